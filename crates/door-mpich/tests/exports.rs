//! The library exports what programs import: every procedure of the table, as MPI_Xxx and PMPI_Xxx.

use anympi_spec::procedures;
use std::collections::HashSet;
use std::path::PathBuf;
use std::process::Command;

/// The library that cargo built beside this test.
fn library() -> PathBuf {
    let test = std::env::current_exe().expect("this test");
    test.with_file_name("libanympi_mpich.so")
}

fn tool(name: &str, arguments: &[&str]) -> String {
    let output = Command::new(name).args(arguments).arg(library()).output().expect(name);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn exports() -> HashSet<String> {
    let symbols = tool("nm", &["--dynamic", "--defined-only"]);
    symbols.lines().filter_map(|line| line.split_whitespace().last()).map(str::to_string).collect()
}

#[test]
fn every_procedure_is_exported_under_both_its_names() {
    let exports = exports();
    let names = procedures().iter().flat_map(|p| p.forms().iter().map(|&form| p.form_name(form)));
    let both = names.flat_map(|name| [format!("P{name}"), name]);
    let missing: Vec<String> = both.filter(|name| !exports.contains(name)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn the_library_has_the_name_that_programs_look_for() {
    assert!(tool("readelf", &["--dynamic"]).contains("Library soname: [libmpi.so.12]"));
}

/// What MPICH's headers and its own Fortran and C++ libraries name besides the procedures.
const OTHERS: &[&str] = &[
    "MPI_UNWEIGHTED",
    "MPI_WEIGHTS_EMPTY",
    "MPI_F_STATUS_IGNORE",
    "MPI_F_STATUSES_IGNORE",
    "MPI_F08_STATUS_IGNORE",
    "MPI_F08_STATUSES_IGNORE",
    "MPI_T_PVAR_ALL_HANDLES",
    "MPIR_Dup_fn",
    "MPIR_F08_MPI_STATUS_IGNORE_OBJ",
    "MPIR_F08_MPI_STATUSES_IGNORE_OBJ",
];

#[test]
fn what_mpichs_headers_name_is_exported() {
    let exports = exports();
    let missing: Vec<&&str> = OTHERS.iter().filter(|name| !exports.contains(**name)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn nothing_but_mpis_names_is_exported() {
    let is_mpis =
        |name: &str| ["MPI_", "PMPI_", "MPIX_", "PMPIX_", "MPIR_", "MPII_"].iter().any(|p| name.starts_with(p));
    let strange: Vec<String> = exports().into_iter().filter(|name| !is_mpis(name)).collect();
    assert!(strange.is_empty(), "{strange:?}");
}
