//! Several dates side by side on one sheet: a map for each, everything in the same place on all of them. Each map marks
//! what changed since the one before, and what is gone on the next.

use kurbo::Rect;

use crate::change_list::ChangeList;
use crate::compare::{Badge, Change, Comparison, Pair, Places, Step, Union};
use crate::fit::{Room, layout_in};
use crate::layout::{Layout, Share, with_room};
use crate::model::Ecomap;
use crate::options::Options;
use crate::scene::changes::{self, Marks, Seats, Shades};
use crate::scene::item::{Group, Item, Paint};
use crate::scene::{Changes, Scene, Studio, map};
use crate::sheet::Row;
use crate::text::widest_text;
use crate::words::changes::ChangeWords;

/// A comparison's maps with their layouts.
#[derive(Clone, Debug)]
pub(crate) struct Sides {
    dates: Vec<Date>,
    title: String,
    description: String,
    options: Options,
}

/// One map of several.
#[derive(Clone, Debug)]
struct Date {
    map: Ecomap,
    /// What it is called.
    name: String,
    layout: Layout,
    marks: Marks,
    seats: Seats,
}

impl Sides {
    /// Finds a place for everything that is on one of the maps, the same on all; `maps` are the comparison's in the
    /// options' language.
    pub(crate) fn of(comparison: &Comparison, maps: &[Ecomap], options: &Options) -> Self {
        let list = ChangeList::of(comparison, maps, options.language);
        let names: Vec<String> = list.maps.iter().map(|name| name.heading.clone()).collect();
        let marks: Vec<Marks> = (0..maps.len()).map(|date| marks(comparison.steps(), maps, date)).collect();
        let seals: Vec<Vec<usize>> = marks.iter().map(Marks::seals).collect();
        let roomy: Vec<Ecomap> = maps.iter().zip(&seals).map(|(map, seals)| with_room(map, seals)).collect();
        let union = Union::of(&roomy, &|texts| widest_text(texts, &options.fonts));
        let all: Vec<Badge> = badges(&marks);
        let row = Row { maps, names: &names, title: &list.title };
        let room = row.largest_radius(options, &studio(options, &all));
        let whole = layout_in(&union.map, options, room.map(Room::of), None);
        let mut dates = Vec::with_capacity(maps.len());
        for (index, marks) in marks.into_iter().enumerate() {
            let Places { members, systems, ties } = &union.dates[index];
            let share = Share { all: &union.map, date: &roomy[index], members, systems, ties };
            let (layout, ties) = whole.share(&share).cleared(&seals[index]);
            let seats = Seats::of(&layout, &marks, ties);
            let (map, name) = (maps[index].clone(), names[index].clone());
            dates.push(Date { map, name, layout, marks, seats });
        }
        Self { dates, description: list.description(), title: list.title, options: options.clone() }
    }

    /// The finished sheet.
    pub(crate) fn scene(&self) -> Scene {
        let all: Vec<Badge> = badges(self.dates.iter().map(|date| &date.marks));
        let studio = studio(&self.options, &all);
        let extent = self.extent();
        let maps: Vec<Ecomap> = self.dates.iter().map(|date| date.map.clone()).collect();
        let names: Vec<String> = self.dates.iter().map(|date| date.name.clone()).collect();
        let row = Row { maps: &maps, names: &names, title: &self.title };
        let sheet = row.arrange(extent, &self.options, &studio);
        let ground = Item::rect(sheet.size.to_rect(), Paint::fill(studio.theme.paper));
        let shades = Shades { usual: studio, unchanged: studio, gone: studio };
        let drawn = self.dates.iter().zip(&sheet.places).map(|(date, place)| {
            let items = changes::items(&date.map, (&date.marks, &date.seats), &date.layout, &shades);
            let items = items.into_iter().map(|item| item.moved(*place)).collect();
            let when = date.map.date.as_deref().unwrap_or(&date.name);
            Group::of("map").title(date.name.clone()).data("date", when).holding(items)
        });
        Scene {
            size: sheet.size,
            paper: sheet.paper,
            language: studio.words.language,
            title: self.title.clone(),
            description: self.description.clone(),
            items: std::iter::once(ground).chain(drawn).chain(sheet.furniture).collect(),
        }
    }
}

#[cfg(feature = "html")]
impl Sides {
    /// Each map by itself, all of one size and with everything in the same place; without paper, so that they can lie
    /// over each other.
    pub(crate) fn alone(&self) -> Vec<Scene> {
        let all: Vec<Badge> = badges(self.dates.iter().map(|date| &date.marks));
        let studio = studio(&self.options, &all);
        let shades = Shades { usual: studio, unchanged: studio, gone: studio };
        let extent = self.extent();
        let alone = |date: &Date| {
            let items = changes::items(&date.map, (&date.marks, &date.seats), &date.layout, &shades);
            Scene {
                size: extent.size(),
                paper: None,
                language: studio.words.language,
                title: date.name.clone(),
                description: studio.words.description(&date.map),
                items: items.into_iter().map(|item| item.shifted(-extent.origin().to_vec2())).collect(),
            }
        };
        self.dates.iter().map(alone).collect()
    }

    /// The key to all marks by itself.
    pub(crate) fn key(&self) -> Scene {
        let all: Vec<Badge> = badges(self.dates.iter().map(|date| &date.marks));
        let studio = studio(&self.options, &all);
        let maps: Vec<Ecomap> = self.dates.iter().map(|date| date.map.clone()).collect();
        let (size, items) = crate::sheet::key_alone(&maps, self.extent().width(), &self.options, &studio);
        let (title, description) =
            (studio.words.legend.to_owned(), studio.words.notation(studio.profile.name));
        Scene { size, paper: None, language: studio.words.language, title, description, items }
    }
}

impl Sides {
    /// What all maps cover, around the client.
    fn extent(&self) -> Rect {
        let extents = self.dates.iter().map(|date| map::extent(&date.layout));
        let whole = extents.reduce(|one, other| one.union(other)).unwrap_or(Rect::ZERO);
        whole.expand()
    }
}

/// What everything is drawn with, and the marks of change for the key.
fn studio<'a>(options: &'a Options, badges: &'a [Badge]) -> Studio<'a> {
    let changes = Changes { says: ChangeWords::of(options.language), badges, unchanged: None };
    Studio { changes: (!badges.is_empty()).then_some(changes), ..Studio::of(options) }
}

/// The badges that occur on some of the maps.
fn badges<'a>(marks: impl IntoIterator<Item = &'a Marks>) -> Vec<Badge> {
    let mut badges: Vec<Badge> = marks.into_iter().flat_map(Marks::badges).collect();
    badges.sort_unstable();
    badges.dedup();
    badges
}

/// What one map of several marks: what changed since the one before, and what is not on the next.
fn marks(steps: &[Step], maps: &[Ecomap], date: usize) -> Marks {
    let map = &maps[date];
    let before = date.checked_sub(1).and_then(|step| steps.get(step));
    let of = |pairs: &dyn Fn(&Step) -> &Vec<Pair>, count: usize| {
        let mut marks: Vec<Vec<Change>> = vec![Vec::new(); count];
        for pair in before.into_iter().flat_map(pairs) {
            if let Some(index) = pair.after {
                marks[index].clone_from(&pair.changes);
            }
        }
        for pair in steps.get(date).into_iter().flat_map(pairs) {
            if let (Some(index), None) = (pair.before, pair.after) {
                marks[index].extend(&pair.changes);
            }
        }
        marks
    };
    Marks {
        members: of(&|step| &step.members, map.client.members.len()),
        systems: of(&|step| &step.systems, map.systems.len()),
        ties: of(&|step| &step.ties, map.ties.len()),
    }
}
