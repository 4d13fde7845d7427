//! Exports: MPI 5.0 chapter 7, Groups, contexts, communicators, and caching. Written by `cargo xtask codegen` from the table.
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
pub unsafe extern "C" fn PMPI_Comm_compare(comm1: Comm, comm2: Comm, result: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Comm_compare engine_MPI_Comm_compare undecided_MPI_Comm_compare (comm1, comm2, result)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Comm_compare(comm1: Comm, comm2: Comm, result: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Comm_compare engine_MPI_Comm_compare undecided_MPI_Comm_compare (comm1, comm2, result)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Comm_compare(comm1: Comm, comm2: Comm, result: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_Comm_compare(comm1, comm2, result) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Comm_compare(comm1: Comm, comm2: Comm, result: *mut c_int) -> c_int {
    unsafe {
        call::<A>("MPI_Comm_compare", || Some(Argument::Comm(comm1.standard())), |me| {
            let result = required(result)?;
            api::comm::comm_compare(me, comm1.standard(), comm2.standard(), result)?;
            *result = A::comparison_out(*result);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Comm_create(comm: Comm, group: Group, newcomm: *mut Comm) -> c_int {
    unsafe { answer!(MPI_Comm_create engine_MPI_Comm_create undecided_MPI_Comm_create (comm, group, newcomm)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Comm_create(comm: Comm, group: Group, newcomm: *mut Comm) -> c_int {
    unsafe { answer!(MPI_Comm_create engine_MPI_Comm_create undecided_MPI_Comm_create (comm, group, newcomm)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Comm_create(comm: Comm, group: Group, newcomm: *mut Comm) -> c_int {
    super::decide();
    unsafe { PMPI_Comm_create(comm, group, newcomm) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Comm_create(comm: Comm, group: Group, newcomm: *mut Comm) -> c_int {
    unsafe {
        call::<A>("MPI_Comm_create", || Some(Argument::Comm(comm.standard())), |me| {
            let newcomm = required(newcomm)?;
            let mut newcomm_ = Comm::EMPTY;
            api::comm::comm_create(me, comm.standard(), group.standard(), &mut newcomm_)?;
            *newcomm = Comm::foreign(newcomm_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Comm_create_from_group(group: Group, stringtag: *const c_char, info: Info, errhandler: Errhandler, newcomm: *mut Comm) -> c_int {
    unsafe { answer!(MPI_Comm_create_from_group engine_MPI_Comm_create_from_group undecided_MPI_Comm_create_from_group (group, stringtag, info, errhandler, newcomm)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Comm_create_from_group(group: Group, stringtag: *const c_char, info: Info, errhandler: Errhandler, newcomm: *mut Comm) -> c_int {
    unsafe { answer!(MPI_Comm_create_from_group engine_MPI_Comm_create_from_group undecided_MPI_Comm_create_from_group (group, stringtag, info, errhandler, newcomm)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Comm_create_from_group(group: Group, stringtag: *const c_char, info: Info, errhandler: Errhandler, newcomm: *mut Comm) -> c_int {
    super::decide();
    unsafe { PMPI_Comm_create_from_group(group, stringtag, info, errhandler, newcomm) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Comm_create_from_group(group: Group, stringtag: *const c_char, info: Info, errhandler: Errhandler, newcomm: *mut Comm) -> c_int {
    unsafe {
        call::<A>("MPI_Comm_create_from_group", || None, |me| {
            let newcomm = required(newcomm)?;
            let mut newcomm_ = Comm::EMPTY;
            api::comm::comm_create_from_group(me, group.standard(), stringtag, info.standard(), errhandler.standard(), &mut newcomm_)?;
            *newcomm = Comm::foreign(newcomm_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Comm_create_group(comm: Comm, group: Group, tag: c_int, newcomm: *mut Comm) -> c_int {
    unsafe { answer!(MPI_Comm_create_group engine_MPI_Comm_create_group undecided_MPI_Comm_create_group (comm, group, tag, newcomm)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Comm_create_group(comm: Comm, group: Group, tag: c_int, newcomm: *mut Comm) -> c_int {
    unsafe { answer!(MPI_Comm_create_group engine_MPI_Comm_create_group undecided_MPI_Comm_create_group (comm, group, tag, newcomm)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Comm_create_group(comm: Comm, group: Group, tag: c_int, newcomm: *mut Comm) -> c_int {
    super::decide();
    unsafe { PMPI_Comm_create_group(comm, group, tag, newcomm) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Comm_create_group(comm: Comm, group: Group, tag: c_int, newcomm: *mut Comm) -> c_int {
    unsafe {
        call::<A>("MPI_Comm_create_group", || Some(Argument::Comm(comm.standard())), |me| {
            let newcomm = required(newcomm)?;
            let mut newcomm_ = Comm::EMPTY;
            api::comm::comm_create_group(me, comm.standard(), group.standard(), A::tag_in(tag), &mut newcomm_)?;
            *newcomm = Comm::foreign(newcomm_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Comm_create_keyval(comm_copy_attr_fn: *const c_void, comm_delete_attr_fn: *const c_void, comm_keyval: *mut c_int, extra_state: *mut c_void) -> c_int {
    unsafe { answer!(MPI_Comm_create_keyval engine_MPI_Comm_create_keyval undecided_MPI_Comm_create_keyval (comm_copy_attr_fn, comm_delete_attr_fn, comm_keyval, extra_state)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Comm_create_keyval(comm_copy_attr_fn: *const c_void, comm_delete_attr_fn: *const c_void, comm_keyval: *mut c_int, extra_state: *mut c_void) -> c_int {
    unsafe { answer!(MPI_Comm_create_keyval engine_MPI_Comm_create_keyval undecided_MPI_Comm_create_keyval (comm_copy_attr_fn, comm_delete_attr_fn, comm_keyval, extra_state)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Comm_create_keyval(comm_copy_attr_fn: *const c_void, comm_delete_attr_fn: *const c_void, comm_keyval: *mut c_int, extra_state: *mut c_void) -> c_int {
    super::decide();
    unsafe { PMPI_Comm_create_keyval(comm_copy_attr_fn, comm_delete_attr_fn, comm_keyval, extra_state) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Comm_create_keyval(comm_copy_attr_fn: *const c_void, comm_delete_attr_fn: *const c_void, comm_keyval: *mut c_int, extra_state: *mut c_void) -> c_int {
    unsafe {
        call::<A>("MPI_Comm_create_keyval", || None, |me| {
            let comm_keyval = required(comm_keyval)?;
            api::attr::comm_create_keyval(me, A::copy_function_in(comm_copy_attr_fn), A::delete_function_in(comm_delete_attr_fn), comm_keyval, extra_state)?;
            *comm_keyval = A::keyval_out(*comm_keyval);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Comm_delete_attr(comm: Comm, comm_keyval: c_int) -> c_int {
    unsafe { answer!(MPI_Comm_delete_attr engine_MPI_Comm_delete_attr undecided_MPI_Comm_delete_attr (comm, comm_keyval)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Comm_delete_attr(comm: Comm, comm_keyval: c_int) -> c_int {
    unsafe { answer!(MPI_Comm_delete_attr engine_MPI_Comm_delete_attr undecided_MPI_Comm_delete_attr (comm, comm_keyval)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Comm_delete_attr(comm: Comm, comm_keyval: c_int) -> c_int {
    super::decide();
    unsafe { PMPI_Comm_delete_attr(comm, comm_keyval) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Comm_delete_attr(comm: Comm, comm_keyval: c_int) -> c_int {
    unsafe {
        call::<A>("MPI_Comm_delete_attr", || Some(Argument::Comm(comm.standard())), |me| {
            api::attr::comm_delete_attr(me, comm.standard(), A::keyval_in(comm_keyval))
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Comm_dup(comm: Comm, newcomm: *mut Comm) -> c_int {
    unsafe { answer!(MPI_Comm_dup engine_MPI_Comm_dup undecided_MPI_Comm_dup (comm, newcomm)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Comm_dup(comm: Comm, newcomm: *mut Comm) -> c_int {
    unsafe { answer!(MPI_Comm_dup engine_MPI_Comm_dup undecided_MPI_Comm_dup (comm, newcomm)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Comm_dup(comm: Comm, newcomm: *mut Comm) -> c_int {
    super::decide();
    unsafe { PMPI_Comm_dup(comm, newcomm) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Comm_dup(comm: Comm, newcomm: *mut Comm) -> c_int {
    unsafe {
        call::<A>("MPI_Comm_dup", || Some(Argument::Comm(comm.standard())), |me| {
            let newcomm = required(newcomm)?;
            let mut newcomm_ = Comm::EMPTY;
            api::comm::comm_dup(me, comm.standard(), &mut newcomm_)?;
            *newcomm = Comm::foreign(newcomm_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Comm_dup_with_info(comm: Comm, info: Info, newcomm: *mut Comm) -> c_int {
    unsafe { answer!(MPI_Comm_dup_with_info engine_MPI_Comm_dup_with_info undecided_MPI_Comm_dup_with_info (comm, info, newcomm)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Comm_dup_with_info(comm: Comm, info: Info, newcomm: *mut Comm) -> c_int {
    unsafe { answer!(MPI_Comm_dup_with_info engine_MPI_Comm_dup_with_info undecided_MPI_Comm_dup_with_info (comm, info, newcomm)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Comm_dup_with_info(comm: Comm, info: Info, newcomm: *mut Comm) -> c_int {
    super::decide();
    unsafe { PMPI_Comm_dup_with_info(comm, info, newcomm) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Comm_dup_with_info(comm: Comm, info: Info, newcomm: *mut Comm) -> c_int {
    unsafe {
        call::<A>("MPI_Comm_dup_with_info", || Some(Argument::Comm(comm.standard())), |me| {
            let newcomm = required(newcomm)?;
            let mut newcomm_ = Comm::EMPTY;
            api::comm::comm_dup_with_info(me, comm.standard(), info.standard(), &mut newcomm_)?;
            *newcomm = Comm::foreign(newcomm_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Comm_free(comm: *mut Comm) -> c_int {
    unsafe { answer!(MPI_Comm_free engine_MPI_Comm_free undecided_MPI_Comm_free (comm)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Comm_free(comm: *mut Comm) -> c_int {
    unsafe { answer!(MPI_Comm_free engine_MPI_Comm_free undecided_MPI_Comm_free (comm)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Comm_free(comm: *mut Comm) -> c_int {
    super::decide();
    unsafe { PMPI_Comm_free(comm) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Comm_free(comm: *mut Comm) -> c_int {
    unsafe {
        let argument = comm.as_ref().map(|object| Argument::Comm(object.standard()));
        call::<A>("MPI_Comm_free", || argument, |me| {
            let comm = required(comm)?;
            let mut comm_ = comm.standard();
            let result = api::comm::comm_free(me, &mut comm_);
            *comm = Comm::foreign(comm_);
            result
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Comm_free_keyval(comm_keyval: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Comm_free_keyval engine_MPI_Comm_free_keyval undecided_MPI_Comm_free_keyval (comm_keyval)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Comm_free_keyval(comm_keyval: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Comm_free_keyval engine_MPI_Comm_free_keyval undecided_MPI_Comm_free_keyval (comm_keyval)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Comm_free_keyval(comm_keyval: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_Comm_free_keyval(comm_keyval) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Comm_free_keyval(comm_keyval: *mut c_int) -> c_int {
    unsafe {
        call::<A>("MPI_Comm_free_keyval", || None, |me| {
            let comm_keyval = required(comm_keyval)?;
            let mut comm_keyval_ = A::keyval_in(*comm_keyval);
            let result = api::attr::comm_free_keyval(me, &mut comm_keyval_);
            *comm_keyval = A::keyval_out(comm_keyval_);
            result
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Comm_get_attr(comm: Comm, comm_keyval: c_int, attribute_val: *mut c_void, flag: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Comm_get_attr engine_MPI_Comm_get_attr undecided_MPI_Comm_get_attr (comm, comm_keyval, attribute_val, flag)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Comm_get_attr(comm: Comm, comm_keyval: c_int, attribute_val: *mut c_void, flag: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Comm_get_attr engine_MPI_Comm_get_attr undecided_MPI_Comm_get_attr (comm, comm_keyval, attribute_val, flag)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Comm_get_attr(comm: Comm, comm_keyval: c_int, attribute_val: *mut c_void, flag: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_Comm_get_attr(comm, comm_keyval, attribute_val, flag) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Comm_get_attr(comm: Comm, comm_keyval: c_int, attribute_val: *mut c_void, flag: *mut c_int) -> c_int {
    unsafe { attribute::get::<A>("MPI_Comm_get_attr", comm, comm_keyval, attribute_val, flag) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Comm_get_info(comm: Comm, info_used: *mut Info) -> c_int {
    unsafe { answer!(MPI_Comm_get_info engine_MPI_Comm_get_info undecided_MPI_Comm_get_info (comm, info_used)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Comm_get_info(comm: Comm, info_used: *mut Info) -> c_int {
    unsafe { answer!(MPI_Comm_get_info engine_MPI_Comm_get_info undecided_MPI_Comm_get_info (comm, info_used)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Comm_get_info(comm: Comm, info_used: *mut Info) -> c_int {
    super::decide();
    unsafe { PMPI_Comm_get_info(comm, info_used) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Comm_get_info(comm: Comm, info_used: *mut Info) -> c_int {
    unsafe {
        call::<A>("MPI_Comm_get_info", || Some(Argument::Comm(comm.standard())), |me| {
            let info_used = required(info_used)?;
            let mut info_used_ = Info::EMPTY;
            api::comm::comm_get_info(me, comm.standard(), &mut info_used_)?;
            *info_used = Info::foreign(info_used_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Comm_get_name(comm: Comm, comm_name: *mut c_char, resultlen: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Comm_get_name engine_MPI_Comm_get_name undecided_MPI_Comm_get_name (comm, comm_name, resultlen)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Comm_get_name(comm: Comm, comm_name: *mut c_char, resultlen: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Comm_get_name engine_MPI_Comm_get_name undecided_MPI_Comm_get_name (comm, comm_name, resultlen)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Comm_get_name(comm: Comm, comm_name: *mut c_char, resultlen: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_Comm_get_name(comm, comm_name, resultlen) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Comm_get_name(comm: Comm, comm_name: *mut c_char, resultlen: *mut c_int) -> c_int {
    unsafe {
        call::<A>("MPI_Comm_get_name", || Some(Argument::Comm(comm.standard())), |me| {
            let mut comm_name_ = Text::new(comm_name, standard::MPI_MAX_OBJECT_NAME, A::MAX_OBJECT_NAME);
            let resultlen = required(resultlen)?;
            api::comm::comm_get_name(me, comm.standard(), comm_name_.as_mut_ptr(), resultlen)?;
            *resultlen = comm_name_.write_back()?;
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Comm_group(comm: Comm, group: *mut Group) -> c_int {
    unsafe { answer!(MPI_Comm_group engine_MPI_Comm_group undecided_MPI_Comm_group (comm, group)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Comm_group(comm: Comm, group: *mut Group) -> c_int {
    unsafe { answer!(MPI_Comm_group engine_MPI_Comm_group undecided_MPI_Comm_group (comm, group)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Comm_group(comm: Comm, group: *mut Group) -> c_int {
    super::decide();
    unsafe { PMPI_Comm_group(comm, group) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Comm_group(comm: Comm, group: *mut Group) -> c_int {
    unsafe {
        call::<A>("MPI_Comm_group", || Some(Argument::Comm(comm.standard())), |me| {
            let group = required(group)?;
            let mut group_ = Group::EMPTY;
            api::comm::comm_group(me, comm.standard(), &mut group_)?;
            *group = Group::foreign(group_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Comm_idup(comm: Comm, newcomm: *mut Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Comm_idup engine_MPI_Comm_idup undecided_MPI_Comm_idup (comm, newcomm, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Comm_idup(comm: Comm, newcomm: *mut Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Comm_idup engine_MPI_Comm_idup undecided_MPI_Comm_idup (comm, newcomm, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Comm_idup(comm: Comm, newcomm: *mut Comm, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Comm_idup(comm, newcomm, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Comm_idup(comm: Comm, newcomm: *mut Comm, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Comm_idup", || Some(Argument::Comm(comm.standard())), |me| {
            let newcomm = required(newcomm)?;
            let mut newcomm_ = Comm::EMPTY;
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::comm::comm_idup(me, comm.standard(), &mut newcomm_, &mut request_)?;
            *newcomm = Comm::foreign(newcomm_);
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Comm_idup_with_info(comm: Comm, info: Info, newcomm: *mut Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Comm_idup_with_info engine_MPI_Comm_idup_with_info undecided_MPI_Comm_idup_with_info (comm, info, newcomm, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Comm_idup_with_info(comm: Comm, info: Info, newcomm: *mut Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Comm_idup_with_info engine_MPI_Comm_idup_with_info undecided_MPI_Comm_idup_with_info (comm, info, newcomm, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Comm_idup_with_info(comm: Comm, info: Info, newcomm: *mut Comm, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Comm_idup_with_info(comm, info, newcomm, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Comm_idup_with_info(comm: Comm, info: Info, newcomm: *mut Comm, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Comm_idup_with_info", || Some(Argument::Comm(comm.standard())), |me| {
            let newcomm = required(newcomm)?;
            let mut newcomm_ = Comm::EMPTY;
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::comm::comm_idup_with_info(me, comm.standard(), info.standard(), &mut newcomm_, &mut request_)?;
            *newcomm = Comm::foreign(newcomm_);
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Comm_rank(comm: Comm, rank: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Comm_rank engine_MPI_Comm_rank undecided_MPI_Comm_rank (comm, rank)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Comm_rank(comm: Comm, rank: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Comm_rank engine_MPI_Comm_rank undecided_MPI_Comm_rank (comm, rank)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Comm_rank(comm: Comm, rank: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_Comm_rank(comm, rank) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Comm_rank(comm: Comm, rank: *mut c_int) -> c_int {
    unsafe {
        call::<A>("MPI_Comm_rank", || Some(Argument::Comm(comm.standard())), |me| {
            let rank = required(rank)?;
            api::comm::comm_rank(me, comm.standard(), rank)?;
            *rank = A::rank_out(*rank);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Comm_remote_group(comm: Comm, group: *mut Group) -> c_int {
    unsafe { answer!(MPI_Comm_remote_group engine_MPI_Comm_remote_group undecided_MPI_Comm_remote_group (comm, group)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Comm_remote_group(comm: Comm, group: *mut Group) -> c_int {
    unsafe { answer!(MPI_Comm_remote_group engine_MPI_Comm_remote_group undecided_MPI_Comm_remote_group (comm, group)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Comm_remote_group(comm: Comm, group: *mut Group) -> c_int {
    super::decide();
    unsafe { PMPI_Comm_remote_group(comm, group) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Comm_remote_group(comm: Comm, group: *mut Group) -> c_int {
    unsafe {
        call::<A>("MPI_Comm_remote_group", || Some(Argument::Comm(comm.standard())), |me| {
            let group = required(group)?;
            let mut group_ = Group::EMPTY;
            api::comm::comm_remote_group(me, comm.standard(), &mut group_)?;
            *group = Group::foreign(group_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Comm_remote_size(comm: Comm, size: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Comm_remote_size engine_MPI_Comm_remote_size undecided_MPI_Comm_remote_size (comm, size)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Comm_remote_size(comm: Comm, size: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Comm_remote_size engine_MPI_Comm_remote_size undecided_MPI_Comm_remote_size (comm, size)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Comm_remote_size(comm: Comm, size: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_Comm_remote_size(comm, size) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Comm_remote_size(comm: Comm, size: *mut c_int) -> c_int {
    unsafe {
        call::<A>("MPI_Comm_remote_size", || Some(Argument::Comm(comm.standard())), |me| {
            let size = required(size)?;
            api::comm::comm_remote_size(me, comm.standard(), size)
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Comm_set_attr(comm: Comm, comm_keyval: c_int, attribute_val: *mut c_void) -> c_int {
    unsafe { answer!(MPI_Comm_set_attr engine_MPI_Comm_set_attr undecided_MPI_Comm_set_attr (comm, comm_keyval, attribute_val)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Comm_set_attr(comm: Comm, comm_keyval: c_int, attribute_val: *mut c_void) -> c_int {
    unsafe { answer!(MPI_Comm_set_attr engine_MPI_Comm_set_attr undecided_MPI_Comm_set_attr (comm, comm_keyval, attribute_val)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Comm_set_attr(comm: Comm, comm_keyval: c_int, attribute_val: *mut c_void) -> c_int {
    super::decide();
    unsafe { PMPI_Comm_set_attr(comm, comm_keyval, attribute_val) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Comm_set_attr(comm: Comm, comm_keyval: c_int, attribute_val: *mut c_void) -> c_int {
    unsafe {
        call::<A>("MPI_Comm_set_attr", || Some(Argument::Comm(comm.standard())), |me| {
            api::attr::comm_set_attr(me, comm.standard(), A::keyval_in(comm_keyval), attribute_val)
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Comm_set_info(comm: Comm, info: Info) -> c_int {
    unsafe { answer!(MPI_Comm_set_info engine_MPI_Comm_set_info undecided_MPI_Comm_set_info (comm, info)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Comm_set_info(comm: Comm, info: Info) -> c_int {
    unsafe { answer!(MPI_Comm_set_info engine_MPI_Comm_set_info undecided_MPI_Comm_set_info (comm, info)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Comm_set_info(comm: Comm, info: Info) -> c_int {
    super::decide();
    unsafe { PMPI_Comm_set_info(comm, info) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Comm_set_info(comm: Comm, info: Info) -> c_int {
    unsafe {
        call::<A>("MPI_Comm_set_info", || Some(Argument::Comm(comm.standard())), |me| {
            api::comm::comm_set_info(me, comm.standard(), info.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Comm_set_name(comm: Comm, comm_name: *const c_char) -> c_int {
    unsafe { answer!(MPI_Comm_set_name engine_MPI_Comm_set_name undecided_MPI_Comm_set_name (comm, comm_name)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Comm_set_name(comm: Comm, comm_name: *const c_char) -> c_int {
    unsafe { answer!(MPI_Comm_set_name engine_MPI_Comm_set_name undecided_MPI_Comm_set_name (comm, comm_name)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Comm_set_name(comm: Comm, comm_name: *const c_char) -> c_int {
    super::decide();
    unsafe { PMPI_Comm_set_name(comm, comm_name) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Comm_set_name(comm: Comm, comm_name: *const c_char) -> c_int {
    unsafe {
        call::<A>("MPI_Comm_set_name", || Some(Argument::Comm(comm.standard())), |me| {
            api::comm::comm_set_name(me, comm.standard(), comm_name)
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Comm_size(comm: Comm, size: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Comm_size engine_MPI_Comm_size undecided_MPI_Comm_size (comm, size)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Comm_size(comm: Comm, size: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Comm_size engine_MPI_Comm_size undecided_MPI_Comm_size (comm, size)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Comm_size(comm: Comm, size: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_Comm_size(comm, size) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Comm_size(comm: Comm, size: *mut c_int) -> c_int {
    unsafe {
        call::<A>("MPI_Comm_size", || Some(Argument::Comm(comm.standard())), |me| {
            let size = required(size)?;
            api::comm::comm_size(me, comm.standard(), size)
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Comm_split(comm: Comm, color: c_int, key: c_int, newcomm: *mut Comm) -> c_int {
    unsafe { answer!(MPI_Comm_split engine_MPI_Comm_split undecided_MPI_Comm_split (comm, color, key, newcomm)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Comm_split(comm: Comm, color: c_int, key: c_int, newcomm: *mut Comm) -> c_int {
    unsafe { answer!(MPI_Comm_split engine_MPI_Comm_split undecided_MPI_Comm_split (comm, color, key, newcomm)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Comm_split(comm: Comm, color: c_int, key: c_int, newcomm: *mut Comm) -> c_int {
    super::decide();
    unsafe { PMPI_Comm_split(comm, color, key, newcomm) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Comm_split(comm: Comm, color: c_int, key: c_int, newcomm: *mut Comm) -> c_int {
    unsafe {
        call::<A>("MPI_Comm_split", || Some(Argument::Comm(comm.standard())), |me| {
            let newcomm = required(newcomm)?;
            let mut newcomm_ = Comm::EMPTY;
            api::comm::comm_split(me, comm.standard(), color, key, &mut newcomm_)?;
            *newcomm = Comm::foreign(newcomm_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Comm_split_type(comm: Comm, split_type: c_int, key: c_int, info: Info, newcomm: *mut Comm) -> c_int {
    unsafe { answer!(MPI_Comm_split_type engine_MPI_Comm_split_type undecided_MPI_Comm_split_type (comm, split_type, key, info, newcomm)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Comm_split_type(comm: Comm, split_type: c_int, key: c_int, info: Info, newcomm: *mut Comm) -> c_int {
    unsafe { answer!(MPI_Comm_split_type engine_MPI_Comm_split_type undecided_MPI_Comm_split_type (comm, split_type, key, info, newcomm)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Comm_split_type(comm: Comm, split_type: c_int, key: c_int, info: Info, newcomm: *mut Comm) -> c_int {
    super::decide();
    unsafe { PMPI_Comm_split_type(comm, split_type, key, info, newcomm) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Comm_split_type(comm: Comm, split_type: c_int, key: c_int, info: Info, newcomm: *mut Comm) -> c_int {
    unsafe {
        call::<A>("MPI_Comm_split_type", || Some(Argument::Comm(comm.standard())), |me| {
            let newcomm = required(newcomm)?;
            let mut newcomm_ = Comm::EMPTY;
            api::comm::comm_split_type(me, comm.standard(), A::split_type_in(split_type), key, info.standard(), &mut newcomm_)?;
            *newcomm = Comm::foreign(newcomm_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Comm_test_inter(comm: Comm, flag: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Comm_test_inter engine_MPI_Comm_test_inter undecided_MPI_Comm_test_inter (comm, flag)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Comm_test_inter(comm: Comm, flag: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Comm_test_inter engine_MPI_Comm_test_inter undecided_MPI_Comm_test_inter (comm, flag)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Comm_test_inter(comm: Comm, flag: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_Comm_test_inter(comm, flag) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Comm_test_inter(comm: Comm, flag: *mut c_int) -> c_int {
    unsafe {
        call::<A>("MPI_Comm_test_inter", || Some(Argument::Comm(comm.standard())), |me| {
            let flag = required(flag)?;
            api::comm::comm_test_inter(me, comm.standard(), flag)
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Group_compare(group1: Group, group2: Group, result: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Group_compare engine_MPI_Group_compare undecided_MPI_Group_compare (group1, group2, result)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Group_compare(group1: Group, group2: Group, result: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Group_compare engine_MPI_Group_compare undecided_MPI_Group_compare (group1, group2, result)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Group_compare(group1: Group, group2: Group, result: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_Group_compare(group1, group2, result) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Group_compare(group1: Group, group2: Group, result: *mut c_int) -> c_int {
    unsafe {
        call::<A>("MPI_Group_compare", || None, |me| {
            let result = required(result)?;
            api::group::group_compare(me, group1.standard(), group2.standard(), result)?;
            *result = A::comparison_out(*result);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Group_difference(group1: Group, group2: Group, newgroup: *mut Group) -> c_int {
    unsafe { answer!(MPI_Group_difference engine_MPI_Group_difference undecided_MPI_Group_difference (group1, group2, newgroup)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Group_difference(group1: Group, group2: Group, newgroup: *mut Group) -> c_int {
    unsafe { answer!(MPI_Group_difference engine_MPI_Group_difference undecided_MPI_Group_difference (group1, group2, newgroup)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Group_difference(group1: Group, group2: Group, newgroup: *mut Group) -> c_int {
    super::decide();
    unsafe { PMPI_Group_difference(group1, group2, newgroup) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Group_difference(group1: Group, group2: Group, newgroup: *mut Group) -> c_int {
    unsafe {
        call::<A>("MPI_Group_difference", || None, |me| {
            let newgroup = required(newgroup)?;
            let mut newgroup_ = Group::EMPTY;
            api::group::group_difference(me, group1.standard(), group2.standard(), &mut newgroup_)?;
            *newgroup = Group::foreign(newgroup_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Group_excl(group: Group, n: c_int, ranks: *const c_int, newgroup: *mut Group) -> c_int {
    unsafe { answer!(MPI_Group_excl engine_MPI_Group_excl undecided_MPI_Group_excl (group, n, ranks, newgroup)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Group_excl(group: Group, n: c_int, ranks: *const c_int, newgroup: *mut Group) -> c_int {
    unsafe { answer!(MPI_Group_excl engine_MPI_Group_excl undecided_MPI_Group_excl (group, n, ranks, newgroup)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Group_excl(group: Group, n: c_int, ranks: *const c_int, newgroup: *mut Group) -> c_int {
    super::decide();
    unsafe { PMPI_Group_excl(group, n, ranks, newgroup) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Group_excl(group: Group, n: c_int, ranks: *const c_int, newgroup: *mut Group) -> c_int {
    unsafe {
        call::<A>("MPI_Group_excl", || None, |me| {
            let newgroup = required(newgroup)?;
            let mut newgroup_ = Group::EMPTY;
            api::group::group_excl(me, group.standard(), n, ranks, &mut newgroup_)?;
            *newgroup = Group::foreign(newgroup_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Group_free(group: *mut Group) -> c_int {
    unsafe { answer!(MPI_Group_free engine_MPI_Group_free undecided_MPI_Group_free (group)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Group_free(group: *mut Group) -> c_int {
    unsafe { answer!(MPI_Group_free engine_MPI_Group_free undecided_MPI_Group_free (group)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Group_free(group: *mut Group) -> c_int {
    super::decide();
    unsafe { PMPI_Group_free(group) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Group_free(group: *mut Group) -> c_int {
    unsafe {
        call::<A>("MPI_Group_free", || None, |me| {
            let group = required(group)?;
            let mut group_ = group.standard();
            let result = api::group::group_free(me, &mut group_);
            *group = Group::foreign(group_);
            result
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Group_from_session_pset(session: Session, pset_name: *const c_char, newgroup: *mut Group) -> c_int {
    unsafe { answer!(MPI_Group_from_session_pset engine_MPI_Group_from_session_pset undecided_MPI_Group_from_session_pset (session, pset_name, newgroup)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Group_from_session_pset(session: Session, pset_name: *const c_char, newgroup: *mut Group) -> c_int {
    unsafe { answer!(MPI_Group_from_session_pset engine_MPI_Group_from_session_pset undecided_MPI_Group_from_session_pset (session, pset_name, newgroup)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Group_from_session_pset(session: Session, pset_name: *const c_char, newgroup: *mut Group) -> c_int {
    super::decide();
    unsafe { PMPI_Group_from_session_pset(session, pset_name, newgroup) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Group_from_session_pset(session: Session, pset_name: *const c_char, newgroup: *mut Group) -> c_int {
    unsafe {
        call::<A>("MPI_Group_from_session_pset", || Some(Argument::Session(session.standard())), |me| {
            let newgroup = required(newgroup)?;
            let mut newgroup_ = Group::EMPTY;
            api::group::group_from_session_pset(me, session.standard(), pset_name, &mut newgroup_)?;
            *newgroup = Group::foreign(newgroup_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Group_incl(group: Group, n: c_int, ranks: *const c_int, newgroup: *mut Group) -> c_int {
    unsafe { answer!(MPI_Group_incl engine_MPI_Group_incl undecided_MPI_Group_incl (group, n, ranks, newgroup)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Group_incl(group: Group, n: c_int, ranks: *const c_int, newgroup: *mut Group) -> c_int {
    unsafe { answer!(MPI_Group_incl engine_MPI_Group_incl undecided_MPI_Group_incl (group, n, ranks, newgroup)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Group_incl(group: Group, n: c_int, ranks: *const c_int, newgroup: *mut Group) -> c_int {
    super::decide();
    unsafe { PMPI_Group_incl(group, n, ranks, newgroup) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Group_incl(group: Group, n: c_int, ranks: *const c_int, newgroup: *mut Group) -> c_int {
    unsafe {
        call::<A>("MPI_Group_incl", || None, |me| {
            let newgroup = required(newgroup)?;
            let mut newgroup_ = Group::EMPTY;
            api::group::group_incl(me, group.standard(), n, ranks, &mut newgroup_)?;
            *newgroup = Group::foreign(newgroup_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Group_intersection(group1: Group, group2: Group, newgroup: *mut Group) -> c_int {
    unsafe { answer!(MPI_Group_intersection engine_MPI_Group_intersection undecided_MPI_Group_intersection (group1, group2, newgroup)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Group_intersection(group1: Group, group2: Group, newgroup: *mut Group) -> c_int {
    unsafe { answer!(MPI_Group_intersection engine_MPI_Group_intersection undecided_MPI_Group_intersection (group1, group2, newgroup)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Group_intersection(group1: Group, group2: Group, newgroup: *mut Group) -> c_int {
    super::decide();
    unsafe { PMPI_Group_intersection(group1, group2, newgroup) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Group_intersection(group1: Group, group2: Group, newgroup: *mut Group) -> c_int {
    unsafe {
        call::<A>("MPI_Group_intersection", || None, |me| {
            let newgroup = required(newgroup)?;
            let mut newgroup_ = Group::EMPTY;
            api::group::group_intersection(me, group1.standard(), group2.standard(), &mut newgroup_)?;
            *newgroup = Group::foreign(newgroup_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Group_range_excl(group: Group, n: c_int, ranges: *mut c_int, newgroup: *mut Group) -> c_int {
    unsafe { answer!(MPI_Group_range_excl engine_MPI_Group_range_excl undecided_MPI_Group_range_excl (group, n, ranges, newgroup)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Group_range_excl(group: Group, n: c_int, ranges: *mut c_int, newgroup: *mut Group) -> c_int {
    unsafe { answer!(MPI_Group_range_excl engine_MPI_Group_range_excl undecided_MPI_Group_range_excl (group, n, ranges, newgroup)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Group_range_excl(group: Group, n: c_int, ranges: *mut c_int, newgroup: *mut Group) -> c_int {
    super::decide();
    unsafe { PMPI_Group_range_excl(group, n, ranges, newgroup) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Group_range_excl(group: Group, n: c_int, ranges: *mut c_int, newgroup: *mut Group) -> c_int {
    unsafe {
        call::<A>("MPI_Group_range_excl", || None, |me| {
            let newgroup = required(newgroup)?;
            let mut newgroup_ = Group::EMPTY;
            api::group::group_range_excl(me, group.standard(), n, ranges, &mut newgroup_)?;
            *newgroup = Group::foreign(newgroup_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Group_range_incl(group: Group, n: c_int, ranges: *mut c_int, newgroup: *mut Group) -> c_int {
    unsafe { answer!(MPI_Group_range_incl engine_MPI_Group_range_incl undecided_MPI_Group_range_incl (group, n, ranges, newgroup)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Group_range_incl(group: Group, n: c_int, ranges: *mut c_int, newgroup: *mut Group) -> c_int {
    unsafe { answer!(MPI_Group_range_incl engine_MPI_Group_range_incl undecided_MPI_Group_range_incl (group, n, ranges, newgroup)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Group_range_incl(group: Group, n: c_int, ranges: *mut c_int, newgroup: *mut Group) -> c_int {
    super::decide();
    unsafe { PMPI_Group_range_incl(group, n, ranges, newgroup) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Group_range_incl(group: Group, n: c_int, ranges: *mut c_int, newgroup: *mut Group) -> c_int {
    unsafe {
        call::<A>("MPI_Group_range_incl", || None, |me| {
            let newgroup = required(newgroup)?;
            let mut newgroup_ = Group::EMPTY;
            api::group::group_range_incl(me, group.standard(), n, ranges, &mut newgroup_)?;
            *newgroup = Group::foreign(newgroup_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Group_rank(group: Group, rank: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Group_rank engine_MPI_Group_rank undecided_MPI_Group_rank (group, rank)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Group_rank(group: Group, rank: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Group_rank engine_MPI_Group_rank undecided_MPI_Group_rank (group, rank)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Group_rank(group: Group, rank: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_Group_rank(group, rank) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Group_rank(group: Group, rank: *mut c_int) -> c_int {
    unsafe {
        call::<A>("MPI_Group_rank", || None, |me| {
            let rank = required(rank)?;
            api::group::group_rank(me, group.standard(), rank)?;
            *rank = A::rank_out(*rank);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Group_size(group: Group, size: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Group_size engine_MPI_Group_size undecided_MPI_Group_size (group, size)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Group_size(group: Group, size: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Group_size engine_MPI_Group_size undecided_MPI_Group_size (group, size)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Group_size(group: Group, size: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_Group_size(group, size) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Group_size(group: Group, size: *mut c_int) -> c_int {
    unsafe {
        call::<A>("MPI_Group_size", || None, |me| {
            let size = required(size)?;
            api::group::group_size(me, group.standard(), size)
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Group_translate_ranks(group1: Group, n: c_int, ranks1: *const c_int, group2: Group, ranks2: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Group_translate_ranks engine_MPI_Group_translate_ranks undecided_MPI_Group_translate_ranks (group1, n, ranks1, group2, ranks2)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Group_translate_ranks(group1: Group, n: c_int, ranks1: *const c_int, group2: Group, ranks2: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Group_translate_ranks engine_MPI_Group_translate_ranks undecided_MPI_Group_translate_ranks (group1, n, ranks1, group2, ranks2)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Group_translate_ranks(group1: Group, n: c_int, ranks1: *const c_int, group2: Group, ranks2: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_Group_translate_ranks(group1, n, ranks1, group2, ranks2) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Group_translate_ranks(group1: Group, n: c_int, ranks1: *const c_int, group2: Group, ranks2: *mut c_int) -> c_int {
    unsafe {
        call::<A>("MPI_Group_translate_ranks", || None, |me| {
            let ranks1_ = converted(ranks1, n.into(), A::rank_in);
            api::group::group_translate_ranks(me, group1.standard(), n, if ranks1.is_null() { ranks1 } else { ranks1_.as_ptr() }, group2.standard(), ranks2)?;
            convert(ranks2, n.into(), A::rank_out);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Group_union(group1: Group, group2: Group, newgroup: *mut Group) -> c_int {
    unsafe { answer!(MPI_Group_union engine_MPI_Group_union undecided_MPI_Group_union (group1, group2, newgroup)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Group_union(group1: Group, group2: Group, newgroup: *mut Group) -> c_int {
    unsafe { answer!(MPI_Group_union engine_MPI_Group_union undecided_MPI_Group_union (group1, group2, newgroup)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Group_union(group1: Group, group2: Group, newgroup: *mut Group) -> c_int {
    super::decide();
    unsafe { PMPI_Group_union(group1, group2, newgroup) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Group_union(group1: Group, group2: Group, newgroup: *mut Group) -> c_int {
    unsafe {
        call::<A>("MPI_Group_union", || None, |me| {
            let newgroup = required(newgroup)?;
            let mut newgroup_ = Group::EMPTY;
            api::group::group_union(me, group1.standard(), group2.standard(), &mut newgroup_)?;
            *newgroup = Group::foreign(newgroup_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Intercomm_create(local_comm: Comm, local_leader: c_int, peer_comm: Comm, remote_leader: c_int, tag: c_int, newintercomm: *mut Comm) -> c_int {
    unsafe { answer!(MPI_Intercomm_create engine_MPI_Intercomm_create undecided_MPI_Intercomm_create (local_comm, local_leader, peer_comm, remote_leader, tag, newintercomm)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Intercomm_create(local_comm: Comm, local_leader: c_int, peer_comm: Comm, remote_leader: c_int, tag: c_int, newintercomm: *mut Comm) -> c_int {
    unsafe { answer!(MPI_Intercomm_create engine_MPI_Intercomm_create undecided_MPI_Intercomm_create (local_comm, local_leader, peer_comm, remote_leader, tag, newintercomm)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Intercomm_create(local_comm: Comm, local_leader: c_int, peer_comm: Comm, remote_leader: c_int, tag: c_int, newintercomm: *mut Comm) -> c_int {
    super::decide();
    unsafe { PMPI_Intercomm_create(local_comm, local_leader, peer_comm, remote_leader, tag, newintercomm) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Intercomm_create(local_comm: Comm, local_leader: c_int, peer_comm: Comm, remote_leader: c_int, tag: c_int, newintercomm: *mut Comm) -> c_int {
    unsafe {
        call::<A>("MPI_Intercomm_create", || Some(Argument::Comm(local_comm.standard())), |me| {
            let newintercomm = required(newintercomm)?;
            let mut newintercomm_ = Comm::EMPTY;
            api::comm::intercomm_create(me, local_comm.standard(), A::rank_in(local_leader), peer_comm.standard(), A::rank_in(remote_leader), A::tag_in(tag), &mut newintercomm_)?;
            *newintercomm = Comm::foreign(newintercomm_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Intercomm_create_from_groups(local_group: Group, local_leader: c_int, remote_group: Group, remote_leader: c_int, stringtag: *const c_char, info: Info, errhandler: Errhandler, newintercomm: *mut Comm) -> c_int {
    unsafe { answer!(MPI_Intercomm_create_from_groups engine_MPI_Intercomm_create_from_groups undecided_MPI_Intercomm_create_from_groups (local_group, local_leader, remote_group, remote_leader, stringtag, info, errhandler, newintercomm)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Intercomm_create_from_groups(local_group: Group, local_leader: c_int, remote_group: Group, remote_leader: c_int, stringtag: *const c_char, info: Info, errhandler: Errhandler, newintercomm: *mut Comm) -> c_int {
    unsafe { answer!(MPI_Intercomm_create_from_groups engine_MPI_Intercomm_create_from_groups undecided_MPI_Intercomm_create_from_groups (local_group, local_leader, remote_group, remote_leader, stringtag, info, errhandler, newintercomm)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Intercomm_create_from_groups(local_group: Group, local_leader: c_int, remote_group: Group, remote_leader: c_int, stringtag: *const c_char, info: Info, errhandler: Errhandler, newintercomm: *mut Comm) -> c_int {
    super::decide();
    unsafe { PMPI_Intercomm_create_from_groups(local_group, local_leader, remote_group, remote_leader, stringtag, info, errhandler, newintercomm) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Intercomm_create_from_groups(local_group: Group, local_leader: c_int, remote_group: Group, remote_leader: c_int, stringtag: *const c_char, info: Info, errhandler: Errhandler, newintercomm: *mut Comm) -> c_int {
    unsafe {
        call::<A>("MPI_Intercomm_create_from_groups", || None, |me| {
            let newintercomm = required(newintercomm)?;
            let mut newintercomm_ = Comm::EMPTY;
            api::comm::intercomm_create_from_groups(me, local_group.standard(), A::rank_in(local_leader), remote_group.standard(), A::rank_in(remote_leader), stringtag, info.standard(), errhandler.standard(), &mut newintercomm_)?;
            *newintercomm = Comm::foreign(newintercomm_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Intercomm_merge(intercomm: Comm, high: c_int, newintracomm: *mut Comm) -> c_int {
    unsafe { answer!(MPI_Intercomm_merge engine_MPI_Intercomm_merge undecided_MPI_Intercomm_merge (intercomm, high, newintracomm)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Intercomm_merge(intercomm: Comm, high: c_int, newintracomm: *mut Comm) -> c_int {
    unsafe { answer!(MPI_Intercomm_merge engine_MPI_Intercomm_merge undecided_MPI_Intercomm_merge (intercomm, high, newintracomm)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Intercomm_merge(intercomm: Comm, high: c_int, newintracomm: *mut Comm) -> c_int {
    super::decide();
    unsafe { PMPI_Intercomm_merge(intercomm, high, newintracomm) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Intercomm_merge(intercomm: Comm, high: c_int, newintracomm: *mut Comm) -> c_int {
    unsafe {
        call::<A>("MPI_Intercomm_merge", || Some(Argument::Comm(intercomm.standard())), |me| {
            let newintracomm = required(newintracomm)?;
            let mut newintracomm_ = Comm::EMPTY;
            api::comm::intercomm_merge(me, intercomm.standard(), high, &mut newintracomm_)?;
            *newintracomm = Comm::foreign(newintracomm_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Type_create_keyval(type_copy_attr_fn: *const c_void, type_delete_attr_fn: *const c_void, type_keyval: *mut c_int, extra_state: *mut c_void) -> c_int {
    unsafe { answer!(MPI_Type_create_keyval engine_MPI_Type_create_keyval undecided_MPI_Type_create_keyval (type_copy_attr_fn, type_delete_attr_fn, type_keyval, extra_state)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Type_create_keyval(type_copy_attr_fn: *const c_void, type_delete_attr_fn: *const c_void, type_keyval: *mut c_int, extra_state: *mut c_void) -> c_int {
    unsafe { answer!(MPI_Type_create_keyval engine_MPI_Type_create_keyval undecided_MPI_Type_create_keyval (type_copy_attr_fn, type_delete_attr_fn, type_keyval, extra_state)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Type_create_keyval(type_copy_attr_fn: *const c_void, type_delete_attr_fn: *const c_void, type_keyval: *mut c_int, extra_state: *mut c_void) -> c_int {
    super::decide();
    unsafe { PMPI_Type_create_keyval(type_copy_attr_fn, type_delete_attr_fn, type_keyval, extra_state) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Type_create_keyval(type_copy_attr_fn: *const c_void, type_delete_attr_fn: *const c_void, type_keyval: *mut c_int, extra_state: *mut c_void) -> c_int {
    unsafe {
        call::<A>("MPI_Type_create_keyval", || None, |me| {
            let type_keyval = required(type_keyval)?;
            api::attr::type_create_keyval(me, A::copy_function_in(type_copy_attr_fn), A::delete_function_in(type_delete_attr_fn), type_keyval, extra_state)?;
            *type_keyval = A::keyval_out(*type_keyval);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Type_delete_attr(datatype: Datatype, type_keyval: c_int) -> c_int {
    unsafe { answer!(MPI_Type_delete_attr engine_MPI_Type_delete_attr undecided_MPI_Type_delete_attr (datatype, type_keyval)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Type_delete_attr(datatype: Datatype, type_keyval: c_int) -> c_int {
    unsafe { answer!(MPI_Type_delete_attr engine_MPI_Type_delete_attr undecided_MPI_Type_delete_attr (datatype, type_keyval)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Type_delete_attr(datatype: Datatype, type_keyval: c_int) -> c_int {
    super::decide();
    unsafe { PMPI_Type_delete_attr(datatype, type_keyval) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Type_delete_attr(datatype: Datatype, type_keyval: c_int) -> c_int {
    unsafe {
        call::<A>("MPI_Type_delete_attr", || None, |me| {
            api::attr::type_delete_attr(me, datatype.standard(), A::keyval_in(type_keyval))
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Type_free_keyval(type_keyval: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Type_free_keyval engine_MPI_Type_free_keyval undecided_MPI_Type_free_keyval (type_keyval)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Type_free_keyval(type_keyval: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Type_free_keyval engine_MPI_Type_free_keyval undecided_MPI_Type_free_keyval (type_keyval)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Type_free_keyval(type_keyval: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_Type_free_keyval(type_keyval) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Type_free_keyval(type_keyval: *mut c_int) -> c_int {
    unsafe {
        call::<A>("MPI_Type_free_keyval", || None, |me| {
            let type_keyval = required(type_keyval)?;
            let mut type_keyval_ = A::keyval_in(*type_keyval);
            let result = api::attr::type_free_keyval(me, &mut type_keyval_);
            *type_keyval = A::keyval_out(type_keyval_);
            result
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Type_get_attr(datatype: Datatype, type_keyval: c_int, attribute_val: *mut c_void, flag: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Type_get_attr engine_MPI_Type_get_attr undecided_MPI_Type_get_attr (datatype, type_keyval, attribute_val, flag)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Type_get_attr(datatype: Datatype, type_keyval: c_int, attribute_val: *mut c_void, flag: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Type_get_attr engine_MPI_Type_get_attr undecided_MPI_Type_get_attr (datatype, type_keyval, attribute_val, flag)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Type_get_attr(datatype: Datatype, type_keyval: c_int, attribute_val: *mut c_void, flag: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_Type_get_attr(datatype, type_keyval, attribute_val, flag) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Type_get_attr(datatype: Datatype, type_keyval: c_int, attribute_val: *mut c_void, flag: *mut c_int) -> c_int {
    unsafe {
        call::<A>("MPI_Type_get_attr", || None, |me| {
            let flag = required(flag)?;
            api::attr::type_get_attr(me, datatype.standard(), A::keyval_in(type_keyval), attribute_val, flag)
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Type_get_name(datatype: Datatype, type_name: *mut c_char, resultlen: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Type_get_name engine_MPI_Type_get_name undecided_MPI_Type_get_name (datatype, type_name, resultlen)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Type_get_name(datatype: Datatype, type_name: *mut c_char, resultlen: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Type_get_name engine_MPI_Type_get_name undecided_MPI_Type_get_name (datatype, type_name, resultlen)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Type_get_name(datatype: Datatype, type_name: *mut c_char, resultlen: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_Type_get_name(datatype, type_name, resultlen) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Type_get_name(datatype: Datatype, type_name: *mut c_char, resultlen: *mut c_int) -> c_int {
    unsafe {
        call::<A>("MPI_Type_get_name", || None, |me| {
            let mut type_name_ = Text::new(type_name, standard::MPI_MAX_OBJECT_NAME, A::MAX_OBJECT_NAME);
            let resultlen = required(resultlen)?;
            api::datatype::type_get_name(me, datatype.standard(), type_name_.as_mut_ptr(), resultlen)?;
            *resultlen = type_name_.write_back()?;
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Type_set_attr(datatype: Datatype, type_keyval: c_int, attribute_val: *mut c_void) -> c_int {
    unsafe { answer!(MPI_Type_set_attr engine_MPI_Type_set_attr undecided_MPI_Type_set_attr (datatype, type_keyval, attribute_val)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Type_set_attr(datatype: Datatype, type_keyval: c_int, attribute_val: *mut c_void) -> c_int {
    unsafe { answer!(MPI_Type_set_attr engine_MPI_Type_set_attr undecided_MPI_Type_set_attr (datatype, type_keyval, attribute_val)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Type_set_attr(datatype: Datatype, type_keyval: c_int, attribute_val: *mut c_void) -> c_int {
    super::decide();
    unsafe { PMPI_Type_set_attr(datatype, type_keyval, attribute_val) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Type_set_attr(datatype: Datatype, type_keyval: c_int, attribute_val: *mut c_void) -> c_int {
    unsafe {
        call::<A>("MPI_Type_set_attr", || None, |me| {
            api::attr::type_set_attr(me, datatype.standard(), A::keyval_in(type_keyval), attribute_val)
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Type_set_name(datatype: Datatype, type_name: *const c_char) -> c_int {
    unsafe { answer!(MPI_Type_set_name engine_MPI_Type_set_name undecided_MPI_Type_set_name (datatype, type_name)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Type_set_name(datatype: Datatype, type_name: *const c_char) -> c_int {
    unsafe { answer!(MPI_Type_set_name engine_MPI_Type_set_name undecided_MPI_Type_set_name (datatype, type_name)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Type_set_name(datatype: Datatype, type_name: *const c_char) -> c_int {
    super::decide();
    unsafe { PMPI_Type_set_name(datatype, type_name) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Type_set_name(datatype: Datatype, type_name: *const c_char) -> c_int {
    unsafe {
        call::<A>("MPI_Type_set_name", || None, |me| {
            api::datatype::type_set_name(me, datatype.standard(), type_name)
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Win_create_keyval(win_copy_attr_fn: *const c_void, win_delete_attr_fn: *const c_void, win_keyval: *mut c_int, extra_state: *mut c_void) -> c_int {
    unsafe { answer!(MPI_Win_create_keyval engine_MPI_Win_create_keyval undecided_MPI_Win_create_keyval (win_copy_attr_fn, win_delete_attr_fn, win_keyval, extra_state)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Win_create_keyval(win_copy_attr_fn: *const c_void, win_delete_attr_fn: *const c_void, win_keyval: *mut c_int, extra_state: *mut c_void) -> c_int {
    unsafe { answer!(MPI_Win_create_keyval engine_MPI_Win_create_keyval undecided_MPI_Win_create_keyval (win_copy_attr_fn, win_delete_attr_fn, win_keyval, extra_state)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Win_create_keyval(win_copy_attr_fn: *const c_void, win_delete_attr_fn: *const c_void, win_keyval: *mut c_int, extra_state: *mut c_void) -> c_int {
    super::decide();
    unsafe { PMPI_Win_create_keyval(win_copy_attr_fn, win_delete_attr_fn, win_keyval, extra_state) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Win_create_keyval(win_copy_attr_fn: *const c_void, win_delete_attr_fn: *const c_void, win_keyval: *mut c_int, extra_state: *mut c_void) -> c_int {
    unsafe {
        call::<A>("MPI_Win_create_keyval", || None, |me| {
            let win_keyval = required(win_keyval)?;
            api::attr::win_create_keyval(me, A::copy_function_in(win_copy_attr_fn), A::delete_function_in(win_delete_attr_fn), win_keyval, extra_state)?;
            *win_keyval = A::keyval_out(*win_keyval);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Win_delete_attr(win: Win, win_keyval: c_int) -> c_int {
    unsafe { answer!(MPI_Win_delete_attr engine_MPI_Win_delete_attr undecided_MPI_Win_delete_attr (win, win_keyval)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Win_delete_attr(win: Win, win_keyval: c_int) -> c_int {
    unsafe { answer!(MPI_Win_delete_attr engine_MPI_Win_delete_attr undecided_MPI_Win_delete_attr (win, win_keyval)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Win_delete_attr(win: Win, win_keyval: c_int) -> c_int {
    super::decide();
    unsafe { PMPI_Win_delete_attr(win, win_keyval) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Win_delete_attr(win: Win, win_keyval: c_int) -> c_int {
    unsafe {
        call::<A>("MPI_Win_delete_attr", || Some(Argument::Win(win.standard())), |me| {
            api::attr::win_delete_attr(me, win.standard(), A::keyval_in(win_keyval))
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Win_free_keyval(win_keyval: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Win_free_keyval engine_MPI_Win_free_keyval undecided_MPI_Win_free_keyval (win_keyval)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Win_free_keyval(win_keyval: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Win_free_keyval engine_MPI_Win_free_keyval undecided_MPI_Win_free_keyval (win_keyval)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Win_free_keyval(win_keyval: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_Win_free_keyval(win_keyval) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Win_free_keyval(win_keyval: *mut c_int) -> c_int {
    unsafe {
        call::<A>("MPI_Win_free_keyval", || None, |me| {
            let win_keyval = required(win_keyval)?;
            let mut win_keyval_ = A::keyval_in(*win_keyval);
            let result = api::attr::win_free_keyval(me, &mut win_keyval_);
            *win_keyval = A::keyval_out(win_keyval_);
            result
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Win_get_attr(win: Win, win_keyval: c_int, attribute_val: *mut c_void, flag: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Win_get_attr engine_MPI_Win_get_attr undecided_MPI_Win_get_attr (win, win_keyval, attribute_val, flag)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Win_get_attr(win: Win, win_keyval: c_int, attribute_val: *mut c_void, flag: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Win_get_attr engine_MPI_Win_get_attr undecided_MPI_Win_get_attr (win, win_keyval, attribute_val, flag)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Win_get_attr(win: Win, win_keyval: c_int, attribute_val: *mut c_void, flag: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_Win_get_attr(win, win_keyval, attribute_val, flag) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Win_get_attr(win: Win, win_keyval: c_int, attribute_val: *mut c_void, flag: *mut c_int) -> c_int {
    unsafe { attribute::get_of_window::<A>(win, win_keyval, attribute_val, flag) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Win_get_name(win: Win, win_name: *mut c_char, resultlen: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Win_get_name engine_MPI_Win_get_name undecided_MPI_Win_get_name (win, win_name, resultlen)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Win_get_name(win: Win, win_name: *mut c_char, resultlen: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Win_get_name engine_MPI_Win_get_name undecided_MPI_Win_get_name (win, win_name, resultlen)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Win_get_name(win: Win, win_name: *mut c_char, resultlen: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_Win_get_name(win, win_name, resultlen) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Win_get_name(win: Win, win_name: *mut c_char, resultlen: *mut c_int) -> c_int {
    unsafe {
        call::<A>("MPI_Win_get_name", || Some(Argument::Win(win.standard())), |me| {
            let mut win_name_ = Text::new(win_name, standard::MPI_MAX_OBJECT_NAME, A::MAX_OBJECT_NAME);
            let resultlen = required(resultlen)?;
            api::rma::win_get_name(me, win.standard(), win_name_.as_mut_ptr(), resultlen)?;
            *resultlen = win_name_.write_back()?;
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Win_set_attr(win: Win, win_keyval: c_int, attribute_val: *mut c_void) -> c_int {
    unsafe { answer!(MPI_Win_set_attr engine_MPI_Win_set_attr undecided_MPI_Win_set_attr (win, win_keyval, attribute_val)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Win_set_attr(win: Win, win_keyval: c_int, attribute_val: *mut c_void) -> c_int {
    unsafe { answer!(MPI_Win_set_attr engine_MPI_Win_set_attr undecided_MPI_Win_set_attr (win, win_keyval, attribute_val)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Win_set_attr(win: Win, win_keyval: c_int, attribute_val: *mut c_void) -> c_int {
    super::decide();
    unsafe { PMPI_Win_set_attr(win, win_keyval, attribute_val) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Win_set_attr(win: Win, win_keyval: c_int, attribute_val: *mut c_void) -> c_int {
    unsafe {
        call::<A>("MPI_Win_set_attr", || Some(Argument::Win(win.standard())), |me| {
            api::attr::win_set_attr(me, win.standard(), A::keyval_in(win_keyval), attribute_val)
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Win_set_name(win: Win, win_name: *const c_char) -> c_int {
    unsafe { answer!(MPI_Win_set_name engine_MPI_Win_set_name undecided_MPI_Win_set_name (win, win_name)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Win_set_name(win: Win, win_name: *const c_char) -> c_int {
    unsafe { answer!(MPI_Win_set_name engine_MPI_Win_set_name undecided_MPI_Win_set_name (win, win_name)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Win_set_name(win: Win, win_name: *const c_char) -> c_int {
    super::decide();
    unsafe { PMPI_Win_set_name(win, win_name) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Win_set_name(win: Win, win_name: *const c_char) -> c_int {
    unsafe {
        call::<A>("MPI_Win_set_name", || Some(Argument::Win(win.standard())), |me| {
            api::rma::win_set_name(me, win.standard(), win_name)
        })
    }
}
