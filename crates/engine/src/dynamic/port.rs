//! Ports: `MPI_Open_port`, `MPI_Comm_accept` and `MPI_Comm_connect` (MPI 5.0 § 11.9).
//!
//! ```text
//! connecting root: looks who has opened the port
//!                  -> hello: the number of this conversation       (under the port's tag)
//!                  -> its group                                    (under the conversation's tag, as is all that follows)
//! accepting root:  takes the next hello, and the group
//!                  -> the first context, and its own group
//! ```
//!
//! They speak in the communicator of all seats. A port belongs to the rank that has opened it: only that can be the root of
//! `MPI_Comm_accept`. Who waits at a port that is then closed, or whose owner has left, gets an error, and so does a root whose
//! communicator is revoked or loses a member meanwhile.

use super::{Failure, Found};
use crate::comm::Communicator;
use crate::comm::agree::{Way, receive, send};
use crate::comm::create::{context_from, take_contexts};
use crate::comm::inter::procs;
use crate::error::{Error, Result};
use crate::p2p::{Channel, cancel, irecv};
use crate::rank::Rank;
use crate::request::RequestObject;
use crate::standard::*;
use crate::world::directory::PortNumber;
use std::ffi::c_int;
use std::rc::Rc;

/// Tags of conversations: apart from those of ports.
const CONVERSATION: c_int = 1 << 30;

const PREFIX: &str = "anympi-port:";

/// The name of a new port of this rank.
pub fn open(rank: &Rank) -> Result<String> {
    let PortNumber { index, serial } = match rank.world.open_port(rank.index) {
        Some(port) => port,
        None => return Err(Error::new(rank.process.note(MPI_ERR_PORT, "too many ports are open".into()))),
    };
    Ok(format!("{PREFIX}{:016x}:{index}:{serial}", rank.world.identity()))
}

/// The port that a name means.
pub fn parse(rank: &Rank, name: &str) -> std::result::Result<PortNumber, Failure> {
    let unknown = || Failure::new(MPI_ERR_PORT, format!("`{name}` is no port of anympi's"));
    let parts: Vec<&str> = name.strip_prefix(PREFIX).ok_or_else(unknown)?.split(':').collect();
    let &[identity, index, serial] = &parts[..] else { return Err(unknown()) };
    let identity = u64::from_str_radix(identity, 16).map_err(|_| unknown())?;
    let (index, serial) = (index.parse().map_err(|_| unknown())?, serial.parse().map_err(|_| unknown())?);
    if identity != rank.world.identity() {
        return Err(Failure::new(
            MPI_ERR_PORT,
            "the port is of ranks of another run, which cannot be reached: start both with `anympi run --meet NAME`, or all ranks \
             with one (`anympi run -n 1 ./server : -n 1 ./client`)",
        ));
    }
    Ok(PortNumber { index, serial })
}

fn closed() -> Failure {
    Failure::new(MPI_ERR_PORT, "the port is closed")
}

/// Below [`CONVERSATION`]: a serial has 16 bits, and there are no more than 1024 ports.
fn tag_of(port: PortNumber) -> c_int {
    ((port.serial << 10 | port.index & 0x3ff) & (CONVERSATION as u32 - 1)) as c_int
}

/// The root's part of `MPI_Comm_accept`: waits for somebody who connects.
pub fn accept(rank: &Rank, comm: &Communicator, port: &str) -> std::result::Result<Found, Failure> {
    let port = parse(rank, port)?;
    match rank.world.port_owner(port) {
        None => return Err(closed()),
        Some(owner) if owner != rank.index => {
            let why = format!("the port was opened by {}, and can be used there only", rank.world.title(owner));
            return Err(Failure::new(MPI_ERR_PORT, why));
        }
        Some(_) => {}
    }
    let universe = rank.universe()?;
    let (hello, from) = next_hello(rank, comm, &universe, port)?;
    let way = Way { comm: &universe, peer: from, tag: hello, channel: Channel::Port, circle: None };
    let seats = receive(rank, way)?;
    let context = take_contexts(rank, 3);
    let mut words = vec![context];
    words.extend(procs(&comm.group));
    send(rank, way, &words)?;
    Ok(Found { context: context_from(&[context])?, seats: seats_of(&seats)? })
}

/// Whether nobody needs to wait at `port` any more for the others of `comm`: it is closed, or they have met a fault, and will not.
fn is_over(rank: &Rank, comm: &Communicator, port: PortNumber) -> bool {
    rank.world.port_owner(port).is_none() || rank.is_hit(comm)
}

/// Takes back a receive that has waited in vain at a port, so that what comes one day is not lost to another call; says why.
fn leave(rank: &Rank, comm: &Communicator, request: &RequestObject, word: Box<i64>, come: Result<()>) -> Failure {
    if !cancel(rank, request) {
        std::mem::forget(word);
    }
    match come.and_then(|()| rank.check_whole(comm)) {
        Ok(()) => closed(),
        Err(error) => error.into(),
    }
}

/// The tag of the conversation that somebody has begun at `port`, and who that was.
fn next_hello(
    rank: &Rank,
    comm: &Communicator,
    universe: &Rc<Communicator>,
    port: PortNumber,
) -> std::result::Result<(c_int, usize), Failure> {
    let mut word = Box::new(0i64);
    let byte = rank.datatype(MPI_BYTE)?;
    let buf = std::ptr::from_mut(&mut *word).cast();
    let tag = tag_of(port);
    // SAFETY: the word is boxed, touched by nobody else until the request is done, and left to it if it never is.
    let request = unsafe { irecv(rank, universe, Channel::Port, buf, 8, &byte, MPI_ANY_SOURCE, tag) }?;
    let come = rank.wait_until(|| request.is_done() || is_over(rank, comm, port));
    rank.progress();
    if !request.is_done() {
        return Err(leave(rank, comm, &request, word, come));
    }
    let (status, code) = request.outcome();
    match (code, usize::try_from(status.source)) {
        (MPI_SUCCESS, Ok(from)) => Ok((*word as c_int | CONVERSATION, from)),
        _ => Err(Failure::new(MPI_ERR_INTERN, "")),
    }
}

/// The root's part of `MPI_Comm_connect`: waits until it is accepted.
pub fn connect(rank: &Rank, comm: &Communicator, port: &str) -> std::result::Result<Found, Failure> {
    let port = parse(rank, port)?;
    let owner = rank.world.port_owner(port).ok_or_else(closed)?;
    if comm.group.contains(owner) {
        return Err(Failure::new(MPI_ERR_PORT, "the port belongs to a rank of this communicator"));
    }
    let universe = rank.universe()?;
    let number = rank.process.meetings.get();
    rank.process.meetings.set(number.wrapping_add(1));
    let tag = CONVERSATION | (number & (CONVERSATION as u32 - 1)) as c_int;
    let way = Way { comm: &universe, peer: owner as usize, tag, channel: Channel::Port, circle: None };
    say_hello(rank, Way { tag: tag_of(port), ..way }, tag)?;
    send(rank, way, &procs(&comm.group))?;

    let mut length = Box::new(0i64);
    let byte = rank.datatype(MPI_BYTE)?;
    let buf = std::ptr::from_mut(&mut *length).cast();
    // SAFETY: as in `next_hello`.
    let request = unsafe { irecv(rank, &universe, Channel::Port, buf, 8, &byte, owner as c_int, tag) }?;
    let come = rank.wait_until(|| request.is_done() || is_over(rank, comm, port));
    // The owner may have answered, and closed the port then.
    rank.progress();
    if !request.is_done() {
        return Err(leave(rank, comm, &request, length, come));
    }
    let words = crate::comm::agree::receive_words(rank, way, usize::try_from(*length).unwrap_or(usize::MAX))?;
    let (context, seats) = words.split_first().ok_or(Error::new(MPI_ERR_INTERN))?;
    Ok(Found { context: context_from(&[*context])?, seats: seats_of(seats)? })
}

/// One word, so that it can be waited for from anybody.
fn say_hello(rank: &Rank, way: Way<'_>, tag: c_int) -> Result<()> {
    let word = Box::new(i64::from(tag));
    let byte = rank.datatype(MPI_BYTE)?;
    let buf = std::ptr::from_ref(&*word).cast();
    let (mode, peer) = (crate::p2p::Mode::Standard, way.peer as c_int);
    // SAFETY: the word is unchanged until the request is done, and left to it if it never is.
    let request = unsafe { crate::p2p::isend(rank, way.comm, way.channel, mode, buf, 8, &byte, peer, way.tag) }?;
    crate::comm::agree::settle(rank, &request, word).map(drop)
}

fn seats_of(words: &[i64]) -> Result<Vec<u32>> {
    words.iter().map(|&word| u32::try_from(word).map_err(|_| Error::new(MPI_ERR_INTERN))).collect()
}
