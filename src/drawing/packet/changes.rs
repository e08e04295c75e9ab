//! What changed since the earlier map, as sections of a packet.

use crate::account::{Block, Section};
use crate::change_list::ChangeList;
use crate::options::Language;
use crate::words::Words;
use crate::words::changes::ChangeWords;

/// The changes in sentences, a section for each sort, and what has not changed.
pub(super) fn sections(list: &ChangeList, language: Language) -> Vec<Section> {
    let (words, heading) = (Words::of(language), ChangeWords::of(language).heading);
    let said = |sentences: &str| Block::Paragraph(sentences.to_owned());
    let section = |heading: String, blocks| Section { heading: Some(heading), blocks };
    let mut sections = Vec::new();
    for changes in &list.steps {
        let mut blocks =
            vec![Block::Paragraph(format!("{}{}{}", changes.period, words.colon(), changes.summary))];
        blocks.extend(changes.same.iter().map(|same| said(same)));
        blocks.push(said(list.caveat));
        sections.push(section(heading.to_owned(), blocks));
        for group in &changes.groups {
            let told = group.told.iter().map(|told| told.sentence.clone()).collect();
            let heading = format!("{heading}{}{} ({})", words.colon(), group.heading, group.told.len());
            sections.push(section(heading, vec![Block::List(told)]));
        }
    }
    sections
}
