//! Runs the host's mpiexec as if it had been called itself: standard input and output are its own, signals reach it, and
//! its end is the launcher's.
//!
//! It stays in the launcher's process group, so a terminal's signals reach it without help; only those that were sent to
//! the launcher alone are passed on. When the launcher is killed, the mpiexec gets SIGTERM, at which it ends its ranks.
//! What is left when it has ended is killed.

use crate::run::orphans;
use crate::run::program::Refusal;
use crate::run::signals::Signals;
use crate::run::verdict::Verdict;
use std::io;
use std::os::unix::process::{CommandExt, ExitStatusExt};
use std::process::{Child, Command, ExitCode, ExitStatus};
use std::time::{Duration, Instant};

/// From SIGTERM to SIGKILL for an mpiexec that is to end: it has to reach its ranks on other machines.
const GRACE: Duration = Duration::from_secs(5);

pub fn run(mut command: Command, limit: Option<Duration>) -> Result<ExitCode, Refusal> {
    let shown = command.get_program().to_string_lossy().into_owned();
    let signals = Signals::listen().map_err(|error| Refusal::new(1, format!("cannot listen to signals: {error}")))?;
    orphans::adopt();
    let launcher = std::process::id();
    // SAFETY: `before_exec` only makes system calls, which a child of fork may.
    unsafe { command.pre_exec(move || before_exec(launcher)) };
    let child = command.spawn().map_err(|error| Refusal::new(126, format!("cannot run {shown}: {error}")))?;
    let mut watch = Watch { child, signals, deadline: limit.map(|limit| Instant::now() + limit), kill_at: None };
    let status = watch.until_it_ends().map_err(|error| Refusal::new(1, format!("cannot watch {shown}: {error}")))?;
    orphans::kill_all(0);
    if let Some(limit) = limit.filter(|_| watch.kill_at.is_some()) {
        let verdict = Verdict::TimedOut { seconds: limit.as_secs_f64() };
        eprintln!("anympi: {}", verdict.sentence(|_| String::new(), true));
        return Ok(ExitCode::from(verdict.exit_code()));
    }
    Ok(end_like(status))
}

struct Watch {
    child: Child,
    signals: Signals,
    deadline: Option<Instant>,
    /// The time limit has passed; who does not end by itself is killed then.
    kill_at: Option<Instant>,
}

impl Watch {
    fn until_it_ends(&mut self) -> io::Result<ExitStatus> {
        loop {
            if let Some(status) = self.child.try_wait()? {
                return Ok(status);
            }
            self.wait();
            while let Some((signal, from_terminal)) = self.signals.next() {
                self.on_signal(signal, from_terminal);
            }
            self.look_at_the_clock();
        }
    }

    fn wait(&self) {
        let milliseconds = match self.kill_at.or(self.deadline) {
            None => -1,
            Some(at) => at.saturating_duration_since(Instant::now()).as_millis().min(1 << 30) as i32 + 1,
        };
        let mut poll = libc::pollfd { fd: self.signals.fd(), events: libc::POLLIN, revents: 0 };
        // SAFETY: one pollfd, which is a local.
        unsafe { libc::poll(&mut poll, 1, milliseconds) };
    }

    fn on_signal(&self, signal: i32, from_terminal: bool) {
        if signal != libc::SIGCHLD && !from_terminal {
            self.send(signal);
        }
        if signal == libc::SIGTSTP {
            // SAFETY: stops this process until SIGCONT.
            unsafe { libc::raise(libc::SIGSTOP) };
        }
    }

    fn look_at_the_clock(&mut self) {
        let now = Instant::now();
        match (self.kill_at, self.deadline) {
            (Some(at), _) if at <= now => self.send(libc::SIGKILL),
            (None, Some(at)) if at <= now => {
                self.kill_at = Some(now + GRACE);
                self.send(libc::SIGTERM);
                self.send(libc::SIGCONT);
            }
            _ => {}
        }
    }

    fn send(&self, signal: i32) {
        // SAFETY: a plain system call; the child has not been waited for, so the number is still its own.
        unsafe { libc::kill(self.child.id() as i32, signal) };
    }
}

/// The exit code, or the same death.
fn end_like(status: ExitStatus) -> ExitCode {
    if let Some(signal) = status.signal() {
        // SAFETY: gives a signal back its default effect and sends it to this process; the limit keeps it from
        // writing a second core file.
        unsafe {
            let none = libc::rlimit { rlim_cur: 0, rlim_max: 0 };
            libc::setrlimit(libc::RLIMIT_CORE, &none);
            libc::signal(signal, libc::SIG_DFL);
            let mut empty = std::mem::zeroed();
            libc::sigemptyset(&mut empty);
            libc::sigprocmask(libc::SIG_SETMASK, &empty, std::ptr::null_mut());
            libc::raise(signal);
        }
        return ExitCode::from(128 + signal as u8);
    }
    ExitCode::from(status.code().unwrap_or(1) as u8)
}

/// In the child: end with the launcher, take signals again.
fn before_exec(launcher: u32) -> io::Result<()> {
    // SAFETY: plain system calls on numbers and on a local signal set.
    unsafe {
        if libc::prctl(libc::PR_SET_PDEATHSIG, libc::SIGTERM) != 0 {
            return Err(io::Error::last_os_error());
        }
        // The launcher may have died before the line above.
        if libc::getppid() as u32 != launcher {
            libc::_exit(1);
        }
        let mut none = std::mem::zeroed();
        libc::sigemptyset(&mut none);
        libc::sigprocmask(libc::SIG_SETMASK, &none, std::ptr::null_mut());
    }
    Ok(())
}
