//! The ranks of a program as threads of this process, and word of how each of them ended.
//!
//! When one fails, this process does nothing about the others: the launcher judges what that means for the world, and ends
//! the process if so, however its other ranks are busy. A process of one rank, without our launcher, ends as its rank does.
//! Another MPI's launcher may have started it: then that MPI answers.

use crate::hosted;
use crate::options::Run;
use crate::prepare;
use anympi_engine::world::World;
use anympi_engine::world::ending::Ending;
use anympi_engine::world::environment::{self, Hosted, Place};
use anympi_wasm::callback::Calls;
use anympi_wasm::guest::Mpi;
use anympi_wasm::host::{self, Door, Host};
use anympi_wasm::module::WASM_STACK;
use anympi_wasm::program::Program;
use anympi_wasm::sandbox::{Sandbox, Streams};
use anympi_wasm::{error::TRAP_CODE, rank};
use std::any::Any;
use std::ffi::c_int;
use std::fs::File;
use std::io::Write;
use std::os::fd::FromRawFd;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::{Arc, Mutex};
use std::thread;

/// A guest's stack, and as much again for MPI's functions that it calls.
const STACK: usize = WASM_STACK + (1 << 20);

const CANNOT_EXECUTE: u8 = 126;

pub fn run(run: Run) -> ExitCode {
    allow_files();
    let prepared = prepare(&run.file, run.sandbox.fuel.is_some(), run.no_cache);
    match run.endings {
        Some(fd) => {
            // SAFETY: the launcher opened it for this, and nothing else here knows of it.
            let launcher = Launcher { pipe: Mutex::new(unsafe { File::from_raw_fd(fd) }) };
            for_launcher(prepared, &run, &launcher);
            ExitCode::SUCCESS
        }
        None if hosted::is_wanted() => hosted::run(prepared, &run),
        None => alone(prepared, run.sandbox, run.streams[0]),
    }
}

/// Where the launcher reads how ranks ended.
struct Launcher {
    pipe: Mutex<File>,
}

impl Launcher {
    fn tell(&self, rank: u32, ending: &Ending) {
        let mut pipe = self.pipe.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        // A launcher that has gone takes this process with it.
        let _ = pipe.write_all(&ending.encode(rank));
    }
}

fn for_launcher(prepared: Result<Program, String>, run: &Run, launcher: &Launcher) {
    let Hosted { world, first, appnum } = match environment::host() {
        Ok(Some(hosted)) => hosted,
        Ok(None) => return launcher.tell(0, &Ending::Refused("the launcher has made no world".into())),
        Err(error) => return launcher.tell(0, &Ending::Refused(format!("cannot join the launcher's world: {error}"))),
    };
    let program = match prepared {
        Ok(program) => program,
        Err(message) => return launcher.tell(first, &Ending::Refused(message)),
    };
    thread::scope(|scope| {
        for (index, streams) in (first..).zip(run.streams.iter().copied()) {
            let (program, world) = (&program, &world);
            let body = move || launcher.tell(index, &one(program, world, index, appnum, &run.sandbox, streams));
            let named = thread::Builder::new().name(format!("rank {index}")).stack_size(STACK);
            if let Err(error) = named.spawn_scoped(scope, body) {
                return launcher
                    .tell(index, &Ending::Refused(format!("cannot start a thread for rank {index}: {error}")));
            }
        }
    });
}

/// One rank, from beginning to end.
fn one(
    program: &Program,
    world: &Arc<World>,
    index: u32,
    appnum: Option<c_int>,
    sandbox: &Sandbox,
    streams: Streams,
) -> Ending {
    let place = Place { world: world.clone(), index, appnum, launched: true };
    caught(|| rank::run(program, |calls| rank::on_engine(place, calls, &sandbox.arguments), sandbox, streams))
}

/// Who answers a rank that is a process of its own.
enum Answers {
    /// The engine: its launcher's world is joined, or there is none and the rank is alone.
    Engine(Place),
    /// The MPI whose launcher has started this process.
    Host(Door),
}

impl Answers {
    fn find() -> Result<Answers, String> {
        if std::env::var_os("ANYMPI_HOST").is_some_and(|host| !host.is_empty()) {
            return Door::open(&library()?).map(Answers::Host).map_err(|error| error.to_string());
        }
        let place = environment::enter();
        place.map(Answers::Engine).map_err(|error| format!("cannot join the world that the launcher made: {error}"))
    }

    fn mpi(self, calls: Calls, arguments: &[String]) -> Mpi {
        match self {
            Answers::Engine(place) => rank::on_engine(place, calls, arguments),
            Answers::Host(door) => Mpi::Host(Box::new(Host::new(door, calls))),
        }
    }
}

/// Our library for the standard ABI, through which the host is reached. It lies beside this program, or beside that when
/// cargo has built both.
fn library() -> Result<PathBuf, String> {
    const NAME: &str = "libmpi_abi.so.1";
    let executable = std::env::current_exe().map_err(|error| format!("cannot find its own executable: {error}"))?;
    let folder = executable.parent().unwrap_or(Path::new("/"));
    let places = [folder.join(NAME), folder.join("anympi-lib").join(NAME)];
    places.into_iter().find(|path| path.exists()).ok_or_else(|| format!("{NAME} is missing from {}", folder.display()))
}

/// A rank without a launcher of ours, whose end is that of this process.
fn alone(prepared: Result<Program, String>, sandbox: Sandbox, streams: Streams) -> ExitCode {
    let (program, answers) = match prepared.and_then(|program| Ok((program, Answers::find()?))) {
        Ok(ready) => ready,
        Err(message) => return end(&Ending::Refused(message)),
    };
    let on_host = matches!(answers, Answers::Host(_));
    let body = || {
        let ending = caught(|| rank::run(&program, |calls| answers.mpi(calls, &sandbox.arguments), &sandbox, streams));
        let code = end(&ending);
        // The other ranks would wait for this one: not every mpiexec takes the end of a process for that of the job.
        if on_host && matches!(ending, Ending::Trapped(_)) {
            host::abort(TRAP_CODE);
        }
        code
    };
    thread::scope(|scope| {
        let rank = thread::Builder::new().name("rank".into()).stack_size(STACK).spawn_scoped(scope, body);
        match rank.map(|rank| rank.join()) {
            Ok(Ok(code)) => code,
            Ok(Err(panic)) => end(&panicked(panic)),
            Err(error) => end(&Ending::Refused(format!("cannot start a thread: {error}"))),
        }
    })
}

/// Says what went wrong, if anything did.
pub fn end(ending: &Ending) -> ExitCode {
    match ending {
        Ending::Exited(code) => ExitCode::from(code.to_le_bytes()[0].max((*code != 0).into())),
        Ending::Trapped(text) => {
            eprintln!("anympi: the program {text}");
            ExitCode::from(TRAP_CODE as u8)
        }
        Ending::Refused(text) => {
            eprintln!("anympi: {text}");
            ExitCode::from(CANNOT_EXECUTE)
        }
    }
}

/// A mistake of ours ends one rank as a mistake of its own would.
pub fn caught(body: impl FnOnce() -> Ending) -> Ending {
    catch_unwind(AssertUnwindSafe(body)).unwrap_or_else(panicked)
}

fn panicked(panic: Box<dyn Any + Send>) -> Ending {
    let text = panic.downcast_ref::<String>().map(String::as_str).or(panic.downcast_ref::<&str>().copied());
    Ending::Trapped(format!("met a mistake in anympi itself: {}", text.unwrap_or("it panicked")))
}

/// Each rank may open files; the launcher has allowed for its pipes only.
fn allow_files() {
    // SAFETY: both calls only read or write the local structure.
    unsafe {
        let mut limit: libc::rlimit = std::mem::zeroed();
        if libc::getrlimit(libc::RLIMIT_NOFILE, &mut limit) == 0 {
            limit.rlim_cur = limit.rlim_max;
            libc::setrlimit(libc::RLIMIT_NOFILE, &limit);
        }
    }
}
