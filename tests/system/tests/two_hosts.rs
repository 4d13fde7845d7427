//! Two hosts: ranks in two network namespaces, started by Open MPI's and by MPICH's own launchers through a
//! stand-in for ssh, natively. What runs there is what runs everywhere: init, ring and bandwidth in mpi4py.
//!
//! Needs the right to make namespaces: a kernel or container that refuses it makes these tests say so and pass.

use anympi_system_tests::{component, root, run};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

const NAMESPACES: [&str; 9] =
    ["unshare", "--net", "--uts", "--ipc", "--mount", "--pid", "--mount-proc", "--fork", "--kill-child"];

/// How an MPI's launcher is told of the stand-in; it and the file of hosts come after the last two flags.
struct Launcher {
    mpiexec: PathBuf,
    flags: &'static [&'static str],
    agent: &'static str,
    hosts: &'static str,
}

/// Open MPI binds one rank per host to a core, and both hosts have the same ones.
const OPEN_MPI: [&str; 3] = ["--allow-run-as-root", "--bind-to", "none"];

fn open_mpi(mpiexec: PathBuf, agent: &'static str) -> Launcher {
    Launcher { mpiexec, flags: &OPEN_MPI, agent, hosts: "--hostfile" }
}

fn mpich(mpiexec: PathBuf) -> Launcher {
    Launcher { mpiexec, flags: &["-launcher", "ssh"], agent: "-launcher-exec", hosts: "-f" }
}

/// Runs the three programs on hosts that are called `name`-a and `name`-b, with `library` as mpi4py's MPI.
fn check(name: &str, launcher: &Launcher, library: &Path) {
    let Some(python) = component("target/venv/bin/python") else { return };
    let Some(hosts) = two_hosts(name) else { return };
    let program = |program: &str, n: usize, a_host: usize| {
        let hostfile = hosts.folder.join("hostfile");
        let slots = if launcher.hosts == "-f" { ":" } else { " slots=" };
        std::fs::write(&hostfile, format!("{name}-a{slots}{a_host}\n{name}-b{slots}{a_host}\n"))
            .expect("a file of hosts");
        let mut command = hosts.command(&launcher.mpiexec);
        command.args(launcher.flags).args(launcher.agent.split(' ')).arg(hosts.folder.join("ssh"));
        command.arg(launcher.hosts).arg(hostfile).args(["-n", &n.to_string()]);
        // The other host's shell has none of our variables.
        command.args(["env", &format!("MPI4PY_LIBMPI={}", library.display())]);
        command.arg(&python).arg(root().join("examples").join(format!("{program}.py")));
        run(&mut command, Duration::from_secs(60)).success().stdout
    };
    hosts.check(name, program);
}

/// The hosts' common folder, which becomes theirs while a command runs.
struct TwoHosts {
    folder: PathBuf,
    name: String,
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

    /// `launch(program, ranks, ranks per host)` gives what the program printed.
    fn check(&self, name: &str, launch: impl Fn(&str, usize, usize) -> String) {
        let said = launch("hello", 4, 2);
        for (rank, host) in ["a", "a", "b", "b"].iter().enumerate() {
            let line = format!("hello from rank {rank} of 4 on {name}-{host}");
            assert!(said.contains(&line), "no line `{line}` in\n{said}");
        }
        let said = launch("ring", 4, 2);
        assert_eq!(said.lines().filter(|line| line.contains("put in")).count(), 4, "{said}");
        let said = launch("bandwidth", 2, 1);
        assert_eq!(said.lines().count(), 21, "{said}");
        // The longest message of 4.7 MB goes over three times.
        assert!(self.sent() > 14_000_000, "only {} bytes went over the network", self.sent());
    }
}

/// `None` after saying why where this process may not make namespaces.
fn two_hosts(name: &str) -> Option<TwoHosts> {
    component("/usr/bin/nsenter")?;
    ["/usr/sbin/ip", "/sbin/ip", "/usr/bin/ip"].iter().find(|ip| Path::new(ip).exists()).or_else(|| {
        component("/usr/sbin/ip");
        None
    })?;
    let allowed = run(Command::new(NAMESPACES[0]).args(&NAMESPACES[1..]).arg("true"), Duration::from_secs(10));
    if !allowed.status.success() {
        eprintln!("skipped: this machine does not allow namespaces: {}", allowed.stderr.trim());
        return None;
    }
    let folder = root().join("target/system-tests").join(name);
    std::fs::create_dir_all(&folder).expect("a folder for the hosts");
    Some(TwoHosts { folder, name: name.to_string() })
}

#[test]
fn four_ranks_on_two_hosts_over_debians_open_mpi() {
    let (mpiexec, library) = ("/usr/bin/mpirun.openmpi", "/usr/lib/x86_64-linux-gnu/libmpi.so.40");
    let (Some(mpiexec), Some(library)) = (component(mpiexec), component(library)) else { return };
    check("openmpi4", &open_mpi(mpiexec, "--mca plm_rsh_agent"), &library);
}

#[test]
fn four_ranks_on_two_hosts_over_open_mpi_5() {
    let peer = Path::new("target/peers/openmpi");
    let (Some(mpiexec), Some(library)) = (component(peer.join("bin/mpirun")), component(peer.join("lib/libmpi.so.40")))
    else {
        return;
    };
    check("openmpi5", &open_mpi(mpiexec, "--prtemca plm_ssh_agent"), &library);
}

#[test]
fn four_ranks_on_two_hosts_over_mpich_5() {
    let peer = Path::new("target/peers/mpich");
    let (Some(mpiexec), Some(library)) =
        (component(peer.join("bin/mpiexec")), component(peer.join("lib/libmpi.so.12")))
    else {
        return;
    };
    check("mpich5", &mpich(mpiexec), &library);
}
