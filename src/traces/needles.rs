//! What is looked for: from a case file, field by field.
//!
//! Every type is taken apart in full: a field that is added to the format does not compile here until somebody decides
//! what in it identifies.

mod forms;

use std::collections::{BTreeMap, BTreeSet};

use crate::age::Age;
use crate::case_file::{
    Audience, CaseFile, ClientEntry, FrameworkEntry, FullClient, Given, HideEntry, LevelEntry, MemberEntry,
    OwnFramework, PlanEntry, SystemEntry, TieEntry, ViewEntry,
};
use crate::phrases::Phrases;
use crate::suspects::{Reading, Suspect};

/// From this many letters on, something unusual is found inside longer words, too.
pub(super) const LONG: usize = 7;

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
}
