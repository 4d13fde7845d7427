//! What the members of a window share besides its memory: locks, gates, attached regions.
//!
//! ```text
//! Line × n | Inside × n | how each waits × n × n | (Region × REGIONS, used) × n
//! ```
//!
//! All of it is atomics, and zeroes are its beginning. Only dynamic windows have the last part.

use crate::world::sync::{AtomicU32, AtomicU64, Ordering};

/// Regions that a member can attach to a dynamic window. One that others cannot look up is one that they cannot be held to.
pub const REGIONS: usize = 1024;

/// One more than the member whose memory this one is just changing, in a cache line of its own.
#[repr(C, align(64))]
struct Inside(AtomicU32);

/// The lock and the gate of one member's memory. What the numbers mean is [`super::turns`]'s and [`super::gate`]'s.
#[repr(C, align(128))]
pub struct Line {
    pub lock: AtomicU64,
    /// 0, or one more than the member who has closed the gate.
    pub closed: AtomicU32,
    /// Whether the gate is ever closed.
    pub gated: AtomicU32,
}

/// Memory that a member has attached: from `begin` to before `end`, or nothing when `end` is 0.
#[repr(C)]
pub struct Region {
    pub begin: AtomicU64,
    pub end: AtomicU64,
}

#[repr(C, align(128))]
pub struct Attached {
    pub regions: [Region; REGIONS],
    /// No region from this one on was ever used.
    pub used: AtomicU32,
}

/// One member's view of it.
#[derive(Clone, Copy)]
pub struct Control {
    base: *mut u8,
    n: usize,
    dynamic: bool,
}

impl Control {
    /// Bytes for a window of `n` members.
    pub fn bytes(n: usize, dynamic: bool) -> usize {
        let attached = if dynamic { n * size_of::<Attached>() } else { 0 };
        (Control::attached_at(n) + attached).next_multiple_of(128)
    }

    fn inside_at(n: usize) -> usize {
        n * size_of::<Line>()
    }

    fn waits_at(n: usize) -> usize {
        Control::inside_at(n) + n * size_of::<Inside>()
    }

    fn attached_at(n: usize) -> usize {
        (Control::waits_at(n) + n * n * size_of::<AtomicU64>()).next_multiple_of(align_of::<Attached>())
    }

    /// # Safety
    /// `base` is aligned to 128 bytes, and [`Self::bytes`] there are shared, zeroed at first, and outlive this.
    pub unsafe fn new(base: *mut u8, n: usize, dynamic: bool) -> Control {
        Control { base, n, dynamic }
    }

    pub fn members(&self) -> usize {
        self.n
    }

    #[inline]
    pub fn inside(&self, member: usize) -> &AtomicU32 {
        assert!(member < self.n);
        // SAFETY: one of `n`.
        unsafe { &(*self.base.add(Control::inside_at(self.n)).cast::<Inside>().add(member)).0 }
    }

    #[inline]
    pub fn line(&self, member: usize) -> &Line {
        assert!(member < self.n);
        // SAFETY: one of `n` lines.
        unsafe { &*self.base.cast::<Line>().add(member) }
    }

    /// How the members wait for `member`'s lock: 0, or what [`super::turns`] makes of mode and ticket.
    #[inline]
    pub fn waits(&self, member: usize) -> &[AtomicU64] {
        assert!(member < self.n);
        // SAFETY: one of `n` rows.
        unsafe {
            let first = self.base.add(Control::waits_at(self.n)).cast::<AtomicU64>();
            std::slice::from_raw_parts(first.add(member * self.n), self.n)
        }
    }

    fn attached(&self, member: usize) -> &Attached {
        assert!(self.dynamic && member < self.n);
        // SAFETY: one of `n`, which dynamic windows have.
        unsafe { &*self.base.add(Control::attached_at(self.n)).cast::<Attached>().add(member) }
    }

    /// Lets others know that `member`, the caller, has attached a region; false when there is no room for it.
    pub fn attach(&self, member: usize, begin: u64, end: u64) -> bool {
        let attached = self.attached(member);
        let Some(i) = attached.regions.iter().position(|r| r.end.load(Ordering::Relaxed) == 0) else { return false };
        attached.regions[i].begin.store(begin, Ordering::Relaxed);
        attached.regions[i].end.store(end, Ordering::Release);
        attached.used.fetch_max(i as u32 + 1, Ordering::Release);
        true
    }

    /// Takes it back.
    pub fn detach(&self, member: usize, begin: u64, end: u64) {
        let is_it = |r: &&Region| r.begin.load(Ordering::Relaxed) == begin && r.end.load(Ordering::Relaxed) == end;
        if let Some(found) = self.attached(member).regions.iter().find(is_it) {
            found.end.store(0, Ordering::Release);
        }
    }

    /// Whether `member` has attached all of `begin..end`.
    pub fn is_attached(&self, member: usize, begin: u64, end: u64) -> bool {
        let attached = self.attached(member);
        let used = (attached.used.load(Ordering::Acquire) as usize).min(REGIONS);
        let mut at = begin;
        while at < end {
            let next = attached.regions[..used].iter().find_map(|r| {
                let end = r.end.load(Ordering::Acquire);
                (r.begin.load(Ordering::Relaxed) <= at && at < end).then_some(end)
            });
            match next {
                Some(next) => at = next,
                None => return false,
            }
        }
        true
    }
}
