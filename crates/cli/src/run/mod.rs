//! `anympi run`: makes a world, starts its ranks, watches them, and reports. With `-T`, the ranks run on another MPI:
//! see [`hosted`].

pub mod adopt;
mod files;
mod guard;
mod guests;
mod help;
mod hosted;
mod hosts;
mod input;
mod job;
mod meet;
mod member;
mod neighbours;
mod options;
mod orphans;
mod outcome;
mod output;
mod petitions;
pub mod program;
mod report;
mod served;
mod signals;
mod spawn;
mod start;
mod supervise;
mod verdict;

use crate::host::Target;
use crate::layout::Layout;
use anympi_engine::world::{self, World, environment};
use files::Files;
use guard::Guard;
use input::Input;
use options::{Machines, Parsed, Request, Stdin};
use outcome::Outcome;
use program::{Refusal, USAGE};
use report::Report;
use signals::Signals;
use spawn::{Launch, Prepared};
use std::ffi::OsString;
use std::fs::File;
use std::io::{self, IsTerminal};
use std::os::fd::{FromRawFd, OwnedFd};
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Instant;
use supervise::Supervisor;

pub fn main(arguments: Vec<OsString>) -> ExitCode {
    let request = match options::parse(arguments) {
        Ok(Parsed::Run(request)) => request,
        Ok(Parsed::Help) => {
            print!("{}", help::page());
            return ExitCode::SUCCESS;
        }
        Ok(Parsed::Version) => {
            crate::print_version();
            return ExitCode::SUCCESS;
        }
        Err(message) => return refuse(&Refusal::new(USAGE, message)),
    };
    let report = match request.report.as_deref().map(Report::create).transpose() {
        Ok(report) => report,
        Err(refusal) => return refuse(&refusal),
    };
    let outcome = match target(&request) {
        Ok(Target::Engine) => run(&request),
        Ok(Target::Host(wish)) => {
            if let Some(refusal) = cannot_meet(&request) {
                return refuse(&refusal);
            }
            return hosted::run(&request, &wish).unwrap_or_else(|refusal| refuse(&refusal));
        }
        Err(refusal) => Err(refusal),
    };
    let (code, line, news) = match &outcome {
        Ok(outcome) => (outcome.exit_code(), outcome.line(), outcome.news()),
        Err(refusal) => (refusal.code, Some(refusal.message.clone()), Some(refusal.message.clone())),
    };
    if let Some(news) = news {
        eprintln!("anympi: {news}");
    }
    match report.is_none_or(|report| report.write(code, line.as_deref(), outcome.as_ref().ok())) {
        true => ExitCode::from(code),
        false => ExitCode::from(code.max(1)),
    }
}

/// What -T says, or the variable for users whose scripts do not say it.
fn target(request: &Request) -> Result<Target, Refusal> {
    match (&request.target, std::env::var_os("ANYMPI_TO").filter(|word| !word.is_empty())) {
        (Some(target), _) => Ok(target.clone()),
        (None, Some(word)) => {
            Target::parse(&word).map_err(|message| Refusal::new(USAGE, format!("ANYMPI_TO: {message}")))
        }
        (None, None) => Ok(Target::Engine),
    }
}

/// Why the ranks of another MPI's launcher cannot meet others, if that is asked for.
fn cannot_meet(request: &Request) -> Option<Refusal> {
    let why =
        |name| format!("--meet {name} does not work with -T: how the ranks of that MPI meet others is its own affair");
    meet::wanted(request.meet.as_deref())
        .map(|name| name.map(|name| Refusal::new(USAGE, why(name))))
        .unwrap_or_else(Some)
}

fn run(request: &Request) -> Result<Outcome, Refusal> {
    check_machines(request).map_err(|message| Refusal::new(USAGE, message))?;
    let layout = Layout::find().map_err(|message| Refusal::new(1, message))?;
    let programs = spawn::prepare(request, &layout)?;
    if programs.iter().any(|program| program.found.is_guest) {
        layout.wasm_host().map_err(|message| Refusal::new(1, message))?;
    }
    let size: usize = programs.iter().map(|program| program.ranks).sum();
    if let Stdin::Rank(reader) = request.stdin
        && reader >= size
    {
        return Err(Refusal::new(USAGE, format!("--stdin {reader}: there are only {size} ranks")));
    }
    note(request, &programs, &layout);
    spawn::allow_files_for(0, &programs)?;
    let universe = request.universe_size.unwrap_or_else(cores).max(size);
    let name = meet::wanted(request.meet.as_deref())?;
    let (world, descriptor) = match &name {
        Some(name) => meeting(name, size, universe, request)?,
        None => World::with_seats(size, seats(size, universe))
            .map_err(|error| Refusal::new(1, format!("cannot make the shared memory of {size} ranks: {error}")))?,
    };
    world.set_universe_size(universe);

    let guard = Guard::start(|| ()).map_err(cannot("watch over the ranks"))?;
    let signals = Signals::listen().map_err(cannot("listen to signals"))?;
    let files = request.output_dir.as_deref().map(Files::create).transpose()?;
    let sinks = output::sinks().map_err(cannot("write its output"))?;
    orphans::adopt();

    let launch = Launch {
        layout: &layout,
        world: environment::describe(&world, &descriptor),
        captured: size > 1 || request.tag_output,
        files,
        stdin: request.stdin,
        stdin_pumped: request.stdin == Stdin::All || io::stdin().is_terminal(),
    };
    let mut supervisor = Supervisor {
        tag_output: request.tag_output,
        verbose: request.verbose,
        keep_going: request.keep_going,
        meets: name.is_some(),
        deadline: request.timeout.map(|limit| (Instant::now() + limit, limit.as_secs_f64())),
        ..Supervisor::new(&world, launch, guard, signals, sinks)
    };
    supervisor.look_around();
    if let Err(refusal) = supervisor.start(0, world.first, programs) {
        supervisor.give_up();
        return Err(refusal);
    }
    supervisor.input = input(&supervisor.launch, std::mem::take(&mut supervisor.stdin));
    Ok(supervisor.run())
}

/// The world of those who meet as `name`, in which this launcher has its seats.
fn meeting(name: &str, size: usize, universe: usize, request: &Request) -> Result<(Arc<World>, OwnedFd), Refusal> {
    let (world, descriptor, found) = meet::enter(name, size, universe, request.keep_going)?;
    if request.verbose {
        match found {
            Some(pid) => eprintln!("anympi: these ranks can meet those of the launcher {pid}"),
            None => eprintln!("anympi: there is no other run with --meet {name} yet"),
        }
    }
    Ok((Arc::new(world), descriptor))
}

/// Cores that this process may use.
fn cores() -> usize {
    std::thread::available_parallelism().map_or(1, |n| n.get())
}

/// How many seats the world has: those that nobody takes cost address space only. Where that is limited there are none to spare.
fn seats(size: usize, universe: usize) -> usize {
    if world::has_room() { universe.max(size + size.max(world::SPARE)) } else { universe }
}

/// The engine runs on this machine only.
fn check_machines(request: &Request) -> Result<(), String> {
    request.machines.iter().try_for_each(|machines| match machines {
        Machines::List(list) => hosts::check_list(&list.to_string_lossy()),
        Machines::File(path) => hosts::check_file(path),
    })
}

fn cannot(what: &'static str) -> impl FnOnce(io::Error) -> Refusal {
    move |error| Refusal::new(1, format!("cannot {what}: {error}"))
}

fn input(launch: &Launch, pipes: Vec<File>) -> Input {
    if pipes.is_empty() {
        return Input::none();
    }
    // SAFETY: standard input is this process's, and nothing else reads it.
    let source = unsafe { File::from_raw_fd(libc::STDIN_FILENO) };
    debug_assert!(launch.stdin_pumped);
    Input::new(source, io::stdin().is_terminal(), pipes)
}

/// What -v says before the start.
fn note(request: &Request, programs: &[Prepared], layout: &Layout) {
    if !request.verbose {
        return;
    }
    for option in &request.foreign {
        eprintln!("anympi: -{} changes nothing on one machine", option.name);
    }
    eprintln!("anympi: libraries in {}", layout.libraries.display());
    let mut rank = 0;
    for program in programs {
        let last = rank + program.ranks - 1;
        eprintln!("anympi: ranks {rank} to {last} run {}", program.found.path.display());
        rank = last + 1;
    }
}

fn refuse(refusal: &Refusal) -> ExitCode {
    eprintln!("anympi: {}", refusal.message);
    ExitCode::from(refusal.code)
}
