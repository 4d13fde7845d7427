//! What only whole processes show: threads, profiling tools, and messages that an `int` cannot count.

use anympi_system_tests::*;
use std::path::PathBuf;
use std::process::Command;
use std::time::Duration;

#[test]
fn threads_of_a_rank_wait_side_by_side() {
    let Some(program) = compiled("threads") else { return };
    for _ in 0..5 {
        let mut command = mpirun(2).expect("compiled with the same tree");
        let outcome = run(command.arg(&program), Duration::from_secs(60)).success();
        assert_eq!(outcome.stdout, "0 wrong\n");
    }
}

/// Messages of 2.2 GB, read from the sender's memory or pipelined: some seconds, and 4.4 GB of memory.
#[test]
fn messages_may_be_longer_than_an_int_can_count() {
    let Some(program) = compiled("long_message") else { return };
    for (single_copy, arguments) in [("1", &[][..]), ("0", &["derived"])] {
        let mut command = mpirun(2).expect("compiled with the same tree");
        command.arg(&program).args(arguments).env("ANYMPI_SINGLE_COPY", single_copy);
        let outcome = run(&mut command, Duration::from_secs(120)).success();
        assert_eq!(outcome.stdout, "0 wrong\n", "ANYMPI_SINGLE_COPY={single_copy}");
    }
}

/// Compiles tests/programs/profiled.c and its profiler as `arguments` say.
#[track_caller]
fn mpicc(output: &str, arguments: &[&str]) -> Option<PathBuf> {
    let mut command = Command::new(component("target/anympi/bin/mpicc")?);
    let folder = root().join("target/system-tests");
    std::fs::create_dir_all(&folder).expect("a folder for test programs");
    let output = folder.join(output);
    command.current_dir(root().join("tests/programs")).arg("-o").arg(&output).args(arguments);
    run(&mut command, Duration::from_secs(60)).success();
    Some(output)
}

/// The tool sees the program's own calls, and none that the engine makes for itself.
#[track_caller]
fn check_profile(command: &mut Command) {
    let outcome = run(command, Duration::from_secs(20)).success();
    let mut lines: Vec<_> = outcome.stdout.lines().collect();
    lines.sort();
    assert_eq!(lines, ["rank 0: 3 0 1 0", "rank 1: 0 3 1 0", "rank 2: 0 0 1 0"]);
}

#[test]
fn a_tool_linked_into_the_program_sees_its_calls() {
    let Some(program) = mpicc("profiled-linked", &["profiled.c", "profiler.c"]) else { return };
    check_profile(mpirun(3).expect("compiled with the same tree").arg(program));
}

#[test]
fn a_preloaded_tool_sees_the_programs_calls() {
    let Some(program) = mpicc("profiled", &["profiled.c"]) else { return };
    let Some(tool) = mpicc("profiler.so", &["-shared", "-fPIC", "profiler.c"]) else { return };
    check_profile(mpirun(3).expect("compiled with the same tree").arg(program).env("LD_PRELOAD", tool));
}
