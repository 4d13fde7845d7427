//! The `anympi` command. It answers to the name it was called by: as `mpirun` or `mpiexec` it is `anympi run`, as
//! `mpicc` it is `anympi cc`, as `mpicxx` (or `mpic++`, `mpiCC`) it is `anympi c++`, as `anympi-wasm-cc` it is
//! `anympi wasm-cc`, and so on.
//!
//! This file only chooses the command; what each one does stands in its own module.

mod brief;
mod compile;
mod doctor;
mod elf;
mod exec;
mod family;
mod functions;
mod guest;
mod host;
mod layout;
mod run;

use anympi_engine::world::adoption;
use std::ffi::OsString;
use std::path::Path;
use std::process::ExitCode;

const USAGE: &str = "\
anympi: any MPI program, on this machine with nothing else installed, or on any MPI

Usage:
  anympi run [OPTION]... PROGRAM [ARG]... [: [OPTION]... PROGRAM [ARG]...]...
                                    run on this machine, or with -T on another MPI
  anympi cc  [FLAG]... FILE...      compile and link C with cc
  anympi c++ [FLAG]... FILE...      compile and link C++ with c++
  anympi compile [OPTION]... FILE...
                                    compile C and C++ to WebAssembly
  anympi serve [OPTION]...          keep programs for WebAssembly, and run them for clients
  anympi upload|invoke|list|delete|logs|cancel ...
                                    be such a client
  anympi doctor                     which MPIs there are, and what runs on them
  anympi --version

Called as mpirun or mpiexec it is `anympi run`; as mpicc, `anympi cc`; as mpicxx, `anympi c++`.
In place of compilers for WebAssembly: `anympi wasm-cc` and `anympi wasm-c++`.
`anympi run --help`, `anympi compile --help` and those of the others say more.
";

fn main() -> ExitCode {
    let mut arguments = std::env::args_os();
    let called_as = arguments.next().unwrap_or_default();
    let called_as = Path::new(&called_as).file_name().unwrap_or_default().to_string_lossy().into_owned();
    let arguments: Vec<OsString> = arguments.collect();
    match called_as.as_str() {
        "mpirun" | "mpiexec" => run::main(arguments),
        "mpicc" => compile::main(compile::Language::C, arguments),
        "mpicxx" | "mpic++" | "mpiCC" => compile::main(compile::Language::Cxx, arguments),
        _ => match called_as.strip_prefix("anympi-").filter(|name| name.starts_with("wasm-")) {
            Some(name) => command(std::iter::once(name.into()).chain(arguments).collect()),
            None => command(arguments),
        },
    }
}

fn command(mut arguments: Vec<OsString>) -> ExitCode {
    if arguments.is_empty() {
        print!("{USAGE}");
        return ExitCode::from(2);
    }
    let command = arguments.remove(0);
    match command.to_string_lossy().as_ref() {
        "run" => run::main(arguments),
        "exec" => exec::main(arguments),
        adoption::WORD => run::adopt::main(),
        "doctor" => doctor(&arguments),
        "probe" => doctor::probe::main(&arguments),
        "cc" => compile::main(compile::Language::C, arguments),
        "c++" | "cxx" => compile::main(compile::Language::Cxx, arguments),
        "compile" => guest::main(guest::Command::Compile, arguments),
        "wasm-cc" => guest::main(guest::Command::C, arguments),
        "wasm-c++" | "wasm-cxx" => guest::main(guest::Command::Cxx, arguments),
        "wasm-ar" => guest::archiver("ar", arguments),
        "wasm-ranlib" => guest::archiver("ranlib", arguments),
        name if functions::COMMANDS.contains(&name) => functions::main(name, arguments),
        "help" | "--help" | "-h" => {
            print!("{USAGE}");
            ExitCode::SUCCESS
        }
        "--version" | "-V" | "version" => {
            print_version();
            ExitCode::SUCCESS
        }
        other => {
            eprintln!(
                "anympi: there is no command `{other}`; the commands are run, cc, c++, compile, serve and doctor \
                 (see anympi --help)"
            );
            ExitCode::from(2)
        }
    }
}

fn doctor(arguments: &[OsString]) -> ExitCode {
    if arguments.is_empty() {
        return doctor::main();
    }
    print!("{}", doctor::HELP);
    let asked = arguments.iter().any(|argument| argument == "--help" || argument == "-h");
    ExitCode::from(if asked { 0 } else { 2 })
}

/// One line that scripts which ask `mpirun --version` for the maker of an MPI can tell from Open MPI's and MPICH's.
fn print_version() {
    println!("anympi {} (MPI 5.0)", env!("CARGO_PKG_VERSION"));
}
