//! The matrix: one body of checks (tests/matrix), compiled against three ABIs, on the engine and on five real MPIs.
//!
//! First the programs on the MPI that they were built with, which shows that the checks are right. What a library does
//! not have is skipped by the program with a line that says why, and every such line must be foreseen here.

use Door::{Mpich, OpenMpi, Standard};
use Host::{Engine, Intel, Mpich4, Mpich5, OpenMpi4, OpenMpi5};
use anympi_system_tests::cells::*;
use anympi_system_tests::*;
use std::path::PathBuf;
use std::process::Command;
use std::time::Duration;

const DEADLINE: Duration = Duration::from_secs(150);

/// What may be left out: where, and a part of the line `TOPIC: WHAT: WHY`.
const SKIPPED: &[(&[Host], &str)] = &[
    (&[Engine], "names: ports: the library does not have them"),
    (&[Engine], "files: files: the library does not have it"),
    (&[Engine], "processes: MPI_Comm_spawn: the library does not have it"),
    (&[OpenMpi4, OpenMpi5], "the library is older than MPI 4.0"),
    (&[OpenMpi4], "handles: MPI_Comm_idup_with_info: the library does not have it"),
    (&[OpenMpi4], "messages: partitioned communication: the library does not have it"),
    (&[OpenMpi4], "messages: MPI_Isendrecv: the library does not have it"),
    (&[OpenMpi4], "collectives: persistent collectives: the library does not have it"),
    (&[OpenMpi4], "topologies: MPI_Neighbor_alltoall_init: the library does not have it"),
    (&[OpenMpi4], "sessions: sessions: the library does not have it"),
    (&[OpenMpi4, OpenMpi5, Mpich4], "statuses: MPI_Status_set_source: the library does not have it"),
    (&[OpenMpi4, OpenMpi5, Mpich4], "errors: MPI_Remove_error_string: the library does not have it"),
    (&[Mpich4, Mpich5], "names: ports: the library opens none with this network or launcher"),
    (&[OpenMpi4, OpenMpi5], "files: MPI_Register_datarep: the library does not take this one"),
    (&[OpenMpi4, OpenMpi5], "a fault of Open MPI"),
    (&[Mpich4, Mpich5], "a fault of MPICH"),
    (&[Intel], "a fault of Intel"),
];

/// Which lines of `output` are not foreseen, or say that something is wrong.
fn wrong(door: Door, host: Host, n: usize, output: &str) -> Vec<&str> {
    let foreseen = |line: &str| {
        (door == OpenMpi && line.ends_with("the header is older than MPI 4.0"))
            || (n == 1 && line.ends_with("one rank has no other side"))
            // Types of Fortran and C++ are a library's to have.
            || (line.contains(" datatypes: MPI_") && line.ends_with("the library does not have this type"))
            || line.ends_with("the library has no Fortran types")
            || SKIPPED.iter().any(|(hosts, part)| hosts.contains(&host) && line.contains(part))
    };
    output.lines().filter(|l| l.starts_with("failed") || (l.starts_with("skipped") && !foreseen(l))).collect()
}

/// The body of checks, as a program of `door`.
#[track_caller]
fn body(door: Door, flags: &[&str]) -> Option<PathBuf> {
    let entries = std::fs::read_dir(root().join("tests/matrix")).expect("tests/matrix").flatten();
    let sources: Vec<PathBuf> = entries.map(|e| e.path()).filter(|p| p.extension().is_some_and(|e| e == "c")).collect();
    built(&format!("matrix{}", flags.concat()), door, flags, &sources)
}

/// Runs the body with `n` ranks, and shows what was skipped.
#[track_caller]
fn check(mut command: Command, door: Door, host: Host, n: usize) {
    let outcome = run(&mut command, DEADLINE);
    let output = &outcome.stdout;
    let wrong = wrong(door, host, n, output);
    let done: Vec<&str> = output.lines().filter(|l| l.starts_with("done: ")).collect();
    assert!(wrong.is_empty(), "{door:?} on {host:?}, {n} ranks: {}\n{command:?}", wrong.join("\n"));
    assert!(outcome.status.success() && done.len() == n, "{door:?} on {host:?}, {n} ranks: {outcome:#?}\n{command:?}");
    assert!(done.iter().all(|line| line.contains(" 0 failed")), "{output}");
    assert!(output.lines().next().is_some_and(|l| l.contains(host.says())), "not on {host:?}: {output}");
    println!("{door:?} on {host:?}, {n} ranks, {:.1?}: {}", outcome.elapsed, done[0]);
    for line in output.lines().filter(|l| l.starts_with("skipped")) {
        println!("  {line}");
    }
}

#[track_caller]
fn cell(door: Door, host: Host) {
    for n in [1, 2, 4] {
        let (Some(program), Some(mut command)) = (body(door, &[]), on(door, host, n)) else { return };
        command.arg(program);
        check(command, door, host, n);
    }
    tool(door, host);
}

/// A tool counts the program's own calls, and none that a library makes for itself.
#[track_caller]
fn tool(door: Door, host: Host) {
    let programs = root().join("tests/programs");
    let program = built("profiled", door, &[], &[programs.join("profiled.c")]);
    let profiler = built("profiler.so", door, &["-shared", "-fPIC"], &[programs.join("profiler.c")]);
    let (Some(program), Some(profiler), Some(mut command)) = (program, profiler, on(door, host, 2)) else { return };
    // Only the program has it, not the launchers.
    command.arg("/usr/bin/env").arg(format!("LD_PRELOAD={}", profiler.display())).arg(program);
    let outcome = run(&mut command, DEADLINE).success();
    let mut lines: Vec<&str> = outcome.stdout.lines().filter(|l| l.starts_with("rank ")).collect();
    lines.sort_unstable();
    assert_eq!(lines, ["rank 0: 3 0 1 0", "rank 1: 0 3 1 0"], "{door:?} on {host:?}: {outcome:#?}");
}

#[track_caller]
fn its_own(door: Door, host: Host) {
    for n in [1, 3] {
        let (Some(program), Some(mut command)) = (body(door, &[]), natively(host, n)) else { return };
        command.arg(program);
        check(command, door, host, n);
    }
}

mod alone {
    use super::*;

    #[test]
    fn an_open_mpi_program_passes_on_the_open_mpi_it_was_built_with() {
        its_own(OpenMpi, OpenMpi4);
    }

    #[test]
    fn an_open_mpi_program_passes_on_the_next_open_mpi() {
        its_own(OpenMpi, OpenMpi5);
    }

    #[test]
    fn an_mpich_program_passes_on_the_mpich_it_was_built_with() {
        its_own(Mpich, Mpich4);
    }

    #[test]
    fn a_standard_program_passes_on_an_mpich_that_has_the_standard_abi() {
        its_own(Standard, Mpich5);
    }
}

macro_rules! cells {
    ($($name:ident $door:ident $host:ident;)*) => {
        mod cells {
            use super::*;
            $(#[test] fn $name() { cell($door, $host); })*
        }
    };
}

cells! {
    standard_on_the_engine Standard Engine;
    standard_on_open_mpi_4 Standard OpenMpi4;
    standard_on_open_mpi_5 Standard OpenMpi5;
    standard_on_mpich_4 Standard Mpich4;
    standard_on_mpich_5 Standard Mpich5;
    standard_on_intel Standard Intel;
    open_mpi_on_the_engine OpenMpi Engine;
    open_mpi_on_open_mpi_4 OpenMpi OpenMpi4;
    open_mpi_on_open_mpi_5 OpenMpi OpenMpi5;
    open_mpi_on_mpich_4 OpenMpi Mpich4;
    open_mpi_on_mpich_5 OpenMpi Mpich5;
    open_mpi_on_intel OpenMpi Intel;
    mpich_on_the_engine Mpich Engine;
    mpich_on_open_mpi_4 Mpich OpenMpi4;
    mpich_on_open_mpi_5 Mpich OpenMpi5;
    mpich_on_mpich_4 Mpich Mpich4;
    mpich_on_mpich_5 Mpich Mpich5;
    mpich_on_intel Mpich Intel;
}

/// A program that is not position-independent has its own copies of the library's data.
#[test]
fn an_open_mpi_program_with_its_own_copies_of_the_handles_passes() {
    for host in [Engine, Mpich5] {
        let flags = ["-no-pie", "-fno-pie"];
        let (Some(program), Some(mut command)) = (body(OpenMpi, &flags), on(OpenMpi, host, 2)) else { return };
        command.arg(program);
        check(command, OpenMpi, host, 2);
    }
}

#[test]
fn an_mpich_program_passes_through_the_door_where_it_needs_none() {
    let (Some(program), Some(mut command)) = (body(Mpich, &[]), on(Mpich, Mpich4, 2)) else { return };
    command.arg("--always-door").arg(program);
    check(command, Mpich, Mpich4, 2);
}
