//! The file as the suggested fixes would leave it, so that its meaning can be checked in the same run.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::tree::{Field, Shape, Tree};

/// A change, known by the byte at which the key or value it changes begins.
pub(super) type Mends<'a> = BTreeMap<usize, Mend<'a>>;

/// What to change.
#[derive(Clone, Debug)]
pub(super) enum Mend<'a> {
    /// Leave the field with this key out.
    Drop,
    /// Give the key another name.
    Rename(String),
    /// Put another value there.
    Replace(Shape<'a>),
}

/// The tree with all changes made. Places stay those of the file.
pub(super) fn mended<'a>(tree: Tree<'a>, mends: &Mends<'a>) -> Tree<'a> {
    if let Some(Mend::Replace(shape)) = mends.get(&tree.span.start) {
        return Tree { span: tree.span, shape: shape.clone() };
    }
    let shape = match tree.shape {
        Shape::List(items) => Shape::List(items.into_iter().map(|item| mended(item, mends)).collect()),
        Shape::Object(fields) => {
            Shape::Object(fields.into_iter().filter_map(|field| mended_field(field, mends)).collect())
        }
        other => other,
    };
    Tree { span: tree.span, shape }
}

fn mended_field<'a>(field: Field<'a>, mends: &Mends<'a>) -> Option<Field<'a>> {
    let key = match mends.get(&field.key_span.start) {
        Some(Mend::Drop) => return None,
        Some(Mend::Rename(name)) => Cow::Owned(name.clone()),
        _ => field.key,
    };
    Some(Field { key, key_span: field.key_span, value: mended(field.value, mends) })
}
