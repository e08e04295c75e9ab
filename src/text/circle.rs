//! The smallest circle that a name fits into, with the lines that make it so.
//!
//! For each number of lines the radius is found at which the words just fit the chords of the circle; then the lines
//! are evened out, and of these few candidates the best-looking small one wins. An ellipse is a circle in a frame in
//! which all heights are stretched.

use std::ops::Range;

use super::wrap::Pieces;
use super::{CAP_HEIGHT, Ink, Lettering, TextLine};

/// Words wider than this, in em, may be torn: no bubble should be wider for one word's sake.
const WIDEST_WORD: f64 = 15.0;
/// Between the glyph and the ink of the first line, in em.
const GLYPH_GAP: f64 = 0.3;
/// What one more line costs, as a share of the radius: a taller block must make the circle visibly smaller.
const LINE_COST: f64 = 0.025;
/// What a lone short word at the end costs, as a share of the radius.
const LONE_WORD_COST: f64 = 0.07;
/// What a break inside a word costs (`After-|school`), as a share of the radius.
const BROKEN_WORD_COST: f64 = 0.04;
/// How much radius a point nearer to the middle is worth: a name that leaves the middle looks like a mistake.
const CENTRING: f64 = 0.3;
/// A last line is short below this share of the longest.
const SHORT_LINE: f64 = 0.4;
/// Halvings of an interval of radii: a hundredth of a point.
const HALVINGS: usize = 14;

/// A name in its circle.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct CircleLabel {
    /// Half the width.
    pub(crate) radius: f64,
    /// Centred on the circle, whose centre is the origin.
    pub(crate) lines: Vec<TextLine>,
    /// Height of the glyph's centre.
    pub(crate) glyph_centre: Option<f64>,
}

/// What else the circle holds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Inset {
    /// Side of a square above the name.
    pub(crate) glyph: Option<f64>,
    /// Between the corners of the ink and the outline.
    pub(crate) margin: f64,
    pub(crate) least_radius: f64,
    /// How many times wider than high the outline is: 1 for a circle, more for an ellipse, which is a circle where
    /// all heights are stretched.
    pub(crate) stretch: f64,
}

/// Finds the smallest circle for a name and, above it, a glyph. Nothing is cut off, however long the name.
pub(crate) fn fit_in_circle(text: &str, lettering: &Lettering, inset: &Inset) -> CircleLabel {
    let block = Block::new(text, lettering, inset);
    let candidates = block.line_counts().map(|count| block.candidate(count));
    let best = candidates.min_by(|one, other| block.cost(one).total_cmp(&block.cost(other)));
    let lines = best.map_or_else(Vec::new, |candidate| candidate.lines);
    block.label(&lines)
}

/// A name that is being fitted.
struct Block<'a> {
    pieces: Pieces<'a>,
    lettering: &'a Lettering<'a>,
    inset: &'a Inset,
    /// Of the highest and deepest character.
    ink: Ink,
}

/// One way to break the name.
struct Candidate {
    lines: Vec<Range<usize>>,
    radius: f64,
}

impl<'a> Block<'a> {
    fn new(text: &'a str, lettering: &'a Lettering, inset: &'a Inset) -> Self {
        let pieces = Pieces::cut(text, lettering.letters, WIDEST_WORD * lettering.letters.size);
        let Ink { above, below } = lettering.letters.ink(text);
        let ink = Ink { above: above * inset.stretch, below: below * inset.stretch };
        Self { pieces, lettering, inset, ink }
    }

    fn line_step(&self) -> f64 {
        // Accents on capitals and other scripts must not touch the line above.
        (self.inset.stretch * self.lettering.line_height * self.lettering.letters.size)
            .max(self.ink.above + self.ink.below)
    }

    /// The numbers of lines worth trying: around what fills a circle of the text's area.
    fn line_counts(&self) -> Range<usize> {
        if self.pieces.len() == 0 {
            return 0..0;
        }
        let area = self.pieces.whole_width() * self.line_step();
        let full = libm::sqrt(area * 4.0 / std::f64::consts::PI) / self.line_step();
        // A circle's worth of lines, from half to twice as many.
        let least = whole(full / 2.0).clamp(1, self.pieces.len());
        let most = (whole(full * 2.0) + 2).clamp(least, self.pieces.len());
        least..most + 1
    }

    /// The best lines for a number of lines, or fewer where the words do not break that way.
    fn candidate(&self, count: usize) -> Candidate {
        let fits = |radius: f64| self.pieces_fit(count, radius).is_some();
        let mut wide = self.inset.margin
            + self.pieces.whole_width()
            + self.line_step() * count as f64
            + self.inset.glyph.unwrap_or(0.0) * self.inset.stretch;
        let mut narrow = 0.0;
        for _ in 0..HALVINGS {
            let middle = f64::midpoint(narrow, wide);
            if fits(middle) { wide = middle } else { narrow = middle }
        }
        let filled = self.pieces_fit(count, wide).unwrap_or_default();
        let even = self.pieces.fit(&self.chords(count, wide));
        let [filled, even] = [filled, even].map(|lines| Candidate { radius: self.radius(&lines), lines });
        if even.radius <= filled.radius { even } else { filled }
    }

    /// The lines of a circle of this radius if there are no more than `count` and each has room.
    fn pieces_fit(&self, count: usize, radius: f64) -> Option<Vec<Range<usize>>> {
        let chords = self.chords(count, radius);
        let lines = self.pieces.fill(|line| chords.get(line).copied().unwrap_or(0.0));
        let roomy = |(line, room): (&Range<usize>, &f64)| self.pieces.span(line.clone()) <= *room + 1e-6;
        (lines.len() <= count && lines.iter().zip(&chords).all(roomy)).then_some(lines)
    }

    /// How wide each of `count` lines may be in a circle, the text in its middle or as high as the glyph lets it.
    fn chords(&self, count: usize, radius: f64) -> Vec<f64> {
        let reach = radius - self.inset.margin;
        let height = self.line_step() * (count as f64 - 1.0) + self.ink.above + self.ink.below;
        let top = match self.inset.glyph {
            None => -height / 2.0,
            Some(side) => {
                let glyph_top = -libm::sqrt((reach * reach - side * side / 4.0).max(0.0));
                (-height / 2.0).max(glyph_top + side * self.inset.stretch + self.glyph_gap())
            }
        };
        let chord = |line: usize| {
            let above = top + self.line_step() * line as f64;
            let below = above + self.ink.above + self.ink.below;
            let far = above.abs().max(below.abs());
            if far < reach { 2.0 * libm::sqrt(reach * reach - far * far) } else { 0.0 }
        };
        (0..count).map(chord).collect()
    }

    fn glyph_gap(&self) -> f64 {
        GLYPH_GAP * self.lettering.letters.size * self.inset.stretch
    }

    fn cost(&self, candidate: &Candidate) -> f64 {
        let widths: Vec<f64> = candidate.lines.iter().map(|line| self.pieces.span(line.clone())).collect();
        let longest = widths.iter().copied().fold(0.0, f64::max);
        let short = widths.len() > 2 && widths.last().is_some_and(|last| *last < longest * SHORT_LINE);
        let lone = if short { LONE_WORD_COST } else { 0.0 };
        let broken = candidate.lines.iter().filter(|line| self.pieces.ends_inside_word(line)).count();
        let share = LINE_COST * widths.len() as f64 + BROKEN_WORD_COST * broken as f64 + lone;
        candidate.radius * (1.0 + share)
    }

    /// Heights at which the block's corners lie, seen from its first baseline, with their distances from the axis.
    fn corners(&self, lines: &[Range<usize>]) -> Vec<(f64, f64)> {
        let mut corners = Vec::with_capacity(lines.len() * 2 + 1);
        if let Some(side) = self.inset.glyph {
            corners.push((self.glyph_bottom(lines) - side * self.inset.stretch, side / 2.0));
            corners.push((self.glyph_bottom(lines), side / 2.0));
        }
        for (index, line) in lines.iter().enumerate() {
            let half = self.pieces.span(line.clone()) / 2.0;
            let baseline = self.line_step() * index as f64;
            corners.push((baseline - self.ink.above, half));
            corners.push((baseline + self.ink.below, half));
        }
        corners
    }

    /// Height of the glyph's lower edge, seen from the first baseline.
    fn glyph_bottom(&self, lines: &[Range<usize>]) -> f64 {
        if lines.is_empty() { 0.0 } else { -self.ink.above - self.glyph_gap() }
    }

    /// The least radius for these lines near the middle, and no less than asked for.
    fn radius(&self, lines: &[Range<usize>]) -> f64 {
        let corners = self.corners(lines);
        let middle = self.middle(lines);
        let reach = |shift: f64| corners.iter().map(|&(y, x)| libm::hypot(x, y + shift)).fold(0.0, f64::max);
        let cost = |shift: f64| reach(shift) + CENTRING * (shift - middle).abs();
        let lowest = corners.iter().map(|corner| corner.0).fold(0.0, f64::max);
        let highest = corners.iter().map(|corner| corner.0).fold(0.0, f64::min);
        // The farthest of several points, as the block slides past the centre: a convex function.
        let (mut left, mut right) = (-lowest, -highest);
        for _ in 0..2 * HALVINGS {
            let third = (right - left) / 3.0;
            if cost(left + third) <= cost(right - third) { right -= third } else { left += third }
        }
        (reach(f64::midpoint(left, right)) + self.inset.margin).max(self.inset.least_radius)
    }

    /// Where the first baseline goes for the block to look centred.
    fn middle(&self, lines: &[Range<usize>]) -> f64 {
        let steps = lines.len().saturating_sub(1) as f64;
        let top = match self.inset.glyph {
            Some(side) => self.glyph_bottom(lines) - side * self.inset.stretch,
            None => -CAP_HEIGHT * self.lettering.letters.size * self.inset.stretch,
        };
        // Descenders are few: the eye takes the baseline for the lower edge.
        -f64::midpoint(top, self.line_step() * steps)
    }

    /// Places lines and glyph in their circle, as near to the optical middle as the outline allows.
    fn label(&self, lines: &[Range<usize>]) -> CircleLabel {
        let radius = self.radius(lines);
        let shift = self.shift(lines, radius - self.inset.margin);
        let placed = lines.iter().enumerate().map(|(index, line)| {
            let y = (shift + self.line_step() * index as f64) / self.inset.stretch;
            self.lettering.letters.line(self.pieces.text(line), 0.0, y)
        });
        CircleLabel {
            radius,
            lines: placed.collect(),
            glyph_centre: self
                .inset
                .glyph
                .map(|side| (shift + self.glyph_bottom(lines)) / self.inset.stretch - side / 2.0),
        }
    }

    /// Where the first baseline goes: in the middle, or as near to it as the outline allows.
    fn shift(&self, lines: &[Range<usize>], reach: f64) -> f64 {
        let middle = self.middle(lines);
        let (mut lowest, mut highest) = (f64::NEG_INFINITY, f64::INFINITY);
        for (y, x) in self.corners(lines) {
            let room = libm::sqrt((reach * reach - x * x).max(0.0));
            lowest = lowest.max(-room - y);
            highest = highest.min(room - y);
        }
        if lowest <= highest { middle.clamp(lowest, highest) } else { f64::midpoint(lowest, highest) }
    }
}

/// The whole number below a small positive one.
fn whole(number: f64) -> usize {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "line counts are small")]
    let count = number.clamp(0.0, 1e6) as usize;
    count
}
