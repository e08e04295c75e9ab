//! A summary in words: headings, sentences, lists and tables, as a colleague would read them aloud. Knows no format.

mod across;
mod counts;
mod people;
mod plan;
mod teller;
mod ties;

use crate::model::Ecomap;
use crate::options::Language;
use crate::summary::Summary;
use crate::twin::{Table, Twin};
use crate::words::{SummaryWords, Words};
use teller::Teller;

/// A summary in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Account {
    /// Language tag of the words (BCP 47).
    pub(crate) language: &'static str,
    /// Whether its words are read from right to left.
    pub(crate) right_to_left: bool,
    /// Between what a row is about and what is said of it, and behind a sentence.
    pub(crate) colon: &'static str,
    pub(crate) full_stop: &'static str,
    pub(crate) title: String,
    pub(crate) sections: Vec<Section>,
}

/// A part of an account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Section {
    /// None for the first part, which stands under the title.
    pub(crate) heading: Option<String>,
    pub(crate) blocks: Vec<Block>,
}

/// A piece of a section.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Block {
    /// Sentences that belong together.
    Paragraph(String),
    /// Sentences one below the other; what leads to them is the paragraph before.
    List(Vec<String>),
    Table {
        /// One for each column.
        head: Vec<String>,
        rows: Vec<Vec<String>>,
    },
}

impl Account {
    /// A map's summary in a language. The map's own names are in that language already.
    pub(crate) fn of(map: &Ecomap, summary: &Summary, language: Language) -> Self {
        let words = Words::of(language);
        let teller = Teller { map, words, says: SummaryWords::of(language) };
        let parts = [
            people::section(&teller),
            people::levels(&teller, summary),
            ties::strengths(&teller, summary),
            ties::others(&teller, summary),
            ties::strains(&teller, summary),
            ties::both(&teller, summary),
            ties::disputed(&teller, summary),
            ties::missing(&teller, summary),
            ties::ended(&teller, summary),
            across::section(&teller, summary),
            plan::section(&teller, summary),
            table_of_ties(&teller),
            counts::section(&teller, summary),
        ];
        Self {
            language: words.language,
            right_to_left: words.right_to_left,
            colon: words.colon(),
            full_stop: teller.says.full_stop,
            title: words.title(map),
            sections: parts.into_iter().filter(|section| !section.blocks.is_empty()).collect(),
        }
    }
}

impl Section {
    fn new(heading: &str, blocks: Vec<Block>) -> Self {
        Self { heading: Some(heading.to_owned()), blocks }
    }
}

fn table_of_ties(teller: &Teller) -> Section {
    let words = teller.words;
    let twin = Twin::of(teller.map, None, words);
    let table = twin.tables.into_iter().find(|table| table.heading == words.ties);
    let head = teller.says.tie_columns.map(str::to_owned).to_vec();
    let rows = |table: &Table| table.rows().map(|row| row.to_vec()).collect::<Vec<_>>();
    let blocks = table.map(|table| Block::Table { head, rows: rows(&table) });
    Section::new(words.ties, blocks.into_iter().collect())
}
