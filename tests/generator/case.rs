//! The case file as the generator writes it: the fields of format 1, in the order of its documentation.
//!
//! These types are the generator's own, so that a case does not depend on the reader that it is to test.

use serde::Serialize;

/// A whole case file.
#[derive(Clone, Serialize)]
pub(crate) struct Case {
    pub(crate) title: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) date: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) viewpoint: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) author: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) framework: Option<&'static str>,
    pub(crate) client: Client,
    pub(crate) systems: Vec<System>,
    pub(crate) ties: Vec<Tie>,
}

/// The centre.
#[derive(Clone, Serialize)]
pub(crate) struct Client {
    pub(crate) name: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) members: Vec<Member>,
}

/// A person in the centre.
#[derive(Clone, Serialize)]
pub(crate) struct Member {
    pub(crate) id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) name: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) age: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) gender: Option<&'static str>,
    #[serde(skip_serializing_if = "is_false")]
    pub(crate) focus: bool,
    #[serde(skip_serializing_if = "is_false")]
    pub(crate) deceased: bool,
    #[serde(skip_serializing_if = "is_false")]
    pub(crate) pregnancy: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) partner_of: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) union: Option<&'static str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) child_of: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) child_by: Option<&'static str>,
}

/// A system.
#[derive(Clone, Serialize)]
pub(crate) struct System {
    /// What ties call it; written only where it is not what the name gives.
    #[serde(skip_serializing_if = "Id::is_from_name")]
    pub(crate) id: Id,
    pub(crate) name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) kind: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) level: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) status: Option<&'static str>,
}

/// How a system is called.
#[derive(Clone, Serialize)]
#[serde(untagged)]
pub(crate) enum Id {
    /// Stated in the file.
    Written(String),
    /// Left to the reader: the name in lower-case kebab form.
    FromName(String),
}

impl Id {
    /// The id itself.
    pub(crate) fn text(&self) -> &str {
        match self {
            Self::Written(id) | Self::FromName(id) => id,
        }
    }

    fn is_from_name(&self) -> bool {
        matches!(self, Self::FromName(_))
    }
}

/// A tie.
#[derive(Clone, Serialize)]
pub(crate) struct Tie {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) from: Option<String>,
    pub(crate) to: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) strength: Option<&'static str>,
    #[serde(skip_serializing_if = "is_false")]
    pub(crate) stressful: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) flow: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) status: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) label: Option<&'static str>,
    #[serde(skip_serializing_if = "is_false")]
    pub(crate) disputed: bool,
}

fn is_false(value: &bool) -> bool {
    !value
}
