//! How wide words are, and where a name breaks into lines. The only door to the font.

/// One line of text, placed: `x` is the middle of the line, `y` its baseline.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct TextLine {
    pub(crate) text: String,
    pub(crate) x: f64,
    pub(crate) y: f64,
    /// Advance width.
    pub(crate) width: f64,
    /// Font size.
    pub(crate) size: f64,
}
