//! Warnings about the plan.

use super::Explanation;

pub(in super::super) const PLAN_ON_ONE_LEVEL: Explanation = Explanation {
    means: "All steps of the plan are on one level. Much that weighs on a client comes from elsewhere: a plan that only \
        asks the family to change leaves the service, the rule or the policy as it is, and the other way round. If \
        that is meant, leave it.",
    wrong: r#"{
  "client": "Maria",
  "systems": [
    { "id": "aunt", "name": "Aunt Rosa", "level": "micro" },
    { "id": "voucher", "name": "Voucher policy", "level": "macro" }
  ],
  "ties": [{ "to": "aunt" }, { "to": "voucher", "stressful": true }],
  "plan": [
    { "level": "micro", "aim": "strengthen", "to": "aunt", "action": "Visit on Sundays" },
    { "level": "micro", "aim": "reduce", "to": "voucher", "action": "Save for the deposit" }
  ]
}"#,
    right: r#"{
  "client": "Maria",
  "systems": [
    { "id": "aunt", "name": "Aunt Rosa", "level": "micro" },
    { "id": "voucher", "name": "Voucher policy", "level": "macro" }
  ],
  "ties": [{ "to": "aunt" }, { "to": "voucher", "stressful": true }],
  "plan": [
    { "level": "micro", "aim": "strengthen", "to": "aunt", "action": "Visit on Sundays" },
    { "level": "macro", "aim": "reduce", "to": "voucher", "action": "Appeal against the waiting list" }
  ]
}"#,
};

pub(in super::super) const STEP_WITHOUT_TIE: Explanation = Explanation {
    means: "A step strengthens, reduces or ends a tie that the map does not have, or builds one that is there already. \
        Perhaps the tie is missing, begins at a member of the household instead of the client, or the aim is another.",
    wrong: r#"{
  "client": "Maria",
  "systems": [{ "id": "school", "name": "School", "level": "mezzo" }],
  "ties": [{ "to": "school" }],
  "plan": [{ "aim": "build", "to": "school", "action": "Meet the teacher every month" }]
}"#,
    right: r#"{
  "client": "Maria",
  "systems": [{ "id": "school", "name": "School", "level": "mezzo" }],
  "ties": [{ "to": "school" }],
  "plan": [{ "aim": "strengthen", "to": "school", "action": "Meet the teacher every month" }]
}"#,
};
