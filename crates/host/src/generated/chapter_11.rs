//! Bodies: MPI 5.0 chapter 11, Process initialization, creation, and management. Written by `cargo xtask codegen` from the table.
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
pub unsafe extern "C" fn MPI_Abort<A: Abi, B: Abi>(comm: A::Comm, errorcode: c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Abort::<B>() else {
            return missing::function::<A, B>("MPI_Abort", Object::Comm(pass(comm)));
        };
        raise::code::<A, B>(host(pass(comm), errorcode))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Close_port<A: Abi, B: Abi>(port_name: *const c_char) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Close_port::<B>() else {
            return missing::function::<A, B>("MPI_Close_port", Object::None);
        };
        raise::code::<A, B>(host(port_name))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Comm_accept<A: Abi, B: Abi>(port_name: *const c_char, info: A::Info, root: c_int, comm: A::Comm, newcomm: *mut A::Comm) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Comm_accept::<B>() else {
            return missing::function::<A, B>("MPI_Comm_accept", Object::Comm(pass(comm)));
        };
        let mut newcomm_places = Places::new();
        let mut newcomm_ = Passed::<A::Comm, B::Comm, 1>::empty(&mut newcomm_places, newcomm, 1);
        let code = host(port_name, pass(info), cross::rank::<A, B>(root), pass(comm), newcomm_.as_mut_ptr());
        if code == 0 {
            newcomm_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Comm_connect<A: Abi, B: Abi>(port_name: *const c_char, info: A::Info, root: c_int, comm: A::Comm, newcomm: *mut A::Comm) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Comm_connect::<B>() else {
            return missing::function::<A, B>("MPI_Comm_connect", Object::Comm(pass(comm)));
        };
        let mut newcomm_places = Places::new();
        let mut newcomm_ = Passed::<A::Comm, B::Comm, 1>::empty(&mut newcomm_places, newcomm, 1);
        let code = host(port_name, pass(info), cross::rank::<A, B>(root), pass(comm), newcomm_.as_mut_ptr());
        if code == 0 {
            newcomm_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Comm_disconnect<A: Abi, B: Abi>(comm: *mut A::Comm) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Comm_disconnect::<B>() else {
            return missing::function::<A, B>("MPI_Comm_disconnect", comm.as_ref().map_or(Object::None, |object| Object::Comm(pass(*object))));
        };
        let mut comm_places = Places::new();
        let mut comm_ = Passed::<A::Comm, B::Comm, 1>::new(&mut comm_places, comm, 1);
        let code = host(comm_.as_mut_ptr());
        comm_.write_back();
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Comm_get_parent<A: Abi, B: Abi>(parent: *mut A::Comm) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Comm_get_parent::<B>() else {
            return missing::function::<A, B>("MPI_Comm_get_parent", Object::None);
        };
        let mut parent_places = Places::new();
        let mut parent_ = Passed::<A::Comm, B::Comm, 1>::empty(&mut parent_places, parent, 1);
        let code = host(parent_.as_mut_ptr());
        if code == 0 {
            parent_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Comm_join<A: Abi, B: Abi>(fd: c_int, intercomm: *mut A::Comm) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Comm_join::<B>() else {
            return missing::function::<A, B>("MPI_Comm_join", Object::None);
        };
        let mut intercomm_places = Places::new();
        let mut intercomm_ = Passed::<A::Comm, B::Comm, 1>::empty(&mut intercomm_places, intercomm, 1);
        let code = host(fd, intercomm_.as_mut_ptr());
        if code == 0 {
            intercomm_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Comm_spawn<A: Abi, B: Abi>(command: *const c_char, argv: *mut *mut c_char, maxprocs: c_int, info: A::Info, root: c_int, comm: A::Comm, intercomm: *mut A::Comm, array_of_errcodes: *mut c_int) -> c_int {
    unsafe {
        spawn::comm_spawn::<A, B>(command, argv, maxprocs, info, root, comm, intercomm, array_of_errcodes)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Comm_spawn_multiple<A: Abi, B: Abi>(count: c_int, array_of_commands: *mut *mut c_char, array_of_argv: *mut c_void, array_of_maxprocs: *const c_int, array_of_info: *const A::Info, root: c_int, comm: A::Comm, intercomm: *mut A::Comm, array_of_errcodes: *mut c_int) -> c_int {
    unsafe {
        spawn::comm_spawn_multiple::<A, B>(count, array_of_commands, array_of_argv, array_of_maxprocs, array_of_info, root, comm, intercomm, array_of_errcodes)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Finalize<A: Abi, B: Abi>() -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Finalize::<B>() else {
            return missing::function::<A, B>("MPI_Finalize", Object::None);
        };
        raise::code::<A, B>(host())
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Finalized<A: Abi, B: Abi>(flag: *mut c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Finalized::<B>() else {
            return missing::function::<A, B>("MPI_Finalized", Object::None);
        };
        raise::code::<A, B>(host(flag))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Init<A: Abi, B: Abi>(argc: *mut c_int, argv: *mut c_void) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Init::<B>() else {
            return missing::function::<A, B>("MPI_Init", Object::None);
        };
        raise::code::<A, B>(host(argc, argv))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Init_thread<A: Abi, B: Abi>(argc: *mut c_int, argv: *mut c_void, required: c_int, provided: *mut c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Init_thread::<B>() else {
            return missing::function::<A, B>("MPI_Init_thread", Object::None);
        };
        let code = host(argc, argv, cross::thread_level::<A, B>(required), provided);
        if code == 0 {
            cross::in_place(provided, cross::thread_level::<B, A>);
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Initialized<A: Abi, B: Abi>(flag: *mut c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Initialized::<B>() else {
            return missing::function::<A, B>("MPI_Initialized", Object::None);
        };
        raise::code::<A, B>(host(flag))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Is_thread_main<A: Abi, B: Abi>(flag: *mut c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Is_thread_main::<B>() else {
            return missing::function::<A, B>("MPI_Is_thread_main", Object::None);
        };
        raise::code::<A, B>(host(flag))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Lookup_name<A: Abi, B: Abi>(service_name: *const c_char, info: A::Info, port_name: *mut c_char) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Lookup_name::<B>() else {
            return missing::function::<A, B>("MPI_Lookup_name", Object::None);
        };
        let mut port_name_ = Text::new(port_name, A::MAX_PORT_NAME, B::MAX_PORT_NAME);
        let code = host(service_name, pass(info), port_name_.as_mut_ptr());
        if code == 0 {
            port_name_.write_back(std::ptr::null_mut());
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Open_port<A: Abi, B: Abi>(info: A::Info, port_name: *mut c_char) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Open_port::<B>() else {
            return missing::function::<A, B>("MPI_Open_port", Object::None);
        };
        let mut port_name_ = Text::new(port_name, A::MAX_PORT_NAME, B::MAX_PORT_NAME);
        let code = host(pass(info), port_name_.as_mut_ptr());
        if code == 0 {
            port_name_.write_back(std::ptr::null_mut());
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Publish_name<A: Abi, B: Abi>(service_name: *const c_char, info: A::Info, port_name: *const c_char) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Publish_name::<B>() else {
            return missing::function::<A, B>("MPI_Publish_name", Object::None);
        };
        raise::code::<A, B>(host(service_name, pass(info), port_name))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Query_thread<A: Abi, B: Abi>(provided: *mut c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Query_thread::<B>() else {
            return missing::function::<A, B>("MPI_Query_thread", Object::None);
        };
        let code = host(provided);
        if code == 0 {
            cross::in_place(provided, cross::thread_level::<B, A>);
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Session_finalize<A: Abi, B: Abi>(session: *mut A::Session) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Session_finalize::<B>() else {
            return missing::function::<A, B>("MPI_Session_finalize", session.as_ref().map_or(Object::None, |object| Object::Session(pass(*object))));
        };
        let mut session_places = Places::new();
        let mut session_ = Passed::<A::Session, B::Session, 1>::new(&mut session_places, session, 1);
        let code = host(session_.as_mut_ptr());
        session_.write_back();
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Session_get_info<A: Abi, B: Abi>(session: A::Session, info_used: *mut A::Info) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Session_get_info::<B>() else {
            return missing::function::<A, B>("MPI_Session_get_info", Object::Session(pass(session)));
        };
        let mut info_used_places = Places::new();
        let mut info_used_ = Passed::<A::Info, B::Info, 1>::empty(&mut info_used_places, info_used, 1);
        let code = host(pass(session), info_used_.as_mut_ptr());
        if code == 0 {
            info_used_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Session_get_nth_pset<A: Abi, B: Abi>(session: A::Session, info: A::Info, n: c_int, pset_len: *mut c_int, pset_name: *mut c_char) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Session_get_nth_pset::<B>() else {
            return missing::function::<A, B>("MPI_Session_get_nth_pset", Object::Session(pass(session)));
        };
        raise::code::<A, B>(host(pass(session), pass(info), n, pset_len, pset_name))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Session_get_num_psets<A: Abi, B: Abi>(session: A::Session, info: A::Info, npset_names: *mut c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Session_get_num_psets::<B>() else {
            return missing::function::<A, B>("MPI_Session_get_num_psets", Object::Session(pass(session)));
        };
        raise::code::<A, B>(host(pass(session), pass(info), npset_names))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Session_get_pset_info<A: Abi, B: Abi>(session: A::Session, pset_name: *const c_char, info: *mut A::Info) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Session_get_pset_info::<B>() else {
            return missing::function::<A, B>("MPI_Session_get_pset_info", Object::Session(pass(session)));
        };
        let mut info_places = Places::new();
        let mut info_ = Passed::<A::Info, B::Info, 1>::empty(&mut info_places, info, 1);
        let code = host(pass(session), pset_name, info_.as_mut_ptr());
        if code == 0 {
            info_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Session_init<A: Abi, B: Abi>(info: A::Info, errhandler: A::Errhandler, session: *mut A::Session) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Session_init::<B>() else {
            return missing::function::<A, B>("MPI_Session_init", Object::None);
        };
        let mut session_places = Places::new();
        let mut session_ = Passed::<A::Session, B::Session, 1>::empty(&mut session_places, session, 1);
        let code = host(pass(info), pass(errhandler), session_.as_mut_ptr());
        if code == 0 {
            session_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Unpublish_name<A: Abi, B: Abi>(service_name: *const c_char, info: A::Info, port_name: *const c_char) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Unpublish_name::<B>() else {
            return missing::function::<A, B>("MPI_Unpublish_name", Object::None);
        };
        raise::code::<A, B>(host(service_name, pass(info), port_name))
    }
}
