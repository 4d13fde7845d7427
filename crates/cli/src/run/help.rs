//! The help page of `anympi run`, made from the table of options.

use super::options::{Action, OPTIONS, Spelling};

const BEFORE: &str = "\
anympi run: start the ranks of an MPI program, on this machine or on another MPI

Usage:
  anympi run [OPTION]... PROGRAM [ARG]... [: [OPTION]... PROGRAM [ARG]...]...
  mpirun, mpiexec: the same

Programs built for Open MPI (libmpi.so.40), for MPICH and its family (libmpi.so.12), or for the MPI 5.0
standard ABI (libmpi_abi.so.1, as `anympi cc` builds them) run as they are, in any mixture; so does mpi4py
as pip installs it. A program that does not use MPI is started N times. Programs compiled to WebAssembly
(`anympi compile`) run in a sandbox, as threads of one process.

Without -T the ranks run on the engine that is built in, on this machine. With -T they run on an MPI that is
installed, whichever they were built for, and that MPI's own mpiexec starts them.

Options (with one dash or two; `--name VALUE` or `--name=VALUE`):
";

const AFTER: &str = "\
\x20 --                     the program follows, even if its name begins with a dash
  :                      another program follows, whose ranks join the same MPI_COMM_WORLD

Options of other launchers that mean nothing on one machine are accepted and ignored: --oversubscribe,
--allow-run-as-root, --bind-to X, --map-by X, --mca KEY VALUE and the like (-v shows which). With -T they
go to the host's mpiexec, as far as it has them.

Fault tolerance:
  Without --keep-going a rank that dies ends the others. With it they go on: calls that need the dead rank
  return MPIX_ERR_PROC_FAILED, and MPIX_Comm_shrink and its like find out who is left (docs/fault-tolerance.md).
  The default error handler still ends the job, so the program sets another. The exit code is 0 if every rank
  that lived on returns 0, and that of the first that did not otherwise; MPI_Abort ends the job as ever.
  With -T, Open MPI 5 is told --with-ft ulfm and MPICH's mpiexec -disable-auto-cleanup.

On another MPI (-T, --to; the variable ANYMPI_TO is its default):
  openmpi, mpich, intel  the first of this maker that is found; openmpi@5 or mpich@4.0 if its version begins so
  abi                    the first library with the standard ABI
  PATH                   this library, or the MPI that is installed in this folder
  openmpi:PATH, abi:PATH ...    the one of that kind in this folder
  engine                 the MPI that is built in
`anympi doctor` lists what there is, in the order in which it is preferred, and what runs on it.

  A program that was built for that very MPI uses it directly. Any other goes through the door of the MPI that
  it was built for, which translates every call; -v says which way each program goes, and shows the command.
  What it was built for stands in its file; for those that do not tell, say it with -F. Python goes directly
  if its mpi4py has an extension for that MPI (the wheels of PyPI have those for Open MPI and MPICH); -F
  decides which extension it uses. A script gets every door that leads to that MPI.

  -x, -env, -genv, -wdir, --host, --hostfile, --tag-output and --stdin are handed on in the spelling of the
  host's mpiexec, -E hands on its own flags, and without -n it decides how many ranks there are. Signals reach
  it, standard input and output are its own, and its exit code is passed on (124 after --timeout).
  Launchers without an mpiexec can start the ranks by `anympi exec` (see its --help), for example srun.

  Refused, each with the reason: statically linked programs, setuid ones, 32-bit ones, and those with Open MPI's
  library for Fortran or for OpenSHMEM on anything but Open MPI.

Programs compiled to WebAssembly:
  They need no mark, can stand beside native programs in one world, and get nothing that they are not given:
  --dir lets them use a folder (under its own name or another, `:ro` to read only), -x, -genv and -env (also
  --env VAR=VALUE) set what they see of the environment; the arguments and the standard streams are theirs.
  The options marked `wasm:` belong to the program that follows, as -n does. Without --memory a rank can have
  the 4 GiB that its addresses reach; its objects of MPI and the messages that it lets lie may take as much again.
  A rank that traps ends the world with exit code 134, and what is said names the function that it was in and those
  that had called it.
  What is compiled is kept in ANYMPI_CACHE, else in anympi in XDG_CACHE_HOME or ~/.cache.

Programs that spawn others:
  MPI_Comm_spawn starts ranks here, as many as there is room for: 256 beside those of the command line, or as many
  again; --universe-size makes more. They get the environment, -F and bounds of the program that spawns them, start in
  its directory, and have tags like `[1.0] ` and files like spawned.1.rank.0.stdout: the first number is that of
  the spawned job. Of the info keys wdir, path, host, soft and file are obeyed; file names a file with the
  others, a line each. When a rank dies, those are ended that are connected with it by a communicator; after
  MPI_Comm_disconnect the others go on, and the exit code tells of the first failure. Ports and published names are
  seen by all ranks of one launcher, and of those that meet it. A guest spawns only with --allow-spawn.
  A program that was started without a launcher is rank 0 of 1. When it spawns others, the command `anympi` beside its
  MPI library becomes their launcher, and ends when the program and they have.

Runs that meet:
  With --meet NAME (or ANYMPI_MEET=NAME) the ranks share memory with those of all other runs of the same user on
  this machine that have the same NAME: they meet by MPI_Comm_accept and MPI_Comm_connect at ports, whose names may
  be published, and by MPI_Comm_join. NAME has up to 64 letters, digits, `-`, `_` and `.`; nothing need be started
  before, and nothing is left behind. Each run has its own MPI_COMM_WORLD, output, options and exit code, and may
  end first. A run that fails or is killed ends those that are connected with it by a communicator, with the same
  exit code, unless they have --keep-going, which see its ranks as failed; others go on. There is room for 1024
  ranks at a time, or as --universe-size of the first run says. It does not work with -T, nor for programs without
  a launcher. Without --meet no other run is reached.

Environment of the ranks:
  ANYMPI_RANK, ANYMPI_SIZE, ANYMPI_LOCAL_RANK, ANYMPI_APPNUM    who the rank is
  LD_LIBRARY_PATH, MPI4PY_LIBMPI    set so that programs find this MPI (MPI4PY_LIBMPI only if it was not set)
  ANYMPI_HOST, ANYMPI_WRAPPER       with -T: the library behind the door, and how spawned programs get one

Environment that ranks obey:
  ANYMPI_SINGLE_COPY=0            long messages go in parts through shared memory, even where the kernel lets
                                  a rank read another's memory
  ANYMPI_UNEXPECTED_LIMIT=BYTES   how much unreceived data a rank keeps (default: its share of half the memory);
                                  what comes beyond it is lost, and its receive gets MPI_ERR_NO_MEM

Signals:
  SIGINT, SIGTERM, SIGHUP, SIGUSR1, SIGUSR2, SIGTSTP and SIGCONT are passed on to all ranks. A second
  SIGINT or SIGTERM kills them.

Exit code:
  0 when every rank succeeded; else that of the rank that failed first, 128 + N when signal N killed it,
  or the code given to MPI_Abort; 134 for a wasm rank that trapped. When a rank fails, the others are stopped.
  2 for a wrong command line, 124 after --timeout, 126 for a program that cannot run, 127 for one not found.

Examples:
  anympi run -n 4 python3 ring.py
  anympi run -n 1 ./server : -n 7 ./worker --fast
  anympi run -n 2 -x OMP_NUM_THREADS=4 --tag-output ./solver < input
  anympi run --meet lab -n 2 ./server & anympi run --meet lab -n 8 ./client
  anympi run -n 4 --dir .::. --memory 256M sim.wasm : -n 1 python3 watch.py
  anympi run -T openmpi -n 64 --hostfile nodes ./built_for_mpich
  mpirun -n 4 -F openmpi -T mpich -E \"-iface eth0\" -f hosts -- python3 init.py
";

pub fn page() -> String {
    let shown = OPTIONS.iter().filter(|option| option.action != Action::Foreign);
    let lines: String = shown.map(|option| entry(&heading(option), option.help)).collect();
    format!("{BEFORE}{lines}{AFTER}")
}

/// The heading and the help in two columns, or in two lines when the heading is long.
fn entry(heading: &str, help: &str) -> String {
    let between = if heading.len() > 22 { format!("\n{:25}", "") } else { " ".repeat(23 - heading.len()) };
    format!("  {heading}{between}{help}\n")
}

/// `-n, -np, -c N`
fn heading(option: &Spelling) -> String {
    let dashed = |name: &&str| if name.len() <= 2 { format!("-{name}") } else { format!("--{name}") };
    let names: Vec<String> = option.names.iter().map(dashed).collect();
    format!("{} {}", names.join(", "), option.values.join(" ")).trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_option_is_on_the_page_once_and_has_its_own_names() {
        let page = page();
        let mut seen = std::collections::BTreeSet::new();
        for option in OPTIONS {
            for name in option.names {
                assert!(seen.insert(name), "-{name} stands twice in the table");
            }
            if option.action != Action::Foreign {
                assert_eq!(page.matches(option.help).count(), 1, "{}", option.help);
            }
        }
    }
}
