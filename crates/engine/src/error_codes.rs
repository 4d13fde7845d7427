//! Error classes, codes and strings that the program adds (MPI 5.0 § 9.5).
//!
//! Numbers start above `MPI_ERR_LASTCODE` and are not used again after they are removed.

use crate::error::{Error, Result, check};
use crate::error_classes::describe;
use crate::standard::*;
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::ffi::c_int;

/// Classes and codes that a program may have added at a time.
const MOST: usize = 1 << 20;

struct UserCode {
    /// Its own number for a class.
    class: c_int,
    string: Option<String>,
}

/// What one rank has added.
pub struct ErrorCodes {
    added: RefCell<BTreeMap<c_int, UserCode>>,
    next: Cell<c_int>,
}

impl Default for ErrorCodes {
    fn default() -> Self {
        ErrorCodes { added: RefCell::default(), next: Cell::new(MPI_ERR_LASTCODE + 1) }
    }
}

impl ErrorCodes {
    /// The value of the attribute `MPI_LASTUSEDCODE`.
    pub fn last_used(&self) -> c_int {
        self.added.borrow().keys().next_back().copied().unwrap_or(MPI_ERR_LASTCODE)
    }

    pub fn class_of(&self, code: c_int) -> Result<c_int> {
        if describe(code).is_some() {
            return Ok(code);
        }
        self.added.borrow().get(&code).map(|c| c.class).ok_or(Error::new(MPI_ERR_ARG))
    }

    /// "name: sentence" for the standard's classes, the program's string (or nothing) for its own codes.
    pub fn string_of(&self, code: c_int) -> Result<String> {
        if let Some((name, sentence)) = describe(code) {
            return Ok(format!("{name}: {sentence}"));
        }
        let added = self.added.borrow();
        added.get(&code).map(|c| c.string.clone().unwrap_or_default()).ok_or(Error::new(MPI_ERR_ARG))
    }

    pub fn add_class(&self) -> Result<c_int> {
        self.add(None)
    }

    pub fn add_code(&self, class: c_int) -> Result<c_int> {
        check(self.class_of(class)? == class, MPI_ERR_ARG)?;
        self.add(Some(class))
    }

    fn add(&self, class: Option<c_int>) -> Result<c_int> {
        check(self.added.borrow().len() < MOST, MPI_ERR_NO_MEM)?;
        let number = self.next.get();
        self.next.set(number.checked_add(1).ok_or(Error::new(MPI_ERR_INTERN))?);
        self.added.borrow_mut().insert(number, UserCode { class: class.unwrap_or(number), string: None });
        Ok(number)
    }

    pub fn set_string(&self, code: c_int, string: Option<String>) -> Result<()> {
        let mut added = self.added.borrow_mut();
        let entry = added.get_mut(&code).ok_or(Error::new(MPI_ERR_ARG))?;
        check(string.is_some() || entry.string.is_some(), MPI_ERR_ARG)?;
        entry.string = string;
        Ok(())
    }

    /// Refused while a code of the class or its string is left.
    pub fn remove_class(&self, class: c_int) -> Result<()> {
        let mut added = self.added.borrow_mut();
        let used = added.iter().any(|(&code, c)| c.class == class && (code != class || c.string.is_some()));
        check(!used && added.get(&class).is_some_and(|c| c.class == class), MPI_ERR_ARG)?;
        added.remove(&class);
        Ok(())
    }

    /// Refused while the code has a string.
    pub fn remove_code(&self, code: c_int) -> Result<()> {
        let mut added = self.added.borrow_mut();
        check(added.get(&code).is_some_and(|c| c.class != code && c.string.is_none()), MPI_ERR_ARG)?;
        added.remove(&code);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_class_outlives_neither_its_codes_nor_its_string() {
        let codes = ErrorCodes::default();
        assert_eq!(codes.last_used(), MPI_ERR_LASTCODE);
        let class = codes.add_class().unwrap();
        let code = codes.add_code(class).unwrap();
        assert_eq!((codes.last_used(), codes.class_of(code)), (code, Ok(class)));
        assert_eq!(codes.string_of(code).as_deref(), Ok(""));
        codes.set_string(code, Some("it broke".into())).unwrap();
        assert_eq!(codes.string_of(code).as_deref(), Ok("it broke"));
        assert!(codes.remove_class(class).is_err() && codes.remove_code(code).is_err());
        codes.set_string(code, None).unwrap();
        codes.remove_code(code).unwrap();
        codes.remove_class(class).unwrap();
        assert!(codes.class_of(code).is_err() && codes.remove_class(class).is_err());
        assert_eq!(codes.last_used(), MPI_ERR_LASTCODE);
    }

    #[test]
    fn codes_of_the_standard_can_be_neither_removed_nor_renamed() {
        let codes = ErrorCodes::default();
        for code in [MPI_SUCCESS, MPI_ERR_RANK] {
            assert!(codes.remove_class(code).is_err());
            assert!(codes.remove_code(code).is_err());
            assert!(codes.set_string(code, None).is_err());
            assert!(codes.set_string(code, Some("x".into())).is_err());
        }
        assert_eq!(codes.class_of(codes.add_code(MPI_ERR_OTHER).unwrap()), Ok(MPI_ERR_OTHER));
    }
}
