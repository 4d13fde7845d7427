//! Starting MPI, the few procedures that answer with a value, and those whose arguments are of no use here (MPI 5.0
//! chapter 11, § 20).

use super::Body;
use crate::call::{Arguments, Cx};
use crate::guest::Mpi;
use anympi_engine::Error;
use anympi_engine::api;
use anympi_engine::standard::{MPI_ERR_ARG, MPI_ERR_NO_MEM};
use anympi_engine::types::Info;
use anympi_host::functions as native;
use anympi_translate::Standard;
use std::ffi::{CString, c_char, c_int};
use std::ptr;

/// `MPI_Init`: the launcher adds no arguments of its own, so that there is nothing to take away.
pub fn init(cx: &Cx, _: &mut Arguments) -> Body {
    match cx.mpi {
        // SAFETY: null is allowed.
        Mpi::Engine(me) => unsafe { api::init::init(me, ptr::null_mut(), ptr::null_mut()) }?,
        Mpi::Host(host) => {
            // SAFETY: as above.
            host.call(native::MPI_Init::<Standard>(), |f| unsafe { f(ptr::null_mut(), ptr::null_mut()) })?
        }
    }
    began(cx);
    Ok(())
}

/// What a guest needs of its process is as it was before.
fn began(cx: &Cx) {
    if let Mpi::Host(host) = cx.mpi {
        host.began();
    }
}

/// `MPI_Init_thread(argc, argv, required, provided)`
pub fn init_thread(cx: &Cx, a: &mut Arguments) -> Body {
    let required = a.int(2);
    let provided = cx.place::<c_int>("provided", a.word(3))?;
    let mut level = provided.read();
    match cx.mpi {
        Mpi::Engine(me) => {
            // SAFETY: null is allowed.
            unsafe { api::init::init_thread(me, ptr::null_mut(), ptr::null_mut(), required, &mut level) }?
        }
        // SAFETY: as above.
        Mpi::Host(host) => host.call(native::MPI_Init_thread::<Standard>(), |f| unsafe {
            f(ptr::null_mut(), ptr::null_mut(), required, &mut level)
        })?,
    }
    began(cx);
    provided.write(level);
    Ok(())
}

/// Bytes of a program's arguments: what Linux allows.
const LONGEST_ARGUMENTS: usize = 6 << 20;

/// `MPI_Info_create_env(argc, argv, info)`
pub fn info_create_env(cx: &Cx, a: &mut Arguments) -> Body {
    let info = cx.place::<u32>("info", a.word(2))?;
    let (mut texts, mut total): (Vec<CString>, usize) = (vec![], 0);
    if a.word(1) != 0 {
        let argc = a.int(0).max(0) as u32;
        cx.span("argv", a.word(1), u64::from(argc) * 4)?;
        for i in 0..argc {
            let Some(text) = cx.text("argv", cx.place::<u32>("argv", a.word(1) + 4 * i)?.read())? else { break };
            // All may be one and the same.
            total += text.as_bytes_with_nul().len();
            if total > LONGEST_ARGUMENTS {
                return Err(Error::new(MPI_ERR_NO_MEM).into());
            }
            texts.push(text);
        }
    }
    let argc = texts.len() as c_int;
    // As in C, a null follows them.
    let pointers = texts.iter().map(|text| text.as_ptr().cast_mut());
    let mut argv: Vec<*mut c_char> = pointers.chain([ptr::null_mut()]).collect();
    let mut made = Info(0);
    match cx.mpi {
        Mpi::Engine(me) => {
            // SAFETY: as many strings as said.
            unsafe { api::info::info_create_env(me, argc, argv.as_mut_ptr(), &mut made) }?
        }
        // SAFETY: as above.
        Mpi::Host(host) => host.call(native::MPI_Info_create_env::<Standard>(), |f| unsafe {
            f(argc, argv.as_mut_ptr().cast(), &mut made)
        })?,
    }
    info.write(cx.given(made));
    Ok(())
}

/// `MPI_Pcontrol(level, ...)`
pub fn nothing(_: &Cx, _: &mut Arguments) -> Body {
    Ok(())
}

/// `MPI_Wtime`
pub fn wtime(cx: &Cx, a: &mut Arguments) -> Body {
    a.return_double(match cx.mpi {
        Mpi::Engine(_) => api::init::wtime(),
        // SAFETY: it takes nothing.
        Mpi::Host(_) => native::MPI_Wtime::<Standard>().map_or(0.0, |f| unsafe { f() }),
    });
    Ok(())
}

/// `MPI_Wtick`
pub fn wtick(cx: &Cx, a: &mut Arguments) -> Body {
    a.return_double(match cx.mpi {
        Mpi::Engine(_) => api::init::wtick(),
        // SAFETY: it takes nothing.
        Mpi::Host(_) => native::MPI_Wtick::<Standard>().map_or(0.0, |f| unsafe { f() }),
    });
    Ok(())
}

/// `MPI_Comm_toint` and all its like: a guest's handle is an integer already.
pub fn same_bits(_: &Cx, a: &mut Arguments) -> Body {
    a.return_int(a.int(0));
    Ok(())
}

/// The room for Fortran's two truths, of a size that MPI has.
fn booleans(cx: &Cx, a: &Arguments) -> Result<(usize, *mut u8, *mut u8), crate::error::Failure> {
    let size = a.int(0);
    if !matches!(size, 1 | 2 | 4 | 8 | 16) || a.word(1) == 0 || a.word(2) == 0 {
        return Err(Error::new(MPI_ERR_ARG).into());
    }
    let yes = cx.span("logical_true", a.word(1), size as u64)?;
    let no = cx.span("logical_false", a.word(2), size as u64)?;
    Ok((size as usize, yes, no))
}

/// `MPI_Abi_get_fortran_booleans(logical_size, logical_true, logical_false, is_set)`
pub fn abi_get_fortran_booleans(cx: &Cx, a: &mut Arguments) -> Body {
    let is_set = cx.place::<c_int>("is_set", a.word(3))?;
    let (size, yes, no) = booleans(cx, a)?;
    let (mut truth, mut untruth) = ([0u8; 16], [0u8; 16]);
    let mut set = 0;
    match cx.mpi {
        // SAFETY: there is room for any size that is one.
        Mpi::Engine(me) => unsafe {
            let (truth, untruth) = (truth.as_mut_ptr().cast(), untruth.as_mut_ptr().cast());
            api::init::abi_get_fortran_booleans(me, size as c_int, truth, untruth, &mut set)
        }?,
        // SAFETY: as above.
        Mpi::Host(host) => host.call(native::MPI_Abi_get_fortran_booleans::<Standard>(), |f| unsafe {
            f(size as c_int, truth.as_mut_ptr().cast(), untruth.as_mut_ptr().cast(), &mut set)
        })?,
    }
    // SAFETY: both ranges were checked.
    unsafe {
        yes.copy_from_nonoverlapping(truth.as_ptr(), size);
        no.copy_from_nonoverlapping(untruth.as_ptr(), size);
    }
    is_set.write(set);
    Ok(())
}

/// `MPI_Abi_set_fortran_booleans(logical_size, logical_true, logical_false)`
pub fn abi_set_fortran_booleans(cx: &Cx, a: &mut Arguments) -> Body {
    let (size, yes, no) = booleans(cx, a)?;
    let (mut truth, mut untruth) = ([0u8; 16], [0u8; 16]);
    // SAFETY: both ranges were checked.
    unsafe {
        yes.copy_to_nonoverlapping(truth.as_mut_ptr(), size);
        no.copy_to_nonoverlapping(untruth.as_mut_ptr(), size);
    }
    match cx.mpi {
        // SAFETY: there is room for any size that is one.
        Mpi::Engine(me) => unsafe {
            let (truth, untruth) = (truth.as_mut_ptr().cast(), untruth.as_mut_ptr().cast());
            api::init::abi_set_fortran_booleans(me, size as c_int, truth, untruth)
        }?,
        // SAFETY: as above.
        Mpi::Host(host) => host.call(native::MPI_Abi_set_fortran_booleans::<Standard>(), |f| unsafe {
            f(size as c_int, truth.as_mut_ptr().cast(), untruth.as_mut_ptr().cast())
        })?,
    }
    Ok(())
}
