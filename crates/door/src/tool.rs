//! The tool information interface, which offers nothing yet: no variables, no categories, no events (MPI 5.0
//! chapter 15).
//!
//! So every index, name and handle is invalid, and the only live things are the interface itself and its
//! performance sessions. These functions call no error handler.

use anympi_engine::standard::*;
use anympi_translate::Abi;
use std::ffi::{c_int, c_void};
use std::sync::atomic::{AtomicUsize, Ordering};

/// Calls of `MPI_T_init_thread` without their `MPI_T_finalize`.
static USERS: AtomicUsize = AtomicUsize::new(0);

/// Performance sessions ever made; each is known by its number.
static SESSIONS: AtomicUsize = AtomicUsize::new(0);

fn initialized(then: c_int) -> c_int {
    if USERS.load(Ordering::Relaxed) == 0 { MPI_T_ERR_NOT_INITIALIZED } else { then }
}

/// What is asked for does not exist: `error` says so.
pub fn absent<A: Abi>(error: c_int) -> c_int {
    A::error_out(initialized(error))
}

/// How many there are: none.
///
/// # Safety
/// `number` is null or valid.
pub unsafe fn none<A: Abi>(number: *mut c_int) -> c_int {
    // SAFETY: the caller's promise.
    match unsafe { number.as_mut() } {
        Some(number) => {
            *number = 0;
            A::error_out(initialized(MPI_SUCCESS))
        }
        None => A::error_out(initialized(MPI_T_ERR_INVALID)),
    }
}

/// `MPI_T_init_thread`
///
/// # Safety
/// `provided` is null or valid.
pub unsafe fn init_thread<A: Abi>(_required: c_int, provided: *mut c_int) -> c_int {
    // SAFETY: the caller's promise.
    let Some(provided) = (unsafe { provided.as_mut() }) else { return A::error_out(MPI_T_ERR_INVALID) };
    *provided = A::thread_level_out(MPI_THREAD_MULTIPLE);
    USERS.fetch_add(1, Ordering::Relaxed);
    MPI_SUCCESS
}

/// `MPI_T_finalize`
///
/// # Safety
/// None.
pub unsafe fn finalize<A: Abi>() -> c_int {
    match USERS.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |users| users.checked_sub(1)) {
        Ok(_) => MPI_SUCCESS,
        Err(_) => A::error_out(MPI_T_ERR_NOT_INITIALIZED),
    }
}

/// `MPI_T_pvar_session_create`
///
/// # Safety
/// `session` is null or valid.
pub unsafe fn pvar_session_create<A: Abi>(session: *mut *mut c_void) -> c_int {
    // SAFETY: the caller's promise.
    let Some(session) = (unsafe { session.as_mut() }) else { return A::error_out(MPI_T_ERR_INVALID) };
    let code = initialized(MPI_SUCCESS);
    if code == MPI_SUCCESS {
        *session = std::ptr::without_provenance_mut(SESSIONS.fetch_add(1, Ordering::Relaxed) + 1);
    }
    A::error_out(code)
}

/// `MPI_T_pvar_session_free`
///
/// # Safety
/// `session` is null or valid.
pub unsafe fn pvar_session_free<A: Abi>(session: *mut *mut c_void) -> c_int {
    // SAFETY: the caller's promise.
    let Some(session) = (unsafe { session.as_mut() }) else { return A::error_out(MPI_T_ERR_INVALID) };
    let known = (1..=SESSIONS.load(Ordering::Relaxed)).contains(&session.addr());
    let code = initialized(if known { MPI_SUCCESS } else { MPI_T_ERR_INVALID_SESSION });
    if code == MPI_SUCCESS {
        *session = std::ptr::null_mut();
    }
    A::error_out(code)
}

#[cfg(test)]
mod tests {
    use super::*;
    use anympi_translate::Standard;

    #[test]
    fn the_interface_must_be_initialized_and_then_says_that_there_is_nothing() {
        let (mut level, mut number) = (0, 7);
        // SAFETY: all pointers are to locals.
        unsafe {
            assert_eq!(none::<Standard>(&mut number), MPI_T_ERR_NOT_INITIALIZED);
            assert_eq!(init_thread::<Standard>(MPI_THREAD_SINGLE, &mut level), MPI_SUCCESS);
            assert_eq!((none::<Standard>(&mut number), number), (MPI_SUCCESS, 0));
            assert_eq!(absent::<Standard>(MPI_T_ERR_INVALID_INDEX), MPI_T_ERR_INVALID_INDEX);
            let mut session = std::ptr::null_mut();
            assert_eq!(pvar_session_create::<Standard>(&mut session), MPI_SUCCESS);
            assert_eq!(pvar_session_free::<Standard>(&mut session), MPI_SUCCESS);
            assert_eq!(pvar_session_free::<Standard>(&mut session), MPI_T_ERR_INVALID_SESSION);
            assert_eq!(finalize::<Standard>(), MPI_SUCCESS);
            assert_eq!(finalize::<Standard>(), MPI_T_ERR_NOT_INITIALIZED);
        }
    }
}
