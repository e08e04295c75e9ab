//! What is looked for: from a case file, field by field.
//!
//! Every type is taken apart in full: a field that is added to the format does not compile here until somebody decides
//! what in it identifies.

use std::collections::{BTreeMap, BTreeSet};

use crate::age::Age;
use crate::case_file::{
    Audience, CaseFile, ClientEntry, FrameworkEntry, FullClient, Given, HideEntry, LevelEntry, MemberEntry,
    OwnFramework, PlanEntry, SystemEntry, TieEntry, ViewEntry,
};
use crate::check::date_parts;
use crate::deidentify::{identifies, spellings};
use crate::folding::{fold, is_unspaced};
use crate::options::Language;
use crate::phrases::Phrases;
use crate::suspects::{Reading, Suspect, suspects};
use crate::words::Words;

/// From this many letters on, something unusual is found inside longer words, too.
pub(super) const LONG: usize = 7;

/// Text in a script without capitals is looked for whole, if it has this many letters.
const LONG_SENTENCE: usize = 8;

/// What sort of thing is looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sort {
    Name,
    PartOfName,
    Id,
    Age,
    Date,
    Text(Suspect),
}

impl Sort {
    /// As a report calls it.
    pub(super) const fn words(self) -> &'static str {
        match self {
            Self::Name => "a name",
            Self::PartOfName => "part of a name",
            Self::Id => "an id",
            Self::Age => "an exact age",
            Self::Date => "a date",
            Self::Text(suspect) => suspect.words(),
        }
    }
}

/// One thing that is looked for.
#[derive(Clone, Debug)]
pub(super) struct Needle {
    pub(super) words: Vec<String>,
    pub(super) sort: Sort,
    pub(super) field: String,
}

/// All that is looked for.
#[derive(Clone, Debug, Default)]
pub(super) struct Needles {
    pub(super) all: Vec<Needle>,
    /// By their words.
    pub(super) phrases: Phrases<usize>,
    /// Long ones without spaces.
    pub(super) joined: BTreeMap<String, usize>,
    /// How many letters the long ones have that begin with these [`LONG`].
    pub(super) lengths: BTreeMap<String, BTreeSet<usize>>,
}

impl Needles {
    pub(super) fn of(cases: &[CaseFile]) -> Self {
        let mut needles = Self::default();
        cases.iter().for_each(|case| needles.case(case));
        needles
    }

    fn add(&mut self, words: Vec<String>, sort: Sort, field: &str) {
        let index = self.all.len();
        if !self.phrases.add(words.clone(), index) {
            return;
        }
        let joined = words.concat();
        let beginning: String = joined.chars().take(LONG).collect();
        let letters = joined.chars().count();
        if letters >= LONG && sort != Sort::Age {
            self.joined.entry(joined).or_insert(index);
            self.lengths.entry(beginning).or_default().insert(letters);
        }
        self.all.push(Needle { words, sort, field: field.to_owned() });
    }

    fn case(&mut self, case: &CaseFile) {
        let CaseFile {
            schema,
            title,
            date,
            viewpoint,
            author,
            source,
            framework,
            client,
            systems,
            ties,
            plan,
            views,
        } = case;
        // Names first: what is both a name and a word of a title is told as the name.
        self.client(client);
        for (index, system) in systems.iter().enumerate() {
            self.system(system, &format!("systems[{index}]"));
        }
        self.date(date.as_deref(), "date");
        self.address(schema.as_deref());
        let head = [("title", title), ("viewpoint", viewpoint), ("author", author), ("source", source)];
        for (field, text) in head {
            self.text(text.as_deref(), field, Reading::Words);
        }
        if let FrameworkEntry::Own(own) = framework {
            self.framework(own);
        }
        for (index, tie) in ties.iter().enumerate() {
            self.tie(tie, &format!("ties[{index}]"));
        }
        for (index, step) in plan.iter().enumerate() {
            self.step(step, &format!("plan[{index}]"));
        }
        for (index, (name, view)) in views.iter().enumerate() {
            self.view(name, view, &format!("views[{index}]"));
        }
    }

    fn framework(&mut self, own: &OwnFramework) {
        let OwnFramework { name, levels } = own;
        self.text(Some(name), "framework.name", Reading::Words);
        for (index, level) in levels.iter().enumerate() {
            let LevelEntry { id, name, definition, kinds: _ } = &**level;
            let place = format!("framework.levels[{index}]");
            self.id(Some(id), &format!("{place}.id"));
            self.text(Some(name), &format!("{place}.name"), Reading::Words);
            self.text(definition.as_deref(), &format!("{place}.definition"), Reading::Sentences);
        }
    }

    fn client(&mut self, client: &ClientEntry) {
        match client {
            ClientEntry::Named(name) => self.person(name, None, "client"),
            ClientEntry::Full(full) => {
                let FullClient { id, name, members } = &**full;
                self.person(name, None, "client.name");
                self.id(id.as_deref(), "client.id");
                for (index, member) in members.iter().enumerate() {
                    self.member(member, &format!("client.members[{index}]"));
                }
            }
        }
    }

    fn member(&mut self, member: &MemberEntry, place: &str) {
        let MemberEntry {
            id,
            name,
            age,
            gender: _,
            focus: _,
            deceased: _,
            pregnancy: _,
            partner_of: _,
            union: _,
            child_of: _,
            child_by: _,
            audience,
        } = member;
        let age = age.map(|age| age.0);
        self.person(name.as_deref().unwrap_or_default(), age, &format!("{place}.name"));
        self.id(id.as_deref(), &format!("{place}.id"));
        if let Some(Age::Years(years)) = age {
            self.age(years, &format!("{place}.age"));
        }
        self.audience(audience, place);
    }

    fn system(&mut self, system: &SystemEntry, place: &str) {
        let SystemEntry { id, name, kind: _, level: _, angle: _, note, status: _, audience } = system;
        self.person(name, None, &format!("{place}.name"));
        self.id(id.as_deref(), &format!("{place}.id"));
        self.text(note.as_deref(), &format!("{place}.note"), Reading::Sentences);
        self.audience(audience, place);
    }

    fn tie(&mut self, tie: &TieEntry, place: &str) {
        let TieEntry {
            from: _,
            to: _,
            strength: _,
            stressful: _,
            flow: _,
            status: _,
            label,
            note,
            since,
            frequency,
            disputed: _,
            audience,
        } = tie;
        self.audience(audience, place);
        for (field, text) in [("label", label), ("since", since), ("frequency", frequency)] {
            self.text(text.as_deref(), &format!("{place}.{field}"), Reading::Words);
        }
        self.text(note.as_deref(), &format!("{place}.note"), Reading::Sentences);
    }

    fn step(&mut self, step: &PlanEntry, place: &str) {
        let PlanEntry { level: _, aim: _, from: _, to: _, system: _, action, who, by, term: _, audience } =
            step;
        self.audience(audience, place);
        self.text(Some(action), &format!("{place}.action"), Reading::Sentences);
        self.text(who.as_deref(), &format!("{place}.who"), Reading::Words);
        self.date(by.as_deref(), &format!("{place}.by"));
    }

    fn view(&mut self, name: &str, view: &ViewEntry, place: &str) {
        let ViewEntry { hide, audience, plan: _, labels: _ } = view;
        self.id(Some(name), place);
        for word in audience.iter().flat_map(|words| words.iter()) {
            self.id(Some(word), &format!("{place}.audience"));
        }
        if let Some(hide) = hide.as_ref() {
            let HideEntry { levels: _, kinds: _, status: _, audience } = &**hide;
            audience.iter().for_each(|word| self.id(Some(word), &format!("{place}.hide.audience")));
        }
    }

    fn audience(&mut self, audience: &Given<Audience>, place: &str) {
        for word in audience.iter().flat_map(|words| words.iter()) {
            self.id(Some(word), &format!("{place}.audience"));
        }
    }

    /// A name whole and in its parts, the ages that it states, and its initials with an age.
    fn person(&mut self, name: &str, age: Option<Age>, field: &str) {
        let whole = fold(name);
        for spelling in spellings(name) {
            let sort = if spelling == whole { Sort::Name } else { Sort::PartOfName };
            if identifies(&spelling, spelling == whole) {
                self.add(spelling, sort, field);
            }
        }
        let stated = whole.iter().filter_map(|word| word.parse::<u8>().ok()).filter(|age| *age <= 130);
        for years in stated.collect::<Vec<_>>() {
            self.age(years, field);
        }
        if let Some(Age::Years(years)) = age {
            let initial = |word: &String| word.chars().next().map(String::from);
            let initials: Vec<String> = whole.iter().filter_map(initial).collect();
            let years = years.to_string();
            if let (Some(first), false) =
                (initials.first(), initials.iter().any(|one| one.starts_with(is_unspaced)))
            {
                self.add(vec![first.clone(), years.clone()], Sort::Age, field);
                self.add(initials.into_iter().chain([years]).collect(), Sort::Age, field);
            }
        }
    }

    fn id(&mut self, id: Option<&str>, field: &str) {
        let words = fold(id.unwrap_or_default());
        if identifies(&words, false) {
            self.add(words, Sort::Id, field);
        }
    }

    /// An exact age as sheets and people write it.
    fn age(&mut self, years: u8, field: &str) {
        let digits = years.to_string();
        for language in Language::ALL {
            self.add(fold(&Words::of(language).age(Age::Years(years))), Sort::Age, field);
        }
        for words in [&["age"][..], &["aged"]] {
            self.add(
                words.iter().map(|word| (*word).to_owned()).chain([digits.clone()]).collect(),
                Sort::Age,
                field,
            );
        }
        for words in [&["year", "old"][..], &["years", "old"], &["yo"], &["yrs"]] {
            let words = words.iter().map(|word| (*word).to_owned());
            self.add(std::iter::once(digits.clone()).chain(words).collect(), Sort::Age, field);
        }
    }

    /// A day in the spellings of the sheet's languages and of forms.
    fn date(&mut self, iso: Option<&str>, field: &str) {
        let Some((year, month, day)) = iso.and_then(date_parts) else { return };
        for language in Language::ALL {
            self.add(fold(&Words::of(language).date(iso.unwrap_or_default())), Sort::Date, field);
        }
        let months = fold(&Words::of(Language::English).date(iso.unwrap_or_default()));
        if let [_, name, _] = &months[..] {
            let short: String = name.chars().take(3).collect();
            for month in [name.clone(), short] {
                self.add(vec![month.clone(), day.to_string(), year.to_string()], Sort::Date, field);
                self.add(vec![day.to_string(), month, year.to_string()], Sort::Date, field);
            }
        }
        let (y, long) = (format!("{year:04}"), |number: u32| format!("{number:02}"));
        self.add(vec![format!("{y}{}{}", long(month), long(day))], Sort::Date, field);
        for (month, day) in [(long(month), long(day)), (month.to_string(), day.to_string())] {
            self.add(vec![y.clone(), month.clone(), day.clone()], Sort::Date, field);
            self.add(vec![day.clone(), month.clone(), y.clone()], Sort::Date, field);
            self.add(vec![month, day, y.clone()], Sort::Date, field);
        }
    }

    /// What may identify someone in a text that names nobody by a field of their own.
    fn text(&mut self, text: Option<&str>, field: &str, reading: Reading) {
        let text = text.unwrap_or_default();
        for (suspect, range) in suspects(text, reading) {
            let part = &text[range.clone()];
            match suspect {
                Suspect::Script => self.sentences(text, field),
                Suspect::Date if date_parts(part).is_some() => self.date(Some(part), field),
                Suspect::Name if !identifies(&fold(part), false) => {}
                Suspect::Name if reading == Reading::Sentences && begins(&text[..range.start], part) => {}
                Suspect::StreetAddress => {}
                _ => self.add(fold(part), Sort::Text(suspect), field),
            }
        }
    }

    /// Where the schema lies: folders have people's names.
    fn address(&mut self, address: Option<&str>) {
        for word in fold(address.unwrap_or_default()) {
            let word = vec![word];
            if identifies(&word, false) {
                self.add(word, Sort::PartOfName, "$schema");
            }
        }
    }

    /// Long sentences whole, where single names cannot be told from other words.
    fn sentences(&mut self, text: &str, field: &str) {
        for sentence in text.split(['.', '。', '!', '?', '\n']) {
            let words = fold(sentence);
            if words.iter().map(|word| word.chars().count()).sum::<usize>() >= LONG_SENTENCE {
                self.add(words, Sort::Text(Suspect::Script), field);
            }
        }
    }
}

/// Whether a word begins a sentence, where any word has a capital letter ("Agree on …"); an abbreviation is none.
fn begins(before: &str, word: &str) -> bool {
    let small = word.chars().any(char::is_lowercase);
    let before = before.trim_end();
    small && (before.is_empty() || before.ends_with(['.', '!', '?', ':', ';']))
}
