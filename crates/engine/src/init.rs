//! How a rank comes to life and ends: predefined objects, `MPI_COMM_WORLD` and `MPI_COMM_SELF` (MPI 5.0 § 11.2, § 11.4).
//!
//! Everything but the two communicators exists from [`Rank::new`] on, so that sessions and the calls allowed before
//! `MPI_Init` need no second way to start.

use crate::attr::Owner;
use crate::callback::Convention;
use crate::comm::Communicator;
use crate::error::{Error, Result, Target, check};
use crate::group::GroupObject;
use crate::info::{self, InfoObject};
use crate::p2p::{self, bsend};
use crate::process::Home;
use crate::rank::{Lifecycle, Rank};
use crate::standard::*;
use crate::types::Comm;
use crate::world::environment::Place;
use crate::world::{CONTEXTS, LAST_CONTEXT, State};
use std::cell::RefCell;
use std::ffi::c_int;
use std::rc::Rc;

/// One number serves all ranks: each one's `MPI_COMM_SELF` only talks to itself.
const SELF_CONTEXT: u32 = CONTEXTS;

/// The rank that is this process, in the place that its launcher gave it.
pub fn process_rank(place: Place, convention: Box<dyn Convention>) -> Rank {
    let rank = Rank::new(place.world, place.index, convention);
    rank.process.home.set(if place.launched { Home::Launched } else { Home::Process });
    if !place.launched && rank.world.seats() > 1 {
        // What a launcher would say, should one come.
        rank.world.set_universe_size(rank.progress.crowd);
        rank.process.predefined.set(MPI_UNIVERSE_SIZE, rank.progress.crowd as c_int);
    }
    if let Some(appnum) = place.appnum {
        rank.process.predefined.set(MPI_APPNUM, appnum);
    }
    rank
}

/// Installs what exists before `MPI_Init`. Called by [`Rank::new`].
pub fn install(rank: &Rank) {
    crate::errhandler::install(rank);
    *rank.process.file_errhandler.borrow_mut() = rank.predefined_errhandler(MPI_ERRORS_RETURN);
    rank.groups.set_predefined(MPI_GROUP_EMPTY.0, Some(Rc::new(GroupObject { procs: Vec::new() })));
    let (arguments, directory) = (rank.convention.arguments(), rank.convention.directory());
    let environment = info::environment(rank.world.size, &arguments, directory);
    rank.infos.set_predefined(MPI_INFO_ENV.0, Some(Rc::new(RefCell::new(environment))));
    rank.process.predefined.set(MPI_UNIVERSE_SIZE, rank.world.universe_size() as c_int);
    let handler = rank.predefined_errhandler(MPI_ERRORS_ARE_FATAL);
    let everybody = Rc::new(GroupObject { procs: (0..rank.world.seats() as u32).collect() });
    let universe = Communicator::new(LAST_CONTEXT, everybody, rank.index as usize, handler);
    *rank.process.universe.borrow_mut() = Some(Rc::new(universe));
}

/// `MPI_Init_thread` for `rank`: the level granted is the level asked for.
pub fn init_rank(rank: &Rank, required: c_int) -> Result<c_int> {
    check(rank.lifecycle.get() == Lifecycle::Before, MPI_ERR_OTHER)?;
    // A number that is no level gets the next one that is.
    let levels = [MPI_THREAD_SINGLE, MPI_THREAD_FUNNELED, MPI_THREAD_SERIALIZED];
    let provided = levels.into_iter().find(|&level| required <= level).unwrap_or(MPI_THREAD_MULTIPLE);
    let handler = rank.predefined_errhandler(MPI_ERRORS_ARE_FATAL);
    let own = Rc::new(GroupObject { procs: rank.world.own_seats().collect() });
    let place = (rank.index - rank.world.first) as usize;
    let world = Communicator::new(rank.world.job_context(), own, place, handler.clone());
    let itself = Rc::new(GroupObject { procs: vec![rank.index] });
    let itself = Communicator::new(SELF_CONTEXT, itself, 0, handler);
    for (comm, handle, name) in [(world, MPI_COMM_WORLD, "MPI_COMM_WORLD"), (itself, MPI_COMM_SELF, "MPI_COMM_SELF")] {
        comm.handle.set(handle);
        *comm.name.borrow_mut() = name.to_string();
        rank.comms.set_predefined(handle.0, Some(Rc::new(comm)));
    }
    if let Some(environment) = rank.infos.get(MPI_INFO_ENV.0) {
        environment.borrow_mut().put("thread_level", info::thread_level_name(provided));
    }
    rank.thread_level.set(provided);
    rank.process.main_thread.set(Some(std::thread::current().id()));
    rank.lifecycle.set(Lifecycle::Initialized);
    crate::dynamic::spawn::meet_parents(rank)?;
    rank.seat.set_state(State::Initialized);
    rank.world.count_initialized(rank.world.first);
    Ok(provided)
}

/// `MPI_Finalize`: attributes of `MPI_COMM_SELF` go first, then all ranks wait for each other so that none leaves while its
/// memory is still being read.
pub fn finalize_rank(rank: &Rank) -> Result<()> {
    check(rank.lifecycle.get() == Lifecycle::Initialized, MPI_ERR_OTHER)?;
    for handle in [MPI_COMM_SELF, MPI_COMM_WORLD] {
        let comm = rank.comm(handle)?;
        let deleted = comm.attributes.delete_all(rank, Owner::Comm(handle));
        deleted.map_err(|e| e.on(Target::Comm(MPI_COMM_SELF)))?;
    }
    bsend::flush(rank, &bsend::Owner::Process(rank))?;
    p2p::flush(rank)?;
    // All ranks with which this one is connected, of whatever job (MPI 5.0 § 11.10.4). They see it by each other's states, so that
    // one may die on the way.
    rank.seat.set_state(State::Leaving);
    rank.world.note_leaving(rank.world.first);
    rank.wait_until(|| rank.world.all_leave(rank.world.first))?;
    // Answers to those who came late.
    p2p::flush(rank)?;
    rank.untie_all();
    rank.seat.leave();
    crate::dynamic::spawn::see_off(rank);
    rank.lifecycle.set(Lifecycle::Finalized);
    for handle in [MPI_COMM_WORLD, MPI_COMM_SELF] {
        rank.comms.set_predefined(handle.0, None);
    }
    Ok(())
}

impl Rank {
    /// The internal communicator of all ranks.
    pub fn universe(&self) -> Result<Rc<Communicator>> {
        self.process.universe.borrow().clone().ok_or(Error::new(MPI_ERR_INTERN))
    }
}

/// Ends the whole job with `code`. Returns only where the rank is a thread of a host that lives on.
pub fn abort_job(rank: &Rank, code: c_int) {
    rank.world.abort(rank.index, code);
    leave(rank, code);
}

/// Ends this rank's process, if it has one of its own. What the program has printed is not lost, but nothing of it is
/// run on the way out: the job is over.
pub fn leave(rank: &Rank, code: c_int) {
    if rank.process.home.get().is_thread() {
        return;
    }
    // An abort is a failure even when its code has no bit that an exit status keeps.
    let status = if code & 0xff == 0 { 1 } else { code & 0xff };
    // SAFETY: flushes all C streams, then ends the process without destructors or exit handlers, which might call MPI.
    unsafe {
        libc::fflush(std::ptr::null_mut());
        libc::_exit(status)
    }
}

/// This machine's name, cut to `MPI_MAX_PROCESSOR_NAME`.
pub fn processor_name() -> String {
    let mut name = [0u8; MPI_MAX_PROCESSOR_NAME as usize];
    // SAFETY: the buffer is as long as said; one byte is kept for the terminator.
    if unsafe { libc::gethostname(name.as_mut_ptr().cast(), name.len() - 1) } != 0 {
        return "localhost".to_string();
    }
    let end = name.iter().position(|&b| b == 0).unwrap_or(name.len());
    String::from_utf8_lossy(&name[..end]).into_owned()
}

/// What `MPI_Get_library_version` says.
pub fn library_version() -> String {
    format!(
        "anympi {} (embedded engine, MPI {MPI_VERSION}.{MPI_SUBVERSION}, {} {})",
        env!("CARGO_PKG_VERSION"),
        std::env::consts::OS,
        std::env::consts::ARCH
    )
}

/// What `MPI_Get_hw_resource_info` says: the resource types that `MPI_Comm_split_type` knows, and whether this process
/// is restricted to one of each.
pub fn hardware() -> InfoObject {
    let mut info = InfoObject::default();
    for (kind, _) in crate::comm::split::RESOURCES {
        info.put(kind, "true");
    }
    info
}

/// The handle of one of the two communicators made here?
pub fn is_predefined(comm: Comm) -> bool {
    comm == MPI_COMM_WORLD || comm == MPI_COMM_SELF
}
