//! Addresses for user functions that are called without any state of their own: reductions and error handlers.
//!
//! The host gets the address of a thunk; which user function it stands for, and how that is called, is in the slot
//! of the same number. The thunks are part of the library's code: nothing executable is ever written.
//!
//! ```text
//! thunk i:    fifth argument register = i; jump to `enter`
//! enter:      SLOTS[i].trampoline(SLOTS[i].function, the four arguments)
//! ```
//!
//! A call takes no lock and no memory. A slot is shared by all who ask for the same function and trampoline. When its
//! last user releases it, it goes to the end of a queue and stays what it is until all other slots have had their turn:
//! the host may still call a freed operation in what was started before (MPI 5.0 § 6.9.5).

use std::arch::global_asm;
use std::collections::{HashMap, VecDeque};
use std::ffi::c_void;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{LazyLock, Mutex};

/// Slots, and so different functions at one time.
pub const CAPACITY: usize = 16384;
/// Bytes from one thunk to the next.
const STRIDE: usize = 16;

/// Calls `function`, the program's, with what the host passed; which of the four it did pass, each trampoline knows.
pub type Trampoline = unsafe fn(function: usize, arguments: [*mut c_void; 4]);

#[cfg(target_arch = "x86_64")]
global_asm!(
    ".pushsection .text.anympi_host_thunks,\"ax\",@progbits",
    ".p2align 4",
    ".globl anympi_host_thunks",
    ".hidden anympi_host_thunks",
    ".type anympi_host_thunks,@function",
    "anympi_host_thunks:",
    ".set anympi_host_thunk, 0",
    ".rept {capacity}",
    "endbr64",
    "movl $anympi_host_thunk, %r8d",
    "jmp {enter}",
    ".p2align 4",
    ".set anympi_host_thunk, anympi_host_thunk + 1",
    ".endr",
    ".size anympi_host_thunks, . - anympi_host_thunks",
    ".popsection",
    capacity = const CAPACITY,
    enter = sym enter,
    options(att_syntax),
);

#[cfg(target_arch = "aarch64")]
global_asm!(
    ".pushsection .text.anympi_host_thunks,\"ax\",@progbits",
    ".p2align 4",
    ".globl anympi_host_thunks",
    ".hidden anympi_host_thunks",
    ".type anympi_host_thunks,@function",
    "anympi_host_thunks:",
    ".set anympi_host_thunk, 0",
    ".rept {capacity}",
    "hint #34",
    "mov w4, #anympi_host_thunk",
    "b {enter}",
    ".p2align 4",
    ".set anympi_host_thunk, anympi_host_thunk + 1",
    ".endr",
    ".size anympi_host_thunks, . - anympi_host_thunks",
    ".popsection",
    capacity = const CAPACITY,
    enter = sym enter,
);

unsafe extern "C" {
    safe fn anympi_host_thunks();
}

/// What a thunk calls. Both are 0 until the slot is first used.
struct Slot {
    /// A [`Trampoline`].
    trampoline: AtomicUsize,
    function: AtomicUsize,
}

static SLOTS: [Slot; CAPACITY] =
    [const { Slot { trampoline: AtomicUsize::new(0), function: AtomicUsize::new(0) } }; CAPACITY];

/// Where all thunks go on.
///
/// # Safety
/// The host has the address of thunk `index` from [`Thunk::address`], and passes what it is for.
unsafe extern "C" fn enter(a: *mut c_void, b: *mut c_void, c: *mut c_void, d: *mut c_void, index: u32) {
    let slot = &SLOTS[index as usize];
    // The host cannot know the address before the slot was filled, and to tell it other threads is the program's affair.
    let trampoline = slot.trampoline.load(Ordering::Relaxed);
    let function = slot.function.load(Ordering::Relaxed);
    // SAFETY: `acquire` put the trampoline there; the arguments are the caller's promise.
    unsafe {
        let trampoline = std::mem::transmute::<usize, Trampoline>(trampoline);
        trampoline(function, [a, b, c, d]);
    }
}

/// A slot in use. It is in use until as many have released it as have acquired it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Thunk(u16);

impl Thunk {
    /// A thunk for `function`, `None` if too many functions are in use.
    pub fn acquire(trampoline: Trampoline, function: usize) -> Option<Thunk> {
        let index = ledger().acquire((trampoline as usize, function), |index, (trampoline, function)| {
            SLOTS[index as usize].trampoline.store(trampoline, Ordering::Relaxed);
            SLOTS[index as usize].function.store(function, Ordering::Relaxed);
        });
        index.map(Thunk)
    }

    /// One of its users needs it no more.
    pub fn release(self) {
        ledger().release(self.0);
    }

    /// What the host is to call.
    pub fn address(self) -> *const c_void {
        (anympi_host_thunks as *const c_void).wrapping_byte_add(usize::from(self.0) * STRIDE)
    }
}

fn ledger() -> std::sync::MutexGuard<'static, Ledger> {
    static LEDGER: LazyLock<Mutex<Ledger>> = LazyLock::new(|| Mutex::new(Ledger::new(CAPACITY)));
    LEDGER.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
}

type Key = (usize, usize);

/// Who uses which slot.
struct Ledger {
    capacity: usize,
    /// The slots that were ever used, which are the first ones.
    entries: Vec<Entry>,
    by_key: HashMap<Key, u16>,
    /// Slots without users, the one that was left first in front; also some that have users again.
    unused: VecDeque<u16>,
}

struct Entry {
    key: Key,
    users: usize,
    /// It stands in `unused`.
    queued: bool,
}

impl Ledger {
    fn new(capacity: usize) -> Ledger {
        Ledger { capacity, entries: Vec::new(), by_key: HashMap::new(), unused: VecDeque::new() }
    }

    /// The slot of `key`; `fill` is told the number of one that must be filled.
    fn acquire(&mut self, key: Key, fill: impl FnOnce(u16, Key)) -> Option<u16> {
        if let Some(&index) = self.by_key.get(&key) {
            self.entries[usize::from(index)].users += 1;
            return Some(index);
        }
        let index = self.take()?;
        fill(index, key);
        self.entries[usize::from(index)] = Entry { key, users: 1, queued: false };
        self.by_key.insert(key, index);
        Some(index)
    }

    /// A slot that nobody uses, preferably one that nobody has used.
    fn take(&mut self) -> Option<u16> {
        if self.entries.len() < self.capacity {
            self.entries.push(Entry { key: (0, 0), users: 0, queued: false });
            return Some((self.entries.len() - 1) as u16);
        }
        while let Some(index) = self.unused.pop_front() {
            let entry = &mut self.entries[usize::from(index)];
            entry.queued = false;
            if entry.users == 0 {
                self.by_key.remove(&entry.key);
                return Some(index);
            }
        }
        None
    }

    fn release(&mut self, index: u16) {
        let entry = &mut self.entries[usize::from(index)];
        entry.users = entry.users.saturating_sub(1);
        if entry.users == 0 && !entry.queued {
            entry.queued = true;
            self.unused.push_back(index);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::AtomicU64;

    type Called = unsafe extern "C" fn(*mut c_void, *mut c_void, *mut c_void, *mut c_void);

    /// Adds the number that stands for a function to the one that the first argument points at.
    unsafe fn add(function: usize, [sum, second, third, fourth]: [*mut c_void; 4]) {
        assert_eq!((second.addr(), third.addr(), fourth.addr()), (2, 3, 4));
        // SAFETY: the tests pass such a pointer.
        unsafe { *sum.cast::<usize>() += function }
    }

    unsafe fn count(function: usize, _arguments: [*mut c_void; 4]) {
        // SAFETY: the test passes the address of a counter as the function.
        unsafe { &*(function as *const AtomicU64) }.fetch_add(1, Ordering::Relaxed);
    }

    fn call(thunk: Thunk) -> usize {
        let mut sum = 0_usize;
        let small = std::ptr::without_provenance_mut;
        // SAFETY: a thunk is such a function.
        unsafe {
            let function = std::mem::transmute::<*const c_void, Called>(thunk.address());
            function((&raw mut sum).cast(), small(2), small(3), small(4));
        }
        sum
    }

    #[test]
    fn ten_thousand_functions_at_once_are_told_apart() {
        let thunks: Vec<Thunk> = (1..=10_000).map(|function| Thunk::acquire(add, function).unwrap()).collect();
        for (i, &thunk) in thunks.iter().enumerate() {
            assert_eq!(call(thunk), i + 1);
        }
        thunks.into_iter().for_each(Thunk::release);
    }

    #[test]
    fn one_function_has_one_thunk_however_often_it_is_asked_for() {
        let first = Thunk::acquire(add, 77_777).unwrap();
        for _ in 0..100_000 {
            let again = Thunk::acquire(add, 77_777).unwrap();
            assert_eq!(again, first);
            again.release();
        }
        assert_ne!(Thunk::acquire(count, 77_777), Some(first), "another trampoline is another matter");
        assert_eq!(call(first), 77_777);
    }

    #[test]
    fn threads_acquire_call_and_release_at_the_same_time() {
        let counters: Vec<AtomicU64> = (0..64).map(|_| AtomicU64::new(0)).collect();
        std::thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| {
                    for counter in counters.iter().cycle().take(64 * 50) {
                        let thunk = Thunk::acquire(count, &raw const *counter as usize).unwrap();
                        call(thunk);
                        thunk.release();
                    }
                });
            }
        });
        assert!(counters.iter().all(|counter| counter.load(Ordering::Relaxed) == 200));
    }

    /// What was filled into each slot.
    fn acquire(ledger: &mut Ledger, slots: &mut [Key], function: usize) -> Option<u16> {
        ledger.acquire((1, function), |index, key| slots[usize::from(index)] = key)
    }

    #[test]
    fn what_was_left_first_is_used_again_first_and_only_when_all_have_had_their_turn() {
        let (mut ledger, mut slots) = (Ledger::new(4), [(0, 0); 4]);
        for function in [10, 11, 12] {
            acquire(&mut ledger, &mut slots, function);
        }
        for index in [1, 0, 2] {
            ledger.release(index);
        }
        assert_eq!(acquire(&mut ledger, &mut slots, 13), Some(3), "one that nobody has used");
        assert_eq!(slots.map(|slot| slot.1), [10, 11, 12, 13], "a released one stays what it was");
        assert_eq!(acquire(&mut ledger, &mut slots, 11), Some(1), "and is found again");
        assert_eq!(acquire(&mut ledger, &mut slots, 14), Some(0));
        assert_eq!(acquire(&mut ledger, &mut slots, 15), Some(2));
        assert_eq!(acquire(&mut ledger, &mut slots, 16), None, "all are in use");
        assert_eq!(slots.map(|slot| slot.1), [14, 11, 15, 13]);
    }

    #[test]
    fn a_slot_with_two_users_waits_for_both() {
        let (mut ledger, mut slots) = (Ledger::new(1), [(0, 0); 1]);
        assert_eq!([5, 5].map(|function| acquire(&mut ledger, &mut slots, function)), [Some(0); 2]);
        ledger.release(0);
        assert_eq!(acquire(&mut ledger, &mut slots, 6), None);
        ledger.release(0);
        assert_eq!(acquire(&mut ledger, &mut slots, 6), Some(0));
        assert_eq!((ledger.by_key.len(), slots), (1, [(1, 6)]));
    }

    #[test]
    fn a_million_operations_leave_a_short_ledger() {
        let (mut ledger, mut slots) = (Ledger::new(64), [(0, 0); 64]);
        for function in 0..1_000_000 {
            let index = acquire(&mut ledger, &mut slots, function).unwrap();
            ledger.release(index);
        }
        assert!(ledger.by_key.len() <= 64 && ledger.unused.len() <= 64 && ledger.entries.len() <= 64);
    }
}
