//! Problems of shape: what the file is made of. The JSON Schema refuses most of these, too.

use super::{Explanation, PLAIN};

pub(in super::super) const SYNTAX: Explanation = Explanation {
    means: "The file is not JSON: a quote, a comma or a bracket is missing, or one is too many. Only the first \
        such place is told, because what follows it would be guesses.",
    wrong: r#"{
  "client": "Maria",
  "systems": [{ "id": "school", "name": "School", "level": "mezzo" }],
  "ties": [{ "to": "school" }],
}"#,
    right: PLAIN,
};

pub(in super::super) const EMPTY_FILE: Explanation = Explanation {
    means: "There is nothing in the file. A case file begins with { and ends with }, and names at least the client.",
    wrong: "",
    right: PLAIN,
};

pub(in super::super) const UNKNOWN_FIELD: Explanation = Explanation {
    means: "A field has a name that the format does not know, often a misspelt one. Nothing is read over \
        silently: a misspelt field would otherwise be missing from the map without a word.",
    wrong: r#"{
  "client": "Maria",
  "systems": [{ "id": "school", "name": "School", "level": "mezzo" }],
  "ties": [{ "to": "school", "strenght": "strong" }]
}"#,
    right: r#"{
  "client": "Maria",
  "systems": [{ "id": "school", "name": "School", "level": "mezzo" }],
  "ties": [{ "to": "school", "strength": "strong" }]
}"#,
};

pub(in super::super) const MISSING_FIELD: Explanation = Explanation {
    means: "A field that is needed is not there: a map needs a client, a system a name, a tie the id it goes to, \
        a step of the plan an action.",
    wrong: r#"{
  "client": "Maria",
  "systems": [{ "id": "school", "level": "mezzo" }],
  "ties": [{ "to": "school" }]
}"#,
    right: PLAIN,
};

pub(in super::super) const WRONG_TYPE: Explanation = Explanation {
    means: "A value is of another sort than the field takes: text instead of a number, one thing instead of a \
        list. Text stands in double quotes; numbers, true and false stand without.",
    wrong: r#"{
  "client": "Maria",
  "systems": [{ "id": "school", "name": "School", "level": "mezzo" }],
  "ties": [{ "to": "school", "stressful": "yes" }]
}"#,
    right: r#"{
  "client": "Maria",
  "systems": [{ "id": "school", "name": "School", "level": "mezzo" }],
  "ties": [{ "to": "school", "stressful": true }]
}"#,
};

pub(in super::super) const UNKNOWN_WORD: Explanation = Explanation {
    means: "The field takes one of a few words, and this is none of them. The words are spelt in lower case.",
    wrong: r#"{
  "client": "Maria",
  "systems": [{ "id": "school", "name": "School", "level": "mezzo" }],
  "ties": [{ "to": "school", "strength": "stong" }]
}"#,
    right: r#"{
  "client": "Maria",
  "systems": [{ "id": "school", "name": "School", "level": "mezzo" }],
  "ties": [{ "to": "school", "strength": "strong" }]
}"#,
};

pub(in super::super) const OUT_OF_RANGE: Explanation = Explanation {
    means: "A number is smaller or larger than the field takes. Ages go from 0 to 130 whole years.",
    wrong: r#"{
  "client": { "name": "Family", "members": [
    { "name": "Leo", "age": 900 }
  ] },
  "systems": [{ "id": "school", "name": "School", "level": "mezzo" }],
  "ties": [{ "to": "school" }]
}"#,
    right: r#"{
  "client": { "name": "Family", "members": [
    { "name": "Leo", "age": 9 }
  ] },
  "systems": [{ "id": "school", "name": "School", "level": "mezzo" }],
  "ties": [{ "to": "school" }]
}"#,
};

pub(in super::super) const DUPLICATE_FIELD: Explanation = Explanation {
    means: "The same field is written twice between one { and its }, so it is not clear which value counts.",
    wrong: r#"{
  "client": "Maria",
  "systems": [{ "id": "school", "name": "School", "level": "mezzo" }],
  "ties": [{ "to": "school", "label": "weekly", "label": "daily" }]
}"#,
    right: r#"{
  "client": "Maria",
  "systems": [{ "id": "school", "name": "School", "level": "mezzo" }],
  "ties": [{ "to": "school", "label": "daily" }]
}"#,
};

pub(in super::super) const EMPTY_TEXT: Explanation = Explanation {
    means: "A name or an action is empty or has only spaces, so there would be nothing to read on the map.",
    wrong: r#"{
  "client": "Maria",
  "systems": [{ "id": "school", "name": "", "level": "mezzo" }],
  "ties": [{ "to": "school" }]
}"#,
    right: PLAIN,
};

pub(in super::super) const TEXT_TOO_LONG: Explanation = Explanation {
    means: "A text is longer than anything that could be read on a map: names, labels and other short texts have \
        at most 1,000 characters, notes at most 10,000.",
    wrong: "",
    right: PLAIN,
};

pub(in super::super) const INVALID_ID: Explanation = Explanation {
    means: "An id has a character that ids do not have, or is too long. Ids are 1 to 100 letters or digits of \
        any script, `-`, `_` or `.`; the name can be anything.",
    wrong: r#"{
  "client": "Maria",
  "systems": [{ "id": "the school", "name": "School", "level": "mezzo" }],
  "ties": [{ "to": "the school" }]
}"#,
    right: r#"{
  "client": "Maria",
  "systems": [{ "id": "the-school", "name": "School", "level": "mezzo" }],
  "ties": [{ "to": "the-school" }]
}"#,
};

pub(in super::super) const WRONG_COUNT: Explanation = Explanation {
    means: "A list has too few or too many items: a child has one or two parents in the file, a framework 1 to 8 \
        levels; a file has at most 200 members, 100,000 systems, 1,000,000 ties and 1,000 steps of the plan.",
    wrong: r#"{
  "client": { "name": "Family", "members": [
    { "name": "Ana" },
    { "name": "Leo", "child_of": [], "focus": true }
  ] },
  "systems": [{ "id": "school", "name": "School", "level": "mezzo" }],
  "ties": [{ "to": "school" }]
}"#,
    right: r#"{
  "client": { "name": "Family", "members": [
    { "name": "Ana" },
    { "name": "Leo", "child_of": ["ana"], "focus": true }
  ] },
  "systems": [{ "id": "school", "name": "School", "level": "mezzo" }],
  "ties": [{ "to": "school" }]
}"#,
};

pub(in super::super) const NULL_VALUE: Explanation = Explanation {
    means: "A field is null. What is not known or not said is simply left out of the file.",
    wrong: r#"{
  "title": null,
  "client": "Maria",
  "systems": [{ "id": "school", "name": "School", "level": "mezzo" }],
  "ties": [{ "to": "school" }]
}"#,
    right: PLAIN,
};

pub(in super::super) const ENCODING: Explanation = Explanation {
    means: "The file is not saved as UTF-8, so letters in it cannot be read for certain. Editors call this the \
        encoding; choose UTF-8 when you save.",
    wrong: "",
    right: PLAIN,
};

pub(in super::super) const TOO_LARGE: Explanation =
    Explanation { means: "The file is larger than 256 MB, far more than any map.", wrong: "", right: PLAIN };

pub(in super::super) const TOO_DEEP: Explanation = Explanation {
    means: "Brackets stand in brackets in brackets, more than 64 deep. A case file needs six.",
    wrong: r#"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"#,
    right: PLAIN,
};
