//! Starting and ending MPI and sessions, and the few procedures that answer with a value (MPI 5.0 chapter 11).

use crate::call::{call, call_any_time};
use crate::process;
use crate::slot::required;
use anympi_engine::api;
use anympi_engine::errhandler::Argument;
use anympi_engine::types::Count;
use anympi_translate::{Abi, Convert};
use std::ffi::{c_char, c_int, c_void};

/// `MPI_Init`. `argc` and `argv` may be null, and are left as they are.
///
/// # Safety
/// As the standard says.
pub unsafe fn init<A: Abi>(argc: *mut c_int, argv: *mut c_void) -> c_int {
    call_any_time::<A>(
        "MPI_Init",
        || None,
        |rank| {
            // SAFETY: the caller's promise.
            let result = unsafe { api::init::init(rank, argc, argv.cast()) };
            process::refresh(rank);
            result
        },
    )
}

/// `MPI_Init_thread`
///
/// # Safety
/// As the standard says.
pub unsafe fn init_thread<A: Abi>(
    argc: *mut c_int,
    argv: *mut c_void,
    requested: c_int,
    provided: *mut c_int,
) -> c_int {
    call_any_time::<A>(
        "MPI_Init_thread",
        || None,
        |rank| {
            // SAFETY: the caller's promise.
            let provided = unsafe { required(provided) }?;
            let level = A::thread_level_in(requested);
            // SAFETY: the caller's promise.
            let result = unsafe { api::init::init_thread(rank, argc, argv.cast(), level, provided) };
            if result.is_ok() {
                *provided = A::thread_level_out(*provided);
            }
            process::refresh(rank);
            result
        },
    )
}

/// `MPI_Finalize`
///
/// # Safety
/// As the standard says.
pub unsafe fn finalize<A: Abi>() -> c_int {
    call::<A>(
        "MPI_Finalize",
        || None,
        |rank| {
            // SAFETY: the caller's promise.
            let result = unsafe { api::init::finalize(rank) };
            process::refresh(rank);
            result
        },
    )
}

/// `MPI_Session_init`
///
/// # Safety
/// As the standard says.
pub unsafe fn session_init<A: Abi>(info: A::Info, errhandler: A::Errhandler, session: *mut A::Session) -> c_int {
    call_any_time::<A>(
        "MPI_Session_init",
        || None,
        |rank| {
            // SAFETY: the caller's promise.
            let session = unsafe { required(session) }?;
            let mut made = A::Session::EMPTY;
            // SAFETY: the caller's promise.
            let result = unsafe { api::session::session_init(rank, info.standard(), errhandler.standard(), &mut made) };
            *session = A::Session::foreign(made);
            process::refresh(rank);
            result
        },
    )
}

/// `MPI_Session_finalize`
///
/// # Safety
/// As the standard says.
pub unsafe fn session_finalize<A: Abi>(session: *mut A::Session) -> c_int {
    // SAFETY: the caller's promise.
    let argument = unsafe { session.as_ref() }.map(|session| Argument::Session(session.standard()));
    call::<A>(
        "MPI_Session_finalize",
        || argument,
        |rank| {
            // SAFETY: the caller's promise.
            let session = unsafe { required(session) }?;
            let mut inner = session.standard();
            // SAFETY: the caller's promise.
            let result = unsafe { api::session::session_finalize(rank, &mut inner) };
            *session = A::Session::foreign(inner);
            process::refresh(rank);
            result
        },
    )
}

/// `MPI_Info_create_env`: like `MPI_Init`, it takes null for `argv`.
///
/// # Safety
/// As the standard says.
pub unsafe fn info_create_env<A: Abi>(argc: c_int, argv: *mut *mut c_char, info: *mut A::Info) -> c_int {
    call_any_time::<A>(
        "MPI_Info_create_env",
        || None,
        |rank| {
            // SAFETY: the caller's promise.
            let info = unsafe { required(info) }?;
            let mut made = A::Info::EMPTY;
            // SAFETY: the caller's promise.
            let result = unsafe { api::info::info_create_env(rank, argc, argv, &mut made) };
            *info = A::Info::foreign(made);
            result
        },
    )
}

/// `MPI_Abi_get_version`: a library of another ABI than the standard's answers -1 (MPI 5.0 § 20.1).
///
/// # Safety
/// As the standard says.
pub unsafe fn abi_get_version<A: Abi>(major: *mut c_int, minor: *mut c_int) -> c_int {
    call_any_time::<A>(
        "MPI_Abi_get_version",
        || None,
        |_| {
            // SAFETY: the caller's promise.
            let (major, minor) = unsafe { (required(major)?, required(minor)?) };
            (*major, *minor) = A::VERSION.unwrap_or((-1, -1));
            Ok(())
        },
    )
}

/// `MPI_Abi_get_fortran_info`: what it tells is part of the standard ABI, so another one knows nothing of it.
///
/// # Safety
/// As the standard says.
pub unsafe fn abi_get_fortran_info<A: Abi>(info: *mut A::Info) -> c_int {
    call_any_time::<A>(
        "MPI_Abi_get_fortran_info",
        || None,
        |rank| {
            // SAFETY: the caller's promise.
            let info = unsafe { required(info) }?;
            let mut made = A::Info::EMPTY;
            if A::VERSION.is_some() {
                // SAFETY: the caller's promise.
                unsafe { api::init::abi_get_fortran_info(rank, &mut made) }?;
            }
            *info = A::Info::foreign(made);
            Ok(())
        },
    )
}

/// `MPI_Pcontrol`. What follows the level is for profilers: nothing here looks at it.
///
/// # Safety
/// As the standard says.
pub unsafe fn pcontrol<A: Abi>(_level: c_int) -> c_int {
    call_any_time::<A>("MPI_Pcontrol", || None, |_| Ok(()))
}

/// `MPI_Wtime`
///
/// # Safety
/// None.
pub unsafe fn wtime<A: Abi>() -> f64 {
    api::init::wtime()
}

/// `MPI_Wtick`
///
/// # Safety
/// None.
pub unsafe fn wtick<A: Abi>() -> f64 {
    api::init::wtick()
}

/// `MPI_Aint_add`
///
/// # Safety
/// None.
pub unsafe fn aint_add<A: Abi>(base: Count, displacement: Count) -> Count {
    api::init::aint_add(base, displacement)
}

/// `MPI_Aint_diff`
///
/// # Safety
/// None.
pub unsafe fn aint_diff<A: Abi>(address1: Count, address2: Count) -> Count {
    api::init::aint_diff(address1, address2)
}
