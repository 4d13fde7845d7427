//! The numbers of MPICH's ABI: wildcards, levels, kinds and the like, each set with its standard values.

use crate::number::{NO_SUCH, bits, numbers};
use anympi_spec::mpich as ours;
use anympi_spec::standard as std_abi;
use std::ffi::c_int;

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

bits! {
    ASSERTS: MPI_MODE_NOCHECK MPI_MODE_NOPRECEDE MPI_MODE_NOPUT MPI_MODE_NOSTORE MPI_MODE_NOSUCCEED;
    ACCESS_MODES: MPI_MODE_APPEND MPI_MODE_CREATE MPI_MODE_DELETE_ON_CLOSE MPI_MODE_EXCL MPI_MODE_RDONLY
        MPI_MODE_RDWR MPI_MODE_SEQUENTIAL MPI_MODE_UNIQUE_OPEN MPI_MODE_WRONLY;
}

#[cfg(test)]
mod tests {
    use super::*;

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
