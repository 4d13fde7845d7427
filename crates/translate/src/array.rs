//! Arrays of handles and statuses that an engine or a host reads and writes in its own spelling.

use crate::Convert;
use crate::convert::{pass, same};
use std::cell::{Cell, UnsafeCell};
use std::mem::MaybeUninit;

/// A program's array together with its standard-ABI image.
pub type Converted<T, const N: usize = 64> = Passed<T, <T as Convert>::Standard, N>;

/// A program's array of `T` together with its image in `U`, the spelling of who is called.
///
/// Up to `N` elements live in the value itself, more on the heap. Where both spellings are the same bits, the
/// program's own array is used. A null array stays null, so that the callee can refuse (or ignore) it.
///
/// The image is made when it is first asked for: where it then lies it stays, and is never copied as a whole.
pub struct Passed<T: Convert, U: Convert<Standard = T::Standard>, const N: usize = 64> {
    program: *mut T,
    len: usize,
    /// What the program's array holds is not looked at.
    only_written: bool,
    is_made: Cell<bool>,
    few: UnsafeCell<[MaybeUninit<U>; N]>,
    many: UnsafeCell<Vec<U>>,
}

impl<T: Convert, U: Convert<Standard = T::Standard>, const N: usize> Passed<T, U, N> {
    /// Converts `len` elements at `program`; a negative `len` is none.
    ///
    /// # Safety
    /// `program` is null or points at `len` elements, which stay valid as long as the result.
    #[inline(always)]
    pub unsafe fn new(program: *const T, len: i64) -> Self {
        Self::around(program.cast_mut(), len, false)
    }

    /// As [`Self::new`] for an array that is only written: the image holds null handles, or empty statuses.
    ///
    /// # Safety
    /// As for [`Self::new`].
    #[inline(always)]
    pub unsafe fn empty(program: *mut T, len: i64) -> Self {
        Self::around(program, len, true)
    }

    #[inline(always)]
    fn around(program: *mut T, len: i64, only_written: bool) -> Self {
        Passed {
            program,
            len: len.max(0) as usize,
            only_written,
            is_made: Cell::new(false),
            few: UnsafeCell::new([const { MaybeUninit::uninit() }; N]),
            many: UnsafeCell::new(Vec::new()),
        }
    }

    #[inline(always)]
    fn in_place(&self) -> bool {
        same::<T, U>() || self.program.is_null()
    }

    /// The image, for the callee to read.
    #[inline(always)]
    pub fn as_ptr(&self) -> *const U {
        self.made()
    }

    /// The image, for the callee to write; see [`Self::write_back`].
    #[inline(always)]
    pub fn as_mut_ptr(&mut self) -> *mut U {
        self.made()
    }

    #[inline(always)]
    fn made(&self) -> *mut U {
        if self.in_place() {
            return self.program.cast();
        }
        if !self.is_made.replace(true) {
            if self.only_written {
                let empty = U::foreign(T::EMPTY);
                self.fill(|_| empty);
            } else {
                // SAFETY: what `new` was promised.
                self.fill(|i| pass(unsafe { self.program.add(i).read() }));
            }
        }
        self.image()
    }

    #[inline(always)]
    fn fill(&self, element: impl Fn(usize) -> U) {
        if self.len <= N {
            let image: *mut U = self.few.get().cast();
            for i in 0..self.len {
                // SAFETY: `few` has room for `len` elements, and nobody else looks at it.
                unsafe { image.add(i).write(element(i)) }
            }
        } else {
            // SAFETY: nobody else looks at it.
            unsafe { *self.many.get() = (0..self.len).map(element).collect() }
        }
    }

    /// Where the image is, once it is made.
    #[inline(always)]
    fn image(&self) -> *mut U {
        // SAFETY: nobody else looks at the vector itself.
        if self.len <= N { self.few.get().cast() } else { unsafe { (*self.many.get()).as_mut_ptr() } }
    }

    /// Gives the program what the callee left in the image.
    ///
    /// # Safety
    /// The program's array is writable.
    #[inline(always)]
    pub unsafe fn write_back(&self) {
        if self.in_place() || !self.is_made.get() {
            return;
        }
        let image = self.image();
        for i in 0..self.len {
            // SAFETY: `fill` filled `len` elements of the image, and the array has as many.
            unsafe { self.program.add(i).write(pass(image.add(i).read())) }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mpich;
    use anympi_spec::types::Request;

    fn check(len: usize) {
        let dynamic = |i: usize| 0xd000_0000 | i;
        let mut program: Vec<mpich::Request> = (0..len).map(|i| mpich::Request::foreign(Request(dynamic(i)))).collect();
        // SAFETY: the vector outlives the image and has `len` elements.
        let mut image = unsafe { Converted::<mpich::Request>::new(program.as_mut_ptr(), len as i64) };
        for i in 0..len {
            // SAFETY: the image has `len` elements.
            unsafe {
                assert_eq!(*image.as_ptr().add(i), Request(dynamic(i)));
                *image.as_mut_ptr().add(i) = mpich::Request::EMPTY;
            }
        }
        // SAFETY: as above.
        unsafe { image.write_back() };
        assert!(program.iter().all(|r| r.standard() == mpich::Request::EMPTY));
    }

    #[test]
    fn arrays_of_any_length_are_converted_and_written_back() {
        for len in [0, 1, 63, 64, 65, 1000] {
            check(len);
        }
    }

    #[test]
    fn between_an_abi_and_itself_the_array_is_used_in_place() {
        let mut program = [mpich::Request(7), mpich::Request(-3)];
        let own = program.as_mut_ptr();
        // SAFETY: the array has two elements.
        let mut image = unsafe { Passed::<mpich::Request, mpich::Request>::new(own, 2) };
        assert_eq!(image.as_mut_ptr(), own);
    }

    #[test]
    fn an_array_that_is_only_written_starts_with_null_handles() {
        let mut program = [mpich::Request(0xbad); 70];
        for len in [2, 70] {
            // SAFETY: the array has 70 elements, and the image `len`.
            unsafe {
                let image = Converted::<mpich::Request>::empty(program.as_mut_ptr(), len);
                assert!((0..len as usize).all(|i| *image.as_ptr().add(i) == mpich::Request::EMPTY));
            }
        }
    }

    #[test]
    fn a_null_array_stays_null() {
        // SAFETY: null is allowed.
        let mut image = unsafe { Converted::<mpich::Request>::new(std::ptr::null(), 3) };
        assert!(image.as_mut_ptr().is_null());
        // SAFETY: null is not written.
        unsafe { image.write_back() };
    }
}
