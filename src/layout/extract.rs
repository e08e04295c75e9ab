//! One date's part of a layout that was made for several: everything stands where it stands for all of them.
//!
//! A text that the date writes otherwise is broken again within the room that the layout has for it; that room is as
//! wide as the widest of the dates needs, word for word.

use kurbo::Point;

use super::household::{FamilyBond, FamilyLine, MemberShape, PlacedMember};
use super::outline::Outline;
use super::spacing::Spacing;
use super::{Household, Layout, PlacedLabel, PlacedSystem, RoutedTie};
use crate::model::{Ecomap, Member, System, Tie};
use crate::text::{Inset, Letters, TextLine, fill_lines, fit_in_circle};

/// What one date has of a layout for several.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Share<'a> {
    /// What the layout was made for.
    pub(crate) all: &'a Ecomap,
    pub(crate) date: &'a Ecomap,
    /// For each member and system of the date its index in the layout.
    pub(crate) members: &'a [usize],
    pub(crate) systems: &'a [usize],
    /// For each tie its index, and whether it runs the other way there.
    pub(crate) ties: &'a [(usize, bool)],
}

impl Layout {
    /// The layout of one date.
    pub(crate) fn share(&self, share: &Share) -> Self {
        let systems = share.date.systems.iter().zip(share.systems);
        let ties = share.date.ties.iter().zip(share.ties);
        Self {
            household: self.household_of(share),
            rings: self.rings.clone(),
            systems: systems
                .map(|(system, &at)| self.named(&self.systems[at], system, &share.all.systems[at]))
                .collect(),
            ties: ties
                .map(|(tie, &(at, is_turned))| {
                    relabelled(&self.ties[at], (tie, is_turned), &share.all.ties[at], &self.spacing)
                })
                .collect(),
            steps: Vec::new(),
            member: self.member,
            spacing: self.spacing.clone(),
        }
    }

    fn household_of(&self, share: &Share) -> Household {
        let (date, all, household) = (&share.date.client, &share.all.client, &self.household);
        let name = if date.name == all.name {
            household.name.clone()
        } else {
            reset(&date.name, &household.name, self.spacing.bold(self.spacing.client_font))
        };
        let members = date.members.iter().zip(share.members);
        let members = members
            .map(|(member, &at)| met(&household.members[at], (member, &all.members[at]), &self.spacing));
        let lines: Vec<FamilyLine> = household.lines.iter().filter_map(|line| kept(line, share)).collect();
        let lines = (0..lines.len()).filter_map(|line| trimmed(&lines, line));
        let lines = lines.map(|line| renumbered(line, share));
        Household { radius: household.radius, name, members: members.collect(), lines: lines.collect() }
    }

    /// A system's bubble with the name that it has on the date.
    fn named(&self, placed: &PlacedSystem, system: &System, all: &System) -> PlacedSystem {
        let glyph = placed.glyph.filter(|_| system.kind.is_some());
        if placed.name.is_empty() || (system.name == all.name && system.kind.is_some() == all.kind.is_some())
        {
            return PlacedSystem { glyph, ..placed.clone() };
        }
        let refit = match placed.outline {
            Outline::Circle { radius } => self.fitted(system, placed, radius),
            Outline::Ellipse { .. } | Outline::Box { .. } => None,
        };
        refit.unwrap_or_else(|| PlacedSystem {
            name: reset(&system.name, &placed.name, self.spacing.regular(self.spacing.system_font)),
            glyph,
            ..placed.clone()
        })
    }

    /// The name set anew in a circle of this size, if it does not need a larger one.
    fn fitted(&self, system: &System, placed: &PlacedSystem, radius: f64) -> Option<PlacedSystem> {
        let spacing = &self.spacing;
        let lettering = spacing.lettering(spacing.regular(spacing.system_font));
        let inset = Inset {
            glyph: system.kind.map(|_| spacing.glyph),
            margin: spacing.text_margin,
            least_radius: radius,
            stretch: 1.0,
        };
        let label = fit_in_circle(&system.name, &lettering, &inset);
        let centre = placed.centre;
        (label.radius <= radius + 1e-9).then(|| PlacedSystem {
            name: label.lines.iter().map(|line| moved(line, centre)).collect(),
            glyph: label.glyph_centre.map(|height| centre + kurbo::Vec2::new(0.0, height)),
            ..placed.clone()
        })
    }
}

fn moved(line: &TextLine, by: kurbo::Point) -> TextLine {
    TextLine { x: line.x + by.x, y: line.y + by.y, ..line.clone() }
}

/// Another text in the lines of this one, in letters that are as large.
fn reset(text: &str, lines: &[TextLine], letters: Letters) -> Vec<TextLine> {
    let Some(first) = lines.first() else { return Vec::new() };
    let letters = Letters { size: first.size, ..letters };
    let widths: Vec<f64> = lines.iter().map(|line| line.width).collect();
    let broken = fill_lines(text, letters, &widths);
    let set = lines.iter().zip(broken);
    set.map(|(line, text)| letters.line(text, line.x, line.y)).collect()
}

/// A member as the date tells of them.
fn met(placed: &PlacedMember, (member, all): (&Member, &Member), spacing: &Spacing) -> PlacedMember {
    let shape = MemberShape::of(member);
    let half = shape.half(placed.half / placed.shape.half(1.0));
    let (label, wide) = match (member.age, all.age) {
        // Who has died on one of the dates has the age beside the name on all.
        (age, wide) if all.deceased => (with_age(member.label(), age), with_age(all.label(), wide)),
        _ => (member.label().to_owned(), all.label().to_owned()),
    };
    let letters = spacing.regular(spacing.member_font);
    let name = if label == wide { placed.name.clone() } else { reset(&label, &placed.name, letters) };
    let age = placed.age.as_ref().zip(member.age);
    let age = age.map(|(line, age)| spacing.regular(line.size).line(age.to_string(), line.x, line.y));
    PlacedMember { shape, centre: placed.centre, half, age, name }
}

fn with_age(name: &str, age: Option<impl std::fmt::Display>) -> String {
    age.map_or_else(|| name.to_owned(), |age| format!("{name}, {age}"))
}

/// A family line as the date has it, if it has it.
fn kept(line: &FamilyLine, share: &Share) -> Option<FamilyLine> {
    let here = |all: &usize| share.members.iter().position(|at| at == all);
    let from: Option<Vec<usize>> = line.from.iter().map(here).collect();
    let from = from?;
    let people = &share.date.client.members;
    let bond = match line.bond {
        FamilyBond::Union(drawn) => {
            let [one, other] = from[..] else { return Some(line.clone()) };
            let held = |by: usize, with: usize| people[by].partner.filter(|(partner, _)| *partner == with);
            let (_, bond) = held(one, other).or_else(|| held(other, one))?;
            let [first, second] = line.from[..] else { return None };
            let all = &share.all.client.members;
            let joined = |by: usize, with: usize| all[by].partner.filter(|(partner, _)| *partner == with);
            let whole = joined(first, second).or_else(|| joined(second, first)).map(|(_, bond)| bond);
            // A piece of a long line has no slashes; they are on another piece.
            FamilyBond::Union(if whole == Some(drawn) { bond } else { drawn })
        }
        FamilyBond::Child(drawn) if line.children.is_empty() => FamilyBond::Child(drawn),
        FamilyBond::Child(drawn) => {
            let children: Vec<usize> = line.children.iter().filter_map(here).collect();
            let children: Vec<usize> =
                children.into_iter().filter(|child| !people[*child].parents.is_empty()).collect();
            match children[..] {
                [] => return None,
                [child] if line.children.len() == 1 => FamilyBond::Child(people[child].child_by),
                _ => FamilyBond::Child(drawn),
            }
        }
    };
    Some(FamilyLine { bond, ..line.clone() })
}

/// A line as far as others go on from it: the level piece above children ends at the last of those who are there.
fn trimmed(lines: &[FamilyLine], index: usize) -> Option<FamilyLine> {
    let line = &lines[index];
    let is_above_children = matches!(line.bond, FamilyBond::Child(_)) && line.children.len() > 1;
    let (true, [start, end]) = (is_above_children, &line.points[..]) else { return Some(line.clone()) };
    if (start.y - end.y).abs() > SAME {
        return Some(line.clone());
    }
    let meets = |point: &&Point| {
        (point.y - start.y).abs() < SAME && point.x > start.x - SAME && point.x < end.x + SAME
    };
    let others = lines.iter().enumerate().filter(|(other, _)| *other != index);
    let met = others.flat_map(|(_, other)| &other.points).filter(meets).map(|point| point.x);
    let ends = met.fold(None, |ends: Option<(f64, f64)>, x| match ends {
        Some((least, most)) => Some((least.min(x), most.max(x))),
        None => Some((x, x)),
    });
    let (least, most) = ends.filter(|(least, most)| most - least > SAME)?;
    let points = vec![Point::new(least, start.y), Point::new(most, start.y)];
    Some(FamilyLine { mark: points[0].midpoint(points[1]), points, ..line.clone() })
}

/// A line whose people are those of the date.
fn renumbered(line: FamilyLine, share: &Share) -> FamilyLine {
    let here = |people: &[usize]| {
        let places = people.iter().filter_map(|all| share.members.iter().position(|at| at == all));
        places.collect()
    };
    FamilyLine { from: here(&line.from), children: here(&line.children), ..line }
}

/// How far apart two points of lines are that meet, in points.
const SAME: f64 = 1e-6;

/// A tie's way with the label that it has on the date.
fn relabelled(routed: &RoutedTie, (tie, is_turned): (&Tie, bool), all: &Tie, spacing: &Spacing) -> RoutedTie {
    let line = if is_turned { routed.line.reverse() } else { routed.line };
    let query = routed.query.filter(|_| tie.disputed);
    let Some(label) = &routed.label else { return RoutedTie { line, query, ..routed.clone() } };
    // Inside the client's circle the question mark of a disputed tie stands with its label.
    let with_mark = |tie: &Tie| match (&tie.label, tie.disputed && routed.query.is_none()) {
        (None, false) => None,
        (None, true) => Some("?".to_owned()),
        (Some(text), false) => Some(text.clone()),
        (Some(text), true) => Some(format!("{text} ?")),
    };
    let (wanted, drawn) = (with_mark(tie), with_mark(all));
    let label = if wanted == drawn {
        Some(label.clone())
    } else {
        wanted.map(|text| rewritten(label, &text, spacing))
    };
    RoutedTie { line, label, query, ..routed.clone() }
}

fn rewritten(label: &PlacedLabel, text: &str, spacing: &Spacing) -> PlacedLabel {
    let lines = reset(text, &label.lines, spacing.regular(spacing.label_font));
    let step = match &label.lines[..] {
        [first, .., last] => (last.y - first.y) / count(label.lines.len() - 1),
        [_] | [] => 0.0,
    };
    // Fewer lines stand in the middle of the block, and the ground beneath is as large as they are. A leader ends
    // where the block of all dates does.
    let spare = step * count(label.lines.len().saturating_sub(lines.len()));
    let widest = |lines: &[TextLine]| lines.iter().map(|line| line.width).fold(0.0, f64::max);
    let narrower = widest(&label.lines) - widest(&lines);
    let size =
        if label.leader.is_some() { label.size } else { label.size - kurbo::Size::new(narrower, spare) };
    PlacedLabel {
        lines: lines.into_iter().map(|line| TextLine { y: line.y + spare / 2.0, ..line }).collect(),
        size,
        ..label.clone()
    }
}

fn count(lines: usize) -> f64 {
    f64::from(u32::try_from(lines).unwrap_or(u32::MAX))
}
