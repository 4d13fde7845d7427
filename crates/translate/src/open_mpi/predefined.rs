//! The objects and functions that Open MPI exports and its programs name: what each is in the standard.
//!
//! A library that stands in for Open MPI exports them; one that is the host is asked for their addresses.

use anympi_spec::Handle;
use anympi_spec::open_mpi as ours;
use anympi_spec::standard as std_abi;
use anympi_spec::types as std_types;

/// One exported object.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Object {
    pub kind: Handle,
    pub symbol: &'static str,
    /// The standard's handle; 0 where the standard has none.
    pub standard: usize,
}

macro_rules! objects {
    ($($kind:ident: $($name:ident)*;)*) => {
        &[$($(Object { kind: Handle::$kind, symbol: ours::$name, standard: std_abi::$name.0 }),*),*]
    };
}

/// Every predefined handle that Open MPI and the standard share.
pub const OBJECTS: &[Object] = objects! {
    Comm: MPI_COMM_NULL MPI_COMM_WORLD MPI_COMM_SELF;
    Group: MPI_GROUP_NULL MPI_GROUP_EMPTY;
    Win: MPI_WIN_NULL;
    File: MPI_FILE_NULL;
    Session: MPI_SESSION_NULL;
    Message: MPI_MESSAGE_NULL MPI_MESSAGE_NO_PROC;
    Info: MPI_INFO_NULL MPI_INFO_ENV;
    Errhandler: MPI_ERRHANDLER_NULL MPI_ERRORS_ARE_FATAL MPI_ERRORS_ABORT MPI_ERRORS_RETURN;
    Request: MPI_REQUEST_NULL;
    Op: MPI_OP_NULL MPI_SUM MPI_MIN MPI_MAX MPI_PROD MPI_BAND MPI_BOR MPI_BXOR MPI_LAND MPI_LOR MPI_LXOR MPI_MINLOC
        MPI_MAXLOC MPI_REPLACE MPI_NO_OP;
    Datatype: MPI_DATATYPE_NULL MPI_AINT MPI_COUNT MPI_OFFSET MPI_PACKED MPI_SHORT MPI_INT MPI_LONG MPI_LONG_LONG
        MPI_UNSIGNED_SHORT MPI_UNSIGNED MPI_UNSIGNED_LONG MPI_UNSIGNED_LONG_LONG MPI_FLOAT MPI_C_FLOAT_COMPLEX
        MPI_CXX_FLOAT_COMPLEX MPI_DOUBLE MPI_C_DOUBLE_COMPLEX MPI_CXX_DOUBLE_COMPLEX MPI_LOGICAL MPI_INTEGER MPI_REAL
        MPI_COMPLEX MPI_DOUBLE_PRECISION MPI_DOUBLE_COMPLEX MPI_CHARACTER MPI_LONG_DOUBLE MPI_C_LONG_DOUBLE_COMPLEX
        MPI_CXX_LONG_DOUBLE_COMPLEX MPI_FLOAT_INT MPI_DOUBLE_INT MPI_LONG_INT MPI_2INT MPI_SHORT_INT
        MPI_LONG_DOUBLE_INT MPI_2REAL MPI_2DOUBLE_PRECISION MPI_2INTEGER MPI_C_BOOL MPI_CXX_BOOL MPI_WCHAR MPI_INT8_T
        MPI_UINT8_T MPI_CHAR MPI_SIGNED_CHAR MPI_UNSIGNED_CHAR MPI_BYTE MPI_INT16_T MPI_UINT16_T MPI_INT32_T
        MPI_UINT32_T MPI_INT64_T MPI_UINT64_T MPI_LOGICAL1 MPI_INTEGER1 MPI_LOGICAL2 MPI_INTEGER2 MPI_LOGICAL4
        MPI_INTEGER4 MPI_REAL4 MPI_LOGICAL8 MPI_INTEGER8 MPI_REAL8 MPI_COMPLEX8 MPI_REAL16 MPI_COMPLEX16
        MPI_COMPLEX32;
};

const fn datatype(symbol: &'static str, standard: usize) -> Object {
    Object { kind: Handle::Datatype, symbol, standard }
}

/// Objects that not every Open MPI has, second ones for a handle of [`OBJECTS`], and those that mean nothing in the
/// standard.
pub const OTHERS: &[Object] = &[
    datatype("ompi_mpi_real2", std_abi::MPI_REAL2.0),
    datatype("ompi_mpi_complex4", std_abi::MPI_COMPLEX4.0),
    datatype("ompi_mpi_integer16", std_abi::MPI_INTEGER16.0),
    datatype("ompi_mpi_short_float", std_types::Datatype::C_FLOAT16.0),
    datatype("ompi_mpi_c_complex", std_abi::MPI_C_FLOAT_COMPLEX.0),
    datatype("ompi_mpi_ldblcplex", std_abi::MPI_C_LONG_DOUBLE_COMPLEX.0),
    datatype("ompi_mpi_c_short_float_complex", 0),
    datatype("ompi_mpi_cxx_sfltcplex", 0),
    datatype(ours::MPI_2COMPLEX, 0),
    datatype(ours::MPI_2DOUBLE_COMPLEX, 0),
    datatype(ours::MPI_LB, 0),
    datatype(ours::MPI_UB, 0),
    datatype("ompi_mpi_unavailable", 0),
    // Of the C++ bindings: in C it is no handler, and errors are fatal.
    Object { kind: Handle::Errhandler, symbol: "ompi_mpi_errors_throw_exceptions", standard: 0 },
];

/// What a predefined attribute function does.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Function {
    NullCopy,
    Dup,
    NullDelete,
}

/// The exported attribute functions.
pub const FUNCTIONS: &[(&str, Function)] = &[
    (ours::MPI_COMM_NULL_COPY_FN, Function::NullCopy),
    (ours::MPI_TYPE_NULL_COPY_FN, Function::NullCopy),
    (ours::MPI_WIN_NULL_COPY_FN, Function::NullCopy),
    (ours::MPI_NULL_COPY_FN, Function::NullCopy),
    (ours::MPI_COMM_DUP_FN, Function::Dup),
    (ours::MPI_TYPE_DUP_FN, Function::Dup),
    (ours::MPI_WIN_DUP_FN, Function::Dup),
    (ours::MPI_DUP_FN, Function::Dup),
    (ours::MPI_COMM_NULL_DELETE_FN, Function::NullDelete),
    (ours::MPI_TYPE_NULL_DELETE_FN, Function::NullDelete),
    (ours::MPI_WIN_NULL_DELETE_FN, Function::NullDelete),
    (ours::MPI_NULL_DELETE_FN, Function::NullDelete),
];

#[cfg(test)]
mod tests {
    use super::*;
    use anympi_spec::{Value, constants};
    use std::collections::HashSet;

    #[test]
    fn every_handle_of_the_table_is_listed() {
        let listed: HashSet<_> = OBJECTS.iter().chain(OTHERS).map(|object| (object.kind, object.symbol)).collect();
        for constant in constants() {
            if let (Some(kind), Value::AddressOf(symbol)) = (constant.handle(), constant.open_mpi) {
                assert!(listed.contains(&(kind, symbol)), "{}", constant.name);
            }
        }
    }
}
