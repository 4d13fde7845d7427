//! Bodies: MPI 5.0 chapter 12, One-sided communications. Written by `cargo xtask codegen` from the table.
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
pub unsafe extern "C" fn MPI_Accumulate<A: Abi, B: Abi>(origin_addr: *const c_void, origin_count: c_int, origin_datatype: A::Datatype, target_rank: c_int, target_disp: Count, target_count: c_int, target_datatype: A::Datatype, op: A::Op, win: A::Win) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Accumulate::<B>() else {
            return missing::function::<A, B>("MPI_Accumulate", Object::Win(pass(win)));
        };
        raise::code::<A, B>(host(cross::buffer::<A, B>(origin_addr), origin_count, pass(origin_datatype), cross::rank::<A, B>(target_rank), target_disp, target_count, pass(target_datatype), pass(op), pass(win)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Accumulate_c<A: Abi, B: Abi>(origin_addr: *const c_void, origin_count: Count, origin_datatype: A::Datatype, target_rank: c_int, target_disp: Count, target_count: Count, target_datatype: A::Datatype, op: A::Op, win: A::Win) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Accumulate_c::<B>() else {
            let Some(origin_count) = missing::small(origin_count) else { return missing::too_large::<A, B>(Object::Win(pass(win))) };
            let Some(target_count) = missing::small(target_count) else { return missing::too_large::<A, B>(Object::Win(pass(win))) };
            return super::MPI_Accumulate::<A, B>(origin_addr, origin_count, origin_datatype, target_rank, target_disp, target_count, target_datatype, op, win);
        };
        raise::code::<A, B>(host(cross::buffer::<A, B>(origin_addr), origin_count, pass(origin_datatype), cross::rank::<A, B>(target_rank), target_disp, target_count, pass(target_datatype), pass(op), pass(win)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Compare_and_swap<A: Abi, B: Abi>(origin_addr: *const c_void, compare_addr: *const c_void, result_addr: *mut c_void, datatype: A::Datatype, target_rank: c_int, target_disp: Count, win: A::Win) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Compare_and_swap::<B>() else {
            return missing::function::<A, B>("MPI_Compare_and_swap", Object::Win(pass(win)));
        };
        raise::code::<A, B>(host(cross::buffer::<A, B>(origin_addr), cross::buffer::<A, B>(compare_addr), cross::buffer::<A, B>(result_addr), pass(datatype), cross::rank::<A, B>(target_rank), target_disp, pass(win)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Fetch_and_op<A: Abi, B: Abi>(origin_addr: *const c_void, result_addr: *mut c_void, datatype: A::Datatype, target_rank: c_int, target_disp: Count, op: A::Op, win: A::Win) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Fetch_and_op::<B>() else {
            return missing::function::<A, B>("MPI_Fetch_and_op", Object::Win(pass(win)));
        };
        raise::code::<A, B>(host(cross::buffer::<A, B>(origin_addr), cross::buffer::<A, B>(result_addr), pass(datatype), cross::rank::<A, B>(target_rank), target_disp, pass(op), pass(win)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Get<A: Abi, B: Abi>(origin_addr: *mut c_void, origin_count: c_int, origin_datatype: A::Datatype, target_rank: c_int, target_disp: Count, target_count: c_int, target_datatype: A::Datatype, win: A::Win) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Get::<B>() else {
            return missing::function::<A, B>("MPI_Get", Object::Win(pass(win)));
        };
        raise::code::<A, B>(host(cross::buffer::<A, B>(origin_addr), origin_count, pass(origin_datatype), cross::rank::<A, B>(target_rank), target_disp, target_count, pass(target_datatype), pass(win)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Get_c<A: Abi, B: Abi>(origin_addr: *mut c_void, origin_count: Count, origin_datatype: A::Datatype, target_rank: c_int, target_disp: Count, target_count: Count, target_datatype: A::Datatype, win: A::Win) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Get_c::<B>() else {
            let Some(origin_datatype_) = large::fit::<A, B>(origin_count, origin_datatype, || false) else { return missing::too_large::<A, B>(Object::Win(pass(win))) };
            let Some(target_datatype_) = large::fit::<A, B>(target_count, target_datatype, || false) else { return missing::too_large::<A, B>(Object::Win(pass(win))) };
            return super::MPI_Get::<A, B>(origin_addr, origin_datatype_.count, origin_datatype_.datatype, target_rank, target_disp, target_datatype_.count, target_datatype_.datatype, win);
        };
        raise::code::<A, B>(host(cross::buffer::<A, B>(origin_addr), origin_count, pass(origin_datatype), cross::rank::<A, B>(target_rank), target_disp, target_count, pass(target_datatype), pass(win)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Get_accumulate<A: Abi, B: Abi>(origin_addr: *const c_void, origin_count: c_int, origin_datatype: A::Datatype, result_addr: *mut c_void, result_count: c_int, result_datatype: A::Datatype, target_rank: c_int, target_disp: Count, target_count: c_int, target_datatype: A::Datatype, op: A::Op, win: A::Win) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Get_accumulate::<B>() else {
            return missing::function::<A, B>("MPI_Get_accumulate", Object::Win(pass(win)));
        };
        raise::code::<A, B>(host(cross::buffer::<A, B>(origin_addr), origin_count, pass(origin_datatype), cross::buffer::<A, B>(result_addr), result_count, pass(result_datatype), cross::rank::<A, B>(target_rank), target_disp, target_count, pass(target_datatype), pass(op), pass(win)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Get_accumulate_c<A: Abi, B: Abi>(origin_addr: *const c_void, origin_count: Count, origin_datatype: A::Datatype, result_addr: *mut c_void, result_count: Count, result_datatype: A::Datatype, target_rank: c_int, target_disp: Count, target_count: Count, target_datatype: A::Datatype, op: A::Op, win: A::Win) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Get_accumulate_c::<B>() else {
            let Some(origin_count) = missing::small(origin_count) else { return missing::too_large::<A, B>(Object::Win(pass(win))) };
            let Some(result_count) = missing::small(result_count) else { return missing::too_large::<A, B>(Object::Win(pass(win))) };
            let Some(target_count) = missing::small(target_count) else { return missing::too_large::<A, B>(Object::Win(pass(win))) };
            return super::MPI_Get_accumulate::<A, B>(origin_addr, origin_count, origin_datatype, result_addr, result_count, result_datatype, target_rank, target_disp, target_count, target_datatype, op, win);
        };
        raise::code::<A, B>(host(cross::buffer::<A, B>(origin_addr), origin_count, pass(origin_datatype), cross::buffer::<A, B>(result_addr), result_count, pass(result_datatype), cross::rank::<A, B>(target_rank), target_disp, target_count, pass(target_datatype), pass(op), pass(win)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Put<A: Abi, B: Abi>(origin_addr: *const c_void, origin_count: c_int, origin_datatype: A::Datatype, target_rank: c_int, target_disp: Count, target_count: c_int, target_datatype: A::Datatype, win: A::Win) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Put::<B>() else {
            return missing::function::<A, B>("MPI_Put", Object::Win(pass(win)));
        };
        raise::code::<A, B>(host(cross::buffer::<A, B>(origin_addr), origin_count, pass(origin_datatype), cross::rank::<A, B>(target_rank), target_disp, target_count, pass(target_datatype), pass(win)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Put_c<A: Abi, B: Abi>(origin_addr: *const c_void, origin_count: Count, origin_datatype: A::Datatype, target_rank: c_int, target_disp: Count, target_count: Count, target_datatype: A::Datatype, win: A::Win) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Put_c::<B>() else {
            let Some(origin_datatype_) = large::fit::<A, B>(origin_count, origin_datatype, || false) else { return missing::too_large::<A, B>(Object::Win(pass(win))) };
            let Some(target_datatype_) = large::fit::<A, B>(target_count, target_datatype, || false) else { return missing::too_large::<A, B>(Object::Win(pass(win))) };
            return super::MPI_Put::<A, B>(origin_addr, origin_datatype_.count, origin_datatype_.datatype, target_rank, target_disp, target_datatype_.count, target_datatype_.datatype, win);
        };
        raise::code::<A, B>(host(cross::buffer::<A, B>(origin_addr), origin_count, pass(origin_datatype), cross::rank::<A, B>(target_rank), target_disp, target_count, pass(target_datatype), pass(win)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Raccumulate<A: Abi, B: Abi>(origin_addr: *const c_void, origin_count: c_int, origin_datatype: A::Datatype, target_rank: c_int, target_disp: Count, target_count: c_int, target_datatype: A::Datatype, op: A::Op, win: A::Win, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Raccumulate::<B>() else {
            return missing::function::<A, B>("MPI_Raccumulate", Object::Win(pass(win)));
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(origin_addr), origin_count, pass(origin_datatype), cross::rank::<A, B>(target_rank), target_disp, target_count, pass(target_datatype), pass(op), pass(win), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Raccumulate_c<A: Abi, B: Abi>(origin_addr: *const c_void, origin_count: Count, origin_datatype: A::Datatype, target_rank: c_int, target_disp: Count, target_count: Count, target_datatype: A::Datatype, op: A::Op, win: A::Win, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Raccumulate_c::<B>() else {
            let Some(origin_count) = missing::small(origin_count) else { return missing::too_large::<A, B>(Object::Win(pass(win))) };
            let Some(target_count) = missing::small(target_count) else { return missing::too_large::<A, B>(Object::Win(pass(win))) };
            return super::MPI_Raccumulate::<A, B>(origin_addr, origin_count, origin_datatype, target_rank, target_disp, target_count, target_datatype, op, win, request);
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(origin_addr), origin_count, pass(origin_datatype), cross::rank::<A, B>(target_rank), target_disp, target_count, pass(target_datatype), pass(op), pass(win), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Rget<A: Abi, B: Abi>(origin_addr: *mut c_void, origin_count: c_int, origin_datatype: A::Datatype, target_rank: c_int, target_disp: Count, target_count: c_int, target_datatype: A::Datatype, win: A::Win, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Rget::<B>() else {
            return missing::function::<A, B>("MPI_Rget", Object::Win(pass(win)));
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(origin_addr), origin_count, pass(origin_datatype), cross::rank::<A, B>(target_rank), target_disp, target_count, pass(target_datatype), pass(win), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Rget_c<A: Abi, B: Abi>(origin_addr: *mut c_void, origin_count: Count, origin_datatype: A::Datatype, target_rank: c_int, target_disp: Count, target_count: Count, target_datatype: A::Datatype, win: A::Win, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Rget_c::<B>() else {
            let Some(origin_datatype_) = large::fit::<A, B>(origin_count, origin_datatype, || false) else { return missing::too_large::<A, B>(Object::Win(pass(win))) };
            let Some(target_datatype_) = large::fit::<A, B>(target_count, target_datatype, || false) else { return missing::too_large::<A, B>(Object::Win(pass(win))) };
            return super::MPI_Rget::<A, B>(origin_addr, origin_datatype_.count, origin_datatype_.datatype, target_rank, target_disp, target_datatype_.count, target_datatype_.datatype, win, request);
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(origin_addr), origin_count, pass(origin_datatype), cross::rank::<A, B>(target_rank), target_disp, target_count, pass(target_datatype), pass(win), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Rget_accumulate<A: Abi, B: Abi>(origin_addr: *const c_void, origin_count: c_int, origin_datatype: A::Datatype, result_addr: *mut c_void, result_count: c_int, result_datatype: A::Datatype, target_rank: c_int, target_disp: Count, target_count: c_int, target_datatype: A::Datatype, op: A::Op, win: A::Win, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Rget_accumulate::<B>() else {
            return missing::function::<A, B>("MPI_Rget_accumulate", Object::Win(pass(win)));
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(origin_addr), origin_count, pass(origin_datatype), cross::buffer::<A, B>(result_addr), result_count, pass(result_datatype), cross::rank::<A, B>(target_rank), target_disp, target_count, pass(target_datatype), pass(op), pass(win), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Rget_accumulate_c<A: Abi, B: Abi>(origin_addr: *const c_void, origin_count: Count, origin_datatype: A::Datatype, result_addr: *mut c_void, result_count: Count, result_datatype: A::Datatype, target_rank: c_int, target_disp: Count, target_count: Count, target_datatype: A::Datatype, op: A::Op, win: A::Win, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Rget_accumulate_c::<B>() else {
            let Some(origin_count) = missing::small(origin_count) else { return missing::too_large::<A, B>(Object::Win(pass(win))) };
            let Some(result_count) = missing::small(result_count) else { return missing::too_large::<A, B>(Object::Win(pass(win))) };
            let Some(target_count) = missing::small(target_count) else { return missing::too_large::<A, B>(Object::Win(pass(win))) };
            return super::MPI_Rget_accumulate::<A, B>(origin_addr, origin_count, origin_datatype, result_addr, result_count, result_datatype, target_rank, target_disp, target_count, target_datatype, op, win, request);
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(origin_addr), origin_count, pass(origin_datatype), cross::buffer::<A, B>(result_addr), result_count, pass(result_datatype), cross::rank::<A, B>(target_rank), target_disp, target_count, pass(target_datatype), pass(op), pass(win), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Rput<A: Abi, B: Abi>(origin_addr: *const c_void, origin_count: c_int, origin_datatype: A::Datatype, target_rank: c_int, target_disp: Count, target_count: c_int, target_datatype: A::Datatype, win: A::Win, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Rput::<B>() else {
            return missing::function::<A, B>("MPI_Rput", Object::Win(pass(win)));
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(origin_addr), origin_count, pass(origin_datatype), cross::rank::<A, B>(target_rank), target_disp, target_count, pass(target_datatype), pass(win), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Rput_c<A: Abi, B: Abi>(origin_addr: *const c_void, origin_count: Count, origin_datatype: A::Datatype, target_rank: c_int, target_disp: Count, target_count: Count, target_datatype: A::Datatype, win: A::Win, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Rput_c::<B>() else {
            let Some(origin_datatype_) = large::fit::<A, B>(origin_count, origin_datatype, || false) else { return missing::too_large::<A, B>(Object::Win(pass(win))) };
            let Some(target_datatype_) = large::fit::<A, B>(target_count, target_datatype, || false) else { return missing::too_large::<A, B>(Object::Win(pass(win))) };
            return super::MPI_Rput::<A, B>(origin_addr, origin_datatype_.count, origin_datatype_.datatype, target_rank, target_disp, target_datatype_.count, target_datatype_.datatype, win, request);
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(origin_addr), origin_count, pass(origin_datatype), cross::rank::<A, B>(target_rank), target_disp, target_count, pass(target_datatype), pass(win), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Win_allocate<A: Abi, B: Abi>(size: Count, disp_unit: c_int, info: A::Info, comm: A::Comm, baseptr: *mut c_void, win: *mut A::Win) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Win_allocate::<B>() else {
            return missing::function::<A, B>("MPI_Win_allocate", Object::Comm(pass(comm)));
        };
        let mut win_places = Places::new();
        let mut win_ = Passed::<A::Win, B::Win, 1>::empty(&mut win_places, win, 1);
        let code = host(size, disp_unit, pass(info), pass(comm), baseptr, win_.as_mut_ptr());
        if code == 0 {
            win_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Win_allocate_c<A: Abi, B: Abi>(size: Count, disp_unit: Count, info: A::Info, comm: A::Comm, baseptr: *mut c_void, win: *mut A::Win) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Win_allocate_c::<B>() else {
            let Some(disp_unit) = missing::small(disp_unit) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            return super::MPI_Win_allocate::<A, B>(size, disp_unit, info, comm, baseptr, win);
        };
        let mut win_places = Places::new();
        let mut win_ = Passed::<A::Win, B::Win, 1>::empty(&mut win_places, win, 1);
        let code = host(size, disp_unit, pass(info), pass(comm), baseptr, win_.as_mut_ptr());
        if code == 0 {
            win_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Win_allocate_shared<A: Abi, B: Abi>(size: Count, disp_unit: c_int, info: A::Info, comm: A::Comm, baseptr: *mut c_void, win: *mut A::Win) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Win_allocate_shared::<B>() else {
            return missing::function::<A, B>("MPI_Win_allocate_shared", Object::Comm(pass(comm)));
        };
        let mut win_places = Places::new();
        let mut win_ = Passed::<A::Win, B::Win, 1>::empty(&mut win_places, win, 1);
        let code = host(size, disp_unit, pass(info), pass(comm), baseptr, win_.as_mut_ptr());
        if code == 0 {
            win_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Win_allocate_shared_c<A: Abi, B: Abi>(size: Count, disp_unit: Count, info: A::Info, comm: A::Comm, baseptr: *mut c_void, win: *mut A::Win) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Win_allocate_shared_c::<B>() else {
            let Some(disp_unit) = missing::small(disp_unit) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            return super::MPI_Win_allocate_shared::<A, B>(size, disp_unit, info, comm, baseptr, win);
        };
        let mut win_places = Places::new();
        let mut win_ = Passed::<A::Win, B::Win, 1>::empty(&mut win_places, win, 1);
        let code = host(size, disp_unit, pass(info), pass(comm), baseptr, win_.as_mut_ptr());
        if code == 0 {
            win_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Win_attach<A: Abi, B: Abi>(win: A::Win, base: *mut c_void, size: Count) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Win_attach::<B>() else {
            return missing::function::<A, B>("MPI_Win_attach", Object::Win(pass(win)));
        };
        raise::code::<A, B>(host(pass(win), cross::buffer::<A, B>(base), size))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Win_complete<A: Abi, B: Abi>(win: A::Win) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Win_complete::<B>() else {
            return missing::function::<A, B>("MPI_Win_complete", Object::Win(pass(win)));
        };
        raise::code::<A, B>(host(pass(win)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Win_create<A: Abi, B: Abi>(base: *mut c_void, size: Count, disp_unit: c_int, info: A::Info, comm: A::Comm, win: *mut A::Win) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Win_create::<B>() else {
            return missing::function::<A, B>("MPI_Win_create", Object::Comm(pass(comm)));
        };
        let mut win_places = Places::new();
        let mut win_ = Passed::<A::Win, B::Win, 1>::empty(&mut win_places, win, 1);
        let code = host(cross::buffer::<A, B>(base), size, disp_unit, pass(info), pass(comm), win_.as_mut_ptr());
        if code == 0 {
            win_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Win_create_c<A: Abi, B: Abi>(base: *mut c_void, size: Count, disp_unit: Count, info: A::Info, comm: A::Comm, win: *mut A::Win) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Win_create_c::<B>() else {
            let Some(disp_unit) = missing::small(disp_unit) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            return super::MPI_Win_create::<A, B>(base, size, disp_unit, info, comm, win);
        };
        let mut win_places = Places::new();
        let mut win_ = Passed::<A::Win, B::Win, 1>::empty(&mut win_places, win, 1);
        let code = host(cross::buffer::<A, B>(base), size, disp_unit, pass(info), pass(comm), win_.as_mut_ptr());
        if code == 0 {
            win_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Win_create_dynamic<A: Abi, B: Abi>(info: A::Info, comm: A::Comm, win: *mut A::Win) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Win_create_dynamic::<B>() else {
            return missing::function::<A, B>("MPI_Win_create_dynamic", Object::Comm(pass(comm)));
        };
        let mut win_places = Places::new();
        let mut win_ = Passed::<A::Win, B::Win, 1>::empty(&mut win_places, win, 1);
        let code = host(pass(info), pass(comm), win_.as_mut_ptr());
        if code == 0 {
            win_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Win_detach<A: Abi, B: Abi>(win: A::Win, base: *const c_void) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Win_detach::<B>() else {
            return missing::function::<A, B>("MPI_Win_detach", Object::Win(pass(win)));
        };
        raise::code::<A, B>(host(pass(win), cross::buffer::<A, B>(base)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Win_fence<A: Abi, B: Abi>(assert: c_int, win: A::Win) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Win_fence::<B>() else {
            return missing::function::<A, B>("MPI_Win_fence", Object::Win(pass(win)));
        };
        raise::code::<A, B>(host(cross::assert::<A, B>(assert), pass(win)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Win_flush<A: Abi, B: Abi>(rank: c_int, win: A::Win) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Win_flush::<B>() else {
            return missing::function::<A, B>("MPI_Win_flush", Object::Win(pass(win)));
        };
        raise::code::<A, B>(host(cross::rank::<A, B>(rank), pass(win)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Win_flush_all<A: Abi, B: Abi>(win: A::Win) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Win_flush_all::<B>() else {
            return missing::function::<A, B>("MPI_Win_flush_all", Object::Win(pass(win)));
        };
        raise::code::<A, B>(host(pass(win)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Win_flush_local<A: Abi, B: Abi>(rank: c_int, win: A::Win) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Win_flush_local::<B>() else {
            return missing::function::<A, B>("MPI_Win_flush_local", Object::Win(pass(win)));
        };
        raise::code::<A, B>(host(cross::rank::<A, B>(rank), pass(win)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Win_flush_local_all<A: Abi, B: Abi>(win: A::Win) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Win_flush_local_all::<B>() else {
            return missing::function::<A, B>("MPI_Win_flush_local_all", Object::Win(pass(win)));
        };
        raise::code::<A, B>(host(pass(win)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Win_free<A: Abi, B: Abi>(win: *mut A::Win) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Win_free::<B>() else {
            return missing::function::<A, B>("MPI_Win_free", win.as_ref().map_or(Object::None, |object| Object::Win(pass(*object))));
        };
        let mut win_places = Places::new();
        let mut win_ = Passed::<A::Win, B::Win, 1>::new(&mut win_places, win, 1);
        let code = host(win_.as_mut_ptr());
        win_.write_back();
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Win_get_group<A: Abi, B: Abi>(win: A::Win, group: *mut A::Group) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Win_get_group::<B>() else {
            return missing::function::<A, B>("MPI_Win_get_group", Object::Win(pass(win)));
        };
        let mut group_places = Places::new();
        let mut group_ = Passed::<A::Group, B::Group, 1>::empty(&mut group_places, group, 1);
        let code = host(pass(win), group_.as_mut_ptr());
        if code == 0 {
            group_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Win_get_info<A: Abi, B: Abi>(win: A::Win, info_used: *mut A::Info) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Win_get_info::<B>() else {
            return missing::function::<A, B>("MPI_Win_get_info", Object::Win(pass(win)));
        };
        let mut info_used_places = Places::new();
        let mut info_used_ = Passed::<A::Info, B::Info, 1>::empty(&mut info_used_places, info_used, 1);
        let code = host(pass(win), info_used_.as_mut_ptr());
        if code == 0 {
            info_used_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Win_lock<A: Abi, B: Abi>(lock_type: c_int, rank: c_int, assert: c_int, win: A::Win) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Win_lock::<B>() else {
            return missing::function::<A, B>("MPI_Win_lock", Object::Win(pass(win)));
        };
        raise::code::<A, B>(host(cross::lock_type::<A, B>(lock_type), cross::rank::<A, B>(rank), cross::assert::<A, B>(assert), pass(win)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Win_lock_all<A: Abi, B: Abi>(assert: c_int, win: A::Win) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Win_lock_all::<B>() else {
            return missing::function::<A, B>("MPI_Win_lock_all", Object::Win(pass(win)));
        };
        raise::code::<A, B>(host(cross::assert::<A, B>(assert), pass(win)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Win_post<A: Abi, B: Abi>(group: A::Group, assert: c_int, win: A::Win) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Win_post::<B>() else {
            return missing::function::<A, B>("MPI_Win_post", Object::Win(pass(win)));
        };
        raise::code::<A, B>(host(pass(group), cross::assert::<A, B>(assert), pass(win)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Win_set_info<A: Abi, B: Abi>(win: A::Win, info: A::Info) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Win_set_info::<B>() else {
            return missing::function::<A, B>("MPI_Win_set_info", Object::Win(pass(win)));
        };
        raise::code::<A, B>(host(pass(win), pass(info)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Win_shared_query<A: Abi, B: Abi>(win: A::Win, rank: c_int, size: *mut Count, disp_unit: *mut c_int, baseptr: *mut c_void) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Win_shared_query::<B>() else {
            return missing::function::<A, B>("MPI_Win_shared_query", Object::Win(pass(win)));
        };
        raise::code::<A, B>(host(pass(win), cross::rank::<A, B>(rank), size, disp_unit, baseptr))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Win_shared_query_c<A: Abi, B: Abi>(win: A::Win, rank: c_int, size: *mut Count, disp_unit: *mut Count, baseptr: *mut c_void) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Win_shared_query_c::<B>() else {
            let mut disp_unit_: c_int = 0;
            let code = super::MPI_Win_shared_query::<A, B>(win, rank, size, if disp_unit.is_null() { std::ptr::null_mut() } else { &mut disp_unit_ }, baseptr);
            if code == 0 {
                cross::in_place(disp_unit, |_| disp_unit_.into());
            }
            return code;
        };
        raise::code::<A, B>(host(pass(win), cross::rank::<A, B>(rank), size, disp_unit, baseptr))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Win_start<A: Abi, B: Abi>(group: A::Group, assert: c_int, win: A::Win) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Win_start::<B>() else {
            return missing::function::<A, B>("MPI_Win_start", Object::Win(pass(win)));
        };
        raise::code::<A, B>(host(pass(group), cross::assert::<A, B>(assert), pass(win)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Win_sync<A: Abi, B: Abi>(win: A::Win) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Win_sync::<B>() else {
            return missing::function::<A, B>("MPI_Win_sync", Object::Win(pass(win)));
        };
        raise::code::<A, B>(host(pass(win)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Win_test<A: Abi, B: Abi>(win: A::Win, flag: *mut c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Win_test::<B>() else {
            return missing::function::<A, B>("MPI_Win_test", Object::Win(pass(win)));
        };
        raise::code::<A, B>(host(pass(win), flag))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Win_unlock<A: Abi, B: Abi>(rank: c_int, win: A::Win) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Win_unlock::<B>() else {
            return missing::function::<A, B>("MPI_Win_unlock", Object::Win(pass(win)));
        };
        raise::code::<A, B>(host(cross::rank::<A, B>(rank), pass(win)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Win_unlock_all<A: Abi, B: Abi>(win: A::Win) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Win_unlock_all::<B>() else {
            return missing::function::<A, B>("MPI_Win_unlock_all", Object::Win(pass(win)));
        };
        raise::code::<A, B>(host(pass(win)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Win_wait<A: Abi, B: Abi>(win: A::Win) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Win_wait::<B>() else {
            return missing::function::<A, B>("MPI_Win_wait", Object::Win(pass(win)));
        };
        raise::code::<A, B>(host(pass(win)))
    }
}
