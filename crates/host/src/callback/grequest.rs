//! Generalized requests: operations that the program carries out, and the host completes (MPI 5.0 § 13.2).
//!
//! The host's extra state is a box with the program's functions and state. The free function is the last of the three
//! that a host calls, and takes the box with it.

use crate::asked::host;
use crate::raise::{Object, code, raise};
use anympi_spec::standard::{MPI_ERR_UNSUPPORTED_OPERATION, MPI_SUCCESS};
use anympi_translate::{Abi, Convert, pass};
use std::any::TypeId;
use std::ffi::{c_int, c_void};
use std::ptr;

type Query<S> = unsafe extern "C" fn(*mut c_void, *mut S) -> c_int;
type Free = unsafe extern "C" fn(*mut c_void) -> c_int;
type Cancel = unsafe extern "C" fn(*mut c_void, c_int) -> c_int;

/// The program's side of a request. A function that the program left out does nothing.
struct Functions<S> {
    query: Option<Query<S>>,
    free: Option<Free>,
    cancel: Option<Cancel>,
    extra_state: *mut c_void,
}

/// # Safety
/// The host calls it as a query function, with the box of a request.
unsafe extern "C" fn query<A: Abi, B: Abi>(boxed: *mut c_void, status: *mut B::Status) -> c_int {
    // SAFETY: the caller's promise.
    unsafe {
        let functions = &*boxed.cast::<Functions<A::Status>>();
        let Some(query) = functions.query else { return MPI_SUCCESS };
        let mut status = B::status_in(status).as_mut();
        let mut own = A::Status::foreign(A::Status::EMPTY);
        if let Some(status) = &status {
            own = pass(**status);
        }
        let result = query(functions.extra_state, &mut own);
        if let Some(status) = &mut status {
            **status = pass(own);
        }
        code::<B, A>(result)
    }
}

/// # Safety
/// As for [`query`], as a free function; the host calls nothing with the box any more.
unsafe extern "C" fn free<A: Abi, B: Abi>(boxed: *mut c_void) -> c_int {
    // SAFETY: the caller's promise.
    unsafe {
        let functions = Box::from_raw(boxed.cast::<Functions<A::Status>>());
        functions.free.map_or(MPI_SUCCESS, |free| code::<B, A>(free(functions.extra_state)))
    }
}

/// # Safety
/// As for [`query`], as a cancel function.
unsafe extern "C" fn cancel<A: Abi, B: Abi>(boxed: *mut c_void, complete: c_int) -> c_int {
    // SAFETY: the caller's promise.
    unsafe {
        let functions = &*boxed.cast::<Functions<A::Status>>();
        functions.cancel.map_or(MPI_SUCCESS, |cancel| code::<B, A>(cancel(functions.extra_state, complete)))
    }
}

/// `MPI_Grequest_start`
///
/// # Safety
/// As the standard says.
pub unsafe fn start<A: Abi, B: Abi>(
    query_fn: *const c_void,
    free_fn: *const c_void,
    cancel_fn: *const c_void,
    extra_state: *mut c_void,
    request: *mut A::Request,
) -> c_int {
    let start = host!(MPI_Grequest_start(*const c_void, *const c_void, *const c_void, *mut c_void, *mut B::Request));
    // SAFETY: the caller's promise; functions may be null, which their `Option` can be.
    unsafe {
        let Some(start) = start else { return raise::<A, B>(Object::None, MPI_ERR_UNSUPPORTED_OPERATION) };
        if TypeId::of::<A>() == TypeId::of::<B>() {
            return start(query_fn, free_fn, cancel_fn, extra_state, request.cast());
        }
        let boxed = Box::into_raw(Box::new(Functions::<A::Status> {
            query: std::mem::transmute::<*const c_void, Option<Query<A::Status>>>(query_fn),
            free: std::mem::transmute::<*const c_void, Option<Free>>(free_fn),
            cancel: std::mem::transmute::<*const c_void, Option<Cancel>>(cancel_fn),
            extra_state,
        }));
        let (query_fn, free_fn, cancel_fn): (Query<B::Status>, Free, Cancel) =
            (query::<A, B>, free::<A, B>, cancel::<A, B>);
        let mut made = B::Request::foreign(B::Request::EMPTY);
        let result = start(
            query_fn as *const c_void,
            free_fn as *const c_void,
            cancel_fn as *const c_void,
            boxed.cast(),
            if request.is_null() { ptr::null_mut() } else { &mut made },
        );
        if result == MPI_SUCCESS {
            *request = pass(made);
        } else {
            drop(Box::from_raw(boxed));
        }
        code::<A, B>(result)
    }
}
