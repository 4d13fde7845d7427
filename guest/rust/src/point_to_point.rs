//! Messages from one rank to another (MPI 5.0 chapter 3), of slices of numbers.

use crate::communicator::Communicator;
use crate::element::{Element, count};
use crate::request::Scope;
use crate::{Error, Result, Status, ffi};

/// A receive from whoever sends.
pub const ANY_SOURCE: i32 = ffi::MPI_ANY_SOURCE;
/// A receive with whatever tag.
pub const ANY_TAG: i32 = ffi::MPI_ANY_TAG;

impl Communicator<'_> {
    pub fn send<T: Element>(&self, data: &[T], destination: i32, tag: i32) -> Result<()> {
        // SAFETY: the buffer is a slice of that many elements of that type.
        Error::check(unsafe {
            ffi::MPI_Send_c(data.as_ptr().cast(), count(data), T::DATATYPE, destination, tag, self.handle)
        })
    }

    /// Receives at most as many elements as `data` has; a longer message is an error. How many came is in the status.
    pub fn receive<T: Element>(&self, data: &mut [T], source: i32, tag: i32) -> Result<Status> {
        let mut status = Status::EMPTY;
        // SAFETY: as in `send`; every message of that type leaves valid elements.
        Error::check(unsafe {
            let (buffer, count) = (data.as_mut_ptr().cast(), count(data));
            ffi::MPI_Recv_c(buffer, count, T::DATATYPE, source, tag, self.handle, &mut status)
        })?;
        Ok(Status::new(status))
    }

    /// Receives one message of any length.
    pub fn receive_vector<T: Element + Default>(&self, source: i32, tag: i32) -> Result<(Vec<T>, Status)> {
        let mut message = ffi::MPI_MESSAGE_NULL;
        let mut status = Status::EMPTY;
        // SAFETY: message and status are locals.
        Error::check(unsafe { ffi::MPI_Mprobe(source, tag, self.handle, &mut message, &mut status) })?;
        let elements = Status::new(status).count::<T>()?.unwrap_or(0);
        let mut data = vec![T::default(); elements];
        // SAFETY: as in `receive`; the message was probed just now.
        Error::check(unsafe {
            ffi::MPI_Mrecv_c(data.as_mut_ptr().cast(), count(&data), T::DATATYPE, &mut message, &mut status)
        })?;
        Ok((data, Status::new(status)))
    }

    /// Sends one message and receives another, in whichever order they can go.
    pub fn send_receive<T: Element, U: Element>(
        &self,
        sent: &[T],
        destination: i32,
        received: &mut [U],
        source: i32,
        tag: i32,
    ) -> Result<Status> {
        let mut status = Status::EMPTY;
        // SAFETY: as in `send` and `receive`; the borrows show that the buffers do not overlap.
        Error::check(unsafe {
            ffi::MPI_Sendrecv_c(
                sent.as_ptr().cast(),
                count(sent),
                T::DATATYPE,
                destination,
                tag,
                received.as_mut_ptr().cast(),
                count(received),
                U::DATATYPE,
                source,
                tag,
                self.handle,
                &mut status,
            )
        })?;
        Ok(Status::new(status))
    }

    /// Waits until a message is there, without receiving it.
    pub fn probe(&self, source: i32, tag: i32) -> Result<Status> {
        let mut status = Status::EMPTY;
        // SAFETY: the status is a local.
        Error::check(unsafe { ffi::MPI_Probe(source, tag, self.handle, &mut status) })?;
        Ok(Status::new(status))
    }

    /// Runs `body`, in which messages can be under way while other things are done. At its end they have arrived.
    ///
    /// ```no_run
    /// # let mpi = anympi_guest::Environment::new().unwrap();
    /// # let (world, next, previous) = (mpi.world(), 1, 1);
    /// let mut received = [0.0; 100];
    /// world.scope(|scope| {
    ///     scope.receive(&mut received, previous, 0)?;
    ///     scope.send(&[1.0; 100], next, 0)?;
    ///     Ok(())
    /// })?;
    /// # Ok::<(), anympi_guest::Error>(())
    /// ```
    pub fn scope<'env, R>(
        &'env self,
        body: impl for<'scope> FnOnce(&'scope Scope<'scope, 'env>) -> Result<R>,
    ) -> Result<R> {
        Scope::run(self, body)
    }
}
