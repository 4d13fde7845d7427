//! Procedures that some hosts lack and others of the host's can stand for.
//!
//! They are newer than the host as a rule (MPI 4.0 to 5.0), or old names that it dropped. Each is correct on any host that
//! has what it calls; what it calls may be missing too, which is then the error that is returned.

use crate::raise::{Object, raise};
use anympi_spec::standard::*;
use anympi_spec::types::{Count, Datatype, Status};
use anympi_translate::{Abi, Convert};
use std::ffi::{CStr, c_char, c_int};

/// Reads or changes what all ABIs have in a status, in the program's own form of it.
unsafe fn with_status<A: Abi, B: Abi>(status: *mut A::Status, change: impl FnOnce(&mut Status) -> bool) -> c_int {
    // SAFETY: a status that is not ignored is valid, by the caller's promise; the object is none.
    unsafe {
        let Some(status) = A::status_in(status).as_mut() else {
            return raise::<A, B>(Object::None, MPI_ERR_ARG);
        };
        let mut standard = status.standard();
        if change(&mut standard) {
            *status = A::Status::foreign(standard);
        }
        MPI_SUCCESS
    }
}

macro_rules! fields {
    ($($get:ident $set:ident $field:ident $inward:ident $outward:ident;)*) => {$(
        /// # Safety
        /// As the standard says.
        pub unsafe fn $get<A: Abi, B: Abi>(status: *const A::Status, value: *mut c_int) -> c_int {
            // SAFETY: the caller's promise.
            unsafe {
                with_status::<A, B>(status.cast_mut(), |status| {
                    *value = A::$outward(status.$field);
                    false
                })
            }
        }

        /// # Safety
        /// As the standard says.
        pub unsafe fn $set<A: Abi, B: Abi>(status: *mut A::Status, value: c_int) -> c_int {
            // SAFETY: the caller's promise.
            unsafe {
                with_status::<A, B>(status, |status| {
                    status.$field = A::$inward(value);
                    true
                })
            }
        }
    )*};
}

fields! {
    status_get_source status_set_source source rank_in rank_out;
    status_get_tag status_set_tag tag tag_in tag_out;
    status_get_error status_set_error error error_in error_out;
}

/// `MPI_Info_get_string` by the two procedures that it replaced.
///
/// # Safety
/// As the standard says.
pub unsafe fn info_get_string<A: Abi, B: Abi>(
    info: A::Info,
    key: *const c_char,
    buflen: *mut c_int,
    value: *mut c_char,
    flag: *mut c_int,
) -> c_int {
    // SAFETY: the caller's promise.
    unsafe {
        let (Some(buflen), Some(flag)) = (buflen.as_mut(), flag.as_mut()) else {
            return raise::<A, B>(Object::None, MPI_ERR_ARG);
        };
        let mut length = 0;
        let code = crate::MPI_Info_get_valuelen::<A, B>(info, key, &mut length, flag);
        if code != MPI_SUCCESS || *flag == 0 {
            return code;
        }
        let room = std::mem::replace(buflen, length + 1);
        if room == 0 {
            return MPI_SUCCESS;
        }
        let mut text = vec![0_u8; length as usize + 1];
        let code = crate::MPI_Info_get::<A, B>(info, key, length, text.as_mut_ptr().cast(), flag);
        if code == MPI_SUCCESS {
            let text = CStr::from_bytes_until_nul(&text).unwrap_or_default().to_bytes();
            let fits = text.len().min(room as usize - 1);
            value.cast::<u8>().copy_from_nonoverlapping(text.as_ptr(), fits);
            value.add(fits).write(0);
        }
        code
    }
}

/// `MPI_Info_create_env`: the information that every program has.
///
/// # Safety
/// As the standard says.
pub unsafe fn info_create_env<A: Abi, B: Abi>(_argc: c_int, _argv: *mut *mut c_char, info: *mut A::Info) -> c_int {
    // SAFETY: the caller's promise.
    unsafe { crate::MPI_Info_dup::<A, B>(A::Info::foreign(MPI_INFO_ENV), info) }
}

/// `MPI_Get_hw_resource_info`: the host tells nothing.
///
/// # Safety
/// As the standard says.
pub unsafe fn get_hw_resource_info<A: Abi, B: Abi>(info: *mut A::Info) -> c_int {
    // SAFETY: the caller's promise.
    unsafe { crate::MPI_Info_create::<A, B>(info) }
}

/// `MPI_Comm_idup_with_info`: hints are for the host to take or leave, and one that lacks this leaves them.
///
/// # Safety
/// As the standard says.
pub unsafe fn comm_idup_with_info<A: Abi, B: Abi>(
    comm: A::Comm,
    _info: A::Info,
    newcomm: *mut A::Comm,
    request: *mut A::Request,
) -> c_int {
    // SAFETY: the caller's promise.
    unsafe { crate::MPI_Comm_idup::<A, B>(comm, newcomm, request) }
}

/// The requests that are not null, with their places.
unsafe fn live<A: Abi>(requests: *const A::Request, count: c_int) -> impl Iterator<Item = (usize, A::Request)> {
    // SAFETY: the caller's promise: there are `count`.
    let request = move |i| (i, unsafe { requests.add(i).read() });
    let is_null = |request: A::Request| request.standard() == MPI_REQUEST_NULL;
    (0..count.max(0) as usize).map(request).filter(move |&(_, request)| !is_null(request))
}

/// The `i`-th of several statuses, or `MPI_STATUS_IGNORE`.
fn nth<A: Abi>(statuses: *mut A::Status, i: usize) -> *mut A::Status {
    let statuses = A::status_in(statuses);
    if statuses.is_null() { A::status_out(statuses) } else { statuses.wrapping_add(i) }
}

/// Writes the empty status.
unsafe fn clear<A: Abi>(status: *mut A::Status) {
    // SAFETY: the caller's promise: a status that is not ignored is valid.
    if let Some(status) = unsafe { A::status_in(status).as_mut() } {
        *status = A::Status::foreign(Status::EMPTY);
    }
}

/// `MPI_Request_get_status_all`
///
/// # Safety
/// As the standard says.
pub unsafe fn request_get_status_all<A: Abi, B: Abi>(
    count: c_int,
    requests: *const A::Request,
    flag: *mut c_int,
    statuses: *mut A::Status,
) -> c_int {
    // SAFETY: the caller's promise.
    unsafe {
        *flag = 1;
        for i in 0..count.max(0) as usize {
            let code = crate::MPI_Request_get_status::<A, B>(requests.add(i).read(), flag, nth::<A>(statuses, i));
            if code != MPI_SUCCESS || *flag == 0 {
                return code;
            }
        }
        MPI_SUCCESS
    }
}

/// `MPI_Request_get_status_any`
///
/// # Safety
/// As the standard says.
pub unsafe fn request_get_status_any<A: Abi, B: Abi>(
    count: c_int,
    requests: *const A::Request,
    index: *mut c_int,
    flag: *mut c_int,
    status: *mut A::Status,
) -> c_int {
    // SAFETY: the caller's promise.
    unsafe {
        (*flag, *index) = (1, MPI_UNDEFINED);
        for (i, request) in live::<A>(requests, count) {
            let code = crate::MPI_Request_get_status::<A, B>(request, flag, status);
            if code != MPI_SUCCESS || *flag != 0 {
                *index = i as c_int;
                return code;
            }
        }
        if *flag != 0 {
            clear::<A>(status);
        }
        MPI_SUCCESS
    }
}

/// `MPI_Request_get_status_some`
///
/// # Safety
/// As the standard says.
pub unsafe fn request_get_status_some<A: Abi, B: Abi>(
    count: c_int,
    requests: *const A::Request,
    outcount: *mut c_int,
    indices: *mut c_int,
    statuses: *mut A::Status,
) -> c_int {
    // SAFETY: the caller's promise.
    unsafe {
        let (mut done, mut seen) = (0, 0);
        for (i, request) in live::<A>(requests, count) {
            seen += 1;
            let mut flag = 0;
            let code = crate::MPI_Request_get_status::<A, B>(request, &mut flag, nth::<A>(statuses, done));
            if code != MPI_SUCCESS {
                return code;
            }
            if flag != 0 {
                indices.add(done).write(i as c_int);
                done += 1;
            }
        }
        *outcount = if seen == 0 { MPI_UNDEFINED } else { done as c_int };
        MPI_SUCCESS
    }
}

/// `MPI_Type_extent`
///
/// # Safety
/// As the standard says.
pub unsafe fn type_extent<A: Abi, B: Abi>(datatype: A::Datatype, extent: *mut Count) -> c_int {
    // SAFETY: the caller's promise.
    unsafe { crate::MPI_Type_get_extent::<A, B>(datatype, &mut 0, extent) }
}

/// `MPI_Type_lb`
///
/// # Safety
/// As the standard says.
pub unsafe fn type_lb<A: Abi, B: Abi>(datatype: A::Datatype, displacement: *mut Count) -> c_int {
    // SAFETY: the caller's promise.
    unsafe { crate::MPI_Type_get_extent::<A, B>(datatype, displacement, &mut 0) }
}

/// `MPI_Type_ub`
///
/// # Safety
/// As the standard says.
pub unsafe fn type_ub<A: Abi, B: Abi>(datatype: A::Datatype, displacement: *mut Count) -> c_int {
    let (mut lb, mut extent) = (0, 0);
    // SAFETY: the caller's promise.
    unsafe {
        let code = crate::MPI_Type_get_extent::<A, B>(datatype, &mut lb, &mut extent);
        if code == MPI_SUCCESS {
            *displacement = lb + extent;
        }
        code
    }
}

/// The predefined types of a value and its index.
const PAIRS: [(Datatype, Datatype, Datatype); 9] = [
    (MPI_FLOAT, MPI_INT, MPI_FLOAT_INT),
    (MPI_DOUBLE, MPI_INT, MPI_DOUBLE_INT),
    (MPI_LONG, MPI_INT, MPI_LONG_INT),
    (MPI_INT, MPI_INT, MPI_2INT),
    (MPI_SHORT, MPI_INT, MPI_SHORT_INT),
    (MPI_LONG_DOUBLE, MPI_INT, MPI_LONG_DOUBLE_INT),
    (MPI_REAL, MPI_REAL, MPI_2REAL),
    (MPI_DOUBLE_PRECISION, MPI_DOUBLE_PRECISION, MPI_2DOUBLE_PRECISION),
    (MPI_INTEGER, MPI_INTEGER, MPI_2INTEGER),
];

/// `MPI_Type_get_value_index`: the host has no such types but the predefined ones.
///
/// # Safety
/// As the standard says.
pub unsafe fn type_get_value_index<A: Abi, B: Abi>(
    value_type: A::Datatype,
    index_type: A::Datatype,
    pair_type: *mut A::Datatype,
) -> c_int {
    let wanted = (value_type.standard(), index_type.standard());
    if wanted.0 == MPI_DATATYPE_NULL || wanted.1 == MPI_DATATYPE_NULL {
        // SAFETY: there is no object.
        return unsafe { raise::<A, B>(Object::None, MPI_ERR_TYPE) };
    }
    let pair = PAIRS.iter().find(|&&(value, index, _)| (value, index) == wanted).map(|&(.., pair)| pair);
    // SAFETY: the caller's promise.
    unsafe { *pair_type = A::Datatype::foreign(pair.unwrap_or(MPI_DATATYPE_NULL)) };
    MPI_SUCCESS
}

/// How many there are of what the host's tool interface does not know: none.
unsafe fn none(number: *mut c_int) -> c_int {
    // SAFETY: the caller's promise: null or valid.
    if let Some(number) = unsafe { number.as_mut() } {
        *number = 0;
    }
    MPI_SUCCESS
}

/// `MPI_T_event_get_num`
///
/// # Safety
/// As the standard says.
pub unsafe fn t_event_get_num<A: Abi, B: Abi>(number: *mut c_int) -> c_int {
    // SAFETY: the caller's promise.
    unsafe { none(number) }
}

/// `MPI_T_source_get_num`
///
/// # Safety
/// As the standard says.
pub unsafe fn t_source_get_num<A: Abi, B: Abi>(number: *mut c_int) -> c_int {
    // SAFETY: the caller's promise.
    unsafe { none(number) }
}

/// `MPI_T_category_get_num_events`
///
/// # Safety
/// As the standard says.
pub unsafe fn t_category_get_num_events<A: Abi, B: Abi>(_category: c_int, number: *mut c_int) -> c_int {
    // SAFETY: the caller's promise.
    unsafe { none(number) }
}
