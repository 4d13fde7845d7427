//! Attribute caching on communicators, datatypes and windows (MPI 5.0 § 7.7).

use std::cell::RefCell;
use std::ffi::c_int;

/// Keyval and value of each attribute set on one object, in the order they were set.
#[derive(Default)]
pub struct Attributes(pub RefCell<Vec<(c_int, usize)>>);
