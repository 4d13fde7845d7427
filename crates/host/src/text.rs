//! Strings that the host writes, for programs whose `MPI_MAX_…` may be smaller than the host's.

use std::ffi::{c_char, c_int};

/// Where the host writes a string: the program's memory if that is long enough by its ABI.
pub struct Text {
    program: *mut c_char,
    limit: usize,
    buffer: Vec<u8>,
}

impl Text {
    /// For `program`, which has room for `limit` characters, the terminating null included, from a host that may write
    /// `host_limit`. Null stays null.
    #[inline]
    pub fn new(program: *mut c_char, limit: usize, host_limit: usize) -> Text {
        let buffer = if host_limit <= limit || program.is_null() { Vec::new() } else { vec![0; host_limit] };
        Text { program, limit, buffer }
    }

    #[inline]
    pub fn as_mut_ptr(&mut self) -> *mut c_char {
        if self.buffer.is_empty() { self.program } else { self.buffer.as_mut_ptr().cast() }
    }

    /// Gives the program what fits, and its length.
    ///
    /// # Safety
    /// The program's memory is as long as was said; `length` is null or valid.
    #[inline]
    pub unsafe fn write_back(&self, length: *mut c_int) {
        if self.buffer.is_empty() {
            return;
        }
        let written = self.buffer.iter().position(|&byte| byte == 0).unwrap_or(self.buffer.len()).min(self.limit - 1);
        // SAFETY: the caller's promise; `written` is less than the limit.
        unsafe {
            self.program.cast::<u8>().copy_from_nonoverlapping(self.buffer.as_ptr(), written);
            self.program.add(written).write(0);
            if let Some(length) = length.as_mut() {
                *length = written as c_int;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::ffi::CStr;

    #[test]
    fn a_longer_string_is_cut_to_the_programs_limit_and_ends() {
        for (limit, expected) in [(16, "hello"), (6, "hello"), (5, "hell")] {
            let mut program = [1 as c_char; 16];
            let mut text = Text::new(program.as_mut_ptr(), limit, 32);
            let mut length = 31;
            // SAFETY: the host may write 32 characters, and `program` has room for 16.
            let out = unsafe {
                text.as_mut_ptr().cast::<u8>().copy_from(c"hello".as_ptr().cast(), 6);
                text.write_back(&mut length);
                CStr::from_ptr(program.as_ptr())
            };
            assert_eq!((out.to_str(), length), (Ok(expected), expected.len() as c_int));
        }
    }

    #[test]
    fn a_host_with_no_longer_strings_writes_to_the_program() {
        let mut program = [0 as c_char; 16];
        let own = program.as_mut_ptr();
        assert_eq!(Text::new(own, 16, 16).as_mut_ptr(), own);
    }
}
