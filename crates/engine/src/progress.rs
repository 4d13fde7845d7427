//! Making progress, and waiting for it.
//!
//! ```text
//! wait_until(done):
//!     done? or aborted?                        -> return
//!     progress                                 -> again
//!     spin, looking at inbox and `done`        -> again, when anything shows
//!     arm the doorbell; progress, done, abort? -> again, when anything shows
//!     sleep on the doorbell
//! ```
//!
//! How long to spin depends on whether every rank can have a core of its own: if so, spinning is the quickest way to hear of a
//! message and costs nobody anything; if not, each turn of it is stolen from the rank that we wait for.

use crate::comm::Communicator;
use crate::error::{Error, Result};
use crate::p2p;
use crate::rank::Rank;
use crate::request::{RequestObject, Task};
use crate::standard::*;
use crate::types::Status;
use crate::types::fault_tolerance::MPIX_ERR_PROC_FAILED;
use crate::world::World;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::time::{Duration, Instant};

/// Messages that one call of [`Rank::progress`] takes, so that it ends while others send faster than we receive.
const BATCH: usize = 64;
/// How long to sleep while messages wait for room in somebody's inbox, who does not know that we wait.
const RETRY: Duration = Duration::from_micros(100);
/// Fruitless polls after which a rank without a core of its own gives its turn away.
const POLLS: u32 = 8;
/// Turns of spinning between looks at the clock.
const TURNS: u32 = 16;

/// The background work of a rank, and how it waits.
pub(crate) struct Progress {
    tasks: RefCell<Vec<Running>>,
    /// Every rank of our job can have a core of its own, when there are no others.
    pub roomy: Cell<bool>,
    /// As many ranks are no more than were reckoned with.
    pub crowd: usize,
    patience: Patience,
    /// Calls of [`Rank::poll`] since something happened, up to [`POLLS`].
    fruitless: Cell<u32>,
    courtesy: Courtesy,
}

/// A task and the request that is done when it is.
struct Running {
    request: Rc<RequestObject>,
    task: Box<dyn Task>,
}

/// How long to spin before sleeping, in microseconds: learnt.
///
/// That there are enough cores does not mean that we have them: other programs, or a scheduler that put two ranks on one,
/// make every turn of spinning a turn that the other rank cannot use. Then spins end in vain, and become short. What is woken from sleep
/// may be put on an idle core, so from time to time a long spin is tried again.
struct Patience {
    micros: Cell<u32>,
    /// The most that `micros` may be.
    longest: Cell<u32>,
    spins: Cell<u32>,
}

/// Some times what it takes to copy 4 MiB: waking up after that would cost as much again.
const LONGEST: u32 = 2000;
const SHORTEST: u32 = 5;
/// One spin of so many is a long one, of this length.
const RETRIAL: u32 = 256;
const TRIAL: u32 = 500;

impl Default for Patience {
    fn default() -> Patience {
        Patience { micros: Cell::new(LONGEST), longest: Cell::new(LONGEST), spins: Cell::new(0) }
    }
}

impl Patience {
    fn budget(&self) -> Duration {
        self.spins.set(self.spins.get().wrapping_add(1));
        let long = self.spins.get().is_multiple_of(RETRIAL);
        let micros = if long { TRIAL.max(self.micros.get()) } else { self.micros.get() };
        Duration::from_micros(micros.min(self.longest.get()).into())
    }

    /// The message came after `spun`: spin some times as long from now on. Longer than any budget means that somebody else ran
    /// on this core meanwhile, which says nothing.
    fn paid(&self, spun: Duration) {
        let (micros, longest) = (4 * spun.as_micros() as u64, self.longest.get());
        if micros <= 4 * u64::from(longest) {
            self.micros.set((micros as u32).max(self.micros.get()).max(SHORTEST).min(longest));
        }
    }

    fn in_vain(&self) {
        self.micros.set((self.micros.get() / 2).max(SHORTEST).min(self.longest.get()));
    }

    fn skipped(&self) {
        self.spins.set(self.spins.get().wrapping_add(1));
    }

    /// Spinning has not paid for a while, and it is not time to try again.
    fn gone(&self) -> bool {
        self.longest.get() == 0
            || self.micros.get() <= SHORTEST && !self.spins.get().wrapping_add(1).is_multiple_of(RETRIAL)
    }
}

/// Whether to yield the core before sleeping: learnt.
///
/// Among ranks that wait for each other, yielding is the quickest way to let the next one run. But who yields to a program that
/// computes may lose the core for milliseconds, even if a message comes at once, while who sleeps gets it back on being
/// woken. So after an expensive yield the next waits sleep.
#[derive(Default)]
struct Courtesy {
    /// Waits that are still to sleep without yielding.
    refused: Cell<u32>,
}

/// A yield that takes longer is expensive; ranks that only pass messages on come back far sooner.
const EXPENSIVE: Duration = Duration::from_micros(500);
/// Waits without a yield after an expensive one.
const REFUSALS: u32 = 64;

impl Courtesy {
    fn allowed(&self) -> bool {
        let refused = self.refused.get();
        self.refused.set(refused.saturating_sub(1));
        refused == 0
    }

    fn took(&self, time: Duration) {
        if time > EXPENSIVE {
            self.refused.set(REFUSALS);
        }
    }
}

impl Progress {
    pub fn new(world: &World) -> Progress {
        Progress {
            tasks: RefCell::default(),
            roomy: Cell::new(world.population() <= cores()),
            crowd: cores().max(world.population()),
            patience: Patience::default(),
            fruitless: Cell::new(0),
            courtesy: Courtesy::default(),
        }
    }

    /// The most that a wait spins, in microseconds.
    pub fn longest_spin(&self) -> u32 {
        self.patience.longest.get()
    }

    /// Changes [`Self::longest_spin`]; false when it is more than a minute.
    pub fn set_longest_spin(&self, micros: u32) -> bool {
        let fits = micros <= 60_000_000;
        if fits {
            self.patience.longest.set(micros);
            self.patience.micros.set(micros);
        }
        fits
    }
}

/// Cores that this process may use.
fn cores() -> usize {
    std::thread::available_parallelism().map_or(1, |n| n.get())
}

impl Rank {
    /// Every rank that runs now can have a core of its own.
    #[inline]
    pub(crate) fn is_roomy(&self) -> bool {
        self.progress.roomy.get() && self.world.population() <= self.progress.crowd
    }

    /// Advances everything that can advance without waiting; true when anything did.
    pub fn progress(&self) -> bool {
        let before = self.p2p.activity.get();
        let mut any = false;
        for _ in 0..BATCH {
            let received = self.seat.receive(|from, envelope, payload| p2p::handle(self, from, envelope, payload));
            if received.is_none() {
                break;
            }
            any = true;
        }
        if self.world.has_news() {
            any |= self.heed();
        }
        if self.p2p.backlog.get() {
            any |= p2p::advance(self);
        }
        if !self.progress.tasks.borrow().is_empty() {
            any |= self.advance_tasks();
        }
        any |= self.p2p.activity.get() != before;
        if any && self.thread_level.get() == MPI_THREAD_MULTIPLE {
            // Another thread of this rank may sleep until just this happens.
            self.seat.bell().ring();
        }
        any
    }

    /// Progress for a call that does not wait, as `MPI_Test`. Programs call these in loops: where ranks take turns, one that polls in
    /// vain lets another have its turn.
    pub fn poll(&self) {
        if self.progress() {
            self.progress.fruitless.set(0);
            return;
        }
        let fruitless = self.progress.fruitless.get() + 1;
        self.progress.fruitless.set(fruitless % POLLS);
        if fruitless == POLLS && !self.is_roomy() {
            self.entry.outside(std::thread::yield_now);
        }
    }

    /// As [`Self::poll`], for a rank that has polled in vain often enough.
    pub(crate) fn give_way(&self) {
        if !self.progress() && !self.is_roomy() {
            self.entry.outside(std::thread::yield_now);
        }
    }

    fn advance_tasks(&self) -> bool {
        let mut any = false;
        // Taken out, as a task may start others, or call the user, who may call MPI.
        let mut tasks = self.progress.tasks.take();
        tasks.retain_mut(|Running { request, task }| {
            let result = task.advance(self);
            if let Ok(false) = result {
                return true;
            }
            request.error.set(result.err().map_or(MPI_SUCCESS, |e| e.code));
            request.done.set(true);
            any = true;
            false
        });
        let mut now = self.progress.tasks.borrow_mut();
        tasks.append(&mut now);
        *now = tasks;
        any
    }

    /// Makes progress until `done`, sleeping when there is none; fails when the world is aborted meanwhile.
    pub fn wait_until(&self, mut done: impl FnMut() -> bool) -> Result<()> {
        let bell = self.seat.bell();
        // Never asked again once it has said yes: it may have taken a message, or finished an algorithm.
        let mut over = false;
        let mut done = || {
            over = over || done();
            over
        };
        while !done() {
            if self.progress() || self.spin(&mut done) {
                continue;
            }
            if self.world.aborted().is_some() {
                return Err(Error::new(MPI_ERR_PROC_ABORTED));
            }
            let ticket = bell.arm();
            if self.progress() || done() || self.world.aborted().is_some() || self.has_unheeded_news() {
                // With several threads it may be another's announcement by now; that one costs a needless ring.
                if self.thread_level.get() != MPI_THREAD_MULTIPLE {
                    bell.disarm(ticket);
                }
                continue;
            }
            let at_most = self.p2p.backlog.get().then_some(RETRY);
            let start = Instant::now();
            self.entry.outside(|| bell.sleep(ticket, at_most));
            self.tool.counters.slept(start.elapsed());
        }
        Ok(())
    }

    /// Tells this rank's other threads, which may sleep until then, that something has changed.
    #[inline]
    pub(crate) fn changed(&self) {
        self.p2p.activity.set(self.p2p.activity.get().wrapping_add(1));
    }

    /// Spins, if that is worth while, until a message has come or `done`; false when neither happened.
    fn spin(&self, done: &mut impl FnMut() -> bool) -> bool {
        if !self.is_roomy() || self.progress.patience.gone() {
            self.progress.patience.skipped();
            if !self.progress.courtesy.allowed() {
                return false;
            }
            // Whoever we wait for may be ready to run on this core.
            let start = Instant::now();
            self.entry.outside(std::thread::yield_now);
            self.progress.courtesy.took(start.elapsed());
            return self.seat.ready() || done();
        }
        let budget = self.progress.patience.budget();
        let start = Instant::now();
        loop {
            for _ in 0..TURNS {
                if self.seat.ready() || done() {
                    self.progress.patience.paid(start.elapsed());
                    return true;
                }
                self.entry.outside(std::hint::spin_loop);
            }
            if self.p2p.backlog.get() && p2p::advance(self) {
                return true;
            }
            if start.elapsed() > budget || self.world.aborted().is_some() || self.has_unheeded_news() {
                self.progress.patience.in_vain();
                return false;
            }
        }
    }

    /// True while nothing but the inbox can make progress, and no other thread can: the next message may be taken directly.
    #[inline]
    pub(crate) fn only_inbox(&self) -> bool {
        !self.p2p.backlog.get()
            && self.thread_level.get() != MPI_THREAD_MULTIPLE
            && self.progress.tasks.borrow().is_empty()
    }

    /// Waits for one internal request, or that of a blocking call, and returns its status or its error.
    #[inline]
    pub fn wait(&self, request: &RequestObject) -> Result<Status> {
        if !request.is_done() {
            self.wait_until(|| request.is_settled(self))?;
            if !request.is_done() {
                // The call that could go on waiting has to return.
                p2p::cancel(self, request);
                return Err(request.error(MPIX_ERR_PROC_FAILED));
            }
        }
        match request.outcome() {
            (status, MPI_SUCCESS) => Ok(status),
            (_, code) => Err(request.error(code)),
        }
    }

    /// Runs `task` in the background; the request is done when it is.
    pub fn spawn(&self, comm: &Rc<Communicator>, task: Box<dyn Task>) -> Rc<RequestObject> {
        let request = RequestObject::new(comm);
        self.drive(request.clone(), task);
        request
    }

    /// Runs `task` in the background; `request`, which is there already, is done when it is.
    pub fn drive(&self, request: Rc<RequestObject>, task: Box<dyn Task>) {
        self.progress.tasks.borrow_mut().push(Running { request, task });
        // What can be done now is done now: the others may wait for it while we compute.
        self.progress();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing;

    #[test]
    fn whoever_has_said_yes_is_not_asked_again() {
        for yes in [1, 2, 3, 10, 1000] {
            testing::run(1, |rank| {
                let mut asked = 0;
                rank.wait_until(|| {
                    asked += 1;
                    assert!(asked <= yes, "the answer {yes} was not enough");
                    if asked < yes {
                        // As another thread would: this rank is alone.
                        rank.seat.bell().ring();
                    }
                    asked == yes
                })
                .expect("nobody aborts");
                assert_eq!(asked, yes);
            });
        }
    }

    #[test]
    fn after_an_expensive_yield_the_next_waits_do_not_yield() {
        let courtesy = Courtesy::default();
        courtesy.took(EXPENSIVE);
        assert!(courtesy.allowed(), "a cheap one changes nothing");
        courtesy.took(2 * EXPENSIVE);
        assert!((0..REFUSALS).all(|_| !courtesy.allowed()));
        assert!(courtesy.allowed());
    }
}
