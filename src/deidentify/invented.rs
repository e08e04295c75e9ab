//! Invented names: short, borne by women and men, from many parts of the world, none taken from the case.

use std::collections::BTreeSet;

use super::parties::Parties;
use crate::folding::fold;

/// In an order that mixes where they come from; the same for every case, so that they say nothing about it.
const NAMES: &str = "
Robin Noor Kim Amal Sasha Ariel Mika Jules Ash Tao Nikita Alex Ren Sidney Iman Lou Yael Sam Akira Deniz Charlie Uma Toni Zuri Jo Farah
Kai Andrea Minh Rowan Sol Indra Dana Remi Sky Ezra Lin Noa Quinn Tal Ola Jamie Suri Valery Ade Micha Rene Taylor Shay Nico Morgan Ilya
Casey Yuri Amani Luca Reese Kiran Maxime Tomi Ari Elliot Nima Jun Sasho Drew Ira Zion Pat Emery Chi Finley Ode Lior Avery Sana Ryo Bao
";

/// Names that occur nowhere in the names and ids of the parties, as many as anyone needs.
pub(super) fn names(parties: &Parties) -> Vec<String> {
    let texts = parties.all.iter().flat_map(|party| party.names.iter().chain(&party.ids));
    let taken: BTreeSet<String> = texts.flat_map(|text| fold(text)).collect();
    let free: Vec<&str> =
        NAMES.split_whitespace().filter(|name| !taken.contains(&fold(name).concat())).collect();
    let rounds = 1 + parties.all.len() / free.len().max(1);
    let name =
        |round: usize, name: &str| if round == 1 { name.to_owned() } else { format!("{name} {round}") };
    (1..=rounds).flat_map(|round| free.iter().map(move |one| name(round, one))).collect()
}
