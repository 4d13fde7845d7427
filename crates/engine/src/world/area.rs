//! Memory in the world for whatever several ranks share for a while: a communicator's collectives, say.
//!
//! Each rank owns a region and is the only one who allocates and frees in it, so the bookkeeping is private to it. It tells
//! the others the offset in a message; they use it through [`super::World::shared`] and [`super::World::bytes`].

use super::mapping::Mapping;
use std::cell::RefCell;
use std::collections::BTreeMap;

/// Areas start at multiples of this: no two share a cache line, nor a pair that is fetched together.
const ALIGN: usize = 128;

/// The free and the used parts of one rank's region.
pub struct Areas {
    free: RefCell<BTreeMap<usize, usize>>,
    used: RefCell<BTreeMap<usize, usize>>,
}

impl Areas {
    pub(super) fn new(offset: usize, len: usize) -> Areas {
        Areas { free: RefCell::new(BTreeMap::from([(offset, len)])), used: RefCell::default() }
    }

    /// The offset of `len` bytes of zeroes, or `None` when the region has no such gap.
    pub(super) fn allocate(&self, mapping: &Mapping, len: usize) -> Option<u64> {
        let len = len.max(1).next_multiple_of(ALIGN);
        let mut free = self.free.borrow_mut();
        let (&offset, &gap) = free.iter().find(|&(_, &gap)| gap >= len)?;
        free.remove(&offset);
        if gap > len {
            free.insert(offset + len, gap - len);
        }
        self.used.borrow_mut().insert(offset, len);
        mapping.clear(offset, len);
        Some(offset as u64)
    }

    /// Takes back an area that nobody uses any more.
    pub(super) fn free(&self, offset: u64) {
        let mut offset = offset as usize;
        let Some(mut len) = self.used.borrow_mut().remove(&offset) else { return };
        let mut free = self.free.borrow_mut();
        if let Some(after) = free.remove(&(offset + len)) {
            len += after;
        }
        if let Some((&before, &gap)) = free.range(..offset).next_back()
            && before + gap == offset
        {
            offset = before;
            len += gap;
        }
        free.insert(offset, len);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn freed_areas_grow_together_again() {
        let mapping = Mapping::new(1 << 16, None).unwrap();
        let areas = Areas::new(4096, 1 << 15);
        let offsets: Vec<_> = (0..8).map(|_| areas.allocate(&mapping, 4096).unwrap()).collect();
        assert_eq!(areas.allocate(&mapping, 1), None);
        for i in [1, 3, 2, 0, 7, 5, 6, 4] {
            areas.free(offsets[i]);
        }
        assert_eq!(areas.allocate(&mapping, 1 << 15), Some(4096));
    }
}
