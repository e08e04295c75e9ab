//! Every colour of the picture, by the role it plays. Knows roles, not people or places.

mod catalog;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod vision;

use crate::options::ThemeName;
use crate::vocabulary::Kind;

/// A colour on the screen or on paper.
pub(crate) type Colour = palette::Srgb<u8>;

/// A set of colours for one occasion.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Theme {
    /// The sheet.
    pub(crate) paper: Colour,
    /// Grounds of the bands: innermost, middle, outermost. Levels between them are mixed.
    bands: [Colour; 3],
    /// Names of the rings, in the same way.
    ring_names: [Colour; 3],
    /// Outlines of the rings.
    pub(crate) boundary: Colour,
    /// Ground of client, members and systems.
    pub(crate) bubble: Colour,
    /// Names and all other text that is read first.
    pub(crate) text: Colour,
    /// Text that is read second: dates, definitions.
    pub(crate) quiet: Colour,
    /// Thin rules between parts of the sheet.
    pub(crate) rule: Colour,
    /// Outline of the client's circle and of members, the darkest on the sheet.
    pub(crate) client: Colour,
    /// Lines of ties and their arrowheads.
    pub(crate) tie: Colour,
    /// What was and is cut off.
    pub(crate) past: Colour,
    /// Marks of stress.
    pub(crate) stress: Colour,
    /// What is needed or planned.
    pub(crate) plan: Colour,
    /// Outlines and glyphs of systems, one for each [`Family`].
    tints: [Colour; Family::COUNT],
}

/// Kinds that share a tint, because no reader tells 25 colours apart; the glyph and the word tell the rest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Family {
    People,
    Learning,
    Community,
    Health,
    Services,
    State,
    Unnamed,
}

impl Family {
    /// How many there are.
    pub(crate) const COUNT: usize = 7;

    /// The family of a kind, or of a system without one.
    pub(crate) fn of(kind: Option<Kind>) -> Self {
        match kind {
            Some(Kind::Family | Kind::Friends | Kind::Pet) => Self::People,
            Some(Kind::School | Kind::Work | Kind::Economy) => Self::Learning,
            Some(
                Kind::Neighbourhood | Kind::Community | Kind::Faith | Kind::Recreation | Kind::SupportGroup,
            ) => Self::Community,
            Some(Kind::Health | Kind::MentalHealth) => Self::Health,
            Some(Kind::SocialServices | Kind::ChildWelfare | Kind::Housing | Kind::Benefits) => {
                Self::Services
            }
            Some(Kind::Justice | Kind::Policy | Kind::Law | Kind::Government) => Self::State,
            Some(Kind::Culture | Kind::History | Kind::Media) => Self::Community,
            Some(Kind::Other) | None => Self::Unnamed,
        }
    }
}

impl Theme {
    /// The theme of a name.
    pub(crate) fn named(name: ThemeName) -> &'static Self {
        catalog::theme(name)
    }

    /// The same colours with all that is drawn of systems and ties in the grey of rings, so that something else stands out.
    pub(crate) fn hushed(&self) -> Self {
        let grey = self.boundary;
        Self {
            text: self.quiet,
            tie: grey,
            past: grey,
            stress: grey,
            plan: grey,
            tints: [grey; Family::COUNT],
            ..self.clone()
        }
    }

    /// The same colours with all that is drawn of systems and ties as what is past.
    pub(crate) fn faded(&self) -> Self {
        let grey = self.past;
        Self {
            text: self.quiet,
            client: grey,
            tie: grey,
            stress: grey,
            plan: grey,
            tints: [grey; Family::COUNT],
            ..self.clone()
        }
    }

    /// Whether it is light on dark.
    #[cfg(feature = "html")]
    pub(crate) fn is_dark(&self) -> bool {
        let light = |colour: Colour| u16::from(colour.red) + u16::from(colour.green) + u16::from(colour.blue);
        light(self.paper) < light(self.text)
    }

    /// The ground of a level's band; levels count from the client outward.
    pub(crate) fn band(&self, level: usize, levels: usize) -> Colour {
        between(&self.bands, level, levels)
    }

    /// The colour of a level's name.
    pub(crate) fn ring_name(&self, level: usize, levels: usize) -> Colour {
        between(&self.ring_names, level, levels)
    }

    /// The outline and glyph of systems of a kind.
    pub(crate) fn tint(&self, kind: Option<Kind>) -> Colour {
        self.tints[Family::of(kind) as usize]
    }
}

/// The colour of one of `count` steps from the first stop over the second to the third, in whole-number arithmetic
/// so that every platform mixes alike.
fn between(stops: &[Colour; 3], step: usize, count: usize) -> Colour {
    let span = 2 * count.saturating_sub(1).max(1);
    let place = if count == 1 { 0 } else { 4 * step.min(count - 1) };
    let (from, to, part) =
        if place <= span { (stops[0], stops[1], place) } else { (stops[1], stops[2], place - span) };
    let mix = |from: u8, to: u8| {
        let mixed = (usize::from(from) * (span - part) + usize::from(to) * part + span / 2) / span;
        u8::try_from(mixed).unwrap_or(u8::MAX)
    };
    Colour::new(mix(from.red, to.red), mix(from.green, to.green), mix(from.blue, to.blue))
}
