//! What users of mpirun type, and what they see.

use anympi_system_tests::*;
use std::collections::BTreeSet;
use std::io::Write;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

const SOON: Duration = Duration::from_secs(20);

fn lines(text: &str) -> BTreeSet<&str> {
    text.lines().collect()
}

fn sh(n: usize, script: &str) -> Option<Command> {
    let mut command = mpirun(n)?;
    command.args(["sh", "-c", script]);
    Some(command)
}

#[test]
fn plain_programs_run_once_per_rank() {
    let Some(mut command) = sh(3, "echo rank $ANYMPI_RANK") else { return };
    let outcome = run(&mut command, SOON).success();
    assert_eq!(lines(&outcome.stdout), BTreeSet::from(["rank 0", "rank 1", "rank 2"]));
}

#[test]
fn several_programs_make_one_world() {
    let Some(hello) = compiled("hello_world") else { return };
    let mut command = mpirun(2).expect("staged");
    command.arg(&hello).arg("a").args([":", "-n", "1"]).arg(&hello).arg("b");
    let outcome = run(&mut command, SOON).success();
    let expected = ["0 of 3 appnum 0 a", "1 of 3 appnum 0 a", "2 of 3 appnum 1 b"];
    assert_eq!(lines(&outcome.stdout), BTreeSet::from(expected));
}

#[test]
fn each_program_of_a_command_line_is_a_process_set() {
    let Some(sets) = compiled("process_sets") else { return };
    let mut command = mpirun(2).expect("staged");
    command.arg(&sets).arg("0").args([":", "-n", "3"]).arg(&sets).arg("1");
    let outcome = run(&mut command, SOON).success();
    let of = "of mpi://WORLD mpi://SELF app#0 app#1";
    let expected = [(0, 2), (1, 3)].map(|(app, n)| format!("app#{app} has {n} ranks that sum up to {n}, {of}"));
    assert_eq!(lines(&outcome.stdout), expected.iter().map(String::as_str).collect());
    assert_eq!(outcome.stdout.lines().count(), 5);
}

#[test]
fn a_program_without_a_launcher_is_a_world_of_one_whatever_other_launchers_left() {
    let Some(hello) = compiled("hello_world") else { return };
    let mut command = Command::new(hello);
    for (name, value) in [
        ("OMPI_COMM_WORLD_SIZE", "4"),
        ("OMPI_COMM_WORLD_RANK", "3"),
        ("PMI_RANK", "2"),
        ("PMI_SIZE", "4"),
        ("PMI_FD", "9"),
        ("PMIX_RANK", "1"),
        ("SLURM_PROCID", "1"),
        ("SLURM_NTASKS", "8"),
    ] {
        command.env(name, value);
    }
    let outcome = run(command.arg("x"), SOON).success();
    assert_eq!(outcome.stdout.trim(), "0 of 1 appnum 0 x");
}

#[test]
fn environment_variables_and_the_working_folder_reach_the_ranks() {
    let Some(mut command) = mpirun(2) else { return };
    command.args(["-x", "ONE=1", "-x", "INHERITED", "-genv", "TWO", "2", "-wdir", "/"]);
    command.args(["sh", "-c", "echo $ONE $TWO $INHERITED $(pwd)"]).env("INHERITED", "yes");
    let outcome = run(&mut command, SOON).success();
    assert_eq!(outcome.stdout, "1 2 yes /\n1 2 yes /\n");
}

#[test]
fn tagged_output_names_the_rank_on_every_line() {
    let Some(mut command) = mpirun(2) else { return };
    command.args(["--tag-output", "sh", "-c", "echo a; echo b"]);
    let outcome = run(&mut command, SOON).success();
    for line in outcome.stdout.lines() {
        assert!(line.starts_with('[') && line.contains(']'), "{line}");
        assert!(line.ends_with(" a") || line.ends_with(" b"), "{line}");
    }
    assert_eq!(outcome.stdout.lines().count(), 4);
}

#[test]
fn lines_of_different_ranks_are_never_torn() {
    let script = "i=0; while [ $i -lt 300 ]; do printf '%s' aaaaaaaaaaaaaaaaaaaa; printf 'bbbbbbbbbb%s\\n' $ANYMPI_RANK; i=$((i+1)); done";
    let Some(mut command) = sh(4, script) else { return };
    let outcome = run(&mut command, SOON).success();
    assert_eq!(outcome.stdout.lines().count(), 1200);
    for line in outcome.stdout.lines() {
        assert!(line.starts_with("aaaaaaaaaaaaaaaaaaaabbbbbbbbbb") && line.len() == 31, "{line}");
    }
}

#[test]
fn output_without_a_final_newline_is_not_lost() {
    let Some(mut command) = sh(1, "printf end") else { return };
    assert_eq!(run(&mut command, SOON).success().stdout, "end");
}

#[test]
fn standard_input_goes_to_rank_0_alone() {
    let Some(mut command) = sh(2, "echo $ANYMPI_RANK:$(cat)") else { return };
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("start mpirun");
    child.stdin.take().expect("piped").write_all(b"hello\n").expect("write");
    let out = child.wait_with_output().expect("mpirun ends");
    assert_eq!(lines(&String::from_utf8_lossy(&out.stdout)), BTreeSet::from(["0:hello", "1:"]));
}

#[test]
fn the_exit_code_is_that_of_the_first_rank_that_failed() {
    let Some(mut command) = sh(3, "if [ $ANYMPI_RANK = 1 ]; then exit 7; fi; sleep 30") else { return };
    let outcome = run(&mut command, SOON);
    assert_eq!(outcome.code(), 7, "{outcome:#?}");
    assert!(outcome.stderr.contains("rank 1"), "{outcome:#?}");
    assert_eq!(outcome.stderr.lines().count(), 1, "one clear line: {outcome:#?}");
    assert!(outcome.elapsed < Duration::from_secs(2), "{outcome:#?}");
}

#[test]
fn abort_passes_its_code_on() {
    let Some(program) = compiled("abort") else { return };
    let outcome = run(mpirun(3).expect("staged").arg(program), SOON);
    assert_eq!(outcome.code(), 42, "{outcome:#?}");
    assert!(outcome.stderr.contains("MPI_Abort") && outcome.stderr.contains("rank 1"), "{outcome:#?}");
    assert!(outcome.elapsed < Duration::from_secs(2), "{outcome:#?}");
}

#[test]
fn a_rank_that_leaves_without_finalize_is_an_error_and_no_hang() {
    let Some(program) = compiled("leave") else { return };
    let outcome = run(mpirun(2).expect("staged").arg(program), SOON);
    assert_ne!(outcome.code(), 0, "{outcome:#?}");
    assert!(outcome.stderr.contains("MPI_Finalize"), "{outcome:#?}");
    assert!(outcome.elapsed < Duration::from_secs(3), "{outcome:#?}");
}

#[test]
fn a_timeout_ends_the_job_and_says_so() {
    let Some(mut command) = mpirun(2) else { return };
    let outcome = run(command.args(["--timeout", "1", "sleep", "60"]), SOON);
    assert_ne!(outcome.code(), 0);
    assert!(outcome.stderr.contains("timeout") || outcome.stderr.contains("1 s"), "{outcome:#?}");
    assert!(outcome.elapsed < Duration::from_secs(4), "{outcome:#?}");
}

#[test]
fn signals_are_passed_on() {
    let script = "trap 'echo got it; exit 3' TERM; echo ready; while :; do sleep 0.05; done";
    let Some(mut command) = sh(1, script) else { return };
    let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("start");
    std::thread::sleep(Duration::from_millis(500));
    // SAFETY: plain kill(2) of our own child.
    unsafe { libc::kill(child.id() as i32, libc::SIGTERM) };
    let status = wait(&mut child, SOON).expect("the launcher ends");
    let mut text = String::new();
    std::io::Read::read_to_string(&mut child.stdout.take().expect("piped"), &mut text).expect("read");
    assert!(text.contains("got it"), "{text}");
    assert!(!status.success());
}

#[test]
fn ranks_die_with_a_launcher_that_is_killed() {
    let Some(mut command) = mpirun(3) else { return };
    let mut child = command.args(["sleep", "98765"]).stdin(Stdio::null()).spawn().expect("start");
    let end = Instant::now() + SOON;
    while processes("sleep 98765").len() < 4 && Instant::now() < end {
        std::thread::sleep(Duration::from_millis(10));
    }
    child.kill().expect("SIGKILL to the launcher");
    child.wait().expect("the launcher is gone");
    std::thread::sleep(Duration::from_millis(500));
    assert_eq!(processes("sleep 98765"), Vec::<u32>::new());
}

#[test]
fn what_cannot_start_is_explained() {
    let cases = [
        (vec!["-n", "2", "./no-such-program"], "no-such-program"),
        (vec!["-n", "2", "/etc/passwd"], "/etc/passwd"),
        (vec!["-n", "zero", "true"], "zero"),
        (vec!["-n", "0", "true"], "0"),
        (vec!["--no-such-flag", "true"], "no-such-flag"),
        (vec!["-n", "2", "--host", "elsewhere.example", "true"], "elsewhere.example"),
        (vec![], "program"),
    ];
    for (args, word) in cases {
        let Some(mpirun) = component("target/anympi/bin/mpirun") else { return };
        let outcome = run(Command::new(mpirun).args(&args), SOON);
        assert_ne!(outcome.code(), 0, "{args:?}");
        assert!(outcome.stderr.contains(word), "{args:?}: {outcome:#?}");
        assert!(!outcome.stderr.contains("panicked"), "{args:?}: {outcome:#?}");
    }
}

#[test]
fn common_flags_of_other_launchers_are_accepted() {
    let Some(mpirun) = component("target/anympi/bin/mpirun") else { return };
    let flags =
        ["--oversubscribe", "--allow-run-as-root", "--bind-to", "none", "--map-by", "slot", "--host", "localhost"];
    let outcome = run(Command::new(mpirun).args(["-np", "2"]).args(flags).args(["--", "echo", "x"]), SOON).success();
    assert_eq!(outcome.stdout, "x\nx\n");
}
