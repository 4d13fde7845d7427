//! x87 extended precision to and from IEEE binary128, the "external32" form of `long double` (MPI 5.0 § 14.5.2).
//!
//! Both have 15 exponent bits and the same bias. Extended has 64 significand bits with the leading one stored;
//! binary128 has 112 and hides it. Widening is exact; narrowing rounds to nearest, ties to even.

/// Bits of a binary128 number's fraction below those that an extended number keeps.
const DROPPED: u32 = 112 - 63;

/// The low 80 bits of `x87`, as binary128.
pub fn from_x87(x87: u128) -> u128 {
    let sign = (x87 >> 79 & 1) << 127;
    let exponent = x87 >> 64 & 0x7fff;
    let significand = x87 as u64;
    let fraction = (significand << 1) as u128 >> 1 << DROPPED;
    let integer_bit = significand >> 63;
    let exponent = match (exponent, integer_bit) {
        // A pseudo-denormal is the normal number that it looks like.
        (0, 1) => 1,
        // No exponent goes with these since the 80387: not numbers.
        (1..=0x7ffe, 0) => return sign | 0x7fff << 112 | 1 << 111,
        (e, _) => e,
    };
    sign | exponent << 112 | fraction
}

/// The nearest extended number to a binary128 one, in 80 bits.
pub fn to_x87(quad: u128) -> u128 {
    let sign = quad >> 127 << 79;
    let magnitude = quad & (u128::MAX >> 1);
    let infinity = 0x7fffu128 << 112;
    let rounded = if magnitude > infinity {
        // A NaN stays one whatever its low bits were.
        magnitude >> DROPPED | 1 << 62
    } else {
        let kept = magnitude >> DROPPED;
        let rest = magnitude & ((1 << DROPPED) - 1);
        let half = 1u128 << (DROPPED - 1);
        // A carry out of the fraction is the next exponent, up to infinity: the encoding is monotonic.
        kept + (rest > half || rest == half && kept & 1 == 1) as u128
    };
    let (exponent, fraction) = (rounded >> 63, rounded & (u64::MAX >> 1) as u128);
    let integer_bit = ((exponent != 0) as u128) << 63;
    sign | exponent << 64 | integer_bit | fraction
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_and_its_neighbours_convert_both_ways() {
        let one = 0x3fff_8000_0000_0000_0000u128;
        assert_eq!(from_x87(one), 0x3fff << 112);
        assert_eq!(from_x87(one + 1), 0x3fff << 112 | 1 << DROPPED);
        assert_eq!(to_x87(from_x87(one + 1)), one + 1);
        assert_eq!(to_x87((0x3fff << 112) + 1), one, "below half rounds down");
        assert_eq!(to_x87((0x3fff << 112) + (1 << (DROPPED - 1))), one, "a tie goes to even");
        assert_eq!(to_x87((0x3fff << 112) + (3 << (DROPPED - 1))), one + 2, "a tie goes to even");
    }

    #[test]
    fn extremes_keep_their_meaning() {
        let infinity = 0x7fff_8000_0000_0000_0000u128;
        assert_eq!(from_x87(infinity), 0x7fff << 112);
        assert_eq!(to_x87(0x7fff << 112), infinity);
        assert_eq!(to_x87((0x7fff << 112) - 1), infinity, "the largest binary128 number is too large");
        assert_eq!(to_x87(from_x87(1)), 1, "the smallest denormal");
        assert_eq!(to_x87((0x7fff << 112) + 1), 0x7fff_c000_0000_0000_0000, "a NaN does not become infinity");
        assert_eq!(from_x87(1 << 79), 1 << 127, "minus zero");
    }

    #[test]
    fn every_extended_number_survives_the_round_trip() {
        let mut state = 1u128;
        for _ in 0..10_000 {
            state = state.wrapping_mul(0x2360_ed05_1fc6_5da4_4385_df64_9fcc_f645).wrapping_add(1);
            let exponent = state >> 100 & 0x7fff;
            let integer = ((exponent != 0) as u128) << 63;
            let x87 = (state >> 127) << 79 | exponent << 64 | integer | (state >> 20 & (u64::MAX >> 1) as u128);
            if exponent != 0x7fff {
                assert_eq!(to_x87(from_x87(x87)), x87);
            }
        }
    }
}
