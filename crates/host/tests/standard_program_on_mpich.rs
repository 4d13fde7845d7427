//! User functions of a program that was built for the standard ABI, on Debian's MPICH.

mod user_functions;

use anympi_translate::{Mpich, Standard};

user_functions::pair! { Standard, Mpich, "/usr/lib/x86_64-linux-gnu/libmpich.so.12" }
