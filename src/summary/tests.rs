//! The facts of small maps.

use super::*;
use crate::compile::compile;
use crate::source::Source;

fn map(text: &str) -> Ecomap {
    let outcome = compile(&Source::new("case.json", text.as_bytes()));
    outcome.value.unwrap_or_else(|| panic!("{:?}", outcome.diagnostics))
}

const SYSTEMS: &str = r#"
    { "id": "a", "name": "A", "kind": "family" },
    { "id": "b", "name": "B", "level": "mezzo", "kind": "school" },
    { "id": "c", "name": "C", "kind": "policy" },
    { "id": "d", "name": "D", "kind": "law" }"#;

fn with_ties(ties: &str) -> Ecomap {
    map(&format!(r#"{{ "client": "Ann", "systems": [{SYSTEMS}], "ties": [{ties}] }}"#))
}

fn reaches(map: &Ecomap) -> Vec<(Vec<usize>, Reach)> {
    let across = Summary::of(map).across;
    across.inward.into_iter().map(|crossing| (crossing.systems, crossing.reach)).collect()
}

fn through(systems: &[usize]) -> Way {
    Way { through: systems.to_vec(), inside: vec![End::Client], disputed: false }
}

use crate::graph::Way;

#[test]
fn a_way_goes_with_the_flow_and_over_ties_without_a_stated_one() {
    let map = with_ties(
        r#"{ "from": "c", "to": "b", "flow": "forward" }, { "to": "b" }, { "from": "d", "to": "client", "flow": "both" }"#,
    );
    assert_eq!(
        reaches(&map),
        [(vec![2], Reach::Along(through(&[1]))), (vec![3], Reach::Along(through(&[])))]
    );
}

#[test]
fn a_way_against_the_flow_is_told_as_one() {
    let map = with_ties(r#"{ "from": "c", "to": "b", "flow": "forward" }, { "to": "b", "flow": "forward" }"#);
    assert_eq!(reaches(&map)[0], (vec![2], Reach::Against(through(&[1]))));
}

#[test]
fn no_way_leads_over_what_is_past_or_needed() {
    let map = with_ties(
        r#"{ "from": "c", "to": "b" }, { "to": "b", "status": "past" }, { "from": "d", "to": "client", "status": "needed" }"#,
    );
    assert_eq!(reaches(&map), [(vec![2], Reach::Stops(vec![1])), (vec![3], Reach::Apart)]);
}

#[test]
fn systems_of_which_the_same_can_be_said_are_told_together() {
    let map = with_ties(r#"{ "from": "c", "to": "b" }, { "from": "d", "to": "b" }, { "to": "b" }"#);
    assert_eq!(reaches(&map), [(vec![2, 3], Reach::Along(through(&[1])))]);
}

#[test]
fn the_way_back_follows_stated_flows_only() {
    let unstated = with_ties(r#"{ "from": "c", "to": "b" }, { "to": "b" }"#);
    assert!(Summary::of(&unstated).across.outward.is_empty());
    let stated = with_ties(r#"{ "from": "b", "to": "c", "flow": "forward" }, { "to": "b", "flow": "both" }"#);
    let outward = Summary::of(&stated).across.outward;
    assert_eq!(outward.iter().map(|crossing| &crossing.reach).collect::<Vec<_>>(), [&through(&[1])]);
}

#[test]
fn a_way_of_which_a_step_is_disputed_says_so() {
    let map = with_ties(r#"{ "from": "c", "to": "b", "disputed": true }, { "to": "b" }"#);
    assert_eq!(reaches(&map)[0].1, Reach::Along(Way { disputed: true, ..through(&[1]) }));
    let another = with_ties(
        r#"{ "from": "c", "to": "b", "disputed": true }, { "from": "c", "to": "b" }, { "to": "b" }"#,
    );
    assert_eq!(reaches(&another)[0].1, Reach::Along(through(&[1])));
}

#[test]
fn every_tie_that_is_there_is_in_one_sort() {
    let map = with_ties(
        r#"{ "to": "a", "strength": "strong" }, { "to": "a", "strength": "strong", "stressful": true },
           { "to": "b" }, { "to": "b", "stressful": true }, { "to": "c", "strength": "tenuous" },
           { "to": "d", "strength": "tenuous", "stressful": true }, { "to": "d", "status": "past" }"#,
    );
    let told = Summary::of(&map);
    let sorts = [&told.strengths, &told.moderate, &told.tenuous, &told.strains, &told.both, &told.ended.ties];
    let mut ties: Vec<usize> = sorts.into_iter().flatten().flat_map(|bundle| bundle.ties.clone()).collect();
    ties.sort_unstable();
    assert_eq!(ties, [0, 1, 2, 3, 4, 5, 6]);
}

#[test]
fn what_one_receives_from_several_is_one_bundle() {
    let map = with_ties(
        r#"{ "to": "a", "flow": "backward" }, { "from": "b", "to": "client", "flow": "forward" }, { "to": "c", "flow": "forward" }"#,
    );
    let told = Summary::of(&map).moderate;
    assert_eq!(told[0], Bundle { direction: Direction::Inward, hub: End::Client, ties: vec![0, 1] });
    assert_eq!(told[1], Bundle { direction: Direction::Inward, hub: End::System(2), ties: vec![2] });
}

#[test]
fn a_client_alone_has_nothing_but_zeros() {
    let map = map(r#"{ "client": "Ann" }"#);
    let told = Summary::of(&map);
    assert!(told.across.is_empty() && told.isolated.is_empty() && told.plan.is_empty());
    assert_eq!((told.counts.ties, told.counts.pairs, told.counts.systems), (0, 0, vec![0, 0, 0]));
}

#[test]
fn density_counts_pairs_of_systems_once() {
    let map = with_ties(
        r#"{ "from": "a", "to": "b" }, { "from": "b", "to": "a" }, { "from": "b", "to": "c", "status": "past" }, { "to": "a" }"#,
    );
    let counts = Summary::of(&map).counts;
    assert_eq!((counts.joined, counts.pairs, counts.isolated), (1, 6, 2));
    assert_eq!((counts.informal, counts.formal, counts.conditions), (1, 1, 2));
}
