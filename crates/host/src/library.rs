//! Opening the host: an MPI library that shares the process with the program and its door, and no symbol with them.
//!
//! It is opened with `RTLD_LOCAL`, so that the program's lookups never find its symbols, and with `RTLD_DEEPBIND`, so
//! that its own lookups find them before the door's. Which ABI it has is told by its symbols.

mod copies;
mod error;
mod object;
mod redirect;
mod scope;

pub use error::{OpenError, Reason};

use self::object::Object;
use crate::standard_host;
use anympi_spec::standard::*;
use anympi_spec::types::Datatype;
use anympi_translate::mpich;
use anympi_translate::open_mpi::{book, predefined};
use std::ffi::{CStr, CString, c_int, c_void};
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};
use std::ptr;
use std::sync::OnceLock;

/// The ABI that a host has.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum HostAbi {
    Mpich,
    OpenMpi,
    Standard,
}

/// An MPI library that stays open as long as the process lives.
pub struct Library {
    handle: *mut c_void,
    path: PathBuf,
    c_path: CString,
    abi: HostAbi,
}

// SAFETY: the handle is only looked things up in, which any thread may do.
unsafe impl Send for Library {}
// SAFETY: as above.
unsafe impl Sync for Library {}

static HOST: OnceLock<Library> = OnceLock::new();

/// The process's host, once there is one.
pub fn host() -> Option<&'static Library> {
    HOST.get()
}

/// The address of what the host exports as `name`; null if it does not, or there is no host.
pub fn symbol(name: &CStr) -> *mut c_void {
    host().map_or(ptr::null_mut(), |library| library.symbol(name))
}

/// Opens the library at `path` as the process's host, unless there is one already, and tells the converters what only it
/// knows.
pub fn load(path: &Path) -> Result<&'static Library, OpenError> {
    if let Some(library) = HOST.get() {
        return Ok(library);
    }
    let library = Library::open(path)?;
    Ok(HOST.get_or_init(|| {
        library.tell_converters();
        if let Some(object) = Object::of(library.handle) {
            redirect::start(library.c_path.clone(), object, library.abi == HostAbi::OpenMpi);
        }
        library
    }))
}

impl Library {
    /// Opens the library at `path`.
    pub fn open(path: &Path) -> Result<Library, OpenError> {
        let refuse = |reason| OpenError::new(path, reason);
        let c_path = CString::new(path.as_os_str().as_bytes()).map_err(|_| refuse(Reason::NoSuchFile))?;
        copies::write_back();
        scope::load(&c_path, None);
        // SAFETY: the path ends in a null; what a library does when it is loaded is its own.
        let handle = unsafe { libc::dlopen(c_path.as_ptr(), libc::RTLD_NOW | libc::RTLD_LOCAL | libc::RTLD_DEEPBIND) };
        if handle.is_null() {
            return Err(refuse(Reason::of_dlopen(path)));
        }
        let mut library = Library { handle, path: path.to_owned(), c_path, abi: HostAbi::Mpich };
        library.abi = library.find_abi().ok_or_else(|| refuse(Reason::NotMpi))?;
        Ok(library)
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    pub fn abi(&self) -> HostAbi {
        self.abi
    }

    /// The address of what the library exports as `name`; null if it does not.
    pub fn symbol(&self, name: &CStr) -> *mut c_void {
        // SAFETY: the handle is open and the name ends in a null.
        unsafe { libc::dlsym(self.handle, name.as_ptr()) }
    }

    /// What `MPI_Get_library_version` says; empty if the library lacks it.
    pub fn version(&self) -> String {
        type GetLibraryVersion = unsafe extern "C" fn(*mut u8, *mut c_int) -> c_int;
        let function = self.symbol(c"PMPI_Get_library_version");
        if function.is_null() {
            return String::new();
        }
        let mut text = vec![0; anympi_spec::standard::MPI_MAX_LIBRARY_VERSION_STRING as usize + 1];
        let mut length = 0;
        // SAFETY: this is the function's type, it may be called at any time, and no MPI's limit is above the standard's.
        unsafe { std::mem::transmute::<*mut c_void, GetLibraryVersion>(function)(text.as_mut_ptr(), &mut length) };
        let end = text.iter().position(|&byte| byte == 0).unwrap_or(0);
        String::from_utf8_lossy(&text[..end]).trim().to_string()
    }

    /// The value of the pointer that the library exports as `name`.
    fn pointer<T>(&self, name: &CStr) -> *mut T {
        let variable = self.symbol(name).cast::<*mut T>();
        // SAFETY: it is null or the address of a pointer, for all whose names are asked for.
        if variable.is_null() { ptr::null_mut() } else { unsafe { variable.read() } }
    }

    /// What converters cannot know before there is a host.
    fn tell_converters(&self) {
        match self.abi {
            HostAbi::Mpich => {
                mpich::host::set(mpich::host::Symbols {
                    unweighted: self.pointer(c"MPI_UNWEIGHTED"),
                    weights_empty: self.pointer(c"MPI_WEIGHTS_EMPTY"),
                    dup_fn: self.symbol(c"MPIR_Dup_fn"),
                    pvar_all_handles: self.pointer(c"MPI_T_PVAR_ALL_HANDLES"),
                });
                for &datatype in mpich_lacks(&self.version()) {
                    mpich::host::lacks(datatype);
                }
            }
            HostAbi::OpenMpi => {
                let address =
                    |name: &str| CString::new(name).map_or(ptr::null_mut(), |name| self.symbol(&name)) as usize;
                let objects = predefined::OBJECTS.iter().chain(predefined::OTHERS);
                book::fill(objects.map(|&object| (object, address(object.symbol))));
                book::fill_functions(predefined::FUNCTIONS.iter().map(|&(name, _)| address(name)));
                mpich::wide::activate();
            }
            HostAbi::Standard => {
                standard_host::recognize(&self.version());
                mpich::wide::activate();
            }
        }
    }

    fn find_abi(&self) -> Option<HostAbi> {
        let has = |name| !self.symbol(name).is_null();
        if !has(c"PMPI_Init") {
            None
        } else if has(c"ompi_mpi_comm_world") {
            Some(HostAbi::OpenMpi)
        } else if has(c"MPI_UNWEIGHTED") {
            Some(HostAbi::Mpich)
        } else if self.standard_abi_version() > 0 {
            Some(HostAbi::Standard)
        } else {
            Some(HostAbi::Mpich)
        }
    }

    /// The major version of the standard ABI that the library speaks, 0 or less if it speaks another.
    fn standard_abi_version(&self) -> c_int {
        type AbiGetVersion = unsafe extern "C" fn(*mut c_int, *mut c_int) -> c_int;
        let function = self.symbol(c"PMPI_Abi_get_version");
        let (mut major, mut minor) = (0, 0);
        if !function.is_null() {
            // SAFETY: this is the function's type, and it may be called at any time.
            unsafe { std::mem::transmute::<*mut c_void, AbiGetVersion>(function)(&mut major, &mut minor) };
        }
        major
    }
}

/// Datatypes that a library of MPICH's ABI does not know, by what it says of itself. MPICH before 5 ends the process when
/// it sees the handle of one; Intel has a type of its own in the place of the first.
fn mpich_lacks(version: &str) -> &'static [Datatype] {
    const LOGICALS: &[Datatype] = &[MPI_LOGICAL1, MPI_LOGICAL16, MPI_LOGICAL2, MPI_LOGICAL4, MPI_LOGICAL8];
    let mpich =
        version.strip_prefix("MPICH Version:").and_then(|rest| rest.trim_start().split('.').next()?.parse().ok());
    match mpich {
        Some(5_u32..) => &[],
        _ if version.starts_with("Intel") => &LOGICALS[..2],
        _ => LOGICALS,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_an_mpich_lacks_is_told_by_its_version() {
        assert_eq!(mpich_lacks("MPICH Version:      5.0.2\nMPICH Release date:").len(), 0);
        assert_eq!(mpich_lacks("MPICH Version:\t4.0.2\nMPICH Release date:").len(), 5);
        assert_eq!(mpich_lacks("Intel(R) MPI Library 2021.18.1 for Linux* OS"), [MPI_LOGICAL1, MPI_LOGICAL16]);
        assert_eq!(mpich_lacks("MVAPICH Version      :\t3.0").len(), 5);
    }
}
