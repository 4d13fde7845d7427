//! The command line of `anympi-wasm`. Programs type it, the launcher above all, so it has one spelling for everything.

use anympi_engine::world::environment::OF_GUEST;
use anympi_wasm::sandbox::{Folder, Sandbox, Streams};
use std::ffi::{OsStr, OsString};
use std::os::fd::RawFd;
use std::path::PathBuf;

pub const HELP: &str = "\
anympi-wasm: run an MPI program that was compiled to WebAssembly (`anympi run` starts it)

Usage:
  anympi-wasm --check [--no-cache] FILE       see whether FILE can be run, and compile it for later runs
  anympi-wasm run [OPTION]... -- FILE NAME [ARG]...
                                              run FILE, which is told that its name is NAME

Options:
  --dir HOST[::GUEST][:ro]  let the program use this folder
  --env NAME                give it this variable; --env NAME=VALUE sets one
  --memory BYTES            how much memory a rank may have
  --fuel N                  end a rank after about N instructions
  --no-cache                compile the program anew, and keep nothing
  --streams IN:OUT:ERR,...  descriptors of each rank, `-` for no input (default: one rank, with those of this process)
  --endings FD              where to report how each rank ended, to the launcher

Compiled programs are kept in ANYMPI_CACHE, else in anympi in XDG_CACHE_HOME or in ~/.cache.

Exit code: with --check, 0 if FILE can be run and 1 if not. With run, that of the program, 134 if it trapped, 126 if it
could not be started; 0 whatever happened if the launcher is told by --endings.
";

pub enum Parsed {
    Run(Run),
    Check(Check),
    Help,
    Version,
}

pub struct Check {
    pub file: PathBuf,
    pub fuel: bool,
    pub no_cache: bool,
}

pub struct Run {
    pub file: PathBuf,
    pub sandbox: Sandbox,
    pub no_cache: bool,
    /// One for each rank.
    pub streams: Vec<Streams>,
    pub endings: Option<RawFd>,
}

/// An error is a sentence.
pub fn parse(arguments: impl Iterator<Item = OsString>) -> Result<Parsed, String> {
    let mut arguments = arguments.peekable();
    match arguments.next().as_deref().and_then(OsStr::to_str) {
        Some("run") => run(arguments).map(Parsed::Run),
        Some("--check") => check(arguments).map(Parsed::Check),
        Some("--help" | "-h") => Ok(Parsed::Help),
        Some("--version" | "-V") => Ok(Parsed::Version),
        _ => Err("the first word is run, --check or --help".into()),
    }
}

fn check(arguments: impl Iterator<Item = OsString>) -> Result<Check, String> {
    let (mut file, mut fuel, mut no_cache) = (None, false, false);
    for argument in arguments {
        match argument.to_str() {
            Some("--no-cache") => no_cache = true,
            Some("--fuel") => fuel = true,
            Some(option) if option.starts_with('-') => return Err(format!("--check knows no option {option}")),
            _ if file.is_some() => return Err("--check looks at one file".into()),
            _ => file = Some(PathBuf::from(argument)),
        }
    }
    file.map(|file| Check { file, fuel, no_cache }).ok_or_else(|| "--check is followed by a file".into())
}

fn run(mut arguments: impl Iterator<Item = OsString>) -> Result<Run, String> {
    let mut sandbox = Sandbox::default();
    let (mut no_cache, mut streams, mut endings) = (false, vec![Streams::OF_PROCESS], None);
    loop {
        let option = arguments.next().ok_or("the program stands after a `--`")?;
        let option = option.to_string_lossy().into_owned();
        let mut value = || arguments.next().ok_or_else(|| format!("{option} is followed by a value"));
        let bad = |value: &OsStr| format!("{option} is not followed by `{}`", value.display());
        match option.as_str() {
            "--" => break,
            "--no-cache" => no_cache = true,
            "--dir" => {
                let text = value()?;
                sandbox.folders.push(Folder::parse(&text).ok_or_else(|| bad(&text))?);
            }
            "--env" => sandbox.variables.extend(variable(value()?)?),
            "--memory" => sandbox.memory = Some(number(&value()?, bad)?),
            "--fuel" => sandbox.fuel = Some(number(&value()?, bad)?),
            "--streams" => {
                let text = value()?;
                streams = descriptors(&text).ok_or_else(|| bad(&text))?;
            }
            "--endings" => endings = Some(number(&value()?, bad)?),
            _ => return Err(format!("run knows no option {option}")),
        }
    }
    let file = arguments.next().map(PathBuf::from).ok_or("there is no file after the `--`")?;
    sandbox.arguments = arguments.map(utf_8).collect::<Result<_, _>>()?;
    if sandbox.arguments.is_empty() {
        return Err("the file is followed by the program's name".into());
    }
    Ok(Run { file, sandbox, no_cache, streams, endings })
}

/// `NAME=VALUE`, or `NAME` with the value that the launcher has set for guests, or else its present one; nothing when it
/// has none.
fn variable(text: OsString) -> Result<Option<(String, String)>, String> {
    let text = utf_8(text)?;
    Ok(match text.split_once('=') {
        Some((name, value)) => Some((name.to_owned(), value.to_owned())),
        None => std::env::var_os(format!("{OF_GUEST}{text}"))
            .or_else(|| std::env::var_os(&text))
            .map(utf_8)
            .transpose()?
            .map(|value| (text, value)),
    })
}

/// Guests know no other text.
fn utf_8(text: OsString) -> Result<String, String> {
    text.into_string().map_err(|text| format!("`{}` is not UTF-8, as all text of a guest must be", text.display()))
}

fn number<T: std::str::FromStr>(value: &OsStr, bad: impl Fn(&OsStr) -> String) -> Result<T, String> {
    value.to_str().and_then(|value| value.parse().ok()).ok_or_else(|| bad(value))
}

fn descriptors(text: &OsStr) -> Option<Vec<Streams>> {
    let of_rank = |rank: &str| {
        let mut words = rank.split(':');
        let mut next = || words.next();
        let stdin = match next()? {
            "-" => None,
            number => Some(number.parse().ok()?),
        };
        Some(Streams { stdin, stdout: next()?.parse().ok()?, stderr: next()?.parse().ok()? })
    };
    text.to_str()?.split(',').map(of_rank).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(line: &str) -> Result<Parsed, String> {
        parse(line.split_whitespace().map(OsString::from))
    }

    #[test]
    fn the_launchers_line_is_understood() {
        let line =
            "run --endings 9 --streams 0:5:6,-:7:8 --dir /d::d:ro --env A=1=2 --fuel 7 -- /x/a.wasm ./a.wasm -v --";
        let Ok(Parsed::Run(run)) = parsed(line) else { panic!("{line}") };
        assert_eq!((run.endings, run.file.to_str(), run.no_cache), (Some(9), Some("/x/a.wasm"), false));
        assert_eq!(run.streams[0], Streams { stdin: Some(0), stdout: 5, stderr: 6 });
        assert_eq!(run.streams[1], Streams { stdin: None, stdout: 7, stderr: 8 });
        assert_eq!(run.sandbox.arguments, ["./a.wasm", "-v", "--"]);
        assert_eq!(run.sandbox.variables, [("A".into(), "1=2".into())]);
        assert_eq!((run.sandbox.folders.len(), run.sandbox.memory, run.sandbox.fuel), (1, None, Some(7)));
    }

    #[test]
    fn a_mistake_is_named() {
        let check = |line: &str, expected: &str| assert_eq!(parsed(line).err().unwrap(), expected, "{line}");
        check("", "the first word is run, --check or --help");
        check("run a.wasm", "run knows no option a.wasm");
        check("run --memory 64M -- a", "--memory is not followed by `64M`");
        check("run --dir :: -- a", "--dir is not followed by `::`");
        check("run --streams 1:2 -- a", "--streams is not followed by `1:2`");
        check("run --", "there is no file after the `--`");
        check("run -- a.wasm", "the file is followed by the program's name");
        check("--check", "--check is followed by a file");
        check("--check --frob a", "--check knows no option --frob");
    }
}
