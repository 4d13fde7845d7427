//! `MPI_Comm_spawn` and `MPI_Comm_spawn_multiple` (MPI 5.0 § 11.8), from both ends.
//!
//! The root asks the launcher, which finds programs and seats and starts them; where there is none, it calls one
//! ([`crate::world::adoption`]). All that a spawned rank must know of its parents stands in the world when it starts, so it waits
//! for nobody in `MPI_Init`; the root waits until all have called that, and then tells the other parents. A program that ends
//! before it has done so is an error of the call.

use super::{Failure, Found, meet};
use crate::comm::Communicator;
use crate::comm::create::take_contexts;
use crate::comm::inter::assemble;
use crate::error::{Error, Result};
use crate::group::GroupObject;
use crate::process::Home;
use crate::rank::Rank;
use crate::standard::*;
use crate::world::CONTEXTS;
use crate::world::petition::{ANSWER, Answer, Command, Petition};
use crate::world::sync::{AtomicU32, Ordering};
use std::ffi::{OsString, c_int};
use std::rc::Rc;
use std::time::{Duration, Instant};

/// What comes of spawning.
pub struct Spawned<'r> {
    /// With the spawned ranks.
    pub intercomm: Result<Communicator>,
    /// One for each of them.
    pub codes: Vec<c_int>,
    /// To be kept until the communicator has its handle.
    _hold: Option<Hold<'r>>,
}

/// The tie between the root and the job that was started for it: nobody else has its seats until this is dropped.
struct Hold<'r> {
    rank: &'r Rank,
    first: u32,
}

impl Drop for Hold<'_> {
    fn drop(&mut self) {
        self.rank.world.untie(self.rank.index, self.first, 1);
    }
}

/// Starts what `commands` say, which are asked for at the root only.
pub fn spawn<'r>(
    rank: &'r Rank,
    comm: &Rc<Communicator>,
    root: usize,
    commands: impl FnOnce() -> Result<Vec<Command>>,
) -> Result<Spawned<'r>> {
    let mut hold = None;
    let met = meet(rank, comm, root, || {
        let commands = match commands() {
            Ok(commands) => commands,
            Err(error) => return (Err(error.into()), Vec::new()),
        };
        let most: Vec<u32> = commands.iter().map(|command| command.most).collect();
        match ask(rank, comm, commands) {
            Ok((found, started)) => {
                hold = found.seats.first().map(|&first| Hold { rank, first });
                (Ok(found), codes(&most, &started))
            }
            Err(failure) => (Err(failure), codes(&most, &[])),
        }
    })?;
    let codes = met.words.iter().map(|&code| code as c_int).collect();
    Ok(Spawned { intercomm: met.comm, codes, _hold: hold })
}

/// A code for each rank that was wanted: of each command, the first have been started.
fn codes(most: &[u32], started: &[u32]) -> Vec<i64> {
    let started = started.iter().copied().chain(std::iter::repeat(0));
    let of_command = |(&most, started): (&u32, u32)| {
        (0..most).map(move |i| i64::from(if i < started { MPI_SUCCESS } else { MPI_ERR_SPAWN }))
    };
    most.iter().zip(started).flat_map(of_command).collect()
}

/// Has the launcher start the job; who its ranks are, and how many there are of each command.
fn ask(rank: &Rank, comm: &Communicator, commands: Vec<Command>) -> std::result::Result<(Found, Vec<u32>), Failure> {
    // Who is a thread, or a guest, is not this process's only rank, and has no memory that others could share.
    if rank.world.launcher().is_none() && rank.process.home.get() != Home::Process {
        let why = "this process has no launcher that could start others; start it with `anympi run -n 1`";
        return Err(Failure::new(MPI_ERR_SPAWN, why));
    }
    let context = u32::try_from(take_contexts(rank, 4)).map_err(|_| Error::new(MPI_ERR_INTERN))?;
    let parents = Lent::new(rank, 4 * comm.size())?;
    let seats: &[AtomicU32] = rank.world.shared(parents.at, comm.size());
    for (place, &seat) in seats.iter().zip(&comm.group.procs) {
        place.store(seat, Ordering::Relaxed);
    }
    let petition = Petition {
        commands,
        directory: rank.convention.directory().map_or_else(OsString::new, Into::into),
        context,
        parent_context: context + CONTEXTS,
        parents: parents.at,
        parents_count: comm.size() as u32,
    };
    let bytes = petition.encode();
    let place = Lent::new(rank, bytes.len() + ANSWER)?;
    // SAFETY: the rank's own area, just allocated, as long as said.
    unsafe { std::ptr::copy_nonoverlapping(bytes.as_ptr(), rank.world.bytes(place.at, bytes.len()), bytes.len()) };
    // Another thread of this rank may be asking.
    rank.wait_until(|| rank.world.may_ask(rank.index))?;
    rank.world.ask(rank.index, place.at, bytes.len());
    let called = if rank.world.launcher().is_none() { rank.world.call_launcher() } else { Ok(()) };
    let outcome = match called {
        Ok(()) => settle(rank, petition.parent_context),
        Err(why) => Err(Failure::new(MPI_ERR_SPAWN, why)),
    };
    rank.world.forget_petition(rank.index);
    rank.changed();
    outcome
}

/// Waits for the launcher's answer, and for the ranks that it has started.
fn settle(rank: &Rank, context: u32) -> std::result::Result<(Found, Vec<u32>), Failure> {
    let world = &rank.world;
    let mut answer = None;
    rank.wait_until(|| {
        answer = world.answer(rank.index);
        answer.is_some() || world.launcher().is_none()
    })?;
    let (first, started) = match answer {
        Some(Answer::Started { first, ranks }) => (first, ranks),
        Some(Answer::Refused(why)) => return Err(Failure::new(MPI_ERR_SPAWN, why)),
        None => return Err(Failure::new(MPI_ERR_SPAWN, "the launcher was killed")),
    };
    let mut ready = false;
    rank.wait_until(|| {
        ready = world.has_started(first);
        ready || world.is_refused(rank.index) || world.launcher().is_none()
    })?;
    if !ready {
        let why = match world.answer(rank.index) {
            Some(Answer::Refused(why)) => why,
            _ if world.launcher().is_none() => "the launcher was killed".into(),
            _ => String::new(),
        };
        return Err(Failure::new(MPI_ERR_SPAWN, why));
    }
    let size = started.iter().sum::<u32>();
    Ok((Found { context, seats: (first..first + size).collect() }, started))
}

/// At the end of `MPI_Finalize` of a process that has called its launcher: it is the one whose end the user waits for, as
/// nobody waits for that launcher. So it lets ranks end that are about to, and what they have written is where it should be. Others,
/// which have disconnected themselves and go on, are not waited for.
pub fn see_off(rank: &Rank) {
    const AT_MOST: Duration = Duration::from_millis(250);
    let end = Instant::now() + AT_MOST;
    let called = || rank.process.home.get() == Home::Process && rank.world.launcher().is_some();
    while called() && rank.world.population() > 1 && Instant::now() < end {
        rank.entry.outside(|| std::thread::sleep(Duration::from_millis(1)));
    }
}

/// Some of the rank's own area, until this is dropped.
struct Lent<'r> {
    rank: &'r Rank,
    at: u64,
}

impl<'r> Lent<'r> {
    fn new(rank: &'r Rank, bytes: usize) -> Result<Lent<'r>> {
        let at = rank.seat.allocate(bytes).ok_or(Error::new(MPI_ERR_NO_MEM))?;
        Ok(Lent { rank, at })
    }
}

impl Drop for Lent<'_> {
    fn drop(&mut self) {
        self.rank.seat.free(self.at);
    }
}

/// In `MPI_Init` of a spawned rank: the intercommunicator with those who spawned it.
pub fn meet_parents(rank: &Rank) -> Result<()> {
    let Some((parents, context)) = rank.world.parents() else { return Ok(()) };
    let world = rank.comm(MPI_COMM_WORLD)?;
    let remote = Rc::new(GroupObject { procs: parents });
    let handler = rank.predefined_errhandler(MPI_ERRORS_ARE_FATAL);
    let parent = assemble(world.group.clone(), remote, world.rank, context, handler)?;
    *parent.name.borrow_mut() = "MPI_COMM_PARENT".to_string();
    rank.process.parent.set(rank.register(Rc::new(parent))?);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_was_not_started_has_an_error_code() {
        let (yes, no) = (i64::from(MPI_SUCCESS), i64::from(MPI_ERR_SPAWN));
        assert_eq!(codes(&[2, 0, 3], &[2, 0, 1]), [yes, yes, yes, no, no]);
        assert_eq!(codes(&[2], &[]), [no, no]);
    }
}
