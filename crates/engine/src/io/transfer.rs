//! Stream bytes of a view to and from the system.
//!
//! ```text
//! write: each piece of the file, until all of it is there
//! read:  pieces that lie close together in one go, and what is between them thrown away; a short one ends the file
//! ```
//!
//! The system may do less than it was asked for, and be interrupted; it is asked again until all is done or it says why not.

use super::view::View;
use crate::types::Count;
use std::fs::File;
use std::io;
use std::os::fd::AsRawFd;

/// The most that the system moves in one call.
const MOST: usize = 1 << 30;
/// Pieces are read together if less than this is between them ...
const GAP: Count = 4096;
/// ... and all is no more than this.
const TOGETHER: usize = 512 << 10;
/// Pieces are listed for this much of the stream at a time.
const LISTED: Count = 1 << 20;

/// Writes all of `len` bytes at `at` to byte `offset` of the file.
///
/// # Safety
/// They are readable.
pub unsafe fn put(file: &File, at: *const u8, len: usize, offset: Count) -> io::Result<()> {
    let mut done = 0;
    while done < len {
        let n = (len - done).min(MOST);
        // SAFETY: the caller's promise.
        let written = unsafe { libc::pwrite(file.as_raw_fd(), at.add(done).cast(), n, offset + done as libc::off_t) };
        match again(written)? {
            Some(0) => return Err(io::ErrorKind::WriteZero.into()),
            Some(more) => done += more,
            None => {}
        }
    }
    Ok(())
}

/// Reads up to `len` bytes from byte `offset` of the file on: fewer where it ends.
///
/// # Safety
/// They are writable at `to`.
pub unsafe fn fetch(file: &File, to: *mut u8, len: usize, offset: Count) -> io::Result<usize> {
    let mut done = 0;
    while done < len {
        let n = (len - done).min(MOST);
        // SAFETY: the caller's promise.
        let read = unsafe { libc::pread(file.as_raw_fd(), to.add(done).cast(), n, offset + done as libc::off_t) };
        match again(read)? {
            Some(0) => break,
            Some(more) => done += more,
            None => {}
        }
    }
    Ok(done)
}

/// What the system did; `None` when it was interrupted before anything.
fn again(result: isize) -> io::Result<Option<usize>> {
    if let Ok(done) = usize::try_from(result) {
        return Ok(Some(done));
    }
    let error = io::Error::last_os_error();
    if error.kind() == io::ErrorKind::Interrupted { Ok(None) } else { Err(error) }
}

/// Writes `bytes` at `data` to the stream from its byte `from` on.
///
/// # Safety
/// They are readable. The view has them.
pub unsafe fn write(file: &File, view: &View, from: Count, data: *const u8, bytes: Count) -> io::Result<()> {
    let (mut data, mut result) = (data, Ok(()));
    view.pieces(from, bytes, |offset, len| {
        if result.is_ok() {
            // SAFETY: the caller's promise: the pieces are `bytes` in all.
            unsafe {
                result = put(file, data, len, offset);
                data = data.add(len);
            }
        }
    });
    result
}

/// Reads up to `bytes` of the stream, from its byte `from` on, and returns how many there were.
///
/// # Safety
/// They are writable at `to`. The view has them.
pub unsafe fn read(file: &File, view: &View, from: Count, to: *mut u8, bytes: Count) -> io::Result<Count> {
    let mut list = Vec::new();
    let mut between = Vec::new();
    let mut done = 0;
    while done < bytes {
        // One piece is read as it is, however long.
        let part = if view.piece == Count::MAX { bytes } else { LISTED.min(bytes - done) };
        list.clear();
        view.pieces(from + done, part, |offset, len| list.push((offset, len)));
        let mut rest = &list[..];
        while !rest.is_empty() {
            let together = neighbours(rest);
            let (now, later) = rest.split_at(together);
            // SAFETY: the caller's promise: the pieces are `part` in all.
            let (got, wanted) = unsafe { read_together(file, now, to.add(done as usize), &mut between)? };
            done += got as Count;
            if got < wanted {
                return Ok(done);
            }
            rest = later;
        }
    }
    Ok(done)
}

/// How many of the first pieces are read in one go.
fn neighbours(pieces: &[(Count, usize)]) -> usize {
    let mut n = 1;
    while n < pieces.len() {
        let end = pieces[n - 1].0 + pieces[n - 1].1 as Count;
        let (offset, len) = pieces[n];
        let all = offset + len as Count - pieces[0].0;
        // Where pieces overlap, the later one does not begin after the earlier's end.
        if offset - end > GAP || all > TOGETHER as Count {
            break;
        }
        n += 1;
    }
    n
}

/// Reads pieces to `to`, one after the other, by way of `between` if there are several. Returns how many bytes there were, and
/// were wanted.
///
/// # Safety
/// All of them are writable at `to`.
unsafe fn read_together(
    file: &File,
    pieces: &[(Count, usize)],
    to: *mut u8,
    between: &mut Vec<u8>,
) -> io::Result<(usize, usize)> {
    let first = pieces[0].0;
    if let [(offset, len)] = *pieces {
        // SAFETY: the caller's promise.
        return Ok((unsafe { fetch(file, to, len, offset)? }, len));
    }
    let end = pieces.iter().map(|&(offset, len)| (offset - first) as usize + len).max().unwrap_or(0);
    // Only room: what is not read is not looked at.
    between.reserve(end);
    // SAFETY: there is room for `end`.
    let there = unsafe { fetch(file, between.as_mut_ptr(), end, first)? };
    let (mut got, mut wanted) = (0, 0);
    for &(offset, len) in pieces {
        let at = (offset - first) as usize;
        let n = there.saturating_sub(at).min(len);
        // Nothing comes after the end of the file.
        if got == wanted {
            // SAFETY: the caller's promise, and `n` bytes are there.
            unsafe { std::ptr::copy_nonoverlapping(between.as_ptr().add(at), to.add(got), n) };
            got += n;
        }
        wanted += len;
    }
    Ok((got, wanted))
}
