//! What guests import: MPI 5.0 chapter 15, Tool support. Written by `cargo xtask codegen` from the table.
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

pub(crate) static IMPORTS: [Import; 52] = [
    Import { name: "MPI_Pcontrol", signature: "ii>i", object: Object::None, any_time: true, has_value: false, body: lifecycle::nothing },
    Import { name: "MPI_T_category_changed", signature: "i>i", object: Object::None, any_time: true, has_value: true, body: tool::call },
    Import { name: "MPI_T_category_get_categories", signature: "iii>i", object: Object::None, any_time: true, has_value: true, body: tool::call },
    Import { name: "MPI_T_category_get_cvars", signature: "iii>i", object: Object::None, any_time: true, has_value: true, body: tool::call },
    Import { name: "MPI_T_category_get_events", signature: "iii>i", object: Object::None, any_time: true, has_value: true, body: tool::call },
    Import { name: "MPI_T_category_get_index", signature: "ii>i", object: Object::None, any_time: true, has_value: true, body: tool::call },
    Import { name: "MPI_T_category_get_info", signature: "iiiiiiii>i", object: Object::None, any_time: true, has_value: true, body: tool::call },
    Import { name: "MPI_T_category_get_num", signature: "i>i", object: Object::None, any_time: true, has_value: true, body: tool::call },
    Import { name: "MPI_T_category_get_num_events", signature: "ii>i", object: Object::None, any_time: true, has_value: true, body: tool::call },
    Import { name: "MPI_T_category_get_pvars", signature: "iii>i", object: Object::None, any_time: true, has_value: true, body: tool::call },
    Import { name: "MPI_T_cvar_get_index", signature: "ii>i", object: Object::None, any_time: true, has_value: true, body: tool::call },
    Import { name: "MPI_T_cvar_get_info", signature: "iiiiiiiiii>i", object: Object::None, any_time: true, has_value: true, body: tool::call },
    Import { name: "MPI_T_cvar_get_num", signature: "i>i", object: Object::None, any_time: true, has_value: true, body: tool::call },
    Import { name: "MPI_T_cvar_handle_alloc", signature: "iiii>i", object: Object::None, any_time: true, has_value: true, body: tool::call },
    Import { name: "MPI_T_cvar_handle_free", signature: "i>i", object: Object::None, any_time: true, has_value: true, body: tool::call },
    Import { name: "MPI_T_cvar_read", signature: "ii>i", object: Object::None, any_time: true, has_value: true, body: tool::call },
    Import { name: "MPI_T_cvar_write", signature: "ii>i", object: Object::None, any_time: true, has_value: true, body: tool::call },
    Import { name: "MPI_T_enum_get_info", signature: "iiii>i", object: Object::None, any_time: true, has_value: true, body: tool::call },
    Import { name: "MPI_T_enum_get_item", signature: "iiiii>i", object: Object::None, any_time: true, has_value: true, body: tool::call },
    Import { name: "MPI_T_event_callback_get_info", signature: "iii>i", object: Object::None, any_time: true, has_value: true, body: tool::call },
    Import { name: "MPI_T_event_callback_set_info", signature: "iii>i", object: Object::None, any_time: true, has_value: true, body: tool::call },
    Import { name: "MPI_T_event_copy", signature: "ii>i", object: Object::None, any_time: true, has_value: true, body: tool::call },
    Import { name: "MPI_T_event_get_index", signature: "ii>i", object: Object::None, any_time: true, has_value: true, body: tool::call },
    Import { name: "MPI_T_event_get_info", signature: "iiiiiiiiiiii>i", object: Object::None, any_time: true, has_value: true, body: tool::call },
    Import { name: "MPI_T_event_get_num", signature: "i>i", object: Object::None, any_time: true, has_value: true, body: tool::call },
    Import { name: "MPI_T_event_get_source", signature: "ii>i", object: Object::None, any_time: true, has_value: true, body: tool::call },
    Import { name: "MPI_T_event_get_timestamp", signature: "ii>i", object: Object::None, any_time: true, has_value: true, body: tool::call },
    Import { name: "MPI_T_event_handle_alloc", signature: "iiii>i", object: Object::None, any_time: true, has_value: true, body: tool::call },
    Import { name: "MPI_T_event_handle_free", signature: "iii>i", object: Object::None, any_time: true, has_value: true, body: tool::call },
    Import { name: "MPI_T_event_handle_get_info", signature: "ii>i", object: Object::None, any_time: true, has_value: true, body: tool::call },
    Import { name: "MPI_T_event_handle_set_info", signature: "ii>i", object: Object::None, any_time: true, has_value: true, body: tool::call },
    Import { name: "MPI_T_event_read", signature: "iii>i", object: Object::None, any_time: true, has_value: true, body: tool::call },
    Import { name: "MPI_T_event_register_callback", signature: "iiiii>i", object: Object::None, any_time: true, has_value: true, body: tool::call },
    Import { name: "MPI_T_event_set_dropped_handler", signature: "ii>i", object: Object::None, any_time: true, has_value: true, body: tool::call },
    Import { name: "MPI_T_finalize", signature: ">i", object: Object::None, any_time: true, has_value: true, body: tool::call },
    Import { name: "MPI_T_init_thread", signature: "ii>i", object: Object::None, any_time: true, has_value: true, body: tool::call },
    Import { name: "MPI_T_pvar_get_index", signature: "iii>i", object: Object::None, any_time: true, has_value: true, body: tool::call },
    Import { name: "MPI_T_pvar_get_info", signature: "iiiiiiiiiiiii>i", object: Object::None, any_time: true, has_value: true, body: tool::call },
    Import { name: "MPI_T_pvar_get_num", signature: "i>i", object: Object::None, any_time: true, has_value: true, body: tool::call },
    Import { name: "MPI_T_pvar_handle_alloc", signature: "iiiii>i", object: Object::None, any_time: true, has_value: true, body: tool::call },
    Import { name: "MPI_T_pvar_handle_free", signature: "ii>i", object: Object::None, any_time: true, has_value: true, body: tool::call },
    Import { name: "MPI_T_pvar_read", signature: "iii>i", object: Object::None, any_time: true, has_value: true, body: tool::call },
    Import { name: "MPI_T_pvar_readreset", signature: "iii>i", object: Object::None, any_time: true, has_value: true, body: tool::call },
    Import { name: "MPI_T_pvar_reset", signature: "ii>i", object: Object::None, any_time: true, has_value: true, body: tool::call },
    Import { name: "MPI_T_pvar_session_create", signature: "i>i", object: Object::None, any_time: true, has_value: true, body: tool::call },
    Import { name: "MPI_T_pvar_session_free", signature: "i>i", object: Object::None, any_time: true, has_value: true, body: tool::call },
    Import { name: "MPI_T_pvar_start", signature: "ii>i", object: Object::None, any_time: true, has_value: true, body: tool::call },
    Import { name: "MPI_T_pvar_stop", signature: "ii>i", object: Object::None, any_time: true, has_value: true, body: tool::call },
    Import { name: "MPI_T_pvar_write", signature: "iii>i", object: Object::None, any_time: true, has_value: true, body: tool::call },
    Import { name: "MPI_T_source_get_info", signature: "iiiiiiiii>i", object: Object::None, any_time: true, has_value: true, body: tool::call },
    Import { name: "MPI_T_source_get_num", signature: "i>i", object: Object::None, any_time: true, has_value: true, body: tool::call },
    Import { name: "MPI_T_source_get_timestamp", signature: "ii>i", object: Object::None, any_time: true, has_value: true, body: tool::call },
];
