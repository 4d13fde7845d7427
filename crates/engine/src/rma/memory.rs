//! Memory that the members of a window share: its control block, and for allocated windows the window itself.
//!
//! ```text
//! leader:  small? -> an area of the world; else a memfd of its own       (either when the other fails)
//! others:  map the leader's descriptor, which they reach under /proc; all tell whether they could
//! leader:  closes it; if somebody could not, an area after all
//! ```
//!
//! Nothing of it has a name: when the last member has gone, so has the memory.
//!
//! A program that does not see all of its process ([`crate::callback::Convention::places_windows`]) has its part mapped once more, where
//! it can see it. The engine goes by its own mapping, and the control block is in no other: what a program could write to
//! there would be no control. An area cannot be mapped twice, so one such member makes it a memfd for all.

use crate::comm::Communicator;
use crate::comm::agree::Circle;
use crate::error::{Error, Result, check};
use crate::p2p::Channel;
use crate::rank::Rank;
use crate::standard::{MPI_ERR_INTERN, MPI_ERR_NO_MEM};
use crate::world::{Mapping, Placed, World};
use std::cell::RefCell;
use std::fs::File;
use std::io;
use std::ops::Range;
use std::os::fd::{AsFd, AsRawFd, FromRawFd, OwnedFd};
use std::rc::Rc;
use std::sync::Arc;

/// Up to this size the leader's area in the world is tried first: it is mapped already.
const SMALL: usize = 256 << 10;
pub const PAGE: usize = 4096;

pub enum Memory {
    /// An area of the leader, who frees it. The memory begins at `start` in the world.
    Area {
        world: Arc<World>,
        offset: u64,
        start: u64,
        len: usize,
    },
    Own(Mapping),
}

/// What all members said, by member.
type Words = [Vec<i64>];

/// What a member contributes to the decision: its own words, and which part of the memory it wants to see.
pub struct Plan<'a> {
    /// Whether the members mean the same; nothing is made when they do not.
    pub check: &'a dyn Fn(&Words) -> Result<()>,
    /// How much memory there is to be, from what each member contributed.
    pub len: &'a dyn Fn(&Words) -> Option<usize>,
    /// Whether some member's program must have it at a place of its own.
    pub placed: &'a dyn Fn(&Words) -> bool,
    /// The bytes, whole pages, that this member's program must have so.
    pub seen: &'a dyn Fn(&Words) -> Option<Range<usize>>,
}

/// The memory, everybody's words, and where the program sees its part.
pub type Shared = (Memory, Vec<Vec<i64>>, Option<Placed>);

/// What the leader decided, as it travels.
const NONE: i64 = 0;
const AREA: i64 = 1;
const DESCRIPTOR: i64 = 2;

impl Memory {
    /// Makes memory that all members of `comm` map, from the beginning of a page; all call it.
    pub fn share(rank: &Rank, comm: &Rc<Communicator>, mine: &[i64], plan: &Plan) -> Result<Shared> {
        let made = RefCell::new(None);
        let (all, decision) = Circle::of(comm, Channel::Window).exchange(rank, mine, |all| {
            let Some(len) = (plan.check)(all).ok().and_then(|()| (plan.len)(all)) else { return vec![NONE] };
            if (plan.placed)(all) {
                return make(len, &made).unwrap_or(vec![NONE]);
            }
            let small = if len <= SMALL { allocate(rank, len) } else { None };
            small.or_else(|| make(len, &made)).or_else(|| allocate(rank, len)).unwrap_or(vec![NONE])
        })?;
        (plan.check)(&all)?;
        if let Some(memory) = Memory::in_area(rank, &decision)? {
            return Ok((memory, all, None));
        }
        let mapped = map(rank, &decision, made.borrow().as_ref(), (plan.seen)(&all));
        let second = Circle::of(comm, Channel::Mapped).exchange(rank, &[mapped.is_ok() as i64], |able| {
            if able.iter().all(|able| able[0] == 1) {
                return vec![DESCRIPTOR];
            }
            let len = decision.get(3).map_or(0, |&len| len as usize);
            if (plan.placed)(&all) { vec![NONE] } else { allocate(rank, len).unwrap_or(vec![NONE]) }
        });
        let second = second.and_then(|second| Memory::in_area(rank, &second.1));
        match (second, mapped) {
            (Ok(None), Ok((mapping, placed))) => Ok((Memory::Own(mapping), all, placed)),
            (Ok(Some(memory)), _) => Ok((memory, all, None)),
            (Ok(None), Err(_)) => Err(Error::new(MPI_ERR_INTERN)),
            (Err(error), mapped) => {
                if let Ok((_, placed)) = mapped {
                    unplace(rank, placed.as_ref());
                }
                Err(error)
            }
        }
    }

    /// The area that a decision names; `None` when it is for a descriptor.
    fn in_area(rank: &Rank, decision: &[i64]) -> Result<Option<Memory>> {
        check(decision.first() != Some(&NONE), MPI_ERR_NO_MEM)?;
        Ok(match *decision {
            [AREA, offset, start, len] => Some(Memory::Area {
                world: rank.world.clone(),
                offset: offset as u64,
                start: start as u64,
                len: len as usize,
            }),
            _ => None,
        })
    }

    /// The address of `len` bytes at `offset`. Panics outside.
    pub fn at(&self, offset: usize, len: usize) -> *mut u8 {
        match self {
            Memory::Area { world, start, len: all, .. } => {
                assert!(offset <= *all && len <= *all - offset);
                world.bytes(start + offset as u64, len)
            }
            Memory::Own(mapping) => mapping.bytes(offset, len),
        }
    }

    /// Gives an area back when no member uses it any more; only the leader need call it.
    pub fn free(&self, rank: &Rank) {
        if let Memory::Area { offset, .. } = self {
            rank.seat.free(*offset);
        }
    }
}

/// Takes a window's memory out of the program's, which gets its own there again.
pub fn unplace(rank: &Rank, placed: Option<&Placed>) {
    if let Some(placed) = placed.filter(|placed| placed.clear()) {
        rank.convention.window_unplace(placed.at, placed.bytes);
    }
}

/// An area of this rank's with room for `len` bytes from the beginning of a page on, as a decision.
fn allocate(rank: &Rank, len: usize) -> Option<Vec<i64>> {
    let offset = rank.seat.allocate(len.checked_add(PAGE)?)?;
    Some(vec![AREA, offset as i64, offset.next_multiple_of(PAGE as u64) as i64, len as i64])
}

/// A memfd of `len` bytes, which goes to `made`, and the decision for it.
fn make(len: usize, made: &RefCell<Option<OwnedFd>>) -> Option<Vec<i64>> {
    // SAFETY: makes a new descriptor; the name is a C string.
    let fd = unsafe { libc::memfd_create(c"anympi-window".as_ptr(), libc::MFD_CLOEXEC | libc::MFD_ALLOW_SEALING) };
    if fd < 0 {
        return None;
    }
    // SAFETY: it is new and nobody else's.
    let fd = unsafe { OwnedFd::from_raw_fd(fd) };
    // SAFETY: calls on a descriptor that we own. Sealed, so that no member can pull the memory from under the others.
    let sized = unsafe {
        libc::ftruncate(fd.as_raw_fd(), libc::off_t::try_from(len).ok()?) == 0
            && libc::fcntl(fd.as_raw_fd(), libc::F_ADD_SEALS, libc::F_SEAL_SHRINK | libc::F_SEAL_GROW) == 0
    };
    if !sized {
        return None;
    }
    let decision = vec![DESCRIPTOR, std::process::id().into(), fd.as_raw_fd().into(), len as i64];
    *made.borrow_mut() = Some(fd);
    Some(decision)
}

/// Maps what a decision for a descriptor names, `own` if it is the leader's, and what is to be `seen` of it in its place.
fn map(
    rank: &Rank,
    decision: &[i64],
    own: Option<&OwnedFd>,
    seen: Option<Range<usize>>,
) -> io::Result<(Mapping, Option<Placed>)> {
    let &[DESCRIPTOR, pid, fd, len] = decision else { return Err(io::ErrorKind::InvalidInput.into()) };
    let opened: OwnedFd;
    let fd = match own {
        Some(own) => own.as_fd(),
        None => {
            let file = File::options().read(true).write(true).open(format!("/proc/{pid}/fd/{fd}"))?;
            // The size first: touching a mapping beyond the end of its file kills.
            if file.metadata()?.len() != len as u64 {
                return Err(io::ErrorKind::InvalidData.into());
            }
            opened = file.into();
            opened.as_fd()
        }
    };
    let mapping = Mapping::new(len as usize, Some(fd))?;
    let Some(seen) = seen.filter(|seen| !seen.is_empty()) else { return Ok((mapping, None)) };
    if seen.end > len as usize || seen.start % PAGE != 0 || seen.end % PAGE != 0 {
        return Err(io::ErrorKind::InvalidData.into());
    }
    let place = rank.convention.window_place(seen.len()).ok_or(io::ErrorKind::OutOfMemory)?;
    // SAFETY: the convention gives the place away until it gets it back.
    match unsafe { Placed::map(place, seen.len(), fd, seen.start) } {
        Ok(placed) => Ok((mapping, Some(placed))),
        Err(error) => {
            rank.convention.window_unplace(place, seen.len());
            Err(error)
        }
    }
}
