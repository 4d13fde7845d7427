//! Operations whose functions the program wrote (MPI 5.0 § 6.9.5).
//!
//! The host passes its own handle of the datatype, which becomes the program's at each call: nothing is remembered, so
//! nothing grows however often an operation is used. The thunk of an operation is released when the program frees it.

use super::bits;
use super::thunk::{Thunk, Trampoline};
use crate::asked::host;
use crate::raise::{Object, code, raise};
use anympi_spec::standard::{MPI_ERR_NO_MEM, MPI_ERR_UNSUPPORTED_OPERATION, MPI_SUCCESS};
use anympi_spec::types::Count;
use anympi_translate::{Abi, Convert, pass, same};
use std::collections::HashMap;
use std::ffi::{c_int, c_void};
use std::sync::{LazyLock, Mutex, MutexGuard};

/// `MPI_User_function`, or with `N = Count` `MPI_User_function_c`.
type UserFunction<N, D> = unsafe extern "C" fn(*mut c_void, *mut c_void, *mut N, *mut D);

/// The thunks of operations that are not freed, by the bits of the host's handles.
static THUNKS: LazyLock<Mutex<HashMap<usize, Thunk>>> = LazyLock::new(Mutex::default);

fn thunks() -> MutexGuard<'static, HashMap<usize, Thunk>> {
    THUNKS.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
}

/// Calls a user's function that has the length as `N` on both sides.
unsafe fn reduce<A: Abi, B: Abi, N>(function: usize, [invec, inoutvec, len, datatype]: [*mut c_void; 4]) {
    // SAFETY: the program gave this function for this purpose, and the host passes what such a function gets.
    unsafe {
        let function = std::mem::transmute::<usize, UserFunction<N, A::Datatype>>(function);
        let mut datatype: A::Datatype = pass(datatype.cast::<B::Datatype>().read());
        function(invec, inoutvec, len.cast(), &mut datatype)
    }
}

/// Calls a user's function with a large length; the host, which has no such functions, passes a small one.
unsafe fn reduce_widened<A: Abi, B: Abi>(function: usize, [invec, inoutvec, len, datatype]: [*mut c_void; 4]) {
    // SAFETY: as for `reduce`; the length is an `int`.
    unsafe {
        let mut len = Count::from(len.cast::<c_int>().read());
        reduce::<A, B, Count>(function, [invec, inoutvec, (&raw mut len).cast(), datatype])
    }
}

/// `MPI_Op_create`
///
/// # Safety
/// As the standard says.
pub unsafe fn create<A: Abi, B: Abi>(user_fn: *const c_void, commute: c_int, op: *mut A::Op) -> c_int {
    let create = host!(MPI_Op_create(*const c_void, c_int, *mut B::Op));
    // SAFETY: the caller's promise.
    unsafe { make::<A, B>(user_fn, reduce::<A, B, c_int>, false, commute, op, create) }
}

/// `MPI_Op_create_c`; on a host without it the function is called with lengths that fit an `int`.
///
/// # Safety
/// As the standard says.
pub unsafe fn create_c<A: Abi, B: Abi>(user_fn: *const c_void, commute: c_int, op: *mut A::Op) -> c_int {
    let (small, large) = (
        host!(MPI_Op_create(*const c_void, c_int, *mut B::Op)),
        host!(MPI_Op_create_c(*const c_void, c_int, *mut B::Op)),
    );
    // SAFETY: the caller's promise.
    unsafe {
        match large {
            Some(_) => make::<A, B>(user_fn, reduce::<A, B, Count>, false, commute, op, large),
            None => make::<A, B>(user_fn, reduce_widened::<A, B>, true, commute, op, small),
        }
    }
}

type Create<B> = unsafe extern "C" fn(*const c_void, c_int, *mut <B as Abi>::Op) -> c_int;

/// # Safety
/// As for its callers.
unsafe fn make<A: Abi, B: Abi>(
    function: *const c_void,
    trampoline: Trampoline,
    widened: bool,
    commute: c_int,
    op: *mut A::Op,
    create: Option<Create<B>>,
) -> c_int {
    // SAFETY: the caller's promise.
    unsafe {
        let Some(create) = create else { return raise::<A, B>(Object::None, MPI_ERR_UNSUPPORTED_OPERATION) };
        let mut thunk = None;
        if !function.is_null() && (widened || !same::<A::Datatype, B::Datatype>()) {
            thunk = Thunk::acquire(trampoline, function.addr());
            if thunk.is_none() {
                return raise::<A, B>(Object::None, MPI_ERR_NO_MEM);
            }
        }
        let address = thunk.map_or(function, |thunk| thunk.address());
        let mut made: B::Op = B::Op::foreign(B::Op::EMPTY);
        let result = create(address, commute, if op.is_null() { std::ptr::null_mut() } else { &mut made });
        match thunk {
            Some(thunk) if result == MPI_SUCCESS => _ = thunks().insert(bits(made), thunk),
            Some(thunk) => thunk.release(),
            None => {}
        }
        if result == MPI_SUCCESS {
            *op = pass(made);
        }
        code::<A, B>(result)
    }
}

/// `MPI_Op_free`. What is predefined the host refuses.
///
/// # Safety
/// As the standard says.
pub unsafe fn free<A: Abi, B: Abi>(op: *mut A::Op) -> c_int {
    // SAFETY: the caller's promise.
    unsafe {
        let Some(free) = host!(MPI_Op_free(*mut B::Op)) else {
            return raise::<A, B>(Object::None, MPI_ERR_UNSUPPORTED_OPERATION);
        };
        let Some(op) = op.as_mut() else { return code::<A, B>(free(std::ptr::null_mut())) };
        let mut inner: B::Op = pass(*op);
        let handle = bits(inner);
        // Before the host frees it: then another thread's new operation may get the same handle.
        let thunk = thunks().remove(&handle);
        let result = free(&mut inner);
        match thunk {
            Some(thunk) if result == MPI_SUCCESS => thunk.release(),
            Some(thunk) => _ = thunks().insert(handle, thunk),
            None => {}
        }
        *op = pass(inner);
        code::<A, B>(result)
    }
}
