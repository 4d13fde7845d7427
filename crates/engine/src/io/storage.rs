//! The size of a file, what has reached its device, and atomic mode (MPI 5.0 § 14.2.3 to § 14.2.5, § 14.6.1): the first member asks the
//! system for all.

use super::file::OpenFile;
use crate::error::{Result, check};
use crate::rank::Rank;
use crate::standard::*;
use crate::types::Count;
use std::io;
use std::os::fd::AsRawFd;

/// What the calls that change a size check.
fn check_change(file: &OpenFile, size: Count) -> Result<Vec<Count>> {
    check(size >= 0, MPI_ERR_ARG)?;
    check(file.may_write(), MPI_ERR_READ_ONLY)?;
    check(!file.is_sequential(), MPI_ERR_UNSUPPORTED_OPERATION)?;
    Ok(vec![size])
}

/// `MPI_File_set_size`
pub fn set_size(rank: &Rank, file: &OpenFile, size: Count) -> Result<()> {
    file.changed.set(true);
    file.agree_on_same(rank, check_change(file, size), || {
        file.file.set_len(size as u64).map_err(|error| rank.io_error(error))
    })
}

/// `MPI_File_preallocate`: there is room for `size` bytes, and the file is no shorter.
pub fn preallocate(rank: &Rank, file: &OpenFile, size: Count) -> Result<()> {
    file.changed.set(true);
    file.agree_on_same(rank, check_change(file, size), || {
        if size == 0 {
            return Ok(());
        }
        loop {
            // SAFETY: a call on a descriptor that we own. It returns its error.
            match unsafe { libc::posix_fallocate(file.file.as_raw_fd(), 0, size) } {
                0 => return Ok(()),
                libc::EINTR => {}
                errno => return Err(rank.io_error(io::Error::from_raw_os_error(errno))),
            }
        }
    })
}

/// `MPI_File_sync`: what all members have written is on the device, and what others have is seen. The device is not asked when no
/// member has anything for it.
pub fn sync(rank: &Rank, file: &OpenFile) -> Result<()> {
    file.agree(rank, Ok(vec![file.changed.get().into()]), |all| {
        if all.iter().any(|words| words[0] != 0) {
            to_device(rank, &file.file)?;
        }
        Ok(vec![])
    })?;
    file.changed.set(false);
    Ok(())
}

/// What has been written is on the device, or it is known that it is not.
pub(super) fn to_device(rank: &Rank, file: &std::fs::File) -> Result<()> {
    match file.sync_all() {
        // Of something that has no device behind it.
        Err(error) if error.raw_os_error() == Some(libc::EINVAL) => Ok(()),
        synced => synced.map_err(|error| rank.io_error(error)),
    }
}

/// `MPI_File_set_atomicity`
pub fn set_atomicity(rank: &Rank, file: &OpenFile, atomic: bool) -> Result<()> {
    // Accesses of before are over everywhere when one of after begins.
    file.agree_on_same(rank, Ok(vec![atomic.into()]), || Ok(()))?;
    file.atomic.set(atomic);
    Ok(())
}
