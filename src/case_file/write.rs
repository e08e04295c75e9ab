//! A case file as text again: fields in the order of the format, what is at its default left out, and one member,
//! system, tie or step on a line, as a person would write it.
//!
//! Every type is taken apart field by field, so that a new field does not compile until it is written, too.

use serde_json::Value;

use super::{
    AgeEntry, Audience, CaseFile, ClientEntry, FrameworkEntry, FullClient, Given, HideEntry, Id, LevelEntry,
    MemberEntry, OwnFramework, PlanEntry, Record, SystemEntry, TieEntry, ViewEntry,
};
use crate::age::Age;
use crate::vocabulary::{Flow, FrameworkName, Gender, Status, Strength};

/// How far each depth is set in.
const INDENT: &str = "  ";

impl CaseFile {
    /// The file's text, ending with a line break. Reading it gives this case file again.
    pub(crate) fn to_json(&self) -> String {
        let Self {
            schema,
            title,
            date,
            viewpoint,
            author,
            source,
            framework,
            client,
            systems,
            ties,
            plan,
            views,
        } = self;
        let mut fields = Fields::default();
        fields.text("$schema", schema).text("title", title).text("date", date).text("viewpoint", viewpoint);
        fields.text("author", author).text("source", source).put("framework", written_framework(framework));
        fields.put("client", Some(written_client(client)));
        fields.list("systems", systems, written_system);
        fields.list("ties", ties, written_tie).list("plan", plan, written_step);
        fields.put("views", written_views(views));
        format!("{}\n", fields.on_lines(0))
    }
}

fn written_framework(framework: &FrameworkEntry) -> Option<String> {
    match framework {
        FrameworkEntry::Named(name) if *name == FrameworkName::default() => None,
        FrameworkEntry::Named(name) => Some(quoted(name.word())),
        FrameworkEntry::Own(own) => {
            let OwnFramework { name, levels } = &**own;
            let mut fields = Fields::at(1);
            fields.put("name", Some(quoted(name))).list("levels", levels, written_level);
            Some(fields.on_lines(1))
        }
    }
}

fn written_level(level: &LevelEntry) -> String {
    let LevelEntry { id, name, definition, kinds } = level;
    let mut fields = Fields::default();
    fields.put("id", Some(quoted(id))).put("name", Some(quoted(name))).text("definition", definition);
    fields.put("kinds", (!kinds.is_empty()).then(|| array(kinds.iter().map(|kind| kind.word()))));
    fields.on_one_line()
}

fn written_client(client: &ClientEntry) -> String {
    match client {
        ClientEntry::Named(name) => quoted(name),
        ClientEntry::Full(full) => {
            let FullClient { id, name, members } = &**full;
            let mut fields = Fields::at(1);
            fields.text("id", id).put("name", Some(quoted(name)));
            if members.is_empty() {
                return fields.on_one_line();
            }
            fields.list("members", members, written_member).on_lines(1)
        }
    }
}

fn written_member(member: &MemberEntry) -> String {
    let MemberEntry {
        id,
        name,
        age,
        gender,
        focus,
        deceased,
        pregnancy,
        partner_of,
        union,
        child_of,
        child_by,
        audience,
    } = member;
    let mut fields = Fields::default();
    fields.text("id", id).text("name", name).put("age", age.map(written_age));
    fields.put("gender", (*gender != Gender::default()).then(|| quoted(gender.word())));
    fields.flag("focus", *focus).flag("deceased", *deceased).flag("pregnancy", *pregnancy);
    fields.text("partner_of", partner_of).put("union", union.map(|union| quoted(union.word())));
    let parents = child_of.as_ref().map(|parents| array(parents.iter().map(|id| &**id)));
    fields.put("child_of", parents);
    fields.put("child_by", child_by.map(|by| quoted(by.word())));
    fields.put("audience", written_audience(audience));
    fields.on_one_line()
}

fn written_age(AgeEntry(age): AgeEntry) -> String {
    match age {
        Age::Years(years) => years.to_string(),
        band => quoted(&band.word()),
    }
}

fn written_system(system: &SystemEntry) -> String {
    let SystemEntry { id, name, kind, level, angle, note, status, audience } = system;
    let mut fields = Fields::default();
    fields.text("id", id).put("name", Some(quoted(name))).put("kind", kind.map(|kind| quoted(kind.word())));
    fields.text("level", level).put("angle", angle.map(|angle| number(angle.0))).text("note", note);
    fields.put("status", (*status != Status::default()).then(|| quoted(status.word())));
    fields.put("audience", written_audience(audience));
    fields.on_one_line()
}

fn written_tie(tie: &TieEntry) -> String {
    let TieEntry {
        from,
        to,
        strength,
        stressful,
        flow,
        status,
        label,
        note,
        since,
        frequency,
        disputed,
        audience,
    } = tie;
    let mut fields = Fields::default();
    fields.text("from", from).put("to", Some(quoted(to)));
    fields.put("strength", (*strength != Strength::default()).then(|| quoted(strength.word())));
    fields.flag("stressful", *stressful);
    fields.put("flow", (*flow != Flow::default()).then(|| quoted(flow.word())));
    fields.put("status", (*status != Status::default()).then(|| quoted(status.word())));
    fields.text("label", label).text("note", note).text("since", since).text("frequency", frequency);
    fields.flag("disputed", *disputed).put("audience", written_audience(audience));
    fields.on_one_line()
}

fn written_step(step: &PlanEntry) -> String {
    let PlanEntry { level, aim, from, to, system, action, who, by, term, audience } = step;
    let mut fields = Fields::default();
    fields.text("level", level).put("aim", aim.map(|aim| quoted(aim.word())));
    fields.text("from", from).text("to", to).text("system", system).put("action", Some(quoted(action)));
    fields.text("who", who).text("by", by).put("term", term.map(|term| quoted(term.word())));
    fields.put("audience", written_audience(audience));
    fields.on_one_line()
}

fn written_audience(audience: &Given<Audience>) -> Option<String> {
    audience.as_ref().map(|words| array(words.iter().map(|word| &**word)))
}

/// Views by their names, each on a line.
fn written_views(views: &[(Id, Record<ViewEntry>)]) -> Option<String> {
    let inner = INDENT.repeat(2);
    let views: Vec<String> =
        views.iter().map(|(name, view)| format!("{inner}{}: {}", quoted(name), written_view(view))).collect();
    (!views.is_empty()).then(|| format!("{{\n{}\n{INDENT}}}", views.join(",\n")))
}

fn written_view(view: &ViewEntry) -> String {
    let ViewEntry { hide, audience, plan, labels } = view;
    let mut fields = Fields::default();
    fields.put("hide", hide.as_ref().map(|hide| written_hide(hide)));
    fields.put("audience", audience.as_ref().map(|words| array(words.iter().map(|word| &**word))));
    fields.flag("plan", *plan).put("labels", (!labels).then(|| "false".to_owned()));
    fields.on_one_line()
}

fn written_hide(hide: &HideEntry) -> String {
    let HideEntry { levels, kinds, status, audience } = hide;
    let mut fields = Fields::default();
    let mut put = |name, words: Vec<&str>| {
        fields.put(name, (!words.is_empty()).then(|| array(words.into_iter())));
    };
    put("levels", levels.iter().map(|level| &**level).collect());
    put("kinds", kinds.iter().map(|kind| kind.word()).collect());
    put("status", status.iter().map(|status| status.word()).collect());
    put("audience", audience.iter().map(|word| &**word).collect());
    fields.on_one_line()
}

fn array<'a>(words: impl Iterator<Item = &'a str>) -> String {
    format!("[{}]", words.map(quoted).collect::<Vec<_>>().join(", "))
}

/// An object's fields in their order, each with its value as text.
#[derive(Default)]
struct Fields {
    depth: usize,
    fields: Vec<(&'static str, String)>,
}

impl Fields {
    /// The fields of an object inside this many others.
    fn at(depth: usize) -> Self {
        Self { depth, fields: Vec::new() }
    }

    fn put(&mut self, name: &'static str, value: Option<String>) -> &mut Self {
        self.fields.extend(value.map(|value| (name, value)));
        self
    }

    fn text<T: std::ops::Deref<Target = str>>(&mut self, name: &'static str, text: &Given<T>) -> &mut Self {
        self.put(name, text.as_deref().map(quoted))
    }

    fn flag(&mut self, name: &'static str, flag: bool) -> &mut Self {
        self.put(name, flag.then(|| "true".to_owned()))
    }

    /// A list with each item on a line; an empty one is left out.
    fn list<T>(
        &mut self,
        name: &'static str,
        items: &[Record<T>],
        written: impl Fn(&T) -> String,
    ) -> &mut Self {
        let inner = INDENT.repeat(self.depth + 2);
        let items: Vec<String> = items.iter().map(|item| format!("{inner}{}", written(item))).collect();
        let outer = INDENT.repeat(self.depth + 1);
        self.put(name, (!items.is_empty()).then(|| format!("[\n{}\n{outer}]", items.join(",\n"))))
    }

    fn on_one_line(&self) -> String {
        let fields: Vec<String> =
            self.fields.iter().map(|(name, value)| format!("{}: {value}", quoted(name))).collect();
        if fields.is_empty() { "{}".to_owned() } else { format!("{{ {} }}", fields.join(", ")) }
    }

    fn on_lines(&self, depth: usize) -> String {
        let inner = INDENT.repeat(depth + 1);
        let fields: Vec<String> =
            self.fields.iter().map(|(name, value)| format!("{inner}{}: {value}", quoted(name))).collect();
        format!("{{\n{}\n{}}}", fields.join(",\n"), INDENT.repeat(depth))
    }
}

fn quoted(text: &str) -> String {
    Value::from(text).to_string()
}

/// A number without a decimal point where it is whole.
fn number(value: f64) -> String {
    Value::from(value).to_string().trim_end_matches(".0").to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> CaseFile {
        serde_json::from_str(text).expect("a right case file")
    }

    #[test]
    fn every_field_is_read_back_as_it_was() {
        let text = include_str!("../../examples/every-mark.json");
        let case = read(text);
        assert_eq!(read(&case.to_json()), case);
        let full = read(FULL);
        assert_eq!(full.to_json(), FULL);
    }

    #[test]
    fn what_is_at_its_default_is_left_out() {
        let case = read(
            r#"{ "client": "Ada", "ties": [], "framework": "micro-mezzo-macro",
            "systems": [{ "name": "School", "level": "mezzo", "status": "current" }] }"#,
        );
        let short = "{\n  \"client\": \"Ada\",\n  \"systems\": [\n    { \"name\": \"School\", \"level\": \"mezzo\" }\n  ]\n}\n";
        assert_eq!(case.to_json(), short);
    }

    #[test]
    fn hostile_letters_are_escaped() {
        let case = read(r#"{ "client": "\"A\\\nda\u0007" }"#);
        assert_eq!(read(&case.to_json()), case);
    }

    /// Each field once, none at its default.
    const FULL: &str = r#"{
  "$schema": "ecomap.schema.json",
  "title": "T",
  "date": "2026-03-02",
  "viewpoint": "V",
  "author": "A",
  "source": "S",
  "framework": {
    "name": "Own",
    "levels": [
      { "id": "near", "name": "Near", "definition": "close by", "kinds": ["family", "pet"] },
      { "id": "far", "name": "Far" }
    ]
  },
  "client": {
    "id": "client",
    "name": "Household",
    "members": [
      { "id": "a", "name": "A", "age": 34, "gender": "female", "focus": true, "deceased": true },
      { "id": "b", "age": "5-9", "pregnancy": true, "partner_of": "a", "union": "married", "child_of": ["a"], "child_by": "foster", "audience": ["team"] }
    ]
  },
  "systems": [
    { "id": "s", "name": "S", "kind": "school", "level": "near", "angle": 90, "note": "n\nm", "status": "needed", "audience": ["team", "court"] },
    { "name": "S2", "level": "far", "angle": -12.5 }
  ],
  "ties": [
    { "from": "a", "to": "s", "strength": "strong", "stressful": true, "flow": "both", "status": "past", "label": "l", "note": "n", "since": "2025", "frequency": "weekly", "disputed": true, "audience": ["team"] }
  ],
  "plan": [
    { "level": "near", "aim": "build", "from": "client", "to": "s", "action": "x", "who": "w", "by": "2026-04-15", "term": "short", "audience": ["team"] },
    { "system": "s", "action": "y" }
  ],
  "views": {
    "court": { "hide": { "levels": ["far"], "kinds": ["health"], "status": ["past"], "audience": ["team"] }, "audience": [], "plan": true, "labels": false },
    "school": {}
  }
}
"#;
}
