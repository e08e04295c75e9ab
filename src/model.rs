//! The checked ecomap: every reference resolved, every level known, nothing left to decide.
//!
//! Only `check` makes one. It knows nothing of JSON, places or colours; all that comes after it is total. Notes are
//! left behind: what is not here cannot get into a picture.

use std::collections::BTreeSet;

use crate::age::Age;
use crate::vocabulary::{Aim, ChildBy, Flow, FrameworkName, Gender, Kind, Status, Strength, Term, Union};

/// A client and the systems around them, as the case file says and no more.
#[derive(Clone, Debug, PartialEq)]
pub struct Ecomap {
    pub(crate) title: Option<String>,
    /// ISO 8601 date, as written.
    pub(crate) date: Option<String>,
    pub(crate) viewpoint: Option<String>,
    pub(crate) author: Option<String>,
    pub(crate) source: Option<String>,
    pub(crate) framework: Framework,
    pub(crate) client: Client,
    pub(crate) systems: Vec<System>,
    pub(crate) ties: Vec<Tie>,
    pub(crate) plan: Vec<PlanStep>,
    /// What each audience sees. None on a map that is a view itself.
    pub(crate) views: Vec<View>,
    /// The name of the view that this map is: the rest of the case is not in it.
    pub(crate) partial: Option<String>,
}

/// The levels in use, innermost first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Framework {
    /// Which ready framework it is; none where the file has its own, in its own words.
    pub(crate) ready: Option<FrameworkName>,
    /// As printed on the sheet, e.g. `Micro, mezzo, macro`.
    pub(crate) name: String,
    /// 1 to 8 levels, innermost first.
    pub(crate) levels: Vec<Level>,
}

/// One ring.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Level {
    pub(crate) id: String,
    pub(crate) name: String,
    /// One line, printed on the sheet.
    pub(crate) definition: String,
}

/// The person, couple, family or household in the centre.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Client {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) members: Vec<Member>,
}

/// A person inside the centre circle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Member {
    pub(crate) id: String,
    /// Absent only for a pregnancy.
    pub(crate) name: Option<String>,
    /// Whole years or a band of them.
    pub(crate) age: Option<Age>,
    pub(crate) gender: Gender,
    pub(crate) focus: bool,
    pub(crate) deceased: bool,
    pub(crate) pregnancy: bool,
    /// Index of the partner among the members, and how they are joined. A union is held by one of the two only.
    pub(crate) partner: Option<(usize, Union)>,
    /// Indices of one or two parents among the members; there is no cycle.
    pub(crate) parents: Vec<usize>,
    pub(crate) child_by: ChildBy,
}

/// Maps of up to this many systems are arranged system by system; only these can keep angles.
pub(crate) const MOST_ARRANGED: usize = 300;

/// Anything outside that acts on the client.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct System {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) kind: Option<Kind>,
    /// Index into [`Framework::levels`].
    pub(crate) level: usize,
    /// Where it has to stand: degrees clockwise from the top, 0 to below 360. Two of one level are never so near that
    /// no ring could hold both, and no more than [`MOST_ARRANGED`] systems come with an angle.
    pub(crate) angle: Option<f64>,
    pub(crate) status: Status,
}

/// One end of a tie.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum End {
    /// The centre circle.
    Client,
    /// Index into [`Client::members`].
    Member(usize),
    /// Index into [`Ecomap::systems`].
    System(usize),
}

/// A relationship between any two of client, members and systems.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Tie {
    pub(crate) from: End,
    /// Never the same as `from`.
    pub(crate) to: End,
    pub(crate) strength: Strength,
    pub(crate) stressful: bool,
    pub(crate) flow: Flow,
    pub(crate) status: Status,
    pub(crate) label: Option<String>,
    pub(crate) since: Option<String>,
    pub(crate) frequency: Option<String>,
    pub(crate) disputed: bool,
}

/// An intervention.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct PlanStep {
    /// Index into [`Framework::levels`].
    pub(crate) level: Option<usize>,
    pub(crate) aim: Option<Aim>,
    pub(crate) target: Option<Target>,
    pub(crate) action: String,
    pub(crate) who: Option<String>,
    /// ISO 8601 date, as written.
    pub(crate) by: Option<String>,
    pub(crate) term: Option<Term>,
}

/// What a step of the plan acts on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Target {
    /// The tie between these two, whether it exists yet or not.
    Between(End, End),
    /// Index into [`Ecomap::systems`].
    System(usize),
}

/// What an audience sees of a map: all but this. A tie is hidden with either of its ends, a step with what it acts on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct View {
    pub(crate) name: String,
    /// Members and systems, never the client.
    pub(crate) hidden: BTreeSet<End>,
    /// Indices into [`Ecomap::ties`].
    pub(crate) hidden_ties: BTreeSet<usize>,
    /// Indices into [`Ecomap::plan`]; all of them where the view has no plan.
    pub(crate) hidden_steps: BTreeSet<usize>,
    /// Whether what is written at ties is shown.
    pub(crate) labels: bool,
}

impl Member {
    /// What is written below the symbol; a nameless pregnancy is "pregnancy".
    pub(crate) fn label(&self) -> &str {
        self.name.as_deref().unwrap_or("pregnancy")
    }
}

impl Ecomap {
    /// How many systems surround the client.
    #[must_use]
    pub fn system_count(&self) -> usize {
        self.systems.len()
    }

    /// How many ties there are, of any status.
    #[must_use]
    pub fn tie_count(&self) -> usize {
        self.ties.len()
    }

    /// How many steps the plan has.
    #[must_use]
    pub fn step_count(&self) -> usize {
        self.plan.len()
    }

    /// Maps of up to this many systems can be drawn like an earlier one, and their systems can have an angle.
    pub const MOST_ARRANGED: usize = MOST_ARRANGED;

    /// How many of these systems the other map has, too: those with the same id.
    #[must_use]
    pub fn systems_shared_with(&self, other: &Self) -> usize {
        let theirs: BTreeSet<&str> = other.systems.iter().map(|system| system.id.as_str()).collect();
        self.systems.iter().filter(|system| theirs.contains(system.id.as_str())).count()
    }

    /// The name of one end of a tie; a nameless pregnancy is "pregnancy".
    pub(crate) fn name_of(&self, end: End) -> &str {
        match end {
            End::Client => &self.client.name,
            End::Member(member) => self.client.members[member].label(),
            End::System(system) => &self.systems[system].name,
        }
    }

    /// The id of one end of a tie.
    pub(crate) fn id_of(&self, end: End) -> &str {
        match end {
            End::Client => &self.client.id,
            End::Member(member) => &self.client.members[member].id,
            End::System(system) => &self.systems[system].id,
        }
    }
}
