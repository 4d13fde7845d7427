//! mpi4py's own test suite, from its sdist, on each native door: the wheel as PyPI ships it finds our `libmpi.so.12`, or
//! our `libmpi.so.40` where it is told to; a build from the sdist links our `libmpi_abi.so.1`.
//!
//! Eight ranks on two cores take eight minutes, nearly all of it Python: every day one door shows that the engine stands them, and the
//! others when they are asked for.
//!
//! No module is left out. What single tests cannot pass on Open MPI's ABI stands in tests/mpi4py, with reasons.

use anympi_system_tests::*;
use std::time::Duration;

/// How mpi4py comes to a door.
struct Door {
    venv: &'static str,
    /// The library that the wheel is told to load, if it would find another.
    mpi_library: Option<&'static str>,
    /// The files of tests/mpi4py that say what is left out.
    left_out: &'static [&'static str],
}

const STANDARD: Door = Door { venv: "target/venv-abi", mpi_library: None, left_out: &[] };
const MPICH: Door = Door { venv: "target/venv", mpi_library: None, left_out: &[] };
const OPEN_MPI: Door = Door {
    venv: "target/venv",
    mpi_library: Some("target/anympi/lib/anympi/libmpi.so.40"),
    left_out: &["openmpi.txt"],
};

/// The entries of a file of tests/mpi4py as options of the suite's main.py: it matches `-e` with the names of files,
/// and `-x` with `MODULE.CLASS.METHOD`.
fn options(file: &str) -> Vec<String> {
    let list = std::fs::read_to_string(root().join("tests/mpi4py").join(file)).expect("the list");
    let lines = list.lines().filter(|l| !l.starts_with('#') && !l.trim().is_empty());
    let options = lines.flat_map(|l| {
        let (what, reason) = l.split_once(char::is_whitespace).expect("MODULE[.CLASS[.METHOD]] REASON");
        assert!(!reason.trim().is_empty(), "{what} is left out without a reason");
        match what.matches('.').count() {
            0 => ["-e".to_string(), format!(r"^{what}\.py$")],
            // Without a `*` it would match anywhere in a name.
            1 => ["-x".to_string(), format!("{what}.*")],
            _ => ["-x".to_string(), format!("{what}*")],
        }
    });
    options.collect()
}

#[track_caller]
fn check(door: &Door, n: usize) {
    let venv = door.venv;
    let (Some(python), Some(suite)) = (component(format!("{venv}/bin/python")), component("target/mpi4py-4.1.2/test"))
    else {
        return;
    };
    let Some(mut command) = mpirun(n) else { return };
    command.arg(python).arg(suite.join("main.py")).args(["--no-builddir", "-f"]);
    command.args(door.left_out.iter().flat_map(|file| options(file)));
    if let Some(library) = door.mpi_library {
        let Some(library) = component(library) else { return };
        command.env("MPI4PY_LIBMPI", library);
    }
    command.current_dir(suite.parent().expect("the sdist")).env("PYTHONDONTWRITEBYTECODE", "1");
    let outcome = run(&mut command, Duration::from_secs(1100));
    let summary: Vec<&str> = outcome
        .stderr
        .lines()
        .filter(|l| l.starts_with("Ran ") || l.starts_with("OK") || l.contains("FAILED"))
        .collect();
    println!("{venv}, n = {n}, {:.0?}: {}", outcome.elapsed, summary.join("; "));
    assert!(outcome.status.success(), "{}\n{}", outcome.stdout, outcome.stderr);
    // Every rank reports; a suite that found no tests would report too.
    let reports = outcome.stderr.lines().filter(|l| l.starts_with("Ran ")).count();
    assert_eq!(reports, n, "{}", outcome.stderr);
    let ran: usize = summary[0].split_whitespace().nth(1).and_then(|w| w.parse().ok()).expect("Ran N tests");
    assert!(ran > 1000, "only {ran} tests ran");
}

#[test]
fn the_wheel_passes_its_suite_on_the_mpich_door_alone() {
    check(&MPICH, 1);
}

#[test]
fn the_wheel_passes_its_suite_on_the_mpich_door_with_2_ranks() {
    check(&MPICH, 2);
}

#[test]
fn the_wheel_passes_its_suite_on_the_mpich_door_with_3_ranks() {
    check(&MPICH, 3);
}

#[test]
fn the_wheel_passes_its_suite_on_the_mpich_door_with_5_ranks() {
    check(&MPICH, 5);
}

#[test]
fn the_wheel_passes_its_suite_on_the_mpich_door_with_8_ranks() {
    if at_length() {
        check(&MPICH, 8);
    }
}

#[test]
fn the_wheel_passes_its_suite_on_the_open_mpi_door_alone() {
    check(&OPEN_MPI, 1);
}

#[test]
fn the_wheel_passes_its_suite_on_the_open_mpi_door_with_2_ranks() {
    check(&OPEN_MPI, 2);
}

#[test]
fn the_wheel_passes_its_suite_on_the_open_mpi_door_with_3_ranks() {
    check(&OPEN_MPI, 3);
}

#[test]
fn the_wheel_passes_its_suite_on_the_open_mpi_door_with_5_ranks() {
    check(&OPEN_MPI, 5);
}

#[test]
fn the_wheel_passes_its_suite_on_the_open_mpi_door_with_8_ranks() {
    if at_length() {
        check(&OPEN_MPI, 8);
    }
}

#[test]
fn the_sdist_passes_its_suite_on_the_standard_door_alone() {
    check(&STANDARD, 1);
}

#[test]
fn the_sdist_passes_its_suite_on_the_standard_door_with_2_ranks() {
    check(&STANDARD, 2);
}

#[test]
fn the_sdist_passes_its_suite_on_the_standard_door_with_3_ranks() {
    check(&STANDARD, 3);
}

#[test]
fn the_sdist_passes_its_suite_on_the_standard_door_with_5_ranks() {
    check(&STANDARD, 5);
}

#[test]
fn the_sdist_passes_its_suite_on_the_standard_door_with_8_ranks() {
    check(&STANDARD, 8);
}
