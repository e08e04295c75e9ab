//! What the ties are: strengths first, then the others, strains, what is both, disputed, missing and ended.

use super::teller::Teller;
use super::{Block, Section};
use crate::model::End;
use crate::summary::{Bundle, Direction, Summary, inner_end};
use crate::vocabulary::Status;
use crate::words::{Clauses, Lead};

pub(super) fn strengths(teller: &Teller, summary: &Summary) -> Section {
    let says = teller.says;
    Section::new(says.strengths.heading, told(teller, &summary.strengths, (&says.strengths, &says.giving)))
}

pub(super) fn others(teller: &Teller, summary: &Summary) -> Section {
    let says = teller.says;
    let mut blocks = told(teller, &summary.moderate, (&says.moderate, &says.giving));
    blocks.extend(told(teller, &summary.tenuous, (&says.tenuous, &says.giving)));
    Section::new(says.moderate.heading, blocks)
}

pub(super) fn strains(teller: &Teller, summary: &Summary) -> Section {
    let says = teller.says;
    Section::new(says.strains.heading, told(teller, &summary.strains, (&says.strains, &says.straining)))
}

pub(super) fn both(teller: &Teller, summary: &Summary) -> Section {
    let says = teller.says;
    Section::new(says.both.heading, told(teller, &summary.both, (&says.both, &says.giving)))
}

/// How many there are, and a sentence for each bundle; nothing for no ties.
fn told(teller: &Teller, bundles: &[Bundle], (lead, clauses): (&Lead, &Clauses)) -> Vec<Block> {
    let count: usize = bundles.iter().map(|bundle| bundle.ties.len()).sum();
    if count == 0 {
        return Vec::new();
    }
    let lead = teller.says.say_counted(&lead.count, count, &[("hedge", &teller.hedge())]);
    let list = bundles.iter().map(|bundle| clause(teller, bundle, clauses));
    vec![Block::Paragraph(lead), Block::List(list.collect())]
}

fn clause(teller: &Teller, bundle: &Bundle, clauses: &Clauses) -> String {
    let hub = teller.name(bundle.hub);
    let (clause, [here, there]) = match bundle.direction {
        Direction::Inward => (&clauses.one_way, ["to", "from"]),
        Direction::Mutual => (&clauses.mutual, ["who", "others"]),
        Direction::Unstated => (&clauses.unstated, ["who", "others"]),
    };
    teller.about_ties(bundle, |others, count| {
        teller.says.say_counted(clause, count, &[(here, &hub), (there, others)])
    })
}

pub(super) fn disputed(teller: &Teller, summary: &Summary) -> Section {
    let says = &teller.says.disputed;
    let sentence = |&tie: &usize| {
        let tie = &teller.map.ties[tie];
        let who = inner_end(tie);
        let others = if tie.from == who { tie.to } else { tie.from };
        let ends = [("who", teller.map.name_of(who)), ("others", teller.map.name_of(others))];
        teller.says.with_details_at_end(&teller.says.say(says.tie, &ends), tie.label.as_slice())
    };
    let sentences: Vec<String> = summary.disputed.iter().map(sentence).collect();
    Section::new(says.heading, list(sentences))
}

pub(super) fn missing(teller: &Teller, summary: &Summary) -> Section {
    let says = &teller.says.missing;
    let is_there =
        |end: End| !matches!(end, End::System(system) if teller.map.systems[system].status == Status::Needed);
    let bundles = summary.missing.ties.iter().flat_map(|bundle| bundle.parted(teller.map, is_there));
    let sentence = |bundle: &Bundle| {
        // Of what is there already, only the tie is missing.
        let only_tie = bundle.others(teller.map).all(|(end, _)| is_there(end));
        let template = match bundle.hub {
            End::Client | End::Member(_) if !only_tie => says.inside,
            _ => says.between,
        };
        let who = teller.name(bundle.hub);
        teller.about_ties(bundle, |others, _| teller.says.say(template, &[("who", &who), ("others", others)]))
    };
    Section::new(
        says.heading,
        list(gaps(
            teller,
            (&bundles.collect::<Vec<_>>(), &summary.missing.systems),
            (sentence, says.systems),
        )),
    )
}

pub(super) fn ended(teller: &Teller, summary: &Summary) -> Section {
    let says = &teller.says.ended;
    let sentence = |bundle: &Bundle| {
        let who = teller.name(bundle.hub);
        teller.about_ties(bundle, |others, count| {
            teller.says.say_counted(&says.ties, count, &[("who", &who), ("others", others)])
        })
    };
    Section::new(
        says.heading,
        list(gaps(teller, (&summary.ended.ties, &summary.ended.systems), (sentence, says.systems))),
    )
}

/// A sentence for each bundle of ties that are not there, and one for the systems without such a tie.
fn gaps(
    teller: &Teller,
    (bundles, alone): (&[Bundle], &[usize]),
    (sentence, systems): (impl Fn(&Bundle) -> String, &str),
) -> Vec<String> {
    let mut sentences: Vec<String> = bundles.iter().map(sentence).collect();
    if !alone.is_empty() {
        sentences.push(teller.says.say(systems, &[("names", &teller.systems(alone))]));
    }
    sentences
}

fn list(sentences: Vec<String>) -> Vec<Block> {
    if sentences.is_empty() { Vec::new() } else { vec![Block::List(sentences)] }
}
