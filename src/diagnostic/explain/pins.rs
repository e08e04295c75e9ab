//! Problems of angles that systems have to stand at.

use super::{Explanation, PLAIN};

pub(in super::super) const PINS_TOO_NEAR: Explanation = Explanation {
    means: "Two systems of one level have an `angle`, and the two are less than 5 degrees apart, so their bubbles \
        cannot both stand there. On different levels angles may be the same.",
    wrong: r#"{
  "client": "Maria",
  "systems": [
    { "id": "school", "name": "School", "level": "mezzo", "angle": 90 },
    { "id": "clinic", "name": "Clinic", "level": "mezzo", "angle": 92 }
  ],
  "ties": [{ "to": "school" }, { "to": "clinic" }]
}"#,
    right: r#"{
  "client": "Maria",
  "systems": [
    { "id": "school", "name": "School", "level": "mezzo", "angle": 90 },
    { "id": "clinic", "name": "Clinic", "level": "mezzo", "angle": 120 }
  ],
  "ties": [{ "to": "school" }, { "to": "clinic" }]
}"#,
};

pub(in super::super) const TOO_MANY_FOR_PINS: Explanation = Explanation {
    means: "The file has more than 300 systems, and one of them has an `angle`. So large a map is drawn in a \
        simpler way that cannot keep angles.",
    wrong: "",
    right: PLAIN,
};
