//! Programs compiled to WebAssembly under `anympi run`: what users type, what they see, and how it ends.

use anympi_system_tests::guests::{Toolchain, folder_of_its_own, guest};
use anympi_system_tests::*;
use std::collections::BTreeSet;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

const SOON: Duration = Duration::from_secs(60);
/// Within this, a failure has ended everything.
const PROMPTLY: Duration = Duration::from_secs(5);

/// tests/programs/`name`.c as a guest.
#[track_caller]
fn compiled_guest(name: &str) -> Option<PathBuf> {
    guest(name, Toolchain::Clang, &["-g"], &[root().join(format!("tests/programs/{name}.c"))])
}

/// `mpirun OPTIONS guest.wasm ARGUMENTS`
#[track_caller]
fn guests(options: &[&str], arguments: &[&str]) -> Option<Command> {
    let program = compiled_guest("guest")?;
    let mut command = Command::new(component("target/anympi/bin/mpirun")?);
    command.args(options).arg(program).args(arguments);
    Some(command)
}

/// Runs guests that fail: the exit code, what is said, and that it is said once and soon.
#[track_caller]
fn check_failure(options: &[&str], arguments: &[&str], code: i32, words: &[&str]) -> Outcome {
    let Some(mut command) = guests(options, arguments) else { return nothing() };
    // So that what is measured is no compilation.
    run(guests(&["-n", "1"], &[]).as_mut().expect("compiled above"), SOON).success();
    let outcome = run(&mut command, SOON);
    assert_eq!(outcome.code(), code, "{outcome:#?}");
    for word in words {
        assert!(outcome.stderr.contains(word), "`{word}`: {outcome:#?}");
    }
    assert!(outcome.elapsed < PROMPTLY, "{outcome:#?}");
    outcome
}

fn nothing() -> Outcome {
    Outcome { status: Default::default(), stdout: String::new(), stderr: String::new(), elapsed: Duration::ZERO }
}

#[test]
fn guests_are_ranks_of_one_world_in_one_process() {
    let Some(hello) = compiled_guest("hello_world") else { return };
    let mut command = mpirun(3).expect("staged");
    command.arg(&hello).arg("a").args([":", "-n", "2"]).arg(&hello).arg("b");
    let outcome = run(&mut command, SOON).success();
    let lines: BTreeSet<&str> = outcome.stdout.lines().collect();
    let expected =
        ["0 of 5 appnum 0 a", "1 of 5 appnum 0 a", "2 of 5 appnum 0 a", "3 of 5 appnum 1 b", "4 of 5 appnum 1 b"];
    assert_eq!(lines, BTreeSet::from(expected));
    assert_eq!(outcome.stderr, "");
}

#[test]
fn guests_native_programs_and_python_share_a_world() {
    let (Some(guest), Some(native)) = (compiled_guest("mixed"), compiled("mixed")) else { return };
    let Some(python) = component("target/venv/bin/python") else { return };
    let mut command = mpirun(2).expect("staged");
    command.arg(guest).args([":", "-n", "1"]).arg(python).arg(root().join("tests/programs/mixed.py"));
    command.args([":", "-n", "1"]).arg(native);
    let outcome = run(&mut command, SOON).success();
    let mut lines: Vec<&str> = outcome.stdout.lines().collect();
    lines.sort();
    let tokens = [8, 2, 4, 8];
    let expected: Vec<String> =
        (0..4).map(|rank| format!("rank {rank} of 4: token {}, sum 8.0, most 30 by 3", tokens[rank])).collect();
    assert_eq!(lines, expected, "{}", outcome.stderr);
}

#[test]
fn arguments_are_handed_on_as_they_are() {
    let Some(mut command) = guests(&["-n", "2"], &["arguments", "-n", "--", "a b", ""]) else { return };
    let outcome = run(&mut command, SOON).success();
    assert!(outcome.stdout.ends_with("[arguments][-n][--][a b][] by 0\n"), "{outcome:#?}");
    assert!(outcome.stderr.ends_with("[arguments][-n][--][a b][] by 1\n"), "{outcome:#?}");
}

#[test]
fn each_guest_has_an_output_of_its_own() {
    let Some(mut command) = guests(&["-n", "3", "--tag-output"], &["lines"]) else { return };
    let outcome = run(&mut command, SOON).success();
    assert_eq!(outcome.stdout.lines().count(), 600);
    for line in outcome.stdout.lines() {
        let rank = &line[1..2];
        assert_eq!(line, format!("[{rank}] aaaaaaaaaaaaaaaaaaaabbbbbbbbbb{rank}"));
    }
}

#[test]
fn standard_input_goes_to_one_guest_or_to_all() {
    let check = |options: &[&str], expected: &[&str]| {
        let Some(mut command) = guests(options, &["cat"]) else { return };
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("start mpirun");
        child.stdin.take().expect("piped").write_all(b"one\ntwo\n").expect("write");
        let output = child.wait_with_output().expect("mpirun ends");
        let text = String::from_utf8_lossy(&output.stdout);
        let lines: BTreeSet<&str> = text.lines().collect();
        assert_eq!(lines, expected.iter().copied().collect(), "{options:?}");
    };
    check(&["-n", "2"], &["0:one", "0:two"]);
    check(&["-n", "2", "--stdin", "1"], &["1:one", "1:two"]);
    check(&["-n", "2", "--stdin", "all"], &["0:one", "0:two", "1:one", "1:two"]);
    check(&["-n", "1"], &["0:one", "0:two"]);
    check(&["-n", "2", "--stdin", "none"], &[]);
}

#[test]
fn a_guest_sees_the_variables_that_it_is_given_and_no_others() {
    let check = |options: &[&str], name: &str, expected: &str| {
        let Some(mut command) = guests(options, &["variable", name]) else { return };
        let outcome = run(command.env("SECRET", "hidden"), SOON).success();
        assert_eq!(outcome.stdout, format!("{expected}\n"), "{options:?}");
    };
    check(&["-n", "1"], "SECRET", "(none)");
    check(&["-n", "1"], "HOME", "(none)");
    check(&["-n", "1", "-x", "SECRET"], "SECRET", "hidden");
    check(&["-n", "1", "-x", "A=1 2"], "A", "1 2");
    check(&["-n", "1", "--env", "A=3"], "A", "3");
    check(&["-n", "1", "-env", "A", "4"], "A", "4");
}

#[test]
fn a_guest_reaches_the_folders_that_it_is_given_and_no_others() {
    let folder = folder_of_its_own("guest-folders");
    std::fs::write(folder.join("in"), "content\n").expect("a file");
    std::fs::write(folder.with_extension("beside"), "beside\n").expect("a file");
    let here = folder.to_str().expect("UTF-8");
    let check = |options: &[&str], arguments: &[&str], expected: &str| {
        let options = [&["-n", "1"], options].concat();
        let Some(mut command) = guests(&options, arguments) else { return };
        let outcome = run(&mut command, SOON).success();
        assert_eq!(outcome.stdout, format!("{expected}\n"), "{options:?} {arguments:?}");
    };
    let own = format!("{here}/in");
    check(&[], &["read", &own], &format!("cannot read {own}"));
    check(&["--dir", here], &["read", &own], "content");
    let named = format!("{here}::/data");
    check(&["--dir", &named], &["read", "/data/in"], "content");
    check(&["--dir", &named], &["read", "/data/../guest-folders.beside"], "cannot read /data/../guest-folders.beside");
    check(&["--dir", &named], &["read", "/etc/passwd"], "cannot read /etc/passwd");
    check(&["--dir", &named], &["write", "/data/out", "text"], "wrote /data/out");
    assert_eq!(std::fs::read_to_string(folder.join("out")).expect("written"), "text\n");
    let read_only = format!("{here}::/data:ro");
    check(&["--dir", &read_only], &["read", "/data/in"], "content");
    check(&["--dir", &read_only], &["write", "/data/other", "text"], "cannot write /data/other");
    std::os::unix::fs::symlink("/etc", folder.join("link")).expect("a link");
    check(&["--dir", &named], &["read", "/data/link/passwd"], "cannot read /data/link/passwd");
}

#[test]
fn a_folder_that_is_not_there_is_said() {
    check_failure(&["-n", "2", "--dir", "/no/such/folder"], &[], 126, &["cannot open the folder /no/such/folder"]);
}

#[test]
fn a_trap_is_told_with_rank_function_and_backtrace() {
    let outcome = check_failure(
        &["-n", "3"],
        &["trap"],
        134,
        &[
            "rank 2 (pid ",
            "guest-clang.wasm) trapped in `read_far_away`: out of bounds memory access; the other ranks were stopped",
            "\n    at read_far_away (",
            "guest.c:",
            "\n    at descend (",
            "\n    at main (",
        ],
    );
    assert_eq!(outcome.stdout, "");
}

#[test]
fn guests_that_spin_are_ended_with_one_that_traps_or_aborts() {
    check_failure(&["-n", "3"], &["trap-among-spinning"], 134, &["rank 2 (pid ", "trapped in `read_far_away`"]);
    check_failure(&["-n", "3"], &["abort-among-spinning"], 42, &["rank 2 (pid ", "called MPI_Abort with code 42"]);
}

#[test]
fn native_ranks_are_ended_with_a_guest_that_traps() {
    let options = ["-n", "2", "sleep", "30", ":", "-n", "2"];
    let Some(mut command) = guests(&options, &["trap"]) else { return };
    let outcome = run(&mut command, SOON);
    assert_eq!(outcome.code(), 134, "{outcome:#?}");
    assert!(outcome.stderr.contains("rank 3 (pid ") && outcome.elapsed < PROMPTLY, "{outcome:#?}");
}

#[test]
fn an_exit_code_ends_the_world_and_no_output_is_lost() {
    let outcome =
        check_failure(&["-n", "3"], &["exit", "7"], 7, &["rank 2 (pid ", "exited with code 7; the other ranks"]);
    assert!(outcome.stdout.contains("rank 2 was here\n"), "{outcome:#?}");
}

#[test]
fn what_a_guest_does_after_finalize_concerns_no_other() {
    let outcome = check_failure(&["-n", "3"], &["late"], 5, &["rank 2 (pid ", "exited with code 5"]);
    assert!(!outcome.stderr.contains("stopped"), "{outcome:#?}");
}

#[test]
fn a_guest_that_leaves_without_finalize_is_an_error_and_no_hang() {
    check_failure(&["-n", "3"], &["leave"], 1, &["rank 2 (pid ", "exited without calling MPI_Finalize"]);
}

#[test]
fn an_error_without_a_handler_and_a_bad_buffer_end_the_world() {
    check_failure(&["-n", "2"], &["error"], 6, &["MPI_Send", "rank 1"]);
    check_failure(&["-n", "2"], &["bad-buffer"], 134, &["rank 1 (pid ", "MPI_Send: buf: 256 bytes at 0xfffffff0"]);
}

#[test]
fn a_guest_alone_reports_as_any_other() {
    check_failure(&[], &["trap"], 134, &["rank 0 (pid ", "trapped in `read_far_away`"]);
    check_failure(&[], &["recurse"], 134, &["its calls are nested too deeply", "at recurse"]);
    check_failure(&[], &["exit", "3"], 3, &["rank 0 (pid ", "exited with code 3"]);
}

#[test]
fn memory_fuel_and_time_have_limits() {
    let Some(mut command) = guests(&["-n", "2", "--memory", "32M"], &["grow"]) else { return };
    let outcome = run(&mut command, SOON).success();
    for line in outcome.stdout.lines() {
        let blocks: u32 = line.trim_end_matches(" MiB").parse().expect("a number");
        assert!((20..32).contains(&blocks), "{outcome:#?}");
    }
    assert_eq!(outcome.stdout.lines().count(), 2, "{outcome:#?}");
    let least = check_failure(&["-n", "1", "--memory", "64K"], &["sum"], 126, &["cannot start within 65536 bytes"]);
    assert_eq!(least.stdout, "");
    // The first of these compiles the program anew, as counting changes its code.
    let fuel = ["-n", "2", "--fuel", "50000000"];
    let Some(mut command) = guests(&fuel, &["sum"]) else { return };
    run(&mut command, SOON).success();
    check_failure(&fuel, &["spin"], 134, &["used up its fuel of 50000000 in `spin`"]);
    check_failure(&["-n", "2", "--timeout", "0.5"], &["spin"], 124, &["the time limit of 0.5 s has passed"]);
}

#[test]
fn limits_for_a_native_program_are_refused() {
    let check = |option: &[&str]| {
        let Some(mut command) = mpirun(1) else { return };
        let outcome = run(command.args(option).arg("true"), SOON);
        assert_eq!(outcome.code(), 2, "{outcome:#?}");
        let expected = format!("{} is for programs that were compiled to WebAssembly; true is not one", option[0]);
        assert!(outcome.stderr.contains(&expected), "{outcome:#?}");
    };
    check(&["--memory", "1G"]);
    check(&["--dir", "."]);
    check(&["--fuel", "1"]);
    check(&["--no-cache"]);
}

#[test]
fn signals_end_guests() {
    for signal in [libc::SIGINT, libc::SIGTERM, libc::SIGUSR1] {
        let Some(mut command) = guests(&["-n", "2"], &["spin"]) else { return };
        let mut child = command.stdin(Stdio::null()).stderr(Stdio::piped()).spawn().expect("start");
        std::thread::sleep(Duration::from_millis(700));
        // SAFETY: plain kill(2) of our own child.
        unsafe { libc::kill(child.id() as i32, signal) };
        let status = wait(&mut child, SOON).expect("the launcher ends");
        assert_eq!(status.code(), Some(128 + signal));
    }
}

#[test]
fn a_killed_process_of_guests_is_told_with_its_ranks() {
    let Some(mut command) = guests(&["-n", "2"], &["spin"]) else { return };
    let child = command.stdin(Stdio::null()).stderr(Stdio::piped()).spawn().expect("start");
    std::thread::sleep(Duration::from_millis(700));
    let victims = std::fs::read_to_string(format!("/proc/{0}/task/{0}/children", child.id())).expect("children");
    let hosts = victims.split_whitespace().filter(|pid| {
        std::fs::read_to_string(format!("/proc/{pid}/comm")).is_ok_and(|name| name.trim() == "anympi-wasm")
    });
    let hosts: Vec<i32> = hosts.map(|pid| pid.parse().expect("a pid")).collect();
    assert_eq!(hosts.len(), 1, "one process for all ranks");
    // SAFETY: plain kill(2) of a process that our own child started.
    unsafe { libc::kill(hosts[0], libc::SIGKILL) };
    let output = child.wait_with_output().expect("the launcher ends");
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(137), "{stderr}");
    assert!(stderr.contains("the process of ranks 0 to 1 (pid ") && stderr.contains("SIGKILL"), "{stderr}");
}

#[test]
fn a_thousand_guests_start_reduce_and_finish() {
    let Some(mut command) = guests(&["-n", "1000"], &["sum"]) else { return };
    let outcome = run(&mut command, Duration::from_secs(100)).success();
    assert_eq!(outcome.stdout, "sum 500500 of 1000\n", "{}", outcome.stderr);
}

/// Runs the guest with `cache` as its cache.
fn with_cache(cache: &Path, options: &[&str]) -> Option<Command> {
    let mut command = guests(options, &["sum"])?;
    command.env("ANYMPI_CACHE", cache);
    Some(command)
}

fn kept(cache: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(cache).expect("a cache").flatten().map(|entry| entry.path());
    entries.filter(|path| path.extension().is_some_and(|extension| extension == "cwasm")).collect()
}

#[test]
fn a_program_is_compiled_once_however_many_start_it_at_once() {
    let cache = folder_of_its_own("guest-cache");
    let start = || {
        let mut command = with_cache(&cache, &["-n", "2"])?;
        Some(command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("start"))
    };
    let Some(first) = start() else { return };
    let others = (0..5).map(|_| start().expect("as the first"));
    for child in std::iter::once(first).chain(others.collect::<Vec<_>>()) {
        let output = child.wait_with_output().expect("it ends");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
    assert_eq!(kept(&cache).len(), 1);
}

#[test]
fn a_damaged_cache_is_made_anew_and_no_cache_keeps_nothing() {
    let cache = folder_of_its_own("guest-damaged");
    let Some(mut command) = with_cache(&cache, &["-n", "2", "--no-cache"]) else { return };
    run(&mut command, SOON).success();
    assert_eq!(kept(&cache), Vec::<PathBuf>::new());
    run(&mut with_cache(&cache, &["-n", "2"]).expect("as before"), SOON).success();
    let file = kept(&cache).pop().expect("one is kept");
    let whole = std::fs::read(&file).expect("its content");
    let mut changed = whole.clone();
    let middle = whole.len() / 2;
    changed[middle..middle + 64].fill(0xcc);
    for damaged in [&changed[..], &whole[..middle], &[]] {
        std::fs::write(&file, damaged).expect("damage it");
        run(&mut with_cache(&cache, &["-n", "2"]).expect("as before"), SOON).success();
        assert_eq!(std::fs::read(&file).expect("made anew").len(), whole.len());
    }
}

#[test]
fn a_cached_program_starts_at_once() {
    let cache = folder_of_its_own("guest-start");
    let Some(mut command) = with_cache(&cache, &["-n", "1"]) else { return };
    run(&mut command, SOON).success();
    let started = Instant::now();
    run(&mut command, SOON).success();
    assert!(started.elapsed() < Duration::from_secs(1), "{:?}", started.elapsed());
}

#[test]
fn what_is_no_program_for_here_is_explained_before_anything_starts() {
    let folder = folder_of_its_own("guest-unfit");
    let Some(program) = compiled_guest("guest") else { return };
    let whole = std::fs::read(program).expect("the guest");
    let check = |name: &str, content: &[u8], expected: &str| {
        let file = folder.join(name);
        std::fs::write(&file, content).expect("a file");
        let outcome = run(mpirun(3).expect("staged").arg(&file), SOON);
        assert_eq!(outcome.code(), 126, "{outcome:#?}");
        assert!(outcome.stderr.contains(name) && outcome.stderr.contains(expected), "{outcome:#?}");
        assert_eq!(outcome.stderr.lines().count(), 1, "one clear line: {outcome:#?}");
        let host = component("target/anympi/lib/anympi/anympi-wasm").expect("staged");
        let outcome = run(Command::new(host).arg("--check").arg(&file), SOON);
        assert_eq!(outcome.code(), 1, "{outcome:#?}");
        assert!(outcome.stderr.contains(expected) && outcome.stdout.is_empty(), "{outcome:#?}");
    };
    check("cut.wasm", &whole[..whole.len() / 2], "is no valid WebAssembly module");
    check("head.wasm", &whole[..8], "has no `_start`");
    check("component.wasm", b"\0asm\x0d\0\x01\0", "is a WebAssembly component");
    // One function type, two imports of it, `_start` being the first.
    let strange = b"\0asm\x01\0\0\0\x01\x04\x01\x60\0\0\x02\x1c\x02\x03mpi\x08MPI_Frob\0\0\x03env\x05other\0\0\
        \x07\x0a\x01\x06_start\0\0";
    check("strange.wasm", strange, "needs what nobody here has: MPI_Frob of module `mpi`, other of module `env`");
    let outcome = run(mpirun(1).expect("staged").arg(folder.join("none.wasm")), SOON);
    assert_eq!(outcome.code(), 127, "{outcome:#?}");
}

#[test]
fn a_program_that_does_not_use_mpi_runs_once_per_rank() {
    let folder = folder_of_its_own("guest-plain");
    let source = folder.join("plain.c");
    std::fs::write(&source, "#include <stdio.h>\nint main(void) { return puts(\"plain\") < 0; }\n").expect("a file");
    let Some(program) = guest("plain", Toolchain::Clang, &[], &[source]) else { return };
    let outcome = run(mpirun(3).expect("staged").arg(&program), SOON).success();
    assert_eq!(outcome.stdout, "plain\nplain\nplain\n");
    let host = component("target/anympi/lib/anympi/anympi-wasm").expect("staged");
    let outcome = run(Command::new(host).arg("--check").arg(&program), SOON).success();
    assert!(outcome.stdout.contains("uses no function of MPI"), "{outcome:#?}");
}

#[test]
fn a_report_tells_how_each_rank_ended() {
    let folder = folder_of_its_own("guest-report");
    let report = folder.join("report.json");
    let options = ["-n", "2", "--report", report.to_str().expect("UTF-8")];
    check_failure(&options, &["trap"], 134, &[]);
    let Ok(text) = std::fs::read_to_string(&report) else { return };
    for part in ["\"exit_code\": 134", "\"verdict\": \"rank 1 (pid ", "\"trap\": \"trapped in `read_far_away`"] {
        assert!(text.contains(part), "{part}: {text}");
    }
    assert_eq!(text.matches("\"rank\": ").count(), 2, "{text}");
}

#[test]
fn output_goes_to_a_file_for_each_rank() {
    let folder = folder_of_its_own("guest-output");
    let options = ["-n", "2", "--output-dir", folder.to_str().expect("UTF-8")];
    let Some(mut command) = guests(&options, &["arguments", "x"]) else { return };
    let outcome = run(&mut command, SOON).success();
    assert_eq!((outcome.stdout.as_str(), outcome.stderr.as_str()), ("", ""));
    let read = |name: &str| std::fs::read_to_string(folder.join(name)).expect(name);
    assert!(read("rank.0.stdout").ends_with("[arguments][x] by 0\n"));
    assert!(read("rank.1.stderr").ends_with("[arguments][x] by 1\n"));
    assert_eq!(read("rank.0.stderr") + &read("rank.1.stdout"), "");
}
