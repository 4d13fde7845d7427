//! `anympi-wasm`: runs a program that was compiled to WebAssembly, as one rank or as several, or only looks whether it
//! could be run. The launcher starts it; this file reads its options and chooses.

mod hosted;
mod hosting;
mod options;

use anympi_wasm::cache::Cache;
use anympi_wasm::module;
use anympi_wasm::program::Program;
use options::{Check, Parsed};
use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

#[global_allocator]
static HEAP: anympi_wasm::heap::Counted = anympi_wasm::heap::Counted;

const USAGE: u8 = 2;

fn main() -> ExitCode {
    match options::parse(std::env::args_os().skip(1)) {
        Ok(Parsed::Run(run)) => hosting::run(run),
        Ok(Parsed::Check(check)) => look_at(&check),
        Ok(Parsed::Help) => {
            print!("{}", options::HELP);
            ExitCode::SUCCESS
        }
        Ok(Parsed::Version) => {
            println!("anympi-wasm {}", env!("CARGO_PKG_VERSION"));
            ExitCode::SUCCESS
        }
        Err(message) => {
            eprintln!("anympi-wasm: {message}");
            ExitCode::from(USAGE)
        }
    }
}

/// `--check`: 0 when the program could be run, 1 and the reason when not.
fn look_at(check: &Check) -> ExitCode {
    let started = Instant::now();
    match prepare(&check.file, check.fuel, check.no_cache) {
        Ok(program) => {
            let milliseconds = started.elapsed().as_millis();
            println!("{}: can be run; it uses {} ({milliseconds} ms)", check.file.display(), functions(&program));
            ExitCode::SUCCESS
        }
        Err(message) => {
            eprintln!("anympi: {message}");
            ExitCode::FAILURE
        }
    }
}

fn functions(program: &Program) -> String {
    match program.mpi_functions {
        0 => "no function of MPI".into(),
        1 => "1 function of MPI".into(),
        several => format!("{several} functions of MPI"),
    }
}

/// The program in `file`, compiled and linked; an error is a sentence.
fn prepare(file: &Path, fuel: bool, no_cache: bool) -> Result<Program, String> {
    let engine = module::engine(fuel).map_err(|error| format!("cannot run WebAssembly here: {error:#}"))?;
    let cache = if no_cache { None } else { cache() };
    let program = module::load(&engine, file, cache.as_ref()).and_then(|module| Program::link(&module));
    program.map_err(|unfit| format!("{} {unfit}", file.display()))
}

/// Without a cache everything works, slower.
fn cache() -> Option<Cache> {
    let cache = Cache::of_user();
    cache.inspect_err(|reason| eprintln!("anympi: compiled programs are not kept: {reason}")).ok()
}
