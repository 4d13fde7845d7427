//! With `--keep-going` a rank that dies leaves the others alive: told within a second, able to agree, and to go on without it.

use anympi_system_tests::*;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

const RANKS: u32 = 4;

/// `anympi run --keep-going -n RANKS`.
fn surviving() -> Option<Command> {
    let mut command = mpirun(RANKS as usize)?;
    command.arg("--keep-going");
    Some(command)
}

/// What is in `file` once it is there.
fn victim(file: &Path) -> i32 {
    let end = Instant::now() + Duration::from_secs(20);
    loop {
        if let Ok(text) = std::fs::read_to_string(file) {
            return text.trim().parse().expect("a pid");
        }
        assert!(Instant::now() < end, "the victim has not begun");
        std::thread::sleep(Duration::from_millis(1));
    }
}

/// Kills the last rank with SIGKILL `delay` after it began to call `function`.
#[track_caller]
fn check_killed_in(program: &Path, function: &str, delay: Duration) {
    let file = std::env::temp_dir().join(format!("anympi-survive-{function}-{}-{delay:?}", std::process::id()));
    let _ = std::fs::remove_file(&file);
    let mut command = surviving().expect("compiled with the same tree");
    command.arg(program).arg(function).arg(&file);
    let mut child =
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("start the launcher");
    let victim = victim(&file);
    std::thread::sleep(delay);
    // SAFETY: plain kill(2) of a process that our own child started.
    assert_eq!(unsafe { libc::kill(victim, libc::SIGKILL) }, 0, "the victim lives until we kill it");
    let status = wait(&mut child, Duration::from_secs(20));
    let read = |from: &mut dyn std::io::Read| {
        let mut text = String::new();
        from.read_to_string(&mut text).expect("output");
        text
    };
    let stdout = read(&mut child.stdout.take().expect("piped"));
    let stderr = read(&mut child.stderr.take().expect("piped"));
    let _ = std::fs::remove_file(&file);
    let what = format!("{function} after {delay:?}: {status:?}\n{stdout}\n{stderr}");
    assert_eq!(status.expect(&what).code(), Some(0), "{what}");
    assert_eq!(stdout, format!("{} ranks survived {function}\n", RANKS - 1), "{what}");
    assert!(stderr.contains(&victim.to_string()) && stderr.contains("SIGKILL"), "{what}");
    assert!(stderr.contains("the others went on"), "{what}");
}

/// A few delays, so that the rank dies at different points of the call.
#[track_caller]
fn check(functions: &[&str]) {
    let Some(program) = compiled("survive") else { return };
    for function in functions {
        for microseconds in [0, 137, 1_713, 20_011] {
            check_killed_in(&program, function, Duration::from_micros(microseconds));
        }
    }
}

#[test]
fn ranks_survive_one_that_dies_in_a_send_or_receive_of_theirs() {
    check(&["send", "send_long", "ssend", "recv", "recv_long", "sendrecv", "waitall"]);
}

#[test]
fn who_sends_to_the_living_and_receives_from_the_dead_returns_and_both_get_what_is_right() {
    check(&["half_sendrecv", "half_sendrecv_replace", "half_isendrecv"]);
}

#[test]
fn a_receive_from_any_source_hears_of_a_death_and_goes_on_when_that_is_acknowledged() {
    check(&["recv_any", "irecv_any"]);
}

#[test]
fn a_probe_for_a_message_of_the_dead_ends() {
    check(&["probe", "iprobe"]);
}

#[test]
fn a_collective_call_ends_at_every_member_when_one_dies() {
    check(&["barrier", "allreduce", "allreduce_long", "bcast", "bcast_long", "alltoall", "iallreduce"]);
}

#[test]
fn making_a_communicator_ends_when_a_member_dies() {
    check(&["dup", "split"]);
}

#[test]
fn survivors_agree_and_shrink_although_one_dies_meanwhile() {
    check(&["agree", "shrink"]);
}

#[test]
fn one_sided_synchronization_ends_when_a_member_dies() {
    check(&["fence", "lock"]);
}

fn shell(script: &str) -> Option<Outcome> {
    let mut command = surviving()?;
    Some(run(command.args(["sh", "-c", script]), Duration::from_secs(20)))
}

#[test]
fn a_run_is_as_good_as_those_that_were_left() {
    // These never call MPI: nobody waits for them, but the user wants to know.
    let Some(outcome) = shell("exit 0") else { return };
    assert_eq!((outcome.code(), outcome.stderr.as_str()), (0, ""));
    let outcome = shell("kill -KILL $$").expect("as above");
    assert_eq!(outcome.code(), 128 + 9, "nobody was left: {outcome:?}");
    let outcome = shell("test $ANYMPI_RANK != 1 || exit 7").expect("as above");
    assert_eq!(outcome.code(), 7, "a rank that gives up has failed: {outcome:?}");
    let outcome = shell("test $ANYMPI_RANK != 1 || kill -SEGV $$").expect("as above");
    assert_eq!(outcome.code(), 0, "{outcome:?}");
    assert!(outcome.stderr.contains("SIGSEGV; the others went on"), "{outcome:?}");
}

/// The example that loses ranks, and finishes with the right answer.
#[track_caller]
fn check_jacobi(victims: &[&str]) {
    let Some(mpicc) = component("target/anympi/bin/mpicc") else { return };
    let folder = root().join("target/system-tests");
    std::fs::create_dir_all(&folder).expect("a folder for test programs");
    let program = folder.join(format!("jacobi-{}", victims.join("-")));
    let source = root().join("examples/fault_tolerance/jacobi.c");
    let flags = ["-O2", "-Wall", "-Wextra", "-Werror", "-o"];
    run(Command::new(mpicc).args(flags).arg(&program).arg(source).arg("-lm"), Duration::from_secs(60)).success();
    let mut command = surviving().expect("the tree that has mpicc");
    let outcome = run(command.arg(&program).args(victims), Duration::from_secs(60)).success();
    let left = RANKS as usize - victims.len();
    assert!(outcome.stdout.contains(&format!("the right answer, with {left} of {RANKS} ranks")), "{outcome:#?}");
    assert_eq!(outcome.stderr.matches("SIGKILL; the others went on").count(), victims.len(), "{outcome:#?}");
}

#[test]
fn jacobi_finishes_with_the_right_answer_whomever_it_loses() {
    for victims in [&[][..], &["0"], &["3"], &["1"], &["1", "3"], &["0", "2"]] {
        check_jacobi(victims);
    }
}

#[test]
fn ranks_whose_parent_dies_while_it_spawns_them_come_to_their_end_before_those_that_live() {
    let Some(program) = compiled("bereaved") else { return };
    let folder = std::env::temp_dir().join(format!("anympi-bereaved-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    let mut command = surviving().expect("compiled with the same tree");
    let outcome = run(command.arg(&program).arg(&folder), Duration::from_secs(30));
    let _ = std::fs::remove_dir_all(&folder);
    assert_eq!(outcome.code(), 0, "{outcome:#?}");
    assert_eq!(outcome.stdout.lines().count(), RANKS as usize - 1, "{outcome:#?}");
    assert_eq!(outcome.stderr.lines().count(), 1, "nobody was killed but the parent: {outcome:#?}");
}

/// One run of `perish`: `case` with `seed`.
#[track_caller]
fn check_perishing(program: &Path, case: &str, seed: u64) {
    let file = std::env::temp_dir().join(format!("anympi-perish-{case}-{}", std::process::id()));
    let mut command = mpirun(6).expect("compiled with the same tree");
    command.arg("--keep-going").arg(program).args([case, &seed.to_string()]).arg(&file);
    let outcome = run(&mut command, Duration::from_secs(60));
    let _ = std::fs::remove_file(&file);
    let what = format!("{case} with seed {seed}: {outcome:#?}");
    assert_eq!(outcome.code(), 0, "{what}");
    assert!(outcome.stderr.lines().all(|line| line.contains("SIGKILL; the others went on")), "{what}");
    // Two have no timer; one that has may be through before that ends.
    assert!(case == "finalize" || outcome.stdout.lines().count() >= 2, "{what}");
}

#[test]
fn whatever_ranks_are_doing_when_others_die_they_are_told_and_go_on_with_the_right_data() {
    let Some(program) = compiled("perish") else { return };
    let cases = run(Command::new(&program).arg("list"), Duration::from_secs(5)).success().stdout;
    let seconds = std::env::var("ANYMPI_PERISH_SECONDS").ok().and_then(|seconds| seconds.parse().ok());
    let time = Duration::from_secs(seconds.unwrap_or(20));
    let start = Instant::now();
    for seed in 1.. {
        for case in cases.lines() {
            if seed > 1 && start.elapsed() > time {
                return;
            }
            check_perishing(&program, case, seed);
        }
    }
}
