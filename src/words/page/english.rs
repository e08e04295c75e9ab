//! The page's words in English.

use super::PageWords;

pub(super) const ENGLISH: PageWords = PageWords {
    in_words: "The map in words",
    to_words: "Skip to the map in words",
    map: "Map",
    show: "Show",
    zoom: "Zoom",
    whole_sheet: "Whole sheet",
    closer: "Zoom in",
    farther: "Zoom out",
    hint: "Point at a person, system or tie, or tap it: what is not connected with it fades.",
    keys: "Keyboard: Tab to the map, ← → round a ring, ↑ ↓ from ring to ring, Enter to the ties, Escape back, + and − to zoom. Ctrl and the mouse wheel zoom, too.",
};
