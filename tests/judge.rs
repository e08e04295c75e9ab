//! The judge of the other tests: a picture that keeps every promise has nothing said against it, and each broken promise is told.

mod promises;

use serde_json::{Value, json};

const GOOD: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400">
<rect x="-9" y="-9" width="418" height="418" fill="#fff"/>
<g class="ring" data-level="macro"><circle class="boundary" cx="200" cy="200" r="190"/><text x="200" y="30" font-size="9" text-anchor="middle">Macro</text></g>
<g class="ring" data-level="mezzo"><circle class="boundary" cx="200" cy="200" r="140"/></g>
<g class="ring" data-level="micro"><circle class="boundary" cx="200" cy="200" r="90"/></g>
<g class="client" data-id="client"><title>Ada</title><circle class="shape" cx="200" cy="200" r="30"/><text x="200" y="203" font-size="9" text-anchor="middle">Ada</text></g>
<g transform="translate(200 140)"><g class="system" data-id="aunt" data-level="micro" data-kind="family" data-status="current"><circle class="shape" cx="0" cy="0" r="20"/><text x="0" y="3" font-size="9" text-anchor="middle">Aunt</text></g></g>
<g class="system" data-id="gym" data-level="mezzo" data-status="needed"><circle class="shape" cx="315" cy="200" r="20"/><text x="315" y="203" font-size="9" text-anchor="middle">Gym</text></g>
<g class="tie" data-from="client" data-to="gym" data-strength="moderate" data-stressful="true" data-flow="none" data-status="current"><path class="line" d="M230 200L295 200"/><g class="tie-label"><text x="262" y="194" font-size="9" text-anchor="middle">weekly</text></g></g>
<g class="tie" data-from="aunt" data-to="gym" data-strength="tenuous" data-stressful="false" data-flow="both" data-status="past"><path class="line" d="M217.7 149.2L297.3 190.8"/></g>
</svg>"##;

fn case() -> Value {
    json!({
        "client": "Ada",
        "systems": [
            { "name": "Aunt", "kind": "family" },
            { "id": "gym", "name": "Gym", "level": "mezzo", "status": "needed" },
        ],
        "ties": [
            { "to": "gym", "stressful": true, "label": "weekly" },
            { "from": "aunt", "to": "gym", "strength": "weak", "flow": "both", "status": "past" },
        ],
    })
}

#[track_caller]
fn changed(old: &str, new: &str, expected: &str) {
    assert!(GOOD.contains(old), "the good picture has {old:?}");
    let broken = promises::broken(&case(), &GOOD.replace(old, new));
    assert!(broken.iter().any(|told| told.contains(expected)), "expected {expected:?}, told: {broken:#?}");
}

#[test]
fn a_good_picture_breaks_nothing() {
    assert_eq!(promises::broken(&case(), GOOD), Vec::<String>::new());
}

#[test]
fn overlapping_shapes_are_told() {
    changed("translate(200 140)", "translate(200 151)", "client and aunt overlap");
}

#[test]
fn a_system_that_leaves_its_band_is_told() {
    changed("translate(200 140)", "translate(200 128)", "aunt leaves its band");
    changed(
        r#"data-id="gym" data-level="mezzo""#,
        r#"data-id="gym" data-level="macro""#,
        "gym leaves its band",
    );
}

#[test]
fn a_missing_ring_is_told() {
    changed(r#"class="ring" data-level="macro""#, r#"class="ring" data-level="exo""#, "the rings are");
}

#[test]
fn a_tie_through_a_foreign_shape_is_told() {
    changed("M230 200L295 200", "M230 200L205 120 295 200", "the tie from client to gym runs through aunt");
}

#[test]
fn a_loose_end_is_told() {
    changed("M230 200L295 200", "M230 200L290 200", "not attached to gym");
    changed("M230 200L295 200", "M200 200L295 200", "not attached to client");
    changed("M230 200L295 200", "M295 200L230 200", "not attached to client");
}

#[test]
fn what_sticks_out_is_told() {
    changed(r#"viewBox="0 0 400 400""#, r#"viewBox="0 0 380 400""#, "circle boundary sticks out");
    changed(r#"y="30""#, r#"y="2""#, "\"Macro\" sticks out");
}

#[test]
fn a_name_too_long_for_its_shape_is_told() {
    changed(r#"y="3" font-size="9""#, r#"y="3" font-size="24""#, "\"Aunt\" overflows aunt");
}

#[test]
fn texts_that_overlap_are_told() {
    changed(r#"x="200" y="30""#, r#"x="265" y="196""#, "\"Macro\" and \"weekly\" overlap");
}

#[test]
fn a_label_on_a_shape_is_told() {
    changed(r#"x="262" y="194""#, r#"x="295" y="194""#, "\"weekly\" stands on gym");
}

#[test]
fn a_label_under_a_foreign_tie_is_told() {
    changed(r#"x="262" y="194""#, r#"x="262" y="175""#, "the tie from aunt to gym runs through \"weekly\"");
}

#[test]
fn a_name_struck_through_by_its_own_tie_is_told() {
    changed(
        r#"<text x="315" y="203""#,
        r#"<text x="285" y="203""#,
        "the tie from client to gym runs through \"Gym\"",
    );
}

#[test]
fn a_label_struck_through_by_its_tie_is_told() {
    changed(r#"x="262" y="194""#, r#"x="262" y="203""#, "\"weekly\" is struck through");
}

#[test]
fn small_words_are_told() {
    changed("viewBox", r#"width="100mm" height="100mm" viewBox"#, "6.4 pt on paper");
}

#[test]
fn what_is_outside_the_contract_is_told() {
    changed("<title>Ada</title>", "<title>Ada</title><script>1</script>", "the element script");
    changed(r#"r="190""#, r#"r="190" style="fill:red""#, "the attribute style");
    changed(r#"r="190""#, r#"r="190" onclick="x()""#, "the attribute onclick");
}

#[test]
fn what_is_missing_doubled_or_wrong_is_told() {
    changed(r#"data-flow="both""#, r#"data-flow="forward""#, "ties: drawn");
    changed(r#" data-kind="family""#, "", "systems: drawn");
    changed(">Aunt<", ">Aun<", "\"Aunt\" is not wholly written");
    changed(">weekly<", ">week<", "the label \"weekly\" is not wholly written");
    let gym = GOOD.lines().find(|line| line.contains(r#"data-id="gym""#)).expect("there is a gym");
    changed(gym, &format!("{gym}{gym}"), "systems: drawn");
    changed(gym, "", "systems: drawn");
}
