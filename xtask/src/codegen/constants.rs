//! The constants of each ABI as Rust: `anympi_spec::standard`, `mpich` and `open_mpi`.
//!
//! A constant that an ABI does not have is left out there, so that using it does not compile.

use super::Generated;
use anympi_spec::{Abi, Constant, Value, constants};
use std::fmt::Write;

pub fn generate() -> Vec<Generated> {
    let module = |path, abi| Generated { path, text: text(abi) };
    vec![
        module("crates/spec/src/generated/standard.rs", Abi::Standard),
        module("crates/spec/src/generated/mpich.rs", Abi::Mpich),
        module("crates/spec/src/generated/open_mpi.rs", Abi::OpenMpi),
    ]
}

fn text(abi: Abi) -> String {
    let mut text = String::from(match abi {
        Abi::Standard => {
            "//! The constants of the MPI 5.0 standard ABI (MPI 5.0 § 20.2 and annex A), named as in the standard.\n"
        }
        Abi::Mpich => {
            "//! The constants of MPICH's ABI, named as in the standard. Handles are `int`s, but for `MPI_File`,\n\
             //! a pointer. What is a symbol of the library there is the symbol's name here.\n"
        }
        Abi::OpenMpi => {
            "//! The constants of Open MPI's ABI, named as in the standard. Predefined handles are addresses of\n\
             //! symbols that the library exports: those are the symbols' names here.\n"
        }
    });
    text += "//!\n//! Written by `cargo xtask codegen` from `constants.mpi`.\n\n";
    if abi == Abi::Standard {
        text += "use crate::types::*;\n";
    }
    text += "use std::ffi::c_int;\n";
    let mut section = "";
    for constant in constants() {
        let Some((rust_type, value)) = definition(constant, abi) else { continue };
        if section != constant.section {
            section = constant.section;
            write!(text, "\n// {section}\n").expect("a string");
        }
        writeln!(text, "pub const {}: {rust_type} = {value};", constant.name).expect("a string");
    }
    text
}

/// The Rust type and value.
fn definition(constant: &Constant, abi: Abi) -> Option<(&'static str, String)> {
    let number = match constant.value(abi) {
        Value::Absent => return None,
        Value::AddressOf(symbol) | Value::ValueOf(symbol) => return Some(("&str", format!("\"{symbol}\""))),
        Value::Number(number) => number,
    };
    let address = if number < 0 { format!("{number}_isize as usize") } else { number.to_string() };
    Some(match (constant.handle(), constant.c_type, abi) {
        (Some(handle), c_type, Abi::Standard) => {
            let rust_type = c_type.strip_prefix("MPI_").expect("a handle type");
            debug_assert_eq!(rust_type, format!("{handle:?}"));
            (rust_type, format!("{rust_type}({number:#x})"))
        }
        (Some(anympi_spec::Handle::File), _, _) => ("usize", address),
        (Some(_), _, _) if number > i32::MAX as i64 => ("c_int", format!("{number:#010x}_u32 as c_int")),
        (Some(_), _, _) => ("c_int", format!("{number:#010x}")),
        (None, "MPI_Offset", _) => ("i64", number.to_string()),
        (None, "int" | "MPI_T_cb_safety" | "MPI_T_source_order", _) if number > 0xffff => {
            ("c_int", format!("{number:#x}"))
        }
        (None, "int" | "MPI_T_cb_safety" | "MPI_T_source_order", _) => ("c_int", number.to_string()),
        // Pointers that no one follows.
        _ => ("usize", address),
    })
}
