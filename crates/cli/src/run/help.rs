//! The help page of `anympi run`, made from the table of options.

use super::options::{Action, OPTIONS, Spelling};

const BEFORE: &str = "\
anympi run: start the ranks of an MPI program on this machine

Usage:
  anympi run [OPTION]... PROGRAM [ARG]... [: [OPTION]... PROGRAM [ARG]...]...
  mpirun, mpiexec: the same

Programs built with `anympi cc`, for MPICH and its family (libmpi.so.12), or for the MPI 5.0 standard ABI
(libmpi_abi.so.1) run as they are, in any mixture; so does mpi4py as pip installs it. A program that does
not use MPI is started N times.

Options (with one dash or two; `--name VALUE` or `--name=VALUE`):
";

const AFTER: &str = "\
\x20 --                     the program follows, even if its name begins with a dash
  :                      another program follows, whose ranks join the same MPI_COMM_WORLD

Options of other launchers that mean nothing on one machine are accepted and ignored: --oversubscribe,
--allow-run-as-root, --bind-to X, --map-by X, --mca KEY VALUE and the like (-v shows which).

Environment of the ranks:
  ANYMPI_RANK, ANYMPI_SIZE, ANYMPI_LOCAL_RANK, ANYMPI_APPNUM    who the rank is
  LD_LIBRARY_PATH, MPI4PY_LIBMPI    set so that programs find this MPI (MPI4PY_LIBMPI only if it was not set)

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
  or the code given to MPI_Abort. When a rank fails, the others are stopped.
  2 for a wrong command line, 124 after --timeout, 126 for a program that cannot run, 127 for one not found.

Examples:
  anympi run -n 4 python3 ring.py
  anympi run -n 1 ./server : -n 7 ./worker --fast
  anympi run -n 2 -x OMP_NUM_THREADS=4 --tag-output ./solver < input
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
