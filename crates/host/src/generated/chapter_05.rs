//! Bodies: MPI 5.0 chapter 5, Datatypes. Written by `cargo xtask codegen` from the table.
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
pub unsafe extern "C" fn MPI_Aint_add<A: Abi, B: Abi>(base: Count, disp: Count) -> Count {
    unsafe {
        plain::aint_add::<A, B>(base, disp)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Aint_diff<A: Abi, B: Abi>(addr1: Count, addr2: Count) -> Count {
    unsafe {
        plain::aint_diff::<A, B>(addr1, addr2)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Get_address<A: Abi, B: Abi>(location: *const c_void, address: *mut Count) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Get_address::<B>() else {
            return missing::function::<A, B>("MPI_Get_address", Object::None);
        };
        raise::code::<A, B>(host(location, address))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Get_elements<A: Abi, B: Abi>(status: *const A::Status, datatype: A::Datatype, count: *mut c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Get_elements::<B>() else {
            return missing::function::<A, B>("MPI_Get_elements", Object::None);
        };
        let mut status_places = Places::new();
        let status_ = Passed::<A::Status, B::Status, 1>::new(&mut status_places, status, 1);
        raise::code::<A, B>(host(status_.as_ptr(), pass(datatype), count))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Get_elements_c<A: Abi, B: Abi>(status: *const A::Status, datatype: A::Datatype, count: *mut Count) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Get_elements_c::<B>().or_else(functions::MPI_Get_elements_x::<B>) else {
            let mut count_: c_int = 0;
            let code = super::MPI_Get_elements::<A, B>(status, datatype, if count.is_null() { std::ptr::null_mut() } else { &mut count_ });
            if code == 0 {
                cross::in_place(count, |_| count_.into());
            }
            return code;
        };
        let mut status_places = Places::new();
        let status_ = Passed::<A::Status, B::Status, 1>::new(&mut status_places, status, 1);
        raise::code::<A, B>(host(status_.as_ptr(), pass(datatype), count))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Pack<A: Abi, B: Abi>(inbuf: *const c_void, incount: c_int, datatype: A::Datatype, outbuf: *mut c_void, outsize: c_int, position: *mut c_int, comm: A::Comm) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Pack::<B>() else {
            return missing::function::<A, B>("MPI_Pack", Object::Comm(pass(comm)));
        };
        raise::code::<A, B>(host(cross::buffer::<A, B>(inbuf), incount, pass(datatype), cross::buffer::<A, B>(outbuf), outsize, position, pass(comm)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Pack_c<A: Abi, B: Abi>(inbuf: *const c_void, incount: Count, datatype: A::Datatype, outbuf: *mut c_void, outsize: Count, position: *mut Count, comm: A::Comm) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Pack_c::<B>() else {
            let Some(incount) = missing::small(incount) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let Some(outsize) = missing::small(outsize) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let Some(mut position_) = position.as_ref().map_or(Some(0), |&n| missing::small(n)) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let code = super::MPI_Pack::<A, B>(inbuf, incount, datatype, outbuf, outsize, if position.is_null() { std::ptr::null_mut() } else { &mut position_ }, comm);
            if code == 0 {
                cross::in_place(position, |_| position_.into());
            }
            return code;
        };
        raise::code::<A, B>(host(cross::buffer::<A, B>(inbuf), incount, pass(datatype), cross::buffer::<A, B>(outbuf), outsize, position, pass(comm)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Pack_external<A: Abi, B: Abi>(datarep: *const c_char, inbuf: *const c_void, incount: c_int, datatype: A::Datatype, outbuf: *mut c_void, outsize: Count, position: *mut Count) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Pack_external::<B>() else {
            return missing::function::<A, B>("MPI_Pack_external", Object::None);
        };
        raise::code::<A, B>(host(datarep, cross::buffer::<A, B>(inbuf), incount, pass(datatype), cross::buffer::<A, B>(outbuf), outsize, position))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Pack_external_c<A: Abi, B: Abi>(datarep: *const c_char, inbuf: *const c_void, incount: Count, datatype: A::Datatype, outbuf: *mut c_void, outsize: Count, position: *mut Count) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Pack_external_c::<B>() else {
            let Some(incount) = missing::small(incount) else { return missing::too_large::<A, B>(Object::None) };
            return super::MPI_Pack_external::<A, B>(datarep, inbuf, incount, datatype, outbuf, outsize, position);
        };
        raise::code::<A, B>(host(datarep, cross::buffer::<A, B>(inbuf), incount, pass(datatype), cross::buffer::<A, B>(outbuf), outsize, position))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Pack_external_size<A: Abi, B: Abi>(datarep: *const c_char, incount: c_int, datatype: A::Datatype, size: *mut Count) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Pack_external_size::<B>() else {
            return missing::function::<A, B>("MPI_Pack_external_size", Object::None);
        };
        raise::code::<A, B>(host(datarep, incount, pass(datatype), size))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Pack_external_size_c<A: Abi, B: Abi>(datarep: *const c_char, incount: Count, datatype: A::Datatype, size: *mut Count) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Pack_external_size_c::<B>() else {
            let Some(incount) = missing::small(incount) else { return missing::too_large::<A, B>(Object::None) };
            return super::MPI_Pack_external_size::<A, B>(datarep, incount, datatype, size);
        };
        raise::code::<A, B>(host(datarep, incount, pass(datatype), size))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Pack_size<A: Abi, B: Abi>(incount: c_int, datatype: A::Datatype, comm: A::Comm, size: *mut c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Pack_size::<B>() else {
            return missing::function::<A, B>("MPI_Pack_size", Object::Comm(pass(comm)));
        };
        raise::code::<A, B>(host(incount, pass(datatype), pass(comm), size))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Pack_size_c<A: Abi, B: Abi>(incount: Count, datatype: A::Datatype, comm: A::Comm, size: *mut Count) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Pack_size_c::<B>() else {
            let Some(incount) = missing::small(incount) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let mut size_: c_int = 0;
            let code = super::MPI_Pack_size::<A, B>(incount, datatype, comm, if size.is_null() { std::ptr::null_mut() } else { &mut size_ });
            if code == 0 {
                cross::in_place(size, |_| size_.into());
            }
            return code;
        };
        raise::code::<A, B>(host(incount, pass(datatype), pass(comm), size))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Type_commit<A: Abi, B: Abi>(datatype: *mut A::Datatype) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Type_commit::<B>() else {
            return missing::function::<A, B>("MPI_Type_commit", Object::None);
        };
        let mut datatype_places = Places::new();
        let mut datatype_ = Passed::<A::Datatype, B::Datatype, 1>::new(&mut datatype_places, datatype, 1);
        let code = host(datatype_.as_mut_ptr());
        datatype_.write_back();
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Type_contiguous<A: Abi, B: Abi>(count: c_int, oldtype: A::Datatype, newtype: *mut A::Datatype) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Type_contiguous::<B>() else {
            return missing::function::<A, B>("MPI_Type_contiguous", Object::None);
        };
        let mut newtype_places = Places::new();
        let mut newtype_ = Passed::<A::Datatype, B::Datatype, 1>::empty(&mut newtype_places, newtype, 1);
        let code = host(count, pass(oldtype), newtype_.as_mut_ptr());
        if code == 0 {
            newtype_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Type_contiguous_c<A: Abi, B: Abi>(count: Count, oldtype: A::Datatype, newtype: *mut A::Datatype) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Type_contiguous_c::<B>() else {
            return large::type_contiguous_c::<A, B>(count, oldtype, newtype);
        };
        let mut newtype_places = Places::new();
        let mut newtype_ = Passed::<A::Datatype, B::Datatype, 1>::empty(&mut newtype_places, newtype, 1);
        let code = host(count, pass(oldtype), newtype_.as_mut_ptr());
        if code == 0 {
            newtype_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Type_create_darray<A: Abi, B: Abi>(size: c_int, rank: c_int, ndims: c_int, array_of_gsizes: *const c_int, array_of_distribs: *const c_int, array_of_dargs: *const c_int, array_of_psizes: *const c_int, order: c_int, oldtype: A::Datatype, newtype: *mut A::Datatype) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Type_create_darray::<B>() else {
            return missing::function::<A, B>("MPI_Type_create_darray", Object::None);
        };
        let convert = |number| Some(cross::distribution::<A, B>(number));
        let Some(array_of_distribs_) = Image::new(array_of_distribs, ndims.into(), convert) else { unreachable!() };
        let convert = |number| Some(cross::distribution_argument::<A, B>(number));
        let Some(array_of_dargs_) = Image::new(array_of_dargs, ndims.into(), convert) else { unreachable!() };
        let mut newtype_places = Places::new();
        let mut newtype_ = Passed::<A::Datatype, B::Datatype, 1>::empty(&mut newtype_places, newtype, 1);
        let code = host(size, cross::rank::<A, B>(rank), ndims, array_of_gsizes, array_of_distribs_.as_ptr(), array_of_dargs_.as_ptr(), array_of_psizes, cross::order::<A, B>(order), pass(oldtype), newtype_.as_mut_ptr());
        if code == 0 {
            newtype_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Type_create_darray_c<A: Abi, B: Abi>(size: c_int, rank: c_int, ndims: c_int, array_of_gsizes: *const Count, array_of_distribs: *const c_int, array_of_dargs: *const c_int, array_of_psizes: *const c_int, order: c_int, oldtype: A::Datatype, newtype: *mut A::Datatype) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Type_create_darray_c::<B>() else {
            let Some(array_of_gsizes_) = Image::new(array_of_gsizes, ndims.into(), missing::small) else { return missing::too_large::<A, B>(Object::None) };
            return super::MPI_Type_create_darray::<A, B>(size, rank, ndims, array_of_gsizes_.as_ptr(), array_of_distribs, array_of_dargs, array_of_psizes, order, oldtype, newtype);
        };
        let convert = |number| Some(cross::distribution::<A, B>(number));
        let Some(array_of_distribs_) = Image::new(array_of_distribs, ndims.into(), convert) else { unreachable!() };
        let convert = |number| Some(cross::distribution_argument::<A, B>(number));
        let Some(array_of_dargs_) = Image::new(array_of_dargs, ndims.into(), convert) else { unreachable!() };
        let mut newtype_places = Places::new();
        let mut newtype_ = Passed::<A::Datatype, B::Datatype, 1>::empty(&mut newtype_places, newtype, 1);
        let code = host(size, cross::rank::<A, B>(rank), ndims, array_of_gsizes, array_of_distribs_.as_ptr(), array_of_dargs_.as_ptr(), array_of_psizes, cross::order::<A, B>(order), pass(oldtype), newtype_.as_mut_ptr());
        if code == 0 {
            newtype_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Type_create_hindexed<A: Abi, B: Abi>(count: c_int, array_of_blocklengths: *const c_int, array_of_displacements: *const Count, oldtype: A::Datatype, newtype: *mut A::Datatype) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Type_create_hindexed::<B>() else {
            return missing::function::<A, B>("MPI_Type_create_hindexed", Object::None);
        };
        let mut newtype_places = Places::new();
        let mut newtype_ = Passed::<A::Datatype, B::Datatype, 1>::empty(&mut newtype_places, newtype, 1);
        let code = host(count, array_of_blocklengths, array_of_displacements, pass(oldtype), newtype_.as_mut_ptr());
        if code == 0 {
            newtype_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Type_create_hindexed_c<A: Abi, B: Abi>(count: Count, array_of_blocklengths: *const Count, array_of_displacements: *const Count, oldtype: A::Datatype, newtype: *mut A::Datatype) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Type_create_hindexed_c::<B>() else {
            let Some(count) = missing::small(count) else { return missing::too_large::<A, B>(Object::None) };
            let Some(array_of_blocklengths_) = Image::new(array_of_blocklengths, count.into(), missing::small) else { return missing::too_large::<A, B>(Object::None) };
            return super::MPI_Type_create_hindexed::<A, B>(count, array_of_blocklengths_.as_ptr(), array_of_displacements, oldtype, newtype);
        };
        let mut newtype_places = Places::new();
        let mut newtype_ = Passed::<A::Datatype, B::Datatype, 1>::empty(&mut newtype_places, newtype, 1);
        let code = host(count, array_of_blocklengths, array_of_displacements, pass(oldtype), newtype_.as_mut_ptr());
        if code == 0 {
            newtype_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Type_create_hindexed_block<A: Abi, B: Abi>(count: c_int, blocklength: c_int, array_of_displacements: *const Count, oldtype: A::Datatype, newtype: *mut A::Datatype) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Type_create_hindexed_block::<B>() else {
            return missing::function::<A, B>("MPI_Type_create_hindexed_block", Object::None);
        };
        let mut newtype_places = Places::new();
        let mut newtype_ = Passed::<A::Datatype, B::Datatype, 1>::empty(&mut newtype_places, newtype, 1);
        let code = host(count, blocklength, array_of_displacements, pass(oldtype), newtype_.as_mut_ptr());
        if code == 0 {
            newtype_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Type_create_hindexed_block_c<A: Abi, B: Abi>(count: Count, blocklength: Count, array_of_displacements: *const Count, oldtype: A::Datatype, newtype: *mut A::Datatype) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Type_create_hindexed_block_c::<B>() else {
            let Some(count) = missing::small(count) else { return missing::too_large::<A, B>(Object::None) };
            let Some(blocklength) = missing::small(blocklength) else { return missing::too_large::<A, B>(Object::None) };
            return super::MPI_Type_create_hindexed_block::<A, B>(count, blocklength, array_of_displacements, oldtype, newtype);
        };
        let mut newtype_places = Places::new();
        let mut newtype_ = Passed::<A::Datatype, B::Datatype, 1>::empty(&mut newtype_places, newtype, 1);
        let code = host(count, blocklength, array_of_displacements, pass(oldtype), newtype_.as_mut_ptr());
        if code == 0 {
            newtype_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Type_create_hvector<A: Abi, B: Abi>(count: c_int, blocklength: c_int, stride: Count, oldtype: A::Datatype, newtype: *mut A::Datatype) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Type_create_hvector::<B>() else {
            return missing::function::<A, B>("MPI_Type_create_hvector", Object::None);
        };
        let mut newtype_places = Places::new();
        let mut newtype_ = Passed::<A::Datatype, B::Datatype, 1>::empty(&mut newtype_places, newtype, 1);
        let code = host(count, blocklength, stride, pass(oldtype), newtype_.as_mut_ptr());
        if code == 0 {
            newtype_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Type_create_hvector_c<A: Abi, B: Abi>(count: Count, blocklength: Count, stride: Count, oldtype: A::Datatype, newtype: *mut A::Datatype) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Type_create_hvector_c::<B>() else {
            let Some(count) = missing::small(count) else { return missing::too_large::<A, B>(Object::None) };
            let Some(blocklength) = missing::small(blocklength) else { return missing::too_large::<A, B>(Object::None) };
            return super::MPI_Type_create_hvector::<A, B>(count, blocklength, stride, oldtype, newtype);
        };
        let mut newtype_places = Places::new();
        let mut newtype_ = Passed::<A::Datatype, B::Datatype, 1>::empty(&mut newtype_places, newtype, 1);
        let code = host(count, blocklength, stride, pass(oldtype), newtype_.as_mut_ptr());
        if code == 0 {
            newtype_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Type_create_indexed_block<A: Abi, B: Abi>(count: c_int, blocklength: c_int, array_of_displacements: *const c_int, oldtype: A::Datatype, newtype: *mut A::Datatype) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Type_create_indexed_block::<B>() else {
            return missing::function::<A, B>("MPI_Type_create_indexed_block", Object::None);
        };
        let mut newtype_places = Places::new();
        let mut newtype_ = Passed::<A::Datatype, B::Datatype, 1>::empty(&mut newtype_places, newtype, 1);
        let code = host(count, blocklength, array_of_displacements, pass(oldtype), newtype_.as_mut_ptr());
        if code == 0 {
            newtype_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Type_create_indexed_block_c<A: Abi, B: Abi>(count: Count, blocklength: Count, array_of_displacements: *const Count, oldtype: A::Datatype, newtype: *mut A::Datatype) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Type_create_indexed_block_c::<B>() else {
            let Some(count) = missing::small(count) else { return missing::too_large::<A, B>(Object::None) };
            let Some(blocklength) = missing::small(blocklength) else { return missing::too_large::<A, B>(Object::None) };
            let Some(array_of_displacements_) = Image::new(array_of_displacements, count.into(), missing::small) else { return missing::too_large::<A, B>(Object::None) };
            return super::MPI_Type_create_indexed_block::<A, B>(count, blocklength, array_of_displacements_.as_ptr(), oldtype, newtype);
        };
        let mut newtype_places = Places::new();
        let mut newtype_ = Passed::<A::Datatype, B::Datatype, 1>::empty(&mut newtype_places, newtype, 1);
        let code = host(count, blocklength, array_of_displacements, pass(oldtype), newtype_.as_mut_ptr());
        if code == 0 {
            newtype_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Type_create_resized<A: Abi, B: Abi>(oldtype: A::Datatype, lb: Count, extent: Count, newtype: *mut A::Datatype) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Type_create_resized::<B>() else {
            return missing::function::<A, B>("MPI_Type_create_resized", Object::None);
        };
        let mut newtype_places = Places::new();
        let mut newtype_ = Passed::<A::Datatype, B::Datatype, 1>::empty(&mut newtype_places, newtype, 1);
        let code = host(pass(oldtype), lb, extent, newtype_.as_mut_ptr());
        if code == 0 {
            newtype_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Type_create_resized_c<A: Abi, B: Abi>(oldtype: A::Datatype, lb: Count, extent: Count, newtype: *mut A::Datatype) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Type_create_resized_c::<B>() else {
            return super::MPI_Type_create_resized::<A, B>(oldtype, lb, extent, newtype);
        };
        let mut newtype_places = Places::new();
        let mut newtype_ = Passed::<A::Datatype, B::Datatype, 1>::empty(&mut newtype_places, newtype, 1);
        let code = host(pass(oldtype), lb, extent, newtype_.as_mut_ptr());
        if code == 0 {
            newtype_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Type_create_struct<A: Abi, B: Abi>(count: c_int, array_of_blocklengths: *const c_int, array_of_displacements: *const Count, array_of_types: *const A::Datatype, newtype: *mut A::Datatype) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Type_create_struct::<B>() else {
            return missing::function::<A, B>("MPI_Type_create_struct", Object::None);
        };
        let mut array_of_types_places = Places::new();
        let array_of_types_ = Passed::<A::Datatype, B::Datatype, 64>::new(&mut array_of_types_places, array_of_types, count.into());
        let mut newtype_places = Places::new();
        let mut newtype_ = Passed::<A::Datatype, B::Datatype, 1>::empty(&mut newtype_places, newtype, 1);
        let code = host(count, array_of_blocklengths, array_of_displacements, array_of_types_.as_ptr().cast_mut(), newtype_.as_mut_ptr());
        if code == 0 {
            newtype_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Type_create_struct_c<A: Abi, B: Abi>(count: Count, array_of_blocklengths: *const Count, array_of_displacements: *const Count, array_of_types: *const A::Datatype, newtype: *mut A::Datatype) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Type_create_struct_c::<B>() else {
            let Some(count) = missing::small(count) else { return missing::too_large::<A, B>(Object::None) };
            let Some(array_of_blocklengths_) = Image::new(array_of_blocklengths, count.into(), missing::small) else { return missing::too_large::<A, B>(Object::None) };
            return super::MPI_Type_create_struct::<A, B>(count, array_of_blocklengths_.as_ptr(), array_of_displacements, array_of_types, newtype);
        };
        let mut array_of_types_places = Places::new();
        let array_of_types_ = Passed::<A::Datatype, B::Datatype, 64>::new(&mut array_of_types_places, array_of_types, count.into());
        let mut newtype_places = Places::new();
        let mut newtype_ = Passed::<A::Datatype, B::Datatype, 1>::empty(&mut newtype_places, newtype, 1);
        let code = host(count, array_of_blocklengths, array_of_displacements, array_of_types_.as_ptr().cast_mut(), newtype_.as_mut_ptr());
        if code == 0 {
            newtype_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Type_create_subarray<A: Abi, B: Abi>(ndims: c_int, array_of_sizes: *const c_int, array_of_subsizes: *const c_int, array_of_starts: *const c_int, order: c_int, oldtype: A::Datatype, newtype: *mut A::Datatype) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Type_create_subarray::<B>() else {
            return missing::function::<A, B>("MPI_Type_create_subarray", Object::None);
        };
        let mut newtype_places = Places::new();
        let mut newtype_ = Passed::<A::Datatype, B::Datatype, 1>::empty(&mut newtype_places, newtype, 1);
        let code = host(ndims, array_of_sizes, array_of_subsizes, array_of_starts, cross::order::<A, B>(order), pass(oldtype), newtype_.as_mut_ptr());
        if code == 0 {
            newtype_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Type_create_subarray_c<A: Abi, B: Abi>(ndims: c_int, array_of_sizes: *const Count, array_of_subsizes: *const Count, array_of_starts: *const Count, order: c_int, oldtype: A::Datatype, newtype: *mut A::Datatype) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Type_create_subarray_c::<B>() else {
            let Some(array_of_sizes_) = Image::new(array_of_sizes, ndims.into(), missing::small) else { return missing::too_large::<A, B>(Object::None) };
            let Some(array_of_subsizes_) = Image::new(array_of_subsizes, ndims.into(), missing::small) else { return missing::too_large::<A, B>(Object::None) };
            let Some(array_of_starts_) = Image::new(array_of_starts, ndims.into(), missing::small) else { return missing::too_large::<A, B>(Object::None) };
            return super::MPI_Type_create_subarray::<A, B>(ndims, array_of_sizes_.as_ptr(), array_of_subsizes_.as_ptr(), array_of_starts_.as_ptr(), order, oldtype, newtype);
        };
        let mut newtype_places = Places::new();
        let mut newtype_ = Passed::<A::Datatype, B::Datatype, 1>::empty(&mut newtype_places, newtype, 1);
        let code = host(ndims, array_of_sizes, array_of_subsizes, array_of_starts, cross::order::<A, B>(order), pass(oldtype), newtype_.as_mut_ptr());
        if code == 0 {
            newtype_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Type_dup<A: Abi, B: Abi>(oldtype: A::Datatype, newtype: *mut A::Datatype) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Type_dup::<B>() else {
            return missing::function::<A, B>("MPI_Type_dup", Object::None);
        };
        let mut newtype_places = Places::new();
        let mut newtype_ = Passed::<A::Datatype, B::Datatype, 1>::empty(&mut newtype_places, newtype, 1);
        let code = host(pass(oldtype), newtype_.as_mut_ptr());
        if code == 0 {
            newtype_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Type_free<A: Abi, B: Abi>(datatype: *mut A::Datatype) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Type_free::<B>() else {
            return missing::function::<A, B>("MPI_Type_free", Object::None);
        };
        let mut datatype_places = Places::new();
        let mut datatype_ = Passed::<A::Datatype, B::Datatype, 1>::new(&mut datatype_places, datatype, 1);
        let code = host(datatype_.as_mut_ptr());
        datatype_.write_back();
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Type_get_contents<A: Abi, B: Abi>(datatype: A::Datatype, max_integers: c_int, max_addresses: c_int, max_datatypes: c_int, array_of_integers: *mut c_int, array_of_addresses: *mut Count, array_of_datatypes: *mut A::Datatype) -> c_int {
    unsafe {
        contents::get_contents::<A, B>(datatype, max_integers, max_addresses, max_datatypes, array_of_integers, array_of_addresses, array_of_datatypes)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Type_get_contents_c<A: Abi, B: Abi>(datatype: A::Datatype, max_integers: Count, max_addresses: Count, max_large_counts: Count, max_datatypes: Count, array_of_integers: *mut c_int, array_of_addresses: *mut Count, array_of_large_counts: *mut Count, array_of_datatypes: *mut A::Datatype) -> c_int {
    unsafe {
        contents::get_contents_c::<A, B>(datatype, max_integers, max_addresses, max_large_counts, max_datatypes, array_of_integers, array_of_addresses, array_of_large_counts, array_of_datatypes)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Type_get_envelope<A: Abi, B: Abi>(datatype: A::Datatype, num_integers: *mut c_int, num_addresses: *mut c_int, num_datatypes: *mut c_int, combiner: *mut c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Type_get_envelope::<B>() else {
            return missing::function::<A, B>("MPI_Type_get_envelope", Object::None);
        };
        let code = host(pass(datatype), num_integers, num_addresses, num_datatypes, combiner);
        if code == 0 {
            cross::in_place(combiner, cross::combiner::<B, A>);
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Type_get_envelope_c<A: Abi, B: Abi>(datatype: A::Datatype, num_integers: *mut Count, num_addresses: *mut Count, num_large_counts: *mut Count, num_datatypes: *mut Count, combiner: *mut c_int) -> c_int {
    unsafe {
        contents::get_envelope_c::<A, B>(datatype, num_integers, num_addresses, num_large_counts, num_datatypes, combiner)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Type_get_extent<A: Abi, B: Abi>(datatype: A::Datatype, lb: *mut Count, extent: *mut Count) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Type_get_extent::<B>() else {
            return missing::function::<A, B>("MPI_Type_get_extent", Object::None);
        };
        raise::code::<A, B>(host(pass(datatype), lb, extent))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Type_get_extent_c<A: Abi, B: Abi>(datatype: A::Datatype, lb: *mut Count, extent: *mut Count) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Type_get_extent_c::<B>().or_else(functions::MPI_Type_get_extent_x::<B>) else {
            return super::MPI_Type_get_extent::<A, B>(datatype, lb, extent);
        };
        raise::code::<A, B>(host(pass(datatype), lb, extent))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Type_get_true_extent<A: Abi, B: Abi>(datatype: A::Datatype, true_lb: *mut Count, true_extent: *mut Count) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Type_get_true_extent::<B>() else {
            return missing::function::<A, B>("MPI_Type_get_true_extent", Object::None);
        };
        raise::code::<A, B>(host(pass(datatype), true_lb, true_extent))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Type_get_true_extent_c<A: Abi, B: Abi>(datatype: A::Datatype, true_lb: *mut Count, true_extent: *mut Count) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Type_get_true_extent_c::<B>().or_else(functions::MPI_Type_get_true_extent_x::<B>) else {
            return super::MPI_Type_get_true_extent::<A, B>(datatype, true_lb, true_extent);
        };
        raise::code::<A, B>(host(pass(datatype), true_lb, true_extent))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Type_get_value_index<A: Abi, B: Abi>(value_type: A::Datatype, index_type: A::Datatype, pair_type: *mut A::Datatype) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Type_get_value_index::<B>() else {
            return emulated::type_get_value_index::<A, B>(value_type, index_type, pair_type);
        };
        let mut pair_type_places = Places::new();
        let mut pair_type_ = Passed::<A::Datatype, B::Datatype, 1>::empty(&mut pair_type_places, pair_type, 1);
        let code = host(pass(value_type), pass(index_type), pair_type_.as_mut_ptr());
        if code == 0 {
            pair_type_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Type_indexed<A: Abi, B: Abi>(count: c_int, array_of_blocklengths: *const c_int, array_of_displacements: *const c_int, oldtype: A::Datatype, newtype: *mut A::Datatype) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Type_indexed::<B>() else {
            return missing::function::<A, B>("MPI_Type_indexed", Object::None);
        };
        let mut newtype_places = Places::new();
        let mut newtype_ = Passed::<A::Datatype, B::Datatype, 1>::empty(&mut newtype_places, newtype, 1);
        let code = host(count, array_of_blocklengths, array_of_displacements, pass(oldtype), newtype_.as_mut_ptr());
        if code == 0 {
            newtype_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Type_indexed_c<A: Abi, B: Abi>(count: Count, array_of_blocklengths: *const Count, array_of_displacements: *const Count, oldtype: A::Datatype, newtype: *mut A::Datatype) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Type_indexed_c::<B>() else {
            let Some(count) = missing::small(count) else { return missing::too_large::<A, B>(Object::None) };
            let Some(array_of_blocklengths_) = Image::new(array_of_blocklengths, count.into(), missing::small) else { return missing::too_large::<A, B>(Object::None) };
            let Some(array_of_displacements_) = Image::new(array_of_displacements, count.into(), missing::small) else { return missing::too_large::<A, B>(Object::None) };
            return super::MPI_Type_indexed::<A, B>(count, array_of_blocklengths_.as_ptr(), array_of_displacements_.as_ptr(), oldtype, newtype);
        };
        let mut newtype_places = Places::new();
        let mut newtype_ = Passed::<A::Datatype, B::Datatype, 1>::empty(&mut newtype_places, newtype, 1);
        let code = host(count, array_of_blocklengths, array_of_displacements, pass(oldtype), newtype_.as_mut_ptr());
        if code == 0 {
            newtype_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Type_size<A: Abi, B: Abi>(datatype: A::Datatype, size: *mut c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Type_size::<B>() else {
            return missing::function::<A, B>("MPI_Type_size", Object::None);
        };
        raise::code::<A, B>(host(pass(datatype), size))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Type_size_c<A: Abi, B: Abi>(datatype: A::Datatype, size: *mut Count) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Type_size_c::<B>().or_else(functions::MPI_Type_size_x::<B>) else {
            let mut size_: c_int = 0;
            let code = super::MPI_Type_size::<A, B>(datatype, if size.is_null() { std::ptr::null_mut() } else { &mut size_ });
            if code == 0 {
                cross::in_place(size, |_| size_.into());
            }
            return code;
        };
        raise::code::<A, B>(host(pass(datatype), size))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Type_vector<A: Abi, B: Abi>(count: c_int, blocklength: c_int, stride: c_int, oldtype: A::Datatype, newtype: *mut A::Datatype) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Type_vector::<B>() else {
            return missing::function::<A, B>("MPI_Type_vector", Object::None);
        };
        let mut newtype_places = Places::new();
        let mut newtype_ = Passed::<A::Datatype, B::Datatype, 1>::empty(&mut newtype_places, newtype, 1);
        let code = host(count, blocklength, stride, pass(oldtype), newtype_.as_mut_ptr());
        if code == 0 {
            newtype_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Type_vector_c<A: Abi, B: Abi>(count: Count, blocklength: Count, stride: Count, oldtype: A::Datatype, newtype: *mut A::Datatype) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Type_vector_c::<B>() else {
            let Some(count) = missing::small(count) else { return missing::too_large::<A, B>(Object::None) };
            let Some(blocklength) = missing::small(blocklength) else { return missing::too_large::<A, B>(Object::None) };
            let Some(stride) = missing::small(stride) else { return missing::too_large::<A, B>(Object::None) };
            return super::MPI_Type_vector::<A, B>(count, blocklength, stride, oldtype, newtype);
        };
        let mut newtype_places = Places::new();
        let mut newtype_ = Passed::<A::Datatype, B::Datatype, 1>::empty(&mut newtype_places, newtype, 1);
        let code = host(count, blocklength, stride, pass(oldtype), newtype_.as_mut_ptr());
        if code == 0 {
            newtype_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Unpack<A: Abi, B: Abi>(inbuf: *const c_void, insize: c_int, position: *mut c_int, outbuf: *mut c_void, outcount: c_int, datatype: A::Datatype, comm: A::Comm) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Unpack::<B>() else {
            return missing::function::<A, B>("MPI_Unpack", Object::Comm(pass(comm)));
        };
        raise::code::<A, B>(host(cross::buffer::<A, B>(inbuf), insize, position, cross::buffer::<A, B>(outbuf), outcount, pass(datatype), pass(comm)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Unpack_c<A: Abi, B: Abi>(inbuf: *const c_void, insize: Count, position: *mut Count, outbuf: *mut c_void, outcount: Count, datatype: A::Datatype, comm: A::Comm) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Unpack_c::<B>() else {
            let Some(insize) = missing::small(insize) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let Some(mut position_) = position.as_ref().map_or(Some(0), |&n| missing::small(n)) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let Some(outcount) = missing::small(outcount) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let code = super::MPI_Unpack::<A, B>(inbuf, insize, if position.is_null() { std::ptr::null_mut() } else { &mut position_ }, outbuf, outcount, datatype, comm);
            if code == 0 {
                cross::in_place(position, |_| position_.into());
            }
            return code;
        };
        raise::code::<A, B>(host(cross::buffer::<A, B>(inbuf), insize, position, cross::buffer::<A, B>(outbuf), outcount, pass(datatype), pass(comm)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Unpack_external<A: Abi, B: Abi>(datarep: *const c_char, inbuf: *const c_void, insize: Count, position: *mut Count, outbuf: *mut c_void, outcount: c_int, datatype: A::Datatype) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Unpack_external::<B>() else {
            return missing::function::<A, B>("MPI_Unpack_external", Object::None);
        };
        raise::code::<A, B>(host(datarep, cross::buffer::<A, B>(inbuf), insize, position, cross::buffer::<A, B>(outbuf), outcount, pass(datatype)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Unpack_external_c<A: Abi, B: Abi>(datarep: *const c_char, inbuf: *const c_void, insize: Count, position: *mut Count, outbuf: *mut c_void, outcount: Count, datatype: A::Datatype) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Unpack_external_c::<B>() else {
            let Some(outcount) = missing::small(outcount) else { return missing::too_large::<A, B>(Object::None) };
            return super::MPI_Unpack_external::<A, B>(datarep, inbuf, insize, position, outbuf, outcount, datatype);
        };
        raise::code::<A, B>(host(datarep, cross::buffer::<A, B>(inbuf), insize, position, cross::buffer::<A, B>(outbuf), outcount, pass(datatype)))
    }
}
