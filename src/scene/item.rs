//! What a scene is made of: six primitives with finished coordinates and finished paint.
//!
//! Knows nothing of clients, systems or ties; a group's role is only the name that a writer gives it.

use kurbo::{BezPath, Circle, Ellipse, Point, Rect, TranslateScale, Vec2};

use crate::text::starts_right_to_left;
use crate::theme::Colour;

/// One thing to paint.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Item {
    Group(Group),
    Circle(CircleItem),
    Ellipse(EllipseItem),
    Rect(RectItem),
    Path(PathItem),
    Text(TextItem),
}

/// Items that belong together, painted in order.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Group {
    /// What the group is, as the contract's class; none for a group that only holds things together.
    pub(crate) class: Option<&'static str>,
    /// Facts about it, without the `data-` prefix.
    pub(crate) data: Vec<(&'static str, String)>,
    /// A sentence that says what the group shows.
    pub(crate) title: Option<String>,
    pub(crate) items: Vec<Item>,
}

/// A circle.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct CircleItem {
    pub(crate) class: Option<&'static str>,
    pub(crate) circle: Circle,
    pub(crate) paint: Paint,
}

/// An upright ellipse.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct EllipseItem {
    pub(crate) class: Option<&'static str>,
    pub(crate) ellipse: Ellipse,
    pub(crate) paint: Paint,
}

/// An upright rectangle.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct RectItem {
    pub(crate) class: Option<&'static str>,
    pub(crate) rect: Rect,
    /// Radius of its corners.
    pub(crate) corner: f64,
    pub(crate) paint: Paint,
}

/// Any other outline or line.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct PathItem {
    pub(crate) class: Option<&'static str>,
    pub(crate) path: BezPath,
    pub(crate) paint: Paint,
}

/// One line of text.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct TextItem {
    pub(crate) text: String,
    /// On the baseline: the line's middle or one of its ends, as `anchor` says.
    pub(crate) at: Point,
    pub(crate) size: f64,
    pub(crate) bold: bool,
    pub(crate) colour: Colour,
    pub(crate) anchor: Anchor,
    /// Whether the line as a whole runs from right to left.
    pub(crate) right_to_left: bool,
    /// Degrees clockwise and the point to turn about.
    pub(crate) turn: Option<(f64, Point)>,
}

/// Which part of a line of text lies at its point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Anchor {
    Left,
    Middle,
    Right,
}

/// How an outline is filled and stroked.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Paint {
    pub(crate) fill: Option<Colour>,
    pub(crate) stroke: Option<Stroke>,
}

/// A line's ink.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Stroke {
    pub(crate) colour: Colour,
    pub(crate) width: f64,
    /// Lengths of dashes and gaps in turn; empty = solid. No entry is ever 0.
    pub(crate) dash: Vec<f64>,
    /// Whether ends and corners are round.
    pub(crate) round: bool,
}

impl Stroke {
    /// A solid line.
    pub(crate) fn solid(colour: Colour, width: f64) -> Self {
        Self { colour, width, dash: Vec::new(), round: false }
    }

    /// The same line with dashes and gaps.
    pub(crate) fn dashed(self, dash: &[f64]) -> Self {
        Self { dash: dash.to_vec(), ..self }
    }

    /// The same line with round ends and corners.
    pub(crate) fn rounded(self) -> Self {
        Self { round: true, ..self }
    }
}

impl Paint {
    /// Filled, without an outline.
    pub(crate) fn fill(colour: Colour) -> Self {
        Self { fill: Some(colour), stroke: None }
    }

    /// Only an outline.
    pub(crate) fn stroke(stroke: Stroke) -> Self {
        Self { fill: None, stroke: Some(stroke) }
    }

    /// Filled and outlined.
    pub(crate) fn both(fill: Colour, stroke: Stroke) -> Self {
        Self { fill: Some(fill), stroke: Some(stroke) }
    }

    fn scaled(self, scale: f64) -> Self {
        let stroke = self.stroke.map(|stroke| Stroke {
            width: stroke.width * scale,
            dash: stroke.dash.iter().map(|length| length * scale).collect(),
            ..stroke
        });
        Self { stroke, ..self }
    }
}

impl Group {
    /// A group of the contract.
    pub(crate) fn of(class: &'static str) -> Self {
        Self { class: Some(class), ..Self::default() }
    }

    /// With one more fact.
    pub(crate) fn data(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.data.push((name, value.into()));
        self
    }

    /// With the sentence that says what it shows.
    pub(crate) fn title(self, title: String) -> Self {
        Self { title: Some(title), ..self }
    }

    /// With these items.
    pub(crate) fn holding(self, items: Vec<Item>) -> Item {
        Item::Group(Self { items, ..self })
    }
}

impl TextItem {
    /// Text centred on a point of its baseline.
    pub(crate) fn centred(text: impl Into<String>, at: Point, size: f64, colour: Colour) -> Self {
        let text = text.into();
        let right_to_left = starts_right_to_left(&text);
        Self { text, at, size, bold: false, colour, anchor: Anchor::Middle, right_to_left, turn: None }
    }

    /// The same text in bold.
    pub(crate) fn bold(self) -> Self {
        Self { bold: true, ..self }
    }
}

impl Item {
    /// A circle without a class.
    pub(crate) fn circle(circle: Circle, paint: Paint) -> Self {
        Self::Circle(CircleItem { class: None, circle, paint })
    }

    /// An ellipse without a class.
    pub(crate) fn ellipse(ellipse: Ellipse, paint: Paint) -> Self {
        Self::Ellipse(EllipseItem { class: None, ellipse, paint })
    }

    /// A rectangle without a class.
    pub(crate) fn rect(rect: Rect, paint: Paint) -> Self {
        Self::Rect(RectItem { class: None, rect, corner: 0.0, paint })
    }

    /// The same rectangle with round corners; nothing else has corners.
    pub(crate) fn with_corners(self, corner: f64) -> Self {
        match self {
            Self::Rect(item) => Self::Rect(RectItem { corner, ..item }),
            other => other,
        }
    }

    /// A path without a class.
    pub(crate) fn path(path: BezPath, paint: Paint) -> Self {
        Self::Path(PathItem { class: None, path, paint })
    }

    /// The same item with a class of the contract.
    pub(crate) fn classed(self, class: &'static str) -> Self {
        let class = Some(class);
        match self {
            Self::Group(item) => Self::Group(Group { class, ..item }),
            Self::Circle(item) => Self::Circle(CircleItem { class, ..item }),
            Self::Ellipse(item) => Self::Ellipse(EllipseItem { class, ..item }),
            Self::Rect(item) => Self::Rect(RectItem { class, ..item }),
            Self::Path(item) => Self::Path(PathItem { class, ..item }),
            Self::Text(item) => Self::Text(item),
        }
    }

    /// The same item, larger or smaller and elsewhere; line widths, dashes and letters grow with it.
    pub(crate) fn moved(self, by: TranslateScale) -> Self {
        let scale = by.scale;
        match self {
            Self::Group(group) => {
                let items = group.items.into_iter().map(|item| item.moved(by)).collect();
                Self::Group(Group { items, ..group })
            }
            Self::Circle(item) => {
                Self::Circle(CircleItem { circle: by * item.circle, paint: item.paint.scaled(scale), ..item })
            }
            Self::Ellipse(item) => {
                let ellipse = kurbo::Affine::from(by) * item.ellipse;
                Self::Ellipse(EllipseItem { ellipse, paint: item.paint.scaled(scale), ..item })
            }
            Self::Rect(item) => {
                let (rect, corner) = (by * item.rect, item.corner * scale);
                Self::Rect(RectItem { rect, corner, paint: item.paint.scaled(scale), ..item })
            }
            Self::Path(item) => {
                let path = kurbo::Affine::from(by) * item.path;
                Self::Path(PathItem { path, paint: item.paint.scaled(scale), ..item })
            }
            Self::Text(item) => Self::Text(TextItem {
                at: by * item.at,
                size: item.size * scale,
                turn: item.turn.map(|(degrees, about)| (degrees, by * about)),
                ..item
            }),
        }
    }

    /// The size of its smallest letters; infinite where it has none.
    pub(crate) fn smallest_letters(&self) -> f64 {
        match self {
            Self::Group(group) => {
                group.items.iter().map(Self::smallest_letters).fold(f64::INFINITY, f64::min)
            }
            Self::Text(text) => text.size,
            Self::Circle(_) | Self::Ellipse(_) | Self::Rect(_) | Self::Path(_) => f64::INFINITY,
        }
    }

    /// The same item elsewhere.
    pub(crate) fn shifted(self, by: Vec2) -> Self {
        self.moved(TranslateScale::translate(by))
    }
}
