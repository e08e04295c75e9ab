//! Several dates side by side on one sheet: a map for each, everything in the same place on all of them.

use kurbo::Rect;

use crate::change_list::ChangeList;
use crate::compare::{Comparison, Union};
use crate::fit::layout_in;
use crate::layout::{Layout, Share};
use crate::model::Ecomap;
use crate::options::Options;
use crate::scene::item::{Group, Item, Paint};
use crate::scene::{Scene, Studio, map};
use crate::sheet::Row;
use crate::text::widest_text;

/// A comparison's maps with their layouts.
#[derive(Clone, Debug)]
pub(crate) struct Sides {
    maps: Vec<Ecomap>,
    layouts: Vec<Layout>,
    /// What each map is called.
    names: Vec<String>,
    title: String,
    description: String,
    options: Options,
}

impl Sides {
    /// Finds a place for everything that is on one of the maps, the same on all; `maps` are the comparison's in the
    /// options' language.
    pub(crate) fn of(comparison: &Comparison, maps: &[Ecomap], options: &Options) -> Self {
        let list = ChangeList::of(comparison, maps, options.language);
        let union = Union::of(maps, &widest_text);
        let names: Vec<String> = list.maps.iter().map(|name| name.heading.clone()).collect();
        let row = Row { maps, names: &names, title: &list.title };
        let room = row.largest_radius(options);
        let whole = layout_in(&union.map, options, room, None);
        let share = |(date, places): (&Ecomap, &crate::compare::Places)| {
            let crate::compare::Places { members, systems, ties } = places;
            whole.share(&Share { all: &union.map, date, members, systems, ties })
        };
        let layouts = maps.iter().zip(&union.dates).map(share).collect();
        let description = list.description();
        Self { layouts, maps: maps.to_vec(), names, title: list.title, description, options: options.clone() }
    }

    /// What each map is called, and its picture alone, around the origin.
    pub(crate) fn scene(&self) -> Scene {
        let studio = Studio::of(&self.options);
        let extents = self.layouts.iter().map(map::extent);
        let extent = extents.reduce(|one, other| one.union(other)).unwrap_or(Rect::ZERO);
        let row = Row { maps: &self.maps, names: &self.names, title: &self.title };
        let sheet = row.arrange(extent, &self.options);
        let ground = Item::rect(sheet.size.to_rect(), Paint::fill(studio.theme.paper));
        let drawn = self.maps.iter().zip(&self.layouts).zip(sheet.places.iter().zip(&self.names));
        let drawn = drawn.map(|((ecomap, layout), (place, name))| {
            let items: Vec<Item> =
                map::items(ecomap, layout, studio).map(|item| item.moved(*place)).collect();
            Group::of("map")
                .data("date", ecomap.date.as_deref().unwrap_or(name))
                .title(name.clone())
                .holding(items)
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
