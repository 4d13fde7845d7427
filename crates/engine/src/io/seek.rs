//! Moving pointers (MPI 5.0 § 14.4.3, § 14.4.4).

use super::file::OpenFile;
use crate::error::{Error, Result, check};
use crate::rank::Rank;
use crate::standard::*;
use crate::types::Count;

/// Where a pointer that is now at `position` is to go; `MPI_ERR_ARG` for before the beginning.
pub fn sought(rank: &Rank, file: &OpenFile, position: Count, offset: Count, whence: i32) -> Result<Count> {
    let from = match whence {
        MPI_SEEK_SET => 0,
        MPI_SEEK_CUR => position,
        MPI_SEEK_END => file.view().etypes_before(file.size(rank)?),
        _ => return Err(Error::new(MPI_ERR_ARG)),
    };
    let at = from.checked_add(offset).unwrap_or(-1);
    check(at >= 0, MPI_ERR_ARG)?;
    Ok(at)
}

/// `MPI_File_seek_shared`
pub fn seek_shared(rank: &Rank, file: &OpenFile, offset: Count, whence: i32) -> Result<()> {
    let allowed = check(!file.is_sequential(), MPI_ERR_UNSUPPORTED_OPERATION);
    file.agree_on_same(rank, allowed.map(|()| vec![offset, whence.into()]), || {
        file.shared.set(sought(rank, file, file.shared.get(), offset, whence)?);
        Ok(())
    })
}
