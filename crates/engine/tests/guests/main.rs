//! Ranks that are threads of one process and see only a part of its memory, with 32-bit addresses or not: what guests of a
//! sandbox are to the engine.

mod crowd;
mod leaving;
mod models;
mod windows;

use anympi_engine::callback::{Convention, Conversion, Native};
use anympi_engine::datatype::{DataModel, TypeObject};
use anympi_engine::standard::MPI_THREAD_SINGLE;
use anympi_engine::types::*;
use anympi_engine::{Rank, testing};
use std::cell::RefCell;
use std::ffi::{c_int, c_void};
use std::rc::Rc;
use std::sync::{Arc, Mutex};

/// Bytes of a guest's memory.
pub const MEMORY: usize = 64 << 20;
const PAGE: usize = 64 << 10;

/// A guest: an address space of its own in the process, of which places are given from the end down.
pub struct Guest {
    base: usize,
    free: RefCell<Vec<(usize, usize)>>,
    top: RefCell<usize>,
    said: Arc<Mutex<Vec<String>>>,
}

impl Guest {
    pub fn new(said: Arc<Mutex<Vec<String>>>) -> Guest {
        let flags = libc::MAP_PRIVATE | libc::MAP_ANONYMOUS | libc::MAP_NORESERVE;
        // SAFETY: new memory, which the test never unmaps: other ranks may still look there.
        let base =
            unsafe { libc::mmap(std::ptr::null_mut(), MEMORY, libc::PROT_READ | libc::PROT_WRITE, flags, -1, 0) };
        assert_ne!(base, libc::MAP_FAILED);
        Guest { base: base as usize, free: RefCell::default(), top: RefCell::new(MEMORY), said }
    }
}

/// Passes the user's functions on to [`Native`].
macro_rules! native {
    ($(fn $name:ident($($arg:ident: $ty:ty),*) $(-> $result:ty)?;)*) => {
        $(unsafe fn $name(&self, $($arg: $ty),*) $(-> $result)? {
            // SAFETY: the caller's promise.
            unsafe { Native.$name($($arg),*) }
        })*
    };
}

impl Convention for Guest {
    native! {
        fn op(f: usize, large: bool, a: *mut c_void, b: *mut c_void, len: Count, datatype: &Rc<TypeObject>);
        fn comm_copy_attr(f: usize, comm: Comm, keyval: c_int, extra: *mut c_void, from: *mut c_void, to: &mut *mut c_void, flag: &mut c_int) -> c_int;
        fn comm_delete_attr(f: usize, comm: Comm, keyval: c_int, value: *mut c_void, extra: *mut c_void) -> c_int;
        fn type_copy_attr(f: usize, datatype: Datatype, keyval: c_int, extra: *mut c_void, from: *mut c_void, to: &mut *mut c_void, flag: &mut c_int) -> c_int;
        fn type_delete_attr(f: usize, datatype: Datatype, keyval: c_int, value: *mut c_void, extra: *mut c_void) -> c_int;
        fn win_copy_attr(f: usize, win: Win, keyval: c_int, extra: *mut c_void, from: *mut c_void, to: &mut *mut c_void, flag: &mut c_int) -> c_int;
        fn win_delete_attr(f: usize, win: Win, keyval: c_int, value: *mut c_void, extra: *mut c_void) -> c_int;
        fn comm_errhandler(f: usize, comm: Comm, code: c_int);
        fn win_errhandler(f: usize, win: Win, code: c_int);
        fn file_errhandler(f: usize, file: File, code: c_int);
        fn session_errhandler(f: usize, session: Session, code: c_int);
        fn grequest_query(f: usize, extra: *mut c_void, status: &mut Status) -> c_int;
        fn grequest_free(f: usize, extra: *mut c_void) -> c_int;
        fn grequest_cancel(f: usize, extra: *mut c_void, complete: c_int) -> c_int;
        fn datarep_convert(f: usize, large: bool, conversion: &Conversion, extra: *mut c_void) -> c_int;
        fn datarep_extent(f: usize, datatype: Datatype, extent: &mut Count, extra: *mut c_void) -> c_int;
    }

    fn report(&self, line: &str) {
        self.said.lock().unwrap().push(line.to_string());
    }

    fn address_base(&self) -> usize {
        self.base
    }

    fn places_windows(&self) -> bool {
        true
    }

    fn window_place(&self, bytes: usize) -> Option<*mut u8> {
        let bytes = bytes.next_multiple_of(PAGE);
        let mut free = self.free.borrow_mut();
        if let Some(i) = free.iter().position(|&(_, n)| n == bytes) {
            return Some(free.swap_remove(i).0 as *mut u8);
        }
        let mut top = self.top.borrow_mut();
        // The lower half is the program's own.
        *top = top.checked_sub(bytes).filter(|&top| top >= MEMORY / 2)?;
        Some((self.base + *top) as *mut u8)
    }

    fn window_unplace(&self, place: *mut u8, bytes: usize) {
        self.free.borrow_mut().push((place as usize, bytes.next_multiple_of(PAGE)));
    }

    fn memory_limit(&self) -> usize {
        MEMORY
    }
}

/// The address of byte `at` of the memory of `rank`.
pub fn memory(rank: &Rank, at: usize) -> *mut u8 {
    assert!(at < MEMORY);
    (rank.convention.address_base() + at) as *mut u8
}

/// Whether `len` bytes at `address` are memory of `rank`.
pub fn is_inside(rank: &Rank, address: *const u8, len: usize) -> bool {
    let base = rank.convention.address_base();
    (base..base + MEMORY).contains(&(address as usize)) && address as usize + len <= base + MEMORY
}

/// Runs `f` as `n` guests with 32-bit addresses, and gives what they told the user.
pub fn guests(n: usize, f: impl Fn(&Rank) + Sync) -> Vec<String> {
    mixed(n, |_| DataModel::Ilp32, f)
}

/// The same; ranks for which `model` is [`DataModel::Lp64`] are native programs.
pub fn mixed(n: usize, model: impl Fn(u32) -> DataModel + Sync, f: impl Fn(&Rank) + Sync) -> Vec<String> {
    let said = Arc::new(Mutex::new(Vec::new()));
    let make = |world, index| match model(index) {
        DataModel::Lp64 => Rank::new(world, index, Box::new(Native)),
        model => Rank::with_model(world, index, Box::new(Guest::new(said.clone())), model),
    };
    testing::run_made(n, MPI_THREAD_SINGLE, make, f);
    said.lock().unwrap().clone()
}
