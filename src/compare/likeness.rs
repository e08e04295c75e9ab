//! Near-misses: what may be the same system under two ids, or two systems under one id.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Ecomap, System};
use crate::nearest::Nearest;
use crate::wording::quoted;

/// No more letters of two names are compared, so that a file with a hundred thousand long ones stays quick.
const LONGEST: usize = 80;

/// All near-misses between each map and the next, as sentences for the person who wrote the files.
pub(super) fn notes(maps: &[Ecomap]) -> Vec<String> {
    let mut notes = Vec::new();
    let mut nearest = Nearest::default();
    for (number, pair) in maps.windows(2).enumerate() {
        let (earlier, later) = (&pair[0], &pair[1]);
        let between = format!("maps {} and {}", number + 1, number + 2);
        if earlier.client.id != later.client.id && !is_like(&earlier.client.name, &later.client.name) {
            notes.push(format!(
                "{between}: are they of the same client? It is {} on one and {} on the other",
                quoted(&earlier.client.name),
                quoted(&later.client.name)
            ));
        }
        notes.extend(same_name(earlier, later, &between, &mut nearest));
        notes.extend(same_id(earlier, later, &between));
    }
    notes
}

/// Systems that one of two maps lacks although a system of the same or nearly the same name is there under another id.
fn same_name(earlier: &Ecomap, later: &Ecomap, between: &str, nearest: &mut Nearest) -> Vec<String> {
    let ended = without(earlier, later);
    let mut added = without(later, earlier);
    let mut notes = Vec::new();
    for system in ended {
        let plain = |system: &System| words(&system.name);
        let names: Vec<String> = added.iter().map(|system| plain(system)).collect();
        let Some(found) = nearest.find(&plain(system), names.iter().map(String::as_str)) else { continue };
        let Some(place) = names.iter().position(|name| name == found) else { continue };
        let other = added.remove(place);
        notes.push(format!(
            "{between}: is {} ({}) the same system as {} ({})? If so, give both the same `id`; now one counts as ended and the \
             other as new",
            quoted(&system.name),
            quoted(&system.id),
            quoted(&other.name),
            quoted(&other.id)
        ));
    }
    notes
}

/// The systems of a map whose id the other does not have.
fn without<'a>(map: &'a Ecomap, other: &Ecomap) -> Vec<&'a System> {
    let known: BTreeSet<&str> = other.systems.iter().map(|system| system.id.as_str()).collect();
    map.systems.iter().filter(|system| !known.contains(system.id.as_str())).collect()
}

/// Systems of the same id that hardly share a word.
fn same_id(earlier: &Ecomap, later: &Ecomap, between: &str) -> Vec<String> {
    let known: BTreeMap<&str, &System> =
        later.systems.iter().map(|system| (system.id.as_str(), system)).collect();
    let told = |system: &System| {
        let other = known.get(system.id.as_str())?;
        (!is_like(&system.name, &other.name)).then(|| {
            format!(
                "{between}: the id {} is {} on one and {} on the other. If these are two systems, give them two ids",
                quoted(&system.id),
                quoted(&system.name),
                quoted(&other.name)
            )
        })
    };
    earlier.systems.iter().filter_map(told).collect()
}

/// Whether two names may well be of the same thing: they share a word, or differ in few letters.
fn is_like(one: &str, other: &str) -> bool {
    let start = |name: &str| words(&name.chars().take(LONGEST).collect::<String>());
    let (one, other) = (start(one), start(other));
    let known: BTreeSet<&str> = one.split(' ').collect();
    other.split(' ').any(|word| known.contains(word))
        || Nearest::default().find(&one, [other.as_str()]).is_some()
        || one == other
}

/// A name in lower case, its words with one space between them.
fn words(name: &str) -> String {
    let words = name.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ").to_lowercase()
}
