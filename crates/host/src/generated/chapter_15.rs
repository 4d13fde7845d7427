//! Bodies: MPI 5.0 chapter 15, Tool support. Written by `cargo xtask codegen` from the table.
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
pub unsafe extern "C" fn MPI_Pcontrol<A: Abi, B: Abi>(level: c_int) -> c_int {
    unsafe {
        plain::pcontrol::<A, B>(level)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_T_category_changed<A: Abi, B: Abi>(update_number: *mut c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_T_category_changed::<B>() else {
            return missing::function::<A, B>("MPI_T_category_changed", Object::None);
        };
        raise::code::<A, B>(host(update_number))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_T_category_get_categories<A: Abi, B: Abi>(cat_index: c_int, len: c_int, indices: *mut c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_T_category_get_categories::<B>() else {
            return missing::function::<A, B>("MPI_T_category_get_categories", Object::None);
        };
        raise::code::<A, B>(host(cat_index, len, indices))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_T_category_get_cvars<A: Abi, B: Abi>(cat_index: c_int, len: c_int, indices: *mut c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_T_category_get_cvars::<B>() else {
            return missing::function::<A, B>("MPI_T_category_get_cvars", Object::None);
        };
        raise::code::<A, B>(host(cat_index, len, indices))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_T_category_get_events<A: Abi, B: Abi>(cat_index: c_int, len: c_int, indices: *mut c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_T_category_get_events::<B>() else {
            return missing::function::<A, B>("MPI_T_category_get_events", Object::None);
        };
        raise::code::<A, B>(host(cat_index, len, indices))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_T_category_get_index<A: Abi, B: Abi>(name: *const c_char, cat_index: *mut c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_T_category_get_index::<B>() else {
            return missing::function::<A, B>("MPI_T_category_get_index", Object::None);
        };
        raise::code::<A, B>(host(name, cat_index))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_T_category_get_info<A: Abi, B: Abi>(cat_index: c_int, name: *mut c_char, name_len: *mut c_int, desc: *mut c_char, desc_len: *mut c_int, num_cvars: *mut c_int, num_pvars: *mut c_int, num_categories: *mut c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_T_category_get_info::<B>() else {
            return missing::function::<A, B>("MPI_T_category_get_info", Object::None);
        };
        raise::code::<A, B>(host(cat_index, name, name_len, desc, desc_len, num_cvars, num_pvars, num_categories))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_T_category_get_num<A: Abi, B: Abi>(num_cat: *mut c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_T_category_get_num::<B>() else {
            return missing::function::<A, B>("MPI_T_category_get_num", Object::None);
        };
        raise::code::<A, B>(host(num_cat))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_T_category_get_num_events<A: Abi, B: Abi>(cat_index: c_int, num_events: *mut c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_T_category_get_num_events::<B>() else {
            return emulated::t_category_get_num_events::<A, B>(cat_index, num_events);
        };
        raise::code::<A, B>(host(cat_index, num_events))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_T_category_get_pvars<A: Abi, B: Abi>(cat_index: c_int, len: c_int, indices: *mut c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_T_category_get_pvars::<B>() else {
            return missing::function::<A, B>("MPI_T_category_get_pvars", Object::None);
        };
        raise::code::<A, B>(host(cat_index, len, indices))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_T_cvar_get_index<A: Abi, B: Abi>(name: *const c_char, cvar_index: *mut c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_T_cvar_get_index::<B>() else {
            return missing::function::<A, B>("MPI_T_cvar_get_index", Object::None);
        };
        raise::code::<A, B>(host(name, cvar_index))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_T_cvar_get_info<A: Abi, B: Abi>(cvar_index: c_int, name: *mut c_char, name_len: *mut c_int, verbosity: *mut c_int, datatype: *mut A::Datatype, enumtype: *mut *mut c_void, desc: *mut c_char, desc_len: *mut c_int, bind: *mut c_int, scope: *mut c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_T_cvar_get_info::<B>() else {
            return missing::function::<A, B>("MPI_T_cvar_get_info", Object::None);
        };
        let mut datatype_places = Places::new();
        let mut datatype_ = Passed::<A::Datatype, B::Datatype, 1>::empty(&mut datatype_places, datatype, 1);
        let code = host(cvar_index, name, name_len, verbosity, datatype_.as_mut_ptr(), enumtype, desc, desc_len, bind, scope);
        if code == 0 {
            cross::in_place(verbosity, cross::verbosity::<B, A>);
            datatype_.write_back();
            cross::in_place(bind, cross::bind::<B, A>);
            cross::in_place(scope, cross::scope::<B, A>);
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_T_cvar_get_num<A: Abi, B: Abi>(num_cvar: *mut c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_T_cvar_get_num::<B>() else {
            return missing::function::<A, B>("MPI_T_cvar_get_num", Object::None);
        };
        raise::code::<A, B>(host(num_cvar))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_T_cvar_handle_alloc<A: Abi, B: Abi>(cvar_index: c_int, obj_handle: *mut c_void, handle: *mut *mut c_void, count: *mut c_int) -> c_int {
    unsafe {
        tool::cvar_handle_alloc::<A, B>(cvar_index, obj_handle, handle, count)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_T_cvar_handle_free<A: Abi, B: Abi>(handle: *mut *mut c_void) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_T_cvar_handle_free::<B>() else {
            return missing::function::<A, B>("MPI_T_cvar_handle_free", Object::None);
        };
        raise::code::<A, B>(host(handle))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_T_cvar_read<A: Abi, B: Abi>(handle: *mut c_void, buf: *mut c_void) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_T_cvar_read::<B>() else {
            return missing::function::<A, B>("MPI_T_cvar_read", Object::None);
        };
        raise::code::<A, B>(host(handle, buf))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_T_cvar_write<A: Abi, B: Abi>(handle: *mut c_void, buf: *const c_void) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_T_cvar_write::<B>() else {
            return missing::function::<A, B>("MPI_T_cvar_write", Object::None);
        };
        raise::code::<A, B>(host(handle, buf))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_T_enum_get_info<A: Abi, B: Abi>(enumtype: *mut c_void, num: *mut c_int, name: *mut c_char, name_len: *mut c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_T_enum_get_info::<B>() else {
            return missing::function::<A, B>("MPI_T_enum_get_info", Object::None);
        };
        raise::code::<A, B>(host(enumtype, num, name, name_len))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_T_enum_get_item<A: Abi, B: Abi>(enumtype: *mut c_void, index: c_int, value: *mut c_int, name: *mut c_char, name_len: *mut c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_T_enum_get_item::<B>() else {
            return missing::function::<A, B>("MPI_T_enum_get_item", Object::None);
        };
        raise::code::<A, B>(host(enumtype, index, value, name, name_len))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_T_event_callback_get_info<A: Abi, B: Abi>(event_registration: *mut c_void, cb_safety: c_int, info_used: *mut A::Info) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_T_event_callback_get_info::<B>() else {
            return missing::function::<A, B>("MPI_T_event_callback_get_info", Object::None);
        };
        let mut info_used_places = Places::new();
        let mut info_used_ = Passed::<A::Info, B::Info, 1>::empty(&mut info_used_places, info_used, 1);
        let code = host(event_registration, cross::callback_safety::<A, B>(cb_safety), info_used_.as_mut_ptr());
        if code == 0 {
            info_used_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_T_event_callback_set_info<A: Abi, B: Abi>(event_registration: *mut c_void, cb_safety: c_int, info: A::Info) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_T_event_callback_set_info::<B>() else {
            return missing::function::<A, B>("MPI_T_event_callback_set_info", Object::None);
        };
        raise::code::<A, B>(host(event_registration, cross::callback_safety::<A, B>(cb_safety), pass(info)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_T_event_copy<A: Abi, B: Abi>(event_instance: *mut c_void, buffer: *mut c_void) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_T_event_copy::<B>() else {
            return missing::function::<A, B>("MPI_T_event_copy", Object::None);
        };
        raise::code::<A, B>(host(event_instance, buffer))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_T_event_get_index<A: Abi, B: Abi>(name: *const c_char, event_index: *mut c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_T_event_get_index::<B>() else {
            return missing::function::<A, B>("MPI_T_event_get_index", Object::None);
        };
        raise::code::<A, B>(host(name, event_index))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_T_event_get_info<A: Abi, B: Abi>(event_index: c_int, name: *mut c_char, name_len: *mut c_int, verbosity: *mut c_int, array_of_datatypes: *mut A::Datatype, array_of_displacements: *mut Count, num_elements: *mut c_int, enumtype: *mut *mut c_void, info: *mut A::Info, desc: *mut c_char, desc_len: *mut c_int, bind: *mut c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_T_event_get_info::<B>() else {
            return missing::function::<A, B>("MPI_T_event_get_info", Object::None);
        };
        let mut array_of_datatypes_places = Places::new();
        let mut array_of_datatypes_ = Passed::<A::Datatype, B::Datatype, 64>::empty(&mut array_of_datatypes_places, array_of_datatypes, num_elements.as_ref().map_or(0, |&length| length.into()));
        let mut info_places = Places::new();
        let mut info_ = Passed::<A::Info, B::Info, 1>::empty(&mut info_places, info, 1);
        let code = host(event_index, name, name_len, verbosity, array_of_datatypes_.as_mut_ptr(), array_of_displacements, num_elements, enumtype, info_.as_mut_ptr(), desc, desc_len, bind);
        if code == 0 {
            cross::in_place(verbosity, cross::verbosity::<B, A>);
            array_of_datatypes_.write_back();
            info_.write_back();
            cross::in_place(bind, cross::bind::<B, A>);
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_T_event_get_num<A: Abi, B: Abi>(num_events: *mut c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_T_event_get_num::<B>() else {
            return emulated::t_event_get_num::<A, B>(num_events);
        };
        raise::code::<A, B>(host(num_events))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_T_event_get_source<A: Abi, B: Abi>(event_instance: *mut c_void, source_index: *mut c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_T_event_get_source::<B>() else {
            return missing::function::<A, B>("MPI_T_event_get_source", Object::None);
        };
        raise::code::<A, B>(host(event_instance, source_index))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_T_event_get_timestamp<A: Abi, B: Abi>(event_instance: *mut c_void, event_timestamp: *mut Count) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_T_event_get_timestamp::<B>() else {
            return missing::function::<A, B>("MPI_T_event_get_timestamp", Object::None);
        };
        raise::code::<A, B>(host(event_instance, event_timestamp))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_T_event_handle_alloc<A: Abi, B: Abi>(event_index: c_int, obj_handle: *mut c_void, info: A::Info, event_registration: *mut *mut c_void) -> c_int {
    unsafe {
        tool::event_handle_alloc::<A, B>(event_index, obj_handle, info, event_registration)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_T_event_handle_free<A: Abi, B: Abi>(event_registration: *mut c_void, user_data: *mut c_void, free_cb_function: *const c_void) -> c_int {
    unsafe {
        event::handle_free::<A, B>(event_registration, user_data, free_cb_function)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_T_event_handle_get_info<A: Abi, B: Abi>(event_registration: *mut c_void, info_used: *mut A::Info) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_T_event_handle_get_info::<B>() else {
            return missing::function::<A, B>("MPI_T_event_handle_get_info", Object::None);
        };
        let mut info_used_places = Places::new();
        let mut info_used_ = Passed::<A::Info, B::Info, 1>::empty(&mut info_used_places, info_used, 1);
        let code = host(event_registration, info_used_.as_mut_ptr());
        if code == 0 {
            info_used_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_T_event_handle_set_info<A: Abi, B: Abi>(event_registration: *mut c_void, info: A::Info) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_T_event_handle_set_info::<B>() else {
            return missing::function::<A, B>("MPI_T_event_handle_set_info", Object::None);
        };
        raise::code::<A, B>(host(event_registration, pass(info)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_T_event_read<A: Abi, B: Abi>(event_instance: *mut c_void, element_index: c_int, buffer: *mut c_void) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_T_event_read::<B>() else {
            return missing::function::<A, B>("MPI_T_event_read", Object::None);
        };
        raise::code::<A, B>(host(event_instance, element_index, buffer))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_T_event_register_callback<A: Abi, B: Abi>(event_registration: *mut c_void, cb_safety: c_int, info: A::Info, user_data: *mut c_void, event_cb_function: *const c_void) -> c_int {
    unsafe {
        event::register_callback::<A, B>(event_registration, cb_safety, info, user_data, event_cb_function)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_T_event_set_dropped_handler<A: Abi, B: Abi>(event_registration: *mut c_void, dropped_cb_function: *const c_void) -> c_int {
    unsafe {
        event::set_dropped_handler::<A, B>(event_registration, dropped_cb_function)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_T_finalize<A: Abi, B: Abi>() -> c_int {
    unsafe {
        let Some(host) = functions::MPI_T_finalize::<B>() else {
            return missing::function::<A, B>("MPI_T_finalize", Object::None);
        };
        raise::code::<A, B>(host())
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_T_init_thread<A: Abi, B: Abi>(required: c_int, provided: *mut c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_T_init_thread::<B>() else {
            return missing::function::<A, B>("MPI_T_init_thread", Object::None);
        };
        let code = host(cross::thread_level::<A, B>(required), provided);
        if code == 0 {
            cross::in_place(provided, cross::thread_level::<B, A>);
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_T_pvar_get_index<A: Abi, B: Abi>(name: *const c_char, var_class: c_int, pvar_index: *mut c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_T_pvar_get_index::<B>() else {
            return missing::function::<A, B>("MPI_T_pvar_get_index", Object::None);
        };
        raise::code::<A, B>(host(name, cross::pvar_class::<A, B>(var_class), pvar_index))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_T_pvar_get_info<A: Abi, B: Abi>(pvar_index: c_int, name: *mut c_char, name_len: *mut c_int, verbosity: *mut c_int, var_class: *mut c_int, datatype: *mut A::Datatype, enumtype: *mut *mut c_void, desc: *mut c_char, desc_len: *mut c_int, bind: *mut c_int, readonly: *mut c_int, continuous: *mut c_int, atomic: *mut c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_T_pvar_get_info::<B>() else {
            return missing::function::<A, B>("MPI_T_pvar_get_info", Object::None);
        };
        let mut datatype_places = Places::new();
        let mut datatype_ = Passed::<A::Datatype, B::Datatype, 1>::empty(&mut datatype_places, datatype, 1);
        let code = host(pvar_index, name, name_len, verbosity, var_class, datatype_.as_mut_ptr(), enumtype, desc, desc_len, bind, readonly, continuous, atomic);
        if code == 0 {
            cross::in_place(verbosity, cross::verbosity::<B, A>);
            cross::in_place(var_class, cross::pvar_class::<B, A>);
            datatype_.write_back();
            cross::in_place(bind, cross::bind::<B, A>);
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_T_pvar_get_num<A: Abi, B: Abi>(num_pvar: *mut c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_T_pvar_get_num::<B>() else {
            return missing::function::<A, B>("MPI_T_pvar_get_num", Object::None);
        };
        raise::code::<A, B>(host(num_pvar))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_T_pvar_handle_alloc<A: Abi, B: Abi>(pe_session: *mut c_void, pvar_index: c_int, obj_handle: *mut c_void, handle: *mut *mut c_void, count: *mut c_int) -> c_int {
    unsafe {
        tool::pvar_handle_alloc::<A, B>(pe_session, pvar_index, obj_handle, handle, count)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_T_pvar_handle_free<A: Abi, B: Abi>(pe_session: *mut c_void, handle: *mut *mut c_void) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_T_pvar_handle_free::<B>() else {
            return missing::function::<A, B>("MPI_T_pvar_handle_free", Object::None);
        };
        raise::code::<A, B>(host(pe_session, handle))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_T_pvar_read<A: Abi, B: Abi>(pe_session: *mut c_void, handle: *mut c_void, buf: *mut c_void) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_T_pvar_read::<B>() else {
            return missing::function::<A, B>("MPI_T_pvar_read", Object::None);
        };
        raise::code::<A, B>(host(pe_session, cross::pvar_handle::<A, B>(handle), buf))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_T_pvar_readreset<A: Abi, B: Abi>(pe_session: *mut c_void, handle: *mut c_void, buf: *mut c_void) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_T_pvar_readreset::<B>() else {
            return missing::function::<A, B>("MPI_T_pvar_readreset", Object::None);
        };
        raise::code::<A, B>(host(pe_session, cross::pvar_handle::<A, B>(handle), buf))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_T_pvar_reset<A: Abi, B: Abi>(pe_session: *mut c_void, handle: *mut c_void) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_T_pvar_reset::<B>() else {
            return missing::function::<A, B>("MPI_T_pvar_reset", Object::None);
        };
        raise::code::<A, B>(host(pe_session, cross::pvar_handle::<A, B>(handle)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_T_pvar_session_create<A: Abi, B: Abi>(pe_session: *mut *mut c_void) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_T_pvar_session_create::<B>() else {
            return missing::function::<A, B>("MPI_T_pvar_session_create", Object::None);
        };
        raise::code::<A, B>(host(pe_session))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_T_pvar_session_free<A: Abi, B: Abi>(pe_session: *mut *mut c_void) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_T_pvar_session_free::<B>() else {
            return missing::function::<A, B>("MPI_T_pvar_session_free", Object::None);
        };
        raise::code::<A, B>(host(pe_session))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_T_pvar_start<A: Abi, B: Abi>(pe_session: *mut c_void, handle: *mut c_void) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_T_pvar_start::<B>() else {
            return missing::function::<A, B>("MPI_T_pvar_start", Object::None);
        };
        raise::code::<A, B>(host(pe_session, cross::pvar_handle::<A, B>(handle)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_T_pvar_stop<A: Abi, B: Abi>(pe_session: *mut c_void, handle: *mut c_void) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_T_pvar_stop::<B>() else {
            return missing::function::<A, B>("MPI_T_pvar_stop", Object::None);
        };
        raise::code::<A, B>(host(pe_session, cross::pvar_handle::<A, B>(handle)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_T_pvar_write<A: Abi, B: Abi>(pe_session: *mut c_void, handle: *mut c_void, buf: *const c_void) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_T_pvar_write::<B>() else {
            return missing::function::<A, B>("MPI_T_pvar_write", Object::None);
        };
        raise::code::<A, B>(host(pe_session, cross::pvar_handle::<A, B>(handle), buf))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_T_source_get_info<A: Abi, B: Abi>(source_index: c_int, name: *mut c_char, name_len: *mut c_int, desc: *mut c_char, desc_len: *mut c_int, ordering: *mut c_int, ticks_per_second: *mut Count, max_ticks: *mut Count, info: *mut A::Info) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_T_source_get_info::<B>() else {
            return missing::function::<A, B>("MPI_T_source_get_info", Object::None);
        };
        let mut info_places = Places::new();
        let mut info_ = Passed::<A::Info, B::Info, 1>::empty(&mut info_places, info, 1);
        let code = host(source_index, name, name_len, desc, desc_len, ordering, ticks_per_second, max_ticks, info_.as_mut_ptr());
        if code == 0 {
            cross::in_place(ordering, cross::source_order::<B, A>);
            info_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_T_source_get_num<A: Abi, B: Abi>(num_sources: *mut c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_T_source_get_num::<B>() else {
            return emulated::t_source_get_num::<A, B>(num_sources);
        };
        raise::code::<A, B>(host(num_sources))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_T_source_get_timestamp<A: Abi, B: Abi>(source_index: c_int, timestamp: *mut Count) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_T_source_get_timestamp::<B>() else {
            return missing::function::<A, B>("MPI_T_source_get_timestamp", Object::None);
        };
        raise::code::<A, B>(host(source_index, timestamp))
    }
}
