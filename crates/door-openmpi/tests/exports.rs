//! The library exports what programs import: every procedure of the table as MPI_Xxx and PMPI_Xxx, and the objects and
//! functions of Open MPI's headers, each object as large as in Open MPI.

use anympi_spec::layout::open_mpi_object_size;
use anympi_spec::{Abi, Value, constants, procedures};
use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};
use std::process::Command;

/// The library that cargo built beside this test.
fn library() -> PathBuf {
    let test = std::env::current_exe().expect("this test");
    test.with_file_name("libanympi_openmpi.so")
}

fn tool(name: &str, arguments: &[&str], file: &Path) -> String {
    let output = Command::new(name).args(arguments).arg(file).output().expect(name);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// What `file` exports: whether it is data, and how large.
fn exports_of(file: &Path) -> HashMap<String, (bool, u64)> {
    let symbols = tool("nm", &["--dynamic", "--defined-only", "--print-size"], file);
    let row = |line: &str| {
        let mut words = line.split_whitespace().skip(1);
        let (size, class, name) = (words.next()?, words.next()?, words.next()?);
        Some((name.to_string(), ("BDRVu".contains(class), u64::from_str_radix(size, 16).ok()?)))
    };
    symbols.lines().filter_map(row).collect()
}

fn exports() -> HashMap<String, (bool, u64)> {
    exports_of(&library())
}

#[test]
fn every_procedure_is_exported_under_both_its_names() {
    let exports = exports();
    let names = procedures().iter().flat_map(|p| p.forms().iter().map(|&form| p.form_name(form)));
    let both = names.flat_map(|name| [format!("P{name}"), name]);
    let missing: Vec<String> = both.filter(|name| !exports.contains_key(name)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn the_library_has_the_name_that_programs_look_for() {
    assert!(tool("readelf", &["--dynamic"], &library()).contains("Library soname: [libmpi.so.40]"));
}

#[test]
fn every_constant_that_is_an_address_is_exported_and_objects_have_their_size() {
    let exports = exports();
    for constant in constants() {
        let (Value::AddressOf(symbol) | Value::ValueOf(symbol)) = constant.value(Abi::OpenMpi) else { continue };
        let &(is_data, size) = exports.get(symbol).unwrap_or_else(|| panic!("{symbol} is not exported"));
        if let Some(kind) = constant.handle() {
            assert_eq!((is_data, size), (true, open_mpi_object_size(kind) as u64), "{symbol}");
        }
    }
}

/// Each Open MPI that may be there: Debian's, and the wheel.
fn real_libraries() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).expect("the workspace").to_path_buf();
    let names = ["/usr/lib/x86_64-linux-gnu/libmpi.so.40", "target/peers/openmpi/lib/libmpi.so.40"];
    let found: Vec<PathBuf> = names.iter().map(|name| root.join(name)).filter(|path| path.exists()).collect();
    if found.len() < names.len() {
        assert!(std::env::var_os("ANYMPI_TEST_REQUIRE").is_none(), "only {found:?} are there");
    }
    found
}

#[test]
fn what_open_mpi_exports_to_programs_is_exported_and_as_large() {
    let ours = exports();
    let beginnings = ["MPI_", "PMPI_", "MPIX_", "PMPIX_", "OMPI_C_", "OMPI_Affinity", "mpi_fortran_"];
    // Functions of its Fortran interface, and what its own libraries look into.
    let is_internal = |name: &str| {
        let upper = name.trim_start_matches("P").trim_start_matches("MPI_");
        upper.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_')
    };
    for library in real_libraries() {
        let headers = headers_of(&library);
        for (name, (is_data, size)) in exports_of(&library) {
            let is_programs = beginnings.iter().any(|beginning| name.starts_with(beginning)) && !is_internal(&name);
            let is_programs = is_programs || (name.starts_with("ompi_") && is_data && headers.contains(&name));
            match ours.get(&name) {
                Some(&(ours_is_data, ours_size)) => {
                    assert_eq!(ours_is_data, is_data, "{name}");
                    // A common block is as large as in the largest of programs and libraries.
                    let fits = if name.starts_with("mpi_fortran_") { ours_size >= size } else { ours_size == size };
                    assert!(!is_data || fits, "{name} has {ours_size} bytes, in {} {size}", library.display());
                }
                None => assert!(!is_programs, "{name} of {} is missing", library.display()),
            }
        }
    }
}

/// The words of the `mpi.h` that belongs to a library.
fn headers_of(library: &Path) -> HashSet<String> {
    let lib = library.parent().expect("a folder");
    let candidates = [lib.join("../include/mpi.h"), lib.join("openmpi/include/mpi.h")];
    let text = candidates.iter().find_map(|path| std::fs::read_to_string(path).ok()).expect("its mpi.h");
    text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').map(str::to_string).collect()
}

#[test]
fn nothing_but_open_mpis_names_is_exported() {
    let beginnings = ["MPI_", "PMPI_", "MPIX_", "PMPIX_", "OMPI_", "ompi_", "mpi_fortran_"];
    let strange: Vec<String> =
        exports().into_keys().filter(|name| !beginnings.iter().any(|b| name.starts_with(b))).collect();
    assert!(strange.is_empty(), "{strange:?}");
}
