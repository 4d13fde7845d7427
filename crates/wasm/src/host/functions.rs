//! Addresses for functions of the guest's, as the MPI wants to have them.
//!
//! Reductions and error handlers are called without any state of their own, so that each needs an address of its own: a
//! thunk, of which there are [`CAPACITY`]. A guest's function has one for each use, however often it is registered, and
//! keeps it: the MPI may call what was freed in what was begun before. The others get a pointer of ours to come back with.
//!
//! Who is called is the host of this thread: MPI is initialized for one thread, and calls back from that.

use super::handles::Handle;
use super::{Host, model};
use crate::error::Failure;
use anympi_engine::Error;
use anympi_engine::callback::Convention;
use anympi_engine::datatype::DataModel;
use anympi_engine::op::kernel_in;
use anympi_engine::standard::*;
use anympi_engine::types::*;
use anympi_host::callback::thunk::{CAPACITY, Thunk, Trampoline};
use anympi_host::functions as native;
use anympi_translate::Standard;
use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::ffi::{c_int, c_void};
use std::ptr;

/// What the guest has registered.
#[derive(Default)]
pub struct Registered {
    /// Operations that do what a predefined one, by its handle, does to numbers that the MPI does not know.
    stand_ins: RefCell<HashMap<usize, Op>>,
    /// Objects whose attributes the guest's functions are copying or deleting, by their kinds and bits.
    busy: RefCell<Vec<(u32, usize)>>,
    /// How many functions of the guest's the MPI has called that have not returned.
    depth: Cell<usize>,
    thunks: RefCell<HashMap<(usize, usize), Thunk>>,
    /// Boxed, as the MPI has their addresses.
    #[allow(clippy::vec_box)]
    keyvals: RefCell<HashMap<(usize, usize, u32), Box<Keyval>>>,
}

/// Functions and extra state of a keyval.
struct Keyval {
    copy: usize,
    delete: usize,
    extra: u32,
}

/// Functions and extra state of a generalized request.
struct Grequest {
    query: usize,
    free: usize,
    cancel: usize,
    extra: u32,
}

thread_local! {
    static CURRENT: Cell<*const Host> = const { Cell::new(ptr::null()) };
}

/// Does `f` with the host of this thread; `None` if there is none.
fn with_current<R>(f: impl FnOnce(&Host) -> R) -> Option<R> {
    let host = CURRENT.get();
    // SAFETY: a host that is set here is in a box until it is dropped, and takes itself away then.
    let host = unsafe { host.as_ref() }?;
    host.functions.depth.set(host.functions.depth.get() + 1);
    let result = f(host);
    host.functions.depth.set(host.functions.depth.get() - 1);
    Some(result)
}

impl Drop for Host {
    fn drop(&mut self) {
        CURRENT.set(ptr::null());
    }
}

fn pointer(word: u32) -> *mut c_void {
    ptr::without_provenance_mut(word as usize)
}

/// What the guest calls a function that it gives for another purpose.
#[derive(Clone, Copy)]
pub(crate) enum Owner {
    Comm,
    Type,
    Win,
}

/// The address of a function with as many parameters as it may have.
macro_rules! address {
    ($function:expr, $type:ty) => {
        ($function as $type) as *const c_void
    };
}

type CopyFunction = unsafe extern "C" fn(usize, c_int, *mut c_void, *mut c_void, *mut *mut c_void, *mut c_int) -> c_int;
type DeleteFunction = unsafe extern "C" fn(usize, c_int, *mut c_void, *mut c_void) -> c_int;

impl Host {
    fn thunk(&self, trampoline: Trampoline, function: u32) -> Result<*const c_void, Failure> {
        CURRENT.set(self);
        let key = (trampoline as usize, function as usize);
        let mut thunks = self.functions.thunks.borrow_mut();
        if let Some(thunk) = thunks.get(&key) {
            return Ok(thunk.address());
        }
        let Some(thunk) = Thunk::acquire(trampoline, function as usize) else {
            eprintln!("anympi: no more than {CAPACITY} functions can be operations and error handlers at a time");
            return Err(Error::new(MPI_ERR_NO_MEM).into());
        };
        thunks.insert(key, thunk);
        Ok(thunk.address())
    }

    /// Does `f`, while which the guest must not free `object`.
    fn while_busy<H: Handle>(&self, object: H, f: impl FnOnce() -> c_int) -> c_int {
        self.functions.busy.borrow_mut().push((H::KIND, object.bits()));
        let code = f();
        self.functions.busy.borrow_mut().pop();
        code
    }

    /// Refuses to free an object that the MPI is in the middle of.
    pub(crate) fn idle<H: Handle>(&self, object: H) -> Result<(), Failure> {
        match self.functions.busy.borrow().contains(&(H::KIND, object.bits())) {
            true => Err(Error::new(H::ERROR).into()),
            false => Ok(()),
        }
    }

    /// Refuses to end what has called the guest's function that asks for it.
    pub(crate) fn outermost(&self) -> Result<(), Failure> {
        if self.functions.depth.get() > 0 { Err(Error::new(MPI_ERR_OTHER).into()) } else { Ok(()) }
    }

    /// What reduces `datatype` as `op` does: another operation, where the MPI does not know the guest's numbers.
    #[inline]
    pub(crate) fn operation(&self, op: Op, datatype: Datatype) -> Result<Op, Failure> {
        if model::is_foreign(op, datatype) { self.stand_in(op, datatype) } else { Ok(op) }
    }

    #[cold]
    fn stand_in(&self, op: Op, datatype: Datatype) -> Result<Op, Failure> {
        if kernel_in(DataModel::Ilp32, op, datatype).is_none() {
            return Err(Error::new(MPI_ERR_OP).into());
        }
        if let Some(&known) = self.functions.stand_ins.borrow().get(&op.0) {
            return Ok(known);
        }
        let Some(thunk) = Thunk::acquire(compute, op.0) else { return Err(Error::new(MPI_ERR_NO_MEM).into()) };
        let mut made = MPI_OP_NULL;
        // SAFETY: the function is one for reductions, and the handle is written to a local.
        self.call(native::MPI_Op_create::<Standard>(), |f| unsafe { f(thunk.address(), 1, &mut made) })?;
        self.functions.stand_ins.borrow_mut().insert(op.0, made);
        Ok(made)
    }

    /// For `MPI_Op_create`, and its large form.
    pub(crate) fn user_function(&self, function: u32, large: bool) -> Result<*const c_void, Failure> {
        if function == 0 {
            return Err(Error::new(MPI_ERR_ARG).into());
        }
        self.thunk(if large { op_large } else { op_small }, function)
    }

    pub(crate) fn comm_errhandler_function(&self, function: u32) -> Result<*const c_void, Failure> {
        self.errhandler_function(comm_errhandler, function)
    }

    pub(crate) fn win_errhandler_function(&self, function: u32) -> Result<*const c_void, Failure> {
        self.errhandler_function(win_errhandler, function)
    }

    pub(crate) fn file_errhandler_function(&self, function: u32) -> Result<*const c_void, Failure> {
        self.errhandler_function(file_errhandler, function)
    }

    pub(crate) fn session_errhandler_function(&self, function: u32) -> Result<*const c_void, Failure> {
        self.errhandler_function(session_errhandler, function)
    }

    fn errhandler_function(&self, trampoline: Trampoline, function: u32) -> Result<*const c_void, Failure> {
        if function == 0 {
            return Err(Error::new(MPI_ERR_ARG).into());
        }
        self.thunk(trampoline, function)
    }

    /// The copy function, the delete function and the extra state of a keyval. `copy` is as
    /// [`copy_function`](crate::call::Cx::copy_function) gives it: 0 and 1 are the standard's own.
    pub(crate) fn keyval(
        &self,
        owner: Owner,
        copy: usize,
        delete: u32,
        extra: u32,
    ) -> (*const c_void, *const c_void, *mut c_void) {
        CURRENT.set(self);
        let key = (copy, delete as usize, extra);
        let mut keyvals = self.functions.keyvals.borrow_mut();
        let keyval = keyvals.entry(key).or_insert_with(|| Box::new(Keyval { copy, delete: delete as usize, extra }));
        let (copies, deletes) = match owner {
            Owner::Comm => (address!(comm_copy, CopyFunction), address!(comm_delete, DeleteFunction)),
            Owner::Type => (address!(type_copy, CopyFunction), address!(type_delete, DeleteFunction)),
            Owner::Win => (address!(win_copy, CopyFunction), address!(win_delete, DeleteFunction)),
        };
        let copies = if copy <= 1 { ptr::without_provenance(copy) } else { copies };
        let deletes = if delete == 0 { ptr::null() } else { deletes };
        (copies, deletes, ptr::from_mut(&mut **keyval).cast())
    }

    /// The functions and the extra state of a generalized request; a null function stays null.
    pub(crate) fn grequest(
        &self,
        query: u32,
        free: u32,
        cancel: u32,
        extra: u32,
    ) -> (*const c_void, *const c_void, *const c_void, *mut c_void) {
        CURRENT.set(self);
        let request = Grequest { query: query as usize, free: free as usize, cancel: cancel as usize, extra };
        let or_null = |function: u32, address| if function == 0 { ptr::null() } else { address };
        // `grequest_free` takes it back. One that has no free function is an error of the guest's, and stays.
        (
            or_null(query, address!(grequest_query, unsafe extern "C" fn(*mut c_void, *mut Status) -> c_int)),
            or_null(free, address!(grequest_free, unsafe extern "C" fn(*mut c_void) -> c_int)),
            or_null(cancel, address!(grequest_cancel, unsafe extern "C" fn(*mut c_void, c_int) -> c_int)),
            Box::into_raw(Box::new(request)).cast(),
        )
    }
}

/// Reduces as `op` does in programs of the guest's data model.
unsafe fn compute(op: usize, [invec, inoutvec, len, datatype]: [*mut c_void; 4]) {
    // SAFETY: the MPI passes what a user function gets.
    unsafe {
        if let Some(kernel) = kernel_in(DataModel::Ilp32, Op(op), *datatype.cast::<Datatype>()) {
            kernel(invec.cast(), inoutvec.cast(), (*len.cast::<c_int>()).max(0) as usize);
        }
    }
}

unsafe fn op_small(function: usize, [invec, inoutvec, len, datatype]: [*mut c_void; 4]) {
    // SAFETY: the MPI passes what a user function gets.
    with_current(|host| unsafe {
        let len = Count::from(*len.cast::<c_int>());
        host.calls.op_of_host(function, false, invec, inoutvec, len, *datatype.cast::<Datatype>())
    });
}

unsafe fn op_large(function: usize, [invec, inoutvec, len, datatype]: [*mut c_void; 4]) {
    // SAFETY: as above.
    with_current(|host| unsafe {
        host.calls.op_of_host(function, true, invec, inoutvec, *len.cast::<Count>(), *datatype.cast::<Datatype>())
    });
}

macro_rules! errhandlers {
    ($($name:ident $handle:ident;)*) => {$(
        unsafe fn $name(function: usize, [object, code, ..]: [*mut c_void; 4]) {
            // SAFETY: the MPI passes pointers to an object and to a code.
            with_current(|host| unsafe {
                host.calls.$name(function, *object.cast::<$handle>(), *code.cast::<c_int>())
            });
        }
    )*};
}

errhandlers! {
    comm_errhandler Comm;
    win_errhandler Win;
    file_errhandler File;
    session_errhandler Session;
}

macro_rules! attributes {
    ($($copy:ident $delete:ident $handle:ident $copy_attr:ident $delete_attr:ident;)*) => {$(
        unsafe extern "C" fn $copy(
            object: usize,
            keyval: c_int,
            extra: *mut c_void,
            value_in: *mut c_void,
            value_out: *mut *mut c_void,
            flag: *mut c_int,
        ) -> c_int {
            // SAFETY: the extra state is that of `Host::keyval`, and the MPI passes places for the results.
            let code = with_current(|host| unsafe {
                let of = &*extra.cast::<Keyval>();
                let (object, extra) = ($handle(object), pointer(of.extra));
                host.while_busy(object, || {
                    host.calls.$copy_attr(of.copy, object, keyval, extra, value_in, &mut *value_out, &mut *flag)
                })
            });
            code.unwrap_or(MPI_ERR_OTHER)
        }

        unsafe extern "C" fn $delete(object: usize, keyval: c_int, value: *mut c_void, extra: *mut c_void) -> c_int {
            // SAFETY: as above.
            let code = with_current(|host| unsafe {
                let of = &*extra.cast::<Keyval>();
                let object = $handle(object);
                host.while_busy(object, || {
                    host.calls.$delete_attr(of.delete, object, keyval, value, pointer(of.extra))
                })
            });
            code.unwrap_or(MPI_ERR_OTHER)
        }
    )*};
}

attributes! {
    comm_copy comm_delete Comm comm_copy_attr comm_delete_attr;
    type_copy type_delete Datatype type_copy_attr type_delete_attr;
    win_copy win_delete Win win_copy_attr win_delete_attr;
}

unsafe extern "C" fn grequest_query(extra: *mut c_void, status: *mut Status) -> c_int {
    // SAFETY: the extra state is that of `Host::grequest`, and the MPI passes a status.
    let code = with_current(|host| unsafe {
        let of = &*extra.cast::<Grequest>();
        host.calls.grequest_query(of.query, pointer(of.extra), &mut *status)
    });
    code.unwrap_or(MPI_ERR_OTHER)
}

unsafe extern "C" fn grequest_free(extra: *mut c_void) -> c_int {
    // SAFETY: as above; the MPI calls this once, and nothing of the request afterwards.
    let of = unsafe { Box::from_raw(extra.cast::<Grequest>()) };
    // SAFETY: the guest's function.
    let code = with_current(|host| unsafe { host.calls.grequest_free(of.free, pointer(of.extra)) });
    code.unwrap_or(MPI_ERR_OTHER)
}

unsafe extern "C" fn grequest_cancel(extra: *mut c_void, complete: c_int) -> c_int {
    // SAFETY: as for the query.
    let code = with_current(|host| unsafe {
        let of = &*extra.cast::<Grequest>();
        host.calls.grequest_cancel(of.cancel, pointer(of.extra), complete)
    });
    code.unwrap_or(MPI_ERR_OTHER)
}
