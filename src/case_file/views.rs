//! Views: what an audience sees of the map.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{Given, Id, Line, List};
use crate::vocabulary::{Kind, Status};

/// For whom something is: words of your own, such as `team` or `court`.
pub(crate) type Audience = List<Id, 1, 20>;

/// What an audience sees of the map: all of it but what is named here and what is for others.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ViewEntry {
    /// What is left out.
    #[serde(default)]
    pub(crate) hide: Given<super::Record<HideEntry>>,
    /// Of what has an `audience`, what is for these is shown, all else is left out. The view's own name if left out.
    #[serde(default)]
    pub(crate) audience: Given<List<Id, 0, 20>>,
    /// Whether the plan may be drawn.
    #[serde(default)]
    pub(crate) plan: bool,
    /// Whether what is written at ties is shown: label, since, frequency.
    #[serde(default = "yes")]
    pub(crate) labels: bool,
}

const fn yes() -> bool {
    true
}

/// What a view leaves out.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct HideEntry {
    /// Systems on these levels, and steps of the plan on them.
    #[serde(default)]
    pub(crate) levels: List<Line, 0, 8>,
    /// Systems of these kinds.
    #[serde(default)]
    pub(crate) kinds: List<Kind, 0, 100>,
    /// Systems and ties with this status.
    #[serde(default)]
    pub(crate) status: List<Status, 0, 3>,
    /// What is for one of these, also where it is for others, too.
    #[serde(default)]
    pub(crate) audience: List<Id, 0, 20>,
}
