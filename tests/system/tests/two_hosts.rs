//! Two hosts: ranks in two network namespaces, started by Open MPI's and by MPICH's own launchers through a stand-in
//! for ssh; first by those launchers alone, then by `anympi run`, with the same programs in mpi4py.
//!
//! Needs the right to make namespaces: on a machine that refuses it these tests say so and pass.

use anympi_system_tests::guests::{Toolchain, guest};
use anympi_system_tests::{component, root, run};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

const NAMESPACES: [&str; 9] =
    ["unshare", "--net", "--uts", "--ipc", "--mount", "--pid", "--mount-proc", "--fork", "--kill-child"];

/// An MPI that is installed on both hosts.
#[derive(Clone, Copy)]
struct Mpi {
    /// Begins the hosts' names, too: what a launcher keeps in a common folder has them in its name.
    name: &'static str,
    mpiexec: &'static str,
    mpi_library: &'static str,
    /// How the launcher is told of the stand-in.
    flags: &'static [&'static str],
    hostfile: &'static str,
    says: &'static str,
}

// Open MPI binds the one rank of a host to a core, and both hosts have the same cores.
const OPEN_MPI_4: Mpi = Mpi {
    name: "ompi4",
    mpiexec: "/usr/bin/mpirun.openmpi",
    mpi_library: "/usr/lib/x86_64-linux-gnu/libmpi.so.40",
    flags: &["--allow-run-as-root", "--bind-to", "none", "--mca", "plm_rsh_agent"],
    hostfile: "--hostfile",
    says: "Open MPI v4",
};
const OPEN_MPI_5: Mpi = Mpi {
    name: "ompi5",
    mpiexec: "target/peers/openmpi/bin/mpirun",
    mpi_library: "target/peers/openmpi/lib/libmpi.so.40",
    flags: &["--allow-run-as-root", "--bind-to", "none", "--prtemca", "plm_ssh_agent"],
    hostfile: "--hostfile",
    says: "Open MPI v5",
};
const MPICH_5: Mpi = Mpi {
    name: "mpich5",
    mpiexec: "target/peers/mpich/bin/mpiexec",
    mpi_library: "target/peers/mpich/lib/libmpi.so.12",
    flags: &["-launcher", "ssh", "-launcher-exec"],
    hostfile: "-f",
    says: "MPICH Version: 5",
};

/// The three programs, started by the MPI's own launcher.
#[track_caller]
fn natively(mpi: Mpi) {
    let (Some(mpiexec), Some(library)) = (component(mpi.mpiexec), component(mpi.mpi_library)) else { return };
    check(mpi, "alone", |hosts, ranks, hostfile| {
        let mut command = hosts.command(&mpiexec);
        command.args(mpi.flags).arg(hosts.folder.join("ssh")).arg(mpi.hostfile).arg(hostfile);
        // The other host's shell has none of our variables.
        command.args(["-n", &ranks.to_string(), "env", &format!("MPI4PY_LIBMPI={}", library.display())]);
        command
    });
}

/// The three programs, started by `anympi run`, with mpi4py's extension for the MPI that `from` names.
#[track_caller]
fn by_anympi(mpi: Mpi, from: &str) {
    let (Some(anympi), Some(library)) = (component("target/anympi/bin/anympi"), component(mpi.mpi_library)) else {
        return;
    };
    check(mpi, from, |hosts, ranks, hostfile| {
        let mut command = hosts.command(&anympi);
        let flags = [&mpi.flags.join(" "), " ", &hosts.folder.join("ssh").to_string_lossy()].concat();
        command.args(["run", "-F", from, "-T"]).arg(&library).args(["-E", &flags]);
        command.arg("-f").arg(hostfile).args(["-n", &ranks.to_string()]);
        command
    });
}

/// `launch(hosts, ranks, file of hosts)` is the command that the Python program comes after.
#[track_caller]
fn check(mpi: Mpi, way: &str, launch: impl Fn(&TwoHosts, usize, &Path) -> Command) {
    let Some(python) = component("target/venv/bin/python") else { return };
    let Some(hosts) = two_hosts(&format!("{}-{way}", mpi.name)) else { return };
    let program = |program: &str, ranks: usize| {
        let hostfile = hosts.folder.join("hostfile");
        let slots = if mpi.hostfile == "-f" { ":" } else { " slots=" };
        let line = |host| format!("{}-{host}{slots}{}\n", hosts.name, ranks / 2);
        std::fs::write(&hostfile, line("a") + &line("b")).expect("a file of hosts");
        let mut command = launch(&hosts, ranks, &hostfile);
        command.arg(&python).arg(root().join("examples").join(format!("{program}.py")));
        run(&mut command, Duration::from_secs(120)).success().stdout
    };
    let said = program("hello", 4);
    for (rank, host) in ["a", "a", "b", "b"].iter().enumerate() {
        let line = format!("hello from rank {rank} of 4 on {}-{host}", hosts.name);
        assert!(said.contains(&line), "no line `{line}` in\n{said}");
    }
    let words = said.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(words.contains(mpi.says), "no `{}` in\n{said}", mpi.says);
    let said = program("ring", 4);
    assert_eq!(said.lines().filter(|line| line.contains("put in")).count(), 4, "{said}");
    let said = program("bandwidth", 2);
    assert_eq!(said.lines().count(), 21, "{said}");
    // The longest message of 4.7 MB goes over three times.
    assert!(hosts.sent() > 14_000_000, "only {} bytes went over the network", hosts.sent());
}

/// The hosts `name`-a and `name`-b, which exist as long as a command runs on the first one.
struct TwoHosts {
    name: String,
    folder: PathBuf,
}

impl TwoHosts {
    /// `program` on the first host. Should this test be killed, the hosts and all that runs on them are too.
    fn command(&self, program: &Path) -> Command {
        let mut command = Command::new("setpriv");
        command.args(["--pdeathsig", "KILL"]).args(NAMESPACES);
        command.arg(root().join("tests/programs/two_hosts.sh")).arg(&self.name).arg(&self.folder).arg(program);
        command
    }

    /// Bytes that left the first host during the last command.
    fn sent(&self) -> u64 {
        let sent = std::fs::read_to_string(self.folder.join("sent")).expect("what was sent");
        sent.trim().parse().expect("a number of bytes")
    }
}

/// `None` after saying why where this process may not make namespaces.
fn two_hosts(name: &str) -> Option<TwoHosts> {
    if !["/usr/sbin/ip", "/sbin/ip", "/usr/bin/ip"].iter().any(|ip| Path::new(ip).exists()) {
        component("/usr/sbin/ip")?;
    }
    let allowed = run(Command::new(NAMESPACES[0]).args(&NAMESPACES[1..]).arg("true"), Duration::from_secs(10));
    if !allowed.status.success() {
        eprintln!("skipped: this machine does not allow namespaces: {}", allowed.stderr.trim());
        return None;
    }
    let folder = root().join("target/system-tests").join(name);
    std::fs::create_dir_all(&folder).expect("a folder for the hosts");
    Some(TwoHosts { name: name.to_string(), folder })
}

#[test]
fn open_mpi_4_alone_reaches_ranks_on_the_other_host() {
    natively(OPEN_MPI_4);
}

#[test]
fn open_mpi_5_alone_reaches_ranks_on_the_other_host() {
    natively(OPEN_MPI_5);
}

#[test]
fn mpich_5_alone_reaches_ranks_on_the_other_host() {
    natively(MPICH_5);
}

#[test]
fn a_program_for_open_mpi_runs_on_two_hosts_that_have_it() {
    by_anympi(OPEN_MPI_5, "openmpi");
}

#[test]
fn a_program_for_mpich_runs_on_two_hosts_that_have_it() {
    by_anympi(MPICH_5, "mpich");
}

#[test]
fn a_program_for_mpich_runs_on_two_hosts_that_have_open_mpi_4() {
    by_anympi(OPEN_MPI_4, "mpich");
}

#[test]
fn a_program_for_mpich_runs_on_two_hosts_that_have_open_mpi_5() {
    by_anympi(OPEN_MPI_5, "mpich");
}

#[test]
fn a_program_for_open_mpi_runs_on_two_hosts_that_have_mpich_5() {
    by_anympi(MPICH_5, "openmpi");
}

/// A world of guests, four on each host.
#[test]
fn eight_guests_are_one_world_on_two_hosts_that_have_open_mpi_4() {
    let mpi = OPEN_MPI_4;
    let (Some(anympi), Some(library)) = (component("target/anympi/bin/anympi"), component(mpi.mpi_library)) else {
        return;
    };
    let Some(hosts) = two_hosts("ompi4-wasm") else { return };
    let hostfile = hosts.folder.join("hostfile");
    std::fs::write(&hostfile, format!("{0}-a slots=4\n{0}-b slots=4\n", hosts.name)).expect("a file of hosts");
    let flags = [&mpi.flags.join(" "), " ", &hosts.folder.join("ssh").to_string_lossy()].concat();
    let run_guest = |name: &str| {
        let source = root().join("examples/mpi").join(format!("{name}.c"));
        let program = guest(&format!("example-{name}"), Toolchain::Clang, &["-Werror"], &[source])?;
        let mut command = hosts.command(&anympi);
        command.args(["run", "-T"]).arg(&library).args(["-E", &flags]).arg("-f").arg(&hostfile);
        let outcome = run(command.args(["-n", "8"]).arg(program), Duration::from_secs(120)).success();
        assert!(outcome.stdout.contains(&format!("{name}:")), "{outcome:#?}");
        Some(outcome.stdout)
    };
    let Some(said) = run_guest("hello") else { return };
    for rank in 0..8 {
        let line = format!("hello from rank {rank} of 8 on {}-{}", hosts.name, if rank < 4 { "a" } else { "b" });
        assert!(said.contains(&line), "no line `{line}` in\n{said}");
    }
    run_guest("alltoall_long");
    assert!(hosts.sent() > 100_000, "only {} bytes went over the network", hosts.sent());
    run_guest("cartesian");
}
