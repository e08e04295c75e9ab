//! A scene's words as lines and curves: pictures that need no font where they are opened.
//!
//! Knows where a line of words starts and which way it is turned; what its letters look like is `text`'s business.

use std::borrow::Cow;

use kurbo::{Affine, Vec2};

use crate::scene::item::{Anchor, Group, Item, Paint, TextItem};
use crate::text::{Line, Typesetter, Weight, single_spaced};

/// A line of words in glyphs, with its place.
#[derive(Clone, Debug)]
pub(crate) struct Lettering<'a> {
    pub(crate) text: Cow<'a, str>,
    pub(crate) line: Line,
    /// From the left end of the line's baseline to the picture.
    pub(crate) place: Affine,
}

impl<'a> Lettering<'a> {
    /// Sets a line of words.
    pub(crate) fn of(item: &'a TextItem, typesetter: &Typesetter) -> Self {
        let weight = if item.bold { Weight::Bold } else { Weight::Regular };
        let text = single_spaced(&item.text);
        let line = typesetter.line(&text, item.size, weight, item.right_to_left);
        let left = match item.anchor {
            Anchor::Left => item.at,
            Anchor::Middle => item.at - Vec2::new(line.width / 2.0, 0.0),
            Anchor::Right => item.at - Vec2::new(line.width, 0.0),
        };
        let turn = item
            .turn
            .map_or(Affine::IDENTITY, |(degrees, about)| Affine::rotate_about(degrees.to_radians(), about));
        Self { text, line, place: turn * Affine::translate(left.to_vec2()) }
    }
}

/// The same item with its words as outlines; the words themselves stay as titles, for those who hear the picture.
pub(crate) fn outlined(item: Item, typesetter: &Typesetter) -> Item {
    match item {
        Item::Group(group) => {
            let items = group.items.into_iter().map(|item| outlined(item, typesetter)).collect();
            Item::Group(Group { items, ..group })
        }
        Item::Text(item) => {
            let lettering = Lettering::of(&item, typesetter);
            let path = lettering.place * typesetter.outlines(&lettering.line, item.size);
            Group::of("lettering")
                .title(lettering.text.into_owned())
                .holding(vec![Item::path(path, Paint::fill(item.colour))])
        }
        Item::Circle(_) | Item::Ellipse(_) | Item::Rect(_) | Item::Path(_) => item,
    }
}

/// Every line of words of an item.
pub(crate) fn each_line(item: &Item, see: &mut impl FnMut(&str)) {
    match item {
        Item::Group(group) => group.items.iter().for_each(|item| each_line(item, see)),
        Item::Text(item) => see(&item.text),
        Item::Circle(_) | Item::Ellipse(_) | Item::Rect(_) | Item::Path(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use kurbo::{Point, Shape};

    use super::*;
    use crate::text::Fonts;
    use crate::theme::Colour;

    fn drawn(item: TextItem) -> kurbo::Rect {
        let fonts = Fonts::default();
        match outlined(Item::Text(item), &Typesetter::new(&fonts)) {
            Item::Group(group) => match &group.items[..] {
                [Item::Path(path)] => path.path.bounding_box(),
                other => panic!("{other:?}"),
            },
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn outlines_stand_where_the_words_would() {
        let at = Point::new(100.0, 50.0);
        let black = Colour::new(0, 0, 0);
        let middle = drawn(TextItem::centred("HOH", at, 10.0, black));
        assert!((middle.center().x - 100.0).abs() < 0.2 && middle.y1 < 50.3, "{middle:?}");
        let beside = |anchor| drawn(TextItem { anchor, ..TextItem::centred("HOH", at, 10.0, black) });
        let (right, left) = (beside(Anchor::Left), beside(Anchor::Right));
        assert!(right.x0 > 100.0 && right.x0 < 101.5, "{right:?}");
        assert!(left.x1 < 100.0 && left.x1 > 98.5, "{left:?}");
        let turned = drawn(TextItem { turn: Some((90.0, at)), ..TextItem::centred("HOH", at, 10.0, black) });
        assert!(turned.height() > turned.width() && (turned.center().y - 50.0).abs() < 0.2, "{turned:?}");
    }
}
