//! What a rank counts for its tools: plain cells, written where the thing happens.
//!
//! They run from the rank's beginning; a tool's handle takes differences. Counting costs an addition in memory that is near at hand. A
//! clock is looked at only where a rank goes to sleep, which costs a thousand times as much.

use std::cell::Cell;
use std::time::Duration;

#[derive(Default)]
pub struct Counters {
    pub sent: Cell<u64>,
    pub sent_bytes: Cell<u64>,
    pub received: Cell<u64>,
    pub received_bytes: Cell<u64>,
    pub unexpected: Cell<u64>,
    /// Most unexpected messages at a time since this was last set.
    pub longest_queue: Cell<u64>,
    pub offers: Cell<u64>,
    pub single_copies: Cell<u64>,
    pub sleeps: Cell<u64>,
    pub asleep: Cell<Duration>,
    pub shared_collectives: Cell<u64>,
    pub collectives: Cell<u64>,
}

#[inline]
pub fn count(cell: &Cell<u64>, n: u64) {
    cell.set(cell.get().wrapping_add(n));
}

impl Counters {
    #[inline]
    pub fn sent(&self, bytes: usize) {
        count(&self.sent, 1);
        count(&self.sent_bytes, bytes as u64);
    }

    #[inline]
    pub fn received(&self, bytes: usize) {
        count(&self.received, 1);
        count(&self.received_bytes, bytes as u64);
    }

    /// A message came before its receive, and `waiting` do now.
    pub fn unexpected(&self, waiting: usize) {
        count(&self.unexpected, 1);
        self.longest_queue.set(self.longest_queue.get().max(waiting as u64));
    }

    pub fn slept(&self, time: Duration) {
        count(&self.sleeps, 1);
        self.asleep.set(self.asleep.get() + time);
    }
}
