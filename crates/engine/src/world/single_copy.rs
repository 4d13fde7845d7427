//! Reading another process's memory with `process_vm_readv`, and finding out whether that is allowed.

use super::World;
use super::sync::Ordering;

/// How the memory of a rank can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// It is a thread of this process.
    Here,
    /// By the kernel, under this pid.
    Kernel(i32),
    None,
}

/// The most that one system call copies: the kernel's own limit is a page less than 2 GiB.
const AT_MOST: usize = 1 << 30;

/// Tries to read the witness word of `rank`: it is the right process, and readable, when it holds what the world says.
pub fn reach(world: &World, rank: u32) -> Reach {
    if world.is_here(rank) {
        return Reach::Here;
    }
    let slot = world.slot(rank);
    let pid = slot.pid.load(Ordering::Acquire) as i32;
    let mut word = [0; 8];
    // SAFETY: `word` has eight bytes.
    let read = unsafe { read(pid, slot.witness.load(Ordering::Acquire) as usize, word.as_mut_ptr(), 8) };
    if read && u64::from_ne_bytes(word) == slot.witness_value.load(Ordering::Acquire) {
        Reach::Kernel(pid)
    } else {
        Reach::None
    }
}

/// What the witness word of the rank that is in this seat now holds; 0 before it has come, so that [`reach`] cannot find out
/// what there is to find out.
pub fn witness(world: &World, rank: u32) -> u64 {
    world.slot(rank).witness_value.load(Ordering::Acquire)
}

/// Copies `len` bytes at `address` of process `pid` to `out`; false when the kernel will not.
///
/// # Safety
/// `out` is writable for `len` bytes.
pub unsafe fn read(pid: i32, address: usize, out: *mut u8, len: usize) -> bool {
    let mut done = 0;
    while done < len {
        let n = AT_MOST.min(len - done);
        // SAFETY: in bounds, as the caller promised.
        let local = libc::iovec { iov_base: unsafe { out.add(done) }.cast(), iov_len: n };
        let remote = libc::iovec { iov_base: (address + done) as *mut _, iov_len: n };
        // SAFETY: one local and one remote range; the kernel checks the remote one.
        let copied = unsafe { libc::process_vm_readv(pid, &local, 1, &remote, 1, 0) };
        if copied <= 0 {
            return false;
        }
        done += copied as usize;
    }
    true
}

/// Lets every process of this user read ours, where the Yama security module would only let ancestors.
pub fn allow() {
    // SAFETY: changes a permission of this process only; kernels without Yama refuse, harmlessly.
    unsafe { libc::prctl(libc::PR_SET_PTRACER, libc::PR_SET_PTRACER_ANY) };
}
