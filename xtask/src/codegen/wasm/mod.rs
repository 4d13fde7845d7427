//! What WebAssembly guests import: a body for every procedure of the standard ABI, and the table of them.
//!
//! A body takes its arguments out of the guest ([`parameter`]), checks its buffers ([`buffer`]), calls whoever answers and
//! puts the results back ([`body`]). Where kinds cannot say what is to be done, the table names a function that is written
//! by hand ([`by_hand`]).

mod body;
mod buffer;
mod by_hand;
mod host;
mod parameter;

use super::Generated;
use super::door::{ANY_TIME, Engine};
use anympi_spec::{CType, Direction, Form, Kind, Parameter, Procedure, procedures};
use std::fmt::Write;

/// One file per chapter of the standard, and one that lists them.
pub fn generate() -> Vec<Generated> {
    let engine = Engine::read();
    let path = |file: &str| &*format!("crates/wasm/src/generated/{file}.rs").leak();
    let rows = || procedures().iter().filter(|procedure| procedure.in_standard_abi());
    let mut chapters: Vec<u32> = rows().map(|procedure| procedure.chapter).collect();
    chapters.dedup();
    let mut files = vec![Generated { path: path("mod"), text: index(&chapters) }];
    for chapter in chapters {
        let rows: Vec<&Procedure> = rows().filter(|procedure| procedure.chapter == chapter).collect();
        files.push(Generated { path: path(&format!("chapter_{chapter:02}")), text: text(&rows, &engine) });
    }
    files
}

fn index(chapters: &[u32]) -> String {
    let mut text = String::from(
        "//! What guests import, by chapter of the standard. Written by `cargo xtask codegen` from the table.\n\n",
    );
    for chapter in chapters {
        writeln!(text, "mod chapter_{chapter:02};").expect("a string");
    }
    let all: Vec<String> = chapters.iter().map(|chapter| format!("    &chapter_{chapter:02}::IMPORTS,\n")).collect();
    write!(
        text,
        "\nuse crate::imports::Import;\n\n/// Every procedure, in both forms.\n\
         pub(crate) static IMPORTS: [&[Import]; {}] = [\n{}];\n",
        chapters.len(),
        all.concat()
    )
    .expect("a string");
    text
}

fn text(rows: &[&Procedure], engine: &Engine) -> String {
    let mut imports = String::new();
    let mut bodies = String::new();
    let mut number = 0;
    for row in rows {
        for &form in row.forms() {
            number += 1;
            let name = row.form_name(form);
            let by_hand = by_hand::body(row, form);
            if by_hand.is_none() {
                bodies += &body::body(row, form, engine);
            }
            writeln!(
                imports,
                "    Import {{ name: \"{name}\", signature: \"{}\", object: {}, any_time: {}, has_value: {}, body: {} }},",
                signature(row, form),
                object(row, engine),
                ANY_TIME.contains(&row.name) || by_hand::at_any_time(row.name),
                by_hand::has_value(row.name),
                by_hand.as_deref().unwrap_or(&name)
            )
            .expect("a string");
        }
    }
    format!(
        "//! What guests import: MPI 5.0 chapter {}, {}. Written by `cargo xtask codegen` from the table.\n\
         #![cfg_attr(rustfmt, rustfmt_skip)]\n\
         #![allow(non_snake_case, unused_imports, unused_mut, unused_unsafe, unused_variables, clippy::unnecessary_cast, \
         clippy::useless_conversion)]\n\
         #![allow(clippy::undocumented_unsafe_blocks)] // One reason for all: what is passed on was checked or copied.\n\n\
         use crate::array::{{Array, Weights, last, total}};\n\
         use crate::buffers::{{moved, sum}};\n\
         use crate::by_hand::*;\n\
         use crate::call::{{Arguments, Cx, unsupported}};\n\
         use crate::error::Failure;\n\
         use crate::guest::Mpi;\n\
         use crate::host::{{Owner, model}};\n\
         use crate::imports::{{Import, Object}};\n\
         use crate::value::{{Text, narrow, narrow_or_undefined, pointer}};\n\
         use anympi_engine::api;\n\
         use anympi_engine::types::{{\n    Comm, Count, Datatype, Errhandler, File, Group, Info, Message, Op, Request, \
         Session, Status, Win,\n}};\n\
         use anympi_host::functions as native;\n\
         use anympi_translate::Standard;\n\
         use std::ffi::{{c_int, c_void}};\nuse std::ptr;\n\n\
         pub(crate) static IMPORTS: [Import; {number}] = [\n{imports}];\n{bodies}",
        rows[0].chapter, rows[0].chapter_title
    )
}

/// The types of a WebAssembly function: `i`, `l` and `d`, and the result after `>`.
fn signature(procedure: &Procedure, form: Form) -> String {
    let parameters: String = procedure.parameters_of(form).map(|parameter| letter(parameter, form)).collect();
    format!("{parameters}>{}", value_letter(procedure.return_kind, form))
}

fn letter(parameter: &Parameter, form: Form) -> char {
    // In C's convention for WebAssembly, `...` is the address of what was passed.
    let is_address = parameter.is_array() || parameter.is_pointer() || parameter.is_untyped();
    if is_address { 'i' } else { value_letter(parameter.kind, form) }
}

fn value_letter(kind: Kind, form: Form) -> char {
    match kind.c_type(form) {
        CType::Count | CType::Offset => 'l',
        CType::Double => 'd',
        _ => 'i',
    }
}

/// The argument whose error handler hears of an error, as an expression of type `Object`.
fn object(procedure: &Procedure, engine: &Engine) -> String {
    let is_file = procedure.parameters.iter().any(|p| p.kind == Kind::File);
    let is_served = super::door::served(procedure, Form::Small, engine).is_some();
    let is_before_a_file = matches!(procedure.name, "MPI_File_open" | "MPI_File_delete" | "MPI_Register_datarep");
    if is_before_a_file || (!is_served && is_file) {
        return "Object::NoFile".to_string();
    }
    for (i, parameter) in procedure.parameters_of(Form::Small).enumerate() {
        let variant = match parameter.kind {
            Kind::Communicator => "Comm",
            Kind::Session => "Session",
            Kind::Window => "Win",
            Kind::File => "File",
            _ => continue,
        };
        if !parameter.is_pointer() {
            return format!("Object::{variant}({i})");
        }
        if parameter.direction == Direction::InOut {
            return format!("Object::{variant}At({i})");
        }
    }
    "Object::None".to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use anympi_spec::procedure;

    #[test]
    fn signatures_have_32_bits_for_what_is_a_pointer_in_c() {
        let check = |name: &str, expected: &str| {
            let (procedure, form) = procedure(name).expect(name);
            assert_eq!(signature(procedure, form), expected, "{name}");
        };
        check("MPI_Send", "iiiiii>i");
        check("MPI_Send_c", "iliiii>i");
        check("MPI_Put", "iiiiiiii>i");
        check("MPI_Put_c", "iliiilii>i");
        check("MPI_File_seek", "ili>i");
        check("MPI_Pcontrol", "ii>i");
        check("MPI_Wtime", ">d");
        check("MPI_Aint_add", "ii>i");
    }
}
