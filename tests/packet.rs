//! Packets of all examples, read back by programs that are not ours: `qpdf` and poppler's `pdfinfo` and `pdftotext`.
//!
//! A program that is missing is named and left out; where `CI` is set to `true` that is a failure.

#![cfg(feature = "cli")]
#![allow(clippy::disallowed_methods, reason = "a test of files")]
#![allow(clippy::print_stderr, reason = "a check that is left out is told")]

mod promises;

use std::path::{Path, PathBuf};
use std::process::Command;

use ecomap::{Drawing, Ecomap, Language, Options, PacketPage, Source, SummaryFormat, compile, summarize};
use serde_json::Value;
use tempfile::TempDir;

/// Examples whose letters the bundled fonts have; pages of the others hold boxes.
const LATIN: [&str; 5] = ["maria", "large-family", "three-levels", "minimal", "community-framework"];

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

fn example(name: &str) -> (Value, Ecomap) {
    let text = std::fs::read_to_string(folder("examples").join(format!("{name}.json"))).expect("an example");
    (serde_json::from_str(&text).expect("an example is JSON"), compiled(&text))
}

fn compiled(case: &str) -> Ecomap {
    let outcome = compile(&Source::new("case.json", case.as_bytes()));
    outcome.value.unwrap_or_else(|| panic!("{:?}", outcome.diagnostics))
}

fn packet(map: &Ecomap, page: PacketPage, language: Language) -> Vec<u8> {
    let options = Options { language, ..Options::default() };
    Drawing::to_present(map, None, &options, page)
        .packet(None, page)
        .expect("the bundled fonts can be embedded")
        .bytes
}

/// The pages of a PDF in words, without white space.
fn pages(pdf: &[u8]) -> Option<Vec<String>> {
    let text = told("pdftotext", &["-raw"], pdf)?;
    Some(text.trim_end_matches('\u{c}').split('\u{c}').map(solid).collect())
}

/// What a program says about a PDF; none where the program is missing.
fn told(program: &str, arguments: &[&str], pdf: &[u8]) -> Option<String> {
    let folder = TempDir::new().expect("a folder");
    let file = folder.path().join("packet.pdf");
    std::fs::write(&file, pdf).expect("a file can be written");
    let Ok(output) = Command::new(program).args(arguments).arg(&file).args(end(program)).output() else {
        let needed = std::env::var("CI").is_ok_and(|ci| ci == "true");
        assert!(!needed, "{program} is missing: install qpdf and poppler-utils");
        eprintln!("{program} is not installed: this check is left out");
        return None;
    };
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{program}: {said}{output:?}");
    Some(said)
}

/// `pdftotext` writes to standard output when asked.
fn end(program: &str) -> &'static [&'static str] {
    if program == "pdftotext" { &["-"] } else { &[] }
}

/// Without white space: where a line breaks does not matter.
fn solid(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_whitespace()).collect()
}

#[test]
fn every_packet_is_sound_and_tagged() {
    for file in std::fs::read_dir(folder("examples")).expect("there are examples").flatten() {
        let file = file.file_name().to_string_lossy().into_owned();
        let Some(name) = file.strip_suffix(".json") else { continue };
        let (case, map) = example(name);
        let pages: &[PacketPage] = if name == "maria" { &PacketPage::ALL } else { &[PacketPage::A4] };
        for &page in pages {
            let drawing = Drawing::to_present(&map, None, &Options::default(), page);
            let pdf = drawing.packet(None, page).expect("the bundled fonts can be embedded");
            if LATIN.contains(&name) {
                assert!(pdf.accessible, "{name} is no PDF/UA");
                assert_eq!(pdf.archival, case["date"].is_string(), "{name}: PDF/A");
            }
            told("qpdf", &["--check"], &pdf.bytes);
            let Some(said) = told("pdfinfo", &[], &pdf.bytes) else { continue };
            let tagged = said.lines().any(|line| line.starts_with("Tagged:") && line.ends_with("yes"));
            assert!(tagged, "{name}: {said}");
        }
    }
}

#[test]
fn a_packet_has_the_title_page_the_map_its_inner_levels_and_the_words() {
    let (_, map) = example("maria");
    let pdf = packet(&map, PacketPage::Slide, Language::English);
    let Some(pages) = pages(&pdf) else { return };
    let has = |page: usize, words: &str| pages[page].contains(&solid(words));
    assert!(has(0, "Maria Lopez, intake") && has(0, "As seen by Maria"), "{}", pages[0]);
    assert!(has(0, "In the middle are Maria (34)"), "{}", pages[0]);
    assert!(has(1, "voucher") && has(1, "Hotel laundry"), "the whole map: {}", pages[1]);
    assert!(has(2, "Carla, best friend") && !has(2, "Hotel"), "micro: {}", pages[2]);
    assert!(has(3, "Micro and Mezzo") && has(3, "Hotel laundry"), "mezzo: {}", pages[3]);
    assert!(!has(3, "voucher"), "mezzo: {}", pages[3]);
    assert!(
        has(4, "The plan") && has(4, "Hotel laundry"),
        "the map with the marks of the plan: {}",
        pages[4]
    );
    assert!(has(5, "The plan") && has(5, "Step 1: "), "the plan in words: {}", pages[5]);
}

#[test]
fn every_sentence_of_the_summary_is_in_the_packet() {
    for name in LATIN {
        let (_, map) = example(name);
        let drawing = Drawing::new(&map, &Options::default());
        let summary: Value =
            serde_json::from_str(&summarize(&map, Language::English, SummaryFormat::Json)).expect("JSON");
        for page in [PacketPage::A4, PacketPage::Slide] {
            let pdf = drawing.packet(None, page).expect("the bundled fonts can be embedded").bytes;
            let Some(text) = told("pdftotext", &["-raw"], &pdf) else { return };
            let text = solid(&text);
            // The opening stands on the title page in other words.
            for section in summary["sections"].as_array().expect("a list").iter().skip(1) {
                for sentence in section["sentences"].as_array().expect("a list") {
                    let sentence = sentence.as_str().expect("a sentence");
                    let start: String = solid(sentence).chars().take(40).collect();
                    assert!(text.contains(&start), "{name}: {sentence}");
                }
            }
        }
    }
}

#[test]
fn every_page_but_the_first_says_what_it_is_of_and_its_number() {
    let (_, map) = example("large-family");
    let drawing = Drawing::to_present(&map, None, &Options::default(), PacketPage::A4);
    for page in PacketPage::ALL {
        let pdf = drawing.packet(None, page).expect("the bundled fonts can be embedded").bytes;
        let Some(pages) = pages(&pdf) else { return };
        for (index, page) in pages.iter().enumerate().skip(1) {
            let number = solid(&format!("{} / {}", index + 1, pages.len()));
            assert!(page.contains(&number), "{number} is not on\n{page}");
            let foot = "Okafor-Reilly family, case conference · 8 June 2026 · As seen by Grace and Declan";
            assert!(page.contains(&solid(foot)), "{foot} is not on\n{page}");
        }
    }
}

#[test]
fn an_earlier_map_comes_first_and_both_have_their_dates() {
    let case = |date: &str, more: &str| {
        compiled(&format!(
            r#"{{ "title": "Ann", "date": "{date}", "client": "Ann", "systems": [
                {{ "id": "school", "name": "School", "kind": "school" }}{more}],
                "ties": [{{ "to": "school" }}] }}"#
        ))
    };
    let (march, june) =
        (case("2026-03-02", ""), case("2026-06-01", r#", { "name": "Choir", "kind": "faith" }"#));
    let (options, page) = (Options::default(), PacketPage::A4);
    let earlier = Drawing::to_present(&march, None, &options, page);
    let later = Drawing::to_present(&june, Some(&earlier), &options, page);
    let pdf = later.packet(Some(&earlier), page).expect("fonts").bytes;
    let Some(pages) = pages(&pdf) else { return };
    let has = |page: usize, words: &str| pages[page].contains(&solid(words));
    assert!(has(1, "Ann, 2 March 2026") && !has(1, "Choir"), "{}", pages[1]);
    assert!(has(2, "Ann, 1 June 2026") && has(2, "Choir"), "{}", pages[2]);
    assert!(
        has(3, "Ann: what changed") && !has(3, "Ended or no longer shown") && has(3, "New"),
        "{}",
        pages[3]
    );
    assert!(has(4, "Choir is on the map on 1 June 2026, but not on 2 March 2026."), "{}", pages[4]);
    assert!(has(4, "concludes nothing"), "{}", pages[4]);
}

#[test]
fn maps_of_other_levels_stand_in_a_packet_without_a_page_of_changes() {
    let case = |framework: &str, level: &str| {
        compiled(&format!(
            r#"{{ "client": "Ann", "framework": "{framework}", "systems": [
                {{ "id": "school", "name": "School", "level": "{level}" }}], "ties": [{{ "to": "school" }}] }}"#
        ))
    };
    let (before, after) = (case("bronfenbrenner", "exo"), case("micro-mezzo-macro", "mezzo"));
    let (options, page) = (Options::default(), PacketPage::A4);
    let earlier = Drawing::to_present(&before, None, &options, page);
    let later = Drawing::to_present(&after, Some(&earlier), &options, page);
    assert_eq!(later.packet_pictures(Some(&earlier), page).len(), 3, "both maps, and the inner levels");
    told("qpdf", &["--check"], &later.packet(Some(&earlier), page).expect("fonts").bytes);
}

#[test]
fn that_nothing_changed_is_told_without_a_map_of_changes() {
    let (_, map) = example("minimal");
    let (options, page) = (Options::default(), PacketPage::A4);
    let earlier = Drawing::to_present(&map, None, &options, page);
    let later = Drawing::to_present(&map, Some(&earlier), &options, page);
    let alone = later.packet_pictures(None, page).len();
    assert_eq!(later.packet_pictures(Some(&earlier), page).len(), alone + 1, "only the earlier map is added");
    let Some(pages) = pages(&later.packet(Some(&earlier), page).expect("fonts").bytes) else { return };
    assert!(pages[3].contains(&solid("The maps say the same.")), "{}", pages[3]);
}

/// The promises of the picture hold on every page of a packet: of each example, and of two dates of one family.
#[test]
fn pictures_of_packets_keep_the_promises() {
    let options = Options::default();
    for page in [PacketPage::A4, PacketPage::Slide] {
        let (_, earlier) = example("maria");
        let (_, later) = example("maria-review");
        let earlier = Drawing::to_present(&earlier, None, &options, page);
        let later = Drawing::to_present(&later, Some(&earlier), &options, page);
        for (number, svg) in later.packet_pictures(Some(&earlier), page).iter().enumerate() {
            assert_eq!(promises::unreadable(svg), Vec::<String>::new(), "picture {number}, {page:?}");
        }
        for name in ["maria", "three-levels", "every-mark", "community-framework", "minimal", "kenta"] {
            let (case, map) = example(name);
            let drawing = Drawing::to_present(&map, None, &options, page);
            let pictures = drawing.packet_pictures(None, page);
            assert!(!pictures.is_empty(), "{name}");
            for (number, svg) in pictures.iter().enumerate() {
                assert_eq!(
                    promises::unreadable(svg),
                    Vec::<String>::new(),
                    "{name}, picture {number}, {page:?}"
                );
            }
            assert_eq!(promises::missing(&case, &pictures[0]), Vec::<String>::new(), "{name}");
        }
    }
}

#[test]
fn a_packet_has_no_notes_and_is_the_same_every_time() {
    let (case, map) = example("maria");
    let pdf = packet(&map, PacketPage::A4, Language::English);
    assert!(pdf == packet(&map, PacketPage::A4, Language::English));
    let Some(text) = told("pdftotext", &["-raw"], &pdf) else { return };
    for system in case["systems"].as_array().expect("a list") {
        if let Some(note) = system["note"].as_str() {
            assert!(!solid(&text).contains(&solid(note)), "{note}");
        }
    }
}

#[test]
fn a_packet_can_be_made_of_a_client_alone_and_in_every_language() {
    for language in Language::ALL {
        let alone = compiled(r#"{ "client": "Ann" }"#);
        told("qpdf", &["--check"], &packet(&alone, PacketPage::Slide, language));
    }
    told("qpdf", &["--check"], &packet(&example("every-mark").1, PacketPage::A4, Language::Arabic));
}
