//! Error classes and codes of Open MPI's ABI.
//!
//! A predefined class is its own code on both sides. Codes that programs add, or a library makes, lie above
//! `MPI_ERR_LASTCODE`, which is 0x3fff in the standard and 92 here: they keep their distance to it.

use anympi_spec::open_mpi as ours;
use anympi_spec::standard as std_abi;
use std::ffi::c_int;

macro_rules! classes {
    ($($name:ident)*) => {
        /// Each predefined class that both have: Open MPI's number, the standard's.
        const CLASSES: &[(c_int, c_int)] = &[$((ours::$name, std_abi::$name)),*];
    };
}

classes! {
    MPI_SUCCESS MPI_ERR_BUFFER MPI_ERR_COUNT MPI_ERR_TYPE MPI_ERR_TAG MPI_ERR_COMM MPI_ERR_RANK MPI_ERR_REQUEST
    MPI_ERR_ROOT MPI_ERR_GROUP MPI_ERR_OP MPI_ERR_TOPOLOGY MPI_ERR_DIMS MPI_ERR_ARG MPI_ERR_UNKNOWN
    MPI_ERR_TRUNCATE MPI_ERR_OTHER MPI_ERR_INTERN MPI_ERR_PENDING MPI_ERR_IN_STATUS MPI_ERR_ACCESS MPI_ERR_AMODE
    MPI_ERR_ASSERT MPI_ERR_BAD_FILE MPI_ERR_BASE MPI_ERR_CONVERSION MPI_ERR_DISP MPI_ERR_DUP_DATAREP
    MPI_ERR_FILE_EXISTS MPI_ERR_FILE_IN_USE MPI_ERR_FILE MPI_ERR_INFO_KEY MPI_ERR_INFO_NOKEY MPI_ERR_INFO_VALUE
    MPI_ERR_INFO MPI_ERR_IO MPI_ERR_KEYVAL MPI_ERR_LOCKTYPE MPI_ERR_NAME MPI_ERR_NO_MEM MPI_ERR_NOT_SAME
    MPI_ERR_NO_SPACE MPI_ERR_NO_SUCH_FILE MPI_ERR_PORT MPI_ERR_QUOTA MPI_ERR_READ_ONLY MPI_ERR_RMA_ATTACH
    MPI_ERR_RMA_CONFLICT MPI_ERR_RMA_RANGE MPI_ERR_RMA_SHARED MPI_ERR_RMA_SYNC MPI_ERR_SERVICE MPI_ERR_SIZE
    MPI_ERR_SPAWN MPI_ERR_UNSUPPORTED_DATAREP MPI_ERR_UNSUPPORTED_OPERATION MPI_ERR_WIN MPI_ERR_RMA_FLAVOR
    MPI_ERR_PROC_ABORTED MPI_ERR_VALUE_TOO_LARGE MPI_ERR_SESSION MPI_T_ERR_CANNOT_INIT MPI_T_ERR_NOT_INITIALIZED
    MPI_T_ERR_MEMORY MPI_T_ERR_INVALID MPI_T_ERR_INVALID_INDEX MPI_T_ERR_INVALID_ITEM MPI_T_ERR_INVALID_SESSION
    MPI_T_ERR_INVALID_HANDLE MPI_T_ERR_INVALID_NAME MPI_T_ERR_OUT_OF_HANDLES MPI_T_ERR_OUT_OF_SESSIONS
    MPI_T_ERR_CVAR_SET_NOT_NOW MPI_T_ERR_CVAR_SET_NEVER MPI_T_ERR_PVAR_NO_WRITE MPI_T_ERR_PVAR_NO_STARTSTOP
    MPI_T_ERR_PVAR_NO_ATOMIC
}

/// What Open MPI says in the place of classes that it lacks.
const NEAREST: &[(c_int, c_int)] = &[
    (ours::MPI_ERR_ARG, std_abi::MPI_ERR_ERRHANDLER),
    (ours::MPI_ERR_OTHER, std_abi::MPI_ERR_ABI),
    (ours::MPI_T_ERR_INVALID, std_abi::MPI_T_ERR_NOT_ACCESSIBLE),
    (ours::MPI_T_ERR_INVALID, std_abi::MPI_T_ERR_NOT_SUPPORTED),
];

/// Where there is no room for a number.
const NO_CODE: c_int = c_int::MIN;
const LAST: c_int = ours::MPI_ERR_LASTCODE;
const DISTANCE: c_int = std_abi::MPI_ERR_LASTCODE - LAST;
/// Open MPI's numbers below its last code that the standard has no class for stand this much higher there: the classes of
/// fault tolerance, and numbers that mean nothing.
const ASIDE: c_int = 0x3000;
/// The standard's numbers below its last code that are no class stand this much higher here, above all codes.
const TOP: c_int = c_int::MAX - std_abi::MPI_ERR_LASTCODE;
const FIRST_TOOL: c_int = std_abi::MPI_T_ERR_CANNOT_INIT;

struct Tables {
    inward: [c_int; LAST as usize],
    outward: [c_int; 128],
    /// Of the tool interface, by the distance to [`FIRST_TOOL`].
    outward_tool: [c_int; 32],
}

const fn enter(tables: &mut Tables, pairs: &[(c_int, c_int)], both_ways: bool) {
    let mut i = 0;
    while i < pairs.len() {
        let (ours, standard) = pairs[i];
        if both_ways {
            tables.inward[ours as usize] = standard;
        }
        if standard < 128 {
            tables.outward[standard as usize] = ours;
        } else {
            tables.outward_tool[(standard - FIRST_TOOL) as usize] = ours;
        }
        i += 1;
    }
}

static TABLES: Tables = {
    let mut tables = Tables { inward: [NO_CODE; LAST as usize], outward: [NO_CODE; 128], outward_tool: [NO_CODE; 32] };
    enter(&mut tables, CLASSES, true);
    enter(&mut tables, NEAREST, false);
    tables
};

/// Open MPI's code in the standard's.
///
/// ```text
/// a predefined class    its class
/// 0 ..= 91              + 0x3000        nothing in the standard
/// 92 ..                 + 16291         what programs add, or a library makes
/// 0x7fffc000 ..         - 0x7fffc000    a number that means nothing in the standard
/// ```
#[inline]
pub(super) fn code_in(code: c_int) -> c_int {
    if code == 0 { 0 } else { nonzero_in(code) }
}

/// The inverse of [`code_in`], but for the classes that Open MPI lacks.
#[inline]
pub(super) fn code_out(code: c_int) -> c_int {
    if code == 0 { 0 } else { nonzero_out(code) }
}

#[cold]
fn nonzero_in(code: c_int) -> c_int {
    match code {
        0..LAST => match TABLES.inward[code as usize] {
            NO_CODE => code + ASIDE,
            class => class,
        },
        LAST..TOP => code + DISTANCE,
        TOP.. if nonzero_out(code - TOP) == code => code - TOP,
        _ => NO_CODE,
    }
}

#[cold]
fn nonzero_out(code: c_int) -> c_int {
    const ASIDE_END: c_int = ASIDE + LAST;
    match code {
        ASIDE..ASIDE_END if TABLES.inward[(code - ASIDE) as usize] == NO_CODE => code - ASIDE,
        0..std_abi::MPI_ERR_LASTCODE => class_out(code).unwrap_or(code + TOP),
        std_abi::MPI_ERR_LASTCODE.. if code - DISTANCE < TOP => code - DISTANCE,
        _ => NO_CODE,
    }
}

/// A class of the standard's below its `MPI_ERR_LASTCODE`.
fn class_out(code: c_int) -> Option<c_int> {
    let class = match code {
        0..128 => TABLES.outward[code as usize],
        FIRST_TOOL.. => *TABLES.outward_tool.get((code - FIRST_TOOL) as usize)?,
        _ => NO_CODE,
    };
    (class != NO_CODE).then_some(class)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_class_round_trips_and_no_two_share_a_number() {
        for &(ours, standard) in CLASSES {
            assert_eq!((code_in(ours), code_out(standard)), (standard, ours));
        }
    }

    #[test]
    fn a_class_that_open_mpi_lacks_is_its_nearest() {
        for &(ours, standard) in NEAREST {
            assert_eq!(code_out(standard), ours);
            assert_ne!(code_in(ours), standard);
        }
    }

    #[test]
    fn codes_of_programs_and_libraries_come_back_and_are_no_class() {
        for added in [0, 1, 1000, 1 << 20] {
            let standard = std_abi::MPI_ERR_LASTCODE + added;
            assert_eq!(code_out(standard), LAST + added);
            assert_eq!(code_in(code_out(standard)), standard);
        }
        // As an MPICH makes them, in the standard's spelling.
        let standard = 0x740a_9903;
        assert_eq!(code_in(code_out(standard)), standard);
    }

    #[test]
    fn classes_of_fault_tolerance_are_known() {
        use anympi_spec::types::fault_tolerance::*;
        for (ours, standard) in [
            (ours::MPI_ERR_PROC_FAILED, MPIX_ERR_PROC_FAILED),
            (ours::MPI_ERR_PROC_FAILED_PENDING, MPIX_ERR_PROC_FAILED_PENDING),
            (ours::MPI_ERR_REVOKED, MPIX_ERR_REVOKED),
        ] {
            assert_eq!((code_in(ours), code_out(standard)), (standard, ours));
        }
    }

    #[test]
    fn no_two_numbers_become_one() {
        for code in (0..1 << 16).chain(c_int::MAX - (1 << 14)..c_int::MAX) {
            let (inside, outside) = (code_in(code), code_out(code));
            assert!(inside == NO_CODE || code_out(inside) == code, "{code:#x}");
            let is_nearest = NEAREST.iter().any(|&(_, standard)| standard == code);
            assert!(outside == NO_CODE || is_nearest || code_in(outside) == code, "{code:#x}");
        }
        for code in [-1, -333, c_int::MIN] {
            assert_eq!((code_in(code), code_out(code)), (NO_CODE, NO_CODE));
        }
    }
}
