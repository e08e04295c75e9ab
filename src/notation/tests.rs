//! Marks of a tie, alone and together.

use kurbo::{Line, ParamCurve, Point, QuadBez, Rect, Shape};

use super::{Pen, Profile, Sketch, TieFacts, draw};
use crate::options::{Notation, ThemeName};
use crate::scene::item::{Item, PathItem, Stroke};
use crate::theme::Theme;
use crate::vocabulary::{Flow, Status, Strength};

fn pen(notation: Notation) -> Pen<'static> {
    Pen { profile: Profile::named(notation), theme: Theme::named(ThemeName::Light) }
}

fn east(length: f64, facts: TieFacts) -> Sketch {
    let line = Line::new((0.0, 0.0), (length, 0.0)).into();
    Sketch { line, facts, labels: Vec::new(), beside: None, query: None }
}

fn strong() -> TieFacts {
    TieFacts::plain(Strength::Strong)
}

fn paths(items: &[Item]) -> Vec<&PathItem> {
    items.iter().filter_map(|item| if let Item::Path(path) = item { Some(path) } else { None }).collect()
}

/// Filled triangles.
fn heads(items: &[Item]) -> Vec<Rect> {
    paths(items)
        .iter()
        .filter(|item| item.paint.fill.is_some())
        .map(|item| item.path.bounding_box())
        .collect()
}

/// Where the short strokes across an eastward line stand.
fn crossings(items: &[Item]) -> Vec<f64> {
    let strokes = paths(items).into_iter().filter(|item| item.class.is_none() && item.paint.fill.is_none());
    let mut found: Vec<f64> = strokes.flat_map(|item| item.path.segments()).map(|s| s.eval(0.5).x).collect();
    found.sort_by(f64::total_cmp);
    found
}

/// The inked stretches of the line.
fn ink(items: &[Item], length: f64) -> Vec<(f64, f64)> {
    let stroke: &Stroke = paths(items)[0].paint.stroke.as_ref().expect("a line is stroked");
    let mut at = 0.0;
    let mut found = Vec::new();
    while at < length && !stroke.dash.is_empty() {
        for pair in stroke.dash.chunks(2) {
            // Less cannot be seen.
            if pair[0] > 0.05 && at < length {
                found.push((at, (at + pair[0]).min(length)));
            }
            at += pair[0] + pair[1];
        }
    }
    found
}

#[test]
fn strength_shows_in_the_line() {
    for notation in Notation::ALL {
        let width = |strength| {
            let items = draw(&east(100.0, TieFacts::plain(strength)), &pen(notation));
            paths(&items)[0].paint.stroke.as_ref().map_or(0.0, |stroke| stroke.width)
        };
        assert!(width(Strength::Strong) > 1.5 * width(Strength::Moderate));
        assert!(width(Strength::Moderate) > width(Strength::Tenuous));
    }
}

#[test]
fn an_arrowhead_touches_the_receiver_and_the_line_stops_inside_it() {
    let items = draw(&east(100.0, TieFacts { flow: Flow::Forward, ..strong() }), &pen(Notation::Hartman));
    let heads = heads(&items);
    assert_eq!(heads.len(), 1);
    assert!((heads[0].x1 - 100.0).abs() < 1e-9);
    let ink = ink(&items, 100.0);
    assert_eq!(ink.len(), 1);
    assert!(ink[0].0.abs() < 1e-9 && ink[0].1 > heads[0].x0 && ink[0].1 < 100.0 - 3.0, "{ink:?}");
}

#[test]
fn mutual_flow_has_a_head_at_either_end_even_on_a_short_tie() {
    let items = draw(&east(14.0, TieFacts { flow: Flow::Both, ..strong() }), &pen(Notation::Hartman));
    let heads = heads(&items);
    assert_eq!(heads.len(), 2);
    assert!(heads[1].x0 - heads[0].x1 >= 4.0 || heads[0].x0 - heads[1].x1 >= 4.0, "{heads:?}");
}

#[test]
fn all_marks_compose() {
    let facts =
        TieFacts { stressful: true, flow: Flow::Both, status: Status::Past, disputed: true, ..strong() };
    let sketch = Sketch { query: Some(Point::new(50.0, 12.0)), ..east(100.0, facts) };
    let items = draw(&sketch, &pen(Notation::Hartman));
    assert_eq!(heads(&items).len(), 2);
    assert!(crossings(&items).len() >= 2 + 4, "two bars and the hatching");
    assert_eq!(ink(&items, 100.0).len(), 2, "a gap in the middle");
    assert!(items.iter().any(|item| matches!(item, Item::Text(text) if text.text == "?")));
}

#[test]
fn hatching_keeps_clear_of_heads_and_label() {
    let facts = TieFacts { stressful: true, flow: Flow::Both, ..strong() };
    let label = Rect::new(40.0, -6.0, 70.0, 6.0);
    let sketch = Sketch { labels: vec![label.to_path(0.1)], ..east(120.0, facts) };
    let items = draw(&sketch, &pen(Notation::Hartman));
    let heads = heads(&items);
    for stroke in crossings(&items) {
        assert!(!(label.x0..label.x1).contains(&stroke), "{stroke} is under the label");
        assert!(heads.iter().all(|head| !(head.x0..head.x1).contains(&stroke)), "{stroke} is on a head");
    }
}

#[test]
fn hatching_stands_every_seven_points() {
    let items = draw(&east(100.0, TieFacts { stressful: true, ..strong() }), &pen(Notation::Hartman));
    let strokes = crossings(&items);
    assert!(strokes.windows(2).all(|pair| (pair[1] - pair[0] - 7.0).abs() < 1e-6), "{strokes:?}");
    assert!(strokes.len() >= 12);
}

#[test]
fn a_very_short_stressful_tie_has_two_strokes() {
    for flow in [Flow::None, Flow::Forward, Flow::Both] {
        let items = draw(&east(9.0, TieFacts { stressful: true, flow, ..strong() }), &pen(Notation::Hartman));
        assert!(crossings(&items).len() >= 2, "{flow:?}");
    }
}

#[test]
fn the_bars_of_the_past_move_out_from_under_a_label() {
    let label = Rect::new(30.0, -6.0, 70.0, 6.0);
    let facts = TieFacts { status: Status::Past, ..strong() };
    let sketch = Sketch { labels: vec![label.to_path(0.1)], ..east(100.0, facts) };
    let bars = crossings(&draw(&sketch, &pen(Notation::Hartman)));
    assert_eq!(bars.len(), 2);
    assert!(bars.iter().all(|bar| !(label.x0..label.x1).contains(bar)), "{bars:?}");
}

#[test]
fn what_is_needed_has_an_open_circle_at_the_system() {
    for (need_at_start, near) in [(false, 100.0), (true, 0.0)] {
        let facts = TieFacts { status: Status::Needed, need_at_start, ..strong() };
        let items = draw(&east(100.0, facts), &pen(Notation::Hartman));
        let circle =
            items.iter().find_map(|item| if let Item::Circle(item) = item { Some(item) } else { None });
        let circle = circle.expect("an open circle");
        assert!((circle.circle.center.x - near).abs() < 4.0);
        assert_eq!(circle.paint.fill, Some(Theme::named(ThemeName::Light).bubble));
    }
}

#[test]
fn mcwilliam_dots_stress_beside_the_line_and_draws_no_arrow() {
    let facts = TieFacts { stressful: true, flow: Flow::Both, ..strong() };
    let curve = QuadBez::new((0.0, 0.0), (50.0, 30.0), (100.0, 0.0));
    for other in [Point::new(50.0, 30.0), Point::new(50.0, 8.0)] {
        let sketch = Sketch { line: curve.into(), beside: Some(other), ..east(1.0, facts) };
        let items = draw(&sketch, &pen(Notation::McWilliam));
        assert!(heads(&items).is_empty());
        let dots = paths(&items)[1].path.segments().map(|dot| dot.start());
        let middle = dots.min_by(|a, b| (a.x - 50.0).abs().total_cmp(&(b.x - 50.0).abs())).expect("dots");
        let line = curve.eval(0.5);
        assert!((middle.y - line.y) * (other.y - line.y) < 0.0, "dots at {middle:?}, the other at {other:?}");
    }
}
