//! The promises about the plan: its steps are listed in order, and marked where they act without covering anything.

use std::collections::BTreeSet;

use serde_json::Value;

use super::picture::{self, Picture, Place, datum};

/// What is wrong with the plan on the picture of this case; says nothing of the rest.
pub(crate) fn broken(case: &Value, svg: &str) -> Vec<String> {
    let picture = picture::read(svg);
    let mut broken = Vec::new();
    let plan: Vec<&Value> = case["plan"].as_array().into_iter().flatten().collect();
    listed_in_order(&picture, &plan, &mut broken);
    marked_where_they_act(case, &picture, &mut broken);
    marks_cover_nothing(&picture, &mut broken);
    broken
}

/// The list has the steps from the first on; where all are there, the file's actions are all written.
fn listed_in_order(picture: &Picture, plan: &[&Value], broken: &mut Vec<String>) {
    let numbers: Vec<&str> = picture.listed.iter().filter_map(|step| datum(step, "step")).collect();
    if !numbers.iter().copied().eq((1..=numbers.len()).map(|n| n.to_string())) {
        broken.push(format!("the steps are listed as {numbers:?}"));
    }
    let written: String = picture.words.iter().map(|words| words.text.as_str()).collect();
    let squeezed = |text: &str| text.split_whitespace().collect::<String>();
    let written = squeezed(&written);
    if numbers.len() == plan.len() {
        for action in plan.iter().filter_map(|step| step["action"].as_str()) {
            if !written.contains(&squeezed(action)) {
                broken.push(format!("the step {action:?} is not wholly written"));
            }
        }
    }
}

/// Every step that acts on a tie or system of the map has one mark there, of its own aim, and no other step has one.
fn marked_where_they_act(case: &Value, picture: &Picture, broken: &mut Vec<String>) {
    let client = case["client"]["id"].as_str().unwrap_or("client");
    let is_system = |id: &str| picture.systems.iter().any(|system| system.id == id);
    let mut wanted: Vec<String> = Vec::new();
    for step in case["plan"].as_array().into_iter().flatten() {
        let aim = step["aim"].as_str().unwrap_or_default();
        if let Some(system) = step["system"].as_str() {
            wanted.push(format!("{aim} at {system}"));
        } else if let Some(to) = step["to"].as_str() {
            let from = step["from"].as_str().unwrap_or(client);
            let ends = BTreeSet::from([from, to]);
            let tied = picture.ties.iter().any(|tie| ends_of(&tie.data) == ends);
            if tied {
                wanted.push(format!("{aim} between {ends:?}"));
            } else if let Some(system) = [to, from].into_iter().find(|id| is_system(id)) {
                wanted.push(format!("{aim} at {system}"));
            }
        }
    }
    let mark = |mark: &picture::StepMark| {
        let aim = datum(&mark.data, "aim").unwrap_or_default();
        match mark.tie {
            Some(tie) => format!("{aim} between {:?}", ends_of(&picture.ties[tie].data)),
            None => format!("{aim} at {}", datum(&mark.data, "system").unwrap_or_default()),
        }
    };
    let mut drawn: Vec<String> = picture.marks.iter().map(mark).collect();
    drawn.sort();
    wanted.sort();
    if drawn != wanted {
        broken.push(format!("marks of the plan: drawn {drawn:?}, wanted {wanted:?}"));
    }
    let numbers: Vec<&str> = picture.marks.iter().filter_map(|mark| datum(&mark.data, "step")).collect();
    if numbers.iter().collect::<BTreeSet<_>>().len() != numbers.len() {
        broken.push(format!("a step is marked twice: {numbers:?}"));
    }
}

fn ends_of(data: &[(String, String)]) -> BTreeSet<&str> {
    ["from", "to"].into_iter().filter_map(|end| datum(data, end)).collect()
}

/// No mark of the plan stands on a shape, on words or on a line that is not its own, or on another mark.
fn marks_cover_nothing(picture: &Picture, broken: &mut Vec<String>) {
    for (k, mark) in picture.marks.iter().enumerate() {
        let name = format!("the mark of step {}", datum(&mark.data, "step").unwrap_or("?"));
        for thing in picture.client.iter().chain(&picture.members).chain(&picture.systems) {
            if thing.shape.overlap(&mark.outline) > 0.5 {
                broken.push(format!("{name} stands on {}", thing.id));
            }
        }
        for other in &picture.marks[k + 1..] {
            if other.outline.overlap(&mark.outline) > 0.5 {
                broken.push(format!("{name} stands on another"));
            }
        }
        for (number, tie) in picture.ties.iter().enumerate().filter(|(number, _)| mark.tie != Some(*number)) {
            if mark.outline.depth_of_line(&tie.line).max(mark.outline.depth_of_line(&tie.marks)) > 1.0 {
                broken.push(format!("{name} stands on the {number}th tie"));
            }
        }
        for words in &picture.words {
            let own = datum(&mark.data, "step") == Some(&words.text)
                && matches!(words.place, Place::Tie(_) | Place::Furniture);
            if !own && mark.outline.overlap(&words.outline) > 1.0 {
                broken.push(format!("{name} stands on {:?}", words.text));
            }
        }
    }
}
