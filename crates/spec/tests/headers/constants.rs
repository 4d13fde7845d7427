//! The values of the constants in each header are those of the table.

use crate::sources::{self, Header, words};
use anympi_spec::{Abi, Constant, Value, constants};
use std::collections::HashSet;

/// Older builds have no type for what their Fortran compiler lacks.
fn may_be_null(header: &Header, constant: &Constant) -> bool {
    !header.current && constant.c_type == "MPI_Datatype"
}

fn check(header: Option<Header>) {
    let Some(header) = header else { return };
    let known = header.words();
    let mut asserts = String::new();
    let mut symbols = String::new();
    for constant in constants() {
        let name = constant.name;
        if !known.contains(name) {
            let expected = header.current && constant.value(header.abi) != Value::Absent;
            assert!(!expected || is_own_version(constant), "{} lacks {name}", header.describe());
            continue;
        }
        match constant.value(header.abi) {
            Value::Absent => {}
            Value::Number(number) => {
                // A 32-bit handle is compared as bits.
                let expected = if header.abi == Abi::Mpich { format!("(int){number}") } else { format!("{number}L") };
                let value =
                    if header.abi == Abi::Mpich { format!("(int)(long)({name})") } else { format!("(long)({name})") };
                let null = if may_be_null(&header, constant) {
                    format!(" || {name} == MPI_DATATYPE_NULL")
                } else {
                    String::new()
                };
                asserts += &format!("_Static_assert({value} == {expected}{null}, \"{name}\");\n");
            }
            Value::AddressOf(_) | Value::ValueOf(_) => symbols += &format!("@ \"{name}\" {name}\n"),
        }
    }
    if let Err(errors) = header.compile(&asserts) {
        panic!("{} differs:\n{errors}", header.describe());
    }
    let expanded = header.preprocess(&symbols);
    let expansions: Vec<&str> = expanded.lines().filter(|line| line.starts_with('@')).collect();
    assert_eq!(expansions.len(), symbols.lines().count());
    for line in expansions {
        let name = line.split('"').nth(1).expect("it is quoted");
        let constant = constants().iter().find(|constant| constant.name == name).expect("it came from the table");
        let (Value::AddressOf(symbol) | Value::ValueOf(symbol)) = constant.value(header.abi) else { continue };
        let expansion = line.rsplit('"').next().unwrap_or_default();
        assert!(words(expansion).any(|word| word == symbol), "{}: {name} is {expansion}", header.describe());
    }
}

/// The version that a header tells is its MPI's, not its ABI's.
fn is_own_version(constant: &Constant) -> bool {
    constant.section == "Versions"
}

#[test]
fn constants_are_those_of_the_standard_abi() {
    check(sources::standard());
}

#[test]
fn constants_are_those_of_the_mpich_wheel() {
    check(sources::mpich_wheel());
}

#[test]
fn constants_are_those_of_debian_mpich() {
    check(sources::mpich_debian());
}

#[test]
fn constants_are_those_of_the_open_mpi_wheel() {
    check(sources::open_mpi_wheel());
}

#[test]
fn constants_are_those_of_debian_open_mpi() {
    check(sources::open_mpi_debian());
}

#[test]
fn no_constant_of_the_standard_abi_is_missing() {
    let Some(header) = sources::standard() else { return };
    let table: HashSet<&str> = constants().iter().map(|constant| constant.name).collect();
    // The include guard and the fields of MPI_Status.
    let others = ["MPI_H_ABI", "MPI_SOURCE", "MPI_TAG", "MPI_ERROR"];
    let missing: Vec<String> = header
        .words()
        .into_iter()
        .filter(|word| word.starts_with("MPI_") && !word.contains(|c: char| c.is_ascii_lowercase()))
        .filter(|word| !table.contains(word.as_str()) && !others.contains(&word.as_str()))
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
}
