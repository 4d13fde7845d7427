//! Error classes and codes of MPICH's ABI.
//!
//! A predefined class is its own code on both sides. Those that programs add lie above `MPI_ERR_LASTCODE`,
//! which is 0x3fff in the standard and 0x3fffffff here: they keep their distance to it.

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

/// A number that is no class or code of one ABI's becomes one of the other's that is none there: this much above it, or
/// back. So a number that a program keeps in a status of its own comes back unchanged.
const ASIDE: c_int = 0x2000_0000;
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
static IN: [c_int; 128] = table(0, CLASSES, false, NO_CODE);
static OUT: [c_int; 128] = table(0, CLASSES, true, NO_CODE);
static OUT_TOOL: [c_int; 32] = table(FIRST_TOOL, CLASSES, true, NO_CODE);

const DISTANCE: c_int = ours::MPI_ERR_LASTCODE as c_int - std_abi::MPI_ERR_LASTCODE;

#[inline]
pub(super) fn code_in(code: c_int) -> c_int {
    if code == 0 { 0 } else { known_in(code).unwrap_or_else(|| set_aside(code, known_out)) }
}

#[inline]
pub(super) fn code_out(code: c_int) -> c_int {
    if code == 0 { 0 } else { known_out(code).unwrap_or_else(|| set_aside(code, known_in)) }
}

fn known_in(code: c_int) -> Option<c_int> {
    match code {
        0..128 => Some(IN[code as usize]).filter(|&class| class != NO_CODE),
        _ if code >= ours::MPI_ERR_LASTCODE as c_int => Some(code - DISTANCE).filter(|&code| code < ASIDE),
        _ => None,
    }
}

fn known_out(code: c_int) -> Option<c_int> {
    match code {
        0..128 => Some(OUT[code as usize]).filter(|&class| class != NO_CODE),
        _ if (FIRST_TOOL..FIRST_TOOL + 32).contains(&code) => {
            Some(OUT_TOOL[(code - FIRST_TOOL) as usize]).filter(|&class| class != NO_CODE)
        }
        _ if (std_abi::MPI_ERR_LASTCODE..ASIDE).contains(&code) => Some(code + DISTANCE),
        _ => None,
    }
}

/// A code that is unknown on its own side; `known` tells what is known on the other.
fn set_aside(code: c_int, known: fn(c_int) -> Option<c_int>) -> c_int {
    match code {
        0..ASIDE => code + ASIDE,
        ASIDE..0x4000_0000 if known(code - ASIDE).is_none() => code - ASIDE,
        _ => NO_CODE,
    }
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
            assert_eq!(code_out(standard), ours::MPI_ERR_LASTCODE as c_int + added);
            assert_eq!(code_in(code_out(standard)), standard);
        }
    }

    #[test]
    fn what_is_no_code_stays_none_and_comes_back() {
        for code in [54, 99, 127, 128, 333, 1000, 0x1fff_ffff] {
            let inside = code_in(code);
            assert!(known_in(code).is_none() && known_out(inside).is_none(), "{code}");
            assert_eq!(code_out(inside), code);
        }
        for code in [63, 127, 128, 1000, 1019, 0x3ffe] {
            let outside = code_out(code);
            assert!(known_out(code).is_none() && known_in(outside).is_none(), "{code}");
            assert_eq!(code_in(outside), code);
        }
        for code in [-1, -333, c_int::MIN, c_int::MAX, 0x2000_0007] {
            assert_eq!((code_in(code), known_out(code_in(code))), (NO_CODE, None), "{code}");
        }
    }
}
