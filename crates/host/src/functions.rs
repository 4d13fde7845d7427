//! The host's functions: found once by their profiling names, then one load away.
//!
//! For each procedure of the table and each form of it there is an accessor, `functions::MPI_Send::<B>()`, that gives
//! the host's function in the types of the host's ABI, or `None` where the host lacks it.

pub use crate::generated::functions::*;

use crate::library::Library;
use std::ffi::{CStr, CString, c_void};
use std::ptr;
use std::sync::atomic::{AtomicPtr, Ordering};

static FUNCTIONS: [AtomicPtr<c_void>; NAMES.len()] = [const { AtomicPtr::new(ptr::null_mut()) }; NAMES.len()];

/// Looks every function up. Calls may come from any thread once the host is known, which is told after this.
pub fn fill(library: &Library) {
    for (slot, name) in FUNCTIONS.iter().zip(NAMES) {
        let mut address = library.symbol(name);
        if address.is_null() {
            address = name_before(name).map_or(ptr::null_mut(), |name| library.symbol(&name));
        }
        slot.store(address, Ordering::Relaxed);
    }
}

/// What a library called a function before the standard had it, with the same prototype: persistent collectives in Open
/// MPI 4.1, and freeing error codes in MPICH 4.0.
fn name_before(name: &CStr) -> Option<CString> {
    let name = name.to_str().ok()?.strip_prefix("PMPI_")?;
    let before = match name.strip_prefix("Remove_error_") {
        Some(what) => format!("PMPIX_Delete_error_{what}"),
        None if name.ends_with("_init") => format!("PMPIX_{name}"),
        None => return None,
    };
    CString::new(before).ok()
}

/// The address of a function of the host's; null where it lacks it.
#[inline(always)]
pub fn get(index: Index) -> *mut c_void {
    FUNCTIONS[index as usize].load(Ordering::Relaxed)
}
