//! User functions of a program that was built for MPICH, on Debian's Open MPI.

mod user_functions;

use anympi_translate::{Mpich, OpenMpi};

user_functions::pair! { Mpich, OpenMpi, "/usr/lib/x86_64-linux-gnu/libmpi.so.40" }
