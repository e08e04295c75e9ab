//! What one copy is made with: who is called what, and the account of what was done.

use super::source_words;
use crate::case_file::{Given, Line, List, Record, Text};
use crate::deidentify::audiences::Audiences;
use crate::deidentify::calendar::Calendar;
use crate::deidentify::disguise::{Disguise, Doubt, Replaced, Report};
use crate::deidentify::kept_text::Substitutes;
use crate::deidentify::labels::{Label, told};
use crate::deidentify::parties::Parties;
use crate::deidentify::rule::Rule;
use crate::deidentify::stated::{Stated, of_text};
use crate::model::End;
use crate::suspects::Reading;

/// What all copies of a case share.
pub(crate) struct Context<'a> {
    pub(crate) disguise: &'a Disguise,
    pub(crate) parties: &'a Parties,
    pub(crate) labels: &'a [Label],
    pub(crate) stated: &'a Stated,
    pub(crate) substitutes: &'a Substitutes,
    pub(crate) audiences: &'a Audiences,
    pub(crate) calendar: Calendar,
    /// A rule that is not carried out: for the test that every rule is needed. None in any copy that is handed out.
    pub(crate) forgotten: Option<Rule>,
}

/// Makes one copy.
pub(crate) struct Copyist<'a> {
    pub(crate) context: &'a Context<'a>,
    /// Which map of the case it is.
    pub(crate) file: usize,
    pub(crate) report: Report,
    /// New ids of the levels, by the old ones.
    pub(crate) levels: Vec<(String, String)>,
}

impl<'a> Copyist<'a> {
    pub(crate) fn new(context: &'a Context<'a>, file: usize) -> Self {
        Self { context, file, report: Report::default(), levels: Vec::new() }
    }

    pub(crate) fn forgets(&self, rule: Rule) -> bool {
        self.context.forgotten == Some(rule)
    }

    pub(crate) fn label(&self, end: End) -> &'a Label {
        &self.context.labels[self.context.parties.at(self.file, end)]
    }

    /// Puts something in another's place.
    pub(crate) fn replace<const MIN: usize, const MAX: usize>(
        &mut self,
        rule: Rule,
        place: impl Into<String>,
        was: &Text<MIN, MAX>,
        now: &str,
    ) -> Text<MIN, MAX> {
        if self.forgets(rule) {
            return was.clone();
        }
        self.tell(place, was, now);
        Text::cut(now)
    }

    fn tell(&mut self, place: impl Into<String>, was: &str, now: &str) {
        if was != now {
            let replaced = Replaced { place: place.into(), was: was.to_owned(), now: now.to_owned() };
            self.report.replaced.push(replaced);
        }
    }

    /// A field that is kept only as `keep` makes it.
    pub(crate) fn optional<const MIN: usize, const MAX: usize>(
        &mut self,
        rule: Rule,
        place: impl Into<String>,
        was: &Given<Text<MIN, MAX>>,
        keep: impl FnOnce(&Self, &str) -> Option<String>,
    ) -> Given<Text<MIN, MAX>> {
        if self.forgets(rule) {
            return was.clone();
        }
        let Some(text) = was.as_deref() else { return Given(None) };
        match keep(self, text) {
            Some(now) => {
                self.tell(place, text, &now);
                Given(Some(Text::cut(&now)))
            }
            None => {
                self.report.dropped.push(place.into());
                Given(None)
            }
        }
    }

    /// Free text: left out, or kept without the names in it.
    pub(crate) fn free<const MIN: usize, const MAX: usize>(
        &mut self,
        rule: Rule,
        place: String,
        was: &Given<Text<MIN, MAX>>,
        reading: Reading,
    ) -> Given<Text<MIN, MAX>> {
        let mut doubts = Vec::new();
        let kept = self.optional(rule, place.clone(), was, |copyist, text| {
            copyist.context.disguise.keep_notes.then(|| {
                let (text, found) = copyist.context.substitutes.cleaned(text, reading);
                doubts = found;
                text
            })
        });
        for (suspect, words) in doubts {
            self.report.doubts.push(Doubt { place: place.clone(), what: suspect.words().to_owned(), words });
        }
        kept
    }

    pub(crate) fn date(&mut self, rule: Rule, place: impl Into<String>, was: &Given<Line>) -> Given<Line> {
        self.optional(rule, place, was, |copyist, date| copyist.context.calendar.disguised(date))
    }

    /// The copy says that it is one, whether the map named a source or not.
    pub(crate) fn source(&mut self, was: &Given<Line>) -> Given<Line> {
        if self.forgets(Rule::Source) {
            return was.clone();
        }
        let now = source_words(self.context);
        if let Some(was) = was.as_deref() {
            self.tell("source", was, now);
        }
        Given(Some(Text::cut(now)))
    }

    /// A text that names someone, if it says so in words that identify nobody: "the caseworker", "Client and his father".
    pub(crate) fn person_in_words(&self, text: &str) -> Option<String> {
        let pieces = of_text(text, self.context.stated)?;
        Some(told(&pieces, |party| self.context.labels[party].name.clone()))
    }

    /// An id that stands for someone.
    pub(crate) fn reference(&mut self, rule: Rule, was: &Given<Line>) -> Given<Line> {
        match was.as_ref() {
            Some(was) => Given(Some(self.reference_to(rule, was))),
            None => Given(None),
        }
    }

    /// The same where there is one. References are not told: they follow the ids.
    pub(crate) fn reference_to(&self, rule: Rule, was: &Line) -> Line {
        if self.forgets(rule) {
            return was.clone();
        }
        let party = self.context.parties.of_id(self.file, was);
        // A checked map has no reference to nobody.
        party.map_or_else(|| Text::cut(""), |party| Text::cut(&self.context.labels[party].id))
    }

    /// A reference to a level, which is the same where the level keeps its id.
    pub(crate) fn level(&mut self, rule: Rule, was: &Given<Line>) -> Given<Line> {
        Given(was.as_ref().map(|was| self.level_called(rule, was)))
    }

    /// The same where there is one.
    pub(crate) fn level_called(&self, rule: Rule, was: &Line) -> Line {
        let new = self.levels.iter().find(|(old, _)| **old == **was && !self.forgets(rule));
        new.map_or_else(|| was.clone(), |(_, new)| Text::cut(new))
    }

    /// Every entry of a list, with its place in the file.
    pub(crate) fn list<T, const MIN: usize, const MAX: usize>(
        &mut self,
        field: &str,
        items: &List<Record<T>, MIN, MAX>,
        mut rewrite: impl FnMut(&mut Self, usize, &T, &str) -> T,
    ) -> List<Record<T>, MIN, MAX> {
        let mut index = 0;
        items.remade(|item| {
            let place = format!("{field}[{index}]");
            index += 1;
            Record::from(rewrite(self, index - 1, item, &place))
        })
    }
}
