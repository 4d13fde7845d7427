//! Exports: MPI 5.0 chapter 9, Environmental management. Written by `cargo xtask codegen` from the table.
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
pub unsafe extern "C" fn PMPI_Add_error_class(errorclass: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Add_error_class engine_MPI_Add_error_class undecided_MPI_Add_error_class (errorclass)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Add_error_class(errorclass: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Add_error_class engine_MPI_Add_error_class undecided_MPI_Add_error_class (errorclass)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Add_error_class(errorclass: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_Add_error_class(errorclass) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Add_error_class(errorclass: *mut c_int) -> c_int {
    unsafe {
        call_any_time::<A>("MPI_Add_error_class", || None, |me| {
            let errorclass = required(errorclass)?;
            api::errhandler::add_error_class(me, errorclass)?;
            *errorclass = A::error_out(*errorclass);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Add_error_code(errorclass: c_int, errorcode: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Add_error_code engine_MPI_Add_error_code undecided_MPI_Add_error_code (errorclass, errorcode)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Add_error_code(errorclass: c_int, errorcode: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Add_error_code engine_MPI_Add_error_code undecided_MPI_Add_error_code (errorclass, errorcode)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Add_error_code(errorclass: c_int, errorcode: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_Add_error_code(errorclass, errorcode) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Add_error_code(errorclass: c_int, errorcode: *mut c_int) -> c_int {
    unsafe {
        call_any_time::<A>("MPI_Add_error_code", || None, |me| {
            let errorcode = required(errorcode)?;
            api::errhandler::add_error_code(me, A::error_in(errorclass), errorcode)?;
            *errorcode = A::error_out(*errorcode);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Add_error_string(errorcode: c_int, string: *const c_char) -> c_int {
    unsafe { answer!(MPI_Add_error_string engine_MPI_Add_error_string undecided_MPI_Add_error_string (errorcode, string)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Add_error_string(errorcode: c_int, string: *const c_char) -> c_int {
    unsafe { answer!(MPI_Add_error_string engine_MPI_Add_error_string undecided_MPI_Add_error_string (errorcode, string)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Add_error_string(errorcode: c_int, string: *const c_char) -> c_int {
    super::decide();
    unsafe { PMPI_Add_error_string(errorcode, string) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Add_error_string(errorcode: c_int, string: *const c_char) -> c_int {
    unsafe {
        call_any_time::<A>("MPI_Add_error_string", || None, |me| {
            api::errhandler::add_error_string(me, A::error_in(errorcode), string)
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Alloc_mem(size: Count, info: Info, baseptr: *mut c_void) -> c_int {
    unsafe { answer!(MPI_Alloc_mem engine_MPI_Alloc_mem undecided_MPI_Alloc_mem (size, info, baseptr)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Alloc_mem(size: Count, info: Info, baseptr: *mut c_void) -> c_int {
    unsafe { answer!(MPI_Alloc_mem engine_MPI_Alloc_mem undecided_MPI_Alloc_mem (size, info, baseptr)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Alloc_mem(size: Count, info: Info, baseptr: *mut c_void) -> c_int {
    super::decide();
    unsafe { PMPI_Alloc_mem(size, info, baseptr) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Alloc_mem(size: Count, info: Info, baseptr: *mut c_void) -> c_int {
    unsafe {
        call::<A>("MPI_Alloc_mem", || None, |me| {
            api::init::alloc_mem(me, size, info.standard(), baseptr)
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Comm_call_errhandler(comm: Comm, errorcode: c_int) -> c_int {
    unsafe { answer!(MPI_Comm_call_errhandler engine_MPI_Comm_call_errhandler undecided_MPI_Comm_call_errhandler (comm, errorcode)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Comm_call_errhandler(comm: Comm, errorcode: c_int) -> c_int {
    unsafe { answer!(MPI_Comm_call_errhandler engine_MPI_Comm_call_errhandler undecided_MPI_Comm_call_errhandler (comm, errorcode)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Comm_call_errhandler(comm: Comm, errorcode: c_int) -> c_int {
    super::decide();
    unsafe { PMPI_Comm_call_errhandler(comm, errorcode) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Comm_call_errhandler(comm: Comm, errorcode: c_int) -> c_int {
    unsafe {
        call::<A>("MPI_Comm_call_errhandler", || Some(Argument::Comm(comm.standard())), |me| {
            api::errhandler::comm_call_errhandler(me, comm.standard(), A::error_in(errorcode))
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Comm_create_errhandler(comm_errhandler_fn: *const c_void, errhandler: *mut Errhandler) -> c_int {
    unsafe { answer!(MPI_Comm_create_errhandler engine_MPI_Comm_create_errhandler undecided_MPI_Comm_create_errhandler (comm_errhandler_fn, errhandler)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Comm_create_errhandler(comm_errhandler_fn: *const c_void, errhandler: *mut Errhandler) -> c_int {
    unsafe { answer!(MPI_Comm_create_errhandler engine_MPI_Comm_create_errhandler undecided_MPI_Comm_create_errhandler (comm_errhandler_fn, errhandler)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Comm_create_errhandler(comm_errhandler_fn: *const c_void, errhandler: *mut Errhandler) -> c_int {
    super::decide();
    unsafe { PMPI_Comm_create_errhandler(comm_errhandler_fn, errhandler) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Comm_create_errhandler(comm_errhandler_fn: *const c_void, errhandler: *mut Errhandler) -> c_int {
    unsafe {
        call::<A>("MPI_Comm_create_errhandler", || None, |me| {
            let errhandler = required(errhandler)?;
            let mut errhandler_ = Errhandler::EMPTY;
            api::errhandler::comm_create_errhandler(me, comm_errhandler_fn.addr(), &mut errhandler_)?;
            *errhandler = Errhandler::foreign(errhandler_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Comm_get_errhandler(comm: Comm, errhandler: *mut Errhandler) -> c_int {
    unsafe { answer!(MPI_Comm_get_errhandler engine_MPI_Comm_get_errhandler undecided_MPI_Comm_get_errhandler (comm, errhandler)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Comm_get_errhandler(comm: Comm, errhandler: *mut Errhandler) -> c_int {
    unsafe { answer!(MPI_Comm_get_errhandler engine_MPI_Comm_get_errhandler undecided_MPI_Comm_get_errhandler (comm, errhandler)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Comm_get_errhandler(comm: Comm, errhandler: *mut Errhandler) -> c_int {
    super::decide();
    unsafe { PMPI_Comm_get_errhandler(comm, errhandler) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Comm_get_errhandler(comm: Comm, errhandler: *mut Errhandler) -> c_int {
    unsafe {
        call::<A>("MPI_Comm_get_errhandler", || Some(Argument::Comm(comm.standard())), |me| {
            let errhandler = required(errhandler)?;
            let mut errhandler_ = Errhandler::EMPTY;
            api::errhandler::comm_get_errhandler(me, comm.standard(), &mut errhandler_)?;
            *errhandler = Errhandler::foreign(errhandler_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Comm_set_errhandler(comm: Comm, errhandler: Errhandler) -> c_int {
    unsafe { answer!(MPI_Comm_set_errhandler engine_MPI_Comm_set_errhandler undecided_MPI_Comm_set_errhandler (comm, errhandler)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Comm_set_errhandler(comm: Comm, errhandler: Errhandler) -> c_int {
    unsafe { answer!(MPI_Comm_set_errhandler engine_MPI_Comm_set_errhandler undecided_MPI_Comm_set_errhandler (comm, errhandler)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Comm_set_errhandler(comm: Comm, errhandler: Errhandler) -> c_int {
    super::decide();
    unsafe { PMPI_Comm_set_errhandler(comm, errhandler) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Comm_set_errhandler(comm: Comm, errhandler: Errhandler) -> c_int {
    unsafe {
        call::<A>("MPI_Comm_set_errhandler", || Some(Argument::Comm(comm.standard())), |me| {
            api::errhandler::comm_set_errhandler(me, comm.standard(), errhandler.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Errhandler_free(errhandler: *mut Errhandler) -> c_int {
    unsafe { answer!(MPI_Errhandler_free engine_MPI_Errhandler_free undecided_MPI_Errhandler_free (errhandler)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Errhandler_free(errhandler: *mut Errhandler) -> c_int {
    unsafe { answer!(MPI_Errhandler_free engine_MPI_Errhandler_free undecided_MPI_Errhandler_free (errhandler)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Errhandler_free(errhandler: *mut Errhandler) -> c_int {
    super::decide();
    unsafe { PMPI_Errhandler_free(errhandler) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Errhandler_free(errhandler: *mut Errhandler) -> c_int {
    unsafe {
        call_any_time::<A>("MPI_Errhandler_free", || None, |me| {
            let errhandler = required(errhandler)?;
            let mut errhandler_ = errhandler.standard();
            let result = api::errhandler::errhandler_free(me, &mut errhandler_);
            *errhandler = Errhandler::foreign(errhandler_);
            result
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Error_class(errorcode: c_int, errorclass: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Error_class engine_MPI_Error_class undecided_MPI_Error_class (errorcode, errorclass)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Error_class(errorcode: c_int, errorclass: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Error_class engine_MPI_Error_class undecided_MPI_Error_class (errorcode, errorclass)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Error_class(errorcode: c_int, errorclass: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_Error_class(errorcode, errorclass) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Error_class(errorcode: c_int, errorclass: *mut c_int) -> c_int {
    unsafe {
        call_any_time::<A>("MPI_Error_class", || None, |me| {
            let errorclass = required(errorclass)?;
            api::errhandler::error_class(me, A::error_in(errorcode), errorclass)?;
            *errorclass = A::error_out(*errorclass);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Error_string(errorcode: c_int, string: *mut c_char, resultlen: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Error_string engine_MPI_Error_string undecided_MPI_Error_string (errorcode, string, resultlen)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Error_string(errorcode: c_int, string: *mut c_char, resultlen: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Error_string engine_MPI_Error_string undecided_MPI_Error_string (errorcode, string, resultlen)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Error_string(errorcode: c_int, string: *mut c_char, resultlen: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_Error_string(errorcode, string, resultlen) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Error_string(errorcode: c_int, string: *mut c_char, resultlen: *mut c_int) -> c_int {
    unsafe {
        call_any_time::<A>("MPI_Error_string", || None, |me| {
            let mut string_ = Text::new(string, standard::MPI_MAX_ERROR_STRING, A::MAX_ERROR_STRING);
            let resultlen = required(resultlen)?;
            api::errhandler::error_string(me, A::error_in(errorcode), string_.as_mut_ptr(), resultlen)?;
            *resultlen = string_.write_back()?;
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_call_errhandler(fh: File, errorcode: c_int) -> c_int {
    unsafe { answer!(MPI_File_call_errhandler engine_MPI_File_call_errhandler undecided_MPI_File_call_errhandler (fh, errorcode)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_call_errhandler(fh: File, errorcode: c_int) -> c_int {
    unsafe { answer!(MPI_File_call_errhandler engine_MPI_File_call_errhandler undecided_MPI_File_call_errhandler (fh, errorcode)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_File_call_errhandler(fh: File, errorcode: c_int) -> c_int {
    super::decide();
    unsafe { PMPI_File_call_errhandler(fh, errorcode) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_File_call_errhandler(fh: File, errorcode: c_int) -> c_int {
    unsafe {
        call::<A>("MPI_File_call_errhandler", || Some(Argument::File(fh.standard())), |me| {
            api::errhandler::file_call_errhandler(me, fh.standard(), A::error_in(errorcode))
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_create_errhandler(file_errhandler_fn: *const c_void, errhandler: *mut Errhandler) -> c_int {
    unsafe { answer!(MPI_File_create_errhandler engine_MPI_File_create_errhandler undecided_MPI_File_create_errhandler (file_errhandler_fn, errhandler)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_create_errhandler(file_errhandler_fn: *const c_void, errhandler: *mut Errhandler) -> c_int {
    unsafe { answer!(MPI_File_create_errhandler engine_MPI_File_create_errhandler undecided_MPI_File_create_errhandler (file_errhandler_fn, errhandler)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_File_create_errhandler(file_errhandler_fn: *const c_void, errhandler: *mut Errhandler) -> c_int {
    super::decide();
    unsafe { PMPI_File_create_errhandler(file_errhandler_fn, errhandler) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_File_create_errhandler(file_errhandler_fn: *const c_void, errhandler: *mut Errhandler) -> c_int {
    unsafe {
        call::<A>("MPI_File_create_errhandler", || None, |me| {
            let errhandler = required(errhandler)?;
            let mut errhandler_ = Errhandler::EMPTY;
            api::errhandler::file_create_errhandler(me, file_errhandler_fn.addr(), &mut errhandler_)?;
            *errhandler = Errhandler::foreign(errhandler_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_get_errhandler(file: File, errhandler: *mut Errhandler) -> c_int {
    unsafe { answer!(MPI_File_get_errhandler engine_MPI_File_get_errhandler undecided_MPI_File_get_errhandler (file, errhandler)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_get_errhandler(file: File, errhandler: *mut Errhandler) -> c_int {
    unsafe { answer!(MPI_File_get_errhandler engine_MPI_File_get_errhandler undecided_MPI_File_get_errhandler (file, errhandler)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_File_get_errhandler(file: File, errhandler: *mut Errhandler) -> c_int {
    super::decide();
    unsafe { PMPI_File_get_errhandler(file, errhandler) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_File_get_errhandler(file: File, errhandler: *mut Errhandler) -> c_int {
    unsafe {
        call::<A>("MPI_File_get_errhandler", || Some(Argument::File(file.standard())), |me| {
            let errhandler = required(errhandler)?;
            let mut errhandler_ = Errhandler::EMPTY;
            api::errhandler::file_get_errhandler(me, file.standard(), &mut errhandler_)?;
            *errhandler = Errhandler::foreign(errhandler_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_set_errhandler(file: File, errhandler: Errhandler) -> c_int {
    unsafe { answer!(MPI_File_set_errhandler engine_MPI_File_set_errhandler undecided_MPI_File_set_errhandler (file, errhandler)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_set_errhandler(file: File, errhandler: Errhandler) -> c_int {
    unsafe { answer!(MPI_File_set_errhandler engine_MPI_File_set_errhandler undecided_MPI_File_set_errhandler (file, errhandler)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_File_set_errhandler(file: File, errhandler: Errhandler) -> c_int {
    super::decide();
    unsafe { PMPI_File_set_errhandler(file, errhandler) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_File_set_errhandler(file: File, errhandler: Errhandler) -> c_int {
    unsafe {
        call::<A>("MPI_File_set_errhandler", || Some(Argument::File(file.standard())), |me| {
            api::errhandler::file_set_errhandler(me, file.standard(), errhandler.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Free_mem(base: *mut c_void) -> c_int {
    unsafe { answer!(MPI_Free_mem engine_MPI_Free_mem undecided_MPI_Free_mem (base)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Free_mem(base: *mut c_void) -> c_int {
    unsafe { answer!(MPI_Free_mem engine_MPI_Free_mem undecided_MPI_Free_mem (base)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Free_mem(base: *mut c_void) -> c_int {
    super::decide();
    unsafe { PMPI_Free_mem(base) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Free_mem(base: *mut c_void) -> c_int {
    unsafe {
        call::<A>("MPI_Free_mem", || None, |me| {
            api::init::free_mem(me, A::buffer_in(base))
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Get_hw_resource_info(hw_info: *mut Info) -> c_int {
    unsafe { answer!(MPI_Get_hw_resource_info engine_MPI_Get_hw_resource_info undecided_MPI_Get_hw_resource_info (hw_info)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Get_hw_resource_info(hw_info: *mut Info) -> c_int {
    unsafe { answer!(MPI_Get_hw_resource_info engine_MPI_Get_hw_resource_info undecided_MPI_Get_hw_resource_info (hw_info)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Get_hw_resource_info(hw_info: *mut Info) -> c_int {
    super::decide();
    unsafe { PMPI_Get_hw_resource_info(hw_info) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Get_hw_resource_info(hw_info: *mut Info) -> c_int {
    unsafe {
        call::<A>("MPI_Get_hw_resource_info", || None, |me| {
            let hw_info = required(hw_info)?;
            let mut hw_info_ = Info::EMPTY;
            api::init::get_hw_resource_info(me, &mut hw_info_)?;
            *hw_info = Info::foreign(hw_info_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Get_library_version(version: *mut c_char, resultlen: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Get_library_version engine_MPI_Get_library_version undecided_MPI_Get_library_version (version, resultlen)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Get_library_version(version: *mut c_char, resultlen: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Get_library_version engine_MPI_Get_library_version undecided_MPI_Get_library_version (version, resultlen)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Get_library_version(version: *mut c_char, resultlen: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_Get_library_version(version, resultlen) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Get_library_version(version: *mut c_char, resultlen: *mut c_int) -> c_int {
    unsafe {
        call_any_time::<A>("MPI_Get_library_version", || None, |me| {
            let mut version_ = Text::new(version, standard::MPI_MAX_LIBRARY_VERSION_STRING, A::MAX_LIBRARY_VERSION_STRING);
            let resultlen = required(resultlen)?;
            api::init::get_library_version(me, version_.as_mut_ptr(), resultlen)?;
            *resultlen = version_.write_back()?;
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Get_processor_name(name: *mut c_char, resultlen: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Get_processor_name engine_MPI_Get_processor_name undecided_MPI_Get_processor_name (name, resultlen)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Get_processor_name(name: *mut c_char, resultlen: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Get_processor_name engine_MPI_Get_processor_name undecided_MPI_Get_processor_name (name, resultlen)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Get_processor_name(name: *mut c_char, resultlen: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_Get_processor_name(name, resultlen) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Get_processor_name(name: *mut c_char, resultlen: *mut c_int) -> c_int {
    unsafe {
        call::<A>("MPI_Get_processor_name", || None, |me| {
            let mut name_ = Text::new(name, standard::MPI_MAX_PROCESSOR_NAME, A::MAX_PROCESSOR_NAME);
            let resultlen = required(resultlen)?;
            api::init::get_processor_name(me, name_.as_mut_ptr(), resultlen)?;
            *resultlen = name_.write_back()?;
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Get_version(version: *mut c_int, subversion: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Get_version engine_MPI_Get_version undecided_MPI_Get_version (version, subversion)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Get_version(version: *mut c_int, subversion: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Get_version engine_MPI_Get_version undecided_MPI_Get_version (version, subversion)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Get_version(version: *mut c_int, subversion: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_Get_version(version, subversion) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Get_version(version: *mut c_int, subversion: *mut c_int) -> c_int {
    unsafe {
        call_any_time::<A>("MPI_Get_version", || None, |me| {
            let version = required(version)?;
            let subversion = required(subversion)?;
            api::init::get_version(me, version, subversion)
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Remove_error_class(errorclass: c_int) -> c_int {
    unsafe { answer!(MPI_Remove_error_class engine_MPI_Remove_error_class undecided_MPI_Remove_error_class (errorclass)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Remove_error_class(errorclass: c_int) -> c_int {
    unsafe { answer!(MPI_Remove_error_class engine_MPI_Remove_error_class undecided_MPI_Remove_error_class (errorclass)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Remove_error_class(errorclass: c_int) -> c_int {
    super::decide();
    unsafe { PMPI_Remove_error_class(errorclass) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Remove_error_class(errorclass: c_int) -> c_int {
    unsafe {
        call_any_time::<A>("MPI_Remove_error_class", || None, |me| {
            api::errhandler::remove_error_class(me, A::error_in(errorclass))
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Remove_error_code(errorcode: c_int) -> c_int {
    unsafe { answer!(MPI_Remove_error_code engine_MPI_Remove_error_code undecided_MPI_Remove_error_code (errorcode)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Remove_error_code(errorcode: c_int) -> c_int {
    unsafe { answer!(MPI_Remove_error_code engine_MPI_Remove_error_code undecided_MPI_Remove_error_code (errorcode)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Remove_error_code(errorcode: c_int) -> c_int {
    super::decide();
    unsafe { PMPI_Remove_error_code(errorcode) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Remove_error_code(errorcode: c_int) -> c_int {
    unsafe {
        call_any_time::<A>("MPI_Remove_error_code", || None, |me| {
            api::errhandler::remove_error_code(me, A::error_in(errorcode))
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Remove_error_string(errorcode: c_int) -> c_int {
    unsafe { answer!(MPI_Remove_error_string engine_MPI_Remove_error_string undecided_MPI_Remove_error_string (errorcode)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Remove_error_string(errorcode: c_int) -> c_int {
    unsafe { answer!(MPI_Remove_error_string engine_MPI_Remove_error_string undecided_MPI_Remove_error_string (errorcode)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Remove_error_string(errorcode: c_int) -> c_int {
    super::decide();
    unsafe { PMPI_Remove_error_string(errorcode) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Remove_error_string(errorcode: c_int) -> c_int {
    unsafe {
        call_any_time::<A>("MPI_Remove_error_string", || None, |me| {
            api::errhandler::remove_error_string(me, A::error_in(errorcode))
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Session_call_errhandler(session: Session, errorcode: c_int) -> c_int {
    unsafe { answer!(MPI_Session_call_errhandler engine_MPI_Session_call_errhandler undecided_MPI_Session_call_errhandler (session, errorcode)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Session_call_errhandler(session: Session, errorcode: c_int) -> c_int {
    unsafe { answer!(MPI_Session_call_errhandler engine_MPI_Session_call_errhandler undecided_MPI_Session_call_errhandler (session, errorcode)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Session_call_errhandler(session: Session, errorcode: c_int) -> c_int {
    super::decide();
    unsafe { PMPI_Session_call_errhandler(session, errorcode) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Session_call_errhandler(session: Session, errorcode: c_int) -> c_int {
    unsafe {
        call_any_time::<A>("MPI_Session_call_errhandler", || Some(Argument::Session(session.standard())), |me| {
            api::errhandler::session_call_errhandler(me, session.standard(), A::error_in(errorcode))
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Session_create_errhandler(session_errhandler_fn: *const c_void, errhandler: *mut Errhandler) -> c_int {
    unsafe { answer!(MPI_Session_create_errhandler engine_MPI_Session_create_errhandler undecided_MPI_Session_create_errhandler (session_errhandler_fn, errhandler)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Session_create_errhandler(session_errhandler_fn: *const c_void, errhandler: *mut Errhandler) -> c_int {
    unsafe { answer!(MPI_Session_create_errhandler engine_MPI_Session_create_errhandler undecided_MPI_Session_create_errhandler (session_errhandler_fn, errhandler)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Session_create_errhandler(session_errhandler_fn: *const c_void, errhandler: *mut Errhandler) -> c_int {
    super::decide();
    unsafe { PMPI_Session_create_errhandler(session_errhandler_fn, errhandler) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Session_create_errhandler(session_errhandler_fn: *const c_void, errhandler: *mut Errhandler) -> c_int {
    unsafe {
        call_any_time::<A>("MPI_Session_create_errhandler", || None, |me| {
            let errhandler = required(errhandler)?;
            let mut errhandler_ = Errhandler::EMPTY;
            api::errhandler::session_create_errhandler(me, session_errhandler_fn.addr(), &mut errhandler_)?;
            *errhandler = Errhandler::foreign(errhandler_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Session_get_errhandler(session: Session, errhandler: *mut Errhandler) -> c_int {
    unsafe { answer!(MPI_Session_get_errhandler engine_MPI_Session_get_errhandler undecided_MPI_Session_get_errhandler (session, errhandler)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Session_get_errhandler(session: Session, errhandler: *mut Errhandler) -> c_int {
    unsafe { answer!(MPI_Session_get_errhandler engine_MPI_Session_get_errhandler undecided_MPI_Session_get_errhandler (session, errhandler)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Session_get_errhandler(session: Session, errhandler: *mut Errhandler) -> c_int {
    super::decide();
    unsafe { PMPI_Session_get_errhandler(session, errhandler) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Session_get_errhandler(session: Session, errhandler: *mut Errhandler) -> c_int {
    unsafe {
        call::<A>("MPI_Session_get_errhandler", || Some(Argument::Session(session.standard())), |me| {
            let errhandler = required(errhandler)?;
            let mut errhandler_ = Errhandler::EMPTY;
            api::errhandler::session_get_errhandler(me, session.standard(), &mut errhandler_)?;
            *errhandler = Errhandler::foreign(errhandler_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Session_set_errhandler(session: Session, errhandler: Errhandler) -> c_int {
    unsafe { answer!(MPI_Session_set_errhandler engine_MPI_Session_set_errhandler undecided_MPI_Session_set_errhandler (session, errhandler)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Session_set_errhandler(session: Session, errhandler: Errhandler) -> c_int {
    unsafe { answer!(MPI_Session_set_errhandler engine_MPI_Session_set_errhandler undecided_MPI_Session_set_errhandler (session, errhandler)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Session_set_errhandler(session: Session, errhandler: Errhandler) -> c_int {
    super::decide();
    unsafe { PMPI_Session_set_errhandler(session, errhandler) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Session_set_errhandler(session: Session, errhandler: Errhandler) -> c_int {
    unsafe {
        call::<A>("MPI_Session_set_errhandler", || Some(Argument::Session(session.standard())), |me| {
            api::errhandler::session_set_errhandler(me, session.standard(), errhandler.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Win_call_errhandler(win: Win, errorcode: c_int) -> c_int {
    unsafe { answer!(MPI_Win_call_errhandler engine_MPI_Win_call_errhandler undecided_MPI_Win_call_errhandler (win, errorcode)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Win_call_errhandler(win: Win, errorcode: c_int) -> c_int {
    unsafe { answer!(MPI_Win_call_errhandler engine_MPI_Win_call_errhandler undecided_MPI_Win_call_errhandler (win, errorcode)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Win_call_errhandler(win: Win, errorcode: c_int) -> c_int {
    super::decide();
    unsafe { PMPI_Win_call_errhandler(win, errorcode) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Win_call_errhandler(win: Win, errorcode: c_int) -> c_int {
    unsafe {
        call::<A>("MPI_Win_call_errhandler", || Some(Argument::Win(win.standard())), |me| {
            api::errhandler::win_call_errhandler(me, win.standard(), A::error_in(errorcode))
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Win_create_errhandler(win_errhandler_fn: *const c_void, errhandler: *mut Errhandler) -> c_int {
    unsafe { answer!(MPI_Win_create_errhandler engine_MPI_Win_create_errhandler undecided_MPI_Win_create_errhandler (win_errhandler_fn, errhandler)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Win_create_errhandler(win_errhandler_fn: *const c_void, errhandler: *mut Errhandler) -> c_int {
    unsafe { answer!(MPI_Win_create_errhandler engine_MPI_Win_create_errhandler undecided_MPI_Win_create_errhandler (win_errhandler_fn, errhandler)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Win_create_errhandler(win_errhandler_fn: *const c_void, errhandler: *mut Errhandler) -> c_int {
    super::decide();
    unsafe { PMPI_Win_create_errhandler(win_errhandler_fn, errhandler) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Win_create_errhandler(win_errhandler_fn: *const c_void, errhandler: *mut Errhandler) -> c_int {
    unsafe {
        call::<A>("MPI_Win_create_errhandler", || None, |me| {
            let errhandler = required(errhandler)?;
            let mut errhandler_ = Errhandler::EMPTY;
            api::errhandler::win_create_errhandler(me, win_errhandler_fn.addr(), &mut errhandler_)?;
            *errhandler = Errhandler::foreign(errhandler_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Win_get_errhandler(win: Win, errhandler: *mut Errhandler) -> c_int {
    unsafe { answer!(MPI_Win_get_errhandler engine_MPI_Win_get_errhandler undecided_MPI_Win_get_errhandler (win, errhandler)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Win_get_errhandler(win: Win, errhandler: *mut Errhandler) -> c_int {
    unsafe { answer!(MPI_Win_get_errhandler engine_MPI_Win_get_errhandler undecided_MPI_Win_get_errhandler (win, errhandler)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Win_get_errhandler(win: Win, errhandler: *mut Errhandler) -> c_int {
    super::decide();
    unsafe { PMPI_Win_get_errhandler(win, errhandler) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Win_get_errhandler(win: Win, errhandler: *mut Errhandler) -> c_int {
    unsafe {
        call::<A>("MPI_Win_get_errhandler", || Some(Argument::Win(win.standard())), |me| {
            let errhandler = required(errhandler)?;
            let mut errhandler_ = Errhandler::EMPTY;
            api::errhandler::win_get_errhandler(me, win.standard(), &mut errhandler_)?;
            *errhandler = Errhandler::foreign(errhandler_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Win_set_errhandler(win: Win, errhandler: Errhandler) -> c_int {
    unsafe { answer!(MPI_Win_set_errhandler engine_MPI_Win_set_errhandler undecided_MPI_Win_set_errhandler (win, errhandler)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Win_set_errhandler(win: Win, errhandler: Errhandler) -> c_int {
    unsafe { answer!(MPI_Win_set_errhandler engine_MPI_Win_set_errhandler undecided_MPI_Win_set_errhandler (win, errhandler)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Win_set_errhandler(win: Win, errhandler: Errhandler) -> c_int {
    super::decide();
    unsafe { PMPI_Win_set_errhandler(win, errhandler) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Win_set_errhandler(win: Win, errhandler: Errhandler) -> c_int {
    unsafe {
        call::<A>("MPI_Win_set_errhandler", || Some(Argument::Win(win.standard())), |me| {
            api::errhandler::win_set_errhandler(me, win.standard(), errhandler.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Wtick() -> f64 {
    unsafe { answer!(MPI_Wtick engine_MPI_Wtick undecided_MPI_Wtick ()) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Wtick() -> f64 {
    unsafe { answer!(MPI_Wtick engine_MPI_Wtick undecided_MPI_Wtick ()) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Wtick() -> f64 {
    super::decide();
    unsafe { PMPI_Wtick() }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Wtick() -> f64 {
    unsafe { lifecycle::wtick::<A>() }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Wtime() -> f64 {
    unsafe { answer!(MPI_Wtime engine_MPI_Wtime undecided_MPI_Wtime ()) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Wtime() -> f64 {
    unsafe { answer!(MPI_Wtime engine_MPI_Wtime undecided_MPI_Wtime ()) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Wtime() -> f64 {
    super::decide();
    unsafe { PMPI_Wtime() }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Wtime() -> f64 {
    unsafe { lifecycle::wtime::<A>() }
}
