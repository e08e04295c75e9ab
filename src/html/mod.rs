//! Pages for browsers: one file each that loads nothing, runs one script at most, and says all without it.
//!
//! Sees words and finished pictures, never the case: a page cannot change what is drawn. The only door to `maud`, which
//! escapes every text that it is given; only finished markup goes through it as it is.

mod account;
mod colours;
mod dates;
mod map;
mod shell;
mod texts;

pub(crate) use account::account_to_html;
pub(crate) use dates::{DatesPage, dates_to_html};
pub(crate) use map::{MapPage, to_html};
