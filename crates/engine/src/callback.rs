//! How a rank calls user functions, and where its program's memory is: the door knows, the engine only has addresses.
//!
//! Addresses of functions are whatever the door stored: a C function pointer, or an index into a guest's function table.
//! Addresses of memory are this process's; what a guest takes for an address is a distance from [`Convention::address_base`].
//! Only a native program's memory is all of the process's: another's windows are mapped where [`Convention::window_place`] says.

use crate::datatype::TypeObject;
use crate::types::*;
use std::ffi::{c_int, c_void};
use std::io;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::rc::Rc;

/// How a file is to be opened. Nothing in it is ever cut off.
#[derive(Clone, Copy, Debug)]
pub struct Opening {
    pub read: bool,
    pub write: bool,
    /// It is made if it is not there.
    pub create: bool,
    /// It must be made.
    pub exclusive: bool,
    /// Permissions of a file that is made, before the process's mask.
    pub mode: u32,
}

/// A call of a conversion function of `MPI_Register_datarep`.
#[derive(Clone, Copy, Debug)]
pub struct Conversion {
    /// The program's buffer: `position` elements before the first that is converted.
    pub userbuf: *mut c_void,
    pub datatype: Datatype,
    /// Elements, of predefined types, that are converted.
    pub count: Count,
    /// The engine's: `file_bytes` bytes.
    pub filebuf: *mut c_void,
    pub file_bytes: usize,
    pub position: Count,
}

/// One door's way to call user functions. Handles and codes are the standard ABI's on this side.
///
/// Every method is called with no engine borrow alive: the user's function may call MPI.
/// Predefined copy and delete functions never get here (the engine handles 0 and 1 itself; a door turns its
/// own spellings of them into these).
///
/// # Safety
/// Callers pass addresses and pointers that the same door handed in for the same purpose.
#[allow(clippy::missing_safety_doc)]
pub trait Convention {
    /// `MPI_User_function`, or `MPI_User_function_c` when `large`. The vectors are of `datatype`, whatever its handle stands for by
    /// now: the program may have freed it.
    unsafe fn op(
        &self,
        f: usize,
        large: bool,
        invec: *mut c_void,
        inoutvec: *mut c_void,
        len: Count,
        datatype: &Rc<TypeObject>,
    );
    unsafe fn comm_copy_attr(
        &self,
        f: usize,
        comm: Comm,
        keyval: c_int,
        extra: *mut c_void,
        value_in: *mut c_void,
        value_out: &mut *mut c_void,
        flag: &mut c_int,
    ) -> c_int;
    unsafe fn comm_delete_attr(
        &self,
        f: usize,
        comm: Comm,
        keyval: c_int,
        value: *mut c_void,
        extra: *mut c_void,
    ) -> c_int;
    unsafe fn type_copy_attr(
        &self,
        f: usize,
        datatype: Datatype,
        keyval: c_int,
        extra: *mut c_void,
        value_in: *mut c_void,
        value_out: &mut *mut c_void,
        flag: &mut c_int,
    ) -> c_int;
    unsafe fn type_delete_attr(
        &self,
        f: usize,
        datatype: Datatype,
        keyval: c_int,
        value: *mut c_void,
        extra: *mut c_void,
    ) -> c_int;
    unsafe fn win_copy_attr(
        &self,
        f: usize,
        win: Win,
        keyval: c_int,
        extra: *mut c_void,
        value_in: *mut c_void,
        value_out: &mut *mut c_void,
        flag: &mut c_int,
    ) -> c_int;
    unsafe fn win_delete_attr(
        &self,
        f: usize,
        win: Win,
        keyval: c_int,
        value: *mut c_void,
        extra: *mut c_void,
    ) -> c_int;
    unsafe fn comm_errhandler(&self, f: usize, comm: Comm, code: c_int);
    unsafe fn win_errhandler(&self, f: usize, win: Win, code: c_int);
    unsafe fn file_errhandler(&self, f: usize, file: File, code: c_int);
    unsafe fn session_errhandler(&self, f: usize, session: Session, code: c_int);
    unsafe fn grequest_query(&self, f: usize, extra: *mut c_void, status: &mut Status) -> c_int;
    unsafe fn grequest_free(&self, f: usize, extra: *mut c_void) -> c_int;
    unsafe fn grequest_cancel(&self, f: usize, extra: *mut c_void, complete: c_int) -> c_int;
    /// `MPI_Datarep_conversion_function`, or `MPI_Datarep_conversion_function_c` when `large`.
    unsafe fn datarep_convert(&self, f: usize, large: bool, conversion: &Conversion, extra: *mut c_void) -> c_int;
    unsafe fn datarep_extent(&self, f: usize, datatype: Datatype, extent: &mut Count, extra: *mut c_void) -> c_int;

    /// Opens a file for the program, which sees those that this lets it see.
    fn open_file(&self, path: &Path, opening: &Opening) -> io::Result<std::fs::File> {
        std::fs::OpenOptions::new()
            .read(opening.read)
            .write(opening.write)
            .create(opening.create && opening.write)
            .create_new(opening.create && opening.write && opening.exclusive)
            .mode(opening.mode)
            .open(path)
    }

    /// Deletes a file of the program's.
    fn remove_file(&self, path: &Path) -> io::Result<()> {
        std::fs::remove_file(path)
    }

    /// The program's command line, as `MPI_INFO_ENV` tells it.
    fn arguments(&self) -> Vec<String> {
        std::env::args_os().map(|a| a.to_string_lossy().into_owned()).collect()
    }

    /// The program's working directory, if it has one.
    fn directory(&self) -> Option<PathBuf> {
        std::env::current_dir().ok()
    }

    /// Whether the program's file descriptors are those of this process.
    fn has_descriptors(&self) -> bool {
        true
    }

    /// Tells the user why the rank ends: a line without its end.
    fn report(&self, line: &str) {
        eprintln!("{line}");
    }

    /// What the addresses in a program's own arithmetic count from: those of `MPI_Get_address`, and displacements in
    /// dynamic windows. The same as long as the rank lives.
    fn address_base(&self) -> usize {
        0
    }

    /// Whether windows with memory of their own must lie where [`Self::window_place`] says: then the program sees nothing else of
    /// the process. Always the same answer.
    fn places_windows(&self) -> bool {
        false
    }

    /// Address space of the program for a window's memory: `bytes`, whole pages, from the beginning of a page on. What is mapped
    /// there is replaced. `None` when the program's memory is used up.
    fn window_place(&self, _bytes: usize) -> Option<*mut u8> {
        None
    }

    /// Takes back what [`Self::window_place`] gave: it is private memory again, and zeroes. Not called for windows that a rank leaves
    /// behind when it ends.
    fn window_unplace(&self, _place: *mut u8, _bytes: usize) {}

    /// The most memory that the engine takes at a time on behalf of the program's data: for packed messages, and for what a reduction
    /// works on. More is `MPI_ERR_NO_MEM`.
    fn memory_limit(&self) -> usize {
        isize::MAX as usize
    }
}

/// The standard ABI's own convention: `f` is a C function pointer with the prototypes of MPI 5.0.
pub struct Native;

impl Convention for Native {
    unsafe fn op(
        &self,
        f: usize,
        large: bool,
        invec: *mut c_void,
        inoutvec: *mut c_void,
        len: Count,
        datatype: &Rc<TypeObject>,
    ) {
        let mut datatype = datatype.handle.get();
        // SAFETY: the program registered `f` with the prototype that `large` says.
        unsafe {
            if large {
                let f: unsafe extern "C" fn(*mut c_void, *mut c_void, *mut Count, *mut Datatype) =
                    std::mem::transmute(f);
                let mut len = len;
                f(invec, inoutvec, &mut len, &mut datatype)
            } else {
                let f: unsafe extern "C" fn(*mut c_void, *mut c_void, *mut c_int, *mut Datatype) =
                    std::mem::transmute(f);
                let mut len = len as c_int;
                f(invec, inoutvec, &mut len, &mut datatype)
            }
        }
    }
    unsafe fn comm_copy_attr(
        &self,
        f: usize,
        comm: Comm,
        keyval: c_int,
        extra: *mut c_void,
        value_in: *mut c_void,
        value_out: &mut *mut c_void,
        flag: &mut c_int,
    ) -> c_int {
        // SAFETY: `f` is an `MPI_Comm_copy_attr_function`.
        unsafe { copy_attr(f, comm.0, keyval, extra, value_in, value_out, flag) }
    }
    unsafe fn comm_delete_attr(
        &self,
        f: usize,
        comm: Comm,
        keyval: c_int,
        value: *mut c_void,
        extra: *mut c_void,
    ) -> c_int {
        // SAFETY: `f` is an `MPI_Comm_delete_attr_function`.
        unsafe { delete_attr(f, comm.0, keyval, value, extra) }
    }
    unsafe fn type_copy_attr(
        &self,
        f: usize,
        datatype: Datatype,
        keyval: c_int,
        extra: *mut c_void,
        value_in: *mut c_void,
        value_out: &mut *mut c_void,
        flag: &mut c_int,
    ) -> c_int {
        // SAFETY: `f` is an `MPI_Type_copy_attr_function`.
        unsafe { copy_attr(f, datatype.0, keyval, extra, value_in, value_out, flag) }
    }
    unsafe fn type_delete_attr(
        &self,
        f: usize,
        datatype: Datatype,
        keyval: c_int,
        value: *mut c_void,
        extra: *mut c_void,
    ) -> c_int {
        // SAFETY: `f` is an `MPI_Type_delete_attr_function`.
        unsafe { delete_attr(f, datatype.0, keyval, value, extra) }
    }
    unsafe fn win_copy_attr(
        &self,
        f: usize,
        win: Win,
        keyval: c_int,
        extra: *mut c_void,
        value_in: *mut c_void,
        value_out: &mut *mut c_void,
        flag: &mut c_int,
    ) -> c_int {
        // SAFETY: `f` is an `MPI_Win_copy_attr_function`.
        unsafe { copy_attr(f, win.0, keyval, extra, value_in, value_out, flag) }
    }
    unsafe fn win_delete_attr(
        &self,
        f: usize,
        win: Win,
        keyval: c_int,
        value: *mut c_void,
        extra: *mut c_void,
    ) -> c_int {
        // SAFETY: `f` is an `MPI_Win_delete_attr_function`.
        unsafe { delete_attr(f, win.0, keyval, value, extra) }
    }
    unsafe fn comm_errhandler(&self, f: usize, comm: Comm, code: c_int) {
        // SAFETY: `f` is an `MPI_Comm_errhandler_function`.
        unsafe { errhandler(f, comm.0, code) }
    }
    unsafe fn win_errhandler(&self, f: usize, win: Win, code: c_int) {
        // SAFETY: `f` is an `MPI_Win_errhandler_function`.
        unsafe { errhandler(f, win.0, code) }
    }
    unsafe fn file_errhandler(&self, f: usize, file: File, code: c_int) {
        // SAFETY: `f` is an `MPI_File_errhandler_function`.
        unsafe { errhandler(f, file.0, code) }
    }
    unsafe fn session_errhandler(&self, f: usize, session: Session, code: c_int) {
        // SAFETY: `f` is an `MPI_Session_errhandler_function`.
        unsafe { errhandler(f, session.0, code) }
    }
    unsafe fn grequest_query(&self, f: usize, extra: *mut c_void, status: &mut Status) -> c_int {
        // SAFETY: `f` is an `MPI_Grequest_query_function`.
        unsafe {
            std::mem::transmute::<usize, unsafe extern "C" fn(*mut c_void, *mut Status) -> c_int>(f)(extra, status)
        }
    }
    unsafe fn grequest_free(&self, f: usize, extra: *mut c_void) -> c_int {
        // SAFETY: `f` is an `MPI_Grequest_free_function`.
        unsafe { std::mem::transmute::<usize, unsafe extern "C" fn(*mut c_void) -> c_int>(f)(extra) }
    }
    unsafe fn grequest_cancel(&self, f: usize, extra: *mut c_void, complete: c_int) -> c_int {
        // SAFETY: `f` is an `MPI_Grequest_cancel_function`.
        unsafe { std::mem::transmute::<usize, unsafe extern "C" fn(*mut c_void, c_int) -> c_int>(f)(extra, complete) }
    }
    unsafe fn datarep_convert(&self, f: usize, large: bool, conversion: &Conversion, extra: *mut c_void) -> c_int {
        type F<N> = unsafe extern "C" fn(*mut c_void, Datatype, N, *mut c_void, Count, *mut c_void) -> c_int;
        let Conversion { userbuf, datatype, count, filebuf, position, .. } = *conversion;
        // SAFETY: the program registered `f` with the prototype that `large` says.
        unsafe {
            if large {
                std::mem::transmute::<usize, F<Count>>(f)(userbuf, datatype, count, filebuf, position, extra)
            } else {
                std::mem::transmute::<usize, F<c_int>>(f)(userbuf, datatype, count as c_int, filebuf, position, extra)
            }
        }
    }
    unsafe fn datarep_extent(&self, f: usize, datatype: Datatype, extent: &mut Count, extra: *mut c_void) -> c_int {
        type F = unsafe extern "C" fn(Datatype, *mut Count, *mut c_void) -> c_int;
        // SAFETY: `f` is an `MPI_Datarep_extent_function`.
        unsafe { std::mem::transmute::<usize, F>(f)(datatype, extent, extra) }
    }
}

/// # Safety
/// `f` is one of the three copy functions of MPI 5.0 § 7.7.
unsafe fn copy_attr(
    f: usize,
    object: usize,
    keyval: c_int,
    extra: *mut c_void,
    value_in: *mut c_void,
    value_out: &mut *mut c_void,
    flag: &mut c_int,
) -> c_int {
    type F = unsafe extern "C" fn(usize, c_int, *mut c_void, *mut c_void, *mut *mut c_void, *mut c_int) -> c_int;
    // SAFETY: the caller's promise.
    unsafe { std::mem::transmute::<usize, F>(f)(object, keyval, extra, value_in, value_out, flag) }
}

/// # Safety
/// `f` is one of the three delete functions of MPI 5.0 § 7.7.
unsafe fn delete_attr(f: usize, object: usize, keyval: c_int, value: *mut c_void, extra: *mut c_void) -> c_int {
    type F = unsafe extern "C" fn(usize, c_int, *mut c_void, *mut c_void) -> c_int;
    // SAFETY: the caller's promise.
    unsafe { std::mem::transmute::<usize, F>(f)(object, keyval, value, extra) }
}

/// # Safety
/// `f` is one of the four variadic error handler functions of MPI 5.0 § 9.3.
unsafe fn errhandler(f: usize, object: usize, code: c_int) {
    let (mut object, mut code) = (object, code);
    type F = unsafe extern "C" fn(*mut usize, *mut c_int, ...);
    // SAFETY: the caller's promise.
    unsafe { std::mem::transmute::<usize, F>(f)(&mut object, &mut code) }
}
