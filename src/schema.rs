//! The JSON Schema of the case file, made from the case-file types. Also what `read` holds a faulty file against.

use schemars::generate::SchemaSettings;
use serde_json::Value;

use crate::case_file::CaseFile;

/// The JSON Schema of a case file (draft 2020-12) as indented text with a newline at the end.
#[must_use]
pub fn schema_json() -> String {
    format!("{:#}\n", schema())
}

/// The same as a value.
pub(crate) fn schema() -> Value {
    SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<CaseFile>().to_value()
}
