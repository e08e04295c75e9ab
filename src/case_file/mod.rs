//! The case file, format 1, one to one: what may be written where. No meaning; the schema comes from these types.
//!
//! Doc comments here are the descriptions in the schema: they speak to the person who writes the file.

mod limits;
mod named;
mod strict;
mod views;
mod write;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub(crate) use limits::{
    AgeEntry, BAND_PATTERN, Degrees, Id, Line, List, MAX_ID, Name, Note, Text, is_id, is_id_character,
};
pub(crate) use named::Named;
pub(crate) use strict::{Given, Record};
pub(crate) use views::{Audience, HideEntry, ViewEntry};

use crate::vocabulary::{Aim, ChildBy, Flow, FrameworkName, Gender, Kind, Status, Strength, Term, Union};

/// A client and the systems around them, on one date.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "Ecomap case file", example = example())]
pub(crate) struct CaseFile {
    /// Where the schema of this file is; editors use it to help while you type.
    #[serde(default, rename = "$schema")]
    pub(crate) schema: Given<Line>,
    /// Printed above the map.
    #[serde(default)]
    pub(crate) title: Given<Line>,
    /// The day this map is about, as year-month-day: 2026-03-02. Where nobody should know the day: 2026, or "week 14".
    #[serde(default)]
    #[schemars(extend("examples" = ["2026-03-02", "2026", "week 14"]))]
    pub(crate) date: Given<Line>,
    /// Whose view the map shows.
    #[serde(default)]
    pub(crate) viewpoint: Given<Line>,
    /// Who drew it.
    #[serde(default)]
    pub(crate) author: Given<Line>,
    /// What it rests on: interviews, records.
    #[serde(default)]
    pub(crate) source: Given<Line>,
    /// Which levels the rings stand for.
    #[serde(default)]
    pub(crate) framework: FrameworkEntry,
    /// The person, couple, family or household in the centre.
    pub(crate) client: ClientEntry,
    /// What is outside and acts on the client.
    #[serde(default)]
    pub(crate) systems: List<Record<SystemEntry>, 0, 100_000>,
    /// Relationships between any two of client, members and systems.
    #[serde(default)]
    pub(crate) ties: List<Record<TieEntry>, 0, 1_000_000>,
    /// What is to be done.
    #[serde(default)]
    pub(crate) plan: List<Record<PlanEntry>, 0, 1_000>,
    /// What each audience sees of the map, by a name of your own. `ecomap render --view court` draws the view `court`.
    #[serde(default)]
    pub(crate) views: Named<Record<ViewEntry>, 50>,
}

fn example() -> serde_json::Value {
    serde_json::json!({
        "client": "Lopez household",
        "systems": [{ "id": "school", "name": "Lincoln Middle School", "level": "mezzo" }],
        "ties": [{ "to": "school", "strength": "strong" }]
    })
}

/// The name of a ready list of levels, or a list of your own.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(untagged)]
pub(crate) enum FrameworkEntry {
    Named(FrameworkName),
    Own(Record<OwnFramework>),
}

impl Default for FrameworkEntry {
    fn default() -> Self {
        Self::Named(FrameworkName::default())
    }
}

/// Only so that the schema can state the default.
impl Serialize for FrameworkEntry {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Named(name) => name.serialize(serializer),
            Self::Own(own) => serializer.serialize_str(&own.name),
        }
    }
}

/// A list of levels of your own.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct OwnFramework {
    /// Printed on the sheet.
    pub(crate) name: Name,
    /// 1 to 8 levels, innermost first.
    pub(crate) levels: List<Record<LevelEntry>, 1, 8>,
}

/// One level: one ring.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct LevelEntry {
    /// What systems call it: letters, digits, `-`, `_` and `.`.
    pub(crate) id: Id,
    /// Printed at the ring.
    pub(crate) name: Name,
    /// One line, printed on the sheet.
    #[serde(default)]
    pub(crate) definition: Given<Line>,
    /// The kinds of system that belong here when they give no level.
    #[serde(default)]
    pub(crate) kinds: List<Kind, 0, 100>,
}

/// A name, or an object with more.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(untagged)]
pub(crate) enum ClientEntry {
    Named(Name),
    Full(Record<FullClient>),
}

/// The client with their members.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct FullClient {
    /// What ties call the client; `client` unless you say otherwise.
    #[serde(default)]
    #[schemars(extend("default" = "client"))]
    pub(crate) id: Given<Id>,
    /// The person's or household's name.
    pub(crate) name: Name,
    /// The people drawn inside the centre circle.
    #[serde(default)]
    pub(crate) members: List<Record<MemberEntry>, 0, 200>,
}

/// A person inside the centre circle.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct MemberEntry {
    /// What ties call this person; made from the name if left out.
    #[serde(default)]
    pub(crate) id: Given<Id>,
    /// Needed unless this is a pregnancy.
    #[serde(default)]
    pub(crate) name: Given<Name>,
    /// Whole years, 0 to 130; or a band of them in quotation marks, "5-9" or "90+".
    #[serde(default)]
    pub(crate) age: Given<AgeEntry>,
    /// As lived.
    #[serde(default)]
    pub(crate) gender: Gender,
    /// Whether this map is about this person above all.
    #[serde(default)]
    pub(crate) focus: bool,
    /// Whether this person has died.
    #[serde(default)]
    pub(crate) deceased: bool,
    /// Whether this is a pregnancy.
    #[serde(default)]
    pub(crate) pregnancy: bool,
    /// The id of the member this person is or was joined to.
    #[serde(default)]
    pub(crate) partner_of: Given<Line>,
    /// How the two are joined.
    #[serde(default)]
    #[schemars(extend("default" = "partnered"))]
    pub(crate) union: Given<Union>,
    /// The ids of one or two parents among the members.
    #[serde(default)]
    pub(crate) child_of: Given<List<Line, 1, 2>>,
    /// How this child came to its parents.
    #[serde(default)]
    #[schemars(extend("default" = "birth"))]
    pub(crate) child_by: Given<ChildBy>,
    /// For whom this is: a view that names none of them leaves it out. The map without a view shows it.
    #[serde(default)]
    pub(crate) audience: Given<Audience>,
}

/// Anything outside that acts on the client: kin, school, clinic, court, policy, culture.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct SystemEntry {
    /// What ties call this system; made from the name if left out.
    #[serde(default)]
    pub(crate) id: Given<Id>,
    /// Printed in the bubble.
    pub(crate) name: Name,
    /// What sort of system it is.
    #[serde(default)]
    pub(crate) kind: Given<Kind>,
    /// The id of the level: which ring. Chosen from the kind if left out.
    #[serde(default)]
    pub(crate) level: Given<Line>,
    /// Where on its ring it has to stand: degrees clockwise from the top, -360 to 360. Chosen for you if left out.
    #[serde(default)]
    pub(crate) angle: Given<Degrees>,
    /// For you alone: nothing of it is in the picture. Several lines are fine.
    #[serde(default)]
    pub(crate) note: Given<Note>,
    /// Whether the system is there now.
    #[serde(default)]
    pub(crate) status: Status,
    /// For whom this is: a view that names none of them leaves it out. The map without a view shows it.
    #[serde(default)]
    pub(crate) audience: Given<Audience>,
}

/// A relationship between any two of client, members and systems.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct TieEntry {
    /// An id; the client if left out.
    #[serde(default)]
    pub(crate) from: Given<Line>,
    /// An id.
    pub(crate) to: Line,
    /// How much the tie carries.
    #[serde(default)]
    pub(crate) strength: Strength,
    /// Whether it is a strain, whatever its strength.
    #[serde(default)]
    pub(crate) stressful: bool,
    /// Who gives to whom.
    #[serde(default)]
    pub(crate) flow: Flow,
    /// Whether the tie is there now.
    #[serde(default)]
    pub(crate) status: Status,
    /// A few words, printed at the line.
    #[serde(default)]
    pub(crate) label: Given<Line>,
    /// For you alone: nothing of it is in the picture. Several lines are fine.
    #[serde(default)]
    pub(crate) note: Given<Note>,
    /// Since when, in your own words.
    #[serde(default)]
    pub(crate) since: Given<Line>,
    /// How often, in your own words.
    #[serde(default)]
    pub(crate) frequency: Given<Line>,
    /// Whether people disagree about this tie.
    #[serde(default)]
    pub(crate) disputed: bool,
    /// For whom this is: a view that names none of them leaves it out. The map without a view shows it.
    #[serde(default)]
    pub(crate) audience: Given<Audience>,
}

/// A step of the plan. It acts on the tie between `from` and `to`, or on one `system`.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct PlanEntry {
    /// The id of the level it acts on.
    #[serde(default)]
    pub(crate) level: Given<Line>,
    /// What it does to the tie or system.
    #[serde(default)]
    pub(crate) aim: Given<Aim>,
    /// An id; the client if left out.
    #[serde(default)]
    pub(crate) from: Given<Line>,
    /// An id.
    #[serde(default)]
    pub(crate) to: Given<Line>,
    /// The id of a system, instead of `from` and `to`.
    #[serde(default)]
    pub(crate) system: Given<Line>,
    /// What is done.
    pub(crate) action: Name,
    /// Who does it.
    #[serde(default)]
    pub(crate) who: Given<Line>,
    /// Until which day, as year-month-day: 2026-04-15. Where nobody should know the day: 2026, or "week 20".
    #[serde(default)]
    #[schemars(extend("examples" = ["2026-04-15", "2026", "week 20"]))]
    pub(crate) by: Given<Line>,
    /// When it is due.
    #[serde(default)]
    pub(crate) term: Given<Term>,
    /// For whom this is: a view that names none of them leaves it out. The map without a view shows it.
    #[serde(default)]
    pub(crate) audience: Given<Audience>,
}
