//! `mpi.h` for the standard ABI, in C and C++.
//!
//! Numbers are macros rather than enumerators, so that programs can test for them with `#ifdef` and use
//! them in `#if`. What MPI deprecated warns only on request: old programs are welcome. The conversions to
//! Fortran handles are not in this ABI (MPI 5.0 § 20.3).
//!
//! The same text serves WebAssembly, where pointers have 32 bits: `MPI_Aint` and the handles shrink with them, and each
//! function says which import of the module `mpi` it is. A program that defines such a function itself, as tools do with
//! `MPI_Send`, still has its own.

use super::Generated;
use anympi_spec::types::fault_tolerance::{MPIX_ERR_PROC_FAILED, MPIX_ERR_PROC_FAILED_PENDING, MPIX_ERR_REVOKED};
use anympi_spec::{Constant, Form, Handle, Procedure, Value, callbacks, constants, procedures};
use std::fmt::Write;

const OPENING: &str = "\
/* mpi.h: the C interface of MPI 5.0 in the standard ABI.
 *
 * What is compiled against it runs with any library that provides that ABI (libmpi_abi.so.1), and what is compiled to
 * WebAssembly on any host that provides its functions in the module `mpi`.
 * Define ANYMPI_WARN_DEPRECATED to be warned of what MPI has deprecated.
 *
 * Written by `cargo xtask codegen` from the table of procedures and constants.
 */
#ifndef ANYMPI_MPI_H
#define ANYMPI_MPI_H

#include <stdint.h>

#ifdef __cplusplus
extern \"C\" {
#endif

#if defined(ANYMPI_WARN_DEPRECATED) && (defined(__GNUC__) || defined(__clang__))
#define ANYMPI_DEPRECATED(since) __attribute__((deprecated(\"deprecated in MPI \" since)))
#else
#define ANYMPI_DEPRECATED(since)
#endif

/* In WebAssembly there is no library to link with: whoever runs the module has these functions. */
#ifdef __wasm__
#define ANYMPI_IMPORT(name) __attribute__((import_module(\"mpi\"), import_name(#name)))
#else
#define ANYMPI_IMPORT(name)
#endif

/* What MPI 5.0 does not have, other libraries of its ABI may lack. A program that runs with any can ask whether the
 * address of such a function is null. */
#if defined(__GNUC__) && !defined(__wasm__)
#define ANYMPI_EXTENSION __attribute__((weak))
#else
#define ANYMPI_EXTENSION
#endif

/* There a pointer to a function is an index, and the standard's 1 would be that of a function of the program's too. */
#ifdef __wasm__
#define ANYMPI_DUP_FN (-1)
#else
#define ANYMPI_DUP_FN 1
#endif

/* ---- Types ---- */

typedef intptr_t MPI_Aint;
typedef int64_t MPI_Offset;
typedef int64_t MPI_Count;

typedef struct {
    int MPI_SOURCE;
    int MPI_TAG;
    int MPI_ERROR;
    int MPI_internal[5];
} MPI_Status;

";

const CLOSING: &str = "
#undef ANYMPI_IMPORT
#undef ANYMPI_EXTENSION
#undef ANYMPI_DEPRECATED

#ifdef __cplusplus
}
#endif

#endif
";

/// The opaque types of the tool interface, each with the tag of the structure that is never defined.
const TOOL_TYPES: [&str; 6] = [
    "MPI_T_enum",
    "MPI_T_cvar_handle",
    "MPI_T_pvar_handle",
    "MPI_T_pvar_session",
    "MPI_T_event_registration",
    "MPI_T_event_instance",
];

/// The names that MPI 2.0 gave to the types of error handlers, which later versions keep.
const ERRHANDLER_TYPES: [&str; 4] = ["Comm", "File", "Win", "Session"];

pub fn generate() -> Generated {
    let mut text = String::from(OPENING);
    types(&mut text);
    numbers(&mut text);
    function_types(&mut text);
    prototypes(&mut text);
    extensions(&mut text);
    text += CLOSING;
    Generated { path: "crates/cli/include/generated/mpi.h", text }
}

fn types(text: &mut String) {
    for handle in Handle::ALL {
        let name = handle.c_name();
        let tag = name.replace("MPI_", "MPI_ABI_");
        line(text, format_args!("typedef struct {tag} *{name};"));
    }
    line(text, format_args!(""));
    for name in TOOL_TYPES {
        line(text, format_args!("typedef struct {name}_t *{name};"));
    }
    for name in ["MPI_T_cb_safety", "MPI_T_source_order"] {
        line(text, format_args!("\ntypedef enum {name} {{"));
        let members: Vec<String> = constants()
            .iter()
            .filter(|constant| constant.c_type == name)
            .filter_map(|constant| Some(format!("    {} = {}", constant.name, number(constant)?)))
            .collect();
        line(text, format_args!("{}\n}} {name};", members.join(",\n")));
    }
}

fn numbers(text: &mut String) {
    let mut section = "";
    for constant in constants() {
        let Some(value) = definition(constant) else { continue };
        if section != constant.section {
            section = constant.section;
            line(text, format_args!("\n/* ---- {section} ---- */\n"));
        }
        let note = constant.deprecated.map(|version| format!(" /* deprecated in MPI {version} */")).unwrap_or_default();
        line(text, format_args!("#define {:<37} {value}{note}", constant.name));
    }
}

fn number(constant: &Constant) -> Option<i64> {
    match constant.standard {
        Value::Number(number) => Some(number),
        Value::AddressOf(_) | Value::ValueOf(_) | Value::Absent => None,
    }
}

/// What the macro stands for; `None` for enumerators and for what the ABI lacks.
fn definition(constant: &Constant) -> Option<String> {
    let number = number(constant)?;
    match constant.c_type {
        "MPI_T_cb_safety" | "MPI_T_source_order" => None,
        "int" if number < 0 => Some(format!("({number})")),
        "int" => Some(number.to_string()),
        c_type if constant.handle().is_some() => Some(format!("(({c_type}) {number:#x})")),
        c_type => {
            let stars = c_type.trim_start_matches(|c| c != '*');
            let separator = if stars.is_empty() { "" } else { " " };
            let value =
                if constant.name.ends_with("DUP_FN") { "ANYMPI_DUP_FN".to_string() } else { number.to_string() };
            Some(format!("(({}{separator}{stars}) {value})", c_type.trim_end_matches('*')))
        }
    }
}

fn function_types(text: &mut String) {
    line(text, format_args!("\n/* ---- Functions that programs pass in ---- */\n"));
    for callback in callbacks().iter().filter(|callback| callback.in_standard_abi()) {
        for &form in callback.forms() {
            let result = callback.return_kind.c_type(form).name();
            let head = format!("typedef {result} ({})", callback.form_name(form));
            declaration(text, &head, callback, form, "");
        }
    }
    for object in ERRHANDLER_TYPES {
        line(text, format_args!("typedef MPI_{object}_errhandler_function MPI_{object}_errhandler_fn;"));
    }
}

fn prototypes(text: &mut String) {
    let mut chapter = 0;
    for procedure in procedures().iter().filter(|procedure| procedure.in_standard_abi()) {
        if chapter != procedure.chapter {
            chapter = procedure.chapter;
            line(text, format_args!("\n/* ---- {} ---- */\n", procedure.chapter_title));
        }
        let deprecated = |version| format!(" ANYMPI_DEPRECATED(\"{version}\")");
        let deprecated = procedure.deprecated.map(deprecated).unwrap_or_default();
        for &form in procedure.forms() {
            for prefix in ["", "P"] {
                let result = procedure.return_kind.c_type(form).name();
                let name = format!("{prefix}{}", procedure.form_name(form));
                let extension = if procedure.is_extension() { " ANYMPI_EXTENSION" } else { "" };
                let mark = format!(" ANYMPI_IMPORT({name}){extension}{deprecated}");
                declaration(text, &format!("{result} {name}"), procedure, form, &mark);
            }
        }
    }
}

/// The error classes of fault tolerance, and what tells mpi4py that it is there: it looks for it where it finds the names of MPIs that
/// it knows, or these.
fn extensions(text: &mut String) {
    let classes = [
        ("MPIX_ERR_PROC_FAILED", MPIX_ERR_PROC_FAILED),
        ("MPIX_ERR_PROC_FAILED_PENDING", MPIX_ERR_PROC_FAILED_PENDING),
        ("MPIX_ERR_REVOKED", MPIX_ERR_REVOKED),
    ];
    line(text, format_args!(""));
    for (name, number) in classes {
        line(text, format_args!("#define {name:<37} {number}"));
    }
    line(text, format_args!("\n/* mpi4py is told what there is. */"));
    let procedures = procedures().iter().filter(|procedure| procedure.is_extension()).map(|procedure| procedure.name);
    for name in classes.into_iter().map(|(name, _)| name).chain(procedures) {
        line(text, format_args!("#define PyMPI_HAVE_{name} 1"));
    }
}

/// Writes `head(parameters)mark;`, in lines of at most 110 characters.
fn declaration(text: &mut String, head: &str, procedure: &Procedure, form: Form, mark: &str) {
    const WIDTH: usize = 110;
    let mut current = format!("{head}(");
    let list: Vec<String> = procedure.parameters_of(form).map(|parameter| parameter.declaration(form)).collect();
    if list.is_empty() {
        current += "void";
    }
    for (index, parameter) in list.iter().enumerate() {
        let last = index + 1 == list.len();
        let end = if last { 2 + mark.len() } else { 1 };
        if index > 0 {
            if current.len() + 1 + parameter.len() + end > WIDTH {
                line(text, format_args!("{current}"));
                current = String::from("   ");
            }
            current.push(' ');
        }
        current += parameter;
        if !last {
            current.push(',');
        }
    }
    line(text, format_args!("{current}){mark};"));
}

fn line(text: &mut String, content: std::fmt::Arguments) {
    writeln!(text, "{content}").expect("writing to a string does not fail");
}

#[cfg(test)]
mod tests {
    use super::*;
    use anympi_spec::{CType, Kind};

    #[test]
    fn every_tool_type_that_a_procedure_uses_is_declared() {
        let declared =
            |name: &str| TOOL_TYPES.contains(&name) || ["MPI_T_cb_safety", "MPI_T_source_order"].contains(&name);
        let used = |kind: Kind| match kind.c_type(Form::Small) {
            CType::Tool(name) => Some(name),
            _ => None,
        };
        for procedure in procedures() {
            for name in procedure.parameters.iter().filter_map(|parameter| used(parameter.kind)) {
                assert!(declared(name), "{name} in {}", procedure.name);
            }
        }
    }
}
