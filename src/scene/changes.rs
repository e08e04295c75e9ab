//! A map on which what changed is marked and stands out; all else is thin and grey.

use kurbo::Point;

use super::badge::badge;
use super::item::Item;
use super::{Studio, household, map, systems, ties};
use crate::compare::{Badge, Change};
use crate::layout::household::FamilyLine;
use crate::layout::{Edge, Layout, on_edges};
use crate::model::Ecomap;

/// The changes of everything on a map, in its order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Marks {
    pub(crate) members: Vec<Vec<Change>>,
    pub(crate) systems: Vec<Vec<Change>>,
    pub(crate) ties: Vec<Vec<Change>>,
}

/// Where the badges of everything stand.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Seats {
    pub(crate) members: Vec<Vec<Point>>,
    pub(crate) systems: Vec<Vec<Point>>,
    pub(crate) ties: Vec<Vec<Point>>,
}

impl Marks {
    /// How many badges each tie has.
    pub(crate) fn seals(&self) -> Vec<usize> {
        self.ties.iter().map(|changes| Badge::of(changes).len()).collect()
    }

    /// The badges that occur, in the order of the key.
    pub(crate) fn badges(&self) -> Vec<Badge> {
        let all = [&self.members, &self.systems, &self.ties].into_iter().flatten();
        let mut badges: Vec<Badge> = all.flat_map(|changes| Badge::of(changes)).collect();
        badges.sort_unstable();
        badges.dedup();
        badges
    }

    /// Whether a tie or system is as it was, as far as a map shows it.
    pub(crate) fn has_unchanged(&self) -> bool {
        self.systems.iter().chain(&self.ties).any(|changes| Badge::of(changes).is_empty())
    }
}

impl Seats {
    /// The places for the badges of people and systems; those of ties have theirs.
    pub(crate) fn of(layout: &Layout, marks: &Marks, ties: Vec<Vec<Point>>) -> Self {
        let count = |changes: &Vec<Change>| Badge::of(changes).len();
        let members = marks.members.iter().map(count).enumerate();
        let members = members.map(|(index, count)| (Edge::Member(index), count));
        let systems = marks.systems.iter().map(count).enumerate();
        let wanted: Vec<(Edge, usize)> =
            members.chain(systems.map(|(index, count)| (Edge::System(index), count))).collect();
        let mut members = on_edges(layout, &wanted, &ties.concat());
        let systems = members.split_off(marks.members.len());
        Self { members, systems, ties }
    }
}

/// How what stands back is drawn: what did not change, and what is gone.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Shades<'a> {
    pub(crate) usual: Studio<'a>,
    pub(crate) unchanged: Studio<'a>,
    pub(crate) gone: Studio<'a>,
}

impl<'a> Shades<'a> {
    fn of(&self, changes: &[Change]) -> &Studio<'a> {
        if Badge::of(changes).is_empty() {
            &self.unchanged
        } else if is_gone(changes) {
            &self.gone
        } else {
            &self.usual
        }
    }
}

fn is_gone(changes: &[Change]) -> bool {
    changes.iter().any(|change| matches!(change, Change::Removed | Change::Dropped))
}

/// Everything in paint order.
pub(crate) fn items(
    ecomap: &Ecomap,
    (marks, seats): (&Marks, &Seats),
    layout: &Layout,
    shades: &Shades,
) -> Vec<Item> {
    let usual = &shades.usual;
    let mut items: Vec<Item> = map::rings(ecomap, layout, usual).collect();
    let has_left = |member: &usize| is_gone(&marks.members[*member]);
    let line = |line: &FamilyLine| {
        let led_to = !line.children.is_empty() && line.children.iter().all(has_left);
        if led_to || line.from.iter().any(has_left) { &shades.gone } else { usual }
    };
    items.push(household::client_with_lines(ecomap, &layout.household, usual, line));
    for index in 0..ecomap.ties.len() {
        let drawn = ties::tie(ecomap, index, layout, shades.of(&marks.ties[index]));
        items.push(marked(drawn, &marks.ties[index], &seats.ties[index], usual));
    }
    for (index, (member, placed)) in ecomap.client.members.iter().zip(&layout.household.members).enumerate() {
        // Those who stay keep their look: they are the people whom the map is about.
        let look = if is_gone(&marks.members[index]) { &shades.gone } else { usual };
        let drawn = household::member(member, placed, look);
        items.push(marked(drawn, &marks.members[index], &seats.members[index], usual));
    }
    for (index, (system, placed)) in ecomap.systems.iter().zip(&layout.systems).enumerate() {
        let drawn = systems::system(ecomap, system, placed, shades.of(&marks.systems[index]));
        items.push(marked(drawn, &marks.systems[index], &seats.systems[index], usual));
    }
    items
}

/// A group with its badges, and with the words for them.
fn marked(item: Item, changes: &[Change], seats: &[Point], studio: &Studio) -> Item {
    let badges = Badge::of(changes);
    let Item::Group(group) = item else { return item };
    if badges.is_empty() {
        return Item::Group(group);
    }
    let words: Vec<&str> = badges.iter().map(|badge| badge.word()).collect();
    let mut group = group.data("change", words.join(" "));
    group.items.extend(badges.iter().zip(seats).map(|(&one, &seat)| badge(one, seat, studio)));
    Item::Group(group)
}
