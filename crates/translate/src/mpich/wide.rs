//! Pointers as handles of 32 bits: what MPICH's ABI calls an object that a host knows by its address.
//!
//! ```text
//! pointer   w × 2^30 + o        w: which GiB of memory, o: where in it, a multiple of 8
//! handle    1 | n | o ÷ 8       n: the number given to w when it was first seen, 4 bits; 27 bits
//! ```
//!
//! No object is remembered, only the gibibytes that objects lie in, of which a process has few: allocators keep small
//! objects together. So a handle is a function of the pointer, equal handles mean equal objects, and nothing is to be
//! freed. It is used only while the host's handles do not fit 32 bits.

use std::process;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicU32, AtomicUsize, Ordering};

const WINDOW_BITS: u32 = 30;
/// Objects are aligned to `1 << ALIGNMENT_BITS`.
const ALIGNMENT_BITS: u32 = 3;
const OFFSET_BITS: u32 = WINDOW_BITS - ALIGNMENT_BITS;
const OFFSETS: u32 = (1 << OFFSET_BITS) - 1;
const NUMBERS: usize = 16;
/// Five predefined pair types have handles that would lie in the middle of this one.
const RESERVED: usize = 1;
/// User space ends at 2^47.
const WINDOWS: usize = 1 << (47 - WINDOW_BITS);
const DYNAMIC: u32 = 1 << 31;
/// Open MPI's converter marks what means nothing in the standard with it.
const NOTHING: usize = 1 << 62;

static ACTIVE: AtomicBool = AtomicBool::new(false);
static OF_THE_HOST: Windows = Windows::new();

/// From now on dynamic handles are pointers. Called once, when a host is loaded.
pub fn activate() {
    ACTIVE.store(true, Ordering::Relaxed);
}

#[inline(always)]
pub fn active() -> bool {
    ACTIVE.load(Ordering::Relaxed)
}

/// The handle of a pointer; of null, and of what means nothing in the standard, it is 0.
///
/// Where no handle can be made, the process ends with a message: any other answer would name a wrong object.
#[inline]
pub fn shorten(pointer: usize) -> u32 {
    match OF_THE_HOST.known(pointer) {
        0 => slowly(pointer),
        handle => handle,
    }
}

/// The first object in its gibibyte, and what is no object.
#[cold]
fn slowly(pointer: usize) -> u32 {
    OF_THE_HOST.shorten(pointer).unwrap_or_else(|why| refuse(pointer, why))
}

/// The pointer of a handle, `None` if it is no handle of a pointer.
#[inline]
pub fn lengthen(handle: u32) -> Option<usize> {
    OF_THE_HOST.lengthen(handle)
}

#[cold]
fn refuse(pointer: usize, why: Refusal) -> ! {
    let why = match why {
        Refusal::NoWindow => "its objects are spread over more than 15 GiB of memory",
        Refusal::Unaligned => "it is not aligned to 8 bytes",
        Refusal::TooHigh => "it lies above the addresses of programs",
    };
    eprintln!(
        "anympi: no 4-byte handle can be made for an object of the MPI library at {pointer:#x}: {why}. A program built \
         for Open MPI or the standard ABI has no such limit."
    );
    process::abort()
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Refusal {
    NoWindow,
    Unaligned,
    TooHigh,
}

/// The gibibytes that have a number.
struct Windows {
    /// By window: the handle of its first byte, 0 where it has no number.
    handles: [AtomicU32; WINDOWS],
    /// By number: the address where the window starts, plus one; 0 where the number is free.
    bases: [AtomicUsize; NUMBERS],
    learning: Mutex<()>,
}

impl Windows {
    const fn new() -> Windows {
        Windows {
            handles: [const { AtomicU32::new(0) }; WINDOWS],
            bases: [const { AtomicUsize::new(0) }; NUMBERS],
            learning: Mutex::new(()),
        }
    }

    /// The handle of a pointer into a window that has a number, else 0.
    #[inline]
    fn known(&self, pointer: usize) -> u32 {
        // The low bits of a pointer that is not aligned make this number larger than that of any window.
        let units = pointer.rotate_right(ALIGNMENT_BITS);
        match self.handles.get(units >> OFFSET_BITS).map(|handle| handle.load(Ordering::Acquire)) {
            None | Some(0) => 0,
            Some(first) => first | units as u32 & OFFSETS,
        }
    }

    fn shorten(&self, pointer: usize) -> Result<u32, Refusal> {
        if pointer == 0 || pointer & NOTHING != 0 {
            return Ok(0);
        }
        if pointer >> WINDOW_BITS >= WINDOWS {
            return Err(Refusal::TooHigh);
        }
        if pointer & ((1 << ALIGNMENT_BITS) - 1) != 0 {
            return Err(Refusal::Unaligned);
        }
        self.learn(pointer >> WINDOW_BITS)?;
        Ok(self.known(pointer))
    }

    #[inline]
    fn lengthen(&self, handle: u32) -> Option<usize> {
        let number = (handle & !DYNAMIC) >> OFFSET_BITS;
        let base = self.bases[number as usize % NUMBERS].load(Ordering::Acquire);
        if handle & DYNAMIC == 0 || base == 0 {
            return none();
        }
        Some(base - 1 + (((handle & OFFSETS) as usize) << ALIGNMENT_BITS))
    }

    /// Gives a window a number, if it has none.
    fn learn(&self, window: usize) -> Result<(), Refusal> {
        let _guard = self.learning.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        if self.handles[window].load(Ordering::Relaxed) != 0 {
            return Ok(());
        }
        let is_free = |&number: &usize| number != RESERVED && self.bases[number].load(Ordering::Relaxed) == 0;
        let number = (0..NUMBERS).find(is_free).ok_or(Refusal::NoWindow)?;
        self.bases[number].store((window << WINDOW_BITS) + 1, Ordering::Release);
        self.handles[window].store(DYNAMIC | (number as u32) << OFFSET_BITS, Ordering::Release);
        Ok(())
    }
}

/// A call that the compiler shall not expect: without it, all handles would wait for two conditional moves.
#[cold]
fn none() -> Option<usize> {
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashMap;
    use std::iter;

    /// Numbers that look random and are the same in each run.
    fn numbers(mut seed: u64) -> impl Iterator<Item = usize> {
        iter::repeat_with(move || {
            seed ^= seed << 13;
            seed ^= seed >> 7;
            seed ^= seed << 17;
            seed as usize
        })
    }

    #[test]
    fn pointers_in_fifteen_windows_round_trip_and_no_two_share_a_handle() {
        let windows = Windows::new();
        let mut bases = numbers(0x5eed).map(|n| (n % WINDOWS) << WINDOW_BITS);
        let bases: Vec<usize> = bases.by_ref().take(NUMBERS - 1).collect();
        let mut pointer_of = HashMap::new();
        for (base, random) in bases.iter().cycle().zip(numbers(7)).take(200_000) {
            let pointer = base + ((random % (1 << WINDOW_BITS)) & !7);
            let handle = windows.shorten(pointer).expect("there are windows enough");
            assert_eq!(windows.lengthen(handle), Some(pointer));
            assert_eq!(windows.shorten(pointer), Ok(handle));
            assert_eq!(*pointer_of.entry(handle).or_insert(pointer), pointer);
            assert!(handle & DYNAMIC != 0 && !(0x8c00_0000..=0x8c00_0004).contains(&handle));
        }
    }

    #[test]
    fn what_is_no_handle_of_a_pointer_is_told_apart() {
        let windows = Windows::new();
        assert_eq!((windows.shorten(0), windows.shorten(NOTHING | 0x7f12_3456_7890)), (Ok(0), Ok(0)));
        let handle = windows.shorten(0x7f12_3456_7890).expect("the first window");
        for wrong in [0, 1, 0x4400_0000, handle & !DYNAMIC, handle ^ 2 << OFFSET_BITS, 0x8c00_0000] {
            assert_eq!(windows.lengthen(wrong), None, "{wrong:#x}");
        }
    }

    #[test]
    fn where_no_handle_can_be_made_it_is_said_why() {
        let windows = Windows::new();
        assert_eq!(windows.shorten(0x7f00_0000_0004), Err(Refusal::Unaligned));
        assert_eq!(windows.shorten(1 << 47), Err(Refusal::TooHigh));
        // One number is reserved.
        for window in 1..NUMBERS {
            assert!(windows.shorten(window << 40).is_ok());
        }
        assert_eq!(windows.shorten(NUMBERS << 40), Err(Refusal::NoWindow));
    }

    #[test]
    fn threads_agree_on_the_number_of_a_window() {
        static SHARED: Windows = Windows::new();
        let handles = || (1..NUMBERS).map(|window| SHARED.shorten(window << 35)).collect::<Vec<_>>();
        let all: Vec<_> = std::thread::scope(|scope| {
            let threads: Vec<_> = (0..4).map(|_| scope.spawn(handles)).collect();
            threads.into_iter().map(|thread| thread.join().expect("it does not panic")).collect()
        });
        assert!(all.iter().all(|handles| *handles == all[0]));
    }
}
