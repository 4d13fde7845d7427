//! What a rank publishes in its slot: its data, or where its data lies.
//!
//! ```text
//! one block:   word: bytes | word: place | data
//! many:        word: bytes | word: place | (bytes, place) × n | data
//! ```
//!
//! A place is [`INLINE`] (the data follows in the slot, at the offset in the low bits), an address in the publisher's memory,
//! or [`NOWHERE`]: long data that not everyone can read where it lies. Data is published packed, without the gaps of its
//! datatype.

use super::area::Area;
use super::step::Step;
use crate::coll::block::{Block, Layout};
use crate::error::{Error, Result, check};
use crate::standard::{MPI_ERR_INTERN, MPI_ERR_TRUNCATE};
use crate::types::Count;
use crate::world::single_copy::{self, Reach};
use std::cell::Cell;
use std::mem::ManuallyDrop;
use std::rc::Rc;

/// Set in a place: the rest is an offset in the slot. No address has it.
const INLINE: u64 = 1 << 63;
const NOWHERE: u64 = u64::MAX;
/// Bytes of an entry: size and place.
const ENTRY: usize = 16;

/// Data that some rank published.
#[derive(Clone, Copy)]
pub struct Published {
    rank: usize,
    pub bytes: usize,
    place: u64,
    slot: *const u8,
}

/// Memory whose address was published; keep it until all have read it.
///
/// It is never freed when the collective broke off, as then nobody knows whether others still read.
pub struct Kept {
    memory: ManuallyDrop<Vec<u8>>,
    broken: Rc<Cell<bool>>,
}

impl Kept {
    fn new(bytes: usize, area: &Area) -> Kept {
        Kept { memory: ManuallyDrop::new(vec![0; bytes]), broken: area.broken.clone() }
    }
}

impl Drop for Kept {
    fn drop(&mut self) {
        if !self.broken.get() {
            // SAFETY: dropped once, here, and not used after.
            unsafe { ManuallyDrop::drop(&mut self.memory) }
        }
    }
}

impl Published {
    /// Whether it lies in the publisher's own memory, which must wait for the readers.
    pub fn is_long(&self) -> bool {
        self.place & INLINE == 0
    }

    /// Whether it can only come by messages.
    pub fn is_nowhere(&self) -> bool {
        self.place == NOWHERE
    }

    /// A pointer to the data, where this process can have one.
    pub fn pointer(&self, area: &Area) -> Option<*const u8> {
        if self.place & INLINE != 0 {
            // SAFETY: an offset in the slot.
            return Some(unsafe { self.slot.add((self.place & !INLINE) as usize) });
        }
        match area.reach.get(self.rank) {
            Some(Reach::Here) => Some(self.place as *const u8),
            _ => None,
        }
    }

    /// Copies `len` bytes from `offset` on to `out`.
    ///
    /// # Safety
    /// `out` is writable for `len` bytes; the step in which this was published is under way.
    pub unsafe fn read(&self, area: &Area, offset: usize, len: usize, out: *mut u8) -> Result<()> {
        check(offset + len <= self.bytes, MPI_ERR_TRUNCATE)?;
        if let Some(data) = self.pointer(area) {
            // SAFETY: the published data has `bytes` bytes; other ranks only read it.
            unsafe { std::ptr::copy_nonoverlapping(data.add(offset), out, len) };
            return Ok(());
        }
        let Some(&Reach::Kernel(pid)) = area.reach.get(self.rank) else { return Err(Error::new(MPI_ERR_INTERN)) };
        // SAFETY: the caller's promise. The kernel says no when the publisher is gone.
        check(unsafe { single_copy::read(pid, self.place as usize + offset, out, len) }, MPI_ERR_INTERN)
    }

    /// Copies everything to `block`.
    ///
    /// # Safety
    /// The block is writable; the step is under way.
    pub unsafe fn read_block(&self, area: &Area, block: &Block) -> Result<()> {
        check(self.bytes as Count <= block.bytes(), MPI_ERR_TRUNCATE)?;
        if self.bytes == 0 {
            return Ok(());
        }
        // SAFETY: the caller's promise, and room for `bytes` was checked.
        unsafe {
            if block.datatype.contiguous {
                return self.read(area, 0, self.bytes, block.at);
            }
            let unpack = |data| block.datatype.unpack(data, 0, self.bytes as Count, block.at, block.count);
            match self.pointer(area) {
                Some(data) => unpack(data),
                None => {
                    let mut packed = vec![0; self.bytes];
                    self.read(area, 0, self.bytes, packed.as_mut_ptr())?;
                    unpack(packed.as_ptr());
                }
            }
        }
        Ok(())
    }
}

/// Packs `block` into `out`.
///
/// # Safety
/// The block is readable, and `out` writable for its bytes.
unsafe fn pack(block: &Block, out: *mut u8) {
    if block.bytes() == 0 {
        return;
    }
    // SAFETY: the caller's promise.
    unsafe {
        if block.datatype.contiguous {
            std::ptr::copy_nonoverlapping(block.at, out, block.bytes() as usize);
        } else {
            block.datatype.pack(block.at, block.count, out);
        }
    }
}

impl Step<'_> {
    /// Bytes of one block that fit the slot.
    #[inline]
    pub fn room(&self) -> usize {
        self.area.slot_bytes - ENTRY
    }

    fn write(&self, entry: usize, bytes: usize, place: u64) {
        // SAFETY: entries lie in the slot, aligned, and it is ours until we arrive or post.
        unsafe {
            let words = self.slot(self.area.me).cast::<u64>().add(2 * entry);
            words.write(bytes as u64);
            words.add(1).write(place);
        }
    }

    fn entry(&self, r: usize, entry: usize) -> Published {
        let slot = self.slot(r);
        // SAFETY: as above, and rank `r` has arrived or posted.
        let (bytes, place) = unsafe {
            let words = slot.cast::<u64>().add(2 * entry);
            (words.read() as usize, words.add(1).read())
        };
        Published { rank: r, bytes, place, slot }
    }

    /// Publishes `block`, in the slot when it has `limit` bytes at most.
    ///
    /// # Safety
    /// The block is readable until the last reader is done.
    #[inline]
    pub unsafe fn publish(&self, block: &Block, limit: usize) -> Option<Kept> {
        let bytes = block.bytes() as usize;
        if bytes <= limit.min(self.room()) {
            // SAFETY: the caller's promise; the data fits behind the entry.
            unsafe { pack(block, self.slot(self.area.me).add(ENTRY)) };
            self.write(0, bytes, INLINE | ENTRY as u64);
            return None;
        }
        // SAFETY: the caller's promise.
        let (address, kept) = unsafe { self.address(block) };
        self.write(0, bytes, address);
        kept
    }

    /// A place for a long block.
    ///
    /// # Safety
    /// The block is readable.
    unsafe fn address(&self, block: &Block) -> (u64, Option<Kept>) {
        if !self.area.reads_others() {
            return (NOWHERE, None);
        }
        if block.datatype.contiguous {
            return (block.at as u64, None);
        }
        let mut packed = Kept::new(block.bytes() as usize, self.area);
        // SAFETY: the caller's promise.
        unsafe { pack(block, packed.memory.as_mut_ptr()) };
        (packed.memory.as_ptr() as u64, Some(packed))
    }

    /// What rank `r` published with [`Self::publish`].
    #[inline]
    pub fn published(&self, r: usize) -> Published {
        self.entry(r, 0)
    }

    /// Whether a table of one entry per rank fits a slot.
    pub fn has_tables(&self) -> bool {
        ENTRY * (self.area.n + 1) <= self.area.slot_bytes
    }

    /// Publishes one block for each rank; where not all fit, all lie elsewhere. With `copy`, none where it is now.
    ///
    /// # Safety
    /// The blocks are readable until the last reader is done.
    pub unsafe fn publish_each(&self, layout: &Layout, copy: bool) -> Option<Kept> {
        let n = self.area.n;
        let mut offset = ENTRY * (n + 1);
        let sizes = || (0..n).map(|r| layout.block(r).bytes() as usize);
        let total: usize = sizes().map(|bytes| bytes.next_multiple_of(ENTRY)).sum();
        let slot = self.slot(self.area.me);
        if offset + total <= self.area.slot_bytes {
            for r in 0..n {
                let block = layout.block(r);
                // SAFETY: the caller's promise; all blocks fit together.
                unsafe { pack(&block, slot.add(offset)) };
                self.write(r + 1, block.bytes() as usize, INLINE | offset as u64);
                offset += (block.bytes() as usize).next_multiple_of(ENTRY);
            }
            self.write(0, total, INLINE);
            return None;
        }
        if !self.area.reads_others() {
            self.write(0, total, NOWHERE);
            return None;
        }
        let packed = copy || (0..n).any(|r| !layout.block(r).datatype.contiguous);
        let mut kept = Kept::new(if packed { total } else { 0 }, self.area);
        let mut at = 0;
        for r in 0..n {
            let block = layout.block(r);
            let bytes = block.bytes() as usize;
            let place = if packed {
                // SAFETY: the caller's promise; `kept` has room for all.
                unsafe { pack(&block, kept.memory.as_mut_ptr().add(at)) };
                kept.memory.as_ptr().wrapping_add(at)
            } else {
                block.at
            };
            self.write(r + 1, bytes, place as u64);
            at += bytes.next_multiple_of(ENTRY);
        }
        self.write(0, total, 0);
        Some(kept)
    }

    /// What rank `r` published for this rank with [`Self::publish_each`].
    pub fn published_for_me(&self, r: usize) -> Published {
        self.entry(r, self.area.me + 1)
    }
}
