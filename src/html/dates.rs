//! The page of several dates: a map for each in the same place, a slider from date to date, and the changes in words.
//!
//! Without a script, all maps stand under each other, each with its heading.

use maud::{Markup, PreEscaped, html};

use super::shell::Shell;
use super::texts::{clean, isolated, sentence};
use crate::change_list::{ChangeList, Changes};
use crate::theme::Theme;
use crate::words::changes::ChangeWords;

const STYLE: &str = include_str!("dates.css");
const SCRIPT: &str = include_str!("dates.js");

/// All that the page of several dates shows.
#[derive(Debug)]
pub(crate) struct DatesPage<'a> {
    /// The maps in the order of the list's, SVG elements of one size whose texts are escaped.
    pub(crate) maps: Vec<String>,
    /// The key to the marks of all of them, an SVG element; none where it was left out.
    pub(crate) key: Option<String>,
    pub(crate) list: &'a ChangeList,
    pub(crate) theme: &'a Theme,
    pub(crate) says: &'a ChangeWords,
}

/// The page as a file.
pub(crate) fn dates_to_html(page: &DatesPage) -> String {
    let list = page.list;
    let shell = Shell {
        title: &list.title,
        language: list.language,
        right_to_left: list.right_to_left,
        theme: page.theme,
        styles: &[STYLE],
        body: body(page),
        script: &[SCRIPT],
    };
    shell.into_page()
}

fn body(page: &DatesPage) -> Markup {
    let (list, says) = (page.list, page.says);
    html! {
        a.skip href="#changes" { (says.heading) }
        header {
            h1 { (isolated(&list.title)) }
            @if let Some(partial) = &list.partial { p.partial { (sentence(partial, list.right_to_left)) } }
        }
        main {
            section.dates aria-label=(says.dates) {
                // What only scripts make useful is hidden until they run.
                div.tools hidden {
                    label for="date" { (says.dates) }
                    input id="date" type="range" min="0" max=(list.maps.len() - 1) step="1" value="0"
                        aria-describedby="hint";
                    p.now role="status" {}
                    p.hint id="hint" { (says.slider_hint) }
                }
                div.frames {
                    @for (index, map) in page.maps.iter().enumerate() { (frame(page, index, map)) }
                }
                @if let Some(key) = &page.key {
                    // On a phone it is wider than the screen, and must be within reach of the keyboard.
                    div.key dir="ltr" tabindex="0" role="region" aria-labelledby="ecomap-title-key" {
                        (PreEscaped(key))
                    }
                }
            }
            section.words id="changes" tabindex="-1" aria-labelledby="heading" {
                h2 id="heading" { (says.heading) }
                @for changes in &list.steps { (told(changes, list)) }
                p.caveat { (list.caveat) }
            }
        }
    }
}

/// One date: its heading and its map. What changed since the date before is said when the slider comes here.
fn frame(page: &DatesPage, index: usize, map: &str) -> Markup {
    let name = &page.list.maps[index].heading;
    let summary = page.list.steps.iter().find(|changes| changes.between[1] == index);
    html! {
        section.frame aria-labelledby={ "date-" (index) }
            data-summary=[summary.map(|changes| clean(&changes.summary))] {
            h2 id={ "date-" (index) } { (isolated(name)) }
            div.stage dir="ltr" { (PreEscaped(map)) }
        }
    }
}

fn told(changes: &Changes, list: &ChangeList) -> Markup {
    html! {
        h3 { (sentence(&changes.period, list.right_to_left)) }
        p.summary { (changes.summary) }
        @for group in &changes.groups {
            h4 { (group.heading) " (" (group.told.len()) ")" }
            ul {
                @for told in &group.told { li { (sentence(&told.sentence, list.right_to_left)) } }
            }
        }
        p.same { (changes.same[0]) " · " (changes.same[1]) }
    }
}
