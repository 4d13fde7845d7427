//! Small puts and gets through the kernel wait for each other, and one call of the kernel does many.
//!
//! ```text
//! put, get:          noted; what a put writes is copied. Another target, another way, or no room: what was noted is done first
//! synchronization:   what is noted is done
//! ```
//!
//! A call of the kernel takes a microsecond and more, whatever it does. No correct program can tell the difference: until the next
//! synchronization puts and gets are not done, and have no order (MPI 5.0 § 12.7). What one member asks of another is in the order of
//! its calls all the same, which not every program does without. Gets with requests do not come here: a wait for one is no
//! synchronization of the window.

use super::kernel::{self, Way};
use super::window::Window;
use crate::error::{Error, Result};
use crate::rank::Rank;
use crate::types::fault_tolerance::MPIX_ERR_PROC_FAILED;

/// Operations of at most so many bytes are noted: above, the call costs less than one more copy.
pub const SMALL: usize = 8 << 10;
/// What is noted at most.
const BYTES: usize = 64 << 10;
const BLOCKS: usize = 256;

/// What is noted for one target.
#[derive(Default)]
pub struct Batch {
    /// What one target is to get, or to give.
    to: Option<(Way, usize, i32)>,
    /// What is put, or room for what is got, without gaps.
    data: Vec<u8>,
    /// Where it is at the target.
    remote: Vec<libc::iovec>,
    /// Where what is got goes to, in the same order.
    local: Vec<(*mut u8, usize)>,
}

impl Batch {
    /// The member whom what is noted concerns.
    fn target(&self) -> Option<usize> {
        self.to.map(|(_, target, _)| target)
    }

    /// Whether one more operation of so many bytes can be noted, without doing what is.
    fn has_room(&self, way: Way, target: usize, bytes: usize) -> bool {
        self.to.is_none_or(|(noted, at, _)| noted == way && at == target)
            && self.remote.len() < BLOCKS
            && self.data.len() + bytes <= BYTES
    }

    /// Notes an operation of `bytes` at `remote` of process `pid`, which is member `target`. There is room for it.
    ///
    /// # Safety
    /// `local` is memory of that length: readable for a put, and for a get writable until [`Self::perform`].
    unsafe fn note(&mut self, way: Way, (target, pid): (usize, i32), local: *mut u8, remote: *mut u8, bytes: usize) {
        self.to = Some((way, target, pid));
        if way == Way::Put {
            // SAFETY: the caller's promise.
            self.data.extend_from_slice(unsafe { std::slice::from_raw_parts(local, bytes) });
        } else {
            self.data.resize(self.data.len() + bytes, 0);
            self.local.push((local, bytes));
        }
        match self.remote.last_mut() {
            Some(last) if last.iov_base.wrapping_byte_add(last.iov_len) == remote.cast() => last.iov_len += bytes,
            _ => self.remote.push(libc::iovec { iov_base: remote.cast(), iov_len: bytes }),
        }
    }

    /// Does what is noted; nothing is, afterwards.
    ///
    /// # Safety
    /// As promised to [`Self::note`].
    unsafe fn perform(&mut self) -> Result<()> {
        let Some((way, _, pid)) = self.to.take() else { return Ok(()) };
        // SAFETY: the blocks have as many bytes as the data; the kernel sees to the other side.
        let done = unsafe { kernel::batch(way, pid, self.data.as_mut_ptr(), &mut self.remote) };
        if done.is_ok() {
            let mut rest = &self.data[..];
            for &(at, bytes) in &self.local {
                let (mine, others) = rest.split_at(bytes);
                // SAFETY: the promise of whoever noted it.
                unsafe { std::ptr::copy_nonoverlapping(mine.as_ptr(), at, bytes) };
                rest = others;
            }
        }
        self.data.clear();
        self.remote.clear();
        self.local.clear();
        done
    }
}

/// Notes an operation of `bytes` at `remote` of process `pid`, which is member `target`.
///
/// # Safety
/// `local` is memory of that length: readable for a put, and for a get writable until the next synchronization.
pub unsafe fn note(
    rank: &Rank,
    window: &Window,
    way: Way,
    (target, pid): (usize, i32),
    local: *mut u8,
    remote: *mut u8,
    bytes: usize,
) {
    if !window.batch.borrow().has_room(way, target, bytes) {
        perform(rank, window, None);
    }
    let mut batch = window.batch.borrow_mut();
    if batch.target().is_none() {
        window.traffic.count(target, 1);
    }
    // SAFETY: the caller's promise.
    unsafe { batch.note(way, (target, pid), local, remote, bytes) };
}

/// Does what is noted for `target`, or for whomever. Its error is the next synchronization's.
pub fn perform(rank: &Rank, window: &Window, target: Option<usize>) {
    let mut batch = window.batch.borrow_mut();
    let Some(noted) = batch.target().filter(|&noted| target.is_none_or(|target| target == noted)) else { return };
    // SAFETY: as promised by those who noted it.
    let done = unsafe { batch.perform() };
    drop(batch);
    window.traffic.count(noted, -1);
    if let Err(error) = done {
        await_failure(rank, window, noted, &error);
        window.traffic.fail(error.code);
    }
}

/// The kernel knows sooner than the world that a process is no more.
#[cold]
pub fn await_failure(rank: &Rank, window: &Window, target: usize, error: &Error) {
    if error.code == MPIX_ERR_PROC_FAILED {
        rank.world.await_failure(window.comm.group.procs[target]);
    }
}
