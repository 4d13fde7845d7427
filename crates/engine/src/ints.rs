//! Integer arrays that the caller passed as `int[]` or, in a large-count function, as `MPI_Count[]`/`MPI_Aint[]`.

use crate::types::Count;
use std::ffi::c_int;

/// A borrowed C array of counts or displacements in either width. Its length is known from other arguments.
#[derive(Clone, Copy, Debug)]
pub enum Ints {
    Int(*const c_int),
    Count(*const Count),
}

impl Ints {
    pub fn is_null(self) -> bool {
        match self {
            Ints::Int(p) => p.is_null(),
            Ints::Count(p) => p.is_null(),
        }
    }

    /// # Safety
    /// The array has more than `i` elements.
    #[inline]
    pub unsafe fn get(self, i: usize) -> Count {
        // SAFETY: the caller's promise.
        unsafe {
            match self {
                Ints::Int(p) => *p.add(i) as Count,
                Ints::Count(p) => *p.add(i),
            }
        }
    }

    /// The first `n` elements, widened.
    ///
    /// # Safety
    /// The array has at least `n` elements.
    pub unsafe fn to_vec(self, n: usize) -> Vec<Count> {
        // SAFETY: the caller's promise.
        (0..n).map(|i| unsafe { self.get(i) }).collect()
    }
}
