//! What Open MPI's library for C++ (libmpi_cxx, until Open MPI 4) looks for in the C one when it is loaded.
//!
//! Debian's compilers link it with every C++ program, most of which use the C functions only. These objects let such
//! programs start. Not here: what the C++ functions themselves call for operations, attributes and error handlers; a
//! program that uses those ends with the name of the function that is missing.
#![allow(non_upper_case_globals)]

use std::sync::atomic::{AtomicU32, AtomicUsize};

#[unsafe(no_mangle)]
pub static ompi_errcode_intern_lastused: AtomicU32 = AtomicU32::new(0);

/// Error codes: an empty table.
#[unsafe(no_mangle)]
pub static ompi_errcodes_intern: [AtomicUsize; 15] = [const { AtomicUsize::new(0) }; 15];

/// Data representations: an empty list.
#[unsafe(no_mangle)]
pub static ompi_registered_datareps: [AtomicUsize; 8] = [const { AtomicUsize::new(0) }; 8];
