//! The world: the shared memory in which ranks meet. A memfd that the launcher made, or a process without one;
//! or private to the threads of one process.
//!
//! It holds what ranks need of each other and nothing else: inboxes ([`ring`]), chunks for the data of middle-sized messages
//! ([`chunk`]), doorbells ([`doorbell`]), who has failed ([`fault`]), and an area per rank for collectives. No pointers, only
//! offsets ([`layout`]); no names in any file system.
//!
//! Every rank has a seat. There are more seats than the launcher's first ranks take: the others are for ranks that are spawned,
//! and for those of other launchers where several meet ([`meeting`]). Those who share an `MPI_COMM_WORLD` are a [`job`]; jobs of one
//! world find each other by its [`directory`].

pub mod adoption;
pub mod area;
pub mod chunk;
pub mod directory;
pub mod doorbell;
pub mod ending;
pub mod environment;
pub mod fault;
pub(crate) mod futex;
pub mod job;
pub mod layout;
#[cfg(all(loom, test))]
mod loom;
mod mapping;
pub mod meeting;
pub mod membarrier;
pub mod petition;
mod process;
pub mod ring;
mod seat;
pub(crate) mod single_copy;
pub mod sync;

pub use seat::{Seat, State};

use crate::datatype::DataModel;
use layout::{Header, Layout, MAGIC, Slot, VERSION};
pub use mapping::Shared;
pub(crate) use mapping::{Mapping, Placed};
use ring::{CELLS, Ring};
use std::ffi::CStr;
use std::fs::File;
use std::hash::{BuildHasher, RandomState};
use std::io;
use std::os::fd::{AsFd, AsRawFd, FromRawFd, OwnedFd};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32};
use sync::Ordering;

/// Contexts that belong to each communicator: its own, a multiple of this, and those that follow.
pub const CONTEXTS: u32 = 16;
/// The first that is not `MPI_COMM_WORLD`'s (0) or `MPI_COMM_SELF`'s.
const FIRST_CONTEXT: u32 = 2 * CONTEXTS;
/// Of the communicator that all ranks have for themselves: far above what the counter reaches, and where it ends.
pub const LAST_CONTEXT: u32 = u32::MAX - (CONTEXTS - 1);

/// Seats for spawned ranks that a world has at least, if address space is not limited: they cost nothing else.
pub const SPARE: usize = 256;

/// Whether a world may be larger than what its first ranks need.
pub fn has_room() -> bool {
    let mut limit = libc::rlimit { rlim_cur: 0, rlim_max: 0 };
    // SAFETY: the structure is written to.
    let known = unsafe { libc::getrlimit(libc::RLIMIT_AS, &mut limit) } == 0;
    !known || limit.rlim_cur == libc::RLIM_INFINITY
}

/// Of the memory, as /proc shows it.
const NAME: &CStr = c"anympi-world";

pub struct World {
    /// Number of ranks in our `MPI_COMM_WORLD`.
    pub size: usize,
    /// The first of their seats, which follow each other.
    pub first: u32,
    layout: Layout,
    mapping: Mapping,
    /// Which ranks are threads of this process. Of this process, not of the world.
    here: Box<[AtomicBool]>,
    /// One more than the rank whose slot this process claimed when it entered, until [`Seat::claim`] takes it.
    reserved: AtomicU32,
    /// The memory, in a launcher, and in a process that one is yet to come to: see [`meeting`] and [`adoption`].
    file: Option<File>,
}

impl World {
    /// A world in anonymous shared memory, whose ranks are threads of this process.
    pub fn private(size: usize) -> io::Result<Arc<World>> {
        let layout = Layout::new(size);
        let mapping = Mapping::new(layout.bytes(), None)?;
        let world = World { size, ..World::on(layout, mapping) };
        world.lay_out();
        Ok(Arc::new(world))
    }

    /// A world for the launcher's children: they inherit the descriptor (it is not close-on-exec) and find it as
    /// [`environment`] says. It lives as long as somebody has the descriptor or the mapping.
    pub fn create(size: usize) -> io::Result<(Arc<World>, OwnedFd)> {
        World::with_seats(size, size)
    }

    /// As [`Self::create`], with seats for those whom they spawn besides.
    pub fn with_seats(size: usize, seats: usize) -> io::Result<(Arc<World>, OwnedFd)> {
        let (mut world, fd) = World::in_file(NAME, size, seats, 0)?;
        world.file = Some(File::from(fd.try_clone()?));
        world.set_launcher(std::process::id());
        Ok((Arc::new(world), fd))
    }

    /// The world of a process without a launcher: rank 0 of one, and with room for others if one comes and starts them. Where
    /// address space is limited there is none.
    pub(crate) fn alone() -> io::Result<Arc<World>> {
        let made = match has_room() {
            true => World::in_file(NAME, 1, 1 + SPARE, libc::MFD_CLOEXEC),
            false => return World::private(1),
        };
        let Ok((mut world, fd)) = made else { return World::private(1) };
        world.file = Some(File::from(fd));
        Ok(Arc::new(world))
    }

    fn in_file(name: &CStr, size: usize, seats: usize, flags: u32) -> io::Result<(World, OwnedFd)> {
        let layout = Layout::new(seats.max(size));
        // SAFETY: makes a new descriptor; the name is a C string.
        let fd = unsafe { libc::memfd_create(name.as_ptr(), libc::MFD_ALLOW_SEALING | flags) };
        if fd < 0 {
            return Err(io::Error::last_os_error());
        }
        // SAFETY: it is new and nobody else's.
        let fd = unsafe { OwnedFd::from_raw_fd(fd) };
        // SAFETY: calls on a descriptor that we own. Sealed, so that no rank can pull the memory from under the others.
        let sized = unsafe {
            libc::ftruncate(fd.as_raw_fd(), layout.bytes() as libc::off_t) == 0
                && libc::fcntl(fd.as_raw_fd(), libc::F_ADD_SEALS, libc::F_SEAL_SHRINK | libc::F_SEAL_GROW) == 0
        };
        if !sized {
            return Err(io::Error::last_os_error());
        }
        let world = World { size, ..World::on(layout, Mapping::new(layout.bytes(), Some(fd.as_fd()))?) };
        world.lay_out();
        Ok((world, fd))
    }

    fn on(layout: Layout, mapping: Mapping) -> World {
        let here = (0..layout.seats).map(|_| AtomicBool::new(false)).collect();
        World { size: 0, first: 0, layout, mapping, here, reserved: AtomicU32::new(0), file: None }
    }

    /// Writes the header of a fresh world. Everything else starts as zeroes.
    fn lay_out(&self) {
        let header = self.header();
        header.version.store(VERSION, Ordering::Relaxed);
        header.seats.store(self.layout.seats as u32, Ordering::Relaxed);
        header.population.store(self.size as u32, Ordering::Relaxed);
        header.identity.store(RandomState::new().hash_one(std::process::id()), Ordering::Relaxed);
        for word in [&self.job(0).size, &self.job(0).counted, &self.job(0).universe] {
            word.store(self.size as u32, Ordering::Relaxed);
        }
        header.bytes.store(self.layout.bytes() as u64, Ordering::Relaxed);
        header.next_context.store(FIRST_CONTEXT, Ordering::Relaxed);
        header.magic.store(MAGIC, Ordering::Release);
    }

    fn header(&self) -> &Header {
        self.mapping.at(0)
    }

    /// A number that no other world is likely to have.
    pub fn identity(&self) -> u64 {
        self.header().identity.load(Ordering::Relaxed)
    }

    /// What `MPI_UNIVERSE_SIZE` says: how many ranks are a sensible number here, with all that may be spawned.
    pub fn universe_size(&self) -> usize {
        self.job(self.first).universe.load(Ordering::Relaxed) as usize
    }

    pub fn set_universe_size(&self, ranks: usize) {
        self.job(self.first).universe.store(ranks as u32, Ordering::Relaxed);
    }

    #[inline]
    pub(crate) fn slot(&self, rank: u32) -> &Slot {
        self.mapping.at(self.layout.slot(rank as usize))
    }

    #[inline]
    pub(crate) fn ring(&self, rank: u32) -> Ring<'_> {
        let cells = self.mapping.slice(self.layout.ring(rank as usize), CELLS);
        let claims = self.mapping.slice(self.layout.claims(rank as usize), CELLS);
        Ring::new(cells, claims, &self.slot(rank).ends)
    }

    /// The address of chunk `index` of `rank`. It belongs to its owner from taking it to sending it, and to
    /// the receiver from then to giving it back.
    #[inline]
    pub(crate) fn chunk(&self, rank: u32, index: u32) -> *mut u8 {
        assert!((index as usize) < chunk::CHUNKS);
        self.mapping.bytes(self.layout.chunk(rank as usize, index as usize), chunk::CHUNK)
    }

    /// Makes this process the one behind `rank`; false when there is or was one.
    fn claim_slot(&self, rank: u32) -> bool {
        let slot = self.slot(rank);
        let (free, claimed) = (State::Free as u32, State::Claimed as u32);
        let pid = std::process::id();
        // The start time stands before the pid, and the pid before anybody reads either: see `state`.
        if slot.state.compare_exchange(free, claimed, Ordering::AcqRel, Ordering::Relaxed).is_err() {
            return false;
        }
        slot.started.store(process::started(pid).unwrap_or(0), Ordering::Relaxed);
        slot.pid.store(pid, Ordering::Release);
        true
    }

    /// How far `rank` has come, and the pid of its process while that lives. A rank that was only just claimed
    /// may have none yet.
    pub fn state(&self, rank: u32) -> (State, Option<u32>) {
        let slot = self.slot(rank);
        let state = State::from_word(slot.state.load(Ordering::Acquire));
        let pid = slot.pid.load(Ordering::Acquire);
        let lives = pid != 0 && process::started(pid) == Some(slot.started.load(Ordering::Relaxed));
        (state, lives.then_some(pid))
    }

    /// The data model of the program of `rank`, which has sent something: before that nobody knows.
    #[inline]
    pub(crate) fn model(&self, rank: u32) -> DataModel {
        DataModel::from_word(self.slot(rank).model.load(Ordering::Relaxed))
    }

    /// Notes that `rank` runs the launcher's program number `program`.
    pub fn set_program(&self, rank: u32, program: usize) {
        self.slot(rank).program.store(program as u32 + 1, Ordering::Release);
    }

    /// Which of the launcher's programs `rank` runs.
    pub fn program(&self, rank: u32) -> Option<u32> {
        self.slot(rank).program.load(Ordering::Acquire).checked_sub(1)
    }

    /// True when `rank` is a thread of this process.
    pub(crate) fn is_here(&self, rank: u32) -> bool {
        self.here[rank as usize].load(Ordering::Acquire)
    }

    /// `n` consecutive `T` at `offset` in an area that [`Seat::allocate`] gave somebody. Panics outside the world's memory.
    #[inline]
    pub fn shared<T: Shared>(&self, offset: u64, n: usize) -> &[T] {
        self.mapping.slice(offset as usize, n)
    }

    /// The address of `len` bytes at `offset` in such an area. Who may touch them when is the users' affair.
    #[inline]
    pub fn bytes(&self, offset: u64, len: usize) -> *mut u8 {
        self.mapping.bytes(offset as usize, len)
    }

    /// Wakes `rank` if it sleeps. What it should see must have been published with a SeqCst read-modify-write.
    #[inline]
    pub fn wake(&self, rank: u32) {
        self.slot(rank).bell.ring();
    }

    /// Whether `rank` sleeps, or is about to.
    #[inline]
    pub(crate) fn sleeps(&self, rank: u32) -> bool {
        self.slot(rank).bell.is_armed()
    }

    /// The same where it matters that it be woken whoever has died: see [`doorbell`].
    pub(super) fn wake_again(&self, rank: u32) {
        self.slot(rank).bell.ring_again();
    }

    /// The first context for `n` new communicators; that of each further one is [`CONTEXTS`] higher. `None` when all are used up: none
    /// is ever used again.
    pub fn new_contexts(&self, n: u32) -> Option<u32> {
        let next = |next: u32| next.checked_add(CONTEXTS.checked_mul(n)?).filter(|&next| next < LAST_CONTEXT);
        self.header().next_context.fetch_update(Ordering::Relaxed, Ordering::Relaxed, next).ok()
    }
}

#[cfg(all(test, not(loom)))]
mod tests {
    use super::*;

    #[test]
    fn a_world_of_a_thousand_ranks_takes_only_the_memory_that_is_touched() {
        let (world, fd) = World::create(1000).unwrap();
        let seat = Seat::claim(&world, 999).unwrap();
        assert!(Seat::claim(&world, 999).is_none());
        let sent = world.ring(999).send(0, ring::Envelope::default(), |_| ());
        assert_eq!((sent, seat.ready()), (Ok(()), true));
        let file = std::fs::File::from(fd);
        assert!(std::os::unix::fs::MetadataExt::blocks(&file.metadata().unwrap()) * 512 < 1 << 20);
    }

    #[test]
    fn the_first_abort_is_the_one_that_is_remembered() {
        let world = World::private(2).unwrap();
        assert_eq!(world.aborted(), None);
        world.abort(1, -7);
        world.abort(0, 3);
        assert_eq!(world.aborted(), Some((1, -7)));
    }
}
