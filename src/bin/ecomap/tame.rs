//! Text that comes from a file or its name, made safe for a terminal.

/// Text of a case file made safe for a terminal: one line, nothing that moves the cursor, changes colours or
/// turns the direction of writing, and no longer than a person reads.
pub(crate) fn tame(text: &str) -> String {
    const LONGEST: usize = 600;
    let mut tamed: String = text.chars().take(LONGEST).map(tame_character).collect();
    if text.chars().nth(LONGEST).is_some() {
        tamed.push('…');
    }
    tamed
}

/// What stands for a character on a terminal: itself, or a sign for what must not get there.
pub(crate) fn tame_character(character: char) -> char {
    match character {
        '\0'..='\u{1f}' => char::from_u32(0x2400 + u32::from(character)).unwrap_or('\u{fffd}'),
        '\u{7f}' => '\u{2421}',
        _ if is_unruly(character) => '\u{fffd}',
        _ => character,
    }
}

/// Terminal commands of the upper half, line separators, and what is invisible or turns the direction of writing.
pub(crate) fn is_unruly(character: char) -> bool {
    matches!(character,
        '\u{80}'..='\u{9f}' | '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}'
        | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hostile_name_cannot_steer_the_terminal() {
        assert_eq!(tame("\u{1b}[31mred\u{9b}2J\nnew\u{202e}line"), "␛[31mred\u{fffd}2J␊new\u{fffd}line");
    }

    #[test]
    fn an_endless_name_is_shortened() {
        assert_eq!(tame(&"é".repeat(5_000_000)).chars().count(), 601);
        assert_eq!(tame(&"é".repeat(600)).chars().count(), 600);
    }
}
