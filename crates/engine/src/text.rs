//! C strings in and out of the API: names, info keys, error messages.

use crate::error::{Error, Result};
use crate::standard::MPI_ERR_ARG;
use std::ffi::{CStr, c_char};

/// The string at `p`; `MPI_ERR_ARG` for a null pointer. What is not UTF-8 is replaced, not refused.
///
/// # Safety
/// `p` is null or points to a NUL-terminated string.
pub unsafe fn read(p: *const c_char) -> Result<String> {
    if p.is_null() {
        return Err(Error::new(MPI_ERR_ARG));
    }
    // SAFETY: the caller's promise.
    Ok(unsafe { CStr::from_ptr(p) }.to_string_lossy().into_owned())
}

/// Writes at most `capacity` bytes of `text`, terminator included, and returns the length written without it.
///
/// # Safety
/// `out` is null or has room for `capacity` bytes.
pub unsafe fn write(text: &str, out: *mut c_char, capacity: usize) -> Result<usize> {
    if out.is_null() {
        return Err(Error::new(MPI_ERR_ARG));
    }
    let n = text.len().min(capacity.saturating_sub(1));
    if capacity > 0 {
        // SAFETY: n + 1 <= capacity bytes fit, as the caller promises.
        unsafe {
            std::ptr::copy_nonoverlapping(text.as_ptr(), out.cast(), n);
            *out.add(n) = 0;
        }
    }
    Ok(n)
}

/// Shortens `text` to what fits a C buffer of `capacity` bytes, without cutting a character in two.
pub fn fit(text: &str, capacity: usize) -> &str {
    let mut n = text.len().min(capacity.saturating_sub(1));
    while !text.is_char_boundary(n) {
        n -= 1;
    }
    &text[..n]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_string_is_cut_to_its_buffer_and_always_terminated() {
        let mut buffer = [1 as c_char; 4];
        // SAFETY: the buffer has four bytes.
        assert_eq!(unsafe { write("abcdef", buffer.as_mut_ptr(), 4) }, Ok(3));
        assert_eq!(buffer, [b'a' as c_char, b'b' as c_char, b'c' as c_char, 0]);
    }

    #[test]
    fn a_character_is_never_cut_in_two() {
        assert_eq!(fit("aé", 3), "a");
        assert_eq!(fit("aé", 4), "aé");
    }
}
