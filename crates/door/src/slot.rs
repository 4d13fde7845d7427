//! Arguments that a procedure writes: pointers that must not be null, counts that must fit, strings that must end.

use anympi_engine::standard::{MPI_ERR_ARG, MPI_ERR_VALUE_TOO_LARGE, MPI_UNDEFINED};
use anympi_engine::types::Count;
use anympi_engine::{Error, Result};
use std::ffi::{CStr, c_char, c_int};

/// What `pointer` points at; a null pointer is MPI_ERR_ARG.
///
/// # Safety
/// A pointer that is not null is valid, and nothing else uses it during the call.
#[inline]
pub unsafe fn required<'a, T>(pointer: *mut T) -> Result<&'a mut T> {
    // SAFETY: the caller's promise.
    unsafe { pointer.as_mut() }.ok_or(Error::new(MPI_ERR_ARG))
}

/// An array of numbers as the standard spells them; a null one has none.
///
/// # Safety
/// A pointer that is not null points at `len` numbers.
pub unsafe fn converted(numbers: *const c_int, len: Count, convert: fn(c_int) -> c_int) -> Vec<c_int> {
    let len = if numbers.is_null() { 0 } else { len.max(0) as usize };
    // SAFETY: the caller's promise.
    (0..len).map(|i| convert(unsafe { *numbers.add(i) })).collect()
}

/// Converts an array of numbers that the engine wrote.
///
/// # Safety
/// A pointer that is not null points at `len` numbers.
pub unsafe fn convert(numbers: *mut c_int, len: Count, convert: fn(c_int) -> c_int) {
    let len = if numbers.is_null() { 0 } else { len.max(0) as usize };
    for i in 0..len {
        // SAFETY: the caller's promise.
        unsafe { *numbers.add(i) = convert(*numbers.add(i)) };
    }
}

/// A count for a small procedure, which is MPI_UNDEFINED when an `int` cannot hold it (MPI 5.0 § 5.1.5).
#[inline]
pub fn narrow_or_undefined(count: Count) -> c_int {
    count.try_into().unwrap_or(MPI_UNDEFINED)
}

/// A count for a small procedure, which fails when an `int` cannot hold it (MPI 5.0 § 2.5.8).
#[inline]
pub fn narrow(count: Count, to: &mut c_int) -> Result<()> {
    *to = count.try_into().map_err(|_| Error::new(MPI_ERR_VALUE_TOO_LARGE))?;
    Ok(())
}

/// A string that the engine writes with the standard's limit, for a program whose limit may be smaller.
pub struct Text {
    program: *mut c_char,
    /// What the program has room for, the terminating null included.
    room: usize,
    /// Where the engine writes, if that is more than the program has room for.
    buffer: Vec<u8>,
}

impl Text {
    /// The program's string `program` has room for `room` characters, the standard's for `limit`.
    pub fn new(program: *mut c_char, limit: c_int, room: usize) -> Text {
        let limit = limit as usize;
        Text { program, room, buffer: if limit > room { vec![0; limit] } else { Vec::new() } }
    }

    pub fn as_mut_ptr(&mut self) -> *mut c_char {
        if self.buffer.is_empty() { self.program } else { self.buffer.as_mut_ptr().cast() }
    }

    /// Gives the program what it has room for; returns the length.
    ///
    /// # Safety
    /// The program's string is null, or has the room that was promised and holds what the engine wrote.
    pub unsafe fn write_back(&self) -> Result<c_int> {
        let to = self.program.cast::<u8>();
        if to.is_null() {
            return Err(Error::new(MPI_ERR_ARG));
        }
        if self.buffer.is_empty() {
            // SAFETY: the engine ends its strings.
            return Ok(unsafe { CStr::from_ptr(self.program) }.count_bytes() as c_int);
        }
        let length = self.buffer.iter().position(|&byte| byte == 0).unwrap_or(self.buffer.len()).min(self.room - 1);
        // SAFETY: the caller's promise; `length` is less than the room.
        unsafe {
            to.copy_from_nonoverlapping(self.buffer.as_ptr(), length);
            to.add(length).write(0);
        }
        Ok(length as c_int)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_that_an_int_cannot_hold_are_undefined_or_an_error() {
        assert_eq!(narrow_or_undefined(7), 7);
        assert_eq!(narrow_or_undefined(1 << 31), MPI_UNDEFINED);
        let mut to = 0;
        assert_eq!((narrow(1 << 31, &mut to), to), (Err(Error::new(MPI_ERR_VALUE_TOO_LARGE)), 0));
        assert_eq!((narrow(-5, &mut to), to), (Ok(()), -5));
    }

    #[test]
    fn a_string_is_cut_to_the_programs_limit_and_ends() {
        for (room, expected) in [(32, "hello"), (16, "hello"), (6, "hello"), (5, "hell"), (1, "")] {
            let mut out = [1 as c_char; 32];
            let mut text = Text::new(out.as_mut_ptr(), 16, room);
            // SAFETY: there is room for 16 characters, wherever it is.
            unsafe { text.as_mut_ptr().copy_from(c"hello".as_ptr(), 6) };
            // SAFETY: `out` is no smaller than any room.
            let length = unsafe { text.write_back() }.unwrap();
            // SAFETY: `write_back` ends the string.
            let out = unsafe { CStr::from_ptr(out.as_ptr()) }.to_str().unwrap();
            assert_eq!((out, length as usize), (expected, expected.len()));
        }
    }

    #[test]
    fn a_null_pointer_is_an_argument_error() {
        // SAFETY: null is allowed.
        let result = unsafe { required(std::ptr::null_mut::<c_int>()) };
        assert_eq!(result, Err(Error::new(MPI_ERR_ARG)));
    }
}
