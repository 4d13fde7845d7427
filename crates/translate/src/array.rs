//! Arrays of handles and statuses that an engine or a host reads and writes in its own spelling.

use crate::Convert;
use crate::convert::{pass, same};
use std::marker::PhantomData;
use std::mem::MaybeUninit;

/// A program's array together with its standard-ABI image.
pub type Converted<'a, T, const N: usize = 64> = Passed<'a, T, <T as Convert>::Standard, N>;

/// Places for an image of up to `N` elements.
///
/// They stand apart from what is known of the image: their address goes to whoever is called, and all that lay beside
/// them would have to be read from memory afterwards.
pub struct Places<U, const N: usize = 64>([MaybeUninit<U>; N]);

impl<U, const N: usize> Places<U, N> {
    #[inline(always)]
    #[allow(clippy::new_without_default)] // Only ever in a variable of its own.
    pub const fn new() -> Self {
        Places([const { MaybeUninit::uninit() }; N])
    }

    #[inline(always)]
    pub fn as_mut_ptr(&mut self) -> *mut U {
        self.0.as_mut_ptr().cast()
    }
}

/// A program's array of `T` together with its image in `U`, the spelling of who is called.
///
/// Up to `N` elements lie in places of the caller's, more on the heap. Where both spellings are the same bits, the
/// program's own array is used. A null array stays null, so that the callee can refuse (or ignore) it.
pub struct Passed<'a, T: Convert, U: Convert<Standard = T::Standard>, const N: usize = 64> {
    program: *mut T,
    len: usize,
    image: *mut U,
    /// Owns a long image.
    _many: Vec<U>,
    places: PhantomData<&'a mut Places<U, N>>,
}

impl<'a, T: Convert, U: Convert<Standard = T::Standard>, const N: usize> Passed<'a, T, U, N> {
    /// Converts `len` elements at `program`; a negative `len` is none.
    ///
    /// # Safety
    /// `program` is null or points at `len` elements, which stay valid as long as the result.
    #[inline(always)]
    pub unsafe fn new(places: &'a mut Places<U, N>, program: *const T, len: i64) -> Self {
        // SAFETY: the caller's promise.
        Self::made(places, program.cast_mut(), len, |i| pass(unsafe { program.add(i).read() }))
    }

    /// As [`Self::new`] for an array that is only written: what it holds now is not looked at.
    ///
    /// # Safety
    /// As for [`Self::new`].
    #[inline(always)]
    pub unsafe fn empty(places: &'a mut Places<U, N>, program: *mut T, len: i64) -> Self {
        let empty = U::foreign(T::EMPTY);
        Self::made(places, program, len, |_| empty)
    }

    #[inline(always)]
    fn made(places: &'a mut Places<U, N>, program: *mut T, len: i64, element: impl Fn(usize) -> U) -> Self {
        let len = len.max(0) as usize;
        let mut many = Vec::new();
        let image = if same::<T, U>() || program.is_null() {
            program.cast()
        } else if len <= N {
            for (i, place) in places.0.iter_mut().take(len).enumerate() {
                place.write(element(i));
            }
            places.as_mut_ptr()
        } else {
            many = (0..len).map(element).collect();
            many.as_mut_ptr()
        };
        Passed { program, len, image, _many: many, places: PhantomData }
    }

    /// The image, for the callee to read.
    #[inline(always)]
    pub fn as_ptr(&self) -> *const U {
        self.image
    }

    /// The image, for the callee to write; see [`Self::write_back`].
    #[inline(always)]
    pub fn as_mut_ptr(&mut self) -> *mut U {
        self.image
    }

    /// Gives the program what the callee left in the image.
    ///
    /// # Safety
    /// The program's array is writable.
    #[inline(always)]
    pub unsafe fn write_back(&self) {
        if same::<T, U>() || self.program.is_null() {
            return;
        }
        for i in 0..self.len {
            // SAFETY: `made` filled `len` elements of the image, and the array has as many.
            unsafe { self.program.add(i).write(pass(self.image.add(i).read())) }
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
        let mut places = Places::new();
        // SAFETY: the vector outlives the image and has `len` elements.
        let mut image = unsafe { Converted::<mpich::Request>::new(&mut places, program.as_mut_ptr(), len as i64) };
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
        let mut places = Places::new();
        // SAFETY: the array has two elements.
        let mut image = unsafe { Passed::<mpich::Request, mpich::Request>::new(&mut places, own, 2) };
        assert_eq!(image.as_mut_ptr(), own);
    }

    #[test]
    fn an_array_that_is_only_written_starts_with_null_handles() {
        let mut program = [mpich::Request(0xbad); 70];
        for len in [2, 70] {
            let mut places = Places::new();
            // SAFETY: the array has 70 elements, and the image `len`.
            unsafe {
                let image = Converted::<mpich::Request>::empty(&mut places, program.as_mut_ptr(), len);
                assert!((0..len as usize).all(|i| *image.as_ptr().add(i) == mpich::Request::EMPTY));
            }
        }
    }

    #[test]
    fn a_null_array_stays_null() {
        let mut places = Places::new();
        // SAFETY: null is allowed.
        let mut image = unsafe { Converted::<mpich::Request>::new(&mut places, std::ptr::null(), 3) };
        assert!(image.as_mut_ptr().is_null());
        // SAFETY: null is not written.
        unsafe { image.write_back() };
    }
}
