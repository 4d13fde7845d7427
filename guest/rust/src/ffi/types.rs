//! The types of the standard ABI (MPI 5.0 § 20.2). Handles and addresses are as wide as a pointer: four bytes in
//! WebAssembly.

use std::ffi::c_int;

pub type MPI_Aint = isize;
pub type MPI_Count = i64;
pub type MPI_Offset = i64;

pub type MPI_T_cb_safety = c_int;
pub type MPI_T_source_order = c_int;

macro_rules! handles {
    ($($name:ident),* $(,)?) => {$(
        #[repr(transparent)]
        #[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
        pub struct $name(pub usize);
    )*};
}

handles! {
    MPI_Comm,
    MPI_Datatype,
    MPI_Errhandler,
    MPI_File,
    MPI_Group,
    MPI_Info,
    MPI_Message,
    MPI_Op,
    MPI_Request,
    MPI_Session,
    MPI_Win,
    MPI_T_enum,
    MPI_T_cvar_handle,
    MPI_T_pvar_handle,
    MPI_T_pvar_session,
    MPI_T_event_registration,
    MPI_T_event_instance,
}

#[repr(C)]
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct MPI_Status {
    pub MPI_SOURCE: c_int,
    pub MPI_TAG: c_int,
    pub MPI_ERROR: c_int,
    pub MPI_internal: [c_int; 5],
}

/// A pointer to a function that MPI calls, or one of the small numbers that stand for predefined ones.
macro_rules! user_function {
    ($name:ident: $function:ty) => {
        #[repr(transparent)]
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        pub struct $name(pub *mut c_void);

        impl $name {
            pub fn new(function: $function) -> Self {
                Self(function as *mut c_void)
            }
        }
    };
}
pub(crate) use user_function;
