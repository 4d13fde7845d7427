//! What guests import: MPI 5.0 chapter 7, Groups, contexts, communicators, and caching. Written by `cargo xtask codegen` from the table.
#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(non_snake_case, unused_imports, unused_mut, unused_unsafe, unused_variables, clippy::unnecessary_cast, clippy::useless_conversion)]
#![allow(clippy::undocumented_unsafe_blocks)] // One reason for all: what is passed on was checked or copied.

use crate::array::{Array, Weights, last, total};
use crate::buffers::{moved, sum};
use crate::by_hand::*;
use crate::call::{Arguments, Cx, unsupported};
use crate::error::Failure;
use crate::guest::Mpi;
use crate::host::{Owner, model};
use crate::imports::{Import, Object};
use crate::value::{Text, narrow, narrow_or_undefined, pointer};
use anympi_engine::api;
use anympi_engine::types::{
    Comm, Count, Datatype, Errhandler, File, Group, Info, Message, Op, Request, Session, Status, Win,
};
use anympi_host::functions as native;
use anympi_translate::Standard;
use std::ffi::{c_int, c_void};
use std::ptr;

pub(crate) static IMPORTS: [Import; 56] = [
    Import { name: "MPI_Comm_compare", signature: "iii>i", object: Object::Comm(0), any_time: false, has_value: false, body: MPI_Comm_compare },
    Import { name: "MPI_Comm_create", signature: "iii>i", object: Object::Comm(0), any_time: false, has_value: false, body: MPI_Comm_create },
    Import { name: "MPI_Comm_create_from_group", signature: "iiiii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Comm_create_from_group },
    Import { name: "MPI_Comm_create_group", signature: "iiii>i", object: Object::Comm(0), any_time: false, has_value: false, body: MPI_Comm_create_group },
    Import { name: "MPI_Comm_create_keyval", signature: "iiii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Comm_create_keyval },
    Import { name: "MPI_Comm_delete_attr", signature: "ii>i", object: Object::Comm(0), any_time: false, has_value: false, body: MPI_Comm_delete_attr },
    Import { name: "MPI_Comm_dup", signature: "ii>i", object: Object::Comm(0), any_time: false, has_value: false, body: MPI_Comm_dup },
    Import { name: "MPI_Comm_dup_with_info", signature: "iii>i", object: Object::Comm(0), any_time: false, has_value: false, body: MPI_Comm_dup_with_info },
    Import { name: "MPI_Comm_free", signature: "i>i", object: Object::CommAt(0), any_time: false, has_value: false, body: MPI_Comm_free },
    Import { name: "MPI_Comm_free_keyval", signature: "i>i", object: Object::None, any_time: false, has_value: false, body: MPI_Comm_free_keyval },
    Import { name: "MPI_Comm_get_attr", signature: "iiii>i", object: Object::Comm(0), any_time: false, has_value: false, body: attribute::comm_get_attr },
    Import { name: "MPI_Comm_get_info", signature: "ii>i", object: Object::Comm(0), any_time: false, has_value: false, body: MPI_Comm_get_info },
    Import { name: "MPI_Comm_get_name", signature: "iii>i", object: Object::Comm(0), any_time: false, has_value: false, body: MPI_Comm_get_name },
    Import { name: "MPI_Comm_group", signature: "ii>i", object: Object::Comm(0), any_time: false, has_value: false, body: MPI_Comm_group },
    Import { name: "MPI_Comm_idup", signature: "iii>i", object: Object::Comm(0), any_time: false, has_value: false, body: MPI_Comm_idup },
    Import { name: "MPI_Comm_idup_with_info", signature: "iiii>i", object: Object::Comm(0), any_time: false, has_value: false, body: MPI_Comm_idup_with_info },
    Import { name: "MPI_Comm_rank", signature: "ii>i", object: Object::Comm(0), any_time: false, has_value: false, body: MPI_Comm_rank },
    Import { name: "MPI_Comm_remote_group", signature: "ii>i", object: Object::Comm(0), any_time: false, has_value: false, body: MPI_Comm_remote_group },
    Import { name: "MPI_Comm_remote_size", signature: "ii>i", object: Object::Comm(0), any_time: false, has_value: false, body: MPI_Comm_remote_size },
    Import { name: "MPI_Comm_set_attr", signature: "iii>i", object: Object::Comm(0), any_time: false, has_value: false, body: MPI_Comm_set_attr },
    Import { name: "MPI_Comm_set_info", signature: "ii>i", object: Object::Comm(0), any_time: false, has_value: false, body: MPI_Comm_set_info },
    Import { name: "MPI_Comm_set_name", signature: "ii>i", object: Object::Comm(0), any_time: false, has_value: false, body: MPI_Comm_set_name },
    Import { name: "MPI_Comm_size", signature: "ii>i", object: Object::Comm(0), any_time: false, has_value: false, body: MPI_Comm_size },
    Import { name: "MPI_Comm_split", signature: "iiii>i", object: Object::Comm(0), any_time: false, has_value: false, body: MPI_Comm_split },
    Import { name: "MPI_Comm_split_type", signature: "iiiii>i", object: Object::Comm(0), any_time: false, has_value: false, body: MPI_Comm_split_type },
    Import { name: "MPI_Comm_test_inter", signature: "ii>i", object: Object::Comm(0), any_time: false, has_value: false, body: MPI_Comm_test_inter },
    Import { name: "MPI_Group_compare", signature: "iii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Group_compare },
    Import { name: "MPI_Group_difference", signature: "iii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Group_difference },
    Import { name: "MPI_Group_excl", signature: "iiii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Group_excl },
    Import { name: "MPI_Group_free", signature: "i>i", object: Object::None, any_time: false, has_value: false, body: MPI_Group_free },
    Import { name: "MPI_Group_from_session_pset", signature: "iii>i", object: Object::Session(0), any_time: false, has_value: false, body: MPI_Group_from_session_pset },
    Import { name: "MPI_Group_incl", signature: "iiii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Group_incl },
    Import { name: "MPI_Group_intersection", signature: "iii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Group_intersection },
    Import { name: "MPI_Group_range_excl", signature: "iiii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Group_range_excl },
    Import { name: "MPI_Group_range_incl", signature: "iiii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Group_range_incl },
    Import { name: "MPI_Group_rank", signature: "ii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Group_rank },
    Import { name: "MPI_Group_size", signature: "ii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Group_size },
    Import { name: "MPI_Group_translate_ranks", signature: "iiiii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Group_translate_ranks },
    Import { name: "MPI_Group_union", signature: "iii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Group_union },
    Import { name: "MPI_Intercomm_create", signature: "iiiiii>i", object: Object::Comm(0), any_time: false, has_value: false, body: MPI_Intercomm_create },
    Import { name: "MPI_Intercomm_create_from_groups", signature: "iiiiiiii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Intercomm_create_from_groups },
    Import { name: "MPI_Intercomm_merge", signature: "iii>i", object: Object::Comm(0), any_time: false, has_value: false, body: MPI_Intercomm_merge },
    Import { name: "MPI_Type_create_keyval", signature: "iiii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Type_create_keyval },
    Import { name: "MPI_Type_delete_attr", signature: "ii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Type_delete_attr },
    Import { name: "MPI_Type_free_keyval", signature: "i>i", object: Object::None, any_time: false, has_value: false, body: MPI_Type_free_keyval },
    Import { name: "MPI_Type_get_attr", signature: "iiii>i", object: Object::None, any_time: false, has_value: false, body: attribute::type_get_attr },
    Import { name: "MPI_Type_get_name", signature: "iii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Type_get_name },
    Import { name: "MPI_Type_set_attr", signature: "iii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Type_set_attr },
    Import { name: "MPI_Type_set_name", signature: "ii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Type_set_name },
    Import { name: "MPI_Win_create_keyval", signature: "iiii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Win_create_keyval },
    Import { name: "MPI_Win_delete_attr", signature: "ii>i", object: Object::Win(0), any_time: false, has_value: false, body: MPI_Win_delete_attr },
    Import { name: "MPI_Win_free_keyval", signature: "i>i", object: Object::None, any_time: false, has_value: false, body: MPI_Win_free_keyval },
    Import { name: "MPI_Win_get_attr", signature: "iiii>i", object: Object::Win(0), any_time: false, has_value: false, body: attribute::win_get_attr },
    Import { name: "MPI_Win_get_name", signature: "iii>i", object: Object::Win(0), any_time: false, has_value: false, body: MPI_Win_get_name },
    Import { name: "MPI_Win_set_attr", signature: "iii>i", object: Object::Win(0), any_time: false, has_value: false, body: MPI_Win_set_attr },
    Import { name: "MPI_Win_set_name", signature: "ii>i", object: Object::Win(0), any_time: false, has_value: false, body: MPI_Win_set_name },
];

fn MPI_Comm_compare(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let comm1 = cx.handle::<Comm>(a.word(0));
    let comm2 = cx.handle::<Comm>(a.word(1));
    let result = a.word(2);
    let result = cx.place::<i32>("result", result)?;
    let mut result_: c_int = result.read();
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::comm::comm_compare(me, comm1, comm2, &mut result_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Comm_compare::<Standard>(), |f| f(comm1, comm2, &mut result_)) },
    };
    result.write(result_);
    outcome?;
    Ok(())
}

fn MPI_Comm_create(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let comm = cx.handle::<Comm>(a.word(0));
    let group = cx.handle::<Group>(a.word(1));
    let newcomm = a.word(2);
    let newcomm = cx.place::<u32>("newcomm", newcomm)?;
    let mut newcomm_ = Comm(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::comm::comm_create(me, comm, group, &mut newcomm_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Comm_create::<Standard>(), |f| f(comm, group, &mut newcomm_)) },
    };
    outcome?;
    newcomm.write(cx.given(newcomm_));
    Ok(())
}

fn MPI_Comm_create_from_group(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let group = cx.handle::<Group>(a.word(0));
    let stringtag = a.word(1);
    let info = cx.handle::<Info>(a.word(2));
    let errhandler = cx.handle::<Errhandler>(a.word(3));
    let newcomm = a.word(4);
    let stringtag_ = cx.text("stringtag", stringtag)?;
    let newcomm = cx.place::<u32>("newcomm", newcomm)?;
    let mut newcomm_ = Comm(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::comm::comm_create_from_group(me, group, pointer(&stringtag_), info, errhandler, &mut newcomm_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Comm_create_from_group::<Standard>(), |f| f(group, pointer(&stringtag_), info, errhandler, &mut newcomm_)) },
    };
    outcome?;
    newcomm.write(cx.given(newcomm_));
    Ok(())
}

fn MPI_Comm_create_group(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let comm = cx.handle::<Comm>(a.word(0));
    let group = cx.handle::<Group>(a.word(1));
    let tag = a.int(2);
    let newcomm = a.word(3);
    let newcomm = cx.place::<u32>("newcomm", newcomm)?;
    let mut newcomm_ = Comm(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::comm::comm_create_group(me, comm, group, tag, &mut newcomm_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Comm_create_group::<Standard>(), |f| f(comm, group, tag, &mut newcomm_)) },
    };
    outcome?;
    newcomm.write(cx.given(newcomm_));
    Ok(())
}

fn MPI_Comm_create_keyval(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let comm_copy_attr_fn = a.word(0);
    let comm_delete_attr_fn = a.word(1);
    let comm_keyval = a.word(2);
    let extra_state = a.word(3);
    let comm_keyval = cx.place::<i32>("comm_keyval", comm_keyval)?;
    let mut comm_keyval_: c_int = comm_keyval.read();
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::attr::comm_create_keyval(me, cx.copy_function(comm_copy_attr_fn), comm_delete_attr_fn as usize, &mut comm_keyval_, ptr::without_provenance_mut(extra_state as usize)) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { let (copy_, delete_, extra_) = host.keyval(Owner::Comm, cx.copy_function(comm_copy_attr_fn), comm_delete_attr_fn, extra_state); host.call(native::MPI_Comm_create_keyval::<Standard>(), |f| f(copy_, delete_, &mut comm_keyval_, extra_)) },
    };
    comm_keyval.write(comm_keyval_);
    outcome?;
    Ok(())
}

fn MPI_Comm_delete_attr(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let comm = cx.handle::<Comm>(a.word(0));
    let comm_keyval = a.int(1);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::attr::comm_delete_attr(me, comm, comm_keyval) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Comm_delete_attr::<Standard>(), |f| f(comm, comm_keyval)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Comm_dup(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let comm = cx.handle::<Comm>(a.word(0));
    let newcomm = a.word(1);
    let newcomm = cx.place::<u32>("newcomm", newcomm)?;
    let mut newcomm_ = Comm(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::comm::comm_dup(me, comm, &mut newcomm_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Comm_dup::<Standard>(), |f| f(comm, &mut newcomm_)) },
    };
    outcome?;
    newcomm.write(cx.given(newcomm_));
    Ok(())
}

fn MPI_Comm_dup_with_info(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let comm = cx.handle::<Comm>(a.word(0));
    let info = cx.handle::<Info>(a.word(1));
    let newcomm = a.word(2);
    let newcomm = cx.place::<u32>("newcomm", newcomm)?;
    let mut newcomm_ = Comm(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::comm::comm_dup_with_info(me, comm, info, &mut newcomm_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Comm_dup_with_info::<Standard>(), |f| f(comm, info, &mut newcomm_)) },
    };
    outcome?;
    newcomm.write(cx.given(newcomm_));
    Ok(())
}

fn MPI_Comm_free(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let comm = a.word(0);
    let comm = cx.place::<u32>("comm", comm)?;
    let mut comm_ = cx.handle::<Comm>(comm.read());
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::comm::comm_free(me, &mut comm_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.idle(comm_)?; host.call(native::MPI_Comm_free::<Standard>(), |f| f(&mut comm_)) },
    };
    comm.write(cx.spelled(comm.read(), comm_));
    outcome?;
    Ok(())
}

fn MPI_Comm_free_keyval(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let comm_keyval = a.word(0);
    let comm_keyval = cx.place::<i32>("comm_keyval", comm_keyval)?;
    let mut comm_keyval_: c_int = comm_keyval.read();
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::attr::comm_free_keyval(me, &mut comm_keyval_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Comm_free_keyval::<Standard>(), |f| f(&mut comm_keyval_)) },
    };
    comm_keyval.write(comm_keyval_);
    outcome?;
    Ok(())
}

fn MPI_Comm_get_info(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let comm = cx.handle::<Comm>(a.word(0));
    let info_used = a.word(1);
    let info_used = cx.place::<u32>("info_used", info_used)?;
    let mut info_used_ = Info(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::comm::comm_get_info(me, comm, &mut info_used_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Comm_get_info::<Standard>(), |f| f(comm, &mut info_used_)) },
    };
    outcome?;
    info_used.write(cx.given(info_used_));
    Ok(())
}

fn MPI_Comm_get_name(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let comm = cx.handle::<Comm>(a.word(0));
    let comm_name = a.word(1);
    let resultlen = a.word(2);
    let mut comm_name_ = Text::new("comm_name", comm_name, anympi_engine::standard::MPI_MAX_OBJECT_NAME);
    let resultlen = cx.place::<i32>("resultlen", resultlen)?;
    let mut resultlen_: c_int = resultlen.read();
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::comm::comm_get_name(me, comm, comm_name_.as_mut_ptr(), &mut resultlen_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Comm_get_name::<Standard>(), |f| f(comm, comm_name_.as_mut_ptr(), &mut resultlen_)) },
    };
    resultlen.write(resultlen_);
    outcome?;
    comm_name_.write_back(cx)?;
    Ok(())
}

fn MPI_Comm_group(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let comm = cx.handle::<Comm>(a.word(0));
    let group = a.word(1);
    let group = cx.place::<u32>("group", group)?;
    let mut group_ = Group(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::comm::comm_group(me, comm, &mut group_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Comm_group::<Standard>(), |f| f(comm, &mut group_)) },
    };
    outcome?;
    group.write(cx.given(group_));
    Ok(())
}

fn MPI_Comm_idup(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let comm = cx.handle::<Comm>(a.word(0));
    let newcomm = a.word(1);
    let request = a.word(2);
    let newcomm = cx.place::<u32>("newcomm", newcomm)?;
    let mut newcomm_ = Comm(0);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::comm::comm_idup(me, comm, &mut newcomm_, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Comm_idup::<Standard>(), |f| f(comm, &mut newcomm_, &mut request_)) },
    };
    outcome?;
    newcomm.write(cx.given(newcomm_));
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Comm_idup_with_info(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let comm = cx.handle::<Comm>(a.word(0));
    let info = cx.handle::<Info>(a.word(1));
    let newcomm = a.word(2);
    let request = a.word(3);
    let newcomm = cx.place::<u32>("newcomm", newcomm)?;
    let mut newcomm_ = Comm(0);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::comm::comm_idup_with_info(me, comm, info, &mut newcomm_, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Comm_idup_with_info::<Standard>(), |f| f(comm, info, &mut newcomm_, &mut request_)) },
    };
    outcome?;
    newcomm.write(cx.given(newcomm_));
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Comm_rank(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let comm = cx.handle::<Comm>(a.word(0));
    let rank = a.word(1);
    let rank = cx.place::<i32>("rank", rank)?;
    let mut rank_: c_int = rank.read();
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::comm::comm_rank(me, comm, &mut rank_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Comm_rank::<Standard>(), |f| f(comm, &mut rank_)) },
    };
    rank.write(rank_);
    outcome?;
    Ok(())
}

fn MPI_Comm_remote_group(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let comm = cx.handle::<Comm>(a.word(0));
    let group = a.word(1);
    let group = cx.place::<u32>("group", group)?;
    let mut group_ = Group(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::comm::comm_remote_group(me, comm, &mut group_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Comm_remote_group::<Standard>(), |f| f(comm, &mut group_)) },
    };
    outcome?;
    group.write(cx.given(group_));
    Ok(())
}

fn MPI_Comm_remote_size(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let comm = cx.handle::<Comm>(a.word(0));
    let size = a.word(1);
    let size = cx.place::<i32>("size", size)?;
    let mut size_: c_int = size.read();
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::comm::comm_remote_size(me, comm, &mut size_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Comm_remote_size::<Standard>(), |f| f(comm, &mut size_)) },
    };
    size.write(size_);
    outcome?;
    Ok(())
}

fn MPI_Comm_set_attr(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let comm = cx.handle::<Comm>(a.word(0));
    let comm_keyval = a.int(1);
    let attribute_val = a.word(2);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::attr::comm_set_attr(me, comm, comm_keyval, ptr::without_provenance_mut(attribute_val as usize)) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Comm_set_attr::<Standard>(), |f| f(comm, comm_keyval, ptr::without_provenance_mut(attribute_val as usize))) },
    };
    outcome?;
    Ok(())
}

fn MPI_Comm_set_info(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let comm = cx.handle::<Comm>(a.word(0));
    let info = cx.handle::<Info>(a.word(1));
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::comm::comm_set_info(me, comm, info) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Comm_set_info::<Standard>(), |f| f(comm, info)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Comm_set_name(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let comm = cx.handle::<Comm>(a.word(0));
    let comm_name = a.word(1);
    let comm_name_ = cx.text("comm_name", comm_name)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::comm::comm_set_name(me, comm, pointer(&comm_name_)) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Comm_set_name::<Standard>(), |f| f(comm, pointer(&comm_name_))) },
    };
    outcome?;
    Ok(())
}

fn MPI_Comm_size(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let comm = cx.handle::<Comm>(a.word(0));
    let size = a.word(1);
    let size = cx.place::<i32>("size", size)?;
    let mut size_: c_int = size.read();
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::comm::comm_size(me, comm, &mut size_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Comm_size::<Standard>(), |f| f(comm, &mut size_)) },
    };
    size.write(size_);
    outcome?;
    Ok(())
}

fn MPI_Comm_split(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let comm = cx.handle::<Comm>(a.word(0));
    let color = a.int(1);
    let key = a.int(2);
    let newcomm = a.word(3);
    let newcomm = cx.place::<u32>("newcomm", newcomm)?;
    let mut newcomm_ = Comm(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::comm::comm_split(me, comm, color, key, &mut newcomm_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Comm_split::<Standard>(), |f| f(comm, color, key, &mut newcomm_)) },
    };
    outcome?;
    newcomm.write(cx.given(newcomm_));
    Ok(())
}

fn MPI_Comm_split_type(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let comm = cx.handle::<Comm>(a.word(0));
    let split_type = a.int(1);
    let key = a.int(2);
    let info = cx.handle::<Info>(a.word(3));
    let newcomm = a.word(4);
    let newcomm = cx.place::<u32>("newcomm", newcomm)?;
    let mut newcomm_ = Comm(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::comm::comm_split_type(me, comm, split_type, key, info, &mut newcomm_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Comm_split_type::<Standard>(), |f| f(comm, split_type, key, info, &mut newcomm_)) },
    };
    outcome?;
    newcomm.write(cx.given(newcomm_));
    Ok(())
}

fn MPI_Comm_test_inter(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let comm = cx.handle::<Comm>(a.word(0));
    let flag = a.word(1);
    let flag = cx.place::<i32>("flag", flag)?;
    let mut flag_: c_int = flag.read();
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::comm::comm_test_inter(me, comm, &mut flag_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Comm_test_inter::<Standard>(), |f| f(comm, &mut flag_)) },
    };
    flag.write(flag_);
    outcome?;
    Ok(())
}

fn MPI_Group_compare(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let group1 = cx.handle::<Group>(a.word(0));
    let group2 = cx.handle::<Group>(a.word(1));
    let result = a.word(2);
    let result = cx.place::<i32>("result", result)?;
    let mut result_: c_int = result.read();
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::group::group_compare(me, group1, group2, &mut result_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Group_compare::<Standard>(), |f| f(group1, group2, &mut result_)) },
    };
    result.write(result_);
    outcome?;
    Ok(())
}

fn MPI_Group_difference(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let group1 = cx.handle::<Group>(a.word(0));
    let group2 = cx.handle::<Group>(a.word(1));
    let newgroup = a.word(2);
    let newgroup = cx.place::<u32>("newgroup", newgroup)?;
    let mut newgroup_ = Group(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::group::group_difference(me, group1, group2, &mut newgroup_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Group_difference::<Standard>(), |f| f(group1, group2, &mut newgroup_)) },
    };
    outcome?;
    newgroup.write(cx.given(newgroup_));
    Ok(())
}

fn MPI_Group_excl(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let group = cx.handle::<Group>(a.word(0));
    let n = a.int(1);
    let ranks = a.word(2);
    let newgroup = a.word(3);
    let ranks_ = Array::<i32, c_int>::new(cx, "ranks", ranks, Count::from(n))?;
    let newgroup = cx.place::<u32>("newgroup", newgroup)?;
    let mut newgroup_ = Group(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::group::group_excl(me, group, n, ranks_.as_ptr(), &mut newgroup_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Group_excl::<Standard>(), |f| f(group, n, ranks_.as_ptr(), &mut newgroup_)) },
    };
    outcome?;
    newgroup.write(cx.given(newgroup_));
    Ok(())
}

fn MPI_Group_free(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let group = a.word(0);
    let group = cx.place::<u32>("group", group)?;
    let mut group_ = cx.handle::<Group>(group.read());
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::group::group_free(me, &mut group_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Group_free::<Standard>(), |f| f(&mut group_)) },
    };
    group.write(cx.spelled(group.read(), group_));
    outcome?;
    Ok(())
}

fn MPI_Group_from_session_pset(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let session = cx.handle::<Session>(a.word(0));
    let pset_name = a.word(1);
    let newgroup = a.word(2);
    let pset_name_ = cx.text("pset_name", pset_name)?;
    let newgroup = cx.place::<u32>("newgroup", newgroup)?;
    let mut newgroup_ = Group(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::group::group_from_session_pset(me, session, pointer(&pset_name_), &mut newgroup_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Group_from_session_pset::<Standard>(), |f| f(session, pointer(&pset_name_), &mut newgroup_)) },
    };
    outcome?;
    newgroup.write(cx.given(newgroup_));
    Ok(())
}

fn MPI_Group_incl(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let group = cx.handle::<Group>(a.word(0));
    let n = a.int(1);
    let ranks = a.word(2);
    let newgroup = a.word(3);
    let ranks_ = Array::<i32, c_int>::new(cx, "ranks", ranks, Count::from(n))?;
    let newgroup = cx.place::<u32>("newgroup", newgroup)?;
    let mut newgroup_ = Group(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::group::group_incl(me, group, n, ranks_.as_ptr(), &mut newgroup_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Group_incl::<Standard>(), |f| f(group, n, ranks_.as_ptr(), &mut newgroup_)) },
    };
    outcome?;
    newgroup.write(cx.given(newgroup_));
    Ok(())
}

fn MPI_Group_intersection(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let group1 = cx.handle::<Group>(a.word(0));
    let group2 = cx.handle::<Group>(a.word(1));
    let newgroup = a.word(2);
    let newgroup = cx.place::<u32>("newgroup", newgroup)?;
    let mut newgroup_ = Group(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::group::group_intersection(me, group1, group2, &mut newgroup_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Group_intersection::<Standard>(), |f| f(group1, group2, &mut newgroup_)) },
    };
    outcome?;
    newgroup.write(cx.given(newgroup_));
    Ok(())
}

fn MPI_Group_range_excl(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let group = cx.handle::<Group>(a.word(0));
    let n = a.int(1);
    let ranges = a.word(2);
    let newgroup = a.word(3);
    let ranges_ = Array::<i32, c_int>::new(cx, "ranges", ranges, 3 * Count::from(n))?;
    let newgroup = cx.place::<u32>("newgroup", newgroup)?;
    let mut newgroup_ = Group(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::group::group_range_excl(me, group, n, ranges_.as_ptr(), &mut newgroup_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Group_range_excl::<Standard>(), |f| f(group, n, ranges_.as_ptr().cast_mut(), &mut newgroup_)) },
    };
    outcome?;
    newgroup.write(cx.given(newgroup_));
    Ok(())
}

fn MPI_Group_range_incl(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let group = cx.handle::<Group>(a.word(0));
    let n = a.int(1);
    let ranges = a.word(2);
    let newgroup = a.word(3);
    let ranges_ = Array::<i32, c_int>::new(cx, "ranges", ranges, 3 * Count::from(n))?;
    let newgroup = cx.place::<u32>("newgroup", newgroup)?;
    let mut newgroup_ = Group(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::group::group_range_incl(me, group, n, ranges_.as_ptr(), &mut newgroup_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Group_range_incl::<Standard>(), |f| f(group, n, ranges_.as_ptr().cast_mut(), &mut newgroup_)) },
    };
    outcome?;
    newgroup.write(cx.given(newgroup_));
    Ok(())
}

fn MPI_Group_rank(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let group = cx.handle::<Group>(a.word(0));
    let rank = a.word(1);
    let rank = cx.place::<i32>("rank", rank)?;
    let mut rank_: c_int = rank.read();
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::group::group_rank(me, group, &mut rank_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Group_rank::<Standard>(), |f| f(group, &mut rank_)) },
    };
    rank.write(rank_);
    outcome?;
    Ok(())
}

fn MPI_Group_size(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let group = cx.handle::<Group>(a.word(0));
    let size = a.word(1);
    let size = cx.place::<i32>("size", size)?;
    let mut size_: c_int = size.read();
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::group::group_size(me, group, &mut size_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Group_size::<Standard>(), |f| f(group, &mut size_)) },
    };
    size.write(size_);
    outcome?;
    Ok(())
}

fn MPI_Group_translate_ranks(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let group1 = cx.handle::<Group>(a.word(0));
    let n = a.int(1);
    let ranks1 = a.word(2);
    let group2 = cx.handle::<Group>(a.word(3));
    let ranks2 = a.word(4);
    let ranks1_ = Array::<i32, c_int>::new(cx, "ranks1", ranks1, Count::from(n))?;
    let mut ranks2_ = Array::<i32, c_int>::new(cx, "ranks2", ranks2, Count::from(n))?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::group::group_translate_ranks(me, group1, n, ranks1_.as_ptr(), group2, ranks2_.as_mut_ptr()) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Group_translate_ranks::<Standard>(), |f| f(group1, n, ranks1_.as_ptr(), group2, ranks2_.as_mut_ptr())) },
    };
    ranks2_.write_back(cx);
    outcome?;
    Ok(())
}

fn MPI_Group_union(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let group1 = cx.handle::<Group>(a.word(0));
    let group2 = cx.handle::<Group>(a.word(1));
    let newgroup = a.word(2);
    let newgroup = cx.place::<u32>("newgroup", newgroup)?;
    let mut newgroup_ = Group(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::group::group_union(me, group1, group2, &mut newgroup_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Group_union::<Standard>(), |f| f(group1, group2, &mut newgroup_)) },
    };
    outcome?;
    newgroup.write(cx.given(newgroup_));
    Ok(())
}

fn MPI_Intercomm_create(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let local_comm = cx.handle::<Comm>(a.word(0));
    let local_leader = a.int(1);
    let peer_comm = cx.handle::<Comm>(a.word(2));
    let remote_leader = a.int(3);
    let tag = a.int(4);
    let newintercomm = a.word(5);
    let newintercomm = cx.place::<u32>("newintercomm", newintercomm)?;
    let mut newintercomm_ = Comm(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::comm::intercomm_create(me, local_comm, local_leader, peer_comm, remote_leader, tag, &mut newintercomm_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Intercomm_create::<Standard>(), |f| f(local_comm, local_leader, peer_comm, remote_leader, tag, &mut newintercomm_)) },
    };
    outcome?;
    newintercomm.write(cx.given(newintercomm_));
    Ok(())
}

fn MPI_Intercomm_create_from_groups(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let local_group = cx.handle::<Group>(a.word(0));
    let local_leader = a.int(1);
    let remote_group = cx.handle::<Group>(a.word(2));
    let remote_leader = a.int(3);
    let stringtag = a.word(4);
    let info = cx.handle::<Info>(a.word(5));
    let errhandler = cx.handle::<Errhandler>(a.word(6));
    let newintercomm = a.word(7);
    let stringtag_ = cx.text("stringtag", stringtag)?;
    let newintercomm = cx.place::<u32>("newintercomm", newintercomm)?;
    let mut newintercomm_ = Comm(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::comm::intercomm_create_from_groups(me, local_group, local_leader, remote_group, remote_leader, pointer(&stringtag_), info, errhandler, &mut newintercomm_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Intercomm_create_from_groups::<Standard>(), |f| f(local_group, local_leader, remote_group, remote_leader, pointer(&stringtag_), info, errhandler, &mut newintercomm_)) },
    };
    outcome?;
    newintercomm.write(cx.given(newintercomm_));
    Ok(())
}

fn MPI_Intercomm_merge(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let intercomm = cx.handle::<Comm>(a.word(0));
    let high = a.int(1);
    let newintracomm = a.word(2);
    let newintracomm = cx.place::<u32>("newintracomm", newintracomm)?;
    let mut newintracomm_ = Comm(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::comm::intercomm_merge(me, intercomm, high, &mut newintracomm_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Intercomm_merge::<Standard>(), |f| f(intercomm, high, &mut newintracomm_)) },
    };
    outcome?;
    newintracomm.write(cx.given(newintracomm_));
    Ok(())
}

fn MPI_Type_create_keyval(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let type_copy_attr_fn = a.word(0);
    let type_delete_attr_fn = a.word(1);
    let type_keyval = a.word(2);
    let extra_state = a.word(3);
    let type_keyval = cx.place::<i32>("type_keyval", type_keyval)?;
    let mut type_keyval_: c_int = type_keyval.read();
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::attr::type_create_keyval(me, cx.copy_function(type_copy_attr_fn), type_delete_attr_fn as usize, &mut type_keyval_, ptr::without_provenance_mut(extra_state as usize)) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { let (copy_, delete_, extra_) = host.keyval(Owner::Type, cx.copy_function(type_copy_attr_fn), type_delete_attr_fn, extra_state); host.call(native::MPI_Type_create_keyval::<Standard>(), |f| f(copy_, delete_, &mut type_keyval_, extra_)) },
    };
    type_keyval.write(type_keyval_);
    outcome?;
    Ok(())
}

fn MPI_Type_delete_attr(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let datatype = cx.handle::<Datatype>(a.word(0));
    let type_keyval = a.int(1);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::attr::type_delete_attr(me, datatype, type_keyval) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Type_delete_attr::<Standard>(), |f| f(datatype, type_keyval)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Type_free_keyval(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let type_keyval = a.word(0);
    let type_keyval = cx.place::<i32>("type_keyval", type_keyval)?;
    let mut type_keyval_: c_int = type_keyval.read();
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::attr::type_free_keyval(me, &mut type_keyval_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Type_free_keyval::<Standard>(), |f| f(&mut type_keyval_)) },
    };
    type_keyval.write(type_keyval_);
    outcome?;
    Ok(())
}

fn MPI_Type_get_name(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let datatype = cx.handle::<Datatype>(a.word(0));
    let type_name = a.word(1);
    let resultlen = a.word(2);
    let mut type_name_ = Text::new("type_name", type_name, anympi_engine::standard::MPI_MAX_OBJECT_NAME);
    let resultlen = cx.place::<i32>("resultlen", resultlen)?;
    let mut resultlen_: c_int = resultlen.read();
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::datatype::type_get_name(me, datatype, type_name_.as_mut_ptr(), &mut resultlen_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Type_get_name::<Standard>(), |f| f(datatype, type_name_.as_mut_ptr(), &mut resultlen_)).map(|()| model::rename(a.word(0), &mut type_name_, &mut resultlen_)) },
    };
    resultlen.write(resultlen_);
    outcome?;
    type_name_.write_back(cx)?;
    Ok(())
}

fn MPI_Type_set_attr(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let datatype = cx.handle::<Datatype>(a.word(0));
    let type_keyval = a.int(1);
    let attribute_val = a.word(2);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::attr::type_set_attr(me, datatype, type_keyval, ptr::without_provenance_mut(attribute_val as usize)) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Type_set_attr::<Standard>(), |f| f(datatype, type_keyval, ptr::without_provenance_mut(attribute_val as usize))) },
    };
    outcome?;
    Ok(())
}

fn MPI_Type_set_name(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let datatype = cx.handle::<Datatype>(a.word(0));
    let type_name = a.word(1);
    let type_name_ = cx.text("type_name", type_name)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::datatype::type_set_name(me, datatype, pointer(&type_name_)) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Type_set_name::<Standard>(), |f| f(datatype, pointer(&type_name_))) },
    };
    outcome?;
    Ok(())
}

fn MPI_Win_create_keyval(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let win_copy_attr_fn = a.word(0);
    let win_delete_attr_fn = a.word(1);
    let win_keyval = a.word(2);
    let extra_state = a.word(3);
    let win_keyval = cx.place::<i32>("win_keyval", win_keyval)?;
    let mut win_keyval_: c_int = win_keyval.read();
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::attr::win_create_keyval(me, cx.copy_function(win_copy_attr_fn), win_delete_attr_fn as usize, &mut win_keyval_, ptr::without_provenance_mut(extra_state as usize)) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { let (copy_, delete_, extra_) = host.keyval(Owner::Win, cx.copy_function(win_copy_attr_fn), win_delete_attr_fn, extra_state); host.call(native::MPI_Win_create_keyval::<Standard>(), |f| f(copy_, delete_, &mut win_keyval_, extra_)) },
    };
    win_keyval.write(win_keyval_);
    outcome?;
    Ok(())
}

fn MPI_Win_delete_attr(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let win = cx.handle::<Win>(a.word(0));
    let win_keyval = a.int(1);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::attr::win_delete_attr(me, win, win_keyval) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Win_delete_attr::<Standard>(), |f| f(win, win_keyval)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Win_free_keyval(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let win_keyval = a.word(0);
    let win_keyval = cx.place::<i32>("win_keyval", win_keyval)?;
    let mut win_keyval_: c_int = win_keyval.read();
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::attr::win_free_keyval(me, &mut win_keyval_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Win_free_keyval::<Standard>(), |f| f(&mut win_keyval_)) },
    };
    win_keyval.write(win_keyval_);
    outcome?;
    Ok(())
}

fn MPI_Win_get_name(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let win = cx.handle::<Win>(a.word(0));
    let win_name = a.word(1);
    let resultlen = a.word(2);
    let mut win_name_ = Text::new("win_name", win_name, anympi_engine::standard::MPI_MAX_OBJECT_NAME);
    let resultlen = cx.place::<i32>("resultlen", resultlen)?;
    let mut resultlen_: c_int = resultlen.read();
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::rma::win_get_name(me, win, win_name_.as_mut_ptr(), &mut resultlen_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Win_get_name::<Standard>(), |f| f(win, win_name_.as_mut_ptr(), &mut resultlen_)) },
    };
    resultlen.write(resultlen_);
    outcome?;
    win_name_.write_back(cx)?;
    Ok(())
}

fn MPI_Win_set_attr(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let win = cx.handle::<Win>(a.word(0));
    let win_keyval = a.int(1);
    let attribute_val = a.word(2);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::attr::win_set_attr(me, win, win_keyval, ptr::without_provenance_mut(attribute_val as usize)) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Win_set_attr::<Standard>(), |f| f(win, win_keyval, ptr::without_provenance_mut(attribute_val as usize))) },
    };
    outcome?;
    Ok(())
}

fn MPI_Win_set_name(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let win = cx.handle::<Win>(a.word(0));
    let win_name = a.word(1);
    let win_name_ = cx.text("win_name", win_name)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::rma::win_set_name(me, win, pointer(&win_name_)) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Win_set_name::<Standard>(), |f| f(win, pointer(&win_name_))) },
    };
    outcome?;
    Ok(())
}
