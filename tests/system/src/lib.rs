//! What the system tests share: the staged tree (target/anympi), running a command with a deadline, and the
//! rule for what is missing.
//!
//! `cargo xtask test` stages everything and sets `ANYMPI_TEST_REQUIRE=1`; then a missing component fails the
//! test. Without it, a test whose component is missing says so and passes.

pub mod bucket;
pub mod cells;
pub mod functions;
pub mod guests;
pub mod modules;

use std::io::Read;
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

/// The root of the workspace.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).expect("tests/system lies in the workspace").to_path_buf()
}

/// `path` below the workspace, or `None` after saying why; panics where components must be there.
pub fn component(path: impl AsRef<Path>) -> Option<PathBuf> {
    let path = root().join(path);
    if path.exists() {
        return Some(path);
    }
    let message = format!("{} is missing: `cargo xtask test` brings it", path.display());
    assert!(std::env::var_os("ANYMPI_TEST_REQUIRE").is_none(), "{message}");
    eprintln!("skipped: {message}");
    None
}

/// Whether tests that take many minutes, and repeat on another door what a test shows every time, are to run; says why not.
pub fn at_length() -> bool {
    let asked = std::env::var_os("ANYMPI_TEST_AT_LENGTH").is_some();
    if !asked {
        eprintln!("skipped: it takes too long for every day; `cargo xtask test --at-length` runs it");
    }
    asked
}

/// How a command ended.
#[derive(Debug)]
pub struct Outcome {
    pub status: ExitStatus,
    pub stdout: String,
    pub stderr: String,
    pub elapsed: Duration,
}

impl Outcome {
    /// Fails with everything that was printed, unless the exit status is 0.
    #[track_caller]
    pub fn success(self) -> Outcome {
        assert!(self.status.success(), "{self:#?}");
        self
    }

    /// The exit code, or 128 + the signal as a shell has it.
    pub fn code(&self) -> i32 {
        self.status.code().unwrap_or_else(|| 128 + self.status.signal().unwrap_or(0))
    }
}

/// Runs `command` without stdin to its end, or kills it at the deadline and fails.
#[track_caller]
pub fn run(command: &mut Command, deadline: Duration) -> Outcome {
    let mut child =
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("start the command");
    let started = Instant::now();
    let stdout = drain(child.stdout.take().expect("piped"));
    let stderr = drain(child.stderr.take().expect("piped"));
    let status = wait(&mut child, deadline);
    let elapsed = started.elapsed();
    let text = |reader: std::thread::JoinHandle<Vec<u8>>| {
        String::from_utf8_lossy(&reader.join().expect("the reader")).into_owned()
    };
    match status {
        Some(status) => Outcome { status, stdout: text(stdout), stderr: text(stderr), elapsed },
        None => panic!("{command:?} did not end within {deadline:?}\n{}\n{}", text(stdout), text(stderr)),
    }
}

/// Waits until `deadline`; kills the child and returns `None` past it.
pub fn wait(child: &mut Child, deadline: Duration) -> Option<ExitStatus> {
    let end = Instant::now() + deadline;
    loop {
        if let Some(status) = child.try_wait().expect("wait for the command") {
            return Some(status);
        }
        if Instant::now() > end {
            let _ = child.kill();
            let _ = child.wait();
            return None;
        }
        std::thread::sleep(Duration::from_millis(2));
    }
}

fn drain(mut pipe: impl Read + Send + 'static) -> std::thread::JoinHandle<Vec<u8>> {
    std::thread::spawn(move || {
        let mut all = Vec::new();
        let _ = pipe.read_to_end(&mut all);
        all
    })
}

/// `mpirun -n N` of the staged tree.
pub fn mpirun(n: usize) -> Option<Command> {
    let mut command = Command::new(component("target/anympi/bin/mpirun")?);
    command.args(["-n", &n.to_string()]);
    Some(command)
}

/// Compiles tests/programs/`name`.c with the staged mpicc; each test has its own executable.
#[track_caller]
pub fn compiled(name: &str) -> Option<PathBuf> {
    let mpicc = component("target/anympi/bin/mpicc")?;
    let folder = root().join("target/system-tests");
    std::fs::create_dir_all(&folder).expect("a folder for test programs");
    let test = std::thread::current().name().unwrap_or("main").replace(':', "-");
    let program = folder.join(format!("{name}-{test}"));
    let source = root().join("tests/programs").join(format!("{name}.c"));
    let mut command = Command::new(mpicc);
    command.args(["-O1", "-Wall", "-Wextra", "-Werror", "-o"]).arg(&program).arg(source);
    run(&mut command, Duration::from_secs(60)).success();
    Some(program)
}

/// Processes whose command line or working directory contains `needle`.
pub fn processes(needle: &str) -> Vec<u32> {
    let entries = std::fs::read_dir("/proc").expect("/proc").flatten();
    let pids = entries.filter_map(|e| e.file_name().to_str()?.parse::<u32>().ok());
    pids.filter(|pid| {
        let line = std::fs::read(format!("/proc/{pid}/cmdline")).unwrap_or_default();
        let folder = std::fs::read_link(format!("/proc/{pid}/cwd")).unwrap_or_default();
        let found = String::from_utf8_lossy(&line).replace('\0', " ").contains(needle)
            || folder.to_string_lossy().contains(needle);
        found && *pid != std::process::id()
    })
    .collect()
}
