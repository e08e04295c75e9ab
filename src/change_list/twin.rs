//! The list as what a document says beside a picture.

use super::{ChangeList, Changes};
use crate::twin::{Table, Twin};

impl ChangeList {
    /// The list as tables, one for each sort of change.
    pub(crate) fn twin(&self) -> Twin {
        let several = self.steps.len() > 1;
        let tables = self.steps.iter().flat_map(|changes| tables(changes, several));
        let mut particulars: Vec<String> = self.partial.iter().cloned().collect();
        for changes in &self.steps {
            particulars.push(changes.period.clone());
            particulars.push(changes.summary.clone());
            particulars.extend(changes.same.clone());
        }
        Twin {
            title: self.title.clone(),
            right_to_left: self.right_to_left,
            particulars,
            description: self.caveat.to_owned(),
            #[cfg(feature = "html")]
            colon: self.colon,
            tables: tables.collect(),
        }
    }
}

fn tables(changes: &Changes, several: bool) -> Vec<Table> {
    let table = |group: &super::Grouped| {
        let heading = format!("{} ({})", group.heading, group.told.len());
        let heading = if several { format!("{}: {heading}", changes.period) } else { heading };
        Table::whole(&heading, group.told.iter().map(|told| [told.what.clone(), told.sentence.clone()]))
    };
    changes.groups.iter().map(table).collect()
}
