//! Making and freeing windows (MPI 5.0 § 12.2), which all members do together.
//!
//! ```text
//! create:  a context of its own; share memory (control block, and the windows that are allocated);
//!          find the way to each member's memory; everybody is here -> usable
//! free:    attributes; everybody is here -> gone
//! ```

use super::control::Control;
use super::epoch::Epoch;
use super::hints;
use super::memory::Memory;
use super::message::Traffic;
use super::sync;
use super::window::{Part, Path, Values, Window};
use crate::attr::{Attributes, Owner};
use crate::comm::{Communicator, dup};
use crate::error::{Error, Result, check};
use crate::info::InfoObject;
use crate::rank::Rank;
use crate::standard::*;
use crate::types::{Count, Win};
use crate::world::single_copy::Reach;
use std::cell::{Cell, RefCell};
use std::ffi::c_int;
use std::rc::Rc;

/// What a member contributes to a new window.
pub struct Contribution<'a> {
    pub flavor: c_int,
    /// Its own memory, unless the window allocates it.
    pub base: *mut u8,
    pub size: Count,
    pub unit: Count,
    pub info: &'a InfoObject,
}

/// Members' memory begins on a cache line of its own; from this size on, on a page.
const LINE: usize = 64;
const PAGE: usize = 4096;
const PAGED: usize = 64 << 10;

/// Makes a window for the members of `comm`, an intracommunicator.
pub fn create(rank: &Rank, comm: &Rc<Communicator>, mine: &Contribution) -> Result<Win> {
    let comm = Rc::new(dup::bare(rank, comm)?);
    let n = comm.size();
    let control = Control::bytes(n, mine.flavor == MPI_WIN_FLAVOR_DYNAMIC);
    let noncontiguous = hints::is_true(mine.info, "alloc_shared_noncontig");
    let alignment = hints::alignment(mine.info);
    let words = [mine.size, mine.unit, mine.base as i64, noncontiguous as i64, alignment as i64];
    let place = |all: &[Vec<i64>]| match mine.flavor {
        MPI_WIN_FLAVOR_ALLOCATE => spread(control, all),
        MPI_WIN_FLAVOR_SHARED if all[0][3] != 0 => spread(control, all),
        MPI_WIN_FLAVOR_SHARED => row(control, all),
        _ => Some((vec![0; all.len()], control)),
    };
    let (memory, all) = Memory::share(rank, &comm, &words, |all| place(all).map(|(_, len)| len))?;
    check(all.len() == n && all.iter().all(|words| words.len() == 5), MPI_ERR_INTERN)?;
    let (offsets, len) = place(&all).ok_or(Error::new(MPI_ERR_INTERN))?;
    // SAFETY: the control block stands first in memory that is shared, zeroed, and lives as long as the window.
    let control = unsafe { Control::new(memory.at(0, len), n, mine.flavor == MPI_WIN_FLAVOR_DYNAMIC) };
    let part = |(r, words): (usize, &Vec<i64>)| {
        let path = match mine.flavor {
            MPI_WIN_FLAVOR_ALLOCATE | MPI_WIN_FLAVOR_SHARED => Path::Direct(memory.at(offsets[r], words[0] as usize)),
            _ => private(rank, &comm, r, words[2] as u64),
        };
        Part { size: words[0] as u64, unit: words[1], path }
    };
    let parts: Vec<Part> = all.iter().enumerate().map(part).collect();
    let base = match parts[comm.rank].path {
        Path::Direct(base) => base,
        _ => mine.base,
    };
    let values = Values {
        size: mine.size,
        unit: c_int::try_from(mine.unit).unwrap_or(c_int::MAX),
        flavor: mine.flavor,
        model: MPI_WIN_UNIFIED,
    };
    let window = Rc::new(Window {
        handle: Cell::new(MPI_WIN_NULL),
        flavor: mine.flavor,
        comm,
        base,
        parts,
        values: Box::new(values),
        errhandler: RefCell::new(rank.predefined_errhandler(MPI_ERRORS_ARE_FATAL)),
        name: RefCell::default(),
        attributes: Attributes::default(),
        no_locks: Cell::new(hints::is_true(mine.info, "no_locks")),
        info: RefCell::new(hints::first(mine.flavor, mine.info)),
        control,
        memory,
        epoch: Epoch::new(n),
        traffic: Traffic::new(n),
        recent: Cell::new(None),
        stored: Cell::new(false),
        flushes: Cell::new(0),
        attached: RefCell::default(),
    });
    let handle = rank.windows.insert(window.clone()).map(Win).ok_or(Error::new(MPI_ERR_INTERN))?;
    window.handle.set(handle);
    window.comm.window.set(handle);
    rank.rma.windows.borrow_mut().insert(window.comm.context, window.clone());
    // Whoever leaves this may send requests to everybody.
    sync::meet(rank, &window)?;
    Ok(handle)
}

/// Where each member's memory begins, apart from each other, and how much it is in all; `None` when that is too much.
fn spread(control: usize, all: &[Vec<i64>]) -> Option<(Vec<usize>, usize)> {
    let mut at = control;
    let mut offsets = Vec::with_capacity(all.len());
    for words in all {
        let size = usize::try_from(words[0]).ok()?;
        let alignment = if size >= PAGED { PAGE } else { LINE }.max(words[4] as usize);
        at = at.checked_next_multiple_of(alignment)?;
        offsets.push(at);
        at = at.checked_add(size)?;
    }
    Some((offsets, at.checked_next_multiple_of(LINE)?))
}

/// The same with each one's after the one's before it.
fn row(control: usize, all: &[Vec<i64>]) -> Option<(Vec<usize>, usize)> {
    let mut at = control.checked_next_multiple_of(all.iter().map(|words| words[4] as usize).fold(LINE, usize::max))?;
    let mut offsets = Vec::with_capacity(all.len());
    for words in all {
        offsets.push(at);
        at = at.checked_add(usize::try_from(words[0]).ok()?)?;
    }
    Some((offsets, at.checked_next_multiple_of(LINE)?))
}

/// The way to memory of member `r` that begins at `base` in its own address space.
fn private(rank: &Rank, comm: &Communicator, r: usize, base: u64) -> Path {
    if r == comm.rank {
        return Path::Direct(base as *mut u8);
    }
    match rank.p2p.reach(&rank.world, comm.group.procs[r]) {
        Reach::Here => Path::Direct(base as *mut u8),
        Reach::Kernel(pid) => Path::Kernel { pid, base },
        Reach::None => Path::Message,
    }
}

/// `MPI_Win_free`.
pub fn free(rank: &Rank, handle: Win) -> Result<()> {
    let window = rank.window(handle)?;
    window.epoch.may_free()?;
    window.attributes.delete_all(rank, Owner::Win(handle))?;
    let flushed = sync::flush_all(rank, &window);
    sync::meet(rank, &window)?;
    rank.windows.remove(handle.0);
    rank.rma.windows.borrow_mut().remove(&window.comm.context);
    if window.me() == 0 {
        window.memory.free(rank);
    }
    flushed
}
