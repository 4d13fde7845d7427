//! User functions: the program wrote them in its own ABI, and the host calls them in another (MPI 5.0 annex A.1.3).
//!
//! Those that get no state of their own are called through [`thunk`]s, the others through functions of ours whose state
//! is a box with the program's function and state. The box goes when the host can call no more.

pub mod attribute_functions;
pub mod datarep;
pub mod errhandler;
pub mod event;
pub mod grequest;
pub mod op;
pub mod thunk;

use anympi_translate::Convert;

/// A handle's bits, to know it again by.
pub(crate) fn bits<H: Convert>(handle: H) -> usize {
    const { assert!(size_of::<H>() == 4 || size_of::<H>() == 8) };
    // SAFETY: handles are plain integers or pointers of four or eight bytes.
    unsafe {
        match size_of::<H>() {
            4 => std::mem::transmute_copy::<H, u32>(&handle) as usize,
            _ => std::mem::transmute_copy::<H, usize>(&handle),
        }
    }
}
