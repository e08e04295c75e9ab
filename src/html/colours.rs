//! A theme's colours as custom properties of CSS, by the same roles.

use std::fmt::Write as _;

use crate::theme::{Colour, Theme};

/// The colours of a page.
pub(super) fn page_colours(theme: &Theme) -> String {
    let roles = [
        ("paper", theme.paper),
        ("ground", theme.bubble),
        ("text", theme.text),
        ("quiet", theme.quiet),
        ("rule", theme.rule),
        ("edge", theme.boundary),
        ("accent", theme.plan),
    ];
    let mut css = ":root {\n".to_owned();
    for (role, colour) in roles {
        property(&mut css, role, colour);
    }
    css.push_str("}\n");
    css
}

/// The colours of a framework's levels, innermost first: the class `level-0` and so on.
pub(super) fn level_colours(theme: &Theme, levels: usize) -> String {
    let mut css = String::new();
    for level in 0..levels {
        // Writing into a string cannot fail.
        let _ = writeln!(css, ".level-{level} {{");
        property(&mut css, "band", theme.band(level, levels));
        property(&mut css, "ring", theme.ring_name(level, levels));
        css.push_str("}\n");
    }
    css
}

fn property(css: &mut String, role: &str, colour: Colour) {
    // Writing into a string cannot fail.
    let _ = writeln!(css, "  --{role}: #{colour:x};");
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::options::ThemeName;

    #[test]
    fn a_role_has_its_colour() {
        let css = page_colours(Theme::named(ThemeName::Light));
        assert!(css.starts_with(":root {\n  --paper: #ffffff;\n"), "{css}");
        let css = level_colours(Theme::named(ThemeName::Light), 3);
        assert!(css.contains(".level-2 {\n  --band: #edf3fa;\n  --ring: #2c5c8a;\n}"), "{css}");
    }
}
