//! Where the words stand that belong to no shape: ring names, tie labels, question marks of disputed ties.
//!
//! Placed after the ties are routed, each on the freest stretch of its own line (a discrete version of the map
//! labelling of Christensen, Marks and Shieber 1995: candidates, costs, and one round of making room).

mod block;
mod candidates;
mod choice;
pub(super) mod course;
mod near;
mod ring_names;
mod steps;

use kurbo::{Circle, PathSeg, Point, Rect};

use crate::agenda::{Agenda, AgendaItem};
use crate::model::{Ecomap, End, Tie};
use crate::text::{CAP_HEIGHT, TextLine};

use super::cost::crossings;
use super::outline::Outline;
use super::rings::Band;
use super::spacing::Spacing;
use super::{PlacedLabel, PlacedStep};
use block::Block;
use candidates::{Candidate, Form, candidates, candidates_apart, candidates_outside, forms, query_form};
use choice::choose;
use course::Course;
use near::Near;

/// Width of a label in its narrowest sensible form, with its margin.
pub(super) fn narrowest_form(text: &str, spacing: &Spacing) -> f64 {
    forms(text, spacing).iter().map(|form| form.size.width).fold(f64::INFINITY, f64::min)
}

/// What labels must keep clear of.
pub(super) struct Surroundings<'a> {
    pub(super) ecomap: &'a Ecomap,
    pub(super) lines: &'a [PathSeg],
    /// The systems' bubbles.
    pub(super) bubbles: Vec<(Point, Outline)>,
    pub(super) client: Circle,
    /// Members' shapes and all names inside the client's circle.
    pub(super) walls: Vec<Rect>,
    pub(super) bands: &'a [Band],
    pub(super) spacing: &'a Spacing,
    /// Whether a leader may cross ties: on a full page there may be no other way.
    pub(super) across: bool,
}

/// All words placed; what found no free place stands at its least bad one.
pub(super) struct Labels {
    pub(super) ring_names: Vec<TextLine>,
    pub(super) ties: Vec<Option<PlacedLabel>>,
    pub(super) queries: Vec<Option<Point>>,
    /// The marks of the plan's steps.
    pub(super) steps: Vec<PlacedStep>,
    /// How many ring names, and marks of steps at systems, found no free place.
    pub(super) crowded_names: usize,
    /// The ties whose label found none.
    pub(super) crowded: Vec<usize>,
}

/// What is to be placed at a tie.
#[derive(Clone, Copy)]
enum What<'a> {
    Label,
    /// The question mark of a disputed tie.
    Query,
    /// The mark of a step of the plan.
    Step(&'a AgendaItem<'a>),
}

/// One label to place.
struct Wanted<'a> {
    tie: usize,
    what: What<'a>,
    forms: Vec<Form>,
    /// Free of all that is fixed, best first; if there is none, the least bad place alone.
    free: Vec<Candidate>,
    is_free: bool,
}

/// Places all words.
pub(super) fn place_labels(around: &Surroundings) -> Labels {
    let courses: Vec<Course> = around.lines.iter().map(Course::new).collect();
    let (ring_names, mut name_blocks, mut crowded_names) = ring_names::place_ring_names(around, &courses);
    let agenda = Agenda::of(around.ecomap);
    let (marks, mark_blocks, crowded_marks) =
        steps::place_at_systems(around, &agenda, &courses, &name_blocks);
    name_blocks.extend(mark_blocks);
    crowded_names += crowded_marks;
    let mut wanted = wanted_labels(around, &courses, &name_blocks, &agenda);
    // The label with the fewest places chooses first.
    wanted.sort_by_key(|label| (label.free.len(), label.tie));
    let (mut chosen, mut clashing) = choose(&wanted);
    if !clashing.is_empty() {
        for label in clashing {
            let wanted = &mut wanted[label];
            let farther = places_apart(around, &courses, &name_blocks, wanted);
            wanted.free.extend(farther);
        }
        (chosen, clashing) = choose(&wanted);
    }
    let unfree = wanted.iter().filter(|label| !label.is_free).map(|label| label.tie);
    let clashing = clashing.into_iter().map(|label| wanted[label].tie);
    let mut labels = Labels {
        ring_names,
        ties: vec![None; around.lines.len()],
        queries: vec![None; around.lines.len()],
        steps: marks,
        crowded_names,
        crowded: unfree.chain(clashing).collect(),
    };
    for (label, choice) in wanted.iter().zip(chosen) {
        let candidate = &label.free[choice];
        match label.what {
            What::Query => labels.queries[label.tie] = Some(candidate.block.centre),
            What::Label => {
                labels.ties[label.tie] = Some(set(candidate, &label.forms[candidate.form], around.spacing));
            }
            What::Step(item) => labels.steps.extend(steps::placed(item, candidate, around.spacing)),
        }
    }
    labels
}

fn wanted_labels<'a>(
    around: &Surroundings,
    courses: &[Course],
    names: &[Block],
    agenda: &'a Agenda<'a>,
) -> Vec<Wanted<'a>> {
    let mut wanted = Vec::new();
    for (index, tie) in around.ecomap.ties.iter().enumerate() {
        let marks = steps::at_tie(agenda, index);
        let marks = marks.map(|item| (vec![steps::form(item, around.spacing)], What::Step(item)));
        for (forms, what) in wordings(tie, around.spacing).into_iter().chain(marks) {
            let all = if matches!(what, What::Query) || is_outside(tie) {
                let beside_only = keeps_beside(what, tie);
                let all = candidates(&courses[index], tie, &forms, beside_only, around.spacing);
                match what {
                    What::Step(_) => steps::candidates(all, &courses[index], forms[0].size, around.spacing),
                    What::Label | What::Query => all,
                }
            } else {
                candidates_outside(&courses[index], &forms, around.client, around.spacing)
            };
            let free = Near::gather(around, courses, names, index, &forms).free(&all);
            let mut label = Wanted { tie: index, what, forms, free, is_free: true };
            if label.free.is_empty() {
                label.free = places_apart(around, courses, names, &label);
            }
            if label.free.is_empty() {
                label.is_free = false;
                label.free.extend(all.first().cloned());
            }
            if !label.free.is_empty() {
                wanted.push(label);
            }
        }
    }
    wanted
}

/// The free places apart from its line that a tie's label may have; a question mark must stand at its line.
fn places_apart(
    around: &Surroundings,
    courses: &[Course],
    names: &[Block],
    label: &Wanted<'_>,
) -> Vec<Candidate> {
    if matches!(label.what, What::Query) || !is_outside(&around.ecomap.ties[label.tie]) {
        return Vec::new();
    }
    let near = Near::gather(around, courses, names, label.tie, &label.forms);
    let mut apart = candidates_apart(&courses[label.tie], &label.forms);
    if matches!(label.what, What::Step(_)) {
        apart.retain(steps::is_upright);
    }
    let mut free = near.free(&apart);
    // Those whose leader crosses least come first; the sort keeps the order of the others.
    free.sort_by_cached_key(|candidate| {
        let leader = candidate.leader.map_or([Point::ZERO; 2], |(start, end)| [start, end]);
        near.lines.iter().filter(|line| crossings(&leader, &line.points) > 0).count()
    });
    free
}

/// What is written at a tie: its label, and the question mark of a disputed one. Inside the client's circle there
/// is no room for a mark beside the line: there it follows the label.
fn wordings(tie: &Tie, spacing: &Spacing) -> Vec<(Vec<Form>, What<'static>)> {
    let label = tie.label.as_deref();
    if tie.disputed && !is_outside(tie) {
        let text = label.map_or("?".to_owned(), |label| format!("{label} ?"));
        return vec![(forms(&text, spacing), What::Label)];
    }
    let label = label.map(|text| (forms(text, spacing), What::Label));
    let query = tie.disputed.then(|| (vec![query_form(spacing)], What::Query));
    label.into_iter().chain(query).collect()
}

/// Whether something may not lie on its own line: where a label does and stress is to be seen, there is no room for more.
fn keeps_beside(what: What<'_>, tie: &Tie) -> bool {
    match what {
        What::Label => false,
        What::Query => true,
        What::Step(_) => tie.stressful && tie.label.is_some(),
    }
}

/// Whether a tie has an end outside the client's circle.
fn is_outside(tie: &Tie) -> bool {
    [tie.from, tie.to].iter().any(|end| matches!(end, End::System(_)))
}

/// The lines of a placed label, as if it were not turned.
fn set(candidate: &Candidate, form: &Form, spacing: &Spacing) -> PlacedLabel {
    let block = &candidate.block;
    let size = spacing.label_font;
    let step = size * spacing.label_line_height;
    #[expect(clippy::cast_precision_loss, reason = "a few lines")]
    let first = block.centre.y - (form.lines.len() - 1) as f64 * step / 2.0 + size * CAP_HEIGHT / 2.0;
    #[expect(clippy::cast_precision_loss, reason = "a few lines")]
    let line = |(index, text): (usize, &String)| {
        spacing.regular(size).line(text, block.centre.x, first + index as f64 * step)
    };
    PlacedLabel {
        lines: form.lines.iter().enumerate().map(line).collect(),
        centre: block.centre,
        turn: libm::atan2(block.along.y, block.along.x).to_degrees(),
        size: block.size,
        on_line: candidate.on_line,
        leader: candidate.leader,
    }
}
