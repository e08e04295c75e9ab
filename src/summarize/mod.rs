//! A checked map to its summary as text in one of four formats. Total, like drawing.

mod json;
mod markdown;
mod plain;

use crate::account::Account;
#[cfg(feature = "html")]
use crate::html::account_to_html;
use crate::model::Ecomap;
#[cfg(feature = "html")]
use crate::options::ThemeName;
use crate::options::{Language, SummaryFormat};
use crate::summary::Summary;
#[cfg(feature = "html")]
use crate::theme::Theme;
use crate::words::Words;

/// Tells an ecomap in words: who and whose view, the systems, strengths before strains, what is missing, what crosses the
/// levels, the plan, and counts with their definitions. The same ecomap, language and format give the same bytes.
///
/// ```
/// use ecomap::{Language, Source, SummaryFormat, compile, summarize};
///
/// let text = br#"{ "client": "Ada", "systems": [{ "name": "Choir", "kind": "faith" }], "ties": [{ "to": "choir" }] }"#;
/// let map = compile(&Source::new("case.json", text)).value.expect("a right case file");
/// let told = summarize(&map, Language::English, SummaryFormat::Markdown);
/// assert!(told.contains("A tie joins Ada with Choir."));
/// ```
#[must_use]
pub fn summarize(ecomap: &Ecomap, language: Language, format: SummaryFormat) -> String {
    let map = Words::of(language).retell(ecomap);
    let summary = Summary::of(&map);
    let account = Account::of(&map, &summary, language);
    match format {
        SummaryFormat::Markdown => markdown::write(&account),
        SummaryFormat::Text => plain::write(&account),
        #[cfg(feature = "html")]
        SummaryFormat::Html => account_to_html(&account, Theme::named(ThemeName::default())),
        SummaryFormat::Json => json::write(&map, &summary, &account),
    }
}
