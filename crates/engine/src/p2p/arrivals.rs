//! Messages of one context that wait for a receive, in the order of their arrival (MPI 5.0 § 3.5).
//!
//! ```text
//! few:   scan from the front, and close the gap that a taken message leaves
//! many:  numbers of the messages by (source, tag), so that a receive that names both finds its message at once;
//!        what is taken leaves a hole until holes prevail
//! ```
//!
//! Most programs never have many, and a scan of a few is quicker than any index. A program that lets a million
//! messages arrive before it asks for them in another order would wait for hours. Receives with a wildcard scan in
//! either case: what they may take is mostly near the front.

use super::matching::Pattern;
use std::collections::{HashMap, VecDeque};

/// From this many messages on there is an index.
const MANY: usize = 256;

pub(super) struct Arrivals<A> {
    /// Keys and messages; `None` where one was taken, which is only while there is an index, and never at either end.
    entries: VecDeque<(u64, Option<A>)>,
    /// The number of the first entry.
    first: u64,
    live: usize,
    /// The numbers of all messages with a key, in order.
    index: Option<HashMap<u64, VecDeque<u64>>>,
}

impl<A> Default for Arrivals<A> {
    fn default() -> Arrivals<A> {
        Arrivals { entries: VecDeque::new(), first: 0, live: 0, index: None }
    }
}

impl<A> Arrivals<A> {
    #[inline]
    pub fn is_empty(&self) -> bool {
        self.live == 0
    }

    #[inline]
    pub fn push(&mut self, key: u64, message: A) {
        self.live += 1;
        if let Some(index) = &mut self.index {
            index.entry(key).or_default().push_back(self.first + self.entries.len() as u64);
        }
        self.entries.push_back((key, Some(message)));
        if self.index.is_none() && self.live > MANY {
            self.number();
        }
    }

    /// The first message that fits `pattern`.
    #[inline]
    pub fn find(&self, pattern: Pattern) -> Option<&A> {
        self.entries[self.locate(pattern)?].1.as_ref()
    }

    /// The same, taken out.
    #[inline]
    pub fn take(&mut self, pattern: Pattern) -> Option<A> {
        let i = self.locate(pattern)?;
        self.live -= 1;
        match self.index {
            None => self.entries.remove(i)?.1,
            Some(_) => self.dig_out(i),
        }
    }

    pub fn iter_mut(&mut self) -> impl Iterator<Item = &mut A> {
        self.entries.iter_mut().filter_map(|(_, message)| message.as_mut())
    }

    #[inline]
    fn locate(&self, pattern: Pattern) -> Option<usize> {
        match (&self.index, pattern.exactly()) {
            (Some(index), Some(key)) => index.get(&key)?.front().map(|number| (number - self.first) as usize),
            _ => self.entries.iter().position(|(key, message)| pattern.fits_key(*key) && message.is_some()),
        }
    }

    /// Takes entry `i`, the first with its key, as every message is that is the first to fit some pattern.
    #[cold]
    fn dig_out(&mut self, i: usize) -> Option<A> {
        let (key, message) = &mut self.entries[i];
        let (key, message) = (*key, message.take());
        if let Some(index) = &mut self.index
            && let Some(numbers) = index.get_mut(&key)
        {
            numbers.pop_front();
            if numbers.is_empty() {
                index.remove(&key);
            }
        }
        while let Some((_, None)) = self.entries.front() {
            self.entries.pop_front();
            self.first += 1;
        }
        while let Some((_, None)) = self.entries.back() {
            self.entries.pop_back();
        }
        // Half as many, so that a queue of about `MANY` does not change its form with every message.
        if self.live < MANY / 2 {
            self.entries.retain(|(_, message)| message.is_some());
            self.index = None;
        } else if self.live < self.entries.len() / 4 {
            self.number();
        }
        message
    }

    /// Closes all holes and makes the index.
    #[cold]
    fn number(&mut self) {
        self.entries.retain(|(_, message)| message.is_some());
        let mut index: HashMap<u64, VecDeque<u64>> = HashMap::new();
        for (i, (key, _)) in self.entries.iter().enumerate() {
            index.entry(*key).or_default().push_back(self.first + i as u64);
        }
        self.index = Some(index);
    }
}

#[cfg(test)]
mod tests {
    use super::super::matching::key;
    use super::*;
    use crate::standard::{MPI_ANY_SOURCE, MPI_ANY_TAG};

    /// Random arrivals and receives, against a plain list. In the first half there are more arrivals
    /// the greater `growth` is, in the second fewer.
    fn check_against_a_list(steps: usize, growth: i64, sources: u64, tags: u64) -> usize {
        let mut random = 0x9e37_79b9_7f4a_7c15u64;
        let mut dice = |sides: u64| {
            random = random.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
            (random >> 33) % sides
        };
        let (mut arrivals, mut list, mut most) = (Arrivals::default(), Vec::new(), 0);
        for n in 0..steps {
            let growing = n < steps / 2;
            let (source, tag) = (dice(sources) as i32, dice(tags) as i32);
            if (dice(200) as i64) < if growing { 100 + growth } else { 100 - growth } {
                arrivals.push(key(source, tag), n);
                list.push((source, tag, n));
            } else {
                let any = dice(12);
                let source = if any % 4 == 1 { MPI_ANY_SOURCE } else { source };
                let tag = if any % 6 == 2 { MPI_ANY_TAG } else { tag };
                let pattern = Pattern::new(source, tag);
                let place = list.iter().position(|&(s, t, _)| pattern.fits(s, t));
                let expected = place.map(|i| list[i].2);
                assert_eq!(arrivals.find(pattern).copied(), expected, "{source} {tag} at step {n}");
                if dice(4) != 0 {
                    assert_eq!(arrivals.take(pattern), expected);
                    place.map(|i| list.remove(i));
                }
            }
            assert_eq!(arrivals.is_empty(), list.is_empty());
            most = most.max(list.len());
        }
        most
    }

    #[test]
    fn messages_are_found_in_order_with_and_without_an_index() {
        assert!(check_against_a_list(600, 0, 3, 3) < MANY, "few");
        assert!(check_against_a_list(20_000, 40, 4, 5) > 4 * MANY, "many with the same keys");
        assert!(check_against_a_list(20_000, 40, 10, 500) > 4 * MANY, "many with keys of their own");
    }

    #[test]
    fn many_messages_are_taken_in_reverse_order_in_no_time() {
        let mut arrivals = Arrivals::default();
        let n = 200_000;
        let start = std::time::Instant::now();
        (0..n).for_each(|tag| arrivals.push(key(0, tag), tag));
        assert!((0..n).rev().all(|tag| arrivals.take(Pattern::new(0, tag)) == Some(tag)));
        assert!(arrivals.is_empty());
        // Scans would be 2 * 10^10 comparisons.
        assert!(start.elapsed().as_secs() < 10, "{:?}", start.elapsed());
    }
}
