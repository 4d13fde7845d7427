//! Spawned ranks: what `MPI_Comm_spawn` starts is in the launcher's care as everything else is.

use anympi_system_tests::guests::{Toolchain, guest};
use anympi_system_tests::*;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// tests/programs/spawn.c, and a launcher of two ranks of it that do `what`.
fn spawning(what: &str) -> Option<(PathBuf, Command)> {
    let program = compiled("spawn")?;
    let mut command = mpirun(2)?;
    command.arg("--tag-output").arg(&program).arg(what);
    Some((program, command))
}

/// Runs two ranks that do `what`: the launcher's exit code, and what its last words contain.
#[track_caller]
fn check(what: &str, code: i32, says: &str) -> Outcome {
    let Some((program, mut command)) = spawning(what) else { return nothing() };
    let outcome = run(&mut command, Duration::from_secs(30));
    assert_eq!(outcome.code(), code, "{outcome:#?}");
    assert!(outcome.stderr.contains(says), "{outcome:#?}");
    assert_eq!(processes(program.to_str().expect("UTF-8")), Vec::<u32>::new(), "{what}: processes are left");
    outcome
}

/// For a tree that is not staged.
fn nothing() -> Outcome {
    run(&mut Command::new("true"), Duration::from_secs(5))
}

/// Lines of an outcome, sorted.
fn lines(outcome: &Outcome) -> Vec<&str> {
    let mut lines: Vec<&str> = outcome.stdout.lines().collect();
    lines.sort_unstable();
    lines
}

#[test]
fn spawned_ranks_start_where_they_are_told_and_have_tags_of_their_own() {
    let outcome = check("in-directory", 0, "");
    if outcome.stdout.is_empty() {
        return;
    }
    let expected = [
        "[0] parent 0 goes on",
        "[1.0] child 0 appnum 0 in /usr",
        "[1.1] child 1 appnum 0 in /usr",
        "[1] parent 1 goes on",
    ];
    assert_eq!(lines(&outcome), expected);
}

#[test]
fn as_few_ranks_are_started_as_a_soft_count_allows() {
    let outcome = check("soft", 0, "");
    let children = outcome.stdout.lines().filter(|line| line.contains("child")).count();
    assert!(outcome.stdout.is_empty() || children == 1, "{outcome:#?}");
}

#[test]
fn parents_and_children_meet_again_at_a_published_port() {
    check("names", 0, "");
}

#[test]
fn hundreds_of_jobs_follow_each_other_in_the_same_seats() {
    let Some((program, mut command)) = spawning("nothing") else { return };
    let outcome = run(command.arg("300"), Duration::from_secs(120)).success();
    assert_eq!(outcome.stdout.lines().filter(|line| line.contains("child")).count(), 600, "{outcome:#?}");
    assert_eq!(processes(program.to_str().expect("UTF-8")), Vec::<u32>::new());
}

#[test]
fn ranks_that_are_still_connected_finalize_together() {
    check("connected", 0, "");
}

#[test]
fn a_program_that_is_not_there_is_an_error_of_the_call() {
    let outcome = check("no-program", 0, "");
    assert!(outcome.stdout.is_empty() || lines(&outcome) == ["[0] refused", "[1] refused"], "{outcome:#?}");
}

#[test]
fn a_program_that_ends_without_mpi_is_an_error_of_the_call() {
    let outcome = check("no-mpi", 0, "");
    assert!(outcome.stdout.is_empty() || lines(&outcome) == ["[0] refused", "[1] refused"], "{outcome:#?}");
}

#[test]
fn a_spawn_that_fails_says_why_on_its_way_to_the_error_handler() {
    if spawning("fails").is_some() {
        check(
            "fails",
            53,
            "sh, which was to be rank 0, exited with code 3 before all spawned ranks had called MPI_Init",
        );
    }
}

#[test]
fn a_child_that_is_killed_takes_its_parents_with_it() {
    if spawning("x").is_some() {
        let outcome = check("child-is-killed", 137, "was killed by SIGKILL; the other ranks were stopped");
        assert!(outcome.stderr.contains("rank 1 of spawned job 1 (pid "), "{outcome:#?}");
        assert!(outcome.elapsed < Duration::from_secs(5), "{outcome:#?}");
    }
}

#[test]
fn a_child_that_aborts_takes_its_parents_with_it() {
    if spawning("x").is_some() {
        check("child-aborts", 5, "rank 1 of spawned job 1 (pid ");
    }
}

#[test]
fn a_child_that_exits_without_finalizing_takes_its_parents_with_it() {
    if spawning("x").is_some() {
        check("child-exits", 3, "exited with code 3; the other ranks were stopped");
    }
}

#[test]
fn a_parent_that_is_killed_takes_its_children_with_it() {
    if spawning("x").is_some() {
        let outcome = check("parent-is-killed", 137, "anympi: rank 0 (pid ");
        assert!(outcome.elapsed < Duration::from_secs(5), "{outcome:#?}");
    }
}

#[test]
fn a_child_that_has_disconnected_dies_alone() {
    if spawning("x").is_some() {
        let outcome = check("disconnected-child-is-killed", 137, "rank 1 of spawned job 1 (pid ");
        assert_eq!(outcome.stdout.matches("goes on").count(), 2, "{outcome:#?}");
        assert_eq!(outcome.stderr.matches("SIGKILL").count(), 1, "{outcome:#?}");
    }
}

#[test]
fn the_time_limit_ends_spawned_ranks_too() {
    let Some((program, _)) = spawning("waits") else { return };
    let mut command = mpirun(1).expect("compiled with the same tree");
    command.args(["--timeout", "1"]).arg(&program).arg("waits");
    let outcome = run(&mut command, Duration::from_secs(20));
    assert_eq!(outcome.code(), 124, "{outcome:#?}");
    assert_eq!(processes(program.to_str().expect("UTF-8")), Vec::<u32>::new());
}

#[test]
fn nothing_is_left_of_spawned_ranks_when_the_launcher_is_killed() {
    let Some((program, mut command)) = spawning("waits") else { return };
    let name = program.to_str().expect("UTF-8");
    let mut launcher = command.stdin(Stdio::null()).stdout(Stdio::null()).spawn().expect("start mpirun");
    let end = Instant::now() + Duration::from_secs(20);
    while processes(name).len() < 5 {
        assert!(Instant::now() < end, "two ranks, two children and the launcher: {:?}", processes(name));
        std::thread::sleep(Duration::from_millis(5));
    }
    launcher.kill().expect("a launcher that runs");
    wait(&mut launcher, Duration::from_secs(5)).expect("it is killed");
    while !processes(name).is_empty() {
        assert!(Instant::now() < end, "left: {:?}", processes(name));
        std::thread::sleep(Duration::from_millis(5));
    }
}

#[test]
fn guests_are_spawned_and_spawn_others_where_they_may() {
    let source = root().join("tests/programs/family.c");
    let (Some(native), Some(guest)) = (compiled("family"), guest("family", Toolchain::Clang, &[], &[source])) else {
        return;
    };
    let family = |options: &[&str], parent: &PathBuf, child: &PathBuf| {
        let mut command = mpirun(2).expect("it was compiled with the same tree");
        run(command.args(options).arg(parent).arg(child), Duration::from_secs(30))
    };
    let allowed = ["--allow-spawn"];
    for (options, parent, child) in
        [(&[][..], &native, &guest), (&allowed, &guest, &guest), (&allowed, &guest, &native)]
    {
        let outcome = family(options, parent, child).success();
        let expected = ["child 0 got 3", "child 1 got 3", "child 2 got 3", "parent 0 got 6", "parent 1 got 6"];
        assert_eq!(lines(&outcome), expected, "{parent:?} spawns {child:?}");
    }
    let outcome = family(&[], &guest, &native);
    assert!(outcome.code() != 0 && outcome.stderr.contains("--allow-spawn"), "{outcome:#?}");
    assert!(!outcome.stdout.contains("child"), "{outcome:#?}");
}
