//! Any bytes as a case file.

#![no_main]

mod drawing;

use ecomap::Options;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    drawing::drawn(bytes, &Options::default());
});
