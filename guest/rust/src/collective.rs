//! What all ranks of a communicator do together (MPI 5.0 chapter 6). Every rank calls the same function with the same
//! root; buffers whose lengths do not fit the number of ranks panic before MPI sees them.

use crate::communicator::Communicator;
use crate::element::{Element, count};
use crate::op::Op;
use crate::{Error, Result, ffi};
use std::ptr::null_mut;

impl Communicator<'_> {
    /// Returns when all ranks have come here.
    pub fn barrier(&self) -> Result<()> {
        // SAFETY: the communicator is valid.
        Error::check(unsafe { ffi::MPI_Barrier(self.handle) })
    }

    /// The root's data comes to all.
    pub fn broadcast<T: Element>(&self, data: &mut [T], root: i32) -> Result<()> {
        // SAFETY: the buffer is a slice of that many elements; here and in all that follows.
        Error::check(unsafe { ffi::MPI_Bcast_c(data.as_mut_ptr().cast(), count(data), T::DATATYPE, root, self.handle) })
    }

    /// All ranks' data, combined element by element, comes to all.
    pub fn all_reduce<T: Element>(&self, sent: &[T], received: &mut [T], op: Op) -> Result<()> {
        assert_eq!(sent.len(), received.len(), "as much is received as sent");
        // SAFETY: both have that many elements.
        Error::check(unsafe {
            let (from, to) = (sent.as_ptr().cast(), received.as_mut_ptr().cast());
            ffi::MPI_Allreduce_c(from, to, count(sent), T::DATATYPE, op.0, self.handle)
        })
    }

    /// The same, with the result where the data was.
    pub fn all_reduce_in_place<T: Element>(&self, data: &mut [T], op: Op) -> Result<()> {
        // SAFETY: as above.
        Error::check(unsafe {
            let buffer = data.as_mut_ptr().cast();
            ffi::MPI_Allreduce_c(ffi::MPI_IN_PLACE, buffer, count(data), T::DATATYPE, op.0, self.handle)
        })
    }

    /// The combined data comes to the root, which gives room for it; the others give none.
    pub fn reduce<T: Element>(&self, sent: &[T], received: Option<&mut [T]>, op: Op, root: i32) -> Result<()> {
        let received = self.at_root(received, sent.len(), root);
        // SAFETY: at the root both have that many elements; elsewhere the second is not looked at.
        Error::check(unsafe {
            ffi::MPI_Reduce_c(sent.as_ptr().cast(), received, count(sent), T::DATATYPE, op.0, root, self.handle)
        })
    }

    /// Each rank's result combines the data of the ranks up to and including itself.
    pub fn scan<T: Element>(&self, sent: &[T], received: &mut [T], op: Op) -> Result<()> {
        assert_eq!(sent.len(), received.len(), "as much is received as sent");
        // SAFETY: both have that many elements.
        Error::check(unsafe {
            let (from, to) = (sent.as_ptr().cast(), received.as_mut_ptr().cast());
            ffi::MPI_Scan_c(from, to, count(sent), T::DATATYPE, op.0, self.handle)
        })
    }

    /// Every rank's data comes to the root, ordered by rank; the root gives room for all of it.
    pub fn gather<T: Element>(&self, sent: &[T], received: Option<&mut [T]>, root: i32) -> Result<()> {
        let received = self.at_root(received, sent.len() * self.ranks(), root);
        let count = count(sent);
        // SAFETY: at the root there is room for as many elements from each rank; elsewhere it is not looked at.
        Error::check(unsafe {
            let from = sent.as_ptr().cast();
            ffi::MPI_Gather_c(from, count, T::DATATYPE, received, count, T::DATATYPE, root, self.handle)
        })
    }

    /// Every rank's data comes to all, ordered by rank.
    pub fn all_gather<T: Element>(&self, sent: &[T], received: &mut [T]) -> Result<()> {
        assert_eq!(sent.len() * self.ranks(), received.len(), "room for every rank's data");
        let count = count(sent);
        // SAFETY: there is room for as many elements from each rank.
        Error::check(unsafe {
            let (from, to) = (sent.as_ptr().cast(), received.as_mut_ptr().cast());
            ffi::MPI_Allgather_c(from, count, T::DATATYPE, to, count, T::DATATYPE, self.handle)
        })
    }

    /// The root's data is dealt out in equal parts, ordered by rank.
    pub fn scatter<T: Element>(&self, sent: Option<&[T]>, received: &mut [T], root: i32) -> Result<()> {
        let from = match sent {
            Some(sent) if self.rank() == root => {
                assert_eq!(sent.len(), received.len() * self.ranks(), "a part for every rank");
                sent.as_ptr().cast()
            }
            _ => null_mut(),
        };
        assert!(self.rank() != root || sent.is_some(), "the root has data for all");
        let count = count(received);
        // SAFETY: at the root there are as many elements for each rank; elsewhere it is not looked at.
        Error::check(unsafe {
            let to = received.as_mut_ptr().cast();
            ffi::MPI_Scatter_c(from, count, T::DATATYPE, to, count, T::DATATYPE, root, self.handle)
        })
    }

    /// Each rank's data is dealt out in equal parts to all; what comes is ordered by rank.
    pub fn all_to_all<T: Element>(&self, sent: &[T], received: &mut [T]) -> Result<()> {
        let part = sent.len() / self.ranks();
        assert_eq!(part * self.ranks(), sent.len(), "equal parts for all ranks");
        assert_eq!(sent.len(), received.len(), "as much is received as sent");
        let part = part as ffi::MPI_Count;
        // SAFETY: both have as many elements for each rank.
        Error::check(unsafe {
            let (from, to) = (sent.as_ptr().cast(), received.as_mut_ptr().cast());
            ffi::MPI_Alltoall_c(from, part, T::DATATYPE, to, part, T::DATATYPE, self.handle)
        })
    }

    fn ranks(&self) -> usize {
        usize::try_from(self.size()).unwrap_or(0)
    }

    /// The root's buffer of `length`; null elsewhere.
    fn at_root<T>(&self, buffer: Option<&mut [T]>, length: usize, root: i32) -> *mut std::ffi::c_void {
        if self.rank() != root {
            return null_mut();
        }
        let buffer = buffer.expect("the root has room for the result");
        assert_eq!(buffer.len(), length, "room for the result");
        buffer.as_mut_ptr().cast()
    }
}
