//! Communicators (MPI 5.0 § 7.4): who talks to whom. What they say stands in point_to_point.rs and collective.rs.

use crate::{Error, Result, ffi};
use std::ffi::c_int;
use std::marker::PhantomData;

/// A group of ranks, and a channel of its own for their messages. It is freed when dropped, if it is not predefined.
#[derive(Debug)]
pub struct Communicator<'mpi> {
    pub(crate) handle: ffi::MPI_Comm,
    predefined: bool,
    /// MPI must not have ended. Also, a rank is one thread's.
    environment: PhantomData<(&'mpi (), *const ())>,
}

impl<'mpi> Communicator<'mpi> {
    pub(crate) fn predefined(handle: ffi::MPI_Comm) -> Self {
        Communicator { handle, predefined: true, environment: PhantomData }
    }

    fn new(handle: ffi::MPI_Comm) -> Self {
        Communicator { handle, predefined: false, environment: PhantomData }
    }

    /// For [`ffi`]'s functions.
    pub fn handle(&self) -> ffi::MPI_Comm {
        self.handle
    }

    /// This rank's number, from 0.
    pub fn rank(&self) -> i32 {
        let mut rank = 0;
        // SAFETY: the communicator is valid, and the rank a local; it cannot fail.
        unsafe { ffi::MPI_Comm_rank(self.handle, &mut rank) };
        rank
    }

    /// How many ranks there are.
    pub fn size(&self) -> i32 {
        let mut size = 0;
        // SAFETY: as in `rank`.
        unsafe { ffi::MPI_Comm_size(self.handle, &mut size) };
        size
    }

    /// The same ranks with a channel of their own. Collective.
    pub fn duplicate(&self) -> Result<Communicator<'mpi>> {
        let mut handle = ffi::MPI_COMM_NULL;
        // SAFETY: the communicator is valid, and the new one a local.
        Error::check(unsafe { ffi::MPI_Comm_dup(self.handle, &mut handle) })?;
        Ok(Communicator::new(handle))
    }

    /// A communicator of those that give the same color, ordered by key; none for those without a color. Collective.
    pub fn split(&self, color: Option<i32>, key: i32) -> Result<Option<Communicator<'mpi>>> {
        let color = color.unwrap_or(ffi::MPI_UNDEFINED);
        let mut handle = ffi::MPI_COMM_NULL;
        // SAFETY: as in `duplicate`.
        Error::check(unsafe { ffi::MPI_Comm_split(self.handle, color, key, &mut handle) })?;
        Ok((handle != ffi::MPI_COMM_NULL).then(|| Communicator::new(handle)))
    }

    /// Ends all ranks; the code is the world's exit code.
    pub fn abort(&self, code: c_int) -> ! {
        // SAFETY: the communicator is valid.
        unsafe { ffi::MPI_Abort(self.handle, code) };
        std::process::exit(code)
    }
}

impl Drop for Communicator<'_> {
    fn drop(&mut self) {
        if !self.predefined {
            // SAFETY: made by MPI, and nobody else has it. Messages that are still under way end first.
            unsafe { ffi::MPI_Comm_free(&mut self.handle) };
        }
    }
}
