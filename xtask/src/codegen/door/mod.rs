//! The exports of the doors: every procedure of the table as `MPI_Xxx` and `PMPI_Xxx`.
//!
//! All doors get the same text but for the types that its names stand for. An export converts its
//! arguments by kind and makes one call into the engine ([`export`]), calls a body written by hand
//! ([`by_hand`]), or says that the engine does not serve the procedure ([`engine`]).

mod by_hand;
mod engine;
mod export;
mod parameter;

pub use engine::Engine;
pub use export::{ANY_TIME, served};
pub use parameter::{c_type, value_type};

use super::Generated;
use anympi_spec::{Form, Procedure, procedures};
use std::fmt::Write;

/// A shared library and the ABI it speaks.
struct Door {
    krate: &'static str,
    imports: &'static str,
    /// The ABIs of the hosts that programs can run on through it: the `Backend`, and the type that converts for it. A
    /// program whose own ABI the host has needs no door, except that of an MPICH's library under another name.
    hosts: &'static [(&'static str, &'static str)],
}

const MPICH: (&str, &str) = ("Mpich", "anympi_translate::Mpich");
const OPEN_MPI: (&str, &str) = ("OpenMpi", "anympi_translate::OpenMpi");
const STANDARD: (&str, &str) = ("Standard", "anympi_host::StandardHost");

const DOORS: [Door; 3] = [
    Door {
        krate: "door-abi",
        imports: "use anympi_engine::types::{\n    Comm, Datatype, Errhandler, File, Group, Info, Message, Op, Request, \
                  Session, Status, Win,\n};\nuse anympi_translate::Standard as A;\n",
        hosts: &[STANDARD, MPICH, OPEN_MPI],
    },
    Door {
        krate: "door-mpich",
        imports: "use anympi_translate::Mpich as A;\nuse anympi_translate::mpich::{\n    Comm, Datatype, Errhandler, \
                  File, Group, Info, Message, Op, Request, Session, Status, Win,\n};\n",
        hosts: &[MPICH, OPEN_MPI, STANDARD],
    },
    Door {
        krate: "door-openmpi",
        imports: "use anympi_translate::OpenMpi as A;\nuse anympi_translate::open_mpi::{\n    Comm, Datatype, Errhandler, \
                  File, Group, Info, Message, Op, Request, Session, Status, Win,\n};\n",
        hosts: &[MPICH, STANDARD],
    },
];

/// Who answers a procedure.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    Engine,
    /// A body written by hand that needs no function of the engine's.
    Door,
    /// An error that names the procedure.
    Error,
}

/// Tells who answers what, as the exports are generated.
pub struct Answers {
    engine: Engine,
}

impl Answers {
    pub fn read() -> Answers {
        Answers { engine: Engine::read() }
    }

    pub fn to(&self, procedure: &Procedure) -> Answer {
        if export::served(procedure, Form::Small, &self.engine).is_some() {
            Answer::Engine
        } else if by_hand::is_written(procedure) {
            Answer::Door
        } else {
            Answer::Error
        }
    }
}

pub fn generate() -> Vec<Generated> {
    let engine = Engine::read();
    DOORS.iter().flat_map(|door| files(door, &engine)).collect()
}

/// One file per chapter of the standard, and one that lists them.
fn files(door: &Door, engine: &Engine) -> Vec<Generated> {
    let path = |file: &str| &*format!("crates/{}/src/generated/{file}.rs", door.krate).leak();
    let mut chapters: Vec<u32> = procedures().iter().map(|procedure| procedure.chapter).collect();
    chapters.dedup();
    let mut index = String::from(
        "//! The exports, by chapter of the standard. Written by `cargo xtask codegen` from the table.\n\n",
    );
    index += &answer(door);
    let mut files = vec![];
    for chapter in chapters {
        writeln!(index, "pub mod chapter_{chapter:02};").expect("a string");
        let rows: Vec<&Procedure> = procedures().iter().filter(|procedure| procedure.chapter == chapter).collect();
        files.push(Generated { path: path(&format!("chapter_{chapter:02}")), text: text(door, &rows, engine) });
    }
    files.push(Generated { path: path("mod"), text: index });
    files
}

/// The macro that calls whoever answers: the engine, or the procedure's body for the ABI that the host has.
fn answer(door: &Door) -> String {
    let mut text = String::from(
        "use anympi_host::backend::{self, Backend};\n\n\
         /// Calls who answers; the first call of all finds that out.\nmacro_rules! answer {\n    \
         ($procedure:ident $engine:ident $undecided:ident ($($argument:expr),*)) => {\n        \
         match anympi_host::backend::known() {\n            \
         anympi_host::backend::Backend::Engine => $engine($($argument),*),\n",
    );
    for (backend, abi) in door.hosts {
        writeln!(
            text,
            "            anympi_host::backend::Backend::{backend} => {{\n                \
             anympi_host::$procedure::<A, {abi}>($($argument),*)\n            }}"
        )
        .expect("a string");
    }
    text += "            _ => $undecided($($argument),*),\n        }\n    };\n}\n\n";
    let served: Vec<String> = door.hosts.iter().map(|(backend, _)| format!(" | Backend::{backend}")).collect();
    let served = served.concat();
    writeln!(
        text,
        "/// Finds out who answers, if that is not known yet: one that this door has bodies for.\nfn decide() {{\n    \
         match backend::current() {{\n        Backend::Engine{served} => {{}}\n        \
         _ => backend::unserved(),\n    }}\n}}\n"
    )
    .expect("a string");
    text
}

fn text(door: &Door, rows: &[&Procedure], engine: &Engine) -> String {
    let mut text = format!(
        "//! Exports: MPI 5.0 chapter {}, {}. Written by `cargo xtask codegen` from the table.\n//!\n\
         //! # Safety\n//! Programs pass what the standard says; pointers that must not be null are checked.\n\
         #![cfg_attr(rustfmt, rustfmt_skip)]\n\
         #![allow(non_snake_case, unused_imports, unused_unsafe, unused_variables, clippy::missing_safety_doc, clippy::too_many_arguments, \
         clippy::useless_conversion)]\n\
         #![allow(clippy::undocumented_unsafe_blocks)] // One promise for all: that above.\n\n",
        rows[0].chapter, rows[0].chapter_title
    );
    text += "use anympi_door::call::{call, call_any_time, quickly, unsupported};\n\
             use anympi_door::slot::{Text, convert, converted, narrow, narrow_or_undefined, required};\n\
             use anympi_door::{attribute, datatype, fortran, length, lifecycle, spawn, tool};\n\
             use anympi_engine::api;\nuse anympi_engine::errhandler::Argument;\nuse anympi_engine::ints::Ints;\n\
             use anympi_engine::standard;\nuse anympi_engine::types::Count;\n\
             use anympi_translate::{Abi, Convert, Converted, Places};\n";
    if rows.iter().any(|row| row.name.starts_with("MPI_T_")) {
        text += "use anympi_door::tool::Word;\n";
    }
    text += door.imports;
    text += "use std::ffi::{c_char, c_int, c_void};\n";
    for row in rows {
        for &form in row.forms() {
            text += &export::export(row, form, engine);
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_can_be_started_again_is_the_engines_in_both_forms() {
        let engine = Engine::read();
        let persistent = |p: &&Procedure| matches!(p.chapter, 3 | 4 | 6 | 8) && p.name.ends_with("_init");
        let mut seen = 0;
        for procedure in procedures().iter().filter(persistent) {
            for &form in procedure.forms() {
                assert!(export::served(procedure, form, &engine).is_some(), "{}", procedure.form_name(form));
                seen += 1;
            }
        }
        // Five of point-to-point communication, two with partitions, 22 collectives; the barrier and those with partitions have
        // one form.
        assert_eq!(seen, 2 * (5 + 22) - 1 + 2);
    }
}
