//! Files (MPI 5.0 chapter 14): views against a naive model, pointers, forms, representations, limits, and what goes wrong.

mod datareps;
mod errors;
mod limits;
mod opening;
mod pointers;
mod views;

// The random types and typemaps of the datatype engine's own tests, not all of which are used here.
#[allow(dead_code)]
#[path = "../typemap/model.rs"]
mod model;
#[path = "../typemap/random.rs"]
mod random;

use anympi_engine::Rank;
use anympi_engine::api::{datatype, file as api};
use anympi_engine::ints::Ints;
use anympi_engine::standard::*;
use anympi_engine::types::*;
use model::Model;
use std::ffi::{CString, c_int, c_void};
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

/// A folder of a test's own, gone when it is over.
pub struct Folder(PathBuf);

impl Folder {
    pub fn fresh() -> Folder {
        static NEXT: AtomicUsize = AtomicUsize::new(0);
        let name = format!("anympi-files-{}-{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
        let path = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&path).expect("a folder for temporary files");
        Folder(path)
    }

    pub fn file(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // A test may have removed it.
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

pub fn c_path(path: &Path) -> CString {
    CString::new(path.as_os_str().as_bytes()).expect("no null in a path")
}

/// The error class of a call.
pub fn class(result: anympi_engine::Result<()>) -> c_int {
    result.err().map_or(MPI_SUCCESS, |error| error.code)
}

pub fn try_open(rank: &Rank, comm: Comm, path: &Path, amode: c_int) -> anympi_engine::Result<File> {
    let mut file = MPI_FILE_NULL;
    // SAFETY: a C string.
    unsafe { api::file_open(rank, comm, c_path(path).as_ptr(), amode, MPI_INFO_NULL, &mut file) }.map(|()| file)
}

pub fn open(rank: &Rank, comm: Comm, path: &Path, amode: c_int) -> File {
    try_open(rank, comm, path, amode).expect("the file can be opened")
}

pub fn close(rank: &Rank, mut file: File) {
    // SAFETY: a valid handle.
    unsafe { api::file_close(rank, &mut file) }.expect("the file can be closed");
    assert_eq!(file, MPI_FILE_NULL);
}

pub fn set_view(rank: &Rank, file: File, disp: Count, etype: Datatype, filetype: Datatype, datarep: &str) -> c_int {
    let datarep = CString::new(datarep).expect("a name");
    // SAFETY: a C string.
    class(unsafe { api::file_set_view(rank, file, disp, etype, filetype, datarep.as_ptr(), MPI_INFO_NULL) })
}

/// Writes at an offset of the view.
pub fn write_at<T>(rank: &Rank, file: File, offset: Count, data: &[T], datatype: Datatype) -> c_int {
    let mut status = Status::EMPTY;
    let buf: *const c_void = data.as_ptr().cast();
    // SAFETY: the slice holds as many elements.
    let written = unsafe { api::file_write_at(rank, file, offset, buf, data.len() as Count, datatype, &mut status) };
    if written.is_ok() {
        assert_eq!(status.bytes(), size_of_val(data) as Count);
    }
    class(written)
}

/// Reads at an offset of the view, and returns what was there.
pub fn read_at<T: Copy + Default>(rank: &Rank, file: File, offset: Count, n: usize, datatype: Datatype) -> Vec<T> {
    let mut data = vec![T::default(); n];
    let mut status = Status::EMPTY;
    let buf: *mut c_void = data.as_mut_ptr().cast();
    // SAFETY: the vector has room for as many elements.
    unsafe { api::file_read_at(rank, file, offset, buf, n as Count, datatype, &mut status) }.expect("it can be read");
    data.truncate(status.bytes() as usize / size_of::<T>());
    data
}

/// A committed type of blocks, (length, displacement in bytes), with this extent.
pub fn blocks(rank: &Rank, old: Datatype, blocks: &[(Count, Count)], extent: Count) -> Datatype {
    let (lengths, places): (Vec<Count>, Vec<Count>) = blocks.iter().copied().unzip();
    let (mut inner, mut new) = (MPI_DATATYPE_NULL, MPI_DATATYPE_NULL);
    let (lengths, places) = (Ints::Count(lengths.as_ptr()), Ints::Count(places.as_ptr()));
    let n = blocks.len() as Count;
    // SAFETY: the arrays have `n` elements.
    unsafe {
        datatype::type_create_hindexed(rank, n, lengths, places, old, &mut inner, true).expect("blocks");
        datatype::type_create_resized(rank, inner, 0, extent, &mut new, true).expect("resized");
        datatype::type_free(rank, &mut inner).expect("a derived type");
        datatype::type_commit(rank, &mut new).expect("a derived type");
    }
    new
}

pub fn barrier(rank: &Rank) {
    // SAFETY: a valid communicator.
    unsafe { anympi_engine::api::coll::barrier(rank, MPI_COMM_WORLD) }.expect("nobody aborts");
}
