//! `anympi adopt`: becomes the launcher of a process that was started without one, when that asks for the first time
//! (`anympi_engine::world::adoption`). The engine starts this; users do not.
//!
//! The world is the process's own, and comes as standard input. The process is rank 0 of it and not a child of ours: its end is
//! seen by a descriptor of it, and how it ended nobody says. Signals from the terminal reach it as they reach us; so it gets none
//! of those from us. When it is to end with ranks that have failed, the world says so, with the code to end with, and SIGTERM if
//! that goes unheard. The launcher ends when the process and all spawned ranks have.

use super::guard::Guard;
use super::job::Job;
use super::member::{End, Member, Process};
use super::options::{Sandbox, Stdin};
use super::outcome::Outcome;
use super::program::{Found, Refusal};
use super::signals::Signals;
use super::spawn::{Launch, Prepared};
use super::supervise::Supervisor;
use super::{cannot, orphans, output, refuse};
use crate::layout::Layout;
use anympi_engine::world::job::Phase;
use anympi_engine::world::{World, environment};
use std::ffi::OsString;
use std::fs::File;
use std::io::{self, Read, Write};
use std::os::fd::{AsRawFd, FromRawFd, OwnedFd, RawFd};
use std::os::unix::ffi::OsStringExt;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::SystemTime;

/// Ends when the launcher is at work, or has said why it cannot be.
pub fn main() -> ExitCode {
    // What the process has left open for programs that it starts is not for those that its ranks will be.
    // SAFETY: this process has opened nothing yet.
    unsafe { libc::syscall(libc::SYS_close_range, 3, u32::MAX, 0) };
    let (mut reader, writer) = match super::guests::pipe() {
        Ok(pipe) => pipe,
        Err(error) => return refuse(&cannot("make a pipe")(error)),
    };
    // SAFETY: this process has one thread, so the child's copy of it is whole.
    match unsafe { libc::fork() } {
        -1 => refuse(&cannot("become a launcher")(io::Error::last_os_error())),
        0 => {
            drop(reader);
            match launch(writer) {
                Ok(outcome) => {
                    outcome.news().into_iter().for_each(|news| eprintln!("anympi: {news}"));
                    ExitCode::from(outcome.exit_code())
                }
                Err(refusal) => refuse(&refusal),
            }
        }
        _ => {
            drop(writer);
            ExitCode::from(!matches!(reader.read(&mut [0]), Ok(1)) as u8)
        }
    }
}

fn launch(mut ready: File) -> Result<Outcome, Refusal> {
    let descriptor = take_stdin().map_err(cannot("take the world over"))?;
    let world = environment::adopt(&descriptor).map_err(cannot("take the world over"))?;
    let (pid, process) = alone_in(&world).map_err(cannot("watch the process that asks"))?;
    let layout = Layout::find().map_err(|message| Refusal::new(1, message))?;
    let guard = Guard::start(|| world.lose_launcher()).map_err(cannot("watch over the ranks"))?;
    let signals = Signals::listen().map_err(cannot("listen to signals"))?;
    let sinks = output::sinks().map_err(cannot("write its output"))?;
    orphans::adopt();
    let launch = Launch {
        layout: &layout,
        world: environment::describe(&world, &descriptor),
        captured: true,
        files: None,
        stdin: Stdin::None,
        stdin_pumped: false,
    };
    let mut supervisor = Supervisor::new(&world, launch, guard, signals, sinks);
    supervisor.adopt(pid, process, program_of(pid));
    // It is heard from now on, and what was asked before is looked at.
    world.set_launcher(std::process::id());
    // Who waits for this may have been ended meanwhile.
    let _ = ready.write_all(b"1");
    drop(ready);
    supervisor.answer_petitions();
    Ok(supervisor.run())
}

/// Standard input under another number, which ranks inherit, and nothing in its place.
fn take_stdin() -> io::Result<OwnedFd> {
    let nothing = File::open("/dev/null")?;
    // SAFETY: the new descriptor is owned by the value alone; the old one is this process's, which does not use it.
    unsafe {
        let moved = libc::fcntl(libc::STDIN_FILENO, libc::F_DUPFD, 3);
        if moved < 0 || libc::dup2(nothing.as_raw_fd(), libc::STDIN_FILENO) < 0 {
            return Err(io::Error::last_os_error());
        }
        Ok(OwnedFd::from_raw_fd(moved))
    }
}

/// The process that is rank 0 of `world`, and a descriptor of it that can mean no other.
fn alone_in(world: &World) -> io::Result<(i32, OwnedFd)> {
    let ended = || io::Error::other("it has ended");
    let (_, pid) = world.state(0);
    let pid = pid.ok_or_else(ended)?;
    // SAFETY: makes a new descriptor, or fails.
    let process = unsafe { libc::syscall(libc::SYS_pidfd_open, pid, 0) };
    if process < 0 {
        return Err(io::Error::last_os_error());
    }
    // SAFETY: it is new and nobody else's.
    let process = unsafe { OwnedFd::from_raw_fd(process as RawFd) };
    // The number meant the same process before and after.
    if world.state(0).1 == Some(pid) { Ok((pid as i32, process)) } else { Err(ended()) }
}

/// The program that the process runs, as that of a command line.
fn program_of(pid: i32) -> Prepared {
    let link = |name: &str| std::fs::read_link(format!("/proc/{pid}/{name}")).unwrap_or_else(|_| PathBuf::from("/"));
    let path = link("exe");
    let line = std::fs::read(format!("/proc/{pid}/cmdline")).unwrap_or_default();
    let words = line.split(|byte| *byte == 0).filter(|word| !word.is_empty());
    let mut command: Vec<OsString> = words.map(|word| OsString::from_vec(word.to_vec())).collect();
    if command.is_empty() {
        command.push(path.clone().into());
    }
    Prepared {
        command,
        directory: link("cwd"),
        found: Found { path, preload: None, is_guest: false },
        environment: Vec::new(),
        family: None,
        sandbox: Sandbox::default(),
        ranks: 1,
    }
}

impl Supervisor<'_> {
    /// Watches `process`, which runs already, as the only rank of the first job.
    fn adopt(&mut self, pid: i32, process: OwnedFd, program: Prepared) {
        let name = program.command[0].to_string_lossy().into_owned();
        self.jobs.push(Job { programs: vec![program], ..Job::new(0, 0, 0..1) });
        self.processes.push(Process { adopted: Some(process), ..Process::new(pid, 0..1) });
        self.members.push(Member {
            job: 0,
            rank: 0,
            seat: 0,
            appnum: 0,
            process: 0,
            program: name,
            end: None,
            started: SystemTime::now(),
            ended: None,
            streams: Vec::new(),
        });
    }

    /// The adopted process has ended, nobody knows how. What that means, its state in the world says.
    pub fn bury(&mut self, index: usize) {
        self.processes[index].leave();
        for rank in self.processes[index].ranks.clone() {
            self.members[rank].set_end(End::Exited(0));
            // Nobody waits for these any more.
            let seat = self.members[rank].seat;
            let (world, jobs) = (self.world, self.jobs.iter().enumerate());
            let starting = |job: &Job| job.parent == Some(seat) && world.phase(job.first) == Phase::Starting;
            let orphaned: Vec<usize> = jobs.filter(|(_, job)| starting(job)).map(|(job, _)| job).collect();
            orphaned.into_iter().for_each(|job| self.refuse_start(job, String::new()));
            self.judge_all(vec![rank]);
        }
        self.look_for_ends();
    }
}
