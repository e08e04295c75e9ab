//! Plain text, to be read aloud or pasted into a form: one line for each paragraph, so that it wraps where it is pasted.

use crate::account::{Account, Block};

pub(super) fn write(account: &Account) -> String {
    let mut text = format!("{}\n", account.title);
    for section in &account.sections {
        text += "\n";
        if let Some(heading) = &section.heading {
            text += &format!("{}\n\n", heading.to_uppercase());
        }
        let blocks: Vec<String> = section.blocks.iter().map(block).collect();
        text += &blocks.join("\n");
    }
    text
}

fn block(block: &Block) -> String {
    match block {
        Block::Paragraph(sentences) => format!("{sentences}\n"),
        Block::List(sentences) => sentences.iter().map(|sentence| format!("- {sentence}\n")).collect(),
        Block::Table { rows, .. } => rows.iter().map(|row| line(row)).collect(),
    }
}

/// "Isolated systems: 2. Systems that no tie reaches."
fn line(row: &[String]) -> String {
    match row {
        [what, said] if said.is_empty() => format!("- {what}\n"),
        [what, said] => format!("- {what}: {said}\n"),
        [what, said, meaning] => format!("- {what}: {said}. {meaning}.\n"),
        _ => format!("- {}\n", row.join("; ")),
    }
}
