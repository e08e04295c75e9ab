//! Every distance of the layout, with its unit and reason, and the fonts that say how wide letters are.

use crate::text::{Fonts, Lettering, Letters, Weight};

/// All distances are points (1/72 inch) at scale 1.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Spacing {
    /// What words are measured with.
    pub(crate) fonts: Fonts,
    /// Font size of system names.
    pub(crate) system_font: f64,
    /// Font size of the client's name (bold).
    pub(crate) client_font: f64,
    /// Font size of members' names and ages.
    pub(crate) member_font: f64,
    /// Font size of tie labels.
    pub(crate) label_font: f64,
    /// Font size of ring names (bold).
    pub(crate) ring_font: f64,
    /// Font size of the numbers of the plan's steps (bold).
    pub(crate) step_font: f64,
    /// Baseline to baseline, as a multiple of the font size.
    pub(crate) line_height: f64,
    /// Between text and the outline of its shape.
    pub(crate) text_margin: f64,
    /// Side of the square in which a kind's glyph is drawn.
    pub(crate) glyph: f64,
    /// Width and height of a member's shape.
    pub(crate) member: f64,
    /// Least distance between two members' shapes or names.
    pub(crate) member_gap: f64,
    /// Least radius of the client's circle.
    pub(crate) client_radius: f64,
    /// Least distance between two systems.
    pub(crate) system_gap: f64,
    /// Least distance between a tie and a shape it has nothing to do with.
    pub(crate) tie_gap: f64,
    /// Least distance between a bubble and its band's edges.
    pub(crate) band_margin: f64,
    /// Least width of a band, so that an empty ring stays visible and can hold its name.
    pub(crate) band_width: f64,
    /// From the end of a tie's line to the outline of its shape.
    pub(crate) tie_end: f64,
    /// Around a tie label.
    pub(crate) label_margin: f64,
    /// A tie label does not break into lines narrower than this.
    pub(crate) label_width: f64,
    /// A tie label breaks rather than be wider than this.
    pub(crate) label_widest: f64,
    /// Baseline to baseline in a tie label, as a multiple of the font size.
    pub(crate) label_line_height: f64,
    /// Between a tie label and a line that does not run under it.
    pub(crate) label_clearance: f64,
    /// Least radius of a bubble.
    pub(crate) system_radius: f64,
    /// Least visible length of a tie.
    pub(crate) least_tie: f64,
    /// Length that an arrowhead takes of its tie.
    pub(crate) arrowhead: f64,
    /// Length that the two bars of a past tie take.
    pub(crate) past_mark: f64,
    /// Least length on which cross-strokes are readable.
    pub(crate) hatching: f64,
    /// Between the centre lines of ties that join the same two.
    pub(crate) parallel: f64,
    /// What each tie gets of the client's outline, on average.
    pub(crate) round_client: f64,
    /// Between the ends of two ties at one shape, so that their arrowheads do not hide each other.
    pub(crate) arrow_gap: f64,
    /// How much of the length that a label needs the innermost ties get at first; a label that then finds no place
    /// gets more. A ratio.
    pub(crate) lead_share: f64,
    /// How much longer each ring's circle is at first than the tightest that holds its bubbles and the ties that
    /// pass between them; a ratio.
    pub(crate) air: f64,
}

impl Default for Spacing {
    fn default() -> Self {
        Self {
            fonts: Fonts::default(),
            system_font: 10.0,
            client_font: 11.5,
            member_font: 9.5,
            label_font: 9.0,
            ring_font: 9.5,
            step_font: 9.5,
            line_height: 1.2,
            text_margin: 4.0,
            glyph: 14.0,
            member: 26.0,
            member_gap: 12.0,
            client_radius: 40.0,
            system_gap: 14.0,
            tie_gap: 6.0,
            band_margin: 9.0,
            band_width: 48.0,
            tie_end: 1.0,
            label_margin: 2.0,
            label_width: 36.0,
            label_widest: 110.0,
            label_line_height: 1.15,
            label_clearance: 4.5,
            system_radius: 22.0,
            least_tie: 26.0,
            arrowhead: 11.0,
            past_mark: 14.0,
            hatching: 14.0,
            parallel: 11.0,
            round_client: 13.75,
            arrow_gap: 7.0,
            lead_share: 1.0,
            air: 1.6,
        }
    }
}

impl Spacing {
    /// Regular letters of this size.
    pub(crate) fn regular(&self, size: f64) -> Letters<'_> {
        Letters { fonts: &self.fonts, size, weight: Weight::Regular }
    }

    /// Bold letters of this size.
    pub(crate) fn bold(&self, size: f64) -> Letters<'_> {
        Letters { fonts: &self.fonts, size, weight: Weight::Bold }
    }

    /// How names of several lines are set in these letters.
    pub(crate) fn lettering<'a>(&self, letters: Letters<'a>) -> Lettering<'a> {
        Lettering { letters, line_height: self.line_height }
    }

    /// What is left of the default distances when a page is full: nothing touches, and no letter is smaller than
    /// tie labels are by default.
    fn tightest() -> Self {
        Self {
            fonts: Fonts::default(),
            system_font: 9.0,
            client_font: 9.5,
            member_font: 9.0,
            label_font: 9.0,
            ring_font: 9.0,
            step_font: 9.0,
            line_height: 1.12,
            text_margin: 1.3,
            glyph: 10.0,
            member: 21.0,
            member_gap: 8.0,
            client_radius: 30.0,
            system_gap: 4.0,
            tie_gap: 3.5,
            band_margin: 1.7,
            band_width: 24.0,
            tie_end: 1.0,
            label_margin: 1.2,
            label_width: 30.0,
            label_widest: 90.0,
            label_line_height: 1.1,
            label_clearance: 3.0,
            system_radius: 17.0,
            least_tie: 14.0,
            arrowhead: 10.0,
            past_mark: 12.0,
            hatching: 10.0,
            parallel: 9.0,
            round_client: 9.0,
            arrow_gap: 6.0,
            lead_share: 0.2,
            air: 1.0,
        }
    }

    /// The default distances for words in these fonts.
    pub(crate) fn usual(fonts: &Fonts) -> Self {
        Self { fonts: fonts.clone(), ..Self::default() }
    }

    /// Between the default distances (0) and the tightest (1).
    pub(crate) fn compact(tightness: f64, fonts: &Fonts) -> Self {
        let (loose, tight) = (Self::default(), Self::tightest());
        let mix = |distance: fn(&Self) -> f64| {
            let (from, to) = (distance(&loose), distance(&tight));
            from + (to - from) * tightness
        };
        Self {
            fonts: fonts.clone(),
            system_font: mix(|s| s.system_font),
            client_font: mix(|s| s.client_font),
            member_font: mix(|s| s.member_font),
            label_font: mix(|s| s.label_font),
            ring_font: mix(|s| s.ring_font),
            step_font: mix(|s| s.step_font),
            line_height: mix(|s| s.line_height),
            text_margin: mix(|s| s.text_margin),
            glyph: mix(|s| s.glyph),
            member: mix(|s| s.member),
            member_gap: mix(|s| s.member_gap),
            client_radius: mix(|s| s.client_radius),
            system_gap: mix(|s| s.system_gap),
            tie_gap: mix(|s| s.tie_gap),
            band_margin: mix(|s| s.band_margin),
            band_width: mix(|s| s.band_width),
            tie_end: mix(|s| s.tie_end),
            label_margin: mix(|s| s.label_margin),
            label_width: mix(|s| s.label_width),
            label_widest: mix(|s| s.label_widest),
            label_line_height: mix(|s| s.label_line_height),
            label_clearance: mix(|s| s.label_clearance),
            system_radius: mix(|s| s.system_radius),
            least_tie: mix(|s| s.least_tie),
            arrowhead: mix(|s| s.arrowhead),
            past_mark: mix(|s| s.past_mark),
            hatching: mix(|s| s.hatching),
            parallel: mix(|s| s.parallel),
            round_client: mix(|s| s.round_client),
            arrow_gap: mix(|s| s.arrow_gap),
            lead_share: mix(|s| s.lead_share),
            air: mix(|s| s.air),
        }
    }
}
