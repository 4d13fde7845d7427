//! Bodies: MPI 5.0 chapter 19, Language bindings. Written by `cargo xtask codegen` from the table.
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
pub unsafe extern "C" fn MPI_Comm_c2f<A: Abi, B: Abi>(comm: A::Comm) -> c_int {
    unsafe {
        integer::of::<A, B, _>(comm)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Comm_f2c<A: Abi, B: Abi>(comm: c_int) -> A::Comm {
    unsafe {
        integer::to::<A, B, _>(comm)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Errhandler_c2f<A: Abi, B: Abi>(errhandler: A::Errhandler) -> c_int {
    unsafe {
        integer::of::<A, B, _>(errhandler)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Errhandler_f2c<A: Abi, B: Abi>(errhandler: c_int) -> A::Errhandler {
    unsafe {
        integer::to::<A, B, _>(errhandler)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_File_c2f<A: Abi, B: Abi>(file: A::File) -> c_int {
    unsafe {
        integer::of_file::<A, B>(file)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_File_f2c<A: Abi, B: Abi>(file: c_int) -> A::File {
    unsafe {
        integer::to_file::<A, B>(file)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Group_c2f<A: Abi, B: Abi>(group: A::Group) -> c_int {
    unsafe {
        integer::of::<A, B, _>(group)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Group_f2c<A: Abi, B: Abi>(group: c_int) -> A::Group {
    unsafe {
        integer::to::<A, B, _>(group)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Info_c2f<A: Abi, B: Abi>(info: A::Info) -> c_int {
    unsafe {
        integer::of::<A, B, _>(info)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Info_f2c<A: Abi, B: Abi>(info: c_int) -> A::Info {
    unsafe {
        integer::to::<A, B, _>(info)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Message_c2f<A: Abi, B: Abi>(message: A::Message) -> c_int {
    unsafe {
        integer::of::<A, B, _>(message)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Message_f2c<A: Abi, B: Abi>(message: c_int) -> A::Message {
    unsafe {
        integer::to::<A, B, _>(message)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Op_c2f<A: Abi, B: Abi>(op: A::Op) -> c_int {
    unsafe {
        integer::of::<A, B, _>(op)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Op_f2c<A: Abi, B: Abi>(op: c_int) -> A::Op {
    unsafe {
        integer::to::<A, B, _>(op)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Request_c2f<A: Abi, B: Abi>(request: A::Request) -> c_int {
    unsafe {
        integer::of::<A, B, _>(request)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Request_f2c<A: Abi, B: Abi>(request: c_int) -> A::Request {
    unsafe {
        integer::to::<A, B, _>(request)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Session_c2f<A: Abi, B: Abi>(session: A::Session) -> c_int {
    unsafe {
        integer::of::<A, B, _>(session)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Session_f2c<A: Abi, B: Abi>(session: c_int) -> A::Session {
    unsafe {
        integer::to::<A, B, _>(session)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Status_c2f<A: Abi, B: Abi>(c_status: *const A::Status, f_status: *mut c_int) -> c_int {
    unsafe {
        plain::copy_status::<A, B>(c_status.cast(), f_status.cast())
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Status_c2f08<A: Abi, B: Abi>(c_status: *const A::Status, f08_status: *mut c_void) -> c_int {
    unsafe {
        plain::copy_status::<A, B>(c_status.cast(), f08_status.cast())
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Status_f082c<A: Abi, B: Abi>(f08_status: *const c_void, c_status: *mut A::Status) -> c_int {
    unsafe {
        plain::copy_status::<A, B>(f08_status.cast(), c_status.cast())
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Status_f082f<A: Abi, B: Abi>(f08_status: *const c_void, f_status: *mut c_int) -> c_int {
    unsafe {
        plain::copy_status::<A, B>(f08_status.cast(), f_status.cast())
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Status_f2c<A: Abi, B: Abi>(f_status: *const c_int, c_status: *mut A::Status) -> c_int {
    unsafe {
        plain::copy_status::<A, B>(f_status.cast(), c_status.cast())
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Status_f2f08<A: Abi, B: Abi>(f_status: *const c_int, f08_status: *mut c_void) -> c_int {
    unsafe {
        plain::copy_status::<A, B>(f_status.cast(), f08_status.cast())
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Type_c2f<A: Abi, B: Abi>(datatype: A::Datatype) -> c_int {
    unsafe {
        integer::of::<A, B, _>(datatype)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Type_create_f90_complex<A: Abi, B: Abi>(p: c_int, r: c_int, newtype: *mut A::Datatype) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Type_create_f90_complex::<B>() else {
            return missing::function::<A, B>("MPI_Type_create_f90_complex", Object::None);
        };
        let mut newtype_places = Places::new();
        let mut newtype_ = Passed::<A::Datatype, B::Datatype, 1>::empty(&mut newtype_places, newtype, 1);
        let code = host(p, r, newtype_.as_mut_ptr());
        if code == 0 {
            newtype_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Type_create_f90_integer<A: Abi, B: Abi>(r: c_int, newtype: *mut A::Datatype) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Type_create_f90_integer::<B>() else {
            return missing::function::<A, B>("MPI_Type_create_f90_integer", Object::None);
        };
        let mut newtype_places = Places::new();
        let mut newtype_ = Passed::<A::Datatype, B::Datatype, 1>::empty(&mut newtype_places, newtype, 1);
        let code = host(r, newtype_.as_mut_ptr());
        if code == 0 {
            newtype_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Type_create_f90_real<A: Abi, B: Abi>(p: c_int, r: c_int, newtype: *mut A::Datatype) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Type_create_f90_real::<B>() else {
            return missing::function::<A, B>("MPI_Type_create_f90_real", Object::None);
        };
        let mut newtype_places = Places::new();
        let mut newtype_ = Passed::<A::Datatype, B::Datatype, 1>::empty(&mut newtype_places, newtype, 1);
        let code = host(p, r, newtype_.as_mut_ptr());
        if code == 0 {
            newtype_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Type_f2c<A: Abi, B: Abi>(datatype: c_int) -> A::Datatype {
    unsafe {
        integer::to::<A, B, _>(datatype)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Type_match_size<A: Abi, B: Abi>(typeclass: c_int, size: c_int, datatype: *mut A::Datatype) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Type_match_size::<B>() else {
            return missing::function::<A, B>("MPI_Type_match_size", Object::None);
        };
        let mut datatype_places = Places::new();
        let mut datatype_ = Passed::<A::Datatype, B::Datatype, 1>::empty(&mut datatype_places, datatype, 1);
        let code = host(cross::type_class::<A, B>(typeclass), size, datatype_.as_mut_ptr());
        if code == 0 {
            datatype_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Win_c2f<A: Abi, B: Abi>(win: A::Win) -> c_int {
    unsafe {
        integer::of::<A, B, _>(win)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Win_f2c<A: Abi, B: Abi>(win: c_int) -> A::Win {
    unsafe {
        integer::to::<A, B, _>(win)
    }
}
