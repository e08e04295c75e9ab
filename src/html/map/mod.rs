//! The page of one map: the drawn map to explore, and below it the same in words.

use maud::{Markup, PreEscaped, html};

use super::colours::level_colours;
use super::shell::Shell;
use super::texts::{clean, isolated, sentence};
use crate::model::Level;
use crate::theme::Theme;
use crate::twin::{Part, Twin};
use crate::words::{PageWords, Words};

const STYLE: &str = include_str!("map.css");
/// One script in its parts, in their order.
const SCRIPT: [&str; 4] = [
    include_str!("items.js"),
    include_str!("keyboard.js"),
    include_str!("view.js"),
    include_str!("start.js"),
];

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
pub(crate) fn to_html(page: &MapPage) -> String {
    let levels = level_colours(page.theme, page.levels.len());
    let shell = Shell {
        title: &page.twin.title,
        language: page.words.language,
        right_to_left: page.words.right_to_left,
        theme: page.theme,
        styles: &[&levels, STYLE, if page.on_its_side { ON_ITS_SIDE } else { "" }],
        body: body(page),
        script: &SCRIPT,
    };
    shell.into_page()
}

fn body(page: &MapPage) -> Markup {
    let says = page.page_words;
    html! {
        a.skip href="#words" { (says.to_words) }
        header { h1 { (isolated(&page.twin.title)) } }
        main {
            section.map aria-label=(says.map) {
                // What only scripts make useful is hidden until they run.
                div.tools hidden {
                    (level_buttons(page))
                    (zoom_buttons(page))
                }
                // In an SVG, words start where they do in a file of its own, whatever the page's direction.
                div.stage dir="ltr" { (PreEscaped(&page.svg)) }
                div.below hidden {
                    p.status role="status" { (says.hint) }
                    p.keys id="keys" { (says.keys) }
                }
            }
            (in_words(page))
        }
    }
}

fn level_buttons(page: &MapPage) -> Markup {
    html! {
        div.tool role="group" aria-labelledby="show" {
            span id="show" { (page.page_words.show) }
            @for (index, level) in page.levels.iter().enumerate() {
                button.level.{ "level-" (index) } type="button" data-show=(level.id) aria-pressed="true" {
                    (isolated(&level.name))
                }
            }
        }
    }
}

/// From far to near.
fn zoom_buttons(page: &MapPage) -> Markup {
    let says = page.page_words;
    html! {
        div.tool role="group" aria-labelledby="zoom" {
            span id="zoom" { (says.zoom) }
            button type="button" data-zoom="" aria-pressed="true" { (says.whole_sheet) }
            @for level in page.levels.iter().rev() {
                button type="button" data-zoom=(level.id) aria-pressed="false" { (isolated(&level.name)) }
            }
            button type="button" data-step="out" aria-label=(says.farther) title=(says.farther) { "−" }
            button type="button" data-step="in" aria-label=(says.closer) title=(says.closer) { "+" }
        }
    }
}

fn in_words(page: &MapPage) -> Markup {
    let twin = page.twin;
    html! {
        section.words id="words" tabindex="-1" aria-labelledby="in-words" {
            h2 id="in-words" { (page.page_words.in_words) }
            p.of aria-hidden="true" { (isolated(&twin.title)) }
            @if !twin.particulars.is_empty() {
                p.particulars {
                    @for (index, line) in twin.particulars.iter().enumerate() {
                        @if index > 0 { " · " }
                        (sentence(line, twin.right_to_left))
                    }
                }
            }
            p.summary { (clean(&twin.description)) }
            @for table in &twin.tables {
                h3 { (table.heading) }
                @for part in &table.parts { (told(part, page)) }
            }
        }
    }
}

/// A part of a table: its level, and its rows as sentences whose first words are set apart.
fn told(part: &Part, page: &MapPage) -> Markup {
    html! {
        @if let Some(index) = part.level {
            h4.{ "level-" (index) } { (isolated(&page.levels[index].name)) }
            p.definition { (isolated(&page.levels[index].definition)) }
        }
        @if part.rows.is_empty() {
            p.nothing { (page.words.no_systems()) }
        } @else {
            ul {
                @for [what, said] in &part.rows {
                    li {
                        b { (sentence(what, page.twin.right_to_left)) }
                        @if !said.is_empty() { (page.twin.colon) (sentence(said, page.twin.right_to_left)) }
                    }
                }
            }
        }
    }
}
