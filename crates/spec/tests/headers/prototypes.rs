//! Declaring every procedure again from the table does not conflict with any header.

use crate::sources::{self, Header};
use anympi_spec::{Abi, Form, Procedure, callbacks, procedures};

/// Prototypes in headers that are not the standard's, each for a reason.
fn deviates(header: &Header, procedure: &Procedure) -> bool {
    // MPI 4.0 had no `const` there, and only MPICH 4.1 and later have moved on.
    procedure.name == "MPI_Pready_list" && !is_mpi_5(header)
}

fn check(header: Option<Header>) {
    let Some(header) = header else { return };
    let known = header.words();
    let mut body = String::new();
    for procedure in procedures().iter().filter(|procedure| !deviates(&header, procedure)) {
        for &form in procedure.forms() {
            let name = procedure.form_name(form);
            if !known.contains(&name) {
                let expected = is_mpi_5(&header) && procedure.in_standard_abi() && !procedure.is_extension();
                assert!(!expected, "{} lacks {name}", header.describe());
                continue;
            }
            // Some are macros as well.
            body += &format!("#undef {name}\n#undef P{name}\n");
            for prefix in ["", "P"] {
                body += &format!("{};\n", procedure.prototype(form, prefix));
            }
        }
    }
    for callback in callbacks() {
        for &form in callback.forms().iter().filter(|&&form| known.contains(&callback.form_name(form))) {
            body += &typedef(callback, form);
        }
    }
    if let Err(errors) = header.compile(&body) {
        panic!("{} differs:\n{errors}", header.describe());
    }
}

fn typedef(callback: &Procedure, form: Form) -> String {
    let result = callback.return_kind.c_type(form).name();
    format!("typedef {result} ({})({});\n", callback.form_name(form), callback.declarations(form))
}

/// The headers of PyPI's mpich have all of MPI 5.0; Open MPI 5.0 is at MPI 3.1 with parts of 4.0.
fn is_mpi_5(header: &Header) -> bool {
    header.current && header.abi != Abi::OpenMpi
}

#[test]
fn prototypes_are_those_of_the_standard_abi() {
    check(sources::standard());
}

#[test]
fn prototypes_are_those_of_the_mpich_wheel() {
    check(sources::mpich_wheel());
}

#[test]
fn prototypes_are_those_of_debian_mpich() {
    check(sources::mpich_debian());
}

#[test]
fn prototypes_are_those_of_the_open_mpi_wheel() {
    check(sources::open_mpi_wheel());
}

#[test]
fn prototypes_are_those_of_debian_open_mpi() {
    check(sources::open_mpi_debian());
}
