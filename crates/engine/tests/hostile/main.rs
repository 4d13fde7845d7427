//! Arguments that no program has reason to pass: the largest and smallest numbers, nonsense handles, types of absurd extent, calls
//! in any order. Whatever the engine answers, it does not panic, and it touches no byte that the call does not name.
//!
//! The callers check what a sandbox's host checks before it calls the engine: that a buffer, over its whole extent, is the program's.

mod arena;
mod calls;
mod files;
mod layouts;
mod windows;

use anympi_engine::callback::Native;
use anympi_engine::world::World;
use anympi_engine::{Rank, init};
use arena::Arena;

/// A generator of numbers that are random enough and the same everywhere.
pub struct Random(u64);

impl Random {
    pub fn new(seed: u64) -> Random {
        Random(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    pub fn below(&mut self, n: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33) % n.max(1)
    }

    pub fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.below(from.len() as u64) as usize]
    }

    /// A number that is small, or near one where arithmetic ends.
    pub fn extreme(&mut self) -> i64 {
        let edge = self.pick(&[0, 0, 0, 1 << 15, 1 << 31, 1 << 32, 1 << 62, i64::MAX, i64::MIN]);
        let near = self.below(20) as i64 - 6;
        match self.below(3) {
            0 => near,
            1 => edge.wrapping_add(near),
            _ => edge.wrapping_neg().wrapping_add(near),
        }
    }

    pub fn int(&mut self) -> i32 {
        match self.below(3) {
            0 => self.below(6) as i32,
            1 => self.extreme() as i32,
            _ => self.pick(&[i32::MIN, i32::MAX, -1, 1 << 30]),
        }
    }
}

/// The only rank of a world.
pub fn alone() -> Rank {
    let rank = Rank::new(World::private(1).unwrap(), 0, Box::new(Modest));
    init::init_rank(&rank, anympi_engine::standard::MPI_THREAD_SINGLE).unwrap();
    rank
}

/// Runs `f` for many seeds; the one that fails is in the panic's output.
pub fn for_seeds(seeds: std::ops::Range<u64>, f: impl Fn(Random)) {
    for seed in seeds {
        let result = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| f(Random::new(seed))));
        assert!(result.is_ok(), "seed {seed}");
    }
}

/// A native program that may not cost much memory.
pub struct Modest;

macro_rules! native {
    ($(fn $name:ident($($arg:ident: $ty:ty),*) $(-> $result:ty)?;)*) => {
        $(unsafe fn $name(&self, $($arg: $ty),*) $(-> $result)? {
            // SAFETY: the caller's promise.
            unsafe { anympi_engine::callback::Convention::$name(&Native, $($arg),*) }
        })*
    };
}

use anympi_engine::datatype::TypeObject;
use anympi_engine::types::*;
use std::ffi::{c_int, c_void};
use std::rc::Rc;

impl anympi_engine::callback::Convention for Modest {
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
        fn datarep_convert(f: usize, large: bool, conversion: &anympi_engine::callback::Conversion, extra: *mut c_void) -> c_int;
        fn datarep_extent(f: usize, datatype: Datatype, extent: &mut Count, extra: *mut c_void) -> c_int;
    }

    fn memory_limit(&self) -> usize {
        16 << 20
    }

    fn report(&self, _line: &str) {}
}
