//! The inbox and the sleep protocol under loom: every interleaving of few threads and few messages.
//!
//! `RUSTFLAGS="--cfg loom" cargo test -p anympi-engine --lib loom` runs it.

use super::doorbell::Doorbell;
use super::ring::{Cell, Ends, Envelope, Ring, parts};
use super::sync::AtomicU64;
use loom::sync::{Arc, Condvar, Mutex};
use loom::thread;

struct Inbox {
    cells: Vec<Cell>,
    claims: Vec<AtomicU64>,
    ends: Ends,
    bell: Doorbell,
    /// The kernel's side of a futex: it looks at the word under a lock.
    futex: (Mutex<()>, Condvar),
}

impl Inbox {
    fn new(cells: usize) -> Arc<Inbox> {
        let (cells, claims, ends) = parts(cells);
        let futex = (Mutex::new(()), Condvar::new());
        Arc::new(Inbox { cells, claims, ends, bell: Doorbell::default(), futex })
    }

    fn ring(&self) -> Ring<'_> {
        Ring::new(&self.cells, &self.claims, &self.ends)
    }

    fn send(&self, me: u32, tag: i32) -> bool {
        let envelope = Envelope { tag, ..Envelope::default() };
        let sent = self.ring().send(me, envelope, |payload| payload[0] = tag as u8).is_ok();
        if sent && self.bell.ring_quietly() {
            drop(self.futex.0.lock().unwrap());
            self.futex.1.notify_all();
        }
        sent
    }

    fn receive(&self, head: &mut u64) -> Option<(u32, i32)> {
        // SAFETY: each test has one consumer, which counts its messages in `head`.
        let message = unsafe {
            self.ring().receive(*head, |from, envelope, payload| {
                assert_eq!(payload[0], envelope.tag as u8);
                (from, envelope.tag)
            })
        }?;
        *head += 1;
        Some(message)
    }

    /// As a rank waits: arm, look once more, sleep.
    fn wait(&self, head: u64) {
        let ticket = self.bell.arm();
        if self.ring().ready(head) {
            self.bell.disarm(ticket);
            return;
        }
        let mut guard = self.futex.0.lock().unwrap();
        while !self.bell.rung(ticket) {
            guard = self.futex.1.wait(guard).unwrap();
        }
    }
}

#[test]
fn messages_of_two_senders_arrive_once_and_in_each_ones_order() {
    // Every interleaving with up to two preemptions: the bound at which loom's authors find nearly all bugs appear.
    let mut builder = loom::model::Builder::new();
    builder.preemption_bound = Some(2);
    builder.check(|| {
        let inbox = Inbox::new(2);
        let senders: Vec<_> = [1, 2]
            .into_iter()
            .map(|me| {
                let inbox = inbox.clone();
                thread::spawn(move || {
                    // A full ring is a right answer; what was sent stays in order.
                    let first = inbox.send(me, 1);
                    let second = inbox.send(me, 2);
                    [first, second]
                })
            })
            .collect();
        let (mut head, mut got) = (0, Vec::new());
        got.extend(inbox.receive(&mut head));
        let sent: Vec<_> = senders.into_iter().map(|s| s.join().unwrap()).collect();
        while let Some(message) = inbox.receive(&mut head) {
            got.push(message);
        }
        for (me, sent) in [1, 2].into_iter().zip(sent) {
            let tags: Vec<_> = got.iter().filter(|(from, _)| *from == me).map(|(_, tag)| *tag).collect();
            let expected: Vec<_> = [1, 2].into_iter().zip(sent).filter(|(_, sent)| *sent).map(|(tag, _)| tag).collect();
            assert_eq!(tags, expected);
        }
    });
}

#[test]
fn a_receiver_that_sleeps_is_woken_by_every_message() {
    loom::model(|| {
        let inbox = Inbox::new(2);
        let sender = {
            let inbox = inbox.clone();
            thread::spawn(move || {
                assert!(inbox.send(1, 1));
                assert!(inbox.send(1, 2));
            })
        };
        let mut head = 0;
        for expected in [1, 2] {
            // A lost wake-up is a deadlock, which loom reports.
            let tag = loop {
                match inbox.receive(&mut head) {
                    Some((_, tag)) => break tag,
                    None => inbox.wait(head),
                }
            };
            assert_eq!(tag, expected);
        }
        sender.join().unwrap();
    });
}

#[test]
fn two_threads_of_a_rank_can_sleep_on_one_bell() {
    // Three threads that lock: all interleavings with up to three preemptions, else it takes hours.
    let mut model = loom::model::Builder::new();
    model.preemption_bound = Some(3);
    model.check(|| {
        let inbox = Inbox::new(1);
        // Each sleeps until there is news; nobody consumes it, so both must see it.
        let sleepers: Vec<_> = (0..2)
            .map(|_| {
                let inbox = inbox.clone();
                thread::spawn(move || {
                    while !inbox.ring().ready(0) {
                        let ticket = inbox.bell.arm();
                        if inbox.ring().ready(0) {
                            break;
                        }
                        let mut guard = inbox.futex.0.lock().unwrap();
                        while !inbox.bell.rung(ticket) {
                            guard = inbox.futex.1.wait(guard).unwrap();
                        }
                    }
                })
            })
            .collect();
        assert!(inbox.send(1, 1));
        sleepers.into_iter().for_each(|s| s.join().unwrap());
    });
}
