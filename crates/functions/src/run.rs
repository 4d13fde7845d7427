//! Runs one invocation: `anympi run` as a process, its output into a log, its report into the result.
//!
//! ```text
//! FOLDER/NAME.wasm    a link to the module
//! FOLDER/work         where the launcher runs: empty
//! FOLDER/stdin        what rank 0 reads, if anything
//! FOLDER/output       the log
//! ```
//!
//! The report is a file in memory: a disk that is full must not make a failure of a success. So are the variables, which
//! a list of processes would show as arguments.

use crate::invocations::Limits;
use crate::log::Log;
use crate::output::{Splitter, Stream};
use crate::record::{Invocation, RankResult};
use crate::report::Report;
use crate::spawn::Spawner;
use std::ffi::CStr;
use std::fs::File;
use std::io::{self, Write};
use std::os::fd::{AsRawFd, FromRawFd};
use std::path::{Path, PathBuf};
use std::process::{ExitStatus, Stdio};
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncReadExt};
use tokio::process::{Child, Command};
use tokio::sync::watch;

/// From SIGTERM to SIGKILL. The launcher itself gives its ranks a quarter of a second.
const GRACE: Duration = Duration::from_secs(3);
/// The launcher ends a world in time. A launcher that does not is ended this much later.
const PATIENCE: Duration = Duration::from_secs(5);

/// From the launcher's end to the end of its output.
const LAST_WORDS: Duration = Duration::from_secs(1);

pub const LOG: &str = "output";

/// What every invocation is run with.
pub struct Runner {
    /// The `anympi` command.
    pub program: PathBuf,
    pub spawner: Spawner,
    /// Folders that functions may use, as `anympi run --dir` takes them.
    pub folders: Vec<String>,
    pub fuel: Option<u64>,
}

/// Why an invocation that runs is to end.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Stop {
    #[default]
    No,
    /// Its client has cancelled it.
    Cancelled,
    /// The server shuts down.
    Shutdown,
}

/// How a launcher ended.
#[derive(Debug)]
pub struct Ended {
    pub exit_code: i32,
    /// It was this server that stopped it.
    pub stopped: bool,
    pub message: Option<String>,
    pub results: Vec<RankResult>,
}

impl Runner {
    /// Runs `invocation` in `folder`, which is empty. `log` is complete when this returns.
    pub async fn run(
        &self,
        invocation: &Invocation,
        limits: &Limits,
        module: &Path,
        folder: &Path,
        log: &Log,
        stop: &mut watch::Receiver<Stop>,
    ) -> io::Result<Ended> {
        let timeout = invocation.request.timeout.unwrap_or(limits.timeout);
        let (report, variables) = (memory_file(c"report", b"")?, memory_file(c"variables", &variables(invocation))?);
        let command = self.command(invocation, limits, module, folder, [&report, &variables])?;
        let mut child = self.spawner.spawn(command).await?;
        let (stdout, stderr) = (child.stdout.take(), child.stderr.take());
        let output = async { tokio::join!(copy(stdout, Stream::Stdout, log), copy(stderr, Stream::Stderr, log)) };
        let (mut output, mut is_complete) = (std::pin::pin!(output), false);
        let (status, stopped) = {
            let mut ended = std::pin::pin!(wait(&mut child, timeout, stop));
            loop {
                tokio::select! {
                    ended = &mut ended => break ended?,
                    _ = &mut output, if !is_complete => is_complete = true,
                }
            }
        };
        if !is_complete {
            // Only a launcher that was killed leaves somebody behind who could still write, and not for long.
            let _ = tokio::time::timeout(LAST_WORDS, output).await;
        }
        let exit_code = exit_code(status);
        let report = Report::read(report);
        let message = match exit_code {
            0 => None,
            _ => report
                .verdict
                .or_else(|| said(&log.words()))
                .or_else(|| Some(format!("the launcher ended with {status}"))),
        };
        Ok(Ended { exit_code, stopped, message, results: report.results })
    }

    fn command(
        &self,
        invocation: &Invocation,
        limits: &Limits,
        module: &Path,
        folder: &Path,
        [report, variables]: [&File; 2],
    ) -> io::Result<Command> {
        let request = &invocation.request;
        // The name that messages show and that the program sees as its own.
        let name = format!("{}.wasm", invocation.function.name());
        std::os::unix::fs::symlink(module, folder.join(&name))?;
        std::fs::create_dir(folder.join("work"))?;
        let mut command = Command::new(&self.program);
        command.arg("run").arg("--tag-output").arg("--report").arg(path_for_others(report));
        command.arg("--timeout").arg(request.timeout.unwrap_or(limits.timeout).to_string());
        command.arg("--memory").arg(request.memory.unwrap_or(limits.memory).to_string());
        if let Some(fuel) = self.fuel {
            command.arg("--fuel").arg(fuel.to_string());
        }
        for granted in &self.folders {
            command.arg("--dir").arg(granted);
        }
        if !request.env.is_empty() {
            command.arg("--env-file").arg(path_for_others(variables));
        }
        command.arg("-n").arg(request.ranks.to_string()).arg("--").arg(format!("../{name}")).args(&request.args);
        command.current_dir(folder.join("work")).kill_on_drop(true);
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        command.stdin(match request.stdin.is_empty() {
            true => Stdio::null(),
            false => {
                std::fs::write(folder.join("stdin"), &request.stdin)?;
                std::fs::File::open(folder.join("stdin"))?.into()
            }
        });
        Ok(command)
    }
}

/// As `--env-file` reads them.
fn variables(invocation: &Invocation) -> Vec<u8> {
    invocation.request.env.iter().flat_map(|(name, value)| format!("{name}={value}\0").into_bytes()).collect()
}

/// A file without a name, which is gone when it is closed.
fn memory_file(name: &CStr, content: &[u8]) -> io::Result<File> {
    // SAFETY: the name ends with a null byte.
    let descriptor = unsafe { libc::memfd_create(name.as_ptr(), libc::MFD_CLOEXEC) };
    if descriptor < 0 {
        return Err(io::Error::last_os_error());
    }
    // SAFETY: the descriptor is new, and nobody else's.
    let mut file = unsafe { File::from_raw_fd(descriptor) };
    file.write_all(content)?;
    Ok(file)
}

/// Where a process of this server's finds it, as long as it is open here.
fn path_for_others(file: &File) -> String {
    format!("/proc/{}/fd/{}", std::process::id(), file.as_raw_fd())
}

/// Waits for the launcher, and ends it when it is to stop or is far too late.
async fn wait(child: &mut Child, timeout: f64, stop: &mut watch::Receiver<Stop>) -> io::Result<(ExitStatus, bool)> {
    let limit = Duration::try_from_secs_f64(timeout).unwrap_or(Duration::MAX).saturating_add(PATIENCE);
    let stopped = tokio::select! {
        status = child.wait() => return Ok((status?, false)),
        told = stop.wait_for(|stop| *stop != Stop::No) => told.is_ok(),
        () = tokio::time::sleep(limit) => false,
    };
    signal(child, libc::SIGTERM);
    if let Ok(status) = tokio::time::timeout(GRACE, child.wait()).await {
        return Ok((status?, stopped));
    }
    signal(child, libc::SIGKILL);
    Ok((child.wait().await?, stopped))
}

/// Nothing, if the process has been waited for: its number may be another's.
fn signal(child: &Child, signal: i32) {
    if let Some(pid) = child.id() {
        // SAFETY: a plain system call on a child that has not been waited for.
        unsafe { libc::kill(pid as i32, signal) };
    }
}

async fn copy(pipe: Option<impl AsyncRead + Unpin>, stream: Stream, log: &Log) {
    let Some(mut pipe) = pipe else { return };
    let mut splitter = Splitter::default();
    let mut buffer = vec![0; 64 * 1024];
    while let Ok(count @ 1..) = pipe.read(&mut buffer).await {
        log.add(stream, splitter.take(&buffer[..count]));
    }
    log.add(stream, splitter.end().into_iter().collect());
}

fn exit_code(status: ExitStatus) -> i32 {
    use std::os::unix::process::ExitStatusExt;
    status.code().unwrap_or_else(|| 128 + status.signal().unwrap_or(0))
}

/// The launcher's own words, if there are any.
fn said(words: &str) -> Option<String> {
    let lines: Vec<&str> = words.lines().map(|line| line.strip_prefix("anympi: ").unwrap_or(line)).collect();
    (!lines.is_empty()).then(|| lines.join("\n"))
}
