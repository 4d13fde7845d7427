//! Bodies: MPI 5.0 chapter 7, Groups, contexts, communicators, and caching. Written by `cargo xtask codegen` from the table.
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
pub unsafe extern "C" fn MPI_Comm_compare<A: Abi, B: Abi>(comm1: A::Comm, comm2: A::Comm, result: *mut c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Comm_compare::<B>() else {
            return missing::function::<A, B>("MPI_Comm_compare", Object::Comm(pass(comm1)));
        };
        let code = host(pass(comm1), pass(comm2), result);
        if code == 0 {
            cross::in_place(result, cross::comparison::<B, A>);
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Comm_create<A: Abi, B: Abi>(comm: A::Comm, group: A::Group, newcomm: *mut A::Comm) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Comm_create::<B>() else {
            return missing::function::<A, B>("MPI_Comm_create", Object::Comm(pass(comm)));
        };
        let mut newcomm_places = Places::new();
        let mut newcomm_ = Passed::<A::Comm, B::Comm, 1>::empty(&mut newcomm_places, newcomm, 1);
        let code = host(pass(comm), pass(group), newcomm_.as_mut_ptr());
        if code == 0 {
            newcomm_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Comm_create_from_group<A: Abi, B: Abi>(group: A::Group, stringtag: *const c_char, info: A::Info, errhandler: A::Errhandler, newcomm: *mut A::Comm) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Comm_create_from_group::<B>() else {
            return missing::function::<A, B>("MPI_Comm_create_from_group", Object::None);
        };
        let mut newcomm_places = Places::new();
        let mut newcomm_ = Passed::<A::Comm, B::Comm, 1>::empty(&mut newcomm_places, newcomm, 1);
        let code = host(pass(group), stringtag, pass(info), pass(errhandler), newcomm_.as_mut_ptr());
        if code == 0 {
            newcomm_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Comm_create_group<A: Abi, B: Abi>(comm: A::Comm, group: A::Group, tag: c_int, newcomm: *mut A::Comm) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Comm_create_group::<B>() else {
            return missing::function::<A, B>("MPI_Comm_create_group", Object::Comm(pass(comm)));
        };
        let mut newcomm_places = Places::new();
        let mut newcomm_ = Passed::<A::Comm, B::Comm, 1>::empty(&mut newcomm_places, newcomm, 1);
        let code = host(pass(comm), pass(group), cross::tag::<A, B>(tag), newcomm_.as_mut_ptr());
        if code == 0 {
            newcomm_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Comm_create_keyval<A: Abi, B: Abi>(comm_copy_attr_fn: *const c_void, comm_delete_attr_fn: *const c_void, comm_keyval: *mut c_int, extra_state: *mut c_void) -> c_int {
    unsafe {
        attribute_functions::comm_create_keyval::<A, B>(comm_copy_attr_fn, comm_delete_attr_fn, comm_keyval, extra_state)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Comm_delete_attr<A: Abi, B: Abi>(comm: A::Comm, comm_keyval: c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Comm_delete_attr::<B>() else {
            return missing::function::<A, B>("MPI_Comm_delete_attr", Object::Comm(pass(comm)));
        };
        raise::code::<A, B>(host(pass(comm), cross::keyval::<A, B>(comm_keyval)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Comm_dup<A: Abi, B: Abi>(comm: A::Comm, newcomm: *mut A::Comm) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Comm_dup::<B>() else {
            return missing::function::<A, B>("MPI_Comm_dup", Object::Comm(pass(comm)));
        };
        let mut newcomm_places = Places::new();
        let mut newcomm_ = Passed::<A::Comm, B::Comm, 1>::empty(&mut newcomm_places, newcomm, 1);
        let code = host(pass(comm), newcomm_.as_mut_ptr());
        if code == 0 {
            newcomm_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Comm_dup_with_info<A: Abi, B: Abi>(comm: A::Comm, info: A::Info, newcomm: *mut A::Comm) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Comm_dup_with_info::<B>() else {
            return missing::function::<A, B>("MPI_Comm_dup_with_info", Object::Comm(pass(comm)));
        };
        let mut newcomm_places = Places::new();
        let mut newcomm_ = Passed::<A::Comm, B::Comm, 1>::empty(&mut newcomm_places, newcomm, 1);
        let code = host(pass(comm), pass(info), newcomm_.as_mut_ptr());
        if code == 0 {
            newcomm_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Comm_free<A: Abi, B: Abi>(comm: *mut A::Comm) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Comm_free::<B>() else {
            return missing::function::<A, B>("MPI_Comm_free", comm.as_ref().map_or(Object::None, |object| Object::Comm(pass(*object))));
        };
        let mut comm_places = Places::new();
        let mut comm_ = Passed::<A::Comm, B::Comm, 1>::new(&mut comm_places, comm, 1);
        let code = host(comm_.as_mut_ptr());
        comm_.write_back();
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Comm_free_keyval<A: Abi, B: Abi>(comm_keyval: *mut c_int) -> c_int {
    unsafe {
        attribute_functions::comm_free_keyval::<A, B>(comm_keyval)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Comm_get_attr<A: Abi, B: Abi>(comm: A::Comm, comm_keyval: c_int, attribute_val: *mut c_void, flag: *mut c_int) -> c_int {
    unsafe {
        attribute::comm_get_attr::<A, B>(comm, comm_keyval, attribute_val, flag)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Comm_get_info<A: Abi, B: Abi>(comm: A::Comm, info_used: *mut A::Info) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Comm_get_info::<B>() else {
            return missing::function::<A, B>("MPI_Comm_get_info", Object::Comm(pass(comm)));
        };
        let mut info_used_places = Places::new();
        let mut info_used_ = Passed::<A::Info, B::Info, 1>::empty(&mut info_used_places, info_used, 1);
        let code = host(pass(comm), info_used_.as_mut_ptr());
        if code == 0 {
            info_used_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Comm_get_name<A: Abi, B: Abi>(comm: A::Comm, comm_name: *mut c_char, resultlen: *mut c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Comm_get_name::<B>() else {
            return missing::function::<A, B>("MPI_Comm_get_name", Object::Comm(pass(comm)));
        };
        let mut comm_name_ = Text::new(comm_name, A::MAX_OBJECT_NAME, B::MAX_OBJECT_NAME);
        let code = host(pass(comm), comm_name_.as_mut_ptr(), resultlen);
        if code == 0 {
            comm_name_.write_back(resultlen);
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Comm_group<A: Abi, B: Abi>(comm: A::Comm, group: *mut A::Group) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Comm_group::<B>() else {
            return missing::function::<A, B>("MPI_Comm_group", Object::Comm(pass(comm)));
        };
        let mut group_places = Places::new();
        let mut group_ = Passed::<A::Group, B::Group, 1>::empty(&mut group_places, group, 1);
        let code = host(pass(comm), group_.as_mut_ptr());
        if code == 0 {
            group_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Comm_idup<A: Abi, B: Abi>(comm: A::Comm, newcomm: *mut A::Comm, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Comm_idup::<B>() else {
            return missing::function::<A, B>("MPI_Comm_idup", Object::Comm(pass(comm)));
        };
        let mut newcomm_places = Places::new();
        let mut newcomm_ = Passed::<A::Comm, B::Comm, 1>::empty(&mut newcomm_places, newcomm, 1);
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(pass(comm), newcomm_.as_mut_ptr(), request_.as_mut_ptr());
        if code == 0 {
            newcomm_.write_back();
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Comm_idup_with_info<A: Abi, B: Abi>(comm: A::Comm, info: A::Info, newcomm: *mut A::Comm, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Comm_idup_with_info::<B>() else {
            return emulated::comm_idup_with_info::<A, B>(comm, info, newcomm, request);
        };
        let mut newcomm_places = Places::new();
        let mut newcomm_ = Passed::<A::Comm, B::Comm, 1>::empty(&mut newcomm_places, newcomm, 1);
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(pass(comm), pass(info), newcomm_.as_mut_ptr(), request_.as_mut_ptr());
        if code == 0 {
            newcomm_.write_back();
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Comm_rank<A: Abi, B: Abi>(comm: A::Comm, rank: *mut c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Comm_rank::<B>() else {
            return missing::function::<A, B>("MPI_Comm_rank", Object::Comm(pass(comm)));
        };
        let code = host(pass(comm), rank);
        if code == 0 {
            cross::in_place(rank, cross::rank::<B, A>);
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Comm_remote_group<A: Abi, B: Abi>(comm: A::Comm, group: *mut A::Group) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Comm_remote_group::<B>() else {
            return missing::function::<A, B>("MPI_Comm_remote_group", Object::Comm(pass(comm)));
        };
        let mut group_places = Places::new();
        let mut group_ = Passed::<A::Group, B::Group, 1>::empty(&mut group_places, group, 1);
        let code = host(pass(comm), group_.as_mut_ptr());
        if code == 0 {
            group_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Comm_remote_size<A: Abi, B: Abi>(comm: A::Comm, size: *mut c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Comm_remote_size::<B>() else {
            return missing::function::<A, B>("MPI_Comm_remote_size", Object::Comm(pass(comm)));
        };
        raise::code::<A, B>(host(pass(comm), size))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Comm_set_attr<A: Abi, B: Abi>(comm: A::Comm, comm_keyval: c_int, attribute_val: *mut c_void) -> c_int {
    unsafe {
        attribute_functions::comm_set_attr::<A, B>(comm, comm_keyval, attribute_val)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Comm_set_info<A: Abi, B: Abi>(comm: A::Comm, info: A::Info) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Comm_set_info::<B>() else {
            return missing::function::<A, B>("MPI_Comm_set_info", Object::Comm(pass(comm)));
        };
        raise::code::<A, B>(host(pass(comm), pass(info)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Comm_set_name<A: Abi, B: Abi>(comm: A::Comm, comm_name: *const c_char) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Comm_set_name::<B>() else {
            return missing::function::<A, B>("MPI_Comm_set_name", Object::Comm(pass(comm)));
        };
        raise::code::<A, B>(host(pass(comm), comm_name))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Comm_size<A: Abi, B: Abi>(comm: A::Comm, size: *mut c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Comm_size::<B>() else {
            return missing::function::<A, B>("MPI_Comm_size", Object::Comm(pass(comm)));
        };
        raise::code::<A, B>(host(pass(comm), size))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Comm_split<A: Abi, B: Abi>(comm: A::Comm, color: c_int, key: c_int, newcomm: *mut A::Comm) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Comm_split::<B>() else {
            return missing::function::<A, B>("MPI_Comm_split", Object::Comm(pass(comm)));
        };
        let mut newcomm_places = Places::new();
        let mut newcomm_ = Passed::<A::Comm, B::Comm, 1>::empty(&mut newcomm_places, newcomm, 1);
        let code = host(pass(comm), color, key, newcomm_.as_mut_ptr());
        if code == 0 {
            newcomm_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Comm_split_type<A: Abi, B: Abi>(comm: A::Comm, split_type: c_int, key: c_int, info: A::Info, newcomm: *mut A::Comm) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Comm_split_type::<B>() else {
            return missing::function::<A, B>("MPI_Comm_split_type", Object::Comm(pass(comm)));
        };
        let mut newcomm_places = Places::new();
        let mut newcomm_ = Passed::<A::Comm, B::Comm, 1>::empty(&mut newcomm_places, newcomm, 1);
        let code = host(pass(comm), cross::split_type::<A, B>(split_type), key, pass(info), newcomm_.as_mut_ptr());
        if code == 0 {
            newcomm_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Comm_test_inter<A: Abi, B: Abi>(comm: A::Comm, flag: *mut c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Comm_test_inter::<B>() else {
            return missing::function::<A, B>("MPI_Comm_test_inter", Object::Comm(pass(comm)));
        };
        raise::code::<A, B>(host(pass(comm), flag))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Group_compare<A: Abi, B: Abi>(group1: A::Group, group2: A::Group, result: *mut c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Group_compare::<B>() else {
            return missing::function::<A, B>("MPI_Group_compare", Object::None);
        };
        let code = host(pass(group1), pass(group2), result);
        if code == 0 {
            cross::in_place(result, cross::comparison::<B, A>);
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Group_difference<A: Abi, B: Abi>(group1: A::Group, group2: A::Group, newgroup: *mut A::Group) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Group_difference::<B>() else {
            return missing::function::<A, B>("MPI_Group_difference", Object::None);
        };
        let mut newgroup_places = Places::new();
        let mut newgroup_ = Passed::<A::Group, B::Group, 1>::empty(&mut newgroup_places, newgroup, 1);
        let code = host(pass(group1), pass(group2), newgroup_.as_mut_ptr());
        if code == 0 {
            newgroup_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Group_excl<A: Abi, B: Abi>(group: A::Group, n: c_int, ranks: *const c_int, newgroup: *mut A::Group) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Group_excl::<B>() else {
            return missing::function::<A, B>("MPI_Group_excl", Object::None);
        };
        let mut newgroup_places = Places::new();
        let mut newgroup_ = Passed::<A::Group, B::Group, 1>::empty(&mut newgroup_places, newgroup, 1);
        let code = host(pass(group), n, ranks, newgroup_.as_mut_ptr());
        if code == 0 {
            newgroup_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Group_free<A: Abi, B: Abi>(group: *mut A::Group) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Group_free::<B>() else {
            return missing::function::<A, B>("MPI_Group_free", Object::None);
        };
        let mut group_places = Places::new();
        let mut group_ = Passed::<A::Group, B::Group, 1>::new(&mut group_places, group, 1);
        let code = host(group_.as_mut_ptr());
        group_.write_back();
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Group_from_session_pset<A: Abi, B: Abi>(session: A::Session, pset_name: *const c_char, newgroup: *mut A::Group) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Group_from_session_pset::<B>() else {
            return missing::function::<A, B>("MPI_Group_from_session_pset", Object::Session(pass(session)));
        };
        let mut newgroup_places = Places::new();
        let mut newgroup_ = Passed::<A::Group, B::Group, 1>::empty(&mut newgroup_places, newgroup, 1);
        let code = host(pass(session), pset_name, newgroup_.as_mut_ptr());
        if code == 0 {
            newgroup_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Group_incl<A: Abi, B: Abi>(group: A::Group, n: c_int, ranks: *const c_int, newgroup: *mut A::Group) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Group_incl::<B>() else {
            return missing::function::<A, B>("MPI_Group_incl", Object::None);
        };
        let mut newgroup_places = Places::new();
        let mut newgroup_ = Passed::<A::Group, B::Group, 1>::empty(&mut newgroup_places, newgroup, 1);
        let code = host(pass(group), n, ranks, newgroup_.as_mut_ptr());
        if code == 0 {
            newgroup_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Group_intersection<A: Abi, B: Abi>(group1: A::Group, group2: A::Group, newgroup: *mut A::Group) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Group_intersection::<B>() else {
            return missing::function::<A, B>("MPI_Group_intersection", Object::None);
        };
        let mut newgroup_places = Places::new();
        let mut newgroup_ = Passed::<A::Group, B::Group, 1>::empty(&mut newgroup_places, newgroup, 1);
        let code = host(pass(group1), pass(group2), newgroup_.as_mut_ptr());
        if code == 0 {
            newgroup_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Group_range_excl<A: Abi, B: Abi>(group: A::Group, n: c_int, ranges: *mut c_int, newgroup: *mut A::Group) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Group_range_excl::<B>() else {
            return missing::function::<A, B>("MPI_Group_range_excl", Object::None);
        };
        let mut newgroup_places = Places::new();
        let mut newgroup_ = Passed::<A::Group, B::Group, 1>::empty(&mut newgroup_places, newgroup, 1);
        let code = host(pass(group), n, ranges, newgroup_.as_mut_ptr());
        if code == 0 {
            newgroup_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Group_range_incl<A: Abi, B: Abi>(group: A::Group, n: c_int, ranges: *mut c_int, newgroup: *mut A::Group) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Group_range_incl::<B>() else {
            return missing::function::<A, B>("MPI_Group_range_incl", Object::None);
        };
        let mut newgroup_places = Places::new();
        let mut newgroup_ = Passed::<A::Group, B::Group, 1>::empty(&mut newgroup_places, newgroup, 1);
        let code = host(pass(group), n, ranges, newgroup_.as_mut_ptr());
        if code == 0 {
            newgroup_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Group_rank<A: Abi, B: Abi>(group: A::Group, rank: *mut c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Group_rank::<B>() else {
            return missing::function::<A, B>("MPI_Group_rank", Object::None);
        };
        let code = host(pass(group), rank);
        if code == 0 {
            cross::in_place(rank, cross::rank::<B, A>);
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Group_size<A: Abi, B: Abi>(group: A::Group, size: *mut c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Group_size::<B>() else {
            return missing::function::<A, B>("MPI_Group_size", Object::None);
        };
        raise::code::<A, B>(host(pass(group), size))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Group_translate_ranks<A: Abi, B: Abi>(group1: A::Group, n: c_int, ranks1: *const c_int, group2: A::Group, ranks2: *mut c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Group_translate_ranks::<B>() else {
            return missing::function::<A, B>("MPI_Group_translate_ranks", Object::None);
        };
        let convert = |number| Some(cross::rank::<A, B>(number));
        let Some(ranks1_) = Image::new(ranks1, n.into(), convert) else { unreachable!() };
        let code = host(pass(group1), n, ranks1_.as_ptr(), pass(group2), ranks2);
        if code == 0 {
            cross::all_in_place(ranks2, n.into(), cross::rank::<B, A>);
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Group_union<A: Abi, B: Abi>(group1: A::Group, group2: A::Group, newgroup: *mut A::Group) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Group_union::<B>() else {
            return missing::function::<A, B>("MPI_Group_union", Object::None);
        };
        let mut newgroup_places = Places::new();
        let mut newgroup_ = Passed::<A::Group, B::Group, 1>::empty(&mut newgroup_places, newgroup, 1);
        let code = host(pass(group1), pass(group2), newgroup_.as_mut_ptr());
        if code == 0 {
            newgroup_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Intercomm_create<A: Abi, B: Abi>(local_comm: A::Comm, local_leader: c_int, peer_comm: A::Comm, remote_leader: c_int, tag: c_int, newintercomm: *mut A::Comm) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Intercomm_create::<B>() else {
            return missing::function::<A, B>("MPI_Intercomm_create", Object::Comm(pass(local_comm)));
        };
        let mut newintercomm_places = Places::new();
        let mut newintercomm_ = Passed::<A::Comm, B::Comm, 1>::empty(&mut newintercomm_places, newintercomm, 1);
        let code = host(pass(local_comm), cross::rank::<A, B>(local_leader), pass(peer_comm), cross::rank::<A, B>(remote_leader), cross::tag::<A, B>(tag), newintercomm_.as_mut_ptr());
        if code == 0 {
            newintercomm_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Intercomm_create_from_groups<A: Abi, B: Abi>(local_group: A::Group, local_leader: c_int, remote_group: A::Group, remote_leader: c_int, stringtag: *const c_char, info: A::Info, errhandler: A::Errhandler, newintercomm: *mut A::Comm) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Intercomm_create_from_groups::<B>() else {
            return missing::function::<A, B>("MPI_Intercomm_create_from_groups", Object::None);
        };
        let mut newintercomm_places = Places::new();
        let mut newintercomm_ = Passed::<A::Comm, B::Comm, 1>::empty(&mut newintercomm_places, newintercomm, 1);
        let code = host(pass(local_group), cross::rank::<A, B>(local_leader), pass(remote_group), cross::rank::<A, B>(remote_leader), stringtag, pass(info), pass(errhandler), newintercomm_.as_mut_ptr());
        if code == 0 {
            newintercomm_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Intercomm_merge<A: Abi, B: Abi>(intercomm: A::Comm, high: c_int, newintracomm: *mut A::Comm) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Intercomm_merge::<B>() else {
            return missing::function::<A, B>("MPI_Intercomm_merge", Object::Comm(pass(intercomm)));
        };
        let mut newintracomm_places = Places::new();
        let mut newintracomm_ = Passed::<A::Comm, B::Comm, 1>::empty(&mut newintracomm_places, newintracomm, 1);
        let code = host(pass(intercomm), high, newintracomm_.as_mut_ptr());
        if code == 0 {
            newintracomm_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Type_create_keyval<A: Abi, B: Abi>(type_copy_attr_fn: *const c_void, type_delete_attr_fn: *const c_void, type_keyval: *mut c_int, extra_state: *mut c_void) -> c_int {
    unsafe {
        attribute_functions::type_create_keyval::<A, B>(type_copy_attr_fn, type_delete_attr_fn, type_keyval, extra_state)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Type_delete_attr<A: Abi, B: Abi>(datatype: A::Datatype, type_keyval: c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Type_delete_attr::<B>() else {
            return missing::function::<A, B>("MPI_Type_delete_attr", Object::None);
        };
        raise::code::<A, B>(host(pass(datatype), cross::keyval::<A, B>(type_keyval)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Type_free_keyval<A: Abi, B: Abi>(type_keyval: *mut c_int) -> c_int {
    unsafe {
        attribute_functions::type_free_keyval::<A, B>(type_keyval)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Type_get_attr<A: Abi, B: Abi>(datatype: A::Datatype, type_keyval: c_int, attribute_val: *mut c_void, flag: *mut c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Type_get_attr::<B>() else {
            return missing::function::<A, B>("MPI_Type_get_attr", Object::None);
        };
        raise::code::<A, B>(host(pass(datatype), cross::keyval::<A, B>(type_keyval), attribute_val, flag))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Type_get_name<A: Abi, B: Abi>(datatype: A::Datatype, type_name: *mut c_char, resultlen: *mut c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Type_get_name::<B>() else {
            return missing::function::<A, B>("MPI_Type_get_name", Object::None);
        };
        let mut type_name_ = Text::new(type_name, A::MAX_OBJECT_NAME, B::MAX_OBJECT_NAME);
        let code = host(pass(datatype), type_name_.as_mut_ptr(), resultlen);
        if code == 0 {
            type_name_.write_back(resultlen);
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Type_set_attr<A: Abi, B: Abi>(datatype: A::Datatype, type_keyval: c_int, attribute_val: *mut c_void) -> c_int {
    unsafe {
        attribute_functions::type_set_attr::<A, B>(datatype, type_keyval, attribute_val)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Type_set_name<A: Abi, B: Abi>(datatype: A::Datatype, type_name: *const c_char) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Type_set_name::<B>() else {
            return missing::function::<A, B>("MPI_Type_set_name", Object::None);
        };
        raise::code::<A, B>(host(pass(datatype), type_name))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Win_create_keyval<A: Abi, B: Abi>(win_copy_attr_fn: *const c_void, win_delete_attr_fn: *const c_void, win_keyval: *mut c_int, extra_state: *mut c_void) -> c_int {
    unsafe {
        attribute_functions::win_create_keyval::<A, B>(win_copy_attr_fn, win_delete_attr_fn, win_keyval, extra_state)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Win_delete_attr<A: Abi, B: Abi>(win: A::Win, win_keyval: c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Win_delete_attr::<B>() else {
            return missing::function::<A, B>("MPI_Win_delete_attr", Object::Win(pass(win)));
        };
        raise::code::<A, B>(host(pass(win), cross::keyval::<A, B>(win_keyval)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Win_free_keyval<A: Abi, B: Abi>(win_keyval: *mut c_int) -> c_int {
    unsafe {
        attribute_functions::win_free_keyval::<A, B>(win_keyval)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Win_get_attr<A: Abi, B: Abi>(win: A::Win, win_keyval: c_int, attribute_val: *mut c_void, flag: *mut c_int) -> c_int {
    unsafe {
        attribute::win_get_attr::<A, B>(win, win_keyval, attribute_val, flag)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Win_get_name<A: Abi, B: Abi>(win: A::Win, win_name: *mut c_char, resultlen: *mut c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Win_get_name::<B>() else {
            return missing::function::<A, B>("MPI_Win_get_name", Object::Win(pass(win)));
        };
        let mut win_name_ = Text::new(win_name, A::MAX_OBJECT_NAME, B::MAX_OBJECT_NAME);
        let code = host(pass(win), win_name_.as_mut_ptr(), resultlen);
        if code == 0 {
            win_name_.write_back(resultlen);
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Win_set_attr<A: Abi, B: Abi>(win: A::Win, win_keyval: c_int, attribute_val: *mut c_void) -> c_int {
    unsafe {
        attribute_functions::win_set_attr::<A, B>(win, win_keyval, attribute_val)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Win_set_name<A: Abi, B: Abi>(win: A::Win, win_name: *const c_char) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Win_set_name::<B>() else {
            return missing::function::<A, B>("MPI_Win_set_name", Object::Win(pass(win)));
        };
        raise::code::<A, B>(host(pass(win), win_name))
    }
}
