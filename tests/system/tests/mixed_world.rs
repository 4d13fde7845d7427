//! Ranks that were built for different MPIs, in one MPI_COMM_WORLD of the embedded engine.

use anympi_system_tests::*;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

/// tests/programs/mixed.c as `compiler` makes it.
fn built(compiler: &str, folder: &Path) -> Option<PathBuf> {
    let compiler = component(Path::new("/usr/bin").join(compiler))?;
    let program = folder.join(compiler.file_name().expect("a name").to_string_lossy().replace("mpicc.", "built-for-"));
    let mut command = Command::new(compiler);
    command.args(["-O1", "-o"]).arg(&program).arg(root().join("tests/programs/mixed.c"));
    run(&mut command, Duration::from_secs(60)).success();
    Some(program)
}

/// One rank of each command line.
#[track_caller]
fn check(test: &str, ranks: impl Fn(&Path, &Path, Command) -> Command) {
    let folder = root().join("target/system-tests").join(test);
    std::fs::create_dir_all(&folder).expect("a folder for programs");
    let (Some(open_mpi), Some(mpich)) = (built("mpicc.openmpi", &folder), built("mpicc.mpich", &folder)) else {
        return;
    };
    let Some(mpirun) = component("target/anympi/bin/mpirun") else { return };
    let mut command = ranks(&open_mpi, &mpich, Command::new(mpirun));
    let outcome = run(&mut command, Duration::from_secs(60)).success();
    let mut lines: Vec<&str> = outcome.stdout.lines().collect();
    lines.sort();
    let n = lines.len() as u32;
    let token = |rank: u32| if rank == 0 { 1 << (n - 1) } else { 1 << rank };
    let sum = f64::from(n * n) / 2.0;
    let expected: Vec<String> = (0..n)
        .map(|rank| {
            let (token, last) = (token(rank), n - 1);
            format!("rank {rank} of {n}: token {token}, sum {sum:.1}, most {} by {last}", 10 * last)
        })
        .collect();
    assert_eq!(lines, expected, "{}", outcome.stderr);
    assert_eq!(outcome.stderr, "");
}

#[test]
fn programs_built_for_open_mpi_and_mpich_and_a_python_rank_share_a_world() {
    let Some(python) = component("target/venv/bin/python") else { return };
    check("mixed-three", |open_mpi, mpich, mut command| {
        let script = root().join("tests/programs/mixed.py");
        command.args(["-n", "1"]).arg(open_mpi).args([":", "-n", "1"]).arg(mpich);
        command.args([":", "-n", "1"]).arg(&python).arg(script);
        command
    });
}

#[test]
fn two_pythons_on_different_doors_share_a_world_with_programs() {
    let (Some(python), Some(library)) =
        (component("target/venv/bin/python"), component("target/anympi/lib/anympi/libmpi.so.40"))
    else {
        return;
    };
    check("mixed-pythons", |open_mpi, mpich, mut command| {
        let script = root().join("tests/programs/mixed.py");
        command.args(["-n", "1"]).arg(mpich).args([":", "-n", "1"]).arg(&python).arg(&script);
        command.args([":", "-n", "1", "env"]).arg(format!("MPI4PY_LIBMPI={}", library.display()));
        command.arg(&python).arg(&script).args([":", "-n", "2"]).arg(open_mpi);
        command
    });
}
