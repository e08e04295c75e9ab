//! The page's words in French.

use super::PageWords;

pub(super) const FRENCH: PageWords = PageWords {
    in_words: "La carte en mots",
    to_words: "Aller à la carte en mots",
    map: "Carte",
    show: "Afficher",
    zoom: "Zoom",
    whole_sheet: "Feuille entière",
    closer: "Agrandir",
    farther: "Réduire",
    hint: "Pointez ou touchez une personne, un système ou un lien : ce qui n’y est pas relié s’estompe.",
    keys: "Clavier : Tab jusqu’à la carte, ← → le long d’un anneau, ↑ ↓ d’un anneau à l’autre, Entrée vers les liens, Échap pour revenir, + et − pour agrandir et réduire. Ou Ctrl et la molette de la souris.",
};
