//! What colours look like to people who see fewer of them, for the tests of the theme.
//!
//! Protan and deutan: Machado, Oliveira and Fernandes (2009), full severity. Tritan: Brettel, Viénot and Mollon (1997),
//! in the form for linear sRGB that puts each colour on one of two half planes.

use palette::{LinSrgb, Srgb};

use super::Colour;

type Matrix = [[f64; 3]; 3];

const PROTAN: Matrix =
    [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]];
const DEUTAN: Matrix =
    [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]];
const TRITAN_NEAR: Matrix =
    [[1.01277, 0.13548, -0.14826], [-0.01243, 0.86812, 0.14431], [0.07589, 0.80500, 0.11911]];
const TRITAN_FAR: Matrix =
    [[0.93678, 0.18979, -0.12657], [0.06154, 0.81526, 0.12320], [-0.37562, 1.12767, 0.24796]];
/// Normal of the plane between the two halves.
const TRITAN_PLANE: [f64; 3] = [0.03901, -0.02788, -0.01113];

/// A way of seeing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sight {
    Full,
    Protan,
    Deutan,
    Tritan,
}

impl Sight {
    pub(super) const ALL: [Self; 4] = [Self::Full, Self::Protan, Self::Deutan, Self::Tritan];

    /// The colour as it is seen.
    pub(super) fn sees(self, colour: Colour) -> Srgb<f64> {
        let linear: LinSrgb<f64> = colour.into_format::<f64>().into_linear();
        let channels = [linear.red, linear.green, linear.blue];
        let matrix = match self {
            Self::Full => return colour.into_format(),
            Self::Protan => PROTAN,
            Self::Deutan => DEUTAN,
            Self::Tritan if dot(TRITAN_PLANE, channels) >= 0.0 => TRITAN_NEAR,
            Self::Tritan => TRITAN_FAR,
        };
        let [red, green, blue] = matrix.map(|row| dot(row, channels).clamp(0.0, 1.0));
        Srgb::from_linear(LinSrgb::new(red, green, blue))
    }
}

fn dot(a: [f64; 3], b: [f64; 3]) -> f64 {
    a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}
