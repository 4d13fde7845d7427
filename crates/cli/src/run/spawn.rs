//! Starts the processes of a world: environment, working directory, pipes, process groups.
//!
//! Each rank leads a process group of its own, so that a signal reaches whatever it starts, and asks the kernel for
//! SIGKILL when the launcher dies.

use super::files::Files;
use super::guests;
use super::options::{Program, Request, Sandbox, Stdin};
use super::program::{self, Found, Refusal};
use crate::family::Family;
use crate::layout::Layout;
use anympi_engine::world::environment;
use std::ffi::{OsStr, OsString};
use std::io;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// One program of the request, found and ready to start.
pub struct Prepared {
    pub command: Vec<OsString>,
    pub directory: PathBuf,
    pub found: Found,
    pub environment: Vec<(OsString, OsString)>,
    /// The MPI that it was built for, where the user says so.
    pub family: Option<Family>,
    pub sandbox: Sandbox,
    pub ranks: usize,
}

/// Finds every program before the first is started: half a world is of no use.
pub fn prepare(request: &Request, layout: &Layout) -> Result<Vec<Prepared>, Refusal> {
    request.programs.iter().map(|program| prepare_one(program, request, layout)).collect()
}

fn prepare_one(program: &Program, request: &Request, layout: &Layout) -> Result<Prepared, Refusal> {
    let here = std::env::current_dir().unwrap_or_else(|_| PathBuf::from("/"));
    let directory = match &program.directory {
        Some(directory) => here.join(directory),
        None => here.clone(),
    };
    if !directory.is_dir() {
        return Err(Refusal::new(program::USAGE, format!("there is no directory {}", directory.display())));
    }
    let command = &program.command[0];
    // A path is looked up where the ranks start, as Open MPI and MPICH do, and else where the user typed it.
    let found = program::find(command, &directory, layout)
        .or_else(|refusal| program::find(command, &here, layout).map_err(|_| refusal))?;
    let environment = [request.environment.as_slice(), program.environment.as_slice()].concat();
    let (command, ranks) = (program.command.clone(), program.ranks.unwrap_or(1));
    let (family, sandbox) = (program.family, program.sandbox.clone());
    let prepared = Prepared { command, directory, found, environment, family, sandbox, ranks };
    guests::check_sandbox(&prepared.sandbox, prepared.found.is_guest, &prepared.command[0])?;
    Ok(prepared)
}

/// Which rank a process is to be; of several that it hosts, the first.
#[derive(Clone, Copy)]
pub struct Post {
    /// 0 for the ranks of the command line, else which spawned job it is.
    pub job: u32,
    /// Its rank in its `MPI_COMM_WORLD`, and how many there are in that.
    pub rank: usize,
    pub size: usize,
    /// Its seat in the world.
    pub seat: u32,
    /// The index of its program.
    pub appnum: usize,
}

/// What every rank of this world is started with.
pub struct Launch<'a> {
    pub layout: &'a Layout,
    /// How the ranks find the world, whose descriptor they inherit.
    pub world: String,
    /// Ranks write into pipes that the launcher reads; a lone rank writes where the launcher would. Spawned ones always do.
    pub captured: bool,
    /// Ranks write into files instead.
    pub files: Option<Files>,
    pub stdin: Stdin,
    /// The launcher's standard input is handed on through pipes.
    pub stdin_pumped: bool,
}

impl Launch<'_> {
    /// Starts the rank that `post` names.
    pub fn start(&self, program: &Prepared, post: Post) -> io::Result<Child> {
        let mut command = Command::new(&program.found.path);
        command.arg0(&program.command[0]).args(&program.command[1..]);
        self.set_up(&mut command, program, post);
        command.stdin(match (self.reads_stdin(post), self.stdin_pumped) {
            (false, _) => Stdio::null(),
            (true, false) => Stdio::inherit(),
            (true, true) => Stdio::piped(),
        });
        if let Some(files) = &self.files {
            let [stdout, stderr] = files.of(post.job, post.rank)?;
            command.stdout(stdout).stderr(stderr);
        } else if self.captures(post) {
            command.stdout(Stdio::piped()).stderr(Stdio::piped());
        }
        command.spawn()
    }

    /// What a process needs to be the rank that `post` names, or to host those from there on.
    pub fn set_up(&self, command: &mut Command, program: &Prepared, post: Post) {
        command.current_dir(&program.directory);
        let prefix = if program.found.is_guest { environment::OF_GUEST } else { "" };
        for (name, value) in &program.environment {
            let mut whole = OsString::from(prefix);
            whole.push(name);
            command.env(whole, value);
        }
        self.set_environment(command, program, post);
        command.process_group(0);
        let launcher = std::process::id();
        // SAFETY: `before_exec` only makes system calls, which a child of fork may.
        unsafe { command.pre_exec(move || before_exec(launcher)) };
    }

    pub fn reads_stdin(&self, post: Post) -> bool {
        match self.stdin {
            _ if post.job > 0 => false,
            Stdin::None => false,
            Stdin::All => true,
            Stdin::First => post.rank == 0,
            Stdin::Rank(reader) => post.rank == reader,
        }
    }

    /// Whether the rank writes into pipes.
    pub fn captures(&self, post: Post) -> bool {
        self.captured || post.job > 0
    }

    fn set_environment(&self, command: &mut Command, program: &Prepared, post: Post) {
        let user_set = |name: &str| {
            let own = program.environment.iter().rev().find(|(set, _)| set == name && !program.found.is_guest);
            own.map(|(_, value)| value.clone()).or_else(|| std::env::var_os(name))
        };
        // A rank of another MPI may be what has started this launcher.
        command.env_remove("ANYMPI_HOST").env_remove("ANYMPI_WRAPPER");
        command.env(environment::WORLD, &self.world);
        command.env(environment::RANK, post.rank.to_string());
        command.env(environment::SEAT, format!("{}:{}", post.seat, post.job));
        command.env(environment::APPNUM, post.appnum.to_string());
        command.env("ANYMPI_SIZE", post.size.to_string());
        command.env("ANYMPI_LOCAL_RANK", post.rank.to_string());
        let libraries = &self.layout.libraries;
        command.env("LD_LIBRARY_PATH", in_front(libraries, user_set("LD_LIBRARY_PATH").as_deref()));
        if let Some(preload) = &program.found.preload {
            command.env("LD_PRELOAD", in_front(preload, user_set("LD_PRELOAD").as_deref()));
        }
        // mpi4py's wheels look for an MPI in the virtual environment first, where another MPI's wheel may lie.
        if user_set("MPI4PY_LIBMPI").is_none() {
            let family = program.family.unwrap_or(Family::Mpich);
            command.env("MPI4PY_LIBMPI", libraries.join(family.sonames()[0]));
        }
    }
}

/// Raises the limit on open files to what the ranks need, beside the `running` ones: three pipes each, and a few for the
/// launcher. Both ends of all pipes of a process with several ranks are open while it is being started.
pub fn allow_files_for(running: usize, programs: &[Prepared]) -> Result<(), Refusal> {
    let size: usize = running + programs.iter().map(|program| program.ranks).sum::<usize>();
    let at_once = programs.iter().filter(|program| program.found.is_guest).map(|program| program.ranks).max();
    let needed = 3 * (size + at_once.unwrap_or(0)) as u64 + 32;
    // SAFETY: both calls only read or write the local structure.
    unsafe {
        let mut limit: libc::rlimit = std::mem::zeroed();
        libc::getrlimit(libc::RLIMIT_NOFILE, &mut limit);
        if limit.rlim_cur >= needed {
            return Ok(());
        }
        if limit.rlim_max < needed {
            let message = format!("{size} ranks need {needed} open files, and the system allows {}", limit.rlim_max);
            return Err(Refusal::new(program::USAGE, format!("{message} (see `ulimit -Hn`)")));
        }
        limit.rlim_cur = needed;
        libc::setrlimit(libc::RLIMIT_NOFILE, &limit);
    }
    Ok(())
}

/// `first:rest`. An empty element would mean the current directory, so none is made.
fn in_front(first: &Path, rest: Option<&OsStr>) -> OsString {
    let mut list = first.as_os_str().to_os_string();
    if let Some(rest) = rest.filter(|rest| !rest.is_empty()) {
        list.push(":");
        list.push(rest);
    }
    list
}

/// In the child: die with the launcher, take signals again.
fn before_exec(launcher: u32) -> io::Result<()> {
    // SAFETY: plain system calls on numbers and on a local signal set.
    unsafe {
        if libc::prctl(libc::PR_SET_PDEATHSIG, libc::SIGKILL) != 0 {
            return Err(io::Error::last_os_error());
        }
        // The launcher may have died before the line above.
        if libc::getppid() as u32 != launcher {
            libc::_exit(1);
        }
        let mut none = std::mem::zeroed();
        libc::sigemptyset(&mut none);
        libc::sigprocmask(libc::SIG_SETMASK, &none, std::ptr::null_mut());
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_search_path_gets_no_empty_element() {
        let check = |rest: Option<&str>, expected: &str| {
            assert_eq!(in_front(Path::new("/lib/ours"), rest.map(OsStr::new)), OsString::from(expected));
        };
        check(None, "/lib/ours");
        check(Some(""), "/lib/ours");
        check(Some("/a:/b"), "/lib/ours:/a:/b");
    }
}
