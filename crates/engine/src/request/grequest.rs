//! Generalised requests (MPI 5.0 § 13.2): operations that the program carries out and completes itself.
//!
//! Callbacks run through the rank's [`Convention`](crate::callback::Convention) with no borrow alive, as they
//! may call MPI, `MPI_Status_set_elements` most of all.

use super::Body;
use crate::error::{Error, Result};
use crate::rank::Rank;
use crate::standard::*;
use crate::types::{Request, Status};
use std::cell::Cell;
use std::ffi::{c_int, c_void};

/// The program's functions, and whether it has freed the request before completing it.
pub struct Generalized {
    pub query: usize,
    pub free: usize,
    pub cancel: usize,
    pub extra: *mut c_void,
    /// `MPI_Request_free` came first: `MPI_Grequest_complete` still needs the handle, and then frees.
    pub abandoned: Cell<bool>,
}

impl Generalized {
    /// Asks the program for the status; the second is the error it answered with.
    pub fn query(&self, rank: &Rank) -> (Status, c_int) {
        let mut status = Status::EMPTY;
        // SAFETY: the function and its extra state came from the door in one `MPI_Grequest_start`.
        let code = unsafe { rank.convention.grequest_query(self.query, self.extra, &mut status) };
        (status, code)
    }

    /// Lets the program free what it holds for the request.
    pub fn release(&self, rank: &Rank) -> c_int {
        // SAFETY: as in `query`.
        unsafe { rank.convention.grequest_free(self.free, self.extra) }
    }

    /// Tells the program that the request was cancelled.
    pub fn cancel(&self, rank: &Rank, complete: bool) -> Result<()> {
        // SAFETY: as in `query`.
        match unsafe { rank.convention.grequest_cancel(self.cancel, self.extra, complete as c_int) } {
            MPI_SUCCESS => Ok(()),
            code => Err(Error::new(code)),
        }
    }
}

/// `MPI_Grequest_complete`.
pub fn complete(rank: &Rank, handle: Request) -> Result<()> {
    let request = rank.request(handle)?;
    let Body::Generalized(callbacks) = &request.body else {
        return Err(Error::new(MPI_ERR_REQUEST));
    };
    if request.done.replace(true) {
        return Err(Error::new(MPI_ERR_REQUEST));
    }
    // Another thread may be asleep in a wait for it.
    rank.changed();
    if callbacks.abandoned.get() {
        rank.requests.remove(handle.0);
        return match callbacks.release(rank) {
            MPI_SUCCESS => Ok(()),
            code => Err(Error::new(code)),
        };
    }
    Ok(())
}
