//! Small puts and gets on memory that only its owner has mapped wait for each other, and one message or one call of the kernel does many.
//!
//! ```text
//! put, get:          noted; what a put writes is copied. Another target, another way, or no room: what was noted is sent
//! send:              as a parcel, if it is short and the target is likely to be inside MPI; else the kernel does it, now
//! synchronization:   what is noted is sent, and parcels are waited for
//! ```
//!
//! A call of the kernel takes a microsecond and more, whatever it does. No correct program can tell the difference: until the next
//! synchronization puts and gets are not done, and have no order (MPI 5.0 § 12.7). What one member asks of another is in the order of
//! its calls all the same, which not every program does without.

use super::kernel::{self, Way};
use super::parcel;
use super::window::Window;
use crate::error::{Error, Result};
use crate::rank::Rank;
use crate::types::fault_tolerance::MPIX_ERR_PROC_FAILED;
use std::rc::Rc;

/// Operations of at most so many bytes are noted: above, the call costs less than one more copy.
pub const SMALL: usize = 8 << 10;
/// What is noted at most for the kernel.
const BYTES: usize = 64 << 10;
pub const BLOCKS: usize = 256;

/// Whom a batch concerns, and what it is.
pub struct To {
    pub way: Way,
    /// The member, and its process.
    pub target: usize,
    pub pid: i32,
    /// Where its memory begins there.
    pub base: u64,
    pub window: Rc<Window>,
    /// It is to be a parcel.
    parcel: bool,
}

impl To {
    /// The member's rank in the world.
    pub fn proc(&self) -> u32 {
        self.window.comm.group.procs[self.target]
    }
}

/// What is noted for one target.
#[derive(Default)]
pub struct Batch {
    pub to: Option<To>,
    /// What is put, or room for what is got, without gaps.
    pub data: Vec<u8>,
    /// Where it is at the target.
    pub remote: Vec<libc::iovec>,
    /// Where what is got goes to, in the same order.
    local: Vec<(*mut u8, usize)>,
}

impl Batch {
    /// Whether one more operation of so many bytes can be noted. What becomes too long for a parcel is the kernel's, if it has long blocks.
    fn has_room(&mut self, way: Way, target: usize, bytes: usize) -> bool {
        let Some(to) = &mut self.to else { return true };
        if to.way != way || to.target != target {
            return false;
        }
        let (len, blocks) = (self.data.len() + bytes, self.remote.len() + 1);
        if len > parcel::BYTES && len >= blocks * parcel::LONG {
            to.parcel = false;
        }
        let most = if to.parcel { parcel::BYTES } else { BYTES };
        blocks <= BLOCKS && len <= most
    }

    /// Notes an operation of `bytes` at `remote` of the process of `to`. There is room for it.
    ///
    /// # Safety
    /// `local` is memory of that length: readable for a put, and for a get writable until it is done.
    unsafe fn note(&mut self, way: Way, local: *mut u8, remote: *mut u8, bytes: usize) {
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

    /// Has the kernel do what is noted, now.
    ///
    /// # Safety
    /// As promised to [`Self::note`].
    unsafe fn copy(&mut self, to: &To) -> Result<()> {
        // SAFETY: the blocks have as many bytes as the data; the kernel sees to the other side.
        unsafe { kernel::batch(to.way, to.pid, self.data.as_mut_ptr(), &mut self.remote)? };
        // SAFETY: the caller's promise, and the data is there.
        unsafe { self.deliver(self.data.as_ptr()) };
        Ok(())
    }

    /// What was got goes where it belongs.
    ///
    /// # Safety
    /// As promised to [`Self::note`]; `got` has as many bytes as the data.
    pub unsafe fn deliver(&self, mut got: *const u8) {
        for &(at, bytes) in &self.local {
            // SAFETY: the caller's promise.
            unsafe { std::ptr::copy_nonoverlapping(got, at, bytes) };
            got = got.wrapping_add(bytes);
        }
    }

    /// Nothing is noted any more.
    pub fn clear(&mut self) {
        self.to = None;
        self.data.clear();
        self.remote.clear();
        self.local.clear();
    }
}

/// Notes an operation of `bytes` at `remote` of process `pid`, which is member `target`, whose memory begins at `base` there.
///
/// # Safety
/// `local` is memory of that length: readable for a put, and for a get writable until the next synchronization.
pub unsafe fn note(
    rank: &Rank,
    window: &Rc<Window>,
    way: Way,
    (target, pid, base): (usize, i32, u64),
    local: *mut u8,
    remote: *mut u8,
    bytes: usize,
) {
    if !window.batch.borrow_mut().has_room(way, target, bytes) {
        send(rank, window, None);
    }
    let mut batch = window.batch.borrow_mut();
    if batch.to.is_none() {
        window.traffic.count(target, 1);
        let parcel = bytes <= parcel::BYTES && parcel::is_promising(rank, window.comm.group.procs[target]);
        batch.to = Some(To { way, target, pid, base, window: window.clone(), parcel });
    }
    // SAFETY: the caller's promise.
    unsafe { batch.note(way, local, remote, bytes) };
}

/// Sends what is noted for `target`, or for whomever. It comes before what is sent there later.
pub fn send(rank: &Rank, window: &Window, target: Option<usize>) {
    let is_meant = |to: &To| target.is_none_or(|target| target == to.target);
    let Some(parcel) = window.batch.borrow().to.as_ref().filter(|to| is_meant(to)).map(|to| to.parcel) else { return };
    let mut batch = window.batch.replace(rank.rma.parcels.spare());
    if parcel {
        match parcel::post(rank, batch) {
            Ok(()) => return,
            Err(back) => batch = back,
        }
    }
    // What is on its way already comes before it.
    parcel::settle(rank);
    perform_by_kernel(rank, batch);
}

/// The same, and it is done when this returns. Its error is the next synchronization's.
#[inline]
pub fn perform(rank: &Rank, window: &Window, target: Option<usize>) {
    send(rank, window, target);
    parcel::settle(rank);
}

/// Has the kernel do a batch.
pub fn perform_by_kernel(rank: &Rank, mut batch: Batch) {
    if let Some(to) = batch.to.take() {
        // SAFETY: as promised by those who noted it.
        let done = unsafe { batch.copy(&to) };
        if let Err(error) = &done {
            await_failure(rank, &to.window, to.target, error);
        }
        conclude(&to, done.err().map(|error| error.code));
    }
    rank.rma.parcels.recycle(batch);
}

/// A batch is done, or has failed.
pub fn conclude(to: &To, error: Option<std::ffi::c_int>) {
    to.window.traffic.count(to.target, -1);
    if let Some(code) = error {
        to.window.traffic.fail(code);
    }
}

/// The kernel knows sooner than the world that a process is no more.
#[cold]
pub fn await_failure(rank: &Rank, window: &Window, target: usize, error: &Error) {
    if error.code == MPIX_ERR_PROC_FAILED {
        rank.world.await_failure(window.comm.group.procs[target]);
    }
}
