//! Bodies: MPI 5.0 chapter 10, The Info object. Written by `cargo xtask codegen` from the table.
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
pub unsafe extern "C" fn MPI_Info_create<A: Abi, B: Abi>(info: *mut A::Info) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Info_create::<B>() else {
            return missing::function::<A, B>("MPI_Info_create", Object::None);
        };
        let mut info_places = Places::new();
        let mut info_ = Passed::<A::Info, B::Info, 1>::empty(&mut info_places, info, 1);
        let code = host(info_.as_mut_ptr());
        if code == 0 {
            info_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Info_create_env<A: Abi, B: Abi>(argc: c_int, argv: *mut *mut c_char, info: *mut A::Info) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Info_create_env::<B>() else {
            return emulated::info_create_env::<A, B>(argc, argv, info);
        };
        let mut info_places = Places::new();
        let mut info_ = Passed::<A::Info, B::Info, 1>::empty(&mut info_places, info, 1);
        let code = host(argc, argv, info_.as_mut_ptr());
        if code == 0 {
            info_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Info_delete<A: Abi, B: Abi>(info: A::Info, key: *const c_char) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Info_delete::<B>() else {
            return missing::function::<A, B>("MPI_Info_delete", Object::None);
        };
        raise::code::<A, B>(host(pass(info), key))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Info_dup<A: Abi, B: Abi>(info: A::Info, newinfo: *mut A::Info) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Info_dup::<B>() else {
            return missing::function::<A, B>("MPI_Info_dup", Object::None);
        };
        let mut newinfo_places = Places::new();
        let mut newinfo_ = Passed::<A::Info, B::Info, 1>::empty(&mut newinfo_places, newinfo, 1);
        let code = host(pass(info), newinfo_.as_mut_ptr());
        if code == 0 {
            newinfo_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Info_free<A: Abi, B: Abi>(info: *mut A::Info) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Info_free::<B>() else {
            return missing::function::<A, B>("MPI_Info_free", Object::None);
        };
        let mut info_places = Places::new();
        let mut info_ = Passed::<A::Info, B::Info, 1>::new(&mut info_places, info, 1);
        let code = host(info_.as_mut_ptr());
        info_.write_back();
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Info_get_nkeys<A: Abi, B: Abi>(info: A::Info, nkeys: *mut c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Info_get_nkeys::<B>() else {
            return missing::function::<A, B>("MPI_Info_get_nkeys", Object::None);
        };
        raise::code::<A, B>(host(pass(info), nkeys))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Info_get_nthkey<A: Abi, B: Abi>(info: A::Info, n: c_int, key: *mut c_char) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Info_get_nthkey::<B>() else {
            return missing::function::<A, B>("MPI_Info_get_nthkey", Object::None);
        };
        let mut key_ = Text::new(key, A::MAX_INFO_KEY, B::MAX_INFO_KEY);
        let code = host(pass(info), n, key_.as_mut_ptr());
        if code == 0 {
            key_.write_back(std::ptr::null_mut());
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Info_get_string<A: Abi, B: Abi>(info: A::Info, key: *const c_char, buflen: *mut c_int, value: *mut c_char, flag: *mut c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Info_get_string::<B>() else {
            return emulated::info_get_string::<A, B>(info, key, buflen, value, flag);
        };
        raise::code::<A, B>(host(pass(info), key, buflen, value, flag))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Info_set<A: Abi, B: Abi>(info: A::Info, key: *const c_char, value: *const c_char) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Info_set::<B>() else {
            return missing::function::<A, B>("MPI_Info_set", Object::None);
        };
        raise::code::<A, B>(host(pass(info), key, value))
    }
}
