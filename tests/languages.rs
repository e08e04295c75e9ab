//! The sheet in other languages: every promise is kept, and what is read from the right stands mirrored.

#![allow(clippy::disallowed_methods, reason = "a test of files")]

mod promises;

use ecomap::{Language, Options, Page, Source, compile, render};
use roxmltree::Document;

/// The example with every mark has every word of the key; the next has rings of another framework, the last has words that
/// run from right to left.
const EXAMPLES: [&str; 3] = ["every-mark", "bronfenbrenner", "right-to-left"];

fn case(example: &str) -> String {
    let file = format!("{}/examples/{example}.json", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(&file).unwrap_or_else(|error| panic!("{file}: {error}"))
}

fn drawn(case: &str, language: Language, page: Page) -> String {
    let ecomap = compile(&Source::new("case.json", case.as_bytes())).value.expect("the case is right");
    render(&ecomap, &Options { language, page, ..Options::default() })
}

#[test]
fn the_words_of_every_language_fit_the_sheet() {
    for example in EXAMPLES {
        let text = case(example);
        let parsed = serde_json::from_str(&text).expect("an example is JSON");
        for language in Language::ALL {
            // Paper is where words are dear; the fullest key is tried without it, too, in `tests/golden.rs`.
            let broken = promises::broken(&parsed, &drawn(&text, language, Page::A4));
            assert!(broken.is_empty(), "{example}, {language:?}:\n{}", broken.join("\n"));
        }
    }
}

#[test]
fn the_plan_and_the_notice_of_a_view_fit_the_sheet_in_every_language() {
    let text = case("maria");
    let whole: serde_json::Value = serde_json::from_str(&text).expect("an example is JSON");
    let ecomap = compile(&Source::new("case.json", text.as_bytes())).value.expect("the case is right");
    let court = ecomap.view("court").expect("the example has the view");
    for language in Language::ALL {
        let options = Options { language, page: Page::A4, plan: true, ..Options::default() };
        let svg = render(&ecomap, &options);
        let mut broken = promises::broken(&whole, &svg);
        broken.extend(promises::plan::broken(&whole, &svg));
        broken.extend(promises::broken(&promises::view::seen(&whole, "court"), &render(&court, &options)));
        assert!(broken.is_empty(), "{language:?}:\n{}", broken.join("\n"));
    }
}

#[test]
fn the_picture_tells_the_language_of_the_sheet() {
    for (language, tag) in
        [(Language::English, "en"), (Language::Chinese, "zh-Hans"), (Language::Arabic, "ar")]
    {
        let svg = drawn(r#"{ "client": "Ada" }"#, language, Page::None);
        let picture = Document::parse(&svg).expect("the picture is XML");
        let root = picture.root_element();
        assert_eq!(root.attribute("lang"), Some(tag));
        assert_eq!(root.attribute(("http://www.w3.org/XML/1998/namespace", "lang")), Some(tag));
    }
}

/// Where the boundary of the outermost ring has its middle, as a share of the sheet's width.
fn middle_of_the_map(svg: &str) -> f64 {
    let picture = Document::parse(svg).expect("the picture is XML");
    let number = |text: &str| text.parse::<f64>().expect("a number");
    let sheet = picture.root_element().attribute("viewBox").expect("a picture has a size");
    let ring = picture.descendants().find(|node| node.attribute("class") == Some("boundary"));
    let ring = ring.and_then(|ring| ring.attribute("cx")).expect("a ring is drawn");
    number(ring) / number(sheet.split(' ').nth(2).expect("a viewBox has four numbers"))
}

#[test]
fn a_sheet_that_is_read_from_the_right_has_its_furniture_there() {
    let text = case("right-to-left");
    // On paper that stands upright, the furniture is above and below; a slide lies on its side.
    for page in [Page::None, Page::Slide] {
        let (english, arabic) = (drawn(&text, Language::English, page), drawn(&text, Language::Arabic, page));
        assert!(middle_of_the_map(&english) > 0.55, "{page:?}");
        assert!(middle_of_the_map(&arabic) < 0.45, "{page:?}");
    }
}

#[test]
fn no_line_of_the_furniture_depends_on_how_a_program_reads_direction() {
    let svg = drawn(&case("right-to-left"), Language::Arabic, Page::None);
    let picture = Document::parse(&svg).expect("the picture is XML");
    let mut lines = 0;
    let furniture =
        |node: &roxmltree::Node| matches!(node.attribute("class"), Some("legend" | "title-block"));
    for block in picture.descendants().filter(furniture) {
        for text in block.descendants().filter(|node| node.has_tag_name("text")) {
            assert_eq!(text.attribute("direction"), None, "{:?}", text.text());
            let at_edge = text.attribute("text-anchor") == Some("end");
            assert!(at_edge || text.text() == Some("?"), "{:?}", text.text());
            lines += 1;
        }
    }
    assert!(lines > 20, "{lines} lines");
}

/// Right-to-left embedding, then each piece in isolates: the name first, though its letters run from the left.
#[test]
fn who_and_until_when_keep_their_order_on_a_sheet_read_from_the_right() {
    let text = case("every-mark");
    let ecomap = compile(&Source::new("case.json", text.as_bytes())).value.expect("the case is right");
    let svg = render(
        &ecomap,
        &Options { language: Language::Arabic, plan: true, page: Page::None, ..Options::default() },
    );
    assert!(svg.contains("\u{202B}\u{2068}Nora\u{2069} · \u{2068}حتى 15 يونيو 2026\u{2069}"), "{svg}");
}
