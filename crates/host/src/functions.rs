//! The host's functions: found once by their profiling names, then one load away.
//!
//! For each procedure of the table and each form of it there is an accessor, `functions::MPI_Send::<B>()`, that gives
//! the host's function in the types of the host's ABI, or `None` where the host lacks it.

pub use crate::generated::functions::*;

use crate::library::Library;
use std::ffi::c_void;
use std::ptr;
use std::sync::atomic::{AtomicPtr, Ordering};

static FUNCTIONS: [AtomicPtr<c_void>; NAMES.len()] = [const { AtomicPtr::new(ptr::null_mut()) }; NAMES.len()];

/// Looks every function up. Calls may come from any thread once the host is known, which is told after this.
pub fn fill(library: &Library) {
    for (slot, name) in FUNCTIONS.iter().zip(NAMES) {
        slot.store(library.symbol(name), Ordering::Relaxed);
    }
}

/// The address of a function of the host's; null where it lacks it.
#[inline(always)]
pub fn get(index: Index) -> *mut c_void {
    FUNCTIONS[index as usize].load(Ordering::Relaxed)
}
