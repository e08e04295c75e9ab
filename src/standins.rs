//! Stand-ins for stages that are being written elsewhere; this file is dropped when they arrive.
#![expect(missing_docs, reason = "dropped before anyone reads it")]

use crate::model::{Client, Ecomap, Framework};
use crate::{Code, Diagnostic, Options, Outcome, Severity};

pub struct Source {
    name: String,
    text: String,
}
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    pub line: usize,
    pub column: usize,
}
impl Source {
    pub fn new(name: impl Into<String>, bytes: &[u8]) -> Self {
        Self { name: name.into(), text: String::from_utf8_lossy(bytes).into_owned() }
    }
    pub fn name(&self) -> &str {
        &self.name
    }
    pub fn text(&self) -> &str {
        &self.text
    }
    pub fn position(&self, offset: usize) -> Position {
        let before = &self.text[..offset];
        let start = before.rfind('\n').map_or(0, |at| at + 1);
        Position { line: before.matches('\n').count() + 1, column: before[start..].chars().count() + 1 }
    }
}
impl std::fmt::Display for Code {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(["E001", "W001"][self.0])
    }
}
impl Code {
    pub const ALL: [Code; 2] = [Code(0), Code(1)];
    pub fn slug(self) -> &'static str {
        ["not-json", "isolated-system"][self.0]
    }
    pub fn severity(self) -> Severity {
        [Severity::Error, Severity::Warning][self.0]
    }
    pub fn explanation(self) -> &'static str {
        "It is not JSON."
    }
    pub fn wrong(self) -> &'static str {
        "{ \"client\": \"Ann\","
    }
    pub fn right(self) -> &'static str {
        "{ \"client\": \"Ann\" }"
    }
    pub fn find(word: &str) -> Option<Code> {
        Self::ALL.into_iter().find(|code| code.slug() == word || code.to_string().eq_ignore_ascii_case(word))
    }
}
pub fn compile(source: &Source) -> Outcome<Ecomap> {
    let problem = |code, span, message: &str| Diagnostic {
        code: Code(code),
        message: message.into(),
        span,
        help: Some("write an object".into()),
        fix: None,
        related: vec![],
    };
    let value: serde_json::Value = match serde_json::from_str(source.text()) {
        Ok(value) => value,
        Err(e) => {
            return Outcome {
                value: None,
                diagnostics: vec![problem(0, 0..source.text().len().min(1), &e.to_string())],
            };
        }
    };
    let Some(name) = value.get("client").and_then(|c| c.as_str()) else {
        return Outcome { value: None, diagnostics: vec![problem(0, 0..1, "no client")] };
    };
    let warned = source.text().contains("\"lonely\"");
    Outcome {
        value: Some(Ecomap {
            title: None,
            date: None,
            viewpoint: None,
            author: None,
            source: None,
            framework: Framework { name: String::new(), levels: vec![] },
            client: Client { id: "client".into(), name: name.into(), members: vec![] },
            systems: vec![],
            ties: vec![],
            plan: vec![],
        }),
        diagnostics: if warned { vec![problem(1, 0..1, "lonely")] } else { vec![] },
    }
}
pub fn render(ecomap: &Ecomap, _: &Options) -> String {
    format!("<svg>{}</svg>\n", ecomap.client.name)
}
pub fn schema_json() -> String {
    "{}\n".into()
}
