//! How a process finds the world that its launcher made for it.
//!
//! The launcher passes the world's memfd down and names it in three variables. A process in between may have closed the
//! descriptor: then the launcher's own, under /proc, serves. Programs that a rank starts inherit the variables but not
//! the rank: they find its slot taken by a living process, and are worlds of one. Variables of other launchers are
//! never read.

use super::layout::{Header, Layout, MAGIC, VERSION};
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
/// The rank that this process is to be.
pub const RANK: &str = "ANYMPI_RANK";
/// Which of the launcher's programs this is: `MPI_APPNUM`.
pub const APPNUM: &str = "ANYMPI_APPNUM";
/// Begins the names under which the variables of a guest reach the process that hosts it. Under their own they would be
/// that process's, too, and say what it loads or where it finds compiled code.
pub const OF_GUEST: &str = "ANYMPI_GUEST_";

/// A process's place: its world and its index in it, claimed for [`crate::Rank::new`].
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
    let (Some(described), Some(index)) = (variable::<Described>(WORLD)?, variable::<u32>(RANK)?) else {
        return alone();
    };
    let (world, inherited) = described.world(index)?;
    if !world.claim_slot(index) {
        return match world.state(index) {
            (_, Some(pid)) if pid != std::process::id() => alone(),
            (State::Finalized, _) => Err(io::Error::other(format!("rank {index} has run to its end already"))),
            _ => Err(io::Error::other(format!("rank {index} was started already"))),
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
    /// The others follow it.
    pub first: u32,
    pub appnum: Option<c_int>,
}

/// What the launcher gave this process to host; `None` without a launcher.
pub fn host() -> io::Result<Option<Hosted>> {
    let (Some(described), Some(first)) = (variable::<Described>(WORLD)?, variable::<u32>(RANK)?) else {
        return Ok(None);
    };
    let (world, _inherited) = described.world(first)?;
    Ok(Some(Hosted { world: Arc::new(world), first, appnum: variable(APPNUM)? }))
}

fn alone() -> io::Result<Place> {
    Ok(Place { world: World::private(1)?, index: 0, appnum: None, launched: false })
}

/// The value of variable `name`, `None` when it is not set.
fn variable<T: FromStr>(name: &str) -> io::Result<Option<T>> {
    let Some(value) = std::env::var_os(name) else { return Ok(None) };
    match value.to_str().and_then(|v| v.parse().ok()) {
        Some(value) => Ok(Some(value)),
        None => Err(io::Error::other(format!("{name}={} makes no sense", value.display()))),
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
    /// The world, which must have a rank `index`, and our inherited descriptor of it, which is not needed any more.
    fn world(&self, index: u32) -> io::Result<(World, Option<OwnedFd>)> {
        let (mapping, inherited) = self.open()?;
        let header: &Header = mapping.at(0);
        let layout = Layout::new(header.ranks.load(Ordering::Relaxed) as usize);
        if header.version.load(Ordering::Relaxed) != VERSION || layout.bytes() != self.bytes {
            return Err(io::Error::other("the launcher and this program use different versions of anympi"));
        }
        if index as usize >= layout.ranks {
            return Err(io::Error::other(format!("{RANK}={index}, but the world has {} ranks", layout.ranks)));
        }
        Ok((World::on(layout, mapping), inherited))
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
