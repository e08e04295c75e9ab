//! Writes the maps of a packet as SVG files, for slides that are put together elsewhere:
//! `cargo run --example packet -- a4|slide FOLDER june.json [march.json]`.
#![expect(clippy::disallowed_methods, reason = "a program, not the library")]

use ecomap::{Drawing, Ecomap, Options, PacketPage, Source, compile};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [page, folder, case, earlier @ ..] = &arguments[..] else {
        return Err("name a4 or slide, a folder, a case file, and an earlier one if there is one".into());
    };
    let page = if page == "slide" { PacketPage::Slide } else { PacketPage::A4 };
    let options = Options::default();
    let map = read(case)?;
    let earlier = earlier.first().map(|path| read(path)).transpose()?;
    let earlier = earlier.as_ref().map(|map| Drawing::to_present(map, None, &options, page));
    let drawing = Drawing::to_present(&map, earlier.as_ref(), &options, page);
    for (number, svg) in drawing.packet_pictures(earlier.as_ref(), page).iter().enumerate() {
        std::fs::write(format!("{folder}/{}.svg", number + 1), svg)?;
    }
    Ok(())
}

fn read(path: &str) -> Result<Ecomap, Box<dyn std::error::Error>> {
    let outcome = compile(&Source::new(path, &std::fs::read(path)?));
    Ok(outcome.value.ok_or("the case file has errors")?)
}
