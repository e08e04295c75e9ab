//! A drawing as a packet to present from.

use super::Drawing;
use crate::account::{Account, Block};
use crate::agenda::Agenda;
use crate::change_list::ChangeList;
use crate::compare::Comparison;
use crate::compose::compose_on;
use crate::excerpt::Excerpt;
use crate::model::{Ecomap, Framework};
use crate::options::{Options, PacketPage, Page};
use crate::overlay::Overlaid;
use crate::pdf::{Packet, Part, Pdf, Picture, Unembeddable, room, to_packet};
use crate::render::placed_within;
use crate::scene::{Scene, Studio};
use crate::sheet::largest_within;
use crate::summary::Summary;
use crate::svg::to_svg;
use crate::text::joined;
use crate::words::{SummaryWords, Words};

mod changes;

/// Between what a page says of itself at its foot.
const BETWEEN: &str = "  ·  ";

impl<'a> Drawing<'a> {
    /// Finds a place for everything on the pages of a packet, with the plan; near where it is on the earlier map of the
    /// packet, if there is one.
    #[must_use]
    pub fn to_present(
        ecomap: &'a Ecomap,
        earlier: Option<&Drawing>,
        options: &Options,
        page: PacketPage,
    ) -> Self {
        let options = Options { page: Page::None, plan: true, ..options.clone() };
        let ecomap = Words::of(options.language).retell(ecomap);
        let like = earlier.map(|earlier| (&*earlier.ecomap, &earlier.layout));
        let layout = placed_within(&ecomap, like, &options, largest_within(room(page).1));
        Self { ecomap, layout, options }
    }
}

impl Drawing<'_> {
    /// A PDF to walk a team through: a title page, the earlier map if there is one, the map, what changed, the map from the
    /// inside out level by level, the plan, and the map in words. Every page says what it is of, and its number.
    ///
    /// The same drawing gives the same bytes.
    ///
    /// # Errors
    ///
    /// When one of the fonts of [`Options::fonts`] cannot be put into a PDF.
    pub fn packet(&self, earlier: Option<&Drawing>, page: PacketPage) -> Result<Pdf, Unembeddable> {
        let words = Words::of(self.options.language);
        let (people, account) = self.told();
        let mut parts = self.parts(earlier, page);
        parts.push(Part::Words(account.sections.clone()));
        let title = words.title(&self.ecomap);
        let mut running = vec![title.clone()];
        running.extend(words.setting(&self.ecomap));
        running.extend(words.partial(&self.ecomap));
        let packet = Packet {
            particulars: words
                .particulars(&self.ecomap)
                .into_iter()
                .chain(words.partial(&self.ecomap))
                .collect(),
            people,
            running: joined(running.iter().map(String::as_str), BETWEEN),
            parts,
            account: &account,
            theme: Studio::of(&self.options).theme,
            page,
        };
        to_packet(&packet, self.origin(&title, &words.description(&self.ecomap)), &self.options.fonts)
    }

    /// The pictures of the packet as SVG text, in their order, for slides that are put together elsewhere.
    #[must_use]
    pub fn packet_pictures(&self, earlier: Option<&Drawing>, page: PacketPage) -> Vec<String> {
        let svg = |part| match part {
            Part::Picture(Picture { scene, description }) => Some(to_svg(Scene { description, ..scene })),
            Part::Words(_) => None,
        };
        self.parts(earlier, page).into_iter().filter_map(svg).collect()
    }

    /// Everything between the title page and the map in words.
    fn parts(&self, earlier: Option<&Drawing>, page: PacketPage) -> Vec<Part> {
        let words = Words::of(self.options.language);
        let mut parts: Vec<Part> = Vec::new();
        let mut whole = words.title(&self.ecomap);
        if let Some(earlier) = earlier {
            parts.push(Part::Picture(earlier.whole(&dated(&earlier.ecomap, words), page)));
            whole = dated(&self.ecomap, words);
        }
        parts.push(Part::Picture(self.whole(&whole, page)));
        parts.extend(earlier.into_iter().flat_map(|earlier| self.changes(earlier, page)));
        parts.extend(self.inner_levels().map(|level| Part::Picture(self.within(level, page))));
        parts.extend(self.planned(page).map(Part::Picture));
        parts
    }

    /// What changed since the earlier map: marked on the map, then in sentences; that nothing did in a sentence only, and
    /// nothing at all where the maps have other levels.
    fn changes(&self, earlier: &Drawing, page: PacketPage) -> Vec<Part> {
        let maps = [&earlier.ecomap, &self.ecomap].map(|map| Ecomap::clone(map));
        let Ok(comparison) = Comparison::of(maps.to_vec()) else { return Vec::new() };
        let list = ChangeList::whole(&comparison, &maps, self.options.language);
        let told = Part::Words(changes::sections(&list, self.options.language));
        if comparison.change_count() == 0 {
            return vec![told];
        }
        let room = room(page);
        let later = (largest_within(room.1), &self.layout);
        let scene = Overlaid::like(&comparison, &maps, &self.without_plan(), later).scene_on(room);
        vec![Part::Picture(Picture { description: scene.description.clone(), scene }), told]
    }

    /// Who is in the middle, and the rest of the map in words; the plan comes before all that leads to it, because people
    /// have just seen it. Its steps have the numbers that they have on the map.
    fn told(&self) -> (Option<String>, Account) {
        let words = Words::of(self.options.language);
        let summary = Summary::of(&self.ecomap);
        let mut account = Account::of(&self.ecomap, &summary, self.options.language);
        let plan = SummaryWords::of(self.options.language).plan.heading;
        account.sections.sort_by_key(|section| section.heading.as_deref() != Some(plan));
        if let Some(section) = account.sections.iter_mut().find(|one| one.heading.as_deref() == Some(plan)) {
            let agenda = Agenda::of(&self.ecomap);
            let number = |step: &usize| {
                let step = &self.ecomap.plan[*step];
                agenda.items.iter().find(|item| std::ptr::eq(item.step, step)).map_or(0, |item| item.number)
            };
            let told = summary.plan.iter().flat_map(|(_, steps)| steps).map(number);
            let lists = section.blocks.iter_mut().filter_map(|block| match block {
                Block::List(sentences) => Some(sentences),
                _ => None,
            });
            for (sentence, number) in lists.flatten().zip(told) {
                *sentence = words.numbered(number, sentence);
            }
        }
        // What the opening says of the map is on the title page already.
        let opening = account.sections.iter().position(|section| section.heading.is_none());
        let opening = opening.map(|place| account.sections.remove(place));
        let people = opening.and_then(|section| match section.blocks.into_iter().nth(1) {
            Some(Block::Paragraph(people)) => Some(people),
            _ => None,
        });
        (people, account)
    }

    /// The levels but the outermost on which something stands: of each, the map up to there is a page.
    fn inner_levels(&self) -> impl Iterator<Item = usize> {
        let outermost = self.ecomap.framework.levels.len() - 1;
        (0..outermost).filter(|level| self.ecomap.systems.iter().any(|system| system.level == *level))
    }

    fn whole(&self, title: &str, page: PacketPage) -> Picture {
        let (map, layout) = (titled(&self.ecomap, title), self.layout.without_steps());
        let scene = compose_on(&map, &layout, room(page), &self.without_plan());
        Picture { description: scene.description.clone(), scene }
    }

    /// The map up to a level, where everything stands as on the whole map.
    fn within(&self, level: usize, page: PacketPage) -> Picture {
        let studio = Studio::of(&self.options);
        let levels = &self.ecomap.framework.levels[..=level];
        let names: Vec<String> = levels.iter().map(|level| level.name.clone()).collect();
        let title = SummaryWords::of(self.options.language).join(&names);
        let excerpt = Excerpt::within(&self.ecomap, &self.layout, level);
        let framework = Framework { levels: levels.to_vec(), ..self.ecomap.framework.clone() };
        let described = Ecomap { framework, ..excerpt.map.clone() };
        let map = titled(&excerpt.map, &title);
        let scene = compose_on(&map, &excerpt.layout, room(page), &self.without_plan());
        Picture { description: studio.words.description(&described), scene }
    }

    /// The map with the marks of its plan and the list of its steps, if it has any that is drawn.
    fn planned(&self, page: PacketPage) -> Option<Picture> {
        if self.layout.steps.is_empty() {
            return None;
        }
        let title = SummaryWords::of(self.options.language).plan.heading;
        let scene = compose_on(&titled(&self.ecomap, title), &self.layout, room(page), &self.options);
        Some(Picture { description: scene.description.clone(), scene })
    }

    fn without_plan(&self) -> Options {
        Options { plan: false, ..self.options.clone() }
    }
}

/// The map under another title, without what the foot of the page says.
fn titled(map: &Ecomap, title: &str) -> Ecomap {
    Ecomap {
        title: Some(title.to_owned()),
        date: None,
        viewpoint: None,
        author: None,
        source: None,
        ..map.clone()
    }
}

/// The title of one of two maps: its own, and its date.
fn dated(map: &Ecomap, words: &Words) -> String {
    let date = map.date.as_ref().map(|date| words.date(date));
    let title = words.title(map);
    joined(std::iter::once(&*title).chain(date.as_deref()), ", ")
}
