//! The word of a lock: readers and writers, served in the order in which they came, and guests, who need not queue.
//!
//! ```text
//! lock:    t = next++; wait until (exclusive: write, and no guests; shared: read) == t; shared: read++
//! unlock:  write++; exclusive: read++
//! visit:   wait until no writer is inside; guests++
//! leave:   guests--
//! ```
//!
//! `read` counts the tickets that readers need not wait for any more: shared ones that were granted, and exclusive ones that
//! have ended. `write` counts those that have ended. All counts stand in one word: a lock that is free, and an unlock, are one atomic
//! operation on the number 0 or back to it, and whoever makes it knows whether anybody waits. Who does is woken when it is its turn, and nobody else is: with
//! more ranks than cores a waiter that is woken for nothing costs a turn.

use crate::world::sync::{AtomicU64, Ordering, store_load};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    Shared,
    Exclusive,
    /// A reader that has not queued.
    Guest,
}

/// The word: `next`, `read`, `write` and guests, each modulo 2^15, and whether guests wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Turns(u64);

const BITS: u32 = 15;
const MASK: u64 = (1 << BITS) - 1;
const NEXT: u32 = 0;
const READ: u32 = BITS;
const WRITE: u32 = 2 * BITS;
const GUESTS: u32 = 3 * BITS;
const GUESTS_WAIT: u64 = 1 << 63;

/// As many members have tickets that can be told from each other.
pub const MOST_MEMBERS: usize = MASK as usize;

/// How a member waits, beside its ticket, of which guests have none.
const WAITS: u64 = 1 << 32;
const TO_WRITE: u64 = 1 << 33;
const TO_VISIT: u64 = 1 << 34;

impl Turns {
    #[inline]
    fn count(self, of: u32) -> u64 {
        self.0 >> of & MASK
    }

    #[inline]
    fn plus_one(self, of: u32) -> Turns {
        Turns(self.0 & !(MASK << of) | ((self.count(of) + 1) & MASK) << of)
    }

    #[inline]
    fn is_turn(self, mode: Mode, ticket: u64) -> bool {
        match mode {
            Mode::Exclusive => ticket == self.count(WRITE) && self.count(GUESTS) == 0,
            Mode::Shared | Mode::Guest => ticket == self.count(READ),
        }
    }

    /// Nobody is in the way of the next ticket.
    #[inline]
    fn is_free(self, mode: Mode) -> bool {
        self.is_turn(mode, self.count(NEXT))
    }

    /// No writer is inside. Whoever is first in the queue, and could be inside, is taken for one, until it has let itself in as a reader.
    #[inline]
    fn may_visit(self) -> bool {
        let (next, read, write) = (self.count(NEXT), self.count(READ), self.count(WRITE));
        read == next || read != write || self.count(GUESTS) > 0
    }

    /// One more guest.
    pub fn visited(self) -> Turns {
        self.plus_one(GUESTS)
    }

    /// The next ticket is taken; a reader that is not in anybody's way is let in at once.
    #[inline]
    fn taken(self, mode: Mode) -> Turns {
        let taken = self.plus_one(NEXT);
        if mode == Mode::Shared && self.is_free(mode) { taken.granted() } else { taken }
    }

    /// One more reader is let in.
    #[inline]
    fn granted(self) -> Turns {
        self.plus_one(READ).welcoming()
    }

    /// Guests that wait are called, if they may come.
    #[inline]
    fn welcoming(self) -> Turns {
        if self.may_visit() { Turns(self.0 & !GUESTS_WAIT) } else { self }
    }

    /// One more ticket has ended, or a guest has left. Where nobody is left, the counts begin anew.
    fn ended(self, mode: Mode) -> Turns {
        let ended = match mode {
            Mode::Shared => self.plus_one(WRITE),
            Mode::Exclusive => self.plus_one(WRITE).plus_one(READ).welcoming(),
            Mode::Guest => Turns(self.0 - (1 << GUESTS)),
        };
        let empty = ended.is_free(Mode::Exclusive) && ended.0 & GUESTS_WAIT == 0;
        if empty { Turns(0) } else { ended }
    }

    /// Only one is there, who came in so, and nobody waits.
    #[inline]
    fn alone(mode: Mode) -> Turns {
        Turns(if mode == Mode::Exclusive { 1 << NEXT } else { 1 << NEXT | 1 << READ })
    }

    /// After a reader was let in, a ticket has ended or a guest has left: somebody waits in the queue, or is just about to.
    #[inline]
    fn has_waiters(self) -> bool {
        self.count(READ) != self.count(NEXT)
    }

    /// It is the turn of whoever waits so.
    fn calls(self, waits: u64) -> bool {
        waits == WAITS | self.count(READ)
            || waits == WAITS | TO_WRITE | self.count(WRITE) && self.count(GUESTS) == 0
            || waits == WAITS | TO_VISIT && self.may_visit()
    }
}

/// A lock in shared memory, and how each member waits for it.
pub struct Lock<'a> {
    pub word: &'a AtomicU64,
    pub waits: &'a [AtomicU64],
}

impl Lock<'_> {
    /// Takes it if nobody is in the way; whether it did.
    #[inline]
    pub fn try_take(&self, mode: Mode) -> bool {
        self.try_take_alone(mode) || self.try_join(mode)
    }

    /// Takes it if nobody is there, nor was since the counts began anew; whether it did.
    #[inline(always)]
    pub fn try_take_alone(&self, mode: Mode) -> bool {
        let alone = Turns::alone(mode).0;
        self.word.compare_exchange(0, alone, Ordering::SeqCst, Ordering::Relaxed).is_ok()
    }

    /// The same where others are, or have been.
    fn try_join(&self, mode: Mode) -> bool {
        let step = |word| Some(Turns(word)).filter(|turns| turns.is_free(mode)).map(|turns| turns.taken(mode).0);
        self.word.fetch_update(Ordering::SeqCst, Ordering::Relaxed, step).is_ok()
    }

    /// Comes in beside the queue if no writer is inside; whether it did. If not, guests are known to wait.
    pub fn visit(&self) -> bool {
        let step = |word| {
            let turns = Turns(word);
            Some(if turns.may_visit() { turns.visited().0 } else { word | GUESTS_WAIT })
        };
        let (Ok(before) | Err(before)) = self.word.fetch_update(Ordering::SeqCst, Ordering::Relaxed, step);
        Turns(before).may_visit()
    }

    /// Waits as a guest no more: is in, or has given up.
    pub fn leave_off(&self, me: usize) {
        self.waits[me].swap(0, Ordering::SeqCst);
    }

    /// Says that this member waits as a guest.
    pub fn await_visit(&self, me: usize) {
        self.waits[me].swap(WAITS | TO_VISIT, Ordering::SeqCst);
        store_load();
    }

    /// Takes a ticket to wait with; `None` when the lock came with it.
    pub fn queue(&self, me: usize, mode: Mode) -> Option<u64> {
        let (before, _) = self.change(|turns| turns.taken(mode));
        if before.is_free(mode) {
            return None;
        }
        let ticket = before.count(NEXT);
        let how = if mode == Mode::Exclusive { WAITS | TO_WRITE } else { WAITS };
        // A read-modify-write before the look at the turn: whoever changes that later sees it.
        self.waits[me].swap(how | ticket, Ordering::SeqCst);
        store_load();
        Some(ticket)
    }

    pub fn is_turn(&self, mode: Mode, ticket: u64) -> bool {
        Turns(self.word.load(Ordering::SeqCst)).is_turn(mode, ticket)
    }

    /// Waits no more; a reader that was `granted` the lock lets in those behind it.
    pub fn dequeue(&self, me: usize, mode: Mode, granted: bool, wake: impl FnMut(usize)) {
        self.waits[me].swap(0, Ordering::SeqCst);
        if granted && mode == Mode::Shared {
            let (before, now) = self.change(Turns::granted);
            self.call(before, now, wake);
        }
    }

    /// Gives it back.
    #[inline]
    pub fn end(&self, mode: Mode, wake: impl FnMut(usize)) {
        if !self.try_end(mode) {
            self.end_among_others(mode, wake);
        }
    }

    /// Gives it back if nobody else is there; whether it did.
    #[inline(always)]
    pub fn try_end(&self, mode: Mode) -> bool {
        let alone = Turns::alone(mode).0;
        mode != Mode::Guest && self.word.compare_exchange(alone, 0, Ordering::SeqCst, Ordering::Relaxed).is_ok()
    }

    #[inline(never)]
    fn end_among_others(&self, mode: Mode, wake: impl FnMut(usize)) {
        let (before, now) = self.change(|turns| turns.ended(mode));
        self.call(before, now, wake);
    }

    /// The word before and after.
    fn change(&self, f: impl Fn(Turns) -> Turns) -> (Turns, Turns) {
        let changed = self.word.fetch_update(Ordering::SeqCst, Ordering::Relaxed, |word| Some(f(Turns(word)).0));
        let (Ok(before) | Err(before)) = changed.map(Turns).map_err(Turns);
        (before, f(before))
    }

    /// Calls `wake` for each member whose turn it is now.
    fn call(&self, before: Turns, now: Turns, wake: impl FnMut(usize)) {
        if !now.has_waiters() && before.0 & GUESTS_WAIT == 0 {
            return;
        }
        store_load();
        let called = |&member: &usize| now.calls(self.waits[member].load(Ordering::SeqCst));
        (0..self.waits.len()).filter(called).for_each(wake);
    }
}

#[cfg(all(test, not(loom)))]
mod tests {
    use super::*;

    /// Locks and unlocks at random: what is granted is what a queue grants, also where the counts begin anew.
    #[test]
    fn turns_come_as_in_a_queue() {
        for start in [0, MASK - 3, MASK] {
            let mut turns = Turns(start << NEXT | start << READ | start << WRITE);
            // Of all who came and have not gone, in order: ticket, mode, and whether it was let in.
            let mut queue: Vec<(u64, Mode, bool)> = Vec::new();
            let (mut random, mut guests) = (12345u64, 0);
            for _ in 0..2000 {
                random = random.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
                let inside: Vec<usize> = (0..queue.len()).filter(|&i| queue[i].2).collect();
                let writes = queue.first().is_some_and(|q| q.1 == Mode::Exclusive && q.2);
                assert_eq!(turns.may_visit(), !writes, "{queue:?}");
                if guests > 0 && random >> 48 & 3 == 0 {
                    guests -= 1;
                    turns = turns.ended(Mode::Guest);
                } else if !writes && random >> 48 & 31 == 1 {
                    guests += 1;
                    turns = turns.visited();
                } else if random >> 60 < 9 && queue.len() < 6 {
                    let mode = if random >> 50 & 1 == 0 { Mode::Shared } else { Mode::Exclusive };
                    let free = turns.is_free(mode);
                    queue.push((turns.count(NEXT), mode, free));
                    turns = turns.taken(mode);
                } else if !inside.is_empty() {
                    let (_, mode, _) = queue.remove(inside[(random >> 40) as usize % inside.len()]);
                    turns = turns.ended(mode);
                    assert_eq!(turns.has_waiters(), queue.iter().any(|&(.., inside)| !inside));
                }
                // Those who are called come in, one after the other.
                while let Some(i) = (0..queue.len()).find(|&i| {
                    let (ticket, mode, inside) = queue[i];
                    let how = if mode == Mode::Exclusive { WAITS | TO_WRITE } else { WAITS };
                    let called = !inside && turns.calls(how | ticket);
                    assert!(inside || called == turns.is_turn(mode, ticket));
                    called
                }) {
                    queue[i].2 = true;
                    if queue[i].1 == Mode::Shared {
                        turns = turns.granted();
                    }
                }
                assert_eq!(turns.count(GUESTS), guests);
                let first_writer = queue.iter().position(|q| q.1 == Mode::Exclusive).unwrap_or(queue.len());
                for (i, &(_, mode, inside)) in queue.iter().enumerate() {
                    let may = if mode == Mode::Exclusive { i == 0 && guests == 0 } else { i < first_writer };
                    assert_eq!(inside, may, "{queue:?}, {i}");
                }
            }
        }
    }
}

#[cfg(all(test, loom))]
mod under_loom {
    use super::*;
    use loom::sync::{Arc, Condvar, Mutex};
    use loom::thread;

    /// Each member's bell, and what the lock guards: readers and writers inside.
    struct Shared {
        word: AtomicU64,
        waits: [AtomicU64; 2],
        bells: [(Mutex<u32>, Condvar); 2],
        inside: Mutex<(u32, u32)>,
    }

    impl Shared {
        fn lock(&self) -> Lock<'_> {
            Lock { word: &self.word, waits: &self.waits }
        }

        fn wake(&self, member: usize) {
            *self.bells[member].0.lock().unwrap() += 1;
            self.bells[member].1.notify_all();
        }

        fn take(&self, me: usize, mode: Mode) {
            let lock = self.lock();
            if lock.try_take(mode) {
                return;
            }
            let Some(ticket) = lock.queue(me, mode) else { return };
            loop {
                // As a rank waits: the bell's number, one more look, sleep until the number is another.
                let rung = *self.bells[me].0.lock().unwrap();
                if lock.is_turn(mode, ticket) {
                    break;
                }
                let mut now = self.bells[me].0.lock().unwrap();
                while *now == rung {
                    // A lost wake-up is a deadlock, which loom reports.
                    now = self.bells[me].1.wait(now).unwrap();
                }
            }
            lock.dequeue(me, mode, true, |member| self.wake(member));
        }

        fn visit(&self, me: usize, mode: Mode) {
            self.take(me, mode);
            let enter = |by: i32| {
                let mut inside = self.inside.lock().unwrap();
                let count = if mode == Mode::Exclusive { &mut inside.1 } else { &mut inside.0 };
                *count = count.wrapping_add_signed(by);
                *inside
            };
            let (readers, writers) = enter(1);
            assert!(if mode == Mode::Exclusive { (readers, writers) == (0, 1) } else { writers == 0 });
            enter(-1);
            self.lock().end(mode, |member| self.wake(member));
        }
    }

    fn two(modes: [Mode; 2]) {
        let mut model = loom::model::Builder::new();
        model.preemption_bound = Some(3);
        model.check(move || {
            let shared = Arc::new(Shared {
                word: AtomicU64::new(0),
                waits: [AtomicU64::new(0), AtomicU64::new(0)],
                bells: [(Mutex::new(0), Condvar::new()), (Mutex::new(0), Condvar::new())],
                inside: Mutex::new((0, 0)),
            });
            let other = shared.clone();
            let other = thread::spawn(move || other.visit(1, modes[1]));
            shared.visit(0, modes[0]);
            other.join().unwrap();
        });
    }

    #[test]
    fn loom_locks_keep_writers_alone_and_wake_whoever_waits() {
        two([Mode::Exclusive, Mode::Exclusive]);
        two([Mode::Exclusive, Mode::Shared]);
        two([Mode::Shared, Mode::Exclusive]);
    }
}
