//! The page's words in Chinese.

use super::PageWords;

pub(super) const CHINESE: PageWords = PageWords {
    in_words: "用文字表述的图",
    to_words: "跳到用文字表述的图",
    map: "生态图",
    show: "显示",
    zoom: "缩放",
    whole_sheet: "整页",
    closer: "放大",
    farther: "缩小",
    hint: "指向或点按一个人物、系统或关系：与之无关的内容会变淡。",
    keys: "键盘：按 Tab 进入图，← → 沿同一圈移动，↑ ↓ 在各圈之间移动，Enter 进入关系，Esc 返回，+ 和 − 缩放。也可按住 Ctrl 滚动鼠标滚轮缩放。",
};
