//! The index of the host's functions, and an accessor for each in the types of its ABI.

use super::{declared, returned};
use anympi_spec::procedures;
use std::fmt::Write;

pub fn generate() -> String {
    let forms: Vec<_> = procedures().iter().flat_map(|row| row.forms().iter().map(move |&form| (row, form))).collect();
    let mut text = String::from(
        "//! The host's functions, each with its place in the table of their addresses. Written by `cargo xtask codegen`.\n\
         #![cfg_attr(rustfmt, rustfmt_skip)]\n\
         #![allow(non_snake_case, non_camel_case_types, clippy::type_complexity)]\n\
         #![allow(clippy::undocumented_unsafe_blocks)] // One reason for all: the symbol has this type in the ABI.\n\n\
         use super::super::functions::get;\nuse anympi_spec::types::Count;\nuse anympi_translate::Abi;\n\
         use std::ffi::{CStr, c_char, c_int, c_void};\nuse std::mem::transmute;\n\n\
         /// Where a function stands in the table.\n#[repr(u16)]\n#[derive(Clone, Copy)]\npub enum Index {\n",
    );
    for (row, form) in &forms {
        writeln!(text, "    {},", row.form_name(*form)).expect("a string");
    }
    writeln!(text, "}}\n\n/// What it is called.\npub const NAMES: [&CStr; {}] = [", forms.len()).expect("a string");
    for (row, form) in &forms {
        writeln!(text, "    c\"P{}\",", row.form_name(*form)).expect("a string");
    }
    text += "];\n";
    for (row, form) in &forms {
        let name = row.form_name(*form);
        let types: Vec<String> = declared(row, *form, "B").into_iter().map(|(_, of)| of).collect();
        let result = returned(row, *form, "B");
        write!(
            text,
            "\n#[inline(always)]\npub fn {name}<B: Abi>() -> Option<unsafe extern \"C\" fn({}) -> {result}> {{\n    \
             unsafe {{ transmute(get(Index::{name})) }}\n}}\n",
            types.join(", ")
        )
        .expect("a string");
    }
    text
}
