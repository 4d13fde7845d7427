//! Windows (MPI 5.0 § 12.2): the object, and where in the members' memory an operation goes.

use super::batch::Batch;
use super::control::Control;
use super::element::{Operation, Site};
use super::epoch::Epoch;
use super::flushes::Flushes;
use super::memory::Memory;
use super::message::Traffic;
use super::passive;
use super::quick::{Block, Recent};
use crate::attr::Attributes;
use crate::comm::Communicator;
use crate::datatype::TypeObject;
use crate::errhandler::ErrhandlerObject;
use crate::error::{Error, Result, check};
use crate::info::InfoObject;
use crate::rank::Rank;
use crate::standard::*;
use crate::types::fault_tolerance::MPIX_ERR_PROC_FAILED;
use crate::types::{Count, Datatype, Win};
use crate::world::Placed;
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::ffi::{c_int, c_void};
use std::rc::Rc;

/// How a member's memory is reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Path {
    /// It is mapped here, at this address. A dynamic window's begins where the member's program counts addresses from.
    Direct(*mut u8),
    /// The kernel copies to and from this address of that process; the member changes elements itself.
    Kernel { pid: i32, base: u64 },
    /// The member does everything itself, when it makes progress.
    Message,
}

impl Path {
    /// Where it is mapped here, or null.
    pub fn address(self) -> *mut u8 {
        match self {
            Path::Direct(at) => at,
            _ => std::ptr::null_mut(),
        }
    }
}

/// One member's memory.
#[derive(Clone, Copy, Debug)]
pub struct Part {
    pub size: u64,
    pub unit: Count,
    pub path: Path,
    /// Where this member's program can use it, or null.
    pub seen: *mut u8,
    /// Its program has another data model than this one's.
    pub foreign: bool,
}

/// Values of predefined attributes that the program gets pointers to.
pub struct Values {
    pub size: Count,
    pub unit: c_int,
    pub flavor: c_int,
    pub model: c_int,
}

pub struct Window {
    pub handle: Cell<Win>,
    /// One of `MPI_WIN_FLAVOR_…`.
    pub flavor: c_int,
    /// The members, in a context of the window's own; its number names the window in messages.
    pub comm: Rc<Communicator>,
    /// This member's memory: where displacements count from.
    pub base: *mut u8,
    pub parts: Vec<Part>,
    pub values: Box<Values>,
    pub errhandler: RefCell<Rc<ErrhandlerObject>>,
    pub name: RefCell<String>,
    pub attributes: Attributes,
    pub info: RefCell<InfoObject>,
    /// As `info` says.
    pub no_locks: Cell<bool>,
    /// Some member's program has another data model than this one's.
    pub(super) mixed: bool,
    /// Addresses in this member's program have 32 bits.
    pub(super) narrow: bool,
    pub(super) control: Control,
    /// What `control`, and in allocated windows `parts`, lie in.
    pub(super) memory: Memory,
    /// Where this member's program sees the memory, if not where it is.
    pub(super) placed: Option<Placed>,
    pub(super) epoch: Epoch,
    pub(super) traffic: Traffic,
    pub(super) batch: RefCell<Batch>,
    pub(super) recent: RefCell<Option<Recent>>,
    pub(super) recent_swap: RefCell<Option<(Datatype, Operation)>>,
    pub(super) recent_block: Cell<Option<Block>>,
    /// Something was stored at a target that is not known to be visible there yet.
    pub(super) stored: Cell<bool>,
    pub(super) flushes: Flushes,
    /// What this member has attached: where each region begins and ends.
    pub(super) attached: RefCell<BTreeMap<u64, u64>>,
}

/// A displacement that is an address, where `MPI_Aint` has 32 bits and a sign.
fn address(disp: Count) -> Count {
    if i32::try_from(disp).is_ok() { Count::from(disp as u32) } else { disp }
}

impl Window {
    /// Whether member `target` has failed.
    #[inline]
    pub(super) fn has_lost(&self, rank: &Rank, target: usize) -> bool {
        rank.world.has_news() && rank.world.has_failed(self.comm.group.procs[target])
    }
}

impl Rank {
    #[inline]
    pub fn window(&self, handle: Win) -> Result<Rc<Window>> {
        self.windows.get(handle.0).ok_or(Error::new(MPI_ERR_WIN))
    }
}

impl Window {
    #[inline]
    pub fn me(&self) -> usize {
        self.comm.rank
    }

    /// This member's memory, where its program sees it. A dynamic window has none: it begins at `MPI_BOTTOM`.
    pub fn seen(&self) -> *mut u8 {
        if self.is_dynamic() { std::ptr::null_mut() } else { self.parts[self.me()].seen }
    }

    #[inline]
    pub fn is_dynamic(&self) -> bool {
        self.flavor == MPI_WIN_FLAVOR_DYNAMIC
    }

    /// Where operations on the memory of `target` are done.
    #[inline]
    pub(super) fn site<'a>(&'a self, rank: &'a Rank, target: usize) -> Site<'a> {
        Site { rank, control: &self.control, procs: &self.comm.group.procs, me: self.comm.rank, target }
    }

    /// Whether an operation may go to `target` now; `passive`: under a lock. Takes that if it is due.
    #[inline]
    pub fn allow(&self, rank: &Rank, target: usize, passive: bool) -> Result<()> {
        check(!self.has_lost(rank, target), MPIX_ERR_PROC_FAILED)?;
        if passive {
            self.epoch.allow_passive(target)?
        } else {
            self.epoch.allow(target)?
        }
        if self.epoch.is_due(target) { passive::take_due(rank, self, target) } else { Ok(()) }
    }

    /// Notes that something was stored at a target.
    #[inline]
    pub fn was_stored(&self) {
        self.stored.set(true);
        self.flushes.have_purpose();
    }

    /// Whether a flush may come now, of one target or of all.
    #[inline]
    pub fn may_flush(&self, target: Option<usize>) -> Result<()> {
        target.map_or_else(|| self.epoch.is_passive(), |target| self.epoch.allow_passive(target))
    }

    /// A member that a call names.
    #[inline]
    pub fn member(&self, rank: c_int) -> Result<usize> {
        usize::try_from(rank).ok().filter(|&r| r < self.parts.len()).ok_or(Error::new(MPI_ERR_RANK))
    }

    /// `MPI_ERR_TYPE` when elements of `datatype` are others in the program of `target`.
    #[inline]
    pub fn agree(&self, rank: &Rank, target: usize, datatype: &TypeObject) -> Result<()> {
        if !(self.mixed && datatype.varies && self.parts[target].foreign) {
            return Ok(());
        }
        Err(Error::new(rank.disagreement(self.comm.group.procs[target], datatype)))
    }

    /// How many bytes into the memory of `target` an operation on `count` elements begins. All it touches lies inside.
    #[inline]
    pub fn locate(&self, target: usize, disp: Count, count: Count, datatype: &TypeObject) -> Result<Count> {
        let part = &self.parts[target];
        let disp = if self.narrow && self.is_dynamic() { address(disp) } else { disp };
        check(disp >= 0, MPI_ERR_DISP)?;
        let offset = disp.checked_mul(part.unit).ok_or(Error::new(MPI_ERR_DISP))?;
        if datatype.size == 0 || count == 0 {
            return Ok(offset);
        }
        // `TypeObject::bytes` has checked that these products fit.
        let last = (count - 1) * datatype.extent;
        let first = offset.checked_add(datatype.true_lb).and_then(|at| at.checked_add(last.min(0)));
        let begin = first.ok_or(Error::new(MPI_ERR_RMA_RANGE))?;
        let end = begin.checked_add(last.abs()).and_then(|at| at.checked_add(datatype.true_extent));
        let end = end.ok_or(Error::new(MPI_ERR_RMA_RANGE))?;
        check(self.holds(target, begin, end), MPI_ERR_RMA_RANGE)?;
        Ok(offset)
    }

    /// Whether bytes `begin..end` of the memory of `target` are the window's.
    #[inline]
    pub fn holds(&self, target: usize, begin: Count, end: Count) -> bool {
        if begin < 0 {
            return false;
        }
        if self.is_dynamic() {
            return self.control.is_attached(target, begin as u64, end as u64);
        }
        end as u64 <= self.parts[target].size
    }

    /// Remembers memory that this member attaches, as distances from its [`Self::base`]. `MPI_ERR_RMA_ATTACH` when some of it is
    /// attached already, or there are too many regions.
    pub fn attach(&self, base: *const c_void, size: u64) -> Result<()> {
        let base = (base as u64).wrapping_sub(self.base as u64);
        let end = base.checked_add(size).ok_or(Error::new(MPI_ERR_RMA_ATTACH))?;
        let mut attached = self.attached.borrow_mut();
        let overlaps = attached.range(..end).next_back().is_some_and(|(_, &other)| other > base);
        check(!overlaps && !attached.contains_key(&base), MPI_ERR_RMA_ATTACH)?;
        check(size == 0 || self.control.attach(self.me(), base, end), MPI_ERR_RMA_ATTACH)?;
        attached.insert(base, end);
        Ok(())
    }

    /// Forgets it. `MPI_ERR_BASE` when no region begins there.
    pub fn detach(&self, base: *const c_void) -> Result<()> {
        let base = (base as u64).wrapping_sub(self.base as u64);
        let end = self.attached.borrow_mut().remove(&base).ok_or(Error::new(MPI_ERR_BASE))?;
        if end > base {
            self.control.detach(self.me(), base, end);
        }
        Ok(())
    }
}
