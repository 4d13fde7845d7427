//! What the system said, as an error class (MPI 5.0 § 14.7): the one place where that is decided.

use crate::error::Error;
use crate::rank::Rank;
use crate::standard::*;
use std::ffi::c_int;
use std::io;

/// The class of an error of the system.
pub fn class(error: &io::Error) -> c_int {
    match error.raw_os_error() {
        Some(libc::ENOSPC) => MPI_ERR_NO_SPACE,
        // More than a file may have, of which a limit of the process is one reason.
        Some(libc::EDQUOT | libc::EFBIG) => MPI_ERR_QUOTA,
        Some(libc::EROFS) => MPI_ERR_READ_ONLY,
        Some(libc::ENOENT | libc::ESTALE) => MPI_ERR_NO_SUCH_FILE,
        Some(libc::EEXIST) => MPI_ERR_FILE_EXISTS,
        Some(libc::EACCES | libc::EPERM) => MPI_ERR_ACCESS,
        Some(libc::ENAMETOOLONG | libc::ENOTDIR | libc::EISDIR | libc::ELOOP) => MPI_ERR_BAD_FILE,
        Some(libc::EBUSY | libc::ETXTBSY) => MPI_ERR_FILE_IN_USE,
        Some(libc::ENOMEM) => MPI_ERR_NO_MEM,
        // Of a pipe, which has no offsets.
        Some(libc::ESPIPE) => MPI_ERR_UNSUPPORTED_OPERATION,
        Some(_) => MPI_ERR_IO,
        None => match error.kind() {
            io::ErrorKind::InvalidInput => MPI_ERR_BAD_FILE,
            io::ErrorKind::PermissionDenied => MPI_ERR_ACCESS,
            io::ErrorKind::Unsupported => MPI_ERR_UNSUPPORTED_OPERATION,
            io::ErrorKind::WriteZero => MPI_ERR_NO_SPACE,
            _ => MPI_ERR_IO,
        },
    }
}

impl Rank {
    /// The class of `error`, whose sentence is kept for whoever reports it.
    pub(super) fn io_class(&self, error: &io::Error) -> c_int {
        self.process.note(class(error), error.to_string())
    }

    pub(super) fn io_error(&self, error: io::Error) -> Error {
        Error::new(self.io_class(&error))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_system_says_becomes_the_class_that_the_standard_names() {
        let of = |errno| class(&io::Error::from_raw_os_error(errno));
        for (errno, expected) in [
            (libc::ENOSPC, MPI_ERR_NO_SPACE),
            (libc::EDQUOT, MPI_ERR_QUOTA),
            (libc::EROFS, MPI_ERR_READ_ONLY),
            (libc::ENOENT, MPI_ERR_NO_SUCH_FILE),
            (libc::EEXIST, MPI_ERR_FILE_EXISTS),
            (libc::EACCES, MPI_ERR_ACCESS),
            (libc::EISDIR, MPI_ERR_BAD_FILE),
            (libc::ETXTBSY, MPI_ERR_FILE_IN_USE),
            (libc::ESPIPE, MPI_ERR_UNSUPPORTED_OPERATION),
            (libc::EIO, MPI_ERR_IO),
        ] {
            assert_eq!(of(errno), expected, "{}", io::Error::from_raw_os_error(errno));
        }
    }
}
