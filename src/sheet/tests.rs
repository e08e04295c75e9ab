//! Sheets divided: the room that a map is promised, paper as it is asked for, furniture as large as it can be.

use super::*;
use crate::options::Orientation;
use crate::scene::sample::EVERY_MARK;

fn on(page: Page) -> Options {
    Options { page, ..Options::default() }
}

fn arranged(map: &Ecomap, radius: f64, options: &Options) -> Sheet {
    arrange(map, square(radius), options, &Studio::of(options))
}

fn largest(map: &Ecomap, scale: f64, options: &Options) -> Option<f64> {
    largest_radii(map, 0, [scale], (options, &Studio::of(options))).map(|[radius]| radius)
}

fn square(radius: f64) -> Rect {
    Rect::new(-radius, -radius, radius, radius)
}

#[test]
fn a_map_gets_the_room_that_was_promised() {
    let (map, _) = &*EVERY_MARK;
    for page in Page::ALL.into_iter().filter(|page| *page != Page::None) {
        let largest = largest(map, READABLE, &on(page)).expect("paper has a size");
        let scale = arranged(map, largest + OVERHANG, &on(page)).map.scale;
        assert!((scale - READABLE).abs() < 1e-4, "{page:?}: {scale}");
    }
}

#[test]
fn furniture_that_is_too_high_for_the_page_is_set_smaller_and_leaves_room() {
    let mut map = EVERY_MARK.0.clone();
    map.title = Some("A title that a committee wrote and nobody dared to shorten, ".repeat(4));
    let radii = [1.0, READABLE].map(|scale| largest(&map, scale, &on(Page::Slide)));
    assert!(radii.into_iter().flatten().filter(|radius| *radius > 100.0).count() == 2, "{radii:?}");
}

#[test]
fn a_sheet_without_paper_has_no_room_to_keep_to() {
    assert_eq!(largest(&EVERY_MARK.0, 1.0, &Options::default()), None);
}

#[test]
fn a_map_alone_fills_the_paper_to_the_margin_that_is_asked_for() {
    let (map, _) = &*EVERY_MARK;
    let options = Options { title: false, legend: false, margin: Some(20), ..on(Page::A4) };
    let largest = largest(map, READABLE, &options).expect("paper has a size");
    let short = paper::points(Size::new(210.0 - 40.0, 297.0)).width;
    assert!((largest + OVERHANG - short / 2.0 / READABLE).abs() < 1e-9);
}

#[test]
fn paper_lies_as_it_is_asked_to_and_a_slide_on_its_side() {
    let (map, _) = &*EVERY_MARK;
    let lies = |page, orientation| {
        let sheet = arranged(map, 300.0, &Options { orientation, ..on(page) });
        sheet.size.width > sheet.size.height
    };
    for page in [Page::A4, Page::A3, Page::Letter] {
        assert!(lies(page, Orientation::Landscape) && !lies(page, Orientation::Portrait), "{page:?}");
    }
    assert!(lies(Page::Slide, Orientation::Landscape) && lies(Page::Slide, Orientation::Portrait));
}

#[test]
fn the_margin_is_narrow_only_where_letters_would_be_small() {
    let (map, _) = &*EVERY_MARK;
    let lowest = |radius: f64| {
        let place = arranged(map, radius, &on(Page::A4)).map;
        place.translation.y - radius * place.scale
    };
    let [wide, narrow] = [12.0, 8.0].map(|margin| margin * 72.0 / 25.4);
    assert!(lowest(200.0) >= wide - 1e-3 && (lowest(340.0) - narrow).abs() < 1.0);
}

#[test]
fn furniture_grows_with_a_map_that_leaves_room_for_it() {
    let (map, _) = &*EVERY_MARK;
    let tallest = |page| {
        let sheet = arranged(map, 200.0, &on(page));
        let mut sizes = Vec::new();
        sheet.furniture.iter().for_each(|item| letters(item, &mut sizes));
        sizes.into_iter().fold(0.0, f64::max)
    };
    assert!(tallest(Page::A3) > 1.2 * tallest(Page::None), "{}", tallest(Page::A3));
}

fn letters(item: &Item, sizes: &mut Vec<f64>) {
    match item {
        Item::Group(group) => group.items.iter().for_each(|item| letters(item, sizes)),
        Item::Text(text) => sizes.push(text.size),
        _ => {}
    }
}

#[test]
fn a_small_map_keeps_its_own_size_without_paper() {
    let (map, _) = &*EVERY_MARK;
    let sheet = arranged(map, 150.0, &Options::default());
    assert!((sheet.map.scale - 1.0).abs() < 1e-12);
}
