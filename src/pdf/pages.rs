//! The pages of a document and their structure, in reading order.

use std::num::NonZeroU16;

use krilla::Document;
use krilla::destination::XyzDestination;
use krilla::geom::{Point, Rect};
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::surface::Surface;
use krilla::tagging::{
    Artifact, ArtifactType, ContentTag, Identifier, Node, TableHeaderScope, Tag, TagGroup, TagTree,
};
use kurbo::Size;

use super::lettering::Scribe;
use super::list::{Block, List, Role};
use super::map::MapPage;
use super::paint;
use crate::scene::Scene;
use crate::scene::item::{Item, Paint, Stroke};
use crate::theme::{Colour, Theme};
use crate::twin::Twin;

/// Width of the rules between rows, in points.
const RULE: f64 = 0.5;

/// Everything that a document shows.
#[derive(Clone, Copy)]
pub(crate) struct Content<'a> {
    pub(crate) scene: &'a Scene,
    pub(crate) twin: &'a Twin,
    pub(crate) theme: &'a Theme,
}

/// Draws all pages and gives their structure and table of contents to the document.
pub(super) fn draw(document: &mut Document, content: &Content, scribe: &Scribe, with_list: bool) {
    let scene = content.scene;
    let mut outline = Outline::new();
    entry(&mut outline, &scene.title, (0, 0.0));
    let (mut nodes, titled) = map_page(document, content, scribe);
    if with_list {
        let list = List::set(content.twin, scene.paper.map(|_| scene.size), (content.theme, scribe.fonts()));
        for block in list.blocks.iter().filter(|block| block.role == Role::Heading) {
            if let Some(line) = block.lines.first() {
                entry(&mut outline, &words(block), (line.page + 1, line.words.at.y - line.words.size));
            }
        }
        nodes.extend(list_pages(document, &list, (content.theme, scribe), titled));
    }
    let tree = TagTree::from(nodes).with_lang(Some(scene.language.to_owned()));
    document.set_tag_tree(tree);
    document.set_outline(outline);
}

pub(super) fn entry(outline: &mut Outline, title: &str, (page, y): (usize, f64)) {
    let place = XyzDestination::new(page, Point::from_xy(0.0, paint::single(y)));
    outline.push_child(OutlineNode::new(title.to_owned(), place));
}

fn map_page(document: &mut Document, content: &Content, scribe: &Scribe) -> (Vec<Node>, bool) {
    let scene = content.scene;
    let mut page = document.start_page_with(settings(scene.size));
    let mut map = MapPage::new(page.surface(), scribe);
    // The first item is the paper.
    paper(&mut map.surface, content.theme.paper, scene.size);
    scene.items.iter().skip(1).for_each(|item| map.draw(item));
    map.finish(&scene.title, &scene.description)
}

pub(super) fn settings(size: Size) -> PageSettings {
    PageSettings::from_wh(paint::single(size.width), paint::single(size.height))
        .expect("a sheet has a width and a height")
}

/// Coloured paper; white paper is there already.
pub(super) fn paper(surface: &mut Surface, colour: Colour, size: Size) {
    if colour == Colour::new(255, 255, 255) {
        return;
    }
    let whole = Rect::from_xywh(0.0, 0.0, paint::single(size.width), paint::single(size.height));
    surface.start_tagged(ContentTag::Artifact(Artifact::new(ArtifactType::Background, whole)));
    paint::shape(surface, &Item::rect(size.to_rect(), Paint::fill(colour)));
    surface.end_tagged();
}

/// Draws the map in words and gives its structure.
fn list_pages(
    document: &mut Document,
    list: &List,
    (theme, scribe): (&Theme, &Scribe),
    titled: bool,
) -> Vec<Node> {
    let mut marks: Vec<Vec<Identifier>> = list.blocks.iter().map(|_| Vec::new()).collect();
    for number in 0..list.pages {
        let mut page = document.start_page_with(settings(list.page));
        let mut surface = page.surface();
        paper(&mut surface, theme.paper, list.page);
        rules(&mut surface, list, number, theme.rule);
        for (block, marks) in list.blocks.iter().zip(&mut marks) {
            for line in block.lines.iter().filter(|line| line.page == number) {
                marks.extend(scribe.write(&mut surface, &line.words, line.follows));
            }
        }
        surface.finish();
        page.finish();
    }
    structure(list, marks, titled)
}

fn rules(surface: &mut Surface, list: &List, page: usize, colour: Colour) {
    let own = list.rules.iter().filter(|(number, _)| *number == page);
    surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Layout)));
    for (_, rule) in own {
        let line = kurbo::Line::new((rule.x0, rule.y0), (rule.x1, rule.y1));
        let path = kurbo::Shape::to_path(&line, 0.1);
        paint::shape(surface, &Item::path(path, Paint::stroke(Stroke::solid(colour, RULE))));
    }
    surface.end_tagged();
}

/// Headings, paragraphs, and tables with a head in each row.
fn structure(list: &List, marks: Vec<Vec<Identifier>>, titled: bool) -> Vec<Node> {
    let level = |number: u16| NonZeroU16::MIN.saturating_add(number - 1);
    let mut nodes: Vec<Node> = Vec::new();
    let mut table: Option<TagGroup> = None;
    let mut row = TagGroup::new(Tag::TR);
    for (block, marks) in list.blocks.iter().zip(marks) {
        let marks: Vec<Node> = marks.into_iter().map(Node::from).collect();
        if !matches!(block.role, Role::RowHead | Role::RowBody) {
            nodes.extend(table.take().map(Node::from));
        }
        let group = match block.role {
            // The map's page may have the title; then this repeats it.
            Role::Title if titled => TagGroup::with_children(Tag::P, marks),
            Role::Title => TagGroup::with_children(Tag::Hn(level(1), Some(words(block))), marks),
            Role::Paragraph => TagGroup::with_children(Tag::P, marks),
            Role::Heading => TagGroup::with_children(Tag::Hn(level(2), Some(words(block))), marks),
            Role::RowHead => {
                row = TagGroup::new(Tag::TR);
                row.push(TagGroup::with_children(Tag::TH(TableHeaderScope::Row), marks));
                continue;
            }
            Role::RowBody => {
                row.push(TagGroup::with_children(Tag::TD, marks));
                table.get_or_insert_with(|| TagGroup::new(Tag::Table)).push(row.clone());
                continue;
            }
        };
        nodes.push(group.into());
    }
    nodes.extend(table.map(Node::from));
    nodes
}

/// All words of a block.
fn words(block: &Block) -> String {
    block.lines.iter().flat_map(|line| [line.words.text.as_str(), line.follows]).collect()
}
