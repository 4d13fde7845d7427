//! What is known of a message that was received or probed (MPI 5.0 § 3.2.5).

use crate::element::Element;
use crate::{Error, Result, ffi};

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Status(ffi::MPI_Status);

impl Status {
    pub(crate) const EMPTY: ffi::MPI_Status = ffi::MPI_Status {
        MPI_SOURCE: ffi::MPI_ANY_SOURCE,
        MPI_TAG: ffi::MPI_ANY_TAG,
        MPI_ERROR: ffi::MPI_SUCCESS,
        MPI_internal: [0; 5],
    };

    pub(crate) fn new(status: ffi::MPI_Status) -> Status {
        Status(status)
    }

    pub fn source(&self) -> i32 {
        self.0.MPI_SOURCE
    }

    pub fn tag(&self) -> i32 {
        self.0.MPI_TAG
    }

    /// How many elements the message has; `None` if it is not a whole number of them.
    pub fn count<T: Element>(&self) -> Result<Option<usize>> {
        let mut count = 0;
        // SAFETY: the status is MPI's own, and the count a local.
        Error::check(unsafe { ffi::MPI_Get_count_c(&self.0, T::DATATYPE, &mut count) })?;
        Ok(usize::try_from(count).ok())
    }
}
