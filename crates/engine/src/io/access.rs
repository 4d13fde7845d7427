//! Data access (MPI 5.0 § 14.4): what the many calls have in common, which differ in where they begin, with whom, and how they end.
//!
//! ```text
//! check arguments -> take the place from its pointer -> perform -> status, request, or what the end of a split collective tells
//! ```
//!
//! Pointers move by what was asked for, as § 14.4.3 says, also where the file ends before. An error leaves the individual pointer
//! where it was.

use super::file::OpenFile;
use super::gathering;
use super::operation::Operation;
pub use super::operation::{Arguments, Direction, Place};
use crate::error::{Error, Result, check};
use crate::rank::Rank;
use crate::request::RequestObject;
use crate::standard::*;
use crate::types::{Count, File, Request, Status};

/// The split collectives, of which each file has one at a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Split {
    At(Direction),
    Own(Direction),
    Ordered(Direction),
}

/// A split collective that has begun, and what its end will say.
pub struct Unfinished {
    split: Split,
    status: Status,
}

/// The place of an access of `etypes`. The shared pointer is moved at once, so that nobody else takes the place.
fn take(file: &OpenFile, place: Place, etypes: Count) -> Result<Count> {
    match place {
        Place::At(offset) => Ok(offset),
        Place::Own => Ok(file.position.get()),
        Place::Shared => file.shared.advance(etypes),
    }
}

/// Moves the individual pointer over what was accessed.
fn pass(file: &OpenFile, place: Place, at: Count, etypes: Count) -> Result<()> {
    if place == Place::Own {
        file.position.set(at.checked_add(etypes).ok_or(Error::new(MPI_ERR_ARG))?);
    }
    Ok(())
}

fn status(bytes: Count) -> Status {
    Status::new(MPI_ANY_SOURCE, MPI_ANY_TAG, bytes)
}

/// An access of one member.
///
/// # Safety
/// The buffer is what its count and type say.
pub unsafe fn independent(
    rank: &Rank,
    handle: File,
    direction: Direction,
    place: Place,
    of: Arguments,
) -> Result<Status> {
    let file = rank.file(handle)?;
    // SAFETY: the caller's promise.
    unsafe { alone(rank, &file, direction, place, of) }
}

/// # Safety
/// As for [`independent`].
unsafe fn alone(rank: &Rank, file: &OpenFile, direction: Direction, place: Place, of: Arguments) -> Result<Status> {
    let operation = Operation::new(rank, file, direction, place, of)?;
    let at = take(file, place, operation.etypes)?;
    // SAFETY: the caller's promise.
    let bytes = unsafe { operation.perform(rank, file, at)? };
    pass(file, place, at, operation.etypes)?;
    Ok(status(bytes))
}

/// An access that all members make together, and whose data may be gathered on the way.
///
/// # Safety
/// As for [`independent`].
pub unsafe fn collective(
    rank: &Rank,
    handle: File,
    direction: Direction,
    place: Place,
    of: Arguments,
) -> Result<Status> {
    let file = rank.file(handle)?;
    // SAFETY: the caller's promise.
    unsafe { together(rank, &file, direction, place, of, Ok(())) }
}

/// The same, for a member that may take no part in it if `allowed` is an error.
///
/// # Safety
/// As for [`independent`].
unsafe fn together(
    rank: &Rank,
    file: &OpenFile,
    direction: Direction,
    place: Place,
    of: Arguments,
    allowed: Result<()>,
) -> Result<Status> {
    let gathers = file.view().gathers.get().filter(|_| !file.atomic.get());
    let Some(shortest) = gathers else {
        allowed?;
        // SAFETY: the caller's promise.
        return unsafe { alone(rank, file, direction, place, of) };
    };
    // Those who cannot take part say so, so that nobody waits for them.
    let prepared = allowed.and_then(|()| Operation::new(rank, file, direction, place, of)).and_then(|operation| {
        let at = take(file, place, operation.etypes)?;
        let from = operation.view.stream(at)?;
        operation.view.check_range(from, operation.bytes)?;
        Ok((operation, at, from))
    });
    let mine = prepared.as_ref().map(|(operation, _, from)| (operation, *from)).map_err(|error| *error);
    // SAFETY: the caller's promise.
    let gathered = unsafe { gathering::run(rank, file, mine, shortest) };
    let (operation, at, _) = prepared?;
    let bytes = match gathered? {
        Some(bytes) => bytes,
        // SAFETY: the caller's promise.
        None => unsafe { operation.perform(rank, file, at)? },
    };
    pass(file, place, at, operation.etypes)?;
    Ok(status(bytes))
}

/// An access that all members make in the order of their ranks, at the shared pointer (§ 14.4.4).
///
/// # Safety
/// As for [`independent`].
pub unsafe fn ordered(rank: &Rank, handle: File, direction: Direction, of: Arguments) -> Result<Status> {
    let file = rank.file(handle)?;
    // SAFETY: the caller's promise.
    unsafe { in_order(rank, &file, direction, of, Ok(())) }
}

/// The same, for a member that may take no part in it if `allowed` is an error.
///
/// # Safety
/// As for [`independent`].
unsafe fn in_order(
    rank: &Rank,
    file: &OpenFile,
    direction: Direction,
    of: Arguments,
    allowed: Result<()>,
) -> Result<Status> {
    let operation = allowed.and_then(|()| Operation::new(rank, file, direction, Place::Shared, of));
    let mine = operation.as_ref().map(|operation| vec![operation.etypes]).map_err(|error| *error);
    let (all, decision) = file.agree(rank, mine, |all| {
        let total = all.iter().try_fold(0, |sum: Count, words| sum.checked_add(words[0]));
        Ok(vec![file.shared.advance(total.ok_or(Error::new(MPI_ERR_ARG))?)?])
    })?;
    let before: Count = all[..file.comm.rank].iter().map(|words| words[0]).sum();
    let start = decision.first().copied().ok_or(Error::new(MPI_ERR_INTERN))?;
    // SAFETY: the caller's promise.
    Ok(status(unsafe { operation?.perform(rank, file, start + before)? }))
}

/// A non-blocking access: done when this returns. Wrong arguments are an error of the call, all else of the request.
///
/// # Safety
/// As for [`independent`], until the request is done.
pub unsafe fn start(
    rank: &Rank,
    handle: File,
    direction: Direction,
    place: Place,
    of: Arguments,
    request: &mut Request,
) -> Result<()> {
    let file = rank.file(handle)?;
    let operation = Operation::new(rank, &file, direction, place, of)?;
    let at = take(&file, place, operation.etypes)?;
    let object = RequestObject::new(&file.comm);
    // SAFETY: the caller's promise.
    match unsafe { operation.perform(rank, &file, at) } {
        Ok(bytes) => {
            pass(&file, place, at, operation.etypes)?;
            object.complete(status(bytes), MPI_SUCCESS);
        }
        Err(error) => object.complete(Status::EMPTY, error.code),
    }
    *request = rank.publish(object)?;
    Ok(())
}

/// The beginning of a split collective, which does all of it (§ 14.4.5).
///
/// # Safety
/// As for [`independent`], until the end.
pub unsafe fn begin(rank: &Rank, handle: File, split: Split, place: Place, of: Arguments) -> Result<()> {
    let file = rank.file(handle)?;
    let allowed = check(file.unfinished.borrow().is_none(), MPI_ERR_OTHER);
    // SAFETY: the caller's promise.
    let status = unsafe {
        match split {
            Split::At(direction) | Split::Own(direction) => together(rank, &file, direction, place, of, allowed)?,
            Split::Ordered(direction) => in_order(rank, &file, direction, of, allowed)?,
        }
    };
    file.unfinished.replace(Some(Unfinished { split, status }));
    Ok(())
}

/// Its end: `MPI_ERR_OTHER` if no such one has begun.
pub fn end(rank: &Rank, handle: File, split: Split) -> Result<Status> {
    let file = rank.file(handle)?;
    let found = file.unfinished.borrow_mut().take_if(|unfinished| unfinished.split == split);
    Ok(found.ok_or(Error::new(MPI_ERR_OTHER))?.status)
}
