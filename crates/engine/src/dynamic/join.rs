//! `MPI_Comm_join` (MPI 5.0 § 11.10.5): two processes that have a socket between them.
//!
//! ```text
//! both: -> 24 bytes: magic, the world's identity, seat     <- the other's
//! low:  -> 8 bytes: the first context                      high: <- that
//! ```
//!
//! Ranks of one world become an intercommunicator; with anybody else there is none, which is no error. While it waits for the
//! other side, this rank serves its own others.

use crate::comm::Communicator;
use crate::comm::create::{context_from, take_contexts};
use crate::comm::inter::assemble;
use crate::error::{Error, Result};
use crate::group::GroupObject;
use crate::rank::Rank;
use crate::standard::*;
use std::ffi::c_int;
use std::rc::Rc;

const MAGIC: u64 = u64::from_le_bytes(*b"MPIjoin1");
/// How long to wait for the socket before looking after the other ranks, in milliseconds.
const TURN: c_int = 2;

/// `None` when the other side cannot be reached.
pub fn join(rank: &Rank, fd: c_int) -> Result<Option<Communicator>> {
    let mine = [MAGIC, rank.world.identity(), rank.index.into()];
    write(rank, fd, &mine.map(u64::to_be_bytes).concat())?;
    let mut theirs = [0; 24];
    read(rank, fd, &mut theirs)?;
    let word = |i: usize| u64::from_be_bytes(std::array::from_fn(|byte| theirs[8 * i + byte]));
    let seat = u32::try_from(word(2)).ok().filter(|&seat| (seat as usize) < rank.world.seats());
    let (true, Some(seat)) = ((word(0), word(1)) == (mine[0], mine[1]), seat.filter(|&seat| seat != rank.index)) else {
        return Ok(None);
    };
    let mut context = take_if(rank, rank.index < seat).to_be_bytes();
    if rank.index < seat {
        write(rank, fd, &context)?;
    } else {
        read(rank, fd, &mut context)?;
    }
    let group = |seat| Rc::new(GroupObject { procs: vec![seat] });
    let first = context_from(&[i64::from_be_bytes(context)])?;
    let handler = rank.predefined_errhandler(MPI_ERRORS_ARE_FATAL);
    assemble(group(rank.index), group(seat), 0, first, handler).map(Some)
}

fn take_if(rank: &Rank, low: bool) -> i64 {
    if low { take_contexts(rank, 3) } else { 0 }
}

/// Waits until the socket is ready for `events`.
fn wait(rank: &Rank, fd: c_int, events: i16) -> Result<()> {
    loop {
        let mut poll = libc::pollfd { fd, events, revents: 0 };
        // SAFETY: one valid pollfd.
        match unsafe { libc::poll(&mut poll, 1, TURN) } {
            0 => {}
            1 if poll.revents & libc::POLLNVAL == 0 => return Ok(()),
            -1 if std::io::Error::last_os_error().kind() == std::io::ErrorKind::Interrupted => {}
            _ => return Err(Error::new(MPI_ERR_ARG)),
        }
        rank.progress();
        if rank.world.aborted().is_some() {
            return Err(Error::new(MPI_ERR_PROC_ABORTED));
        }
    }
}

fn write(rank: &Rank, fd: c_int, mut bytes: &[u8]) -> Result<()> {
    while !bytes.is_empty() {
        wait(rank, fd, libc::POLLOUT)?;
        // SAFETY: the bytes are readable; no signal is raised where nobody reads.
        let n = unsafe { libc::send(fd, bytes.as_ptr().cast(), bytes.len(), libc::MSG_NOSIGNAL | libc::MSG_DONTWAIT) };
        bytes = &bytes[moved(n)?..];
    }
    Ok(())
}

fn read(rank: &Rank, fd: c_int, mut bytes: &mut [u8]) -> Result<()> {
    while !bytes.is_empty() {
        wait(rank, fd, libc::POLLIN)?;
        // SAFETY: the bytes are writable.
        let n = unsafe { libc::recv(fd, bytes.as_mut_ptr().cast(), bytes.len(), libc::MSG_DONTWAIT) };
        if n == 0 {
            return Err(Error::new(rank.process.note(MPI_ERR_OTHER, "the other side has closed the socket".into())));
        }
        bytes = &mut bytes[moved(n)?..];
    }
    Ok(())
}

/// How many bytes a call has moved; none when it is to be made again.
fn moved(n: isize) -> Result<usize> {
    use std::io::ErrorKind::{Interrupted, WouldBlock};
    match usize::try_from(n) {
        Ok(n) => Ok(n),
        Err(_) if matches!(std::io::Error::last_os_error().kind(), Interrupted | WouldBlock) => Ok(0),
        // No socket, or none with another side.
        Err(_) => Err(Error::new(MPI_ERR_ARG)),
    }
}
