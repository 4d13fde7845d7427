//! Arrays of handles and statuses that an engine reads and writes in its own spelling.

use crate::Convert;
use std::mem::MaybeUninit;

/// A program's array together with its standard-ABI image.
///
/// Up to `N` elements live in the value itself, more on the heap. Where both spellings are the same bits, the
/// program's own array is used. A null array stays null, so that the callee can refuse (or ignore) it.
pub struct Converted<T: Convert, const N: usize = 64> {
    program: *mut T,
    len: usize,
    few: [MaybeUninit<T::Standard>; N],
    many: Vec<T::Standard>,
}

impl<T: Convert, const N: usize> Converted<T, N> {
    /// Converts `len` elements at `program`; a negative `len` is none.
    ///
    /// # Safety
    /// `program` is null or points at `len` elements, which stay valid as long as the result.
    #[inline]
    pub unsafe fn new(program: *const T, len: i64) -> Self {
        let len = len.max(0) as usize;
        let mut this =
            Converted { program: program.cast_mut(), len, few: [const { MaybeUninit::uninit() }; N], many: Vec::new() };
        if T::SAME || program.is_null() {
            return this;
        }
        // SAFETY: the caller's promise.
        let elements = (0..len).map(|i| unsafe { program.add(i).read() }.standard());
        if len <= N {
            for (slot, element) in this.few.iter_mut().zip(elements) {
                slot.write(element);
            }
        } else {
            this.many = elements.collect();
        }
        this
    }

    /// As [`Self::new`] for an array that is only written: what it holds now is not looked at.
    ///
    /// # Safety
    /// As for [`Self::new`].
    pub unsafe fn empty(program: *mut T, len: i64) -> Self {
        let len = len.max(0) as usize;
        let many = if len <= N { Vec::new() } else { vec![T::EMPTY; len] };
        Converted { program, len, few: [const { MaybeUninit::new(T::EMPTY) }; N], many }
    }

    /// The image, for the engine to read.
    #[inline]
    pub fn as_ptr(&self) -> *const T::Standard {
        if T::SAME || self.program.is_null() {
            self.program.cast()
        } else if self.len <= N {
            self.few.as_ptr().cast()
        } else {
            self.many.as_ptr()
        }
    }

    /// The image, for the engine to write; see [`Self::write_back`].
    #[inline]
    pub fn as_mut_ptr(&mut self) -> *mut T::Standard {
        if T::SAME || self.program.is_null() {
            self.program.cast()
        } else if self.len <= N {
            self.few.as_mut_ptr().cast()
        } else {
            self.many.as_mut_ptr()
        }
    }

    /// Gives the program what the engine left in the image.
    ///
    /// # Safety
    /// The program's array is writable.
    #[inline]
    pub unsafe fn write_back(&self) {
        if T::SAME || self.program.is_null() {
            return;
        }
        let image = self.as_ptr();
        for i in 0..self.len {
            // SAFETY: `new` filled `len` elements of the image, and the array has as many.
            unsafe { self.program.add(i).write(T::foreign(image.add(i).read())) }
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
    fn a_null_array_stays_null() {
        // SAFETY: null is allowed.
        let mut image = unsafe { Converted::<mpich::Request>::new(std::ptr::null(), 3) };
        assert!(image.as_mut_ptr().is_null());
        // SAFETY: null is not written.
        unsafe { image.write_back() };
    }
}
