//! The centre circle: the client's name and the members as a small genogram.
//!
//! Conventions follow McGoldrick, Gerson and Petry (2020): a row for each generation, partners side by side, children
//! below their parents from the eldest to the youngest. Stages: [`kin`] (who belongs to whom) → [`fold`] → [`cast`] (how big
//! everyone is) → [`links`] (which lines there must be) → [`rows`] (who stands beside whom) → [`columns`] (x) →
//! [`tracks`] (y of lines) → [`draw`] → [`enclose`]. Knows nothing of systems, ties and colours.

mod cast;
mod columns;
mod draw;
mod enclose;
mod fold;
mod kin;
mod links;
mod places;
mod rows;
mod shape;
#[cfg(test)]
mod tests;
mod tracks;
mod unit;

use kurbo::{ParamCurveNearest, Point, Rect, Vec2};

use super::spacing::Spacing;
use crate::model::Client;
use crate::text::{Inset, Lettering, TextLine, fit_in_circle};
use crate::vocabulary::{ChildBy, Union};
pub(crate) use shape::MemberShape;

/// The client's circle, centred on the origin, and all it holds.
#[derive(Clone, Debug)]
pub(crate) struct Household {
    /// Radius of the circle.
    pub(crate) radius: f64,
    /// The client's name, wrapped; bold.
    pub(crate) name: Vec<TextLine>,
    /// In the order of the case file.
    pub(crate) members: Vec<PlacedMember>,
    /// Lines between partners and from parents to children.
    pub(crate) lines: Vec<FamilyLine>,
}

/// One member's place.
#[derive(Clone, Debug)]
pub(crate) struct PlacedMember {
    pub(crate) shape: MemberShape,
    pub(crate) centre: Point,
    /// Half the width of the shape's box (which is square).
    pub(crate) half: f64,
    /// The age, inside the shape; of the deceased it stands with the name.
    pub(crate) age: Option<TextLine>,
    /// The name, below the shape.
    pub(crate) name: Vec<TextLine>,
}

/// One line of the genogram.
#[derive(Clone, Debug)]
pub(crate) struct FamilyLine {
    /// A polyline of level and upright segments.
    pub(crate) points: Vec<Point>,
    pub(crate) bond: FamilyBond,
    /// Where a union's slashes are centred: on a level segment wherever there is one.
    pub(crate) mark: Point,
    /// Whom it leads from: the two of a union, the parents of children. As far as it starts at somebody.
    pub(crate) from: Vec<usize>,
    /// The children that it leads to, as far as it ends at them.
    pub(crate) children: Vec<usize>,
}

/// What a family line stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FamilyBond {
    Union(Union),
    Child(ChildBy),
}

impl FamilyLine {
    /// The unit vector along the segment that carries the mark.
    pub(crate) fn mark_direction(&self) -> Vec2 {
        let off = |ends: &[Point]| kurbo::Line::new(ends[0], ends[1]).nearest(self.mark, 1e-6).distance_sq;
        let nearest = self.points.windows(2).min_by(|one, other| off(one).total_cmp(&off(other)));
        nearest.map_or(Vec2::new(1.0, 0.0), |ends| (ends[1] - ends[0]).normalize())
    }
}

impl PlacedMember {
    /// Whether a point lies in the shape.
    pub(crate) fn contains(&self, point: Point) -> bool {
        self.shape.contains(point - self.centre.to_vec2(), self.half)
    }

    /// About how far the shape reaches from its centre to every side: less for shapes with corners.
    pub(crate) fn reach(&self) -> f64 {
        match self.shape {
            MemberShape::Circle | MemberShape::Square | MemberShape::Dome => self.half,
            MemberShape::Diamond | MemberShape::Triangle => 0.7 * self.half,
        }
    }

    /// The square round the shape.
    pub(crate) fn shape_box(&self) -> Rect {
        Rect::from_center_size(self.centre, (2.0 * self.half, 2.0 * self.half))
    }
}

impl Household {
    /// The ink of every name: what ties must keep clear of.
    pub(crate) fn name_boxes(&self) -> Vec<Rect> {
        let members = self.members.iter().flat_map(|member| &member.name);
        self.name.iter().chain(members).map(TextLine::ink_box).collect()
    }
}

/// The most tiers into which a generation is folded.
const MOST_TIERS: usize = 4;
/// What one more tier costs, as a share of the radius: one row for each generation reads best.
const TIER_COST: f64 = 0.06;

/// Lays out the client's circle. Works for any family, however entangled.
pub(crate) fn place_household(client: &Client, spacing: &Spacing) -> Household {
    let lettering = spacing.lettering(spacing.bold(spacing.client_font));
    if client.members.is_empty() {
        let inset = Inset {
            glyph: None,
            margin: spacing.text_margin,
            least_radius: spacing.client_radius,
            stretch: 1.0,
        };
        let label = fit_in_circle(&client.name, &lettering, &inset);
        return Household { radius: label.radius, name: label.lines, members: vec![], lines: vec![] };
    }
    let flat = kin::Kin::of(&client.members);
    let mut best = place_kin(client, &flat, &lettering, spacing);
    let mut least = best.radius;
    for tiers in 2..=MOST_TIERS {
        let Some(folded) = flat.folded(tiers) else { break };
        let household = place_kin(client, &folded, &lettering, spacing);
        let cost = household.radius * (1.0 + TIER_COST * (tiers as f64 - 1.0));
        if cost >= least {
            break;
        }
        (best, least) = (household, cost);
    }
    best
}

fn place_kin(client: &Client, kin: &kin::Kin, lettering: &Lettering, spacing: &Spacing) -> Household {
    let cast = cast::Cast::of(&client.members, kin, spacing);
    let links = links::Links::of(&client.members, kin);
    let rows = rows::arrange(kin, &links, &cast);
    let columns = columns::align(&rows, &links, &cast);
    let tracks = tracks::Tracks::lay(&links, &columns, &cast);
    let genogram = draw::Genogram::draw(&links, &columns, &tracks, &cast);
    enclose::enclose(genogram, &client.name, lettering, spacing)
}
