//! A small seeded generator, so that the same case always gives the same picture.
//!
//! SplitMix64 (Steele, Lea and Flood 2014): ten lines, no state but a counter, the same on every platform.

pub(super) struct Random(u64);

impl Random {
    pub(super) fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut bits = self.0;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        bits ^ (bits >> 31)
    }

    /// Uniform in [0, 1).
    #[expect(clippy::cast_precision_loss, reason = "53 bits fit into an f64")]
    pub(super) fn unit(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// Between −1 and 1, small values likelier than large ones (triangular).
    pub(super) fn about_zero(&mut self) -> f64 {
        self.unit() - self.unit()
    }

    /// An index below `count`, which must not be 0.
    #[expect(clippy::cast_possible_truncation, reason = "the high half of the product is below `count`")]
    pub(super) fn below(&mut self, count: usize) -> usize {
        ((u128::from(self.next()) * count as u128) >> 64) as usize
    }
}
