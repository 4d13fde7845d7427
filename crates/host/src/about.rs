//! What a program is told about the MPI that it uses (MPI 5.0 § 9.1.1 and § 20.1): the host's answers, and what holds for
//! the program's own ABI.

use crate::asked::host;
use crate::raise::{Object, code, raise};
use crate::text::Text;
use anympi_spec::standard::*;
use anympi_translate::{Abi, Convert, Mpich, OpenMpi, pass};
use std::any::TypeId;
use std::ffi::{CStr, c_char, c_int, c_void};

/// Which of our libraries the program has loaded.
fn door<A: Abi>() -> &'static str {
    let abi = TypeId::of::<A>();
    if abi == TypeId::of::<Mpich>() {
        "libmpi.so.12"
    } else if abi == TypeId::of::<OpenMpi>() {
        "libmpi.so.40"
    } else {
        "libmpi_abi.so.1"
    }
}

/// `MPI_Get_library_version`: the host's text, and a line that says how the program came to it.
///
/// # Safety
/// As the standard says.
pub unsafe fn get_library_version<A: Abi, B: Abi>(version: *mut c_char, resultlen: *mut c_int) -> c_int {
    let ask = host!(MPI_Get_library_version(*mut c_char, *mut c_int));
    // No host writes more than its ABI allows, which a program may be told at any time.
    let mut text = vec![0_u8; B::MAX_LIBRARY_VERSION_STRING.max(A::MAX_LIBRARY_VERSION_STRING) + 1];
    let mut length = 0;
    // SAFETY: the text is as long as the host's may be.
    let result = ask.map_or(MPI_SUCCESS, |ask| unsafe { ask(text.as_mut_ptr().cast(), &mut length) });
    if result != MPI_SUCCESS {
        return code::<A, B>(result);
    }
    let end = text.iter().position(|&byte| byte == 0).unwrap_or(0);
    let text = with_our_line(&text[..end], door::<A>(), A::MAX_LIBRARY_VERSION_STRING);
    // SAFETY: the caller's promise; with the null it is no longer than the program's ABI allows.
    unsafe {
        version.cast::<u8>().copy_from_nonoverlapping(text.as_ptr(), text.len());
        version.add(text.len()).write(0);
        *resultlen = text.len() as c_int;
    }
    MPI_SUCCESS
}

/// The host's `text`, cut so that our line and the null that ends both fit `limit`.
fn with_our_line(text: &[u8], door: &str, limit: usize) -> Vec<u8> {
    let line = format!("anympi {} ({door})", env!("CARGO_PKG_VERSION"));
    let mut whole = text.trim_ascii_end().to_vec();
    whole.truncate(limit.saturating_sub(line.len() + 2));
    if !whole.is_empty() {
        whole.push(b'\n');
    }
    whole.extend_from_slice(line.as_bytes());
    whole
}

/// What is said of `MPI_ERR_LASTCODE`. It is a limit and no error; MPICH takes it for a damaged code, and prints what it
/// finds in the memory behind its messages.
const LAST: &CStr = c"MPI_ERR_LASTCODE: no error, but the last of the predefined codes";

/// `MPI_Error_string`
///
/// # Safety
/// As the standard says.
pub unsafe fn error_string<A: Abi, B: Abi>(errorcode: c_int, string: *mut c_char, resultlen: *mut c_int) -> c_int {
    // SAFETY: the caller's promise; no ABI's limit is shorter than what is said of the last code.
    unsafe {
        let Some(ask) = host!(MPI_Error_string(c_int, *mut c_char, *mut c_int)) else { return MPI_SUCCESS };
        if A::error_in(errorcode) == MPI_ERR_LASTCODE {
            string.copy_from(LAST.as_ptr(), LAST.count_bytes() + 1);
            *resultlen = LAST.count_bytes() as c_int;
            return MPI_SUCCESS;
        }
        let mut text = Text::new(string, A::MAX_ERROR_STRING, B::MAX_ERROR_STRING);
        let result = ask(crate::cross::error::<A, B>(errorcode), text.as_mut_ptr(), resultlen);
        if result == MPI_SUCCESS {
            text.write_back(resultlen);
        }
        code::<A, B>(result)
    }
}

/// Sizes that the standard ABI fixes on this platform.
const SIZES: [(&CStr, &CStr); 3] = [(c"mpi_aint_size", c"8"), (c"mpi_count_size", c"8"), (c"mpi_offset_size", c"8")];

/// Sizes of the default Fortran types: those of this platform's C types.
const FORTRAN: [(&CStr, &CStr); 4] = [
    (c"mpi_logical_size", c"4"),
    (c"mpi_integer_size", c"4"),
    (c"mpi_real_size", c"4"),
    (c"mpi_double_precision_size", c"8"),
];

/// `MPI_Abi_get_info`; a host that has none of its own is asked to hold ours.
///
/// # Safety
/// As the standard says.
pub unsafe fn abi_get_info<A: Abi, B: Abi>(info: *mut A::Info) -> c_int {
    let mut made = B::Info::foreign(B::Info::EMPTY);
    // SAFETY: the caller's promise.
    unsafe {
        let result = match host!(MPI_Abi_get_info(*mut B::Info)) {
            Some(get) => get(&mut made),
            None => make_info::<B>(&SIZES, &mut made),
        };
        if result == MPI_SUCCESS {
            *info = pass(made);
        }
        code::<A, B>(result)
    }
}

/// `MPI_Abi_get_fortran_info`: what it tells is part of the standard ABI, so another one knows nothing of it.
///
/// # Safety
/// As the standard says.
pub unsafe fn abi_get_fortran_info<A: Abi, B: Abi>(info: *mut A::Info) -> c_int {
    let mut made = B::Info::foreign(B::Info::EMPTY);
    // SAFETY: the caller's promise.
    unsafe {
        let result = match host!(MPI_Abi_get_fortran_info(*mut B::Info)) {
            _ if A::VERSION.is_none() => MPI_SUCCESS,
            Some(get) => get(&mut made),
            None => make_info::<B>(&FORTRAN, &mut made),
        };
        if result == MPI_SUCCESS {
            *info = pass(made);
        }
        code::<A, B>(result)
    }
}

/// `MPI_Abi_set_fortran_info`: on a host without it, accepted when it says what holds already.
///
/// # Safety
/// As the standard says.
pub unsafe fn abi_set_fortran_info<A: Abi, B: Abi>(info: A::Info) -> c_int {
    let info: B::Info = pass(info);
    // SAFETY: the caller's promise.
    unsafe {
        if let Some(set) = host!(MPI_Abi_set_fortran_info(B::Info)) {
            return code::<A, B>(set(info));
        }
        let get = host!(MPI_Info_get(B::Info, *const c_char, c_int, *mut c_char, *mut c_int));
        let Some(get) = get else { return raise::<A, B>(Object::None, MPI_ERR_UNSUPPORTED_OPERATION) };
        for (key, expected) in FORTRAN {
            let (mut value, mut flag) = ([0; 16], 0);
            let result = get(info, key.as_ptr(), value.len() as c_int - 1, value.as_mut_ptr(), &mut flag);
            if result != MPI_SUCCESS {
                return code::<A, B>(result);
            }
            if flag != 0 && CStr::from_ptr(value.as_ptr()) != expected {
                return raise::<A, B>(Object::None, MPI_ERR_ABI);
            }
        }
        MPI_SUCCESS
    }
}

/// The pair for Fortran's `.TRUE.` and `.FALSE.` of `size` bytes, as most compilers have it; `None` if there is no such
/// type.
fn booleans(size: c_int) -> Option<([u8; 16], [u8; 16])> {
    matches!(size, 1 | 2 | 4 | 8 | 16).then(|| (1_u128.to_le_bytes(), [0; 16]))
}

/// `MPI_Abi_set_fortran_booleans`: on a host without it, accepted when it says what holds already.
///
/// # Safety
/// As the standard says.
pub unsafe fn abi_set_fortran_booleans<A: Abi, B: Abi>(
    logical_size: c_int,
    logical_true: *mut c_void,
    logical_false: *mut c_void,
) -> c_int {
    // SAFETY: the caller's promise.
    unsafe {
        if let Some(set) = host!(MPI_Abi_set_fortran_booleans(c_int, *mut c_void, *mut c_void)) {
            return code::<A, B>(set(logical_size, logical_true, logical_false));
        }
        let Some((yes, no)) = booleans(logical_size).filter(|_| !logical_true.is_null() && !logical_false.is_null())
        else {
            return raise::<A, B>(Object::None, MPI_ERR_ARG);
        };
        let given = |value: *mut c_void| std::slice::from_raw_parts(value.cast::<u8>(), logical_size as usize);
        if !yes.starts_with(given(logical_true)) || !no.starts_with(given(logical_false)) {
            return raise::<A, B>(Object::None, MPI_ERR_ABI);
        }
        MPI_SUCCESS
    }
}

/// `MPI_Abi_get_fortran_booleans`
///
/// # Safety
/// As the standard says.
pub unsafe fn abi_get_fortran_booleans<A: Abi, B: Abi>(
    logical_size: c_int,
    logical_true: *mut c_void,
    logical_false: *mut c_void,
    is_set: *mut c_int,
) -> c_int {
    // SAFETY: the caller's promise.
    unsafe {
        if let Some(get) = host!(MPI_Abi_get_fortran_booleans(c_int, *mut c_void, *mut c_void, *mut c_int)) {
            return code::<A, B>(get(logical_size, logical_true, logical_false, is_set));
        }
        let Some((yes, no)) = booleans(logical_size).filter(|_| !logical_true.is_null() && !logical_false.is_null())
        else {
            return raise::<A, B>(Object::None, MPI_ERR_ARG);
        };
        logical_true.cast::<u8>().copy_from(yes.as_ptr(), logical_size as usize);
        logical_false.cast::<u8>().copy_from(no.as_ptr(), logical_size as usize);
        *is_set = 1;
        MPI_SUCCESS
    }
}

/// Makes an info object of the host's with these entries.
///
/// # Safety
/// MPI is running, if the host demands it.
unsafe fn make_info<B: Abi>(entries: &[(&CStr, &CStr)], info: &mut B::Info) -> c_int {
    let create = host!(MPI_Info_create(*mut B::Info));
    let set = host!(MPI_Info_set(B::Info, *const c_char, *const c_char));
    let (Some(create), Some(set)) = (create, set) else { return B::error_out(MPI_ERR_UNSUPPORTED_OPERATION) };
    // SAFETY: the caller's promise.
    unsafe {
        let created = create(info);
        if created != MPI_SUCCESS {
            return created;
        }
        entries
            .iter()
            .map(|(key, value)| set(*info, key.as_ptr(), value.as_ptr()))
            .find(|&result| result != MPI_SUCCESS)
            .unwrap_or(MPI_SUCCESS)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, limit: usize, expected_start: &str) {
        let line = format!("anympi {} (libmpi.so.40)", env!("CARGO_PKG_VERSION"));
        let whole = with_our_line(text.as_bytes(), "libmpi.so.40", limit);
        assert_eq!(String::from_utf8(whole).unwrap(), format!("{expected_start}{line}"));
    }

    #[test]
    fn our_line_follows_the_hosts_text_which_is_cut_where_the_limit_is_near() {
        check("Open MPI v4.1.4, package: Debian\n", 256, "Open MPI v4.1.4, package: Debian\n");
        check("", 256, "");
        let long = "MPICH Version: 4.0.2\n".repeat(100);
        let line = format!("\nanympi {} (libmpi.so.40)", env!("CARGO_PKG_VERSION")).len();
        let whole = with_our_line(long.as_bytes(), "libmpi.so.40", 256);
        assert_eq!((whole.len(), &whole[..256 - 1 - line]), (255, &long.as_bytes()[..256 - 1 - line]));
    }
}
