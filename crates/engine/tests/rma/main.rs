//! One-sided communication: each behaviour on every kind of window, among threads and among processes, whether or not these can read each
//! other's memory.

mod atomics;
mod errors;
mod histories;
mod interleavings;
mod life;
mod locks;
mod model;
mod parcels;
mod places;
mod rows;
mod threads;

use anympi_engine::api::{datatype, init, rma as api};
use anympi_engine::callback::Native;
use anympi_engine::standard::*;
use anympi_engine::types::*;
use anympi_engine::world::{State, World, environment};
use anympi_engine::{Rank, Result, testing};
use std::ffi::{c_int, c_void};
use std::process::{Child, Command, Stdio};

/// Runs `f` as every rank of a world of `n`: as threads, as processes, and as processes that cannot read each other's memory.
/// `test` is the path of the calling test.
pub fn everywhere(n: usize, test: &str, f: impl Fn(&Rank) + Sync) {
    if std::env::var_os(environment::RANK).is_some() {
        let place = environment::enter().unwrap();
        let rank = Rank::new(place.world, place.index, Box::new(Native));
        anympi_engine::init::init_rank(&rank, MPI_THREAD_SINGLE).unwrap();
        f(&rank);
        anympi_engine::init::finalize_rank(&rank).unwrap();
        return;
    }
    testing::run(n, &f);
    processes(n, test, "1");
    processes(n, test, "0");
}

fn processes(n: usize, test: &str, single_copy: &str) {
    let (world, fd) = World::create(n).unwrap();
    let children: Vec<Child> = (0..n)
        .map(|i| {
            Command::new(std::env::current_exe().unwrap())
                .args([test, "--exact", "--nocapture"])
                .env(environment::WORLD, environment::describe(&world, &fd))
                .env(environment::RANK, i.to_string())
                .env("ANYMPI_SINGLE_COPY", single_copy)
                .stdout(Stdio::null())
                .spawn()
                .unwrap()
        })
        .collect();
    let mut failed = None;
    for (i, mut child) in children.into_iter().enumerate() {
        let status = child.wait().unwrap();
        if !status.success() {
            world.abort(i as u32, 1);
            failed = failed.or(Some((i, status)));
        }
    }
    assert_eq!(failed, None, "ANYMPI_SINGLE_COPY={single_copy}");
    assert!((0..n).all(|i| world.state(i as u32).0 == State::Finalized));
}

/// The kinds of windows with memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Created,
    Allocated,
    Shared,
    Dynamic,
}

pub const KINDS: [Kind; 4] = [Kind::Created, Kind::Allocated, Kind::Shared, Kind::Dynamic];

/// A window of `MPI_COMM_WORLD` with `size` zeroed bytes at every rank.
pub struct Window<'r> {
    pub rank: &'r Rank,
    pub win: Win,
    pub base: *mut u8,
    pub size: usize,
    kind: Kind,
    /// Where each rank's memory begins for a displacement: its address in a dynamic window.
    origins: Vec<Count>,
    _memory: Vec<u128>,
}

impl<'r> Window<'r> {
    /// `MPI_INT8_T` is its displacement unit.
    pub fn new(rank: &'r Rank, kind: Kind, size: usize) -> Window<'r> {
        let mut memory = vec![0u128; size.div_ceil(16)];
        let own = memory.as_mut_ptr().cast::<c_void>();
        let (mut win, mut base) = (MPI_WIN_NULL, std::ptr::null_mut::<u8>());
        let out = (&raw mut base).cast::<c_void>();
        let bytes = size as Count;
        // SAFETY: the memory is as long as said, and outlives the window.
        unsafe {
            match kind {
                Kind::Created => {
                    base = own.cast();
                    api::win_create(rank, own, bytes, 1, MPI_INFO_NULL, MPI_COMM_WORLD, &mut win)
                }
                Kind::Allocated => api::win_allocate(rank, bytes, 1, MPI_INFO_NULL, MPI_COMM_WORLD, out, &mut win),
                Kind::Shared => api::win_allocate_shared(rank, bytes, 1, MPI_INFO_NULL, MPI_COMM_WORLD, out, &mut win),
                Kind::Dynamic => {
                    base = own.cast();
                    api::win_create_dynamic(rank, MPI_INFO_NULL, MPI_COMM_WORLD, &mut win)
                        .and_then(|()| api::win_attach(rank, win, own, bytes))
                }
            }
            .unwrap();
            base.write_bytes(0, size);
        }
        let mine = if kind == Kind::Dynamic { base as Count } else { 0 };
        let mut origins = vec![0; rank.world.size];
        // SAFETY: one number from each rank.
        unsafe {
            let (from, to) = ((&raw const mine).cast(), origins.as_mut_ptr().cast());
            anympi_engine::api::coll::allgather(rank, from, 1, MPI_COUNT, to, 1, MPI_COUNT, MPI_COMM_WORLD).unwrap();
        }
        Window { rank, win, base, size, kind, origins, _memory: memory }
    }

    /// The displacement of byte `at` of the memory of `target`.
    pub fn disp(&self, target: usize, at: usize) -> Count {
        self.origins[target] + at as Count
    }

    /// What this rank sees of its own memory.
    pub fn bytes(&self) -> &[u8] {
        // SAFETY: as long as said; callers look between epochs.
        unsafe { std::slice::from_raw_parts(self.base, self.size) }
    }

    pub fn put<T>(&self, data: &[T], of: Datatype, target: usize, at: usize) -> Result<()> {
        let (n, disp) = (data.len() as Count, self.disp(target, at));
        // SAFETY: the data is as long as said.
        unsafe { api::put(self.rank, data.as_ptr().cast(), n, of, target as c_int, disp, n, of, self.win) }
    }

    pub fn get<T>(&self, data: &mut [T], of: Datatype, target: usize, at: usize) -> Result<()> {
        let (n, disp) = (data.len() as Count, self.disp(target, at));
        // SAFETY: the data is as long as said; callers keep it until the epoch ends.
        unsafe { api::get(self.rank, data.as_mut_ptr().cast(), n, of, target as c_int, disp, n, of, self.win) }
    }

    pub fn accumulate<T>(&self, data: &[T], of: Datatype, op: Op, target: usize, at: usize) -> Result<()> {
        let (n, disp) = (data.len() as Count, self.disp(target, at));
        // SAFETY: the data is as long as said.
        unsafe { api::accumulate(self.rank, data.as_ptr().cast(), n, of, target as c_int, disp, n, of, op, self.win) }
    }

    pub fn get_accumulate<T>(
        &self,
        data: &[T],
        old: &mut [T],
        of: Datatype,
        op: Op,
        target: usize,
        at: usize,
    ) -> Result<()> {
        let (n, disp, target) = (data.len() as Count, self.disp(target, at), target as c_int);
        let (from, to) = (data.as_ptr().cast(), old.as_mut_ptr().cast());
        // SAFETY: both are as long as said; callers keep `old` until the epoch ends.
        unsafe { api::get_accumulate(self.rank, from, n, of, to, n, of, target, disp, n, of, op, self.win) }
    }

    /// Fetches and operates, and waits for the result.
    pub fn fetch<T: Copy>(&self, mut value: T, of: Datatype, op: Op, target: usize, at: usize) -> T {
        let (from, disp) = (value, self.disp(target, at));
        // SAFETY: both are one element.
        unsafe {
            let (from, to) = ((&raw const from).cast(), (&raw mut value).cast());
            api::fetch_and_op(self.rank, from, to, of, target as c_int, disp, op, self.win).unwrap();
            api::win_flush(self.rank, target as c_int, self.win).unwrap();
        }
        value
    }

    /// Compares and swaps, and waits for the result.
    pub fn swap_if<T: Copy>(&self, expected: T, new: T, of: Datatype, target: usize, at: usize) -> T {
        let (mut old, disp) = (new, self.disp(target, at));
        // SAFETY: all are one element.
        unsafe {
            let (new, expected) = ((&raw const new).cast(), (&raw const expected).cast());
            let to = (&raw mut old).cast();
            api::compare_and_swap(self.rank, new, expected, to, of, target as c_int, disp, self.win).unwrap();
            api::win_flush(self.rank, target as c_int, self.win).unwrap();
        }
        old
    }

    pub fn fence(&self) {
        // SAFETY: no pointers.
        unsafe { api::win_fence(self.rank, 0, self.win) }.unwrap();
    }

    pub fn lock_all(&self) {
        // SAFETY: no pointers.
        unsafe { api::win_lock_all(self.rank, 0, self.win) }.unwrap();
    }

    pub fn unlock_all(&self) {
        // SAFETY: no pointers.
        unsafe { api::win_unlock_all(self.rank, self.win) }.unwrap();
    }

    pub fn free(mut self) {
        // SAFETY: no pointers but to its own memory.
        unsafe {
            if self.kind == Kind::Dynamic {
                api::win_detach(self.rank, self.win, self.base.cast()).unwrap();
            }
            api::win_free(self.rank, &mut self.win).unwrap();
        }
        assert_eq!(self.win, MPI_WIN_NULL);
    }
}

pub fn barrier(rank: &Rank) {
    // SAFETY: no pointers.
    unsafe { anympi_engine::api::coll::barrier(rank, MPI_COMM_WORLD) }.unwrap();
}

/// The error class of a result.
pub fn class<T>(result: Result<T>) -> c_int {
    result.err().map_or(MPI_SUCCESS, |e| e.code)
}

/// A generator of numbers that are random enough and the same everywhere.
pub struct Random(u64);

impl Random {
    pub fn new(seed: u64) -> Random {
        Random(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    pub fn below(&mut self, n: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        ((self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33) as usize) % n.max(1)
    }
}

/// A committed vector of `count` blocks.
pub fn vector(rank: &Rank, count: usize, block: usize, stride: usize, of: Datatype) -> Datatype {
    let mut new = MPI_DATATYPE_NULL;
    // SAFETY: no pointers but to the new handle.
    unsafe {
        datatype::type_vector(rank, count as Count, block as Count, stride as Count, of, &mut new, false).unwrap();
        datatype::type_commit(rank, &mut new).unwrap();
    }
    new
}

pub fn seconds() -> f64 {
    init::wtime()
}
