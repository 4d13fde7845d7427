//! `--meet NAME`: runs of one user on one machine whose ranks can meet. The first launcher makes a world with seats to spare; one
//! that comes later with the same name starts its ranks in it.
//!
//! ```text
//! lock (nobody else looks for a world, or makes one)
//! look through /proc for a launcher of this user that holds a world's memory of that name
//! there is one: open its descriptor; take seats      there is none: make a world; take seats
//! unlock
//! ```
//!
//! Each launcher holds the memory, so any that is left can be found, however the others have ended, and when all have gone there is
//! nothing that could be stale. The lock is one on this system's table of processes (a "PID namespace", which is a file): those see each
//! other who share /proc, and the kernel takes it from who is killed. No launcher has to answer another, so none can keep it waiting.
//!
//! What meeting means while the ranks run is in [`super::neighbours`] and in `anympi_engine::world::meeting`.

use super::program::{Refusal, USAGE};
use anympi_engine::world::{self, World, meeting};
use std::ffi::OsStr;
use std::fs::{self, File, TryLockError};
use std::io;
use std::os::fd::{AsRawFd, OwnedFd};
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::MetadataExt;
use std::path::Path;
use std::time::{Duration, Instant};

/// The variable for users whose scripts do not say `--meet`.
pub const VARIABLE: &str = "ANYMPI_MEET";
/// Bytes of a name.
const LONGEST: usize = 64;
/// What is shared by all whom /proc shows.
const TABLE: &str = "/proc/self/ns/pid";
/// A launcher needs a few milliseconds to find the others. One that takes longer was stopped by somebody.
const PATIENCE: Duration = Duration::from_secs(10);

/// The name of a meeting.
pub fn name(value: &OsStr) -> Result<String, String> {
    let fits = |byte: &u8| byte.is_ascii_alphanumeric() || b"-_.".contains(byte);
    let bytes = value.as_bytes();
    match value.to_str().filter(|_| !bytes.is_empty() && bytes.len() <= LONGEST && bytes.iter().all(fits)) {
        Some(name) => Ok(name.to_owned()),
        None => Err(format!(
            "`{}` is no name to meet by: that is up to {LONGEST} letters, digits, `-`, `_` and `.`",
            value.display()
        )),
    }
}

/// The name that the command line says, or the variable.
pub fn wanted(said: Option<&str>) -> Result<Option<String>, Refusal> {
    match (said, std::env::var_os(VARIABLE)) {
        (Some(said), _) => Ok(Some(said.to_owned())),
        (None, Some(value)) => {
            name(&value).map(Some).map_err(|message| Refusal::new(USAGE, format!("{VARIABLE}: {message}")))
        }
        (None, None) => Ok(None),
    }
}

/// A world in which this launcher has `size` seats, its descriptor for children, and the launcher that was found there.
pub fn enter(
    name: &str,
    size: usize,
    universe: usize,
    keeps_going: bool,
) -> Result<(World, OwnedFd, Option<u32>), Refusal> {
    let failed = |what: &str, error: io::Error| Refusal::new(1, format!("--meet {name}: cannot {what}: {error}"));
    let _lock = lock().map_err(|error| failed("look for other runs", error))?;
    let found = find(name, effective_user()).map_err(|error| failed("look for other runs", error))?;
    let (mut world, descriptor, launcher) = match found {
        Some((pid, memory)) => {
            let world = World::of_others(&memory)
                .map_err(|error| failed(&format!("join the run whose launcher is process {pid}"), error))?;
            (world, memory, Some(pid))
        }
        None => {
            let seats = if world::has_room() { universe.max(meeting::SEATS).max(2 * size) } else { universe };
            let (world, memory) =
                World::to_meet_in(name, seats).map_err(|error| failed("make shared memory", error))?;
            (world, memory, None)
        }
    };
    world.move_in(size, universe, keeps_going).map_err(|room| {
        let message = format!("the runs that meet as {name} leave room for {room} more ranks, and these are {size}");
        Refusal::new(1, format!("{message}; --universe-size N of the first makes more"))
    })?;
    Ok((world, descriptor, launcher))
}

fn effective_user() -> u32 {
    // SAFETY: a plain system call.
    unsafe { libc::geteuid() }
}

/// The lock, until it is dropped.
fn lock() -> io::Result<File> {
    let table = File::open(TABLE)?;
    let begun = Instant::now();
    loop {
        match table.try_lock() {
            Ok(()) => return Ok(table),
            Err(TryLockError::WouldBlock) if begun.elapsed() < PATIENCE => {
                std::thread::sleep(Duration::from_millis(1));
            }
            Err(TryLockError::WouldBlock) => {
                return Err(io::Error::other(format!("another process has a lock on {TABLE}")));
            }
            Err(TryLockError::Error(error)) => return Err(error),
        }
    }
}

/// A launcher of `user` that holds the memory in which runs meet as `name`, and a descriptor of that for children.
fn find(name: &str, user: u32) -> io::Result<Option<(u32, OwnedFd)>> {
    let memory = format!("/memfd:{} (deleted)", meeting::memory_name(name));
    for entry in fs::read_dir("/proc")?.flatten() {
        let Some(pid) = entry.file_name().to_str().and_then(|name| name.parse().ok()) else { continue };
        // Processes come and go, and not all show what they have.
        if pid == std::process::id() || !entry.metadata().is_ok_and(|process| process.uid() == user) {
            continue;
        }
        if is_launcher(&entry.path())
            && let Some(file) = held_by(&entry.path(), &memory)
        {
            // SAFETY: a plain system call on our own descriptor.
            if unsafe { libc::fcntl(file.as_raw_fd(), libc::F_SETFD, 0) } != 0 {
                return Err(io::Error::last_os_error());
            }
            return Ok(Some((pid, file.into())));
        }
    }
    Ok(None)
}

/// Whether a process runs this command, in whatever version. Ranks have the memory too, but do not stay.
fn is_launcher(process: &Path) -> bool {
    fs::read_link(process.join("exe")).is_ok_and(|path| {
        let name = path.file_name().unwrap_or_default().as_bytes();
        name == b"anympi" || name.starts_with(b"anympi (")
    })
}

/// The file that a process has open and that /proc calls `link`.
fn held_by(process: &Path, link: &str) -> Option<File> {
    let descriptors = fs::read_dir(process.join("fd")).ok()?.flatten().map(|entry| entry.path());
    let mut holding = descriptors.filter(|path| fs::read_link(path).is_ok_and(|target| target == Path::new(link)));
    holding.find_map(|path| File::options().read(true).write(true).open(path).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_a_word() {
        for good in ["a", "my-job_2.b", &"x".repeat(LONGEST)] {
            assert_eq!(name(OsStr::new(good)).as_deref(), Ok(good));
        }
        for bad in ["", "a b", "a/b", "é", "a\n", &"x".repeat(LONGEST + 1)] {
            assert!(name(OsStr::new(bad)).is_err(), "{bad:?}");
        }
    }

    #[test]
    fn a_memory_is_found_by_its_name_and_only_among_processes_of_the_user() {
        let name = format!("test-{}", std::process::id());
        let (_world, memory) = World::to_meet_in(&name, 4).unwrap();
        let link = |name: &str| format!("/memfd:{} (deleted)", meeting::memory_name(name));
        let own = Path::new("/proc/self");
        let found = held_by(own, &link(&name)).expect("our own descriptor");
        assert_eq!(found.metadata().unwrap().ino(), File::from(memory).metadata().unwrap().ino());
        assert!(held_by(own, &link(&name[1..])).is_none());
        assert!(find(&name, effective_user()).unwrap().is_none(), "this process is not another launcher");
        assert!(!is_launcher(own));
    }

    #[test]
    fn one_looks_at_a_time() {
        let first = lock().unwrap();
        assert!(matches!(File::open(TABLE).unwrap().try_lock(), Err(TryLockError::WouldBlock)));
        drop(first);
        File::open(TABLE).unwrap().lock().unwrap();
    }
}
