//! What each mark of a tie looks like. A convention of the field is a [`Profile`], that is data; one function draws.
//!
//! The map and the legend draw with the same function. Knows nothing of names, levels or pages.

mod course;
mod dashes;
mod marks;
mod profiles;
mod strain;
#[cfg(test)]
mod tests;
mod tie;

use kurbo::{BezPath, PathSeg, Point};

use crate::model::Tie;
use crate::options::Notation;
use crate::theme::Theme;
use crate::vocabulary::{Flow, Status, Strength};

pub(crate) use tie::draw;

/// One convention of the field, as data. Lengths are points.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Profile {
    /// As the legend prints it.
    pub(crate) name: &'static str,
    pub(crate) strong: LineStyle,
    pub(crate) moderate: LineStyle,
    pub(crate) tenuous: LineStyle,
    pub(crate) stress: StressMark,
    /// Arrowheads at the receiver; none where the convention has no direction.
    pub(crate) arrow: Option<Arrowhead>,
    pub(crate) past: PastMark,
    pub(crate) needed: NeededMark,
    /// Whether the marks for past, needed and disputed are ours because the convention has none.
    pub(crate) borrows: bool,
}

/// How a line is drawn.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct LineStyle {
    pub(crate) width: f64,
    /// Dash and gap, or none for a solid line.
    pub(crate) dash: Option<[f64; 2]>,
}

/// How stress is marked.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum StressMark {
    /// Short strokes across the line.
    Hatching {
        /// From the line's edge to the end of a stroke, on either side.
        overhang: f64,
        /// From stroke to stroke.
        every: f64,
        width: f64,
    },
    /// A dotted line beside the line.
    DottedLine {
        /// From the line's edge to the middle of the dots.
        beside: f64,
        dash: [f64; 2],
        width: f64,
    },
}

/// A solid arrowhead, for a line of moderate strength; heavier lines get larger ones.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Arrowhead {
    pub(crate) length: f64,
    pub(crate) width: f64,
}

/// Two short bars across a gap.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct PastMark {
    pub(crate) gap: f64,
    pub(crate) bar: f64,
    pub(crate) width: f64,
}

/// A broken line with an open circle at the system.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct NeededMark {
    pub(crate) line: LineStyle,
    /// Of the open circle.
    pub(crate) radius: f64,
}

/// The facts of a tie that are drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct TieFacts {
    pub(crate) strength: Strength,
    pub(crate) stressful: bool,
    pub(crate) flow: Flow,
    pub(crate) status: Status,
    pub(crate) disputed: bool,
    /// Whether what is needed lies at the line's start, not at its end.
    pub(crate) need_at_start: bool,
}

/// How thin lines become that are to stand back.
const THIN: f64 = 0.6;

/// A tie to be drawn.
#[derive(Clone, Debug)]
pub(crate) struct Sketch {
    /// From border to border, in the direction from → to.
    pub(crate) line: PathSeg,
    pub(crate) facts: TieFacts,
    /// Grounds of what is written on the line; no mark is drawn there.
    pub(crate) labels: Vec<BezPath>,
    /// Something beside the line that marks beside the line keep away from.
    pub(crate) beside: Option<Point>,
    /// Centre of the "?" of a disputed tie.
    pub(crate) query: Option<Point>,
}

/// What a tie is drawn with.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Pen<'a> {
    pub(crate) profile: &'a Profile,
    pub(crate) theme: &'a Theme,
}

impl Profile {
    /// The profile of a name.
    pub(crate) fn named(notation: Notation) -> &'static Self {
        profiles::profile(notation)
    }

    /// The same convention with thin lines, so that others stand out.
    pub(crate) fn thinned(&self) -> Self {
        let thin = |style: &LineStyle| LineStyle { width: style.width * THIN, dash: style.dash };
        let stress = match self.stress {
            StressMark::Hatching { overhang, every, width } => {
                StressMark::Hatching { overhang, every, width: width * THIN }
            }
            StressMark::DottedLine { beside, dash, width } => {
                StressMark::DottedLine { beside, dash, width: width * THIN }
            }
        };
        Self {
            strong: thin(&self.strong),
            moderate: thin(&self.moderate),
            tenuous: thin(&self.tenuous),
            stress,
            needed: NeededMark { line: thin(&self.needed.line), ..self.needed.clone() },
            ..self.clone()
        }
    }

    /// The line of a tie, without its marks.
    pub(crate) fn line(&self, facts: &TieFacts) -> &LineStyle {
        match (facts.status, facts.strength) {
            (Status::Needed, _) => &self.needed.line,
            (_, Strength::Strong) => &self.strong,
            (_, Strength::Moderate) => &self.moderate,
            (_, Strength::Tenuous) => &self.tenuous,
        }
    }
}

impl TieFacts {
    /// A tie with nothing to tell but its strength.
    pub(crate) fn plain(strength: Strength) -> Self {
        Self {
            strength,
            stressful: false,
            flow: Flow::None,
            status: Status::Current,
            disputed: false,
            need_at_start: false,
        }
    }

    /// The facts of a tie.
    pub(crate) fn of(tie: &Tie) -> Self {
        let system = |end| matches!(end, crate::model::End::System(_));
        Self {
            strength: tie.strength,
            stressful: tie.stressful,
            flow: tie.flow,
            status: tie.status,
            disputed: tie.disputed,
            need_at_start: system(tie.from) && !system(tie.to),
        }
    }

    fn arrow_at_end(&self) -> bool {
        matches!(self.flow, Flow::Forward | Flow::Both)
    }

    fn arrow_at_start(&self) -> bool {
        matches!(self.flow, Flow::Backward | Flow::Both)
    }
}
