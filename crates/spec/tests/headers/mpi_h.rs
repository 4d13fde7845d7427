//! The generated `mpi.h` compiles without a warning in C and C++ and has the constants and prototypes of the table.
//!
//! That these are the standard's is what the other modules test.

use crate::sources::{compile, root};
use anympi_spec::{Value, callbacks, constants, procedures};

fn check(language: &str, standard: &str, extra: &[&str], body: &str) {
    let folder = root().join("crates/cli/include/generated");
    let include = format!("-I{}", folder.display());
    let flags = ["-fsyntax-only", &format!("-std={standard}"), "-Wall", "-Wextra", "-pedantic", "-Werror", &include];
    let flags = [&flags, extra].concat();
    if let Err(errors) = compile(language, &flags, &format!("#include <mpi.h>\n{body}")) {
        panic!("{standard}:\n{errors}");
    }
}

#[test]
fn mpi_h_compiles_as_c_and_as_cpp() {
    for (language, standard) in [("c", "c99"), ("c", "c17"), ("c++", "c++11"), ("c++", "c++17")] {
        check(language, standard, &[], "int main(void) { return MPI_SUCCESS; }\n");
        check(language, standard, &["-DANYMPI_WARN_DEPRECATED"], "int main(void) { return MPI_SUCCESS; }\n");
    }
}

#[test]
fn mpi_h_has_the_constants_of_the_table() {
    let numbers = constants().iter().filter_map(|constant| match constant.standard {
        Value::Number(number) => Some((constant, number)),
        _ => None,
    });
    let body: String = numbers
        .map(|(constant, number)| {
            let name = constant.name;
            let c_type = if constant.c_type.ends_with('*') || constant.c_type == "int" { "" } else { constant.c_type };
            let typed = if c_type.is_empty() { String::new() } else { format!("extern {c_type} type_of_{name};\n") };
            format!("{typed}_Static_assert((long)({name}) == {number}L, \"{name}\");\n")
        })
        .collect();
    check("c", "gnu11", &["-Wno-pedantic"], &body);
}

#[test]
fn mpi_h_has_the_prototypes_of_the_table() {
    let mut body = String::new();
    for procedure in procedures().iter().filter(|procedure| procedure.in_standard_abi()) {
        for &form in procedure.forms() {
            // A use of the name needs its declaration; a second declaration must agree with it.
            let name = procedure.form_name(form);
            body += &format!("{};\n", procedure.prototype(form, "P"));
            body += &format!("extern __typeof__(&{name}) address_of_{name};\n");
        }
    }
    for callback in callbacks().iter().filter(|callback| callback.in_standard_abi()) {
        body += &format!("extern {} *a_{};\n", callback.name, callback.name);
    }
    check("c", "gnu11", &[], &body);
}
