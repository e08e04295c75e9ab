//! What is typed reaches the options.

use ecomap::{
    BubbleShape, Dates, Fonts, Labels, Language, Names, Notation, Options, Orientation, PacketPage, Page,
    ThemeName,
};

use super::choices::{DATES, LANGUAGES, NAMES, NOTATIONS, PACKET_PAGES, PAGES, PICTURES, SHAPES, THEMES};
use super::*;
use crate::formats::PictureFormat;

fn options(flags: &[&str]) -> Options {
    let typed = ["ecomap", "render", "maria.json"].iter().chain(flags);
    match Arguments::try_parse_from(typed).map(|arguments| arguments.command) {
        Ok(Command::Render(args)) => Options::from(&args),
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_definition_is_sound() {
    definition().debug_assert();
}

#[test]
fn every_command_has_a_manual_page() {
    assert!(definition().get_subcommands().map(clap::Command::get_name).eq(COMMANDS));
}

#[test]
fn no_flags_are_the_default_options() {
    assert_eq!(options(&[]), Options::default());
}

#[test]
fn every_flag_reaches_the_options() {
    let flags = [
        "--theme=dark",
        "--notation=mcwilliam",
        "--shape=box",
        "--page=letter",
        "--portrait",
        "--margin=9",
        "--lang=ja",
        "--no-title",
        "--no-legend",
        "--no-labels",
        "--plan",
    ];
    let expected = Options {
        theme: ThemeName::Dark,
        notation: Notation::McWilliam,
        shape: BubbleShape::Box,
        page: Page::Letter,
        orientation: Orientation::Portrait,
        margin: Some(9),
        language: Language::Japanese,
        title: false,
        legend: false,
        labels: Labels::None,
        plan: true,
        fonts: Fonts::default(),
    };
    assert_eq!(options(&flags), expected);
    assert_eq!(options(&["--landscape"]).orientation, Orientation::Landscape);
}

#[test]
fn every_theme_notation_shape_page_language_and_format_can_be_typed() {
    assert_eq!(THEMES.map(|choice| choice.2), ThemeName::ALL);
    assert_eq!(NOTATIONS.map(|choice| choice.2), Notation::ALL);
    assert_eq!(SHAPES.map(|choice| choice.2), BubbleShape::ALL);
    assert_eq!(PAGES.map(|choice| choice.2), Page::ALL);
    assert_eq!(PACKET_PAGES.map(|choice| choice.2), PacketPage::ALL);
    assert_eq!(PICTURES.map(|choice| choice.2), PictureFormat::ALL);
    assert_eq!(LANGUAGES.map(|choice| choice.2), Language::ALL);
    assert_eq!(NAMES.map(|choice| choice.2), Names::ALL);
    assert_eq!(DATES.map(|choice| choice.2), Dates::ALL);
}
