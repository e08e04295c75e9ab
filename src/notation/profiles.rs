//! The conventions, as data.

use super::{Arrowhead, LineStyle, NeededMark, PastMark, Profile, StressMark};
use crate::options::Notation;

pub(super) fn profile(notation: Notation) -> &'static Profile {
    match notation {
        Notation::Hartman => &HARTMAN,
        Notation::McWilliam => &MCWILLIAM,
    }
}

/// After A. Hartman, "Diagrammatic Assessment of Family Relationships", Social Casework, 1978.
const HARTMAN: Profile = Profile {
    name: "Hartman (1978)",
    strong: LineStyle { width: 3.2, dash: None },
    moderate: LineStyle { width: 1.5, dash: None },
    tenuous: LineStyle { width: 1.2, dash: Some([5.5, 4.0]) },
    stress: StressMark::Hatching { overhang: 2.5, every: 7.0, width: 1.1 },
    arrow: Some(Arrowhead { length: 9.0, width: 7.4 }),
    past: PAST,
    needed: NeededMark { line: LineStyle { width: 1.8, dash: Some([1.8, 3.2]) }, radius: 3.0 },
    borrows: false,
};

/// After R. A. McWilliam's ecomap of the routines-based interview: three thicknesses of support, dotted is stress.
const MCWILLIAM: Profile = Profile {
    name: "McWilliam (routines-based interview)",
    strong: LineStyle { width: 4.4, dash: None },
    moderate: LineStyle { width: 2.4, dash: None },
    tenuous: LineStyle { width: 1.0, dash: None },
    stress: StressMark::DottedLine { beside: 2.8, dash: [1.8, 2.8], width: 1.8 },
    arrow: None,
    past: PAST,
    // Dots mean stress here, so what is needed has long dashes.
    needed: NeededMark { line: LineStyle { width: 1.6, dash: Some([8.0, 4.0]) }, radius: 3.0 },
    borrows: true,
};

const PAST: PastMark = PastMark { gap: 4.5, bar: 11.0, width: 1.5 };
