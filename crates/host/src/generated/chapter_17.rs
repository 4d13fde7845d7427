//! Bodies: MPI 5.0 chapter 17, Removed interfaces. Written by `cargo xtask codegen` from the table.
//!
//! # Safety
//! Programs pass what the standard says.
#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(non_snake_case, unused_imports, clippy::missing_safety_doc, clippy::too_many_arguments, clippy::useless_conversion)]
#![allow(clippy::undocumented_unsafe_blocks)] // One promise for all: that above.

use crate::callback::{attribute_functions, datarep, errhandler, event, grequest, op};
use crate::image::Image;
use crate::outcome::Outcome;
use crate::raise::Object;
use crate::text::Text;
use crate::{
    about, attribute, bsend, contents, cross, emulated, functions, integer, large, length, missing, pinned,
    plain, raise, spawn, tool,
};
use anympi_spec::types::Count;
use anympi_translate::{Abi, Convert, Passed, Places, pass};
use std::ffi::{c_char, c_int, c_void};

#[inline(never)]
pub unsafe extern "C" fn MPI_Address<A: Abi, B: Abi>(location: *mut c_void, address: *mut Count) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Address::<B>() else {
            return super::MPI_Get_address::<A, B>(location, address);
        };
        raise::code::<A, B>(host(cross::buffer::<A, B>(location), address))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Errhandler_create<A: Abi, B: Abi>(comm_errhandler_fn: *const c_void, errhandler: *mut A::Errhandler) -> c_int {
    unsafe {
        super::MPI_Comm_create_errhandler::<A, B>(comm_errhandler_fn, errhandler)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Errhandler_get<A: Abi, B: Abi>(comm: A::Comm, errhandler: *mut A::Errhandler) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Errhandler_get::<B>() else {
            return super::MPI_Comm_get_errhandler::<A, B>(comm, errhandler);
        };
        let mut errhandler_places = Places::new();
        let mut errhandler_ = Passed::<A::Errhandler, B::Errhandler, 1>::empty(&mut errhandler_places, errhandler, 1);
        let code = host(pass(comm), errhandler_.as_mut_ptr());
        if code == 0 {
            errhandler_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Errhandler_set<A: Abi, B: Abi>(comm: A::Comm, errhandler: A::Errhandler) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Errhandler_set::<B>() else {
            return super::MPI_Comm_set_errhandler::<A, B>(comm, errhandler);
        };
        raise::code::<A, B>(host(pass(comm), pass(errhandler)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Type_extent<A: Abi, B: Abi>(datatype: A::Datatype, extent: *mut Count) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Type_extent::<B>() else {
            return emulated::type_extent::<A, B>(datatype, extent);
        };
        raise::code::<A, B>(host(pass(datatype), extent))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Type_hindexed<A: Abi, B: Abi>(count: c_int, array_of_blocklengths: *mut c_int, array_of_displacements: *mut Count, oldtype: A::Datatype, newtype: *mut A::Datatype) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Type_hindexed::<B>() else {
            return super::MPI_Type_create_hindexed::<A, B>(count, array_of_blocklengths, array_of_displacements, oldtype, newtype);
        };
        let mut newtype_places = Places::new();
        let mut newtype_ = Passed::<A::Datatype, B::Datatype, 1>::empty(&mut newtype_places, newtype, 1);
        let code = host(count, array_of_blocklengths, array_of_displacements, pass(oldtype), newtype_.as_mut_ptr());
        if code == 0 {
            newtype_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Type_hvector<A: Abi, B: Abi>(count: c_int, blocklength: c_int, stride: Count, oldtype: A::Datatype, newtype: *mut A::Datatype) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Type_hvector::<B>() else {
            return super::MPI_Type_create_hvector::<A, B>(count, blocklength, stride, oldtype, newtype);
        };
        let mut newtype_places = Places::new();
        let mut newtype_ = Passed::<A::Datatype, B::Datatype, 1>::empty(&mut newtype_places, newtype, 1);
        let code = host(count, blocklength, stride, pass(oldtype), newtype_.as_mut_ptr());
        if code == 0 {
            newtype_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Type_lb<A: Abi, B: Abi>(datatype: A::Datatype, displacement: *mut Count) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Type_lb::<B>() else {
            return emulated::type_lb::<A, B>(datatype, displacement);
        };
        raise::code::<A, B>(host(pass(datatype), displacement))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Type_struct<A: Abi, B: Abi>(count: c_int, array_of_blocklengths: *mut c_int, array_of_displacements: *mut Count, array_of_types: *mut A::Datatype, newtype: *mut A::Datatype) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Type_struct::<B>() else {
            return super::MPI_Type_create_struct::<A, B>(count, array_of_blocklengths, array_of_displacements, array_of_types, newtype);
        };
        let mut array_of_types_places = Places::new();
        let array_of_types_ = Passed::<A::Datatype, B::Datatype, 64>::new(&mut array_of_types_places, array_of_types, count.into());
        let mut newtype_places = Places::new();
        let mut newtype_ = Passed::<A::Datatype, B::Datatype, 1>::empty(&mut newtype_places, newtype, 1);
        let code = host(count, array_of_blocklengths, array_of_displacements, array_of_types_.as_ptr().cast_mut(), newtype_.as_mut_ptr());
        if code == 0 {
            newtype_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Type_ub<A: Abi, B: Abi>(datatype: A::Datatype, displacement: *mut Count) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Type_ub::<B>() else {
            return emulated::type_ub::<A, B>(datatype, displacement);
        };
        raise::code::<A, B>(host(pass(datatype), displacement))
    }
}
