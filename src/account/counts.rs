//! Numbers with their definitions.

use super::teller::Teller;
use super::{Block, Section};
use crate::summary::{Counts, Summary};
use crate::vocabulary::Strength;
use crate::words::Count;

pub(super) fn section(teller: &Teller, summary: &Summary) -> Section {
    let says = &teller.says.counts;
    let counts = &summary.counts;
    let mut rows = systems(teller, counts);
    rows.extend(ties(teller, counts));
    rows.extend(network(teller, counts));
    let caution = teller.says.say(says.caution, &[]);
    let head = says.columns.map(str::to_owned).to_vec();
    Section::new(says.heading, vec![Block::Paragraph(caution), Block::Table { head, rows }])
}

type Row = Vec<String>;

fn row(count: Count, n: usize) -> Row {
    vec![count.name.to_owned(), n.to_string(), count.meaning.to_owned()]
}

/// A row that is told only where there is something to count.
fn if_any(count: Count, n: usize) -> Option<Row> {
    (n > 0).then(|| row(count, n))
}

fn systems(teller: &Teller, counts: &Counts) -> Vec<Row> {
    let says = &teller.says.counts;
    let levels = teller.map.framework.levels.iter().zip(&counts.systems).map(|(level, n)| {
        let meaning = teller.says.part(says.level, &[("level", &level.name)]);
        vec![level.name.clone(), n.to_string(), meaning]
    });
    let others = [
        if_any(says.needed_systems, counts.needed_systems),
        if_any(says.past_systems, counts.past_systems),
        Some(row(says.informal, counts.informal)),
        Some(row(says.formal, counts.formal)),
        if_any(says.conditions, counts.conditions),
        if_any(says.unsorted, counts.unsorted),
    ];
    levels.chain(others.into_iter().flatten()).collect()
}

fn ties(teller: &Teller, counts: &Counts) -> Vec<Row> {
    let says = &teller.says.counts;
    let strengths = Strength::ALL.iter().zip(counts.strengths).zip(says.strengths);
    let strengths = strengths
        .map(|((strength, n), meaning)| row(Count { name: teller.words.strength(*strength), meaning }, n));
    let named = |name, meaning| Count { name, meaning };
    let mut rows = vec![row(says.ties, counts.ties)];
    rows.extend(strengths);
    rows.push(row(named(teller.words.stressful, says.stressful), counts.stressful));
    rows.push(row(says.one_way, counts.one_way));
    rows.push(row(says.both_ways, counts.both_ways));
    rows.push(row(says.unstated, counts.unstated));
    rows.extend(if_any(named(teller.words.disputed, says.disputed), counts.disputed));
    rows.extend(if_any(says.needed_ties, counts.needed_ties));
    rows.extend(if_any(says.past_ties, counts.past_ties));
    rows
}

fn network(teller: &Teller, counts: &Counts) -> Vec<Row> {
    let says = &teller.says.counts;
    let mut rows = vec![row(says.across, counts.across), row(says.isolated, counts.isolated)];
    if counts.pairs > 0 {
        let (n, all) = (counts.joined.to_string(), counts.pairs.to_string());
        let share = teller.says.part(says.of, &[("n", &n), ("all", &all)]);
        rows.push(vec![says.density.name.to_owned(), share, says.density.meaning.to_owned()]);
    }
    rows
}
