//! What a compiler's errors mean for somebody who compiles to WebAssembly for the first time.
//!
//! The errors themselves are shown as they are; a sentence of advice follows those that come of what guests lack. A
//! phrase that is not known here is left to the compiler.

use super::toolchain::{Kind, Toolchain};

/// The advice for what `errors`, a compiler's or linker's, complain of; each at most once.
pub fn advice(errors: &str, toolchain: &Toolchain) -> Vec<String> {
    let mut advice = Vec::new();
    let undefined: Vec<&str> = errors.lines().filter_map(undefined_symbol).collect();
    let misses = |names: &[&str]| undefined.iter().any(|symbol| names.contains(symbol));
    if undefined.iter().any(|symbol| symbol.starts_with("__cxa_") || symbol.starts_with("_Unwind_")) {
        advice.push(exceptions(toolchain));
    }
    if let Some(symbol) = undefined.iter().find(|symbol| symbol.starts_with("MPI_") || symbol.starts_with("PMPI_")) {
        advice.push(format!(
            "{symbol} is not declared as a function of MPI: compile every file that calls MPI with anympi, and let it \
             include <mpi.h> rather than a copy of another MPI's"
        ));
    }
    if undefined.iter().any(|symbol| symbol.starts_with("std::") || symbol.starts_with("operator new")) {
        advice.push("objects of C++ want to be linked by `anympi wasm-c++` (or with `-lc++ -lc++abi`)".into());
    }
    if undefined.iter().any(|symbol| symbol.starts_with("omp_") || symbol.starts_with("__kmpc_")) {
        advice.push(OPENMP.into());
    }
    if undefined.iter().any(|symbol| symbol.starts_with("pthread_")) {
        advice.push("guests have no threads: run more ranks instead".into());
    }
    if misses(&["fork", "vfork", "execv", "execve", "execvp", "system", "popen", "waitpid", "wait", "kill"]) {
        advice.push("guests cannot start or end processes".into());
    }
    if misses(&["socket", "connect", "bind", "listen", "gethostbyname", "getaddrinfo"]) {
        advice.push("guests have no sockets: ranks talk through MPI".into());
    }
    if misses(&["gethostname"]) {
        advice.push("guests do not know the machine's name: MPI_Get_processor_name gives one".into());
    }
    if misses(&["dlopen", "dlsym"]) {
        advice.push("guests load no libraries at run time: link them statically".into());
    }
    let no_file = |name: &str| errors.contains(&format!("'{name}' file not found"));
    if no_file("omp.h") {
        advice.push(OPENMP.into());
    }
    if no_file("setjmp.h") || errors.contains("setjmp/longjmp support requires") {
        advice.push("this toolchain has no setjmp and longjmp".into());
    }
    if !toolchain.cxx && ["iostream", "vector", "string", "cstdio", "cmath"].iter().any(|name| no_file(name)) {
        advice.push(NO_CXX.into());
    }
    let threads =
        ["<thread> is not supported", "<mutex> is not supported", "no type named 'thread' in namespace 'std'"];
    if threads.iter().any(|phrase| errors.contains(phrase)) {
        advice.push("guests have no threads: run more ranks instead".into());
    }
    if errors.contains("cannot use 'throw' with exceptions disabled") {
        advice.push("this source throws, and -fno-exceptions was given".into());
    }
    if errors.contains("libclang_rt.builtins") && errors.contains("cannot open") {
        advice.push("the compiler's run-time for WebAssembly is missing (Debian: libclang-rt-dev-wasm32)".into());
    }
    if errors.contains("--shared-memory is disallowed") {
        advice.push("guests have no threads: leave -pthread and -matomics out".into());
    }
    advice.dedup();
    advice
}

pub const NO_CXX: &str = "this toolchain has no C++ library for WebAssembly (Debian: libc++-dev-wasm32)";

const OPENMP: &str = "guests have no OpenMP: leave -fopenmp out and run more ranks instead";

fn exceptions(toolchain: &Toolchain) -> String {
    let who = match toolchain.kind {
        Kind::Clang => "this clang's C++ library",
        Kind::WasiSdk => "this WASI SDK",
        Kind::Zig => "zig",
    };
    format!(
        "the program throws or catches exceptions, for which {who} has no support in WebAssembly. Compile with \
         -fno-exceptions, which shows where the source uses them, or take a toolchain that has them: PyPI's \
         ziglang (--toolchain zig), or a WASI SDK, 33 or later"
    )
}

/// The symbol in `wasm-ld: error: FILE: undefined symbol: SYMBOL`.
fn undefined_symbol(line: &str) -> Option<&str> {
    Some(line.split_once("undefined symbol: ")?.1.trim())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::PathBuf;

    fn check(errors: &str, expected: &[&str]) {
        let toolchain = Toolchain::without_anything(PathBuf::from("clang"));
        let found = advice(errors, &toolchain);
        assert_eq!(found.len(), expected.len(), "{found:?}");
        for (found, expected) in found.iter().zip(expected) {
            assert!(found.contains(expected), "{found}");
        }
    }

    #[test]
    fn what_guests_lack_is_explained() {
        let undefined = |symbol: &str| format!("wasm-ld-14: error: /tmp/a-0c45bb.o: undefined symbol: {symbol}\n");
        check(&format!("{0}{0}", undefined("__cxa_throw")), &["-fno-exceptions"]);
        check(&undefined("MPI_Send"), &["include <mpi.h>"]);
        check(&undefined("std::__2::cout"), &["wasm-c++"]);
        check(&undefined("omp_get_num_threads"), &["OpenMP"]);
        check(&undefined("fork"), &["processes"]);
        check(&format!("{}{}", undefined("socket"), undefined("pthread_create")), &["threads", "sockets"]);
        check("a.c:1:10: fatal error: 'omp.h' file not found", &["OpenMP"]);
        check("a.cc:1:10: fatal error: 'iostream' file not found", &["libc++-dev-wasm32"]);
    }

    #[test]
    fn what_is_not_known_is_left_to_the_compiler() {
        check("a.c:1:1: error: unknown type name 'x'", &[]);
        check("wasm-ld: error: a.o: undefined symbol: my_function", &[]);
    }
}
