//! `anympi cc` and `anympi c++`: the system's compiler with this MPI's header and library added, and the flags of MPICH's
//! mpicc.
//!
//! Programs are built for the MPI 5.0 standard ABI. Their run path names this MPI's libraries, so that they also start
//! without the launcher (as a world of one); LD_LIBRARY_PATH, which the launcher sets, still comes before it.

use crate::layout::Layout;
use std::ffi::{OsStr, OsString};
use std::os::unix::ffi::OsStrExt;
use std::os::unix::process::CommandExt;
use std::process::{Command, ExitCode};

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Language {
    C,
    Cxx,
}

const HELP: &str = "\
anympi cc, anympi c++ (mpicc, mpicxx): compile and link MPI programs

Everything is passed on to the compiler, with the header and the library of MPI added; but:
  -show            print the command instead of running it
  -compile_info    print the command for compiling only
  -link_info       print the command for linking only
  -cc=PROGRAM, -cxx=PROGRAM
                   use this compiler (default: $ANYMPI_CC or cc, $ANYMPI_CXX or c++)
  -profile=NAME    link with the library NAME before MPI, such as a tool that defines MPI_ functions
  -v               show the command as it is run, and have the compiler do the same
  -help            this page; --help is the compiler's

The program is built for the MPI 5.0 standard ABI (libmpi_abi.so.1): every MPI that has this ABI can run it.
";

/// What was asked of the wrapper itself, and what is for the compiler.
#[derive(Debug, Default, PartialEq, Eq)]
struct Request {
    compiler: Option<OsString>,
    profile: Option<OsString>,
    show: Option<Show>,
    verbose: bool,
    help: bool,
    passed_on: Vec<OsString>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Show {
    Command,
    Compile,
    Link,
}

pub fn main(language: Language, arguments: Vec<OsString>) -> ExitCode {
    let request = parse(language, arguments);
    if request.help {
        print!("{HELP}");
        return ExitCode::SUCCESS;
    }
    let layout = match Layout::find() {
        Ok(layout) => layout,
        Err(message) => {
            eprintln!("anympi: {message}");
            return ExitCode::FAILURE;
        }
    };
    let line = command_line(language, &request, &layout);
    if request.show.is_some() {
        println!("{}", shell_quoted(&line));
        return ExitCode::SUCCESS;
    }
    if request.verbose {
        eprintln!("{}", shell_quoted(&line));
    }
    let error = Command::new(&line[0]).args(&line[1..]).exec();
    let compiler = line[0].to_string_lossy();
    let (variable, package) = match language {
        Language::C => ("ANYMPI_CC", "gcc"),
        Language::Cxx => ("ANYMPI_CXX", "g++"),
    };
    eprintln!(
        "anympi: cannot run the compiler {compiler}: {error}; install one ({package}) or name yours in {variable}"
    );
    ExitCode::from(127)
}

fn parse(language: Language, arguments: Vec<OsString>) -> Request {
    let mut request = Request::default();
    let compiler_flag: &[u8] = if language == Language::C { b"-cc=" } else { b"-cxx=" };
    for argument in arguments {
        let bytes = argument.as_bytes();
        match bytes {
            b"-show" | b"--show" | b"-showme" | b"--showme" => request.show = Some(Show::Command),
            b"-compile_info" | b"-compile-info" => request.show = Some(Show::Compile),
            b"-link_info" | b"-link-info" => request.show = Some(Show::Link),
            b"-help" => request.help = true,
            _ => {
                if let Some(compiler) = bytes.strip_prefix(compiler_flag) {
                    request.compiler = Some(OsStr::from_bytes(compiler).into());
                    continue;
                }
                if let Some(name) = bytes.strip_prefix(b"-profile=") {
                    request.profile = Some(OsStr::from_bytes(name).into());
                    continue;
                }
                request.verbose |= bytes == b"-v";
                request.passed_on.push(argument);
            }
        }
    }
    request
}

/// The whole command, compiler first.
fn command_line(language: Language, request: &Request, layout: &Layout) -> Vec<OsString> {
    let (variable, default) = match language {
        Language::C => ("ANYMPI_CC", "cc"),
        Language::Cxx => ("ANYMPI_CXX", "c++"),
    };
    let compiler = request.compiler.clone().or_else(|| std::env::var_os(variable).filter(|name| !name.is_empty()));
    // The variable may hold flags too, as in `ccache gcc -m64`.
    let compiler = compiler.unwrap_or_else(|| default.into());
    let mut line: Vec<OsString> = split(&compiler);
    if request.show != Some(Show::Link) {
        line.push(joined("-I", layout.headers.as_os_str()));
    }
    line.extend(request.passed_on.iter().cloned());
    let links = match request.show {
        Some(Show::Compile) => false,
        Some(Show::Link) => true,
        _ => links(&request.passed_on),
    };
    if links {
        line.push(joined("-L", layout.libraries.as_os_str()));
        line.extend(request.profile.iter().map(|name| joined("-l", name)));
        line.push("-lmpi_abi".into());
        line.push(joined("-Wl,--enable-new-dtags,-rpath,", layout.libraries.as_os_str()));
    }
    line
}

/// Whether the compiler will link: there is something to link, and nothing says to stop before.
fn links(arguments: &[OsString]) -> bool {
    let stops = |argument: &OsString| {
        let text = argument.to_string_lossy();
        ["-c", "-E", "-S", "-M", "-MM", "-fsyntax-only", "--version", "--help", "-dumpversion", "-dumpmachine"]
            .contains(&text.as_ref())
            || text.starts_with("-print-")
    };
    let names_input = |argument: &OsString| !argument.as_bytes().starts_with(b"-") || argument == "-";
    let shows = arguments.is_empty();
    !arguments.iter().any(stops) && (shows || arguments.iter().any(names_input))
}

fn joined(flag: &str, value: &OsStr) -> OsString {
    let mut whole = OsString::from(flag);
    whole.push(value);
    whole
}

fn split(text: &OsStr) -> Vec<OsString> {
    let words = text.as_bytes().split(|byte| *byte == b' ').filter(|word| !word.is_empty());
    words.map(|word| OsStr::from_bytes(word).to_os_string()).collect()
}

/// The command as it can be pasted into a shell.
pub fn shell_quoted(line: &[OsString]) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_=+,./:@%".contains(c);
    let quote = |word: &OsString| {
        let word = word.to_string_lossy();
        if !word.is_empty() && word.chars().all(plain) {
            word.into_owned()
        } else {
            format!("'{}'", word.replace('\'', r"'\''"))
        }
    };
    line.iter().map(quote).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(arguments: &str) -> String {
        let request = parse(Language::C, arguments.split_whitespace().map(OsString::from).collect());
        let layout = Layout { libraries: "/p/lib/anympi".into(), headers: "/p/include/anympi".into() };
        let request = Request { compiler: request.compiler.or(Some("cc".into())), ..request };
        shell_quoted(&command_line(Language::C, &request, &layout))
    }

    const LINK: &str = "-L/p/lib/anympi -lmpi_abi -Wl,--enable-new-dtags,-rpath,/p/lib/anympi";

    #[test]
    fn the_library_is_added_when_something_is_linked() {
        assert_eq!(line("a.c -o a"), format!("cc -I/p/include/anympi a.c -o a {LINK}"));
        for compile_only in ["-c a.c", "-E a.c", "-S a.c -o a.s", "-MM a.c", "--version", "-v"] {
            assert_eq!(line(compile_only), format!("cc -I/p/include/anympi {compile_only}"));
        }
    }

    #[test]
    fn the_flags_of_mpich_are_understood() {
        let check = |arguments: &str, expected: &str| assert_eq!(line(arguments), expected, "{arguments}");
        check("-show", &format!("cc -I/p/include/anympi {LINK}"));
        check("-compile_info", "cc -I/p/include/anympi");
        check("-link_info", &format!("cc {LINK}"));
        check("-cc=clang -c a.c", "clang -I/p/include/anympi -c a.c");
        check("-profile=tool a.o", &format!("cc -I/p/include/anympi a.o {}", LINK.replace("-lmpi", "-ltool -lmpi")));
    }

    #[test]
    fn a_shown_command_can_be_pasted_into_a_shell() {
        assert_eq!(shell_quoted(&["-DA=\"it's\"".into(), "".into()]), r#"'-DA="it'\''s"' ''"#);
    }
}
