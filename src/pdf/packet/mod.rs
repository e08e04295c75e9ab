//! A packet to present from: a title page, the map, its levels one by one, and the map in words, on pages that say what
//! they are of.

mod format;
mod story;
mod structure;

use krilla::Document;
use krilla::outline::Outline;
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag, Identifier, Node, TagTree};
use kurbo::{Point, Rect, Size};

use super::document::{Origin, Pdf, Unembeddable, written};
use super::lettering::Scribe;
use super::list::Line;
use super::map::MapPage;
use super::{pages, paint};
use crate::account::{Account, Section};
use crate::options::PacketPage;
use crate::scene::Scene;
use crate::scene::item::{Anchor, Item, Paint, Stroke, TextItem};
use crate::text::{Fonts, Letters, Weight};
use crate::theme::Theme;
use format::Format;
use story::{Desk, Piece, Role};

/// Width of the rules between rows, in points.
const RULE: f64 = 0.5;

/// Between the two ends of a foot, in points.
const FOOT_GAP: f64 = 24.0;

/// All that a packet holds, in the order of its pages: title page, then its parts.
pub(crate) struct Packet<'a> {
    /// Below the title on the first page.
    pub(crate) particulars: Vec<String>,
    /// Who is in the middle of the map.
    pub(crate) people: Option<String>,
    /// At the foot of every page: what it is of, when, whose view.
    pub(crate) running: String,
    pub(crate) parts: Vec<Part>,
    /// Its title and language.
    pub(crate) account: &'a Account,
    pub(crate) theme: &'a Theme,
    pub(crate) page: PacketPage,
}

/// What stands on pages of its own.
pub(crate) enum Part {
    Picture(Picture),
    Words(Vec<Section>),
}

/// A page with a map. Its title is its scene's.
pub(crate) struct Picture {
    pub(crate) scene: Scene,
    pub(crate) description: String,
}

/// The size of a packet's pages, and where a picture may stand on one.
pub(crate) fn room(page: PacketPage) -> (Size, Rect) {
    let format = Format::of(page);
    (format.page, format.room())
}

/// Writes a packet. Only an added font can keep it from being written.
pub(crate) fn to_packet(packet: &Packet, origin: Origin, fonts: &Fonts) -> Result<Pdf, Unembeddable> {
    written(origin, None, fonts, |document, scribe| draw(document, packet, scribe))
}

fn draw(document: &mut Document, packet: &Packet, scribe: &Scribe) {
    let format = &Format::of(packet.page);
    let account = packet.account;
    let front = &format.in_one_column();
    let look = (packet.theme, scribe.fonts());
    let mut cover = Desk::new(front, look, account.right_to_left, 0);
    cover.cover(&account.title, &packet.particulars, packet.people.as_deref());
    // The words of a long title page go on.
    let covers = cover.page + 1;
    let (leaves, pages) = laid_out(packet, format, look, covers);
    let hand = Hand { packet, format, scribe, pages };
    let mut outline = Outline::new();
    pages::entry(&mut outline, &account.title, (0, 0.0));
    let mut nodes = hand.worded(document, &cover, 0..=cover.page);
    for (first, leaf) in &leaves {
        match leaf {
            Leaf::Picture(picture) => {
                pages::entry(&mut outline, &picture.scene.title, (*first, 0.0));
                nodes.extend(hand.pictured(document, picture, *first));
            }
            Leaf::Words(words) => {
                for piece in words.pieces.iter().filter(|piece| piece.role == Role::Heading) {
                    if let Some(Line { page, words, .. }) = piece.lines.first() {
                        pages::entry(&mut outline, &piece.words(), (*page, words.at.y - words.size));
                    }
                }
                nodes.extend(hand.worded(document, words, *first..=words.page));
            }
        }
    }
    document.set_tag_tree(TagTree::from(nodes).with_lang(Some(account.language.to_owned())));
    document.set_outline(outline);
}

/// A part on its pages.
enum Leaf<'a> {
    Picture(&'a Picture),
    Words(Desk<'a>),
}

/// The parts, each with the number of its first page, and how many pages there are.
fn laid_out<'a>(
    packet: &'a Packet,
    format: &'a Format,
    look: (&'a Theme, &'a Fonts),
    covers: usize,
) -> (Vec<(usize, Leaf<'a>)>, usize) {
    let mut next = covers;
    let mut leaves = Vec::with_capacity(packet.parts.len());
    for part in &packet.parts {
        match part {
            Part::Picture(picture) => {
                leaves.push((next, Leaf::Picture(picture)));
                next += 1;
            }
            Part::Words(sections) => {
                let mut desk = Desk::new(format, look, packet.account.right_to_left, next);
                sections.iter().for_each(|section| desk.section(section));
                let last = desk.page;
                leaves.push((next, Leaf::Words(desk)));
                next = last + 1;
            }
        }
    }
    (leaves, next)
}

/// What all pages are drawn with.
struct Hand<'a> {
    packet: &'a Packet<'a>,
    format: &'a Format,
    scribe: &'a Scribe<'a>,
    /// How many pages there are.
    pages: usize,
}

impl Hand<'_> {
    fn pictured(&self, document: &mut Document, picture: &Picture, number: usize) -> Vec<Node> {
        let mut page = document.start_page_with(pages::settings(self.format.page));
        let mut surface = page.surface();
        pages::paper(&mut surface, self.packet.theme.paper, self.format.page);
        self.foot(&mut surface, number);
        let mut map = MapPage::new(surface, self.scribe);
        // The first item is the paper.
        picture.scene.items.iter().skip(1).for_each(|item| map.draw(item));
        map.finish_under(structure::level(2), &picture.scene.title, &picture.description).0
    }

    fn worded(
        &self,
        document: &mut Document,
        desk: &Desk,
        numbers: std::ops::RangeInclusive<usize>,
    ) -> Vec<Node> {
        let mut marks: Vec<Vec<Identifier>> = desk.pieces.iter().map(|_| Vec::new()).collect();
        for number in numbers {
            let mut page = document.start_page_with(pages::settings(self.format.page));
            let mut surface = page.surface();
            pages::paper(&mut surface, self.packet.theme.paper, self.format.page);
            self.rules(&mut surface, desk, number);
            for (piece, marks) in desk.pieces.iter().zip(&mut marks) {
                for line in piece.lines.iter().filter(|line| line.page == number) {
                    marks.extend(self.scribe.write(&mut surface, &line.words, line.follows));
                }
            }
            let repeated = desk.repeated.iter().filter(|line| line.page == number);
            repeated.for_each(|line| self.scribe.ornament(&mut surface, &line.words));
            self.foot(&mut surface, number);
            surface.finish();
            page.finish();
        }
        structure::of(&desk.pieces, marks)
    }

    fn rules(&self, surface: &mut Surface, desk: &Desk, page: usize) {
        surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Layout)));
        for (_, rule) in desk.rules.iter().filter(|(number, _)| *number == page) {
            let line = kurbo::Line::new((rule.x0, rule.y0), (rule.x1, rule.y1));
            let path = kurbo::Shape::to_path(&line, 0.1);
            let paint = Paint::stroke(Stroke::solid(self.packet.theme.rule, RULE));
            paint::shape(surface, &Item::path(path, paint));
        }
        surface.end_tagged();
    }

    /// What the page is of at one side, its number at the other; the first page says so itself.
    fn foot(&self, surface: &mut Surface, number: usize) {
        if number == 0 {
            return;
        }
        let Format { page, margin, running: size, .. } = *self.format;
        let letters = Letters { fonts: self.scribe.fonts(), size, weight: Weight::Regular };
        let count = format!("{} / {}", number + 1, self.pages);
        let room = page.width - 2.0 * margin - FOOT_GAP - letters.width(&count);
        let running = shortened(&self.packet.running, letters, room);
        let ends = [(margin, Anchor::Left), (page.width - margin, Anchor::Right)];
        let places = if self.packet.account.right_to_left { [ends[1], ends[0]] } else { ends };
        for (words, (x, anchor)) in [running, count].into_iter().zip(places) {
            let at = Point::new(x, self.format.foot());
            let item = TextItem::centred(words, at, size, self.packet.theme.quiet);
            let right_to_left = self.packet.account.right_to_left;
            self.scribe.ornament(surface, &TextItem { anchor, right_to_left, ..item });
        }
    }
}

/// A line that fits, with dots where it was cut.
fn shortened(text: &str, letters: Letters, room: f64) -> String {
    let fits = |text: &str| letters.width(text) <= room;
    if fits(text) {
        return text.to_owned();
    }
    let ends = text.char_indices().map(|(at, _)| at).rev();
    let cut = |at: usize| format!("{}…", text[..at].trim_end());
    ends.map(cut).find(|cut| fits(cut)).unwrap_or_default()
}

/// The marks of each piece.
type Marks = Vec<Vec<Identifier>>;

/// Pieces and their marks, one after the other.
fn marked(pieces: &[Piece], marks: Marks) -> impl Iterator<Item = (&Piece, Vec<Node>)> {
    let nodes = |marks: Vec<Identifier>| marks.into_iter().map(Node::from).collect();
    pieces.iter().zip(marks.into_iter().map(nodes))
}
