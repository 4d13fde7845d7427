//! Sets of named numbers that ABIs spell differently, as pairs of an ABI's value and the standard's.

use std::ffi::c_int;

/// A number that is no special value of any ABI: negative, so no rank and no tag.
pub(crate) const NO_SUCH: c_int = c_int::MIN + 1;

/// A set of named numbers: the ABI's value, the standard's.
pub(crate) struct Numbers {
    pub(crate) pairs: &'static [(c_int, c_int)],
    /// What other numbers are: themselves (the set is part of a larger range), or nothing.
    pub(crate) open: bool,
}

impl Numbers {
    #[inline]
    pub(crate) fn inward(&self, number: c_int) -> c_int {
        match self.pairs.iter().find(|pair| pair.0 == number) {
            Some(pair) => pair.1,
            None if self.open => number,
            None => NO_SUCH,
        }
    }

    #[inline]
    pub(crate) fn outward(&self, number: c_int) -> c_int {
        match self.pairs.iter().find(|pair| pair.1 == number) {
            Some(pair) => pair.0,
            None if self.open => number,
            None => NO_SUCH,
        }
    }
}

/// Named bits that may be set together.
pub(crate) struct Bits {
    pub(crate) pairs: &'static [(c_int, c_int)],
}

impl Bits {
    /// A bit that has no name in any ABI: who gets it refuses the whole.
    pub(crate) const NO_SUCH: c_int = 1 << 30;

    #[inline]
    pub(crate) fn inward(&self, bits: c_int) -> c_int {
        self.convert(bits, |pair| pair)
    }

    #[inline]
    pub(crate) fn outward(&self, bits: c_int) -> c_int {
        self.convert(bits, |(ours, standard)| (standard, ours))
    }

    #[inline]
    fn convert(&self, bits: c_int, direction: impl Fn((c_int, c_int)) -> (c_int, c_int)) -> c_int {
        if bits == 0 {
            return 0;
        }
        let (mut left, mut converted) = (bits, 0);
        for (from, to) in self.pairs.iter().map(|&pair| direction(pair)) {
            if left & from != 0 {
                left &= !from;
                converted |= to;
            }
        }
        if left == 0 { converted } else { converted | Self::NO_SUCH }
    }
}

/// `NAME open: MPI_X MPI_Y …;` makes a constant of type [`Numbers`] of each line. The ABI's constants are `ours` and the
/// standard's `std_abi` where it is used.
macro_rules! numbers {
    ($($(#[$doc:meta])* $set:ident $open:literal: $($name:ident)*;)*) => {
        $(
            $(#[$doc])*
            pub(super) const $set: $crate::number::Numbers =
                $crate::number::Numbers { pairs: &[$((ours::$name as c_int, std_abi::$name)),*], open: $open };
        )*

        #[test]
        fn every_named_number_round_trips() {
            for set in [$($set),*] {
                for &(ours, standard) in set.pairs {
                    assert_eq!((set.inward(ours), set.outward(standard)), (standard, ours));
                }
            }
        }
    };
}
pub(crate) use numbers;

/// As [`numbers`], for [`Bits`].
macro_rules! bits {
    ($($set:ident: $($name:ident)*;)*) => {
        $(
            pub(super) const $set: $crate::number::Bits =
                $crate::number::Bits { pairs: &[$((ours::$name as c_int, std_abi::$name)),*] };
        )*

        #[test]
        fn every_set_of_bits_round_trips_and_a_nameless_bit_is_refused() {
            use $crate::number::Bits;
            for set in [$($set),*] {
                for chosen in 0..1_u32 << set.pairs.len() {
                    let of = |side: fn(&(c_int, c_int)) -> c_int| {
                        let chosen = set.pairs.iter().enumerate().filter(|&(i, _)| chosen >> i & 1 != 0);
                        chosen.fold(0, |bits, (_, pair)| bits | side(pair))
                    };
                    let (ours, standard) = (of(|pair| pair.0), of(|pair| pair.1));
                    assert_eq!((set.inward(ours), set.outward(standard)), (standard, ours));
                }
                assert_eq!(set.inward(1 << 20) & Bits::NO_SUCH, Bits::NO_SUCH);
                assert_eq!(set.outward(1 << 20) & Bits::NO_SUCH, Bits::NO_SUCH);
            }
        }
    };
}
pub(crate) use bits;
