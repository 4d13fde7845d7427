//! The ranks of a running world and the processes that they live in: one each, or one for all ranks of a program that
//! was compiled to WebAssembly.

use super::output::Stream;
use super::signals;
use anympi_engine::world::ending::Ending;
use std::fmt;
use std::fs::File;
use std::io::Read;
use std::ops::Range;
use std::os::fd::{AsRawFd, OwnedFd, RawFd};
use std::os::unix::process::ExitStatusExt;
use std::process::ExitStatus;
use std::time::SystemTime;

/// One rank.
pub struct Member {
    /// Index of its job.
    pub job: usize,
    /// Its rank in its `MPI_COMM_WORLD`.
    pub rank: usize,
    /// Its seat in the world, as long as the job has it.
    pub seat: u32,
    /// The index of its program.
    pub appnum: usize,
    /// Index of its process.
    pub process: usize,
    /// As the user typed it.
    pub program: String,
    pub end: Option<End>,
    pub started: SystemTime,
    pub ended: Option<SystemTime>,
    /// stdout and stderr, if the launcher passes them on.
    pub streams: Vec<Stream>,
}

/// How a rank ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum End {
    Exited(i32),
    /// A signal killed its process.
    Killed(i32),
    /// As in [`Ending::Trapped`].
    Trapped(String),
    /// As in [`Ending::Refused`].
    Refused(String),
}

impl Member {
    pub fn is_running(&self) -> bool {
        self.end.is_none()
    }

    pub fn set_end(&mut self, end: End) {
        self.end = Some(end);
        self.ended = Some(SystemTime::now());
    }
}

pub struct Process {
    pub pid: i32,
    /// The members that live in it.
    pub ranks: Range<usize>,
    pub status: Option<ExitStatus>,
    /// Nothing is left of its process group, whose number may mean something else.
    pub gone: bool,
    pub hosting: Option<Hosting>,
    /// It was there before the launcher, and is none of its children: see [`super::adopt`].
    pub adopted: Option<OwnedFd>,
}

/// What connects the launcher to a process with several ranks.
pub struct Hosting {
    pub endings: Endings,
    /// What the process itself has to say, if the launcher passes that on.
    pub stderr: Option<Stream>,
}

impl Process {
    pub fn new(pid: i32, ranks: Range<usize>) -> Process {
        Process { pid, ranks, status: None, gone: false, hosting: None, adopted: None }
    }

    /// It was adopted, and has ended.
    pub fn leave(&mut self) {
        self.status = Some(ExitStatus::default());
        self.gone = true;
    }

    pub fn is_running(&self) -> bool {
        self.status.is_none()
    }

    /// Sends a signal to all that is left of it. The group of a rank that has ended may still have members.
    pub fn send(&self, signal: i32) {
        if let Some(process) = &self.adopted {
            // The world has told it to end. The last word is the first that others hear: it is the user's own, in the group of the
            // user's shell.
            if signal == libc::SIGKILL && !self.gone {
                // SAFETY: a plain system call.
                unsafe { libc::syscall(libc::SYS_pidfd_send_signal, process.as_raw_fd(), libc::SIGTERM, 0, 0) };
            }
        } else if !self.gone {
            // SAFETY: a plain system call.
            unsafe { libc::kill(-self.pid, signal) };
        }
    }
}

/// What a rank did at its end.
impl fmt::Display for End {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            End::Exited(code) => write!(f, "exited with code {code}"),
            End::Killed(signal) => write!(f, "was killed by {}", signals::name(*signal)),
            End::Trapped(text) | End::Refused(text) => f.write_str(text.lines().next().unwrap_or_default()),
        }
    }
}

impl From<ExitStatus> for End {
    fn from(status: ExitStatus) -> End {
        match (status.signal(), status.code()) {
            (Some(signal), _) => End::Killed(signal),
            (None, code) => End::Exited(code.unwrap_or(1)),
        }
    }
}

impl From<Ending> for End {
    fn from(ending: Ending) -> End {
        match ending {
            Ending::Exited(code) => End::Exited(code),
            Ending::Trapped(text) => End::Trapped(text),
            Ending::Refused(text) => End::Refused(text),
        }
    }
}

/// The reading end of a pipe of [`Ending`]s.
pub struct Endings {
    pipe: Option<File>,
    unread: Vec<u8>,
}

impl Endings {
    pub fn new(pipe: File) -> Endings {
        // SAFETY: a plain system call on a descriptor that is open. The launcher's end of a pipe has a mode of its own.
        unsafe { libc::fcntl(pipe.as_raw_fd(), libc::F_SETFL, libc::O_NONBLOCK) };
        Endings { pipe: Some(pipe), unread: Vec::new() }
    }

    /// The descriptor to read from, until its end.
    pub fn fd(&self) -> Option<RawFd> {
        self.pipe.as_ref().map(|pipe| pipe.as_raw_fd())
    }

    /// All that has come, by seat.
    pub fn read(&mut self) -> Vec<(u32, End)> {
        let mut buffer = [0; 4096];
        while let Some(pipe) = &mut self.pipe {
            match pipe.read(&mut buffer) {
                Ok(0) => self.pipe = None,
                Ok(count) => self.unread.extend_from_slice(&buffer[..count]),
                Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
                Err(error) if error.kind() == std::io::ErrorKind::WouldBlock => break,
                Err(_) => self.pipe = None,
            }
        }
        let mut ends = Vec::new();
        while let Some((rank, ending, length)) = Ending::decode(&self.unread) {
            self.unread.drain(..length);
            ends.push((rank, End::from(ending)));
        }
        ends
    }
}
