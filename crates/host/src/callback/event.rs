//! Callbacks of the tool interface's events, which get their safety level as a number (MPI 5.0 § 15.3.8).
//!
//! Thunks of such callbacks stay, one for each function: when a host has called one for the last time, only it knows.

use super::thunk::Thunk;
use crate::asked::host;
use crate::raise::code;
use anympi_spec::standard::{MPI_SUCCESS, MPI_T_ERR_INVALID_HANDLE, MPI_T_ERR_OUT_OF_HANDLES};
use anympi_spec::types::Count;
use anympi_translate::{Abi, pass};
use std::any::TypeId;
use std::collections::HashMap;
use std::ffi::{c_int, c_void};
use std::ptr;
use std::sync::{LazyLock, Mutex, MutexGuard};

type Event = unsafe extern "C" fn(*mut c_void, *mut c_void, c_int, *mut c_void);
type Freed = unsafe extern "C" fn(*mut c_void, c_int, *mut c_void);
type Dropped = unsafe extern "C" fn(Count, *mut c_void, c_int, c_int, *mut c_void);

/// The program's handlers of dropped events, by registration: they get more than a thunk passes on.
static DROPPED: LazyLock<Mutex<HashMap<usize, Dropped>>> = LazyLock::new(Mutex::default);

fn handlers() -> MutexGuard<'static, HashMap<usize, Dropped>> {
    DROPPED.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
}

/// A safety level in another ABI.
fn safety<A: Abi, B: Abi>(level: c_int) -> c_int {
    A::callback_safety_out(B::callback_safety_in(level))
}

unsafe fn event<A: Abi, B: Abi>(function: usize, [instance, registration, level, user_data]: [*mut c_void; 4]) {
    // SAFETY: the program gave this function for this purpose, and the host passes what such a function gets.
    unsafe {
        let function = std::mem::transmute::<usize, Event>(function);
        function(instance, registration, safety::<A, B>(level.addr() as c_int), user_data)
    }
}

unsafe fn freed<A: Abi, B: Abi>(function: usize, [registration, level, user_data, _]: [*mut c_void; 4]) {
    // SAFETY: as above.
    unsafe {
        let function = std::mem::transmute::<usize, Freed>(function);
        function(registration, safety::<A, B>(level.addr() as c_int), user_data)
    }
}

/// # Safety
/// The host calls it as a handler of dropped events.
unsafe extern "C" fn dropped<A: Abi, B: Abi>(
    count: Count,
    registration: *mut c_void,
    source_index: c_int,
    level: c_int,
    user_data: *mut c_void,
) {
    let function = handlers().get(&registration.addr()).copied();
    if let Some(function) = function {
        // SAFETY: as above.
        unsafe { function(count, registration, source_index, safety::<A, B>(level), user_data) }
    }
}

/// `MPI_T_event_register_callback`
///
/// # Safety
/// As the standard says.
pub unsafe fn register_callback<A: Abi, B: Abi>(
    event_registration: *mut c_void,
    cb_safety: c_int,
    info: A::Info,
    user_data: *mut c_void,
    event_cb_function: *const c_void,
) -> c_int {
    let register = host!(MPI_T_event_register_callback(*mut c_void, c_int, B::Info, *mut c_void, *const c_void));
    let Some(register) = register else { return A::error_out(MPI_T_ERR_INVALID_HANDLE) };
    let mut function = event_cb_function;
    if !function.is_null() && TypeId::of::<A>() != TypeId::of::<B>() {
        let Some(thunk) = Thunk::acquire(event::<A, B>, function.addr()) else {
            return A::error_out(MPI_T_ERR_OUT_OF_HANDLES);
        };
        function = thunk.address();
    }
    // SAFETY: the caller's promise.
    code::<A, B>(unsafe { register(event_registration, safety::<B, A>(cb_safety), pass(info), user_data, function) })
}

/// `MPI_T_event_handle_free`
///
/// # Safety
/// As the standard says.
pub unsafe fn handle_free<A: Abi, B: Abi>(
    event_registration: *mut c_void,
    user_data: *mut c_void,
    free_cb_function: *const c_void,
) -> c_int {
    let free = host!(MPI_T_event_handle_free(*mut c_void, *mut c_void, *const c_void));
    let Some(free) = free else { return A::error_out(MPI_T_ERR_INVALID_HANDLE) };
    let mut function = free_cb_function;
    if !function.is_null() && TypeId::of::<A>() != TypeId::of::<B>() {
        let Some(thunk) = Thunk::acquire(freed::<A, B>, function.addr()) else {
            return A::error_out(MPI_T_ERR_OUT_OF_HANDLES);
        };
        function = thunk.address();
    }
    handlers().remove(&event_registration.addr());
    // SAFETY: the caller's promise.
    code::<A, B>(unsafe { free(event_registration, user_data, function) })
}

/// `MPI_T_event_set_dropped_handler`; null takes the handler away.
///
/// # Safety
/// As the standard says.
pub unsafe fn set_dropped_handler<A: Abi, B: Abi>(
    event_registration: *mut c_void,
    dropped_cb_function: *const c_void,
) -> c_int {
    let set = host!(MPI_T_event_set_dropped_handler(*mut c_void, *const c_void));
    let Some(set) = set else { return A::error_out(MPI_T_ERR_INVALID_HANDLE) };
    // SAFETY: the caller's promise; the function may be null, which its `Option` can be.
    let handler = unsafe { std::mem::transmute::<*const c_void, Option<Dropped>>(dropped_cb_function) };
    let ours: Dropped = dropped::<A, B>;
    let address = if handler.is_some() { ours as *const c_void } else { ptr::null() };
    let before = match handler {
        Some(handler) => handlers().insert(event_registration.addr(), handler),
        None => handlers().remove(&event_registration.addr()),
    };
    // SAFETY: the caller's promise.
    let result = unsafe { set(event_registration, address) };
    if result != MPI_SUCCESS {
        match before {
            Some(before) => handlers().insert(event_registration.addr(), before),
            None => handlers().remove(&event_registration.addr()),
        };
    }
    code::<A, B>(result)
}
