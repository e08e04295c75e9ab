//! SVG text to a PNG. The only door to the crates that make pixels; sees text and numbers, never the case.

mod pixels;

pub use pixels::{Pixels, TooManyPixels};

use png::{BitDepth, ColorType, DeflateCompression, Encoder, Filter, PixelDimensions, Unit};
use resvg::tiny_skia::{Color, Pixmap, Transform};
use resvg::usvg::{Options, Tree};

use crate::theme::Colour;
use pixels::Raster;

/// How hard to look for ways to make the file smaller, 1 to 9.
const EFFORT: u8 = 2;

/// Draws an SVG without words on this many pixels; without a ground what is not drawn on stays transparent.
pub(crate) fn to_png(svg: &str, raster: &Raster, ground: Option<Colour>) -> Vec<u8> {
    let tree = Tree::from_str(svg, &Options::default()).expect("our own SVG is one");
    let mut pixmap = Pixmap::new(raster.width, raster.height).expect("a raster is never empty or too large");
    if let Some(Colour { red, green, blue, .. }) = ground {
        pixmap.fill(Color::from_rgba8(red, green, blue, 255));
    }
    let scale = Transform::from_scale(
        pixels::single(f64::from(raster.width) / f64::from(tree.size().width())),
        pixels::single(f64::from(raster.height) / f64::from(tree.size().height())),
    );
    resvg::render(&tree, scale, &mut pixmap.as_mut());
    encode(&pixmap, raster, ground.is_none())
}

/// The pixels as a PNG that knows how large it is on paper.
fn encode(pixmap: &Pixmap, raster: &Raster, transparent: bool) -> Vec<u8> {
    let mut file = Vec::new();
    let mut encoder = Encoder::new(&mut file, raster.width, raster.height);
    encoder.set_color(if transparent { ColorType::Rgba } else { ColorType::Rgb });
    encoder.set_depth(BitDepth::Eight);
    // Large even areas: without filters, and with little effort, files are half as large as with the crate's quick ways.
    encoder.set_deflate_compression(DeflateCompression::Level(EFFORT));
    encoder.set_filter(Filter::NoFilter);
    let per_metre = raster.per_metre;
    encoder.set_pixel_dims(Some(PixelDimensions { xppu: per_metre, yppu: per_metre, unit: Unit::Meter }));
    let mut writer = encoder.write_header().expect("a list of bytes takes what is written");
    let data = if transparent { straight(pixmap) } else { opaque(pixmap) };
    writer.write_image_data(&data).expect("as many bytes as the size says");
    writer.finish().expect("a list of bytes takes what is written");
    file
}

/// Red, green, blue of pixels none of which is transparent.
fn opaque(pixmap: &Pixmap) -> Vec<u8> {
    let (pixels, _) = pixmap.data().as_chunks::<4>();
    let mut colours = Vec::with_capacity(pixels.len() * 3);
    for &[red, green, blue, _] in pixels {
        colours.extend_from_slice(&[red, green, blue]);
    }
    colours
}

/// Red, green, blue and opacity, the colours not multiplied by it.
fn straight(pixmap: &Pixmap) -> Vec<u8> {
    let mut colours = Vec::with_capacity(pixmap.data().len());
    for pixel in pixmap.pixels().iter().map(|pixel| pixel.demultiply()) {
        colours.extend_from_slice(&[pixel.red(), pixel.green(), pixel.blue(), pixel.alpha()]);
    }
    colours
}
