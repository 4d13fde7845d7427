//! Signals as something to poll for, and their names.

use anympi_engine::world::petition::SIGNAL;
use std::fs::File;
use std::io::{self, Read};
use std::os::fd::{AsRawFd, FromRawFd, RawFd};

/// What the launcher hears; the last comes from ranks that ask for something. SIGKILL and SIGSTOP cannot be heard; others take their default effect.
const HEARD: [i32; 9] = [
    libc::SIGCHLD,
    libc::SIGINT,
    libc::SIGTERM,
    libc::SIGHUP,
    libc::SIGUSR1,
    libc::SIGUSR2,
    libc::SIGTSTP,
    libc::SIGCONT,
    SIGNAL,
];

pub struct Signals {
    file: File,
}

impl Signals {
    /// From now on these signals wait to be read here. One that the launcher was told to ignore (by nohup, or by a
    /// shell for its background jobs) stays ignored, and the ranks inherit that.
    pub fn listen() -> io::Result<Signals> {
        // SAFETY: the set and the actions are local; the descriptor is new and owned by the `File` alone.
        unsafe {
            let mut set = std::mem::zeroed();
            libc::sigemptyset(&mut set);
            for signal in HEARD {
                let mut action: libc::sigaction = std::mem::zeroed();
                libc::sigaction(signal, std::ptr::null(), &mut action);
                if action.sa_sigaction != libc::SIG_IGN || matches!(signal, libc::SIGCHLD | SIGNAL) {
                    libc::sigaddset(&mut set, signal);
                }
            }
            libc::signal(libc::SIGCHLD, libc::SIG_DFL);
            libc::sigprocmask(libc::SIG_BLOCK, &set, std::ptr::null_mut());
            match libc::signalfd(-1, &set, libc::SFD_CLOEXEC | libc::SFD_NONBLOCK) {
                -1 => Err(io::Error::last_os_error()),
                fd => Ok(Signals { file: File::from_raw_fd(fd) }),
            }
        }
    }

    pub fn fd(&self) -> RawFd {
        self.file.as_raw_fd()
    }

    /// The next signal that has arrived, and whether the kernel sent it, as it does for the keys of a terminal: then
    /// the whole process group has it.
    pub fn next(&mut self) -> Option<(i32, bool)> {
        const SI_KERNEL: i32 = 0x80;
        let mut record = [0; size_of::<libc::signalfd_siginfo>()];
        self.file.read_exact(&mut record).ok()?;
        let number = |at: usize| i32::from_ne_bytes([record[at], record[at + 1], record[at + 2], record[at + 3]]);
        Some((number(0), number(8) == SI_KERNEL))
    }
}

/// `SIGSEGV` for 11; real-time signals go by their number.
pub fn name(signal: i32) -> String {
    let known = match signal {
        libc::SIGHUP => "SIGHUP",
        libc::SIGINT => "SIGINT",
        libc::SIGQUIT => "SIGQUIT",
        libc::SIGILL => "SIGILL",
        libc::SIGTRAP => "SIGTRAP",
        libc::SIGABRT => "SIGABRT",
        libc::SIGBUS => "SIGBUS",
        libc::SIGFPE => "SIGFPE",
        libc::SIGKILL => "SIGKILL",
        libc::SIGUSR1 => "SIGUSR1",
        libc::SIGSEGV => "SIGSEGV",
        libc::SIGUSR2 => "SIGUSR2",
        libc::SIGPIPE => "SIGPIPE",
        libc::SIGALRM => "SIGALRM",
        libc::SIGTERM => "SIGTERM",
        libc::SIGXCPU => "SIGXCPU",
        libc::SIGXFSZ => "SIGXFSZ",
        libc::SIGSYS => "SIGSYS",
        other => return format!("signal {other}"),
    };
    known.into()
}
