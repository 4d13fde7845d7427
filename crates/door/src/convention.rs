//! The way back into the program: calls of user functions in the program's own ABI.

use crate::{fortran, proxy};
use anympi_engine::callback::{Convention, Conversion};
use anympi_engine::datatype::TypeObject;
use anympi_engine::types::*;
use anympi_translate::{Abi, Convert};
use std::ffi::{c_int, c_void};
use std::marker::PhantomData;
use std::rc::Rc;

/// Calls C functions with the prototypes of MPI 5.0 annex A.1.3, in the types of `A`.
pub struct Calls<A>(PhantomData<A>);

impl<A> Calls<A> {
    pub fn new() -> Calls<A> {
        Calls(PhantomData)
    }
}

impl<A> Default for Calls<A> {
    fn default() -> Self {
        Self::new()
    }
}

type Extra = *mut c_void;
type CopyFunction<H> = unsafe extern "C" fn(H, c_int, Extra, *mut c_void, *mut *mut c_void, *mut c_int) -> c_int;
type DeleteFunction<H> = unsafe extern "C" fn(H, c_int, *mut c_void, Extra) -> c_int;
type ErrorFunction<H> = unsafe extern "C" fn(*mut H, *mut c_int, ...);
/// How a language binding calls a user's copy or delete function: the function first, and the kind of the value.
type CopyProxy =
    unsafe extern "C" fn(usize, c_int, c_int, Extra, c_int, *mut c_void, *mut *mut c_void, *mut c_int) -> c_int;
type DeleteProxy = unsafe extern "C" fn(usize, c_int, c_int, c_int, *mut c_void, Extra) -> c_int;
/// The kind of a value that is a pointer.
const POINTER: c_int = 0;
type OpFunction<N, H> = unsafe extern "C" fn(*mut c_void, *mut c_void, *mut N, *mut H);

impl<A: Abi> Calls<A> {
    /// # Safety
    /// `f` is a `CopyFunction<H>`.
    #[allow(clippy::too_many_arguments)]
    unsafe fn copy<H: Convert>(
        f: usize,
        object: H::Standard,
        keyval: c_int,
        extra: Extra,
        value_in: *mut c_void,
        value_out: &mut *mut c_void,
        flag: &mut c_int,
    ) -> c_int {
        let object = H::foreign(object);
        let proxy = proxy::proxy(keyval);
        let keyval = A::keyval_out(keyval);
        // SAFETY: the program gave this function, or its language's binding the proxy, for this purpose.
        A::error_in(unsafe {
            match proxy {
                None => {
                    std::mem::transmute::<usize, CopyFunction<H>>(f)(object, keyval, extra, value_in, value_out, flag)
                }
                Some(proxy) => std::mem::transmute::<usize, CopyProxy>(proxy.copy)(
                    f,
                    fortran::to_int(object),
                    keyval,
                    extra,
                    POINTER,
                    value_in,
                    value_out,
                    flag,
                ),
            }
        })
    }

    /// # Safety
    /// `f` is a `DeleteFunction<H>`.
    unsafe fn delete<H: Convert>(
        f: usize,
        object: H::Standard,
        keyval: c_int,
        value: *mut c_void,
        extra: Extra,
    ) -> c_int {
        let object = H::foreign(object);
        let proxy = proxy::proxy(keyval);
        let keyval = A::keyval_out(keyval);
        // SAFETY: the program gave this function, or its language's binding the proxy, for this purpose.
        A::error_in(unsafe {
            match proxy {
                None => std::mem::transmute::<usize, DeleteFunction<H>>(f)(object, keyval, value, extra),
                Some(proxy) => std::mem::transmute::<usize, DeleteProxy>(proxy.delete)(
                    f,
                    fortran::to_int(object),
                    keyval,
                    POINTER,
                    value,
                    extra,
                ),
            }
        })
    }

    /// # Safety
    /// `f` is an `ErrorFunction<H>`.
    unsafe fn error<H: Convert>(f: usize, object: H::Standard, code: c_int) {
        // SAFETY: the caller's promise.
        let f = unsafe { std::mem::transmute::<usize, ErrorFunction<H>>(f) };
        let (mut object, mut code) = (H::foreign(object), A::error_out(code));
        // SAFETY: the program gave this function for this purpose.
        unsafe { f(&mut object, &mut code) }
    }

    /// # Safety
    /// `f` is an `OpFunction<N, A::Datatype>`.
    unsafe fn reduce<N>(f: usize, invec: *mut c_void, inoutvec: *mut c_void, mut len: N, datatype: Datatype) {
        // SAFETY: the caller's promise.
        let f = unsafe { std::mem::transmute::<usize, OpFunction<N, A::Datatype>>(f) };
        let mut datatype = A::Datatype::foreign(datatype);
        // SAFETY: the program gave this function for this purpose.
        unsafe { f(invec, inoutvec, &mut len, &mut datatype) }
    }
}

#[rustfmt::skip]
#[allow(clippy::undocumented_unsafe_blocks)] // One reason for all: `f` was registered for just this purpose.
impl<A: Abi> Convention for Calls<A> {
    unsafe fn op(&self, f: usize, large: bool, invec: *mut c_void, inoutvec: *mut c_void, len: Count, datatype: &Rc<TypeObject>) {
        let datatype = datatype.handle.get();
        unsafe {
            if large {
                Self::reduce(f, invec, inoutvec, len, datatype)
            } else {
                Self::reduce(f, invec, inoutvec, len as c_int, datatype)
            }
        }
    }
    unsafe fn comm_copy_attr(&self, f: usize, comm: Comm, keyval: c_int, extra: *mut c_void, value_in: *mut c_void, value_out: &mut *mut c_void, flag: &mut c_int) -> c_int {
        unsafe { Self::copy::<A::Comm>(f, comm, keyval, extra, value_in, value_out, flag) }
    }
    unsafe fn comm_delete_attr(&self, f: usize, comm: Comm, keyval: c_int, value: *mut c_void, extra: *mut c_void) -> c_int {
        unsafe { Self::delete::<A::Comm>(f, comm, keyval, value, extra) }
    }
    unsafe fn type_copy_attr(&self, f: usize, datatype: Datatype, keyval: c_int, extra: *mut c_void, value_in: *mut c_void, value_out: &mut *mut c_void, flag: &mut c_int) -> c_int {
        unsafe { Self::copy::<A::Datatype>(f, datatype, keyval, extra, value_in, value_out, flag) }
    }
    unsafe fn type_delete_attr(&self, f: usize, datatype: Datatype, keyval: c_int, value: *mut c_void, extra: *mut c_void) -> c_int {
        unsafe { Self::delete::<A::Datatype>(f, datatype, keyval, value, extra) }
    }
    unsafe fn win_copy_attr(&self, f: usize, win: Win, keyval: c_int, extra: *mut c_void, value_in: *mut c_void, value_out: &mut *mut c_void, flag: &mut c_int) -> c_int {
        unsafe { Self::copy::<A::Win>(f, win, keyval, extra, value_in, value_out, flag) }
    }
    unsafe fn win_delete_attr(&self, f: usize, win: Win, keyval: c_int, value: *mut c_void, extra: *mut c_void) -> c_int {
        unsafe { Self::delete::<A::Win>(f, win, keyval, value, extra) }
    }
    unsafe fn comm_errhandler(&self, f: usize, comm: Comm, code: c_int) {
        unsafe { Self::error::<A::Comm>(f, comm, code) }
    }
    unsafe fn win_errhandler(&self, f: usize, win: Win, code: c_int) {
        unsafe { Self::error::<A::Win>(f, win, code) }
    }
    unsafe fn file_errhandler(&self, f: usize, file: File, code: c_int) {
        unsafe { Self::error::<A::File>(f, file, code) }
    }
    unsafe fn session_errhandler(&self, f: usize, session: Session, code: c_int) {
        unsafe { Self::error::<A::Session>(f, session, code) }
    }
    unsafe fn grequest_query(&self, f: usize, extra: *mut c_void, status: &mut Status) -> c_int {
        type F<A> = unsafe extern "C" fn(*mut c_void, *mut <A as Abi>::Status) -> c_int;
        type Fortran<A> = unsafe extern "C" fn(*mut c_void, *mut <A as Abi>::Status, *mut c_int);
        let mut foreign = A::Status::foreign(*status);
        let mut code = 0;
        unsafe {
            if proxy::is_fortran(f) {
                std::mem::transmute::<usize, Fortran<A>>(f)(extra, &mut foreign, &mut code);
            } else {
                code = std::mem::transmute::<usize, F<A>>(f)(extra, &mut foreign);
            }
        }
        *status = foreign.standard();
        A::error_in(code)
    }
    unsafe fn grequest_free(&self, f: usize, extra: *mut c_void) -> c_int {
        type F = unsafe extern "C" fn(*mut c_void) -> c_int;
        type Fortran = unsafe extern "C" fn(*mut c_void, *mut c_int);
        let mut code = 0;
        unsafe {
            if proxy::is_fortran(f) {
                std::mem::transmute::<usize, Fortran>(f)(extra, &mut code);
            } else {
                code = std::mem::transmute::<usize, F>(f)(extra);
            }
        }
        A::error_in(code)
    }
    unsafe fn grequest_cancel(&self, f: usize, extra: *mut c_void, complete: c_int) -> c_int {
        type F = unsafe extern "C" fn(*mut c_void, c_int) -> c_int;
        type Fortran = unsafe extern "C" fn(*mut c_void, *mut c_int, *mut c_int);
        let (mut code, mut complete) = (0, complete);
        unsafe {
            if proxy::is_fortran(f) {
                std::mem::transmute::<usize, Fortran>(f)(extra, &mut complete, &mut code);
            } else {
                code = std::mem::transmute::<usize, F>(f)(extra, complete);
            }
        }
        A::error_in(code)
    }
    unsafe fn datarep_convert(&self, f: usize, large: bool, conversion: &Conversion, extra: *mut c_void) -> c_int {
        type F<A, N> = unsafe extern "C" fn(*mut c_void, <A as Abi>::Datatype, N, *mut c_void, Count, *mut c_void) -> c_int;
        let Conversion { userbuf, count, filebuf, position, .. } = *conversion;
        let datatype = A::Datatype::foreign(conversion.datatype);
        A::error_in(unsafe {
            if large {
                std::mem::transmute::<usize, F<A, Count>>(f)(userbuf, datatype, count, filebuf, position, extra)
            } else {
                std::mem::transmute::<usize, F<A, c_int>>(f)(userbuf, datatype, count as c_int, filebuf, position, extra)
            }
        })
    }
    unsafe fn datarep_extent(&self, f: usize, datatype: Datatype, extent: &mut Count, extra: *mut c_void) -> c_int {
        type F<A> = unsafe extern "C" fn(<A as Abi>::Datatype, *mut Count, *mut c_void) -> c_int;
        A::error_in(unsafe { std::mem::transmute::<usize, F<A>>(f)(A::Datatype::foreign(datatype), extent, extra) })
    }
}
