//! Memory that MPI makes inside a guest: for MPI_Alloc_mem, attribute values, arguments of the guest's functions.
//!
//! It lies in pages by which the guest's memory is grown, so that the guest's own allocator never gives it away. Who has
//! what is written down on this side only: what a guest writes cannot mislead it.

use crate::guest::State;
use std::collections::BTreeMap;

/// Blocks of guest memory by address, with their lengths.
#[derive(Default)]
pub struct Arena {
    free: BTreeMap<u64, u64>,
    used: BTreeMap<u64, u64>,
}

/// All blocks are multiples of it, and no address is less aligned.
const GRAIN: u64 = 16;

/// Growing by less would be growing often.
const LEAST_GROWTH: u64 = 64 << 10;

impl Arena {
    /// `bytes` bytes, if a free block has them.
    fn take(&mut self, bytes: u64, align: u64) -> Option<u64> {
        let fits = |(&start, &length): (&u64, &u64)| {
            let at = start.next_multiple_of(align);
            (at + bytes <= start + length).then_some((start, length, at))
        };
        let (start, length, at) = self.free.iter().find_map(fits)?;
        self.free.remove(&start);
        if at > start {
            self.free.insert(start, at - start);
        }
        if at + bytes < start + length {
            self.free.insert(at + bytes, start + length - at - bytes);
        }
        self.used.insert(at, bytes);
        Some(at)
    }

    /// Adds a block, joined to its neighbours.
    fn add(&mut self, start: u64, length: u64) {
        let (mut start, mut length) = (start, length);
        if let Some(after) = self.free.remove(&(start + length)) {
            length += after;
        }
        if let Some((&before, &its)) = self.free.range(..start).next_back()
            && before + its == start
        {
            start = before;
            length += its;
        }
        self.free.insert(start, length);
    }

    /// Takes a block back; false if it is none.
    fn give(&mut self, at: u64) -> bool {
        match self.used.remove(&at) {
            Some(length) => {
                self.add(at, length);
                true
            }
            None => false,
        }
    }
}

impl State {
    /// `bytes` bytes of guest memory at a multiple of `align`, which is a power of two. `None` where the guest's limits,
    /// or its address space, do not allow it, or no MPI call is under way.
    pub(crate) fn allocate(&self, bytes: u64, align: u64) -> Option<u32> {
        let bytes = bytes.max(1).checked_next_multiple_of(GRAIN)?;
        let align = align.max(GRAIN);
        let mut arena = self.arena.borrow_mut();
        if let Some(at) = arena.take(bytes, align) {
            return Some(at as u32);
        }
        let (start, length) = self.grow(bytes.checked_add(align)?.max(LEAST_GROWTH))?;
        arena.add(start, length);
        arena.take(bytes, align).map(|at| at as u32)
    }

    /// Takes back what [`Self::allocate`] gave; false if `at` is nothing of that.
    pub(crate) fn release(&self, at: u32) -> bool {
        self.arena.borrow_mut().give(at.into())
    }

    /// New pages at the end of the memory: where, and how many bytes.
    pub(crate) fn grow(&self, bytes: u64) -> Option<(u64, u64)> {
        let memory = self.memory.memory()?;
        self.with_caller(|caller| {
            let page = memory.page_size(&*caller);
            let pages = bytes.div_ceil(page);
            let start = memory.grow(&mut *caller, pages).ok()? * page;
            self.memory.grown(memory.data_size(&*caller));
            Some((start, pages * page))
        })?
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_are_reused_joined_and_never_given_back_twice() {
        let mut arena = Arena::default();
        arena.add(65536, 65536);
        let (a, b) = (arena.take(32, 16).unwrap(), arena.take(64, 64).unwrap());
        assert_eq!((a, b), (65536, 65600));
        assert!(arena.give(a) && !arena.give(a), "a second time it is nobody's");
        assert!(!arena.give(b + 16), "an address inside a block is none");
        assert!(arena.give(b));
        assert_eq!(arena.free, BTreeMap::from([(65536, 65536)]));
        assert_eq!(arena.take(65537, 16), None);
    }
}
