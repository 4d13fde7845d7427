//! Ranks of several `mpirun --meet NAME` meet, and what becomes of one run leaves the others alone unless they are connected.

use anympi_system_tests::guests::{Toolchain, guest};
use anympi_system_tests::*;
use std::io::Read;
use std::os::unix::process::CommandExt;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

const SOON: Duration = Duration::from_secs(30);

/// tests/programs/meet.c, and a name and a place for files that no other test has.
struct Meeting {
    program: PathBuf,
    name: String,
}

/// A run under way.
struct Run {
    child: Child,
    started: Instant,
}

impl Meeting {
    fn new() -> Option<Meeting> {
        let program = compiled("meet")?;
        let test = std::thread::current().name().unwrap_or("main").replace("::", ".");
        let name = format!("{}.{}", std::process::id(), &test[test.len().saturating_sub(40)..]);
        Some(Meeting { program, name })
    }

    /// A file that is not there yet.
    fn file(&self, name: &str) -> String {
        let path = self.program.with_extension(name);
        let _ = std::fs::remove_file(&path);
        path.to_str().expect("UTF-8").to_owned()
    }

    fn command(&self, n: usize, options: &[&str], words: &[&str]) -> Command {
        let mut command = mpirun(n).expect("the program was compiled with the same tree");
        command.args(["--meet", &self.name]).args(options).arg(&self.program).args(words);
        command
    }

    fn start(&self, n: usize, options: &[&str], words: &[&str]) -> Run {
        start(&mut self.command(n, options, words))
    }

    /// A rank that goes on until the file that is returned is there; it runs already.
    fn stay(&self, file: &str) -> (Run, String) {
        let file = self.file(file);
        let mut run = self.start(1, &[], &["stay", &file]);
        let mut line = [0; 6];
        run.child.stdout.as_mut().expect("piped").read_exact(&mut line).expect("it says that it runs");
        assert_eq!(&line, b"ready\n");
        (run, file)
    }

    fn nothing_is_left(&self) {
        let end = Instant::now() + Duration::from_secs(5);
        while !processes(self.program.to_str().expect("UTF-8")).is_empty() {
            assert!(Instant::now() < end, "left: {:?}", processes(self.program.to_str().expect("UTF-8")));
            std::thread::sleep(Duration::from_millis(5));
        }
    }
}

fn start(command: &mut Command) -> Run {
    let command = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    Run { child: command.spawn().expect("start mpirun"), started: Instant::now() }
}

impl Run {
    #[track_caller]
    fn end(mut self) -> Outcome {
        let status = wait(&mut self.child, SOON);
        let elapsed = self.started.elapsed();
        let (mut stdout, mut stderr) = (String::new(), String::new());
        self.child.stdout.take().expect("piped").read_to_string(&mut stdout).expect("UTF-8");
        self.child.stderr.take().expect("piped").read_to_string(&mut stderr).expect("UTF-8");
        match status {
            Some(status) => Outcome { status, stdout, stderr, elapsed },
            None => panic!("it did not end\n{stdout}\n{stderr}"),
        }
    }

    /// SIGKILL for the launcher.
    fn kill(&mut self) {
        self.child.kill().expect("a launcher that runs");
        wait(&mut self.child, SOON).expect("it is killed");
    }
}

/// All ends well.
#[track_caller]
fn all_well(runs: impl IntoIterator<Item = Run>) {
    runs.into_iter().for_each(|run| drop(run.end().success()));
}

/// Makes a file that is whole as soon as it is there.
fn go_on(file: &str) {
    let other = format!("{file}.new");
    std::fs::write(&other, "on").and_then(|()| std::fs::rename(other, file)).expect("a file");
}

#[test]
fn two_runs_meet_at_a_port_whose_name_is_in_a_file() {
    let Some(meeting) = Meeting::new() else { return };
    let port = meeting.file("port");
    let server = meeting.start(1, &[], &["server", &port]);
    all_well([meeting.start(1, &[], &["client", &port]), server]);
}

#[test]
fn two_runs_meet_under_a_published_name_whoever_comes_first() {
    let Some(meeting) = Meeting::new() else { return };
    let server = meeting.start(2, &[], &["server", "name:hall"]);
    all_well([meeting.start(3, &[], &["client", "name:hall"]), server]);
    let client = meeting.start(3, &[], &["client", "name:hall"]);
    std::thread::sleep(Duration::from_millis(200));
    all_well([meeting.start(2, &[], &["server", "name:hall"]), client]);
}

#[test]
fn the_variable_says_the_same_as_the_option() {
    let Some(meeting) = Meeting::new() else { return };
    let port = meeting.file("port");
    let server = meeting.start(1, &[], &["server", &port]);
    let mut command = mpirun(1).expect("staged");
    command.env("ANYMPI_MEET", &meeting.name).arg(&meeting.program).args(["client", &port]);
    all_well([start(&mut command), server]);
}

#[test]
fn ranks_of_two_runs_merge_and_have_collectives_and_windows_in_common() {
    let Some(meeting) = Meeting::new() else { return };
    let server = meeting.start(3, &[], &["server", "name:hall", "merge"]);
    all_well([meeting.start(2, &[], &["client", "name:hall", "merge"]), server]);
}

#[test]
fn a_server_serves_clients_of_many_runs_at_once() {
    let Some(meeting) = Meeting::new() else { return };
    let server = meeting.start(2, &[], &["server", "name:hall", "", "9"]);
    let clients: Vec<Run> = (0..9).map(|i| meeting.start(1 + i % 3, &[], &["client", "name:hall"])).collect();
    all_well(clients);
    assert_eq!(server.end().success().stdout.matches("served").count(), 9);
}

#[test]
fn runs_that_are_not_to_meet_do_not() {
    let Some(meeting) = Meeting::new() else { return };
    let port = meeting.file("port");
    let mut server = meeting.start(1, &[], &["server", &port]);
    let mut apart = mpirun(1).expect("staged");
    run(apart.arg(&meeting.program).args(["stranger", &port]), SOON).success();
    let elsewhere = Meeting { name: format!("{}.", meeting.name), program: meeting.program.clone() };
    all_well([elsewhere.start(1, &[], &["stranger", &port])]);
    let mut apart = mpirun(1).expect("staged");
    let outcome = run(apart.arg(&meeting.program).args(["client", &port]), SOON);
    assert!(outcome.stderr.contains("start both with `anympi run --meet NAME`"), "{outcome:#?}");
    server.kill();
    meeting.nothing_is_left();
}

#[test]
fn processes_with_a_socket_between_them_join_if_their_runs_meet() {
    let Some(meeting) = Meeting::new() else { return };
    let at = meeting.file("socket");
    let listening = meeting.start(1, &[], &["listen", &at]);
    all_well([meeting.start(1, &[], &["join", &at]), listening]);
    let at = meeting.file("socket");
    let listening = meeting.start(1, &[], &["listen", &at, "alone"]);
    let mut apart = mpirun(1).expect("staged");
    all_well([start(apart.arg(&meeting.program).args(["join", &at, "alone"])), listening]);
}

#[test]
fn python_and_c_meet() {
    let (Some(python), Some(meeting)) = (component("target/venv/bin/python"), Meeting::new()) else { return };
    let script = "from mpi4py import MPI\nport = MPI.Open_port()\nMPI.Publish_name('snake', port)\n\
                  c = MPI.COMM_WORLD.Accept(port)\nn = c.Get_remote_size()\nw = MPI.COMM_WORLD\n\
                  import array\nall = array.array('i', [0] * n)\n\
                  c.Allgather(array.array('i', [w.size * 1000 + w.rank]), all)\n\
                  assert list(all) == [n * 1000 + i for i in range(n)], all\nc.Disconnect()\nprint('met', n)";
    let mut command = mpirun(1).expect("staged");
    let server = start(command.args(["--meet", &meeting.name]).arg(python).args(["-c", script]));
    all_well([meeting.start(2, &[], &["client", "name:snake"])]);
    assert_eq!(server.end().success().stdout, "met 2\n");
}

#[test]
fn ranks_that_a_later_run_spawns_meet_those_of_the_first() {
    let Some(meeting) = Meeting::new() else { return };
    let server = meeting.start(2, &[], &["server", "name:hall"]);
    all_well([meeting.start(1, &[], &["spawn", "name:hall"]), server]);
}

#[test]
fn the_others_go_on_when_the_first_run_ends_and_new_ones_find_them() {
    let Some(meeting) = Meeting::new() else { return };
    let (first, end) = meeting.stay("first");
    let (second, second_ends) = meeting.stay("second");
    let server = meeting.start(1, &[], &["server", "name:hall"]);
    go_on(&end);
    all_well([first, meeting.start(2, &[], &["client", "name:hall"]), server]);
    go_on(&second_ends);
    all_well([second]);
    meeting.nothing_is_left();
}

#[test]
fn the_others_go_on_when_the_first_launcher_is_killed_and_new_ones_find_them() {
    let Some(meeting) = Meeting::new() else { return };
    let (mut first, _) = meeting.stay("first");
    let (second, second_ends) = meeting.stay("second");
    let server = meeting.start(1, &[], &["server", "name:hall"]);
    first.kill();
    all_well([meeting.start(2, &[], &["client", "name:hall"]), server]);
    go_on(&second_ends);
    all_well([second]);
}

#[test]
fn a_run_that_was_killed_leaves_nothing_that_is_in_the_way_of_the_next() {
    let Some(meeting) = Meeting::new() else { return };
    for _ in 0..3 {
        let (mut stale, _) = meeting.stay("stale");
        stale.kill();
        let server = meeting.start(1, &[], &["server", "name:hall"]);
        all_well([meeting.start(1, &[], &["client", "name:hall"]), server]);
    }
    meeting.nothing_is_left();
}

#[test]
fn launchers_that_start_at_the_same_instant_are_in_one_world() {
    let Some(meeting) = Meeting::new() else { return };
    for _ in 0..30 {
        let server = meeting.start(1, &[], &["server", "name:hall"]);
        let client = meeting.start(1, &[], &["client", "name:hall"]);
        all_well([client, server]);
    }
}

/// A server of two ranks, and a client of two that does `how` while they are connected.
fn disturbed(how: &str, options: &[&str], server: &str) -> Option<(Outcome, Outcome)> {
    let meeting = Meeting::new()?;
    let server = meeting.start(2, options, &["server", "name:hall", server]);
    let client = meeting.start(2, &[], &["client", "name:hall", how]).end();
    let server = server.end();
    meeting.nothing_is_left();
    Some((client, server))
}

#[test]
fn a_run_ends_when_one_that_it_is_connected_with_crashes() {
    let Some((client, server)) = disturbed("dies", &[], "waits") else { return };
    assert_eq!((client.code(), server.code()), (137, 137), "{client:#?} {server:#?}");
    assert!(server.stderr.contains("with which this one is connected, has failed with code 137"), "{server:#?}");
    assert!(client.stderr.contains("rank 1 (pid ") && client.stderr.contains("SIGKILL"), "{client:#?}");
    assert!(server.elapsed < Duration::from_secs(10), "{server:#?}");
}

#[test]
fn a_run_ends_when_one_that_it_is_connected_with_aborts() {
    let Some((client, server)) = disturbed("aborts", &[], "waits") else { return };
    assert_eq!((client.code(), server.code()), (7, 7), "{client:#?} {server:#?}");
}

#[test]
fn a_run_ends_when_one_that_it_is_connected_with_leaves_without_a_word() {
    let Some((client, server)) = disturbed("leaves", &[], "waits") else { return };
    assert!(client.stderr.contains("exited without calling MPI_Finalize"), "{client:#?}");
    assert_eq!((client.code(), server.code()), (1, 1), "{client:#?} {server:#?}");
}

#[test]
fn a_run_that_keeps_going_survives_the_crash_of_one_that_it_is_connected_with() {
    for how in ["dies", "leaves"] {
        let Some((client, server)) = disturbed(how, &["--keep-going"], "survives") else { return };
        assert_ne!(client.code(), 0, "{client:#?}");
        assert_eq!(server.success().stdout.matches("survived").count(), 2);
    }
}

#[test]
fn a_connected_run_ends_when_the_launcher_of_the_other_is_killed() {
    let Some(meeting) = Meeting::new() else { return };
    for survives in [false, true] {
        let (options, how) = if survives { (&["--keep-going"][..], "survives") } else { (&[][..], "waits") };
        let server = meeting.start(2, options, &["server", "name:hall", how]);
        let mut client = meeting.start(2, &[], &["client", "name:hall", "waits"]);
        // They are connected a moment later: nobody says so, and before that the server waits for a client.
        std::thread::sleep(Duration::from_millis(700));
        // The launcher, and its guard.
        let guards = processes(&format!("--meet {}", meeting.name))
            .into_iter()
            .filter(|&pid| parent(pid) == Some(client.child.id()));
        let guards: Vec<String> = guards.map(|pid| pid.to_string()).collect();
        assert!(
            !guards.is_empty() && Command::new("kill").arg("-KILL").args(&guards).status().expect("kill").success()
        );
        client.kill();
        let server = server.end();
        match survives {
            true => assert_eq!(server.success().stdout.matches("survived").count(), 2),
            false => assert_eq!(server.code(), 137, "{server:#?}"),
        }
        meeting.nothing_is_left();
    }
}

fn parent(pid: u32) -> Option<u32> {
    let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
    stat.rsplit_once(')')?.1.split_whitespace().nth(1)?.parse().ok()
}

#[test]
fn a_server_goes_on_when_a_client_dies_that_has_disconnected() {
    let Some(meeting) = Meeting::new() else { return };
    let server = meeting.start(1, &[], &["server", "name:hall", "", "2"]);
    let client = meeting.start(2, &[], &["client", "name:hall"]).end();
    client.success();
    let (mut dying, _) = meeting.stay("dying");
    dying.kill();
    all_well([meeting.start(1, &[], &["client", "name:hall"]), server]);
}

#[test]
fn a_name_whose_publisher_was_killed_can_be_published_again() {
    let Some(meeting) = Meeting::new() else { return };
    let (staying, end) = meeting.stay("staying");
    for _ in 0..2 {
        let mut server = meeting.start(1, &[], &["server", "name:hall"]);
        std::thread::sleep(Duration::from_millis(300));
        server.kill();
        std::thread::sleep(Duration::from_millis(300));
    }
    let server = meeting.start(1, &[], &["server", "name:hall"]);
    all_well([meeting.start(1, &[], &["client", "name:hall"]), server]);
    go_on(&end);
    all_well([staying]);
}

#[test]
fn a_world_in_which_runs_come_and_go_does_not_fill_up() {
    let Some(meeting) = Meeting::new() else { return };
    let (staying, end) = meeting.stay("staying");
    let file = meeting.file("there");
    go_on(&file);
    for _ in 0..12 {
        all_well([meeting.start(100, &[], &["stay", &file])]);
    }
    let outcome = meeting.start(1100, &[], &["stay", &file]).end();
    assert!(outcome.stderr.contains("leave room for 1023 more ranks, and these are 1100"), "{outcome:#?}");
    go_on(&end);
    all_well([staying]);
}

#[test]
fn runs_of_another_user_are_not_met() {
    let Some(meeting) = Meeting::new() else { return };
    // SAFETY: a plain system call.
    if unsafe { libc::geteuid() } != 0 {
        return eprintln!("skipped: only root can be somebody else");
    }
    let mut reaches = Command::new("test");
    reaches.arg("-x").arg(root().join("target/anympi/bin/mpirun")).uid(65534).gid(65534);
    if !reaches.status().is_ok_and(|status| status.success()) {
        return eprintln!("skipped: nobody else can run what is staged");
    }
    let (staying, end) = meeting.stay("staying");
    let mut command = meeting.command(1, &["-v"], &["stay", "/dev/null"]);
    let outcome = run(command.uid(65534).gid(65534), SOON);
    assert!(outcome.stderr.contains("there is no other run with --meet"), "{outcome:#?}");
    go_on(&end);
    all_well([staying]);
}

#[test]
fn guests_and_native_ranks_of_two_runs_meet() {
    let source = root().join("tests/programs/calling.c");
    let (Some(meeting), Some(native)) = (Meeting::new(), compiled("calling")) else { return };
    let Some(guest) = guest("calling", Toolchain::Clang, &[], &[source]) else { return };
    for (server, client) in [(&guest, &native), (&native, &guest), (&guest, &guest)] {
        let start = |n, program: &PathBuf, role| {
            let mut command = mpirun(n).expect("compiled with the same tree");
            start(command.args(["--meet", &meeting.name]).arg(program).arg(role))
        };
        for (run, ranks) in [(start(2, server, "server"), 2), (start(3, client, "client"), 3)] {
            assert_eq!(run.end().success().stdout, "5 ranks, sum 10\n".repeat(ranks));
        }
    }
}

#[test]
fn a_meeting_that_cannot_be_is_refused() {
    let Some(command) = component("target/anympi/bin/mpirun") else { return };
    let check = |words: &[&str], says: &str| {
        let outcome = run(Command::new(&command).args(words).arg("true"), SOON);
        assert_eq!(outcome.code(), 2, "{outcome:#?}");
        assert!(outcome.stderr.contains(says), "{outcome:#?}");
    };
    check(&["--meet", ""], "`` is no name to meet by");
    check(&["--meet", "a/b"], "`a/b` is no name to meet by");
    check(&["-T", "mpich", "--meet", "a"], "--meet a does not work with -T");
    let outcome = run(Command::new(&command).env("ANYMPI_MEET", "").arg("true"), SOON);
    assert!(outcome.code() == 2 && outcome.stderr.contains("ANYMPI_MEET: `` is no name"), "{outcome:#?}");
}

#[test]
fn a_later_run_says_whom_it_meets() {
    let Some(meeting) = Meeting::new() else { return };
    let (staying, end) = meeting.stay("staying");
    let file = meeting.file("there");
    go_on(&file);
    let outcome = meeting.start(1, &["-v"], &["stay", &file]).end().success();
    let says = format!("these ranks can meet those of the launcher {}", staying.child.id());
    assert!(outcome.stderr.contains(&says), "{outcome:#?}");
    go_on(&end);
    all_well([staying]);
}
