//! Opening the host: an MPI library that shares the process with the program and its door, and no symbol with them.
//!
//! It is opened with `RTLD_LOCAL`, so that the program's lookups never find its symbols, and with `RTLD_DEEPBIND`, so
//! that its own lookups find them before the door's. Which ABI it has is told by its symbols.

mod error;

pub use error::{OpenError, Reason};

use std::ffi::{CStr, CString, c_int, c_void};
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};

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
    abi: HostAbi,
}

// SAFETY: the handle is only looked things up in, which any thread may do.
unsafe impl Send for Library {}
// SAFETY: as above.
unsafe impl Sync for Library {}

impl Library {
    /// Opens the library at `path` and tells the converters what only it knows.
    pub fn open(path: &Path) -> Result<Library, OpenError> {
        let refuse = |reason| OpenError::new(path, reason);
        let name = CString::new(path.as_os_str().as_bytes()).map_err(|_| refuse(Reason::NoSuchFile))?;
        // SAFETY: the path ends in a null; what a library does when it is loaded is its own.
        let handle = unsafe { libc::dlopen(name.as_ptr(), libc::RTLD_NOW | libc::RTLD_LOCAL | libc::RTLD_DEEPBIND) };
        if handle.is_null() {
            return Err(refuse(Reason::of_dlopen(path)));
        }
        let mut library = Library { handle, path: path.to_owned(), abi: HostAbi::Mpich };
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
