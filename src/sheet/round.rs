//! The largest circle beside the furniture: a map is round, so its corners are free for words.

use kurbo::{Circle, Point, Rect};

/// Between the map and the furniture.
const GUTTER: f64 = 12.0;

/// Halvings until the radius is exact to less than a thousandth of a point.
const STEPS: usize = 20;

/// Which way a circle may move to keep clear of the furniture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Along {
    /// From side to side; the furniture stands at the left.
    Level,
    /// Up and down; the furniture stands above the middle of the sheet and below it.
    Upright,
}

/// The largest circle inside a frame that keeps clear of all ink, midway between what it could touch.
pub(super) fn largest_circle(frame: Rect, ink: &[Rect], along: Along) -> Circle {
    let (mut held, mut tried) = (0.0, frame.width().min(frame.height()) / 2.0);
    let mut step = tried;
    let mut place = frame.center();
    for _ in 0..STEPS {
        if let Some(found) = centre(frame, ink, along, tried) {
            (held, place) = (tried, found);
        }
        step /= 2.0;
        tried = if held < tried { tried - step } else { tried + step };
        if tried > frame.width().min(frame.height()) / 2.0 {
            break;
        }
    }
    Circle::new(place, held)
}

/// Where the centre of a circle of this radius can stand.
fn centre(frame: Rect, ink: &[Rect], along: Along, radius: f64) -> Option<Point> {
    let middle = frame.center();
    let sight = radius + GUTTER;
    let (mut least, mut most) = match along {
        Along::Level => (frame.x0 + radius, frame.x1 - radius),
        Along::Upright => (frame.y0 + radius, frame.y1 - radius),
    };
    for rect in ink {
        let aside = match along {
            Along::Level => (rect.y0 - middle.y).max(middle.y - rect.y1),
            Along::Upright => (rect.x0 - middle.x).max(middle.x - rect.x1),
        }
        .max(0.0);
        if aside >= sight {
            continue;
        }
        let away = (sight * sight - aside * aside).sqrt();
        match along {
            Along::Level => least = least.max(rect.x1 + away),
            Along::Upright if rect.center().y < middle.y => least = least.max(rect.y1 + away),
            Along::Upright => most = most.min(rect.y0 - away),
        }
    }
    let at = f64::midpoint(least, most);
    (least <= most).then_some(match along {
        Along::Level => Point::new(at, middle.y),
        Along::Upright => Point::new(middle.x, at),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const FRAME: Rect = Rect::new(0.0, 0.0, 800.0, 500.0);

    #[test]
    fn words_in_a_corner_take_nothing_from_a_round_map() {
        let circle = largest_circle(FRAME, &[Rect::new(0.0, 0.0, 200.0, 40.0)], Along::Level);
        assert!((circle.radius - 250.0).abs() < 1e-2, "{circle:?}");
    }

    #[test]
    fn words_beside_the_middle_push_the_map_aside() {
        let words = Rect::new(0.0, 200.0, 388.0, 300.0);
        let circle = largest_circle(FRAME, &[words], Along::Level);
        assert!((circle.radius - 200.0).abs() < 1e-2, "{circle:?}");
        assert!((circle.center.x - 600.0).abs() < 1e-2, "{circle:?}");
    }

    #[test]
    fn a_map_on_a_tall_sheet_stands_between_what_is_above_and_below() {
        let frame = Rect::new(0.0, 0.0, 500.0, 800.0);
        let words = [Rect::new(0.0, 0.0, 500.0, 288.0), Rect::new(0.0, 612.0, 500.0, 800.0)];
        let circle = largest_circle(frame, &words, Along::Upright);
        assert!((circle.radius - 150.0).abs() < 1e-2, "{circle:?}");
        assert!((circle.center.y - 450.0).abs() < 1e-2, "{circle:?}");
    }
}
