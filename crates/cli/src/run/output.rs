//! What the ranks write, on its way to the launcher's own stdout and stderr.
//!
//! Lines of different ranks never mix: a rank's bytes wait until their line is whole (or is very long, or the rank has
//! ended). The launcher never blocks on a slow reader, since it must go on watching the ranks; it stops reading from
//! them instead, so that they wait as they would at a full pipe.

use std::fs::File;
use std::io::{self, Read, Write};
use std::os::fd::{AsRawFd, FromRawFd, RawFd};
use std::os::unix::fs::{FileTypeExt, MetadataExt, OpenOptionsExt};

/// A "line" longer than this is passed on in pieces: it is binary data or nobody reads it as a line.
const LONGEST_LINE: usize = 256 * 1024;
/// The launcher stops reading from the ranks while this much waits for the reader.
const HIGH_WATER: usize = 1024 * 1024;

/// Where output ends up: stdout, stderr, or both when they are the same file (so that neither tears the other's lines).
pub struct Sink {
    file: File,
    waiting: Vec<u8>,
    /// Bytes of `waiting` that are already written.
    written: usize,
    /// Nobody reads any more.
    closed: bool,
    /// The stream whose line is unfinished, when it could wait no longer.
    unfinished: Option<usize>,
}

impl Sink {
    /// A sink on descriptor `fd`, which stays open and whose own blocking mode is left as it is: a terminal or a
    /// pipe is opened once more, without blocking, because that mode would be shared with other processes.
    pub fn on(fd: RawFd) -> io::Result<Sink> {
        // SAFETY: the new descriptor is owned by the `File` alone.
        let copy = unsafe {
            match libc::fcntl(fd, libc::F_DUPFD_CLOEXEC, 3) {
                -1 => return Err(io::Error::last_os_error()),
                copy => File::from_raw_fd(copy),
            }
        };
        let kind = copy.metadata()?.file_type();
        let again = (kind.is_fifo() || kind.is_char_device()).then(|| {
            let mut options = File::options();
            options.write(true).custom_flags(libc::O_NONBLOCK | libc::O_NOCTTY).open(format!("/proc/self/fd/{fd}"))
        });
        let file = again.and_then(Result::ok).unwrap_or(copy);
        Ok(Sink { file, waiting: Vec::new(), written: 0, closed: false, unfinished: None })
    }

    pub fn fd(&self) -> RawFd {
        self.file.as_raw_fd()
    }

    pub fn is_empty(&self) -> bool {
        self.written == self.waiting.len()
    }

    pub fn is_full(&self) -> bool {
        self.waiting.len() - self.written > HIGH_WATER
    }

    pub fn is_closed(&self) -> bool {
        self.closed
    }

    /// Takes what `stream` has to say; another's unfinished line is ended first.
    pub(super) fn push(&mut self, stream: usize, bytes: &[u8]) {
        let Some(last) = bytes.last().filter(|_| !self.closed) else { return };
        if self.unfinished.is_some_and(|other| other != stream) {
            self.waiting.push(b'\n');
        }
        self.unfinished = (*last != b'\n').then_some(stream);
        self.waiting.extend_from_slice(bytes);
    }

    /// Writes what the reader takes now.
    pub fn flush_some(&mut self) {
        while !self.is_empty() && !self.closed {
            match self.file.write(&self.waiting[self.written..]) {
                Ok(count) => self.written += count,
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => break,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(_) => self.closed = true,
            }
        }
        if self.is_empty() || self.closed {
            self.waiting.clear();
            self.written = 0;
        } else if self.written > HIGH_WATER {
            self.waiting.drain(..self.written);
            self.written = 0;
        }
    }

    /// Writes everything, however long the reader takes.
    pub fn flush_all(&mut self) {
        loop {
            self.flush_some();
            if self.is_empty() {
                return;
            }
            let mut poll = libc::pollfd { fd: self.fd(), events: libc::POLLOUT, revents: 0 };
            // SAFETY: one valid pollfd.
            unsafe { libc::poll(&mut poll, 1, -1) };
        }
    }
}

/// One output of one rank.
pub struct Stream {
    /// Its number among all streams.
    number: usize,
    pipe: Option<File>,
    /// `[rank] `, or nothing.
    tag: Vec<u8>,
    partial: Vec<u8>,
    /// The last byte passed on was the end of a line.
    at_line_start: bool,
    /// Index of its sink.
    pub sink: usize,
}

impl Stream {
    pub fn new(number: usize, pipe: File, tag: String, sink: usize) -> Stream {
        // SAFETY: a plain system call on a descriptor that is open. The launcher's end of a pipe has a mode of its own.
        unsafe { libc::fcntl(pipe.as_raw_fd(), libc::F_SETFL, libc::O_NONBLOCK) };
        Stream { number, pipe: Some(pipe), tag: tag.into_bytes(), partial: Vec::new(), at_line_start: true, sink }
    }

    /// The descriptor to read from, until its end.
    pub fn fd(&self) -> Option<RawFd> {
        self.pipe.as_ref().map(|pipe| pipe.as_raw_fd())
    }

    /// Moves what the rank has written to `sink`, whole lines only. True when there may be more.
    pub fn read_some(&mut self, sink: &mut Sink, buffer: &mut [u8]) -> bool {
        let Some(pipe) = &mut self.pipe else { return false };
        match pipe.read(buffer) {
            Ok(0) => self.close(sink),
            Ok(count) => {
                self.take(&buffer[..count], sink);
                if sink.is_closed() {
                    // The rank learns that nobody reads, as it would without a launcher.
                    self.pipe = None;
                    return false;
                }
                return true;
            }
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
            Err(error) if error.kind() == io::ErrorKind::Interrupted => return true,
            Err(_) => self.close(sink),
        }
        false
    }

    /// Passes on an unfinished line, such as a prompt.
    pub fn flush_partial(&mut self, sink: &mut Sink) {
        let partial = std::mem::take(&mut self.partial);
        self.pass_on(&partial, sink);
    }

    pub fn has_partial(&self) -> bool {
        !self.partial.is_empty()
    }

    pub fn close(&mut self, sink: &mut Sink) {
        self.pipe = None;
        self.flush_partial(sink);
    }

    fn take(&mut self, bytes: &[u8], sink: &mut Sink) {
        match bytes.iter().rposition(|byte| *byte == b'\n') {
            Some(end) => {
                self.partial.extend_from_slice(&bytes[..=end]);
                self.flush_partial(sink);
                self.partial.extend_from_slice(&bytes[end + 1..]);
            }
            None => self.partial.extend_from_slice(bytes),
        }
        if self.partial.len() > LONGEST_LINE {
            self.flush_partial(sink);
        }
    }

    fn pass_on(&mut self, bytes: &[u8], sink: &mut Sink) {
        if self.tag.is_empty() {
            return sink.push(self.number, bytes);
        }
        for line in bytes.split_inclusive(|byte| *byte == b'\n') {
            // A long line that another stream has cut in two goes on in a line of its own.
            if self.at_line_start || sink.unfinished != Some(self.number) {
                sink.push(self.number, &self.tag);
            }
            sink.push(self.number, line);
            self.at_line_start = line.ends_with(b"\n");
        }
    }
}

/// The sinks of stdout and stderr, and which one each uses: one sink when both are the same file.
pub fn sinks() -> io::Result<(Vec<Sink>, [usize; 2])> {
    let mut sinks = vec![Sink::on(libc::STDOUT_FILENO)?];
    let (out, err) = (sinks[0].file.metadata(), Sink::on(libc::STDERR_FILENO)?);
    let err_metadata = err.file.metadata()?;
    let same = out.is_ok_and(|out| {
        let identity = |file: &std::fs::Metadata| (file.dev(), file.ino(), file.rdev());
        identity(&out) == identity(&err_metadata)
    });
    if same {
        return Ok((sinks, [0, 0]));
    }
    sinks.push(err);
    Ok((sinks, [0, 1]))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sink() -> Sink {
        let file = File::open("/dev/null").unwrap();
        Sink { file, waiting: Vec::new(), written: 0, closed: false, unfinished: None }
    }

    fn stream(number: usize, tag: &str) -> Stream {
        Stream::new(number, File::open("/dev/null").unwrap(), tag.into(), 0)
    }

    /// What has been passed on before the end of the stream, and after it.
    fn passed_on(tag: &str, pieces: &[&str]) -> (String, String) {
        let (mut stream, mut sink) = (stream(0, tag), sink());
        for piece in pieces {
            stream.take(piece.as_bytes(), &mut sink);
        }
        let before_end = String::from_utf8(sink.waiting.clone()).unwrap();
        stream.close(&mut sink);
        (before_end, String::from_utf8(sink.waiting).unwrap())
    }

    #[test]
    fn a_line_waits_until_it_is_whole() {
        let check = |tag: &str, pieces: &[&str], before_end: &str, at_end: &str| {
            assert_eq!(passed_on(tag, pieces), (before_end.into(), at_end.into()));
        };
        check("", &["one\ntw", "o\n"], "one\ntwo\n", "one\ntwo\n");
        check("", &["one\ntwo"], "one\n", "one\ntwo");
        check("[3] ", &["one\n\ntw", "o"], "[3] one\n[3] \n", "[3] one\n[3] \n[3] two");
        check("[3] ", &[], "", "");
    }

    #[test]
    fn a_line_without_an_end_is_passed_on_in_pieces() {
        let piece = "x".repeat(100_000);
        let (before_end, at_end) = passed_on("[0] ", &[&piece, &piece, &piece, &piece]);
        assert_eq!(before_end.len(), 4 + 300_000);
        assert_eq!(at_end.len(), 4 + 400_000);
    }

    #[test]
    fn a_long_line_that_another_has_cut_in_two_is_tagged_again() {
        let (mut first, mut second, mut sink) = (stream(0, "[0] "), stream(1, "[1] "), sink());
        let long = "x".repeat(LONGEST_LINE + 1);
        first.take(long.as_bytes(), &mut sink);
        second.take(b"one\n", &mut sink);
        first.take(b"rest\n", &mut sink);
        let expected = format!("[0] {long}\n[1] one\n[0] rest\n");
        assert_eq!(String::from_utf8(sink.waiting).unwrap(), expected);
    }

    #[test]
    fn a_line_that_was_never_ended_is_not_joined_to_anothers() {
        let (mut first, mut second, mut sink) = (stream(0, ""), stream(1, "[1] "), sink());
        first.take(b"no end", &mut sink);
        first.close(&mut sink);
        second.take(b"one\ntwo\n", &mut sink);
        assert_eq!(String::from_utf8(sink.waiting).unwrap(), "no end\n[1] one\n[1] two\n");
    }
}
