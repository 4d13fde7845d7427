//! What Open MPI 4's library for C++ (`libmpi_cxx.so.40`) asks of the C one when it is loaded, when a call fails, and when a
//! program makes operations of C++ functions. Its headers put that last call into whatever includes them: libraries that are
//! themselves all C, such as Debian's PnetCDF, are not even loaded without it.
//!
//! Not here: `ompi_errhandler_create` and `ompi_attr_create_keyval`, without which programs cannot make error handlers and
//! attribute keys of C++ functions. The launcher says so.
#![allow(non_upper_case_globals)]

use crate::generated::chapter_09::{PMPI_Comm_call_errhandler, PMPI_File_call_errhandler, PMPI_Win_call_errhandler};
use crate::generated::chapter_11::PMPI_Abort;
use anympi_door::call::call;
use anympi_engine::Error;
use anympi_engine::op::{OpKind, OpObject};
use anympi_engine::standard::{MPI_COMM_WORLD, MPI_ERR_NO_MEM, MPI_ERR_OP, MPI_ERR_UNSUPPORTED_OPERATION};
use anympi_host::callback::thunk::Thunk;
use anympi_host::{backend, binding};
use anympi_translate::open_mpi::{Comm, File, Op, Win};
use anympi_translate::{Convert, OpenMpi};
use std::ffi::{c_char, c_int, c_void};
use std::rc::Rc;
use std::sync::atomic::{AtomicI32, AtomicUsize, Ordering};

/// How many codes of Open MPI's inside there are to translate, and their table: none here.
#[unsafe(no_mangle)]
pub static ompi_errcode_intern_lastused: AtomicI32 = AtomicI32::new(0);
#[unsafe(no_mangle)]
pub static ompi_errcodes_intern: [AtomicUsize; 15] = [const { AtomicUsize::new(0) }; 15];

/// The list of data representations that C++ programs have registered.
#[unsafe(no_mangle)]
pub static ompi_registered_datareps: [AtomicUsize; 8] = [const { AtomicUsize::new(0) }; 8];

/// Takes an error to the handler of an object (1: a communicator, 2: a window, 3: a file); returns the code.
///
/// # Safety
/// `object` is a handle of the kind that `kind` says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ompi_errhandler_invoke(
    _handler: *mut c_void,
    object: usize,
    kind: c_int,
    code: c_int,
    _message: *const c_char,
) -> c_int {
    // SAFETY: the caller's promise.
    unsafe {
        match kind {
            1 => PMPI_Comm_call_errhandler(Comm(object), code),
            2 => PMPI_Win_call_errhandler(Win(object), code),
            3 => PMPI_File_call_errhandler(File(object), code),
            _ => code,
        };
    }
    code
}

/// `ompi_mpi_cxx_op_intercept` of that library: every operation of a C++ function is made with it, and it is told which.
type Intercept = unsafe extern "C" fn(*mut c_void, *mut c_void, *mut c_void, *mut c_void, *const c_void);

static INTERCEPT: AtomicUsize = AtomicUsize::new(0);

/// Calls the C++ function at `function` the way that its library does.
///
/// # Safety
/// [`INTERCEPT`] is known; the arguments are those of an operation.
unsafe fn reduce(function: usize, [invec, inoutvec, len, datatype]: [*mut c_void; 4]) {
    // SAFETY: the caller's promise.
    unsafe {
        let intercept = std::mem::transmute::<usize, Intercept>(INTERCEPT.load(Ordering::Acquire));
        intercept(invec, inoutvec, len, datatype, std::ptr::with_exposed_provenance(function));
    }
}

/// Says which C++ function `op`, which was made just now, stands for.
///
/// # Safety
/// It is an operation's.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ompi_op_set_cxx_callback(op: Op, function: *const c_void) {
    if !backend::is_engine() {
        // SAFETY: the caller's promise.
        if !unsafe { binding::set_cxx_function(op, function) } {
            // The operation would call a function without telling it which other one to call.
            eprintln!("anympi: operations of C++ functions are not there on this MPI");
            // SAFETY: the world is always there.
            unsafe { PMPI_Abort(Comm::foreign(MPI_COMM_WORLD), MPI_ERR_UNSUPPORTED_OPERATION) };
        }
        return;
    }
    call::<OpenMpi>(
        "MPI_Op_create",
        || None,
        |rank| {
            let handle = op.standard();
            let object = rank.op(handle)?;
            let OpKind::User { function: intercept, large } = object.kind else { return Err(Error::new(MPI_ERR_OP)) };
            let _ = INTERCEPT.compare_exchange(0, intercept, Ordering::Release, Ordering::Relaxed);
            // Kept for ever: there are no more of them than the program has functions.
            let thunk = Thunk::acquire(reduce, function.expose_provenance()).ok_or(Error::new(MPI_ERR_NO_MEM))?;
            let kind = OpKind::User { function: thunk.address().addr(), large };
            rank.ops.replace(handle.0, Rc::new(OpObject { kind, commutative: object.commutative }));
            Ok(())
        },
    );
}
