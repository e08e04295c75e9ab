//! Plain text, to be read aloud or pasted into a form: one line for each paragraph, so that it wraps where it is pasted.

use crate::account::{Account, Block};

pub(super) fn write(account: &Account) -> String {
    let mut text = format!("{}\n", account.title);
    for section in &account.sections {
        text += "\n";
        if let Some(heading) = &section.heading {
            text += &format!("{}\n\n", heading.to_uppercase());
        }
        let blocks: Vec<String> = section.blocks.iter().map(|part| block(account, part)).collect();
        text += &blocks.join("\n");
    }
    text
}

fn block(account: &Account, block: &Block) -> String {
    match block {
        Block::Paragraph(sentences) => format!("{sentences}\n"),
        Block::List(sentences) => sentences.iter().map(|sentence| format!("- {sentence}\n")).collect(),
        Block::Table { rows, .. } => rows.iter().map(|row| line(account, row)).collect(),
    }
}

/// "Isolated systems: 2. Systems that no tie reaches."
fn line(account: &Account, row: &[String]) -> String {
    let Account { colon, full_stop: stop, .. } = account;
    let (what, said) = row.split_first().map_or(("", row), |(what, said)| (what.as_str(), said));
    let said: Vec<&str> = said.iter().map(String::as_str).filter(|said| !said.is_empty()).collect();
    if said.is_empty() {
        return format!("- {what}{stop}\n");
    }
    let space = if stop.is_ascii() { " " } else { "" };
    format!("- {what}{colon}{}{stop}\n", said.join(&format!("{stop}{space}")))
}
