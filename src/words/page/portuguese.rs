//! The page's words in Portuguese.

use super::PageWords;

pub(super) const PORTUGUESE: PageWords = PageWords {
    in_words: "O mapa em palavras",
    to_words: "Ir para o mapa em palavras",
    map: "Mapa",
    show: "Mostrar",
    zoom: "Zoom",
    whole_sheet: "Folha inteira",
    closer: "Aproximar",
    farther: "Afastar",
    hint: "Aponte ou toque uma pessoa, um sistema ou um vínculo: o que não está ligado fica esmaecido.",
    keys: "Teclado: Tab até o mapa, ← → ao longo de um anel, ↑ ↓ de um anel a outro, Enter para os vínculos, Esc para voltar, + e − para aproximar e afastar. Também Ctrl e a roda do mouse.",
};
