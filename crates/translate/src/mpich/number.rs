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
