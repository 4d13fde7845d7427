//! Who runs next: strictly first in, first out, by what the machine has left.
//!
//! An invocation starts when all its ranks fit beside those that run. One that does not fit yet is not overtaken by
//! smaller ones, or it might wait for ever.

use std::collections::VecDeque;

pub struct Queue {
    waiting: VecDeque<(String, usize)>,
    /// Ranks that run.
    busy: usize,
    capacity: usize,
}

impl Queue {
    /// Runs up to `capacity` ranks at once.
    pub fn new(capacity: usize) -> Queue {
        Queue { waiting: VecDeque::new(), busy: 0, capacity }
    }

    pub fn push(&mut self, id: String, ranks: usize) {
        self.waiting.push_back((id, ranks));
    }

    /// The next one, if it may start now; its ranks then count as running.
    pub fn start_next(&mut self) -> Option<String> {
        let (_, ranks) = self.waiting.front()?;
        if self.busy + ranks > self.capacity {
            return None;
        }
        let (id, ranks) = self.waiting.pop_front()?;
        self.busy += ranks;
        Some(id)
    }

    /// One that ran has ended.
    pub fn ended(&mut self, ranks: usize) {
        self.busy -= ranks;
    }

    /// Takes one out that waits; false when it does not (any more).
    pub fn remove(&mut self, id: &str) -> bool {
        let before = self.waiting.len();
        self.waiting.retain(|(waiting, _)| waiting != id);
        self.waiting.len() < before
    }

    /// How many wait before this one.
    pub fn position(&self, id: &str) -> Option<usize> {
        self.waiting.iter().position(|(waiting, _)| waiting == id)
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
        waiting.iter().for_each(|(id, ranks)| queue.push((*id).into(), *ranks));
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
    fn one_that_is_taken_out_makes_room_for_the_next() {
        let mut queue = queue(2, &[("a", 2), ("b", 2), ("c", 2)]);
        assert_eq!(started(&mut queue), ["a"]);
        assert_eq!((queue.position("b"), queue.position("c")), (Some(0), Some(1)));
        assert!(queue.remove("b") && !queue.remove("b") && !queue.remove("a"));
        queue.ended(2);
        assert_eq!(started(&mut queue), ["c"]);
    }
}
