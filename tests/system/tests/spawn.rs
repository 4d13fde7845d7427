//! Spawned ranks: what `MPI_Comm_spawn` starts is in the launcher's care as everything else is.

use anympi_system_tests::guests::{Toolchain, guest};
use anympi_system_tests::*;
use std::path::{Path, PathBuf};
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

/// One rank that does `what`, without a launcher: how it ended, and what is said of it.
#[track_caller]
fn check_alone(what: &str, code: i32, says: &str) -> Option<Outcome> {
    let program = compiled("spawn")?;
    let outcome = run(Command::new(&program).arg(what), Duration::from_secs(30));
    assert_eq!(outcome.code(), code, "{outcome:#?}");
    assert!(outcome.stderr.contains(says), "{outcome:#?}");
    // The output is at its end, so the launcher that came is, too.
    assert_eq!(processes(program.to_str().expect("UTF-8")), Vec::<u32>::new(), "{what}: processes are left");
    Some(outcome)
}

/// The launcher that has started the spawned ranks of `program`.
fn launcher_of(program: &str) -> Option<i32> {
    let parent = |pid: u32| {
        let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
        stat.rsplit_once(')')?.1.split_whitespace().nth(1)?.parse::<i32>().ok()
    };
    let is_launcher =
        |pid: &i32| std::fs::read(format!("/proc/{pid}/cmdline")).is_ok_and(|line| line.ends_with(b"\0adopt\0"));
    processes(program).into_iter().filter_map(parent).find(is_launcher)
}

/// Starts a rank without a launcher whose children wait for ever; who it is, and the launcher that it has called.
fn waiting_alone() -> Option<(PathBuf, std::process::Child, i32)> {
    let program = compiled("spawn")?;
    let name = program.to_str().expect("UTF-8");
    let mut command = Command::new(&program);
    let child = command.arg("waits").stdin(Stdio::null()).stdout(Stdio::null()).spawn().expect("start the program");
    let end = Instant::now() + Duration::from_secs(20);
    while processes(name).len() < 3 {
        assert!(Instant::now() < end, "a rank and two children: {:?}", processes(name));
        std::thread::sleep(Duration::from_millis(5));
    }
    let launcher = launcher_of(name).expect("a launcher of the children");
    Some((program, child, launcher))
}

/// Waits until nothing is left of `program`, nor of its launcher.
fn all_end(program: &Path, launcher: i32) {
    let end = Instant::now() + Duration::from_secs(5);
    let name = program.to_str().expect("UTF-8");
    let lives = |pid: i32| std::fs::read(format!("/proc/{pid}/cmdline")).is_ok_and(|line| !line.is_empty());
    while !processes(name).is_empty() || lives(launcher) {
        assert!(Instant::now() < end, "left: {:?}, launcher: {}", processes(name), lives(launcher));
        std::thread::sleep(Duration::from_millis(5));
    }
}

#[test]
fn a_program_that_nobody_launched_spawns_as_others_do() {
    let Some(outcome) = check_alone("in-directory", 0, "") else { return };
    let expected = ["child 0 appnum 0 in /usr", "child 1 appnum 0 in /usr", "parent 0 goes on"];
    assert_eq!(lines(&outcome), expected);
    check_alone("connected", 0, "");
    check_alone("names", 0, "");
    let refused = check_alone("no-mpi", 0, "").expect("compiled before");
    assert_eq!(refused.stdout, "refused\n");
}

#[test]
fn a_program_that_nobody_launched_spawns_many_jobs_by_one_launcher() {
    let Some(program) = compiled("spawn") else { return };
    let outcome = run(Command::new(&program).args(["nothing", "300"]), Duration::from_secs(120)).success();
    assert_eq!(outcome.stdout.lines().filter(|line| line.contains("child")).count(), 600, "{outcome:#?}");
    assert_eq!(processes(program.to_str().expect("UTF-8")), Vec::<u32>::new());
}

#[test]
fn a_program_that_nobody_launched_ends_as_its_children_do() {
    check_alone("child-aborts", 5, "rank 1 of spawned job 1 (pid ");
    check_alone("child-exits", 3, "exited with code 3; the other ranks were stopped");
    check_alone("child-is-killed", 137, "was killed by SIGKILL; the other ranks were stopped");
    check_alone("disconnected-child-is-killed", 0, "was killed by SIGKILL");
}

#[test]
fn what_children_write_is_there_when_a_program_that_nobody_launched_has_ended() {
    let Some(program) = compiled("family") else { return };
    let path = program.with_extension("written");
    for _ in 0..20 {
        let file = std::fs::File::create(&path).expect("a file");
        let mut command = Command::new(&program);
        let status = command.arg(&program).stdout(file).status().expect("start the program");
        let written = std::fs::read_to_string(&path).expect("the file");
        assert!(status.success() && written.lines().count() == 4, "{status}: {written}");
    }
}

#[test]
fn nothing_is_left_when_a_program_that_nobody_launched_is_killed() {
    let Some((program, mut child, launcher)) = waiting_alone() else { return };
    child.kill().expect("it runs");
    wait(&mut child, Duration::from_secs(5)).expect("it is killed");
    all_end(&program, launcher);
}

#[test]
fn a_program_whose_launcher_is_killed_ends_with_its_children() {
    let Some((program, mut child, launcher)) = waiting_alone() else { return };
    assert!(Command::new("kill").args(["-KILL", &launcher.to_string()]).status().expect("kill").success());
    let status = wait(&mut child, Duration::from_secs(5)).expect("it does not wait for ever");
    assert_eq!(status.code(), Some(137));
    all_end(&program, launcher);
}

/// Python from the virtual environment without a launcher, on the library in `libraries`.
fn python_alone(libraries: &Path, script: &str) -> Option<Outcome> {
    let mut command = Command::new(component("target/venv/bin/python")?);
    command.arg("-c").arg(script).env("MPI4PY_LIBMPI", libraries.join("libmpi.so.12"));
    Some(run(&mut command, Duration::from_secs(60)))
}

#[test]
fn pools_of_mpi4py_need_no_mpirun() {
    let Some(libraries) = component("target/anympi/lib/anympi") else { return };
    let script = "import math\nfrom mpi4py.futures import MPIPoolExecutor\n\
                  with MPIPoolExecutor(max_workers=3) as pool: print(pool.num_workers, *pool.map(math.factorial, range(7)))";
    let Some(outcome) = python_alone(&libraries, script) else { return };
    assert_eq!(outcome.success().stdout, "3 1 1 2 6 24 120 720\n");
}

#[test]
fn mpi4pys_tests_of_spawning_pass_without_a_launcher() {
    let (Some(python), Some(suite)) = (component("target/venv/bin/python"), component("target/mpi4py-4.1.2/test"))
    else {
        return;
    };
    let Some(library) = component("target/anympi/lib/anympi/libmpi.so.12") else { return };
    let mut command = Command::new(python);
    command.arg(suite.join("main.py")).args(["--no-builddir", "-f", "-i", "test_spawn", "-i", "test_dynproc"]);
    command.current_dir(suite.parent().expect("the sdist")).env("PYTHONDONTWRITEBYTECODE", "1");
    let outcome = run(command.env("MPI4PY_LIBMPI", library), Duration::from_secs(120)).success();
    let ran = outcome.stderr.lines().find_map(|line| line.strip_prefix("Ran ")?.split(' ').next()?.parse::<u32>().ok());
    assert!(ran.is_some_and(|ran| ran > 40), "{outcome:#?}");
}

#[test]
fn a_library_without_its_command_says_how_to_spawn() {
    let Some(libraries) = component("target/anympi/lib/anympi") else { return };
    let folder = root().join("target/system-tests/without-command/a/b/c/d");
    std::fs::create_dir_all(&folder).expect("a folder");
    std::fs::copy(libraries.join("libmpi.so.12"), folder.join("libmpi.so.12")).expect("a copy of the library");
    let script = "from mpi4py import MPI; MPI.COMM_SELF.Spawn('true')";
    let Some(outcome) = python_alone(&folder, script) else { return };
    assert_ne!(outcome.code(), 0);
    let says = "(`anympi run -n 1` starts it with one), and there is no command `anympi` beside ";
    assert!(outcome.stderr.contains(says), "{outcome:#?}");
}
