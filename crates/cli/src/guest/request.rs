//! What was asked of `anympi compile`, `anympi wasm-cc` or `anympi wasm-c++`, and what of the compiler behind them.
//!
//! The flags are the compiler's own, so they are only looked at: which are inputs, whether it will link, whether there
//! is C++ among the sources. Some are for this machine's processor or for threads, which guests do not have; build
//! files have them all the same, and they are left out.

use std::ffi::{OsStr, OsString};
use std::path::Path;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Command {
    /// `anympi compile`: the language is in the file names, and what comes out is called `.wasm`.
    Compile,
    /// `anympi wasm-cc`, in a compiler's place.
    C,
    /// `anympi wasm-c++`.
    Cxx,
}

#[derive(Debug, Default, PartialEq, Eq)]
pub struct Request {
    pub toolchain: Option<OsString>,
    pub print_toolchain: bool,
    pub help: bool,
    /// Print the command instead of running it.
    pub show: bool,
    pub verbose: bool,
    /// For the compiler, in this order.
    pub passed_on: Vec<OsString>,
    /// What is not passed on, as it makes no sense for a guest.
    pub left_out: Vec<String>,
}

/// Flags of the compiler whose value is the next argument.
const WITH_VALUE: [&str; 31] = [
    "-o",
    "-I",
    "-D",
    "-U",
    "-L",
    "-l",
    "-x",
    "-include",
    "-imacros",
    "-isystem",
    "-idirafter",
    "-iquote",
    "-isysroot",
    "-cxx-isystem",
    "-iprefix",
    "-MF",
    "-MT",
    "-MQ",
    "-MJ",
    "-Xlinker",
    "-Xclang",
    "-Xpreprocessor",
    "-Xassembler",
    "-mllvm",
    "-target",
    "-T",
    "-u",
    "-z",
    "-arch",
    "--param",
    "-e",
];

/// Flags after which nothing is linked.
const STOPS: [&str; 13] = [
    "-c",
    "-E",
    "-S",
    "-M",
    "-MM",
    "-fsyntax-only",
    "--version",
    "--help",
    "-dumpversion",
    "-dumpmachine",
    "-v",
    "-###",
    "--analyze",
];

impl Request {
    /// An error is a sentence.
    pub fn parse(command: Command, arguments: Vec<OsString>) -> Result<Request, String> {
        let mut request = Request::default();
        let mut arguments = arguments.into_iter();
        while let Some(argument) = arguments.next() {
            let text = argument.to_string_lossy().into_owned();
            match text.as_str() {
                "--" if command == Command::Compile => {
                    request.passed_on.extend(arguments.by_ref());
                    break;
                }
                "--toolchain" => {
                    let value = arguments.next().ok_or("--toolchain wants a value: clang, wasi-sdk, zig or a path")?;
                    request.toolchain = Some(value);
                }
                "--print-toolchain" | "-print-toolchain" => request.print_toolchain = true,
                "-help" => request.help = true,
                "--help" | "-h" if command == Command::Compile => request.help = true,
                "-show" | "--show" => request.show = true,
                "-v" | "--verbose" if command == Command::Compile => request.verbose = true,
                _ if text.starts_with("--toolchain=") => {
                    request.toolchain = Some(text["--toolchain=".len()..].into());
                }
                _ if command == Command::Compile && text.starts_with("--") && !known_to_compilers(&text) => {
                    return Err(format!("there is no option {text}; what is for the compiler goes after --"));
                }
                _ if WITH_VALUE.contains(&text.as_str()) => {
                    request.passed_on.push(argument);
                    request.passed_on.extend(arguments.next());
                }
                _ if is_for_this_machine(&text) => request.left_out.push(text),
                // Guests have no threads; wasi-libc's headers and empty libpthread.a do without the flag.
                "-pthread" => {}
                _ => request.passed_on.push(argument),
            }
        }
        Ok(request)
    }

    /// The arguments that are files.
    pub fn inputs(&self) -> Vec<&OsStr> {
        let mut inputs = Vec::new();
        let mut arguments = self.passed_on.iter();
        while let Some(argument) = arguments.next() {
            if argument.to_str().is_some_and(|text| WITH_VALUE.contains(&text)) {
                arguments.next();
            } else if !argument.as_encoded_bytes().starts_with(b"-") || argument == "-" {
                inputs.push(argument.as_os_str());
            }
        }
        inputs
    }

    /// The value of every `-FLAG VALUE` and `-FLAGVALUE`.
    pub fn values(&self, flag: &str) -> Vec<OsString> {
        let mut values = Vec::new();
        let mut arguments = self.passed_on.iter();
        while let Some(argument) = arguments.next() {
            let Some(text) = argument.to_str() else { continue };
            if text == flag {
                values.extend(arguments.next().cloned());
            } else if WITH_VALUE.contains(&text) {
                arguments.next();
            } else if let Some(value) = text.strip_prefix(flag) {
                values.push(value.into());
            }
        }
        values
    }

    pub fn has(&self, flag: impl Fn(&str) -> bool) -> bool {
        self.passed_on.iter().any(|argument| argument.to_str().is_some_and(&flag))
    }

    pub fn links(&self) -> bool {
        let stops = |text: &str| STOPS.contains(&text) || text.starts_with("-print-");
        let only_shows = |text: &str| text == "-v" || text == "-###";
        let inputs = !self.inputs().is_empty();
        inputs && !self.has(|text| stops(text) && !only_shows(text))
    }

    /// Whether an input is C++ by its name.
    pub fn has_cxx(&self) -> bool {
        self.inputs().into_iter().any(is_cxx) || self.values("-x").iter().any(|language| language == "c++")
    }

    /// Whether objects or archives are linked, which may hold C++.
    pub fn has_objects(&self) -> bool {
        self.inputs().into_iter().any(|input| !is_c(input) && !is_cxx(input)) || !self.values("-l").is_empty()
    }

    /// The name of what is linked, if none was given: the first input's, in this folder.
    pub fn default_output(&self) -> OsString {
        let inputs = self.inputs();
        let stem = inputs.first().and_then(|input| Path::new(input).file_stem()).unwrap_or(OsStr::new("a.out"));
        let mut name = stem.to_os_string();
        name.push(".wasm");
        name
    }
}

fn known_to_compilers(text: &str) -> bool {
    ["--param", "--std=", "--target=", "--sysroot=", "--version", "--include", "--analyze"]
        .iter()
        .any(|known| text.starts_with(known))
}

fn is_for_this_machine(flag: &str) -> bool {
    let beginnings = ["-march=", "-mtune=", "-mavx", "-msse", "-mcpu=native"];
    beginnings.iter().any(|beginning| flag.starts_with(beginning)) || ["-mfma", "-m64", "-m32"].contains(&flag)
}

fn extension(path: &OsStr) -> &str {
    Path::new(path).extension().and_then(OsStr::to_str).unwrap_or("")
}

pub fn is_c(path: &OsStr) -> bool {
    extension(path) == "c"
}

pub fn is_cxx(path: &OsStr) -> bool {
    ["cpp", "cc", "cxx", "c++", "C", "CPP", "cp"].contains(&extension(path))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(command: Command, line: &str) -> Request {
        Request::parse(command, line.split_whitespace().map(OsString::from).collect()).unwrap()
    }

    #[test]
    fn the_inputs_are_what_is_neither_flag_nor_value() {
        let check = |line: &str, inputs: &[&str], links: bool| {
            let request = parsed(Command::C, line);
            assert_eq!(request.inputs(), inputs, "{line}");
            assert_eq!(request.links(), links, "{line}");
        };
        check("a.c", &["a.c"], true);
        check("-O2 -o a -I inc -Iinc a.c b.o -L . -lx libc.a", &["a.c", "b.o", "libc.a"], true);
        check("-c a.c -MF a.d -o a.o", &["a.c"], false);
        check("-v", &[], false);
        check("-v a.c", &["a.c"], true);
        check("--version", &[], false);
        check("-print-search-dirs a.c", &["a.c"], false);
    }

    #[test]
    fn what_follows_two_dashes_is_the_compilers() {
        let request = parsed(Command::Compile, "a.c -- --toolchain -pthread");
        assert_eq!(request.passed_on, ["a.c", "--toolchain", "-pthread"]);
        assert_eq!(request.toolchain, None);
        let refused = Request::parse(Command::Compile, vec!["--toolchian=zig".into()]).unwrap_err();
        assert_eq!(refused, "there is no option --toolchian=zig; what is for the compiler goes after --");
    }

    #[test]
    fn flags_for_this_machines_processor_are_left_out() {
        let request = parsed(Command::C, "-O3 -march=native -mavx2 -pthread a.c -D -march=x");
        assert_eq!(request.passed_on, ["-O3", "a.c", "-D", "-march=x"]);
        assert_eq!(request.left_out, ["-march=native", "-mavx2"]);
    }

    #[test]
    fn a_toolchain_is_named_with_and_without_an_equals_sign() {
        for line in ["--toolchain zig a.c", "--toolchain=zig a.c"] {
            assert_eq!(parsed(Command::Cxx, line).toolchain, Some("zig".into()));
        }
        assert!(Request::parse(Command::C, vec!["--toolchain".into()]).is_err());
    }

    #[test]
    fn the_output_is_called_after_the_first_input() {
        assert_eq!(parsed(Command::Compile, "-O2 src/ring.cpp b.c").default_output(), "ring.wasm");
        assert_eq!(parsed(Command::Compile, "-L lib x.o").default_output(), "x.wasm");
    }

    #[test]
    fn the_language_is_in_the_names() {
        assert!(parsed(Command::Compile, "a.c b.cc").has_cxx());
        assert!(!parsed(Command::Compile, "a.c b.o").has_cxx());
        assert!(parsed(Command::Compile, "a.c b.o").has_objects());
        assert!(!parsed(Command::Compile, "a.c -o b.o").has_objects());
    }
}
