//! Several launchers in one world: those of runs that are to meet (`anympi run --meet NAME`). The first makes the memory, with
//! seats to spare, and whoever comes later takes some of those for its own first ranks. Then all is as between jobs of one launcher:
//! ports, names, links. What is particular:
//!
//! ```text
//! a launcher changes which seats are whose, or counts failures   when it is its turn: a lock on the memory's file, which the kernel
//!                                                                takes from those that are killed
//! a job fails          its launcher ends it, and the jobs of others that are linked with it: an abort of theirs, and a signal to
//!                      their launchers; those who keep going see its ranks as failed instead
//! a launcher is killed the others see it, and do what it would have done
//! ```
//!
//! Seats of a launcher that has gone are used again when nobody is linked with them. How launchers find each other is their own
//! affair: here the memory has a name that /proc shows.
//!
//! A world with one launcher has all this too, and notices nothing of it.

use super::job::NewJob;
use super::layout::MOST_SEATS;
use super::petition::SIGNAL;
use super::sync::Ordering;
use super::{State, World, environment, process};
use std::ffi::{CString, c_int};
use std::fs::File;
use std::io;
use std::os::fd::{AsRawFd, OwnedFd};
use std::time::{Duration, Instant};

/// Seats of a world in which launchers meet, at least: they cost address space only.
pub const SEATS: usize = 1024;
/// The code with which those end who are connected with ranks whose launcher was killed: as a shell has it for the launcher.
pub(super) const KILLED: c_int = 128 + libc::SIGKILL;
/// How long the ranks of a launcher that was killed may need to end: the kernel kills them.
const DYING: Duration = Duration::from_millis(500);

/// A launcher's process, which no other is taken for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Launcher {
    pub pid: u32,
    started: u64,
}

impl Launcher {
    pub fn lives(&self) -> bool {
        process::started(self.pid) == Some(self.started)
    }

    /// Asks it to look at what there is for it in the world.
    pub fn call(&self) {
        // SAFETY: a plain system call.
        unsafe { libc::kill(self.pid as libc::pid_t, SIGNAL) };
    }
}

/// The name that the memory of a world has in /proc if launchers meet in it as `name`.
pub fn memory_name(name: &str) -> String {
    format!("anympi-meet.{name}")
}

impl World {
    /// A world without ranks, in which launchers meet as `name`: its descriptor is for children, as with [`World::create`].
    pub fn to_meet_in(name: &str, seats: usize) -> io::Result<(World, OwnedFd)> {
        let name = CString::new(memory_name(name)).map_err(io::Error::other)?;
        let (mut world, fd) = World::in_file(&name, 0, seats.min(MOST_SEATS), 0)?;
        world.file = Some(File::from(fd.try_clone()?));
        Ok((world, fd))
    }

    /// The world of other launchers that `fd` is the memory of.
    pub fn of_others(fd: &OwnedFd) -> io::Result<World> {
        environment::behind(fd)
    }

    /// Takes seats for this launcher's first `size` ranks; how many seats there are instead if those are too few.
    pub fn move_in(&mut self, size: usize, universe: usize, keeps_going: bool) -> Result<(), usize> {
        let first = self.exclusively(|| {
            let (first, room) = self.take_seats(size);
            let context = self.new_contexts(1).filter(|_| room == size).ok_or(room)?;
            let job = NewJob { size, context, universe, keeps_going, ..NewJob::default() };
            self.begin_job(first, &job);
            Ok::<u32, usize>(first)
        })?;
        (self.first, self.size) = (first, size);
        self.launchers().iter().for_each(Launcher::call);
        Ok(())
    }

    /// The launcher of job `first`.
    pub fn launcher_of(&self, first: u32) -> Option<Launcher> {
        let job = self.job(first);
        let pid = job.launcher.load(Ordering::SeqCst);
        (pid != 0).then(|| Launcher { pid, started: job.launched.load(Ordering::Relaxed) })
    }

    pub(super) fn is_launched_here(&self, first: u32) -> bool {
        self.job(first).launcher.load(Ordering::SeqCst) == std::process::id()
    }

    /// The launchers of this world but for this process, those that have gone included.
    pub fn launchers(&self) -> Vec<Launcher> {
        let mut all: Vec<Launcher> = Vec::new();
        for launcher in self.firsts().filter_map(|first| self.launcher_of(first)) {
            if launcher.pid != std::process::id() && !all.contains(&launcher) {
                all.push(launcher);
            }
        }
        all
    }

    /// Does `f` while no other launcher does such a thing. `f` must not ask for its turn again.
    pub fn exclusively<R>(&self, f: impl FnOnce() -> R) -> R {
        let _turn = Turn::of(self);
        f()
    }

    /// As [`Self::free_seats`], where those of launchers that have gone are free too, if they can be.
    pub fn take_seats(&self, wanted: usize) -> (u32, usize) {
        self.clear_up(false);
        match self.free_seats(wanted) {
            (_, room) if room < wanted => {
                self.clear_up(true);
                self.free_seats(wanted)
            }
            found => found,
        }
    }

    /// Ends jobs of launchers that have gone.
    fn clear_up(&self, must: bool) {
        let jobs: Vec<u32> = self.firsts().filter(|&first| !self.is_launched_here(first)).collect();
        for first in jobs {
            let gone = self.launcher_of(first).is_some_and(|launcher| !launcher.lives());
            if gone && !self.seats_of(first).any(|seat| self.state(seat).1.is_some()) {
                self.end_job(first, must);
            }
        }
    }

    /// Whether `seat` has a rank that has called `MPI_Init` and not come to the end of `MPI_Finalize`, alive or not.
    fn is_in(&self, seat: u32) -> bool {
        matches!(self.state(seat).0, State::Claimed | State::Initialized | State::Leaving)
    }

    /// Jobs of other launchers that are connected with job `first`, and may count on its ranks.
    pub fn guests_of(&self, first: u32) -> Vec<u32> {
        let own = self.launcher_of(first);
        let counts = |&other: &u32| self.launcher_of(other) != own && self.seats_of(other).any(|seat| self.is_in(seat));
        self.connected(first).into_iter().filter(counts).collect()
    }

    /// Job `first` ends before its time, as `code` says: jobs of other launchers that are connected with it end, too. Those that keep
    /// going learn by [`Self::bury`] who is no more.
    pub fn end_guests(&self, first: u32, code: c_int) {
        if self.seats_of(first).any(|seat| self.is_in(seat)) {
            let ends = |other: &u32| self.job(*other).keeps_going.load(Ordering::Relaxed) == 0;
            self.guests_of(first).into_iter().filter(ends).for_each(|other| self.abort_job(other, first, code));
        }
    }

    /// No process of job `first` is left. If there are other launchers, those of its ranks that were not done have failed:
    /// somebody may have met them a moment ago.
    pub fn bury(&self, first: u32) {
        let lonely = self.launchers().is_empty();
        for seat in self.seats_of(first) {
            if !lonely && self.is_in(seat) {
                self.fail(seat);
            }
            self.withdraw(seat);
        }
        self.count_ended(first);
    }

    /// `launcher` has gone: does for its jobs what it would have done, if there is anything left to do.
    pub fn take_over(&self, launcher: Launcher) {
        let jobs: Vec<u32> = self.firsts().filter(|&first| self.launcher_of(first) == Some(launcher)).collect();
        jobs.iter().for_each(|&first| self.end_guests(first, KILLED));
        let begun = Instant::now();
        let lives = |&first: &u32| self.seats_of(first).any(|seat| self.state(seat).1.is_some());
        while jobs.iter().any(lives) && begun.elapsed() < DYING {
            std::thread::sleep(Duration::from_millis(1));
        }
        self.exclusively(|| self.finish_count());
        jobs.iter().for_each(|&first| self.bury(first));
        self.announce();
    }
}

/// What one launcher has at a time.
enum Turn<'a> {
    /// A lock on the file: the process's own, which no child inherits and which ends with the process.
    File(&'a File),
    /// Of the ranks of one process, which has no file.
    Word(&'a World),
}

impl Turn<'_> {
    fn of(world: &World) -> Turn<'_> {
        if let Some(file) = &world.file
            && lock(file, libc::F_WRLCK)
        {
            return Turn::File(file);
        }
        while world.header().turn.swap(1, Ordering::Acquire) != 0 {
            std::thread::yield_now();
        }
        Turn::Word(world)
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        match self {
            Turn::File(file) => {
                lock(file, libc::F_UNLCK);
            }
            Turn::Word(world) => world.header().turn.store(0, Ordering::Release),
        }
    }
}

/// Waits for a lock on the first byte of `file`, or gives it up.
fn lock(file: &File, kind: c_int) -> bool {
    // SAFETY: numbers only, for which zeroes are values.
    let mut region: libc::flock = unsafe { std::mem::zeroed() };
    (region.l_type, region.l_len) = (kind as _, 1);
    loop {
        // SAFETY: reads the structure.
        if unsafe { libc::fcntl(file.as_raw_fd(), libc::F_SETLKW, &region) } == 0 {
            return true;
        }
        if io::Error::last_os_error().kind() != io::ErrorKind::Interrupted {
            return false;
        }
    }
}

#[cfg(all(test, not(loom)))]
mod tests {
    use super::*;
    use std::process::Command;

    /// A world in which a launcher that has ended has two ranks, and this process has one: its own, and the first seat of the
    /// other.
    fn with_a_ghost() -> (World, u32) {
        let (mut world, _fd) = World::to_meet_in("test", 8).unwrap();
        world.move_in(2, 2, false).unwrap();
        let ghost = world.first;
        let mut child = Command::new("true").spawn().unwrap();
        let (pid, started) = (child.id(), process::started(child.id()).unwrap_or(1));
        child.wait().unwrap();
        world.move_in(1, 1, false).unwrap();
        world.job(ghost).launcher.store(pid, Ordering::SeqCst);
        world.job(ghost).launched.store(started, Ordering::SeqCst);
        (world, ghost)
    }

    #[test]
    fn a_later_run_gets_seats_of_its_own_until_there_are_no_more() {
        let (mut world, fd) = World::to_meet_in("test", 8).unwrap();
        assert_eq!((world.move_in(3, 4, false), world.first, world.size), (Ok(()), 0, 3));
        let mut other = World::of_others(&fd).unwrap();
        assert_eq!((other.move_in(4, 9, true), other.first, other.size), (Ok(()), 3, 4));
        assert_eq!((world.universe_size(), other.universe_size(), other.population()), (4, 9, 7));
        assert_eq!((other.title(1), other.title(4), other.job_number(3)), ("rank 1".into(), "rank 1".into(), 0));
        assert_ne!(world.job_context(), other.job_context());
        assert_eq!((World::of_others(&fd).unwrap().move_in(2, 2, false), other.aborted()), (Err(1), None));
    }

    #[test]
    fn seats_of_a_launcher_that_has_gone_are_used_again() {
        let (mut world, ghost) = with_a_ghost();
        assert_eq!((world.first, world.population()), (2, 3), "nobody had ended yet when it moved in");
        assert_eq!((world.move_in(6, 6, false), world.move_in(2, 2, false)), (Err(5), Ok(())));
        assert_eq!((world.first, world.population()), (ghost, 3));
    }

    #[test]
    fn what_a_launcher_that_was_killed_leaves_behind_fails_and_ends_those_that_are_connected() {
        let (world, ghost) = with_a_ghost();
        let own = world.first;
        assert!(world.claim_slot(ghost) && world.claim_slot(own));
        world.slot(ghost).pid.store(0, Ordering::SeqCst);
        assert!(world.publish(ghost, "a", ""));
        world.tie(ghost, own);
        let [launcher] = world.launchers()[..] else { panic!("there is one other launcher") };
        assert!(!launcher.lives());
        world.take_over(launcher);
        assert_eq!((world.aborted(), world.lookup("a")), (Some((ghost, KILLED)), None));
        assert!(world.has_failed(ghost) && !world.has_failed(ghost + 1) && !world.has_failed(own));
        assert_eq!(world.population(), 1);
        world.take_over(launcher);
        assert_eq!((world.failures(), world.population()), (1, 1));
    }

    #[test]
    fn who_keeps_going_is_not_ended_by_others() {
        let (world, ghost) = with_a_ghost();
        let own = world.first;
        world.job(own).keeps_going.store(1, Ordering::SeqCst);
        assert!(world.claim_slot(ghost) && world.claim_slot(own));
        world.slot(ghost).pid.store(0, Ordering::SeqCst);
        world.tie(own, ghost);
        world.take_over(world.launchers()[0]);
        assert_eq!((world.aborted(), world.has_failed(ghost)), (None, true));
    }

    #[test]
    fn a_failure_that_somebody_was_counting_who_was_killed_is_counted() {
        let (world, _fd) = World::with_seats(3, 3).unwrap();
        world.slot(2).failed.store(1, Ordering::SeqCst);
        world.fail(0);
        assert_eq!((world.failure(2), world.failure(0), world.failures()), (Some(1), Some(2), 2));
    }
}
