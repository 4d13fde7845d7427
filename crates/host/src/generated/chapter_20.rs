//! Bodies: MPI 5.0 chapter 20, Application binary interface. Written by `cargo xtask codegen` from the table.
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
pub unsafe extern "C" fn MPI_Abi_get_fortran_booleans<A: Abi, B: Abi>(logical_size: c_int, logical_true: *mut c_void, logical_false: *mut c_void, is_set: *mut c_int) -> c_int {
    unsafe {
        about::abi_get_fortran_booleans::<A, B>(logical_size, logical_true, logical_false, is_set)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Abi_get_fortran_info<A: Abi, B: Abi>(info: *mut A::Info) -> c_int {
    unsafe {
        about::abi_get_fortran_info::<A, B>(info)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Abi_get_info<A: Abi, B: Abi>(info: *mut A::Info) -> c_int {
    unsafe {
        about::abi_get_info::<A, B>(info)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Abi_get_version<A: Abi, B: Abi>(abi_major: *mut c_int, abi_minor: *mut c_int) -> c_int {
    unsafe {
        plain::abi_get_version::<A, B>(abi_major, abi_minor)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Abi_set_fortran_booleans<A: Abi, B: Abi>(logical_size: c_int, logical_true: *mut c_void, logical_false: *mut c_void) -> c_int {
    unsafe {
        about::abi_set_fortran_booleans::<A, B>(logical_size, logical_true, logical_false)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Abi_set_fortran_info<A: Abi, B: Abi>(info: A::Info) -> c_int {
    unsafe {
        about::abi_set_fortran_info::<A, B>(info)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Comm_fromint<A: Abi, B: Abi>(comm: c_int) -> A::Comm {
    unsafe {
        integer::to::<A, B, _>(comm)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Comm_toint<A: Abi, B: Abi>(comm: A::Comm) -> c_int {
    unsafe {
        integer::of::<A, B, _>(comm)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Errhandler_fromint<A: Abi, B: Abi>(errhandler: c_int) -> A::Errhandler {
    unsafe {
        integer::to::<A, B, _>(errhandler)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Errhandler_toint<A: Abi, B: Abi>(errhandler: A::Errhandler) -> c_int {
    unsafe {
        integer::of::<A, B, _>(errhandler)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_File_fromint<A: Abi, B: Abi>(file: c_int) -> A::File {
    unsafe {
        integer::to_file::<A, B>(file)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_File_toint<A: Abi, B: Abi>(file: A::File) -> c_int {
    unsafe {
        integer::of_file::<A, B>(file)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Group_fromint<A: Abi, B: Abi>(group: c_int) -> A::Group {
    unsafe {
        integer::to::<A, B, _>(group)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Group_toint<A: Abi, B: Abi>(group: A::Group) -> c_int {
    unsafe {
        integer::of::<A, B, _>(group)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Info_fromint<A: Abi, B: Abi>(info: c_int) -> A::Info {
    unsafe {
        integer::to::<A, B, _>(info)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Info_toint<A: Abi, B: Abi>(info: A::Info) -> c_int {
    unsafe {
        integer::of::<A, B, _>(info)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Message_fromint<A: Abi, B: Abi>(message: c_int) -> A::Message {
    unsafe {
        integer::to::<A, B, _>(message)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Message_toint<A: Abi, B: Abi>(message: A::Message) -> c_int {
    unsafe {
        integer::of::<A, B, _>(message)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Op_fromint<A: Abi, B: Abi>(op: c_int) -> A::Op {
    unsafe {
        integer::to::<A, B, _>(op)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Op_toint<A: Abi, B: Abi>(op: A::Op) -> c_int {
    unsafe {
        integer::of::<A, B, _>(op)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Request_fromint<A: Abi, B: Abi>(request: c_int) -> A::Request {
    unsafe {
        integer::to::<A, B, _>(request)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Request_toint<A: Abi, B: Abi>(request: A::Request) -> c_int {
    unsafe {
        integer::of::<A, B, _>(request)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Session_fromint<A: Abi, B: Abi>(session: c_int) -> A::Session {
    unsafe {
        integer::to::<A, B, _>(session)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Session_toint<A: Abi, B: Abi>(session: A::Session) -> c_int {
    unsafe {
        integer::of::<A, B, _>(session)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Type_fromint<A: Abi, B: Abi>(datatype: c_int) -> A::Datatype {
    unsafe {
        integer::to::<A, B, _>(datatype)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Type_toint<A: Abi, B: Abi>(datatype: A::Datatype) -> c_int {
    unsafe {
        integer::of::<A, B, _>(datatype)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Win_fromint<A: Abi, B: Abi>(win: c_int) -> A::Win {
    unsafe {
        integer::to::<A, B, _>(win)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Win_toint<A: Abi, B: Abi>(win: A::Win) -> c_int {
    unsafe {
        integer::of::<A, B, _>(win)
    }
}
