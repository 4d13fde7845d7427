//! IEEE binary16, for `MPI_REAL2` and `MPI_COMPLEX4`.
//!
//! Arithmetic goes through `f32`, whose 24 significand bits are enough for one rounding to give the same result as
//! rounding the exact one (24 >= 2 * 11 + 2).

use super::number::Number;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(transparent)]
pub struct Half(pub u16);

impl Half {
    pub fn to_f32(self) -> f32 {
        let sign = (self.0 as u32 & 0x8000) << 16;
        let exponent = self.0 >> 10 & 0x1f;
        let fraction = self.0 as u32 & 0x3ff;
        match exponent {
            // Denormals are multiples of 2^-24, which `f32` holds exactly.
            0 => f32::from_bits(sign | (fraction as f32 * 2f32.powi(-24)).to_bits()),
            0x1f => f32::from_bits(sign | 0x7f80_0000 | fraction << 13),
            e => f32::from_bits(sign | (e as u32 + 127 - 15) << 23 | fraction << 13),
        }
    }

    /// Rounds to nearest, ties to even.
    pub fn from_f32(value: f32) -> Half {
        let bits = value.to_bits();
        let sign = (bits >> 16) as u16 & 0x8000;
        let magnitude = bits & 0x7fff_ffff;
        let result = if magnitude > 0x7f80_0000 {
            0x7e00
        } else if magnitude >= 0x4780_0000 {
            // 65536 and more, infinity included.
            0x7c00
        } else if magnitude < 0x3880_0000 {
            // Below 2^-14: add a number whose unit in the last place is 2^-24, and let the FPU round.
            let rounded = f32::from_bits(magnitude) + 0.5;
            (rounded.to_bits() - 0.5f32.to_bits()) as u16
        } else {
            let rebiased = magnitude - ((127 - 15) << 23);
            // A carry out of the fraction is the next exponent, up to infinity.
            ((rebiased + 0xfff + (rebiased >> 13 & 1)) >> 13) as u16
        };
        Half(sign | result)
    }
}

impl Number for Half {
    fn add(self, other: Self) -> Self {
        Half::from_f32(self.to_f32() + other.to_f32())
    }
    fn sub(self, other: Self) -> Self {
        Half::from_f32(self.to_f32() - other.to_f32())
    }
    fn mul(self, other: Self) -> Self {
        Half::from_f32(self.to_f32() * other.to_f32())
    }
    fn less(self, other: Self) -> bool {
        self.to_f32() < other.to_f32()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_half_survives_the_way_through_f32() {
        for bits in 0..=u16::MAX {
            let value = Half(bits).to_f32();
            match value.is_nan() {
                true => assert!(Half::from_f32(value).to_f32().is_nan()),
                false => assert_eq!(Half::from_f32(value), Half(bits)),
            }
        }
    }

    #[test]
    fn rounding_is_to_the_nearest_neighbour_and_to_even_between_two() {
        for bits in 0..0x7bffu16 {
            let (low, high) = (Half(bits).to_f32(), Half(bits + 1).to_f32());
            let middle = (low + high) / 2.0;
            let even = if bits & 1 == 0 { bits } else { bits + 1 };
            assert_eq!(Half::from_f32(middle), Half(even));
            assert_eq!(Half::from_f32(f32::from_bits(middle.to_bits() - 1)), Half(bits));
            assert_eq!(Half::from_f32(f32::from_bits(middle.to_bits() + 1)), Half(bits + 1));
        }
    }

    #[test]
    fn too_large_sums_are_infinite() {
        assert_eq!(Half(0x7bff).add(Half(0x7bff)), Half(0x7c00));
        assert_eq!(Half::from_f32(65519.0), Half(0x7bff));
        assert_eq!(Half::from_f32(65520.0), Half(0x7c00));
    }
}
