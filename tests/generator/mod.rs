//! Random case files that look like real ones: the same seed and number of systems give the same file everywhere.
//!
//! Systems: 35 / 45 / 20 % on the inner, middle and outer level; names of 1 to 4 words; nine in ten with a kind; about one in
//! eight past or needed. About every tenth case uses the framework `bronfenbrenner`. For ties see [`ties`], for the centre
//! [`household`]. Needs nothing of the library, so that benches and other programs can use it; time is O(n log n).

#![allow(dead_code, reason = "each test and bench uses a part of it")]

pub(crate) mod case;
mod household;
mod names;
pub(crate) mod random;
mod ties;

use case::{Case, Id, System};
use random::Chance;

/// A case with this many systems.
pub(crate) fn case(systems: usize, seed: u64) -> Case {
    let mut chance = Chance::new(seed.wrapping_mul(0x0100_0003).wrapping_add(systems as u64));
    let framework =
        chance.weighted(&[(70, None), (20, Some("micro-mezzo-macro")), (10, Some("bronfenbrenner"))]);
    let client = household::client(&mut chance);
    let (systems, levels) = all_systems(systems, framework, &mut chance);
    let ties = ties::ties(&client.members, &systems, &levels, &mut chance);
    Case {
        title: format!("{}, random case {seed}", client.name),
        date: chance
            .percent(90)
            .then(|| format!("2026-{:02}-{:02}", 1 + chance.below(12), 1 + chance.below(28))),
        viewpoint: client.members.first().and_then(|member| member.name).map(str::to_owned),
        author: chance.percent(60).then(|| *chance.one_of(names::AUTHORS)),
        framework,
        client,
        systems,
        ties,
    }
}

/// A case with 5 to 40 systems.
pub(crate) fn random_case(seed: u64) -> Case {
    case(5 + Chance::new(seed).below(36), seed)
}

/// A case as the text of its file.
pub(crate) fn text(case: &Case) -> String {
    let mut text = serde_json::to_string_pretty(case).expect("strings and numbers can always be written");
    text.push('\n');
    text
}

/// The systems and each one's ring, counted from the innermost.
fn all_systems(count: usize, framework: Option<&str>, chance: &mut Chance) -> (Vec<System>, Vec<usize>) {
    let bronfenbrenner = framework == Some("bronfenbrenner");
    let words = if bronfenbrenner { ["micro", "exo", "macro"] } else { ["micro", "mezzo", "macro"] };
    let mut lists = [names::MICRO.to_vec(), names::MEZZO.to_vec(), names::MACRO.to_vec()];
    lists.iter_mut().for_each(|list| chance.shuffle(list));
    let mut used = [0; 3];
    let mut systems = Vec::with_capacity(count);
    let mut levels = Vec::with_capacity(count);
    for _ in 0..count {
        let level = chance.weighted(&[(35, 0), (45, 1), (20, 2)]);
        let list = &lists[level];
        let (round, (name, kind)) = (used[level] / list.len(), list[used[level] % list.len()]);
        used[level] += 1;
        let mut system = system(name, round, chance);
        system.kind = chance.percent(90).then_some(kind);
        // The level may be left to the kind where that gives the same.
        let default = !bronfenbrenner && system.kind.is_some() && chance.percent(20);
        system.level = (!default).then_some(words[level]);
        systems.push(system);
        levels.push(level);
    }
    (systems, levels)
}

/// A system of this name; when a list of names is used up, it begins again with a number behind each name.
fn system(name: &str, round: usize, chance: &mut Chance) -> System {
    let name = if round == 0 { name.to_owned() } else { format!("{name} {}", round + 1) };
    let id = name.to_lowercase().replace(|sign: char| !sign.is_ascii_alphanumeric(), "-");
    let plain = name.chars().all(|sign| sign.is_ascii_alphanumeric() || sign == ' ');
    let id = if plain && chance.percent(25) { Id::FromName(id) } else { Id::Written(id) };
    let status = chance.weighted(&[(84, None), (4, Some("current")), (6, Some("past")), (6, Some("needed"))]);
    System { id, name, kind: None, level: None, status }
}
