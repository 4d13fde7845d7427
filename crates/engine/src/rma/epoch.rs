//! Epochs (MPI 5.0 § 12.5): when this member may access others' memory, and whom it has let at its own.
//!
//! Only what the member itself does is judged; what it may not do is `MPI_ERR_RMA_SYNC`. A fence opens an epoch that a lock
//! or a start may still take the place of, as long as no operation has used it: nobody can tell a fence that
//! begins an epoch from one that only ends it.

use super::lock::Mode;
use crate::error::{Error, Result, check};
use crate::standard::MPI_ERR_RMA_SYNC;
use std::cell::{Cell, RefCell};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    None,
    /// Between fences; an operation has used it or not.
    Fence {
        used: bool,
    },
    /// Between start and complete.
    Start,
    /// Some members' locks are held.
    Lock,
    /// All members' locks were asked for: each is taken when it is first needed.
    LockAll,
    /// The same, and the program says that nobody else holds a lock that conflicts: none is taken.
    LockAllUnchecked,
}

/// What this member holds of a target.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hold {
    No,
    /// It is in the group of a start.
    Started,
    /// A thread of this member waits for its lock, which was asked for with all others.
    Coming,
    Locked(Mode),
    /// The program says that nobody else holds a lock that conflicts: none was taken.
    Unchecked,
}

pub struct Epoch {
    access: Cell<Access>,
    holds: Vec<Cell<Hold>>,
    /// Targets locked one by one.
    locked: Cell<usize>,
    /// Targets whose locks were taken since all were asked for.
    taken: RefCell<Vec<usize>>,
    started: RefCell<Vec<usize>>,
    exposed: RefCell<Option<Vec<usize>>>,
}

fn sync(ok: bool) -> Result<()> {
    check(ok, MPI_ERR_RMA_SYNC)
}

impl Epoch {
    pub fn new(members: usize) -> Epoch {
        Epoch {
            access: Cell::new(Access::None),
            holds: vec![Cell::new(Hold::No); members],
            locked: Cell::new(0),
            taken: RefCell::default(),
            started: RefCell::default(),
            exposed: RefCell::default(),
        }
    }

    /// Whether the lock of `target` is still to be taken, which was asked for with all others.
    #[inline]
    pub fn is_due(&self, target: usize) -> bool {
        self.access.get() == Access::LockAll && matches!(self.holds[target].get(), Hold::No | Hold::Coming)
    }

    /// Whether some thread waits for it already.
    #[inline]
    pub fn is_coming(&self, target: usize) -> bool {
        self.holds[target].get() == Hold::Coming
    }

    /// This thread waits for it from now on, or no longer.
    pub fn set_coming(&self, target: usize, coming: bool) {
        self.holds[target].set(if coming { Hold::Coming } else { Hold::No });
    }

    /// It was.
    #[inline]
    pub fn taken(&self, target: usize, mode: Mode) {
        self.holds[target].set(Hold::Locked(mode));
        self.taken.borrow_mut().push(target);
    }

    /// Whether an operation may go to `target` now, with nothing left to do before. `target` is a member.
    #[inline]
    pub fn is_ready(&self, target: usize) -> bool {
        let access = self.access.get();
        if matches!(access, Access::Start | Access::Lock | Access::LockAll) {
            return !matches!(self.holds[target].get(), Hold::No | Hold::Coming);
        }
        matches!(access, Access::Fence { used: true } | Access::LockAllUnchecked)
    }

    /// Whether an operation may go to `target` now.
    #[inline]
    pub fn allow(&self, target: usize) -> Result<()> {
        match self.access.get() {
            Access::LockAll | Access::LockAllUnchecked => Ok(()),
            Access::Fence { .. } => {
                self.access.set(Access::Fence { used: true });
                Ok(())
            }
            Access::Lock | Access::Start => sync(self.holds[target].get() != Hold::No),
            Access::None => Err(Error::new(MPI_ERR_RMA_SYNC)),
        }
    }

    /// Whether an operation with a request, or a flush, may go to `target` now: under a lock.
    #[inline]
    pub fn allow_passive(&self, target: usize) -> Result<()> {
        match self.access.get() {
            Access::LockAll | Access::LockAllUnchecked => Ok(()),
            Access::Lock => sync(self.holds[target].get() != Hold::No),
            _ => Err(Error::new(MPI_ERR_RMA_SYNC)),
        }
    }

    /// Whether any lock is held.
    #[inline]
    pub fn is_passive(&self) -> Result<()> {
        sync(matches!(self.access.get(), Access::Lock | Access::LockAll | Access::LockAllUnchecked))
    }

    /// A fence may come; afterwards an epoch is open or not.
    pub fn may_fence(&self) -> Result<()> {
        sync(matches!(self.access.get(), Access::None | Access::Fence { .. }) && self.exposed.borrow().is_none())
    }

    pub fn fenced(&self, opens: bool) {
        self.access.set(if opens { Access::Fence { used: false } } else { Access::None });
    }

    /// No epoch is open, but for an unused one of a fence.
    #[inline]
    fn is_idle(&self) -> bool {
        matches!(self.access.get(), Access::None | Access::Fence { used: false })
    }

    /// A start may come.
    pub fn may_start(&self) -> Result<()> {
        sync(self.is_idle())
    }

    pub fn start(&self, targets: Vec<usize>) {
        for &target in &targets {
            self.holds[target].set(Hold::Started);
        }
        self.access.set(Access::Start);
        *self.started.borrow_mut() = targets;
    }

    /// The targets of the start that ends, which must have come.
    pub fn started(&self) -> Result<Vec<usize>> {
        sync(self.access.get() == Access::Start)?;
        Ok(self.started.borrow().clone())
    }

    pub fn complete(&self) {
        for target in self.started.take() {
            self.holds[target].set(Hold::No);
        }
        self.access.set(Access::None);
    }

    /// A post may come.
    pub fn may_post(&self) -> Result<()> {
        sync(self.exposed.borrow().is_none() && !matches!(self.access.get(), Access::Fence { used: true }))
    }

    /// Lets `origins` at this member's memory, or nobody any more.
    pub fn expose(&self, origins: Option<Vec<usize>>) {
        *self.exposed.borrow_mut() = origins;
    }

    /// Who was let at it, by a post that must have come.
    pub fn exposed(&self) -> Result<Vec<usize>> {
        self.exposed.borrow().clone().ok_or(Error::new(MPI_ERR_RMA_SYNC))
    }

    /// The lock of `target` may be asked for.
    #[inline]
    pub fn may_lock(&self, target: usize) -> Result<()> {
        sync(self.is_idle() || self.access.get() == Access::Lock && self.holds[target].get() == Hold::No)
    }

    #[inline]
    pub fn lock(&self, target: usize, hold: Hold) {
        self.access.set(Access::Lock);
        self.holds[target].set(hold);
        self.locked.set(self.locked.get() + 1);
    }

    /// What is held of `target`, whose lock must have been asked for by itself.
    #[inline]
    pub fn locked(&self, target: usize) -> Result<Hold> {
        let hold = self.holds[target].get();
        sync(self.access.get() == Access::Lock && hold != Hold::No)?;
        Ok(hold)
    }

    #[inline]
    pub fn unlock(&self, target: usize) {
        self.holds[target].set(Hold::No);
        self.locked.set(self.locked.get() - 1);
        if self.locked.get() == 0 {
            self.access.set(Access::None);
        }
    }

    /// All locks may be asked for at once.
    #[inline]
    pub fn may_lock_all(&self) -> Result<()> {
        sync(self.is_idle())
    }

    #[inline]
    pub fn lock_all(&self, checked: bool) {
        self.access.set(if checked { Access::LockAll } else { Access::LockAllUnchecked });
    }

    /// All locks were asked for.
    #[inline]
    pub fn may_unlock_all(&self) -> Result<()> {
        sync(matches!(self.access.get(), Access::LockAll | Access::LockAllUnchecked))
    }

    /// Some locks were taken since.
    #[inline]
    pub fn has_taken(&self) -> bool {
        !self.taken.borrow().is_empty()
    }

    /// Ends that, and calls `release` with the targets whose locks were taken since, and how.
    #[inline]
    pub fn unlock_all(&self, mut release: impl FnMut(usize, Mode)) {
        for target in self.taken.borrow_mut().drain(..) {
            if let Hold::Locked(mode) = self.holds[target].replace(Hold::No) {
                release(target, mode);
            }
        }
        self.access.set(Access::None);
    }

    /// The window may be freed.
    pub fn may_free(&self) -> Result<()> {
        sync(self.is_idle() && self.exposed.borrow().is_none())
    }
}
