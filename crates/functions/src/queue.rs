//! Who runs next: strictly first in, first out, by what the machine has left.
//!
//! An invocation starts when all its ranks fit beside those that run. One that does not fit yet is not overtaken by
//! smaller ones, or it might wait for ever.

use std::collections::VecDeque;

struct Waiting {
    number: u64,
    id: String,
    ranks: usize,
}

pub struct Queue {
    /// By number.
    waiting: VecDeque<Waiting>,
    /// Ranks that run.
    busy: usize,
    capacity: usize,
}

impl Queue {
    /// Runs up to `capacity` ranks at once.
    pub fn new(capacity: usize) -> Queue {
        Queue { waiting: VecDeque::new(), busy: 0, capacity }
    }

    /// Its number says whom it waits behind, whenever it comes.
    pub fn push(&mut self, number: u64, id: String, ranks: usize) {
        let at = self.waiting.partition_point(|waiting| waiting.number <= number);
        self.waiting.insert(at, Waiting { number, id, ranks });
    }

    /// The next one, if it may start now; its ranks then count as running.
    pub fn start_next(&mut self) -> Option<String> {
        if self.busy + self.waiting.front()?.ranks > self.capacity {
            return None;
        }
        let next = self.waiting.pop_front()?;
        self.busy += next.ranks;
        Some(next.id)
    }

    /// One that ran has ended.
    pub fn ended(&mut self, ranks: usize) {
        self.busy -= ranks;
    }

    /// Takes one out that waits; false when it does not (any more).
    pub fn remove(&mut self, id: &str) -> bool {
        let before = self.waiting.len();
        self.waiting.retain(|waiting| waiting.id != id);
        self.waiting.len() < before
    }

    /// How many wait before this one.
    pub fn position(&self, id: &str) -> Option<usize> {
        self.waiting.iter().position(|waiting| waiting.id == id)
    }

    pub fn waiting(&self) -> usize {
        self.waiting.len()
    }

    pub fn busy(&self) -> usize {
        self.busy
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn queue(capacity: usize, waiting: &[(&str, usize)]) -> Queue {
        let mut queue = Queue::new(capacity);
        (1..).zip(waiting).for_each(|(number, (id, ranks))| queue.push(number, (*id).into(), *ranks));
        queue
    }

    fn started(queue: &mut Queue) -> Vec<String> {
        std::iter::from_fn(|| queue.start_next()).collect()
    }

    #[test]
    fn as_many_run_as_there_is_room_for() {
        let mut queue = queue(4, &[("a", 2), ("b", 2), ("c", 1)]);
        assert_eq!(started(&mut queue), ["a", "b"]);
        queue.ended(2);
        assert_eq!(started(&mut queue), ["c"]);
        assert_eq!((queue.busy(), queue.waiting()), (3, 0));
    }

    #[test]
    fn a_small_one_does_not_overtake_a_large_one() {
        let mut queue = queue(4, &[("a", 3), ("large", 4), ("small", 1)]);
        assert_eq!(started(&mut queue), ["a"]);
        queue.ended(3);
        assert_eq!(started(&mut queue), ["large"]);
        queue.ended(4);
        assert_eq!(started(&mut queue), ["small"]);
    }

    #[test]
    fn one_that_comes_late_or_again_has_the_place_of_its_number() {
        let mut queue = queue(1, &[("a", 1), ("b", 1), ("c", 1)]);
        queue.remove("b");
        queue.push(2, "b".into(), 1);
        queue.push(4, "d".into(), 1);
        assert_eq!(["a", "b", "c", "d"].map(|id| queue.position(id)), [0, 1, 2, 3].map(Some));
    }

    #[test]
    fn one_that_is_taken_out_makes_room_for_the_next() {
        let mut queue = queue(2, &[("a", 2), ("b", 2), ("c", 2)]);
        assert_eq!(started(&mut queue), ["a"]);
        assert_eq!((queue.position("b"), queue.position("c")), (Some(0), Some(1)));
        assert!(queue.remove("b") && !queue.remove("b") && !queue.remove("a"));
        queue.ended(2);
        assert_eq!(started(&mut queue), ["c"]);
    }
}
