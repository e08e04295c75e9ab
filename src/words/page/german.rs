//! The page's words in German.

use super::PageWords;

pub(super) const GERMAN: PageWords = PageWords {
    in_words: "Die Karte in Worten",
    to_words: "Zur Karte in Worten springen",
    map: "Karte",
    show: "Zeigen",
    zoom: "Zoom",
    whole_sheet: "Ganzes Blatt",
    closer: "Vergrößern",
    farther: "Verkleinern",
    hint: "Zeigen oder tippen Sie auf eine Person, ein System oder eine Beziehung: Was nicht damit verbunden ist, verblasst.",
    keys: "Tastatur: mit Tab zur Karte, ← → auf einem Ring entlang, ↑ ↓ von Ring zu Ring, Eingabe zu den Beziehungen, Esc zurück, + und − zum Zoomen. Auch Strg und das Mausrad zoomen.",
};
