//! The entries of the key: for each mark that occurs a sample, drawn as on the map, and its words.

use kurbo::{Line, Point};

use super::occurring::{Occurring, shape};
use crate::layout::badge::Badge;
use crate::layout::household::{FamilyBond, FamilyLine, MemberShape};
use crate::layout::outline::Outline;
use crate::notation::{self, Sketch, TieFacts};
use crate::scene::item::Item;
use crate::scene::{Studio, badge, household, steps, systems};
use crate::vocabulary::{Aim, Flow, Gender, Status, Strength};

/// Half the length of a sample line.
const HALF_TIE: f64 = 20.0;

/// The widest words of a tie that keep to one line.
const WIDEST_TIE: f64 = 96.0;

/// The same for a kind of system or a symbol of the household, which stand in several columns.
const WIDEST_SIGN: f64 = 66.0;

/// Font size of the plan's marks.
pub(super) const MARK: f64 = 9.0;
/// The same for marks of change.
const WIDEST_CHANGE: f64 = 110.0;

/// Half the width of the sample of a mark of change.
const HALF_SIGN: f64 = 9.0;

/// Half the width of a member's sample.
const HALF_MEMBER: f64 = 5.6;

/// Entries of one sort.
#[derive(Clone, Debug)]
pub(super) struct Section {
    pub(super) heading: &'static str,
    /// Width of the samples' column.
    pub(super) sample: f64,
    /// Words wider than this go on in a second line rather than make every column wider.
    pub(super) widest: f64,
    /// Least height of an entry.
    pub(super) row: f64,
    pub(super) entries: Vec<Entry>,
    /// Sentences below the entries, each with the fact it speaks of.
    pub(super) notes: Vec<Entry>,
}

/// One mark and its words.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    /// The fact, as in the map's own attributes.
    pub(super) data: (&'static str, &'static str),
    /// Drawn around the origin.
    pub(super) sample: Vec<Item>,
    pub(super) words: &'static str,
}

/// All sections that have entries.
pub(super) fn sections(occurring: &Occurring, studio: &Studio) -> Vec<Section> {
    let map = [ties(occurring, studio), kinds(occurring, studio), people(occurring, studio)];
    std::iter::once(changes(studio))
        .chain(map)
        .chain([aims(occurring, studio)])
        .filter(|section| !section.entries.is_empty())
        .collect()
}

/// The marks of change, and what an unchanged tie looks like.
fn changes(studio: &Studio) -> Section {
    let changes = studio.changes;
    let badges = changes.into_iter().flat_map(|changes| {
        changes.badges.iter().map(move |&badge| Entry {
            data: ("change", badge.word()),
            sample: vec![badge::badge(badge, Point::ORIGIN, studio)],
            words: changes.says.badge(badge),
        })
    });
    let unchanged = changes.and_then(|changes| Some((changes.says.unchanged, changes.unchanged?)));
    let unchanged = unchanged.map(|(words, pen)| {
        let line = Line::new((-HALF_SIGN, 0.0), (HALF_SIGN, 0.0)).into();
        let facts = TieFacts::plain(Strength::Moderate);
        let sketch = Sketch { line, facts, labels: Vec::new(), beside: None, query: None };
        Entry { data: ("change", "none"), sample: notation::draw(&sketch, &pen), words }
    });
    Section {
        heading: changes.map_or("", |changes| changes.says.heading),
        sample: 2.0 * HALF_SIGN,
        widest: WIDEST_CHANGE,
        row: 16.0,
        entries: badges.chain(unchanged).collect(),
        notes: Vec::new(),
    }
}

fn ties(occurring: &Occurring, studio: &Studio) -> Section {
    let words = studio.words;
    let plain = TieFacts::plain(base(occurring));
    let draws_flow = studio.profile.arrow.is_some();
    let mut entries: Vec<Entry> = Vec::new();
    let mut add = |occurs: bool, data, facts, words| {
        if occurs {
            entries.push(Entry { data, sample: sample(facts, studio), words });
        }
    };
    for &strength in &occurring.strengths {
        add(true, ("strength", strength.word()), TieFacts::plain(strength), words.strength(strength));
    }
    add(occurring.stressful, ("stressful", "true"), TieFacts { stressful: true, ..plain }, words.stressful);
    let forward = TieFacts { flow: Flow::Forward, ..plain };
    add(occurring.one_way && draws_flow, ("flow", "forward"), forward, words.one_way);
    let both = TieFacts { flow: Flow::Both, ..plain };
    add(occurring.both_ways && draws_flow, ("flow", "both"), both, words.both_ways);
    let past = TieFacts { status: Status::Past, ..plain };
    add(occurring.past_tie, ("status", "past"), past, words.past_tie);
    let needed = TieFacts { status: Status::Needed, ..plain };
    add(occurring.needed_tie, ("status", "needed"), needed, words.needed_tie);
    let disputed = TieFacts { disputed: true, ..plain };
    add(occurring.disputed, ("symbol", "disputed"), disputed, words.disputed);
    let notes = notes(occurring, studio);
    Section { heading: words.ties, sample: 2.0 * HALF_TIE, widest: WIDEST_TIE, row: 14.5, entries, notes }
}

/// What the notation has no mark of its own for.
fn notes(occurring: &Occurring, studio: &Studio) -> Vec<Entry> {
    let silent = (occurring.one_way || occurring.both_ways) && studio.profile.arrow.is_none();
    let borrowed =
        studio.profile.borrows && (occurring.past_tie || occurring.needed_tie || occurring.disputed);
    let note = |data, words| Entry { data, sample: Vec::new(), words };
    let silent = silent.then(|| note(("flow", "forward both"), studio.words.no_direction));
    let borrowed = borrowed.then(|| note(("symbol", "borrowed"), studio.words.borrowed_marks));
    silent.into_iter().chain(borrowed).collect()
}

/// The strength of lines that show another mark: the plainest that occurs.
fn base(occurring: &Occurring) -> Strength {
    let plainest = [Strength::Moderate, Strength::Strong, Strength::Tenuous];
    plainest.into_iter().find(|strength| occurring.strengths.contains(strength)).unwrap_or(Strength::Moderate)
}

fn sample(facts: TieFacts, studio: &Studio) -> Vec<Item> {
    let line = Line::new((-HALF_TIE, 0.0), (HALF_TIE, 0.0)).into();
    let query = facts.disputed.then(|| Point::new(0.0, -6.5));
    let drawn =
        notation::draw(&Sketch { line, facts, labels: Vec::new(), beside: query, query }, &studio.pen());
    let down = if facts.disputed { 4.0 } else { 0.0 };
    drawn.into_iter().map(|item| item.shifted(kurbo::Vec2::new(0.0, down))).collect()
}

fn kinds(occurring: &Occurring, studio: &Studio) -> Section {
    let words = studio.words;
    let mut entries: Vec<Entry> = occurring
        .kinds
        .iter()
        .map(|&kind| Entry {
            data: ("kind", kind.word()),
            sample: vec![systems::sign(kind, Point::ORIGIN, 14.0, studio.theme.tint(Some(kind)))],
            words: words.kind(kind),
        })
        .collect();
    let mut bubble = |occurs: bool, status: Status, data, words| {
        if occurs {
            let drawn = systems::bubble(Point::ORIGIN, Outline::Circle { radius: 6.0 }, None, status, studio);
            entries.push(Entry { data, sample: vec![drawn], words });
        }
    };
    bubble(occurring.past_system, Status::Past, ("symbol", "past-system"), words.past_system);
    bubble(occurring.needed_system, Status::Needed, ("symbol", "needed-system"), words.needed_system);
    Section {
        heading: words.systems,
        sample: 16.0,
        widest: WIDEST_SIGN,
        row: 15.5,
        entries,
        notes: Vec::new(),
    }
}

/// What the signs on the marks of the plan mean.
fn aims(occurring: &Occurring, studio: &Studio) -> Section {
    let words = studio.words;
    let entry = |&aim: &Aim| Entry {
        data: ("aim", aim.word()),
        sample: steps::badge(Badge::of(None, true, MARK), (None, Some(aim)), Point::ORIGIN, studio),
        words: words.aim(aim),
    };
    Section {
        heading: words.plan(),
        sample: 16.0,
        widest: WIDEST_SIGN,
        row: 15.5,
        entries: occurring.aims.iter().map(entry).collect(),
        notes: Vec::new(),
    }
}

fn people(occurring: &Occurring, studio: &Studio) -> Section {
    let words = studio.words;
    let member = |shape| household::symbol(shape, Point::ORIGIN, HALF_MEMBER, studio);
    let plain = occurring.genders.first().map_or(MemberShape::Circle, |&gender| shape(gender));
    let mut entries: Vec<Entry> = occurring
        .genders
        .iter()
        .map(|&gender: &Gender| Entry {
            data: ("symbol", gender.word()),
            sample: member(shape(gender)),
            words: words.gender(gender),
        })
        .collect();
    if occurring.pregnancy {
        let sample = member(MemberShape::Triangle);
        entries.push(Entry { data: ("symbol", "pregnancy"), sample, words: words.pregnancy });
    }
    if occurring.focus {
        let mut sample = member(plain);
        sample.push(household::focus(plain, Point::ORIGIN, HALF_MEMBER, studio));
        entries.push(Entry { data: ("symbol", "focus"), sample, words: words.focus });
    }
    if occurring.deceased {
        let mut sample = member(plain);
        sample.push(household::cross(plain, Point::ORIGIN, HALF_MEMBER, studio));
        entries.push(Entry { data: ("symbol", "deceased"), sample, words: words.deceased });
    }
    entries.extend(occurring.bonds.iter().map(|&bond| family(bond, studio)));
    Section {
        heading: words.people,
        sample: 20.0,
        widest: WIDEST_SIGN,
        row: 15.5,
        entries,
        notes: Vec::new(),
    }
}

fn family(bond: FamilyBond, studio: &Studio) -> Entry {
    let points = vec![Point::new(-10.0, 0.0), Point::new(10.0, 0.0)];
    let sample = household::family_line(
        &FamilyLine { points, bond, mark: Point::ORIGIN, from: Vec::new(), children: Vec::new() },
        studio,
    );
    let (data, words) = match bond {
        FamilyBond::Union(union) => (union.word(), studio.words.union(union)),
        FamilyBond::Child(child) => (child.word(), studio.words.child(child)),
    };
    Entry { data: ("symbol", data), sample, words }
}
