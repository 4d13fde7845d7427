//! Starts the ranks of a program that was compiled to WebAssembly: threads of one process, `anympi-wasm`.
//!
//! Each rank has outputs of its own, as a process has, in descriptors that the process inherits and of which it is told
//! the numbers. One more pipe tells how each rank ended. What guests may have is said by options; the values of their
//! variables are in the process's environment under names that mean nothing to it, so that no list of processes shows them.

use super::options::Sandbox;
use super::program::{Refusal, USAGE};
use super::spawn::{Launch, Post, Prepared};
use std::ffi::{OsStr, OsString};
use std::fs::File;
use std::io;
use std::os::fd::{AsRawFd, FromRawFd, OwnedFd, RawFd};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};

/// What a process was started with, and the launcher's ends of its pipes.
pub struct Guests {
    pub child: Child,
    pub endings: File,
    /// stdout and stderr of each rank, where the launcher passes them on.
    pub outputs: Vec<[Option<File>; 2]>,
    /// Where the launcher hands its standard input on.
    pub stdin: Vec<File>,
}

/// The descriptors of one rank in the process; `None` stands for nothing to read.
struct Descriptors {
    stdin: Option<RawFd>,
    stdout: RawFd,
    stderr: RawFd,
}

impl Launch<'_> {
    /// Starts the ranks of `program`, the first of which `post` names.
    pub fn start_guests(&self, program: &Prepared, host: &Path, post: Post) -> io::Result<Guests> {
        let mut command = Command::new(host);
        let (mut handed, mut outputs, mut stdin, mut descriptors) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        let mut reads_ours = false;
        for rank in post.rank..post.rank + program.ranks {
            let post = Post { rank, ..post };
            let mut own = Descriptors { stdin: None, stdout: libc::STDOUT_FILENO, stderr: libc::STDERR_FILENO };
            if self.reads_stdin(post) && self.stdin_pumped {
                let (reader, writer) = pipe()?;
                own.stdin = Some(hand(&mut handed, reader));
                stdin.push(writer);
            } else if self.reads_stdin(post) {
                own.stdin = Some(libc::STDIN_FILENO);
                reads_ours = true;
            }
            let mut launchers = [None, None];
            if let Some(files) = &self.files {
                [own.stdout, own.stderr] = files.of(post.job, rank)?.map(|file| hand(&mut handed, file));
            } else if self.captures(post) {
                let ((stdout, to_stdout), (stderr, to_stderr)) = (pipe()?, pipe()?);
                [own.stdout, own.stderr] = [to_stdout, to_stderr].map(|file| hand(&mut handed, file));
                launchers = [Some(stdout), Some(stderr)];
            }
            outputs.push(launchers);
            descriptors.push(own);
        }
        let (endings, to_endings) = pipe()?;
        let to_endings = hand(&mut handed, to_endings);

        command.args(["run", "--endings", &to_endings.to_string(), "--streams", &list(&descriptors)]);
        command.args(limits(&program.sandbox));
        command.args(program.environment.iter().flat_map(|(name, _)| [OsStr::new("--env"), name]));
        command.arg("--").arg(&program.found.path).args(&program.command);
        self.set_up(&mut command, program, post);
        command.stdin(if reads_ours { Stdio::inherit() } else { Stdio::null() });
        if self.captures(post) || self.files.is_some() {
            command.stdout(Stdio::null()).stderr(Stdio::piped());
        }
        let inherited: Vec<RawFd> = handed.iter().map(|descriptor: &OwnedFd| descriptor.as_raw_fd()).collect();
        // SAFETY: the closure only makes system calls, which a child of fork may.
        unsafe { command.pre_exec(move || inherited.iter().try_for_each(|descriptor| keep_open(*descriptor))) };
        Ok(Guests { child: command.spawn()?, endings, outputs, stdin })
    }
}

/// The options for what a guest may have.
pub fn limits(sandbox: &Sandbox) -> Vec<OsString> {
    let mut words: Vec<OsString> = Vec::new();
    words.extend(sandbox.folders.iter().flat_map(|folder| ["--dir".into(), folder.clone()]));
    words.extend(sandbox.memory.iter().flat_map(|bytes| ["--memory".into(), bytes.to_string().into()]));
    words.extend(sandbox.fuel.iter().flat_map(|fuel| ["--fuel".into(), fuel.to_string().into()]));
    words.extend(sandbox.no_cache.then(|| "--no-cache".into()));
    words
}

/// Refuses bounds for a program that they would not bind.
pub fn check_sandbox(sandbox: &Sandbox, is_guest: bool, command: &OsStr) -> Result<(), Refusal> {
    match sandbox.given().filter(|_| !is_guest) {
        None => Ok(()),
        Some(option) => Err(Refusal::new(
            USAGE,
            format!(
                "--{option} is for programs that were compiled to WebAssembly; {} is not one, and would not obey it",
                command.to_string_lossy()
            ),
        )),
    }
}

/// `0:5:7,-:9:11`: stdin, stdout and stderr of each rank.
fn list(descriptors: &[Descriptors]) -> String {
    let of_rank = |rank: &Descriptors| {
        let stdin = rank.stdin.map_or("-".into(), |fd| fd.to_string());
        format!("{stdin}:{}:{}", rank.stdout, rank.stderr)
    };
    descriptors.iter().map(of_rank).collect::<Vec<_>>().join(",")
}

/// Keeps `file` until the process has it; its number there.
fn hand(handed: &mut Vec<OwnedFd>, file: File) -> RawFd {
    let number = file.as_raw_fd();
    handed.push(file.into());
    number
}

/// A reading and a writing end, which nobody inherits unless told to.
pub fn pipe() -> io::Result<(File, File)> {
    let mut ends = [0; 2];
    // SAFETY: two descriptors are written to the array, which are new and owned by the two files alone.
    unsafe {
        match libc::pipe2(ends.as_mut_ptr(), libc::O_CLOEXEC) {
            0 => Ok((File::from_raw_fd(ends[0]), File::from_raw_fd(ends[1]))),
            _ => Err(io::Error::last_os_error()),
        }
    }
}

fn keep_open(descriptor: RawFd) -> io::Result<()> {
    // SAFETY: a plain system call on a number.
    match unsafe { libc::fcntl(descriptor, libc::F_SETFD, 0) } {
        -1 => Err(io::Error::last_os_error()),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_descriptors_of_all_ranks_are_one_word() {
        let descriptors = |stdin| Descriptors { stdin, stdout: 5, stderr: 7 };
        assert_eq!(list(&[descriptors(Some(0)), descriptors(None)]), "0:5:7,-:5:7");
    }

    #[test]
    fn what_a_guest_may_have_is_handed_on() {
        let sandbox =
            Sandbox { folders: vec!["/d::d:ro".into()], memory: Some(65536), no_cache: true, ..Sandbox::default() };
        assert_eq!(limits(&sandbox), ["--dir", "/d::d:ro", "--memory", "65536", "--no-cache"]);
        assert!(limits(&Sandbox::default()).is_empty());
    }
}
