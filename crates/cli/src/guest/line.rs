//! The compiler's whole command line: what guests need, around what the user gave.
//!
//! The user's flags come after ours, so that they win where a compiler takes the last. The table of functions is
//! exported, as MPI calls user functions by their places in it. The stack lies first in memory, so that one that
//! overflows traps instead of overwriting data.

use super::request::{Command, Request, is_c};
use super::toolchain::{Kind, Toolchain, joined};
use std::ffi::OsString;
use std::path::{Path, PathBuf};

/// As much stack as Linux gives a process; memory that is never touched costs nothing.
const STACK_SIZE: usize = 8 << 20;

pub fn command_line(command: Command, request: &Request, toolchain: &Toolchain, headers: &Path) -> Vec<OsString> {
    let links = request.links() && !request.has(|flag| flag == "-r");
    let cxx = is_cxx(command, request, toolchain);
    let exceptions = has_exceptions(command, request, toolchain);
    let mut line = toolchain.driver(cxx);
    line.extend(toolchain.compile_flags(exceptions));
    if !request.has(|flag| flag.starts_with("-O")) {
        line.push("-O3".into());
    }
    line.push(joined("-I", headers.as_os_str()));
    if links {
        line.extend(toolchain.first_object(exceptions).map(PathBuf::into_os_string));
    }
    if command == Command::Compile && cxx && toolchain.kind != Kind::Zig && !request.has(|flag| flag.starts_with("-x"))
    {
        line.extend(with_languages(request));
    } else {
        line.extend(request.passed_on.iter().cloned());
    }
    if links {
        line.extend(link_flags(request, toolchain).map(OsString::from));
        if command == Command::Compile && request.values("-o").is_empty() {
            line.extend(["-o".into(), output(command, request)]);
        }
        line.extend(toolchain.libraries(exceptions));
    }
    line
}

/// The file that is linked.
pub fn output(command: Command, request: &Request) -> OsString {
    let given = request.values("-o").pop();
    given.unwrap_or_else(|| if command == Command::Compile { request.default_output() } else { "a.out".into() })
}

/// Whether this is C++ whose exceptions are to work.
pub fn has_exceptions(command: Command, request: &Request, toolchain: &Toolchain) -> bool {
    let cxx = is_cxx(command, request, toolchain) || request.has_cxx();
    toolchain.exceptions && cxx && !request.has(|flag| flag == "-fno-exceptions")
}

/// Whether the compiler is to be the one for C++, which also links C++'s library. That is only taken from where
/// something needs it, so `compile` gives it to objects, whose language it does not know.
pub fn is_cxx(command: Command, request: &Request, toolchain: &Toolchain) -> bool {
    match command {
        Command::C => false,
        Command::Cxx => true,
        Command::Compile => {
            request.has_cxx() || (toolchain.cxx && toolchain.kind != Kind::Zig && request.has_objects())
        }
    }
}

/// The user's arguments, with the language before each source in C: clang as a C++ compiler takes it for C++.
fn with_languages(request: &Request) -> Vec<OsString> {
    let inputs = request.inputs();
    let mut arguments = Vec::new();
    for argument in &request.passed_on {
        let is_input = inputs.iter().any(|input| std::ptr::eq(*input, argument.as_os_str()));
        if is_input && is_c(argument) {
            arguments.extend(["-x".into(), "c".into(), argument.clone(), "-x".into(), "none".into()]);
        } else {
            arguments.push(argument.clone());
        }
    }
    arguments
}

fn link_flags(request: &Request, toolchain: &Toolchain) -> impl Iterator<Item = String> + use<> {
    let stack = !request.has(|flag| flag.contains("stack-size"));
    // zig's linker puts the stack first without being told, and knows no flag for it; see strip.rs for the other.
    let zig = toolchain.kind == Kind::Zig;
    let (stack_first, strip) = (!zig, !zig && strips(request));
    let flags = [
        Some("-Wl,--export-table".to_string()),
        stack.then(|| format!("-Wl,-z,stack-size={STACK_SIZE}")),
        stack_first.then(|| "-Wl,--stack-first".to_string()),
        strip.then(|| "-Wl,--strip-debug".to_string()),
    ];
    flags.into_iter().flatten()
}

/// Whether debug information, which the C library brings with it, is left out. The functions keep their names.
pub fn strips(request: &Request) -> bool {
    !request.has(|flag| flag.starts_with("-g") && flag != "-g0")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(command: Command, arguments: &str) -> String {
        let request = Request::parse(command, arguments.split_whitespace().map(OsString::from).collect()).unwrap();
        let toolchain = Toolchain::without_anything("clang".into());
        let line = command_line(command, &request, &toolchain, Path::new("/p/include"));
        let words: Vec<String> = line.iter().map(|word| word.to_string_lossy().into_owned()).collect();
        let words = words.join(" ");
        assert!(words.starts_with("clang ") && words.contains(" --target=wasm32-wasi "), "{words}");
        words.split_once(" -msimd128 ").expect("SIMD is on").1.to_string()
    }

    const LINK: &str = "-Wl,--export-table -Wl,-z,stack-size=8388608 -Wl,--stack-first -Wl,--strip-debug";

    #[test]
    fn what_a_guest_needs_is_added() {
        let check = |command, arguments: &str, expected: &str| assert_eq!(line(command, arguments), expected);
        check(Command::Compile, "a.c", &format!("-O3 -I/p/include a.c {LINK} -o a.wasm"));
        check(Command::C, "a.c", &format!("-O3 -I/p/include a.c {LINK}"));
        check(Command::C, "-O1 -c a.c", "-I/p/include -O1 -c a.c");
        check(Command::C, "-r a.o -o b.o", "-O3 -I/p/include -r a.o -o b.o");
        check(
            Command::C,
            "-g -Wl,-z,stack-size=65536 a.o",
            "-O3 -I/p/include -g -Wl,-z,stack-size=65536 a.o -Wl,--export-table -Wl,--stack-first",
        );
    }

    #[test]
    fn each_source_keeps_its_language() {
        let check = |arguments: &str, expected: &str| {
            let found = line(Command::Compile, arguments);
            assert_eq!(found.split_once("-I/p/include ").unwrap().1, expected);
        };
        check("-c a.c b.cc", "-c -x c a.c -x none b.cc");
        check("-c -o a.c b.cc", "-c -o a.c b.cc");
    }
}
