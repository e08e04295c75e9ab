//! The pages of all examples, read back by `html5gum`, which follows the HTML standard. What only a browser can tell
//! is in `tests/browser`.

#![cfg(feature = "html")]
#![allow(clippy::disallowed_methods, reason = "a test of files")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use ecomap::{Drawing, Ecomap, Language, Options, Page, Source, ThemeName, compile};
use html5gum::emitters::default::DefaultEmitter;
use html5gum::{Token, Tokenizer};
use serde_json::{Value, json};

/// Elements that have no end (HTML Standard, 13.1.2).
const VOID: [&str; 2] = ["meta", "br"];

/// An example's name, its JSON, and its map.
fn examples() -> Vec<(String, Value, Ecomap)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples");
    let files = std::fs::read_dir(folder).expect("there are examples").flatten().map(|entry| entry.path());
    let mut files: Vec<PathBuf> =
        files.filter(|file| file.extension().is_some_and(|end| end == "json")).collect();
    files.sort();
    assert!(files.len() >= 10, "the examples are there");
    let examples = files.iter().map(|file| {
        let text = std::fs::read_to_string(file).expect("an example can be read");
        let case: Value = serde_json::from_str(&text).expect("an example is JSON");
        (file.display().to_string(), case, map(&text))
    });
    examples.collect()
}

fn map(text: &str) -> Ecomap {
    compile(&Source::new("case.json", text.as_bytes())).value.expect("a right case file")
}

fn page(map: &Ecomap, options: &Options) -> String {
    Drawing::new(map, options).html()
}

/// An element's name and attributes, and all words in it.
#[derive(Debug, Default)]
struct Element {
    name: String,
    attributes: BTreeMap<String, String>,
    words: String,
}

/// The elements of a page in the order in which they end; fails where a tag is not closed or closes another.
fn elements(page: &str) -> Vec<Element> {
    let mut emitter = DefaultEmitter::default();
    emitter.naively_switch_states(true);
    let (mut open, mut done): (Vec<Element>, Vec<Element>) = (Vec::new(), Vec::new());
    for Ok(token) in Tokenizer::new_with_emitter(page, emitter) {
        match token {
            Token::StartTag(tag) => {
                let attributes = tag.attributes.iter().map(|(name, value)| (words(name), words(value)));
                let element = Element {
                    name: words(&tag.name),
                    attributes: attributes.collect(),
                    ..Element::default()
                };
                let whole = tag.self_closing || VOID.contains(&element.name.as_str());
                (if whole { &mut done } else { &mut open }).push(element);
            }
            Token::EndTag(tag) => {
                let element = open.pop().expect("an end has its start");
                assert_eq!(element.name, words(&tag.name));
                if let Some(around) = open.last_mut() {
                    around.words.push_str(&element.words);
                }
                done.push(element);
            }
            Token::String(text) => {
                if let Some(around) = open.last_mut() {
                    around.words.push_str(&words(&text));
                }
            }
            Token::Comment(_) | Token::Doctype(_) => {}
            Token::Error(error) => panic!("{error:?}"),
        }
    }
    assert!(open.is_empty(), "not closed: {open:?}");
    done
}

fn words(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("pages are UTF-8")
}

fn one<'a>(elements: &'a [Element], name: &str, attribute: &str, value: &str) -> &'a Element {
    let mut found = elements.iter().filter(|element| {
        element.name == name && element.attributes.get(attribute).is_some_and(|found| found == value)
    });
    let element = found.next().unwrap_or_else(|| panic!("no <{name} {attribute}={value}>"));
    assert!(found.next().is_none(), "several <{name} {attribute}={value}>");
    element
}

/// Every text of a case that its map tells.
fn told(case: &Value) -> Vec<String> {
    let list = |of: &Value, key: &str| of.get(key).and_then(Value::as_array).cloned().unwrap_or_default();
    let word = |of: &Value, key: &str| of.get(key).and_then(Value::as_str).map(str::to_owned);
    let client = case.get("client").cloned().unwrap_or_default();
    let mut told: Vec<String> =
        ["title", "viewpoint", "author", "source"].iter().filter_map(|key| word(case, key)).collect();
    told.extend(client.as_str().map(str::to_owned).or(word(&client, "name")));
    told.extend(list(&client, "members").iter().filter_map(|member| word(member, "name")));
    told.extend(list(case, "systems").iter().filter_map(|system| word(system, "name")));
    told.extend(list(case, "ties").iter().flat_map(|tie| {
        let since = word(tie, "since").map(|when| written(&when));
        ["label", "frequency"].iter().filter_map(|key| word(tie, key)).chain(since).collect::<Vec<_>>()
    }));
    told
}

/// A date or a month as English pages write it; anything else as it is.
fn written(when: &str) -> String {
    let months = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let name = |month: &str| {
        month.parse::<usize>().map(|month| months[month - 1]).expect("examples have real dates")
    };
    match when.split('-').collect::<Vec<_>>()[..] {
        [year, month] => format!("{} {year}", name(month)),
        [year, month, day] => format!("{} {} {year}", day.trim_start_matches('0'), name(month)),
        _ => when.to_owned(),
    }
}

fn notes(case: &Value) -> Vec<String> {
    match case {
        Value::Object(fields) => {
            let note = fields.get("note").and_then(Value::as_str).map(str::to_owned);
            note.into_iter().chain(fields.values().flat_map(notes)).collect()
        }
        Value::Array(values) => values.iter().flat_map(notes).collect(),
        _ => Vec::new(),
    }
}

#[test]
fn every_page_is_well_formed_and_tells_everything_in_words() {
    for (name, case, map) in examples() {
        let elements = elements(&page(&map, &Options::default()));
        let text = &one(&elements, "section", "id", "words").words;
        for told in told(&case) {
            assert!(text.contains(&told), "{name}: `{told}` is not in the words");
        }
        let items = elements.iter().filter(|element| element.name == "li").count();
        let members = case["client"].get("members").and_then(Value::as_array).map_or(0, Vec::len);
        assert_eq!(items, members + map.system_count() + map.tie_count(), "{name}");
    }
}

#[test]
fn no_note_of_a_case_is_in_its_page() {
    let mut found = 0;
    for (name, case, map) in examples() {
        let page = page(&map, &Options::default());
        for note in notes(&case) {
            // A note may repeat what the map tells elsewhere.
            found += 1;
            assert!(!page.contains(&note) || told(&case).contains(&note), "{name}: {note}");
        }
    }
    assert!(found > 5, "the examples have notes");
}

#[test]
fn a_page_names_no_other_file_and_no_address() {
    for (name, _, map) in examples() {
        let page = page(&map, &Options { page: Page::A4, ..Options::default() });
        for element in elements(&page) {
            for (attribute, value) in &element.attributes {
                let leads_on = ["href", "src", "action", "data", "poster", "srcset", "xlink:href", "style"];
                let here = value == "#words";
                assert!(here || !leads_on.contains(&attribute.as_str()), "{name}: {attribute}={value}");
                assert!(!attribute.starts_with("on"), "{name}: {attribute}={value}");
            }
            assert!(
                !["link", "iframe", "object", "embed", "img", "base", "form"]
                    .contains(&element.name.as_str())
            );
        }
        let namespaces = page.matches("http://www.w3.org/2000/svg").count();
        assert_eq!(page.matches("://").count(), namespaces, "{name}");
        assert!(
            !page.contains("url(") && !page.contains("@import") && !page.contains("@font-face"),
            "{name}"
        );
    }
}

#[test]
fn the_map_in_a_page_is_the_svg() {
    for (name, _, map) in examples() {
        let drawing = Drawing::new(&map, &Options::default());
        let svg = drawing.svg();
        let (_, element) = svg.split_once("?>\n").expect("an SVG says that it is XML");
        assert!(drawing.html().contains(element.trim_end()), "{name}");
    }
}

#[test]
fn the_same_map_gives_the_same_page() {
    for (_, _, map) in examples().iter().take(3) {
        assert_eq!(page(map, &Options::default()), page(map, &Options::default()));
    }
}

#[test]
fn a_page_is_in_the_language_direction_and_colours_that_were_asked_for() {
    let map = map(r#"{ "client": "Ada", "systems": [{ "name": "Choir", "level": "mezzo" }] }"#);
    let mut headings = std::collections::BTreeSet::new();
    for language in Language::ALL {
        for theme in ThemeName::ALL {
            let elements = elements(&page(&map, &Options { language, theme, ..Options::default() }));
            let root = elements.last().expect("a page has a root");
            let direction = if language == Language::Arabic { "rtl" } else { "ltr" };
            assert_eq!(root.attributes["dir"], direction, "{language:?}");
            let svg = elements.iter().find(|element| element.name == "svg").expect("a page has a map");
            assert_eq!(root.attributes["lang"], svg.attributes["lang"]);
            let scheme = if theme == ThemeName::Dark { "dark" } else { "light" };
            assert_eq!(one(&elements, "meta", "name", "color-scheme").attributes["content"], scheme);
            headings.insert(one(&elements, "h2", "id", "in-words").words.clone());
        }
    }
    assert_eq!(headings.len(), Language::ALL.len());
}

#[test]
fn hostile_texts_stay_texts() {
    let hostile = "</script></style></title><script>x()</script><img src=a onerror=b>\"'&amp;<!--";
    let case = json!({
        "title": hostile, "author": hostile, "viewpoint": hostile, "source": hostile,
        "framework": { "name": hostile, "levels": [{ "id": "a", "name": hostile, "definition": hostile }] },
        "client": { "name": hostile, "members": [{ "id": "m", "name": hostile, "focus": true }] },
        "systems": [{ "id": "s", "name": hostile, "level": "a" }],
        "ties": [{ "to": "s", "label": hostile, "since": hostile, "frequency": hostile }],
    });
    let page = page(&map(&case.to_string()), &Options::default());
    let elements = elements(&page);
    let count = |name: &str| elements.iter().filter(|element| element.name == name).count();
    assert_eq!([count("script"), count("style"), count("img"), count("svg")], [1, 1, 0, 1]);
    assert_eq!(one(&elements, "button", "data-show", "a").words, hostile);
    assert!(elements.iter().any(|element| element.name == "h1" && element.words == hostile));
}

#[test]
fn a_page_of_a_client_alone_has_a_map_and_words() {
    let elements = elements(&page(&map(r#"{ "client": "Ada" }"#), &Options::default()));
    let words = &one(&elements, "section", "id", "words").words;
    assert!(words.contains("Ecomap of Ada with 0 systems."), "{words}");
    assert_eq!(elements.iter().filter(|element| element.name == "li").count(), 0);
}
