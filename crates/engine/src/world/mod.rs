//! The world: the shared memory in which ranks meet. Made by the launcher as a memfd, or private to one process.
//!
//! It holds what ranks need of each other and nothing else: inboxes ([`ring`]), chunks for the data of middle-sized messages
//! ([`chunk`]), doorbells ([`doorbell`]), the abort word, and an area per rank for collectives. No pointers, only
//! offsets ([`layout`]); no names in any file system.

pub mod chunk;
pub mod doorbell;
mod futex;
pub mod layout;
mod mapping;
pub mod ring;
mod seat;
pub(crate) mod single_copy;
pub mod sync;

pub use seat::{Seat, State};

use layout::{Header, Layout, MAGIC, Slot, VERSION};
use mapping::Mapping;
use ring::{CELLS, Ring};
use std::ffi::c_int;
use std::io;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use sync::Ordering;

/// The first context that is not `MPI_COMM_WORLD`'s (0) or `MPI_COMM_SELF`'s (2).
const FIRST_CONTEXT: u32 = 4;

pub struct World {
    /// Number of ranks.
    pub size: usize,
    layout: Layout,
    mapping: Mapping,
    /// Which ranks are threads of this process. Of this process, not of the world.
    here: Box<[AtomicBool]>,
}

impl World {
    /// A world in anonymous shared memory: a singleton's, or one whose ranks are threads of this process.
    pub fn private(size: usize) -> io::Result<Arc<World>> {
        let layout = Layout::new(size);
        let mapping = Mapping::new(layout.bytes(), None)?;
        let world = World::on(layout, mapping);
        world.lay_out();
        Ok(Arc::new(world))
    }

    fn on(layout: Layout, mapping: Mapping) -> World {
        let here = (0..layout.ranks).map(|_| AtomicBool::new(false)).collect();
        World { size: layout.ranks, layout, mapping, here }
    }

    /// Writes the header of a fresh world. Everything else starts as zeroes.
    fn lay_out(&self) {
        let header = self.header();
        header.version.store(VERSION, Ordering::Relaxed);
        header.ranks.store(self.size as u32, Ordering::Relaxed);
        header.bytes.store(self.layout.bytes() as u64, Ordering::Relaxed);
        header.next_context.store(FIRST_CONTEXT, Ordering::Relaxed);
        header.magic.store(MAGIC, Ordering::Release);
    }

    fn header(&self) -> &Header {
        self.mapping.at(0)
    }

    #[inline]
    pub(crate) fn slot(&self, rank: u32) -> &Slot {
        self.mapping.at(self.layout.slot(rank as usize))
    }

    #[inline]
    pub(crate) fn ring(&self, rank: u32) -> Ring<'_> {
        let cells = self.mapping.slice(self.layout.ring(rank as usize), CELLS);
        Ring::new(cells, &self.slot(rank).tail.0)
    }

    /// The address of chunk `index` of `rank`. It belongs to its owner from taking it to sending it, and to
    /// the receiver from then to giving it back.
    #[inline]
    pub(crate) fn chunk(&self, rank: u32, index: u32) -> *mut u8 {
        assert!((index as usize) < chunk::CHUNKS);
        self.mapping.bytes(self.layout.chunk(rank as usize, index as usize), chunk::CHUNK)
    }

    /// True when `rank` is a thread of this process.
    pub(crate) fn is_here(&self, rank: u32) -> bool {
        self.here[rank as usize].load(Ordering::Acquire)
    }

    /// Wakes `rank` if it sleeps. What it should see must have been published with a SeqCst read-modify-write.
    #[inline]
    pub fn wake(&self, rank: u32) {
        self.slot(rank).bell.ring();
    }

    /// `n` consecutive contexts for new communicators: each is even, and the one after it belongs to it.
    pub fn new_contexts(&self, n: u32) -> u32 {
        self.header().next_context.fetch_add(2 * n, Ordering::Relaxed)
    }

    /// Ends the world: records that `rank` aborted with `code`, unless one did before, and wakes everybody.
    pub fn abort(&self, rank: u32, code: c_int) {
        let word = (rank as u64 + 1) << 32 | code as u32 as u64;
        let _ = self.header().abort.compare_exchange(0, word, Ordering::SeqCst, Ordering::SeqCst);
        for rank in 0..self.size {
            self.wake(rank as u32);
        }
    }

    /// Who ended the world, and with which code.
    #[inline]
    pub fn aborted(&self) -> Option<(u32, c_int)> {
        match self.header().abort.load(Ordering::SeqCst) {
            0 => None,
            word => Some(((word >> 32) as u32 - 1, word as u32 as c_int)),
        }
    }
}
