//! Messages under way (MPI 5.0 § 3.7). Their buffers are borrowed until the end of a scope, which waits for them all:
//! so no buffer is read too early, written too early, or freed while MPI writes to it, whatever is dropped or forgotten.

use crate::communicator::Communicator;
use crate::element::{Element, count};
use crate::{Error, Result, Status, ffi};
use std::cell::RefCell;
use std::marker::PhantomData;
use std::ptr::null_mut;

/// Where messages are under way; see [`Communicator::scope`].
pub struct Scope<'scope, 'env: 'scope> {
    communicator: &'env Communicator<'env>,
    /// `MPI_REQUEST_NULL` once one has been waited for.
    requests: RefCell<Vec<ffi::MPI_Request>>,
    /// A buffer lives as long as the scope: no longer lifetime may take the place of this one, and no shorter.
    scope: PhantomData<&'scope mut &'scope ()>,
}

/// One message under way. It need not be waited for: the scope does that.
pub struct Request<'scope> {
    requests: &'scope RefCell<Vec<ffi::MPI_Request>>,
    index: usize,
}

impl<'scope, 'env> Scope<'scope, 'env> {
    pub(crate) fn run<R>(
        communicator: &'env Communicator<'_>,
        body: impl for<'s> FnOnce(&'s Scope<'s, 'env>) -> Result<R>,
    ) -> Result<R> {
        let scope = Scope { communicator, requests: RefCell::default(), scope: PhantomData };
        let waits = WaitForAll(&scope.requests);
        let result = body(&scope);
        let waited = waits.wait();
        let result = result?;
        waited.map(|()| result)
    }

    /// Starts a send; `data` must not change before the scope's end.
    pub fn send<T: Element>(&'scope self, data: &'scope [T], destination: i32, tag: i32) -> Result<Request<'scope>> {
        let mut request = ffi::MPI_REQUEST_NULL;
        // SAFETY: the buffer is a slice of that many elements, and is borrowed until the request has ended.
        Error::check(unsafe {
            let (buffer, comm) = (data.as_ptr().cast(), self.communicator.handle);
            ffi::MPI_Isend_c(buffer, count(data), T::DATATYPE, destination, tag, comm, &mut request)
        })?;
        Ok(self.keep(request))
    }

    /// Starts a receive; `data` can be looked at after the scope's end.
    pub fn receive<T: Element>(&'scope self, data: &'scope mut [T], source: i32, tag: i32) -> Result<Request<'scope>> {
        let mut request = ffi::MPI_REQUEST_NULL;
        // SAFETY: as in `send`, and nobody else has the buffer.
        Error::check(unsafe {
            let (buffer, comm) = (data.as_mut_ptr().cast(), self.communicator.handle);
            ffi::MPI_Irecv_c(buffer, count(data), T::DATATYPE, source, tag, comm, &mut request)
        })?;
        Ok(self.keep(request))
    }

    fn keep(&'scope self, request: ffi::MPI_Request) -> Request<'scope> {
        let mut requests = self.requests.borrow_mut();
        requests.push(request);
        Request { requests: &self.requests, index: requests.len() - 1 }
    }
}

impl Request<'_> {
    /// Waits until the message has been sent or has arrived.
    pub fn wait(self) -> Result<Status> {
        let mut status = Status::EMPTY;
        let mut requests = self.requests.borrow_mut();
        // SAFETY: the request is MPI's, or null, which returns at once; the status is a local.
        Error::check(unsafe { ffi::MPI_Wait(&mut requests[self.index], &mut status) })?;
        Ok(Status::new(status))
    }

    /// Whether it has, without waiting; the status if so. Once it has, the status is empty.
    pub fn test(&mut self) -> Result<Option<Status>> {
        let mut status = Status::EMPTY;
        let mut done = 0;
        let mut requests = self.requests.borrow_mut();
        // SAFETY: as in `wait`.
        Error::check(unsafe { ffi::MPI_Test(&mut requests[self.index], &mut done, &mut status) })?;
        Ok((done != 0).then(|| Status::new(status)))
    }
}

/// Waits when it is dropped, should the scope's body unwind.
struct WaitForAll<'scope>(&'scope RefCell<Vec<ffi::MPI_Request>>);

impl WaitForAll<'_> {
    fn wait(self) -> Result<()> {
        self.wait_for_all()
    }

    /// Every request is waited for, even if one has failed: the buffers are free only then.
    fn wait_for_all(&self) -> Result<()> {
        let mut result = Ok(());
        for request in std::mem::take(&mut *self.0.borrow_mut()).iter_mut() {
            // SAFETY: as in `Request::wait`; nobody wants the status.
            let waited = Error::check(unsafe { ffi::MPI_Wait(request, null_mut()) });
            result = result.and(waited);
        }
        result
    }
}

impl Drop for WaitForAll<'_> {
    fn drop(&mut self) {
        // After `wait` there is nothing left; while unwinding there is nobody to tell.
        let _ = self.wait_for_all();
    }
}
