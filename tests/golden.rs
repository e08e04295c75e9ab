//! The pictures of the repository: every example, byte for byte, under docs/pictures, where the documentation shows them.
//!
//! After a wanted change: `ECOMAP_UPDATE=1 cargo test --test golden`, then look at the pictures before committing them. A picture
//! that differs leaves `NAME.changed.svg` beside the old one.

#![allow(clippy::disallowed_methods, reason = "a test of files")]

mod promises;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use ecomap::{
    BubbleShape, Compared, Comparison, ComparisonView, Language, Notation, Options, Page, Source, ThemeName,
    compile, render,
};

/// The example that is drawn in every theme, notation and shape, because it shows every mark.
const EVERY_LOOK: &str = "every-mark";
/// The example that is drawn on every page, and there in every shape.
const EVERY_PAGE: &str = "large-family";
/// The example that is drawn with its plan and as its view.
const PLANNED: &str = "maria";
const VIEW: &str = "court";

#[test]
fn every_example_draws_the_picture_in_the_repository() {
    let changed = differences();
    assert!(
        changed.is_empty(),
        "{}\nIf this is wanted: ECOMAP_UPDATE=1 cargo test --test golden",
        changed.join("\n")
    );
}

#[test]
fn there_is_no_picture_without_its_example() {
    differences();
    let mut wanted: BTreeSet<String> = wanted().into_iter().map(|picture| picture.name).collect();
    wanted.extend(comparisons().into_iter().map(|comparison| comparison.name));
    let there: BTreeSet<String> =
        names("docs/pictures", ".svg").into_iter().filter(|name| !name.ends_with(".changed")).collect();
    assert_eq!(there, wanted);
}

#[test]
fn every_picture_in_the_repository_keeps_every_promise() {
    differences();
    let mut all = Vec::new();
    for picture in wanted() {
        let case = serde_json::from_str(&read(&folder("examples").join(format!("{}.json", picture.example))))
            .expect("an example is JSON");
        let mut broken = promises::broken(&picture.seen(&case), &read(&picture.file()));
        if picture.options.plan {
            broken.extend(promises::plan::broken(&case, &read(&picture.file())));
        }
        all.extend(broken.into_iter().map(|broken| format!("{}: {broken}", picture.name)));
    }
    assert!(all.is_empty(), "{}", all.join("\n"));
}

/// One picture of the repository.
struct Picture {
    name: String,
    example: String,
    view: Option<&'static str>,
    options: Options,
}

impl Picture {
    fn new(example: &str, look: &str, options: Options) -> Self {
        let name = if look.is_empty() { example.to_owned() } else { format!("{example}.{look}") };
        Self { name, example: example.to_owned(), view: None, options }
    }

    /// What of a case the picture is to show.
    fn seen(&self, case: &serde_json::Value) -> serde_json::Value {
        match self.view {
            Some(view) => promises::view::seen(case, view),
            None => case.clone(),
        }
    }

    fn file(&self) -> PathBuf {
        folder("docs/pictures").join(format!("{}.svg", self.name))
    }
}

/// A picture of two dates.
struct Dates {
    name: String,
    earlier: &'static str,
    later: &'static str,
    view: ComparisonView,
    options: Options,
}

/// All pictures of two dates that the repository holds.
fn comparisons() -> Vec<Dates> {
    let dates = |look: &str, view, options| Dates {
        name: format!("maria-changes.{look}"),
        earlier: "maria",
        later: "maria-review",
        view,
        options,
    };
    let print = Options { theme: ThemeName::Print, ..Options::default() };
    vec![
        dates("overlay", ComparisonView::Overlay, Options::default()),
        dates("overlay.print", ComparisonView::Overlay, print),
        dates("side", ComparisonView::Side, Options::default()),
    ]
}

impl Dates {
    fn draw(&self) -> String {
        let map = |example: &str| {
            let case = read(&folder("examples").join(format!("{example}.json")));
            compile(&Source::new(example, case.as_bytes())).value.expect("an example is right")
        };
        let comparison = Comparison::of(vec![map(self.earlier), map(self.later)]).expect("the same levels");
        Compared::new(&comparison, self.view, &self.options).svg()
    }
}

/// All pictures that the repository holds.
fn wanted() -> Vec<Picture> {
    let usual = Options::default;
    let mut all: Vec<Picture> =
        names("examples", ".json").iter().map(|name| Picture::new(name, "", Options::default())).collect();
    assert!(all.len() >= 10, "the examples are there");
    for (theme, look) in
        [(ThemeName::Print, "print"), (ThemeName::Dark, "dark"), (ThemeName::HighContrast, "high-contrast")]
    {
        all.push(Picture::new(EVERY_LOOK, look, Options { theme, ..usual() }));
    }
    all.push(Picture::new(EVERY_LOOK, "mcwilliam", Options { notation: Notation::McWilliam, ..usual() }));
    for (language, look) in [(Language::German, "de"), (Language::Japanese, "ja"), (Language::Arabic, "ar")] {
        all.push(Picture::new(EVERY_LOOK, look, Options { language, ..usual() }));
    }
    for (page, look) in [(Page::A4, "a4"), (Page::A3, "a3"), (Page::Letter, "letter"), (Page::Slide, "slide")]
    {
        all.push(Picture::new(EVERY_PAGE, look, Options { page, ..usual() }));
    }
    for (shape, look) in [(BubbleShape::Ellipse, "ellipse"), (BubbleShape::Box, "box")] {
        all.push(Picture::new(EVERY_LOOK, look, Options { shape, ..usual() }));
        all.push(Picture::new(
            EVERY_PAGE,
            &format!("{look}.a4"),
            Options { shape, page: Page::A4, ..usual() },
        ));
    }
    for (page, theme, look) in [
        (Page::None, ThemeName::Light, "plan"),
        (Page::None, ThemeName::Print, "plan.print"),
        (Page::A4, ThemeName::Light, "plan.a4"),
    ] {
        all.push(Picture::new(PLANNED, look, Options { plan: true, page, theme, ..usual() }));
    }
    all.push(Picture { view: Some(VIEW), ..Picture::new(PLANNED, VIEW, usual()) });
    all
}

/// How the pictures differ from the repository's. Found once, because the tests run at once and this may write files.
fn differences() -> &'static [String] {
    static FOUND: LazyLock<Vec<String>> = LazyLock::new(|| {
        let maps = wanted();
        let dates = comparisons();
        let dates = dates.iter().filter_map(|dates| differs(&dates.name, dates.draw()));
        maps.iter().filter_map(difference).chain(dates).collect()
    });
    &FOUND
}

/// Says how a picture differs from the repository's, or with `ECOMAP_UPDATE` puts it there.
fn difference(picture: &Picture) -> Option<String> {
    let case = read(&folder("examples").join(format!("{}.json", picture.example)));
    let outcome = compile(&Source::new(&picture.example, case.as_bytes()));
    let Some(ecomap) = outcome.value else {
        return Some(format!("{}: refused: {:?}", picture.name, outcome.diagnostics));
    };
    let ecomap = match picture.view {
        Some(view) => ecomap.view(view).expect("the example has the view"),
        None => ecomap,
    };
    differs(&picture.name, render(&ecomap, &picture.options))
}

fn differs(name: &str, svg: String) -> Option<String> {
    let file = folder("docs/pictures").join(format!("{name}.svg"));
    let changed = file.with_extension("changed.svg");
    std::fs::create_dir_all(folder("docs/pictures")).expect("the folder can be made");
    if std::env::var_os("ECOMAP_UPDATE").is_some() {
        std::fs::write(&file, svg).expect("the picture can be written");
    } else if std::fs::read_to_string(&file).ok().as_deref() != Some(&svg) {
        std::fs::write(&changed, svg).expect("the picture can be written");
        return Some(format!("{name}: see {}", changed.display()));
    }
    // What was left over from an earlier difference is settled now; it need not be there.
    let _ = std::fs::remove_file(changed);
    None
}

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

fn read(file: &Path) -> String {
    std::fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

/// The names, without the ending, of the files in a folder that have it.
fn names(folder_name: &str, ending: &str) -> BTreeSet<String> {
    let entries = std::fs::read_dir(folder(folder_name)).into_iter().flatten().flatten();
    entries.filter_map(|entry| Some(entry.file_name().to_str()?.strip_suffix(ending)?.to_owned())).collect()
}
