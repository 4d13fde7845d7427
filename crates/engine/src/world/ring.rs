//! The inbox of a rank: a bounded queue with many producers and one consumer, in shared memory.
//!
//! ```text
//! send:     t = tail hint; while claims[t] is past lap(t): t += 1
//!           Full unless t - head < cells, for the head as it was last seen or, failing that, as it is
//!           CAS claims[t]: lap -> (lap + 1, me); write; swap cell[t].word -> full(lap, me); tail hint = t + 1
//! receive:  cell[head].word is full(lap(head))? read; head += 1
//! ```
//!
//! Why it is not a ticket counter: a producer that dies between taking a ticket and publishing would leave a hole that
//! names nobody. Here the claim on each cell records who made it, so that the consumer skips what a dead rank has claimed and
//! will never publish; and the tail is only a hint where to start looking, so that any value of it is safe as long as it does
//! not run ahead of the claims.
//! Cells are claimed in order: messages of one producer stay in order.
//!
//! Why claims and head lie apart from the cells: what costs is moving a cache line from one core to another. The consumer polls
//! the next cell and only ever reads; a producer touches the cell once, to write and publish. It looks at the head,
//! which the consumer writes, once in a lap.
//!
//! Zeroed memory is an empty ring. A message of up to [`INLINE`] bytes lies with its envelope in one cache line.

use super::sync::{AtomicU64, Ordering, UnsafeCell};

/// Bytes of payload that a cell holds.
pub const PAYLOAD: usize = 992;
/// Bytes of payload in the first cache line of a cell.
pub const INLINE: usize = 32;
/// Cells in a ring; a power of two.
pub const CELLS: usize = 256;

/// How many cells ahead a producer fetches: the one that it claims next may be polled by the consumer, who would take it back.
const AHEAD: u64 = 4;

/// Neighbouring positions lie this many cells apart, pages apart: else the consumer's core fetches the next cells by itself, and takes
/// them from the producer that is about to write there. Odd, so that every cell has its turn.
const STRIDE: usize = 37;

const FULL: u64 = 1 << 31;
const RANK: u64 = (1 << 30) - 1;

/// What a message says about itself.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Envelope {
    pub context: u32,
    /// The sender's rank in the communicator.
    pub source: i32,
    pub tag: i32,
    /// What the rest means: one of `p2p::wire`'s kinds.
    pub kind: u32,
    pub bytes: u64,
}

#[repr(C, align(64))]
pub struct Cell {
    word: AtomicU64,
    envelope: UnsafeCell<Envelope>,
    payload: UnsafeCell<[u8; PAYLOAD]>,
}

// SAFETY: `envelope` and `payload` are written only by who claimed the cell, and read only by the consumer between
// the publishing swap and the freeing store.
unsafe impl Sync for Cell {}
// SAFETY: as above.
unsafe impl Send for Cell {}

/// A free cell of lap 0, as in fresh memory.
#[cfg(test)]
impl Default for Cell {
    fn default() -> Cell {
        Cell {
            word: AtomicU64::new(0),
            envelope: UnsafeCell::new(Envelope::default()),
            payload: UnsafeCell::new([0; PAYLOAD]),
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Full;

/// Where a ring's messages begin and end.
#[repr(C)]
#[derive(Default)]
pub struct Ends {
    producers: Tail,
    consumer: Head,
}

impl Ends {
    /// As in fresh memory, when nobody uses it.
    pub(super) fn reset(&self) {
        for word in [&self.producers.hint, &self.producers.head, &self.consumer.0] {
            word.store(0, Ordering::Relaxed);
        }
    }
}

/// Written by producers, in a cache line of its own.
#[repr(C, align(64))]
#[derive(Default)]
struct Tail {
    /// Where to look for a cell to claim.
    hint: AtomicU64,
    /// The head as some producer last saw it.
    head: AtomicU64,
}

/// Written by the consumer, in a cache line of its own.
#[repr(C, align(64))]
#[derive(Default)]
struct Head(AtomicU64);

/// What an empty ring of so many cells lies in.
#[cfg(test)]
pub fn parts(cells: usize) -> (Vec<Cell>, Vec<AtomicU64>, Ends) {
    let claims = (0..cells).map(|_| AtomicU64::new(0)).collect();
    ((0..cells).map(|_| Cell::default()).collect(), claims, Ends::default())
}

/// A ring somewhere in memory that outlives `'w`.
#[derive(Clone, Copy)]
pub struct Ring<'w> {
    cells: &'w [Cell],
    claims: &'w [AtomicU64],
    ends: &'w Ends,
}

impl<'w> Ring<'w> {
    #[inline]
    pub fn new(cells: &'w [Cell], claims: &'w [AtomicU64], ends: &'w Ends) -> Ring<'w> {
        debug_assert!(cells.len().is_power_of_two() && claims.len() == cells.len());
        Ring { cells, claims, ends }
    }

    #[inline]
    fn lap(&self, position: u64) -> u64 {
        (position >> self.cells.len().trailing_zeros()) << 32
    }

    #[inline]
    fn cell(&self, position: u64) -> &'w Cell {
        &self.cells[(position as usize).wrapping_mul(STRIDE) & (self.cells.len() - 1)]
    }

    /// Sends one message from rank `me`; `fill` writes the payload. `fill` is not called when the ring is full.
    #[inline]
    pub fn send(&self, me: u32, envelope: Envelope, fill: impl FnOnce(&mut [u8; PAYLOAD])) -> Result<(), Full> {
        let tail = &self.ends.producers;
        // Acquire and release on hint and claims: whoever sees a claim sees all claims before it, so none of them looks a lap old.
        let mut position = tail.hint.load(Ordering::Acquire);
        let lap = loop {
            let lap = self.lap(position);
            let claim = &self.claims[position as usize & (self.cells.len() - 1)];
            let claimed = claim.load(Ordering::Acquire);
            if claimed & !RANK == lap {
                if !self.room(position) {
                    return Err(Full);
                }
                let mine = (lap + (1 << 32)) | me as u64;
                if claim.compare_exchange(claimed, mine, Ordering::AcqRel, Ordering::Relaxed).is_ok() {
                    break lap;
                }
            }
            // Somebody else has this cell: the hint was old, or we lost the race.
            position += 1;
        };
        tail.hint.store(position + 1, Ordering::Release);
        let cell = self.cell(position);
        // SAFETY: the cell is claimed, so nobody else touches its contents until it is published.
        cell.envelope.with_mut(|e| unsafe { *e = envelope });
        // SAFETY: as above.
        cell.payload.with_mut(|p| fill(unsafe { &mut *p }));
        // SeqCst and a read-modify-write: the sleep protocol needs it before the doorbell is looked at.
        cell.word.swap(lap | FULL | me as u64, Ordering::SeqCst);
        prefetch_for_writing(self.cell(position + AHEAD));
        Ok(())
    }

    /// Whether the consumer is done with what was in the cell of `position` a lap ago.
    #[inline]
    fn room(&self, position: u64) -> bool {
        let seen = &self.ends.producers.head;
        // Acquire, here and below: the consumer's reads of the cell come before our writes, whoever of us saw the head move.
        if position.wrapping_sub(seen.load(Ordering::Acquire)) < self.cells.len() as u64 {
            return true;
        }
        let head = self.ends.consumer.0.load(Ordering::Acquire);
        seen.store(head, Ordering::Release);
        position.wrapping_sub(head) < self.cells.len() as u64
    }

    /// True when the consumer at `head` would find a message. SeqCst, so that it can stand between arming a
    /// doorbell and sleeping on it.
    #[inline]
    pub fn ready(&self, head: u64) -> bool {
        self.cell(head).word.load(Ordering::SeqCst) & !RANK == self.lap(head) | FULL
    }

    /// Takes the message at `head`, if one is published; its cell is free when `f` has read it.
    ///
    /// # Safety
    /// One consumer at a time calls this, with the number of messages received so far as `head`.
    #[inline]
    pub unsafe fn receive<R>(&self, head: u64, f: impl FnOnce(u32, &Envelope, &[u8; PAYLOAD]) -> R) -> Option<R> {
        let (cell, lap) = (self.cell(head), self.lap(head));
        let word = cell.word.load(Ordering::Acquire);
        if word & !RANK != lap | FULL {
            return None;
        }
        let from = (word & RANK) as u32;
        // SAFETY: a published cell is the consumer's until it is freed.
        let result = cell.envelope.with(|e| cell.payload.with(|p| f(from, unsafe { &*e }, unsafe { &*p })));
        self.ends.consumer.0.store(head + 1, Ordering::Release);
        Some(result)
    }

    /// Who has claimed the cell of `position`, whatever it holds by now; `None` while nobody has.
    fn claimant(&self, position: u64) -> Option<u32> {
        let claim = self.claims[position as usize & (self.cells.len() - 1)].load(Ordering::Acquire);
        (claim & !RANK == self.lap(position) + (1 << 32)).then_some((claim & RANK) as u32)
    }

    /// Whether `rank` has claimed a cell at `head` or later. Cells are claimed in order.
    pub fn is_claimed_by(&self, head: u64, rank: u32) -> bool {
        let all = head..head + self.cells.len() as u64;
        all.map_while(|position| self.claimant(position)).any(|claimant| claimant == rank)
    }

    /// Frees the cell at `head` if it was claimed by somebody who is no more, and will never be published; true when it was.
    ///
    /// # Safety
    /// As for [`Self::receive`].
    pub unsafe fn skip(&self, head: u64, is_dead: impl FnOnce(u32) -> bool) -> bool {
        // Looked at after its producer's death is known: what that has published is seen.
        let hole = self.claimant(head).is_some_and(is_dead) && !self.ready(head);
        if hole {
            self.ends.consumer.0.store(head + 1, Ordering::Release);
        }
        hole
    }
}

#[inline]
fn prefetch_for_writing(cell: &Cell) {
    #[cfg(target_arch = "x86_64")]
    // SAFETY: a prefetch touches no memory that the program can see.
    unsafe {
        std::arch::asm!("prefetchw [{}]", in(reg) cell, options(nostack, preserves_flags, readonly));
    }
    #[cfg(not(target_arch = "x86_64"))]
    let _ = cell;
}

#[cfg(all(test, not(loom)))]
mod tests {
    use super::*;

    #[test]
    fn a_ring_takes_as_many_messages_as_it_has_cells_and_again_when_they_are_received() {
        let (cells, claims, ends) = parts(4);
        let ring = Ring::new(&cells, &claims, &ends);
        let (mut sent, mut head) = (0, 0);
        for round in [4, 1, 3, 2, 4] {
            for _ in 0..round {
                let envelope = Envelope { tag: sent, ..Envelope::default() };
                ring.send(7, envelope, |p| p[..4].copy_from_slice(&sent.to_ne_bytes())).unwrap();
                sent += 1;
            }
            if sent as u64 - head == 4 {
                assert_eq!(ring.send(7, Envelope::default(), |_| panic!("no room")), Err(Full));
            }
            while head < sent as u64 {
                assert!(ring.ready(head));
                // SAFETY: the only consumer, counting.
                let message = unsafe { ring.receive(head, |from, e, p| (from, e.tag, p[..4].to_vec())) };
                assert_eq!(message, Some((7, head as i32, (head as i32).to_ne_bytes().to_vec())));
                head += 1;
            }
            assert!(!ring.ready(head));
        }
    }

    #[test]
    fn a_tail_hint_that_lags_behind_finds_the_first_free_cell() {
        let (cells, claims, ends) = parts(4);
        let ring = Ring::new(&cells, &claims, &ends);
        for tag in 0..3 {
            ring.send(1, Envelope { tag, ..Envelope::default() }, |_| ()).unwrap();
            ends.producers.hint.store(0, Ordering::Relaxed);
        }
        for head in 0..3 {
            // SAFETY: the only consumer, counting.
            assert_eq!(unsafe { ring.receive(head, |_, e, _| e.tag) }, Some(head as i32));
        }
        ring.send(1, Envelope { tag: 3, ..Envelope::default() }, |_| ()).unwrap();
        // SAFETY: as above.
        assert_eq!(unsafe { ring.receive(3, |_, e, _| e.tag) }, Some(3));
    }

    #[test]
    fn a_cell_that_a_dead_producer_has_claimed_is_skipped_and_used_again() {
        let (cells, claims, ends) = parts(4);
        let ring = Ring::new(&cells, &claims, &ends);
        let mut head = 0;
        for lap in 0..3u64 {
            ring.send(1, Envelope { tag: 1, ..Envelope::default() }, |_| ()).unwrap();
            // Rank 2 claims the next cell, and dies.
            let position = head + 1;
            claims[position as usize & 3].store(((position >> 2) + 1) << 32 | 2, Ordering::Relaxed);
            ring.send(1, Envelope { tag: 3, ..Envelope::default() }, |_| ()).unwrap();
            assert!(ring.is_claimed_by(head, 1) && ring.is_claimed_by(head, 2) && !ring.is_claimed_by(head, 3));
            // SAFETY: the only consumer, counting.
            unsafe {
                assert!(!ring.skip(head, |_| true), "lap {lap}: what is published is no hole");
                assert_eq!(ring.receive(head, |_, e, _| e.tag), Some(1));
                assert_eq!(ring.receive(head + 1, |_, e, _| e.tag), None);
                assert!(!ring.skip(head + 1, |rank| rank != 2));
                assert!(ring.skip(head + 1, |rank| rank == 2));
                assert_eq!(ring.receive(head + 2, |_, e, _| e.tag), Some(3));
            }
            head += 3;
            assert!(!ring.is_claimed_by(head, 2));
        }
    }
}
