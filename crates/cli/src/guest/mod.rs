//! `anympi compile`, `anympi wasm-cc` and `anympi wasm-c++`: MPI programs in C and C++ to WebAssembly.
//!
//! The first is for typing; the others take the place of a compiler in make, cmake and their like, as do
//! `anympi wasm-ar` and `anympi wasm-ranlib` in that of the programs that make static libraries. The compiler itself is
//! found, not brought (`toolchain.rs`).

mod explain;
mod line;
mod objects;
mod request;
mod strip;
mod toolchain;
mod zig;

pub use request::Command;

use crate::compile::shell_quoted;
use crate::layout;
use objects::Contents;
use request::Request;
use std::ffi::OsString;
use std::io::{IsTerminal, Read, Write};
use std::os::unix::process::{CommandExt, ExitStatusExt};
use std::path::{Path, PathBuf};
use std::process::{self, ExitCode, ExitStatus, Stdio};
use toolchain::Toolchain;

const HELP: &str = "\
anympi compile: compile MPI programs in C and C++ to WebAssembly

Usage:
  anympi compile [OPTION]... FILE... [-o PROGRAM.wasm] [-- COMPILER-FLAG...]
  anympi wasm-cc  FLAG...       in place of a C compiler    (also anympi-wasm-cc)
  anympi wasm-c++ FLAG...       in place of a C++ compiler  (also anympi-wasm-c++)
  anympi wasm-ar, wasm-ranlib   in place of ar and ranlib   (also anympi-wasm-ar ...)

Files are sources in C (.c) and C++ (.cpp .cc .cxx .C), objects (.o) and static libraries (.a) that were compiled for
WebAssembly. The module runs with `anympi run -n 4 PROGRAM.wasm`; it imports the functions of MPI, which every
`anympi run` provides, and those of WASI preview 1.

Options:
  -o FILE            the name of the result; by default that of the first file, ending in .wasm
  -c                 compile only: an object for each source
  -O0 ... -O3, -Os   how much to optimise; by default -O3
  -g                 keep debug information
  -D -U -I -L -l -std=... -W... -f... -m... -Wl,...
                     as for every compiler
  -v, --verbose      show the command as it is run
  -show              show the command and do not run it
  --toolchain NAME   clang, wasi-sdk, zig, or the path of one; also in ANYMPI_WASM_TOOLCHAIN
  --print-toolchain  which compiler is used, and what it can
  --                 the rest is for the compiler as it is
  -h, --help         this page (for wasm-cc and wasm-c++: -help)

What is added:
  The header mpi.h (the MPI 5.0 standard ABI with 32-bit pointers), SIMD (-msimd128; -mno-simd128 leaves it out), WASI's
  imitations of signals, process clocks, getpid and mmap, a stack of 8 MiB that traps when it overflows
  (-Wl,-z,stack-size=N for another size), and the exported table of functions by which MPI calls user functions.
  -march=native and other flags for this machine's processor are left out, and so is -pthread.

What guests do not have:
  Threads, processes, sockets, shared libraries, OpenMP; C++ exceptions unless --print-toolchain says so.
  long is 32 bits wide, as are pointers and size_t.

Toolchains, in the order in which they are looked for:
  WASI_SDK_PATH      a WASI SDK, if that variable is set
  clang              with wasi-libc and its run-time. Debian and Ubuntu: apt-get install
                     clang lld llvm wasi-libc libclang-rt-dev-wasm32 libc++-dev-wasm32
  /opt/wasi-sdk      a WASI SDK
  zig                python3 -m pip install ziglang (the active virtual environment's or the machine's Python),
                     or a zig on the path; the first program takes a minute

Examples:
  anympi compile ring.c && anympi run -n 4 ring.wasm
  anympi compile -O2 -DN=100 main.cpp solver.c -Iinclude -o solver.wasm
  make CC=anympi-wasm-cc CXX=anympi-wasm-c++ AR=anympi-wasm-ar RANLIB=anympi-wasm-ranlib
  cmake -DCMAKE_C_COMPILER=anympi-wasm-cc -DCMAKE_CXX_COMPILER=anympi-wasm-c++ \\
        -DCMAKE_AR=$(which anympi-wasm-ar) -DCMAKE_RANLIB=$(which anympi-wasm-ranlib) -B build
";

pub fn main(command: Command, arguments: Vec<OsString>) -> ExitCode {
    match compile(command, arguments) {
        Ok(code) => code,
        Err(message) => {
            eprintln!("anympi: {message}");
            ExitCode::FAILURE
        }
    }
}

/// `anympi wasm-ar` and `anympi wasm-ranlib`: the toolchain's `tool`.
pub fn archiver(tool: &str, arguments: Vec<OsString>) -> ExitCode {
    let line = Toolchain::find(None).and_then(|toolchain| {
        toolchain.archiver(tool).ok_or_else(|| format!("there is no llvm-{tool} (Debian: the package llvm)"))
    });
    let error = match line {
        Ok(line) => process::Command::new(&line[0]).args(&line[1..]).args(arguments).exec().to_string(),
        Err(message) => message,
    };
    eprintln!("anympi: {error}");
    ExitCode::FAILURE
}

fn compile(command: Command, arguments: Vec<OsString>) -> Result<ExitCode, String> {
    if command == Command::Compile && arguments.is_empty() {
        print!("{HELP}");
        return Ok(ExitCode::from(2));
    }
    let request = Request::parse(command, arguments)?;
    if request.help {
        print!("{HELP}");
        return Ok(ExitCode::SUCCESS);
    }
    let toolchain = Toolchain::find(request.toolchain.as_deref())?;
    if request.print_toolchain {
        print!("{}", toolchain.description());
        return Ok(ExitCode::SUCCESS);
    }
    if command == Command::Compile && request.inputs().is_empty() {
        return Err("there is nothing to compile (see anympi compile --help)".into());
    }
    if line::is_cxx(command, &request, &toolchain) && !toolchain.cxx && request.has_cxx() {
        return Err(explain::NO_CXX.into());
    }
    let headers = layout::headers()?;
    let line = line::command_line(command, &request, &toolchain, &headers);
    if request.show {
        println!("{}", shell_quoted(&line));
        return Ok(ExitCode::SUCCESS);
    }
    if !request.left_out.is_empty() && command == Command::Compile {
        eprintln!("anympi: {} left out: guests run on any processor", request.left_out.join(" "));
    }
    if request.links() {
        check_objects(&request)?;
    }
    if toolchain.kind == toolchain::Kind::Zig && request.links() {
        let cxx = line::is_cxx(command, &request, &toolchain);
        let exceptions = line::has_exceptions(command, &request, &toolchain);
        let small = request.has(|flag| flag == "-Os" || flag == "-Oz");
        zig::prepare(&toolchain, zig::Libraries { cxx, exceptions, small })?;
    }
    if request.verbose {
        eprintln!("{}", shell_quoted(&line));
    }
    let (status, errors) = run(&line)?;
    if toolchain.kind == toolchain::Kind::Zig && status.success() && request.links() && line::strips(&request) {
        let output = line::output(command, &request);
        // Where the compiler has put something else there, it stays.
        let _ = strip::debug_information(Path::new(&output));
    }
    if !status.success() {
        for advice in explain::advice(&errors, &toolchain) {
            eprintln!("anympi: {advice}");
        }
    }
    Ok(exit_code(status))
}

/// An object that is not WebAssembly is an error before the linker has to guess what it is.
fn check_objects(request: &Request) -> Result<(), String> {
    let folders = request.values("-L");
    let library = |name: &OsString| -> Option<PathBuf> {
        let file = format!("lib{}.a", name.to_string_lossy());
        folders.iter().map(|folder| Path::new(folder).join(&file)).find(|path| path.exists())
    };
    let libraries = request.values("-l");
    let inputs = request.inputs().into_iter().map(PathBuf::from);
    for path in inputs.chain(libraries.iter().filter_map(library)) {
        match objects::contents(&path) {
            Contents::Native => {
                return Err(format!(
                    "{} was compiled for this machine, not for WebAssembly: compile it with anympi too",
                    path.display()
                ));
            }
            Contents::WithoutIndex => {
                return Err(format!(
                    "{} has no index of WebAssembly's symbols: make it with AR=anympi-wasm-ar, or run \
                     anympi wasm-ranlib on it",
                    path.display()
                ));
            }
            Contents::Wasm | Contents::Other => {}
        }
    }
    Ok(())
}

/// Runs the compiler; what it says goes to stderr and also comes back.
fn run(line: &[OsString]) -> Result<(ExitStatus, String), String> {
    let mut compiler = process::Command::new(&line[0]);
    compiler.args(&line[1..]).stderr(Stdio::piped());
    if std::io::stderr().is_terminal() {
        compiler.arg("-fcolor-diagnostics");
    }
    let failed = |error: std::io::Error| format!("cannot run {}: {error}", Path::new(&line[0]).display());
    let mut child = compiler.spawn().map_err(failed)?;
    let mut errors = Vec::new();
    if let Some(mut stderr) = child.stderr.take() {
        let mut piece = [0; 4096];
        while let Ok(length @ 1..) = stderr.read(&mut piece) {
            // Nobody may be reading any more; the compiler's exit code still counts.
            let _ = std::io::stderr().write_all(&piece[..length]);
            errors.extend_from_slice(&piece[..length]);
        }
    }
    let status = child.wait().map_err(failed)?;
    Ok((status, String::from_utf8_lossy(&errors).into_owned()))
}

fn exit_code(status: ExitStatus) -> ExitCode {
    let code = status.code().unwrap_or_else(|| 128 + status.signal().unwrap_or(0));
    ExitCode::from(u8::try_from(code).unwrap_or(1))
}
