//! Texts of a case as HTML can hold them.

use maud::{Markup, html};

/// A text without control characters, which HTML does not hold.
pub(super) fn clean(text: &str) -> String {
    text.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect()
}

/// A text whose direction is its own, whatever stands around it.
pub(super) fn isolated(text: &str) -> Markup {
    html! { bdi { (clean(text)) } }
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
