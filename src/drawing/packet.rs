//! A drawing as a packet to present from.

use super::Drawing;
use crate::account::{Account, Block};
use crate::compose::compose_on;
use crate::excerpt::Excerpt;
use crate::model::{Ecomap, Framework};
use crate::options::{Options, PacketPage};
use crate::pdf::{Packet, Pdf, Picture, Unembeddable, room, to_packet};
use crate::scene::Studio;
use crate::summary::Summary;
use crate::words::{SummaryWords, Words};

/// Between what a page says of itself at its foot.
const BETWEEN: &str = "  ·  ";

impl Drawing<'_> {
    /// A PDF to walk a team through: a title page, the earlier map if there is one, the map, the same from the inside out level
    /// by level, the plan, and the map in words. Every page says what it is of, and its number.
    ///
    /// The same drawing gives the same bytes.
    ///
    /// # Errors
    ///
    /// When one of the fonts of [`Options::fonts`] cannot be put into a PDF.
    pub fn packet(&self, earlier: Option<&Drawing>, page: PacketPage) -> Result<Pdf, Unembeddable> {
        let words = Words::of(self.options.language);
        let (people, account) = self.told();
        let mut pictures: Vec<Picture> =
            earlier.map(|earlier| earlier.whole(&dated(&earlier.ecomap, words), page)).into_iter().collect();
        let whole = match earlier {
            Some(_) => dated(&self.ecomap, words),
            None => words.title(&self.ecomap),
        };
        pictures.push(self.whole(&whole, page));
        pictures.extend(self.inner_levels().map(|level| self.within(level, page)));
        let title = words.title(&self.ecomap);
        let mut running = vec![title.clone()];
        running.extend(words.setting(&self.ecomap));
        let packet = Packet {
            particulars: words.particulars(&self.ecomap),
            people,
            running: running.join(BETWEEN),
            pictures,
            account: &account,
            theme: Studio::of(&self.options).theme,
            page,
        };
        to_packet(&packet, self.origin(&title, &words.description(&self.ecomap)), &self.options.fonts)
    }

    /// Who is in the middle, and the rest of the map in words; the plan comes before all that leads to it, because people
    /// have just seen the map.
    fn told(&self) -> (Option<String>, Account) {
        let summary = Summary::of(&self.ecomap);
        let mut account = Account::of(&self.ecomap, &summary, self.options.language);
        let plan = SummaryWords::of(self.options.language).plan.heading;
        account.sections.sort_by_key(|section| section.heading.as_deref() != Some(plan));
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
        let scene = compose_on(&titled(&self.ecomap, title), &self.layout, room(page), &self.options);
        Picture { description: scene.description.clone(), scene }
    }

    /// The map up to a level, where everything stands as on the whole map.
    fn within(&self, level: usize, page: PacketPage) -> Picture {
        let (studio, without_plan) =
            (Studio::of(&self.options), Options { plan: false, ..self.options.clone() });
        let levels = &self.ecomap.framework.levels[..=level];
        let names: Vec<String> = levels.iter().map(|level| level.name.clone()).collect();
        let title = SummaryWords::of(self.options.language).join(&names);
        let excerpt = Excerpt::within(&self.ecomap, &self.layout, level);
        let framework = Framework { levels: levels.to_vec(), ..self.ecomap.framework.clone() };
        let described = Ecomap { framework, ..excerpt.map.clone() };
        let scene = compose_on(&titled(&excerpt.map, &title), &excerpt.layout, room(page), &without_plan);
        Picture { description: studio.words.description(&described), scene }
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
    std::iter::once(words.title(map)).chain(date).collect::<Vec<_>>().join(", ")
}
