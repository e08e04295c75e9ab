//! The page of one map: the drawn map to explore, and below it the same in words.

use minijinja::{Value, context};

use super::colours::level_colours;
use super::shell::Shell;
use super::template::{Markup, clean};
use crate::model::Level;
use crate::theme::Theme;
use crate::twin::{Part, Table, Twin};
use crate::words::{PageWords, Words};

const BODY: &str = include_str!("map.html");
const STYLE: &str = include_str!("map.css");
const SCRIPT: &str = include_str!("map.js");

/// The sheet of a wide map is printed across the paper.
const ON_ITS_SIDE: &str = "@page sheet { size: landscape; }\n";

/// All that the page of a map shows.
#[derive(Debug)]
pub(crate) struct MapPage<'a> {
    /// The drawn sheet, an SVG element whose texts are escaped.
    pub(crate) svg: String,
    /// Whether the sheet is wider than high.
    pub(crate) on_its_side: bool,
    pub(crate) twin: &'a Twin,
    /// Innermost first.
    pub(crate) levels: &'a [Level],
    pub(crate) theme: &'a Theme,
    pub(crate) words: &'a Words,
    pub(crate) page_words: &'a PageWords,
}

/// The page as a file.
pub(crate) fn to_html(mut page: MapPage) -> String {
    let svg = Markup::escaped(std::mem::take(&mut page.svg));
    let levels = level_colours(page.theme, page.levels.len());
    let shell = Shell {
        title: &page.twin.title,
        language: page.words.language,
        right_to_left: page.words.right_to_left,
        theme: page.theme,
        styles: &[&levels, STYLE, if page.on_its_side { ON_ITS_SIDE } else { "" }],
        body: body(&page, svg),
        script: SCRIPT,
    };
    shell.into_page()
}

fn body(page: &MapPage, svg: Markup) -> Markup {
    let says = page.page_words;
    let words = context! {
        in_words => says.in_words,
        to_words => says.to_words,
        map => says.map,
        show => says.show,
        zoom => says.zoom,
        whole_sheet => says.whole_sheet,
        closer => says.closer,
        farther => says.farther,
        hint => says.hint,
        keys => says.keys,
    };
    let levels = page.levels.iter().map(|level| {
        context! { id => &level.id, name => clean(&level.name), definition => clean(&level.definition) }
    });
    Markup::of(
        BODY,
        context! {
            words,
            title => clean(&page.twin.title),
            particulars => page.twin.particulars.iter().map(|line| clean(line)).collect::<Vec<_>>(),
            description => clean(&page.twin.description),
            levels => levels.collect::<Vec<_>>(),
            tables => page.twin.tables.iter().map(|table| told(table, page)).collect::<Vec<_>>(),
            svg => svg.value(),
        },
    )
}

fn told(table: &Table, page: &MapPage) -> Value {
    let parts = table.parts.iter().map(|part| part_told(part, page)).collect::<Vec<_>>();
    context! { heading => &table.heading, parts }
}

/// Rows as sentences; the first words of each are set apart.
fn part_told(part: &Part, page: &MapPage) -> Value {
    let rows = part.rows.iter().map(|[what, said]| {
        let colon = if said.is_empty() { "" } else { page.twin.colon };
        context! { what => clean(what), colon, said => clean(said) }
    });
    context! { level => part.level, rows => rows.collect::<Vec<_>>(), nothing => page.words.no_systems() }
}
