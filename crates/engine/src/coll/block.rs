//! Where the elements of a message lie in memory, and copies between such places.
//!
//! A [`Block`] is MPI's (buffer, count, datatype); a [`Layout`] is the row of blocks that a gather's root or an
//! all-to-all names, one per rank; [`scratch`](Scratch) memory holds elements in their datatype's own layout.

use crate::datatype::TypeObject;
use crate::error::{Error, Result, check};
use crate::rank::Rank;
use crate::standard::{MPI_ERR_NO_MEM, MPI_ERR_TRUNCATE};
use crate::types::Count;
use std::cell::Cell;
use std::mem::ManuallyDrop;
use std::rc::Rc;

/// Bytes that are copied at a time where both sides have gaps.
const PIECE: Count = 64 << 10;

/// `count` elements of `datatype` at `at`.
#[derive(Clone)]
pub struct Block {
    pub at: *mut u8,
    pub count: Count,
    pub datatype: Rc<TypeObject>,
}

impl Block {
    pub fn bytes(&self) -> Count {
        self.count * self.datatype.size
    }

    /// `count` elements from element `first` on.
    pub fn slice(&self, first: Count, count: Count) -> Block {
        let at = self.at.wrapping_offset(first.wrapping_mul(self.datatype.extent) as isize);
        Block { at, count, datatype: Rc::clone(&self.datatype) }
    }

    /// Copies the data of this block into `to`; `MPI_ERR_TRUNCATE` when it has no room.
    ///
    /// # Safety
    /// Both name memory of the extent that they say. Where they overlap, what arrives is anything.
    pub unsafe fn copy_to(&self, to: &Block) -> Result<()> {
        let bytes = self.bytes();
        check(bytes <= to.bytes(), MPI_ERR_TRUNCATE)?;
        if bytes == 0 {
            return Ok(());
        }
        // SAFETY: the caller's promise; `piece` has room for what goes through it.
        unsafe {
            match (self.datatype.contiguous, to.datatype.contiguous) {
                (true, true) => std::ptr::copy(self.at, to.at, bytes as usize),
                (true, false) => to.datatype.unpack(self.at, 0, bytes, to.at, to.count),
                (false, true) => self.datatype.pack(self.at, self.count, to.at),
                (false, false) => {
                    let mut piece = vec![0u8; PIECE.min(bytes) as usize];
                    let mut done = 0;
                    while done < bytes {
                        let n = PIECE.min(bytes - done);
                        self.datatype.pack_range(self.at, self.count, done, n, piece.as_mut_ptr());
                        to.datatype.unpack(piece.as_ptr(), done, n, to.at, to.count);
                        done += n;
                    }
                }
            }
        }
        Ok(())
    }
}

/// One block per rank (or per neighbour).
pub enum Layout {
    /// The same block for each.
    Same(Block),
    /// Blocks of equal count, one after the other.
    Uniform(Block),
    /// Counts and displacements, both in elements.
    Vector { at: *mut u8, counts: Vec<Count>, displs: Vec<Count>, datatype: Rc<TypeObject> },
    /// Each with its own type; displacements in bytes.
    General { at: *mut u8, counts: Vec<Count>, displs: Vec<Count>, datatypes: Vec<Rc<TypeObject>> },
}

impl Layout {
    /// The type of every block; `None` when each has its own.
    pub fn datatype(&self) -> Option<&Rc<TypeObject>> {
        match self {
            Layout::Same(block) | Layout::Uniform(block) => Some(&block.datatype),
            Layout::Vector { datatype, .. } => Some(datatype),
            Layout::General { .. } => None,
        }
    }

    pub fn block(&self, i: usize) -> Block {
        match self {
            Layout::Same(block) => block.clone(),
            Layout::Uniform(block) => block.slice((i as Count).wrapping_mul(block.count), block.count),
            Layout::Vector { at, counts, displs, datatype } => {
                let at = at.wrapping_offset(displs[i].wrapping_mul(datatype.extent) as isize);
                Block { at, count: counts[i], datatype: Rc::clone(datatype) }
            }
            Layout::General { at, counts, displs, datatypes } => Block {
                at: at.wrapping_offset(displs[i] as isize),
                count: counts[i],
                datatype: Rc::clone(&datatypes[i]),
            },
        }
    }
}

/// Memory of an algorithm for elements in their datatype's layout.
///
/// Freed when dropped, unless `keep` says by then that the operation was broken off: a peer may still read it.
pub struct Scratch {
    memory: ManuallyDrop<Vec<u128>>,
    keep: Rc<Cell<bool>>,
    block: Block,
}

impl Scratch {
    /// `MPI_ERR_NO_MEM` for more elements than there is memory for.
    pub fn new(rank: &Rank, count: Count, datatype: &Rc<TypeObject>, keep: &Rc<Cell<bool>>) -> Result<Scratch> {
        let span = match count {
            0 => Some(0),
            _ => datatype
                .extent
                .checked_abs()
                .and_then(|extent| extent.checked_mul(count - 1))
                .and_then(|far| far.checked_add(datatype.true_extent)),
        };
        let span = span.ok_or(Error::new(MPI_ERR_NO_MEM))?;
        // Zeroed, so that gaps in a datatype are never uninitialised memory to a user's operation.
        let mut memory = ManuallyDrop::new(rank.zeroes::<u128>((span as usize).div_ceil(16))?);
        let first = if datatype.extent < 0 { (count - 1).max(0) * -datatype.extent } else { 0 };
        let at = memory.as_mut_ptr().cast::<u8>().wrapping_offset(first.wrapping_sub(datatype.true_lb) as isize);
        Ok(Scratch { memory, keep: Rc::clone(keep), block: Block { at, count, datatype: Rc::clone(datatype) } })
    }

    pub fn block(&self) -> &Block {
        &self.block
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        if !self.keep.get() {
            // SAFETY: dropped once, here, and not used after.
            unsafe { ManuallyDrop::drop(&mut self.memory) }
        }
    }
}
