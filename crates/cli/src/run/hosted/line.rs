//! The command line for the host's mpiexec, in its own spelling.
//!
//! ```text
//! Open MPI   --tag-output --host LIST … EXTRA  -x A=1 --wdir DIR -n N  anympi exec … -- prog args  :  …
//! MPICH      -prepend-rank -hosts LIST … EXTRA -genv A 1   -wdir DIR -env B 2 -n N  anympi exec … -- prog args  :  …
//! ```
//!
//! Variables of all ranks go by the mpiexec, which also gives them to ranks that are spawned; those of one program go by
//! `anympi exec` where the mpiexec would give them to the other programs too.

use super::machines;
use super::plan::Part;
use crate::exec::Door;
use crate::host::mpiexec::Dialect;
use crate::run::guests;
use crate::run::options::{Foreign, Request, Stdin};
use std::ffi::{OsStr, OsString};
use std::path::Path;

/// All arguments. An error says what this mpiexec cannot do.
pub fn arguments(
    dialect: Dialect,
    request: &Request,
    parts: &[Part],
    executable: &Path,
) -> Result<Vec<OsString>, String> {
    let mut line: Vec<OsString> = Vec::new();
    if request.tag_output {
        let words: &[&str] = match dialect {
            Dialect::Orte => &["--tag-output"],
            Dialect::Prrte => &["--output", "tag"],
            Dialect::Hydra | Dialect::IntelHydra => &["-prepend-rank"],
        };
        line.extend(words.iter().map(OsString::from));
    }
    if request.keep_going {
        let words: &[&str] = match dialect {
            Dialect::Orte => return Err("Open MPI before 5.0 cannot keep going when a rank dies".into()),
            Dialect::Prrte => &["--with-ft", "ulfm"],
            Dialect::Hydra | Dialect::IntelHydra => &["-disable-auto-cleanup"],
        };
        line.extend(words.iter().map(OsString::from));
    }
    for machines in &request.machines {
        line.extend(machines::arguments(dialect, machines)?);
    }
    line.extend(stdin(dialect, request.stdin)?);
    line.extend(request.foreign.iter().filter_map(|option| foreign(dialect, option)).flatten());
    line.extend(request.extra.iter().cloned());
    if !dialect.is_open_mpi() {
        for (name, value) in &request.environment {
            line.extend(["-genv".into(), name.clone(), value.clone()]);
        }
    }
    // Intel's mpiexec goes on with a program's folder for those after it.
    let carried = dialect == Dialect::IntelHydra && parts.iter().any(|part| part.directory.is_some());
    let here = std::env::current_dir().ok().filter(|_| carried);
    for (index, part) in parts.iter().enumerate() {
        if index > 0 {
            line.push(":".into());
        }
        line.extend(program(dialect, request, part, here.as_deref(), executable));
    }
    Ok(line)
}

fn program(dialect: Dialect, request: &Request, part: &Part, here: Option<&Path>, executable: &Path) -> Vec<OsString> {
    let mut line: Vec<OsString> = Vec::new();
    let open_mpi = dialect.is_open_mpi();
    if open_mpi {
        for (name, value) in &request.environment {
            line.extend(["-x".into(), assignment(name, value)]);
        }
    }
    if let Some(directory) = part.directory.as_deref().or(here) {
        line.extend([if open_mpi { "--wdir" } else { "-wdir" }.into(), directory.into()]);
    }
    let for_exec: &[_] = if open_mpi { &part.environment } else { &[] };
    if !open_mpi {
        for (name, value) in &part.environment {
            line.extend(["-env".into(), name.clone(), value.clone()]);
        }
    }
    if let Some(ranks) = part.ranks {
        line.extend(["-n".into(), ranks.to_string().into()]);
    }
    line.extend(exec_words(part, executable, for_exec));
    if part.sandbox.is_some() {
        let names = request.environment.iter().chain(&part.environment).map(|(name, _)| name);
        let given = names.flat_map(|name| [OsString::from("--give"), name.clone()]);
        let before_the_dashes = line.len() - 1;
        line.splice(before_the_dashes..before_the_dashes, given);
    }
    line.extend(part.command.iter().cloned());
    line
}

/// `anympi exec …` up to its `--`.
pub fn exec_words(part: &Part, executable: &Path, environment: &[(OsString, OsString)]) -> Vec<OsString> {
    let mut line: Vec<OsString> = vec![executable.into(), "exec".into(), "--door".into()];
    line.push(match part.route.door {
        Door::One(family) => family.word().into(),
        Door::Any => "any".into(),
    });
    if part.route.direct {
        line.push("--direct".into());
    }
    line.extend(["--host".into(), part.route.mpi_library.clone().into()]);
    for (name, value) in environment {
        line.extend(["--env".into(), assignment(name, value)]);
    }
    line.extend(part.sandbox.iter().flat_map(guests::limits));
    line.push("--".into());
    line
}

fn assignment(name: &OsStr, value: &OsStr) -> OsString {
    [name, value].join(OsStr::new("="))
}

fn stdin(dialect: Dialect, stdin: Stdin) -> Result<Vec<OsString>, String> {
    let reader = match stdin {
        // Nobody reads what the mpiexec itself does not get.
        Stdin::None | Stdin::First | Stdin::Rank(0) => return Ok(Vec::new()),
        Stdin::All => "all".to_owned(),
        Stdin::Rank(rank) => rank.to_string(),
    };
    match dialect {
        Dialect::Orte | Dialect::Prrte => Ok(vec!["--stdin".into(), reader.into()]),
        Dialect::IntelHydra => Ok(vec!["-s".into(), reader.into()]),
        Dialect::Hydra => Err(format!("--stdin {reader}: MPICH's mpiexec gives standard input to rank 0 only")),
    }
}

/// The options that [`foreign`] has no words for.
pub fn dropped(dialect: Dialect, request: &Request) -> Vec<&str> {
    let options = request.foreign.iter().filter(|option| foreign(dialect, option).is_none());
    options.map(|option| option.name.as_str()).collect()
}

/// The same option as `dialect` has it; `None` when it has none.
fn foreign(dialect: Dialect, option: &Foreign) -> Option<Vec<OsString>> {
    let name = option.name.as_str();
    let dashes = if dialect.is_open_mpi() { "--" } else { "-" };
    let spelled = |name: &str| {
        let words = std::iter::once(OsString::from(format!("{dashes}{name}")));
        Some(words.chain(option.values.iter().cloned()).collect())
    };
    match (dialect, name) {
        (Dialect::Orte | Dialect::Prrte, "ppn" | "perhost") => {
            let value = option.values.first()?.to_string_lossy();
            Some(vec!["--map-by".into(), format!("ppr:{value}:node").into()])
        }
        (Dialect::Orte, "prtemca" | "pmixmca" | "gprtemca" | "omca" | "display" | "output") => None,
        (Dialect::Orte | Dialect::Prrte, "iface" | "launcher" | "bootstrap" | "rmk" | "genvall" | "envall") => None,
        (Dialect::Orte | Dialect::Prrte, _) => spelled(name),
        (Dialect::Hydra | Dialect::IntelHydra, "ppn" | "perhost") => spelled("ppn"),
        (Dialect::Hydra, "launcher" | "bootstrap") => spelled("launcher"),
        (Dialect::IntelHydra, "launcher" | "bootstrap") => spelled("bootstrap"),
        (Dialect::Hydra, "bind-to" | "map-by") => spelled(name),
        (Dialect::IntelHydra, "nolocal") => spelled(name),
        (Dialect::Hydra | Dialect::IntelHydra, "iface" | "rmk" | "genvall" | "envall") => spelled(name),
        (Dialect::Hydra | Dialect::IntelHydra, _) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::family::Family;
    use crate::run::hosted::plan::Route;
    use crate::run::options::{self, Parsed};

    /// The line that `typed` becomes, each program entering by Open MPI's door or directly.
    fn line(dialect: Dialect, typed: &str, direct: bool) -> Result<String, String> {
        let Ok(Parsed::Run(request)) = options::parse(typed.split_whitespace().map(OsString::from).collect()) else {
            panic!("{typed}")
        };
        let part = |program: &options::Program| Part {
            ranks: program.ranks,
            directory: program.directory.clone().map(Into::into),
            environment: program.environment.clone(),
            command: program.command.clone(),
            route: Route {
                door: Door::One(Family::OpenMpi),
                direct,
                mpi_library: "/m/lib/libmpi.so".into(),
                reason: String::new(),
            },
            sandbox: program.command[0].to_string_lossy().ends_with(".wasm").then(|| program.sandbox.clone()),
            remark: None,
        };
        let parts: Vec<Part> = request.programs.iter().map(part).collect();
        let words = arguments(dialect, &request, &parts, Path::new("/p/anympi"))?;
        Ok(words.join(OsStr::new(" ")).to_string_lossy().into_owned())
    }

    const DOOR: &str = "/p/anympi exec --door openmpi --host /m/lib/libmpi.so --";

    #[test]
    fn the_usual_line_is_each_launchers_own() {
        let typed = "-n 2 -x A=1 --tag-output -H a,b -wdir /w -env B 2 ./x -v : -n 1 ./y";
        let check = |dialect: Dialect, expected: &str| {
            assert_eq!(line(dialect, typed, false).unwrap(), expected.replace("DOOR", DOOR));
        };
        let with_b = DOOR.replace(" --", " --env B=2 --").replacen("--env B=2 --door", "--door", 1);
        let with_b = with_b.replacen("--env B=2 --host", "--host", 1);
        for (dialect, tag) in [(Dialect::Orte, "--tag-output"), (Dialect::Prrte, "--output tag")] {
            let first = format!("{tag} --host a,b -x A=1 --wdir /w -n 2 {with_b} ./x -v");
            check(dialect, &format!("{first} : -x A=1 -n 1 DOOR ./y"));
        }
        let here = format!(" -wdir {}", std::env::current_dir().unwrap().display());
        for (dialect, folder) in [(Dialect::Hydra, ""), (Dialect::IntelHydra, here.as_str())] {
            let first = "-prepend-rank -hosts a,b -genv A 1 -wdir /w -env B 2 -n 2 DOOR ./x -v";
            check(dialect, &format!("{first} :{folder} -n 1 DOOR ./y"));
        }
    }

    #[test]
    fn options_of_one_launcher_reach_the_others_as_far_as_they_mean_something() {
        let check = |dialect: Dialect, typed: &str, expected: &str| {
            let line = line(dialect, &format!("{typed} ./x"), false).unwrap();
            let (flags, _) = line.split_once("/p/anympi").unwrap();
            assert_eq!(flags.trim(), expected, "{dialect:?} {typed}");
        };
        let typed = "--oversubscribe --allow-run-as-root --mca btl self --bind-to core -ppn 2 -iface eth0 --rmk slurm";
        let open = "--oversubscribe --allow-run-as-root --mca btl self --bind-to core --map-by ppr:2:node";
        check(Dialect::Orte, typed, open);
        check(Dialect::Prrte, typed, open);
        check(Dialect::Hydra, typed, "-bind-to core -ppn 2 -iface eth0 -rmk slurm");
        check(Dialect::IntelHydra, typed, "-ppn 2 -iface eth0 -rmk slurm");
        check(Dialect::Hydra, "-E -verbose -n 3", "-verbose -n 3");
        check(Dialect::Prrte, "--stdin all", "--stdin all");
        check(Dialect::IntelHydra, "--stdin 1", "-s 1");
        check(Dialect::Hydra, "--stdin 0", "");
        assert!(line(Dialect::Hydra, "--stdin all ./x", false).unwrap_err().contains("rank 0 only"));
    }

    #[test]
    fn what_a_guest_may_have_goes_with_it() {
        let typed = "-x A=1 -n 2 --dir d::e:ro --memory 1M --env B=2 ./x.wasm";
        let expected = "-x A=1 -n 2 /p/anympi exec --door openmpi --host /m/lib/libmpi.so --env B=2 --dir d::e:ro \
                        --memory 1048576 --give A --give B -- ./x.wasm";
        assert_eq!(line(Dialect::Orte, typed, false).unwrap(), expected);
    }

    #[test]
    fn a_direct_program_says_so() {
        let expected = "-n 1 /p/anympi exec --door openmpi --direct --host /m/lib/libmpi.so -- ./x";
        assert_eq!(line(Dialect::Hydra, "-n 1 ./x", true).unwrap(), expected);
    }
}
