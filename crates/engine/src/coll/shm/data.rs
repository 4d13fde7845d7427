//! What a rank publishes in its slot: its data, or where its data lies.
//!
//! ```text
//! one block:   stamp | bytes, place | data
//! many:        stamp | bytes, place | (bytes, place) × n | data
//! ```
//!
//! A place is [`INLINE`] (the data follows in the slot, at the offset in the low bits), an address in the publisher's memory,
//! or [`NOWHERE`]: long data that not everyone can read where it lies. Data is published packed, without the gaps of its
//! datatype.
//!
//! A program that calls different collectives on different ranks makes them look into slots that hold something else, or something
//! old. The stamp says which step and which of the two forms it is: nothing else is ever taken for an address. Memory of the
//! engine's own whose address was published is kept until every member has finished the step, whatever was counted meanwhile.

use super::area::Area;
use super::step::Step;
use crate::coll::block::{Block, Layout};
use crate::error::{Error, Result, check};
use crate::rank::Rank;
use crate::standard::{MPI_ERR_COUNT, MPI_ERR_INTERN, MPI_ERR_OTHER, MPI_ERR_TRUNCATE, MPI_ERR_TYPE};
use crate::types::Count;
use crate::types::fault_tolerance::MPIX_ERR_PROC_FAILED;
use crate::world::single_copy::{self, Reach};
use crate::world::sync::{AtomicU64, Ordering};
use std::sync::atomic::fence;

/// Set in a place: the rest is an offset in the slot. No address has it.
const INLINE: u64 = 1 << 63;
const NOWHERE: u64 = u64::MAX;
/// Set in the size of data whose type is not the same in programs of another data model.
const VARIES: u64 = 1 << 63;
/// Bytes before the first entry: the stamp, and nothing.
const HEAD: usize = 16;
/// Bytes of an entry: size and place.
const ENTRY: usize = 16;

/// Bytes that are read at a time for a block with gaps.
const PIECE: usize = 256 << 10;

/// Data that some rank published.
#[derive(Clone, Copy)]
pub struct Published {
    rank: usize,
    pub bytes: usize,
    varies: bool,
    place: u64,
    slot: *const u8,
}

/// Memory whose address was published; keep it until all have read it.
pub struct Kept<'a> {
    memory: Vec<u8>,
    step: u64,
    area: &'a Area,
}

impl Drop for Kept<'_> {
    fn drop(&mut self) {
        self.area.retire(self.step, std::mem::take(&mut self.memory));
    }
}

/// How a slot is filled.
#[derive(Clone, Copy)]
pub(super) enum Form {
    One = 0,
    Many = 1,
    /// Not at all: the stamp says that its rank has come.
    Nothing = 2,
}

/// Bits of a stamp that say the form; above them is the step.
const FORM_BITS: u32 = 2;

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
            return if self.is_long() { self.check_after(area) } else { Ok(()) };
        }
        let Some(&Reach::Kernel(pid)) = area.reach.get(self.rank) else { return Err(Error::new(MPI_ERR_INTERN)) };
        // SAFETY: the caller's promise. The kernel says no when the publisher is gone.
        if !unsafe { single_copy::read(pid, self.place as usize + offset, out, len) } {
            area.world.await_failure(area.procs[self.rank]);
            area.broken.set(true);
            return Err(Error::new(MPIX_ERR_PROC_FAILED));
        }
        self.check_after(area)
    }

    /// Whether what was just read from the publisher's own memory is what it published: who hears of a failure need not wait for its
    /// readers.
    fn check_after(&self, area: &Area) -> Result<()> {
        fence(Ordering::SeqCst);
        area.check_whole().inspect_err(|_| area.broken.set(true))
    }

    /// Copies everything to `block`.
    ///
    /// # Safety
    /// The block is writable; the step is under way.
    pub unsafe fn read_block(&self, area: &Area, block: &Block) -> Result<()> {
        if self.bytes == 0 {
            return Ok(());
        }
        let foreign = area.is_mixed() && area.foreign[self.rank];
        check(!(foreign && (self.varies || block.datatype.varies)), MPI_ERR_TYPE)?;
        check(self.bytes as Count <= block.bytes(), MPI_ERR_TRUNCATE)?;
        // SAFETY: the caller's promise, and room for `bytes` was checked.
        unsafe {
            if block.datatype.contiguous {
                return self.read(area, 0, self.bytes, block.at);
            }
            match self.pointer(area) {
                Some(data) => block.datatype.unpack(data, 0, self.bytes as Count, block.at, block.count),
                None => {
                    let mut piece = vec![0; PIECE.min(self.bytes)];
                    for at in (0..self.bytes).step_by(PIECE) {
                        let n = PIECE.min(self.bytes - at);
                        self.read(area, at, n, piece.as_mut_ptr())?;
                        block.datatype.unpack(piece.as_ptr(), at as Count, n as Count, block.at, block.count);
                    }
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

/// The size of one of several blocks. A single one need not be marked: there all ranks have the same elements.
fn marked(block: &Block) -> u64 {
    block.bytes() as u64 | if block.datatype.varies { VARIES } else { 0 }
}

impl<'a> Step<'a> {
    /// Bytes of one block that fit the slot.
    #[inline]
    pub fn room(&self) -> usize {
        self.area.slot_bytes - HEAD - ENTRY
    }

    /// The stamp of rank `r`'s slot.
    fn stamp(&self, r: usize) -> &AtomicU64 {
        // SAFETY: a slot begins with its stamp, aligned, which is only ever used so.
        unsafe { &*self.slot(r).cast() }
    }

    /// What the stamp is in this step.
    fn stamped(&self, form: Form) -> u64 {
        self.number << FORM_BITS | form as u64
    }

    /// Whether rank `r` has sealed its slot in this step.
    #[inline]
    pub(super) fn is_sealed(&self, r: usize) -> bool {
        self.stamp(r).load(Ordering::SeqCst) >> FORM_BITS >= self.number
    }

    fn write(&self, entry: usize, bytes: u64, place: u64) {
        // SAFETY: entries lie in the slot, aligned, and it is ours until we arrive or post.
        unsafe {
            let words = self.slot(self.area.me).add(HEAD).cast::<u64>().add(2 * entry);
            words.write(bytes);
            words.add(1).write(place);
        }
    }

    /// The slot is written.
    #[inline]
    pub(super) fn seal(&self, form: Form) {
        let stamp = self.stamp(self.area.me);
        if self.meets_by_stamps() {
            // Whoever waits for this may sleep: a SeqCst read-modify-write before the doorbell is looked at.
            stamp.swap(self.stamped(form), Ordering::SeqCst);
        } else {
            stamp.store(self.stamped(form), Ordering::Release);
        }
    }

    fn entry(&self, r: usize, entry: usize, form: Form) -> Result<Published> {
        if self.stamp(r).load(Ordering::Acquire) != self.stamped(form) {
            return Err(self.strayed());
        }
        let slot = self.slot(r);
        // SAFETY: as above, and rank `r` has sealed it for this step.
        let (bytes, place) = unsafe {
            let words = slot.add(HEAD).cast::<u64>().add(2 * entry);
            (words.read(), words.add(1).read())
        };
        Ok(Published { rank: r, bytes: (bytes & !VARIES) as usize, varies: bytes & VARIES != 0, place, slot })
    }

    /// Some member is in another collective. From now on nobody knows what the others do.
    #[cold]
    fn strayed(&self) -> Error {
        self.area.broken.set(true);
        Error::new(MPI_ERR_OTHER)
    }

    /// Publishes `block`, in the slot when it has `limit` bytes at most.
    ///
    /// # Safety
    /// The block is readable until the last reader is done.
    #[inline]
    pub unsafe fn publish(&self, rank: &Rank, block: &Block, limit: usize) -> Result<Option<Kept<'a>>> {
        let bytes = block.bytes() as usize;
        if bytes <= limit.min(self.room()) {
            // SAFETY: the caller's promise; the data fits behind the entry.
            unsafe { pack(block, self.slot(self.area.me).add(HEAD + ENTRY)) };
            self.write(0, bytes as u64, INLINE | (HEAD + ENTRY) as u64);
            self.seal(Form::One);
            return Ok(None);
        }
        // SAFETY: the caller's promise.
        let (address, kept) = unsafe { self.address(rank, block) }?;
        self.write(0, bytes as u64, address);
        self.seal(Form::One);
        Ok(kept)
    }

    fn keep(&self, rank: &Rank, bytes: usize) -> Result<Kept<'a>> {
        Ok(Kept { memory: rank.zeroes(bytes)?, step: self.number, area: self.area })
    }

    /// A place for a long block.
    ///
    /// # Safety
    /// The block is readable.
    unsafe fn address(&self, rank: &Rank, block: &Block) -> Result<(u64, Option<Kept<'a>>)> {
        if !self.area.reads_others() {
            return Ok((NOWHERE, None));
        }
        if block.datatype.contiguous {
            return Ok((block.at as u64, None));
        }
        let mut packed = self.keep(rank, block.bytes() as usize)?;
        // SAFETY: the caller's promise.
        unsafe { pack(block, packed.memory.as_mut_ptr()) };
        Ok((packed.memory.as_ptr() as u64, Some(packed)))
    }

    /// What rank `r` published with [`Self::publish`].
    #[inline]
    pub fn published(&self, r: usize) -> Result<Published> {
        self.entry(r, 0, Form::One)
    }

    /// The sum of what rank `r` published with [`Self::publish_each`], and whether that is long, or nowhere.
    pub fn published_each(&self, r: usize) -> Result<Published> {
        self.entry(r, 0, Form::Many)
    }

    /// Whether a table of one entry per rank fits a slot.
    pub fn has_tables(&self) -> bool {
        HEAD + ENTRY * (self.area.n + 1) <= self.area.slot_bytes
    }

    /// Publishes one block for each rank; where not all fit, all lie elsewhere. With `copy`, none where it is now.
    ///
    /// # Safety
    /// The blocks are readable until the last reader is done.
    pub unsafe fn publish_each(&self, rank: &Rank, layout: &Layout, copy: bool) -> Result<Option<Kept<'a>>> {
        let n = self.area.n;
        let mut offset = HEAD + ENTRY * (n + 1);
        let sizes = (0..n).map(|r| (layout.block(r).bytes() as usize).checked_next_multiple_of(ENTRY));
        let total = sizes.reduce(|sum, bytes| sum?.checked_add(bytes?)).flatten();
        let total = total.filter(|&total| total < NOWHERE as usize >> 1).ok_or(Error::new(MPI_ERR_COUNT))?;
        let slot = self.slot(self.area.me);
        if offset + total <= self.area.slot_bytes {
            for r in 0..n {
                let block = layout.block(r);
                // SAFETY: the caller's promise; all blocks fit together.
                unsafe { pack(&block, slot.add(offset)) };
                self.write(r + 1, marked(&block), INLINE | offset as u64);
                offset += (block.bytes() as usize).next_multiple_of(ENTRY);
            }
            self.write(0, total as u64, INLINE);
            self.seal(Form::Many);
            return Ok(None);
        }
        if !self.area.reads_others() {
            self.write(0, total as u64, NOWHERE);
            self.seal(Form::Many);
            return Ok(None);
        }
        let packed = copy || (0..n).any(|r| !layout.block(r).datatype.contiguous);
        let mut kept = self.keep(rank, if packed { total } else { 0 })?;
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
            self.write(r + 1, marked(&block), place as u64);
            at += bytes.next_multiple_of(ENTRY);
        }
        self.write(0, total as u64, 0);
        self.seal(Form::Many);
        Ok(Some(kept))
    }

    /// What rank `r` published for this rank with [`Self::publish_each`].
    pub fn published_for_me(&self, r: usize) -> Result<Published> {
        self.entry(r, self.area.me + 1, Form::Many)
    }
}
