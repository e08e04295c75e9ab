//! What the words of a packet are to those who hear them: headings, paragraphs, lists and tables.

use std::num::NonZeroU16;

use krilla::tagging::{ListNumbering, Node, TableHeaderScope, Tag, TagGroup};

use super::story::{Piece, Role};
use super::{Marks, marked};

/// A level of headings, counted from 1.
pub(super) fn level(number: u16) -> NonZeroU16 {
    NonZeroU16::MIN.saturating_add(number - 1)
}

/// The structure of pieces in the order in which they are read.
pub(super) fn of(pieces: &[Piece], marks: Marks) -> Vec<Node> {
    let mut tree = Tree::default();
    for (piece, marks) in marked(pieces, marks) {
        tree.add(piece, marks);
    }
    tree.close();
    tree.done
}

/// A structure that grows piece by piece.
#[derive(Default)]
struct Tree {
    done: Vec<Node>,
    list: Option<TagGroup>,
    item: Option<TagGroup>,
    table: Option<TagGroup>,
    row: Option<TagGroup>,
}

impl Tree {
    fn add(&mut self, piece: &Piece, marks: Vec<Node>) {
        match piece.role {
            Role::Title => self.whole(TagGroup::with_children(Tag::Hn(level(1), Some(piece.words())), marks)),
            Role::Heading => {
                self.whole(TagGroup::with_children(Tag::Hn(level(2), Some(piece.words())), marks))
            }
            Role::Paragraph => self.whole(TagGroup::with_children(Tag::P, marks)),
            Role::Bullet => {
                self.close_item();
                let mut item = TagGroup::new(Tag::LI);
                item.push(TagGroup::with_children(Tag::Lbl, marks));
                self.item = Some(item);
            }
            Role::Item => {
                let body = TagGroup::with_children(Tag::LBody, marks);
                self.item.get_or_insert_with(|| TagGroup::new(Tag::LI)).push(body);
            }
            Role::ColumnHead { first } => {
                let cell = TagGroup::with_children(Tag::TH(TableHeaderScope::Column), marks);
                self.cell(cell, first);
            }
            Role::RowHead => {
                self.cell(TagGroup::with_children(Tag::TH(TableHeaderScope::Row), marks), true);
            }
            Role::Cell => self.cell(TagGroup::with_children(Tag::TD, marks), false),
        }
    }

    /// A piece that is no part of a list or table.
    fn whole(&mut self, group: TagGroup) {
        self.close();
        self.done.push(group.into());
    }

    fn cell(&mut self, cell: TagGroup, begins_a_row: bool) {
        if begins_a_row {
            self.close_row();
        }
        self.row.get_or_insert_with(|| TagGroup::new(Tag::TR)).push(cell);
    }

    fn close_item(&mut self) {
        if let Some(item) = self.item.take() {
            self.list.get_or_insert_with(|| TagGroup::new(Tag::L(ListNumbering::Disc))).push(item);
        }
    }

    fn close_row(&mut self) {
        if let Some(row) = self.row.take() {
            self.table.get_or_insert_with(|| TagGroup::new(Tag::Table)).push(row);
        }
    }

    fn close(&mut self) {
        self.close_item();
        self.close_row();
        self.done.extend(self.list.take().map(Node::from));
        self.done.extend(self.table.take().map(Node::from));
    }
}
