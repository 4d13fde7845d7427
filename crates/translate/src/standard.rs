//! The standard ABI itself: every conversion is the identity.

use crate::{Abi, Convert};
use anympi_spec::standard::*;
use anympi_spec::types::*;
use std::ffi::c_int;

/// The MPI 5.0 standard ABI.
pub struct Standard;

impl Abi for Standard {
    type Comm = Comm;
    type Datatype = Datatype;
    type Errhandler = Errhandler;
    type File = File;
    type Group = Group;
    type Info = Info;
    type Message = Message;
    type Op = Op;
    type Request = Request;
    type Session = Session;
    type Win = Win;
    type Status = Status;

    const VERSION: Option<(c_int, c_int)> = Some((MPI_ABI_VERSION, MPI_ABI_SUBVERSION));
}

macro_rules! identity {
    ($($name:ident $empty:expr;)*) => {$(
        impl Convert for $name {
            type Standard = $name;
            const EMPTY: $name = $empty;
            const SAME: bool = true;

            #[inline(always)]
            fn standard(self) -> $name {
                self
            }

            #[inline(always)]
            fn foreign(standard: $name) -> $name {
                standard
            }
        }
    )*};
}

identity! {
    Comm MPI_COMM_NULL;
    Datatype MPI_DATATYPE_NULL;
    Errhandler MPI_ERRHANDLER_NULL;
    File MPI_FILE_NULL;
    Group MPI_GROUP_NULL;
    Info MPI_INFO_NULL;
    Message MPI_MESSAGE_NULL;
    Op MPI_OP_NULL;
    Request MPI_REQUEST_NULL;
    Session MPI_SESSION_NULL;
    Win MPI_WIN_NULL;
    Status Status::EMPTY;
}
