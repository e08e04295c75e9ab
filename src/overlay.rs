//! Two dates on one map: what is new, ended or otherwise changed is marked, the rest stands back.

#[cfg(feature = "pdf")]
use kurbo::{Rect, Size};

use crate::change_list::ChangeList;
use crate::compare::{Badge, Comparison, Overlay, Pair};
use crate::fit::{Room, layout_in};
use crate::layout::{Anchors, Layout, with_room};
use crate::model::Ecomap;
use crate::notation::{Pen, Profile};
use crate::options::Options;
use crate::scene::changes::{self, Marks, Seats, Shades};
use crate::scene::item::{Item, Paint};
use crate::scene::{Changes, Scene, Studio, map};
use crate::sheet::{self, Sheet};
use crate::theme::Theme;
use crate::words::changes::ChangeWords;

/// A comparison's first and last map, laid over each other.
#[derive(Clone, Debug)]
pub(crate) struct Overlaid {
    map: Ecomap,
    marks: Marks,
    layout: Layout,
    seats: Seats,
    options: Options,
    description: String,
}

impl Overlaid {
    /// Finds a place for everything that is on one of the two maps; `maps` are the comparison's in the options' language.
    pub(crate) fn of(comparison: &Comparison, maps: &[Ecomap], options: &Options) -> Self {
        Self::placed(comparison, maps, options, |map, studio| {
            (Room::on_page(map, 0, (options, studio)), None)
        })
    }

    /// The same for a page of a packet that has room for a map of this radius; near where things are on the later map.
    #[cfg(feature = "pdf")]
    pub(crate) fn like(
        comparison: &Comparison,
        maps: &[Ecomap],
        options: &Options,
        (radius, later): (f64, &Layout),
    ) -> Self {
        let anchors = Anchors::of(&maps[maps.len() - 1], later);
        Self::placed(comparison, maps, options, |_, _| (Some(Room::of(radius)), Some(&anchors)))
    }

    fn placed<'a>(
        comparison: &Comparison,
        maps: &[Ecomap],
        options: &Options,
        room: impl FnOnce(&Ecomap, &Studio) -> (Option<Room>, Option<&'a Anchors>),
    ) -> Self {
        let (first, last) = (&maps[0], &maps[maps.len() - 1]);
        let step = comparison.whole();
        let list = ChangeList::whole(comparison, maps, options.language);
        let map = titled(Overlay::of(step, first, last).map, [first, last], &list);
        let of = |pairs: &[Pair]| pairs.iter().map(|pair| pair.changes.clone()).collect();
        let marks = Marks { members: of(&step.members), systems: of(&step.systems), ties: of(&step.ties) };
        let seals = marks.seals();
        let palette = Palette::of(options, &marks);
        let (room, like) = room(&map, &palette.shades(options).usual);
        let (layout, ties) = layout_in(&with_room(&map, &seals), options, room, like).cleared(&seals);
        let seats = Seats::of(&layout, &marks, ties);
        Self { description: list.description(), map, marks, layout, seats, options: options.clone() }
    }

    /// The finished sheet.
    pub(crate) fn scene(&self) -> Scene {
        let palette = Palette::of(&self.options, &self.marks);
        let shades = palette.shades(&self.options);
        self.scene_in(
            sheet::arrange(&self.map, map::extent(&self.layout), &self.options, &shades.usual),
            &shades,
        )
    }

    /// The finished page of a packet, of which this room may be drawn on.
    #[cfg(feature = "pdf")]
    pub(crate) fn scene_on(&self, page: (Size, Rect)) -> Scene {
        let palette = Palette::of(&self.options, &self.marks);
        let shades = palette.shades(&self.options);
        let (extent, paper) = (map::extent(&self.layout), (&self.options, &shades.usual));
        self.scene_in(sheet::spread(&self.map, self.layout.rings.len(), extent, page, paper), &shades)
    }

    fn scene_in(&self, sheet: Sheet, shades: &Shades) -> Scene {
        let ground = Item::rect(sheet.size.to_rect(), Paint::fill(shades.usual.theme.paper));
        let drawn = changes::items(&self.map, (&self.marks, &self.seats), &self.layout, shades);
        let drawn = drawn.into_iter().map(|item| item.moved(sheet.map));
        Scene {
            size: sheet.size,
            paper: sheet.paper,
            language: shades.usual.words.language,
            title: shades.usual.words.title(&self.map),
            description: self.description.clone(),
            items: std::iter::once(ground).chain(drawn).chain(sheet.furniture).collect(),
        }
    }
}

/// The map with the title of a comparison; whose view it is, who drew it and from what only where both maps agree.
fn titled(map: Ecomap, [first, last]: [&Ecomap; 2], list: &ChangeList) -> Ecomap {
    let same = |of: fn(&Ecomap) -> &Option<String>| of(last).clone().filter(|_| of(first) == of(last));
    Ecomap {
        title: Some(list.title.clone()),
        date: list.steps.first().map(|changes| changes.period.clone()),
        viewpoint: same(|map| &map.viewpoint),
        author: same(|map| &map.author),
        source: same(|map| &map.source),
        ..map
    }
}

/// The looks of what changed, what did not, and what is gone.
struct Palette {
    hushed: Theme,
    faded: Theme,
    thin: Profile,
    badges: Vec<Badge>,
    has_unchanged: bool,
}

impl Palette {
    fn of(options: &Options, marks: &Marks) -> Self {
        let studio = Studio::of(options);
        Self {
            hushed: studio.theme.hushed(),
            faded: studio.theme.faded(),
            thin: studio.profile.thinned(),
            badges: marks.badges(),
            has_unchanged: marks.has_unchanged(),
        }
    }

    fn shades<'a>(&'a self, options: &'a Options) -> Shades<'a> {
        let studio = Studio::of(options);
        let unchanged = Studio { theme: &self.hushed, profile: &self.thin, ..studio };
        let changes = Changes {
            says: ChangeWords::of(options.language),
            badges: &self.badges,
            unchanged: self.has_unchanged.then_some(Pen { profile: &self.thin, theme: &self.hushed }),
        };
        Shades {
            usual: Studio { changes: Some(changes), ..studio },
            unchanged,
            gone: Studio { theme: &self.faded, ..studio },
        }
    }
}
