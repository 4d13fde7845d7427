//! Variables of the tool interface that belong to objects (MPI 5.0 § 15.3.2): the program passes the address of a handle,
//! and of what kind that is, the host knows.

use crate::asked::host;
use crate::raise::code;
use anympi_spec::standard::*;
use anympi_translate::{Abi, Convert, pass};
use std::ffi::{c_char, c_int, c_void};
use std::ptr;

/// A handle in the host's spelling, in the first four bytes or in all.
struct Object([u8; 8]);

impl Object {
    /// The handle at `address`, of the kind that the host's `bind` says; `None` if the variable belongs to no object.
    ///
    /// # Safety
    /// `address` is that of such a handle, or null.
    unsafe fn new<A: Abi, B: Abi>(bind: c_int, address: *const c_void) -> Option<Object> {
        if address.is_null() {
            return None;
        }
        // SAFETY: the caller's promise.
        unsafe {
            Some(match B::bind_in(bind) {
                MPI_T_BIND_MPI_COMM => Object::of::<A::Comm, B::Comm>(address),
                MPI_T_BIND_MPI_DATATYPE => Object::of::<A::Datatype, B::Datatype>(address),
                MPI_T_BIND_MPI_ERRHANDLER => Object::of::<A::Errhandler, B::Errhandler>(address),
                MPI_T_BIND_MPI_FILE => Object::of::<A::File, B::File>(address),
                MPI_T_BIND_MPI_GROUP => Object::of::<A::Group, B::Group>(address),
                MPI_T_BIND_MPI_OP => Object::of::<A::Op, B::Op>(address),
                MPI_T_BIND_MPI_REQUEST => Object::of::<A::Request, B::Request>(address),
                MPI_T_BIND_MPI_WIN => Object::of::<A::Win, B::Win>(address),
                MPI_T_BIND_MPI_MESSAGE => Object::of::<A::Message, B::Message>(address),
                MPI_T_BIND_MPI_INFO => Object::of::<A::Info, B::Info>(address),
                MPI_T_BIND_MPI_SESSION => Object::of::<A::Session, B::Session>(address),
                _ => return None,
            })
        }
    }

    unsafe fn of<H: Convert, I: Convert<Standard = H::Standard>>(address: *const c_void) -> Object {
        const { assert!(size_of::<I>() <= 8) };
        let mut bytes = [0; 8];
        // SAFETY: the caller's promise; a handle has at most eight bytes.
        unsafe { bytes.as_mut_ptr().cast::<I>().write_unaligned(pass(address.cast::<H>().read())) };
        Object(bytes)
    }
}

/// What the host gets for the program's `obj_handle`.
fn address(object: &mut Option<Object>, obj_handle: *mut c_void) -> *mut c_void {
    object.as_mut().map_or(obj_handle, |object| object.0.as_mut_ptr().cast())
}

/// `MPI_T_cvar_handle_alloc`
///
/// # Safety
/// As the standard says.
pub unsafe fn cvar_handle_alloc<A: Abi, B: Abi>(
    cvar_index: c_int,
    obj_handle: *mut c_void,
    handle: *mut *mut c_void,
    count: *mut c_int,
) -> c_int {
    let alloc = host!(MPI_T_cvar_handle_alloc(c_int, *mut c_void, *mut *mut c_void, *mut c_int));
    let info = host!(
        MPI_T_cvar_get_info(
            c_int,
            *mut c_char,
            *mut c_int,
            *mut c_int,
            *mut B::Datatype,
            *mut *mut c_void,
            *mut c_char,
            *mut c_int,
            *mut c_int,
            *mut c_int,
        )
    );
    let (Some(alloc), Some(info)) = (alloc, info) else { return A::error_out(MPI_T_ERR_INVALID_INDEX) };
    let mut bind = B::bind_out(MPI_T_BIND_NO_OBJECT);
    let (null, none, nothing) = (ptr::null_mut(), ptr::null_mut(), ptr::null_mut());
    // SAFETY: the caller's promise; what is not asked for may be null.
    unsafe {
        let scope = none;
        info(cvar_index, null, none, none, ptr::null_mut(), nothing, null, none, &mut bind, scope);
        let mut object = Object::new::<A, B>(bind, obj_handle);
        code::<A, B>(alloc(cvar_index, address(&mut object, obj_handle), handle, count))
    }
}

/// `MPI_T_pvar_handle_alloc`
///
/// # Safety
/// As the standard says.
pub unsafe fn pvar_handle_alloc<A: Abi, B: Abi>(
    session: *mut c_void,
    pvar_index: c_int,
    obj_handle: *mut c_void,
    handle: *mut *mut c_void,
    count: *mut c_int,
) -> c_int {
    let alloc = host!(MPI_T_pvar_handle_alloc(*mut c_void, c_int, *mut c_void, *mut *mut c_void, *mut c_int));
    let info = host!(
        MPI_T_pvar_get_info(
            c_int,
            *mut c_char,
            *mut c_int,
            *mut c_int,
            *mut c_int,
            *mut B::Datatype,
            *mut *mut c_void,
            *mut c_char,
            *mut c_int,
            *mut c_int,
            *mut c_int,
            *mut c_int,
            *mut c_int,
        )
    );
    let (Some(alloc), Some(info)) = (alloc, info) else { return A::error_out(MPI_T_ERR_INVALID_INDEX) };
    let mut bind = B::bind_out(MPI_T_BIND_NO_OBJECT);
    let (null, none, nothing) = (ptr::null_mut(), ptr::null_mut(), ptr::null_mut());
    // SAFETY: the caller's promise; what is not asked for may be null.
    unsafe {
        let (readonly, continuous, atomic) = (none, none, none);
        info(
            pvar_index,
            null,
            none,
            none,
            none,
            ptr::null_mut(),
            nothing,
            null,
            none,
            &mut bind,
            readonly,
            continuous,
            atomic,
        );
        let mut object = Object::new::<A, B>(bind, obj_handle);
        code::<A, B>(alloc(session, pvar_index, address(&mut object, obj_handle), handle, count))
    }
}

/// `MPI_T_event_handle_alloc`
///
/// # Safety
/// As the standard says.
pub unsafe fn event_handle_alloc<A: Abi, B: Abi>(
    event_index: c_int,
    obj_handle: *mut c_void,
    info: A::Info,
    event_registration: *mut *mut c_void,
) -> c_int {
    let alloc = host!(MPI_T_event_handle_alloc(c_int, *mut c_void, B::Info, *mut *mut c_void));
    let get_info = host!(
        MPI_T_event_get_info(
            c_int,
            *mut c_char,
            *mut c_int,
            *mut c_int,
            *mut B::Datatype,
            *mut i64,
            *mut c_int,
            *mut *mut c_void,
            *mut B::Info,
            *mut c_char,
            *mut c_int,
            *mut c_int,
        )
    );
    let (Some(alloc), Some(get_info)) = (alloc, get_info) else { return A::error_out(MPI_T_ERR_INVALID_INDEX) };
    let mut bind = B::bind_out(MPI_T_BIND_NO_OBJECT);
    let (null, none, nothing) = (ptr::null_mut(), ptr::null_mut(), ptr::null_mut());
    // SAFETY: the caller's promise; what is not asked for may be null.
    unsafe {
        get_info(
            event_index,
            null,
            none,
            none,
            ptr::null_mut(),
            ptr::null_mut(),
            none,
            nothing,
            ptr::null_mut(),
            null,
            none,
            &mut bind,
        );
        let mut object = Object::new::<A, B>(bind, obj_handle);
        code::<A, B>(alloc(event_index, address(&mut object, obj_handle), pass(info), event_registration))
    }
}
