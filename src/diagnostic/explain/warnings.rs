//! Warnings: the map can be drawn, but look at this.

use super::{Explanation, PLAIN};

pub(in super::super) const ISOLATED_SYSTEM: Explanation = Explanation {
    means: "No tie touches this system, so the map does not say what it has to do with anyone. Perhaps a tie was \
        forgotten.",
    wrong: r#"{
  "client": "Maria",
  "systems": [{ "id": "school", "name": "School", "level": "mezzo" }]
}"#,
    right: PLAIN,
};

pub(in super::super) const LEVEL_BY_DEFAULT: Explanation = Explanation {
    means: "The system does not say its level, so it stands on the ring that is usual for its kind. Courses \
        disagree about some kinds; write the level to decide it yourself.",
    wrong: r#"{
  "client": "Maria",
  "systems": [{ "id": "school", "name": "School", "kind": "school" }],
  "ties": [{ "to": "school" }]
}"#,
    right: r#"{
  "client": "Maria",
  "systems": [{ "id": "school", "name": "School", "kind": "school", "level": "mezzo" }],
  "ties": [{ "to": "school" }]
}"#,
};

pub(in super::super) const SAME_NAME: Explanation = Explanation {
    means: "Two systems have the same name. On the map they cannot be told apart; perhaps one is there twice.",
    wrong: r#"{
  "client": "Maria",
  "systems": [
    { "id": "north", "name": "Clinic", "level": "mezzo" },
    { "id": "south", "name": "Clinic", "level": "mezzo" }
  ],
  "ties": [{ "to": "north" }, { "to": "south" }]
}"#,
    right: r#"{
  "client": "Maria",
  "systems": [
    { "id": "north", "name": "Clinic North", "level": "mezzo" },
    { "id": "south", "name": "Clinic South", "level": "mezzo" }
  ],
  "ties": [{ "to": "north" }, { "to": "south" }]
}"#,
};

pub(in super::super) const NO_FOCUS: Explanation = Explanation {
    means: "The household has several members and none of them has \"focus\": true, so a reader cannot see whom \
        the map is about.",
    wrong: r#"{
  "client": { "name": "Family", "members": [
    { "name": "Ana" },
    { "name": "Leo" }
  ] },
  "systems": [{ "id": "school", "name": "School", "level": "mezzo" }],
  "ties": [{ "to": "school" }]
}"#,
    right: r#"{
  "client": { "name": "Family", "members": [
    { "name": "Ana" },
    { "name": "Leo", "focus": true }
  ] },
  "systems": [{ "id": "school", "name": "School", "level": "mezzo" }],
  "ties": [{ "to": "school" }]
}"#,
};

pub(in super::super) const INVISIBLE_CHARACTER: Explanation = Explanation {
    means: "A text has characters that cannot be seen but change how it reads, such as a mark that turns the \
        order of letters around. They often come along when text is copied. They are left out of the \
        drawing.",
    wrong: r#"{
  "client": "Maria\u202e",
  "systems": [{ "id": "school", "name": "School", "level": "mezzo" }],
  "ties": [{ "to": "school" }]
}"#,
    right: PLAIN,
};

pub(in super::super) const NO_SYSTEMS: Explanation = Explanation {
    means: "The file has no systems, so the map shows only the client and empty rings.",
    wrong: r#"{
  "client": "Maria"
}"#,
    right: PLAIN,
};

pub(in super::super) const MORE_PROBLEMS: Explanation = Explanation {
    means: "More than a thousand problems were found; the rest are counted, not listed. Errors are listed before \
        warnings.",
    wrong: "",
    right: PLAIN,
};

pub(in super::super) const STEP_NOT_CARRIED_OUT: Explanation = Explanation {
    means: "`ecomap goal` writes the case with its plan carried out, and this step says too little for that, or wants \
        what is there already. The step stays in the plan of the goal; all other commands take it as it is.",
    wrong: "",
    right: PLAIN,
};
