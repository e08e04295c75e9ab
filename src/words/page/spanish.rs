//! The page's words in Spanish.

use super::PageWords;

pub(super) const SPANISH: PageWords = PageWords {
    in_words: "El mapa en palabras",
    to_words: "Ir al mapa en palabras",
    map: "Mapa",
    show: "Mostrar",
    zoom: "Zoom",
    whole_sheet: "Hoja completa",
    closer: "Acercar",
    farther: "Alejar",
    hint: "Señale o toque una persona, un sistema o un vínculo: lo que no está conectado se atenúa.",
    keys: "Teclado: Tab hasta el mapa, ← → por un anillo, ↑ ↓ de un anillo a otro, Intro a los vínculos, Escape para volver, + y − para acercar y alejar. También Ctrl y la rueda del ratón.",
};
