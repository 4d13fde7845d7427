//! Guests on other MPIs: each process of a real MPI hosts one rank. The body of checks that the native doors pass, guests
//! that mean harm, and a world of eight ranks on two machines. The examples have a file of their own.

use anympi_system_tests::cells::*;
use anympi_system_tests::guests::{Toolchain, guest, guests_on, sources, unhurt};
use anympi_system_tests::*;
use std::path::PathBuf;
use std::time::Duration;

const DEADLINE: Duration = Duration::from_secs(150);

/// The exit code of a trap.
const TRAP: i32 = 134;

/// What may be left out: where, and a part of the line `TOPIC: WHAT: WHY`.
const SKIPPED: &[(&[Host], &str)] = &[
    (ALL, "processes: MPI_Comm_spawn: a guest starts no processes"),
    (ALL, "messages: partitioned communication: the library does not have it"),
    (ALL, "names: ports: the library does not have them"),
    (ALL, "files: files: the library does not have it"),
    (ALL, "tools: MPI_T: the library does not have it"),
    (OPEN_MPI, "the library is older than MPI 4.0"),
    (OPEN_MPI, "a fault of Open MPI"),
    (&[Host::OpenMpi4], "the library does not have it"),
    (&[Host::OpenMpi5, Host::Mpich4], "statuses: MPI_Status_set_source: the library does not have it"),
    (&[Host::OpenMpi5, Host::Mpich4], "errors: MPI_Remove_error_string: the library does not have it"),
    (MPICH, "a fault of MPICH"),
    (&[Host::Intel], "a fault of Intel"),
    // A guest's memory is its own.
    (ALL, "windows: MPI_Win_allocate_shared: the library does not have it"),
];

const OPEN_MPI: &[Host] = &[Host::OpenMpi4, Host::OpenMpi5];
const MPICH: &[Host] = &[Host::Mpich4, Host::Mpich5];
const ALL: &[Host] = &[Host::OpenMpi4, Host::OpenMpi5, Host::Mpich4, Host::Mpich5, Host::Intel];

fn foreseen(host: Host, n: usize, line: &str) -> bool {
    (n == 1 && line.ends_with("one rank has no other side"))
        // Types of Fortran and C++ are a library's to have.
        || (line.contains(" datatypes: MPI_") && line.ends_with("the library does not have this type"))
        || line.ends_with("the library has no Fortran types")
        || SKIPPED.iter().any(|(hosts, part)| hosts.contains(&host) && line.contains(part))
}

#[track_caller]
fn the_matrix(host: Host) {
    let Some(program) = guest("matrix", Toolchain::Clang, &[], &sources("tests/matrix")) else { return };
    for n in [1, 2, 4] {
        let Some(mut command) = guests_on(host, n) else { return };
        let outcome = run(command.arg(&program), DEADLINE);
        unhurt(&outcome);
        let output = &outcome.stdout;
        let is_wrong = |l: &&str| l.starts_with("failed") || (l.starts_with("skipped") && !foreseen(host, n, l));
        let wrong: Vec<&str> = output.lines().filter(is_wrong).collect();
        assert!(wrong.is_empty(), "{host:?}, {n} ranks: {}\n{}", wrong.join("\n"), outcome.stderr);
        let done = output.lines().filter(|l| l.starts_with("done: ") && l.contains(" 0 failed")).count();
        assert!(outcome.status.success() && done == n, "{host:?}, {n} ranks: {outcome:#?}");
        assert!(output.lines().next().is_some_and(|l| l.contains(host.says())), "not on {host:?}: {output}");
    }
}

macro_rules! on_hosts {
    ($body:ident: $($name:ident $host:ident;)*) => {
        mod $body {
            $(#[test] fn $name() { super::$body(super::Host::$host); })*
        }
    };
}

on_hosts! {
    the_matrix:
    on_open_mpi_4 OpenMpi4;
    on_open_mpi_5 OpenMpi5;
    on_mpich_4 Mpich4;
    on_mpich_5 Mpich5;
    on_intel Intel;
}

fn hostile(name: &str) -> Option<PathBuf> {
    let source = root().join("tests/hostile").join(format!("{name}.c"));
    guest(&format!("hostile-{name}"), Toolchain::Clang, &[], &[source])
}

/// Runs one scenario of a hostile program with two ranks.
#[track_caller]
fn scenario(host: Host, program: &str, scenario: &str) -> Option<Outcome> {
    let (program, mut command) = (hostile(program)?, guests_on(host, 2)?);
    let outcome = run(command.arg(program).arg(scenario), DEADLINE);
    assert!(!outcome.stdout.contains("wrong:") && !outcome.stdout.contains("damaged"), "{scenario}: {outcome:#?}");
    assert!(
        !outcome.stderr.contains("panicked at") && !outcome.stderr.contains("ignal 11"),
        "{scenario}: {outcome:#?}"
    );
    Some(outcome)
}

/// No handle of the guest's making reaches the other MPI, which would take some for addresses.
#[test]
fn forged_mistaken_and_freed_handles_are_errors_on_other_mpis() {
    for host in [Host::OpenMpi4, Host::Mpich4] {
        for name in ["forged_handles", "mistaken_handles", "freed_handles", "predefined_handles_stay", "forged_keyvals"]
        {
            let Some(outcome) = scenario(host, "handles", name) else { return };
            assert!(
                outcome.status.success() && outcome.stdout.contains("came back"),
                "{name} on {host:?}: {outcome:#?}"
            );
        }
    }
}

/// Also where the other MPI has put handlers of its own for the processor's signals, and where it is in the middle of
/// what the guest wants to free.
#[test]
fn a_trap_is_told_with_its_place_and_ends_the_job() {
    for host in [Host::OpenMpi4, Host::Mpich4] {
        let traps = [
            ("pointers", "send_one_byte_out", "MPI_Send: buf"),
            ("callbacks", "writes_out_inside", "astray"),
            ("callbacks", "calls_itself_without_end", "again"),
            ("callbacks", "traps_inside", "trapping"),
        ];
        for (program, name, says) in traps {
            let Some(outcome) = scenario(host, program, name) else { return };
            assert_eq!(outcome.code(), TRAP, "{name} on {host:?}: {outcome:#?}");
            assert!(outcome.stderr.contains(says), "{name} on {host:?}: {outcome:#?}");
        }
        for name in ["frees_in_copy", "frees_its_operation", "finalizes_inside", "calls_mpi_inside"] {
            let Some(outcome) = scenario(host, "callbacks", name) else { return };
            assert!(outcome.status.success(), "{name} on {host:?}: {outcome:#?}");
        }
    }
}
