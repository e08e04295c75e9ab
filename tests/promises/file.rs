//! What a case file says must be drawn, read apart from the library: every default is written down here once more.

use std::collections::BTreeMap;

use serde_json::Value;

/// What must be in the picture.
pub(crate) struct Expected {
    /// Innermost first.
    pub(crate) levels: Vec<String>,
    pub(crate) client: (String, String),
    /// Id and name.
    pub(crate) members: Vec<(String, Option<String>)>,
    /// Each with its name and what its group must say.
    pub(crate) systems: Vec<(String, Data)>,
    /// Each with its label and what its group must say.
    pub(crate) ties: Vec<(Option<String>, Data)>,
}

/// Names and values of `data-` attributes.
pub(crate) type Data = BTreeMap<&'static str, String>;

/// Reads a case file that is known to be valid.
pub(crate) fn expected(case: &Value) -> Expected {
    let client = match &case["client"] {
        Value::String(name) => ("client".to_owned(), name.clone()),
        client => (word(client, "id", "client"), word(client, "name", "")),
    };
    let of = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let (levels, defaults) = framework(&case["framework"]);
    let members = of(&case["client"]["members"]);
    let members =
        members.iter().map(|member| (id(member), member["name"].as_str().map(str::to_owned))).collect();
    let systems = of(&case["systems"])
        .iter()
        .map(|system| (word(system, "name", ""), system_data(system, &defaults)))
        .collect();
    let ties = of(&case["ties"]);
    let ties =
        ties.iter().map(|tie| (tie["label"].as_str().map(str::to_owned), tie_data(tie, &client.0))).collect();
    Expected { levels, client, members, systems, ties }
}

fn system_data(system: &Value, defaults: &BTreeMap<String, String>) -> Data {
    let kind = system["kind"].as_str();
    let level =
        system["level"].as_str().or_else(|| kind.and_then(|kind| defaults.get(kind)).map(String::as_str));
    let mut data = Data::from([
        ("id", id(system)),
        ("level", level.expect("a system has a level").to_owned()),
        ("status", word(system, "status", "current")),
    ]);
    if let Some(kind) = kind {
        data.insert("kind", kind.to_owned());
    }
    data
}

fn tie_data(tie: &Value, client: &str) -> Data {
    let strength = word(tie, "strength", "moderate");
    Data::from([
        ("from", word(tie, "from", client)),
        ("to", word(tie, "to", "")),
        ("strength", if strength == "weak" { "tenuous".to_owned() } else { strength }),
        ("stressful", tie["stressful"].as_bool().unwrap_or_default().to_string()),
        ("flow", word(tie, "flow", "none")),
        ("status", word(tie, "status", "current")),
    ])
}

fn word(value: &Value, field: &str, default: &str) -> String {
    value[field].as_str().unwrap_or(default).to_owned()
}

/// The id, or the name in lower-case kebab form.
fn id(value: &Value) -> String {
    let from_name = || {
        let name = word(value, "name", "").to_lowercase();
        let words: Vec<_> =
            name.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
        words.join("-")
    };
    value["id"].as_str().map_or_else(from_name, str::to_owned)
}

/// The levels, and each kind's default level.
fn framework(framework: &Value) -> (Vec<String>, BTreeMap<String, String>) {
    let micro = "family friends pet";
    let macro_ = "policy law economy culture history";
    let mezzo = "school work neighbourhood community faith recreation health mental-health social-services child-welfare \
                 housing benefits justice support-group";
    let lists: Vec<(String, String)> = match framework {
        Value::Object(own) => {
            let levels = own["levels"].as_array().expect("a framework has levels");
            let kinds = |level: &Value| {
                let kinds = level["kinds"].as_array().into_iter().flatten().filter_map(Value::as_str);
                kinds.collect::<Vec<_>>().join(" ")
            };
            levels.iter().map(|level| (word(level, "id", ""), kinds(level))).collect()
        }
        Value::String(name) if name == "bronfenbrenner" => vec![
            (
                "micro".into(),
                format!(
                    "{micro} school work faith neighbourhood recreation health mental-health support-group"
                ),
            ),
            (
                "exo".into(),
                "community social-services child-welfare housing benefits justice government media".into(),
            ),
            ("macro".into(), macro_.into()),
        ],
        _ => vec![
            ("micro".into(), micro.into()),
            ("mezzo".into(), mezzo.into()),
            ("macro".into(), format!("{macro_} government media")),
        ],
    };
    let pairs = |(level, kinds): &(String, String)| {
        let level = level.clone();
        kinds.split(' ').map(move |kind| (kind.to_owned(), level.clone())).collect::<Vec<_>>()
    };
    (lists.iter().map(|(level, _)| level.clone()).collect(), lists.iter().flat_map(pairs).collect())
}
