//! The bodies of checks that the native doors pass (tests/matrix, tests/conformance), compiled for 32-bit guests by each
//! toolchain.

use anympi_system_tests::cells::*;
use anympi_system_tests::guests::{Toolchain, folder_of_its_own, guest, guests_on, sources, unhurt};
use anympi_system_tests::*;
use std::time::Duration;

const DEADLINE: Duration = Duration::from_secs(150);

/// What may be left out: where, and a part of the line `TOPIC: WHAT: WHY`.
const SKIPPED: &[(Option<Host>, &str)] = &[
    (None, "processes: MPI_Comm_spawn: a guest starts no processes"),
    (Some(Host::Engine), "names: ports: the library does not have them"),
    (Some(Host::Engine), "files: files: the library does not have it"),
];

fn foreseen(host: Host, n: usize, line: &str) -> bool {
    (n == 1 && line.ends_with("one rank has no other side"))
        // Types of Fortran and C++ are a library's to have.
        || (line.contains(" datatypes: MPI_") && line.ends_with("the library does not have this type"))
        || line.ends_with("the library has no Fortran types")
        || SKIPPED.iter().any(|(on, part)| on.is_none_or(|on| on == host) && line.contains(part))
}

#[track_caller]
fn the_matrix(toolchain: Toolchain, host: Host, n: usize) {
    let Some(program) = guest("matrix", toolchain, &[], &sources("tests/matrix")) else { return };
    let Some(mut command) = guests_on(host, n) else { return };
    // Where its files are.
    let folder = folder_of_its_own(&format!("matrix-{toolchain:?}-{n}"));
    command.arg("--dir").arg(format!("{}::/tmp", folder.display())).arg(program);
    let outcome = run(&mut command, DEADLINE);
    unhurt(&outcome);
    let output = &outcome.stdout;
    let wrong = |l: &&str| l.starts_with("failed") || (l.starts_with("skipped") && !foreseen(host, n, l));
    let wrong: Vec<&str> = output.lines().filter(wrong).collect();
    assert!(wrong.is_empty(), "{toolchain:?} on {host:?}, {n} ranks: {}\n{}", wrong.join("\n"), outcome.stderr);
    let done = output.lines().filter(|l| l.starts_with("done: ") && l.contains(" 0 failed")).count();
    assert!(outcome.status.success() && done == n, "{toolchain:?} on {host:?}, {n} ranks: {outcome:#?}");
    assert!(output.lines().next().is_some_and(|l| l.contains(host.says())), "not on {host:?}: {output}");
}

#[test]
fn a_guest_alone_passes_the_matrix() {
    the_matrix(Toolchain::Clang, Host::Engine, 1);
}

#[test]
fn two_guests_pass_the_matrix() {
    the_matrix(Toolchain::Clang, Host::Engine, 2);
}

#[test]
fn four_guests_pass_the_matrix() {
    the_matrix(Toolchain::Clang, Host::Engine, 4);
}

#[test]
fn guests_of_the_other_toolchain_pass_the_matrix() {
    the_matrix(Toolchain::Zig, Host::Engine, 3);
}

/// Native ranks and guests go through the checks in one world, where no message has a type whose size differs.
#[test]
fn guests_and_native_ranks_pass_the_matrix_together_where_their_types_are_the_same() {
    let native = built("matrix", Door::Standard, &[], &sources("tests/matrix"));
    let guest = guest("matrix", Toolchain::Clang, &[], &sources("tests/matrix"));
    let (Some(native), Some(guest), Some(mut command)) = (native, guest, mpirun(2)) else { return };
    let topics = ["handles", "statuses", "messages", "collectives", "topologies", "errors", "callbacks", "sessions"];
    command.arg(native).args(topics).args([":", "-n", "2"]).arg(guest).args(topics);
    let outcome = run(&mut command, DEADLINE);
    unhurt(&outcome);
    let done = outcome.stdout.lines().filter(|l| l.starts_with("done: ") && l.contains(" 0 failed")).count();
    assert!(outcome.status.success() && done == 4, "{outcome:#?}");
}

#[track_caller]
fn a_body(source: &str, toolchain: Toolchain) {
    let path = root().join("tests/conformance").join(source);
    let name = format!("conformance-{}", source.trim_end_matches(".c"));
    let Some(program) = guest(&name, toolchain, &["-Werror"], &[path]) else { return };
    let Some(mut command) = guests_on(Host::Engine, 1) else { return };
    let outcome = run(command.arg(program), DEADLINE).success();
    assert_eq!(outcome.stderr, "");
}

macro_rules! bodies {
    ($($name:ident $file:literal;)*) => {
        mod bodies_compiled_by_clang {
            $(#[test] fn $name() { super::a_body($file, super::Toolchain::Clang); })*
        }
        mod bodies_compiled_by_zig {
            $(#[test] fn $name() { super::a_body($file, super::Toolchain::Zig); })*
        }
    };
}

bodies! {
    statuses_come_back_from_every_call "statuses.c";
    user_functions_get_and_give_the_programs_own_values "callbacks.c";
    errors_have_their_class_and_code "errors.c";
    named_constants_mean_what_the_header_says "constants.c";
    datatypes_tell_how_they_were_made "datatypes.c";
}
