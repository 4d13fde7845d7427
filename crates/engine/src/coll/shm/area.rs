//! The shared memory of one communicator's collectives.
//!
//! ```text
//! Header | Line × STEPS | Member × n | slot × n × STEPS
//! ```
//!
//! Header, lines and members are two cache lines apart: processors fetch them in pairs, and would take the neighbour along.
//!
//! Every rank goes through the same sequence of steps. Step s uses line and slots s mod STEPS, which are free once all
//! members have finished step s - STEPS: that far may a rank run ahead of the slowest.

use super::pool;
use crate::comm::Communicator;
use crate::comm::agree::Circle;
use crate::datatype::DataModel;
use crate::error::{Result, check};
use crate::p2p::Channel;
use crate::rank::Rank;
use crate::standard::MPI_ERR_OTHER;
use crate::types::fault_tolerance::{MPIX_ERR_PROC_FAILED, MPIX_ERR_REVOKED};
use crate::world::World;
use crate::world::single_copy::Reach;
use crate::world::sync::{AtomicU32, AtomicU64, Ordering};
use std::any::Any;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::Arc;

/// Steps that may be under way at a time.
pub const STEPS: usize = 16;
/// What all slots of one step should take together at most.
const STEP_BYTES: usize = 256 << 10;
/// The sizes of a slot: as many bytes as a rank can publish without giving an address.
const SLOT: std::ops::RangeInclusive<usize> = 1 << 10..=16 << 10;

/// Looks at what is waited for before all else that a wait looks at, such as the clock: some microseconds.
const QUICK_LOOKS: u32 = 64;

#[repr(C, align(128))]
pub struct Header {
    /// Members that still use the area.
    pub members: AtomicU32,
    /// Set when some member cannot read the memory of another.
    pub unreachable: AtomicU32,
    /// Ranks that wait for others to finish old steps.
    pub stalled: AtomicU32,
}

/// What the ranks in one step wait for.
#[repr(C, align(128))]
pub struct Line {
    /// Counts the ranks that reached this line, over all steps that used it.
    pub arrived: AtomicU64,
    /// The last step in which the root released the others.
    pub posted: AtomicU64,
}

#[repr(C, align(128))]
pub struct Member {
    /// The last step that this member finished.
    pub finished: AtomicU64,
}

/// The sizes in an area for `n` ranks.
#[derive(Clone, Copy)]
pub struct Shape {
    pub n: usize,
}

impl Shape {
    /// Bytes in a slot.
    pub fn slot(self) -> usize {
        (STEP_BYTES / self.n.next_power_of_two()).clamp(*SLOT.start(), *SLOT.end())
    }

    /// Where the slots begin.
    pub fn slots(self) -> usize {
        size_of::<Header>() + STEPS * size_of::<Line>() + self.n * size_of::<Member>()
    }

    pub fn bytes(self) -> usize {
        (self.slots() + self.n * STEPS * self.slot()).next_multiple_of(4096)
    }
}

/// One member's view of the area.
pub struct Area {
    /// Keeps the memory mapped.
    pub world: Arc<World>,
    base: *mut u8,
    first_slot: usize,
    /// Bytes in a slot.
    pub slot_bytes: usize,
    pub n: usize,
    pub me: usize,
    /// Of the communicator.
    context: u32,
    /// World indices of the members.
    pub procs: Vec<u32>,
    /// How the memory of each member is read; empty when not all can read all.
    pub reach: Vec<Reach>,
    /// Members whose programs have another data model than this one's; empty when all have the same.
    pub foreign: Vec<bool>,
    /// Set when a wait failed: memory that others may still read is then left where it is.
    pub broken: Rc<Cell<bool>>,
    /// The engine's memory that others may still read, by the step in which its address was published.
    retired: RefCell<Vec<(u64, Box<dyn Any>)>>,
    /// A collective is under way.
    busy: Cell<bool>,
    /// The current step; the first is 1.
    pub(super) step: Cell<u64>,
    /// All members have finished this step.
    pub(super) floor: Cell<u64>,
    /// Arrivals at each line in all steps so far, as every member counts them for itself.
    pub(super) expected: [Cell<u64>; STEPS],
}

/// One collective.
pub struct Turn<'a>(&'a Cell<bool>);

impl Drop for Turn<'_> {
    #[inline]
    fn drop(&mut self) {
        self.0.set(false);
    }
}

/// What a communicator knows of its area.
#[derive(Default)]
pub enum State {
    /// No blocking collective yet.
    #[default]
    Unknown,
    /// There is none.
    Never,
    Ready(Rc<Area>),
}

impl Area {
    /// The area of `comm`, agreed on by all its members at their first blocking collective.
    #[inline]
    pub fn of(rank: &Rank, comm: &Rc<Communicator>) -> Result<Option<Rc<Area>>> {
        match &*comm.coll.area.borrow() {
            State::Ready(area) => return Ok(Some(area.clone())),
            State::Never => return Ok(None),
            State::Unknown => {}
        }
        let area = if comm.is_inter() || comm.size() == 1 { None } else { Area::agree(rank, comm)? };
        *comm.coll.area.borrow_mut() = area.clone().map_or(State::Never, State::Ready);
        Ok(area)
    }

    /// The leader, rank 0, finds memory and tells the others where.
    fn agree(rank: &Rank, comm: &Rc<Communicator>) -> Result<Option<Rc<Area>>> {
        let shape = Shape { n: comm.size() };
        let mut words = Vec::new();
        if comm.rank == 0 {
            words.push(pool::take(rank, shape).map_or(-1, |offset| offset as i64));
        }
        Circle::of(comm, Channel::Area).broadcast(rank, &mut words)?;
        let offset = words.first().copied().unwrap_or(-1);
        if offset < 0 {
            return Ok(None);
        }
        let mut area = Area {
            world: rank.world.clone(),
            base: rank.world.bytes(offset as u64, shape.bytes()),
            first_slot: shape.slots(),
            slot_bytes: shape.slot(),
            n: comm.size(),
            me: comm.rank,
            context: comm.context,
            procs: comm.group.procs.clone(),
            reach: Vec::new(),
            foreign: Vec::new(),
            broken: Rc::default(),
            retired: RefCell::default(),
            busy: Cell::new(false),
            step: Cell::new(0),
            floor: Cell::new(0),
            expected: Default::default(),
        };
        // Everyone is here, so everyone's memory can be tried.
        area.begin(rank)?.all(rank)?;
        let models: Vec<DataModel> = area.procs.iter().map(|&p| rank.world.model(p)).collect();
        if models.iter().any(|&model| model != models[0]) {
            area.foreign = models.iter().map(|&model| model != rank.model).collect();
        }
        let reach: Vec<Reach> = area.procs.iter().map(|&p| rank.p2p.reach(&rank.world, p)).collect();
        if reach.contains(&Reach::None) {
            area.header().unreachable.store(1, Ordering::SeqCst);
        }
        area.begin(rank)?.all(rank)?;
        if area.header().unreachable.load(Ordering::SeqCst) == 0 {
            area.reach = reach;
        }
        Ok(Some(Rc::new(area)))
    }

    /// Begins a collective. It is an error inside another, as from a user's operation: its steps would end while they are still
    /// read.
    #[inline]
    pub fn turn(&self) -> Result<Turn<'_>> {
        check(!self.busy.replace(true), MPI_ERR_OTHER)?;
        Ok(Turn(&self.busy))
    }

    pub(super) fn header(&self) -> &Header {
        // SAFETY: the area begins with its header, and all of it is atomics.
        unsafe { &*self.base.cast() }
    }

    #[inline]
    pub(super) fn line(&self, i: usize) -> &Line {
        debug_assert!(i < STEPS);
        // SAFETY: lines follow the header.
        unsafe { &*self.base.add(size_of::<Header>()).cast::<Line>().add(i) }
    }

    #[inline]
    pub(super) fn member(&self, r: usize) -> &Member {
        debug_assert!(r < self.n);
        // SAFETY: members follow the lines.
        unsafe { &*self.base.add(size_of::<Header>() + STEPS * size_of::<Line>()).cast::<Member>().add(r) }
    }

    /// The slot of rank `r` at line `i`: its own until it arrives or posts there, then the others' to read.
    #[inline]
    pub(super) fn slot(&self, r: usize, i: usize) -> *mut u8 {
        debug_assert!(r < self.n && i < STEPS);
        // SAFETY: slots follow the members.
        unsafe { self.base.add(self.first_slot + (r * STEPS + i) * self.slot_bytes) }
    }

    /// Keeps memory that was published in `step` until all others have finished that.
    pub fn retire(&self, step: u64, memory: impl Any) {
        let mut retired = self.retired.borrow_mut();
        retired.push((step, Box::new(memory)));
        self.release(&mut retired);
    }

    /// Frees what nobody reads any more. Others say themselves what they have finished: that holds even where their calls do not match
    /// ours.
    fn release(&self, retired: &mut Vec<(u64, Box<dyn Any>)>) {
        let others = (0..self.n).filter(|&r| r != self.me);
        let finished = others.map(|r| self.member(r).finished.load(Ordering::SeqCst)).min().unwrap_or(u64::MAX);
        retired.retain(|(step, _)| *step > finished);
    }

    /// Fails when a member has failed or the communicator was revoked: then nobody may wait for the others here.
    #[inline]
    pub(super) fn check_whole(&self) -> Result<()> {
        if self.world.has_news() { self.check_whole_now() } else { Ok(()) }
    }

    #[cold]
    fn check_whole_now(&self) -> Result<()> {
        check(!self.world.is_revoked(self.context), MPIX_ERR_REVOKED)?;
        check(!self.procs.iter().any(|&proc| self.world.has_failed(proc)), MPIX_ERR_PROC_FAILED)
    }

    /// Waits until `done`; when that does not come any more, memory that others may still read is left where it is.
    #[inline]
    pub(super) fn wait(&self, rank: &Rank, mut done: impl FnMut() -> bool) -> Result<()> {
        for _ in 0..if rank.is_roomy() { QUICK_LOOKS } else { 1 } {
            if done() {
                return Ok(());
            }
            std::hint::spin_loop();
        }
        self.wait_long(rank, done)
    }

    #[inline(never)]
    fn wait_long(&self, rank: &Rank, mut done: impl FnMut() -> bool) -> Result<()> {
        let mut over = false;
        let waited = rank.wait_until(|| {
            over = done();
            over || self.check_whole().is_err()
        });
        let waited = waited.and_then(|()| if over { Ok(()) } else { self.check_whole() });
        if waited.is_err() {
            self.broken.set(true);
        }
        waited
    }

    /// Whether members' programs have different data models: all members get the same answer.
    #[inline]
    pub fn is_mixed(&self) -> bool {
        !self.foreign.is_empty()
    }

    /// Whether long data can be read where it lies, by every member from every other.
    #[inline]
    pub fn reads_others(&self) -> bool {
        !self.reach.is_empty()
    }
}

impl Drop for Area {
    fn drop(&mut self) {
        let mut retired = self.retired.take();
        self.release(&mut retired);
        std::mem::forget(retired);
        self.header().members.fetch_sub(1, Ordering::AcqRel);
    }
}
