//! PNG and PDF of all examples, read back by programs that are not ours: poppler's `pdfinfo`, `pdftotext`, `pdffonts` and
//! `pdftoppm`, and `qpdf`; PNG by `pngcheck`, and for their pixels by the `png` crate, which also writes ours.
//!
//! A program that is missing is named and left out; where `CI` is set to `true` that is a failure.

#![cfg(feature = "cli")]
#![allow(clippy::disallowed_methods, reason = "a test of files")]
#![allow(clippy::print_stderr, reason = "a check that is left out is told")]

use std::collections::BTreeSet;
use std::io::Cursor;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use ecomap::{
    Attachment, Drawing, Ecomap, Options, Page, Pdf, PdfOptions, Pixels, Source, ThemeName, compile,
};
use serde_json::Value;
use tempfile::TempDir;

/// An example case: its name, its JSON, and the map.
struct Example {
    name: String,
    case: Value,
    text: String,
    map: Ecomap,
}

fn examples() -> Vec<Example> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples");
    let files = std::fs::read_dir(folder).expect("there are examples").flatten().map(|entry| entry.path());
    let mut files: Vec<PathBuf> =
        files.filter(|file| file.extension().is_some_and(|end| end == "json")).collect();
    files.sort();
    assert!(files.len() >= 10, "the examples are there");
    files.iter().map(|file| example(file)).collect()
}

fn example(file: &Path) -> Example {
    let name = file.file_stem().expect("a file has a name").to_string_lossy().into_owned();
    let text = std::fs::read_to_string(file).expect("an example can be read");
    let map = compile(&Source::new(&*name, text.as_bytes())).value.expect("an example is valid");
    Example { case: serde_json::from_str(&text).expect("an example is JSON"), name, text, map }
}

fn page(page: Page) -> Options {
    Options { page, ..Options::default() }
}

fn pdf(map: &Ecomap, options: &Options) -> Pdf {
    Drawing::new(map, options).pdf(&PdfOptions::default()).expect("the bundled fonts can be embedded")
}

/// Runs a program over a file, with `FILE` standing for it among the arguments; none where the program is missing.
fn run(program: &str, arguments: &str, file: &Path) -> Option<Output> {
    let name = file.as_os_str();
    let words = arguments.split_whitespace().map(|word| if word == "FILE" { name } else { word.as_ref() });
    match Command::new(program).args(words).output() {
        Ok(output) => Some(output),
        Err(_) => {
            let needed = std::env::var("CI").is_ok_and(|ci| ci == "true");
            assert!(!needed, "{program} is missing: install qpdf, poppler-utils and pngcheck");
            eprintln!("{program} is not installed: this check is left out");
            None
        }
    }
}

/// What a program says about a file, after a look at how it ended.
fn told(program: &str, arguments: &str, file: &Path) -> Option<String> {
    let output = run(program, arguments, file)?;
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{program} {}: {said}{output:?}", file.display());
    Some(said)
}

/// A folder with the PDF of every example, on A4.
fn shelf() -> (TempDir, Vec<(Example, PathBuf, Pdf)>) {
    let folder = TempDir::new().expect("a folder");
    let files = examples().into_iter().map(|example| {
        let pdf = pdf(&example.map, &page(Page::A4));
        let file = folder.path().join(format!("{}.pdf", example.name));
        std::fs::write(&file, &pdf.bytes).expect("a file can be written");
        (example, file, pdf)
    });
    let files = files.collect();
    (folder, files)
}

/// Every name of a case: title, client, members, systems, labels.
fn names(case: &Value) -> BTreeSet<String> {
    let list = |key: &str| case.get(key).and_then(Value::as_array).cloned().unwrap_or_default();
    let word = |value: &Value, key: &str| value.get(key).and_then(Value::as_str).map(str::to_owned);
    let client = case.get("client").cloned().unwrap_or_default();
    let members = client.get("members").and_then(Value::as_array).cloned().unwrap_or_default();
    let mut names: BTreeSet<String> = word(case, "title").into_iter().collect();
    names.extend(client.as_str().map(str::to_owned).or(word(&client, "name")));
    names.extend(members.iter().filter_map(|member| word(member, "name")));
    names.extend(list("systems").iter().filter_map(|system| word(system, "name")));
    names.extend(list("ties").iter().filter_map(|tie| word(tie, "label")));
    names
}

fn words(name: &str) -> impl Iterator<Item = &str> {
    name.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty())
}

fn right_to_left(letter: char) -> bool {
    ('\u{590}'..='\u{8FF}').contains(&letter)
}

/// Without white space, as where a line breaks does not matter, and without pdftotext's marks of direction.
fn solid(text: &str) -> String {
    let marks = '\u{202A}'..='\u{202E}';
    text.chars().filter(|letter| !letter.is_whitespace() && !marks.contains(letter)).collect()
}

#[test]
fn every_pdf_is_sound_and_has_every_name_and_font() {
    let (_folder, files) = shelf();
    for (example, file, _) in &files {
        if let Some(checked) = told("qpdf", "--check FILE", file) {
            assert!(checked.contains("No syntax or stream encoding errors"), "{}: {checked}", example.name);
        }
        if let Some(fonts) = told("pdffonts", "FILE", file) {
            let rows: Vec<&str> = fonts.lines().skip(2).collect();
            assert!(!rows.is_empty() && rows.iter().all(|row| row.contains(" yes yes yes ")), "{fonts}");
        }
        // Raw: in the order in which it was written, table cell by table cell.
        if let Some(text) = told("pdftotext", "-raw -enc UTF-8 FILE -", file).map(|text| solid(&text)) {
            for name in names(&example.case) {
                // Of what runs from right to left, raw text has the words in the order in which they stand.
                let there = text.contains(&solid(&name))
                    || (name.contains(right_to_left) && words(&name).all(|word| text.contains(word)));
                assert!(there, "{}: `{name}` is not in the text", example.name);
            }
        }
    }
}

#[test]
fn every_pdf_has_its_size_title_author_and_tags() {
    let (_folder, files) = shelf();
    for (example, file, _) in &files {
        let Some(info) = run("pdfinfo", "-enc UTF-8 FILE", file).map(|output| output.stdout) else { return };
        let info = String::from_utf8_lossy(&info).into_owned();
        let field = |name: &str| {
            let line = info.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':'));
            line.unwrap_or_default().trim().to_owned()
        };
        assert!(field("Page size").ends_with("pts (A4)"), "{}: {info}", example.name);
        assert_eq!(field("Tagged"), "yes");
        let of_case = |key: &str| example.case.get(key).and_then(Value::as_str).unwrap_or_default();
        assert_eq!(field("Author"), of_case("author"), "{}", example.name);
        if !of_case("title").is_empty() {
            assert_eq!(field("Title"), of_case("title"));
        }
        let date = of_case("date");
        assert_eq!(field("CreationDate").is_empty(), date.is_empty(), "{}: {info}", example.name);
    }
}

#[test]
fn a_reader_hears_a_title_a_described_figure_and_a_table_of_ties() {
    let (_folder, files) = shelf();
    let (_, file, _) =
        files.iter().find(|(example, ..)| example.name == "maria").expect("maria is an example");
    let Some(output) = run("pdfinfo", "-enc UTF-8 -struct-text FILE", file) else { return };
    let structure = String::from_utf8_lossy(&output.stdout).into_owned();
    let places = ["H1 ", "Figure", "H2 ", "Table", "TH", "TD"].map(|tag| structure.find(tag));
    assert!(places.is_sorted() && places[0].is_some(), "{places:?}\n{structure}");
    assert_eq!(structure.matches("  Figure").count(), 1);
}

#[test]
fn every_dated_pdf_keeps_to_pdf_ua_and_pdf_a_and_has_the_same_bytes_again() {
    for example in examples() {
        for theme in ThemeName::ALL {
            let options = Options { theme, ..page(Page::None) };
            let made = pdf(&example.map, &options);
            assert!(made.accessible, "{}", example.name);
            assert_eq!(made.archival, example.case.get("date").is_some(), "{}", example.name);
            if theme == ThemeName::Dark {
                assert!(made == pdf(&example.map, &options), "{}: other bytes", example.name);
            }
        }
    }
}

#[test]
fn the_case_file_is_inside_only_when_asked_for() {
    let example =
        examples().into_iter().find(|example| example.name == "maria").expect("maria is an example");
    let folder = TempDir::new().expect("a folder");
    let file = folder.path().join("maria.pdf");
    let drawing = Drawing::new(&example.map, &Options::default());
    for attachment in [None, Some(Attachment { name: "maria.json".to_owned(), text: example.text.clone() })] {
        let asked = attachment.is_some();
        let made = drawing.pdf(&PdfOptions { attachment, ..PdfOptions::default() }).expect("bundled fonts");
        assert!(made.archival && made.accessible);
        std::fs::write(&file, made.bytes).expect("a file can be written");
        let Some(output) = run("pdfdetach", "-list FILE", &file) else { return };
        assert_eq!(String::from_utf8_lossy(&output.stdout).contains("maria.json"), asked);
    }
    let taken_out = folder.path().join("out.json");
    if run("pdfdetach", &format!("-save 1 -o {} FILE", taken_out.display()), &file).is_some() {
        assert_eq!(std::fs::read_to_string(taken_out).ok(), Some(example.text));
    }
}

/// The text of the PDF of a map, or none where poppler is missing.
fn text_of(map: &Ecomap, options: &Options) -> Option<String> {
    let folder = TempDir::new().expect("a folder");
    let file = folder.path().join("map.pdf");
    std::fs::write(&file, pdf(map, options).bytes).expect("a file can be written");
    told("pdftotext", "-raw -enc UTF-8 FILE -", &file).map(|text| solid(&text))
}

#[test]
fn the_pdf_lists_the_plan_only_when_it_is_asked_for() {
    let example =
        examples().into_iter().find(|example| example.name == "maria").expect("maria is an example");
    let options = page(Page::A4);
    let Some(without) = text_of(&example.map, &options) else { return };
    let Some(with) = text_of(&example.map, &Options { plan: true, ..options }) else { return };
    for step in example.case["plan"].as_array().expect("maria has a plan") {
        let action = solid(step["action"].as_str().expect("a step has an action"));
        // Once beside the map, once in the list.
        assert_eq!(with.matches(&action).count(), 2, "{action}");
        assert_eq!(without.matches(&action).count(), 0, "{action}");
    }
}

#[test]
fn the_pdf_of_a_view_has_no_name_of_what_it_hides() {
    let mut hidden_names = 0;
    for example in examples() {
        for view in example.map.view_names() {
            let seen = example.map.view(view).expect("its own view");
            let Some(text) = text_of(&seen, &Options { plan: true, ..page(Page::A4) }) else { return };
            assert!(text.contains(&solid(&format!("Partial view: {view}."))), "{}: {text}", example.name);
            let svg = Drawing::new(&seen, &Options { plan: true, ..Options::default() }).svg();
            let shown = |name: &str| svg.contains(&format!("<title>{name}"));
            let systems = example.case["systems"].as_array().into_iter().flatten();
            let names = systems.filter_map(|system| system["name"].as_str());
            for name in names.filter(|name| !shown(name)) {
                hidden_names += 1;
                assert!(!text.contains(&solid(name)), "{}: {name}", example.name);
            }
        }
    }
    assert!(hidden_names >= 3, "an example has a view that hides something");
}

/// A picture read back: size, channels, bytes, pixels in a metre.
struct Picture {
    width: u32,
    height: u32,
    channels: usize,
    bytes: Vec<u8>,
    per_metre: u32,
}

impl Picture {
    fn read(png: &[u8]) -> Self {
        let mut reader = png::Decoder::new(Cursor::new(png)).read_info().expect("a PNG");
        let mut bytes = vec![0; reader.output_buffer_size().expect("a picture fits into memory")];
        let frame = reader.next_frame(&mut bytes).expect("a whole PNG");
        let channels = frame.color_type.samples();
        let per_metre = reader.info().pixel_dims.expect("it knows its size on paper").xppu;
        Self { width: frame.width, height: frame.height, channels, bytes, per_metre }
    }

    /// The colour from 0 to 1 of the way across and down.
    fn at(&self, across: f64, down: f64) -> &[u8] {
        let whole = |part: f64, most: u32| ((part * f64::from(most)) as usize).min(most as usize - 1);
        let index = whole(down, self.height) * self.width as usize + whole(across, self.width);
        &self.bytes[index * self.channels..][..self.channels]
    }
}

#[test]
fn every_png_is_as_large_as_its_page_and_stands_on_the_themes_paper() {
    for example in examples() {
        let drawing = Drawing::new(&example.map, &page(Page::A4));
        let picture = Picture::read(&drawing.png(Pixels::PerInch(60.0), false).expect("few pixels"));
        let sides = [picture.width.min(picture.height), picture.width.max(picture.height)];
        assert_eq!((sides, picture.per_metre, picture.channels), ([496, 702], 2362, 3), "{}", example.name);
        assert_eq!(picture.at(0.0, 0.0), [255, 255, 255]);
        assert!(picture.bytes.iter().any(|&byte| byte < 60), "{}: there is ink", example.name);
    }
    let example = &examples()[0];
    let dark = Options { theme: ThemeName::Dark, ..Options::default() };
    let picture =
        Picture::read(&Drawing::new(&example.map, &dark).png(Pixels::Width(640), false).expect("few"));
    assert_eq!(picture.width, 640);
    assert!(picture.at(0.0, 0.0).iter().all(|&byte| byte < 64), "dark paper");
}

#[test]
fn every_png_is_sound() {
    let folder = TempDir::new().expect("a folder");
    for (number, example) in examples().iter().enumerate() {
        let drawing = Drawing::new(&example.map, &page(Page::None));
        let file = folder.path().join("map.png");
        let made = drawing.png(Pixels::Width(400), number % 2 == 1).expect("few pixels");
        std::fs::write(&file, made).expect("a file can be written");
        let Some(said) = told("pngcheck", "FILE", &file) else { return };
        assert!(said.starts_with("OK: ") && said.contains("(400x"), "{}: {said}", example.name);
    }
}

#[test]
fn a_transparent_png_has_no_paper() {
    let example = &examples()[0];
    let drawing = Drawing::new(&example.map, &Options::default());
    let picture = Picture::read(&drawing.png(Pixels::PerInch(72.0), true).expect("few pixels"));
    assert_eq!((picture.channels, picture.at(0.0, 0.0)[3]), (4, 0));
    assert!(picture.bytes.chunks(4).any(|pixel| pixel[3] == 255));
}

#[test]
fn the_page_of_the_pdf_looks_like_the_png() {
    let (folder, files) = shelf();
    for (example, file, _) in files.iter().filter(|(example, ..)| example.name != "kenta") {
        let out = folder.path().join("page");
        let arguments = format!("-r 75 -f 1 -l 1 -singlefile -png FILE {}", out.display());
        if told("pdftoppm", &arguments, file).is_none() {
            return;
        }
        let theirs = Picture::read(&std::fs::read(out.with_extension("png")).expect("it wrote a picture"));
        let drawing = Drawing::new(&example.map, &page(Page::A4));
        let ours = Picture::read(&drawing.png(Pixels::Width(theirs.width), false).expect("few pixels"));
        let difference = unlike(&ours, &theirs);
        // Poppler smooths letters in its own way: on the fullest sheet that comes to 0.0120.
        assert!(difference < 0.013, "{}: {difference}", example.name);
    }
}

/// The mean difference of two pictures, 0 to 1, after each is made coarse, so that the edges of letters do not count.
fn unlike(one: &Picture, other: &Picture) -> f64 {
    const CELLS: u32 = 220;
    let mut sum = 0.0;
    for row in 0..CELLS {
        for column in 0..CELLS {
            sum += (mean(one, row, column, CELLS) - mean(other, row, column, CELLS)).abs();
        }
    }
    sum / f64::from(CELLS * CELLS)
}

fn mean(picture: &Picture, row: u32, column: u32, cells: u32) -> f64 {
    let range = |cell: u32, most: u32| (cell * most / cells) as usize..((cell + 1) * most / cells) as usize;
    let (mut sum, mut count) = (0.0, 0.0);
    for y in range(row, picture.height) {
        for x in range(column, picture.width) {
            let index = (y * picture.width as usize + x) * picture.channels;
            sum += picture.bytes[index..index + 3].iter().map(|&byte| f64::from(byte)).sum::<f64>();
            count += 3.0 * 255.0;
        }
    }
    sum / f64::max(count, 1.0)
}
