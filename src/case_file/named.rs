//! Entries with names of the writer's own, as an object holds them.

use std::borrow::Cow;
use std::ops::Deref;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{Error as _, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};

use super::limits::{ID_PATTERN, Id};

/// Up to `MAX` entries in the order of the file, each with a name that keeps the rules of ids; no name twice.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Named<T, const MAX: usize>(Vec<(Id, T)>);

impl<T, const MAX: usize> Default for Named<T, MAX> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T, const MAX: usize> Named<T, MAX> {
    /// As many other entries, with names that differ as these do.
    pub(crate) fn remade(&self, mut remake: impl FnMut(&Id, &T) -> (Id, T)) -> Self {
        Self(self.0.iter().map(|(name, entry)| remake(name, entry)).collect())
    }
}

impl<T, const MAX: usize> Deref for Named<T, MAX> {
    type Target = [(Id, T)];

    fn deref(&self) -> &[(Id, T)] {
        &self.0
    }
}

impl<'de, T: Deserialize<'de>, const MAX: usize> Deserialize<'de> for Named<T, MAX> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Entries<T, const MAX: usize>(std::marker::PhantomData<T>);

        impl<'de, T: Deserialize<'de>, const MAX: usize> Visitor<'de> for Entries<T, MAX> {
            type Value = Named<T, MAX>;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Named<T, MAX>, A::Error> {
                let mut entries: Vec<(Id, T)> = Vec::new();
                while let Some((name, entry)) = map.next_entry::<Id, T>()? {
                    if entries.len() == MAX || entries.iter().any(|(other, _)| *other == name) {
                        return Err(A::Error::custom("too many entries, or one twice"));
                    }
                    entries.push((name, entry));
                }
                Ok(Named(entries))
            }
        }

        deserializer.deserialize_map(Entries(std::marker::PhantomData))
    }
}

/// Only so that the schema can state that there are none by default.
impl<T, const MAX: usize> Serialize for Named<T, MAX> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(std::iter::empty::<((), ())>())
    }
}

impl<T: JsonSchema, const MAX: usize> JsonSchema for Named<T, MAX> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Named".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "object",
            "additionalProperties": generator.subschema_for::<T>(),
            "propertyNames": { "pattern": ID_PATTERN },
            "maxProperties": MAX,
        })
    }
}
