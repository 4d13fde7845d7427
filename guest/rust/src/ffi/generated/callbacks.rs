//! The functions that programs pass in, as pointers that MPI may also give a number.
//!
//! Where C's function is variadic, its further arguments are one pointer that nobody reads.
//!
//! Written by `cargo xtask codegen` from the table of procedures and constants.

use crate::ffi::types::*;
use std::ffi::{c_int, c_void};

user_function! { MPI_User_function: unsafe extern "C" fn(invec: *mut c_void, inoutvec: *mut c_void, len: *mut c_int, datatype: *mut MPI_Datatype) }
user_function! { MPI_User_function_c: unsafe extern "C" fn(invec: *mut c_void, inoutvec: *mut c_void, len: *mut MPI_Count, datatype: *mut MPI_Datatype) }
user_function! { MPI_Comm_copy_attr_function: unsafe extern "C" fn(oldcomm: MPI_Comm, comm_keyval: c_int, extra_state: *mut c_void, attribute_val_in: *mut c_void, attribute_val_out: *mut c_void, flag: *mut c_int) -> c_int }
user_function! { MPI_Comm_delete_attr_function: unsafe extern "C" fn(comm: MPI_Comm, comm_keyval: c_int, attribute_val: *mut c_void, extra_state: *mut c_void) -> c_int }
user_function! { MPI_Type_copy_attr_function: unsafe extern "C" fn(oldtype: MPI_Datatype, type_keyval: c_int, extra_state: *mut c_void, attribute_val_in: *mut c_void, attribute_val_out: *mut c_void, flag: *mut c_int) -> c_int }
user_function! { MPI_Type_delete_attr_function: unsafe extern "C" fn(datatype: MPI_Datatype, type_keyval: c_int, attribute_val: *mut c_void, extra_state: *mut c_void) -> c_int }
user_function! { MPI_Win_copy_attr_function: unsafe extern "C" fn(oldwin: MPI_Win, win_keyval: c_int, extra_state: *mut c_void, attribute_val_in: *mut c_void, attribute_val_out: *mut c_void, flag: *mut c_int) -> c_int }
user_function! { MPI_Win_delete_attr_function: unsafe extern "C" fn(win: MPI_Win, win_keyval: c_int, attribute_val: *mut c_void, extra_state: *mut c_void) -> c_int }
user_function! { MPI_Comm_errhandler_function: unsafe extern "C" fn(comm: *mut MPI_Comm, error_code: *mut c_int, varargs: *mut c_void) }
user_function! { MPI_File_errhandler_function: unsafe extern "C" fn(file: *mut MPI_File, error_code: *mut c_int, varargs: *mut c_void) }
user_function! { MPI_Session_errhandler_function: unsafe extern "C" fn(session: *mut MPI_Session, error_code: *mut c_int, varargs: *mut c_void) }
user_function! { MPI_Win_errhandler_function: unsafe extern "C" fn(win: *mut MPI_Win, error_code: *mut c_int, varargs: *mut c_void) }
user_function! { MPI_Grequest_cancel_function: unsafe extern "C" fn(extra_state: *mut c_void, complete: c_int) -> c_int }
user_function! { MPI_Grequest_free_function: unsafe extern "C" fn(extra_state: *mut c_void) -> c_int }
user_function! { MPI_Grequest_query_function: unsafe extern "C" fn(extra_state: *mut c_void, status: *mut MPI_Status) -> c_int }
user_function! { MPI_Datarep_conversion_function: unsafe extern "C" fn(userbuf: *mut c_void, datatype: MPI_Datatype, count: c_int, filebuf: *mut c_void, position: MPI_Offset, extra_state: *mut c_void) -> c_int }
user_function! { MPI_Datarep_conversion_function_c: unsafe extern "C" fn(userbuf: *mut c_void, datatype: MPI_Datatype, count: MPI_Count, filebuf: *mut c_void, position: MPI_Offset, extra_state: *mut c_void) -> c_int }
user_function! { MPI_Datarep_extent_function: unsafe extern "C" fn(datatype: MPI_Datatype, extent: *mut MPI_Aint, extra_state: *mut c_void) -> c_int }
user_function! { MPI_T_event_cb_function: unsafe extern "C" fn(event_instance: MPI_T_event_instance, event_registration: MPI_T_event_registration, cb_safety: MPI_T_cb_safety, user_data: *mut c_void) }
user_function! { MPI_T_event_dropped_cb_function: unsafe extern "C" fn(count: MPI_Count, event_registration: MPI_T_event_registration, source_index: c_int, cb_safety: MPI_T_cb_safety, user_data: *mut c_void) }
user_function! { MPI_T_event_free_cb_function: unsafe extern "C" fn(event_registration: MPI_T_event_registration, cb_safety: MPI_T_cb_safety, user_data: *mut c_void) }
user_function! { MPI_Copy_function: unsafe extern "C" fn(oldcomm: MPI_Comm, keyval: c_int, extra_state: *mut c_void, attribute_val_in: *mut c_void, attribute_val_out: *mut c_void, flag: *mut c_int) -> c_int }
user_function! { MPI_Delete_function: unsafe extern "C" fn(comm: MPI_Comm, keyval: c_int, attribute_val: *mut c_void, extra_state: *mut c_void) -> c_int }
