//! Programs that Debian built for MPICH and for Open MPI, unmodified, on the embedded engine.

use anympi_system_tests::*;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

/// ScaLAPACK's tests as they were built for MPICH, and for Open MPI.
const FOR_MPICH: &str = "/usr/lib/x86_64-linux-gnu/scalapack/mpich-tests";
const FOR_OPEN_MPI: &str = "/usr/lib/x86_64-linux-gnu/scalapack/openmpi-tests";

/// A fresh folder with the input files of `from`: these programs write beside them.
fn workplace(test: &str, from: &str) -> PathBuf {
    let folder = root().join("target/system-tests").join(test);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).expect("a folder to run in");
    for entry in std::fs::read_dir(from).expect("the installed test programs").flatten() {
        if entry.path().extension().is_some_and(|e| e == "dat") {
            std::fs::copy(entry.path(), folder.join(entry.file_name())).expect("copy an input file");
        }
    }
    folder
}

/// Runs one ScaLAPACK test program on four ranks; its own summary must report no failed residual.
#[track_caller]
fn check_scalapack(build: &str, name: &str) {
    let Some(program) = component(Path::new(build).join(name)) else { return };
    let Some(mut command) = mpirun(4) else { return };
    let family = Path::new(build).file_name().expect("a folder").to_string_lossy();
    let folder = workplace(&format!("{family}-{name}"), build);
    command.arg(program).current_dir(folder).env("OMP_NUM_THREADS", "1").env("OPENBLAS_NUM_THREADS", "1");
    let outcome = run(&mut command, Duration::from_secs(300)).success();
    let counts = |what: &str| -> Vec<u64> {
        let lines = outcome.stdout.lines().filter(|l| l.contains(what));
        lines.filter_map(|l| l.split_whitespace().next()?.parse().ok()).collect()
    };
    let passed: u64 = counts("passed residual checks").iter().sum();
    let failed: u64 = counts("failed residual checks").iter().sum();
    assert!(passed > 0 && failed == 0, "{name}: {passed} passed, {failed} failed\n{}", outcome.stdout);
    assert!(outcome.stdout.contains("END OF TESTS"), "{}", outcome.stdout);
    println!("{name}: {passed} residual checks passed in {:.1?}", outcome.elapsed);
}

#[test]
fn scalapack_lu_passes_its_residual_checks() {
    check_scalapack(FOR_MPICH, "xdlu");
}

#[test]
fn scalapack_complex_cholesky_passes_its_residual_checks() {
    check_scalapack(FOR_MPICH, "xzllt");
}

#[test]
fn scalapack_qr_passes_its_residual_checks() {
    check_scalapack(FOR_MPICH, "xdqr");
}

#[test]
fn scalapack_lu_built_for_open_mpi_passes_its_residual_checks() {
    check_scalapack(FOR_OPEN_MPI, "xdlu");
}

#[test]
fn scalapack_complex_cholesky_built_for_open_mpi_passes_its_residual_checks() {
    check_scalapack(FOR_OPEN_MPI, "xzllt");
}

#[test]
fn the_blacs_tester_finds_no_error() {
    let folder = format!("{FOR_MPICH}/BLACS");
    let Some(program) = component(Path::new(&folder).join("xCbtest")) else { return };
    let Some(mut command) = mpirun(4) else { return };
    command.arg(program).current_dir(workplace("xCbtest", &folder));
    let outcome = run(&mut command, Duration::from_secs(300));
    // Its last test calls BLACS_ABORT, so the exit code says nothing; each summary line counts its failures.
    let summaries: Vec<&str> = outcome.stdout.lines().filter(|l| l.contains(" FAILED.")).collect();
    assert!(summaries.len() > 20 && outcome.stdout.contains("The final auxiliary test"), "{outcome:#?}");
    for line in summaries {
        assert!(line.contains(" 0 FAILED."), "{line}");
    }
}

#[track_caller]
fn check_netpipe(name: &str) {
    let Some(program) = component(Path::new("/usr/bin").join(name)) else { return };
    let Some(mut command) = mpirun(2) else { return };
    let folder = workplace(name, "/usr/bin");
    command.arg(&program).args(["-u", "262144", "-o", "np.out"]).current_dir(&folder);
    let outcome = run(&mut command, Duration::from_secs(240)).success();
    let text = std::fs::read_to_string(folder.join("np.out")).expect("netpipe's results");
    let sizes: Vec<u64> = text.lines().filter_map(|l| l.split_whitespace().next()?.parse().ok()).collect();
    assert!(sizes.len() > 40 && sizes.last().is_some_and(|s| *s >= 262_000), "{text}\n{outcome:#?}");

    let mut check = Command::new(component("target/anympi/bin/mpirun").expect("staged"));
    check.args(["-n", "2"]).arg(program).args(["-i", "-u", "65536"]).current_dir(&folder);
    let outcome = run(&mut check, Duration::from_secs(240)).success();
    assert!(!outcome.stderr.to_lowercase().contains("mismatch"), "{outcome:#?}");
}

#[test]
fn netpipe_transfers_every_size_and_its_integrity_check_passes() {
    check_netpipe("NPmpich2");
}

#[test]
fn netpipe_built_for_open_mpi_transfers_every_size_and_its_integrity_check_passes() {
    check_netpipe("NPopenmpi");
}

/// The rows of numbers that LAMMPS prints of the state of the box.
fn thermodynamics(mut command: Command, folder: &Path) -> Vec<String> {
    command.args(["lmp", "-in", "melt.in", "-log", "none"]).current_dir(folder).env("OMP_NUM_THREADS", "1");
    let outcome = run(&mut command, Duration::from_secs(120)).success();
    let rows = outcome.stdout.lines().skip_while(|line| !line.trim_start().starts_with("Step")).skip(1);
    let rows: Vec<String> = rows.take_while(|line| !line.starts_with("Loop time")).map(str::to_string).collect();
    assert_eq!(rows.len(), 5, "{outcome:#?}");
    rows
}

#[test]
fn lammps_computes_what_it_does_on_its_own_open_mpi() {
    let (Some(_), Some(own)) = (component("/usr/bin/lmp"), component("/usr/bin/mpirun.openmpi")) else { return };
    let Some(mut ours) = mpirun(2) else { return };
    let folder = workplace("lammps", "/usr/bin");
    std::fs::copy(root().join("tests/programs/melt.in"), folder.join("melt.in")).expect("the input");
    // Open MPI asks root, and who has fewer cores than ranks, to mean it.
    let mut theirs = Command::new(own);
    theirs.args(["--oversubscribe", "-n", "2"]);
    theirs.envs([("OMPI_ALLOW_RUN_AS_ROOT", "1"), ("OMPI_ALLOW_RUN_AS_ROOT_CONFIRM", "1")]);
    ours.env("PATH", "/usr/bin:/bin");
    assert_eq!(thermodynamics(ours, &folder), thermodynamics(theirs, &folder));
}

#[test]
fn hpcc_says_that_all_its_parts_succeed() {
    let (Some(program), Some(mut command)) = (component("/usr/bin/hpcc"), mpirun(2)) else { return };
    let folder = workplace("hpcc", "/usr/bin");
    let input = std::fs::read_to_string("/usr/share/doc/hpcc/examples/_hpccinf.txt").expect("hpcc's example");
    // Small matrices, and two ranks in the place of four.
    let rows = input.lines().map(|line| match line.split_whitespace().last() {
        Some("Ns") => "200 Ns".to_string(),
        Some("Ps") => "1 Ps".to_string(),
        Some("Qs") => "2 Qs".to_string(),
        _ => line.to_string(),
    });
    std::fs::write(folder.join("hpccinf.txt"), rows.collect::<Vec<_>>().join("\n") + "\n").expect("the input");
    command.arg(program).current_dir(&folder).env("OMP_NUM_THREADS", "1").env("OPENBLAS_NUM_THREADS", "1");
    run(&mut command, Duration::from_secs(300)).success();
    let report = std::fs::read_to_string(folder.join("hpccoutf.txt")).expect("hpcc's report");
    assert!(report.contains("Success=1") && !report.contains("FAILED"), "{report}");
}

/// The energies that NWChem prints: self-consistent field, and Møller-Plesset.
#[track_caller]
fn energies(mut command: Command, folder: &Path) -> Vec<f64> {
    // What an earlier run has left would be this one's first guess.
    for entry in std::fs::read_dir(folder).expect("the folder").flatten().filter(|e| e.file_name() != "water.nw") {
        std::fs::remove_file(entry.path()).expect("remove what is left");
    }
    command.args(["/usr/bin/nwchem.mpich", "water.nw"]).current_dir(folder);
    command.env("OMP_NUM_THREADS", "1").env("OPENBLAS_NUM_THREADS", "1");
    let outcome = run(&mut command, Duration::from_secs(200)).success();
    let lines = outcome.stdout.lines().filter(|l| l.contains("Total SCF energy") || l.contains("Total MP2 energy"));
    let energy = |line: &str| line.split_whitespace().last().and_then(|w| w.parse().ok()).expect("an energy");
    lines.map(energy).collect()
}

/// Its arrays lie in windows: MPI_Win_allocate, put, get, accumulate and fetch_and_op of derived datatypes, under lock_all.
#[test]
fn nwchem_whose_arrays_are_windows_computes_what_it_does_on_its_own_mpich() {
    let (Some(_), Some(own)) = (component("/usr/bin/nwchem.mpich"), component("/usr/bin/mpirun.mpich")) else { return };
    let folder = workplace("nwchem", "/usr/bin");
    std::fs::copy(root().join("tests/programs/water.nw"), folder.join("water.nw")).expect("the input");
    // One rank: with two of them on Debian's own MPICH 4.0 NWChem gives up ("negative proj").
    let mut theirs = Command::new(own);
    theirs.args(["-n", "1"]);
    let theirs = energies(theirs, &folder);
    assert_eq!(theirs.len(), 3, "{theirs:?}");
    for n in [1, 2, 4, 8] {
        let Some(mut ours) = mpirun(n) else { return };
        ours.env("PATH", "/usr/bin:/bin");
        let ours = energies(ours, &folder);
        assert!(ours.len() == 3 && ours.iter().zip(&theirs).all(|(a, b)| (a - b).abs() < 1e-9), "{ours:?} {theirs:?}");
    }
}
