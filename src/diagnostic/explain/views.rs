//! Warnings about views.

use super::Explanation;

pub(in super::super) const UNKNOWN_AUDIENCE: Explanation = Explanation {
    means: "An `audience` is a word of your own, and nothing else in the file knows this one: a view names an audience \
        that nothing on the map is for, something on the map is for one that is nearly spelt like one of a view, or the \
        file has no views, so that everything is drawn whatever its `audience` says.",
    wrong: r#"{
  "client": "Maria",
  "systems": [{ "id": "clinic", "name": "Clinic", "level": "mezzo", "audience": ["team", "court"] }],
  "ties": [{ "to": "clinic" }],
  "views": { "court": { "hide": { "audience": ["taem"] } } }
}"#,
    right: r#"{
  "client": "Maria",
  "systems": [{ "id": "clinic", "name": "Clinic", "level": "mezzo", "audience": ["team", "court"] }],
  "ties": [{ "to": "clinic" }],
  "views": { "court": { "hide": { "audience": ["team"] } } }
}"#,
};

pub(in super::super) const IDLE_VIEW: Explanation = Explanation {
    means: "The view leaves nothing out: it draws the whole map and calls it a part. Either say what it hides, or delete it.",
    wrong: r#"{
  "client": "Maria",
  "systems": [{ "id": "clinic", "name": "Clinic", "kind": "health", "level": "mezzo" }],
  "ties": [{ "to": "clinic" }],
  "views": { "school": {} }
}"#,
    right: r#"{
  "client": "Maria",
  "systems": [{ "id": "clinic", "name": "Clinic", "kind": "health", "level": "mezzo" }],
  "ties": [{ "to": "clinic" }],
  "views": { "school": { "hide": { "kinds": ["health"] } } }
}"#,
};

pub(in super::super) const NAME_IN_VIEW: Explanation = Explanation {
    means: "A view leaves somebody out, but a text that it shows still has their name in it: a title, a label, a step of \
        the plan. A view leaves out people, systems, ties and steps; it does not change texts.",
    wrong: r#"{
  "client": "Maria",
  "systems": [
    { "id": "harbor", "name": "Harbor Clinic", "kind": "health", "level": "mezzo" },
    { "id": "school", "name": "School", "level": "mezzo" }
  ],
  "ties": [{ "to": "harbor" }, { "to": "school", "label": "letter from Harbor Clinic" }],
  "views": { "court": { "hide": { "kinds": ["health"] } } }
}"#,
    right: r#"{
  "client": "Maria",
  "systems": [
    { "id": "harbor", "name": "Harbor Clinic", "kind": "health", "level": "mezzo" },
    { "id": "school", "name": "School", "level": "mezzo" }
  ],
  "ties": [{ "to": "harbor" }, { "to": "school", "label": "letters" }],
  "views": { "court": { "hide": { "kinds": ["health"] } } }
}"#,
};
