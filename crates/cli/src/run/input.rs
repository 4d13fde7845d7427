//! The launcher's standard input on its way to the rank that reads it (or to all of them).
//!
//! A file or a pipe for one rank is simply inherited. What is pumped is a terminal, which only its foreground process
//! group may read and the ranks are not in that, and input that several ranks are to see.

use std::fs::File;
use std::io::{self, Read, Write};
use std::os::fd::{AsRawFd, RawFd};

/// One read's worth; nothing more is read while a rank has not taken all of it.
const PIECE: usize = 64 * 1024;

pub struct Input {
    source: Option<File>,
    is_terminal: bool,
    readers: Vec<Reader>,
}

struct Reader {
    pipe: File,
    waiting: Vec<u8>,
}

impl Input {
    /// Hands `source` on to `pipes`. With no pipes there is nothing to do.
    pub fn new(source: File, is_terminal: bool, pipes: Vec<File>) -> Input {
        for pipe in &pipes {
            // SAFETY: a plain system call on a descriptor that is open; a pipe that stays blocking still works.
            unsafe { libc::fcntl(pipe.as_raw_fd(), libc::F_SETFL, libc::O_NONBLOCK) };
        }
        let readers: Vec<Reader> = pipes.into_iter().map(|pipe| Reader { pipe, waiting: Vec::new() }).collect();
        Input { source: Some(source).filter(|_| !readers.is_empty()), is_terminal, readers }
    }

    pub fn none() -> Input {
        Input { source: None, is_terminal: false, readers: Vec::new() }
    }

    /// What to poll for: the source, while every reader has room, and the readers that lag behind.
    pub fn interests(&self) -> Vec<(RawFd, i16)> {
        let lagging = self.readers.iter().filter(|reader| !reader.waiting.is_empty());
        let mut interests: Vec<_> = lagging.map(|reader| (reader.pipe.as_raw_fd(), libc::POLLOUT)).collect();
        if let Some(source) = self.source.as_ref().filter(|_| interests.is_empty() && self.may_read()) {
            interests.push((source.as_raw_fd(), libc::POLLIN));
        }
        interests
    }

    /// A terminal that the launcher cannot read now, and should look at again later.
    pub fn is_in_background(&self) -> bool {
        self.source.is_some() && !self.may_read()
    }

    pub fn is_terminal(&self) -> bool {
        self.is_terminal && self.source.is_some()
    }

    fn may_read(&self) -> bool {
        // SAFETY: these two only return numbers.
        !self.is_terminal || unsafe { libc::tcgetpgrp(libc::STDIN_FILENO) == libc::getpgrp() }
    }

    /// Handles `fd`, one of those from [`Input::interests`], being ready.
    pub fn ready(&mut self, fd: RawFd) {
        if self.source.as_ref().is_some_and(|source| source.as_raw_fd() == fd) {
            self.read();
        }
        self.readers.retain_mut(|reader| reader.write());
        if self.source.is_none() {
            // The end of the input is the end of the pipes, once they have taken everything.
            self.readers.retain(|reader| !reader.waiting.is_empty());
        } else if self.readers.is_empty() {
            self.source = None;
        }
    }

    fn read(&mut self) {
        let mut piece = vec![0; PIECE];
        let Some(source) = &mut self.source else { return };
        match source.read(&mut piece) {
            Ok(0) => self.source = None,
            Ok(count) => self.readers.iter_mut().for_each(|reader| reader.waiting.extend_from_slice(&piece[..count])),
            Err(error) if matches!(error.kind(), io::ErrorKind::WouldBlock | io::ErrorKind::Interrupted) => {}
            Err(_) => self.source = None,
        }
    }
}

impl Reader {
    /// Writes what the rank takes now; false when it has closed its end.
    fn write(&mut self) -> bool {
        while !self.waiting.is_empty() {
            match self.pipe.write(&self.waiting) {
                Ok(count) => drop(self.waiting.drain(..count)),
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => break,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(_) => return false,
            }
        }
        true
    }
}
