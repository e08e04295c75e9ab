//! What every page is: its head with the policy that keeps it shut, its colours, its body, its script.
//!
//! The policy (Content Security Policy, level 3) allows nothing from outside, and of style sheets and scripts only those
//! whose SHA-256 hash it names: were a text ever to get in unescaped, it could still neither run nor load anything.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use maud::{DOCTYPE, Markup, PreEscaped, html};
use sha2::{Digest, Sha256};

use super::colours::page_colours;
use super::texts::{clean, direction};
use crate::theme::Theme;

const STYLE: &str = include_str!("shell.css");

/// A page to be.
#[derive(Debug)]
pub(crate) struct Shell<'a> {
    /// Shown by the browser, on its tab and in its history.
    pub(crate) title: &'a str,
    /// Language tag of the page's words (BCP 47).
    pub(crate) language: &'a str,
    pub(crate) right_to_left: bool,
    pub(crate) theme: &'a Theme,
    /// Style sheets beside the shell's own.
    pub(crate) styles: &'a [&'a str],
    /// All that stands in the body but the script.
    pub(crate) body: Markup,
    /// The page's script in parts that share their names; empty where it needs none.
    pub(crate) script: &'a [&'a str],
}

impl Shell<'_> {
    /// The whole page.
    pub(crate) fn into_page(self) -> String {
        let style = page_colours(self.theme) + STYLE + &self.styles.concat();
        let script = strict(self.script);
        let page = html! {
            (DOCTYPE)
            html lang=(self.language) dir=(direction(self.right_to_left)) {
                head {
                    meta charset="utf-8";
                    meta http-equiv="Content-Security-Policy" content=(policy(&style, &script));
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    meta name="color-scheme" content=(if self.theme.is_dark() { "dark" } else { "light" });
                    meta name="referrer" content="no-referrer";
                    meta name="robots" content="noindex";
                    title { (clean(self.title)) }
                    style { (raw(&style)) }
                }
                body {
                    (self.body)
                    @if !script.is_empty() {
                        script { (raw(&script)) }
                    }
                }
            }
        };
        page.into_string()
    }
}

/// Parts of a script as one function in strict mode, so that none of their names is a name of the whole page.
fn strict(parts: &[&str]) -> String {
    if parts.is_empty() {
        String::new()
    } else {
        format!("(() => {{\n\"use strict\";\n{}}})();\n", parts.join("\n"))
    }
}

/// A style sheet or script of ours as it stands in the page.
fn raw(text: &str) -> PreEscaped<&str> {
    debug_assert!(!text.contains("</"), "would end its element");
    PreEscaped(text)
}

/// What the page may do: show itself, with this style sheet and this script.
fn policy(style: &str, script: &str) -> String {
    let script = if script.is_empty() { "'none'".to_owned() } else { hash(script) };
    let style = hash(style);
    format!("default-src 'none'; style-src {style}; script-src {script}; base-uri 'none'; form-action 'none'")
}

fn hash(text: &str) -> String {
    format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::options::ThemeName;

    fn page(script: &[&str]) -> String {
        let shell = Shell {
            title: "A & B",
            language: "ar",
            right_to_left: true,
            theme: Theme::named(ThemeName::Dark),
            styles: &["p { margin: 0 }"],
            body: html! { p { "1" } },
            script,
        };
        shell.into_page()
    }

    #[test]
    fn a_page_has_its_language_direction_colours_and_title() {
        let page = page(&[]);
        for part in ["lang=\"ar\"", "dir=\"rtl\"", "content=\"dark\"", "<title>A &amp; B</title>", "<p>1</p>"]
        {
            assert!(page.contains(part), "{part} is not in {page}");
        }
    }

    #[test]
    fn a_hash_is_that_of_other_programs() {
        // printf 'abc' | openssl dgst -sha256 -binary | openssl base64
        assert_eq!(hash("abc"), "'sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0='");
    }

    #[test]
    fn a_page_without_a_script_may_run_none() {
        let without = page(&[]);
        assert!(without.contains("script-src 'none'") && !without.contains("<script"), "{without}");
        assert!(
            page(&["1;\n", "2;\n"]).contains("<script>(() => {\n\"use strict\";\n1;\n\n2;\n})();\n</script>")
        );
    }
}
