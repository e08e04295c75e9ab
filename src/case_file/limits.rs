//! Values of the case file that have limits: each is read only if it keeps them, and its schema states the same.

use std::borrow::Cow;
use std::ops::Deref;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize};

use crate::age::{Age, OLDEST};

/// What an id may look like, as the schema says it; [`is_id`] is the same rule.
pub(crate) const ID_PATTERN: &str = r"^[\p{XID_Continue}.-]{1,100}$";

/// The most characters of an id.
pub(crate) const MAX_ID: usize = 100;

/// Whether a character may stand in an id: a letter, mark or digit of any script, `-`, `_` or `.`.
pub(crate) fn is_id_character(character: char) -> bool {
    matches!(character, '-' | '.') || unicode_ident::is_xid_continue(character)
}

/// Whether this is an id: 1 to [`MAX_ID`] of the characters above.
pub(crate) fn is_id(text: &str) -> bool {
    (1..=MAX_ID).contains(&text.chars().take(MAX_ID + 1).count()) && text.chars().all(is_id_character)
}

/// Text of `MIN` to `MAX` characters.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub(crate) struct Text<const MIN: usize, const MAX: usize>(String);

/// What must not be empty: a name, an action.
pub(crate) type Name = Text<1, 1_000>;
/// A short text or a reference to an id.
pub(crate) type Line = Text<0, 1_000>;
/// Text that may run over several lines.
pub(crate) type Note = Text<0, 10_000>;

impl<const MIN: usize, const MAX: usize> Text<MIN, MAX> {
    /// As much of a text that the program made as there is room for.
    pub(crate) fn cut(text: &str) -> Self {
        Self(text.chars().take(MAX).collect())
    }
}

impl<const MIN: usize, const MAX: usize> Deref for Text<MIN, MAX> {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl<const MIN: usize, const MAX: usize> TryFrom<String> for Text<MIN, MAX> {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let length = text.chars().count();
        if (MIN..=MAX).contains(&length) { Ok(Self(text)) } else { Err("text too short or too long") }
    }
}

impl<const MIN: usize, const MAX: usize> JsonSchema for Text<MIN, MAX> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Text".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        match MIN {
            0 => json_schema!({ "type": "string", "maxLength": MAX }),
            _ => json_schema!({ "type": "string", "minLength": MIN, "maxLength": MAX }),
        }
    }
}

/// An id that keeps [`is_id`].
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub(crate) struct Id(String);

impl Id {
    /// As much of an id that the program made as there is room for.
    pub(crate) fn cut(id: &str) -> Self {
        Self(id.chars().take(MAX_ID).collect())
    }
}

impl Deref for Id {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Id {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        if is_id(&text) { Ok(Self(text)) } else { Err("not an id") }
    }
}

impl JsonSchema for Id {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Id".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "pattern": ID_PATTERN })
    }
}

/// What a band of ages looks like, as the schema says it; that the lower age comes first it cannot say.
pub(crate) const BAND_PATTERN: &str = r"^(0|[1-9][0-9]{0,2})(-[1-9][0-9]{0,2}|\+)$";

/// Whole years, 0 to 130, or a band of them. `9.0` is a whole number, to JSON Schema and here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "WrittenAge")]
pub(crate) struct AgeEntry(pub(crate) Age);

#[derive(Deserialize)]
#[serde(untagged)]
enum WrittenAge {
    Years(f64),
    Band(String),
}

impl TryFrom<WrittenAge> for AgeEntry {
    type Error = &'static str;

    fn try_from(written: WrittenAge) -> Result<Self, Self::Error> {
        match written {
            WrittenAge::Years(years)
                if (0.0..=f64::from(OLDEST)).contains(&years) && years.fract().abs() <= 0.0 =>
            {
                Ok(Self(Age::Years(years as u8)))
            }
            WrittenAge::Years(_) => Err("not an age"),
            WrittenAge::Band(band) => Age::band(&band).map(Self).ok_or("not a band of ages"),
        }
    }
}

impl JsonSchema for AgeEntry {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Age".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "anyOf": [
            { "type": "integer", "minimum": 0, "maximum": OLDEST },
            { "type": "string", "pattern": BAND_PATTERN },
        ] })
    }
}

/// A direction: degrees clockwise from the top, once round at most and either way.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(try_from = "f64")]
pub(crate) struct Degrees(pub(crate) f64);

impl TryFrom<f64> for Degrees {
    type Error = &'static str;

    fn try_from(degrees: f64) -> Result<Self, Self::Error> {
        if (-360.0..=360.0).contains(&degrees) { Ok(Self(degrees)) } else { Err("not a direction") }
    }
}

impl JsonSchema for Degrees {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Degrees".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "number", "minimum": -360, "maximum": 360 })
    }
}

/// A list of `MIN` to `MAX` items.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(try_from = "Vec<T>", bound(deserialize = "T: Deserialize<'de>"))]
pub(crate) struct List<T, const MIN: usize, const MAX: usize>(Vec<T>);

impl<T, const MAX: usize> Default for List<T, 0, MAX> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T, const MIN: usize, const MAX: usize> List<T, MIN, MAX> {
    /// A list of as many others.
    pub(crate) fn remade<U>(&self, remake: impl FnMut(&T) -> U) -> List<U, MIN, MAX> {
        List(self.0.iter().map(remake).collect())
    }
}

impl<T, const MIN: usize, const MAX: usize> Deref for List<T, MIN, MAX> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.0
    }
}

impl<T, const MIN: usize, const MAX: usize> TryFrom<Vec<T>> for List<T, MIN, MAX> {
    type Error = &'static str;

    fn try_from(items: Vec<T>) -> Result<Self, Self::Error> {
        if (MIN..=MAX).contains(&items.len()) { Ok(Self(items)) } else { Err("too few or too many items") }
    }
}

/// Only so that the schema can state an empty list as the default.
impl<T, const MIN: usize, const MAX: usize> Serialize for List<T, MIN, MAX> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(std::iter::empty::<()>())
    }
}

impl<T: JsonSchema, const MIN: usize, const MAX: usize> JsonSchema for List<T, MIN, MAX> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "List".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let items = generator.subschema_for::<T>();
        match MIN {
            0 => json_schema!({ "type": "array", "items": items, "maxItems": MAX }),
            _ => json_schema!({ "type": "array", "items": items, "minItems": MIN, "maxItems": MAX }),
        }
    }
}
