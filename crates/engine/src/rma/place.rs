//! Elements in memory, on the origin's and on the target's side of an operation.

use super::element::size_of_element;
use super::window::Window;
use crate::datatype::{Reducible, TypeObject};
use crate::error::{Result, check};
use crate::rank::Rank;
use crate::standard::MPI_ERR_TRUNCATE;
use crate::types::Count;
use std::rc::Rc;

/// `count` elements of `datatype`: of this rank's memory at an address, of a target's at an offset.
#[derive(Clone)]
pub struct Place<A> {
    pub at: A,
    pub count: Count,
    pub datatype: Rc<TypeObject>,
}

pub type Local = Place<*mut u8>;

/// The same at a target; `at` counts from the beginning of its memory.
pub struct Remote {
    pub target: usize,
    pub place: Place<Count>,
}

/// Bytes that go through scratch memory at a time where both sides have gaps.
const SCRATCH: Count = 64 << 10;

impl<A> Place<A> {
    #[inline]
    pub fn bytes(&self) -> Count {
        self.count * self.datatype.size
    }

    /// The bytes of `from` that go here; `MPI_ERR_TRUNCATE` when they do not fit.
    #[inline]
    pub fn takes(&self, from: Count) -> Result<Count> {
        check(from <= self.bytes(), MPI_ERR_TRUNCATE)?;
        Ok(from)
    }
}

impl Remote {
    /// Checks the target's side of an operation.
    #[inline]
    pub fn new(window: &Window, target: usize, disp: Count, count: Count, datatype: Rc<TypeObject>) -> Result<Remote> {
        let at = window.locate(target, disp, count, &datatype)?;
        Ok(Remote { target, place: Place { at, count, datatype } })
    }

    /// The same in memory that is mapped at `base`.
    #[inline]
    pub fn mapped(self, base: *mut u8) -> Local {
        let Place { at, count, datatype } = self.place;
        Place { at: base.wrapping_offset(at as isize), count, datatype }
    }
}

impl Local {
    /// Copies the first `bytes` of the data to `to`.
    ///
    /// # Safety
    /// Both sides are memory that may be used so, for that much of their data.
    #[inline]
    pub unsafe fn copy_to(&self, to: &Local, bytes: Count) {
        // SAFETY: the caller's promise. `copy`, as a program may wrongly let an operation overlap itself.
        unsafe {
            match (self.datatype.contiguous, to.datatype.contiguous) {
                (true, true) => std::ptr::copy(self.at, to.at, bytes as usize),
                (true, false) => to.datatype.unpack(self.at, 0, bytes, to.at, to.count),
                (false, true) => self.datatype.pack_range(self.at, self.count, 0, bytes, to.at),
                (false, false) => {
                    let mut scratch = vec![0u8; SCRATCH.min(bytes) as usize];
                    let mut done = 0;
                    while done < bytes {
                        let n = SCRATCH.min(bytes - done);
                        self.datatype.pack_range(self.at, self.count, done, n, scratch.as_mut_ptr());
                        to.datatype.unpack(scratch.as_ptr(), done, n, to.at, to.count);
                        done += n;
                    }
                }
            }
        }
    }

    /// The first `bytes` of the data without gaps: in place, or in `scratch`.
    ///
    /// # Safety
    /// The memory is readable.
    pub unsafe fn packed(&self, rank: &Rank, bytes: Count, scratch: &mut Vec<u8>) -> Result<*const u8> {
        if self.datatype.contiguous {
            return Ok(self.at);
        }
        *scratch = rank.zeroes(bytes as usize)?;
        // SAFETY: the caller's promise, and the scratch memory has room.
        unsafe { self.datatype.pack_range(self.at, self.count, 0, bytes, scratch.as_mut_ptr()) };
        Ok(scratch.as_ptr())
    }
}

/// Calls `f` with each run of elements without gaps in the first `bytes` of `count` elements at `at`, in stream order: where it
/// begins and how many there are. A pair is a run of its own.
pub fn runs(
    datatype: &TypeObject,
    at: *mut u8,
    count: Count,
    bytes: Count,
    of: Reducible,
    mut f: impl FnMut(*mut u8, usize),
) {
    let size = size_of_element(of) as Count;
    match of {
        Reducible::Pair(..) => {
            for i in 0..bytes / size {
                let mut first = at.wrapping_offset((i * datatype.extent) as isize);
                if datatype.reducible != of {
                    datatype.blocks(at, count, i * size, 1, |block, _| first = block);
                }
                f(first, 1);
            }
        }
        _ if datatype.contiguous => f(at, (bytes / size) as usize),
        _ => datatype.blocks(at, count, 0, bytes, |block, len| f(block, len / size as usize)),
    }
}
