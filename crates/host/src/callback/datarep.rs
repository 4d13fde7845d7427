//! Data representations of files that the program defines (MPI 5.0 § 14.5.3).
//!
//! A representation lasts as long as the process, and so does the box with the program's functions and state.

use crate::asked::host;
use crate::raise::{Object, code, raise};
use anympi_spec::standard::{MPI_ERR_UNSUPPORTED_OPERATION, MPI_FILE_NULL, MPI_SUCCESS};
use anympi_spec::types::Count;
use anympi_translate::{Abi, Convert, pass};
use std::any::TypeId;
use std::ffi::{c_char, c_int, c_void};
use std::ptr;

/// `MPI_Datarep_conversion_function`, or with `N = Count` `MPI_Datarep_conversion_function_c`.
type Conversion<D, N> = unsafe extern "C" fn(*mut c_void, D, N, *mut c_void, Count, *mut c_void) -> c_int;
type Extent<D> = unsafe extern "C" fn(D, *mut Count, *mut c_void) -> c_int;

/// The program's side of a representation; its conversion functions count in `N`.
struct Functions<D, N> {
    read: Option<Conversion<D, N>>,
    write: Option<Conversion<D, N>>,
    extent: Option<Extent<D>>,
    extra_state: *mut c_void,
}

/// Conversion functions of the host's, which count in `M`.
macro_rules! conversions {
    ($($name:ident)*) => {$(
        /// # Safety
        /// The host calls it as a conversion function, with the box of a representation.
        unsafe extern "C" fn $name<A: Abi, B: Abi, N: From<M>, M>(
            userbuf: *mut c_void,
            datatype: B::Datatype,
            count: M,
            filebuf: *mut c_void,
            position: Count,
            boxed: *mut c_void,
        ) -> c_int {
            // SAFETY: the caller's promise.
            unsafe {
                let functions = &*boxed.cast::<Functions<A::Datatype, N>>();
                let Some(convert) = functions.$name else { return MPI_SUCCESS };
                let extra_state = functions.extra_state;
                code::<B, A>(convert(userbuf, pass(datatype), count.into(), filebuf, position, extra_state))
            }
        }
    )*};
}

conversions! { read write }

/// # Safety
/// The host calls it as an extent function, with the box of a representation.
unsafe extern "C" fn extent<A: Abi, B: Abi, N>(datatype: B::Datatype, extent: *mut Count, boxed: *mut c_void) -> c_int {
    // SAFETY: the caller's promise.
    unsafe {
        let functions = &*boxed.cast::<Functions<A::Datatype, N>>();
        functions.extent.map_or(MPI_SUCCESS, |of| code::<B, A>(of(pass(datatype), extent, functions.extra_state)))
    }
}

type Register = unsafe extern "C" fn(*const c_char, *const c_void, *const c_void, *const c_void, *mut c_void) -> c_int;

/// `MPI_Register_datarep`
///
/// # Safety
/// As the standard says.
pub unsafe fn register<A: Abi, B: Abi>(
    datarep: *const c_char,
    read_fn: *const c_void,
    write_fn: *const c_void,
    extent_fn: *const c_void,
    extra_state: *mut c_void,
) -> c_int {
    let register = host!(MPI_Register_datarep(*const c_char, *const c_void, *const c_void, *const c_void, *mut c_void));
    let functions = [read_fn, write_fn, extent_fn];
    // SAFETY: the caller's promise.
    unsafe { make::<A, B, c_int, c_int>(datarep, functions, extra_state, register) }
}

/// `MPI_Register_datarep_c`; on a host without it the functions are called with counts that fit an `int`.
///
/// # Safety
/// As the standard says.
pub unsafe fn register_c<A: Abi, B: Abi>(
    datarep: *const c_char,
    read_fn: *const c_void,
    write_fn: *const c_void,
    extent_fn: *const c_void,
    extra_state: *mut c_void,
) -> c_int {
    let small = host!(MPI_Register_datarep(*const c_char, *const c_void, *const c_void, *const c_void, *mut c_void));
    let large = host!(MPI_Register_datarep_c(*const c_char, *const c_void, *const c_void, *const c_void, *mut c_void));
    let functions = [read_fn, write_fn, extent_fn];
    // SAFETY: the caller's promise.
    unsafe {
        match large {
            Some(_) => make::<A, B, Count, Count>(datarep, functions, extra_state, large),
            None => make::<A, B, Count, c_int>(datarep, functions, extra_state, small),
        }
    }
}

/// # Safety
/// As for its callers.
unsafe fn make<A: Abi, B: Abi, N: From<M>, M: 'static>(
    datarep: *const c_char,
    [read_fn, write_fn, extent_fn]: [*const c_void; 3],
    extra_state: *mut c_void,
    register: Option<Register>,
) -> c_int {
    // SAFETY: the caller's promise; functions may be null, which their `Option` can be.
    unsafe {
        let Some(register) = register else {
            return raise::<A, B>(Object::File(B::File::foreign(MPI_FILE_NULL)), MPI_ERR_UNSUPPORTED_OPERATION);
        };
        if TypeId::of::<A>() == TypeId::of::<B>() && size_of::<N>() == size_of::<M>() {
            return register(datarep, read_fn, write_fn, extent_fn, extra_state);
        }
        let boxed = Box::into_raw(Box::new(Functions::<A::Datatype, N> {
            read: std::mem::transmute::<*const c_void, Option<Conversion<A::Datatype, N>>>(read_fn),
            write: std::mem::transmute::<*const c_void, Option<Conversion<A::Datatype, N>>>(write_fn),
            extent: std::mem::transmute::<*const c_void, Option<Extent<A::Datatype>>>(extent_fn),
            extra_state,
        }));
        let (reading, writing): (Conversion<B::Datatype, M>, Conversion<B::Datatype, M>) =
            (read::<A, B, N, M>, write::<A, B, N, M>);
        let sizing: Extent<B::Datatype> = extent::<A, B, N>;
        // `MPI_CONVERSION_FN_NULL` means that the host converts.
        let unless_null = |own: *const c_void, ours: *const c_void| if own.is_null() { ptr::null() } else { ours };
        let result = register(
            datarep,
            unless_null(read_fn, reading as *const c_void),
            unless_null(write_fn, writing as *const c_void),
            unless_null(extent_fn, sizing as *const c_void),
            boxed.cast(),
        );
        if result != MPI_SUCCESS {
            drop(Box::from_raw(boxed));
        }
        code::<A, B>(result)
    }
}
