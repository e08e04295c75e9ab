//! Members and lines in their places, in coordinates of the genogram's own.

use kurbo::{Point, Vec2};

use super::cast::Cast;
use super::columns::Columns;
use super::links::{Beside, Foot, Links, Port};
use super::tracks::Tracks;
use super::{FamilyBond, FamilyLine, PlacedMember};
use crate::vocabulary::{ChildBy, Union};

/// Between a name and the line that leads down from it.
const FOOT_GAP: f64 = 2.0;

/// Members and lines, not yet centred.
#[derive(Clone, Debug)]
pub(super) struct Genogram {
    pub(super) members: Vec<PlacedMember>,
    pub(super) lines: Vec<FamilyLine>,
}

impl Genogram {
    pub(super) fn draw(links: &Links, columns: &Columns, tracks: &Tracks, cast: &Cast) -> Self {
        let members = (0..cast.figures.len()).map(|member| placed(member, columns, tracks, cast)).collect();
        let pen = Pen { links, columns, tracks, cast };
        let besides = links.besides.iter().map(|beside| pen.beside(beside));
        let mut lines: Vec<FamilyLine> = besides.collect();
        for run in 0..links.runs.len() {
            pen.run(run, &mut lines);
        }
        Self { members, lines }
    }
}

fn placed(member: usize, columns: &Columns, tracks: &Tracks, cast: &Cast) -> PlacedMember {
    let figure = &cast.figures[member];
    let centre = Point::new(columns.places.members[member], tracks.rows[cast.row[member]]);
    let line = |text: &String, y: f64| cast.lettering.letters.line(text, centre.x, centre.y + y);
    let first = cast.first_baseline(member);
    let baseline = |index: usize| first + figure.line_step * index as f64;
    PlacedMember {
        shape: figure.shape,
        centre,
        half: figure.half,
        age: figure.age.as_ref().map(|age| line(age, cast.age_baseline(member))),
        name: figure.name.iter().enumerate().map(|(index, text)| line(text, baseline(index))).collect(),
    }
}

struct Pen<'a> {
    links: &'a Links,
    columns: &'a Columns,
    tracks: &'a Tracks,
    cast: &'a Cast<'a>,
}

impl Pen<'_> {
    /// The line between two partners who stand side by side.
    fn beside(&self, beside: &Beside) -> FamilyLine {
        let edge = |member: usize, side: f64| {
            let figure = &self.cast.figures[member];
            self.columns.places.members[member] + side * figure.shape.side(figure.half)
        };
        let (left, right) = (edge(beside.left, 1.0), edge(beside.right, -1.0));
        let y = self.tracks.rows[self.cast.row[beside.left]];
        // The line to the children starts near the middle: slashes beside it.
        let share = if beside.has_children { 0.28 } else { 0.5 };
        FamilyLine {
            points: vec![Point::new(left, y), Point::new(right, y)],
            bond: FamilyBond::Union(beside.union),
            mark: Point::new(left + (right - left) * share, y),
            from: vec![beside.left, beside.right],
            children: Vec::new(),
        }
    }

    /// The uprights and the level piece of one run.
    fn run(&self, index: usize, lines: &mut Vec<FamilyLine>) {
        let run = &self.links.runs[index];
        let level = self.tracks.levels[index];
        let uprights = &self.columns.uprights[index];
        let tops: Vec<Point> = (run.above.iter().zip(&uprights.above))
            .map(|(&port, &x)| Point::new(x, self.start(port)))
            .collect();
        let feet: Vec<Point> = (run.below.iter().zip(&uprights.below))
            .map(|(foot, &x)| Point::new(x, self.end(foot.port, level)))
            .collect();
        let at_level = |point: Point| Point::new(point.x, level);
        let above: Vec<usize> = run.above.iter().flat_map(|port| self.people(*port)).collect();
        let below = |foot: &Foot| self.people(foot.port);
        let children: Vec<usize> = run.below.iter().flat_map(below).collect();
        if let FamilyBond::Union(union) = run.bond {
            let ends: Vec<Point> = tops.iter().chain(&feet).copied().take(2).collect();
            let passing = matches!(run.below[0].port, Port::Pass(_));
            let bond = FamilyBond::Union(if passing { unmarked(union) } else { union });
            let both: Vec<usize> = above.into_iter().chain(children).take(2).collect();
            let way = vec![ends[0], at_level(ends[0]), at_level(ends[1]), ends[1]];
            lines.extend(line(way, bond, (&both, &[])));
            // The start of the line to the children, if it lies outside.
            let (least, most) = (ends[0].x.min(ends[1].x), ends[0].x.max(ends[1].x));
            for foot in feet.iter().skip(2 - tops.len()) {
                let near = Point::new(foot.x.clamp(least, most), level);
                lines.extend(line(vec![near, *foot], FamilyBond::Child(ChildBy::Birth), (&both, &[])));
            }
        } else if let ([top], [foot]) = (&tops[..], &feet[..]) {
            let way = vec![*top, at_level(*top), at_level(*foot), *foot];
            lines.extend(line(way, run.bond, (&above, &children)));
        } else {
            let (least, most) = uprights.extent();
            let whole = (&above[..], &children[..]);
            lines.extend(tops.iter().filter_map(|&top| line(vec![top, at_level(top)], run.bond, whole)));
            lines.extend(line(vec![Point::new(least, level), Point::new(most, level)], run.bond, whole));
            let hung = feet.iter().zip(&run.below);
            lines.extend(
                hung.filter_map(|(&foot, to)| {
                    line(vec![at_level(foot), foot], to.bond, (&above, &below(to)))
                }),
            );
        }
    }

    /// The members at one end of an upright.
    fn people(&self, port: Port) -> Vec<usize> {
        match port {
            Port::Top(member, _) | Port::Foot(member, _) => vec![member],
            Port::Beside(index) => vec![self.links.besides[index].left, self.links.besides[index].right],
            Port::Pass(_) => Vec::new(),
        }
    }

    /// Height at which an upright from above begins.
    fn start(&self, port: Port) -> f64 {
        match port {
            Port::Foot(member, _) | Port::Top(member, _) => {
                self.tracks.rows[self.cast.row[member]] + self.cast.foot(member) + FOOT_GAP
            }
            Port::Beside(index) => self.tracks.rows[self.cast.row[self.links.besides[index].left]],
            Port::Pass(pass) => {
                let leads_here =
                    |run: &&usize| self.links.runs[**run].below.iter().any(|foot| foot.port == port);
                let run = self.links.of_pass[pass].iter().find(leads_here);
                self.tracks.levels[*run.expect("every pass is the end of a run")]
            }
        }
    }

    /// Height at which an upright downwards ends.
    fn end(&self, port: Port, level: f64) -> f64 {
        match port {
            Port::Top(member, share) | Port::Foot(member, share) => {
                let figure = &self.cast.figures[member];
                let rise = figure.shape.top(share * figure.half, figure.half);
                self.tracks.rows[self.cast.row[member]] - rise
            }
            // The next run takes it on from here.
            Port::Pass(_) | Port::Beside(_) => level,
        }
    }
}

/// The union's line without its slashes, for all but one piece of a long line.
fn unmarked(union: Union) -> Union {
    match union {
        Union::Partnered => Union::Partnered,
        Union::Married | Union::Separated | Union::Divorced => Union::Married,
    }
}

/// A polyline without points in the middle of a straight piece, and whom it joins; none if nothing is left.
fn line(points: Vec<Point>, bond: FamilyBond, (from, children): (&[usize], &[usize])) -> Option<FamilyLine> {
    let mut kept: Vec<Point> = Vec::with_capacity(points.len());
    for point in points {
        if kept.last().is_some_and(|last| last.distance(point) < 1e-6) {
            continue;
        }
        if let [.., before, last] = kept[..] {
            let straight = (last - before).cross(point - last).abs() < 1e-9;
            if straight && (last - before).dot(point - last) > 0.0 {
                kept.pop();
            }
        }
        kept.push(point);
    }
    let longest = kept.windows(2).max_by(|one, other| length(one).total_cmp(&length(other)))?;
    let mark = longest[0].midpoint(longest[1]);
    Some(FamilyLine { points: kept, bond, mark, from: from.to_vec(), children: children.to_vec() })
}

fn length(segment: &[Point]) -> f64 {
    let Vec2 { x, y } = segment[1] - segment[0];
    // A level piece is the better place for slashes.
    4.0 * x.abs() + y.abs()
}
