//! mpi4py's own test suite in two cells, beside the same suite on the host alone: what fails in a cell must fail on the
//! host with its own module, too. The comparison is printed.
//!
//! What is left out of both stands in tests/mpi4py, with reasons.

use Door::{Mpich, OpenMpi};
use Host::{Mpich5, OpenMpi5};
use anympi_system_tests::cells::*;
use anympi_system_tests::*;
use std::collections::BTreeSet;
use std::process::Command;
use std::time::Duration;

/// What a run of the suite came to; of several ranks, what any of them said.
#[derive(Debug)]
struct Report {
    ran: Vec<usize>,
    skipped: Vec<usize>,
    failed: BTreeSet<String>,
    seconds: u64,
}

/// The entries of files of tests/mpi4py as options of the suite's main.py: it matches `-e` with the names of files, and
/// `-x` with `MODULE.CLASS.METHOD`.
fn left_out(files: &[&str]) -> Vec<String> {
    let lists =
        files.iter().map(|file| std::fs::read_to_string(root().join("tests/mpi4py").join(file)).expect("a list"));
    let entry = |line: &str| {
        let (what, reason) = line.split_once(char::is_whitespace).expect("MODULE[.CLASS[.METHOD]] REASON");
        assert!(!reason.trim().is_empty(), "{what} is left out without a reason");
        match what.matches('.').count() {
            0 => ["-e".to_string(), format!(r"^{what}\.py$")],
            1 => ["-x".to_string(), format!("{what}.*")],
            _ => ["-x".to_string(), format!("{what}*")],
        }
    };
    let lines = lists.flat_map(|list| list.lines().map(str::to_string).collect::<Vec<_>>());
    lines.filter(|l| !l.starts_with('#') && !l.trim().is_empty()).flat_map(|l| entry(&l)).collect()
}

/// `FAIL: testX (module.Class.testX) (detail)` names `module.Class.testX (detail)`.
fn failed(line: &str) -> Option<String> {
    let test = line.strip_prefix("FAIL: ").or_else(|| line.strip_prefix("ERROR: "))?;
    Some(test.split_once(' ')?.1.trim().replacen(['(', ')'], "", 2))
}

#[track_caller]
fn suite(mut command: Command, n: usize, left_out: &[String]) -> Option<Report> {
    let (python, suite) = (component("target/venv/bin/python")?, component("target/mpi4py-4.1.2/test")?);
    command.arg(python).arg(suite.join("main.py")).arg("--no-builddir").args(left_out);
    command.current_dir(suite.parent().expect("the sdist")).env("PYTHONDONTWRITEBYTECODE", "1");
    let outcome = run(&mut command, Duration::from_secs(600));
    let number = |text: &str| text.chars().take_while(char::is_ascii_digit).collect::<String>().parse::<usize>().ok();
    let said = || outcome.stderr.lines();
    let ran: Vec<usize> = said().filter_map(|l| number(l.strip_prefix("Ran ")?)).collect();
    let skipped = said().filter(|l| l.starts_with("OK") || l.starts_with("FAILED"));
    let skipped = skipped.map(|l| l.split_once("skipped=").and_then(|(_, n)| number(n)).unwrap_or(0)).collect();
    // Every rank reports; one that crashed does not.
    assert_eq!(ran.len(), n, "{}\n{}", outcome.stdout, outcome.stderr);
    assert!(ran.iter().all(|ran| *ran > 500), "only {ran:?} tests ran");
    Some(Report { ran, skipped, failed: said().filter_map(failed).collect(), seconds: outcome.elapsed.as_secs() })
}

#[track_caller]
fn compare(door: Door, host: Host, n: usize, lists: &[&str]) {
    let (Some(mut alone), Some(cell)) = (natively(host, n), on(door, host, n)) else { return };
    let Some(library) = host.mpi_library().and_then(component) else { return };
    alone.env("MPI4PY_LIBMPI", library);
    let left_out = left_out(lists);
    let (Some(alone), Some(cell)) = (suite(alone, n, &left_out), suite(cell, n, &left_out)) else { return };
    println!("mpi4py's suite with {n} ranks      ran          skipped      failed  seconds");
    for (name, report) in [(format!("{host:?} alone"), &alone), (format!("{door:?} on {host:?}"), &cell)] {
        let (ran, skipped) = (format!("{:?}", report.ran), format!("{:?}", report.skipped));
        println!("{name:32}  {ran:12} {skipped:12} {:6}  {:7}", report.failed.len(), report.seconds);
    }
    for name in alone.failed.intersection(&cell.failed) {
        println!("  fails on both: {name}");
    }
    for name in alone.failed.difference(&cell.failed) {
        println!("  fails on the host alone: {name}");
    }
    let only_here: Vec<&String> = cell.failed.difference(&alone.failed).collect();
    assert!(only_here.is_empty(), "fail in the cell, but not on the host alone: {only_here:#?}");
    assert_eq!(alone.ran, cell.ran, "not the same tests ran");
}

#[test]
fn the_module_for_open_mpi_fails_nothing_on_mpich_that_mpich_does_not() {
    compare(OpenMpi, Mpich5, 1, &["cells.txt", "openmpi.txt"]);
}

#[test]
fn the_module_for_open_mpi_fails_nothing_on_mpich_that_mpich_does_not_with_2_ranks() {
    compare(OpenMpi, Mpich5, 2, &["cells.txt", "openmpi.txt", "cells_of_two.txt"]);
}

#[test]
fn the_module_for_mpich_fails_nothing_on_open_mpi_that_open_mpi_does_not() {
    compare(Mpich, OpenMpi5, 1, &["cells.txt", "cells_without_mpi_4_1.txt"]);
}

#[test]
fn the_module_for_mpich_fails_nothing_on_open_mpi_that_open_mpi_does_not_with_2_ranks() {
    compare(Mpich, OpenMpi5, 2, &["cells.txt", "cells_without_mpi_4_1.txt", "cells_of_two.txt"]);
}
