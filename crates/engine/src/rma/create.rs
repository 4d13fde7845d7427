//! Making and freeing windows (MPI 5.0 § 12.2), which all members do together.
//!
//! ```text
//! create:  a context of its own; share memory (control block, and the windows that are allocated);
//!          find the way to each member's memory; everybody is here -> usable
//! free:    attributes; everybody is here -> gone
//! ```

use super::control::Control;
use super::epoch::Epoch;
use super::flushes::Flushes;
use super::gate;
use super::hints;
use super::lock;
use super::memory::{self, Memory, PAGE, Plan};
use super::message::Traffic;
use super::sync;
use super::window::{Part, Path, Values, Window};
use crate::attr::{Attributes, Owner};
use crate::comm::{Communicator, dup};
use crate::datatype::DataModel;
use crate::error::{Error, Result, check};
use crate::info::InfoObject;
use crate::rank::Rank;
use crate::standard::*;
use crate::types::{Count, Win};
use crate::world::single_copy::Reach;
use std::cell::{Cell, RefCell};
use std::ffi::c_int;
use std::ops::Range;
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

/// Members' memory begins on a cache line of its own; from this size on, or where a program sees only its own part, on a page.
const LINE: usize = 64;
const PAGED: usize = 64 << 10;

/// What each member tells the others: the words of a record, by these indices.
const SIZE: usize = 0;
const UNIT: usize = 1;
const BASE: usize = 2;
const NONCONTIGUOUS: usize = 3;
const ALIGNMENT: usize = 4;
const PLACED: usize = 5;
const FLAVOR: usize = 6;
const WORDS: usize = 7;

/// Where everything lies in the shared memory of a window.
struct Arrangement {
    /// Where each member's part begins.
    offsets: Vec<usize>,
    len: usize,
    /// Some program sees only what is put into its memory.
    placed: bool,
}

/// Makes a window for the members of `comm`, an intracommunicator.
pub fn create(rank: &Rank, comm: &Rc<Communicator>, mine: &Contribution) -> Result<Win> {
    let comm = Rc::new(dup::bare(rank, comm)?);
    let n = comm.size();
    check(n <= lock::MOST_MEMBERS, MPI_ERR_NO_MEM)?;
    let dynamic = mine.flavor == MPI_WIN_FLAVOR_DYNAMIC;
    let control = Control::bytes(n, dynamic);
    let allocates = matches!(mine.flavor, MPI_WIN_FLAVOR_ALLOCATE | MPI_WIN_FLAVOR_SHARED);
    let noncontiguous = hints::is_true(mine.info, "alloc_shared_noncontig");
    let alignment = hints::alignment(mine.info);
    let placed = allocates && rank.convention.places_windows();
    let base = if dynamic { rank.convention.address_base() as i64 } else { mine.base as i64 };
    let words = [mine.size, mine.unit, base, noncontiguous as i64, alignment as i64, placed as i64, mine.flavor as i64];
    let arrange = |all: &[Vec<i64>]| {
        let placed = all.iter().any(|words| words[PLACED] != 0);
        match mine.flavor {
            MPI_WIN_FLAVOR_ALLOCATE => spread(control, all, placed),
            MPI_WIN_FLAVOR_SHARED if all[0][NONCONTIGUOUS] != 0 => spread(control, all, placed),
            MPI_WIN_FLAVOR_SHARED => row(control, all, placed),
            _ => Some(Arrangement { offsets: vec![0; all.len()], len: control, placed }),
        }
    };
    let same = |all: &[Vec<i64>]| {
        check(all.len() == n && all.iter().all(|words| words.len() == WORDS), MPI_ERR_INTERN)?;
        // Else each member would take the others' words for something else.
        check(all.iter().all(|words| words[FLAVOR] == mine.flavor as i64), MPI_ERR_RMA_FLAVOR)
    };
    let plan = Plan {
        check: &same,
        len: &|all| arrange(all).map(|arrangement| arrangement.len),
        placed: &|all| arrange(all).is_some_and(|arrangement| arrangement.placed),
        seen: &|all| if placed { seen(&arrange(all)?, all, mine.flavor, comm.rank) } else { None },
    };
    let (memory, all, placed) = Memory::share(rank, &comm, &words, &plan)?;
    let arrangement = arrange(&all).ok_or(Error::new(MPI_ERR_INTERN))?;
    let Arrangement { ref offsets, len, .. } = arrangement;
    // SAFETY: the control block stands first in memory that is shared, zeroed, and lives as long as the window.
    let control = unsafe { Control::new(memory.at(0, len), n, dynamic) };
    gate::prepare(&control);
    // What this program sees of the memory at an offset, if it sees it.
    let shown = seen(&arrangement, &all, mine.flavor, comm.rank);
    let in_place = |r: usize| {
        let (placed, shown) = (placed.as_ref()?, shown.as_ref()?);
        shown.contains(&offsets[r]).then(|| placed.at.wrapping_add(offsets[r] - shown.start))
    };
    let own_places = rank.convention.places_windows();
    let part = |(r, words): (usize, &Vec<i64>)| {
        let path = if allocates {
            Path::Direct(memory.at(offsets[r], words[SIZE] as usize))
        } else {
            private(rank, &comm, r, words[BASE] as u64)
        };
        let seen = match path {
            _ if !own_places => path.address(),
            _ if allocates => in_place(r).unwrap_or(std::ptr::null_mut()),
            _ if r == comm.rank => mine.base,
            _ => std::ptr::null_mut(),
        };
        let foreign = rank.world.model(comm.group.procs[r]) != rank.model;
        Part { size: words[SIZE] as u64, unit: words[UNIT], path, seen, foreign }
    };
    let parts: Vec<Part> = all.iter().enumerate().map(part).collect();
    let base = if allocates || dynamic { parts[comm.rank].path.address() } else { mine.base };
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
        values: Box::new(values),
        errhandler: RefCell::new(rank.predefined_errhandler(MPI_ERRORS_ARE_FATAL)),
        name: RefCell::default(),
        attributes: Attributes::default(),
        narrow: rank.model == DataModel::Ilp32,
        mixed: parts.iter().any(|part| part.foreign),
        no_locks: Cell::new(hints::is_true(mine.info, "no_locks")),
        info: RefCell::new(hints::first(mine.flavor, mine.info)),
        control,
        memory,
        epoch: Epoch::new(n),
        traffic: Traffic::new(n),
        batch: RefCell::default(),
        recent: RefCell::default(),
        recent_swap: RefCell::default(),
        recent_block: Cell::new(None),
        stored: Cell::new(false),
        flushes: Flushes::default(),
        attached: RefCell::default(),
        parts,
        placed,
    });
    let handle = rank.windows.insert(window.clone()).map(Win).ok_or(Error::new(MPI_ERR_INTERN))?;
    window.handle.set(handle);
    window.comm.window.set(handle);
    rank.rma.windows.borrow_mut().insert(window.comm.context, window.clone());
    // Whoever leaves this may send requests to everybody.
    if let Err(error) = sync::meet(rank, &window) {
        // There is no window whose error handler could hear of it.
        rank.windows.remove(handle.0);
        rank.rma.windows.borrow_mut().remove(&window.comm.context);
        memory::unplace(rank, window.placed.as_ref());
        return Err(Error::new(error.code));
    }
    Ok(handle)
}

/// Where each member's memory begins, apart from each other, and how much it is in all; `None` when that is too much.
fn spread(control: usize, all: &[Vec<i64>], placed: bool) -> Option<Arrangement> {
    let mut at = control;
    let mut offsets = Vec::with_capacity(all.len());
    for words in all {
        let size = usize::try_from(words[SIZE]).ok()?;
        let alignment = if size >= PAGED || placed { PAGE } else { LINE }.max(words[ALIGNMENT] as usize);
        at = at.checked_next_multiple_of(alignment)?;
        offsets.push(at);
        at = at.checked_add(size)?;
    }
    Some(Arrangement { offsets, len: end(at, placed)?, placed })
}

/// The same with each one's after the one's before it.
fn row(control: usize, all: &[Vec<i64>], placed: bool) -> Option<Arrangement> {
    let first = if placed { PAGE } else { LINE };
    let mut at =
        control.checked_next_multiple_of(all.iter().map(|words| words[ALIGNMENT] as usize).fold(first, usize::max))?;
    let mut offsets = Vec::with_capacity(all.len());
    for words in all {
        offsets.push(at);
        at = at.checked_add(usize::try_from(words[SIZE]).ok()?)?;
    }
    Some(Arrangement { offsets, len: end(at, placed)?, placed })
}

/// All of the last page, where it is mapped into programs, must be there.
fn end(at: usize, placed: bool) -> Option<usize> {
    at.checked_next_multiple_of(if placed { PAGE } else { LINE }).filter(|&len| len <= isize::MAX as usize)
}

/// The pages that the program of member `me` is to see: all members' if they share them, else its own. `None` when it is to see none.
fn seen(arrangement: &Arrangement, all: &[Vec<i64>], flavor: c_int, me: usize) -> Option<Range<usize>> {
    let Arrangement { offsets, len, placed } = arrangement;
    let range = match flavor {
        _ if !placed => return None,
        MPI_WIN_FLAVOR_SHARED => offsets[0]..*len,
        _ => offsets[me]..(offsets[me] + all[me][SIZE] as usize).next_multiple_of(PAGE),
    };
    (!range.is_empty()).then_some(range)
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
    let is_whole = !rank.is_hit(&window.comm);
    if is_whole {
        window.epoch.may_free()?;
    }
    window.attributes.delete_all(rank, Owner::Win(handle))?;
    let flushed = sync::flush_all(rank, &window);
    let met = sync::meet(rank, &window);
    // Who has lost a member cannot wait for the others, who may still use the memory: it stays.
    let is_lost = rank.is_hit(&window.comm);
    if !is_lost {
        met?;
    }
    // A function of the user's that ran meanwhile may have freed it.
    rank.windows.remove(handle.0).ok_or(Error::new(MPI_ERR_WIN))?;
    rank.rma.windows.borrow_mut().remove(&window.comm.context);
    memory::unplace(rank, window.placed.as_ref());
    if window.me() == 0 && !is_lost {
        window.memory.free(rank);
    }
    if is_lost { Ok(()) } else { flushed }
}
