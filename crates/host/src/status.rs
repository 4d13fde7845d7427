//! `MPI_Status` of a real `libmpi_abi`: three public fields, and five words that each library fills in its own way
//! (MPI 5.0 § 20.2.3).
//!
//! A status crosses between a program of another ABI and the library with its count and its cancelled flag, so it must be
//! known where the library keeps them. It is asked to write both into a status, once, when the first status crosses:
//! before `MPI_Init` a library may refuse.

use crate::library;
use anympi_spec::standard::MPI_BYTE;
use anympi_spec::types::{Datatype, Status as Standard};
use anympi_translate::Convert;
use std::ffi::{c_int, c_void};
use std::sync::OnceLock;

/// A status as the host keeps it.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Status(pub Standard);

/// Where among the five words a library keeps what.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Layout {
    /// The low word of the count in bytes; the high one follows it.
    count: usize,
    /// How far the high word is shifted to the left.
    shift: u32,
    /// The word with the cancelled flag, and its bit there.
    cancelled: (usize, c_int),
}

impl Layout {
    /// The engine's.
    const OURS: Layout = Layout { count: 0, shift: 0, cancelled: (2, 1) };
    /// MPICH's and Intel's.
    #[cfg(test)]
    const MPICH: Layout = Layout { count: 0, shift: 1, cancelled: (1, 1) };

    /// Finds it by two functions that write a count, and the flag, and return 0.
    fn find(
        set_bytes: impl Fn(&mut Standard, i64) -> c_int,
        set_cancelled: impl Fn(&mut Standard, bool) -> c_int,
    ) -> Option<Layout> {
        const LOW: c_int = 0x0a35_7913;
        const HIGH: c_int = 0x0135_79bd;
        let mut status = Standard { source: 0, tag: 0, error: 0, internal: [0; 5] };
        if set_cancelled(&mut status, false) != 0 || set_bytes(&mut status, i64::from(HIGH) << 32 | i64::from(LOW)) != 0
        {
            return None;
        }
        let words = status.internal;
        let count = words.iter().take(4).position(|&word| word == LOW)?;
        let shift = (0..4).find(|shift| words[count + 1] >> shift == HIGH)?;
        if set_cancelled(&mut status, true) != 0 {
            return None;
        }
        let word = (0..5).find(|&i| status.internal[i] != words[i])?;
        Some(Layout { count, shift, cancelled: (word, status.internal[word] ^ words[word]) })
    }

    fn standard(&self, status: Standard) -> Standard {
        let words = status.internal;
        let low = i64::from(words[self.count] as u32);
        let mut converted =
            Standard::new(status.source, status.tag, low | i64::from(words[self.count + 1] >> self.shift) << 32);
        converted.error = status.error;
        converted.set_cancelled(words[self.cancelled.0] & self.cancelled.1 != 0);
        converted
    }

    fn foreign(&self, status: Standard) -> Standard {
        let bytes = status.bytes();
        let mut internal = [0; 5];
        internal[self.count] = bytes as c_int;
        internal[self.count + 1] = ((bytes >> 32) as c_int) << self.shift;
        if status.cancelled() {
            internal[self.cancelled.0] |= self.cancelled.1;
        }
        Standard { internal, ..status }
    }
}

/// The host's layout; ours, if it cannot be found.
#[inline]
fn layout() -> &'static Layout {
    static LAYOUT: OnceLock<Layout> = OnceLock::new();
    LAYOUT.get_or_init(ask)
}

#[cold]
fn ask() -> Layout {
    type SetElements = unsafe extern "C" fn(*mut Standard, Datatype, i64) -> c_int;
    type SetCancelled = unsafe extern "C" fn(*mut Standard, c_int) -> c_int;
    let set_elements = library::symbol(c"PMPI_Status_set_elements_c");
    let set_cancelled = library::symbol(c"PMPI_Status_set_cancelled");
    if set_elements.is_null() || set_cancelled.is_null() {
        return Layout::OURS;
    }
    // SAFETY: these are the functions' types in the standard ABI.
    let (set_elements, set_cancelled) = unsafe {
        (
            std::mem::transmute::<*mut c_void, SetElements>(set_elements),
            std::mem::transmute::<*mut c_void, SetCancelled>(set_cancelled),
        )
    };
    let found = Layout::find(
        // SAFETY: a status crosses, so MPI is initialized.
        |status, bytes| unsafe { set_elements(status, MPI_BYTE, bytes) },
        // SAFETY: as above.
        |status, flag| unsafe { set_cancelled(status, c_int::from(flag)) },
    );
    found.unwrap_or(Layout::OURS)
}

impl Convert for Status {
    type Standard = Standard;
    const EMPTY: Standard = Standard::EMPTY;
    const SAME: bool = false;

    #[inline]
    fn standard(self) -> Standard {
        let mut status = layout().standard(self.0);
        status.error = crate::standard_host::error_in(status.error);
        status
    }

    #[inline]
    fn foreign(status: Standard) -> Status {
        let mut status = layout().foreign(status);
        status.error = crate::standard_host::error_out(status.error);
        Status(status)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(layout: Layout) {
        let found = Layout::find(
            |status, bytes| {
                let cancelled = layout.standard(*status).cancelled();
                let mut image = Standard::new(0, 0, bytes);
                image.set_cancelled(cancelled);
                *status = layout.foreign(image);
                0
            },
            |status, flag| {
                let mut image = layout.standard(*status);
                image.set_cancelled(flag);
                *status = layout.foreign(image);
                0
            },
        );
        assert_eq!(found, Some(layout));
        for bytes in [0, 1, 0x7fff_ffff, 0x8000_0000, 0xffff_ffff, 0x1_0000_0000, 0x0fff_ffff_ffff_ffff] {
            for cancelled in [false, true] {
                let mut status = Standard::new(3, 7, bytes);
                status.set_cancelled(cancelled);
                assert_eq!(layout.standard(layout.foreign(status)), status);
            }
        }
    }

    #[test]
    fn a_layout_is_found_by_what_a_library_writes() {
        check(Layout::OURS);
        check(Layout::MPICH);
        // The flag first, then the count in 64 bits, as a library might that keeps Open MPI's order.
        check(Layout { count: 1, shift: 0, cancelled: (0, 1) });
        check(Layout { count: 3, shift: 0, cancelled: (2, -1) });
    }

    #[test]
    fn a_library_that_writes_nothing_has_no_layout() {
        assert_eq!(Layout::find(|_, _| 0, |_, _| 0), None);
    }
}
