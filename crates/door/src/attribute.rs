//! Attributes whose values are numbers that ABIs spell differently (MPI 5.0 § 9.1.2).
//!
//! The value of a predefined attribute is a pointer to an `int`. Where the `int` means another thing in the
//! program's ABI, the program gets a pointer to a translated copy.

use crate::call::call;
use crate::slot::required;
use anympi_engine::Result;
use anympi_engine::api;
use anympi_engine::errhandler::Argument;
use anympi_engine::standard::{
    MPI_HOST, MPI_IO, MPI_LASTUSEDCODE, MPI_WIN_CREATE_FLAVOR, MPI_WIN_FLAVOR_CREATE, MPI_WIN_MODEL, MPI_WIN_UNIFIED,
};
use anympi_translate::{Abi, Convert};
use std::ffi::{c_int, c_void};
use std::sync::atomic::{AtomicI32, Ordering};

static HOST: AtomicI32 = AtomicI32::new(0);
static IO: AtomicI32 = AtomicI32::new(0);
static LAST_USED_CODE: AtomicI32 = AtomicI32::new(0);

/// `MPI_Comm_get_attr`, also as `MPI_Attr_get`.
///
/// # Safety
/// As the standard says.
pub unsafe fn get<A: Abi>(
    function: &'static str,
    comm: A::Comm,
    keyval: c_int,
    value: *mut c_void,
    flag: *mut c_int,
) -> c_int {
    let comm = comm.standard();
    call::<A>(
        function,
        || Some(Argument::Comm(comm)),
        |rank| {
            let keyval = A::keyval_in(keyval);
            // SAFETY: the caller's promise.
            unsafe {
                let (value, flag) = (required(value.cast::<*const c_int>())?, required(flag)?);
                api::attr::comm_get_attr(rank, comm, keyval, std::ptr::from_mut(value).cast(), flag)?;
                if *flag != 0 {
                    translate::<A>(keyval, value);
                }
            }
            Result::Ok(())
        },
    )
}

/// Flavors in the order of the standard's numbers, and then models.
static WINDOW: [AtomicI32; 6] = [const { AtomicI32::new(0) }; 6];

/// `MPI_Win_get_attr`.
///
/// # Safety
/// As the standard says.
pub unsafe fn get_of_window<A: Abi>(win: A::Win, keyval: c_int, value: *mut c_void, flag: *mut c_int) -> c_int {
    let win = win.standard();
    call::<A>(
        "MPI_Win_get_attr",
        || Some(Argument::Win(win)),
        |rank| {
            let keyval = A::keyval_in(keyval);
            // SAFETY: the caller's promise; these two attributes are pointers to an `int` with one of few values.
            unsafe {
                let (value, flag) = (required(value.cast::<*const c_int>())?, required(flag)?);
                api::attr::win_get_attr(rank, win, keyval, std::ptr::from_mut(value).cast(), flag)?;
                let (copy, number) = match keyval {
                    MPI_WIN_CREATE_FLAVOR => (**value - MPI_WIN_FLAVOR_CREATE, A::window_flavor_out(**value)),
                    MPI_WIN_MODEL => (4 + **value - MPI_WIN_UNIFIED, A::window_model_out(**value)),
                    _ => return Result::Ok(()),
                };
                WINDOW[copy as usize].store(number, Ordering::Relaxed);
                *value = WINDOW[copy as usize].as_ptr();
            }
            Result::Ok(())
        },
    )
}

/// # Safety
/// If `keyval` is predefined, `value` holds a pointer to an `int`.
unsafe fn translate<A: Abi>(keyval: c_int, value: &mut *const c_int) {
    let (copy, out): (&'static AtomicI32, fn(c_int) -> c_int) = match keyval {
        MPI_HOST => (&HOST, A::rank_out),
        MPI_IO => (&IO, A::rank_out),
        MPI_LASTUSEDCODE => (&LAST_USED_CODE, A::error_out),
        _ => return,
    };
    // SAFETY: the caller's promise.
    copy.store(out(unsafe { **value }), Ordering::Relaxed);
    *value = copy.as_ptr();
}
