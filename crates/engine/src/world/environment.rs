//! How a process finds the world that its launcher made for it.
//!
//! The launcher passes the world's memfd down and names it in three variables. A process in between may have closed the
//! descriptor: then the launcher's own, under /proc, serves. Programs that a rank starts inherit the variables but not
//! the rank: they find its slot taken by a living process, and are worlds of one. Variables of other launchers are
//! never read.

use super::layout::{Header, Layout, MAGIC, MOST_SEATS, VERSION};
use super::mapping::Mapping;
use super::{State, World};
use crate::world::sync::Ordering;
use std::ffi::c_int;
use std::fs::File;
use std::io;
use std::os::fd::{AsFd, AsRawFd, FromRawFd, OwnedFd, RawFd};
use std::str::FromStr;
use std::sync::Arc;

/// `PID:FD:BYTES`: the launcher's process, the world's descriptor in it and in its children, and the world's size in bytes.
pub const WORLD: &str = "ANYMPI_WORLD";
/// The rank that this process is to be, in its `MPI_COMM_WORLD`.
pub const RANK: &str = "ANYMPI_RANK";
/// `SEAT:JOB`: the rank's seat in the world, and the number of the job that it is given for. Without it the seat is the rank.
pub const SEAT: &str = "ANYMPI_SEAT";
/// Which of the launcher's programs this is: `MPI_APPNUM`.
pub const APPNUM: &str = "ANYMPI_APPNUM";
/// Begins the names under which the variables of a guest reach the process that hosts it. Under their own they would be
/// that process's, too, and say what it loads or where it finds compiled code.
pub const OF_GUEST: &str = "ANYMPI_GUEST_";

/// A process's place: its world and its seat in it, claimed for [`crate::Rank::new`].
pub struct Place {
    pub world: Arc<World>,
    pub index: u32,
    pub appnum: Option<c_int>,
    /// False for a world of one that the process made for itself.
    pub launched: bool,
}

/// The value of [`WORLD`] that leads children to `fd`.
pub fn describe(world: &World, fd: &OwnedFd) -> String {
    format!("{}:{}:{}", std::process::id(), fd.as_raw_fd(), world.layout.bytes())
}

/// The place that the launcher gave this process, or a world of one.
pub fn enter() -> io::Result<Place> {
    let (Some(described), Some(seat)) = (variable::<Described>(WORLD)?, seat()?) else {
        return alone();
    };
    let index = seat.index;
    let (world, inherited) = described.world(seat)?;
    if !world.claim_slot(index) {
        let title = world.title(index);
        return match world.state(index) {
            (_, Some(pid)) if pid != std::process::id() => alone(),
            (State::Finalized, _) => Err(io::Error::other(format!("{title} has run to its end already"))),
            _ => Err(io::Error::other(format!("{title} was started already"))),
        };
    }
    // The mapping stays without it, and programs that we start have no business with it.
    drop(inherited);
    world.reserved.store(index + 1, Ordering::Release);
    Ok(Place { world: Arc::new(world), index, appnum: variable(APPNUM)?, launched: true })
}

/// The place of a process that hosts several ranks, as threads that each claim their own seat.
pub struct Hosted {
    pub world: Arc<World>,
    /// The first seat; the others follow it.
    pub first: u32,
    pub appnum: Option<c_int>,
}

/// What the launcher gave this process to host; `None` without a launcher.
pub fn host() -> io::Result<Option<Hosted>> {
    let (Some(described), Some(seat)) = (variable::<Described>(WORLD)?, seat()?) else {
        return Ok(None);
    };
    let (world, _inherited) = described.world(seat)?;
    Ok(Some(Hosted { world: Arc::new(world), first: seat.index, appnum: variable(APPNUM)? }))
}

/// The world behind `fd` of a process that has made it for itself: for the launcher that it has called.
pub fn adopt(fd: &OwnedFd) -> io::Result<World> {
    Ok(World { size: 1, ..behind(fd)? })
}

/// The world behind `fd`, for a launcher, which has no rank in it yet.
pub(super) fn behind(fd: &OwnedFd) -> io::Result<World> {
    let file = File::from(fd.try_clone()?);
    let described = Described { launcher: 0, fd: fd.as_raw_fd(), bytes: file.metadata()?.len() as usize };
    let mapping = described.map(fd).ok_or_else(|| io::Error::other("the file is not the memory of a world"))?;
    let world = described.lay_out(mapping)?;
    Ok(World { file: Some(file), ..world })
}

fn alone() -> io::Result<Place> {
    Ok(Place { world: World::alone()?, index: 0, appnum: None, launched: false })
}

/// The value of variable `name`, `None` when it is not set.
fn variable<T: FromStr>(name: &str) -> io::Result<Option<T>> {
    let Some(value) = std::env::var_os(name) else { return Ok(None) };
    match value.to_str().and_then(|v| v.parse().ok()) {
        Some(value) => Ok(Some(value)),
        None => Err(io::Error::other(format!("{name}={} makes no sense", value.display()))),
    }
}

/// A seat, and the job that it was given for.
#[derive(Clone, Copy)]
struct SeatOf {
    index: u32,
    job: u32,
}

impl FromStr for SeatOf {
    type Err = ();

    fn from_str(value: &str) -> Result<SeatOf, ()> {
        let (index, job) = value.split_once(':').ok_or(())?;
        Ok(SeatOf { index: index.parse().map_err(drop)?, job: job.parse().map_err(drop)? })
    }
}

fn seat() -> io::Result<Option<SeatOf>> {
    match variable(SEAT)? {
        Some(seat) => Ok(Some(seat)),
        None => Ok(variable(RANK)?.map(|index| SeatOf { index, job: 0 })),
    }
}

/// What [`WORLD`] says.
struct Described {
    launcher: u32,
    fd: RawFd,
    bytes: usize,
}

impl FromStr for Described {
    type Err = ();

    fn from_str(value: &str) -> Result<Described, ()> {
        let mut parts = value.split(':');
        let mut next = || parts.next().ok_or(());
        let launcher = next()?.parse().map_err(drop)?;
        let fd = next()?.parse().map_err(drop)?;
        let bytes = next()?.parse().map_err(drop)?;
        Ok(Described { launcher, fd, bytes })
    }
}

impl Described {
    /// The world, which must have that seat, and our inherited descriptor of it, which is not needed any more.
    fn world(&self, seat: SeatOf) -> io::Result<(World, Option<OwnedFd>)> {
        let (mapping, inherited) = self.open()?;
        let world = self.lay_out(mapping)?;
        let first = world.job_of(seat.index);
        let size = world.job_size(first);
        if seat.index as usize >= first as usize + size {
            let message = format!("this is to be rank {}, but the world has {size} ranks", seat.index);
            return Err(io::Error::other(message));
        }
        if world.job_number(first) != seat.job || world.job(first).launcher.load(Ordering::Acquire) != self.launcher {
            return Err(io::Error::other("the job that this program was started for has ended"));
        }
        Ok((World { size, first, ..world }, inherited))
    }

    fn lay_out(&self, mapping: Mapping) -> io::Result<World> {
        let header: &Header = mapping.at(0);
        let (version, seats) = (header.version.load(Ordering::Relaxed), header.seats.load(Ordering::Relaxed));
        let layout = Layout::new((seats as usize).min(MOST_SEATS));
        if version != VERSION || layout.bytes() != self.bytes {
            return Err(io::Error::other("the launcher and the program use different versions of anympi"));
        }
        Ok(World::on(layout, mapping))
    }

    /// The world's memory, and our inherited descriptor of it if that is where it came from.
    fn open(&self) -> io::Result<(Mapping, Option<OwnedFd>)> {
        // SAFETY: F_GETFD only looks whether the descriptor is open.
        if unsafe { libc::fcntl(self.fd, libc::F_GETFD) } >= 0 {
            // SAFETY: it is open; it is only kept, and closed, if it proves to be the world's.
            let fd = unsafe { OwnedFd::from_raw_fd(self.fd) };
            match self.map(&fd) {
                Some(mapping) => return Ok((mapping, Some(fd))),
                // Somebody else's by now: leave it open.
                None => std::mem::forget(fd),
            }
        }
        let path = format!("/proc/{}/fd/{}", self.launcher, self.fd);
        let file = File::options().read(true).write(true).open(&path);
        let mapping = file.ok().and_then(|file| self.map(&file));
        mapping.map(|m| (m, None)).ok_or_else(|| io::Error::other("the launcher of this program has gone"))
    }

    /// Maps `fd`, if a world of the right size is behind it.
    fn map(&self, fd: &impl AsFd) -> Option<Mapping> {
        let mut stat = std::mem::MaybeUninit::<libc::stat>::uninit();
        // SAFETY: the descriptor is open and `stat` writable.
        let bytes = unsafe {
            if libc::fstat(fd.as_fd().as_raw_fd(), stat.as_mut_ptr()) != 0 {
                return None;
            }
            stat.assume_init().st_size
        };
        // The size first: touching a mapping beyond the end of its file kills.
        if bytes != self.bytes as libc::off_t || self.bytes < size_of::<Header>() {
            return None;
        }
        let mapping = Mapping::new(self.bytes, Some(fd.as_fd())).ok()?;
        let magic = mapping.at::<Header>(0).magic.load(Ordering::Acquire);
        (magic == MAGIC).then_some(mapping)
    }
}
