//! A map as an audience sees it: `Ecomap` → `Ecomap`, without what the view hides.
//!
//! What is hidden is taken out of the data before anything is placed or drawn, so that nothing that comes later can show
//! it, count it or leave a hole where it was.

use crate::model::{Client, Ecomap, End, Member, PlanStep, System, Target, Tie, View};
use crate::nearest::Nearest;
use crate::wording::{all_of, quoted};

/// There is no view of this name. Its text says which there are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownView {
    asked: String,
    /// All views of the file.
    views: Vec<String>,
    /// The one that was perhaps meant.
    near: Option<String>,
}

impl std::error::Error for UnknownView {}

impl std::fmt::Display for UnknownView {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { asked, views, near } = self;
        if views.is_empty() {
            return write!(formatter, "there is no view {}: the case file has no \"views\"", quoted(asked));
        }
        let all: Vec<String> = views.iter().map(|view| quoted(view)).collect();
        let (noun, verb) = if views.len() == 1 { ("view", "is") } else { ("views", "are") };
        write!(formatter, "there is no view {}", quoted(asked))?;
        if let Some(near) = near {
            write!(formatter, "; did you mean {}?", quoted(near))?;
        } else {
            write!(formatter, ";")?;
        }
        write!(formatter, " the {noun} of the case file {verb} {}", all_of(&all))
    }
}

impl Ecomap {
    /// The names of the views, in the order of the case file. A map that is itself a view has none.
    pub fn view_names(&self) -> impl Iterator<Item = &str> {
        self.views.iter().map(|view| view.name.as_str())
    }

    /// The map as one of its views shows it. Of what the view hides, nothing is left: neither people, systems and ties
    /// nor steps of the plan that act on them. Its rings stay, and so do title, date, viewpoint, author and source. The
    /// sheet says that it is a partial view.
    ///
    /// # Errors
    ///
    /// When the case file has no view of this name.
    ///
    /// ```
    /// use ecomap::{Options, Source, compile, render};
    ///
    /// let case = r#"{ "client": "Ada",
    ///     "systems": [{ "name": "Choir", "level": "mezzo" }, { "name": "Dr. Stein", "kind": "mental-health" }],
    ///     "ties": [{ "to": "choir" }, { "to": "dr-stein" }],
    ///     "views": { "school": { "hide": { "kinds": ["mental-health"] } } } }"#;
    /// let map = compile(&Source::new("case.json", case.as_bytes())).value.expect("a right case file");
    /// let part = map.view("school")?;
    /// let svg = render(&part, &Options::default());
    /// assert!(svg.contains("Choir") && !svg.contains("Stein") && !svg.contains("dr-stein"));
    /// # Ok::<(), ecomap::UnknownView>(())
    /// ```
    pub fn view(&self, name: &str) -> Result<Self, UnknownView> {
        match self.views.iter().find(|view| view.name == name) {
            Some(view) => Ok(seen(self, view)),
            None => Err(UnknownView {
                asked: name.to_owned(),
                views: self.view_names().map(str::to_owned).collect(),
                near: Nearest::default().find(name, self.view_names()).map(str::to_owned),
            }),
        }
    }
}

fn seen(map: &Ecomap, view: &View) -> Ecomap {
    let left = Left::of(map, view);
    let shows = |end: End| !view.hidden.contains(&end);
    let people = map.client.members.iter().enumerate().filter(|(index, _)| shows(End::Member(*index)));
    let systems = map.systems.iter().enumerate().filter(|(index, _)| shows(End::System(*index)));
    let ties = map.ties.iter().enumerate().filter(|(index, _)| !view.hidden_ties.contains(index));
    let steps = map.plan.iter().enumerate().filter(|(index, _)| !view.hidden_steps.contains(index));
    Ecomap {
        title: map.title.clone(),
        date: map.date.clone(),
        viewpoint: map.viewpoint.clone(),
        author: map.author.clone(),
        source: map.source.clone(),
        framework: map.framework.clone(),
        client: Client {
            id: map.client.id.clone(),
            name: map.client.name.clone(),
            members: people.map(|(_, member)| left.member(member)).collect(),
        },
        systems: systems.map(|(_, system)| System::clone(system)).collect(),
        ties: ties.filter_map(|(_, tie)| left.tie(tie, view.labels)).collect(),
        plan: steps.filter_map(|(_, step)| left.step(step)).collect(),
        views: Vec::new(),
        partial: Some(view.name.clone()),
    }
}

/// The new places of those who are left, in the lists of members and systems.
struct Left {
    members: Vec<Option<usize>>,
    systems: Vec<Option<usize>>,
}

impl Left {
    fn of(map: &Ecomap, view: &View) -> Self {
        let renumbered = |count: usize, end: fn(usize) -> End| {
            let mut next = 0..;
            (0..count)
                .map(|index| if view.hidden.contains(&end(index)) { None } else { next.next() })
                .collect()
        };
        Self {
            members: renumbered(map.client.members.len(), End::Member),
            systems: renumbered(map.systems.len(), End::System),
        }
    }

    fn end(&self, end: End) -> Option<End> {
        match end {
            End::Client => Some(End::Client),
            End::Member(member) => self.members[member].map(End::Member),
            End::System(system) => self.systems[system].map(End::System),
        }
    }

    fn member(&self, member: &Member) -> Member {
        Member {
            partner: member.partner.and_then(|(partner, union)| Some((self.members[partner]?, union))),
            parents: member.parents.iter().filter_map(|parent| self.members[*parent]).collect(),
            ..member.clone()
        }
    }

    fn tie(&self, tie: &Tie, with_words: bool) -> Option<Tie> {
        let words = |text: &Option<String>| text.clone().filter(|_| with_words);
        Some(Tie {
            from: self.end(tie.from)?,
            to: self.end(tie.to)?,
            label: words(&tie.label),
            since: words(&tie.since),
            frequency: words(&tie.frequency),
            ..*tie
        })
    }

    /// The step, unless it acts on what is not there any more.
    fn step(&self, step: &PlanStep) -> Option<PlanStep> {
        let target = match step.target {
            None => None,
            Some(Target::System(system)) => Some(Target::System(self.systems[system]?)),
            Some(Target::Between(from, to)) => Some(Target::Between(self.end(from)?, self.end(to)?)),
        };
        Some(PlanStep { target, ..step.clone() })
    }
}
