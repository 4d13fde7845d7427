//! `anympi run -T`: the ranks run on another MPI, and are started by that MPI's own mpiexec.
//!
//! [`plan`] decides how each program reaches the host, [`line`] writes the command line, [`watch`] runs it. Which
//! machines, networks and resource managers there are stays that mpiexec's business.

mod line;
mod machines;
mod plan;
mod watch;

use super::options::{Request, Stdin};
use super::program::{Refusal, USAGE};
use crate::exec;
use crate::host::mpiexec::Dialect;
use crate::host::{Host, Wish, python};
use crate::layout::Layout;
use plan::Part;
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};

/// Runs the request on the host that `wish` means; the launcher's exit code is that of the host's mpiexec.
pub fn run(request: &Request, wish: &Wish) -> Result<ExitCode, Refusal> {
    let options = [(request.report.is_some(), "report"), (request.output_dir.is_some(), "output-dir")];
    if let Some((_, name)) = options.iter().find(|(given, _)| *given) {
        let message = format!("--{name} does not work with -T: the ranks belong to the mpiexec of that MPI");
        return Err(Refusal::new(USAGE, message));
    }
    let layout = Layout::find().map_err(|message| Refusal::new(1, message))?;
    let programs = plan::look_at_all(request)?;
    let beside: Vec<PathBuf> = programs.iter().filter_map(|program| python::prefix(program.python.as_ref()?)).collect();
    let host = wish.find(&beside).map_err(|message| Refusal::new(1, message))?;
    let parts = programs
        .iter()
        .map(|program| plan::plan(program, request, &host, &layout))
        .collect::<Result<Vec<Part>, Refusal>>()?;
    let executable = std::env::current_exe().map_err(|error| Refusal::new(1, error.to_string()))?;
    let mpiexec = host.mpiexec.as_ref().ok_or_else(|| no_mpiexec(&host, &parts, &executable))?;
    may_run_as_root(mpiexec.dialect, request, host.name())?;
    let arguments = line::arguments(mpiexec.dialect, request, &parts, &executable);
    let arguments = arguments.map_err(|message| Refusal::new(USAGE, message))?;
    note(request, &host, &parts, &arguments);

    let mut command = Command::new(&mpiexec.path);
    command.args(&arguments);
    // By a bare name Open MPI relies on its own installation's search paths, as it was packaged; by a path it sets them.
    if mpiexec.dialect.is_open_mpi() && mpiexec.path.starts_with("/usr/bin") {
        command.arg0_of(&mpiexec.path);
    }
    if request.stdin == Stdin::None {
        command.stdin(Stdio::null());
    }
    for (name, value) in environment(&parts) {
        match value {
            Some(value) => command.env(name, value),
            None => command.env_remove(name),
        };
    }
    watch::run(command, request.timeout)
}

trait BareName {
    fn arg0_of(&mut self, path: &Path);
}

impl BareName for Command {
    fn arg0_of(&mut self, path: &Path) {
        use std::os::unix::process::CommandExt;
        self.arg0(path.file_name().unwrap_or(path.as_os_str()));
    }
}

/// What the host's mpiexec itself is started with. Programs that use the host directly may spawn others, which start
/// with no more than this; what sets the doors up belongs to the ranks alone.
fn environment(parts: &[Part]) -> Vec<(&'static str, Option<OsString>)> {
    use anympi_engine::world::environment::{APPNUM, RANK, WORLD};
    let mut variables: Vec<(&str, Option<OsString>)> =
        [WORLD, RANK, APPNUM, "ANYMPI_HOST", "ANYMPI_WRAPPER"].map(|name| (name, None)).into();
    let direct = parts.iter().all(|part| part.route.direct);
    let Some(library) = parts.first().filter(|_| direct).map(|part| &part.route.mpi_library) else { return variables };
    if std::env::var_os("MPI4PY_LIBMPI").is_none() {
        variables.push(("MPI4PY_LIBMPI", Some(library.clone().into())));
    }
    let folder = library.parent().filter(|folder| !exec::is_searched(folder));
    let search = std::env::var_os("LD_LIBRARY_PATH").unwrap_or_default();
    if folder.is_some() {
        variables.push(("LD_LIBRARY_PATH", Some(exec::searched(&[folder], &search, &[]))));
    }
    variables
}

/// Open MPI refuses to start anything for root, and would say so at greater length.
fn may_run_as_root(dialect: Dialect, request: &Request, host: String) -> Result<(), Refusal> {
    // SAFETY: only returns a number.
    if !dialect.is_open_mpi() || unsafe { libc::geteuid() } != 0 {
        return Ok(());
    }
    let is_set = |name: &str| std::env::var_os(name).is_some_and(|value| value == "1");
    let by_variables = ["OMPI", "PRTE"].iter().any(|prefix| {
        is_set(&format!("{prefix}_ALLOW_RUN_AS_ROOT")) && is_set(&format!("{prefix}_ALLOW_RUN_AS_ROOT_CONFIRM"))
    });
    let words = request.extra.iter().map(OsString::as_os_str);
    let by_flag = request.foreign.iter().any(|option| option.name == "allow-run-as-root")
        || words.into_iter().any(|word| word == OsStr::new("--allow-run-as-root") || word == "-allow-run-as-root");
    if by_variables || by_flag {
        return Ok(());
    }
    Err(Refusal::new(
        1,
        format!(
            "{host} does not start programs for root unless it is told to, as a mistake could damage the system; \
             run as another user, or add --allow-run-as-root"
        ),
    ))
}

fn no_mpiexec(host: &Host, parts: &[Part], executable: &Path) -> Refusal {
    let example = parts.first().map(|part| line::exec_words(part, executable, &[])).unwrap_or_default();
    let example: Vec<_> = example.iter().map(|word| word.to_string_lossy()).collect();
    Refusal::new(
        1,
        format!(
            "there is no mpiexec beside {}; install the one of this {}, or start the ranks with the launcher of this \
             machine, for example: srun -n N {}",
            host.mpi_library.path.display(),
            host.name(),
            example.join(" ")
        ),
    )
}

/// What -v says before the start.
fn note(request: &Request, host: &Host, parts: &[Part], arguments: &[OsString]) {
    if !request.verbose {
        return;
    }
    let Some(mpiexec) = &host.mpiexec else { return };
    eprintln!("anympi: on {}, {} (found by {})", host.name(), host.mpi_library.path.display(), host.found_by);
    for part in parts {
        eprintln!("anympi: {} {}", part.command[0].to_string_lossy(), part.route.reason);
        if let Some(remark) = &part.remark {
            eprintln!("anympi: {remark}");
        }
    }
    for option in line::dropped(mpiexec.dialect, request) {
        eprintln!("anympi: -{option} means nothing to this mpiexec");
    }
    let words: Vec<_> = arguments.iter().map(OsString::as_os_str).collect();
    eprintln!("anympi: {} {}", mpiexec.path.display(), words.join(OsStr::new(" ")).to_string_lossy());
}
