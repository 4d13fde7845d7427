//! Bodies: MPI 5.0 chapter 14, I/O. Written by `cargo xtask codegen` from the table.
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
pub unsafe extern "C" fn MPI_File_close<A: Abi, B: Abi>(fh: *mut A::File) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_File_close::<B>() else {
            return missing::function::<A, B>("MPI_File_close", fh.as_ref().map_or(Object::None, |object| Object::File(pass(*object))));
        };
        let mut fh_places = Places::new();
        let mut fh_ = Passed::<A::File, B::File, 1>::new(&mut fh_places, fh, 1);
        let code = host(fh_.as_mut_ptr());
        fh_.write_back();
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_File_delete<A: Abi, B: Abi>(filename: *const c_char, info: A::Info) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_File_delete::<B>() else {
            return missing::function::<A, B>("MPI_File_delete", Object::None);
        };
        raise::code::<A, B>(host(filename, pass(info)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_File_get_amode<A: Abi, B: Abi>(fh: A::File, amode: *mut c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_File_get_amode::<B>() else {
            return missing::function::<A, B>("MPI_File_get_amode", Object::File(pass(fh)));
        };
        let code = host(pass(fh), amode);
        if code == 0 {
            cross::in_place(amode, cross::access_mode::<B, A>);
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_File_get_atomicity<A: Abi, B: Abi>(fh: A::File, flag: *mut c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_File_get_atomicity::<B>() else {
            return missing::function::<A, B>("MPI_File_get_atomicity", Object::File(pass(fh)));
        };
        raise::code::<A, B>(host(pass(fh), flag))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_File_get_byte_offset<A: Abi, B: Abi>(fh: A::File, offset: Count, disp: *mut Count) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_File_get_byte_offset::<B>() else {
            return missing::function::<A, B>("MPI_File_get_byte_offset", Object::File(pass(fh)));
        };
        raise::code::<A, B>(host(pass(fh), offset, disp))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_File_get_group<A: Abi, B: Abi>(fh: A::File, group: *mut A::Group) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_File_get_group::<B>() else {
            return missing::function::<A, B>("MPI_File_get_group", Object::File(pass(fh)));
        };
        let mut group_places = Places::new();
        let mut group_ = Passed::<A::Group, B::Group, 1>::empty(&mut group_places, group, 1);
        let code = host(pass(fh), group_.as_mut_ptr());
        if code == 0 {
            group_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_File_get_info<A: Abi, B: Abi>(fh: A::File, info_used: *mut A::Info) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_File_get_info::<B>() else {
            return missing::function::<A, B>("MPI_File_get_info", Object::File(pass(fh)));
        };
        let mut info_used_places = Places::new();
        let mut info_used_ = Passed::<A::Info, B::Info, 1>::empty(&mut info_used_places, info_used, 1);
        let code = host(pass(fh), info_used_.as_mut_ptr());
        if code == 0 {
            info_used_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_File_get_position<A: Abi, B: Abi>(fh: A::File, offset: *mut Count) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_File_get_position::<B>() else {
            return missing::function::<A, B>("MPI_File_get_position", Object::File(pass(fh)));
        };
        raise::code::<A, B>(host(pass(fh), offset))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_File_get_position_shared<A: Abi, B: Abi>(fh: A::File, offset: *mut Count) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_File_get_position_shared::<B>() else {
            return missing::function::<A, B>("MPI_File_get_position_shared", Object::File(pass(fh)));
        };
        raise::code::<A, B>(host(pass(fh), offset))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_File_get_size<A: Abi, B: Abi>(fh: A::File, size: *mut Count) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_File_get_size::<B>() else {
            return missing::function::<A, B>("MPI_File_get_size", Object::File(pass(fh)));
        };
        raise::code::<A, B>(host(pass(fh), size))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_File_get_type_extent<A: Abi, B: Abi>(fh: A::File, datatype: A::Datatype, extent: *mut Count) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_File_get_type_extent::<B>() else {
            return missing::function::<A, B>("MPI_File_get_type_extent", Object::File(pass(fh)));
        };
        raise::code::<A, B>(host(pass(fh), pass(datatype), extent))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_File_get_type_extent_c<A: Abi, B: Abi>(fh: A::File, datatype: A::Datatype, extent: *mut Count) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_File_get_type_extent_c::<B>() else {
            return super::MPI_File_get_type_extent::<A, B>(fh, datatype, extent);
        };
        raise::code::<A, B>(host(pass(fh), pass(datatype), extent))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_File_get_view<A: Abi, B: Abi>(fh: A::File, disp: *mut Count, etype: *mut A::Datatype, filetype: *mut A::Datatype, datarep: *mut c_char) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_File_get_view::<B>() else {
            return missing::function::<A, B>("MPI_File_get_view", Object::File(pass(fh)));
        };
        let mut etype_places = Places::new();
        let mut etype_ = Passed::<A::Datatype, B::Datatype, 1>::empty(&mut etype_places, etype, 1);
        let mut filetype_places = Places::new();
        let mut filetype_ = Passed::<A::Datatype, B::Datatype, 1>::empty(&mut filetype_places, filetype, 1);
        let mut datarep_ = Text::new(datarep, A::MAX_DATAREP_STRING, B::MAX_DATAREP_STRING);
        let code = host(pass(fh), disp, etype_.as_mut_ptr(), filetype_.as_mut_ptr(), datarep_.as_mut_ptr());
        if code == 0 {
            etype_.write_back();
            filetype_.write_back();
            datarep_.write_back(std::ptr::null_mut());
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_File_iread<A: Abi, B: Abi>(fh: A::File, buf: *mut c_void, count: c_int, datatype: A::Datatype, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_File_iread::<B>() else {
            return missing::function::<A, B>("MPI_File_iread", Object::File(pass(fh)));
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(pass(fh), cross::buffer::<A, B>(buf), count, pass(datatype), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_File_iread_c<A: Abi, B: Abi>(fh: A::File, buf: *mut c_void, count: Count, datatype: A::Datatype, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_File_iread_c::<B>() else {
            let Some(datatype_) = large::fit::<A, B>(count, datatype, || false) else { return missing::too_large::<A, B>(Object::File(pass(fh))) };
            return super::MPI_File_iread::<A, B>(fh, buf, datatype_.count, datatype_.datatype, request);
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(pass(fh), cross::buffer::<A, B>(buf), count, pass(datatype), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_File_iread_all<A: Abi, B: Abi>(fh: A::File, buf: *mut c_void, count: c_int, datatype: A::Datatype, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_File_iread_all::<B>() else {
            return missing::function::<A, B>("MPI_File_iread_all", Object::File(pass(fh)));
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(pass(fh), cross::buffer::<A, B>(buf), count, pass(datatype), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_File_iread_all_c<A: Abi, B: Abi>(fh: A::File, buf: *mut c_void, count: Count, datatype: A::Datatype, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_File_iread_all_c::<B>() else {
            let Some(datatype_) = large::fit::<A, B>(count, datatype, || false) else { return missing::too_large::<A, B>(Object::File(pass(fh))) };
            return super::MPI_File_iread_all::<A, B>(fh, buf, datatype_.count, datatype_.datatype, request);
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(pass(fh), cross::buffer::<A, B>(buf), count, pass(datatype), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_File_iread_at<A: Abi, B: Abi>(fh: A::File, offset: Count, buf: *mut c_void, count: c_int, datatype: A::Datatype, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_File_iread_at::<B>() else {
            return missing::function::<A, B>("MPI_File_iread_at", Object::File(pass(fh)));
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(pass(fh), offset, cross::buffer::<A, B>(buf), count, pass(datatype), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_File_iread_at_c<A: Abi, B: Abi>(fh: A::File, offset: Count, buf: *mut c_void, count: Count, datatype: A::Datatype, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_File_iread_at_c::<B>() else {
            let Some(datatype_) = large::fit::<A, B>(count, datatype, || false) else { return missing::too_large::<A, B>(Object::File(pass(fh))) };
            return super::MPI_File_iread_at::<A, B>(fh, offset, buf, datatype_.count, datatype_.datatype, request);
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(pass(fh), offset, cross::buffer::<A, B>(buf), count, pass(datatype), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_File_iread_at_all<A: Abi, B: Abi>(fh: A::File, offset: Count, buf: *mut c_void, count: c_int, datatype: A::Datatype, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_File_iread_at_all::<B>() else {
            return missing::function::<A, B>("MPI_File_iread_at_all", Object::File(pass(fh)));
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(pass(fh), offset, cross::buffer::<A, B>(buf), count, pass(datatype), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_File_iread_at_all_c<A: Abi, B: Abi>(fh: A::File, offset: Count, buf: *mut c_void, count: Count, datatype: A::Datatype, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_File_iread_at_all_c::<B>() else {
            let Some(datatype_) = large::fit::<A, B>(count, datatype, || false) else { return missing::too_large::<A, B>(Object::File(pass(fh))) };
            return super::MPI_File_iread_at_all::<A, B>(fh, offset, buf, datatype_.count, datatype_.datatype, request);
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(pass(fh), offset, cross::buffer::<A, B>(buf), count, pass(datatype), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_File_iread_shared<A: Abi, B: Abi>(fh: A::File, buf: *mut c_void, count: c_int, datatype: A::Datatype, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_File_iread_shared::<B>() else {
            return missing::function::<A, B>("MPI_File_iread_shared", Object::File(pass(fh)));
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(pass(fh), cross::buffer::<A, B>(buf), count, pass(datatype), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_File_iread_shared_c<A: Abi, B: Abi>(fh: A::File, buf: *mut c_void, count: Count, datatype: A::Datatype, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_File_iread_shared_c::<B>() else {
            let Some(datatype_) = large::fit::<A, B>(count, datatype, || false) else { return missing::too_large::<A, B>(Object::File(pass(fh))) };
            return super::MPI_File_iread_shared::<A, B>(fh, buf, datatype_.count, datatype_.datatype, request);
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(pass(fh), cross::buffer::<A, B>(buf), count, pass(datatype), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_File_iwrite<A: Abi, B: Abi>(fh: A::File, buf: *const c_void, count: c_int, datatype: A::Datatype, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_File_iwrite::<B>() else {
            return missing::function::<A, B>("MPI_File_iwrite", Object::File(pass(fh)));
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(pass(fh), cross::buffer::<A, B>(buf), count, pass(datatype), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_File_iwrite_c<A: Abi, B: Abi>(fh: A::File, buf: *const c_void, count: Count, datatype: A::Datatype, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_File_iwrite_c::<B>() else {
            let Some(datatype_) = large::fit::<A, B>(count, datatype, || false) else { return missing::too_large::<A, B>(Object::File(pass(fh))) };
            return super::MPI_File_iwrite::<A, B>(fh, buf, datatype_.count, datatype_.datatype, request);
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(pass(fh), cross::buffer::<A, B>(buf), count, pass(datatype), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_File_iwrite_all<A: Abi, B: Abi>(fh: A::File, buf: *const c_void, count: c_int, datatype: A::Datatype, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_File_iwrite_all::<B>() else {
            return missing::function::<A, B>("MPI_File_iwrite_all", Object::File(pass(fh)));
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(pass(fh), cross::buffer::<A, B>(buf), count, pass(datatype), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_File_iwrite_all_c<A: Abi, B: Abi>(fh: A::File, buf: *const c_void, count: Count, datatype: A::Datatype, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_File_iwrite_all_c::<B>() else {
            let Some(datatype_) = large::fit::<A, B>(count, datatype, || false) else { return missing::too_large::<A, B>(Object::File(pass(fh))) };
            return super::MPI_File_iwrite_all::<A, B>(fh, buf, datatype_.count, datatype_.datatype, request);
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(pass(fh), cross::buffer::<A, B>(buf), count, pass(datatype), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_File_iwrite_at<A: Abi, B: Abi>(fh: A::File, offset: Count, buf: *const c_void, count: c_int, datatype: A::Datatype, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_File_iwrite_at::<B>() else {
            return missing::function::<A, B>("MPI_File_iwrite_at", Object::File(pass(fh)));
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(pass(fh), offset, cross::buffer::<A, B>(buf), count, pass(datatype), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_File_iwrite_at_c<A: Abi, B: Abi>(fh: A::File, offset: Count, buf: *const c_void, count: Count, datatype: A::Datatype, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_File_iwrite_at_c::<B>() else {
            let Some(datatype_) = large::fit::<A, B>(count, datatype, || false) else { return missing::too_large::<A, B>(Object::File(pass(fh))) };
            return super::MPI_File_iwrite_at::<A, B>(fh, offset, buf, datatype_.count, datatype_.datatype, request);
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(pass(fh), offset, cross::buffer::<A, B>(buf), count, pass(datatype), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_File_iwrite_at_all<A: Abi, B: Abi>(fh: A::File, offset: Count, buf: *const c_void, count: c_int, datatype: A::Datatype, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_File_iwrite_at_all::<B>() else {
            return missing::function::<A, B>("MPI_File_iwrite_at_all", Object::File(pass(fh)));
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(pass(fh), offset, cross::buffer::<A, B>(buf), count, pass(datatype), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_File_iwrite_at_all_c<A: Abi, B: Abi>(fh: A::File, offset: Count, buf: *const c_void, count: Count, datatype: A::Datatype, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_File_iwrite_at_all_c::<B>() else {
            let Some(datatype_) = large::fit::<A, B>(count, datatype, || false) else { return missing::too_large::<A, B>(Object::File(pass(fh))) };
            return super::MPI_File_iwrite_at_all::<A, B>(fh, offset, buf, datatype_.count, datatype_.datatype, request);
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(pass(fh), offset, cross::buffer::<A, B>(buf), count, pass(datatype), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_File_iwrite_shared<A: Abi, B: Abi>(fh: A::File, buf: *const c_void, count: c_int, datatype: A::Datatype, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_File_iwrite_shared::<B>() else {
            return missing::function::<A, B>("MPI_File_iwrite_shared", Object::File(pass(fh)));
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(pass(fh), cross::buffer::<A, B>(buf), count, pass(datatype), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_File_iwrite_shared_c<A: Abi, B: Abi>(fh: A::File, buf: *const c_void, count: Count, datatype: A::Datatype, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_File_iwrite_shared_c::<B>() else {
            let Some(datatype_) = large::fit::<A, B>(count, datatype, || false) else { return missing::too_large::<A, B>(Object::File(pass(fh))) };
            return super::MPI_File_iwrite_shared::<A, B>(fh, buf, datatype_.count, datatype_.datatype, request);
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(pass(fh), cross::buffer::<A, B>(buf), count, pass(datatype), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_File_open<A: Abi, B: Abi>(comm: A::Comm, filename: *const c_char, amode: c_int, info: A::Info, fh: *mut A::File) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_File_open::<B>() else {
            return missing::function::<A, B>("MPI_File_open", Object::Comm(pass(comm)));
        };
        let mut fh_places = Places::new();
        let mut fh_ = Passed::<A::File, B::File, 1>::empty(&mut fh_places, fh, 1);
        let code = host(pass(comm), filename, cross::access_mode::<A, B>(amode), pass(info), fh_.as_mut_ptr());
        if code == 0 {
            fh_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_File_preallocate<A: Abi, B: Abi>(fh: A::File, size: Count) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_File_preallocate::<B>() else {
            return missing::function::<A, B>("MPI_File_preallocate", Object::File(pass(fh)));
        };
        raise::code::<A, B>(host(pass(fh), size))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_File_read<A: Abi, B: Abi>(fh: A::File, buf: *mut c_void, count: c_int, datatype: A::Datatype, status: *mut A::Status) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_File_read::<B>() else {
            return missing::function::<A, B>("MPI_File_read", Object::File(pass(fh)));
        };
        let mut status_places = Places::new();
        let mut status_ = Outcome::<A, B, _>::one(&mut status_places, status);
        let code = host(pass(fh), cross::buffer::<A, B>(buf), count, pass(datatype), status_.as_mut_ptr());
        status_.give();
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_File_read_c<A: Abi, B: Abi>(fh: A::File, buf: *mut c_void, count: Count, datatype: A::Datatype, status: *mut A::Status) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_File_read_c::<B>() else {
            let Some(datatype_) = large::fit::<A, B>(count, datatype, || false) else { return missing::too_large::<A, B>(Object::File(pass(fh))) };
            return super::MPI_File_read::<A, B>(fh, buf, datatype_.count, datatype_.datatype, status);
        };
        let mut status_places = Places::new();
        let mut status_ = Outcome::<A, B, _>::one(&mut status_places, status);
        let code = host(pass(fh), cross::buffer::<A, B>(buf), count, pass(datatype), status_.as_mut_ptr());
        status_.give();
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_File_read_all<A: Abi, B: Abi>(fh: A::File, buf: *mut c_void, count: c_int, datatype: A::Datatype, status: *mut A::Status) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_File_read_all::<B>() else {
            return missing::function::<A, B>("MPI_File_read_all", Object::File(pass(fh)));
        };
        let mut status_places = Places::new();
        let mut status_ = Outcome::<A, B, _>::one(&mut status_places, status);
        let code = host(pass(fh), cross::buffer::<A, B>(buf), count, pass(datatype), status_.as_mut_ptr());
        status_.give();
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_File_read_all_c<A: Abi, B: Abi>(fh: A::File, buf: *mut c_void, count: Count, datatype: A::Datatype, status: *mut A::Status) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_File_read_all_c::<B>() else {
            let Some(datatype_) = large::fit::<A, B>(count, datatype, || false) else { return missing::too_large::<A, B>(Object::File(pass(fh))) };
            return super::MPI_File_read_all::<A, B>(fh, buf, datatype_.count, datatype_.datatype, status);
        };
        let mut status_places = Places::new();
        let mut status_ = Outcome::<A, B, _>::one(&mut status_places, status);
        let code = host(pass(fh), cross::buffer::<A, B>(buf), count, pass(datatype), status_.as_mut_ptr());
        status_.give();
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_File_read_all_begin<A: Abi, B: Abi>(fh: A::File, buf: *mut c_void, count: c_int, datatype: A::Datatype) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_File_read_all_begin::<B>() else {
            return missing::function::<A, B>("MPI_File_read_all_begin", Object::File(pass(fh)));
        };
        raise::code::<A, B>(host(pass(fh), cross::buffer::<A, B>(buf), count, pass(datatype)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_File_read_all_begin_c<A: Abi, B: Abi>(fh: A::File, buf: *mut c_void, count: Count, datatype: A::Datatype) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_File_read_all_begin_c::<B>() else {
            let Some(datatype_) = large::fit::<A, B>(count, datatype, || false) else { return missing::too_large::<A, B>(Object::File(pass(fh))) };
            return super::MPI_File_read_all_begin::<A, B>(fh, buf, datatype_.count, datatype_.datatype);
        };
        raise::code::<A, B>(host(pass(fh), cross::buffer::<A, B>(buf), count, pass(datatype)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_File_read_all_end<A: Abi, B: Abi>(fh: A::File, buf: *mut c_void, status: *mut A::Status) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_File_read_all_end::<B>() else {
            return missing::function::<A, B>("MPI_File_read_all_end", Object::File(pass(fh)));
        };
        let mut status_places = Places::new();
        let mut status_ = Outcome::<A, B, _>::one(&mut status_places, status);
        let code = host(pass(fh), cross::buffer::<A, B>(buf), status_.as_mut_ptr());
        status_.give();
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_File_read_at<A: Abi, B: Abi>(fh: A::File, offset: Count, buf: *mut c_void, count: c_int, datatype: A::Datatype, status: *mut A::Status) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_File_read_at::<B>() else {
            return missing::function::<A, B>("MPI_File_read_at", Object::File(pass(fh)));
        };
        let mut status_places = Places::new();
        let mut status_ = Outcome::<A, B, _>::one(&mut status_places, status);
        let code = host(pass(fh), offset, cross::buffer::<A, B>(buf), count, pass(datatype), status_.as_mut_ptr());
        status_.give();
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_File_read_at_c<A: Abi, B: Abi>(fh: A::File, offset: Count, buf: *mut c_void, count: Count, datatype: A::Datatype, status: *mut A::Status) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_File_read_at_c::<B>() else {
            let Some(datatype_) = large::fit::<A, B>(count, datatype, || false) else { return missing::too_large::<A, B>(Object::File(pass(fh))) };
            return super::MPI_File_read_at::<A, B>(fh, offset, buf, datatype_.count, datatype_.datatype, status);
        };
        let mut status_places = Places::new();
        let mut status_ = Outcome::<A, B, _>::one(&mut status_places, status);
        let code = host(pass(fh), offset, cross::buffer::<A, B>(buf), count, pass(datatype), status_.as_mut_ptr());
        status_.give();
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_File_read_at_all<A: Abi, B: Abi>(fh: A::File, offset: Count, buf: *mut c_void, count: c_int, datatype: A::Datatype, status: *mut A::Status) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_File_read_at_all::<B>() else {
            return missing::function::<A, B>("MPI_File_read_at_all", Object::File(pass(fh)));
        };
        let mut status_places = Places::new();
        let mut status_ = Outcome::<A, B, _>::one(&mut status_places, status);
        let code = host(pass(fh), offset, cross::buffer::<A, B>(buf), count, pass(datatype), status_.as_mut_ptr());
        status_.give();
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_File_read_at_all_c<A: Abi, B: Abi>(fh: A::File, offset: Count, buf: *mut c_void, count: Count, datatype: A::Datatype, status: *mut A::Status) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_File_read_at_all_c::<B>() else {
            let Some(datatype_) = large::fit::<A, B>(count, datatype, || false) else { return missing::too_large::<A, B>(Object::File(pass(fh))) };
            return super::MPI_File_read_at_all::<A, B>(fh, offset, buf, datatype_.count, datatype_.datatype, status);
        };
        let mut status_places = Places::new();
        let mut status_ = Outcome::<A, B, _>::one(&mut status_places, status);
        let code = host(pass(fh), offset, cross::buffer::<A, B>(buf), count, pass(datatype), status_.as_mut_ptr());
        status_.give();
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_File_read_at_all_begin<A: Abi, B: Abi>(fh: A::File, offset: Count, buf: *mut c_void, count: c_int, datatype: A::Datatype) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_File_read_at_all_begin::<B>() else {
            return missing::function::<A, B>("MPI_File_read_at_all_begin", Object::File(pass(fh)));
        };
        raise::code::<A, B>(host(pass(fh), offset, cross::buffer::<A, B>(buf), count, pass(datatype)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_File_read_at_all_begin_c<A: Abi, B: Abi>(fh: A::File, offset: Count, buf: *mut c_void, count: Count, datatype: A::Datatype) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_File_read_at_all_begin_c::<B>() else {
            let Some(datatype_) = large::fit::<A, B>(count, datatype, || false) else { return missing::too_large::<A, B>(Object::File(pass(fh))) };
            return super::MPI_File_read_at_all_begin::<A, B>(fh, offset, buf, datatype_.count, datatype_.datatype);
        };
        raise::code::<A, B>(host(pass(fh), offset, cross::buffer::<A, B>(buf), count, pass(datatype)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_File_read_at_all_end<A: Abi, B: Abi>(fh: A::File, buf: *mut c_void, status: *mut A::Status) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_File_read_at_all_end::<B>() else {
            return missing::function::<A, B>("MPI_File_read_at_all_end", Object::File(pass(fh)));
        };
        let mut status_places = Places::new();
        let mut status_ = Outcome::<A, B, _>::one(&mut status_places, status);
        let code = host(pass(fh), cross::buffer::<A, B>(buf), status_.as_mut_ptr());
        status_.give();
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_File_read_ordered<A: Abi, B: Abi>(fh: A::File, buf: *mut c_void, count: c_int, datatype: A::Datatype, status: *mut A::Status) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_File_read_ordered::<B>() else {
            return missing::function::<A, B>("MPI_File_read_ordered", Object::File(pass(fh)));
        };
        let mut status_places = Places::new();
        let mut status_ = Outcome::<A, B, _>::one(&mut status_places, status);
        let code = host(pass(fh), cross::buffer::<A, B>(buf), count, pass(datatype), status_.as_mut_ptr());
        status_.give();
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_File_read_ordered_c<A: Abi, B: Abi>(fh: A::File, buf: *mut c_void, count: Count, datatype: A::Datatype, status: *mut A::Status) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_File_read_ordered_c::<B>() else {
            let Some(datatype_) = large::fit::<A, B>(count, datatype, || false) else { return missing::too_large::<A, B>(Object::File(pass(fh))) };
            return super::MPI_File_read_ordered::<A, B>(fh, buf, datatype_.count, datatype_.datatype, status);
        };
        let mut status_places = Places::new();
        let mut status_ = Outcome::<A, B, _>::one(&mut status_places, status);
        let code = host(pass(fh), cross::buffer::<A, B>(buf), count, pass(datatype), status_.as_mut_ptr());
        status_.give();
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_File_read_ordered_begin<A: Abi, B: Abi>(fh: A::File, buf: *mut c_void, count: c_int, datatype: A::Datatype) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_File_read_ordered_begin::<B>() else {
            return missing::function::<A, B>("MPI_File_read_ordered_begin", Object::File(pass(fh)));
        };
        raise::code::<A, B>(host(pass(fh), cross::buffer::<A, B>(buf), count, pass(datatype)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_File_read_ordered_begin_c<A: Abi, B: Abi>(fh: A::File, buf: *mut c_void, count: Count, datatype: A::Datatype) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_File_read_ordered_begin_c::<B>() else {
            let Some(datatype_) = large::fit::<A, B>(count, datatype, || false) else { return missing::too_large::<A, B>(Object::File(pass(fh))) };
            return super::MPI_File_read_ordered_begin::<A, B>(fh, buf, datatype_.count, datatype_.datatype);
        };
        raise::code::<A, B>(host(pass(fh), cross::buffer::<A, B>(buf), count, pass(datatype)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_File_read_ordered_end<A: Abi, B: Abi>(fh: A::File, buf: *mut c_void, status: *mut A::Status) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_File_read_ordered_end::<B>() else {
            return missing::function::<A, B>("MPI_File_read_ordered_end", Object::File(pass(fh)));
        };
        let mut status_places = Places::new();
        let mut status_ = Outcome::<A, B, _>::one(&mut status_places, status);
        let code = host(pass(fh), cross::buffer::<A, B>(buf), status_.as_mut_ptr());
        status_.give();
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_File_read_shared<A: Abi, B: Abi>(fh: A::File, buf: *mut c_void, count: c_int, datatype: A::Datatype, status: *mut A::Status) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_File_read_shared::<B>() else {
            return missing::function::<A, B>("MPI_File_read_shared", Object::File(pass(fh)));
        };
        let mut status_places = Places::new();
        let mut status_ = Outcome::<A, B, _>::one(&mut status_places, status);
        let code = host(pass(fh), cross::buffer::<A, B>(buf), count, pass(datatype), status_.as_mut_ptr());
        status_.give();
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_File_read_shared_c<A: Abi, B: Abi>(fh: A::File, buf: *mut c_void, count: Count, datatype: A::Datatype, status: *mut A::Status) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_File_read_shared_c::<B>() else {
            let Some(datatype_) = large::fit::<A, B>(count, datatype, || false) else { return missing::too_large::<A, B>(Object::File(pass(fh))) };
            return super::MPI_File_read_shared::<A, B>(fh, buf, datatype_.count, datatype_.datatype, status);
        };
        let mut status_places = Places::new();
        let mut status_ = Outcome::<A, B, _>::one(&mut status_places, status);
        let code = host(pass(fh), cross::buffer::<A, B>(buf), count, pass(datatype), status_.as_mut_ptr());
        status_.give();
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_File_seek<A: Abi, B: Abi>(fh: A::File, offset: Count, whence: c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_File_seek::<B>() else {
            return missing::function::<A, B>("MPI_File_seek", Object::File(pass(fh)));
        };
        raise::code::<A, B>(host(pass(fh), offset, cross::whence::<A, B>(whence)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_File_seek_shared<A: Abi, B: Abi>(fh: A::File, offset: Count, whence: c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_File_seek_shared::<B>() else {
            return missing::function::<A, B>("MPI_File_seek_shared", Object::File(pass(fh)));
        };
        raise::code::<A, B>(host(pass(fh), offset, cross::whence::<A, B>(whence)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_File_set_atomicity<A: Abi, B: Abi>(fh: A::File, flag: c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_File_set_atomicity::<B>() else {
            return missing::function::<A, B>("MPI_File_set_atomicity", Object::File(pass(fh)));
        };
        raise::code::<A, B>(host(pass(fh), flag))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_File_set_info<A: Abi, B: Abi>(fh: A::File, info: A::Info) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_File_set_info::<B>() else {
            return missing::function::<A, B>("MPI_File_set_info", Object::File(pass(fh)));
        };
        raise::code::<A, B>(host(pass(fh), pass(info)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_File_set_size<A: Abi, B: Abi>(fh: A::File, size: Count) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_File_set_size::<B>() else {
            return missing::function::<A, B>("MPI_File_set_size", Object::File(pass(fh)));
        };
        raise::code::<A, B>(host(pass(fh), size))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_File_set_view<A: Abi, B: Abi>(fh: A::File, disp: Count, etype: A::Datatype, filetype: A::Datatype, datarep: *const c_char, info: A::Info) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_File_set_view::<B>() else {
            return missing::function::<A, B>("MPI_File_set_view", Object::File(pass(fh)));
        };
        raise::code::<A, B>(host(pass(fh), cross::displacement::<A, B>(disp), pass(etype), pass(filetype), datarep, pass(info)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_File_sync<A: Abi, B: Abi>(fh: A::File) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_File_sync::<B>() else {
            return missing::function::<A, B>("MPI_File_sync", Object::File(pass(fh)));
        };
        raise::code::<A, B>(host(pass(fh)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_File_write<A: Abi, B: Abi>(fh: A::File, buf: *const c_void, count: c_int, datatype: A::Datatype, status: *mut A::Status) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_File_write::<B>() else {
            return missing::function::<A, B>("MPI_File_write", Object::File(pass(fh)));
        };
        let mut status_places = Places::new();
        let mut status_ = Outcome::<A, B, _>::one(&mut status_places, status);
        let code = host(pass(fh), cross::buffer::<A, B>(buf), count, pass(datatype), status_.as_mut_ptr());
        status_.give();
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_File_write_c<A: Abi, B: Abi>(fh: A::File, buf: *const c_void, count: Count, datatype: A::Datatype, status: *mut A::Status) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_File_write_c::<B>() else {
            let Some(datatype_) = large::fit::<A, B>(count, datatype, || false) else { return missing::too_large::<A, B>(Object::File(pass(fh))) };
            return super::MPI_File_write::<A, B>(fh, buf, datatype_.count, datatype_.datatype, status);
        };
        let mut status_places = Places::new();
        let mut status_ = Outcome::<A, B, _>::one(&mut status_places, status);
        let code = host(pass(fh), cross::buffer::<A, B>(buf), count, pass(datatype), status_.as_mut_ptr());
        status_.give();
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_File_write_all<A: Abi, B: Abi>(fh: A::File, buf: *const c_void, count: c_int, datatype: A::Datatype, status: *mut A::Status) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_File_write_all::<B>() else {
            return missing::function::<A, B>("MPI_File_write_all", Object::File(pass(fh)));
        };
        let mut status_places = Places::new();
        let mut status_ = Outcome::<A, B, _>::one(&mut status_places, status);
        let code = host(pass(fh), cross::buffer::<A, B>(buf), count, pass(datatype), status_.as_mut_ptr());
        status_.give();
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_File_write_all_c<A: Abi, B: Abi>(fh: A::File, buf: *const c_void, count: Count, datatype: A::Datatype, status: *mut A::Status) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_File_write_all_c::<B>() else {
            let Some(datatype_) = large::fit::<A, B>(count, datatype, || false) else { return missing::too_large::<A, B>(Object::File(pass(fh))) };
            return super::MPI_File_write_all::<A, B>(fh, buf, datatype_.count, datatype_.datatype, status);
        };
        let mut status_places = Places::new();
        let mut status_ = Outcome::<A, B, _>::one(&mut status_places, status);
        let code = host(pass(fh), cross::buffer::<A, B>(buf), count, pass(datatype), status_.as_mut_ptr());
        status_.give();
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_File_write_all_begin<A: Abi, B: Abi>(fh: A::File, buf: *const c_void, count: c_int, datatype: A::Datatype) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_File_write_all_begin::<B>() else {
            return missing::function::<A, B>("MPI_File_write_all_begin", Object::File(pass(fh)));
        };
        raise::code::<A, B>(host(pass(fh), cross::buffer::<A, B>(buf), count, pass(datatype)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_File_write_all_begin_c<A: Abi, B: Abi>(fh: A::File, buf: *const c_void, count: Count, datatype: A::Datatype) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_File_write_all_begin_c::<B>() else {
            let Some(datatype_) = large::fit::<A, B>(count, datatype, || false) else { return missing::too_large::<A, B>(Object::File(pass(fh))) };
            return super::MPI_File_write_all_begin::<A, B>(fh, buf, datatype_.count, datatype_.datatype);
        };
        raise::code::<A, B>(host(pass(fh), cross::buffer::<A, B>(buf), count, pass(datatype)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_File_write_all_end<A: Abi, B: Abi>(fh: A::File, buf: *const c_void, status: *mut A::Status) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_File_write_all_end::<B>() else {
            return missing::function::<A, B>("MPI_File_write_all_end", Object::File(pass(fh)));
        };
        let mut status_places = Places::new();
        let mut status_ = Outcome::<A, B, _>::one(&mut status_places, status);
        let code = host(pass(fh), cross::buffer::<A, B>(buf), status_.as_mut_ptr());
        status_.give();
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_File_write_at<A: Abi, B: Abi>(fh: A::File, offset: Count, buf: *const c_void, count: c_int, datatype: A::Datatype, status: *mut A::Status) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_File_write_at::<B>() else {
            return missing::function::<A, B>("MPI_File_write_at", Object::File(pass(fh)));
        };
        let mut status_places = Places::new();
        let mut status_ = Outcome::<A, B, _>::one(&mut status_places, status);
        let code = host(pass(fh), offset, cross::buffer::<A, B>(buf), count, pass(datatype), status_.as_mut_ptr());
        status_.give();
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_File_write_at_c<A: Abi, B: Abi>(fh: A::File, offset: Count, buf: *const c_void, count: Count, datatype: A::Datatype, status: *mut A::Status) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_File_write_at_c::<B>() else {
            let Some(datatype_) = large::fit::<A, B>(count, datatype, || false) else { return missing::too_large::<A, B>(Object::File(pass(fh))) };
            return super::MPI_File_write_at::<A, B>(fh, offset, buf, datatype_.count, datatype_.datatype, status);
        };
        let mut status_places = Places::new();
        let mut status_ = Outcome::<A, B, _>::one(&mut status_places, status);
        let code = host(pass(fh), offset, cross::buffer::<A, B>(buf), count, pass(datatype), status_.as_mut_ptr());
        status_.give();
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_File_write_at_all<A: Abi, B: Abi>(fh: A::File, offset: Count, buf: *const c_void, count: c_int, datatype: A::Datatype, status: *mut A::Status) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_File_write_at_all::<B>() else {
            return missing::function::<A, B>("MPI_File_write_at_all", Object::File(pass(fh)));
        };
        let mut status_places = Places::new();
        let mut status_ = Outcome::<A, B, _>::one(&mut status_places, status);
        let code = host(pass(fh), offset, cross::buffer::<A, B>(buf), count, pass(datatype), status_.as_mut_ptr());
        status_.give();
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_File_write_at_all_c<A: Abi, B: Abi>(fh: A::File, offset: Count, buf: *const c_void, count: Count, datatype: A::Datatype, status: *mut A::Status) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_File_write_at_all_c::<B>() else {
            let Some(datatype_) = large::fit::<A, B>(count, datatype, || false) else { return missing::too_large::<A, B>(Object::File(pass(fh))) };
            return super::MPI_File_write_at_all::<A, B>(fh, offset, buf, datatype_.count, datatype_.datatype, status);
        };
        let mut status_places = Places::new();
        let mut status_ = Outcome::<A, B, _>::one(&mut status_places, status);
        let code = host(pass(fh), offset, cross::buffer::<A, B>(buf), count, pass(datatype), status_.as_mut_ptr());
        status_.give();
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_File_write_at_all_begin<A: Abi, B: Abi>(fh: A::File, offset: Count, buf: *const c_void, count: c_int, datatype: A::Datatype) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_File_write_at_all_begin::<B>() else {
            return missing::function::<A, B>("MPI_File_write_at_all_begin", Object::File(pass(fh)));
        };
        raise::code::<A, B>(host(pass(fh), offset, cross::buffer::<A, B>(buf), count, pass(datatype)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_File_write_at_all_begin_c<A: Abi, B: Abi>(fh: A::File, offset: Count, buf: *const c_void, count: Count, datatype: A::Datatype) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_File_write_at_all_begin_c::<B>() else {
            let Some(datatype_) = large::fit::<A, B>(count, datatype, || false) else { return missing::too_large::<A, B>(Object::File(pass(fh))) };
            return super::MPI_File_write_at_all_begin::<A, B>(fh, offset, buf, datatype_.count, datatype_.datatype);
        };
        raise::code::<A, B>(host(pass(fh), offset, cross::buffer::<A, B>(buf), count, pass(datatype)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_File_write_at_all_end<A: Abi, B: Abi>(fh: A::File, buf: *const c_void, status: *mut A::Status) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_File_write_at_all_end::<B>() else {
            return missing::function::<A, B>("MPI_File_write_at_all_end", Object::File(pass(fh)));
        };
        let mut status_places = Places::new();
        let mut status_ = Outcome::<A, B, _>::one(&mut status_places, status);
        let code = host(pass(fh), cross::buffer::<A, B>(buf), status_.as_mut_ptr());
        status_.give();
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_File_write_ordered<A: Abi, B: Abi>(fh: A::File, buf: *const c_void, count: c_int, datatype: A::Datatype, status: *mut A::Status) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_File_write_ordered::<B>() else {
            return missing::function::<A, B>("MPI_File_write_ordered", Object::File(pass(fh)));
        };
        let mut status_places = Places::new();
        let mut status_ = Outcome::<A, B, _>::one(&mut status_places, status);
        let code = host(pass(fh), cross::buffer::<A, B>(buf), count, pass(datatype), status_.as_mut_ptr());
        status_.give();
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_File_write_ordered_c<A: Abi, B: Abi>(fh: A::File, buf: *const c_void, count: Count, datatype: A::Datatype, status: *mut A::Status) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_File_write_ordered_c::<B>() else {
            let Some(datatype_) = large::fit::<A, B>(count, datatype, || false) else { return missing::too_large::<A, B>(Object::File(pass(fh))) };
            return super::MPI_File_write_ordered::<A, B>(fh, buf, datatype_.count, datatype_.datatype, status);
        };
        let mut status_places = Places::new();
        let mut status_ = Outcome::<A, B, _>::one(&mut status_places, status);
        let code = host(pass(fh), cross::buffer::<A, B>(buf), count, pass(datatype), status_.as_mut_ptr());
        status_.give();
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_File_write_ordered_begin<A: Abi, B: Abi>(fh: A::File, buf: *const c_void, count: c_int, datatype: A::Datatype) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_File_write_ordered_begin::<B>() else {
            return missing::function::<A, B>("MPI_File_write_ordered_begin", Object::File(pass(fh)));
        };
        raise::code::<A, B>(host(pass(fh), cross::buffer::<A, B>(buf), count, pass(datatype)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_File_write_ordered_begin_c<A: Abi, B: Abi>(fh: A::File, buf: *const c_void, count: Count, datatype: A::Datatype) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_File_write_ordered_begin_c::<B>() else {
            let Some(datatype_) = large::fit::<A, B>(count, datatype, || false) else { return missing::too_large::<A, B>(Object::File(pass(fh))) };
            return super::MPI_File_write_ordered_begin::<A, B>(fh, buf, datatype_.count, datatype_.datatype);
        };
        raise::code::<A, B>(host(pass(fh), cross::buffer::<A, B>(buf), count, pass(datatype)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_File_write_ordered_end<A: Abi, B: Abi>(fh: A::File, buf: *const c_void, status: *mut A::Status) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_File_write_ordered_end::<B>() else {
            return missing::function::<A, B>("MPI_File_write_ordered_end", Object::File(pass(fh)));
        };
        let mut status_places = Places::new();
        let mut status_ = Outcome::<A, B, _>::one(&mut status_places, status);
        let code = host(pass(fh), cross::buffer::<A, B>(buf), status_.as_mut_ptr());
        status_.give();
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_File_write_shared<A: Abi, B: Abi>(fh: A::File, buf: *const c_void, count: c_int, datatype: A::Datatype, status: *mut A::Status) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_File_write_shared::<B>() else {
            return missing::function::<A, B>("MPI_File_write_shared", Object::File(pass(fh)));
        };
        let mut status_places = Places::new();
        let mut status_ = Outcome::<A, B, _>::one(&mut status_places, status);
        let code = host(pass(fh), cross::buffer::<A, B>(buf), count, pass(datatype), status_.as_mut_ptr());
        status_.give();
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_File_write_shared_c<A: Abi, B: Abi>(fh: A::File, buf: *const c_void, count: Count, datatype: A::Datatype, status: *mut A::Status) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_File_write_shared_c::<B>() else {
            let Some(datatype_) = large::fit::<A, B>(count, datatype, || false) else { return missing::too_large::<A, B>(Object::File(pass(fh))) };
            return super::MPI_File_write_shared::<A, B>(fh, buf, datatype_.count, datatype_.datatype, status);
        };
        let mut status_places = Places::new();
        let mut status_ = Outcome::<A, B, _>::one(&mut status_places, status);
        let code = host(pass(fh), cross::buffer::<A, B>(buf), count, pass(datatype), status_.as_mut_ptr());
        status_.give();
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Register_datarep<A: Abi, B: Abi>(datarep: *const c_char, read_conversion_fn: *const c_void, write_conversion_fn: *const c_void, dtype_file_extent_fn: *const c_void, extra_state: *mut c_void) -> c_int {
    unsafe {
        datarep::register::<A, B>(datarep, read_conversion_fn, write_conversion_fn, dtype_file_extent_fn, extra_state)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Register_datarep_c<A: Abi, B: Abi>(datarep: *const c_char, read_conversion_fn: *const c_void, write_conversion_fn: *const c_void, dtype_file_extent_fn: *const c_void, extra_state: *mut c_void) -> c_int {
    unsafe {
        datarep::register_c::<A, B>(datarep, read_conversion_fn, write_conversion_fn, dtype_file_extent_fn, extra_state)
    }
}
