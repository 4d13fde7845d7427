//! Attributes that are predefined: numbers that ABIs spell differently (MPI 5.0 § 9.1.2 and § 12.2.6).
//!
//! The value of such an attribute is a pointer to an `int` of the host's. Where the `int` means another thing in the
//! program's ABI, the program gets a pointer to a translated copy, which never changes its meaning afterwards: each value
//! has a place of its own, or there is one value in the process.

use crate::asked::host;
use crate::raise::{Object, code, raise};
use anympi_spec::standard::*;
use anympi_translate::{Abi, Convert, pass};
use std::any::TypeId;
use std::ffi::{c_int, c_void};
use std::sync::atomic::{AtomicI32, Ordering};

static HOST: AtomicI32 = AtomicI32::new(0);
static IO: AtomicI32 = AtomicI32::new(0);
static LAST_USED_CODE: AtomicI32 = AtomicI32::new(0);

/// By the standard's number of the flavor or model, less that of the first.
static FLAVORS: [AtomicI32; 4] = [const { AtomicI32::new(0) }; 4];
static MODELS: [AtomicI32; 2] = [const { AtomicI32::new(0) }; 2];

/// `MPI_Comm_get_attr`
///
/// # Safety
/// As the standard says.
pub unsafe fn comm_get_attr<A: Abi, B: Abi>(
    comm: A::Comm,
    keyval: c_int,
    value: *mut c_void,
    flag: *mut c_int,
) -> c_int {
    let get = host!(MPI_Comm_get_attr(B::Comm, c_int, *mut c_void, *mut c_int));
    // SAFETY: the caller's promise.
    unsafe { get_attr::<A, B, B::Comm>(pass(comm), keyval, value, flag, get) }
}

/// `MPI_Win_get_attr`
///
/// # Safety
/// As the standard says.
pub unsafe fn win_get_attr<A: Abi, B: Abi>(win: A::Win, keyval: c_int, value: *mut c_void, flag: *mut c_int) -> c_int {
    let get = host!(MPI_Win_get_attr(B::Win, c_int, *mut c_void, *mut c_int));
    // SAFETY: the caller's promise.
    unsafe { get_attr::<A, B, B::Win>(pass(win), keyval, value, flag, get) }
}

type Get<I> = unsafe extern "C" fn(I, c_int, *mut c_void, *mut c_int) -> c_int;

/// # Safety
/// As for its callers.
#[inline]
unsafe fn get_attr<A: Abi, B: Abi, I: Convert>(
    object: I,
    keyval: c_int,
    value: *mut c_void,
    flag: *mut c_int,
    get: Option<Get<I>>,
) -> c_int {
    // SAFETY: the caller's promise.
    unsafe {
        let Some(get) = get else { return raise::<A, B>(Object::None, MPI_ERR_UNSUPPORTED_OPERATION) };
        if TypeId::of::<A>() == TypeId::of::<B>() {
            return get(object, keyval, value, flag);
        }
        let keyval = A::keyval_in(keyval);
        let result = get(object, B::keyval_out(keyval), value, flag);
        if result == MPI_SUCCESS && *flag != 0 {
            translate::<A, B>(keyval, &mut *value.cast());
        }
        code::<A, B>(result)
    }
}

/// # Safety
/// If `keyval` is one of those below, `value` points at an `int`.
#[inline]
unsafe fn translate<A: Abi, B: Abi>(keyval: c_int, value: &mut *const c_int) {
    // SAFETY: the caller's promise.
    let number = || unsafe { **value };
    let (copy, number) = match keyval {
        MPI_HOST => (Some(&HOST), A::rank_out(B::rank_in(number()))),
        MPI_IO => (Some(&IO), A::rank_out(B::rank_in(number()))),
        MPI_LASTUSEDCODE => (Some(&LAST_USED_CODE), A::error_out(B::error_in(number()))),
        MPI_WIN_CREATE_FLAVOR => {
            let flavor = B::window_flavor_in(number());
            (FLAVORS.get(flavor.wrapping_sub(MPI_WIN_FLAVOR_CREATE) as usize), A::window_flavor_out(flavor))
        }
        MPI_WIN_MODEL => {
            let model = B::window_model_in(number());
            (MODELS.get(model.wrapping_sub(MPI_WIN_UNIFIED) as usize), A::window_model_out(model))
        }
        _ => return,
    };
    if let Some(copy) = copy {
        copy.store(number, Ordering::Relaxed);
        *value = copy.as_ptr();
    }
}
