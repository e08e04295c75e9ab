//! The page's words in Arabic.

use super::PageWords;

pub(super) const ARABIC: PageWords = PageWords {
    in_words: "الخريطة بالكلمات",
    to_words: "الانتقال إلى الخريطة بالكلمات",
    map: "الخريطة",
    show: "إظهار",
    zoom: "التكبير",
    whole_sheet: "الورقة كاملة",
    closer: "تكبير",
    farther: "تصغير",
    hint: "أشر إلى شخص أو نسق أو علاقة أو المسها: يبهت كل ما لا يرتبط بها.",
    keys: "لوحة المفاتيح: Tab للوصول إلى الخريطة، ← → للتنقل على الحلقة، ↑ ↓ من حلقة إلى أخرى، Enter للعلاقات، Esc للرجوع، + و − للتكبير والتصغير. وكذلك Ctrl مع عجلة الفأرة.",
};
