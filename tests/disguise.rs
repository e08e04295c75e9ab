//! A disguised copy, drawn in every format, tells nothing of its original; and the search sees what an original tells.
#![cfg(all(feature = "html", feature = "pdf", feature = "png", feature = "verify"))]
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::path::{Path, PathBuf};

use ecomap::{
    Attachment, Compared, Comparison, ComparisonView, Dates, Disguise, Drawing, Ecomap, Language, Names,
    Options, PacketPage, PdfOptions, Pixels, Source, SummaryFormat, Traces, compile, deidentify, goal,
    summarize,
};

const CANARY: &str = include_str!("canary.json");

/// What all names planted in the canary have in common, without case and accents.
const PLANTED: &str = "zqx";

fn examples() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples");
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|file| file.extension().is_some_and(|extension| extension == "json"));
    files.sort();
    assert!(files.len() > 10);
    files
}

#[expect(clippy::disallowed_methods, reason = "a test reads its files")]
fn read(file: &Path) -> String {
    std::fs::read_to_string(file).unwrap()
}

/// A case in every format, each with what it is called; compared with its goal, and both in a packet.
fn written(case: &str, language: Language) -> Vec<(String, Vec<u8>)> {
    let map = compiled(case);
    let later =
        goal(&Source::new("case.json", case.as_bytes())).value.map(|goal| compiled(&goal.text)).unwrap();
    let options = Options { language, ..Options::default() };
    let attachment = Attachment { name: "case.json".to_owned(), text: case.to_owned() };
    let pdf =
        Drawing::new(&map, &options).pdf(&PdfOptions { list: true, attachment: Some(attachment) }).unwrap();
    let mut all =
        vec![("JSON".to_owned(), case.as_bytes().to_vec()), ("PDF with list and case".to_owned(), pdf.bytes)];
    all.extend(shown(&map, &later, language));
    all
}

fn compiled(case: &str) -> Ecomap {
    let outcome = compile(&Source::new("case.json", case.as_bytes()));
    outcome.value.unwrap_or_else(|| panic!("{:?}\n{case}", outcome.diagnostics))
}

/// A map in every format but its case file, and compared with a later one.
fn shown(map: &Ecomap, later: &Ecomap, language: Language) -> Vec<(String, Vec<u8>)> {
    let options = Options { language, ..Options::default() };
    let drawing = Drawing::new(map, &options);
    let told = |format| summarize(map, language, format).into_bytes();
    let alone = [
        ("SVG", drawing.svg().into_bytes()),
        ("HTML", drawing.html().into_bytes()),
        ("SVG outlines", drawing.svg_outlines().into_bytes()),
        ("PNG", drawing.png(Pixels::Width(400), false).unwrap()),
        ("PDF without list", drawing.pdf(&PdfOptions { list: false, attachment: None }).unwrap().bytes),
        ("summary in Markdown", told(SummaryFormat::Markdown)),
        ("summary in text", told(SummaryFormat::Text)),
        ("summary as a page", told(SummaryFormat::Html)),
        ("summary in JSON", told(SummaryFormat::Json)),
    ];
    let mut all: Vec<(String, Vec<u8>)> = alone.map(|(name, bytes)| (name.to_owned(), bytes)).into();
    all.extend(compared(map, later, &options));
    let page = PacketPage::Slide;
    let earlier = Drawing::to_present(map, None, &options, page);
    let present = Drawing::to_present(later, Some(&earlier), &options, page);
    all.push(("PDF packet".to_owned(), earlier.packet(None, page).unwrap().bytes));
    all.push(("PDF packet of two dates".to_owned(), present.packet(Some(&earlier), page).unwrap().bytes));
    let pictures = present.packet_pictures(Some(&earlier), page).into_iter().enumerate();
    all.extend(pictures.map(|(number, svg)| (format!("SVG of packet picture {number}"), svg.into_bytes())));
    all
}

/// Two maps compared, in every format.
fn compared(map: &Ecomap, later: &Ecomap, options: &Options) -> Vec<(String, Vec<u8>)> {
    let comparison = Comparison::of(vec![map.clone(), later.clone()]).unwrap();
    let mut all = Vec::new();
    for view in ComparisonView::ALL {
        let compared = Compared::new(&comparison, view, options);
        let formats = [
            ("SVG", compared.svg().into_bytes()),
            ("SVG outlines", compared.svg_outlines().into_bytes()),
            ("HTML", compared.html().into_bytes()),
            ("Markdown", compared.markdown().into_bytes()),
            ("JSON", compared.json().into_bytes()),
        ];
        all.extend(formats.map(|(name, bytes)| (format!("{name} of the {view:?} comparison"), bytes)));
        let pdf = compared.pdf(&PdfOptions::default()).unwrap().bytes;
        all.push((format!("PDF of the {view:?} comparison"), pdf));
    }
    all
}

fn copy(original: &str, disguise: &Disguise) -> String {
    deidentify(&[Source::new("case.json", original.as_bytes())], disguise).unwrap().copies.remove(0)
}

fn traces(original: &str) -> Traces {
    Traces::of(&[Source::new("case.json", original.as_bytes())]).unwrap()
}

#[test]
fn a_copy_of_every_example_tells_nothing_in_any_format() {
    for file in examples() {
        let original = read(&file);
        let traces = traces(&original);
        let copy = copy(&original, &Disguise::default());
        let outcome = compile(&Source::new("copy.json", copy.as_bytes()));
        assert!(outcome.value.is_some(), "{}: {:?}", file.display(), outcome.diagnostics);
        for (format, bytes) in written(&copy, Language::English) {
            let found = traces.search(&bytes).unwrap();
            assert!(found.is_empty(), "{} as {format}: {found:?}", file.display());
        }
    }
}

#[test]
fn an_original_tells_in_every_format_but_its_pixels() {
    for name in ["maria", "right-to-left", "kenta"] {
        let original = read(&Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("examples/{name}.json")));
        let traces = traces(&original);
        for (format, bytes) in written(&original, Language::English) {
            let found = traces.search(&bytes).unwrap();
            assert_eq!(found.is_empty(), format == "PNG", "{name} as {format}: {found:?}");
        }
    }
}

#[test]
fn no_planted_name_is_in_any_format_of_a_copy() {
    let traces = traces(CANARY);
    for (names, dates) in [(Names::Roles, Dates::Year), (Names::Invented, Dates::Weeks)] {
        let disguise = Disguise { names, dates, ..Disguise::default() };
        for (format, bytes) in written(&copy(CANARY, &disguise), Language::Spanish) {
            let found = traces.search(&bytes).unwrap();
            assert!(found.is_empty(), "{format}: {found:?}");
            let text = String::from_utf8_lossy(&bytes).to_lowercase();
            assert!(format == "PNG" || format.starts_with("PDF") || !text.contains(PLANTED), "{format}");
        }
    }
}

/// The search sees the drawn words of a PDF, its list, its properties, and what is attached.
#[test]
fn every_part_of_a_pdf_is_searched() {
    let traces = traces(CANARY);
    for (format, bytes) in written(CANARY, Language::English) {
        let found = traces.search(&bytes).unwrap();
        let places: Vec<&str> = found.iter().map(|trace| trace.place.as_str()).collect();
        match format.as_str() {
            "PDF with list and case" => {
                assert!(places.contains(&"page 1") && places.contains(&"page 2"), "{places:?}");
                assert!(places.iter().any(|place| place.starts_with("an attached file, line")), "{places:?}");
            }
            "PDF without list" => {
                assert!(places.contains(&"page 1"), "{places:?}");
                // Its date is in no page: only in the properties, as 19871123.
                assert!(found.iter().any(|trace| trace.words == "19871123"), "{found:?}");
            }
            _ => {}
        }
    }
}

/// A case of which the court sees the client, one member, one system and the tie between them.
const SHOWN: &str = r#"{ "date": "2026-03-02", "client": { "name": "Home", "members": [
        { "id": "client-1", "name": "Client", "focus": true, "age": 30 },
        { "id": "zqxbrother", "name": "Zqxbrother", "age": 57, "audience": ["team"] }] },
    "systems": [
        { "id": "school", "name": "School", "kind": "school", "level": "mezzo" },
        { "id": "zqxclinic", "name": "Zqxclinic", "kind": "health", "level": "mezzo" },
        { "id": "zqxchoir", "name": "Zqxchoir", "kind": "faith", "level": "mezzo", "status": "needed", "audience": ["team"] }],
    "ties": [
        { "from": "client-1", "to": "school", "label": "reading" },
        { "from": "client-1", "to": "zqxclinic", "label": "zqxasthma", "stressful": true, "disputed": true },
        { "from": "zqxbrother", "to": "school", "since": "zqxsince" },
        { "to": "zqxchoir", "status": "needed", "frequency": "zqxweekly" },
        { "from": "school", "to": "zqxclinic", "label": "zqxreports" },
        { "to": "school", "label": "zqxhome visits", "audience": ["team"] }],
    "plan": [
        { "level": "mezzo", "aim": "strengthen", "from": "client-1", "to": "school", "action": "Read together", "by": "2026-05-01" },
        { "level": "mezzo", "aim": "build", "to": "zqxchoir", "action": "Zqxask the parish", "who": "Zqxpriest" },
        { "level": "mezzo", "aim": "reduce", "from": "client-1", "to": "zqxclinic", "action": "Zqxcall", "who": "Zqxnurse" },
        { "level": "mezzo", "action": "Zqxteam only", "audience": ["team"] }],
    "views": { "court": { "hide": { "kinds": ["health"] }, "plan": true } } }"#;

/// Nothing of what a view hides is in any format, and every format that has words says that it is a view.
#[test]
fn no_format_of_a_view_tells_what_it_hides() {
    let goal = goal(&Source::new("case.json", SHOWN.as_bytes())).value.unwrap().text;
    let [map, later] = [SHOWN, &goal].map(|case| compiled(case).view("court").unwrap());
    let hidden = SHOWN.matches("zqx").count();
    assert!(hidden > 10, "{hidden} hidden words");
    let planted = Traces::of(&[Source::new("hidden.json", HIDDEN.as_bytes())]).unwrap();
    for (format, bytes) in shown(&map, &later, Language::English) {
        let found = planted.search(&bytes).unwrap();
        assert!(found.is_empty(), "{format}: {found:?}");
        if format == "PNG" || format.contains("PDF") {
            continue;
        }
        let text = String::from_utf8_lossy(&bytes).to_lowercase();
        assert!(!text.contains(PLANTED), "{format}: {text}");
        assert!(
            text.contains("partial view: court") || text.contains("\"partial_view\": \"court\""),
            "{format}"
        );
    }
    for (format, bytes) in shown(&compiled(SHOWN), &compiled(&goal), Language::English) {
        assert_eq!(planted.search(&bytes).unwrap().is_empty(), format == "PNG", "{format} of the whole map");
    }
}

/// The words that the view above hides, as names: a search finds these in a PDF, too.
const HIDDEN: &str = r#"{ "client": { "name": "Zqxbrother" }, "systems": [
    { "name": "Zqxclinic", "level": "mezzo" }, { "name": "Zqxchoir", "level": "mezzo" }, { "name": "Zqxasthma", "level": "mezzo" },
    { "name": "Zqxsince", "level": "mezzo" }, { "name": "Zqxweekly", "level": "mezzo" }, { "name": "Zqxreports", "level": "mezzo" },
    { "name": "Zqxhome", "level": "mezzo" }, { "name": "Zqxask", "level": "mezzo" }, { "name": "Zqxpriest", "level": "mezzo" },
    { "name": "Zqxcall", "level": "mezzo" }, { "name": "Zqxnurse", "level": "mezzo" }, { "name": "Zqxteam", "level": "mezzo" }] }"#;

/// What the spellings below are looked for in.
const MAZUR: &str = r#"{ "date": "2026-03-02", "client": { "name": "Mazur-Łódź home", "members": [
        { "id": "jm_1", "name": "José Mazur", "age": 34, "focus": true }] },
        "systems": [{ "id": "lincoln-school", "name": "Lincoln Middle School", "kind": "school", "level": "mezzo" }],
        "ties": [{ "to": "lincoln-school" }] }"#;

#[test]
fn names_are_found_however_they_are_written() {
    let traces = traces(MAZUR);
    for text in [
        "JOSE was here",
        "jose\u{301}'s",
        "Jos&#233;",
        "Jos&eacute;",
        "<a href='x?q=Jos%C3%A9'>",
        r#"{"x": "Jos\u00e9"}"#,
        "mazur",
        "MAZURS LODZ and lodz",
        "lincoln-school",
        "LincolnMiddleSchool",
        "<text>Lincoln</text><text>Middle School</text>",
        "2026-03-02",
        "2 March 2026",
        "Mar 2, 2026",
        "02.03.2026",
        "3/2/2026",
        "20260302",
        "2026年3月2日",
        "2. März 2026",
        "age 34",
        "a 34-year-old",
        "J.M., 34",
        r#"{"age": 34}"#,
        "a,b\n\"Mazur\",1",
        "\u{feff}# Mazur",
    ] {
        assert!(!traces.search(text.as_bytes()).unwrap().is_empty(), "{text}");
    }
    let wide: Vec<u8> =
        [0xFF, 0xFE].into_iter().chain("Mazur".encode_utf16().flat_map(u16::to_le_bytes)).collect();
    assert!(!traces.search(&wide).unwrap().is_empty());
}

#[test]
fn what_only_resembles_a_name_is_not_found() {
    let traces = traces(MAZUR);
    for text in [
        "Josephine",
        "a middle school",
        "the school at home",
        "2026",
        "week 0",
        "age 30–34",
        "34",
        "ages 34-38",
        "J. M.",
        "Marzipan",
        "March 2026",
    ] {
        assert_eq!(traces.search(text.as_bytes()).unwrap(), [], "{text}");
    }
}

#[test]
fn what_cannot_be_searched_is_told() {
    let traces = traces(r#"{ "client": "Ada" }"#);
    for bytes in [&b"PK\x03\x04\0\0"[..], b"\x89PNG\r\n\x1a\n broken", b"%PDF-1.7 broken"] {
        assert!(traces.search(bytes).is_err(), "{bytes:?}");
    }
}
