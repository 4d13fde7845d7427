//! Statuses that the host writes.
//!
//! Where program and host have one layout the host writes into the program's memory. Else it writes into an image, which
//! is converted afterwards. `MPI_ERROR` is converted if the host has written it: most calls that succeed leave it alone
//! (MPI 5.0 § 3.2.5), but an empty status has MPI_SUCCESS there (§ 3.7.3).

use anympi_translate::{Abi, Convert, Places, same};
use std::ffi::c_int;
use std::marker::PhantomData;
use std::ptr;

/// In `MPI_ERROR` of an image: the host has not written it. No library's error code is negative.
const UNWRITTEN: c_int = c_int::MIN + 1;

/// Up to `N` statuses in places of the caller's, more on the heap.
pub struct Outcome<'a, A: Abi, B: Abi, const N: usize> {
    /// Null if the program ignores the statuses.
    program: *mut A::Status,
    len: usize,
    image: *mut B::Status,
    /// Owns a long image.
    _many: Vec<B::Status>,
    places: PhantomData<&'a mut Places<B::Status, N>>,
}

impl<'a, A: Abi, B: Abi> Outcome<'a, A, B, 1> {
    /// One status at `program`, which may be `MPI_STATUS_IGNORE`.
    #[inline(always)]
    pub fn one(places: &'a mut Places<B::Status, 1>, program: *mut A::Status) -> Self {
        Self::new(places, program, 1)
    }
}

impl<'a, A: Abi, B: Abi> Outcome<'a, A, B, 64> {
    /// `len` statuses at `program`, which may be `MPI_STATUSES_IGNORE`.
    #[inline(always)]
    pub fn all(places: &'a mut Places<B::Status, 64>, program: *mut A::Status, len: i64) -> Self {
        Self::new(places, program, len.max(0) as usize)
    }
}

impl<'a, A: Abi, B: Abi, const N: usize> Outcome<'a, A, B, N> {
    #[inline(always)]
    fn new(places: &'a mut Places<B::Status, N>, program: *mut A::Status, len: usize) -> Self {
        let program = A::status_in(program);
        let mut many = Vec::new();
        let image = if program.is_null() {
            B::status_out(ptr::null_mut())
        } else if same::<A::Status, B::Status>() {
            program.cast()
        } else {
            let mut empty = B::Status::foreign(A::Status::EMPTY);
            // SAFETY: a field of the status.
            unsafe { B::error_of(&mut empty).write(UNWRITTEN) }
            if len <= N {
                let image = places.as_mut_ptr();
                for i in 0..len {
                    // SAFETY: there are as many places.
                    unsafe { image.add(i).write(empty) }
                }
                image
            } else {
                many = vec![empty; len];
                many.as_mut_ptr()
            }
        };
        Outcome { program, len, image, _many: many, places: PhantomData }
    }

    /// What the host gets.
    #[inline(always)]
    pub fn as_mut_ptr(&mut self) -> *mut B::Status {
        self.image
    }

    /// Gives the program the statuses.
    ///
    /// # Safety
    /// `program` is MPI's constant for ignoring them, or points at `len` statuses.
    #[inline(always)]
    pub unsafe fn give(&self) {
        if same::<A::Status, B::Status>() || self.program.is_null() {
            return;
        }
        for i in 0..self.len {
            // SAFETY: the caller's promise, and `new` made the image.
            unsafe {
                let status = self.program.add(i);
                let kept = A::error_of(status).read();
                let mut written: B::Status = self.image.add(i).read();
                let error = B::error_of(&mut written);
                let keep = error.read() == UNWRITTEN;
                if keep {
                    // Then there is nothing to convert.
                    error.write(0);
                }
                status.write(A::Status::foreign(written.standard()));
                if keep {
                    A::error_of(status).write(kept);
                }
            }
        }
    }
}
