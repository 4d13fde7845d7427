//! The command line of `anympi run`: options as users of Open MPI's and MPICH's mpirun type them, with one dash or two,
//! `--name value` or `--name=value`, and several programs separated by `:`.
//!
//! One table says everything about each option; parsing and the help page both read it. Options that only matter on a
//! cluster or that tune another MPI are kept for the host that `-T` names; the engine ignores them (a note under -v), so
//! that existing scripts run.

use crate::family::Family;
use crate::host::Target;
use std::ffi::{OsStr, OsString};
use std::os::unix::ffi::OsStrExt;
use std::time::Duration;

/// What the user asked for.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Request {
    pub programs: Vec<Program>,
    pub environment: Vec<(OsString, OsString)>,
    pub tag_output: bool,
    pub timeout: Option<Duration>,
    pub verbose: bool,
    pub stdin: Stdin,
    /// Host lists and host files, in their order.
    pub machines: Vec<Machines>,
    /// Which MPI the ranks run on; `None` when the command line does not say.
    pub target: Option<Target>,
    /// Words for the host's own mpiexec.
    pub extra: Vec<OsString>,
    /// Programs go through a door even where they could use the host as it is.
    pub always_door: bool,
    /// Options of other launchers, which have no effect on the engine.
    pub foreign: Vec<Foreign>,
}

/// Where ranks are to run.
#[derive(Debug, PartialEq, Eq)]
pub enum Machines {
    List(OsString),
    File(OsString),
}

/// An option that only some launchers know: its name without dashes, and what followed it.
#[derive(Debug, PartialEq, Eq)]
pub struct Foreign {
    pub name: String,
    pub values: Vec<OsString>,
}

/// One program of the world (the standard's "app context", numbered by `MPI_APPNUM`).
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Program {
    pub ranks: Option<usize>,
    pub command: Vec<OsString>,
    pub directory: Option<OsString>,
    pub environment: Vec<(OsString, OsString)>,
    /// What it was built for, where the user says so.
    pub family: Option<Family>,
}

/// Which rank reads the launcher's standard input.
#[derive(Debug, Default, PartialEq, Eq, Clone, Copy)]
pub enum Stdin {
    None,
    All,
    Rank(usize),
    #[default]
    First,
}

/// What the command line turned out to be.
#[derive(Debug, PartialEq, Eq)]
pub enum Parsed {
    Run(Box<Request>),
    Help,
    Version,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Action {
    Ranks,
    Export,
    SetGlobal,
    SetLocal,
    ExportList,
    Directory,
    Host,
    HostFile,
    To,
    From,
    Extra,
    AlwaysDoor,
    TagOutput,
    Timeout,
    Verbose,
    Stdin,
    Help,
    Version,
    /// Means something to a host's mpiexec only.
    Foreign,
}

/// One option: its names without dashes, what follows it, and its line of the help page (empty: not shown there).
pub struct Spelling {
    pub names: &'static [&'static str],
    pub values: &'static [&'static str],
    pub action: Action,
    pub help: &'static str,
}

const fn spelling(
    names: &'static [&'static str],
    values: &'static [&'static str],
    action: Action,
    help: &'static str,
) -> Spelling {
    Spelling { names, values, action, help }
}

pub const OPTIONS: &[Spelling] = &[
    spelling(&["n", "np", "c"], &["N"], Action::Ranks, "start N ranks of the program that follows (default 1)"),
    spelling(&["x"], &["VAR[=VALUE]"], Action::Export, "set VAR for every rank, or pass on its present value"),
    spelling(&["genv"], &["VAR", "VALUE"], Action::SetGlobal, "set VAR to VALUE for every rank"),
    spelling(&["genvlist"], &["VAR,VAR..."], Action::ExportList, "pass these variables on (all are, in any case)"),
    spelling(&["env"], &["VAR", "VALUE"], Action::SetLocal, "set VAR to VALUE for the ranks of this program"),
    spelling(&["wdir", "wd"], &["DIR"], Action::Directory, "start the ranks of this program in DIR"),
    spelling(&["tag-output", "l", "prepend-rank"], &[], Action::TagOutput, "write `[rank] ` before each line"),
    spelling(&["timeout"], &["SECONDS"], Action::Timeout, "end the ranks, with exit code 124, after this time"),
    spelling(&["stdin"], &["none|0|all"], Action::Stdin, "who reads standard input (default: rank 0)"),
    spelling(&["T", "to"], &["MPI"], Action::To, "run on this MPI: openmpi, mpich, intel, abi, a path, or engine"),
    spelling(&["F", "from"], &["MPI"], Action::From, "what the program was built for: openmpi, mpich, intel or abi"),
    spelling(&["E", "extra"], &["FLAGS"], Action::Extra, "hand these words to the mpiexec of that MPI"),
    spelling(&["always-door"], &[], Action::AlwaysDoor, "translate even where the program could run directly"),
    spelling(&["host", "H", "hosts"], &["LIST"], Action::Host, "where to run: with -T any machine, else only this one"),
    spelling(&["hostfile", "machinefile", "f"], &["FILE"], Action::HostFile, "the same, by a file with a host a line"),
    spelling(&["v", "verbose"], &[], Action::Verbose, "say what is started, and which options were ignored"),
    spelling(&["h", "help"], &[], Action::Help, "show this page"),
    spelling(&["V", "version"], &[], Action::Version, "show the version"),
    spelling(FOREIGN_FLAGS, &[], Action::Foreign, ""),
    spelling(FOREIGN_WITH_A_VALUE, &["VALUE"], Action::Foreign, ""),
    spelling(&["mca", "gmca", "prtemca", "pmixmca", "gprtemca", "omca"], &["KEY", "VALUE"], Action::Foreign, ""),
];

const FOREIGN_FLAGS: &[&str] = &[
    "oversubscribe",
    "nooversubscribe",
    "allow-run-as-root",
    "use-hwthread-cpus",
    "report-bindings",
    "display-map",
    "display-allocation",
    "bind-to-core",
    "bind-to-socket",
    "bind-to-none",
    "bynode",
    "byslot",
    "bycore",
    "bysocket",
    "nolocal",
    "novm",
    "genvall",
    "envall",
    "q",
    "quiet",
];

const FOREIGN_WITH_A_VALUE: &[&str] = &[
    "bind-to",
    "map-by",
    "rank-by",
    "ppn",
    "perhost",
    "iface",
    "launcher",
    "bootstrap",
    "rmk",
    "prefix",
    "display",
    "output",
    "cpus-per-proc",
    "cpu-list",
];

/// Parses everything after `anympi run`. An error is a sentence for the user.
pub fn parse(arguments: Vec<OsString>) -> Result<Parsed, String> {
    let mut request = Request::default();
    let mut program = Program::default();
    let mut arguments = arguments.into_iter().peekable();
    while let Some(argument) = arguments.next() {
        let Some((name, mut value)) = as_option(&argument) else {
            // A program may itself be called after a `--`; from here on only `:` is ours.
            let first = if argument == "--" { arguments.next() } else { Some(argument) };
            program.command = first.into_iter().chain(arguments.by_ref().take_while_not_colon()).collect();
            finish(&mut program, &mut request)?;
            continue;
        };
        if let Some(count) = joined_count(&name) {
            program.ranks = Some(number_of_ranks(OsStr::new(count))?);
            continue;
        }
        let option = OPTIONS.iter().find(|option| option.names.contains(&name.as_str()));
        let option = option.ok_or_else(|| unknown(&name))?;
        let mut next = || {
            let found = value.take().or_else(|| arguments.next());
            found.ok_or_else(|| format!("the option -{name} is followed by {}", option.values.join(" ")))
        };
        let mut values = Vec::new();
        for _ in option.values {
            values.push(next()?);
        }
        if value.is_some() {
            return Err(format!("the option -{name} takes no value"));
        }
        match apply(option.action, &name, values, &mut program, &mut request)? {
            Some(early) => return Ok(early),
            None => continue,
        }
    }
    if program != Program::default() || request.programs.is_empty() {
        return Err("there is no program to run (see anympi run --help)".into());
    }
    Ok(Parsed::Run(Box::new(request)))
}

/// Closes the program that was being described and starts the next.
fn finish(program: &mut Program, request: &mut Request) -> Result<(), String> {
    let done = std::mem::take(program);
    if done.command.is_empty() || done.command[0].is_empty() {
        return Err("there is no program between the options and `:`".into());
    }
    request.programs.push(done);
    Ok(())
}

fn apply(
    action: Action,
    name: &str,
    mut values: Vec<OsString>,
    program: &mut Program,
    request: &mut Request,
) -> Result<Option<Parsed>, String> {
    match action {
        Action::Ranks => program.ranks = Some(number_of_ranks(&values[0])?),
        Action::Export => request.environment.extend(exported(&values[0])?),
        Action::ExportList => {
            for name in values[0].as_bytes().split(|byte| *byte == b',').filter(|name| !name.is_empty()) {
                request.environment.extend(exported(OsStr::from_bytes(name))?);
            }
        }
        Action::SetGlobal | Action::SetLocal => {
            let value = values.remove(1);
            let variable = (variable_name(&values[0])?, value);
            if action == Action::SetGlobal {
                request.environment.push(variable);
            } else {
                program.environment.push(variable);
            }
        }
        Action::Directory => program.directory = Some(values.remove(0)),
        Action::To => request.target = Some(Target::parse(&values[0])?),
        Action::From => program.family = Some(family(&values[0])?),
        Action::Extra => request.extra.extend(words(&values[0])?),
        Action::AlwaysDoor => request.always_door = true,
        Action::Host => request.machines.push(Machines::List(values.remove(0))),
        Action::HostFile => request.machines.push(Machines::File(values.remove(0))),
        Action::TagOutput => request.tag_output = true,
        Action::Timeout => request.timeout = Some(seconds(&values[0])?),
        Action::Verbose => request.verbose = true,
        Action::Stdin => request.stdin = stdin(&values[0])?,
        Action::Help => return Ok(Some(Parsed::Help)),
        Action::Version => return Ok(Some(Parsed::Version)),
        Action::Foreign => request.foreign.push(Foreign { name: name.to_owned(), values }),
    }
    Ok(None)
}

/// The name and the `=value` of an option, or `None` for a program (or the `--` before one).
fn as_option(argument: &OsStr) -> Option<(String, Option<OsString>)> {
    let bytes = argument.as_bytes();
    let name = bytes.strip_prefix(b"--").or_else(|| bytes.strip_prefix(b"-")).filter(|name| !name.is_empty())?;
    let mut parts = name.splitn(2, |byte| *byte == b'=');
    let name = String::from_utf8_lossy(parts.next()?).into_owned();
    Some((name, parts.next().map(|value| OsStr::from_bytes(value).to_os_string())))
}

/// `-n4` and `-np4`: what a hurried user types.
fn joined_count(name: &str) -> Option<&str> {
    let count = name.strip_prefix("np").or_else(|| name.strip_prefix('n'))?;
    (!count.is_empty() && count.bytes().all(|byte| byte.is_ascii_digit())).then_some(count)
}

fn unknown(name: &str) -> String {
    let close = OPTIONS.iter().flat_map(|option| option.names).find(|known| {
        known.len() > 2 && (known.starts_with(name) || name.starts_with(**known) || known.replace('-', "") == name)
    });
    match close {
        Some(known) => format!("there is no option -{name}; did you mean --{known}?"),
        None => format!("there is no option -{name} (see anympi run --help)"),
    }
}

fn number_of_ranks(value: &OsStr) -> Result<usize, String> {
    match value.to_str().and_then(|value| value.parse().ok()) {
        Some(count) if count > 0 => Ok(count),
        _ => Err(format!("`{}` is not a number of ranks", value.to_string_lossy())),
    }
}

fn variable_name(name: &OsStr) -> Result<OsString, String> {
    if name.is_empty() || name.as_bytes().contains(&b'=') {
        return Err(format!("`{}` is not the name of an environment variable", name.to_string_lossy()));
    }
    Ok(name.to_os_string())
}

/// `VAR=VALUE`, or `VAR` with its present value; nothing when it has none, since there is then nothing to pass on.
fn exported(text: &OsStr) -> Result<Option<(OsString, OsString)>, String> {
    let mut parts = text.as_bytes().splitn(2, |byte| *byte == b'=');
    let name = variable_name(OsStr::from_bytes(parts.next().unwrap_or_default()))?;
    let value = match parts.next() {
        Some(value) => Some(OsStr::from_bytes(value).to_os_string()),
        None => std::env::var_os(&name),
    };
    Ok(value.map(|value| (name, value)))
}

fn seconds(value: &OsStr) -> Result<Duration, String> {
    let parsed = value.to_str().and_then(|value| value.parse::<f64>().ok());
    let parsed = parsed.filter(|seconds| *seconds > 0.0).and_then(|seconds| Duration::try_from_secs_f64(seconds).ok());
    parsed.ok_or_else(|| format!("`{}` is not a number of seconds", value.to_string_lossy()))
}

fn family(word: &OsStr) -> Result<Family, String> {
    let word = word.to_string_lossy();
    Family::from_word(&word).ok_or_else(|| format!("-F is followed by openmpi, mpich, intel or abi, not by `{word}`"))
}

/// The words of `text` as a shell would see them: quotes keep a word together, a backslash keeps the next character.
fn words(text: &OsStr) -> Result<Vec<OsString>, String> {
    let (mut words, mut word, mut quote) = (Vec::new(), None::<Vec<u8>>, None);
    let mut bytes = text.as_bytes().iter().copied();
    while let Some(byte) = bytes.next() {
        match (quote, byte) {
            (Some(open), _) if byte == open => quote = None,
            (None, b'\'' | b'"') => {
                quote = Some(byte);
                word.get_or_insert_default();
            }
            (None, b' ' | b'\t' | b'\n') => words.extend(word.take()),
            (None | Some(b'"'), b'\\') => word.get_or_insert_default().extend(bytes.next()),
            _ => word.get_or_insert_default().push(byte),
        }
    }
    words.extend(word);
    match quote {
        None => Ok(words.into_iter().map(|word| OsStr::from_bytes(&word).to_os_string()).collect()),
        Some(_) => Err(format!("a quote is not closed in `{}`", text.to_string_lossy())),
    }
}

fn stdin(value: &OsStr) -> Result<Stdin, String> {
    match value.to_str() {
        Some("none") => Ok(Stdin::None),
        Some("all") => Ok(Stdin::All),
        Some(rank) if rank.parse::<usize>().is_ok() => Ok(Stdin::Rank(rank.parse().unwrap_or(0))),
        _ => Err(format!("--stdin is followed by none, all or a rank, not by `{}`", value.to_string_lossy())),
    }
}

trait UntilColon: Iterator<Item = OsString> {
    /// The arguments up to a lone `:`, which is consumed.
    fn take_while_not_colon(&mut self) -> impl Iterator<Item = OsString> {
        self.take_while(|argument| argument != ":")
    }
}

impl<I: Iterator<Item = OsString>> UntilColon for I {}

#[cfg(test)]
mod tests {
    use super::*;

    fn request(line: &str) -> Request {
        match parse(line.split_whitespace().map(OsString::from).collect()) {
            Ok(Parsed::Run(request)) => *request,
            other => panic!("{line}: {other:?}"),
        }
    }

    fn error(line: &str) -> String {
        parse(line.split_whitespace().map(OsString::from).collect()).expect_err(line)
    }

    #[test]
    fn every_usual_way_of_saying_four_ranks_is_understood() {
        for way in ["-n 4", "-np 4", "--np 4", "-c 4", "-n=4", "--np=4", "-n4", "-np4"] {
            assert_eq!(request(&format!("{way} ./a")).programs[0].ranks, Some(4), "{way}");
        }
    }

    #[test]
    fn what_follows_the_program_belongs_to_it() {
        let request = request("-n 2 ./a -n 3 --help -- x : -wdir / -env A 1 ./b");
        assert_eq!(request.programs[0].command, ["./a", "-n", "3", "--help", "--", "x"]);
        assert_eq!(request.programs[1].command, ["./b"]);
        assert_eq!(request.programs[1].directory.as_deref(), Some(OsStr::new("/")));
        assert_eq!(request.programs[1].environment, [("A".into(), "1".into())]);
    }

    #[test]
    fn two_dashes_end_the_options() {
        assert_eq!(request("-n 2 -- -odd-name x").programs[0].command, ["-odd-name", "x"]);
    }

    #[test]
    fn the_environment_is_set_by_either_spelling() {
        let set = request("-x A=1=2 -genv B 3 ./a").environment;
        assert_eq!(set, [("A".into(), "1=2".into()), ("B".into(), "3".into())]);
    }

    #[test]
    fn options_of_other_launchers_are_taken_and_noted() {
        let request = request("--allow-run-as-root --oversubscribe --bind-to core --mca btl self,vader -n 2 ./a");
        let names: Vec<&str> = request.foreign.iter().map(|option| option.name.as_str()).collect();
        assert_eq!(names, ["allow-run-as-root", "oversubscribe", "bind-to", "mca"]);
        assert_eq!(request.foreign[3].values, ["btl", "self,vader"]);
        assert_eq!(request.programs[0].ranks, Some(2));
    }

    #[test]
    fn the_words_of_wi4mpi_are_understood() {
        let request = request("-n 4 -F openmpi -T mpich -E -verbose -f hosts -- python3 init.py");
        assert_eq!(request.programs[0].family, Some(Family::OpenMpi));
        assert!(matches!(&request.target, Some(Target::Host(wish)) if wish.word == "mpich"));
        assert_eq!((request.extra, request.machines), (vec!["-verbose".into()], vec![Machines::File("hosts".into())]));
    }

    #[test]
    fn words_for_the_host_are_taken_apart_as_a_shell_does() {
        let check = |text: &str, expected: &[&str]| assert_eq!(words(OsStr::new(text)).unwrap(), expected, "{text}");
        check("  --mca btl  self ", &["--mca", "btl", "self"]);
        check(r#"-x 'A=1 2' "b \"c" '' d\ e"#, &["-x", "A=1 2", "b \"c", "", "d e"]);
        assert_eq!(words(OsStr::new("'a")).unwrap_err(), "a quote is not closed in `'a`");
    }

    #[test]
    fn a_mistake_is_named() {
        let check = |line: &str, expected: &str| assert_eq!(error(line), expected);
        check("", "there is no program to run (see anympi run --help)");
        check("-n 2", "there is no program to run (see anympi run --help)");
        check("-n two ./a", "`two` is not a number of ranks");
        check("-n 0 ./a", "`0` is not a number of ranks");
        check("-n", "the option -n is followed by N");
        check("--tagoutput ./a", "there is no option -tagoutput; did you mean --tag-output?");
        check("--frobnicate ./a", "there is no option -frobnicate (see anympi run --help)");
        check("--timeout soon ./a", "`soon` is not a number of seconds");
        check("--stdin some ./a", "--stdin is followed by none, all or a rank, not by `some`");
        check("-F lam ./a", "-F is followed by openmpi, mpich, intel or abi, not by `lam`");
        check("-v=1 ./a", "the option -v takes no value");
        check("./a : -n 2", "there is no program to run (see anympi run --help)");
    }
}
