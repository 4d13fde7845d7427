//! Statuses that the host writes.
//!
//! Where program and host have one layout the host writes into the program's memory. Else it writes into an image, which
//! is converted afterwards, except for `MPI_ERROR`: calls that return one status leave it alone, and those that return
//! several write it only if they fail (MPI 5.0 § 3.2.5).

use anympi_translate::{Abi, Convert, Places, same};
use std::marker::PhantomData;
use std::ptr;

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

    /// Gives the program the status.
    ///
    /// # Safety
    /// `program` is `MPI_STATUS_IGNORE` or valid.
    #[inline(always)]
    pub unsafe fn give(&self) {
        // SAFETY: the caller's promise.
        unsafe { self.write_back::<true>() }
    }
}

impl<'a, A: Abi, B: Abi> Outcome<'a, A, B, 64> {
    /// `len` statuses at `program`, which may be `MPI_STATUSES_IGNORE`.
    #[inline(always)]
    pub fn all(places: &'a mut Places<B::Status, 64>, program: *mut A::Status, len: i64) -> Self {
        Self::new(places, program, len.max(0) as usize)
    }

    /// Gives the program the statuses after the host returned `code`.
    ///
    /// # Safety
    /// `program` is `MPI_STATUSES_IGNORE` or points at `len` statuses.
    #[inline(always)]
    pub unsafe fn give(&self, code: std::ffi::c_int) {
        // SAFETY: the caller's promise.
        unsafe { if code == 0 { self.write_back::<true>() } else { self.write_back::<false>() } }
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
            let empty = B::Status::foreign(A::Status::EMPTY);
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

    #[inline(always)]
    unsafe fn write_back<const KEEP_ERRORS: bool>(&self) {
        if same::<A::Status, B::Status>() || self.program.is_null() {
            return;
        }
        for i in 0..self.len {
            // SAFETY: the caller's promise, and `new` made the image.
            unsafe {
                let status = self.program.add(i);
                let kept = A::error_of(status).read();
                let mut written: B::Status = self.image.add(i).read();
                if KEEP_ERRORS {
                    // Then there is nothing to convert.
                    B::error_of(&mut written).write(0);
                }
                status.write(A::Status::foreign(written.standard()));
                if KEEP_ERRORS {
                    A::error_of(status).write(kept);
                }
            }
        }
    }
}
