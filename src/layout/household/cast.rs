//! How big everyone is: symbols, wrapped names, the columns that they take up.

use super::MemberShape;
use super::kin::Kin;
use crate::age::Age;
use crate::layout::spacing::Spacing;
use crate::model::Member;
use crate::text::{CAP_HEIGHT, Lettering, widest_word, wrap_to_width};

/// Names wrap at this width, in em ...
const NAME_WIDTH: f64 = 5.5;
/// ... unless a single word is wider; it may be this wide, in em.
const WIDEST_WORD: f64 = 13.0;
/// Between a symbol and the ink of its name.
const NAME_GAP: f64 = 3.5;
/// A pixel of air round ages.
pub(super) const AIR: f64 = 1.0;

/// All members' sizes, in the order of the case file.
#[derive(Clone, Debug)]
pub(super) struct Cast<'a> {
    pub(super) figures: Vec<Figure>,
    /// The row of each figure.
    pub(super) row: Vec<usize>,
    pub(super) row_count: usize,
    pub(super) lettering: Lettering<'a>,
    /// Between neighbours.
    pub(super) gap: f64,
}

/// One member's sizes.
#[derive(Clone, Debug)]
pub(super) struct Figure {
    pub(super) shape: MemberShape,
    pub(super) half: f64,
    /// To stand inside the symbol.
    pub(super) age: Option<String>,
    /// To stand below the symbol.
    pub(super) name: Vec<String>,
    /// Half the width of symbol and name together.
    pub(super) reach: f64,
    /// From the highest to the lowest ink of the name.
    pub(super) name_height: f64,
    /// From the first baseline to the highest ink.
    pub(super) name_rise: f64,
    /// Baseline to baseline.
    pub(super) line_step: f64,
}

impl<'a> Cast<'a> {
    pub(super) fn of(members: &[Member], kin: &Kin, spacing: &'a Spacing) -> Self {
        let lettering = spacing.lettering(spacing.regular(spacing.member_font));
        let figures = members.iter().map(|member| Figure::of(member, &lettering, spacing)).collect();
        let row_count = kin.row.iter().max().map_or(0, |last| last + 1);
        Self { figures, row: kin.row.clone(), row_count, lettering, gap: spacing.member_gap }
    }

    /// How far the symbols of a row reach above and below its middle.
    pub(super) fn row_half(&self, row: usize) -> f64 {
        self.in_row(row).map(|figure| figure.half).fold(0.0, f64::max)
    }

    /// Height of the names of a row with the gap above them.
    pub(super) fn names_height(&self, row: usize) -> f64 {
        let tallest = self.in_row(row).map(|figure| figure.name_height).fold(0.0, f64::max);
        if tallest > 0.0 { tallest + NAME_GAP } else { 0.0 }
    }

    fn in_row(&self, row: usize) -> impl Iterator<Item = &Figure> {
        self.figures.iter().zip(&self.row).filter(move |(_, at)| **at == row).map(|(figure, _)| figure)
    }

    /// Height of the first baseline of a name below the middle of its row.
    pub(super) fn first_baseline(&self, member: usize) -> f64 {
        self.row_half(self.row[member]) + NAME_GAP + self.figures[member].name_rise
    }

    /// How far a member's name (or symbol, if nameless) reaches below the middle of its row.
    pub(super) fn foot(&self, member: usize) -> f64 {
        let figure = &self.figures[member];
        if figure.name.is_empty() {
            figure.half
        } else {
            self.row_half(self.row[member]) + NAME_GAP + figure.name_height
        }
    }

    /// Height of the baseline that centres an age on a symbol.
    pub(super) fn age_baseline(&self, member: usize) -> f64 {
        let figure = &self.figures[member];
        figure.shape.age_drop(figure.half) + CAP_HEIGHT * self.lettering.letters.size / 2.0
    }
}

impl Figure {
    fn of(member: &Member, lettering: &Lettering, spacing: &Spacing) -> Self {
        let Lettering { letters, line_height } = *lettering;
        let size = letters.size;
        let shape = MemberShape::of(member);
        let half = shape.half(spacing.member / 2.0);
        let age = member.age.map(|age| age.to_string());
        // The cross of the deceased would strike the age out, and a band is too wide for a symbol.
        let beside = member.deceased || !matches!(member.age, Some(Age::Years(_)));
        let (age, label) = match age {
            Some(age) if beside => (None, format!("{}, {age}", member.label())),
            age => (age, member.label().to_owned()),
        };
        let widest = widest_word(&label, letters).clamp(NAME_WIDTH * size, WIDEST_WORD * size);
        let name = wrap_to_width(&label, letters, widest);
        let name_width = name.iter().map(|line| letters.width(line)).fold(0.0, f64::max);
        let ink = letters.ink(&label);
        let line_step = (line_height * size).max(ink.above + ink.below);
        let steps = name.len().saturating_sub(1) as f64;
        let name_height = if name.is_empty() { 0.0 } else { ink.above + ink.below + line_step * steps };
        let reach = half.max(name_width / 2.0);
        Self { shape, half, age, name, reach, name_height, name_rise: ink.above, line_step }
    }
}
