//! Holds the file against the JSON Schema and tells everything that differs.
//!
//! Knows the few keywords that our own schema uses, and says in plain words what each asks for. What a field is called
//! and may hold comes from the schema; only what one entry of a list is called stands here.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value as Json;

use super::mend::{Mend, Mends};
use super::tree::{Field, Shape, Tree};
use super::values;
use crate::case_file::is_id;
use crate::diagnostic::{Code, Span};
use crate::nearest::Nearest;
use crate::problem::{Problem, Problems};
use crate::schema::schema;
use crate::wording::{all_of, json_text, quoted};

/// All that is wrong, and the changes that would mend it if every single problem has one.
pub(super) struct Findings<'a> {
    pub(super) problems: Problems,
    pub(super) mends: Option<Mends<'a>>,
}

/// What people call one entry of a list.
const ENTRIES: [(&str, &str); 9] = [
    ("systems", "a system"),
    ("ties", "a tie"),
    ("members", "a member"),
    ("plan", "a step of the plan"),
    ("levels", "a level"),
    ("kinds", "a kind"),
    ("child_of", "a parent"),
    ("status", "a status"),
    ("audience", "an audience"),
];

/// Everything in which the file differs from the schema.
pub(super) fn walk<'a>(tree: &Tree<'a>) -> Findings<'a> {
    let schema = schema();
    let (problems, nearest) = (Problems::default(), Nearest::default());
    let mut walk = Walk { root: &schema, problems, mends: Some(Mends::new()), nearest };
    walk.value(tree, &schema, "the file");
    Findings { problems: walk.problems, mends: walk.mends }
}

/// What one walk carries along.
pub(super) struct Walk<'s, 'a> {
    root: &'s Json,
    problems: Problems,
    mends: Option<Mends<'a>>,
    pub(super) nearest: Nearest,
}

impl<'a> Walk<'_, 'a> {
    /// Tells a problem that no suggestion mends.
    pub(super) fn report(&mut self, problem: Problem) {
        self.mends = None;
        self.problems.add(problem);
    }

    /// Tells a problem whose suggestion mends it.
    pub(super) fn report_mended(&mut self, problem: Problem, at: usize, mend: Mend<'a>) {
        if let Some(mends) = &mut self.mends {
            mends.insert(at, mend);
        }
        self.problems.add(problem);
    }
}

impl<'s, 'a> Walk<'s, 'a> {
    fn value(&mut self, tree: &Tree<'a>, schema: &'s Json, what: &str) {
        let Some(schema) = self.branch(tree, schema) else {
            let wanted = self.types(schema);
            return values::wrong_type(self, tree, &wanted, what);
        };
        match &tree.shape {
            Shape::Text(text) => values::text(self, tree, text, (schema, what)),
            Shape::Number(number) => values::number(self, tree, number, (schema, what)),
            Shape::List(items) => self.list(tree, items, schema, what),
            Shape::Object(fields) => self.object(tree, fields, schema, what),
            Shape::Bool(_) | Shape::Null => {}
        }
    }

    /// The part of the schema that is about this sort of value, with references followed.
    fn branch(&self, tree: &Tree<'_>, schema: &'s Json) -> Option<&'s Json> {
        let schema = self.resolve(schema);
        if let Some(branches) = schema["anyOf"].as_array() {
            return branches.iter().find_map(|branch| self.branch(tree, branch));
        }
        values::is_of_type(tree, schema["type"].as_str()?).then_some(schema)
    }

    /// The types that a value may have here.
    fn types(&self, schema: &'s Json) -> Vec<&'s str> {
        let schema = self.resolve(schema);
        match schema["anyOf"].as_array() {
            Some(branches) => branches.iter().flat_map(|branch| self.types(branch)).collect(),
            None => schema["type"].as_str().into_iter().collect(),
        }
    }

    fn resolve(&self, schema: &'s Json) -> &'s Json {
        let target =
            schema["$ref"].as_str().and_then(|reference| self.root.pointer(reference.strip_prefix('#')?));
        target.unwrap_or(schema)
    }

    fn list(&mut self, tree: &Tree<'a>, items: &[Tree<'a>], schema: &'s Json, what: &str) {
        let count = items.len() as u64;
        let (least, most) =
            (schema["minItems"].as_u64().unwrap_or(0), schema["maxItems"].as_u64().unwrap_or(u64::MAX));
        if count < least || count > most {
            let wanted = if least == 0 { format!("at most {most}") } else { format!("{least} to {most}") };
            let message =
                if count == 0 { format!("{what} is empty") } else { format!("{what} has {count} entries") };
            let problem = Problem::new(Code::WrongCount, tree.span.clone(), message);
            return self.report(problem.help(format!("write {wanted} of them")));
        }
        let entry = ENTRIES.iter().find(|(list, _)| quoted(list) == what).map_or("this", |(_, entry)| entry);
        for item in items {
            self.value(item, &schema["items"], entry);
        }
    }

    fn object(&mut self, tree: &Tree<'a>, fields: &[Field<'a>], schema: &'s Json, what: &str) {
        let Some(known) = schema["properties"].as_object() else {
            return self.named(tree, fields, schema, what);
        };
        let absent: Vec<&str> = {
            let present: BTreeSet<&str> = fields.iter().map(|field| field.key.as_ref()).collect();
            known.keys().map(String::as_str).filter(|name| !present.contains(name)).collect()
        };
        let mut seen: BTreeMap<&str, &Span> = BTreeMap::new();
        for field in fields {
            let first = seen.insert(&field.key, &field.key_span);
            match (first, known.get(field.key.as_ref())) {
                (Some(first), _) => self.duplicate(field, first),
                (None, Some(schema)) => self.value(&field.value, schema, &quoted(&field.key)),
                (None, None) => {
                    if let Some((meant, schema)) = self.unknown(field, &absent, known) {
                        seen.insert(meant, &field.key_span);
                        self.value(&field.value, schema, &quoted(meant));
                    }
                }
            }
        }
        for required in schema["required"].as_array().into_iter().flatten().filter_map(Json::as_str) {
            if !seen.contains_key(required) {
                self.missing(tree, required, &known[required], what);
            }
        }
    }

    /// An object whose fields have names of the writer's own.
    fn named(&mut self, tree: &Tree<'a>, fields: &[Field<'a>], schema: &'s Json, what: &str) {
        let most = schema["maxProperties"].as_u64().unwrap_or(u64::MAX);
        if fields.len() as u64 > most {
            let message = format!("{what} has {} entries", fields.len());
            let problem = Problem::new(Code::WrongCount, tree.span.clone(), message);
            return self.report(problem.help(format!("write at most {most} of them")));
        }
        let mut seen: BTreeMap<&str, &Span> = BTreeMap::new();
        for field in fields {
            if let Some(first) = seen.insert(&field.key, &field.key_span) {
                self.duplicate(field, first);
                continue;
            }
            if !is_id(&field.key) {
                self.report(values::invalid_id(field.key_span.clone(), &field.key));
            }
            self.value(&field.value, &schema["additionalProperties"], &quoted(&field.key));
        }
    }

    fn duplicate(&mut self, field: &Field<'a>, first: &Span) {
        let message = format!("{} is there twice", quoted(&field.key));
        let problem = Problem::new(Code::DuplicateField, field.key_span.clone(), message)
            .help("keep one of the two")
            .related(first.clone(), "first written here");
        self.report(problem);
    }

    /// Tells an unknown field; gives the name and schema of the absent field that was meant.
    fn unknown<'k>(
        &mut self,
        field: &Field<'a>,
        absent: &[&'k str],
        known: &'k serde_json::Map<String, Json>,
    ) -> Option<(&'k str, &'k Json)> {
        let message = format!("there is no field {} here", quoted(&field.key));
        let problem = Problem::new(Code::UnknownField, field.key_span.clone(), message);
        let start = field.key_span.start;
        let names = known.keys().map(String::as_str);
        let Some(near) = self.nearest.find(&field.key, absent.iter().copied()) else {
            let names: Vec<&str> = names.filter(|name| *name != "$schema").collect();
            let problem = problem.help(format!("the fields here are {}", all_of(&names)));
            self.report_mended(problem, start, Mend::Drop);
            return None;
        };
        let problem = problem.help(format!("did you mean {}?", quoted(near))).write(json_text(near));
        self.report_mended(problem, start, Mend::Rename(near.to_owned()));
        Some((near, &known[near]))
    }

    fn missing(&mut self, tree: &Tree<'a>, name: &str, schema: &'s Json, what: &str) {
        let message = format!("{what} has no {}", quoted(name));
        let span = match &tree.shape {
            Shape::Object(_) => tree.span.start..tree.span.start + 1,
            _ => tree.span.clone(),
        };
        let value = if self.types(schema).contains(&"string") { "\"…\"" } else { "[ … ]" };
        let problem = Problem::new(Code::MissingField, span, message);
        self.report(problem.help(format!("add {}: {value}", json_text(name))));
    }
}
