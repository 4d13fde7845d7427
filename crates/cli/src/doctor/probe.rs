//! `anympi probe FAMILY`: a tiny MPI program for [`super`], which loads its MPI as mpi4py does, by what `MPI4PY_LIBMPI`
//! names. Ends with [`FINE`] on stdout, or with a sentence on stderr.
//!
//! It checks what a wrong pair of program and library gets wrong: handles (the size of MPI_COMM_WORLD), and whether the
//! ranks meet (a barrier).

use crate::family::Family;
use std::ffi::{CStr, CString, OsString, c_char, c_int, c_void};
use std::os::unix::ffi::OsStrExt;
use std::process::ExitCode;

pub const FINE: &str = "anympi-probe-is-fine";

pub fn main(arguments: &[OsString]) -> ExitCode {
    let family = arguments.first().and_then(|word| Family::from_word(&word.to_string_lossy()));
    match family.ok_or_else(|| "anympi probe needs a family".to_owned()).and_then(run) {
        Ok(()) => {
            println!("{FINE}");
            ExitCode::SUCCESS
        }
        Err(message) => {
            eprintln!("anympi: {message}");
            ExitCode::FAILURE
        }
    }
}

fn run(family: Family) -> Result<(), String> {
    let path = std::env::var_os("MPI4PY_LIBMPI").ok_or("MPI4PY_LIBMPI names no library")?;
    let path = CString::new(path.as_bytes()).map_err(|error| error.to_string())?;
    let library = Opened::new(&path)?;
    // SAFETY: these are the prototypes that the standard gives the functions; MPI_Comm has the size of a pointer or,
    // as MPICH's `int`, is passed in the same register. The objects live as long as the process.
    unsafe {
        let init: extern "C" fn(*mut c_int, *mut c_void) -> c_int = std::mem::transmute(library.find(c"MPI_Init")?);
        let size: extern "C" fn(usize, *mut c_int) -> c_int = std::mem::transmute(library.find(c"MPI_Comm_size")?);
        let barrier: extern "C" fn(usize) -> c_int = std::mem::transmute(library.find(c"MPI_Barrier")?);
        let finalize: extern "C" fn() -> c_int = std::mem::transmute(library.find(c"MPI_Finalize")?);
        let world = match family {
            Family::OpenMpi => library.find(c"ompi_mpi_comm_world")? as usize,
            Family::Mpich => 0x4400_0000,
            Family::Standard => 0x101,
        };
        let mut ranks = 0;
        succeeds("MPI_Init", init(std::ptr::null_mut(), std::ptr::null_mut()))?;
        succeeds("MPI_Comm_size", size(world, &mut ranks))?;
        if ranks != 2 {
            return Err(format!("the ranks do not meet: of two, each is in a world of {ranks}"));
        }
        succeeds("MPI_Barrier", barrier(world))?;
        succeeds("MPI_Finalize", finalize())
    }
}

fn succeeds(name: &str, code: c_int) -> Result<(), String> {
    if code == 0 { Ok(()) } else { Err(format!("{name} returned error {code}")) }
}

/// A library that stays open.
struct Opened(*mut c_void);

impl Opened {
    fn new(path: &CStr) -> Result<Opened, String> {
        // SAFETY: loads a library as any program would, and runs its constructors.
        let handle = unsafe { libc::dlopen(path.as_ptr(), libc::RTLD_NOW | libc::RTLD_GLOBAL) };
        if handle.is_null() { Err(last_error()) } else { Ok(Opened(handle)) }
    }

    fn find(&self, name: &CStr) -> Result<*mut c_void, String> {
        // SAFETY: the handle is open, the name is a C string.
        let found = unsafe { libc::dlsym(self.0, name.as_ptr()) };
        if found.is_null() { Err(last_error()) } else { Ok(found) }
    }
}

fn last_error() -> String {
    // SAFETY: dlerror returns null or a C string that lives until the next call of its kind.
    unsafe {
        let text: *const c_char = libc::dlerror();
        if text.is_null() { "the library cannot be used".into() } else { CStr::from_ptr(text).to_string_lossy().into() }
    }
}
