//! The list as Markdown, for a report or a message.

use std::fmt::Write as _;

use super::{ChangeList, Changes};

/// What Markdown would take for a mark of its own.
const MARKS: &[char] = &['\\', '`', '*', '_', '{', '}', '[', ']', '<', '>', '#', '|', '~', '&'];

/// The list as Markdown (CommonMark), ending with a line break.
pub(crate) fn to_markdown(list: &ChangeList) -> String {
    let mut text = format!("# {}\n", plain(&list.title));
    if let Some(partial) = &list.partial {
        let _ = write!(text, "\n**{}**\n", plain(partial));
    }
    for changes in &list.steps {
        write(&mut text, changes);
    }
    let _ = write!(text, "\n*{}*\n", plain(list.caveat));
    text
}

fn write(text: &mut String, changes: &Changes) {
    let _ = write!(text, "\n## {}\n\n{}\n", plain(&changes.period), plain(&changes.summary));
    for group in &changes.groups {
        let _ = write!(text, "\n### {} ({})\n\n", plain(group.heading), group.told.len());
        for told in &group.told {
            let _ = writeln!(text, "- {}", plain(&told.sentence));
        }
    }
    text.push('\n');
    for same in &changes.same {
        let _ = writeln!(text, "- {}", plain(same));
    }
}

/// Words that Markdown leaves as they are.
fn plain(words: &str) -> String {
    let mut plain = String::with_capacity(words.len());
    for letter in words.chars() {
        if MARKS.contains(&letter) {
            plain.push('\\');
        }
        plain.push(if letter.is_control() { ' ' } else { letter });
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_cannot_become_a_mark() {
        assert_eq!(plain("*A* <b>[x](y)\n# z"), r"\*A\* \<b\>\[x\](y) \# z");
    }
}
