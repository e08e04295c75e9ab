//! What can change between two dates, and how it is grouped and marked.

use crate::model::{Ecomap, Member, System, Tie};
use crate::vocabulary::{Flow, Status, Strength};

/// One difference. A system, member or tie can have several.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Change {
    /// On the later map and not on the earlier one.
    Added,
    /// Needed before, there now.
    Built,
    /// Past before, there now.
    Resumed,
    /// On the earlier map, not on the later one.
    Removed,
    /// There before, past now.
    Ended,
    /// Needed or past before, not on the later map.
    Dropped,
    Strengthened,
    Weakened,
    BecameStressful,
    Relieved,
    /// Needed now, and not before.
    Needed,
    /// On the later map as past, and not on the earlier one.
    Recorded,
    Disputed,
    Settled,
    /// Something else is written differently.
    Fact(Fact),
}

/// What else a map says of a system, member or tie.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Fact {
    Name,
    Level,
    Kind,
    Flow,
    Label,
    Since,
    Frequency,
    Age,
    Gender,
    Union,
    Deceased,
    Pregnancy,
    Focus,
}

/// The parts of a list of changes, in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Group {
    New,
    Ended,
    Stronger,
    Weaker,
    Strain,
    Relieved,
    Other,
}

impl Group {
    /// All groups, in the order of a list.
    pub(crate) const ALL: [Self; 7] =
        [Self::New, Self::Ended, Self::Stronger, Self::Weaker, Self::Strain, Self::Relieved, Self::Other];

    /// The word for other programs.
    pub(crate) const fn word(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Ended => "ended",
            Self::Stronger => "stronger",
            Self::Weaker => "weaker",
            Self::Strain => "strain",
            Self::Relieved => "relieved",
            Self::Other => "other",
        }
    }
}

/// The marks of change on a map, in the order of the key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Badge {
    New,
    Ended,
    Stronger,
    Weaker,
    Strain,
    Relieved,
    Needed,
    Other,
}

impl Badge {
    /// All badges, in the order of the key.
    pub(crate) const ALL: [Self; 8] = [
        Self::New,
        Self::Ended,
        Self::Stronger,
        Self::Weaker,
        Self::Strain,
        Self::Relieved,
        Self::Needed,
        Self::Other,
    ];

    /// The word of the picture's `data-change`.
    pub(crate) const fn word(self) -> &'static str {
        match self {
            Self::New => "added",
            Self::Ended => "ended",
            Self::Stronger => "strengthened",
            Self::Weaker => "weakened",
            Self::Strain => "stressful",
            Self::Relieved => "relieved",
            Self::Needed => "needed",
            Self::Other => "changed",
        }
    }

    /// The badges of some changes, each once, in the order of the key.
    pub(crate) fn of(changes: &[Change]) -> Vec<Self> {
        let mut badges: Vec<Self> = changes.iter().filter_map(|change| change.badge()).collect();
        badges.sort_unstable();
        badges.dedup();
        // Of what is new or gone, the other facts are new or gone with it.
        if badges.iter().any(|badge| matches!(badge, Self::New | Self::Ended)) {
            badges.retain(|badge| *badge != Self::Other);
        }
        badges
    }
}

impl Change {
    /// Where a list tells it.
    pub(crate) const fn group(self) -> Group {
        match self {
            Self::Added | Self::Built | Self::Resumed => Group::New,
            Self::Removed | Self::Ended => Group::Ended,
            Self::Strengthened => Group::Stronger,
            Self::Weakened => Group::Weaker,
            Self::BecameStressful => Group::Strain,
            Self::Relieved => Group::Relieved,
            Self::Dropped
            | Self::Needed
            | Self::Recorded
            | Self::Disputed
            | Self::Settled
            | Self::Fact(_) => Group::Other,
        }
    }

    /// How a map marks it; what a map does not show it does not mark, nor that a person has grown older.
    pub(crate) const fn badge(self) -> Option<Badge> {
        match self {
            Self::Fact(Fact::Since | Fact::Frequency | Fact::Age) => None,
            Self::Added | Self::Built | Self::Resumed => Some(Badge::New),
            Self::Removed | Self::Ended | Self::Dropped => Some(Badge::Ended),
            Self::Strengthened => Some(Badge::Stronger),
            Self::Weakened => Some(Badge::Weaker),
            Self::BecameStressful => Some(Badge::Strain),
            Self::Relieved => Some(Badge::Relieved),
            Self::Needed => Some(Badge::Needed),
            Self::Recorded | Self::Disputed | Self::Settled | Self::Fact(_) => Some(Badge::Other),
        }
    }

    /// The word for other programs.
    pub(crate) const fn word(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Built => "built",
            Self::Resumed => "resumed",
            Self::Removed => "removed",
            Self::Ended => "ended",
            Self::Dropped => "dropped",
            Self::Strengthened => "strengthened",
            Self::Weakened => "weakened",
            Self::BecameStressful => "became-stressful",
            Self::Relieved => "relieved",
            Self::Needed => "needed",
            Self::Recorded => "recorded-as-past",
            Self::Disputed => "disputed",
            Self::Settled => "settled",
            Self::Fact(fact) => fact.word(),
        }
    }
}

impl Fact {
    /// All facts.
    pub(crate) const ALL: [Self; 13] = [
        Self::Name,
        Self::Level,
        Self::Kind,
        Self::Flow,
        Self::Label,
        Self::Since,
        Self::Frequency,
        Self::Age,
        Self::Gender,
        Self::Union,
        Self::Deceased,
        Self::Pregnancy,
        Self::Focus,
    ];

    const fn word(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Level => "level",
            Self::Kind => "kind",
            Self::Flow => "flow",
            Self::Label => "label",
            Self::Since => "since",
            Self::Frequency => "frequency",
            Self::Age => "age",
            Self::Gender => "gender",
            Self::Union => "union",
            Self::Deceased => "deceased",
            Self::Pregnancy => "pregnancy",
            Self::Focus => "focus",
        }
    }
}

/// What became of a status; none where it stayed.
fn course(before: Option<Status>, after: Option<Status>) -> Option<Change> {
    use Status::{Current, Needed, Past};
    match (before, after) {
        (None, Some(Current)) => Some(Change::Added),
        (Some(Needed), Some(Current)) => Some(Change::Built),
        (Some(Past), Some(Current)) => Some(Change::Resumed),
        (Some(Current), None) => Some(Change::Removed),
        (Some(Current | Needed), Some(Past)) => Some(Change::Ended),
        (Some(Needed | Past), None) => Some(Change::Dropped),
        (None | Some(Current | Past), Some(Needed)) => Some(Change::Needed),
        (None, Some(Past)) => Some(Change::Recorded),
        (Some(Current), Some(Current))
        | (Some(Past), Some(Past))
        | (Some(Needed), Some(Needed))
        | (None, None) => None,
    }
}

/// All that changed about a system.
pub(super) fn of_system(before: Option<&System>, after: Option<&System>) -> Vec<Change> {
    let status = |system: &System| system.status;
    let mut changes: Vec<Change> = course(before.map(status), after.map(status)).into_iter().collect();
    if let (Some(before), Some(after)) = (before, after) {
        add(&mut changes, before.name != after.name, Fact::Name);
        add(&mut changes, before.level != after.level, Fact::Level);
        add(&mut changes, before.kind != after.kind, Fact::Kind);
    }
    changes
}

/// All that changed about a tie. Both run in the same direction.
pub(super) fn of_tie(before: Option<&Tie>, after: Option<&Tie>) -> Vec<Change> {
    let status = |tie: &Tie| tie.status;
    let mut changes: Vec<Change> = course(before.map(status), after.map(status)).into_iter().collect();
    let (Some(before), Some(after)) = (before, after) else {
        return changes;
    };
    // A tie that is only needed has no strength yet, and what it will be like is no fact.
    if before.status == Status::Needed || after.status == Status::Needed {
        return changes;
    }
    changes.extend(strength(before.strength, after.strength));
    let turned = |was: bool, is: bool, on: Change, off: Change| match (was, is) {
        (false, true) => Some(on),
        (true, false) => Some(off),
        (false, false) | (true, true) => None,
    };
    changes.extend(turned(before.stressful, after.stressful, Change::BecameStressful, Change::Relieved));
    changes.extend(turned(before.disputed, after.disputed, Change::Disputed, Change::Settled));
    add(&mut changes, before.flow != after.flow, Fact::Flow);
    add(&mut changes, before.label != after.label, Fact::Label);
    add(&mut changes, before.since != after.since, Fact::Since);
    add(&mut changes, before.frequency != after.frequency, Fact::Frequency);
    changes
}

/// All that changed about a member.
pub(super) fn of_member(
    (earlier, before): (&Ecomap, Option<&Member>),
    (later, after): (&Ecomap, Option<&Member>),
) -> Vec<Change> {
    let (Some(before), Some(after)) = (before, after) else {
        let change = if after.is_some() { Change::Added } else { Change::Removed };
        return vec![change];
    };
    let mut changes = Vec::new();
    add(&mut changes, before.name != after.name, Fact::Name);
    add(&mut changes, before.age != after.age, Fact::Age);
    add(&mut changes, before.gender != after.gender, Fact::Gender);
    let union = |map: &Ecomap, member: &Member| {
        member.partner.map(|(other, union)| (map.client.members[other].id.clone(), union))
    };
    add(&mut changes, union(earlier, before) != union(later, after), Fact::Union);
    add(&mut changes, before.deceased != after.deceased, Fact::Deceased);
    add(&mut changes, before.pregnancy != after.pregnancy, Fact::Pregnancy);
    add(&mut changes, before.focus != after.focus, Fact::Focus);
    changes
}

fn add(changes: &mut Vec<Change>, differs: bool, fact: Fact) {
    changes.extend(differs.then_some(Change::Fact(fact)));
}

fn strength(before: Strength, after: Strength) -> Option<Change> {
    match rank(after).cmp(&rank(before)) {
        std::cmp::Ordering::Greater => Some(Change::Strengthened),
        std::cmp::Ordering::Less => Some(Change::Weakened),
        std::cmp::Ordering::Equal => None,
    }
}

/// Strengths in their order, the weakest first.
const fn rank(strength: Strength) -> u8 {
    match strength {
        Strength::Tenuous => 0,
        Strength::Moderate => 1,
        Strength::Strong => 2,
    }
}

/// A tie as it looks from its other end.
pub(super) fn turned(tie: &Tie) -> Tie {
    let flow = match tie.flow {
        Flow::Forward => Flow::Backward,
        Flow::Backward => Flow::Forward,
        Flow::None => Flow::None,
        Flow::Both => Flow::Both,
    };
    Tie { from: tie.to, to: tie.from, flow, ..tie.clone() }
}
