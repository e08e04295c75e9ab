//! Names that the program itself gives to things on the map, in the sheet's language: the levels of a ready framework,
//! a pregnancy without a name.

use std::borrow::Cow;

use super::Words;
use crate::model::{Ecomap, Framework, Level};
use crate::options::Language;
use crate::vocabulary::FrameworkName;

impl Words {
    /// A ready framework whose levels have these ids, innermost first.
    pub(crate) fn framework(&self, name: FrameworkName, ids: impl IntoIterator<Item = String>) -> Framework {
        let words = &self.frameworks[name as usize];
        let level = |(id, words): (String, &super::LevelWords)| Level {
            id,
            name: words.name.to_owned(),
            definition: words.definition.to_owned(),
        };
        let levels = ids.into_iter().zip(&words.levels).map(level).collect();
        Framework { ready: Some(name), name: words.name.to_owned(), levels }
    }

    /// The same map with the names that the program gave in this language: those of a ready framework's levels and of
    /// pregnancies without a name. What the file names keeps the file's words.
    pub(crate) fn retell<'a>(&self, map: &'a Ecomap) -> Cow<'a, Ecomap> {
        if self.language == Self::of(Language::English).language {
            // The check gives English names.
            return Cow::Borrowed(map);
        }
        let mut told = map.clone();
        if let Some(name) = map.framework.ready {
            let ids = map.framework.levels.iter().map(|level| level.id.clone());
            told.framework = self.framework(name, ids);
        }
        for member in &mut told.client.members {
            member.name.get_or_insert_with(|| self.noun(self.pregnancy));
        }
        Cow::Owned(told)
    }
}
