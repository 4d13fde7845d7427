//! The numbers of MPICH's ABI: wildcards, levels, kinds and the like, each set with its standard values.

use anympi_spec::mpich as ours;
use anympi_spec::standard as std_abi;
use std::ffi::c_int;

/// A number that is no special value of either ABI: negative, so no rank and no tag.
const NO_SUCH: c_int = c_int::MIN + 1;

#[inline]
pub(super) fn rank_in(rank: c_int) -> c_int {
    match rank {
        0.. => rank,
        ours::MPI_PROC_NULL => std_abi::MPI_PROC_NULL,
        ours::MPI_ANY_SOURCE => std_abi::MPI_ANY_SOURCE,
        ours::MPI_ROOT => std_abi::MPI_ROOT,
        ours::MPI_UNDEFINED => std_abi::MPI_UNDEFINED,
        _ => NO_SUCH,
    }
}

#[inline]
pub(super) fn rank_out(rank: c_int) -> c_int {
    match rank {
        0.. => rank,
        std_abi::MPI_PROC_NULL => ours::MPI_PROC_NULL,
        std_abi::MPI_ANY_SOURCE => ours::MPI_ANY_SOURCE,
        std_abi::MPI_ROOT => ours::MPI_ROOT,
        std_abi::MPI_UNDEFINED => ours::MPI_UNDEFINED,
        _ => NO_SUCH,
    }
}

#[inline]
pub(super) fn tag_in(tag: c_int) -> c_int {
    match tag {
        0.. => tag,
        ours::MPI_ANY_TAG => std_abi::MPI_ANY_TAG,
        _ => NO_SUCH,
    }
}

#[inline]
pub(super) fn tag_out(tag: c_int) -> c_int {
    match tag {
        0.. => tag,
        std_abi::MPI_ANY_TAG => ours::MPI_ANY_TAG,
        _ => NO_SUCH,
    }
}

#[inline]
pub(super) fn displacement_in(displacement: i64) -> i64 {
    match displacement {
        0.. => displacement,
        ours::MPI_DISPLACEMENT_CURRENT => std_abi::MPI_DISPLACEMENT_CURRENT,
        std_abi::MPI_DISPLACEMENT_CURRENT => i64::from(NO_SUCH),
        _ => displacement,
    }
}

#[inline]
pub(super) fn displacement_out(displacement: i64) -> i64 {
    match displacement {
        0.. => displacement,
        std_abi::MPI_DISPLACEMENT_CURRENT => ours::MPI_DISPLACEMENT_CURRENT,
        ours::MPI_DISPLACEMENT_CURRENT => i64::from(NO_SUCH),
        _ => displacement,
    }
}

/// A set of named numbers: MPICH's value, the standard's.
pub(super) struct Numbers {
    pairs: &'static [(c_int, c_int)],
    /// What other numbers are: themselves (the set is part of a larger range), or nothing.
    open: bool,
}

impl Numbers {
    pub(super) fn inward(&self, number: c_int) -> c_int {
        match self.pairs.iter().find(|pair| pair.0 == number) {
            Some(pair) => pair.1,
            None if self.open => number,
            None => NO_SUCH,
        }
    }

    pub(super) fn outward(&self, number: c_int) -> c_int {
        match self.pairs.iter().find(|pair| pair.1 == number) {
            Some(pair) => pair.0,
            None if self.open => number,
            None => NO_SUCH,
        }
    }
}

macro_rules! numbers {
    ($($(#[$doc:meta])* $set:ident $open:literal: $($name:ident)*;)*) => {
        $(
            $(#[$doc])*
            pub(super) const $set: Numbers =
                Numbers { pairs: &[$((ours::$name as c_int, std_abi::$name)),*], open: $open };
        )*
        #[cfg(test)]
        const ALL: &[Numbers] = &[$($set),*];
    };
}

numbers! {
    /// Dynamic keyvals are the engine's on both sides.
    KEYVALS true: MPI_KEYVAL_INVALID MPI_TAG_UB MPI_IO MPI_HOST MPI_WTIME_IS_GLOBAL MPI_APPNUM MPI_LASTUSEDCODE
        MPI_UNIVERSE_SIZE MPI_WIN_BASE MPI_WIN_DISP_UNIT MPI_WIN_SIZE MPI_WIN_CREATE_FLAVOR MPI_WIN_MODEL;
    THREAD_LEVELS false: MPI_THREAD_SINGLE MPI_THREAD_FUNNELED MPI_THREAD_SERIALIZED MPI_THREAD_MULTIPLE;
    SPLIT_TYPES false: MPI_UNDEFINED MPI_COMM_TYPE_SHARED MPI_COMM_TYPE_HW_GUIDED MPI_COMM_TYPE_HW_UNGUIDED
        MPI_COMM_TYPE_RESOURCE_GUIDED;
    COMPARISONS false: MPI_IDENT MPI_CONGRUENT MPI_SIMILAR MPI_UNEQUAL;
    TOPOLOGIES false: MPI_UNDEFINED MPI_GRAPH MPI_CART MPI_DIST_GRAPH;
    COMBINERS false: MPI_COMBINER_NAMED MPI_COMBINER_DUP MPI_COMBINER_CONTIGUOUS MPI_COMBINER_VECTOR
        MPI_COMBINER_HVECTOR MPI_COMBINER_INDEXED MPI_COMBINER_HINDEXED MPI_COMBINER_INDEXED_BLOCK
        MPI_COMBINER_HINDEXED_BLOCK MPI_COMBINER_STRUCT MPI_COMBINER_SUBARRAY MPI_COMBINER_DARRAY
        MPI_COMBINER_F90_REAL MPI_COMBINER_F90_COMPLEX MPI_COMBINER_F90_INTEGER MPI_COMBINER_RESIZED
        MPI_COMBINER_VALUE_INDEX;
    ORDERS false: MPI_ORDER_C MPI_ORDER_FORTRAN;
    DISTRIBUTIONS false: MPI_DISTRIBUTE_NONE MPI_DISTRIBUTE_BLOCK MPI_DISTRIBUTE_CYCLIC;
    DISTRIBUTION_ARGUMENTS true: MPI_DISTRIBUTE_DFLT_DARG;
    TYPE_CLASSES false: MPI_TYPECLASS_REAL MPI_TYPECLASS_INTEGER MPI_TYPECLASS_COMPLEX;
    LOCK_TYPES false: MPI_LOCK_EXCLUSIVE MPI_LOCK_SHARED;
    WHENCES false: MPI_SEEK_SET MPI_SEEK_CUR MPI_SEEK_END;
    WINDOW_FLAVORS false: MPI_WIN_FLAVOR_CREATE MPI_WIN_FLAVOR_ALLOCATE MPI_WIN_FLAVOR_DYNAMIC MPI_WIN_FLAVOR_SHARED;
    WINDOW_MODELS false: MPI_WIN_SEPARATE MPI_WIN_UNIFIED;
    VERBOSITIES false: MPI_T_VERBOSITY_USER_BASIC MPI_T_VERBOSITY_USER_DETAIL MPI_T_VERBOSITY_USER_ALL
        MPI_T_VERBOSITY_TUNER_BASIC MPI_T_VERBOSITY_TUNER_DETAIL MPI_T_VERBOSITY_TUNER_ALL
        MPI_T_VERBOSITY_MPIDEV_BASIC MPI_T_VERBOSITY_MPIDEV_DETAIL MPI_T_VERBOSITY_MPIDEV_ALL;
    BINDS false: MPI_T_BIND_NO_OBJECT MPI_T_BIND_MPI_COMM MPI_T_BIND_MPI_DATATYPE MPI_T_BIND_MPI_ERRHANDLER
        MPI_T_BIND_MPI_FILE MPI_T_BIND_MPI_GROUP MPI_T_BIND_MPI_OP MPI_T_BIND_MPI_REQUEST MPI_T_BIND_MPI_WIN
        MPI_T_BIND_MPI_MESSAGE MPI_T_BIND_MPI_INFO MPI_T_BIND_MPI_SESSION;
    SCOPES false: MPI_T_SCOPE_CONSTANT MPI_T_SCOPE_READONLY MPI_T_SCOPE_LOCAL MPI_T_SCOPE_GROUP MPI_T_SCOPE_GROUP_EQ
        MPI_T_SCOPE_ALL MPI_T_SCOPE_ALL_EQ;
    PVAR_CLASSES false: MPI_T_PVAR_CLASS_STATE MPI_T_PVAR_CLASS_LEVEL MPI_T_PVAR_CLASS_SIZE
        MPI_T_PVAR_CLASS_PERCENTAGE MPI_T_PVAR_CLASS_HIGHWATERMARK MPI_T_PVAR_CLASS_LOWWATERMARK
        MPI_T_PVAR_CLASS_COUNTER MPI_T_PVAR_CLASS_AGGREGATE MPI_T_PVAR_CLASS_TIMER MPI_T_PVAR_CLASS_GENERIC;
    CALLBACK_SAFETIES false: MPI_T_CB_REQUIRE_NONE MPI_T_CB_REQUIRE_MPI_RESTRICTED MPI_T_CB_REQUIRE_THREAD_SAFE
        MPI_T_CB_REQUIRE_ASYNC_SIGNAL_SAFE;
    SOURCE_ORDERS false: MPI_T_SOURCE_ORDERED MPI_T_SOURCE_UNORDERED;
}

/// Named bits that may be set together.
pub(super) struct Bits {
    pairs: &'static [(c_int, c_int)],
}

impl Bits {
    /// A bit that has no name in any ABI: who gets it refuses the whole.
    const NO_SUCH: c_int = 1 << 30;

    #[inline]
    pub(super) fn inward(&self, bits: c_int) -> c_int {
        self.convert(bits, |pair| pair)
    }

    #[inline]
    pub(super) fn outward(&self, bits: c_int) -> c_int {
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

macro_rules! bits {
    ($($set:ident: $($name:ident)*;)*) => {
        $(
            pub(super) const $set: Bits = Bits { pairs: &[$((ours::$name as c_int, std_abi::$name)),*] };
        )*
        #[cfg(test)]
        const ALL_BITS: &[Bits] = &[$($set),*];
    };
}

bits! {
    ASSERTS: MPI_MODE_NOCHECK MPI_MODE_NOPRECEDE MPI_MODE_NOPUT MPI_MODE_NOSTORE MPI_MODE_NOSUCCEED;
    ACCESS_MODES: MPI_MODE_APPEND MPI_MODE_CREATE MPI_MODE_DELETE_ON_CLOSE MPI_MODE_EXCL MPI_MODE_RDONLY
        MPI_MODE_RDWR MPI_MODE_SEQUENTIAL MPI_MODE_UNIQUE_OPEN MPI_MODE_WRONLY;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_named_number_round_trips() {
        for set in ALL {
            for &(ours, standard) in set.pairs {
                assert_eq!((set.inward(ours), set.outward(standard)), (standard, ours));
            }
        }
    }

    #[test]
    fn every_set_of_bits_round_trips_and_a_nameless_bit_is_refused() {
        for set in ALL_BITS {
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

    #[test]
    fn the_current_displacement_is_no_other_offset() {
        for offset in [ours::MPI_DISPLACEMENT_CURRENT, 0, 1, i64::MAX, -2] {
            assert_eq!(displacement_out(displacement_in(offset)), offset);
        }
        assert_eq!(displacement_in(ours::MPI_DISPLACEMENT_CURRENT), std_abi::MPI_DISPLACEMENT_CURRENT);
        assert_ne!(displacement_in(-1), std_abi::MPI_DISPLACEMENT_CURRENT);
    }

    #[test]
    fn wildcards_round_trip_and_other_negative_numbers_mean_nothing() {
        for rank in [-1, -2, -3, 0, 1, c_int::MAX] {
            assert_eq!(rank_out(rank_in(rank)), rank);
        }
        for tag in [-1, 0, 1, c_int::MAX] {
            assert_eq!(tag_out(tag_in(tag)), tag);
        }
        for invalid in [-4, -5, -100, c_int::MIN] {
            assert!(!(-4..).contains(&rank_in(invalid)));
        }
        for invalid in [-2, -3, c_int::MIN] {
            assert_eq!(tag_in(invalid), NO_SUCH);
        }
    }
}
