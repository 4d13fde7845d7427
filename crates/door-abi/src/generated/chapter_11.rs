//! Exports: MPI 5.0 chapter 11, Process initialization, creation, and management. Written by `cargo xtask codegen` from the table.
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
use anympi_engine::types::{
    Comm, Datatype, Errhandler, File, Group, Info, Message, Op, Request, Session, Status, Win,
};
use anympi_translate::Standard as A;
use std::ffi::{c_char, c_int, c_void};

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Abort(comm: Comm, errorcode: c_int) -> c_int {
    unsafe { answer!(MPI_Abort engine_MPI_Abort undecided_MPI_Abort (comm, errorcode)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Abort(comm: Comm, errorcode: c_int) -> c_int {
    unsafe { answer!(MPI_Abort engine_MPI_Abort undecided_MPI_Abort (comm, errorcode)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Abort(comm: Comm, errorcode: c_int) -> c_int {
    super::decide();
    unsafe { PMPI_Abort(comm, errorcode) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Abort(comm: Comm, errorcode: c_int) -> c_int {
    unsafe {
        call::<A>("MPI_Abort", || Some(Argument::Comm(comm.standard())), |me| {
            api::init::abort(me, comm.standard(), errorcode)
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Close_port(port_name: *const c_char) -> c_int {
    unsafe { answer!(MPI_Close_port engine_MPI_Close_port undecided_MPI_Close_port (port_name)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Close_port(port_name: *const c_char) -> c_int {
    unsafe { answer!(MPI_Close_port engine_MPI_Close_port undecided_MPI_Close_port (port_name)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Close_port(port_name: *const c_char) -> c_int {
    super::decide();
    unsafe { PMPI_Close_port(port_name) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Close_port(port_name: *const c_char) -> c_int {
    unsafe {
        call::<A>("MPI_Close_port", || None, |me| {
            api::dynamic::close_port(me, port_name)
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Comm_accept(port_name: *const c_char, info: Info, root: c_int, comm: Comm, newcomm: *mut Comm) -> c_int {
    unsafe { answer!(MPI_Comm_accept engine_MPI_Comm_accept undecided_MPI_Comm_accept (port_name, info, root, comm, newcomm)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Comm_accept(port_name: *const c_char, info: Info, root: c_int, comm: Comm, newcomm: *mut Comm) -> c_int {
    unsafe { answer!(MPI_Comm_accept engine_MPI_Comm_accept undecided_MPI_Comm_accept (port_name, info, root, comm, newcomm)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Comm_accept(port_name: *const c_char, info: Info, root: c_int, comm: Comm, newcomm: *mut Comm) -> c_int {
    super::decide();
    unsafe { PMPI_Comm_accept(port_name, info, root, comm, newcomm) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Comm_accept(port_name: *const c_char, info: Info, root: c_int, comm: Comm, newcomm: *mut Comm) -> c_int {
    unsafe {
        call::<A>("MPI_Comm_accept", || Some(Argument::Comm(comm.standard())), |me| {
            let newcomm = required(newcomm)?;
            let mut newcomm_ = Comm::EMPTY;
            api::dynamic::comm_accept(me, port_name, info.standard(), A::rank_in(root), comm.standard(), &mut newcomm_)?;
            *newcomm = Comm::foreign(newcomm_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Comm_connect(port_name: *const c_char, info: Info, root: c_int, comm: Comm, newcomm: *mut Comm) -> c_int {
    unsafe { answer!(MPI_Comm_connect engine_MPI_Comm_connect undecided_MPI_Comm_connect (port_name, info, root, comm, newcomm)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Comm_connect(port_name: *const c_char, info: Info, root: c_int, comm: Comm, newcomm: *mut Comm) -> c_int {
    unsafe { answer!(MPI_Comm_connect engine_MPI_Comm_connect undecided_MPI_Comm_connect (port_name, info, root, comm, newcomm)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Comm_connect(port_name: *const c_char, info: Info, root: c_int, comm: Comm, newcomm: *mut Comm) -> c_int {
    super::decide();
    unsafe { PMPI_Comm_connect(port_name, info, root, comm, newcomm) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Comm_connect(port_name: *const c_char, info: Info, root: c_int, comm: Comm, newcomm: *mut Comm) -> c_int {
    unsafe {
        call::<A>("MPI_Comm_connect", || Some(Argument::Comm(comm.standard())), |me| {
            let newcomm = required(newcomm)?;
            let mut newcomm_ = Comm::EMPTY;
            api::dynamic::comm_connect(me, port_name, info.standard(), A::rank_in(root), comm.standard(), &mut newcomm_)?;
            *newcomm = Comm::foreign(newcomm_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Comm_disconnect(comm: *mut Comm) -> c_int {
    unsafe { answer!(MPI_Comm_disconnect engine_MPI_Comm_disconnect undecided_MPI_Comm_disconnect (comm)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Comm_disconnect(comm: *mut Comm) -> c_int {
    unsafe { answer!(MPI_Comm_disconnect engine_MPI_Comm_disconnect undecided_MPI_Comm_disconnect (comm)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Comm_disconnect(comm: *mut Comm) -> c_int {
    super::decide();
    unsafe { PMPI_Comm_disconnect(comm) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Comm_disconnect(comm: *mut Comm) -> c_int {
    unsafe {
        let argument = comm.as_ref().map(|object| Argument::Comm(object.standard()));
        call::<A>("MPI_Comm_disconnect", || argument, |me| {
            let comm = required(comm)?;
            let mut comm_ = comm.standard();
            let result = api::comm::comm_disconnect(me, &mut comm_);
            *comm = Comm::foreign(comm_);
            result
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Comm_get_parent(parent: *mut Comm) -> c_int {
    unsafe { answer!(MPI_Comm_get_parent engine_MPI_Comm_get_parent undecided_MPI_Comm_get_parent (parent)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Comm_get_parent(parent: *mut Comm) -> c_int {
    unsafe { answer!(MPI_Comm_get_parent engine_MPI_Comm_get_parent undecided_MPI_Comm_get_parent (parent)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Comm_get_parent(parent: *mut Comm) -> c_int {
    super::decide();
    unsafe { PMPI_Comm_get_parent(parent) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Comm_get_parent(parent: *mut Comm) -> c_int {
    unsafe {
        call::<A>("MPI_Comm_get_parent", || None, |me| {
            let parent = required(parent)?;
            let mut parent_ = Comm::EMPTY;
            api::dynamic::comm_get_parent(me, &mut parent_)?;
            *parent = Comm::foreign(parent_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Comm_join(fd: c_int, intercomm: *mut Comm) -> c_int {
    unsafe { answer!(MPI_Comm_join engine_MPI_Comm_join undecided_MPI_Comm_join (fd, intercomm)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Comm_join(fd: c_int, intercomm: *mut Comm) -> c_int {
    unsafe { answer!(MPI_Comm_join engine_MPI_Comm_join undecided_MPI_Comm_join (fd, intercomm)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Comm_join(fd: c_int, intercomm: *mut Comm) -> c_int {
    super::decide();
    unsafe { PMPI_Comm_join(fd, intercomm) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Comm_join(fd: c_int, intercomm: *mut Comm) -> c_int {
    unsafe {
        call::<A>("MPI_Comm_join", || None, |me| {
            let intercomm = required(intercomm)?;
            let mut intercomm_ = Comm::EMPTY;
            api::dynamic::comm_join(me, fd, &mut intercomm_)?;
            *intercomm = Comm::foreign(intercomm_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Comm_spawn(command: *const c_char, argv: *mut *mut c_char, maxprocs: c_int, info: Info, root: c_int, comm: Comm, intercomm: *mut Comm, array_of_errcodes: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Comm_spawn engine_MPI_Comm_spawn undecided_MPI_Comm_spawn (command, argv, maxprocs, info, root, comm, intercomm, array_of_errcodes)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Comm_spawn(command: *const c_char, argv: *mut *mut c_char, maxprocs: c_int, info: Info, root: c_int, comm: Comm, intercomm: *mut Comm, array_of_errcodes: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Comm_spawn engine_MPI_Comm_spawn undecided_MPI_Comm_spawn (command, argv, maxprocs, info, root, comm, intercomm, array_of_errcodes)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Comm_spawn(command: *const c_char, argv: *mut *mut c_char, maxprocs: c_int, info: Info, root: c_int, comm: Comm, intercomm: *mut Comm, array_of_errcodes: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_Comm_spawn(command, argv, maxprocs, info, root, comm, intercomm, array_of_errcodes) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Comm_spawn(command: *const c_char, argv: *mut *mut c_char, maxprocs: c_int, info: Info, root: c_int, comm: Comm, intercomm: *mut Comm, array_of_errcodes: *mut c_int) -> c_int {
    unsafe { spawn::comm_spawn::<A>(command, argv, maxprocs, info, root, comm, intercomm, array_of_errcodes) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Comm_spawn_multiple(count: c_int, array_of_commands: *mut *mut c_char, array_of_argv: *mut c_void, array_of_maxprocs: *const c_int, array_of_info: *const Info, root: c_int, comm: Comm, intercomm: *mut Comm, array_of_errcodes: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Comm_spawn_multiple engine_MPI_Comm_spawn_multiple undecided_MPI_Comm_spawn_multiple (count, array_of_commands, array_of_argv, array_of_maxprocs, array_of_info, root, comm, intercomm, array_of_errcodes)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Comm_spawn_multiple(count: c_int, array_of_commands: *mut *mut c_char, array_of_argv: *mut c_void, array_of_maxprocs: *const c_int, array_of_info: *const Info, root: c_int, comm: Comm, intercomm: *mut Comm, array_of_errcodes: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Comm_spawn_multiple engine_MPI_Comm_spawn_multiple undecided_MPI_Comm_spawn_multiple (count, array_of_commands, array_of_argv, array_of_maxprocs, array_of_info, root, comm, intercomm, array_of_errcodes)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Comm_spawn_multiple(count: c_int, array_of_commands: *mut *mut c_char, array_of_argv: *mut c_void, array_of_maxprocs: *const c_int, array_of_info: *const Info, root: c_int, comm: Comm, intercomm: *mut Comm, array_of_errcodes: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_Comm_spawn_multiple(count, array_of_commands, array_of_argv, array_of_maxprocs, array_of_info, root, comm, intercomm, array_of_errcodes) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Comm_spawn_multiple(count: c_int, array_of_commands: *mut *mut c_char, array_of_argv: *mut c_void, array_of_maxprocs: *const c_int, array_of_info: *const Info, root: c_int, comm: Comm, intercomm: *mut Comm, array_of_errcodes: *mut c_int) -> c_int {
    unsafe { spawn::comm_spawn_multiple::<A>(count, array_of_commands, array_of_argv, array_of_maxprocs, array_of_info, root, comm, intercomm, array_of_errcodes) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Finalize() -> c_int {
    unsafe { answer!(MPI_Finalize engine_MPI_Finalize undecided_MPI_Finalize ()) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Finalize() -> c_int {
    unsafe { answer!(MPI_Finalize engine_MPI_Finalize undecided_MPI_Finalize ()) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Finalize() -> c_int {
    super::decide();
    unsafe { PMPI_Finalize() }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Finalize() -> c_int {
    unsafe { lifecycle::finalize::<A>() }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Finalized(flag: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Finalized engine_MPI_Finalized undecided_MPI_Finalized (flag)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Finalized(flag: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Finalized engine_MPI_Finalized undecided_MPI_Finalized (flag)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Finalized(flag: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_Finalized(flag) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Finalized(flag: *mut c_int) -> c_int {
    unsafe {
        call_any_time::<A>("MPI_Finalized", || None, |me| {
            let flag = required(flag)?;
            api::init::finalized(me, flag)
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Init(argc: *mut c_int, argv: *mut c_void) -> c_int {
    unsafe { answer!(MPI_Init engine_MPI_Init undecided_MPI_Init (argc, argv)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Init(argc: *mut c_int, argv: *mut c_void) -> c_int {
    unsafe { answer!(MPI_Init engine_MPI_Init undecided_MPI_Init (argc, argv)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Init(argc: *mut c_int, argv: *mut c_void) -> c_int {
    super::decide();
    unsafe { PMPI_Init(argc, argv) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Init(argc: *mut c_int, argv: *mut c_void) -> c_int {
    unsafe { lifecycle::init::<A>(argc, argv) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Init_thread(argc: *mut c_int, argv: *mut c_void, required: c_int, provided: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Init_thread engine_MPI_Init_thread undecided_MPI_Init_thread (argc, argv, required, provided)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Init_thread(argc: *mut c_int, argv: *mut c_void, required: c_int, provided: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Init_thread engine_MPI_Init_thread undecided_MPI_Init_thread (argc, argv, required, provided)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Init_thread(argc: *mut c_int, argv: *mut c_void, required: c_int, provided: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_Init_thread(argc, argv, required, provided) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Init_thread(argc: *mut c_int, argv: *mut c_void, required: c_int, provided: *mut c_int) -> c_int {
    unsafe { lifecycle::init_thread::<A>(argc, argv, required, provided) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Initialized(flag: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Initialized engine_MPI_Initialized undecided_MPI_Initialized (flag)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Initialized(flag: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Initialized engine_MPI_Initialized undecided_MPI_Initialized (flag)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Initialized(flag: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_Initialized(flag) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Initialized(flag: *mut c_int) -> c_int {
    unsafe {
        call_any_time::<A>("MPI_Initialized", || None, |me| {
            let flag = required(flag)?;
            api::init::initialized(me, flag)
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Is_thread_main(flag: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Is_thread_main engine_MPI_Is_thread_main undecided_MPI_Is_thread_main (flag)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Is_thread_main(flag: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Is_thread_main engine_MPI_Is_thread_main undecided_MPI_Is_thread_main (flag)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Is_thread_main(flag: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_Is_thread_main(flag) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Is_thread_main(flag: *mut c_int) -> c_int {
    unsafe {
        call::<A>("MPI_Is_thread_main", || None, |me| {
            let flag = required(flag)?;
            api::init::is_thread_main(me, flag)
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Lookup_name(service_name: *const c_char, info: Info, port_name: *mut c_char) -> c_int {
    unsafe { answer!(MPI_Lookup_name engine_MPI_Lookup_name undecided_MPI_Lookup_name (service_name, info, port_name)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Lookup_name(service_name: *const c_char, info: Info, port_name: *mut c_char) -> c_int {
    unsafe { answer!(MPI_Lookup_name engine_MPI_Lookup_name undecided_MPI_Lookup_name (service_name, info, port_name)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Lookup_name(service_name: *const c_char, info: Info, port_name: *mut c_char) -> c_int {
    super::decide();
    unsafe { PMPI_Lookup_name(service_name, info, port_name) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Lookup_name(service_name: *const c_char, info: Info, port_name: *mut c_char) -> c_int {
    unsafe {
        call::<A>("MPI_Lookup_name", || None, |me| {
            let mut port_name_ = Text::new(port_name, standard::MPI_MAX_PORT_NAME, A::MAX_PORT_NAME);
            api::dynamic::lookup_name(me, service_name, info.standard(), port_name_.as_mut_ptr())?;
            port_name_.write_back()?;
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Open_port(info: Info, port_name: *mut c_char) -> c_int {
    unsafe { answer!(MPI_Open_port engine_MPI_Open_port undecided_MPI_Open_port (info, port_name)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Open_port(info: Info, port_name: *mut c_char) -> c_int {
    unsafe { answer!(MPI_Open_port engine_MPI_Open_port undecided_MPI_Open_port (info, port_name)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Open_port(info: Info, port_name: *mut c_char) -> c_int {
    super::decide();
    unsafe { PMPI_Open_port(info, port_name) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Open_port(info: Info, port_name: *mut c_char) -> c_int {
    unsafe {
        call::<A>("MPI_Open_port", || None, |me| {
            let mut port_name_ = Text::new(port_name, standard::MPI_MAX_PORT_NAME, A::MAX_PORT_NAME);
            api::dynamic::open_port(me, info.standard(), port_name_.as_mut_ptr())?;
            port_name_.write_back()?;
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Publish_name(service_name: *const c_char, info: Info, port_name: *const c_char) -> c_int {
    unsafe { answer!(MPI_Publish_name engine_MPI_Publish_name undecided_MPI_Publish_name (service_name, info, port_name)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Publish_name(service_name: *const c_char, info: Info, port_name: *const c_char) -> c_int {
    unsafe { answer!(MPI_Publish_name engine_MPI_Publish_name undecided_MPI_Publish_name (service_name, info, port_name)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Publish_name(service_name: *const c_char, info: Info, port_name: *const c_char) -> c_int {
    super::decide();
    unsafe { PMPI_Publish_name(service_name, info, port_name) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Publish_name(service_name: *const c_char, info: Info, port_name: *const c_char) -> c_int {
    unsafe {
        call::<A>("MPI_Publish_name", || None, |me| {
            api::dynamic::publish_name(me, service_name, info.standard(), port_name)
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Query_thread(provided: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Query_thread engine_MPI_Query_thread undecided_MPI_Query_thread (provided)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Query_thread(provided: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Query_thread engine_MPI_Query_thread undecided_MPI_Query_thread (provided)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Query_thread(provided: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_Query_thread(provided) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Query_thread(provided: *mut c_int) -> c_int {
    unsafe {
        call::<A>("MPI_Query_thread", || None, |me| {
            let provided = required(provided)?;
            api::init::query_thread(me, provided)?;
            *provided = A::thread_level_out(*provided);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Session_finalize(session: *mut Session) -> c_int {
    unsafe { answer!(MPI_Session_finalize engine_MPI_Session_finalize undecided_MPI_Session_finalize (session)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Session_finalize(session: *mut Session) -> c_int {
    unsafe { answer!(MPI_Session_finalize engine_MPI_Session_finalize undecided_MPI_Session_finalize (session)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Session_finalize(session: *mut Session) -> c_int {
    super::decide();
    unsafe { PMPI_Session_finalize(session) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Session_finalize(session: *mut Session) -> c_int {
    unsafe { lifecycle::session_finalize::<A>(session) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Session_get_info(session: Session, info_used: *mut Info) -> c_int {
    unsafe { answer!(MPI_Session_get_info engine_MPI_Session_get_info undecided_MPI_Session_get_info (session, info_used)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Session_get_info(session: Session, info_used: *mut Info) -> c_int {
    unsafe { answer!(MPI_Session_get_info engine_MPI_Session_get_info undecided_MPI_Session_get_info (session, info_used)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Session_get_info(session: Session, info_used: *mut Info) -> c_int {
    super::decide();
    unsafe { PMPI_Session_get_info(session, info_used) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Session_get_info(session: Session, info_used: *mut Info) -> c_int {
    unsafe {
        call::<A>("MPI_Session_get_info", || Some(Argument::Session(session.standard())), |me| {
            let info_used = required(info_used)?;
            let mut info_used_ = Info::EMPTY;
            api::session::session_get_info(me, session.standard(), &mut info_used_)?;
            *info_used = Info::foreign(info_used_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Session_get_nth_pset(session: Session, info: Info, n: c_int, pset_len: *mut c_int, pset_name: *mut c_char) -> c_int {
    unsafe { answer!(MPI_Session_get_nth_pset engine_MPI_Session_get_nth_pset undecided_MPI_Session_get_nth_pset (session, info, n, pset_len, pset_name)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Session_get_nth_pset(session: Session, info: Info, n: c_int, pset_len: *mut c_int, pset_name: *mut c_char) -> c_int {
    unsafe { answer!(MPI_Session_get_nth_pset engine_MPI_Session_get_nth_pset undecided_MPI_Session_get_nth_pset (session, info, n, pset_len, pset_name)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Session_get_nth_pset(session: Session, info: Info, n: c_int, pset_len: *mut c_int, pset_name: *mut c_char) -> c_int {
    super::decide();
    unsafe { PMPI_Session_get_nth_pset(session, info, n, pset_len, pset_name) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Session_get_nth_pset(session: Session, info: Info, n: c_int, pset_len: *mut c_int, pset_name: *mut c_char) -> c_int {
    unsafe {
        call::<A>("MPI_Session_get_nth_pset", || Some(Argument::Session(session.standard())), |me| {
            let pset_len = required(pset_len)?;
            api::session::session_get_nth_pset(me, session.standard(), info.standard(), n, pset_len, pset_name)
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Session_get_num_psets(session: Session, info: Info, npset_names: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Session_get_num_psets engine_MPI_Session_get_num_psets undecided_MPI_Session_get_num_psets (session, info, npset_names)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Session_get_num_psets(session: Session, info: Info, npset_names: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Session_get_num_psets engine_MPI_Session_get_num_psets undecided_MPI_Session_get_num_psets (session, info, npset_names)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Session_get_num_psets(session: Session, info: Info, npset_names: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_Session_get_num_psets(session, info, npset_names) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Session_get_num_psets(session: Session, info: Info, npset_names: *mut c_int) -> c_int {
    unsafe {
        call::<A>("MPI_Session_get_num_psets", || Some(Argument::Session(session.standard())), |me| {
            let npset_names = required(npset_names)?;
            api::session::session_get_num_psets(me, session.standard(), info.standard(), npset_names)
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Session_get_pset_info(session: Session, pset_name: *const c_char, info: *mut Info) -> c_int {
    unsafe { answer!(MPI_Session_get_pset_info engine_MPI_Session_get_pset_info undecided_MPI_Session_get_pset_info (session, pset_name, info)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Session_get_pset_info(session: Session, pset_name: *const c_char, info: *mut Info) -> c_int {
    unsafe { answer!(MPI_Session_get_pset_info engine_MPI_Session_get_pset_info undecided_MPI_Session_get_pset_info (session, pset_name, info)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Session_get_pset_info(session: Session, pset_name: *const c_char, info: *mut Info) -> c_int {
    super::decide();
    unsafe { PMPI_Session_get_pset_info(session, pset_name, info) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Session_get_pset_info(session: Session, pset_name: *const c_char, info: *mut Info) -> c_int {
    unsafe {
        call::<A>("MPI_Session_get_pset_info", || Some(Argument::Session(session.standard())), |me| {
            let info = required(info)?;
            let mut info_ = Info::EMPTY;
            api::session::session_get_pset_info(me, session.standard(), pset_name, &mut info_)?;
            *info = Info::foreign(info_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Session_init(info: Info, errhandler: Errhandler, session: *mut Session) -> c_int {
    unsafe { answer!(MPI_Session_init engine_MPI_Session_init undecided_MPI_Session_init (info, errhandler, session)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Session_init(info: Info, errhandler: Errhandler, session: *mut Session) -> c_int {
    unsafe { answer!(MPI_Session_init engine_MPI_Session_init undecided_MPI_Session_init (info, errhandler, session)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Session_init(info: Info, errhandler: Errhandler, session: *mut Session) -> c_int {
    super::decide();
    unsafe { PMPI_Session_init(info, errhandler, session) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Session_init(info: Info, errhandler: Errhandler, session: *mut Session) -> c_int {
    unsafe { lifecycle::session_init::<A>(info, errhandler, session) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Unpublish_name(service_name: *const c_char, info: Info, port_name: *const c_char) -> c_int {
    unsafe { answer!(MPI_Unpublish_name engine_MPI_Unpublish_name undecided_MPI_Unpublish_name (service_name, info, port_name)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Unpublish_name(service_name: *const c_char, info: Info, port_name: *const c_char) -> c_int {
    unsafe { answer!(MPI_Unpublish_name engine_MPI_Unpublish_name undecided_MPI_Unpublish_name (service_name, info, port_name)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Unpublish_name(service_name: *const c_char, info: Info, port_name: *const c_char) -> c_int {
    super::decide();
    unsafe { PMPI_Unpublish_name(service_name, info, port_name) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Unpublish_name(service_name: *const c_char, info: Info, port_name: *const c_char) -> c_int {
    unsafe {
        call::<A>("MPI_Unpublish_name", || None, |me| {
            api::dynamic::unpublish_name(me, service_name, info.standard(), port_name)
        })
    }
}
