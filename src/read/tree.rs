//! The file as a tree of values that know their place. The only door to the parser that keeps places.

use std::borrow::Cow;

use jsonc_parser::ast;
use jsonc_parser::common::Ranged;
use jsonc_parser::errors::ParseError;
use jsonc_parser::{CollectOptions, ParseOptions, parse_to_ast};

use crate::diagnostic::Span;
use crate::problem::{Place, Step};

/// A value and the bytes it is written in.
#[derive(Clone, Debug)]
pub(super) struct Tree<'a> {
    pub(super) span: Span,
    pub(super) shape: Shape<'a>,
}

/// What a value is.
#[derive(Clone, Debug)]
pub(super) enum Shape<'a> {
    Null,
    Bool(bool),
    /// As written.
    Number(Cow<'a, str>),
    Text(Cow<'a, str>),
    List(Vec<Tree<'a>>),
    Object(Vec<Field<'a>>),
}

/// A field of an object.
#[derive(Clone, Debug)]
pub(super) struct Field<'a> {
    pub(super) key: Cow<'a, str>,
    pub(super) key_span: Span,
    pub(super) value: Tree<'a>,
}

/// Everything that goes beyond JSON is off.
const STRICT: ParseOptions = ParseOptions {
    allow_comments: false,
    allow_loose_object_property_names: false,
    allow_trailing_commas: false,
    allow_missing_commas: false,
    allow_single_quoted_strings: false,
    allow_hexadecimal_numbers: false,
    allow_unary_plus_numbers: false,
    allow_bare_decimal_point_numbers: false,
    allow_non_finite_numbers: false,
    allow_extended_string_escapes: false,
};

/// Parses strict JSON; `None` when there is no value in the text. The text has passed `scan`.
pub(super) fn parse(text: &str) -> Result<Option<Tree<'_>>, ParseError> {
    let parsed = parse_to_ast(text, &CollectOptions::default(), &STRICT)?;
    Ok(parsed.value.map(tree))
}

fn tree(value: ast::Value<'_>) -> Tree<'_> {
    let span = span(&value);
    let shape = match value {
        ast::Value::NullKeyword(_) => Shape::Null,
        ast::Value::BooleanLit(literal) => Shape::Bool(literal.value),
        ast::Value::NumberLit(literal) => Shape::Number(literal.value.into()),
        ast::Value::StringLit(literal) => Shape::Text(literal.value),
        ast::Value::Array(array) => Shape::List(array.elements.into_iter().map(tree).collect()),
        ast::Value::Object(object) => Shape::Object(object.properties.into_iter().map(field).collect()),
    };
    Tree { span, shape }
}

fn field(property: ast::ObjectProp<'_>) -> Field<'_> {
    let key_span = span(&property.name);
    let key = match property.name {
        ast::ObjectPropName::String(name) => name.value,
        ast::ObjectPropName::Word(word) => word.value.into(),
    };
    Field { key, key_span, value: tree(property.value) }
}

fn span(ranged: &impl Ranged) -> Span {
    let range = ranged.range();
    range.start..range.end
}

impl<'a> Tree<'a> {
    /// The value of the first field of this name.
    pub(super) fn get(&self, name: &str) -> Option<&Tree<'a>> {
        match &self.shape {
            Shape::Object(fields) => fields.iter().find(|field| field.key == name).map(|field| &field.value),
            _ => None,
        }
    }

    /// The bytes of a place, or of the nearest value around it that there is.
    pub(super) fn locate(&self, place: &Place) -> Span {
        let path = match place {
            Place::At(span) => return span.clone(),
            Place::Path(path) => path,
        };
        self.follow(path)
    }

    /// The bytes of what these steps lead to, or as far as they lead.
    pub(super) fn follow(&self, steps: &[Step]) -> Span {
        let mut tree = self;
        for step in steps {
            let inner = match (step, &tree.shape) {
                (Step::Field(name), _) => tree.get(name),
                (Step::Item(index), Shape::List(items)) => items.get(*index),
                // An entry of an object whose fields have names of the writer's own.
                (Step::Item(index), Shape::Object(fields)) => fields.get(*index).map(|field| &field.value),
                (Step::Item(_), _) => None,
            };
            let Some(inner) = inner else { break };
            tree = inner;
        }
        tree.span.clone()
    }

    /// The same value without places. Of fields that are there twice the first counts.
    pub(super) fn to_json(&self) -> serde_json::Value {
        use serde_json::Value;
        match &self.shape {
            Shape::Null => Value::Null,
            Shape::Bool(value) => Value::Bool(*value),
            Shape::Number(number) => number.parse().map_or(Value::Null, Value::Number),
            Shape::Text(text) => Value::String(text.clone().into_owned()),
            Shape::List(items) => Value::Array(items.iter().map(Tree::to_json).collect()),
            Shape::Object(fields) => {
                let pairs =
                    fields.iter().rev().map(|field| (field.key.clone().into_owned(), field.value.to_json()));
                Value::Object(pairs.collect())
            }
        }
    }
}
