//! The procedures of MPI 5.0 on requests (§ 3.7.3 to 3.9), generalised requests (§ 13.2) and statuses (§ 3.2.5, § 13.3).
//!
//! Thin: [`crate::request::completion`] has the rules of waiting, [`crate::request::grequest`] those of user-defined
//! operations.
//!
//! # Safety
//! References and non-null pointers are what the standard says of the argument: arrays have the length that the
//! call's other arguments give, and callbacks are addresses that the rank's convention can call.
#![allow(clippy::missing_safety_doc, clippy::too_many_arguments)]

use crate::error::{Error, Result, check};
use crate::rank::Rank;
use crate::request::completion::{self, Patience, Requests};
use crate::request::{RequestObject, grequest};
use crate::standard::*;
use crate::types::*;
use std::cell::Cell;
use std::ffi::{c_int, c_void};

pub unsafe fn wait(rank: &Rank, request: &mut Request, status: *mut Status) -> Result<()> {
    // SAFETY: the module's promise, for an array of one.
    unsafe { completion::wait(rank, Requests::new(request, 1, true)?, status) }
}

pub unsafe fn waitall(
    rank: &Rank,
    count: c_int,
    array_of_requests: *mut Request,
    array_of_statuses: *mut Status,
) -> Result<()> {
    // SAFETY: the module's promise.
    unsafe { completion::wait_all(rank, Requests::new(array_of_requests, count, true)?, array_of_statuses) }
}

pub unsafe fn waitany(
    rank: &Rank,
    count: c_int,
    array_of_requests: *mut Request,
    index: &mut c_int,
    status: *mut Status,
) -> Result<()> {
    // SAFETY: the module's promise.
    unsafe { completion::any(rank, Requests::new(array_of_requests, count, true)?, Patience::Wait, index, status)? };
    Ok(())
}

pub unsafe fn waitsome(
    rank: &Rank,
    incount: c_int,
    array_of_requests: *mut Request,
    outcount: &mut c_int,
    array_of_indices: *mut c_int,
    array_of_statuses: *mut Status,
) -> Result<()> {
    // SAFETY: the module's promise.
    unsafe {
        let requests = Requests::new(array_of_requests, incount, true)?;
        completion::some(rank, requests, Patience::Wait, outcount, array_of_indices, array_of_statuses)
    }
}

pub unsafe fn test(rank: &Rank, request: &mut Request, flag: &mut c_int, status: *mut Status) -> Result<()> {
    // A request that ends with an error has ended all the same.
    *flag = 1;
    // SAFETY: the module's promise, for an array of one.
    *flag = unsafe { completion::test(rank, Requests::new(request, 1, true)?, status)? } as c_int;
    Ok(())
}

pub unsafe fn testall(
    rank: &Rank,
    count: c_int,
    array_of_requests: *mut Request,
    flag: &mut c_int,
    array_of_statuses: *mut Status,
) -> Result<()> {
    *flag = 1;
    // SAFETY: the module's promise.
    *flag = unsafe { completion::test_all(rank, Requests::new(array_of_requests, count, true)?, array_of_statuses)? }
        as c_int;
    Ok(())
}

pub unsafe fn testany(
    rank: &Rank,
    count: c_int,
    array_of_requests: *mut Request,
    index: &mut c_int,
    flag: &mut c_int,
    status: *mut Status,
) -> Result<()> {
    *flag = 1;
    // SAFETY: the module's promise.
    *flag = unsafe {
        completion::any(rank, Requests::new(array_of_requests, count, true)?, Patience::Test, index, status)?
    } as c_int;
    Ok(())
}

pub unsafe fn testsome(
    rank: &Rank,
    incount: c_int,
    array_of_requests: *mut Request,
    outcount: &mut c_int,
    array_of_indices: *mut c_int,
    array_of_statuses: *mut Status,
) -> Result<()> {
    // SAFETY: the module's promise.
    unsafe {
        let requests = Requests::new(array_of_requests, incount, true)?;
        completion::some(rank, requests, Patience::Test, outcount, array_of_indices, array_of_statuses)
    }
}

pub unsafe fn request_free(rank: &Rank, request: &mut Request) -> Result<()> {
    completion::free(rank, request)
}

pub unsafe fn request_get_status(rank: &Rank, request: Request, flag: &mut c_int, status: *mut Status) -> Result<()> {
    let mut request = request;
    *flag = 1;
    // SAFETY: the module's promise, for an array of one.
    *flag = unsafe { completion::test(rank, Requests::new(&mut request, 1, false)?, status)? } as c_int;
    Ok(())
}

pub unsafe fn request_get_status_all(
    rank: &Rank,
    count: c_int,
    array_of_requests: *const Request,
    flag: &mut c_int,
    array_of_statuses: *mut Status,
) -> Result<()> {
    *flag = 1;
    // SAFETY: the module's promise; `Requests` does not write when it may not take.
    *flag = unsafe {
        completion::test_all(rank, Requests::new(array_of_requests.cast_mut(), count, false)?, array_of_statuses)?
    } as c_int;
    Ok(())
}

pub unsafe fn request_get_status_any(
    rank: &Rank,
    count: c_int,
    array_of_requests: *const Request,
    index: &mut c_int,
    flag: &mut c_int,
    status: *mut Status,
) -> Result<()> {
    *flag = 1;
    // SAFETY: the module's promise; `Requests` does not write when it may not take.
    *flag = unsafe {
        let requests = Requests::new(array_of_requests.cast_mut(), count, false)?;
        completion::any(rank, requests, Patience::Test, index, status)?
    } as c_int;
    Ok(())
}

pub unsafe fn request_get_status_some(
    rank: &Rank,
    incount: c_int,
    array_of_requests: *const Request,
    outcount: &mut c_int,
    array_of_indices: *mut c_int,
    array_of_statuses: *mut Status,
) -> Result<()> {
    // SAFETY: the module's promise; `Requests` does not write when it may not take.
    unsafe {
        let requests = Requests::new(array_of_requests.cast_mut(), incount, false)?;
        completion::some(rank, requests, Patience::Test, outcount, array_of_indices, array_of_statuses)
    }
}

pub unsafe fn cancel(rank: &Rank, request: Request) -> Result<()> {
    completion::cancel(rank, request)
}

pub unsafe fn test_cancelled(_rank: &Rank, status: &Status, flag: &mut c_int) -> Result<()> {
    *flag = status.cancelled() as c_int;
    Ok(())
}

pub unsafe fn start(rank: &Rank, request: &mut Request) -> Result<()> {
    rank.request(*request)?.start(rank)
}

pub unsafe fn startall(rank: &Rank, count: c_int, array_of_requests: *mut Request) -> Result<()> {
    check(count >= 0, MPI_ERR_COUNT)?;
    check(count == 0 || !array_of_requests.is_null(), MPI_ERR_ARG)?;
    // SAFETY: the module's promise; starting calls nothing of the program's.
    let handles = (0..count as usize).map(|i| unsafe { *array_of_requests.add(i) });
    for handle in handles.clone() {
        let request = rank.request(handle)?;
        check(request.can_start(), MPI_ERR_REQUEST).map_err(|e| request.error(e.code))?;
    }
    for handle in handles {
        rank.request(handle)?.start(rank)?;
    }
    Ok(())
}

pub unsafe fn grequest_start(
    rank: &Rank,
    query_fn: usize,
    free_fn: usize,
    cancel_fn: usize,
    extra_state: *mut c_void,
    request: &mut Request,
) -> Result<()> {
    check(query_fn != 0 && free_fn != 0 && cancel_fn != 0, MPI_ERR_ARG)?;
    let callbacks = grequest::Generalized {
        query: query_fn,
        free: free_fn,
        cancel: cancel_fn,
        extra: extra_state,
        abandoned: Cell::new(false),
    };
    *request = rank.publish(RequestObject::generalized(callbacks))?;
    Ok(())
}

pub unsafe fn grequest_complete(rank: &Rank, request: Request) -> Result<()> {
    grequest::complete(rank, request)?;
    rank.changed();
    Ok(())
}

/// `MPI_UNDEFINED` when the message is no whole number of elements. A door that returns an `int` narrows it likewise.
pub unsafe fn get_count(rank: &Rank, status: &Status, datatype: Datatype, count: &mut Count) -> Result<()> {
    let datatype = rank.datatype(datatype)?;
    *count = match (status.bytes(), datatype.size) {
        (0, _) => 0,
        (bytes, size) if size > 0 && bytes % size == 0 => bytes / size,
        _ => MPI_UNDEFINED as Count,
    };
    Ok(())
}

pub unsafe fn get_elements(rank: &Rank, status: &Status, datatype: Datatype, count: &mut Count) -> Result<()> {
    *count = rank.datatype(datatype)?.elements(status.bytes()).unwrap_or(MPI_UNDEFINED as Count);
    Ok(())
}

pub unsafe fn get_elements_x(rank: &Rank, status: &Status, datatype: Datatype, count: &mut Count) -> Result<()> {
    // SAFETY: the same promise.
    unsafe { get_elements(rank, status, datatype, count) }
}

pub unsafe fn status_set_elements(rank: &Rank, status: *mut Status, datatype: Datatype, count: Count) -> Result<()> {
    let datatype = rank.datatype(datatype)?;
    check(count >= 0, MPI_ERR_COUNT)?;
    // SAFETY: the module's promise.
    let status = unsafe { status.as_mut() }.ok_or(Error::new(MPI_ERR_ARG))?;
    status.set_bytes(datatype.bytes_of_elements(count).ok_or(Error::new(MPI_ERR_COUNT))?);
    Ok(())
}

pub unsafe fn status_set_elements_x(rank: &Rank, status: *mut Status, datatype: Datatype, count: Count) -> Result<()> {
    // SAFETY: the same promise.
    unsafe { status_set_elements(rank, status, datatype, count) }
}

pub unsafe fn status_set_cancelled(_rank: &Rank, status: *mut Status, flag: c_int) -> Result<()> {
    // SAFETY: the module's promise.
    unsafe { status.as_mut() }.ok_or(Error::new(MPI_ERR_ARG))?.set_cancelled(flag != 0);
    Ok(())
}

pub unsafe fn status_get_error(_rank: &Rank, status: &Status, err: &mut c_int) -> Result<()> {
    *err = status.error;
    Ok(())
}

pub unsafe fn status_get_source(_rank: &Rank, status: &Status, source: &mut c_int) -> Result<()> {
    *source = status.source;
    Ok(())
}

pub unsafe fn status_get_tag(_rank: &Rank, status: &Status, tag: &mut c_int) -> Result<()> {
    *tag = status.tag;
    Ok(())
}

pub unsafe fn status_set_error(_rank: &Rank, status: *mut Status, err: c_int) -> Result<()> {
    // SAFETY: the module's promise.
    unsafe { status.as_mut() }.ok_or(Error::new(MPI_ERR_ARG))?.error = err;
    Ok(())
}

pub unsafe fn status_set_source(_rank: &Rank, status: *mut Status, source: c_int) -> Result<()> {
    // SAFETY: the module's promise.
    unsafe { status.as_mut() }.ok_or(Error::new(MPI_ERR_ARG))?.source = source;
    Ok(())
}

pub unsafe fn status_set_tag(_rank: &Rank, status: *mut Status, tag: c_int) -> Result<()> {
    // SAFETY: the module's promise.
    unsafe { status.as_mut() }.ok_or(Error::new(MPI_ERR_ARG))?.tag = tag;
    Ok(())
}
