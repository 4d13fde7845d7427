//! Files by their names, which are those of the folders that a guest was given (MPI 5.0 § 14.2).
//!
//! The engine asks the guest's [`Calls`](crate::callback::Calls) for a file. Another MPI would take a guest's name for one of its
//! own, of all files that there are: guests on it have none.

use super::Body;
use crate::call::{Arguments, Cx};
use crate::guest::Mpi;
use anympi_engine::standard::*;
use anympi_engine::types::{Comm, File, Info};
use anympi_engine::{Error, api};
use std::ffi::c_int;
use std::ptr;

/// What another MPI's guest is told.
fn no_files(function: &str) -> Body {
    eprintln!("anympi: {function}: guests on another MPI have no files of it, as it does not know which they may see");
    Err(Error::new(MPI_ERR_UNSUPPORTED_OPERATION).into())
}

/// `MPI_File_open(comm, filename, amode, info, fh)`
pub fn open(cx: &Cx, a: &mut Arguments) -> Body {
    let (comm, info) = (cx.handle::<Comm>(a.word(0)), cx.handle::<Info>(a.word(3)));
    let name = cx.text("filename", a.word(1))?;
    let amode: c_int = a.int(2);
    let fh = cx.place::<u32>("fh", a.word(4))?;
    let mut made = File(0);
    match cx.mpi {
        Mpi::Engine(me) => {
            // SAFETY: a C string.
            unsafe { api::file::file_open(me, comm, crate::value::pointer(&name), amode, info, &mut made) }?
        }
        Mpi::Host(_) => return no_files("MPI_File_open"),
    }
    fh.write(cx.given(made));
    Ok(())
}

/// `MPI_File_delete(filename, info)`
pub fn delete(cx: &Cx, a: &mut Arguments) -> Body {
    let name = cx.text("filename", a.word(0))?;
    let info = cx.handle::<Info>(a.word(1));
    match cx.mpi {
        // SAFETY: a C string.
        Mpi::Engine(me) => Ok(unsafe { api::file::file_delete(me, crate::value::pointer(&name), info) }?),
        Mpi::Host(_) => no_files("MPI_File_delete"),
    }
}

/// `MPI_Register_datarep(datarep, read_conversion_fn, write_conversion_fn, dtype_file_extent_fn, extra_state)`
pub fn register_datarep<const LARGE: bool>(cx: &Cx, a: &mut Arguments) -> Body {
    let datarep = cx.text("datarep", a.word(0))?;
    let function = |i| a.word(i) as usize;
    let extra = ptr::without_provenance_mut(a.word(4) as usize);
    let name = crate::value::pointer(&datarep);
    match cx.mpi {
        Mpi::Engine(me) => {
            // SAFETY: a C string.
            unsafe { api::file::register_datarep(me, name, function(1), function(2), function(3), extra, LARGE) }?
        }
        Mpi::Host(_) => return no_files("MPI_Register_datarep"),
    }
    Ok(())
}
