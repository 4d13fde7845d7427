//! The library exports what programs import: every procedure of the table, as MPI_Xxx and PMPI_Xxx.

use anympi_spec::{procedure, procedures};
use std::collections::HashSet;
use std::path::PathBuf;
use std::process::Command;

/// The library that cargo built beside this test.
fn library() -> PathBuf {
    let test = std::env::current_exe().expect("this test");
    test.with_file_name("libanympi_abi.so")
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
    assert!(tool("readelf", &["--dynamic"]).contains("Library soname: [libmpi_abi.so.1]"));
}

#[test]
fn nothing_but_the_standards_names_is_exported() {
    let strange: Vec<String> = exports().into_iter().filter(|name| !is_ours(name)).collect();
    assert!(strange.is_empty(), "{strange:?}");
}

fn is_ours(name: &str) -> bool {
    let name = name.strip_prefix('P').unwrap_or(name);
    procedure(name).is_some()
}
