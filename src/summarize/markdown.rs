//! Markdown (CommonMark with tables as GitHub has them). Every word of the case file is escaped: a name cannot become a
//! link, a heading or HTML.

use crate::account::{Account, Block};

pub(super) fn write(account: &Account) -> String {
    let mut text = format!("# {}\n", escaped(&account.title));
    for section in &account.sections {
        if let Some(heading) = &section.heading {
            text += &format!("\n## {}\n", escaped(heading));
        }
        for part in &section.blocks {
            text += &format!("\n{}", block(part));
        }
    }
    text
}

fn block(block: &Block) -> String {
    match block {
        Block::Paragraph(sentences) => format!("{}\n", escaped(sentences)),
        Block::List(sentences) => {
            sentences.iter().map(|sentence| format!("- {}\n", escaped(sentence))).collect()
        }
        Block::Table { head, rows } => table(head, rows),
    }
}

fn table(head: &[String], rows: &[Vec<String>]) -> String {
    let columns = rows.first().map_or(head.len(), Vec::len);
    let empty = vec![String::new(); columns];
    let head = if head.is_empty() { &empty } else { head };
    let rule = "|---".repeat(columns);
    let rows: String = rows.iter().map(|row| table_row(row)).collect();
    format!("{}{rule}|\n{rows}", table_row(head))
}

fn table_row(cells: &[String]) -> String {
    let cells: String = cells.iter().map(|cell| format!(" {} |", escaped(cell))).collect();
    format!("|{cells}\n")
}

/// Words that mean nothing but themselves. Any ASCII punctuation may be escaped (CommonMark 0.31, 2.4); these are the ones
/// that can mean something within a line, or begin a block at its start.
fn escaped(words: &str) -> String {
    let mut safe = String::new();
    for (at, character) in words.char_indices() {
        let before = &words[..at];
        let always = matches!(
            character,
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '~' | '&' | '#' | '$' | '!' | '@' | '^'
        );
        let starts_a_block = at == 0 && matches!(character, '+' | '-' | '=');
        let numbers_a_list = matches!(character, '.' | ')')
            && !before.is_empty()
            && before.chars().all(|digit| digit.is_ascii_digit());
        // GitHub makes links of bare addresses.
        let makes_a_link = (character == ':' && words[at..].starts_with("://"))
            || (character == '.' && before.to_ascii_lowercase().ends_with("www"));
        if always || starts_a_block || numbers_a_list || makes_a_link {
            safe.push('\\');
        }
        safe.push(character);
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_cannot_become_markup() {
        assert_eq!(escaped("<b>*x*</b> [a](b)"), r"\<b\>\*x\*\</b\> \[a\](b)");
        assert_eq!(escaped("1. of May"), r"1\. of May");
        assert_eq!(escaped("- a - b"), r"\- a - b");
        assert_eq!(escaped("# a | b"), r"\# a \| b");
        assert_eq!(escaped("https://a.b and WWW.a.b"), r"https\://a.b and WWW\.a.b");
        assert_eq!(escaped("After-school care (Leo)."), "After-school care (Leo).");
    }
}
