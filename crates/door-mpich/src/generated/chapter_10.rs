//! Exports: MPI 5.0 chapter 10, The Info object. Written by `cargo xtask codegen` from the table.
//!
//! # Safety
//! Programs pass what the standard says; pointers that must not be null are checked.
#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(non_snake_case, unused_imports, unused_unsafe, unused_variables, clippy::missing_safety_doc, clippy::too_many_arguments, clippy::useless_conversion)]
#![allow(clippy::undocumented_unsafe_blocks)] // One promise for all: that above.

use anympi_door::call::{call, call_any_time, quickly, unsupported};
use anympi_door::slot::{Text, convert, converted, narrow, narrow_or_undefined, required};
use anympi_door::{attribute, datatype, fortran, length, lifecycle, spawn, tool};
use anympi_engine::api;
use anympi_engine::errhandler::Argument;
use anympi_engine::ints::Ints;
use anympi_engine::standard;
use anympi_engine::types::Count;
use anympi_translate::{Abi, Convert, Converted, Places};
use anympi_translate::Mpich as A;
use anympi_translate::mpich::{
    Comm, Datatype, Errhandler, File, Group, Info, Message, Op, Request, Session, Status, Win,
};
use std::ffi::{c_char, c_int, c_void};

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Info_create(info: *mut Info) -> c_int {
    unsafe { answer!(MPI_Info_create engine_MPI_Info_create undecided_MPI_Info_create (info)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Info_create(info: *mut Info) -> c_int {
    unsafe { answer!(MPI_Info_create engine_MPI_Info_create undecided_MPI_Info_create (info)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Info_create(info: *mut Info) -> c_int {
    super::decide();
    unsafe { PMPI_Info_create(info) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Info_create(info: *mut Info) -> c_int {
    unsafe {
        call_any_time::<A>("MPI_Info_create", || None, |me| {
            let info = required(info)?;
            let mut info_ = Info::EMPTY;
            api::info::info_create(me, &mut info_)?;
            *info = Info::foreign(info_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Info_create_env(argc: c_int, argv: *mut *mut c_char, info: *mut Info) -> c_int {
    unsafe { answer!(MPI_Info_create_env engine_MPI_Info_create_env undecided_MPI_Info_create_env (argc, argv, info)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Info_create_env(argc: c_int, argv: *mut *mut c_char, info: *mut Info) -> c_int {
    unsafe { answer!(MPI_Info_create_env engine_MPI_Info_create_env undecided_MPI_Info_create_env (argc, argv, info)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Info_create_env(argc: c_int, argv: *mut *mut c_char, info: *mut Info) -> c_int {
    super::decide();
    unsafe { PMPI_Info_create_env(argc, argv, info) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Info_create_env(argc: c_int, argv: *mut *mut c_char, info: *mut Info) -> c_int {
    unsafe { lifecycle::info_create_env::<A>(argc, argv, info) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Info_delete(info: Info, key: *const c_char) -> c_int {
    unsafe { answer!(MPI_Info_delete engine_MPI_Info_delete undecided_MPI_Info_delete (info, key)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Info_delete(info: Info, key: *const c_char) -> c_int {
    unsafe { answer!(MPI_Info_delete engine_MPI_Info_delete undecided_MPI_Info_delete (info, key)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Info_delete(info: Info, key: *const c_char) -> c_int {
    super::decide();
    unsafe { PMPI_Info_delete(info, key) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Info_delete(info: Info, key: *const c_char) -> c_int {
    unsafe {
        call_any_time::<A>("MPI_Info_delete", || None, |me| {
            api::info::info_delete(me, info.standard(), key)
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Info_dup(info: Info, newinfo: *mut Info) -> c_int {
    unsafe { answer!(MPI_Info_dup engine_MPI_Info_dup undecided_MPI_Info_dup (info, newinfo)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Info_dup(info: Info, newinfo: *mut Info) -> c_int {
    unsafe { answer!(MPI_Info_dup engine_MPI_Info_dup undecided_MPI_Info_dup (info, newinfo)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Info_dup(info: Info, newinfo: *mut Info) -> c_int {
    super::decide();
    unsafe { PMPI_Info_dup(info, newinfo) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Info_dup(info: Info, newinfo: *mut Info) -> c_int {
    unsafe {
        call_any_time::<A>("MPI_Info_dup", || None, |me| {
            let newinfo = required(newinfo)?;
            let mut newinfo_ = Info::EMPTY;
            api::info::info_dup(me, info.standard(), &mut newinfo_)?;
            *newinfo = Info::foreign(newinfo_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Info_free(info: *mut Info) -> c_int {
    unsafe { answer!(MPI_Info_free engine_MPI_Info_free undecided_MPI_Info_free (info)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Info_free(info: *mut Info) -> c_int {
    unsafe { answer!(MPI_Info_free engine_MPI_Info_free undecided_MPI_Info_free (info)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Info_free(info: *mut Info) -> c_int {
    super::decide();
    unsafe { PMPI_Info_free(info) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Info_free(info: *mut Info) -> c_int {
    unsafe {
        call_any_time::<A>("MPI_Info_free", || None, |me| {
            let info = required(info)?;
            let mut info_ = info.standard();
            let result = api::info::info_free(me, &mut info_);
            *info = Info::foreign(info_);
            result
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Info_get_nkeys(info: Info, nkeys: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Info_get_nkeys engine_MPI_Info_get_nkeys undecided_MPI_Info_get_nkeys (info, nkeys)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Info_get_nkeys(info: Info, nkeys: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Info_get_nkeys engine_MPI_Info_get_nkeys undecided_MPI_Info_get_nkeys (info, nkeys)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Info_get_nkeys(info: Info, nkeys: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_Info_get_nkeys(info, nkeys) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Info_get_nkeys(info: Info, nkeys: *mut c_int) -> c_int {
    unsafe {
        call_any_time::<A>("MPI_Info_get_nkeys", || None, |me| {
            let nkeys = required(nkeys)?;
            api::info::info_get_nkeys(me, info.standard(), nkeys)
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Info_get_nthkey(info: Info, n: c_int, key: *mut c_char) -> c_int {
    unsafe { answer!(MPI_Info_get_nthkey engine_MPI_Info_get_nthkey undecided_MPI_Info_get_nthkey (info, n, key)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Info_get_nthkey(info: Info, n: c_int, key: *mut c_char) -> c_int {
    unsafe { answer!(MPI_Info_get_nthkey engine_MPI_Info_get_nthkey undecided_MPI_Info_get_nthkey (info, n, key)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Info_get_nthkey(info: Info, n: c_int, key: *mut c_char) -> c_int {
    super::decide();
    unsafe { PMPI_Info_get_nthkey(info, n, key) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Info_get_nthkey(info: Info, n: c_int, key: *mut c_char) -> c_int {
    unsafe {
        call_any_time::<A>("MPI_Info_get_nthkey", || None, |me| {
            let mut key_ = Text::new(key, standard::MPI_MAX_INFO_KEY, A::MAX_INFO_KEY);
            api::info::info_get_nthkey(me, info.standard(), n, key_.as_mut_ptr())?;
            key_.write_back()?;
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Info_get_string(info: Info, key: *const c_char, buflen: *mut c_int, value: *mut c_char, flag: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Info_get_string engine_MPI_Info_get_string undecided_MPI_Info_get_string (info, key, buflen, value, flag)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Info_get_string(info: Info, key: *const c_char, buflen: *mut c_int, value: *mut c_char, flag: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Info_get_string engine_MPI_Info_get_string undecided_MPI_Info_get_string (info, key, buflen, value, flag)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Info_get_string(info: Info, key: *const c_char, buflen: *mut c_int, value: *mut c_char, flag: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_Info_get_string(info, key, buflen, value, flag) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Info_get_string(info: Info, key: *const c_char, buflen: *mut c_int, value: *mut c_char, flag: *mut c_int) -> c_int {
    unsafe {
        call_any_time::<A>("MPI_Info_get_string", || None, |me| {
            let buflen = required(buflen)?;
            let flag = required(flag)?;
            api::info::info_get_string(me, info.standard(), key, buflen, value, flag)
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Info_set(info: Info, key: *const c_char, value: *const c_char) -> c_int {
    unsafe { answer!(MPI_Info_set engine_MPI_Info_set undecided_MPI_Info_set (info, key, value)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Info_set(info: Info, key: *const c_char, value: *const c_char) -> c_int {
    unsafe { answer!(MPI_Info_set engine_MPI_Info_set undecided_MPI_Info_set (info, key, value)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Info_set(info: Info, key: *const c_char, value: *const c_char) -> c_int {
    super::decide();
    unsafe { PMPI_Info_set(info, key, value) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Info_set(info: Info, key: *const c_char, value: *const c_char) -> c_int {
    unsafe {
        call_any_time::<A>("MPI_Info_set", || None, |me| {
            api::info::info_set(me, info.standard(), key, value)
        })
    }
}
