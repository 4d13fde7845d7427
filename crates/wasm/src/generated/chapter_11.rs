//! What guests import: MPI 5.0 chapter 11, Process initialization, creation, and management. Written by `cargo xtask codegen` from the table.
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

pub(crate) static IMPORTS: [Import; 26] = [
    Import { name: "MPI_Abort", signature: "ii>i", object: Object::Comm(0), any_time: false, has_value: false, body: MPI_Abort },
    Import { name: "MPI_Close_port", signature: "i>i", object: Object::None, any_time: false, has_value: false, body: MPI_Close_port },
    Import { name: "MPI_Comm_accept", signature: "iiiii>i", object: Object::Comm(3), any_time: false, has_value: false, body: MPI_Comm_accept },
    Import { name: "MPI_Comm_connect", signature: "iiiii>i", object: Object::Comm(3), any_time: false, has_value: false, body: MPI_Comm_connect },
    Import { name: "MPI_Comm_disconnect", signature: "i>i", object: Object::CommAt(0), any_time: false, has_value: false, body: MPI_Comm_disconnect },
    Import { name: "MPI_Comm_get_parent", signature: "i>i", object: Object::None, any_time: false, has_value: false, body: MPI_Comm_get_parent },
    Import { name: "MPI_Comm_join", signature: "ii>i", object: Object::None, any_time: false, has_value: false, body: spawn::comm_join },
    Import { name: "MPI_Comm_spawn", signature: "iiiiiiii>i", object: Object::Comm(5), any_time: false, has_value: false, body: spawn::comm_spawn },
    Import { name: "MPI_Comm_spawn_multiple", signature: "iiiiiiiii>i", object: Object::Comm(6), any_time: false, has_value: false, body: spawn::comm_spawn_multiple },
    Import { name: "MPI_Finalize", signature: ">i", object: Object::None, any_time: false, has_value: false, body: MPI_Finalize },
    Import { name: "MPI_Finalized", signature: "i>i", object: Object::None, any_time: true, has_value: false, body: MPI_Finalized },
    Import { name: "MPI_Init", signature: "ii>i", object: Object::None, any_time: true, has_value: false, body: lifecycle::init },
    Import { name: "MPI_Init_thread", signature: "iiii>i", object: Object::None, any_time: true, has_value: false, body: lifecycle::init_thread },
    Import { name: "MPI_Initialized", signature: "i>i", object: Object::None, any_time: true, has_value: false, body: MPI_Initialized },
    Import { name: "MPI_Is_thread_main", signature: "i>i", object: Object::None, any_time: false, has_value: false, body: MPI_Is_thread_main },
    Import { name: "MPI_Lookup_name", signature: "iii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Lookup_name },
    Import { name: "MPI_Open_port", signature: "ii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Open_port },
    Import { name: "MPI_Publish_name", signature: "iii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Publish_name },
    Import { name: "MPI_Query_thread", signature: "i>i", object: Object::None, any_time: false, has_value: false, body: MPI_Query_thread },
    Import { name: "MPI_Session_finalize", signature: "i>i", object: Object::SessionAt(0), any_time: false, has_value: false, body: MPI_Session_finalize },
    Import { name: "MPI_Session_get_info", signature: "ii>i", object: Object::Session(0), any_time: false, has_value: false, body: MPI_Session_get_info },
    Import { name: "MPI_Session_get_nth_pset", signature: "iiiii>i", object: Object::Session(0), any_time: false, has_value: false, body: text::session_get_nth_pset },
    Import { name: "MPI_Session_get_num_psets", signature: "iii>i", object: Object::Session(0), any_time: false, has_value: false, body: MPI_Session_get_num_psets },
    Import { name: "MPI_Session_get_pset_info", signature: "iii>i", object: Object::Session(0), any_time: false, has_value: false, body: MPI_Session_get_pset_info },
    Import { name: "MPI_Session_init", signature: "iii>i", object: Object::None, any_time: true, has_value: false, body: MPI_Session_init },
    Import { name: "MPI_Unpublish_name", signature: "iii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Unpublish_name },
];

fn MPI_Abort(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let comm = cx.handle::<Comm>(a.word(0));
    let errorcode = a.int(1);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::init::abort(me, comm, errorcode) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Abort::<Standard>(), |f| f(comm, errorcode)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Close_port(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let port_name = a.word(0);
    let port_name_ = cx.text("port_name", port_name)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::dynamic::close_port(me, pointer(&port_name_)) }.map_err(Failure::from),
        Mpi::Host(_) => unsupported(),
    };
    outcome?;
    Ok(())
}

fn MPI_Comm_accept(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let port_name = a.word(0);
    let info = cx.handle::<Info>(a.word(1));
    let root = a.int(2);
    let comm = cx.handle::<Comm>(a.word(3));
    let newcomm = a.word(4);
    let port_name_ = cx.text("port_name", port_name)?;
    let newcomm = cx.place::<u32>("newcomm", newcomm)?;
    let mut newcomm_ = Comm(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::dynamic::comm_accept(me, pointer(&port_name_), info, root, comm, &mut newcomm_) }.map_err(Failure::from),
        Mpi::Host(_) => unsupported(),
    };
    outcome?;
    newcomm.write(cx.given(newcomm_));
    Ok(())
}

fn MPI_Comm_connect(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let port_name = a.word(0);
    let info = cx.handle::<Info>(a.word(1));
    let root = a.int(2);
    let comm = cx.handle::<Comm>(a.word(3));
    let newcomm = a.word(4);
    let port_name_ = cx.text("port_name", port_name)?;
    let newcomm = cx.place::<u32>("newcomm", newcomm)?;
    let mut newcomm_ = Comm(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::dynamic::comm_connect(me, pointer(&port_name_), info, root, comm, &mut newcomm_) }.map_err(Failure::from),
        Mpi::Host(_) => unsupported(),
    };
    outcome?;
    newcomm.write(cx.given(newcomm_));
    Ok(())
}

fn MPI_Comm_disconnect(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let comm = a.word(0);
    let comm = cx.place::<u32>("comm", comm)?;
    let mut comm_ = cx.handle::<Comm>(comm.read());
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::comm::comm_disconnect(me, &mut comm_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.idle(comm_)?; host.call(native::MPI_Comm_disconnect::<Standard>(), |f| f(&mut comm_)) },
    };
    comm.write(cx.spelled(comm.read(), comm_));
    outcome?;
    Ok(())
}

fn MPI_Comm_get_parent(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let parent = a.word(0);
    let parent = cx.place::<u32>("parent", parent)?;
    let mut parent_ = Comm(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::dynamic::comm_get_parent(me, &mut parent_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Comm_get_parent::<Standard>(), |f| f(&mut parent_)) },
    };
    outcome?;
    parent.write(cx.shown(parent_));
    Ok(())
}

fn MPI_Finalize(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::init::finalize(me) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.outermost()?; host.call(native::MPI_Finalize::<Standard>(), |f| f()).inspect(|()| host.finalized()) },
    };
    outcome?;
    Ok(())
}

fn MPI_Finalized(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let flag = a.word(0);
    let flag = cx.place::<i32>("flag", flag)?;
    let mut flag_: c_int = flag.read();
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::init::finalized(me, &mut flag_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Finalized::<Standard>(), |f| f(&mut flag_)) },
    };
    flag.write(flag_);
    outcome?;
    Ok(())
}

fn MPI_Initialized(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let flag = a.word(0);
    let flag = cx.place::<i32>("flag", flag)?;
    let mut flag_: c_int = flag.read();
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::init::initialized(me, &mut flag_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Initialized::<Standard>(), |f| f(&mut flag_)) },
    };
    flag.write(flag_);
    outcome?;
    Ok(())
}

fn MPI_Is_thread_main(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let flag = a.word(0);
    let flag = cx.place::<i32>("flag", flag)?;
    let mut flag_: c_int = flag.read();
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::init::is_thread_main(me, &mut flag_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Is_thread_main::<Standard>(), |f| f(&mut flag_)) },
    };
    flag.write(flag_);
    outcome?;
    Ok(())
}

fn MPI_Lookup_name(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let service_name = a.word(0);
    let info = cx.handle::<Info>(a.word(1));
    let port_name = a.word(2);
    let service_name_ = cx.text("service_name", service_name)?;
    let mut port_name_ = Text::new("port_name", port_name, anympi_engine::standard::MPI_MAX_PORT_NAME);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::dynamic::lookup_name(me, pointer(&service_name_), info, port_name_.as_mut_ptr()) }.map_err(Failure::from),
        Mpi::Host(_) => unsupported(),
    };
    outcome?;
    port_name_.write_back(cx)?;
    Ok(())
}

fn MPI_Open_port(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let info = cx.handle::<Info>(a.word(0));
    let port_name = a.word(1);
    let mut port_name_ = Text::new("port_name", port_name, anympi_engine::standard::MPI_MAX_PORT_NAME);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::dynamic::open_port(me, info, port_name_.as_mut_ptr()) }.map_err(Failure::from),
        Mpi::Host(_) => unsupported(),
    };
    outcome?;
    port_name_.write_back(cx)?;
    Ok(())
}

fn MPI_Publish_name(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let service_name = a.word(0);
    let info = cx.handle::<Info>(a.word(1));
    let port_name = a.word(2);
    let service_name_ = cx.text("service_name", service_name)?;
    let port_name_ = cx.text("port_name", port_name)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::dynamic::publish_name(me, pointer(&service_name_), info, pointer(&port_name_)) }.map_err(Failure::from),
        Mpi::Host(_) => unsupported(),
    };
    outcome?;
    Ok(())
}

fn MPI_Query_thread(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let provided = a.word(0);
    let provided = cx.place::<i32>("provided", provided)?;
    let mut provided_: c_int = provided.read();
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::init::query_thread(me, &mut provided_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Query_thread::<Standard>(), |f| f(&mut provided_)) },
    };
    provided.write(provided_);
    outcome?;
    Ok(())
}

fn MPI_Session_finalize(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let session = a.word(0);
    let session = cx.place::<u32>("session", session)?;
    let mut session_ = cx.handle::<Session>(session.read());
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::session::session_finalize(me, &mut session_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.outermost()?; host.call(native::MPI_Session_finalize::<Standard>(), |f| f(&mut session_)) },
    };
    session.write(cx.spelled(session.read(), session_));
    outcome?;
    Ok(())
}

fn MPI_Session_get_info(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let session = cx.handle::<Session>(a.word(0));
    let info_used = a.word(1);
    let info_used = cx.place::<u32>("info_used", info_used)?;
    let mut info_used_ = Info(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::session::session_get_info(me, session, &mut info_used_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Session_get_info::<Standard>(), |f| f(session, &mut info_used_)) },
    };
    outcome?;
    info_used.write(cx.given(info_used_));
    Ok(())
}

fn MPI_Session_get_num_psets(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let session = cx.handle::<Session>(a.word(0));
    let info = cx.handle::<Info>(a.word(1));
    let npset_names = a.word(2);
    let npset_names = cx.place::<i32>("npset_names", npset_names)?;
    let mut npset_names_: c_int = npset_names.read();
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::session::session_get_num_psets(me, session, info, &mut npset_names_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Session_get_num_psets::<Standard>(), |f| f(session, info, &mut npset_names_)) },
    };
    npset_names.write(npset_names_);
    outcome?;
    Ok(())
}

fn MPI_Session_get_pset_info(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let session = cx.handle::<Session>(a.word(0));
    let pset_name = a.word(1);
    let info = a.word(2);
    let pset_name_ = cx.text("pset_name", pset_name)?;
    let info = cx.place::<u32>("info", info)?;
    let mut info_ = Info(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::session::session_get_pset_info(me, session, pointer(&pset_name_), &mut info_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Session_get_pset_info::<Standard>(), |f| f(session, pointer(&pset_name_), &mut info_)) },
    };
    outcome?;
    info.write(cx.given(info_));
    Ok(())
}

fn MPI_Session_init(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let info = cx.handle::<Info>(a.word(0));
    let errhandler = cx.handle::<Errhandler>(a.word(1));
    let session = a.word(2);
    let session = cx.place::<u32>("session", session)?;
    let mut session_ = Session(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::session::session_init(me, info, errhandler, &mut session_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Session_init::<Standard>(), |f| f(info, errhandler, &mut session_)).inspect(|()| host.began()) },
    };
    outcome?;
    session.write(cx.given(session_));
    Ok(())
}

fn MPI_Unpublish_name(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let service_name = a.word(0);
    let info = cx.handle::<Info>(a.word(1));
    let port_name = a.word(2);
    let service_name_ = cx.text("service_name", service_name)?;
    let port_name_ = cx.text("port_name", port_name)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::dynamic::unpublish_name(me, pointer(&service_name_), info, pointer(&port_name_)) }.map_err(Failure::from),
        Mpi::Host(_) => unsupported(),
    };
    outcome?;
    Ok(())
}
