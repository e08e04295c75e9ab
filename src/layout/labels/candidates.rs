//! The places where one tie's label may stand, each with what it costs the reader.
//!
//! Best is level text on the line itself, in its middle; then level text beside the line; then text turned along
//! the line. A label never covers an arrowhead or the bars of a past tie.

use std::f64::consts::TAU;

use kurbo::{Circle, Point, Size, Vec2};

use crate::geometry::Angle;
use crate::layout::spacing::Spacing;
use crate::model::Tie;
use crate::text::wrap_to_width;
use crate::vocabulary::{Flow, Status};

use super::block::Block;
use super::course::Course;

/// One way to break a label into lines.
pub(super) struct Form {
    pub(super) lines: Vec<String>,
    pub(super) size: Size,
}

/// One place for a label.
#[derive(Clone, Debug)]
pub(super) struct Candidate {
    pub(super) form: usize,
    pub(super) block: Block,
    pub(super) on_line: bool,
    /// From the tie to a block that stands apart.
    pub(super) leader: Option<(Point, Point)>,
    pub(super) cost: f64,
}

impl Candidate {
    /// Whether two labels cannot both stand where they would: their blocks or leaders meet.
    pub(super) fn clashes(&self, other: &Self) -> bool {
        let runs_through = |leader: Option<(Point, Point)>, block: &Block| {
            leader.is_some_and(|(start, end)| block.meets_line(&[start, end], 1.0))
        };
        self.block.meets_block(&other.block, 1.0)
            || runs_through(self.leader, &other.block)
            || runs_through(other.leader, &self.block)
    }
}

/// The farthest that a label's nearest side stands from its line, points.
pub(super) const FARTHEST: f64 = 60.0;
/// Level text beside the line, compared with on it.
pub(super) const BESIDE: f64 = 0.35;
/// Distances from the line beyond the clearance, in points, and what each costs more than standing close.
const AWAY: [(f64, f64); 3] = [(0.0, 0.0), (10.0, 1.2), (22.0, 1.8)];
/// Turned text, and how much more at a right angle.
const TURNED: f64 = 0.3;
const STEEP: f64 = 0.5;
/// A whole line's length from the middle.
pub(super) const OFF_MIDDLE: f64 = 0.8;
/// All of the line is covered.
const COVERING: f64 = 0.6;
/// One more line of text.
const LINE: f64 = 0.08;
/// Places tried along a line.
const PLACES: usize = 11;
/// Places tried round the client's circle, and how far from it beyond the clearance, points.
const DIRECTIONS: u32 = 72;
const OUTWARD: [f64; 3] = [0.0, 18.0, 40.0];
/// From where on its line a leader may start.
const LEADERS: [f64; 3] = [0.5, 0.35, 0.65];
/// Directions in which a label may stand apart from its line, how far from it, points, and from where on the line.
const APART: u32 = 16;
const FAR: [f64; 3] = [24.0, 40.0, FARTHEST];
/// What turned text costs there, points.
const ASLANT: f64 = 20.0;
const FROM: [f64; 5] = [0.5, 0.35, 0.65, 0.2, 0.8];

/// The ways to break a label: one line, and shorter lines down to a sensible width.
pub(super) fn forms(text: &str, spacing: &Spacing) -> Vec<Form> {
    let size = spacing.label_font;
    let letters = spacing.regular(size);
    let whole = letters.width(text);
    let word = text.split_whitespace().map(|word| letters.width(word)).fold(0.0, f64::max);
    let narrowest = spacing.label_width.max(word.min(spacing.label_widest));
    let mut forms: Vec<Form> = Vec::new();
    for share in [1.0, 2.0, 3.0, 4.0] {
        let widest = (whole / share * 1.15).max(narrowest).min(spacing.label_widest);
        let lines = wrap_to_width(text, letters, widest);
        if forms.last().is_none_or(|form| form.lines.len() < lines.len()) {
            let block_width = lines.iter().map(|line| letters.width(line)).fold(0.0, f64::max);
            #[expect(clippy::cast_precision_loss, reason = "a few lines")]
            let height = lines.len() as f64 * size * spacing.label_line_height;
            let margin = 2.0 * spacing.label_margin;
            forms.push(Form { lines, size: Size::new(block_width + margin, height + margin) });
        }
    }
    forms
}

/// The form of the question mark of a disputed tie.
pub(super) fn query_form(spacing: &Spacing) -> Form {
    let size = spacing.label_font;
    Form { lines: vec!["?".into()], size: Size::new(spacing.bold(size).width("?") + 3.0, size + 2.0) }
}

/// The parts of a tie's line that its own marks take: lengths at both ends and around the middle.
fn taken(tie: &Tie, spacing: &Spacing) -> (f64, f64, f64) {
    let head = |gives: bool| if gives { spacing.arrowhead } else { 2.0 };
    let needed = if tie.status == Status::Needed { spacing.arrowhead } else { 0.0 };
    let start = head(matches!(tie.flow, Flow::Backward | Flow::Both)) + needed;
    let end = head(matches!(tie.flow, Flow::Forward | Flow::Both)) + needed;
    let middle = if tie.status == Status::Past { spacing.past_mark } else { 0.0 };
    (start, end, middle)
}

/// Whether a label from `low` to `high` on its line leaves a stretch long enough to show the tie's stress.
fn shows_stress(tie: &Tie, length: f64, label: (f64, f64), spacing: &Spacing) -> bool {
    let (start, end, middle) = taken(tie, spacing);
    let bars = (middle > 0.0).then_some(((length - middle) / 2.0, f64::midpoint(length, middle)));
    let mut from = start;
    let mut longest = 0.0_f64;
    let mut holes: Vec<(f64, f64)> = bars.into_iter().chain([label, (length - end, length)]).collect();
    holes.sort_by(|one, other| one.0.total_cmp(&other.0));
    for (low, high) in holes {
        longest = longest.max(low - from);
        from = high;
    }
    !tie.stressful || longest >= spacing.hatching
}

/// Every place for a label on or beside its line, best first. `beside_only` keeps it off the line.
pub(super) fn candidates(
    course: &Course,
    tie: &Tie,
    forms: &[Form],
    beside_only: bool,
    spacing: &Spacing,
) -> Vec<Candidate> {
    let (start, end, middle) = taken(tie, spacing);
    let length = course.length();
    let mut found = Vec::new();
    for (index, form) in forms.iter().enumerate() {
        for place in 1..=PLACES {
            #[expect(clippy::cast_precision_loss, reason = "a few places")]
            let share = place as f64 / (PLACES + 1) as f64;
            let (point, along) = course.at(share * length);
            for mut candidate in around(point, along, form.size, spacing) {
                let reach = extent(&candidate.block, along) / 2.0;
                let (low, high) = (share * length - reach, share * length + reach);
                let hides_mark = low < start
                    || high > length - end
                    || (middle > 0.0 && (share - 0.5).abs() * length < reach + middle / 2.0)
                    || !shows_stress(tie, length, (low, high), spacing);
                if candidate.on_line && (beside_only || hides_mark) {
                    continue;
                }
                #[expect(clippy::cast_precision_loss, reason = "a few lines")]
                let extra = (form.lines.len() - 1) as f64 * LINE;
                let covering =
                    if candidate.on_line { COVERING * (2.0 * reach / length).min(1.5) } else { 0.0 };
                candidate.cost += extra + covering + OFF_MIDDLE * (share - 0.5).abs();
                candidate.form = index;
                found.push(candidate);
            }
        }
    }
    found.sort_by(|one, other| one.cost.total_cmp(&other.cost));
    found
}

/// Every place for the label of a tie inside the client's circle: outside the circle, with a leader; the nearest
/// first.
pub(super) fn candidates_outside(
    course: &Course,
    forms: &[Form],
    client: Circle,
    spacing: &Spacing,
) -> Vec<Candidate> {
    let mut found = Vec::new();
    for (index, form) in forms.iter().enumerate() {
        for direction in 0..DIRECTIONS {
            let way = Angle(f64::from(direction) * TAU / f64::from(DIRECTIONS)).direction();
            let half = form.size / 2.0;
            let reach = half.width * way.x.abs() + half.height * way.y.abs();
            let closest = client.radius + spacing.label_clearance + reach;
            for (outward, share) in
                OUTWARD.into_iter().flat_map(|outward| LEADERS.map(|share| (outward, share)))
            {
                let centre = client.center + way * (closest + outward);
                let (start, _) = course.at(share * course.length());
                let block = Block::upright(centre, form.size);
                let end = block.nearest_to(start);
                let cost = start.distance(end) / client.radius + 0.5 * f64::abs(share - 0.5);
                let leader = Some((start, end));
                found.push(Candidate { form: index, block, on_line: false, leader, cost });
            }
        }
    }
    found.sort_by(|one, other| one.cost.total_cmp(&other.cost));
    found
}

/// Places for a label that finds none at its line: apart from it, with a leader; the nearest first.
pub(super) fn candidates_apart(course: &Course, forms: &[Form]) -> Vec<Candidate> {
    let mut found = Vec::new();
    for (index, form) in forms.iter().enumerate() {
        for (from, share) in FROM.into_iter().enumerate() {
            let (start, along) = course.at(share * course.length());
            let ways = (0..APART).flat_map(|direction| FAR.map(|far| (direction, far)));
            let both = [(Vec2::new(1.0, 0.0), 0.0), (reading(along), ASLANT)];
            for ((direction, far), (reads, dearer)) in ways.flat_map(|way| both.map(|reads| (way, reads))) {
                let way = Angle(f64::from(direction) * TAU / f64::from(APART)).direction();
                let (x, y) = (way.dot(reads).abs(), way.cross(reads).abs());
                let reach = (form.size.width * x + form.size.height * y) / 2.0;
                let block = Block { centre: start + way * (far + reach), size: form.size, along: reads };
                let leader = Some((start, block.nearest_to(start)));
                #[expect(clippy::cast_precision_loss, reason = "a few places")]
                let cost = far + dearer + 4.0 * from as f64;
                found.push(Candidate { form: index, block, on_line: false, leader, cost });
            }
        }
    }
    found.sort_by(|one, other| one.cost.total_cmp(&other.cost));
    found
}

/// A line's direction as one reads along it: from left to right, or upwards.
fn reading(along: Vec2) -> Vec2 {
    if along.x < 0.0 || (along.x.abs() < 1e-9 && along.y > 0.0) { -along } else { along }
}

/// Length of line that a block covers when its centre is on the line.
fn extent(block: &Block, along: Vec2) -> f64 {
    let (x, y) = (along.dot(block.along).abs(), along.cross(block.along).abs());
    (block.size.width / x.max(1e-6)).min(block.size.height / y.max(1e-6))
}

/// The ways to stand at one point of a line.
fn around(point: Point, along: Vec2, size: Size, spacing: &Spacing) -> Vec<Candidate> {
    let reading = reading(along);
    let steepness = STEEP * reading.y.abs();
    let level = Vec2::new(1.0, 0.0);
    let normal = along.turn_90();
    let mut ways = Vec::with_capacity(14);
    for (direction, base) in [(level, 0.0), (reading, TURNED + steepness)] {
        let block = Block { centre: point, size, along: direction };
        ways.push(Candidate { form: 0, block, on_line: true, leader: None, cost: base });
        let clear = (normal.dot(direction).abs() * size.width + normal.cross(direction).abs() * size.height)
            / 2.0
            + spacing.label_clearance
            + 1.0;
        for (side, (further, dearer)) in
            [1.0, -1.0].into_iter().flat_map(|side| AWAY.map(|away| (side, away)))
        {
            let block = Block { centre: point + normal * (side * (clear + further)), size, along: direction };
            ways.push(Candidate {
                form: 0,
                block,
                on_line: false,
                // Away from its line, nothing else tells whose label it is.
                leader: (further > 0.0).then(|| (point, block.nearest_to(point))),
                cost: base + BESIDE + dearer,
            });
        }
    }
    ways
}
