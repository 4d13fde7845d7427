//! Generalised requests: the program's three functions are called when and only when the standard says.

use crate::calls::*;
use anympi_engine::standard::*;
use anympi_engine::testing::run;
use anympi_engine::types::*;
use anympi_engine::{Rank, api};
use std::cell::Cell;
use std::ffi::{c_int, c_void};

/// What the callbacks see and leave behind.
#[derive(Default)]
pub struct Operation {
    pub source: c_int,
    pub query_answer: c_int,
    pub free_answer: c_int,
    pub queried: Cell<usize>,
    pub freed: Cell<usize>,
    /// The `complete` argument of each call of the cancel function.
    pub cancelled: Cell<Option<c_int>>,
}

unsafe extern "C" fn query(extra: *mut c_void, status: *mut Status) -> c_int {
    // SAFETY: `begin` registered an operation.
    let (operation, status) = unsafe { (&*extra.cast::<Operation>(), &mut *status) };
    status.source = operation.source;
    status.tag = 1_000;
    status.set_bytes(12);
    operation.queried.set(operation.queried.get() + 1);
    operation.query_answer
}

unsafe extern "C" fn release(extra: *mut c_void) -> c_int {
    // SAFETY: as above.
    let operation = unsafe { &*extra.cast::<Operation>() };
    operation.freed.set(operation.freed.get() + 1);
    operation.free_answer
}

unsafe extern "C" fn cancel_operation(extra: *mut c_void, complete: c_int) -> c_int {
    // SAFETY: as above.
    unsafe { &*extra.cast::<Operation>() }.cancelled.set(Some(complete));
    MPI_SUCCESS
}

pub fn begin(rank: &Rank, operation: &Operation) -> Request {
    let mut request = MPI_REQUEST_NULL;
    let extra = (&raw const *operation).cast_mut().cast();
    let (query, release, cancel) =
        (query as *const () as usize, release as *const () as usize, cancel_operation as *const () as usize);
    // SAFETY: the operation outlives its request in every test.
    unsafe { api::request::grequest_start(rank, query, release, cancel, extra, &mut request).unwrap() };
    request
}

pub fn finish(rank: &Rank, request: Request) -> anympi_engine::Result<()> {
    // SAFETY: no pointers.
    unsafe { api::request::grequest_complete(rank, request) }
}

#[test]
fn its_functions_are_called_in_order_and_once() {
    run(1, |rank| {
        let operation = Operation { source: 3, ..Operation::default() };
        let mut request = begin(rank, &operation);
        assert_eq!(test(rank, &mut request).unwrap(), None);
        cancel(rank, request).unwrap();
        assert_eq!(operation.cancelled.take(), Some(0));
        finish(rank, request).unwrap();
        assert_eq!(class(finish(rank, request)), MPI_ERR_REQUEST, "it is complete");
        cancel(rank, request).unwrap();
        assert_eq!(operation.cancelled.take(), Some(1));
        assert_eq!((operation.queried.get(), operation.freed.get()), (0, 0));

        assert_eq!(facts(get_status(rank, request).unwrap().unwrap()), (3, 1_000, 12));
        assert_eq!((operation.queried.get(), operation.freed.get()), (1, 0), "looking frees nothing");
        assert_eq!(facts(wait(rank, &mut request).unwrap()), (3, 1_000, 12));
        assert_eq!((operation.queried.get(), operation.freed.get()), (2, 1));
        assert_eq!(request, MPI_REQUEST_NULL);
    });
}

#[test]
fn errors_of_its_functions_are_the_errors_of_the_wait() {
    run(1, |rank| {
        for operation in [
            Operation { query_answer: MPI_ERR_BUFFER, ..Operation::default() },
            Operation { free_answer: MPI_ERR_BUFFER, ..Operation::default() },
            Operation { query_answer: MPI_ERR_BUFFER, free_answer: MPI_ERR_OTHER, ..Operation::default() },
        ] {
            let mut request = begin(rank, &operation);
            finish(rank, request).unwrap();
            assert_eq!(class(wait(rank, &mut request)), MPI_ERR_BUFFER);
            assert_eq!((request, operation.freed.get()), (MPI_REQUEST_NULL, 1));
        }
    });
}

#[test]
fn one_that_is_freed_first_is_released_when_it_completes() {
    run(1, |rank| {
        let operation = Operation::default();
        let mut request = begin(rank, &operation);
        let copy = request;
        free(rank, &mut request).unwrap();
        assert_eq!(request, MPI_REQUEST_NULL);
        assert_eq!(operation.freed.get(), 0);
        assert_eq!(class(wait(rank, &mut { copy })), MPI_ERR_REQUEST);
        finish(rank, copy).unwrap();
        assert_eq!(operation.freed.get(), 1);
        assert_eq!(class(finish(rank, copy)), MPI_ERR_REQUEST, "the handle is gone");

        let mut request = begin(rank, &operation);
        finish(rank, request).unwrap();
        free(rank, &mut request).unwrap();
        assert_eq!(operation.freed.get(), 2);
    });
}

#[test]
fn only_generalised_requests_can_be_completed_by_hand() {
    run(1, |rank| {
        let mut got = [0];
        let mut request = irecv(rank, &mut got, 0, 0).unwrap();
        assert_eq!(class(finish(rank, request)), MPI_ERR_REQUEST);
        cancel(rank, request).unwrap();
        wait(rank, &mut request).unwrap();
        assert_eq!(class(finish(rank, MPI_REQUEST_NULL)), MPI_ERR_REQUEST);
    });
}
