//! MPI's calls of a guest's functions: elements of its function table, checked for the type that MPI calls.
//!
//! A function that does not return (a trap, proc_exit, an element that is no function of the type) is remembered in the
//! guest's state; the world is aborted, so that nobody waits for this rank, and the MPI call that called the function ends
//! with the trap. The engine is not unwound: it gets an error code and returns by itself.
//!
//! What the functions get pointers to lies in the guest's memory, in blocks of its arena.

use crate::error::{Fault, TRAP_CODE};
use crate::facts::Layout;
use crate::folders::Folders;
use crate::guest::{Mpi, State};
use crate::host::handles::Handle;
use crate::memory::Plain;
use anympi_engine::callback::{Convention, Conversion, Opening};
use anympi_engine::datatype::TypeObject;
use anympi_engine::standard::MPI_ERR_OTHER;
use anympi_engine::types::*;
use std::ffi::{c_int, c_void};
use std::io;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use wasmtime::{Func, Ref, WasmParams, WasmResults};

/// How a guest's functions are called, and what else MPI must know of its program.
pub struct Calls {
    state: Rc<State>,
    arguments: Vec<String>,
    folders: Folders,
    report: Box<dyn Fn(&str)>,
}

/// Where a mapping can begin: no processor that we run on has larger pages by default.
const HOST_PAGE: u64 = 4096;

/// Calls of the guest's functions inside each other. A function of MPI's may be one of them, and then no code of the guest's looks
/// after the stack.
const DEEPEST: u32 = 64;

/// What a function that did not return would have.
type Returned<T> = Result<T, Unreturned>;

/// The guest has trapped: its state knows why.
struct Unreturned;

impl Calls {
    pub(crate) fn new(state: Rc<State>) -> Calls {
        Calls { state, arguments: vec![], folders: Folders::default(), report: Box::new(|line| eprintln!("{line}")) }
    }

    /// The program's command line, as `MPI_INFO_ENV` tells it.
    pub fn with_arguments(self, arguments: Vec<String>) -> Calls {
        Calls { arguments, ..self }
    }

    /// Where files are that MPI may open for it.
    pub(crate) fn with_folders(self, folders: Folders) -> Calls {
        Calls { folders, ..self }
    }

    /// Where the line goes that says why a rank ends.
    pub fn with_report(self, report: impl Fn(&str) + 'static) -> Calls {
        Calls { report: Box::new(report), ..self }
    }

    /// Calls element `f` of the table, which the guest registered as a `callback`.
    fn call<P: WasmParams, R: WasmResults>(&self, callback: &'static str, f: usize, arguments: P) -> Returned<R> {
        let function = self.function(callback, f)?;
        let Some(_nested) = self.state.nest(DEEPEST) else {
            return Err(self.trapped(self.bad_function(callback, f, "is called too deeply nested").into()));
        };
        let result = self.state.with_caller(|caller| match function.typed::<P, R>(&*caller) {
            Ok(function) => function.call(&mut *caller, arguments),
            Err(_) => Err(self.bad_function(callback, f, "is a function of another type").into()),
        });
        match result {
            Some(Ok(result)) => Ok(result),
            Some(Err(error)) => Err(self.trapped(error)),
            None => Err(Unreturned),
        }
    }

    /// Calls an error handler. In C it is variadic, which costs it a parameter: the address of what follows, nothing here.
    fn handle(&self, callback: &'static str, f: usize, object: u32, code: c_int) {
        let _: Returned<()> = self.with_block(callback, 16, |at| {
            self.write(at, object);
            self.write(at + 4, code);
            let function = self.function(callback, f)?;
            let is_plain = self.state.with_caller(|caller| function.ty(&*caller).params().len() == 2);
            match is_plain {
                Some(true) => self.call(callback, f, (at, at + 4)),
                _ => self.call(callback, f, (at, at + 4, 0u32)),
            }
        });
    }

    fn function(&self, callback: &'static str, f: usize) -> Returned<Func> {
        if self.state.has_trapped() {
            return Err(Unreturned);
        }
        let Some(table) = self.state.table.get() else {
            return Err(self.trapped(self.bad_function(callback, f, "is in no table that the module exports").into()));
        };
        let reason = match self.state.with_caller(|caller| table.get(&mut *caller, (f as u32).into())) {
            Some(Some(Ref::Func(Some(function)))) => return Ok(function),
            Some(Some(_)) => "is null",
            _ => "does not exist",
        };
        Err(self.trapped(self.bad_function(callback, f, reason).into()))
    }

    fn bad_function(&self, callback: &'static str, f: usize, reason: &'static str) -> Fault {
        Fault::BadFunction { function: self.state.function(), callback, index: f as u32, reason }
    }

    /// The guest ends with `error`.
    #[cold]
    fn trapped(&self, error: wasmtime::Error) -> Unreturned {
        let code = error.downcast_ref::<wasmtime_wasi::I32Exit>().map_or(TRAP_CODE, |exit| exit.0);
        self.state.trap(error);
        // The other MPI is told by who runs the guest, when its call has returned.
        if let Mpi::Engine(rank) = self.state.mpi() {
            rank.world.abort(rank.index, code);
        }
        Unreturned
    }

    /// Does `f` with `bytes` bytes of guest memory.
    fn with_block<R>(&self, callback: &'static str, bytes: u64, f: impl FnOnce(u32) -> Returned<R>) -> Returned<R> {
        if self.state.has_trapped() {
            return Err(Unreturned);
        }
        let Some(at) = self.state.allocate(bytes, 16) else {
            return Err(self.trapped(Fault::NoRoom { function: callback, bytes }.into()));
        };
        let result = f(at);
        self.state.release(at);
        result
    }

    /// What the guest knows an object by.
    fn known<H: Handle>(&self, handle: H) -> u32 {
        match self.state.mpi() {
            Mpi::Engine(_) => handle.bits() as u32,
            Mpi::Host(host) => host.handles.known(handle),
        }
    }

    /// The host's address of a byte that the arena has given out.
    fn host(&self, at: u32) -> *mut u8 {
        self.state.memory.base().wrapping_add(at as usize)
    }

    fn write<T: Plain>(&self, at: u32, value: T) {
        // SAFETY: `at` is in a block of the arena.
        unsafe { self.host(at).cast::<T>().write_unaligned(value) }
    }

    fn read<T: Plain>(&self, at: u32) -> T {
        // SAFETY: as above.
        unsafe { self.host(at).cast::<T>().read_unaligned() }
    }

    /// Calls an attribute's copy function.
    #[allow(clippy::too_many_arguments)]
    fn copy(
        &self,
        callback: &'static str,
        f: usize,
        object: u32,
        keyval: c_int,
        extra: *mut c_void,
        value_in: *mut c_void,
        value_out: &mut *mut c_void,
        flag: &mut c_int,
    ) -> c_int {
        let code = self.with_block(callback, 16, |at| {
            self.write(at, 0u32);
            self.write(at + 4, 0i32);
            let arguments = (object, keyval, word(extra), word(value_in), at, at + 4);
            let code = self.call(callback, f, arguments)?;
            *value_out = std::ptr::without_provenance_mut(self.read::<u32>(at) as usize);
            *flag = self.read(at + 4);
            Ok(code)
        });
        code.unwrap_or(MPI_ERR_OTHER)
    }

    /// Calls an attribute's delete function.
    fn delete(
        &self,
        callback: &'static str,
        f: usize,
        object: u32,
        keyval: c_int,
        value: *mut c_void,
        extra: *mut c_void,
    ) -> c_int {
        self.call(callback, f, (object, keyval, word(value), word(extra))).unwrap_or(MPI_ERR_OTHER)
    }

    /// Calls a user's operation for another MPI, which knows the datatype by its handle only.
    ///
    /// # Safety
    /// Both vectors hold `len` elements of `datatype`.
    pub(crate) unsafe fn op_of_host(
        &self,
        f: usize,
        large: bool,
        invec: *mut c_void,
        inoutvec: *mut c_void,
        len: Count,
        datatype: Datatype,
    ) {
        let Mpi::Host(host) = self.state.mpi() else { return };
        let Some(of) = host.layout(datatype).map(Elements::Within) else { return };
        // SAFETY: the caller's promise. What the guest's function did not do, the call that it belongs to tells.
        let _ = unsafe { self.reduce(f, large, invec, inoutvec, len, datatype, &of) };
    }

    /// Calls a user's operation on operands that may be anywhere: those that are not the guest's are copied into it, and
    /// the result back.
    ///
    /// # Safety
    /// Both vectors hold `len` elements that lie as `of` says.
    unsafe fn reduce(
        &self,
        f: usize,
        large: bool,
        invec: *mut c_void,
        inoutvec: *mut c_void,
        len: Count,
        datatype: Datatype,
        of: &Elements,
    ) -> Returned<()> {
        const CALLBACK: &str = "MPI_User_function";
        self.with_block(CALLBACK, 16, |at| {
            if large {
                self.write(at, len);
            } else {
                self.write(at, len as c_int);
            }
            self.write(at + 8, self.known(datatype));
            // SAFETY: the caller's promise.
            unsafe {
                self.with_operand(invec.cast(), len, of, false, |invec| {
                    self.with_operand(inoutvec.cast(), len, of, true, |inoutvec| {
                        self.call(CALLBACK, f, (invec, inoutvec, at, at + 8))
                    })
                })
            }
        })
    }

    /// Does `f` with the guest's address of a vector: its own, or that of a copy, which is copied back if it is an `output`.
    ///
    /// # Safety
    /// The vector holds `len` elements.
    unsafe fn with_operand(
        &self,
        vector: *mut u8,
        len: Count,
        of: &Elements,
        output: bool,
        f: impl FnOnce(u32) -> Returned<()>,
    ) -> Returned<()> {
        let (low, high) = of.bounds(len);
        let (first, end) = (vector.wrapping_offset(low as isize), vector.wrapping_offset(high as isize));
        let view = &self.state.memory;
        if view.guest_address(first).is_some() && view.guest_address(end.wrapping_sub(1)).is_some() {
            return f((vector.addr() - view.base().addr()) as u32);
        }
        // Elements are aligned in the copy as they are in the guest's own vectors.
        let skew = low.rem_euclid(16);
        self.with_block("MPI_User_function", (high - low + skew).max(0) as u64, |at| {
            let copy = (at as i64 + skew - low) as u32;
            let there = self.host(0).wrapping_offset((at as i64 + skew - low) as isize);
            // SAFETY: both hold `len` elements: one by the caller's promise, the other lies in the block.
            unsafe { copy_elements(vector, there, len, of) };
            f(copy)?;
            if output {
                // SAFETY: as above.
                unsafe { copy_elements(there, vector, len, of) };
            }
            Ok(())
        })
    }
}

/// What is known of a datatype whose elements are operands.
enum Elements {
    Of(Rc<TypeObject>),
    /// All data lie within these bounds. Another MPI gives operands that are of no other use.
    Within(Layout),
}

impl Elements {
    /// The first and the last byte (exclusive) of `len` elements.
    fn bounds(&self, len: Count) -> (Count, Count) {
        let (extent, true_lb, true_extent) = match self {
            Elements::Of(of) => (of.extent, of.true_lb, of.true_extent),
            Elements::Within(of) => (of.extent, of.true_lb, of.true_extent),
        };
        let last = (len - 1).max(0) * extent;
        (true_lb + last.min(0), true_lb + true_extent + last.max(0))
    }
}

/// Copies the data of `len` elements, and nothing between if it can: others may be using that.
///
/// # Safety
/// Both hold that many elements, and do not overlap.
unsafe fn copy_elements(from: *mut u8, to: *mut u8, len: Count, of: &Elements) {
    let of = match of {
        Elements::Of(of) => of,
        Elements::Within(_) => {
            let (low, high) = of.bounds(len);
            let (from, to) = (from.wrapping_offset(low as isize), to.wrapping_offset(low as isize));
            // SAFETY: the caller's promise: what lies between elements is theirs, too.
            return unsafe { to.copy_from_nonoverlapping(from, (high - low).max(0) as usize) };
        }
    };
    let copy = |block: *mut u8, bytes: usize| {
        let offset = block.addr().wrapping_sub(from.addr());
        // SAFETY: the caller's promise: a block of one vector is one of the other.
        unsafe { to.wrapping_add(offset).copy_from_nonoverlapping(block, bytes) }
    };
    of.blocks(from, len, 0, len * of.size, copy);
}

fn word(pointer: *mut c_void) -> u32 {
    pointer.addr() as u32
}

#[rustfmt::skip]
impl Convention for Calls {
    unsafe fn op(&self, f: usize, large: bool, invec: *mut c_void, inoutvec: *mut c_void, len: Count, datatype: &Rc<TypeObject>) {
        // By now the handle may stand for another type, or for none: that is the guest's to find out.
        let of = Elements::Of(Rc::clone(datatype));
        // SAFETY: the caller's promise. What the guest's function did not do, the call that it belongs to tells.
        let _ = unsafe { self.reduce(f, large, invec, inoutvec, len, datatype.handle.get(), &of) };
    }
    unsafe fn comm_copy_attr(&self, f: usize, comm: Comm, keyval: c_int, extra: *mut c_void, value_in: *mut c_void, value_out: &mut *mut c_void, flag: &mut c_int) -> c_int {
        self.copy("MPI_Comm_copy_attr_function", f, self.known(comm), keyval, extra, value_in, value_out, flag)
    }
    unsafe fn comm_delete_attr(&self, f: usize, comm: Comm, keyval: c_int, value: *mut c_void, extra: *mut c_void) -> c_int {
        self.delete("MPI_Comm_delete_attr_function", f, self.known(comm), keyval, value, extra)
    }
    unsafe fn type_copy_attr(&self, f: usize, datatype: Datatype, keyval: c_int, extra: *mut c_void, value_in: *mut c_void, value_out: &mut *mut c_void, flag: &mut c_int) -> c_int {
        self.copy("MPI_Type_copy_attr_function", f, self.known(datatype), keyval, extra, value_in, value_out, flag)
    }
    unsafe fn type_delete_attr(&self, f: usize, datatype: Datatype, keyval: c_int, value: *mut c_void, extra: *mut c_void) -> c_int {
        self.delete("MPI_Type_delete_attr_function", f, self.known(datatype), keyval, value, extra)
    }
    unsafe fn win_copy_attr(&self, f: usize, win: Win, keyval: c_int, extra: *mut c_void, value_in: *mut c_void, value_out: &mut *mut c_void, flag: &mut c_int) -> c_int {
        self.copy("MPI_Win_copy_attr_function", f, self.known(win), keyval, extra, value_in, value_out, flag)
    }
    unsafe fn win_delete_attr(&self, f: usize, win: Win, keyval: c_int, value: *mut c_void, extra: *mut c_void) -> c_int {
        self.delete("MPI_Win_delete_attr_function", f, self.known(win), keyval, value, extra)
    }
    unsafe fn comm_errhandler(&self, f: usize, comm: Comm, code: c_int) {
        self.handle("MPI_Comm_errhandler_function", f, self.known(comm), code)
    }
    unsafe fn win_errhandler(&self, f: usize, win: Win, code: c_int) {
        self.handle("MPI_Win_errhandler_function", f, self.known(win), code)
    }
    unsafe fn file_errhandler(&self, f: usize, file: File, code: c_int) {
        self.handle("MPI_File_errhandler_function", f, self.known(file), code)
    }
    unsafe fn session_errhandler(&self, f: usize, session: Session, code: c_int) {
        self.handle("MPI_Session_errhandler_function", f, self.known(session), code)
    }
    unsafe fn grequest_query(&self, f: usize, extra: *mut c_void, status: &mut Status) -> c_int {
        const CALLBACK: &str = "MPI_Grequest_query_function";
        let code = self.with_block(CALLBACK, size_of::<Status>() as u64, |at| {
            self.write(at, *status);
            let code = self.call(CALLBACK, f, (word(extra), at))?;
            *status = self.read(at);
            Ok(code)
        });
        code.unwrap_or(MPI_ERR_OTHER)
    }
    unsafe fn grequest_free(&self, f: usize, extra: *mut c_void) -> c_int {
        self.call("MPI_Grequest_free_function", f, word(extra)).unwrap_or(MPI_ERR_OTHER)
    }
    unsafe fn grequest_cancel(&self, f: usize, extra: *mut c_void, complete: c_int) -> c_int {
        self.call("MPI_Grequest_cancel_function", f, (word(extra), complete)).unwrap_or(MPI_ERR_OTHER)
    }

    unsafe fn datarep_convert(&self, f: usize, large: bool, conversion: &Conversion, extra: *mut c_void) -> c_int {
        const CALLBACK: &str = "MPI_Datarep_conversion_function";
        let Conversion { userbuf, datatype, count, filebuf, file_bytes, position } = *conversion;
        let code = self.with_block(CALLBACK, file_bytes as u64, |at| {
            let (datatype, userbuf) = (self.known(datatype), userbuf.addr().wrapping_sub(self.host(0).addr()) as u32);
            let (file, copy) = (filebuf.cast::<u8>(), self.host(at));
            // SAFETY: both have `file_bytes`: one by the caller's promise, the other is the block. The function reads or writes
            // them, so that they go both ways.
            unsafe { copy.copy_from_nonoverlapping(file, file_bytes) };
            let code = match large {
                true => self.call(CALLBACK, f, (userbuf, datatype, count, at, position, word(extra)))?,
                false => self.call(CALLBACK, f, (userbuf, datatype, count as c_int, at, position, word(extra)))?,
            };
            // SAFETY: as above.
            unsafe { file.copy_from_nonoverlapping(copy, file_bytes) };
            Ok(code)
        });
        code.unwrap_or(MPI_ERR_OTHER)
    }
    unsafe fn datarep_extent(&self, f: usize, datatype: Datatype, extent: &mut Count, extra: *mut c_void) -> c_int {
        const CALLBACK: &str = "MPI_Datarep_extent_function";
        let code = self.with_block(CALLBACK, 4, |at| {
            self.write(at, 0i32);
            let code = self.call(CALLBACK, f, (self.known(datatype), at, word(extra)))?;
            *extent = self.read::<i32>(at).into();
            Ok(code)
        });
        code.unwrap_or(MPI_ERR_OTHER)
    }

    fn open_file(&self, path: &Path, opening: &Opening) -> io::Result<std::fs::File> {
        self.folders.open_file(path, opening)
    }

    fn remove_file(&self, path: &Path) -> io::Result<()> {
        self.folders.remove_file(path)
    }

    fn arguments(&self) -> Vec<String> {
        self.arguments.clone()
    }

    /// What a guest takes for directories is not the host's.
    fn directory(&self) -> Option<PathBuf> {
        None
    }

    fn has_descriptors(&self) -> bool {
        false
    }

    fn report(&self, line: &str) {
        (self.report)(line)
    }

    fn address_base(&self) -> usize {
        self.state.memory.base().addr()
    }

    fn places_windows(&self) -> bool {
        true
    }

    fn window_place(&self, bytes: usize) -> Option<*mut u8> {
        let at = self.state.allocate(bytes as u64, HOST_PAGE)?;
        Some(self.host(at))
    }

    fn window_unplace(&self, place: *mut u8, _bytes: usize) {
        if let Some(at) = self.state.memory.guest_address(place) {
            self.state.release(at);
        }
    }

    fn memory_limit(&self) -> usize {
        self.state.host_memory
    }
}
