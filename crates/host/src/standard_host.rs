//! A real `libmpi_abi` as a host: the standard's types and numbers, but statuses and error codes of its own making, and
//! in Intel's, two error handlers in each other's place.
//!
//! Its dynamic handles are whatever it likes, in MPICH's and Intel's the addresses of objects. As MPICH's own ABI does,
//! those libraries number what programs add from 0x40000000 up, and their codes are a class below a message: these stand
//! aside in the standard's numbers, so that what programs add lies just above `MPI_ERR_LASTCODE` as in every ABI.

use crate::status::Status;
use anympi_spec::standard::{
    MPI_DATATYPE_NULL, MPI_ERR_LASTCODE, MPI_ERRHANDLER_NULL, MPI_ERRORS_ABORT, MPI_ERRORS_RETURN,
};
use anympi_spec::types::{self, Comm, File, Group, Info, Message, Op, Request, Session, Win};
use anympi_translate::{Abi, Convert};
use std::ffi::c_int;
use std::sync::atomic::{AtomicBool, Ordering};

/// The ABI of a real `libmpi_abi.so.1`.
pub struct StandardHost;

impl Abi for StandardHost {
    type Comm = Comm;
    type Datatype = Datatype;
    type Errhandler = Errhandler;
    type File = File;
    type Group = Group;
    type Info = Info;
    type Message = Message;
    type Op = Op;
    type Request = Request;
    type Session = Session;
    type Win = Win;
    type Status = Status;

    #[inline]
    fn error_in(code: c_int) -> c_int {
        error_in(code)
    }
    #[inline]
    fn error_out(code: c_int) -> c_int {
        error_out(code)
    }
}

/// What the two error handlers differ by.
const SWAP: usize = MPI_ERRORS_ABORT.0 ^ MPI_ERRORS_RETURN.0;

/// The host has `MPI_ERRORS_RETURN` and `MPI_ERRORS_ABORT` the wrong way round.
static SWAPPED: AtomicBool = AtomicBool::new(false);

/// Looks at what the host says of itself. Intel's libraries of 2021.x have the two handlers as a draft of the standard had
/// them: a program that wants errors returned would be ended by the first.
pub(crate) fn recognize(version: &str) {
    SWAPPED.store(version.starts_with("Intel(R) MPI Library 2021."), Ordering::Relaxed);
}

/// `MPI_Datatype` of the host, which has the standard's only.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Datatype(usize);

impl Convert for Datatype {
    type Standard = types::Datatype;
    const EMPTY: types::Datatype = MPI_DATATYPE_NULL;
    const SAME: bool = false;

    #[inline]
    fn standard(self) -> types::Datatype {
        types::Datatype(self.0)
    }

    /// Half-precision numbers, which MPICH's own ABI has, become the null handle.
    #[inline]
    fn foreign(standard: types::Datatype) -> Datatype {
        Datatype(if standard == types::Datatype::C_FLOAT16 { Self::EMPTY.0 } else { standard.0 })
    }
}

/// `MPI_Errhandler` of the host.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Errhandler(usize);

fn swapped(errhandler: usize) -> usize {
    let is_one = errhandler == MPI_ERRORS_ABORT.0 || errhandler == MPI_ERRORS_RETURN.0;
    if is_one && SWAPPED.load(Ordering::Relaxed) { errhandler ^ SWAP } else { errhandler }
}

impl Convert for Errhandler {
    type Standard = types::Errhandler;
    const EMPTY: types::Errhandler = MPI_ERRHANDLER_NULL;
    const SAME: bool = false;

    fn standard(self) -> types::Errhandler {
        types::Errhandler(swapped(self.0))
    }

    fn foreign(standard: types::Errhandler) -> Errhandler {
        Errhandler(swapped(standard.0))
    }
}

/// Where MPICH's family numbers what programs add.
const ADDED: c_int = 0x4000_0000;

/// The first number above `MPI_ERR_LASTCODE`.
const FIRST: c_int = MPI_ERR_LASTCODE + 1;
/// Numbers that mean nothing in the host, for those of the standard that would.
const TOP: c_int = c_int::MAX - MPI_ERR_LASTCODE;

/// ```text
/// 0 ..= 0x3fff       as it is: the classes
/// 0x4000 ..          + 0x40000000    a class below a message
/// 0x40000000 ..      - 0x3fffc000    what programs add
/// 0x7fffc000 ..      - 0x3fffc000    a number that means nothing
/// ```
#[inline]
pub(crate) fn error_in(code: c_int) -> c_int {
    match code {
        FIRST..ADDED => code + ADDED,
        ADDED.. => code - ADDED + FIRST,
        _ => code,
    }
}

/// The inverse of [`error_in`].
#[inline]
pub(crate) fn error_out(code: c_int) -> c_int {
    const ASIDE: c_int = ADDED + FIRST;
    match code {
        FIRST..ADDED => code - FIRST + ADDED,
        ADDED..ASIDE => code - ADDED + TOP,
        ASIDE.. => code - ADDED,
        _ => code,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_of_a_library_come_back_and_added_ones_lie_just_above_the_last_class() {
        for code in [0, 2, 15, 1018, MPI_ERR_LASTCODE, 0x241a_c802, 0x4000_0081, 0x4000_0181, 0x4000_020d, 0x4001_0000]
        {
            assert_eq!(error_out(error_in(code)), code, "{code:#x}");
        }
        for code in [333, 0x3fff, 0x4000, ADDED, ADDED + 333, ADDED + 0x3fff, ADDED + 0x4000, TOP, c_int::MAX] {
            assert_eq!((error_in(error_out(code)), error_out(error_in(code))), (code, code), "{code:#x}");
        }
        assert_eq!(error_in(0x4000_0081), MPI_ERR_LASTCODE + 0x82);
        assert!(error_in(0x241a_c802) > ADDED);
    }
}
