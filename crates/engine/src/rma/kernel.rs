//! Put and get through the kernel: `process_vm_writev` and `process_vm_readv` between an origin and memory that only the target
//! has mapped. The target takes no part.

use super::place::{Local, Place};
use crate::error::{Error, Result, check};
use crate::standard::{MPI_ERR_OTHER, MPI_ERR_RMA_RANGE};
use crate::types::Count;
use crate::types::fault_tolerance::MPIX_ERR_PROC_FAILED;
use std::io;

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Way {
    Put,
    Get,
}

/// Blocks of the target that one call of the kernel takes: its own limit.
const BLOCKS: usize = 1024;
/// Bytes that go through scratch memory at a time where the origin has gaps.
const SCRATCH: Count = 1 << 20;

/// Copies `bytes` between `local` and the place in process `pid` whose addresses are `remote`'s.
///
/// # Safety
/// `local` is memory that may be used so. The kernel sees to the other side.
pub unsafe fn copy(way: Way, pid: i32, local: &Local, remote: &Place<*mut u8>, bytes: Count) -> Result<()> {
    if local.datatype.contiguous {
        // SAFETY: the caller's promise.
        return unsafe { stream(way, pid, local.at, remote, 0, bytes) };
    }
    let mut scratch = vec![0u8; SCRATCH.min(bytes) as usize];
    let mut done = 0;
    while done < bytes {
        let n = SCRATCH.min(bytes - done);
        // SAFETY: the caller's promise; the scratch memory has room for `n`.
        unsafe {
            if way == Way::Put {
                local.datatype.pack_range(local.at, local.count, done, n, scratch.as_mut_ptr());
            }
            stream(way, pid, scratch.as_mut_ptr(), remote, done, n)?;
            if way == Way::Get {
                local.datatype.unpack(scratch.as_ptr(), done, n, local.at, local.count);
            }
        }
        done += n;
    }
    Ok(())
}

/// The same for `bytes` at `local` without gaps, `from` bytes into the remote's data.
///
/// # Safety
/// As for [`copy`].
unsafe fn stream(way: Way, pid: i32, local: *mut u8, remote: &Place<*mut u8>, from: Count, bytes: Count) -> Result<()> {
    if remote.datatype.contiguous {
        let block = libc::iovec { iov_base: remote.at.wrapping_offset(from as isize).cast(), iov_len: bytes as usize };
        // SAFETY: the caller's promise.
        return unsafe { batch(way, pid, local, &mut [block]) };
    }
    let (mut at, mut result) = (local, Ok(()));
    let mut blocks = Vec::new();
    let mut flush = |blocks: &mut Vec<libc::iovec>| {
        let len = blocks.iter().map(|b| b.iov_len).sum();
        if result.is_ok() {
            // SAFETY: the caller's promise: as many bytes as the blocks have are left at `at`.
            result = unsafe { batch(way, pid, at, blocks) };
        }
        at = at.wrapping_add(len);
        blocks.clear();
    };
    remote.datatype.blocks(remote.at, remote.count, from, bytes, |block, len| {
        if blocks.len() == BLOCKS {
            flush(&mut blocks);
        }
        blocks.push(libc::iovec { iov_base: block.cast(), iov_len: len });
    });
    if !blocks.is_empty() {
        flush(&mut blocks);
    }
    result
}

/// Copies all of `blocks`, in as many calls as the kernel wants. What is left of them says nothing.
///
/// # Safety
/// As for [`copy`].
pub(super) unsafe fn batch(way: Way, pid: i32, mut local: *mut u8, blocks: &mut [libc::iovec]) -> Result<()> {
    let mut rest = blocks;
    while !rest.is_empty() {
        let mine = libc::iovec { iov_base: local.cast(), iov_len: rest.iter().map(|b| b.iov_len).sum() };
        // SAFETY: the caller's promise for the local side; the kernel checks the remote one.
        let copied = unsafe {
            let call = if way == Way::Put { libc::process_vm_writev } else { libc::process_vm_readv };
            call(pid, &mine, 1, rest.as_ptr(), rest.len() as libc::c_ulong, 0)
        };
        if copied < 0 {
            return Err(failure());
        }
        check(copied > 0, MPI_ERR_RMA_RANGE)?;
        let mut copied = copied as usize;
        local = local.wrapping_add(copied);
        while let Some(block) = rest.first_mut() {
            if copied < block.iov_len {
                block.iov_base = block.iov_base.wrapping_byte_add(copied);
                block.iov_len -= copied;
                break;
            }
            copied -= block.iov_len;
            rest = &mut rest[1..];
        }
    }
    Ok(())
}

/// Memory that is not there is out of range; anything else is the target's end.
fn failure() -> Error {
    match io::Error::last_os_error().raw_os_error() {
        Some(libc::EFAULT) => Error::new(MPI_ERR_RMA_RANGE),
        // The process is no more.
        Some(libc::ESRCH) => Error::new(MPIX_ERR_PROC_FAILED),
        _ => Error::new(MPI_ERR_OTHER),
    }
}
