//! Memory that the engine takes for a program's data, as much as the program's arguments say.
//!
//! Those may say anything: elements of a type may lie on top of each other, so that a message is a million times as long as its
//! buffer. What is refused here is an error of the call; what is not there must not end the process.

use crate::datatype::TypeObject;
use crate::error::{Error, Result, check};
use crate::rank::Rank;
use crate::standard::MPI_ERR_NO_MEM;
use crate::types::Count;
use std::alloc::{Layout, alloc_zeroed};

/// Types of which zeroed memory is a value.
///
/// # Safety
/// The implementor promises just that.
pub(crate) unsafe trait Plain: Copy {}

// SAFETY: integers.
unsafe impl Plain for u8 {}
// SAFETY: as above.
unsafe impl Plain for u128 {}

impl Rank {
    /// `n` zeroes; `MPI_ERR_NO_MEM` when that is more than the program may cost, or than there is.
    pub(crate) fn zeroes<T: Plain>(&self, n: usize) -> Result<Vec<T>> {
        let layout = Layout::array::<T>(n).map_err(|_| Error::new(MPI_ERR_NO_MEM))?;
        if layout.size() == 0 {
            return Ok(Vec::new());
        }
        check(layout.size() <= self.convention.memory_limit(), MPI_ERR_NO_MEM)?;
        // SAFETY: the layout has a size.
        let memory = unsafe { alloc_zeroed(layout) };
        check(!memory.is_null(), MPI_ERR_NO_MEM)?;
        // SAFETY: allocated with the layout of an array of `n`, by the allocator of vectors, and zeroes are values.
        Ok(unsafe { Vec::from_raw_parts(memory.cast(), n, n) })
    }

    /// Refuses a message of more than the program may cost: in a buffer with gaps, that are elements on top of each other, which would
    /// be copied for hours.
    #[inline(always)]
    pub(crate) fn check_message(&self, datatype: &TypeObject, bytes: Count) -> Result<()> {
        if datatype.contiguous { Ok(()) } else { self.check_scattered(bytes) }
    }

    #[cold]
    fn check_scattered(&self, bytes: Count) -> Result<()> {
        check(bytes as usize <= self.convention.memory_limit(), MPI_ERR_NO_MEM)
    }

    /// Whether `n` records of `bytes` each, which a call keeps of its arguments, are not too much.
    pub(crate) fn check_records(&self, n: usize, bytes: usize) -> Result<()> {
        let total = n.checked_mul(bytes).ok_or(Error::new(MPI_ERR_NO_MEM))?;
        check(total <= self.convention.memory_limit(), MPI_ERR_NO_MEM)
    }
}
