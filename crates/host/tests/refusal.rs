//! A library that cannot be the host is refused in one line that says what to do.

use anympi_host::library::Library;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

fn folder(test: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(test);
    fs::create_dir_all(&folder).expect("it is made");
    folder
}

/// Builds a shared library from C.
fn build(folder: &Path, name: &str, source: &str, options: &[&str]) -> PathBuf {
    let (c, so) = (folder.join(format!("{name}.c")), folder.join(format!("lib{name}.so")));
    fs::write(&c, source).expect("it is written");
    let built = Command::new("cc").args(["-shared", "-fPIC", "-o"]).arg(&so).arg(&c).args(options).status();
    assert!(built.expect("cc runs").success());
    so
}

fn check(library: &Path, expected: &str) {
    let Err(error) = Library::open(library) else { panic!("{} was opened", library.display()) };
    let message = error.to_string();
    assert!(message.contains(expected), "{message}");
    assert!(message.contains(&library.display().to_string()) && !message.contains('\n'), "{message}");
}

#[test]
fn a_library_that_does_not_exist_is_refused() {
    check(Path::new("/no/such/libmpi.so.40"), "does not exist here");
}

#[test]
fn a_text_file_is_refused() {
    let script = folder("text").join("libmpi.so");
    fs::write(&script, "INPUT ( libmpi.so.12 )\n").expect("it is written");
    check(&script, "is no shared library");
    let empty = folder("text").join("empty.so");
    fs::write(&empty, "").expect("it is written");
    check(&empty, "is no shared library");
}

#[test]
fn a_library_for_other_machines_is_refused() {
    let folder = folder("machine");
    let mut image = fs::read(build(&folder, "good", "int PMPI_Init;", &[])).expect("it is read");
    let (bits, machine) = (folder.join("lib32.so"), folder.join("libother.so"));
    image[18] = 243;
    fs::write(&machine, &image).expect("it is written");
    image[4] = 1;
    fs::write(&bits, &image).expect("it is written");
    check(&machine, "another kind of processor");
    check(&bits, "is a 32-bit one");
}

#[test]
fn a_library_without_mpi_is_refused() {
    check(&build(&folder("other"), "other", "int nothing;", &[]), "exports no PMPI_Init");
}

#[test]
fn a_library_that_needs_a_missing_one_is_refused_with_its_name() {
    let folder = folder("missing");
    let needed = build(&folder, "needed", "int needed(void) { return 1; }", &[]);
    let search = format!("-L{}", folder.display());
    let source = "int needed(void); int PMPI_Init(void) { return needed(); }";
    let library = build(&folder, "needing", source, &[&search, "-lneeded"]);
    fs::remove_file(needed).expect("it is removed");
    check(&library, "needs libneeded.so, which is not found");
}

#[test]
fn a_library_that_lacks_a_symbol_is_refused_with_its_name() {
    let source = "int not_there(void); int PMPI_Init(void) { return not_there(); }";
    check(&build(&folder("symbol"), "symbol", source, &[]), "undefined symbol: not_there");
}
