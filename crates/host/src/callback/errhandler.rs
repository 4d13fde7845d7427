//! Error handlers that the program wrote (MPI 5.0 § 9.3).
//!
//! A handler is called with the program's handle of the object and with its code; what implementations pass after these
//! two is their own affair, and is not passed on. No one can tell when a host has called a handler for the last time, as
//! every object keeps its handler: the thunks stay, one for each function.

use super::thunk::Thunk;
use crate::asked::host;
use crate::raise::{Object, code, raise};
use anympi_spec::standard::{MPI_ERR_NO_MEM, MPI_ERR_UNSUPPORTED_OPERATION, MPI_SUCCESS};
use anympi_translate::{Abi, Convert, pass};
use std::any::TypeId;
use std::ffi::{c_int, c_void};
use std::ptr;

/// `MPI_Comm_errhandler_function` and its kin.
type Handler<H> = unsafe extern "C" fn(*mut H, *mut c_int, ...);

unsafe fn handle<A: Abi, B: Abi, H, I>(function: usize, [object, error, _, _]: [*mut c_void; 4])
where
    H: Convert,
    I: Convert<Standard = H::Standard>,
{
    // SAFETY: the program gave this function for this purpose, and the host passes what such a function gets.
    unsafe {
        let function = std::mem::transmute::<usize, Handler<H>>(function);
        let mut object: H = pass(object.cast::<I>().read());
        let mut error = code::<A, B>(error.cast::<c_int>().read());
        function(&mut object, &mut error)
    }
}

type Create<B> = unsafe extern "C" fn(*const c_void, *mut <B as Abi>::Errhandler) -> c_int;

/// # Safety
/// As for its callers.
unsafe fn make<A, B, H, I>(function: *const c_void, errhandler: *mut A::Errhandler, create: Option<Create<B>>) -> c_int
where
    A: Abi,
    B: Abi,
    H: Convert,
    I: Convert<Standard = H::Standard>,
{
    // SAFETY: the caller's promise.
    unsafe {
        let Some(create) = create else { return raise::<A, B>(Object::None, MPI_ERR_UNSUPPORTED_OPERATION) };
        let mut address = function;
        if !function.is_null() && TypeId::of::<A>() != TypeId::of::<B>() {
            let Some(thunk) = Thunk::acquire(handle::<A, B, H, I>, function.addr()) else {
                return raise::<A, B>(Object::None, MPI_ERR_NO_MEM);
            };
            address = thunk.address();
        }
        let mut made = B::Errhandler::foreign(B::Errhandler::EMPTY);
        let result = create(address, if errhandler.is_null() { ptr::null_mut() } else { &mut made });
        if result == MPI_SUCCESS {
            *errhandler = pass(made);
        }
        code::<A, B>(result)
    }
}

macro_rules! create {
    ($($body:ident $name:ident $object:ident;)*) => {$(
        #[doc = concat!("`", stringify!($name), "`")]
        ///
        /// # Safety
        /// As the standard says.
        pub unsafe fn $body<A: Abi, B: Abi>(function: *const c_void, errhandler: *mut A::Errhandler) -> c_int {
            let create = host!($name(*const c_void, *mut B::Errhandler));
            // SAFETY: the caller's promise.
            unsafe { make::<A, B, A::$object, B::$object>(function, errhandler, create) }
        }
    )*};
}

create! {
    comm_create MPI_Comm_create_errhandler Comm;
    file_create MPI_File_create_errhandler File;
    session_create MPI_Session_create_errhandler Session;
    win_create MPI_Win_create_errhandler Win;
}
