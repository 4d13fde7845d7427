//! Error classes and codes of MPICH's ABI.
//!
//! A predefined class is its own code on both sides. Those that programs add lie above `MPI_ERR_LASTCODE`,
//! which is 0x3fff in the standard and 0x3fffffff here: they keep their distance to it.
//!
//! A library of MPICH's family also makes codes below its `MPI_ERR_LASTCODE`, a class with the number of a message
//! above it. They become codes of the standard's side that no program adds, and come back as they were, so that
//! `MPI_Error_class` and `MPI_Error_string` can be asked about them through any door.

use anympi_spec::mpich as ours;
use anympi_spec::standard as std_abi;
use std::ffi::c_int;

macro_rules! classes {
    ($($name:ident)*) => {
        /// Each predefined class: MPICH's number, the standard's.
        const CLASSES: &[(c_int, c_int)] = &[$((ours::$name as c_int, std_abi::$name)),*];
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
    MPI_ERR_PROC_ABORTED MPI_ERR_VALUE_TOO_LARGE MPI_ERR_SESSION MPI_ERR_ERRHANDLER MPI_ERR_ABI
    MPI_T_ERR_CANNOT_INIT MPI_T_ERR_NOT_ACCESSIBLE MPI_T_ERR_NOT_INITIALIZED MPI_T_ERR_NOT_SUPPORTED
    MPI_T_ERR_MEMORY MPI_T_ERR_INVALID MPI_T_ERR_INVALID_INDEX MPI_T_ERR_INVALID_ITEM MPI_T_ERR_INVALID_SESSION
    MPI_T_ERR_INVALID_HANDLE MPI_T_ERR_INVALID_NAME MPI_T_ERR_OUT_OF_HANDLES MPI_T_ERR_OUT_OF_SESSIONS
    MPI_T_ERR_CVAR_SET_NOT_NOW MPI_T_ERR_CVAR_SET_NEVER MPI_T_ERR_PVAR_NO_WRITE MPI_T_ERR_PVAR_NO_STARTSTOP
    MPI_T_ERR_PVAR_NO_ATOMIC
    MPI_ERR_LASTCODE
}

/// MPICH's numbers below its `MPI_ERR_LASTCODE` that are no predefined class: they stand this much higher in the
/// standard, above all codes that programs add.
const ASIDE: c_int = 0x4000_0000;
/// The standard's numbers below its `MPI_ERR_LASTCODE` that are no class stand this much higher here, above the others.
const TOP: c_int = c_int::MAX - std_abi::MPI_ERR_LASTCODE;
/// The first of three classes of fault tolerance, of which the standard says nothing: here, and where Open MPI's
/// numbers for them come to lie in the standard.
const OUR_FAULTS: c_int = 101;
const FAULTS: c_int = 0x3000 + 75;
const FAULTS_END: c_int = FAULTS + 3;
/// Where there is no room for it.
const NO_CODE: c_int = c_int::MIN;

const fn table<const N: usize>(first: c_int, pairs: &[(c_int, c_int)], swap: bool, none: c_int) -> [c_int; N] {
    let mut table = [none; N];
    let mut i = 0;
    while i < pairs.len() {
        let (from, to) = if swap { (pairs[i].1, pairs[i].0) } else { pairs[i] };
        if from >= first && ((from - first) as usize) < N {
            table[(from - first) as usize] = to;
        }
        i += 1;
    }
    table
}

const FIRST_TOOL: c_int = std_abi::MPI_T_ERR_CANNOT_INIT;
static IN: [c_int; 128] = {
    let mut table = table(0, CLASSES, false, NO_CODE);
    let mut i = 0;
    while i < FAULTS_END - FAULTS {
        table[(OUR_FAULTS + i) as usize] = FAULTS + i;
        i += 1;
    }
    table
};
static OUT: [c_int; 128] = table(0, CLASSES, true, NO_CODE);
static OUT_TOOL: [c_int; 32] = table(FIRST_TOOL, CLASSES, true, NO_CODE);

const LAST: c_int = ours::MPI_ERR_LASTCODE as c_int;
const DISTANCE: c_int = LAST - std_abi::MPI_ERR_LASTCODE;

/// MPICH's code in the standard's.
///
/// ```text
/// a predefined class     its class
/// 0 ..= 0x3ffffffe       + 0x40000000    a code of the library's own, or nothing
/// 0x3fffffff ..          - 0x3fffc000    what programs add
/// 0x7fffc000 ..          - 0x7fffc000    a number that means nothing in the standard
/// ```
#[inline]
pub(super) fn code_in(code: c_int) -> c_int {
    if code == 0 { 0 } else { nonzero_in(code) }
}

/// The inverse of [`code_in`].
#[inline]
pub(super) fn code_out(code: c_int) -> c_int {
    if code == 0 { 0 } else { nonzero_out(code) }
}

fn nonzero_in(code: c_int) -> c_int {
    match code {
        0..128 if IN[code as usize] != NO_CODE => IN[code as usize],
        0..LAST => code + ASIDE,
        LAST..TOP => code - DISTANCE,
        // A class of the standard's has its own number here.
        TOP.. if class_out(code - TOP).is_none() => code - TOP,
        _ => NO_CODE,
    }
}

fn nonzero_out(code: c_int) -> c_int {
    match code {
        0..std_abi::MPI_ERR_LASTCODE => class_out(code).unwrap_or(code + TOP),
        std_abi::MPI_ERR_LASTCODE..ASIDE => code + DISTANCE,
        ASIDE.. if IN.get((code - ASIDE) as usize).is_none_or(|&class| class == NO_CODE) => code - ASIDE,
        _ => NO_CODE,
    }
}

/// A class of the standard's below its `MPI_ERR_LASTCODE`.
fn class_out(code: c_int) -> Option<c_int> {
    let class = match code {
        0..128 => OUT[code as usize],
        FAULTS..FAULTS_END => code - FAULTS + OUR_FAULTS,
        FIRST_TOOL.. => *OUT_TOOL.get((code - FIRST_TOOL) as usize)?,
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
    fn added_codes_keep_their_distance_to_the_last_predefined_one() {
        for added in [1, 2, 1000, 1 << 20] {
            let standard = std_abi::MPI_ERR_LASTCODE + added;
            assert_eq!(code_out(standard), LAST + added);
            assert_eq!(code_in(code_out(standard)), standard);
        }
    }

    /// Codes as MPICH makes them: a class, whether it is fatal, a generic message, a specific one and its turn.
    #[test]
    fn codes_of_a_library_come_back_and_are_none_that_a_program_adds() {
        for code in [0x340a_9903, 0x3fff_ff7f, 0x80, 0x0d30_a804, 54, 127, 0x2000_0007] {
            let standard = code_in(code);
            assert!(standard > ASIDE && code_out(standard) == code, "{code:#x} {standard:#x}");
        }
        // One with a class that a program added.
        let (code, standard) = (0x4000_0101, 0x4101);
        assert_eq!((code_in(code), code_out(standard)), (standard, code));
    }

    #[test]
    fn no_two_numbers_become_one_in_either_direction() {
        let samples = || (0..1 << 16).chain((0..0x7fff).map(|i| i << 16 | i)).chain(c_int::MAX - (1 << 16)..c_int::MAX);
        for code in samples() {
            let (inside, outside) = (code_in(code), code_out(code));
            assert!(inside == NO_CODE || code_out(inside) == code, "{code:#x}");
            assert!(outside == NO_CODE || code_in(outside) == code, "{code:#x}");
        }
        for code in [-1, -333, c_int::MIN] {
            assert_eq!((code_in(code), code_out(code)), (NO_CODE, NO_CODE));
        }
    }
}
