//! Statuses that the host writes.
//!
//! Where program and host have one layout the host writes into the program's memory. Else it writes into an image, which
//! is converted afterwards, except for `MPI_ERROR`: calls that return one status leave it alone, and those that return
//! several write it only if they fail (MPI 5.0 § 3.2.5).

use anympi_translate::{Abi, Convert, same};
use std::mem::MaybeUninit;
use std::ptr;

/// Up to `N` statuses on the stack, more on the heap. They are made where they lie when the host is to get them: a
/// filled image that is moved would be copied with all its places.
pub struct Outcome<A: Abi, B: Abi, const N: usize> {
    /// Null if the program ignores the statuses.
    program: *mut A::Status,
    len: usize,
    few: [MaybeUninit<B::Status>; N],
    many: Vec<B::Status>,
    is_made: bool,
}

impl<A: Abi, B: Abi> Outcome<A, B, 1> {
    /// One status at `program`, which may be `MPI_STATUS_IGNORE`.
    #[inline(always)]
    pub fn one(program: *mut A::Status) -> Self {
        Self::new(program, 1)
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

impl<A: Abi, B: Abi> Outcome<A, B, 64> {
    /// `len` statuses at `program`, which may be `MPI_STATUSES_IGNORE`.
    #[inline(always)]
    pub fn all(program: *mut A::Status, len: i64) -> Self {
        Self::new(program, len.max(0) as usize)
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

impl<A: Abi, B: Abi, const N: usize> Outcome<A, B, N> {
    #[inline(always)]
    fn new(program: *mut A::Status, len: usize) -> Self {
        let few = [const { MaybeUninit::uninit() }; N];
        Outcome { program: A::status_in(program), len, few, many: Vec::new(), is_made: false }
    }

    #[inline(always)]
    fn in_place(&self) -> bool {
        same::<A::Status, B::Status>() || self.program.is_null()
    }

    /// What the host gets.
    #[inline(always)]
    pub fn as_mut_ptr(&mut self) -> *mut B::Status {
        if self.program.is_null() {
            return B::status_out(ptr::null_mut());
        }
        if self.in_place() {
            return self.program.cast();
        }
        if !self.is_made {
            self.is_made = true;
            let empty = B::Status::foreign(A::Status::EMPTY);
            if self.len <= N {
                self.few.iter_mut().take(self.len).for_each(|status| _ = status.write(empty));
            } else {
                self.many = vec![empty; self.len];
            }
        }
        if self.len <= N { self.few.as_mut_ptr().cast() } else { self.many.as_mut_ptr() }
    }

    #[inline(always)]
    unsafe fn write_back<const KEEP_ERRORS: bool>(&self) {
        if self.in_place() || !self.is_made {
            return;
        }
        let image: *const B::Status = if self.len <= N { self.few.as_ptr().cast() } else { self.many.as_ptr() };
        for i in 0..self.len {
            // SAFETY: the caller's promise, and `as_mut_ptr` made the image.
            unsafe {
                let status = self.program.add(i);
                let kept = A::error_of(status).read();
                let mut written: B::Status = image.add(i).read();
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
