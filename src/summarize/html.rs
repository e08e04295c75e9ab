//! A page for a browser, complete in itself: nothing is loaded, nothing runs. The template engine escapes every word.

use minijinja::{Environment, Value, context};

use crate::account::{Account, Block};

/// The name's ending makes the engine escape for HTML.
const PAGE: &str = "summary.html";

pub(super) fn write(account: &Account) -> String {
    let mut engine = Environment::new();
    engine.add_template(PAGE, include_str!("summary.html")).expect("the template is right");
    let page = engine.get_template(PAGE).expect("it was just added");
    let sections: Vec<Value> = account
        .sections
        .iter()
        .map(|section| {
            let blocks: Vec<Value> = section.blocks.iter().map(block).collect();
            context! { heading => section.heading.as_deref(), blocks }
        })
        .collect();
    let direction = if account.right_to_left { "rtl" } else { "ltr" };
    let values =
        context! { language => account.language, direction, title => account.title.as_str(), sections };
    page.render(values).expect("the template names what it is given")
}

fn block(block: &Block) -> Value {
    match block {
        Block::Paragraph(sentences) => context! { paragraph => sentences.as_str() },
        Block::List(list) => context! { list => list.clone() },
        Block::Table { head, rows } => context! { table => true, head => head.clone(), rows => rows.clone() },
    }
}
