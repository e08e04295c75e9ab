//! The page of a map told in words.

use maud::{Markup, html};

use super::shell::Shell;
use super::texts::clean;
use crate::account::{Account, Block};
use crate::theme::Theme;

const STYLE: &str = include_str!("account.css");

/// The page as a file.
pub(crate) fn account_to_html(account: &Account, theme: &Theme) -> String {
    let shell = Shell {
        title: &account.title,
        language: account.language,
        right_to_left: account.right_to_left,
        theme,
        styles: &[STYLE],
        body: body(account),
        script: &[],
    };
    shell.into_page()
}

fn body(account: &Account) -> Markup {
    html! {
        main {
            h1 { (clean(&account.title)) }
            @for section in &account.sections {
                section {
                    @if let Some(heading) = &section.heading { h2 { (clean(heading)) } }
                    @for block in &section.blocks { (markup(block)) }
                }
            }
        }
    }
}

fn markup(block: &Block) -> Markup {
    match block {
        Block::Paragraph(sentences) => html! { p { (clean(sentences)) } },
        Block::List(sentences) => html! {
            ul { @for sentence in sentences { li { (clean(sentence)) } } }
        },
        Block::Table { head, rows } => html! {
            table {
                thead { tr { @for cell in head { th scope="col" { (clean(cell)) } } } }
                tbody { @for row in rows { (row_markup(row)) } }
            }
        },
    }
}

/// A row, whose first cell says what it is about.
fn row_markup(row: &[String]) -> Markup {
    html! {
        tr {
            @for (column, cell) in row.iter().enumerate() {
                @if column == 0 { th scope="row" { (clean(cell)) } } @else { td { (clean(cell)) } }
            }
        }
    }
}
