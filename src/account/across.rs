//! What crosses the levels: how the outermost one reaches the people in the middle, and they it.

use super::teller::Teller;
use super::{Block, Section};
use crate::graph::Way;
use crate::summary::{Reach, Summary};

pub(super) fn section(teller: &Teller, summary: &Summary) -> Section {
    let says = &teller.says.across;
    let across = &summary.across;
    if across.is_empty() {
        return Section::new(says.heading, Vec::new());
    }
    let level = teller.map.framework.levels.last().map_or("", |level| &level.name);
    let lead = teller.says.say(says.lead, &[("level", level), ("client", teller.client())]);
    let inward = across.inward.iter().map(|crossing| {
        let systems = teller.systems(&crossing.systems);
        match &crossing.reach {
            Reach::Along(along) => way(teller, &systems, along, [says.direct, says.through]),
            Reach::Against(against) => way(teller, &systems, against, [says.against, says.against_through]),
            Reach::Stops(near) => {
                let names =
                    [("systems", &*systems), ("others", &teller.systems(near)), ("client", teller.client())];
                teller.says.say(says.stops, &names)
            }
            Reach::Apart => teller.says.say(says.apart, &[("systems", &systems)]),
        }
    });
    let outward = across.outward.iter().map(|crossing| {
        let systems = teller.systems(&crossing.systems);
        way(teller, &systems, &back(&crossing.reach), [says.back, says.back_through])
    });
    let sentences = inward.chain(outward).collect();
    Section::new(says.heading, vec![Block::Paragraph(lead), Block::List(sentences)])
}

/// The same way, told from the inside out.
fn back(way: &Way) -> Way {
    Way { through: way.through.iter().rev().copied().collect(), ..way.clone() }
}

fn way(teller: &Teller, systems: &str, way: &Way, [direct, through]: [&str; 2]) -> String {
    let inside = teller.ends(way.inside.iter().copied());
    let via = teller.steps(&way.through);
    let template = if way.through.is_empty() { direct } else { through };
    let told = teller.says.say(template, &[("systems", systems), ("inside", &inside), ("via", &via)]);
    let disputed = way.disputed.then(|| teller.says.say(teller.says.across.disputed, &[]));
    teller.words.sentences(&std::iter::once(told).chain(disputed).collect::<Vec<_>>())
}
