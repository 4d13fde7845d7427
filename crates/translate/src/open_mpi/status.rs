//! `MPI_Status` of Open MPI's ABI: 24 bytes.

use crate::open_mpi::OpenMpi;
use crate::{Abi, Convert};
use anympi_spec::types::Status as Standard;
use std::ffi::c_int;

#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Status {
    pub source: c_int,
    pub tag: c_int,
    pub error: c_int,
    pub cancelled: c_int,
    /// The count in bytes.
    pub count: usize,
}

impl Convert for Status {
    type Standard = Standard;
    const EMPTY: Standard = Standard::EMPTY;
    const SAME: bool = false;

    #[inline]
    fn standard(self) -> Standard {
        let mut status = Standard::new(OpenMpi::rank_in(self.source), OpenMpi::tag_in(self.tag), self.count as i64);
        status.error = OpenMpi::error_in(self.error);
        status.set_cancelled(self.cancelled != 0);
        status
    }

    #[inline]
    fn foreign(status: Standard) -> Status {
        Status {
            source: OpenMpi::rank_out(status.source),
            tag: OpenMpi::tag_out(status.tag),
            error: OpenMpi::error_out(status.error),
            cancelled: c_int::from(status.cancelled()),
            count: status.bytes() as usize,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use anympi_spec::layout::{HiddenLayout, OPEN_MPI};
    use anympi_spec::standard::*;
    use std::mem::offset_of;

    fn check(source: c_int, tag: c_int, error: c_int, bytes: i64, cancelled: bool) {
        let mut status = Standard::new(source, tag, bytes);
        status.error = error;
        status.set_cancelled(cancelled);
        assert_eq!(Status::foreign(status).standard(), status);
    }

    #[test]
    fn a_status_survives_the_way_out_and_back() {
        for bytes in [0, 1, 0x7fff_ffff, 0x8000_0000, 0xffff_ffff, 0x1_0000_0000, i64::MAX] {
            for cancelled in [false, true] {
                check(3, 7, MPI_SUCCESS, bytes, cancelled);
                check(MPI_ANY_SOURCE, MPI_ANY_TAG, MPI_ERR_TRUNCATE, bytes, cancelled);
                check(MPI_PROC_NULL, MPI_ANY_TAG, MPI_ERR_LASTCODE + 5, bytes, cancelled);
            }
        }
    }

    #[test]
    fn the_layout_is_open_mpis() {
        let expected = OPEN_MPI.status;
        assert_eq!(size_of::<Status>(), expected.size);
        let public = (offset_of!(Status, source), offset_of!(Status, tag), offset_of!(Status, error));
        assert_eq!(public, (expected.source, expected.tag, expected.error));
        let hidden = HiddenLayout::CancelledAndCount {
            cancelled: offset_of!(Status, cancelled),
            count: offset_of!(Status, count),
        };
        assert_eq!(hidden, expected.hidden);
    }
}
