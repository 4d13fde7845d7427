//! Bulk chunks: memory in the world that a rank owns, fills with one message's data, and gets back from the receiver.
//!
//! Only the owner takes chunks, so taking needs no read-modify-write; the receiver gives one back with a store. The
//! lowest free chunk is taken first: it is the one most likely in a cache.

use super::sync::{AtomicU32, Ordering};

/// Bytes in a chunk.
pub const CHUNK: usize = 32 << 10;
/// Chunks that each rank owns.
pub const CHUNKS: usize = 64;

/// The busy flags of one rank's chunks.
#[repr(C, align(64))]
pub struct Busy([AtomicU32; CHUNKS]);

impl Busy {
    /// As in fresh memory, when nobody uses it.
    pub(super) fn reset(&self) {
        self.0.iter().for_each(|busy| busy.store(0, Ordering::Relaxed));
    }

    /// Takes a free chunk. Only the owner may call this, one thread at a time.
    #[inline]
    pub fn take(&self) -> Option<u32> {
        let free = self.0.iter().position(|b| b.load(Ordering::Acquire) == 0)?;
        self.0[free].store(1, Ordering::Relaxed);
        Some(free as u32)
    }

    /// Gives `chunk` back. SeqCst read-modify-write: the owner's doorbell is rung after this.
    #[inline]
    pub fn give_back(&self, chunk: u32) {
        self.0[chunk as usize].swap(0, Ordering::SeqCst);
    }
}
