//! Texts of a case as HTML can hold them.

use maud::{Markup, html};

/// A text without control characters, which HTML does not hold.
pub(super) fn clean(text: &str) -> String {
    text.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect()
}

/// A name whose direction is its own, whatever stands around it.
pub(super) fn isolated(text: &str) -> Markup {
    html! { bdi { (clean(text)) } }
}

/// Which way a page or a part of it runs, as HTML spells it.
pub(super) fn direction(right_to_left: bool) -> &'static str {
    if right_to_left { "rtl" } else { "ltr" }
}

/// A sentence of the page with names in it, which runs as the page does: were it to run as its first name does, readers
/// would meet the names in another order, and "A gives to B" would become "B gives to A".
pub(super) fn sentence(text: &str, right_to_left: bool) -> Markup {
    html! { bdi dir=(direction(right_to_left)) { (clean(text)) } }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_cannot_become_markup() {
        let hostile = "</script><img src=x onerror='a()'>&\"\u{7}";
        assert_eq!(
            isolated(hostile).into_string(),
            "<bdi>&lt;/script&gt;&lt;img src=x onerror='a()'&gt;&amp;&quot; </bdi>"
        );
        let attribute = html! { p title=(clean(hostile)) {} }.into_string();
        assert_eq!(attribute.matches('"').count(), 2, "{attribute}");
    }
}
