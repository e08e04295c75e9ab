//! A valid random case with a few of its values replaced: gets past the reader more often than random bytes do.

#![no_main]

mod drawing;
#[path = "../../tests/generator/mod.rs"]
mod generator;

use ecomap::{Labels, Notation, Options, Page, ThemeName};
use libfuzzer_sys::fuzz_target;
use serde_json::{Value, json};

fuzz_target!(|bytes: &[u8]| {
    let Some((head, edits)) = bytes.split_at_checked(4) else { return };
    let options = Options {
        theme: ThemeName::ALL[usize::from(head[0]) % ThemeName::ALL.len()],
        notation: Notation::ALL[usize::from(head[0] / 4) % Notation::ALL.len()],
        page: Page::ALL[usize::from(head[0] / 8) % Page::ALL.len()],
        title: head[0] & 64 == 0,
        legend: head[0] & 128 == 0,
        labels: if head[1] & 128 == 0 { Labels::Fitting } else { Labels::None },
        ..Options::default()
    };
    let case = generator::case(usize::from(head[1] % 14), u64::from(u16::from_le_bytes([head[2], head[3]])));
    let mut case = serde_json::to_value(case).expect("a case is JSON");
    for edit in edits.chunks(4) {
        let [path @ .., choice] = edit else { continue };
        *value_at(&mut case, path) = replacement(*choice);
    }
    drawing::drawn(case.to_string().as_bytes(), &options);
});

/// Follows each byte to a field or element, as far as there is one.
fn value_at<'a>(mut value: &'a mut Value, path: &[u8]) -> &'a mut Value {
    for &step in path {
        let count = value.as_object().map(|fields| fields.len()).or_else(|| value.as_array().map(Vec::len));
        let Some(count) = count.filter(|&count| count > 0) else { break };
        let step = usize::from(step) % count;
        value = match value {
            Value::Object(fields) => fields.values_mut().nth(step).expect("within the count"),
            Value::Array(values) => &mut values[step],
            _ => unreachable!("it has a count"),
        };
    }
    value
}

/// Words of the format that may be right or wrong there, and values that are hard to draw.
fn replacement(choice: u8) -> Value {
    let words = [
        "client", "family", "school", "policy", "micro", "mezzo", "macro", "strong", "weak", "tenuous", "forward", "backward",
        "both", "past", "needed", "married", "divorced", "adoption", "female", "nonbinary", "2026-02-29", "bronfenbrenner",
    ];
    match choice {
        0 => Value::Null,
        1 => json!(true),
        2 => json!(-1),
        3 => json!(130),
        4 => json!(1e300),
        5 => json!([]),
        6 => json!({}),
        7 => json!(""),
        8 => json!("\u{202e}]]></text><script>"),
        9 => json!("Donaudampfschifffahrtsgesellschaftskapitänswitwe ".repeat(8)),
        10 => json!("漢字".repeat(200)),
        11 => json!("e\u{301}\u{323}\u{200d}"),
        12 => json!(["maria", "maria"]),
        13 => json!({"name": "Own", "levels": [{"id": "only", "name": "Only", "definition": "One level."}]}),
        14 => json!([{"name": "A"}, {"name": "A"}]),
        15 => json!([{"to": "client"}, {"to": "nobody"}]),
        _ => json!(words[usize::from(choice) % words.len()]),
    }
}
