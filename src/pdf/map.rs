//! The page with the map: title and key as paragraphs, the map itself as one figure with a description.

use std::num::NonZeroU16;

use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag, Identifier, Node, Tag, TagGroup};

use super::lettering::Scribe;
use super::paint;
use crate::scene::item::{Group, Item, TextItem};
use crate::text::is_wide;

/// What a mark on the page belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Role {
    /// The sheet's title.
    Title,
    /// What else the title block says.
    Particulars,
    Map,
    Plan,
    Key,
}

/// What shapes are to those who hear the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shapes {
    Map,
    /// Nothing.
    Ornament,
}

/// Draws a page and takes down what belongs together.
pub(super) struct MapPage<'a, 'b> {
    pub(super) surface: Surface<'a>,
    scribe: &'b Scribe<'b>,
    marks: Vec<(Role, Identifier)>,
    /// Shapes that follow each other share one mark, which stays open.
    open: Option<Shapes>,
}

impl<'a, 'b> MapPage<'a, 'b> {
    /// An empty page.
    pub(super) fn new(surface: Surface<'a>, scribe: &'b Scribe<'b>) -> Self {
        Self { surface, scribe, marks: Vec::new(), open: None }
    }

    /// Draws an item of the picture.
    pub(super) fn draw(&mut self, item: &Item) {
        match item {
            Item::Group(group) if group.class == Some("title-block") => {
                let largest = largest(&group.items);
                self.furniture(
                    group,
                    |text| if text.size >= largest { Role::Title } else { Role::Particulars },
                );
            }
            Item::Group(group) if group.class == Some("legend") => self.furniture(group, |_| Role::Key),
            Item::Group(group) if group.class == Some("plan") => self.furniture(group, |_| Role::Plan),
            item => self.part_of_map(item),
        }
    }

    /// The words of title or key; their small drawings are ornament to those who hear them.
    fn furniture(&mut self, group: &Group, role: impl Fn(&TextItem) -> Role + Copy) {
        for item in &group.items {
            match item {
                Item::Group(group) => self.furniture(group, role),
                Item::Text(text) => self.words(text, role(text)),
                shape => self.shape(shape, Shapes::Ornament),
            }
        }
    }

    fn part_of_map(&mut self, item: &Item) {
        match item {
            Item::Group(group) => group.items.iter().for_each(|item| self.part_of_map(item)),
            Item::Text(text) => self.words(text, Role::Map),
            shape => self.shape(shape, Shapes::Map),
        }
    }

    fn words(&mut self, text: &TextItem, role: Role) {
        self.close();
        let marks = self.scribe.write(&mut self.surface, text, what_follows(&text.text));
        self.marks.extend(marks.into_iter().map(|mark| (role, mark)));
    }

    fn shape(&mut self, shape: &Item, kind: Shapes) {
        if self.open != Some(kind) {
            self.close();
            self.open = Some(kind);
            let ornament = Artifact::with_kind(ArtifactType::Layout);
            match kind {
                Shapes::Ornament => {
                    self.surface.start_tagged(ContentTag::Artifact(ornament));
                }
                Shapes::Map => self.marks.push((Role::Map, self.surface.start_tagged(ContentTag::Other))),
            }
        }
        paint::shape(&mut self.surface, shape);
    }

    fn close(&mut self) {
        if self.open.take().is_some() {
            self.surface.end_tagged();
        }
    }

    /// The page's structure in the order in which it is read, and whether it has a title.
    pub(super) fn finish(self, title: &str, description: &str) -> (Vec<Node>, bool) {
        self.finish_under(NonZeroU16::MIN, title, description)
    }

    /// The same; the title is a heading of this level.
    pub(super) fn finish_under(
        mut self,
        level: NonZeroU16,
        title: &str,
        description: &str,
    ) -> (Vec<Node>, bool) {
        self.close();
        let Self { surface, marks, .. } = self;
        surface.finish();
        let of = |role: Role| -> Vec<Node> {
            let own = marks.iter().filter(|(other, _)| *other == role);
            own.map(|(_, mark)| Node::from(*mark)).collect()
        };
        let parts = [
            TagGroup::with_children(Tag::Hn(level, Some(title.to_owned())), of(Role::Title)),
            TagGroup::with_children(Tag::P, of(Role::Particulars)),
            TagGroup::with_children(Tag::Figure(Some(description.to_owned())), of(Role::Map)),
            TagGroup::with_children(Tag::P, of(Role::Plan)),
            TagGroup::with_children(Tag::P, of(Role::Key)),
        ];
        let titled = !parts[0].children.is_empty();
        let parts = parts.into_iter().filter(|part| !part.children.is_empty());
        (parts.map(Node::from).collect(), titled)
    }
}

/// Between a line and the next, for those who hear it: a space, but not inside a word.
fn what_follows(line: &str) -> &'static str {
    let inside = |last: char| matches!(last, '-' | '/' | '\u{2010}') || is_wide(last);
    if line.chars().next_back().is_some_and(inside) { "" } else { " " }
}

/// The size of the largest words.
fn largest(items: &[Item]) -> f64 {
    let sizes = items.iter().map(|item| match item {
        Item::Group(group) => largest(&group.items),
        Item::Text(text) => text.size,
        Item::Circle(_) | Item::Ellipse(_) | Item::Rect(_) | Item::Path(_) => 0.0,
    });
    sizes.fold(0.0, f64::max)
}
