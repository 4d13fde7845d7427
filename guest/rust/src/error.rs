//! Errors of MPI (MPI 5.0 § 9.4), as values.

use crate::ffi;
use std::ffi::{c_char, c_int};
use std::fmt;

/// What an MPI function returned instead of success.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Error {
    code: c_int,
}

impl Error {
    /// The code that MPI returned; its meaning is in the class.
    pub fn code(&self) -> c_int {
        self.code
    }

    /// One of the `MPI_ERR_` constants of [`ffi`].
    pub fn class(&self) -> c_int {
        let mut class = self.code;
        // SAFETY: the class is a local; the function may be called at any time.
        unsafe { ffi::MPI_Error_class(self.code, &mut class) };
        class
    }

    pub(crate) fn check(code: c_int) -> crate::Result<()> {
        if code == ffi::MPI_SUCCESS { Ok(()) } else { Err(Error { code }) }
    }

    fn message(&self) -> String {
        let mut text = [0 as c_char; ffi::MPI_MAX_ERROR_STRING as usize];
        let mut length = 0;
        // SAFETY: the text has room for the longest message.
        unsafe { ffi::MPI_Error_string(self.code, text.as_mut_ptr(), &mut length) };
        text_of(&text, length)
    }
}

/// The first `length` characters of what MPI wrote.
pub(crate) fn text_of(text: &[c_char], length: c_int) -> String {
    let length = usize::try_from(length).unwrap_or(0).min(text.len());
    let bytes: Vec<u8> = text[..length].iter().map(|&character| character as u8).collect();
    String::from_utf8_lossy(&bytes).into_owned()
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str(&self.message())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        write!(formatter, "{} (code {})", self.message(), self.code)
    }
}

impl std::error::Error for Error {}
