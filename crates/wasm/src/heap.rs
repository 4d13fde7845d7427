//! How much of the host's memory each rank has taken: a rank is a thread.
//!
//! A guest's own memory has a limit that wasmtime keeps. But what it asks of MPI costs memory of ours: objects, messages that nobody
//! receives, what is packed for later. Each of these may be small, and there may be any number of them. So all that a
//! thread allocates is counted, and a rank that has taken too much is ended at its next call of MPI.
//!
//! What one thread allocates and another frees is counted wrongly; ranks share next to nothing.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

thread_local! {
    static TAKEN: Cell<isize> = const { Cell::new(0) };
}

/// The system's allocator, and its books.
pub struct Counted;

fn count(bytes: isize) {
    // A thread that is ending counts no more.
    let _ = TAKEN.try_with(|taken| taken.set(taken.get().wrapping_add(bytes)));
}

// SAFETY: everything is left to the system's allocator.
unsafe impl GlobalAlloc for Counted {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count(layout.size() as isize);
        // SAFETY: the caller's promise, here and below.
        unsafe { System.alloc(layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        count(layout.size() as isize);
        // SAFETY: as above.
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn realloc(&self, memory: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        count(size as isize - layout.size() as isize);
        // SAFETY: as above.
        unsafe { System.realloc(memory, layout, size) }
    }

    unsafe fn dealloc(&self, memory: *mut u8, layout: Layout) {
        count(-(layout.size() as isize));
        // SAFETY: as above.
        unsafe { System.dealloc(memory, layout) }
    }
}

/// Bytes that this thread has allocated and not freed, where [`Counted`] is the program's allocator; else 0.
#[inline]
pub fn taken() -> usize {
    TAKEN.with(|taken| taken.get().max(0) as usize)
}
