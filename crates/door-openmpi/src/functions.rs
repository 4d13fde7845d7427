//! The predefined attribute functions, as C functions that programs may also call.
#![allow(non_snake_case)]

use std::ffi::{c_int, c_void};

macro_rules! functions {
    (copy $flag:literal: $($copy:ident)*; copy $dup_flag:literal: $($dup:ident)*; delete: $($delete:ident)*;) => {
        $(functions!(@copy $copy $flag);)*
        $(functions!(@copy $dup $dup_flag);)*
        $(
            /// # Safety
            /// None: it looks at nothing.
            #[unsafe(no_mangle)]
            pub unsafe extern "C" fn $delete(
                _object: usize,
                _keyval: c_int,
                _value: *mut c_void,
                _extra_state: *mut c_void,
            ) -> c_int {
                0
            }
        )*

        /// Their addresses in this process, with the names that programs import.
        fn named() -> impl Iterator<Item = (&'static str, usize)> {
            [
                $((stringify!($copy), $copy as *const () as usize),)*
                $((stringify!($dup), $dup as *const () as usize),)*
                $((stringify!($delete), $delete as *const () as usize)),*
            ]
            .into_iter()
        }
    };
    (@copy $name:ident $flag:literal) => {
        /// # Safety
        /// It is called as MPI 5.0 § 7.7.2 says.
        #[unsafe(no_mangle)]
        pub unsafe extern "C" fn $name(
            _object: usize,
            _keyval: c_int,
            _extra_state: *mut c_void,
            value_in: *mut c_void,
            value_out: *mut *mut c_void,
            flag: *mut c_int,
        ) -> c_int {
            // SAFETY: the caller's promise.
            unsafe {
                *flag = $flag;
                if $flag == 1 {
                    *value_out = value_in;
                }
            }
            0
        }
    };
}

functions! {
    copy 0: OMPI_C_MPI_COMM_NULL_COPY_FN OMPI_C_MPI_TYPE_NULL_COPY_FN OMPI_C_MPI_WIN_NULL_COPY_FN
        OMPI_C_MPI_NULL_COPY_FN;
    copy 1: OMPI_C_MPI_COMM_DUP_FN OMPI_C_MPI_TYPE_DUP_FN OMPI_C_MPI_WIN_DUP_FN OMPI_C_MPI_DUP_FN;
    delete: OMPI_C_MPI_COMM_NULL_DELETE_FN OMPI_C_MPI_TYPE_NULL_DELETE_FN OMPI_C_MPI_WIN_NULL_DELETE_FN
        OMPI_C_MPI_NULL_DELETE_FN;
}

/// In the order in which the book wants them.
pub fn addresses() -> impl Iterator<Item = usize> {
    use anympi_translate::open_mpi::predefined::FUNCTIONS;
    FUNCTIONS.iter().map(|(name, _)| named().find(|(other, _)| other == name).map_or(0, |(_, address)| address))
}
