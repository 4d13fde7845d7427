//! Processes that are not there from the beginning, and ranks that meet later (MPI 5.0 chapter 11).
//!
//! | | file |
//! |---|---|
//! | spawning jobs, and being spawned | [`spawn`] |
//! | meeting at a port | [`port`] |
//! | meeting over a socket | [`join`] |
//! | which jobs a rank is tied to | [`tie`] |
//!
//! All of them end in an ordinary intercommunicator of one world: those who start or meet share its memory. Several launchers are in
//! one world if they were told to (`anympi run --meet NAME`, [`crate::world::meeting`]); ranks of other worlds cannot be reached.

pub mod join;
pub mod port;
pub mod spawn;
mod tie;

use crate::comm::Communicator;
use crate::comm::agree::Circle;
use crate::comm::inter::{assemble, group_of};
use crate::error::{Error, Result};
use crate::p2p::Channel;
use crate::rank::Rank;
use crate::standard::*;
use std::ffi::c_int;
use std::rc::Rc;

/// Whom the root of a collective call has found: the first context of the intercommunicator, and the seats of the other side.
pub struct Found {
    pub context: u32,
    pub seats: Vec<u32>,
}

/// Why the root has found nobody: for all members of the communicator.
pub struct Failure {
    pub code: c_int,
    pub why: String,
}

impl Failure {
    pub fn new(code: c_int, why: impl Into<String>) -> Failure {
        Failure { code, why: why.into() }
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Failure {
        Failure::new(error.code, "")
    }
}

/// The words that a root has for the others beside what it has found.
type Words = Vec<i64>;

/// What every member knows in the end: the intercommunicator or the error, and the root's other words.
pub struct Met {
    pub comm: Result<Communicator>,
    pub words: Words,
}

/// Lets `root` of `comm` look for the other side, and tells all members what it has found.
///
/// An error of the second kind is that of this call itself: the world has ended, say.
pub fn meet(
    rank: &Rank,
    comm: &Rc<Communicator>,
    root: usize,
    look: impl FnOnce() -> (std::result::Result<Found, Failure>, Words),
) -> Result<Met> {
    let mut order: Vec<usize> = (0..comm.size()).collect();
    order.rotate_left(root);
    let circle = Circle::of(comm, Channel::Meeting).reordered(order)?;
    let mut all = Vec::new();
    if circle.leads() {
        let (found, words) = look();
        let (head, rest) = match found {
            Ok(found) => (vec![0, found.context.into()], found.seats.iter().map(|&seat| seat.into()).collect()),
            Err(failure) => (vec![failure.code.into(), 0], failure.why.bytes().map(i64::from).collect()),
        };
        all = crate::comm::agree::flatten(&[head, rest, words]);
    }
    circle.broadcast(rank, &mut all)?;
    let Ok([head, rest, words]) = <[Vec<i64>; 3]>::try_from(crate::comm::agree::unflatten(&all)?) else {
        return Err(Error::new(MPI_ERR_INTERN));
    };
    let &[code, context] = &head[..] else { return Err(Error::new(MPI_ERR_INTERN)) };
    if code == 0 {
        let made = group_of(rank, &rest).and_then(|remote| {
            let context = u32::try_from(context).map_err(|_| Error::new(MPI_ERR_INTERN))?;
            assemble(comm.group.clone(), remote, comm.rank, context, comm.errhandler.borrow().clone())
        });
        return Ok(Met { comm: made, words });
    }
    let why: Vec<u8> = rest.iter().map(|&byte| byte as u8).collect();
    let code = code as c_int;
    if !why.is_empty() {
        rank.process.note(code, String::from_utf8_lossy(&why).into_owned());
    }
    Ok(Met { comm: Err(Error::new(code)), words })
}
