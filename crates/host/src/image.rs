//! Arrays of numbers that the host reads in its own spelling or width.

use std::mem::MaybeUninit;
use std::ptr;

const FEW: usize = 64;

/// What a program's array of numbers is for the host. Up to 64 elements live in the value itself.
pub struct Image<T> {
    few: [MaybeUninit<T>; FEW],
    many: Vec<T>,
    len: usize,
    is_null: bool,
}

impl<T: Copy> Image<T> {
    /// Converts `len` elements at `from`; `None` if one has no counterpart. A null array stays null, and a negative
    /// `len` is none.
    ///
    /// # Safety
    /// `from` is null or points at `len` elements.
    pub unsafe fn new<S: Copy>(from: *const S, len: i64, convert: impl Fn(S) -> Option<T>) -> Option<Image<T>> {
        let is_null = from.is_null();
        let len = if is_null { 0 } else { len.max(0) as usize };
        let mut image = Image { few: [const { MaybeUninit::uninit() }; FEW], many: Vec::new(), len, is_null };
        if len > FEW {
            image.many.reserve_exact(len);
        }
        for i in 0..len {
            // SAFETY: the caller's promise.
            let element = convert(unsafe { from.add(i).read() })?;
            if len > FEW {
                image.many.push(element);
            } else {
                image.few[i].write(element);
            }
        }
        Some(image)
    }

    pub fn as_ptr(&self) -> *const T {
        if self.is_null {
            ptr::null()
        } else if self.len > FEW {
            self.many.as_ptr()
        } else {
            self.few.as_ptr().cast()
        }
    }

    /// The elements, for who must keep them longer than a call; `None` if the array is null.
    pub fn into_box(self) -> Option<Box<[T]>> {
        if self.is_null {
            return None;
        }
        if self.len > FEW {
            return Some(self.many.into_boxed_slice());
        }
        // SAFETY: the first `len` elements were written.
        Some(unsafe { std::slice::from_raw_parts(self.as_ptr(), self.len) }.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::ffi::c_int;

    fn check(len: usize) {
        let counts: Vec<i64> = (0..len as i64).collect();
        // SAFETY: the vector has `len` elements.
        let image = unsafe { Image::new(counts.as_ptr(), len as i64, |count| c_int::try_from(count).ok()) }.unwrap();
        // SAFETY: as above.
        let elements = unsafe { std::slice::from_raw_parts(image.as_ptr(), len) };
        assert!(elements.iter().map(|&count| i64::from(count)).eq(counts));
    }

    #[test]
    fn counts_are_narrowed_whether_few_or_many() {
        for len in [0, 1, 64, 65, 300] {
            check(len);
        }
    }

    #[test]
    fn a_count_that_does_not_fit_and_an_array_that_is_null_are_told() {
        let counts = [1, i64::from(c_int::MAX) + 1];
        // SAFETY: both arrays are as long as is said.
        unsafe {
            assert!(Image::new(counts.as_ptr(), 2, |count| c_int::try_from(count).ok()).is_none());
            assert!(Image::new(ptr::null::<i64>(), 2, |count| c_int::try_from(count).ok()).unwrap().as_ptr().is_null());
        }
    }
}
