//! What Open MPI keeps for Fortran in its C library: the objects by which Fortran programs say "none" or "in place".
//!
//! Not here: what its Fortran libraries ask of the C one besides.
#![allow(non_upper_case_globals)]

use std::ffi::c_int;
use std::ptr;
use std::sync::atomic::{AtomicI32, AtomicPtr};

/// A Fortran program has common blocks of these names, and the dynamic linker makes all libraries use the program's.
macro_rules! common_blocks {
    ($($words:literal: $($name:ident)*;)*) => {$($(
        #[unsafe(no_mangle)]
        pub static $name: [AtomicI32; $words] = [const { AtomicI32::new(0) }; $words];
    )*)*};
}

common_blocks! {
    1: mpi_fortran_bottom_ mpi_fortran_in_place_ mpi_fortran_unweighted_ mpi_fortran_weights_empty_
        mpi_fortran_errcodes_ignore_ mpi_fortran_argv_null_ mpi_fortran_argvs_null_;
    // A status.
    6: mpi_fortran_status_ignore_ mpi_fortran_statuses_ignore_;
}

/// The addresses that C programs compare a Fortran status with (MPI 5.0 § 19.3.5).
macro_rules! addresses {
    ($($name:ident $block:ident;)*) => {
        $(
            #[unsafe(no_mangle)]
            pub static $name: AtomicPtr<c_int> = AtomicPtr::new(ptr::null_mut());
        )*

        /// Gives each the address of its common block, which is known when the library is loaded.
        pub fn note_addresses() {
            $($name.store((&raw const $block).cast_mut().cast(), std::sync::atomic::Ordering::Relaxed);)*
        }
    };
}

addresses! {
    MPI_F_STATUS_IGNORE mpi_fortran_status_ignore_;
    MPI_F_STATUSES_IGNORE mpi_fortran_statuses_ignore_;
    MPI_F08_STATUS_IGNORE mpi_fortran_status_ignore_;
    MPI_F08_STATUSES_IGNORE mpi_fortran_statuses_ignore_;
}
