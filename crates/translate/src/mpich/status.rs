//! `MPI_Status` of MPICH's ABI: 20 bytes.

use crate::mpich::Mpich;
use crate::{Abi, Convert};
use anympi_spec::types::Status as Standard;
use std::ffi::c_int;

#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Status {
    /// Low word of the count in bytes.
    pub count_lo: c_int,
    /// High word of the count shifted left by one; bit 0 says that the operation was cancelled.
    pub count_hi_and_cancelled: c_int,
    pub source: c_int,
    pub tag: c_int,
    pub error: c_int,
}

impl Convert for Status {
    type Standard = Standard;
    const EMPTY: Standard = Standard::EMPTY;
    const SAME: bool = false;

    #[inline]
    fn standard(self) -> Standard {
        let bytes = (self.count_lo as u32 as i64) | ((self.count_hi_and_cancelled >> 1) as i64) << 32;
        let mut status = Standard::new(Mpich::rank_in(self.source), Mpich::tag_in(self.tag), bytes);
        status.error = Mpich::error_in(self.error);
        status.set_cancelled(self.count_hi_and_cancelled & 1 != 0);
        status
    }

    #[inline]
    fn foreign(status: Standard) -> Status {
        let bytes = status.bytes();
        Status {
            count_lo: bytes as c_int,
            count_hi_and_cancelled: ((bytes >> 32) as c_int) << 1 | c_int::from(status.cancelled()),
            source: Mpich::rank_out(status.source),
            tag: Mpich::tag_out(status.tag),
            error: Mpich::error_out(status.error),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use anympi_spec::standard::*;

    fn check(source: c_int, tag: c_int, error: c_int, bytes: i64, cancelled: bool) {
        let mut status = Standard::new(source, tag, bytes);
        status.error = error;
        status.set_cancelled(cancelled);
        assert_eq!(Status::foreign(status).standard(), status);
    }

    #[test]
    fn a_status_survives_the_way_out_and_back() {
        for bytes in [0, 1, 0x7fff_ffff, 0x8000_0000, 0xffff_ffff, 0x1_0000_0000, 0x3fff_ffff_ffff_ffff] {
            for cancelled in [false, true] {
                check(3, 7, MPI_SUCCESS, bytes, cancelled);
                check(MPI_ANY_SOURCE, MPI_ANY_TAG, MPI_ERR_TRUNCATE, bytes, cancelled);
                check(MPI_PROC_NULL, MPI_ANY_TAG, MPI_ERR_LASTCODE + 5, bytes, cancelled);
            }
        }
    }

    #[test]
    fn the_layout_is_mpichs() {
        assert_eq!(size_of::<Status>(), 20);
        let mut status = Standard::new(MPI_PROC_NULL, MPI_ANY_TAG, 0x2_0000_0005);
        status.set_cancelled(true);
        let expected = Status { count_lo: 5, count_hi_and_cancelled: 5, source: -1, tag: -1, error: 0 };
        assert_eq!(Status::foreign(status), expected);
    }
}
