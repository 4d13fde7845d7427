//! The memory of a program, between pages that nobody may touch.

use anympi_engine::datatype::TypeObject;
use std::ops::Range;

pub const SIZE: usize = 64 << 10;
const GUARD: usize = 1 << 20;

pub struct Arena {
    base: *mut u8,
    before: Vec<u8>,
}

impl Arena {
    pub fn new() -> Arena {
        let (flags, all) = (libc::MAP_PRIVATE | libc::MAP_ANONYMOUS | libc::MAP_NORESERVE, SIZE + 2 * GUARD);
        // SAFETY: new memory, of which the middle is made usable; it is never unmapped, as requests may outlive the test.
        let base = unsafe {
            let base = libc::mmap(std::ptr::null_mut(), all, libc::PROT_NONE, flags, -1, 0).cast::<u8>();
            assert_ne!(base.cast(), libc::MAP_FAILED);
            let base = base.add(GUARD);
            assert_eq!(libc::mprotect(base.cast(), SIZE, libc::PROT_READ | libc::PROT_WRITE), 0);
            for i in 0..SIZE {
                base.add(i).write(i as u8 ^ (i >> 8) as u8);
            }
            base
        };
        Arena { base, before: Vec::new() }
    }

    pub fn at(&self, offset: usize) -> *mut u8 {
        self.base.wrapping_add(offset)
    }

    pub fn bytes(&self) -> &[u8] {
        // SAFETY: the usable part; tests look at it only between calls.
        unsafe { std::slice::from_raw_parts(self.base, SIZE) }
    }

    /// The bytes that `count` elements at `offset` span, if the arena has them all.
    pub fn span(datatype: &TypeObject, count: i64, offset: usize) -> Option<Range<usize>> {
        if count < 0 {
            return None;
        }
        if count == 0 || datatype.size == 0 {
            return Some(offset..offset);
        }
        let last = (count as i128 - 1) * datatype.extent as i128;
        let low = offset as i128 + datatype.true_lb as i128 + last.min(0);
        let high = offset as i128 + datatype.true_lb as i128 + datatype.true_extent as i128 + last.max(0);
        (low >= 0 && high <= SIZE as i128).then_some(low as usize..high as usize)
    }

    pub fn remember(&mut self) {
        self.before = self.bytes().to_vec();
    }

    /// Nothing has changed but in `ranges`, since [`Self::remember`].
    pub fn check(&self, ranges: &[Range<usize>], what: &str) {
        let now = self.bytes();
        let mut at = 0;
        let mut sorted = ranges.to_vec();
        sorted.sort_by_key(|range| range.start);
        for range in sorted.iter().chain([&(SIZE..SIZE)]) {
            let end = range.start.max(at);
            assert!(now[at..end] == self.before[at..end], "{what} touched memory outside of {ranges:?}");
            at = at.max(range.end);
        }
    }
}
