//! The command line of `anympi run`: options as users of Open MPI's and MPICH's mpirun type them, with one dash or two,
//! `--name value` or `--name=value`, and several programs separated by `:`.
//!
//! One table says everything about each option; parsing and the help page both read it. Options that only matter on a
//! cluster or that tune another MPI are kept for the host that `-T` names; the engine ignores them (a note under -v), so
//! that existing scripts run.

mod values;

use crate::family::Family;
use crate::host::Target;
use std::ffi::{OsStr, OsString};
use std::os::unix::ffi::OsStrExt;
use std::time::Duration;
use values::{
    exported, family, folder, fuel, number_of_ranks, seconds, size, stdin, variable_name, variables_of, words,
};

/// What the user asked for.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Request {
    pub programs: Vec<Program>,
    pub environment: Vec<(OsString, OsString)>,
    pub tag_output: bool,
    pub timeout: Option<Duration>,
    pub verbose: bool,
    /// A rank that dies does not end the others.
    pub keep_going: bool,
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
    /// Where to write how each rank ended.
    pub report: Option<OsString>,
    /// The folder in which each rank's output has files of its own.
    pub output_dir: Option<OsString>,
    /// How many ranks, spawned ones included, are a sensible number.
    pub universe_size: Option<usize>,
    /// The name by which the ranks can meet those of other runs.
    pub meet: Option<String>,
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
    pub sandbox: Sandbox,
}

/// What a program that was compiled to WebAssembly may have. A native program has no such bounds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sandbox {
    /// `HOST[::GUEST][:ro]`, as they were typed.
    pub folders: Vec<OsString>,
    /// Bytes of memory for each rank.
    pub memory: Option<u64>,
    /// How much each rank may compute.
    pub fuel: Option<u64>,
    /// It may start programs, which have no bounds if they are not compiled to WebAssembly.
    pub allow_spawn: bool,
    /// Compile it anew.
    pub no_cache: bool,
}

impl Sandbox {
    /// The first option that was given, for a program that has no use for it.
    pub fn given(&self) -> Option<&'static str> {
        let Sandbox { folders, memory, fuel, allow_spawn, no_cache } = self;
        [(!folders.is_empty(), "dir"), (memory.is_some(), "memory"), (fuel.is_some(), "fuel"), (*no_cache, "no-cache")]
            .into_iter()
            .chain([(*allow_spawn, "allow-spawn")])
            .find_map(|(given, name)| given.then_some(name))
    }
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
    SetFromFile,
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
    KeepGoing,
    Verbose,
    Stdin,
    Report,
    OutputDir,
    Folder,
    Memory,
    Fuel,
    AllowSpawn,
    NoCache,
    UniverseSize,
    Meet,
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
    spelling(&["env-file"], &["FILE"], Action::SetFromFile, "the same for all in FILE, each VAR=VALUE and a null byte"),
    spelling(&["wdir", "wd"], &["DIR"], Action::Directory, "start the ranks of this program in DIR"),
    spelling(&["tag-output", "l", "prepend-rank"], &[], Action::TagOutput, "write `[rank] ` before each line"),
    spelling(&["timeout"], &["SECONDS"], Action::Timeout, "end the ranks, with exit code 124, after this time"),
    spelling(&["keep-going"], &[], Action::KeepGoing, "a rank that dies does not end the others (see below)"),
    spelling(
        &["universe-size", "usize"],
        &["N"],
        Action::UniverseSize,
        "what MPI_UNIVERSE_SIZE says, and room for as many spawned ranks (default: the cores)",
    ),
    spelling(&["meet"], &["NAME"], Action::Meet, "let the ranks meet those of other runs with this NAME (see below)"),
    spelling(&["stdin"], &["none|0|all"], Action::Stdin, "who reads standard input (default: rank 0)"),
    spelling(&["output-dir"], &["DIR"], Action::OutputDir, "write rank N's output to DIR/rank.N.stdout and .stderr"),
    spelling(&["report"], &["FILE"], Action::Report, "write how each rank ended to FILE, as JSON"),
    spelling(&["dir"], &["HOST[::GUEST][:ro]"], Action::Folder, "wasm: let the program use this folder"),
    spelling(&["memory"], &["SIZE"], Action::Memory, "wasm: how much memory a rank may have, for example 64M"),
    spelling(&["fuel"], &["N"], Action::Fuel, "wasm: end a rank after about N instructions"),
    spelling(&["allow-spawn"], &[], Action::AllowSpawn, "wasm: let the program start others by MPI_Comm_spawn"),
    spelling(&["no-cache"], &[], Action::NoCache, "wasm: compile the program anew, and keep nothing"),
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
            if option.action == Action::SetLocal && values[0].as_bytes().contains(&b'=') {
                break;
            }
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
        // As wasmtime and many others have it.
        Action::SetLocal if values.len() == 1 => program.environment.extend(exported(&values[0])?),
        Action::SetGlobal | Action::SetLocal => {
            let value = values.remove(1);
            let variable = (variable_name(&values[0])?, value);
            if action == Action::SetGlobal {
                request.environment.push(variable);
            } else {
                program.environment.push(variable);
            }
        }
        Action::SetFromFile => program.environment.extend(variables_of(&values[0])?),
        Action::Directory => program.directory = Some(values.remove(0)),
        Action::To => request.target = Some(Target::parse(&values[0])?),
        Action::From => program.family = Some(family(&values[0])?),
        Action::Extra => request.extra.extend(words(&values[0])?),
        Action::AlwaysDoor => request.always_door = true,
        Action::Host => request.machines.push(Machines::List(values.remove(0))),
        Action::HostFile => request.machines.push(Machines::File(values.remove(0))),
        Action::TagOutput => request.tag_output = true,
        Action::Timeout => request.timeout = Some(seconds(&values[0])?),
        Action::KeepGoing => request.keep_going = true,
        Action::Verbose => request.verbose = true,
        Action::Stdin => request.stdin = stdin(&values[0])?,
        Action::Report => request.report = Some(values.remove(0)),
        Action::OutputDir => request.output_dir = Some(values.remove(0)),
        Action::Folder => program.sandbox.folders.push(folder(values.remove(0))?),
        Action::Memory => program.sandbox.memory = Some(size(&values[0])?),
        Action::Fuel => program.sandbox.fuel = Some(fuel(&values[0])?),
        Action::AllowSpawn => program.sandbox.allow_spawn = true,
        Action::UniverseSize => request.universe_size = Some(number_of_ranks(&values[0])?),
        Action::Meet => request.meet = Some(super::meet::name(&values[0])?),
        Action::NoCache => program.sandbox.no_cache = true,
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
    fn a_file_sets_variables_that_no_list_of_processes_shows() {
        let file = std::env::temp_dir().join(format!("anympi-variables-{}", std::process::id()));
        let read = |content: &str| {
            std::fs::write(&file, content).unwrap();
            parse(vec!["--env-file".into(), file.clone().into(), "./a".into()])
        };
        let Ok(Parsed::Run(set)) = read("A=1=2\0B=\nx\0C=\0") else { panic!("it is understood") };
        let expected = [("A", "1=2"), ("B", "\nx"), ("C", "")].map(|(name, value)| (name.into(), value.into()));
        assert_eq!(set.programs[0].environment, expected);
        for bad in ["A\0", "=x\0"] {
            assert!(read(bad).unwrap_err().contains("VAR=VALUE"), "{bad:?}");
        }
        std::fs::remove_file(&file).unwrap();
        assert!(error(&format!("--env-file {} ./a", file.display())).contains("cannot read"));
    }

    #[test]
    fn what_a_guest_may_have_is_said_for_each_program() {
        let request = request("--dir . --dir /d::data:ro --memory 64M --fuel 9 --env A=1=2 a.wasm : --no-cache b.wasm");
        let sandbox = &request.programs[0].sandbox;
        assert_eq!(sandbox.folders, [".", "/d::data:ro"]);
        assert_eq!((sandbox.memory, sandbox.fuel, sandbox.no_cache), (Some(64 << 20), Some(9), false));
        assert_eq!(request.programs[0].environment, [("A".into(), "1=2".into())]);
        assert_eq!((request.programs[1].sandbox.given(), sandbox.given()), (Some("no-cache"), Some("dir")));
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
        check("--memory much a.wasm", "`much` is not an amount of memory, such as 64M");
        check("--memory 99999999999G a.wasm", "`99999999999G` is not an amount of memory, such as 64M");
        check("--fuel -1 a.wasm", "`-1` is not a number of instructions");
        check("--dir ::x a.wasm", "--dir is followed by HOST, HOST::GUEST or HOST::GUEST:ro, not by `::x`");
        check("--meet= ./a", "`` is no name to meet by: that is up to 64 letters, digits, `-`, `_` and `.`");
        check("-v=1 ./a", "the option -v takes no value");
        check("./a : -n 2", "there is no program to run (see anympi run --help)");
    }
}
