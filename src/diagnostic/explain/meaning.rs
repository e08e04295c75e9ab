//! Problems of meaning: ids, references, levels, the household, the plan.

use super::{Explanation, PLAIN};

pub(in super::super) const FORBIDDEN_CHARACTER: Explanation = Explanation {
    means: "A name, label or other short text has a character that cannot be drawn: a line break, a tab or an \
        invisible control character. Notes may have line breaks and tabs.",
    wrong: r#"{
  "client": "Maria\nLopez",
  "systems": [{ "id": "school", "name": "School", "level": "mezzo" }],
  "ties": [{ "to": "school" }]
}"#,
    right: r#"{
  "client": "Maria Lopez",
  "systems": [{ "id": "school", "name": "School", "level": "mezzo" }],
  "ties": [{ "to": "school" }]
}"#,
};

pub(in super::super) const DUPLICATE_ID: Explanation = Explanation {
    means: "Two of client, members and systems have the same id, so a tie to it could mean either. The client's \
        id is `client` unless the file says otherwise.",
    wrong: r#"{
  "client": "Maria",
  "systems": [
    { "id": "school", "name": "School", "level": "mezzo" },
    { "id": "school", "name": "Evening school", "level": "mezzo" }
  ],
  "ties": [{ "to": "school" }]
}"#,
    right: r#"{
  "client": "Maria",
  "systems": [
    { "id": "school", "name": "School", "level": "mezzo" },
    { "id": "evening", "name": "Evening school", "level": "mezzo" }
  ],
  "ties": [{ "to": "school" }, { "to": "evening" }]
}"#,
};

pub(in super::super) const SHARED_DEFAULT_ID: Explanation = Explanation {
    means: "A member or system without an id gets one from its name. Here the name gives an id that is taken \
        already, so one of the two needs an id of its own.",
    wrong: r#"{
  "client": "Maria",
  "systems": [
    { "name": "Day clinic", "level": "mezzo" },
    { "name": "Day Clinic", "level": "macro" }
  ],
  "ties": [{ "to": "day-clinic" }]
}"#,
    right: r#"{
  "client": "Maria",
  "systems": [
    { "name": "Day clinic", "level": "mezzo" },
    { "id": "day-clinic-north", "name": "Day clinic North", "level": "mezzo" }
  ],
  "ties": [{ "to": "day-clinic" }, { "to": "day-clinic-north" }]
}"#,
};

pub(in super::super) const NO_DEFAULT_ID: Explanation = Explanation {
    means: "A member or system without an id gets one from its name, but this name has no letter or digit to \
        make one from.",
    wrong: r#"{
  "client": "Maria",
  "systems": [{ "name": "★★★", "level": "mezzo" }]
}"#,
    right: r#"{
  "client": "Maria",
  "systems": [{ "id": "stars", "name": "★★★", "level": "mezzo" }],
  "ties": [{ "to": "stars" }]
}"#,
};

pub(in super::super) const UNKNOWN_REFERENCE: Explanation = Explanation {
    means: "A tie, a union, a child or the plan names an id that no one has. Ties use ids, not names.",
    wrong: r#"{
  "client": "Maria",
  "systems": [{ "id": "school", "name": "School", "level": "mezzo" }],
  "ties": [{ "to": "shcool" }]
}"#,
    right: PLAIN,
};

pub(in super::super) const WRONG_REFERENCE: Explanation = Explanation {
    means: "The id exists but is of the wrong sort: partners and parents are members, and the `system` of a step \
        of the plan is a system.",
    wrong: r#"{
  "client": { "name": "Family", "members": [
    { "name": "Ana", "partner_of": "school" }
  ] },
  "systems": [{ "id": "school", "name": "School", "level": "mezzo" }],
  "ties": [{ "to": "school" }]
}"#,
    right: r#"{
  "client": { "name": "Family", "members": [
    { "name": "Ana", "partner_of": "jo" },
    { "name": "Jo", "focus": true }
  ] },
  "systems": [{ "id": "school", "name": "School", "level": "mezzo" }],
  "ties": [{ "to": "school" }]
}"#,
};

pub(in super::super) const SELF_REFERENCE: Explanation = Explanation {
    means: "A tie goes from something to itself, or a member is their own partner or parent. A tie without \
        `from` begins at the client.",
    wrong: r#"{
  "client": "Maria",
  "systems": [{ "id": "school", "name": "School", "level": "mezzo" }],
  "ties": [{ "from": "school", "to": "school" }]
}"#,
    right: PLAIN,
};

pub(in super::super) const NO_LEVEL: Explanation = Explanation {
    means: "A system says neither its level nor a kind that has one, so it is not known which ring it belongs \
        on. This is never guessed.",
    wrong: r#"{
  "client": "Maria",
  "systems": [{ "id": "bus", "name": "Bus line", "kind": "other" }],
  "ties": [{ "to": "bus" }]
}"#,
    right: r#"{
  "client": "Maria",
  "systems": [{ "id": "bus", "name": "Bus line", "kind": "other", "level": "mezzo" }],
  "ties": [{ "to": "bus" }]
}"#,
};

pub(in super::super) const UNKNOWN_LEVEL: Explanation = Explanation {
    means: "A system or a step of the plan names a level that the framework of this file does not have.",
    wrong: r#"{
  "client": "Maria",
  "systems": [{ "id": "school", "name": "School", "level": "exo" }],
  "ties": [{ "to": "school" }]
}"#,
    right: PLAIN,
};

pub(in super::super) const DUPLICATE_LEVEL: Explanation = Explanation {
    means: "Two levels of the framework have the same id.",
    wrong: r#"{
  "framework": { "name": "Near and far", "levels": [
    { "id": "near", "name": "Near" },
    { "id": "near", "name": "Far" }
  ] },
  "client": "Maria",
  "systems": [{ "id": "school", "name": "School", "level": "near" }],
  "ties": [{ "to": "school" }]
}"#,
    right: r#"{
  "framework": { "name": "Near and far", "levels": [
    { "id": "near", "name": "Near" },
    { "id": "far", "name": "Far" }
  ] },
  "client": "Maria",
  "systems": [{ "id": "school", "name": "School", "level": "near" }],
  "ties": [{ "to": "school" }]
}"#,
};

pub(in super::super) const DUPLICATE_KIND: Explanation = Explanation {
    means: "A kind of system is listed by two levels of the framework (or twice by one), so a system of that \
        kind would have two places.",
    wrong: r#"{
  "framework": { "name": "Near and far", "levels": [
    { "id": "near", "name": "Near", "kinds": ["school"] },
    { "id": "far", "name": "Far", "kinds": ["school"] }
  ] },
  "client": "Maria",
  "systems": [{ "id": "school", "name": "School", "level": "near" }],
  "ties": [{ "to": "school" }]
}"#,
    right: r#"{
  "framework": { "name": "Near and far", "levels": [
    { "id": "near", "name": "Near", "kinds": ["school"] },
    { "id": "far", "name": "Far", "kinds": ["law"] }
  ] },
  "client": "Maria",
  "systems": [{ "id": "school", "name": "School", "level": "near" }],
  "ties": [{ "to": "school" }]
}"#,
};

pub(in super::super) const NAMELESS_MEMBER: Explanation = Explanation {
    means: "A member has no name. Only a pregnancy can be without one.",
    wrong: r#"{
  "client": { "name": "Family", "members": [
    { "id": "leo", "age": 9 }
  ] },
  "systems": [{ "id": "school", "name": "School", "level": "mezzo" }],
  "ties": [{ "to": "school" }]
}"#,
    right: r#"{
  "client": { "name": "Family", "members": [
    { "id": "leo", "name": "Leo", "age": 9 }
  ] },
  "systems": [{ "id": "school", "name": "School", "level": "mezzo" }],
  "ties": [{ "to": "school" }]
}"#,
};

pub(in super::super) const UNION_WITHOUT_PARTNER: Explanation = Explanation {
    means: "`union` says how two members are joined, but the member has no `partner_of` that says with whom.",
    wrong: r#"{
  "client": { "name": "Family", "members": [
    { "name": "Ana", "union": "married" }
  ] },
  "systems": [{ "id": "school", "name": "School", "level": "mezzo" }],
  "ties": [{ "to": "school" }]
}"#,
    right: r#"{
  "client": { "name": "Family", "members": [
    { "name": "Ana", "union": "married", "partner_of": "jo" },
    { "name": "Jo", "focus": true }
  ] },
  "systems": [{ "id": "school", "name": "School", "level": "mezzo" }],
  "ties": [{ "to": "school" }]
}"#,
};

pub(in super::super) const CONTRADICTORY_UNION: Explanation = Explanation {
    means: "Two members name each other as partners, but say different things about their union. It is enough \
        that one of the two says it.",
    wrong: r#"{
  "client": { "name": "Family", "members": [
    { "name": "Ana", "union": "married", "partner_of": "jo", "focus": true },
    { "name": "Jo", "union": "divorced", "partner_of": "ana" }
  ] },
  "systems": [{ "id": "school", "name": "School", "level": "mezzo" }],
  "ties": [{ "to": "school" }]
}"#,
    right: r#"{
  "client": { "name": "Family", "members": [
    { "name": "Ana", "union": "married", "partner_of": "jo", "focus": true },
    { "name": "Jo" }
  ] },
  "systems": [{ "id": "school", "name": "School", "level": "mezzo" }],
  "ties": [{ "to": "school" }]
}"#,
};

pub(in super::super) const CHILD_WITHOUT_PARENT: Explanation = Explanation {
    means: "`child_by` says how a child came to its parents, but the member has no `child_of` that says who they \
        are.",
    wrong: r#"{
  "client": { "name": "Family", "members": [
    { "name": "Leo", "child_by": "foster" }
  ] },
  "systems": [{ "id": "school", "name": "School", "level": "mezzo" }],
  "ties": [{ "to": "school" }]
}"#,
    right: r#"{
  "client": { "name": "Family", "members": [
    { "name": "Leo", "child_by": "foster", "child_of": ["ana"], "focus": true },
    { "name": "Ana" }
  ] },
  "systems": [{ "id": "school", "name": "School", "level": "mezzo" }],
  "ties": [{ "to": "school" }]
}"#,
};

pub(in super::super) const REPEATED_PARENT: Explanation = Explanation {
    means: "The two parents of a child are the same member.",
    wrong: r#"{
  "client": { "name": "Family", "members": [
    { "name": "Ana" },
    { "name": "Leo", "child_of": ["ana", "ana"], "focus": true }
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

pub(in super::super) const PARENT_CYCLE: Explanation = Explanation {
    means: "Following parents from one member leads back to the same member, so no generation can be drawn \
        first.",
    wrong: r#"{
  "client": { "name": "Family", "members": [
    { "name": "Ana", "child_of": ["leo"] },
    { "name": "Leo", "child_of": ["ana"], "focus": true }
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

pub(in super::super) const INVALID_DATE: Explanation = Explanation {
    means: "A date is not written as year-month-day, or there is no such day. Days to come are fine. \
        Where nobody should know the day, a year (2026) or a week counted from the first map (week 14) can stand in its place.",
    wrong: r#"{
  "date": "02.03.2026",
  "client": "Maria",
  "systems": [{ "id": "school", "name": "School", "level": "mezzo" }],
  "ties": [{ "to": "school" }]
}"#,
    right: r#"{
  "date": "2026-03-02",
  "client": "Maria",
  "systems": [{ "id": "school", "name": "School", "level": "mezzo" }],
  "ties": [{ "to": "school" }]
}"#,
};

pub(in super::super) const PLAN_TARGET: Explanation = Explanation {
    means: "A step of the plan acts on the tie between `from` and `to`, or on one `system`, not on both; and \
        `from` alone is no tie.",
    wrong: r#"{
  "client": "Maria",
  "systems": [{ "id": "school", "name": "School", "level": "mezzo" }],
  "ties": [{ "to": "school" }],
  "plan": [{ "action": "Call", "to": "school", "system": "school" }]
}"#,
    right: r#"{
  "client": "Maria",
  "systems": [{ "id": "school", "name": "School", "level": "mezzo" }],
  "ties": [{ "to": "school" }],
  "plan": [{ "action": "Call", "to": "school" }]
}"#,
};
