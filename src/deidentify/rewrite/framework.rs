//! Levels of the file's own: kept where their words identify nobody.

use super::copyist::Copyist;
use crate::case_file::{FrameworkEntry, Id, LevelEntry, OwnFramework};
use crate::deidentify::rule::Rule;
use crate::deidentify::stated::is_ordinary;
use crate::suspects::Reading;
use crate::words::RoleWords;

pub(super) fn rewritten(framework: &FrameworkEntry, copyist: &mut Copyist) -> FrameworkEntry {
    let FrameworkEntry::Own(own) = framework else { return framework.clone() };
    let OwnFramework { name, levels } = &**own;
    let words = RoleWords::of(copyist.context.disguise.language);
    for (index, level) in levels.iter().enumerate() {
        let ordinary = is_ordinary(&level.id.replace(['-', '_', '.'], " "));
        let now = if ordinary { level.id.to_string() } else { format!("level-{}", index + 1) };
        copyist.levels.push((level.id.to_string(), now));
    }
    let kept = if is_ordinary(name) { name.to_string() } else { words.framework.to_owned() };
    let name = copyist.replace(Rule::FrameworkName, "framework.name", name, &kept);
    let levels = copyist.list("framework.levels", levels, |copyist, index, level, place| {
        let LevelEntry { id, name, definition, kinds } = level;
        let (_, new_id) = &copyist.levels[index];
        let new_id = if copyist.forgets(Rule::LevelId) { id.clone() } else { Id::cut(new_id) };
        let kept =
            if is_ordinary(name) { name.to_string() } else { format!("{} {}", words.level, index + 1) };
        let name = copyist.replace(Rule::LevelName, format!("{place}.name"), name, &kept);
        let place = format!("{place}.definition");
        let definition = match definition.as_deref() {
            Some(text) if is_ordinary(text) => definition.clone(),
            _ => copyist.free(Rule::LevelDefinition, place, definition, Reading::Sentences),
        };
        LevelEntry { id: new_id, name, definition, kinds: kinds.clone() }
    });
    FrameworkEntry::Own(OwnFramework { name, levels }.into())
}
