//! The bodies of procedures on a real MPI library, for any pair of ABIs (crate `anympi-host`).
//!
//! A body converts its arguments by kind ([`parameter`]), calls the host's function ([`functions`]) and converts back.
//! Where the host lacks the function, another takes its place ([`instead`]). What kinds cannot say is written by hand
//! ([`by_hand`]).

mod body;
mod by_hand;
mod functions;
mod instead;
mod parameter;

use super::Generated;
use anympi_spec::{Form, Parameter, Procedure, procedures};
use std::fmt::Write;

pub fn generate() -> Vec<Generated> {
    let path = |file: &str| &*format!("crates/host/src/generated/{file}.rs").leak();
    let mut chapters: Vec<u32> = procedures().iter().map(|procedure| procedure.chapter).collect();
    chapters.dedup();
    let mut index = String::from(
        "//! The bodies by chapter of the standard, and the host's functions. Written by `cargo xtask codegen` from the \
         table.\n\n",
    );
    let mut files = vec![];
    for chapter in chapters {
        writeln!(index, "mod chapter_{chapter:02};").expect("a string");
        let rows: Vec<&Procedure> = procedures().iter().filter(|procedure| procedure.chapter == chapter).collect();
        files.push(Generated { path: path(&format!("chapter_{chapter:02}")), text: text(&rows) });
    }
    index += "pub mod functions;\n\n";
    for file in &files {
        let name = file.path.rsplit('/').next().and_then(|name| name.strip_suffix(".rs")).expect("a file's name");
        writeln!(index, "pub use {name}::*;").expect("a string");
    }
    files.push(Generated { path: path("functions"), text: functions::generate() });
    files.push(Generated { path: path("mod"), text: index });
    files
}

fn text(rows: &[&Procedure]) -> String {
    let mut text = format!(
        "//! Bodies: MPI 5.0 chapter {}, {}. Written by `cargo xtask codegen` from the table.\n//!\n\
         //! # Safety\n//! Programs pass what the standard says.\n\
         #![cfg_attr(rustfmt, rustfmt_skip)]\n\
         #![allow(non_snake_case, unused_imports, clippy::missing_safety_doc, clippy::too_many_arguments, \
         clippy::useless_conversion)]\n\
         #![allow(clippy::undocumented_unsafe_blocks)] // One promise for all: that above.\n\n",
        rows[0].chapter, rows[0].chapter_title
    );
    text += "use crate::callback::{attribute_functions, datarep, errhandler, event, grequest, op};\n\
             use crate::image::Image;\nuse crate::outcome::Outcome;\nuse crate::raise::Object;\nuse crate::text::Text;\n\
             use crate::{\n    about, attribute, bsend, contents, cross, emulated, functions, integer, large, length, missing, \
             pinned,\n    plain, raise, spawn, tool,\n};\n\
             use anympi_spec::types::Count;\n\
             use anympi_translate::{Abi, Convert, Passed, Places, pass};\nuse std::ffi::{c_char, c_int, c_void};\n";
    for row in rows {
        for &form in row.forms() {
            text += &body::body(row, form);
        }
    }
    text
}

/// The Rust types of a form's parameters, with their names, in the types of `abi`.
fn declared<'a>(procedure: &'a Procedure, form: Form, abi: &str) -> Vec<(&'a Parameter, String)> {
    procedure
        .parameters_of(form)
        .filter_map(|parameter| Some((parameter, in_abi(super::door::c_type(parameter, form)?, abi))))
        .collect()
}

/// What a form returns.
fn returned(procedure: &Procedure, form: Form, abi: &str) -> String {
    match procedure.return_kind.c_type(form) {
        anympi_spec::CType::Int => "c_int".to_string(),
        _ => in_abi(super::door::value_type(procedure.return_kind, form).to_string(), abi),
    }
}

/// A type whose last word may be a handle's or a status's, which is then that of `abi`.
fn in_abi(of: String, abi: &str) -> String {
    let word = of.rsplit(' ').next().expect("a word");
    let is_abis =
        word == "Status" || anympi_spec::Handle::ALL.iter().any(|handle| handle.c_name() == format!("MPI_{word}"));
    if is_abis { format!("{}{abi}::{word}", &of[..of.len() - word.len()]) } else { of }
}
