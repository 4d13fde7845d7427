//! Locks on bytes of a file, which make an access atomic (MPI 5.0 § 14.6.1).
//!
//! They belong to a descriptor, not to a process, so that ranks that are threads exclude each other too; and the system gives
//! them up for whoever dies.

use super::operation::Direction;
use std::fs::File;
use std::io;
use std::os::fd::AsRawFd;

/// A lock, until dropped.
pub struct Locked<'a> {
    file: &'a File,
    range: libc::flock,
}

/// Waits for the bytes `[from, to)`: alone for writing, among readers for reading.
pub fn lock(file: &File, direction: Direction, from: i64, to: i64) -> io::Result<Locked<'_>> {
    let kind = match direction {
        Direction::Read => libc::F_RDLCK,
        Direction::Write => libc::F_WRLCK,
    };
    // SAFETY: zeroes are a value of this plain structure, and its process must be 0 for locks of descriptors.
    let mut range: libc::flock = unsafe { std::mem::zeroed() };
    range.l_type = kind as libc::c_short;
    range.l_whence = libc::SEEK_SET as libc::c_short;
    range.l_start = from;
    range.l_len = to - from;
    loop {
        // SAFETY: an open descriptor and a structure that the call only reads.
        if unsafe { libc::fcntl(file.as_raw_fd(), libc::F_OFD_SETLKW, &range) } == 0 {
            return Ok(Locked { file, range });
        }
        let error = io::Error::last_os_error();
        if error.kind() != io::ErrorKind::Interrupted {
            return Err(error);
        }
    }
}

impl Drop for Locked<'_> {
    fn drop(&mut self) {
        self.range.l_type = libc::F_UNLCK as libc::c_short;
        // SAFETY: as above. Giving up what is held cannot fail but for a descriptor that is not there.
        unsafe { libc::fcntl(self.file.as_raw_fd(), libc::F_OFD_SETLK, &self.range) };
    }
}
