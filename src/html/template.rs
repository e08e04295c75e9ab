//! Templates of HTML, with every text escaped.

use minijinja::value::Value;
use minijinja::{Environment, UndefinedBehavior};

/// Finished markup: what stands in a template, or came out of one, or was written by another writer that escapes.
#[derive(Clone, Debug)]
pub(crate) struct Markup(String);

impl Markup {
    /// Markup from a writer that has escaped every text in it.
    pub(super) fn escaped(markup: String) -> Self {
        Self(markup)
    }

    /// A template filled with texts, which are escaped, and with markup, which is not.
    pub(super) fn of(template: &str, texts: Value) -> Self {
        let mut environment = Environment::new();
        environment.set_undefined_behavior(UndefinedBehavior::Strict);
        // Texts are escaped because of the name's ending.
        let filled = environment.render_named_str("page.html", template, texts);
        Self(filled.expect("our templates name only what they are given"))
    }

    /// As a template takes it.
    pub(super) fn value(self) -> Value {
        Value::from_safe_string(self.0)
    }

    pub(super) fn into_text(self) -> String {
        self.0
    }
}

/// A text of the case without control characters, which HTML does not hold.
pub(super) fn clean(text: &str) -> String {
    text.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect()
}

#[cfg(test)]
mod tests {
    use minijinja::context;

    use super::*;

    #[test]
    fn a_text_cannot_become_markup() {
        let hostile = "</script><img src=x onerror='a()'>&\"";
        let markup =
            Markup::of("<p title=\"{{ text }}\">{{ text }}</p>", context! { text => hostile }).into_text();
        assert_eq!(markup.matches('<').count(), 2, "{markup}");
        assert_eq!(markup.matches('"').count(), 2, "{markup}");
    }

    #[test]
    fn markup_is_not_escaped_again() {
        let inner = Markup::of("<b>{{ text }}</b>", context! { text => "&" });
        let outer = Markup::of("<p>{{ inner }}</p>", context! { inner => inner.value() });
        assert_eq!(outer.into_text(), "<p><b>&amp;</b></p>");
    }
}
