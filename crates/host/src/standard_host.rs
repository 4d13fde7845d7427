//! A real `libmpi_abi` as a host: the standard's types and numbers, but statuses and error codes of its own making.
//!
//! Its dynamic handles are whatever it likes, in MPICH's and Intel's the addresses of objects. As MPICH's own ABI does,
//! those libraries number what programs add from 0x40000000 up, and their codes are a class below a message: these stand
//! aside in the standard's numbers, so that what programs add lies just above `MPI_ERR_LASTCODE` as in every ABI.

use crate::status::Status;
use anympi_spec::standard::MPI_ERR_LASTCODE;
use anympi_spec::types::{Comm, Datatype, Errhandler, File, Group, Info, Message, Op, Request, Session, Win};
use anympi_translate::Abi;
use std::ffi::c_int;

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

/// Where MPICH's family numbers what programs add.
const ADDED: c_int = 0x4000_0000;

/// ```text
/// 0 ..= 0x3fff       as it is: the classes
/// 0x4000 ..          + 0x40000000    a class below a message
/// 0x40000000 ..      - 0x3fffc000    what programs add
/// ```
///
/// Of two numbers that would meet, 0x4000 below the end of their ranges, one is lost: no library counts so far.
#[inline]
pub(crate) fn error_in(code: c_int) -> c_int {
    const FIRST: c_int = MPI_ERR_LASTCODE + 1;
    match code {
        FIRST..ADDED => code + ADDED,
        ADDED.. => (code - ADDED).saturating_add(FIRST).min(ADDED - 1),
        _ => code,
    }
}

/// The inverse of [`error_in`].
#[inline]
pub(crate) fn error_out(code: c_int) -> c_int {
    const FIRST: c_int = MPI_ERR_LASTCODE + 1;
    match code {
        FIRST..ADDED => code - FIRST + ADDED,
        ADDED.. => code - ADDED,
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
        assert_eq!(error_in(0x4000_0081), MPI_ERR_LASTCODE + 0x82);
        assert!(error_in(0x241a_c802) > ADDED);
    }
}
