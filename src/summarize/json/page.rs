//! The fields of the JSON, in their order.

use serde::Serialize;
use serde_json::Value;

use crate::vocabulary::{Aim, ChildBy, Flow, Gender, Kind, Status, Strength, Term, Union};

#[derive(Serialize)]
pub(super) struct Page<'a> {
    pub(super) format: u32,
    pub(super) language: &'a str,
    pub(super) title: &'a str,
    pub(super) date: Option<&'a str>,
    pub(super) viewpoint: Option<&'a str>,
    pub(super) author: Option<&'a str>,
    pub(super) source: Option<&'a str>,
    /// The name of the view that the map is.
    pub(super) partial_view: Option<&'a str>,
    pub(super) client: Client<'a>,
    pub(super) levels: Vec<Level<'a>>,
    pub(super) strengths: Vec<Tie<'a>>,
    pub(super) other_ties: Vec<Tie<'a>>,
    pub(super) strains: Vec<Tie<'a>>,
    pub(super) strong_and_stressful: Vec<Tie<'a>>,
    pub(super) disputed: Vec<Tie<'a>>,
    pub(super) missing: Gaps<'a>,
    pub(super) ended: Gaps<'a>,
    pub(super) isolated: Vec<Name<'a>>,
    pub(super) across_levels: Vec<Crossing<'a>>,
    pub(super) plan: Vec<Step<'a>>,
    pub(super) counts: Numbers<'a>,
    pub(super) sections: Vec<Section<'a>>,
}

/// Someone or something on the map.
#[derive(Serialize)]
pub(super) struct Name<'a> {
    pub(super) id: &'a str,
    pub(super) name: &'a str,
}

#[derive(Serialize)]
pub(super) struct Client<'a> {
    #[serde(flatten)]
    pub(super) name: Name<'a>,
    pub(super) members: Vec<Member<'a>>,
}

#[derive(Serialize)]
pub(super) struct Member<'a> {
    #[serde(flatten)]
    pub(super) name: Name<'a>,
    /// Whole years, or a band as the case file writes it.
    pub(super) age: Option<Value>,
    pub(super) gender: Gender,
    pub(super) focus: bool,
    pub(super) deceased: bool,
    pub(super) pregnancy: bool,
    pub(super) partner: Option<&'a str>,
    pub(super) union: Option<Union>,
    pub(super) parents: Vec<&'a str>,
    pub(super) child_by: Option<ChildBy>,
}

#[derive(Serialize)]
pub(super) struct Level<'a> {
    pub(super) id: &'a str,
    pub(super) name: &'a str,
    pub(super) definition: &'a str,
    pub(super) systems: Vec<System<'a>>,
}

#[derive(Serialize)]
pub(super) struct System<'a> {
    #[serde(flatten)]
    pub(super) name: Name<'a>,
    pub(super) kind: Option<Kind>,
    pub(super) status: Status,
}

#[derive(Serialize)]
pub(super) struct Tie<'a> {
    pub(super) from: Name<'a>,
    pub(super) to: Name<'a>,
    pub(super) strength: Strength,
    pub(super) stressful: bool,
    pub(super) flow: Flow,
    pub(super) status: Status,
    pub(super) disputed: bool,
    pub(super) label: Option<&'a str>,
    pub(super) since: Option<&'a str>,
    pub(super) frequency: Option<&'a str>,
}

#[derive(Serialize)]
pub(super) struct Gaps<'a> {
    pub(super) ties: Vec<Tie<'a>>,
    pub(super) systems: Vec<Name<'a>>,
}

#[derive(Serialize)]
pub(super) struct Crossing<'a> {
    pub(super) system: Name<'a>,
    /// `inward` or `outward`.
    pub(super) direction: &'static str,
    /// `along`, `against`, `stops` or `apart`.
    pub(super) reach: &'static str,
    pub(super) through: Vec<Name<'a>>,
    pub(super) reaches: Vec<Name<'a>>,
    pub(super) disputed: bool,
}

#[derive(Serialize)]
pub(super) struct Step<'a> {
    pub(super) level: Option<&'a str>,
    pub(super) aim: Option<Aim>,
    pub(super) from: Option<Name<'a>>,
    pub(super) to: Option<Name<'a>>,
    pub(super) system: Option<Name<'a>>,
    pub(super) action: &'a str,
    pub(super) who: Option<&'a str>,
    pub(super) by: Option<&'a str>,
    pub(super) term: Option<Term>,
}

#[derive(Serialize)]
pub(super) struct Numbers<'a> {
    pub(super) systems_by_level: Vec<LevelCount<'a>>,
    pub(super) past_systems: usize,
    pub(super) needed_systems: usize,
    pub(super) informal_systems: usize,
    pub(super) formal_systems: usize,
    pub(super) conditions: usize,
    pub(super) systems_of_no_stated_kind: usize,
    pub(super) ties: usize,
    pub(super) strong: usize,
    pub(super) moderate: usize,
    pub(super) tenuous: usize,
    pub(super) stressful: usize,
    pub(super) one_way: usize,
    pub(super) both_ways: usize,
    pub(super) no_direction: usize,
    pub(super) past_ties: usize,
    pub(super) needed_ties: usize,
    pub(super) disputed: usize,
    pub(super) ties_across_levels: usize,
    pub(super) isolated_systems: usize,
    pub(super) joined_pairs: usize,
    pub(super) possible_pairs: usize,
}

#[derive(Serialize)]
pub(super) struct LevelCount<'a> {
    pub(super) level: &'a str,
    pub(super) systems: usize,
}

/// What the other formats print.
#[derive(Serialize)]
pub(super) struct Section<'a> {
    pub(super) heading: Option<&'a str>,
    /// Paragraphs, and the sentences of lists. The rows of tables are data above.
    pub(super) sentences: Vec<&'a str>,
}
