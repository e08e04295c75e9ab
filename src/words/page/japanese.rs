//! The page's words in Japanese.

use super::PageWords;

pub(super) const JAPANESE: PageWords = PageWords {
    in_words: "マップの文章版",
    to_words: "マップの文章版へ移動",
    map: "マップ",
    show: "表示",
    zoom: "ズーム",
    whole_sheet: "シート全体",
    closer: "拡大",
    farther: "縮小",
    hint: "人物、システム、関係を指すかタップすると、つながりのないものが薄くなります。",
    keys: "キーボード：Tabでマップへ、← →で同じ輪の中を移動、↑ ↓で輪から輪へ移動、Enterで関係へ、Escで戻る、+と−で拡大・縮小。Ctrlを押しながらホイールでも拡大・縮小できます。",
};
