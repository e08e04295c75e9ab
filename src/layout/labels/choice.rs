//! Which of its free places each label takes, so that no two clash.

use super::Wanted;

/// How many labels may make room in a row for one, and how many tries that may take.
const DEPTH: usize = 2;
const TRIES: usize = 60;
/// Gives each label its best place that is clear of the labels before it; where there is none, those make room.
/// Returns the choices and the labels that still clash.
pub(super) fn choose(wanted: &[Wanted<'_>]) -> (Vec<usize>, Vec<usize>) {
    let mut chosen = vec![None; wanted.len()];
    let mut crowded = Vec::new();
    for label in 0..wanted.len() {
        let mut tries = TRIES;
        if !finds_place(wanted, &mut chosen, label, DEPTH, &mut tries) {
            chosen[label] = Some(0);
            crowded.push(label);
        }
    }
    (chosen.into_iter().map(Option::unwrap_or_default).collect(), crowded)
}

/// Gives a label a place; where all are taken, one other label makes room, for which another may have to make room,
/// and so on to a depth. Nothing is changed if that fails.
fn finds_place(
    wanted: &[Wanted<'_>],
    chosen: &mut Vec<Option<usize>>,
    label: usize,
    depth: usize,
    tries: &mut usize,
) -> bool {
    let mut taken: Vec<(usize, usize)> = Vec::new();
    for (place, candidate) in wanted[label].free.iter().enumerate() {
        let clashes = |other: &usize| {
            *other != label
                && chosen[*other].is_some_and(|place| wanted[*other].free[place].clashes(candidate))
        };
        let mut clashing = (0..wanted.len()).filter(clashes);
        match (clashing.next(), clashing.next()) {
            (None, _) => {
                chosen[label] = Some(place);
                return true;
            }
            (Some(other), None) => taken.push((place, other)),
            _ => {}
        }
    }
    for (place, other) in taken {
        if depth == 0 || *tries == 0 {
            return false;
        }
        *tries -= 1;
        let held = chosen[other].take();
        chosen[label] = Some(place);
        if finds_place(wanted, chosen, other, depth - 1, tries) {
            return true;
        }
        (chosen[other], chosen[label]) = (held, None);
    }
    false
}
