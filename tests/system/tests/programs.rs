//! Programs that Debian built for MPICH, unmodified, on the embedded engine.

use anympi_system_tests::*;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

const SCALAPACK: &str = "/usr/lib/x86_64-linux-gnu/scalapack/mpich-tests";

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
fn check_scalapack(name: &str) {
    let Some(program) = component(Path::new(SCALAPACK).join(name)) else { return };
    let Some(mut command) = mpirun(4) else { return };
    let folder = workplace(name, SCALAPACK);
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
    check_scalapack("xdlu");
}

#[test]
fn scalapack_complex_cholesky_passes_its_residual_checks() {
    check_scalapack("xzllt");
}

#[test]
fn scalapack_qr_passes_its_residual_checks() {
    check_scalapack("xdqr");
}

#[test]
fn the_blacs_tester_finds_no_error() {
    let folder = format!("{SCALAPACK}/BLACS");
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

#[test]
fn netpipe_transfers_every_size_and_its_integrity_check_passes() {
    let Some(program) = component("/usr/bin/NPmpich2") else { return };
    let Some(mut command) = mpirun(2) else { return };
    let folder = workplace("netpipe", "/usr/bin");
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
