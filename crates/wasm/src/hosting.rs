//! The ranks of a program as threads of this process, and word of how each of them ended.
//!
//! When one fails, this process does nothing about the others: the launcher judges what that means for the world, and ends
//! the process if so, however its other ranks are busy. A process of one rank, without our launcher, ends as its rank does.
//! Where another MPI's launcher has started it, [`hosted`] does that.

use crate::hosted;
use crate::options::Run;
use crate::prepare;
use anympi_engine::world::World;
use anympi_engine::world::ending::Ending;
use anympi_engine::world::environment::{self, Hosted, Place};
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
    caught(|| rank::run(program, |calls| rank::on_engine(place, calls, sandbox), sandbox, streams))
}

/// A rank without a launcher of ours, whose end is that of this process.
fn alone(prepared: Result<Program, String>, sandbox: Sandbox, streams: Streams) -> ExitCode {
    let place = environment::enter().map_err(|error| format!("cannot join the world that the launcher made: {error}"));
    let (program, place) = match prepared.and_then(|program| Ok((program, place?))) {
        Ok(ready) => ready,
        Err(message) => return end(&Ending::Refused(message)),
    };
    let mpi = |calls| rank::on_engine(place, calls, &sandbox);
    let body = || caught(|| rank::run(&program, mpi, &sandbox, streams));
    let ending = thread::scope(|scope| {
        let rank = thread::Builder::new().name("rank".into()).stack_size(STACK).spawn_scoped(scope, body);
        match rank.map(|rank| rank.join()) {
            Ok(Ok(ending)) => ending,
            Ok(Err(panic)) => panicked(panic),
            Err(error) => Ending::Refused(format!("cannot start a thread: {error}")),
        }
    });
    end(&ending)
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
