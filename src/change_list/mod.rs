//! What changed as a list: grouped sentences and counts, for people and for other programs. Knows nothing of pictures.

mod json;
mod markdown;
#[cfg(feature = "pdf")]
mod twin;

use crate::compare::{Comparison, Group, Step};
use crate::model::Ecomap;
use crate::options::Language;
use crate::words::Words;
use crate::words::changes::{Between, ChangeWords, MapName, Told};

pub(crate) use json::to_json;
pub(crate) use markdown::to_markdown;

/// A description names at most this many things of a sort, then says how many more there are.
const MOST_NAMES: usize = 20;

/// A list of changes in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ChangeList {
    pub(crate) language: &'static str,
    pub(crate) right_to_left: bool,
    /// What stands between a name and what is said of it.
    #[cfg(all(feature = "html", feature = "pdf"))]
    pub(crate) colon: &'static str,
    pub(crate) title: String,
    pub(crate) maps: Vec<MapName>,
    /// From each map to the next.
    pub(crate) steps: Vec<Changes>,
    /// The view that the maps are, and the sentence that says that they are partial.
    pub(crate) view: Option<String>,
    pub(crate) partial: Option<String>,
    /// That the list concludes nothing.
    pub(crate) caveat: &'static str,
}

/// What changed from one map to the next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Changes {
    /// The two maps, by their numbers counted from 0.
    pub(crate) between: [usize; 2],
    /// "2 March 2026 to 2 September 2026".
    pub(crate) period: String,
    /// "7 changes", or that there are none.
    pub(crate) summary: String,
    /// Those that have something to tell, in the order of a list.
    pub(crate) groups: Vec<Grouped>,
    /// How many systems and ties are as they were, in words.
    pub(crate) same: [String; 2],
    /// The same as numbers.
    pub(crate) unchanged: [usize; 2],
}

/// Changes of one sort.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Grouped {
    pub(crate) group: Group,
    pub(crate) heading: &'static str,
    pub(crate) told: Vec<Told>,
}

impl ChangeList {
    /// The list of a comparison; `maps` are its maps in the words of the language.
    pub(crate) fn of(comparison: &Comparison, maps: &[Ecomap], language: Language) -> Self {
        let steps = comparison.steps().iter().enumerate();
        Self::told(steps.map(|(index, step)| (step, [index, index + 1])).collect(), maps, language)
    }

    /// The same from the first map to the last, as if there were no others.
    pub(crate) fn whole(comparison: &Comparison, maps: &[Ecomap], language: Language) -> Self {
        Self::told(vec![(comparison.whole(), [0, maps.len() - 1])], maps, language)
    }

    fn told(steps: Vec<(&Step, [usize; 2])>, maps: &[Ecomap], language: Language) -> Self {
        let (words, says) = (Words::of(language), ChangeWords::of(language));
        let names = says.names(maps, words);
        let changes = |(step, between)| Changes::of(step, between, (maps, &names), (words, says));
        let steps = steps.into_iter().map(changes).collect();
        let client = maps.last().map_or("", |map| &map.client.name);
        Self {
            language: words.language,
            right_to_left: words.right_to_left,
            #[cfg(all(feature = "html", feature = "pdf"))]
            colon: words.colon(),
            title: says.title(client),
            maps: names,
            steps,
            view: maps.last().and_then(|map| map.partial.clone()),
            partial: maps.last().and_then(|map| words.partial(map)),
            caveat: says.caveat,
        }
    }

    /// For people who hear the picture: the dates, how much changed, and what.
    pub(crate) fn description(&self) -> String {
        let parts = self.steps.iter().flat_map(|changes| {
            let head = [changes.period.as_str(), changes.summary.trim_end_matches('.')].map(str::to_owned);
            head.into_iter().chain(changes.groups.iter().map(Grouped::summary))
        });
        let partial = self.partial.iter().map(|words| words.trim_end_matches('.').to_owned());
        format!("{}.", partial.chain(parts).collect::<Vec<_>>().join(". "))
    }
}

impl Grouped {
    /// "New: Tenants' coalition; Choir", each once.
    fn summary(&self) -> String {
        let mut names: Vec<&str> = Vec::new();
        for told in &self.told {
            if !names.contains(&told.what.as_str()) {
                names.push(&told.what);
            }
        }
        let more = names.len().saturating_sub(MOST_NAMES);
        names.truncate(MOST_NAMES);
        let more = if more > 0 { format!("; +{more}") } else { String::new() };
        format!("{}: {}{more}", self.heading, names.join("; "))
    }
}

impl Changes {
    fn of(
        step: &Step,
        between: [usize; 2],
        (maps, names): (&[Ecomap], &[MapName]),
        (words, says): (&Words, &'static ChangeWords),
    ) -> Self {
        let when = between.map(|map| names[map].when.as_str());
        let told = says.tell(words, step, Between { maps: between.map(|map| &maps[map]), when });
        let count = told.len();
        let of_group = |group: Group| {
            let told: Vec<Told> = told.iter().filter(|told| told.change.group() == group).cloned().collect();
            (!told.is_empty()).then(|| Grouped { group, heading: says.group(group), told })
        };
        let kept =
            |pairs: &[crate::compare::Pair]| pairs.iter().filter(|pair| pair.changes.is_empty()).count();
        let unchanged = [kept(&step.systems), kept(&step.ties)];
        Self {
            between,
            period: says.period(&names[between[0]].heading, &names[between[1]].heading),
            summary: if count == 0 { says.no_changes.to_owned() } else { says.count(count) },
            groups: Group::ALL.into_iter().filter_map(of_group).collect(),
            same: says.same(unchanged[0], unchanged[1]),
            unchanged,
        }
    }
}
