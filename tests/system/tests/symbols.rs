//! What programs and tools find in the libraries: all that real binaries import, and names that a tool can replace.

use anympi_system_tests::*;
use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

const MPICH: &str = "target/anympi/lib/anympi/libmpi.so.12";
const OPEN_MPI: &str = "target/anympi/lib/anympi/libmpi.so.40";

/// Binaries that were built for MPICH, by folder and start of their names.
const FOR_MPICH: &[(&str, &str)] = &[
    ("target/venv/lib/python3*/site-packages/mpi4py", "MPI.mpich"),
    ("/usr/bin", "NPmpich2"),
    ("/usr/lib/x86_64-linux-gnu", "libscalapack-mpich.so.2"),
    ("/usr/lib/x86_64-linux-gnu", "libmpichfort.so.12"),
];

/// Binaries that were built for Open MPI.
const FOR_OPEN_MPI: &[(&str, &str)] = &[
    ("target/venv/lib/python3*/site-packages/mpi4py", "MPI.openmpi"),
    ("/usr/bin", "NPopenmpi"),
    ("/usr/bin", "hpcc"),
    ("/usr/bin", "lmp"),
    ("/usr/lib/x86_64-linux-gnu", "liblammps.so.0"),
    ("/usr/lib/x86_64-linux-gnu", "libscalapack-openmpi.so.2"),
];

/// The MPI symbols that `nm` finds in `file`.
fn symbols(file: &Path, which: &str) -> HashSet<String> {
    let outcome = run(Command::new("nm").args(["--dynamic", which]).arg(file), Duration::from_secs(20)).success();
    let names = outcome.stdout.lines().filter_map(|line| line.split_whitespace().last());
    let names = names.map(|name| name.split('@').next().unwrap_or(name));
    let is_mpis = |name: &&str| {
        ["MPI", "ompi_", "OMPI_"].iter().any(|beginning| name.trim_start_matches('P').starts_with(beginning))
    };
    names.filter(is_mpis).map(str::to_string).collect()
}

/// Files whose names start so, in a folder one of whose parts may end in `*`.
fn files((folder, start): &(&str, &str)) -> Vec<PathBuf> {
    let entries = |folder: &Path| std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let starts =
        |path: &Path, start: &str| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(start));
    let mut folders = vec![root()];
    for part in Path::new(folder) {
        folders = match part.to_string_lossy().strip_suffix('*') {
            Some(start) => {
                folders.iter().flat_map(|folder| entries(folder)).filter(|path| starts(path, start)).collect()
            }
            None => folders.iter().map(|folder| folder.join(part)).collect(),
        };
    }
    folders.iter().flat_map(|folder| entries(folder)).filter(|path| starts(path, start)).collect()
}

#[track_caller]
fn check_imports(door: &str, binaries: &[(&str, &str)]) {
    let Some(door) = component(door) else { return };
    let exports = symbols(&door, "--defined-only");
    for binary in binaries.iter().flat_map(files) {
        let missing: Vec<String> =
            symbols(&binary, "--undefined-only").into_iter().filter(|name| !exports.contains(name)).collect();
        assert!(missing.is_empty(), "{} imports {missing:?}", binary.display());
    }
}

#[test]
fn real_binaries_for_mpich_find_all_that_they_import() {
    check_imports(MPICH, FOR_MPICH);
}

#[test]
fn real_binaries_for_open_mpi_find_all_that_they_import() {
    check_imports(OPEN_MPI, FOR_OPEN_MPI);
}

#[test]
fn a_tool_sees_each_call_and_passes_it_on() {
    let (Some(program), Some(mpicc)) = (compiled("hello_world"), component("target/anympi/bin/mpicc")) else { return };
    let tool = program.with_extension("tool.so");
    let source = root().join("tests/programs/tool.c");
    let mut build = Command::new(mpicc);
    build.args(["-shared", "-fPIC", "-o"]).arg(&tool).arg(source);
    run(&mut build, Duration::from_secs(60)).success();
    let mut command = Command::new(program);
    command.env("LD_PRELOAD", tool);
    let outcome = run(&mut command, Duration::from_secs(20)).success();
    assert!(outcome.stderr.contains("tool: MPI_Init"), "{outcome:#?}");
    assert!(outcome.stderr.contains("tool: MPI_Finalize"), "{outcome:#?}");
}
