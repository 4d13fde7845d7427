//! The functions and constants of the Rust crate for guests, `guest/rust`.
//!
//! The functions are imports of the module `mpi` in WebAssembly and functions of `libmpi_abi.so.1` elsewhere; the types
//! are written by hand in that crate. A pointer to a function is a type of its own there, as some constants of that
//! type are small numbers.

use super::Generated;
use anympi_spec::{
    CType, Constant, Form, Kind, Parameter, Passing, Procedure, Value, callbacks, constants, procedures,
};
use std::fmt::Write;

pub fn generate() -> Vec<Generated> {
    vec![
        Generated { path: "guest/rust/src/ffi/generated/functions.rs", text: functions() },
        Generated { path: "guest/rust/src/ffi/generated/callbacks.rs", text: user_functions() },
        Generated { path: "guest/rust/src/ffi/generated/constants.rs", text: numbers() },
    ]
}

const WRITTEN_BY: &str = "//!\n//! Written by `cargo xtask codegen` from the table of procedures and constants.\n\n";

fn functions() -> String {
    let mut text = String::from("//! The functions of MPI 5.0, as C has them.\n");
    text += WRITTEN_BY;
    text += "use super::callbacks::*;\nuse crate::ffi::types::*;\nuse std::ffi::{c_char, c_double, c_int, c_void};\n\n";
    text += "#[cfg_attr(target_family = \"wasm\", link(wasm_import_module = \"mpi\"))]\n";
    text += "#[cfg_attr(not(target_family = \"wasm\"), link(name = \"mpi_abi\"))]\n";
    text += "unsafe extern \"C\" {\n";
    let mut chapter = 0;
    for procedure in procedures().iter().filter(|procedure| procedure.in_standard_abi()) {
        if chapter != procedure.chapter {
            chapter = procedure.chapter;
            writeln!(text, "    // {}", procedure.chapter_title).expect("a string");
        }
        for &form in procedure.forms() {
            for prefix in ["", "P"] {
                let name = format!("{prefix}{}", procedure.form_name(form));
                writeln!(text, "    pub fn {name}({}){};", list(procedure, form), result(procedure, form))
                    .expect("a string");
            }
        }
    }
    text + "}\n"
}

fn user_functions() -> String {
    let mut text =
        String::from("//! The functions that programs pass in, as pointers that MPI may also give a number.\n//!\n");
    text += "//! Where C's function is variadic, its further arguments are one pointer that nobody reads.\n";
    text += WRITTEN_BY;
    text += "use crate::ffi::types::*;\nuse std::ffi::{c_int, c_void};\n\n";
    for callback in callbacks().iter().filter(|callback| callback.in_standard_abi()) {
        for &form in callback.forms() {
            let parameters = list(callback, form).replace("...", "varargs: *mut c_void");
            let result = result(callback, form);
            writeln!(
                text,
                "user_function! {{ {}: unsafe extern \"C\" fn({parameters}){result} }}",
                callback.form_name(form)
            )
            .expect("a string");
        }
    }
    text
}

fn list(procedure: &Procedure, form: Form) -> String {
    let list: Vec<String> = procedure.parameters_of(form).map(|parameter| declaration(parameter, form)).collect();
    list.join(", ")
}

fn result(procedure: &Procedure, form: Form) -> String {
    match procedure.return_kind.c_type(form) {
        CType::Nothing => String::new(),
        c_type => format!(" -> {}", rust_type(c_type)),
    }
}

fn declaration(parameter: &Parameter, form: Form) -> String {
    if parameter.kind == Kind::Varargs {
        return "...".to_string();
    }
    let name = match parameter.name {
        // A keyword of Rust.
        "type" => "r#type",
        name => name,
    };
    format!("{name}: {}", parameter_type(parameter, form))
}

/// As [`Parameter::declaration`] has it for C.
fn parameter_type(parameter: &Parameter, form: Form) -> String {
    let pointer = if parameter.constant { "*const" } else { "*mut" };
    match parameter.kind {
        Kind::String => return format!("{pointer} c_char"),
        Kind::StringArray => return "*mut *mut c_char".to_string(),
        Kind::String2darray => return "*mut *mut *mut c_char".to_string(),
        Kind::ArgumentList if parameter.passing == Passing::Value => return "*mut *mut c_char".to_string(),
        Kind::ArgumentList => return "*mut *mut *mut c_char".to_string(),
        _ => {}
    }
    if let Some(function_type) = parameter.function_type(form) {
        return function_type;
    }
    let rust_type = rust_type(parameter.kind.c_type(form));
    if parameter.is_array() {
        return match parameter.tuple {
            Some(length) => format!("{pointer} [{rust_type}; {length}]"),
            None => format!("{pointer} {rust_type}"),
        };
    }
    if parameter.is_pointer() || parameter.is_untyped() {
        format!("{pointer} {rust_type}")
    } else {
        rust_type.to_string()
    }
}

fn rust_type(c_type: CType) -> &'static str {
    match c_type {
        CType::Nothing | CType::Void => "c_void",
        CType::Char => "c_char",
        CType::Int => "c_int",
        CType::Double => "c_double",
        other => other.name(),
    }
}

fn numbers() -> String {
    let mut text = String::from("//! The constants of the MPI 5.0 standard ABI, named as in the standard.\n");
    text += WRITTEN_BY;
    text += "use super::callbacks::*;\nuse crate::ffi::types::*;\nuse std::ffi::{c_char, c_int, c_void};\nuse std::ptr::without_provenance_mut as address;\n";
    text += "\n/// As in `mpi.h`: in a guest the standard's 1 would be the index of a function of the program's too.\n";
    text += "const DUP_FN: usize = if cfg!(target_family = \"wasm\") { usize::MAX } else { 1 };\n";
    let mut section = "";
    for constant in constants() {
        let Value::Number(number) = constant.standard else { continue };
        if section != constant.section {
            section = constant.section;
            write!(text, "\n// {section}\n").expect("a string");
        }
        let (rust_type, value) = definition(constant, number);
        writeln!(text, "pub const {}: {rust_type} = {value};", constant.name).expect("a string");
    }
    text
}

/// The Rust type and value.
fn definition(constant: &Constant, number: i64) -> (String, String) {
    let base = constant.c_type.trim_end_matches('*');
    let stars = constant.c_type.len() - base.len();
    match base {
        "int" if stars == 0 => ("c_int".into(), number.to_string()),
        "MPI_Offset" | "MPI_T_cb_safety" | "MPI_T_source_order" => (base.into(), number.to_string()),
        "int" | "void" | "char" | "MPI_Status" => {
            let pointee = if base == "MPI_Status" { base.to_string() } else { format!("c_{base}") };
            (format!("{}{pointee}", "*mut ".repeat(stars)), format!("address({number})"))
        }
        _ if constant.name.ends_with("DUP_FN") => (base.into(), format!("{base}(address(DUP_FN))")),
        _ if stars == 1 => (base.into(), format!("{base}(address({number}))")),
        _ => (base.into(), format!("{base}({number:#x})")),
    }
}
