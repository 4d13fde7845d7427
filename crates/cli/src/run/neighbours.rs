//! The launchers of other runs in the same world (`--meet`): each watches all others, so that one that is killed, with its guard
//! even, leaves nobody waiting for its ranks. What others do to our jobs, because they are connected with theirs, stands in the world;
//! they send the signal by which ranks ask us for something.

use super::supervise::Supervisor;
use super::verdict::Verdict;
use anympi_engine::world::meeting::Launcher;
use std::io;
use std::os::fd::{AsRawFd, FromRawFd, OwnedFd, RawFd};

pub struct Neighbour {
    launcher: Launcher,
    /// Can be read from when it has ended; none when that has been seen.
    process: Option<OwnedFd>,
}

impl Neighbour {
    pub fn fd(&self) -> Option<RawFd> {
        self.process.as_ref().map(AsRawFd::as_raw_fd)
    }

    fn watch(launcher: Launcher) -> io::Result<Neighbour> {
        // SAFETY: makes a new descriptor, or fails.
        let process = unsafe { libc::syscall(libc::SYS_pidfd_open, launcher.pid, 0) };
        if process < 0 {
            let error = io::Error::last_os_error();
            return match error.raw_os_error() {
                Some(libc::ESRCH) => Ok(Neighbour { launcher, process: None }),
                _ => Err(error),
            };
        }
        // SAFETY: it is new and nobody else's.
        let process = unsafe { OwnedFd::from_raw_fd(process as RawFd) };
        // The number means the same process as before, or that had gone.
        Ok(Neighbour { launcher, process: Some(process).filter(|_| launcher.lives()) })
    }
}

impl Supervisor<'_> {
    /// Takes note of launchers that have come, and of what others have done to our jobs.
    pub fn look_around(&mut self) {
        if !self.meets {
            return;
        }
        let launchers = self.world.launchers();
        self.neighbours.retain(|known| launchers.contains(&known.launcher));
        for launcher in launchers {
            if self.neighbours.iter().any(|known| known.launcher == launcher) {
                continue;
            }
            match Neighbour::watch(launcher) {
                Ok(neighbour) => {
                    if neighbour.process.is_none() {
                        self.world.take_over(launcher);
                    }
                    self.neighbours.push(neighbour);
                }
                Err(error) => eprintln!("anympi: cannot watch the launcher {}: {error}", launcher.pid),
            }
        }
        self.hear_of_aborts();
    }

    /// A neighbour has ended.
    pub fn lose_neighbour(&mut self, index: usize) {
        self.neighbours[index].process = None;
        self.world.take_over(self.neighbours[index].launcher);
        self.hear_of_aborts();
    }

    fn hear_of_aborts(&mut self) {
        for job in 0..self.jobs.len() {
            if self.jobs[job].is_over || self.jobs[job].kill_at.is_some() {
                continue;
            }
            let aborted = self.world.aborted_job(self.jobs[job].first);
            if let Some((seat, code)) = aborted.filter(|&(seat, _)| self.member_in(seat).is_none()) {
                self.fail(self.foreign(seat, code), &self.connected(job));
            }
        }
    }

    /// What it means that the rank in `seat`, none of ours, has ended one of our jobs.
    pub fn foreign(&self, seat: u32, code: i32) -> Verdict {
        let launcher = self.world.launcher_of(self.world.job_of(seat)).map_or(0, |launcher| launcher.pid);
        Verdict::Connected { launcher, code }
    }

    /// Whether ranks of other launchers count on those of `job`.
    pub fn has_guests(&self, job: usize) -> bool {
        self.meets && !self.world.guests_of(self.jobs[job].first).is_empty()
    }
}
