//! Matching: receives that wait for messages, and messages that wait for receives (MPI 5.0 § 3.5).
//!
//! Per context, two queues in order of posting and of arrival. A message takes the first posted receive that
//! it fits; a receive takes the first arrived message that fits it. Source and tag are one 64-bit key and a wildcard is
//! a mask over it, so that a scan is one comparison per entry, over entries that lie side by side.

use super::arrivals::Arrivals;
use crate::standard::{MPI_ANY_SOURCE, MPI_ANY_TAG};
use std::cell::Cell;
use std::collections::{HashMap, VecDeque};
use std::hash::{BuildHasherDefault, Hasher};

/// What a receive or a probe asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pattern {
    key: u64,
    mask: u64,
}

#[inline]
pub(super) fn key(source: i32, tag: i32) -> u64 {
    (source as u32 as u64) << 32 | tag as u32 as u64
}

impl Pattern {
    /// `source` may be `MPI_ANY_SOURCE` and `tag` `MPI_ANY_TAG`.
    #[inline]
    pub fn new(source: i32, tag: i32) -> Pattern {
        let sources = if source == MPI_ANY_SOURCE { 0 } else { u32::MAX as u64 };
        let tags = if tag == MPI_ANY_TAG { 0 } else { u32::MAX as u64 };
        let mask = sources << 32 | tags;
        Pattern { key: key(source, tag) & mask, mask }
    }

    #[inline]
    pub fn fits(&self, source: i32, tag: i32) -> bool {
        self.fits_key(key(source, tag))
    }

    #[inline]
    pub(super) fn fits_key(&self, key: u64) -> bool {
        key & self.mask == self.key
    }

    /// The source, which may be `MPI_ANY_SOURCE`.
    pub fn source(&self) -> i32 {
        if self.mask >> 32 == 0 { MPI_ANY_SOURCE } else { (self.key >> 32) as i32 }
    }

    /// The only key that fits, if neither source nor tag is a wildcard.
    #[inline]
    pub(super) fn exactly(&self) -> Option<u64> {
        (self.mask == u64::MAX).then_some(self.key)
    }
}

struct Queues<P, A> {
    context: u32,
    posted: VecDeque<(Pattern, P)>,
    arrived: Arrivals<A>,
}

/// Context numbers are small and consecutive: multiply, do not hash.
#[derive(Default)]
struct ContextHasher(u64);

impl Hasher for ContextHasher {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        bytes.iter().for_each(|&b| self.write_u32(b as u32));
    }

    #[inline]
    fn write_u32(&mut self, n: u32) {
        self.0 = (self.0 ^ n as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    }
}

/// Contexts kept although both their queues are empty; more are dropped, as their communicators may be gone.
const IDLE_CONTEXTS: usize = 64;

/// All queues of a rank: `P` is a posted receive, `A` an arrived message.
pub struct Matching<P, A> {
    queues: Vec<Queues<P, A>>,
    /// Where the queues of each context are.
    index: HashMap<u32, usize, BuildHasherDefault<ContextHasher>>,
    /// Where those are that were looked for last: mostly the next ones too.
    last: Cell<usize>,
    posted: usize,
    arrived: usize,
}

impl<P, A> Default for Matching<P, A> {
    fn default() -> Matching<P, A> {
        Matching { queues: Vec::new(), index: HashMap::default(), last: Cell::new(0), posted: 0, arrived: 0 }
    }
}

impl<P, A> Matching<P, A> {
    #[inline]
    fn place(&self, context: u32) -> Option<usize> {
        let last = self.last.get();
        if self.queues.get(last).is_some_and(|q| q.context == context) {
            return Some(last);
        }
        let place = *self.index.get(&context)?;
        self.last.set(place);
        Some(place)
    }

    #[inline]
    fn queues(&mut self, context: u32) -> &mut Queues<P, A> {
        let place = self.place(context).unwrap_or_else(|| self.add(context));
        &mut self.queues[place]
    }

    #[cold]
    fn add(&mut self, context: u32) -> usize {
        if self.queues.len() > IDLE_CONTEXTS {
            self.queues.retain(|q| !q.posted.is_empty() || !q.arrived.is_empty());
            self.index = self.queues.iter().enumerate().map(|(place, q)| (q.context, place)).collect();
        }
        self.queues.push(Queues { context, posted: VecDeque::new(), arrived: Arrivals::default() });
        let place = self.queues.len() - 1;
        self.index.insert(context, place);
        place
    }

    /// How many messages have arrived and not been taken.
    pub fn arrived(&self) -> usize {
        self.arrived
    }

    /// How many receives are posted and have met nothing.
    pub fn posted(&self) -> usize {
        self.posted
    }

    pub fn post(&mut self, context: u32, pattern: Pattern, receive: P) {
        self.queues(context).posted.push_back((pattern, receive));
        self.posted += 1;
    }

    pub fn arrive(&mut self, context: u32, source: i32, tag: i32, message: A) {
        self.queues(context).arrived.push(key(source, tag), message);
        self.arrived += 1;
    }

    /// The first posted receive that a message fits.
    #[inline]
    pub fn take_posted(&mut self, context: u32, source: i32, tag: i32) -> Option<P> {
        if self.posted == 0 {
            return None;
        }
        let place = self.place(context)?;
        let queue = &mut self.queues[place].posted;
        let key = key(source, tag);
        // Receives are mostly posted in the order in which their messages come.
        let taken = if queue.front().is_some_and(|(pattern, _)| pattern.fits_key(key)) {
            queue.pop_front()
        } else {
            queue.iter().position(|(pattern, _)| pattern.fits_key(key)).and_then(|i| queue.remove(i))
        };
        let (_, receive) = taken?;
        self.posted -= 1;
        Some(receive)
    }

    /// True when [`Self::take_posted`] would find something.
    #[inline]
    pub fn has_posted(&self, context: u32, source: i32, tag: i32) -> bool {
        let fits = |q: &Queues<P, A>| q.posted.iter().any(|(pattern, _)| pattern.fits(source, tag));
        self.posted != 0 && self.place(context).is_some_and(|place| fits(&self.queues[place]))
    }

    /// True when no message waits for a receive.
    #[inline]
    pub fn nothing_arrived(&self) -> bool {
        self.arrived == 0
    }

    /// The first arrived message that fits `pattern`.
    #[inline]
    pub fn take_arrived(&mut self, context: u32, pattern: Pattern) -> Option<A> {
        if self.arrived == 0 {
            return None;
        }
        let place = self.place(context)?;
        let message = self.queues[place].arrived.take(pattern)?;
        self.arrived -= 1;
        Some(message)
    }

    /// The message that [`Self::take_arrived`] would take.
    pub fn find_arrived(&self, context: u32, pattern: Pattern) -> Option<&A> {
        if self.arrived == 0 {
            return None;
        }
        self.queues[self.place(context)?].arrived.find(pattern)
    }

    /// All messages that wait.
    pub fn arrived_mut(&mut self) -> impl Iterator<Item = &mut A> {
        self.queues.iter_mut().flat_map(|queues| queues.arrived.iter_mut())
    }

    /// Drops the posted receives of which `keep` is false.
    pub fn retain_posted(&mut self, keep: impl Fn(u32, Pattern, &P) -> bool) {
        for Queues { context, posted, .. } in &mut self.queues {
            let before = posted.len();
            posted.retain(|(pattern, receive)| keep(*context, *pattern, receive));
            self.posted -= before - posted.len();
        }
    }

    /// Takes back the posted receive of which `which` is true.
    pub fn take_back(&mut self, context: u32, which: impl Fn(&P) -> bool) -> Option<P> {
        let place = self.place(context)?;
        let queue = &mut self.queues[place].posted;
        let i = queue.iter().position(|(_, receive)| which(receive))?;
        self.posted -= 1;
        queue.remove(i).map(|(_, receive)| receive)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Two lists that are searched from the front: what the standard says, and no more.
    #[derive(Default)]
    struct Naive {
        posted: Vec<(u32, i32, i32, usize)>,
        arrived: Vec<(u32, i32, i32, usize)>,
    }

    fn fits((context, source, tag, _): (u32, i32, i32, usize), message: (u32, i32, i32)) -> bool {
        context == message.0
            && (source == MPI_ANY_SOURCE || source == message.1)
            && (tag == MPI_ANY_TAG || tag == message.2)
    }

    impl Naive {
        fn message(&mut self, context: u32, source: i32, tag: i32, id: usize) -> Option<usize> {
            match self.posted.iter().position(|&p| fits(p, (context, source, tag))) {
                Some(i) => Some(self.posted.remove(i).3),
                None => {
                    self.arrived.push((context, source, tag, id));
                    None
                }
            }
        }

        fn receive(&mut self, context: u32, source: i32, tag: i32, id: usize, only_look: bool) -> Option<usize> {
            let receive = (context, source, tag, id);
            match self.arrived.iter().position(|&(c, s, t, _)| fits(receive, (c, s, t))) {
                Some(i) if only_look => Some(self.arrived[i].3),
                Some(i) => Some(self.arrived.remove(i).3),
                None if only_look => None,
                None => {
                    self.posted.push(receive);
                    None
                }
            }
        }
    }

    #[test]
    fn any_interleaving_matches_as_two_plain_lists_do() {
        let mut state = 0x2545_f491_4f6c_dd1d_u64;
        let mut random = |n: u64| {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            (state >> 20) % n
        };
        for _ in 0..200 {
            let (mut naive, mut real) = (Naive::default(), Matching::<usize, usize>::default());
            // Few enough of each that they meet, more contexts than are kept idle now and then.
            let contexts = [1, 3, 200][random(3) as usize];
            for id in 0..400 {
                let context = random(contexts) as u32;
                let (source, tag) = (random(3) as i32, random(3) as i32);
                let any = |wild: bool, value: i32, any: i32| if wild { any } else { value };
                let wanted_source = any(random(3) == 0, source, MPI_ANY_SOURCE);
                let wanted_tag = any(random(3) == 0, tag, MPI_ANY_TAG);
                let pattern = Pattern::new(wanted_source, wanted_tag);
                match random(10) {
                    0..4 => {
                        assert_eq!(
                            real.has_posted(context, source, tag),
                            naive.posted.iter().any(|&p| fits(p, (context, source, tag)))
                        );
                        let matched = real.take_posted(context, source, tag);
                        if matched.is_none() {
                            real.arrive(context, source, tag, id);
                        }
                        assert_eq!(matched, naive.message(context, source, tag, id));
                    }
                    4..8 => {
                        let matched = real.take_arrived(context, pattern);
                        if matched.is_none() {
                            real.post(context, pattern, id);
                        }
                        assert_eq!(matched, naive.receive(context, wanted_source, wanted_tag, id, false));
                    }
                    8 if random(2) == 0 => {
                        let context = random(contexts) as u32;
                        let is_kept = |c: u32, s: i32| c != context || s == source;
                        real.retain_posted(|c, pattern, _| is_kept(c, pattern.source()));
                        naive.posted.retain(|&(c, s, ..)| is_kept(c, s));
                    }
                    8 => {
                        let found = real.find_arrived(context, pattern).copied();
                        assert_eq!(found, naive.receive(context, wanted_source, wanted_tag, id, true));
                    }
                    _ => {
                        let victim = random(id as u64 + 1) as usize;
                        let expected = naive.posted.iter().position(|p| p.0 == context && p.3 == victim);
                        let expected = expected.map(|i| naive.posted.remove(i).3);
                        assert_eq!(real.take_back(context, |&p| p == victim), expected);
                    }
                }
                assert_eq!(real.nothing_arrived(), naive.arrived.is_empty());
            }
        }
    }
}
