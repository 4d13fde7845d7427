//! Bodies: MPI 5.0 chapter 9, Environmental management. Written by `cargo xtask codegen` from the table.
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
pub unsafe extern "C" fn MPI_Add_error_class<A: Abi, B: Abi>(errorclass: *mut c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Add_error_class::<B>() else {
            return missing::function::<A, B>("MPI_Add_error_class", Object::None);
        };
        let code = host(errorclass);
        if code == 0 {
            cross::in_place(errorclass, cross::error::<B, A>);
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Add_error_code<A: Abi, B: Abi>(errorclass: c_int, errorcode: *mut c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Add_error_code::<B>() else {
            return missing::function::<A, B>("MPI_Add_error_code", Object::None);
        };
        let code = host(cross::error::<A, B>(errorclass), errorcode);
        if code == 0 {
            cross::in_place(errorcode, cross::error::<B, A>);
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Add_error_string<A: Abi, B: Abi>(errorcode: c_int, string: *const c_char) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Add_error_string::<B>() else {
            return missing::function::<A, B>("MPI_Add_error_string", Object::None);
        };
        raise::code::<A, B>(host(cross::error::<A, B>(errorcode), string))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Alloc_mem<A: Abi, B: Abi>(size: Count, info: A::Info, baseptr: *mut c_void) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Alloc_mem::<B>() else {
            return missing::function::<A, B>("MPI_Alloc_mem", Object::None);
        };
        raise::code::<A, B>(host(size, pass(info), baseptr))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Comm_call_errhandler<A: Abi, B: Abi>(comm: A::Comm, errorcode: c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Comm_call_errhandler::<B>() else {
            return missing::function::<A, B>("MPI_Comm_call_errhandler", Object::Comm(pass(comm)));
        };
        raise::code::<A, B>(host(pass(comm), cross::error::<A, B>(errorcode)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Comm_create_errhandler<A: Abi, B: Abi>(comm_errhandler_fn: *const c_void, errhandler: *mut A::Errhandler) -> c_int {
    unsafe {
        errhandler::comm_create::<A, B>(comm_errhandler_fn, errhandler)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Comm_get_errhandler<A: Abi, B: Abi>(comm: A::Comm, errhandler: *mut A::Errhandler) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Comm_get_errhandler::<B>() else {
            return missing::function::<A, B>("MPI_Comm_get_errhandler", Object::Comm(pass(comm)));
        };
        let mut errhandler_places = Places::new();
        let mut errhandler_ = Passed::<A::Errhandler, B::Errhandler, 1>::empty(&mut errhandler_places, errhandler, 1);
        let code = host(pass(comm), errhandler_.as_mut_ptr());
        if code == 0 {
            errhandler_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Comm_set_errhandler<A: Abi, B: Abi>(comm: A::Comm, errhandler: A::Errhandler) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Comm_set_errhandler::<B>() else {
            return missing::function::<A, B>("MPI_Comm_set_errhandler", Object::Comm(pass(comm)));
        };
        raise::code::<A, B>(host(pass(comm), pass(errhandler)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Errhandler_free<A: Abi, B: Abi>(errhandler: *mut A::Errhandler) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Errhandler_free::<B>() else {
            return missing::function::<A, B>("MPI_Errhandler_free", Object::None);
        };
        let mut errhandler_places = Places::new();
        let mut errhandler_ = Passed::<A::Errhandler, B::Errhandler, 1>::new(&mut errhandler_places, errhandler, 1);
        let code = host(errhandler_.as_mut_ptr());
        errhandler_.write_back();
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Error_class<A: Abi, B: Abi>(errorcode: c_int, errorclass: *mut c_int) -> c_int {
    unsafe {
        plain::error_class::<A, B>(errorcode, errorclass)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Error_string<A: Abi, B: Abi>(errorcode: c_int, string: *mut c_char, resultlen: *mut c_int) -> c_int {
    unsafe {
        about::error_string::<A, B>(errorcode, string, resultlen)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_File_call_errhandler<A: Abi, B: Abi>(fh: A::File, errorcode: c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_File_call_errhandler::<B>() else {
            return missing::function::<A, B>("MPI_File_call_errhandler", Object::File(pass(fh)));
        };
        raise::code::<A, B>(host(pass(fh), cross::error::<A, B>(errorcode)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_File_create_errhandler<A: Abi, B: Abi>(file_errhandler_fn: *const c_void, errhandler: *mut A::Errhandler) -> c_int {
    unsafe {
        errhandler::file_create::<A, B>(file_errhandler_fn, errhandler)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_File_get_errhandler<A: Abi, B: Abi>(file: A::File, errhandler: *mut A::Errhandler) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_File_get_errhandler::<B>() else {
            return missing::function::<A, B>("MPI_File_get_errhandler", Object::File(pass(file)));
        };
        let mut errhandler_places = Places::new();
        let mut errhandler_ = Passed::<A::Errhandler, B::Errhandler, 1>::empty(&mut errhandler_places, errhandler, 1);
        let code = host(pass(file), errhandler_.as_mut_ptr());
        if code == 0 {
            errhandler_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_File_set_errhandler<A: Abi, B: Abi>(file: A::File, errhandler: A::Errhandler) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_File_set_errhandler::<B>() else {
            return missing::function::<A, B>("MPI_File_set_errhandler", Object::File(pass(file)));
        };
        raise::code::<A, B>(host(pass(file), pass(errhandler)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Free_mem<A: Abi, B: Abi>(base: *mut c_void) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Free_mem::<B>() else {
            return missing::function::<A, B>("MPI_Free_mem", Object::None);
        };
        raise::code::<A, B>(host(cross::buffer::<A, B>(base)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Get_hw_resource_info<A: Abi, B: Abi>(hw_info: *mut A::Info) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Get_hw_resource_info::<B>() else {
            return emulated::get_hw_resource_info::<A, B>(hw_info);
        };
        let mut hw_info_places = Places::new();
        let mut hw_info_ = Passed::<A::Info, B::Info, 1>::empty(&mut hw_info_places, hw_info, 1);
        let code = host(hw_info_.as_mut_ptr());
        if code == 0 {
            hw_info_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Get_library_version<A: Abi, B: Abi>(version: *mut c_char, resultlen: *mut c_int) -> c_int {
    unsafe {
        about::get_library_version::<A, B>(version, resultlen)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Get_processor_name<A: Abi, B: Abi>(name: *mut c_char, resultlen: *mut c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Get_processor_name::<B>() else {
            return missing::function::<A, B>("MPI_Get_processor_name", Object::None);
        };
        let mut name_ = Text::new(name, A::MAX_PROCESSOR_NAME, B::MAX_PROCESSOR_NAME);
        let code = host(name_.as_mut_ptr(), resultlen);
        if code == 0 {
            name_.write_back(resultlen);
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Get_version<A: Abi, B: Abi>(version: *mut c_int, subversion: *mut c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Get_version::<B>() else {
            return missing::function::<A, B>("MPI_Get_version", Object::None);
        };
        raise::code::<A, B>(host(version, subversion))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Remove_error_class<A: Abi, B: Abi>(errorclass: c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Remove_error_class::<B>() else {
            return missing::function::<A, B>("MPI_Remove_error_class", Object::None);
        };
        raise::code::<A, B>(host(cross::error::<A, B>(errorclass)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Remove_error_code<A: Abi, B: Abi>(errorcode: c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Remove_error_code::<B>() else {
            return missing::function::<A, B>("MPI_Remove_error_code", Object::None);
        };
        raise::code::<A, B>(host(cross::error::<A, B>(errorcode)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Remove_error_string<A: Abi, B: Abi>(errorcode: c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Remove_error_string::<B>() else {
            return missing::function::<A, B>("MPI_Remove_error_string", Object::None);
        };
        raise::code::<A, B>(host(cross::error::<A, B>(errorcode)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Session_call_errhandler<A: Abi, B: Abi>(session: A::Session, errorcode: c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Session_call_errhandler::<B>() else {
            return missing::function::<A, B>("MPI_Session_call_errhandler", Object::Session(pass(session)));
        };
        raise::code::<A, B>(host(pass(session), cross::error::<A, B>(errorcode)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Session_create_errhandler<A: Abi, B: Abi>(session_errhandler_fn: *const c_void, errhandler: *mut A::Errhandler) -> c_int {
    unsafe {
        errhandler::session_create::<A, B>(session_errhandler_fn, errhandler)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Session_get_errhandler<A: Abi, B: Abi>(session: A::Session, errhandler: *mut A::Errhandler) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Session_get_errhandler::<B>() else {
            return missing::function::<A, B>("MPI_Session_get_errhandler", Object::Session(pass(session)));
        };
        let mut errhandler_places = Places::new();
        let mut errhandler_ = Passed::<A::Errhandler, B::Errhandler, 1>::empty(&mut errhandler_places, errhandler, 1);
        let code = host(pass(session), errhandler_.as_mut_ptr());
        if code == 0 {
            errhandler_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Session_set_errhandler<A: Abi, B: Abi>(session: A::Session, errhandler: A::Errhandler) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Session_set_errhandler::<B>() else {
            return missing::function::<A, B>("MPI_Session_set_errhandler", Object::Session(pass(session)));
        };
        raise::code::<A, B>(host(pass(session), pass(errhandler)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Win_call_errhandler<A: Abi, B: Abi>(win: A::Win, errorcode: c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Win_call_errhandler::<B>() else {
            return missing::function::<A, B>("MPI_Win_call_errhandler", Object::Win(pass(win)));
        };
        raise::code::<A, B>(host(pass(win), cross::error::<A, B>(errorcode)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Win_create_errhandler<A: Abi, B: Abi>(win_errhandler_fn: *const c_void, errhandler: *mut A::Errhandler) -> c_int {
    unsafe {
        errhandler::win_create::<A, B>(win_errhandler_fn, errhandler)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Win_get_errhandler<A: Abi, B: Abi>(win: A::Win, errhandler: *mut A::Errhandler) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Win_get_errhandler::<B>() else {
            return missing::function::<A, B>("MPI_Win_get_errhandler", Object::Win(pass(win)));
        };
        let mut errhandler_places = Places::new();
        let mut errhandler_ = Passed::<A::Errhandler, B::Errhandler, 1>::empty(&mut errhandler_places, errhandler, 1);
        let code = host(pass(win), errhandler_.as_mut_ptr());
        if code == 0 {
            errhandler_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Win_set_errhandler<A: Abi, B: Abi>(win: A::Win, errhandler: A::Errhandler) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Win_set_errhandler::<B>() else {
            return missing::function::<A, B>("MPI_Win_set_errhandler", Object::Win(pass(win)));
        };
        raise::code::<A, B>(host(pass(win), pass(errhandler)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Wtick<A: Abi, B: Abi>() -> f64 {
    unsafe {
        plain::wtick::<A, B>()
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Wtime<A: Abi, B: Abi>() -> f64 {
    unsafe {
        plain::wtime::<A, B>()
    }
}
