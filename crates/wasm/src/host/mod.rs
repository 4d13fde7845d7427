//! Another MPI answers a guest: a rank of it is this process, and the guest is that rank.
//!
//! The way there is our own library for the standard ABI, which speaks to the MPI that `ANYMPI_HOST` names. Bodies convert
//! to that ABI once, for the engine and for this; here are the handles ([`handles`]), the types ([`model`]), the functions
//! of the guest's that the MPI calls ([`functions`]), windows ([`windows`]), and what checks must know ([`facts`]).
//!
//! **Architecture Invariant:** nothing that a guest can write to is the MPI's to believe: handles are looked up, buffers for
//! buffered sends are this side's, and the target of a one-sided operation is checked here, as no MPI is bound to.

mod facts;
mod functions;
pub mod handles;
pub mod model;
mod signals;
mod windows;

pub(crate) use functions::Owner;
pub(crate) use windows::Made;

use crate::call::{Arguments, Cx};
use crate::callback::Calls;
use crate::error::{Failure, Fault};
use crate::facts::Layout;
use crate::imports::Object;
use anympi_engine::Error;
use anympi_engine::standard::*;
use anympi_engine::types::*;
use anympi_host::functions as native;
use anympi_host::library::{HostAbi, Library, OpenError};
use anympi_translate::Standard;
use handles::{Handle, Handles};
use std::cell::{Cell, RefCell};
use std::ffi::{CStr, c_int, c_void};
use std::path::Path;
use std::ptr;

/// The library through which an MPI is reached: its functions are known.
pub struct Door {
    /// As they were before that MPI was loaded.
    signals: signals::Handlers,
}

impl Door {
    /// Opens the `libmpi_abi.so.1` at `path`, for good.
    pub fn open(path: &Path) -> Result<Door, OpenError> {
        let signals = signals::Handlers::of_now();
        let library = Library::open(path)?;
        debug_assert!(library.abi() == HostAbi::Standard);
        native::fill(&library);
        // Its functions are called until the process ends.
        std::mem::forget(library);
        Ok(Door { signals })
    }
}

/// The MPI as one guest sees it.
pub struct Host {
    pub(crate) handles: Handles,
    calls: Calls,
    /// MPI is initialized and not finalized, as far as that has been asked.
    live: Cell<bool>,
    layouts: RefCell<Vec<Option<Layout>>>,
    functions: functions::Registered,
    windows: windows::Windows,
    signals: signals::Handlers,
    /// What the guest attached for buffered sends: where the guest has it, and what the MPI has instead.
    attached: RefCell<Vec<(u32, Box<[u8]>)>>,
    /// The call under way has added one to them.
    attaching: Cell<bool>,
}

impl Host {
    /// `calls` calls the guest's functions.
    pub fn new(door: Door, calls: Calls) -> Host {
        Host {
            handles: Handles::default(),
            calls,
            live: Cell::new(false),
            layouts: RefCell::default(),
            functions: functions::Registered::default(),
            windows: windows::Windows::default(),
            signals: door.signals,
            attached: RefCell::default(),
            attaching: Cell::new(false),
        }
    }

    /// What the guest names by `word`, as the MPI knows it.
    #[inline]
    pub(crate) fn read<H: Handle>(&self, word: u32) -> H {
        let handle = self.handles.read::<H>(word);
        if H::KIND == Datatype::KIND { H::of(model::hosts(Datatype(handle.bits())).0) } else { handle }
    }

    /// As [`Self::read`]; what does not exist is null.
    pub(crate) fn datatype_if_any(&self, word: u32) -> Datatype {
        model::hosts(self.handles.find(word).unwrap_or(MPI_DATATYPE_NULL))
    }

    /// A call of the guest's begins.
    #[inline]
    pub(crate) fn begin(&self) {
        self.handles.begin();
        self.attaching.set(false);
    }

    /// Calls `function` as `with` says, unless a handle that the guest passed does not exist.
    #[inline]
    pub(crate) fn call<F>(&self, function: Option<F>, with: impl FnOnce(F) -> c_int) -> Result<(), Failure> {
        let forged = self.handles.forged();
        if forged != MPI_SUCCESS {
            return Err(Error::new(forged).into());
        }
        let Some(function) = function else { return Err(Error::new(MPI_ERR_UNSUPPORTED_OPERATION).into()) };
        match with(function) {
            MPI_SUCCESS if self.handles.is_full() => Err(Fault::NoRoom { function: "a handle", bytes: 4 }.into()),
            MPI_SUCCESS => Ok(()),
            code => Err(Failure::Code(code)),
        }
    }

    /// Whether MPI is initialized (or a session is open) and not finalized.
    #[inline]
    pub(crate) fn is_live(&self) -> bool {
        self.live.get() || self.becomes_live()
    }

    #[cold]
    fn becomes_live(&self) -> bool {
        self.live.set(is_running());
        self.live.get() || self.handles.count::<Session>() > 0
    }

    /// MPI has been initialized, or a session opened.
    pub(crate) fn began(&self) {
        self.signals.restore();
    }

    /// `MPI_Finalize` has returned.
    pub(crate) fn finalized(&self) {
        self.live.set(false);
    }

    /// Takes an error that was found here to the error handler of the call's object.
    #[cold]
    pub(crate) fn raise(&self, code: c_int, object: Object, arguments: &Arguments, cx: &Cx) {
        if self.attaching.take() {
            self.attached.borrow_mut().pop();
        }
        if !self.is_live() {
            return;
        }
        let at = |i: u8| Some(cx.place::<u32>("", arguments.word(i.into())).ok()?.read());
        fn found<H: Handle>(host: &Host, word: u32) -> Option<H> {
            host.handles.find::<H>(word).filter(|handle| handle.bits() != H::FORGED.bits())
        }
        let called = match object {
            Object::Comm(_) | Object::CommAt(_) => {
                let word = if let Object::CommAt(i) = object { at(i) } else { self.word(object, arguments) };
                let comm = word.and_then(|word| found::<Comm>(self, word));
                // SAFETY: the communicator exists.
                comm.zip(native::MPI_Comm_call_errhandler::<Standard>()).map(|(comm, f)| unsafe { f(comm, code) })
            }
            Object::Win(_) | Object::WinAt(_) => {
                let word = if let Object::WinAt(i) = object { at(i) } else { self.word(object, arguments) };
                let win = word.and_then(|word| found::<Win>(self, word));
                // SAFETY: the window exists.
                win.zip(native::MPI_Win_call_errhandler::<Standard>()).map(|(win, f)| unsafe { f(win, code) })
            }
            Object::Session(_) | Object::SessionAt(_) => {
                let word = if let Object::SessionAt(i) = object { at(i) } else { self.word(object, arguments) };
                let session = word.and_then(|word| found::<Session>(self, word));
                let function = native::MPI_Session_call_errhandler::<Standard>();
                // SAFETY: the session exists.
                session.zip(function).map(|(session, f)| unsafe { f(session, code) })
            }
            Object::File(_) | Object::FileAt(_) | Object::NoFile => {
                // SAFETY: a null file stands for all that are not open.
                native::MPI_File_call_errhandler::<Standard>().map(|f| unsafe { f(MPI_FILE_NULL, code) })
            }
            Object::None => None,
        };
        if called.is_none() && self.live.get() {
            // SAFETY: MPI is initialized.
            native::MPI_Comm_call_errhandler::<Standard>().map(|f| unsafe { f(MPI_COMM_SELF, code) });
        }
    }

    fn word(&self, object: Object, arguments: &Arguments) -> Option<u32> {
        match object {
            Object::Comm(i) | Object::Session(i) | Object::Win(i) => Some(arguments.word(i.into())),
            _ => None,
        }
    }

    /// The number that `info` has for `key`, if it is not null and has one.
    pub(crate) fn info_value(&self, info: Info, key: &CStr) -> Result<Option<u64>, Failure> {
        if info == MPI_INFO_NULL {
            return self.call(Some(()), |()| MPI_SUCCESS).map(|()| None);
        }
        let mut text = [0u8; 64];
        let (mut room, mut found) = (text.len() as c_int, 0);
        // SAFETY: the value has the room that is said.
        self.call(native::MPI_Info_get_string::<Standard>(), |f| unsafe {
            f(info, key.as_ptr(), &mut room, text.as_mut_ptr().cast(), &mut found)
        })?;
        let text = CStr::from_bytes_until_nul(&text).ok().and_then(|text| text.to_str().ok());
        Ok(text.filter(|_| found != 0).and_then(|text| text.trim().parse().ok()))
    }

    /// Refuses one-sided arithmetic in a format that the MPI does not know: its own operations only are allowed there.
    pub(crate) fn reducible(&self, op: Op, datatype: Datatype) -> Result<(), Failure> {
        if !model::is_foreign(op, datatype) {
            return Ok(());
        }
        eprintln!("anympi: WebAssembly's long double is not this machine's, and no MPI can accumulate it in a window");
        Err(Error::new(MPI_ERR_OP).into())
    }

    /// What the MPI gets for buffered sends: memory of the same size that the guest cannot write to, as MPIs keep their
    /// books in it.
    pub(crate) fn attach(&self, at: u32, size: Count) -> *mut c_void {
        let mut attached = self.attached.borrow_mut();
        attached.push((at, vec![0; size.max(0) as usize].into_boxed_slice()));
        self.attaching.set(true);
        attached.last_mut().map_or(ptr::null_mut(), |(_, buffer)| buffer.as_mut_ptr().cast())
    }

    /// Where the guest has what it attached, if `buffer` was that. It is detached with this.
    pub(crate) fn detach(&self, buffer: *mut c_void) -> Option<u32> {
        let mut attached = self.attached.borrow_mut();
        let place = attached.iter().position(|(_, memory)| memory.as_ptr().addr() == buffer.addr())?;
        Some(attached.swap_remove(place).0)
    }
}

fn says(function: Option<unsafe extern "C" fn(*mut c_int) -> c_int>) -> bool {
    let mut flag = 0;
    // SAFETY: it may be called at any time, and writes to a local.
    let code = function.map(|function| unsafe { function(&mut flag) });
    code == Some(MPI_SUCCESS) && flag != 0
}

fn is_running() -> bool {
    says(native::MPI_Initialized::<Standard>()) && !is_finalized()
}

/// Whether MPI was initialized and is no more.
pub(crate) fn is_finalized() -> bool {
    says(native::MPI_Finalized::<Standard>())
}

/// Ends the job, if MPI is there to do it: otherwise its launcher sees this process end.
pub fn abort(code: c_int) {
    if is_running()
        && let Some(abort) = native::MPI_Abort::<Standard>()
    {
        // SAFETY: MPI is initialized.
        unsafe { abort(MPI_COMM_WORLD, code) };
    }
}
