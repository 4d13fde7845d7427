//! MPI from its initialization to its end (MPI 5.0 § 11.2), and what it knows of the machine.

use crate::communicator::Communicator;
use crate::error::text_of;
use crate::{Error, Result, ffi};
use std::ffi::c_char;
use std::marker::PhantomData;
use std::ptr::null_mut;

/// MPI while it lasts: it ends when this is dropped. A process has one in its life, as [`Environment::new`] sees to.
pub struct Environment {
    /// A rank is one thread's.
    not_send: PhantomData<*const ()>,
}

/// The name of what a rank runs on.
pub type Processor = String;

impl Environment {
    /// Initializes MPI. A second time, or after it has ended, is an error.
    pub fn new() -> Result<Environment> {
        let mut initialized = 0;
        // SAFETY: may be called at any time, and writes a local.
        Error::check(unsafe { ffi::MPI_Initialized(&mut initialized) })?;
        if initialized != 0 {
            Error::check(ffi::MPI_ERR_OTHER)?;
        }
        // SAFETY: MPI-2 and later do without the program's arguments.
        Error::check(unsafe { ffi::MPI_Init(null_mut(), null_mut()) })?;
        for comm in [ffi::MPI_COMM_WORLD, ffi::MPI_COMM_SELF] {
            // SAFETY: MPI is initialized. Errors are to come back as values; communicators inherit it.
            Error::check(unsafe { ffi::MPI_Comm_set_errhandler(comm, ffi::MPI_ERRORS_RETURN) })?;
        }
        Ok(Environment { not_send: PhantomData })
    }

    /// All ranks.
    pub fn world(&self) -> Communicator<'_> {
        Communicator::predefined(ffi::MPI_COMM_WORLD)
    }

    /// This rank alone.
    pub fn itself(&self) -> Communicator<'_> {
        Communicator::predefined(ffi::MPI_COMM_SELF)
    }

    pub fn processor_name(&self) -> Result<Processor> {
        let mut name = [0 as c_char; ffi::MPI_MAX_PROCESSOR_NAME as usize];
        let mut length = 0;
        // SAFETY: the name has room for the longest one.
        Error::check(unsafe { ffi::MPI_Get_processor_name(name.as_mut_ptr(), &mut length) })?;
        Ok(text_of(&name, length))
    }

    /// Seconds since some moment in the past.
    pub fn time(&self) -> f64 {
        // SAFETY: takes nothing.
        unsafe { ffi::MPI_Wtime() }
    }
}

impl Drop for Environment {
    fn drop(&mut self) {
        // SAFETY: initialized in `new`, and no communicator or request outlives this.
        unsafe { ffi::MPI_Finalize() };
    }
}
