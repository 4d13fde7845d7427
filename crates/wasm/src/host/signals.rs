//! Signals by which a guest's traps come.
//!
//! Memory that a guest does not have, and code that it must not reach, are found by the processor, and the signal's handler
//! makes a trap of it. Some libraries of MPIs put handlers of their own there when they are loaded or start, which print and end the
//! process: they are taken away again. What is no guest's fault still ends the process, without their words.

use std::ffi::c_int;
use std::mem::MaybeUninit;
use std::ptr;

const SIGNALS: [c_int; 4] = [libc::SIGSEGV, libc::SIGBUS, libc::SIGILL, libc::SIGFPE];

/// The handlers of these signals at one time.
pub struct Handlers([Option<libc::sigaction>; SIGNALS.len()]);

impl Handlers {
    pub fn of_now() -> Handlers {
        Handlers(SIGNALS.map(|signal| {
            let mut action = MaybeUninit::uninit();
            // SAFETY: it only writes what the handler is to the local.
            match unsafe { libc::sigaction(signal, ptr::null(), action.as_mut_ptr()) } {
                // SAFETY: it was written.
                0 => Some(unsafe { action.assume_init() }),
                _ => None,
            }
        }))
    }

    pub fn restore(&self) {
        for (signal, action) in SIGNALS.into_iter().zip(&self.0) {
            if let Some(action) = action {
                // SAFETY: it was the handler of this signal before.
                unsafe { libc::sigaction(signal, action, ptr::null_mut()) };
            }
        }
    }
}
