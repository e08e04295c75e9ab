//! Views, and for whom things are.

use super::copyist::Copyist;
use crate::case_file::{Audience, Given, HideEntry, Id, List, Named, Record, ViewEntry};
use crate::deidentify::rule::Rule;

pub(super) fn rewritten(
    copyist: &mut Copyist,
    views: &Named<Record<ViewEntry>, 50>,
) -> Named<Record<ViewEntry>, 50> {
    views.remade(|name, view| {
        let ViewEntry { hide, audience, plan, labels } = &**view;
        let hide = hide.as_ref().map(|hide| Record::from(hidden(copyist, hide)));
        let audience = audience.as_ref().map(|words| called(copyist, words));
        let view = ViewEntry { hide: Given(hide), audience: Given(audience), plan: *plan, labels: *labels };
        (word(copyist, Rule::ViewName, name), view.into())
    })
}

fn hidden(copyist: &mut Copyist, hide: &HideEntry) -> HideEntry {
    let HideEntry { levels, kinds, status, audience } = hide;
    HideEntry {
        levels: levels.remade(|level| copyist.level_called(Rule::ViewLevel, level)),
        kinds: kinds.clone(),
        status: status.clone(),
        audience: called(copyist, audience),
    }
}

/// For whom something is.
pub(super) fn audience(copyist: &mut Copyist, audience: &Given<Audience>) -> Given<Audience> {
    Given(audience.as_ref().map(|words| called(copyist, words)))
}

fn called<const MIN: usize, const MAX: usize>(
    copyist: &mut Copyist,
    words: &List<Id, MIN, MAX>,
) -> List<Id, MIN, MAX> {
    words.remade(|id| word(copyist, Rule::Audience, id))
}

fn word(copyist: &Copyist, rule: Rule, id: &Id) -> Id {
    if copyist.forgets(rule) { id.clone() } else { Id::cut(copyist.context.audiences.now(id)) }
}
