//! The page of a map told in words.

use minijinja::{Value, context};

use super::shell::Shell;
use super::template::{Markup, clean};
use crate::account::{Account, Block};
use crate::theme::Theme;

const BODY: &str = include_str!("account.html");
const STYLE: &str = include_str!("account.css");

/// The page as a file.
pub(crate) fn account_to_html(account: &Account, theme: &Theme) -> String {
    let sections: Vec<Value> = account
        .sections
        .iter()
        .map(|section| {
            let heading = section.heading.as_deref().map(clean);
            let blocks: Vec<Value> = section.blocks.iter().map(block).collect();
            context! { heading, blocks }
        })
        .collect();
    let shell = Shell {
        title: &account.title,
        language: account.language,
        right_to_left: account.right_to_left,
        theme,
        styles: &[STYLE],
        body: Markup::of(BODY, context! { title => clean(&account.title), sections }),
        script: "",
    };
    shell.into_page()
}

fn block(block: &Block) -> Value {
    let all = |texts: &[String]| -> Vec<String> { texts.iter().map(|text| clean(text)).collect() };
    match block {
        Block::Paragraph(sentences) => context! { form => "paragraph", text => clean(sentences) },
        Block::List(sentences) => context! { form => "list", items => all(sentences) },
        Block::Table { head, rows } => {
            let rows: Vec<Vec<String>> = rows.iter().map(|row| all(row)).collect();
            context! { form => "table", head => all(head), rows }
        }
    }
}
