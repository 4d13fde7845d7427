//! `anympi run`: makes a world, starts its ranks, watches them, and reports. With `-T`, the ranks run on another MPI:
//! see [`hosted`].

mod guard;
mod help;
mod hosted;
mod hosts;
mod input;
mod options;
mod orphans;
mod output;
pub mod program;
mod served;
mod signals;
mod spawn;
mod supervise;
mod verdict;

use crate::host::Target;
use crate::layout::Layout;
use anympi_engine::world::{World, environment};
use guard::Guard;
use input::Input;
use options::{Machines, Parsed, Request, Stdin};
use output::Stream;
use program::{Refusal, USAGE};
use signals::Signals;
use spawn::{Launch, Prepared};
use std::ffi::OsString;
use std::fs::File;
use std::io::{self, IsTerminal};
use std::os::fd::{FromRawFd, OwnedFd};
use std::process::{Child, ExitCode};
use std::time::Instant;
use supervise::{Outcome, Process, Progress, Supervisor};

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
    let ended = match target(&request) {
        Ok(Target::Engine) => run(&request).map(|outcome| report(&outcome)),
        Ok(Target::Host(wish)) => hosted::run(&request, &wish),
        Err(refusal) => Err(refusal),
    };
    ended.unwrap_or_else(|refusal| refuse(&refusal))
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

fn run(request: &Request) -> Result<Outcome, Refusal> {
    check_machines(request).map_err(|message| Refusal::new(USAGE, message))?;
    let layout = Layout::find().map_err(|message| Refusal::new(1, message))?;
    let programs = spawn::prepare(request, &layout)?;
    let size: usize = programs.iter().map(|program| program.ranks).sum();
    if let Stdin::Rank(reader) = request.stdin
        && reader >= size
    {
        return Err(Refusal::new(USAGE, format!("--stdin {reader}: there are only {size} ranks")));
    }
    note(request, &programs, &layout);
    spawn::allow_files_for(size)?;
    let (world, descriptor) = World::create(size)
        .map_err(|error| Refusal::new(1, format!("cannot make the shared memory of {size} ranks: {error}")))?;

    let guard = Guard::start().map_err(cannot("watch over the ranks"))?;
    let signals = Signals::listen().map_err(cannot("listen to signals"))?;
    let (sinks, sink_of) = output::sinks().map_err(cannot("write its output"))?;
    orphans::adopt();

    let launch = Launch {
        layout: &layout,
        world: environment::describe(&world, &descriptor),
        size,
        captured: size > 1 || request.tag_output,
        stdin: request.stdin,
        stdin_pumped: request.stdin == Stdin::All || io::stdin().is_terminal(),
    };
    let mut supervisor = Supervisor {
        world: &world,
        processes: Vec::with_capacity(size),
        signals,
        guard,
        sinks,
        input: Input::none(),
        deadline: request.timeout.map(|limit| (Instant::now() + limit, limit.as_secs_f64())),
        state: Progress::default(),
    };
    let mut pipes = Vec::new();
    for (appnum, program) in programs.iter().enumerate() {
        for _ in 0..program.ranks {
            let rank = supervisor.processes.len();
            match launch.start(program, appnum, rank) {
                Ok(child) => {
                    supervisor.guard.watch(child.id() as i32);
                    let tag = if request.tag_output { format!("[{rank}] ") } else { String::new() };
                    supervisor.processes.push(process(child, rank, program, &tag, sink_of, &mut pipes));
                }
                Err(error) => {
                    supervisor.give_up();
                    return Err(program::explain(&program.command[0], &program.found.path, &error));
                }
            }
        }
    }
    supervisor.input = input(&launch, pipes);
    Ok(supervisor.run())
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

/// Takes the pipes of a child that has started.
fn process(
    mut child: Child,
    rank: usize,
    program: &Prepared,
    tag: &str,
    sinks: [usize; 2],
    stdin: &mut Vec<File>,
) -> Process {
    stdin.extend(child.stdin.take().map(|pipe| File::from(OwnedFd::from(pipe))));
    let stdout = child.stdout.take().map(|pipe| File::from(OwnedFd::from(pipe)));
    let stderr = child.stderr.take().map(|pipe| File::from(OwnedFd::from(pipe)));
    let pipes = [(2 * rank, stdout, sinks[0]), (2 * rank + 1, stderr, sinks[1])];
    let stream =
        |(number, pipe, sink): (usize, Option<File>, usize)| Some(Stream::new(number, pipe?, tag.to_owned(), sink));
    let streams = pipes.into_iter().filter_map(stream).collect();
    let program = program.command[0].to_string_lossy().into_owned();
    Process { pid: child.id() as i32, program, status: None, streams }
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

fn report(outcome: &Outcome) -> ExitCode {
    let Some(verdict) = outcome.verdict else { return ExitCode::SUCCESS };
    let name = |rank: usize| match outcome.names.get(rank) {
        Some((pid, program)) => format!("rank {rank} (pid {pid}, {program})"),
        None => format!("rank {rank}"),
    };
    eprintln!("anympi: {}", verdict.sentence(name, outcome.stopped_others));
    ExitCode::from(verdict.exit_code())
}

fn refuse(refusal: &Refusal) -> ExitCode {
    eprintln!("anympi: {}", refusal.message);
    ExitCode::from(refusal.code)
}
