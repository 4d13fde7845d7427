//! Programs that Debian built for one MPI, unmodified, on another: they give the numbers that they give on their own.
//!
//! What they give on the engine stands in programs.rs.

use Door::{Mpich, OpenMpi};
use Host::{Engine, Intel, Mpich4, Mpich5, OpenMpi4, OpenMpi5};
use anympi_system_tests::cells::*;
use anympi_system_tests::*;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

const DEADLINE: Duration = Duration::from_secs(300);

/// A fresh folder for `test` with the input files of `from`: these programs write beside them.
fn workplace(test: &str, from: &str) -> PathBuf {
    let folder = root().join("target/system-tests").join(test);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).expect("a folder to run in");
    for entry in std::fs::read_dir(from).expect("the installed program").flatten() {
        if entry.path().extension().is_some_and(|e| e == "dat") {
            let input = std::fs::read_to_string(entry.path()).expect("an input file in UTF-8");
            std::fs::write(folder.join(entry.file_name()), on_two_ranks(&input)).expect("copy an input file");
        }
    }
    folder
}

/// ScaLAPACK's input with grids of one and two processes in place of four: MPICH's ranks that share a core wait for
/// minutes.
fn on_two_ranks(input: &str) -> String {
    let line = |line: &str| match line {
        _ if line.ends_with("values of P") => "1 2 1 2 values of P\n".to_string(),
        _ if line.trim_end().ends_with("values of Q") => "1 1 2 1 values of Q\n".to_string(),
        _ => format!("{line}\n"),
    };
    input.lines().map(line).collect()
}

/// What `program` prints, run by `command` in `folder`.
#[track_caller]
fn printed(mut command: Command, folder: &Path, program: &Path, arguments: &[&str]) -> String {
    command.arg(program).args(arguments).current_dir(folder);
    command.env("OMP_NUM_THREADS", "1").env("OPENBLAS_NUM_THREADS", "1");
    run(&mut command, DEADLINE).success().stdout
}

/// What `program` of `door` prints on `own` and on each of `hosts`; `numbers` takes from that what must be the same.
#[track_caller]
fn same_numbers(
    (door, own): (Door, Host),
    hosts: &[Host],
    n: usize,
    program: &str,
    (input, arguments): (&str, &[&str]),
    numbers: fn(&str) -> Vec<String>,
) {
    let Some(program) = component(program) else { return };
    let name = format!("{}-{}-cells", program.file_name().expect("a name").to_string_lossy(), door.flag());
    let Some(command) = natively(own, n) else { return };
    let expected = numbers(&printed(command, &workplace(&name, input), &program, arguments));
    assert!(!expected.is_empty(), "no numbers of {} on {own:?}", program.display());
    for &host in hosts {
        let Some(command) = on(door, host, n) else { return };
        let found = numbers(&printed(command, &workplace(&name, input), &program, arguments));
        assert_eq!(found, expected, "{} on {host:?}, which {own:?} gives otherwise", program.display());
        println!("{} on {host:?}: the same {} lines as on {own:?}", program.display(), expected.len());
    }
}

/// The rows that LAMMPS prints of the state of its box.
fn thermodynamics(output: &str) -> Vec<String> {
    let rows = output.lines().skip_while(|line| !line.trim_start().starts_with("Step")).skip(1);
    rows.take_while(|line| !line.starts_with("Loop time")).map(str::to_string).collect()
}

#[test]
fn lammps_for_open_mpi_melts_its_box_alike_everywhere() {
    let input = root().join("tests/programs/melt.in");
    let arguments = ["-log", "none", "-in", input.to_str().expect("a path in UTF-8")];
    let hosts = [Mpich4, Mpich5, Intel, OpenMpi5];
    same_numbers((OpenMpi, OpenMpi4), &hosts, 2, "/usr/bin/lmp", ("/usr/bin", &arguments), thermodynamics);
}

#[test]
fn neuron_for_open_mpi_counts_the_same_spikes_everywhere() {
    let program = root().join("tests/programs/ring_of_cells.hoc");
    let arguments = ["-mpi", "-nobanner", "-nogui", program.to_str().expect("a path in UTF-8")];
    let line = |output: &str| output.lines().filter(|l| l.contains("spikes")).map(str::to_string).collect();
    let hosts = [Engine, Mpich4, Mpich5];
    same_numbers((OpenMpi, OpenMpi4), &hosts, 3, "/usr/bin/nrniv", ("/usr/bin", &arguments), line);
}

/// Of each ScaLAPACK run its parameters and its verdict, but not its times; and the summary.
fn residuals(output: &str) -> Vec<String> {
    let line = |line: &str| {
        let mut words: Vec<&str> = line.split_whitespace().collect();
        if words.first() == Some(&"WALL") || words.first() == Some(&"CPU") {
            words.retain(|word| word.parse::<f64>().is_err() || word.parse::<i64>().is_ok());
            return Some(words.join(" "));
        }
        line.contains("residual checks").then(|| line.to_string())
    };
    output.lines().filter_map(line).collect()
}

const SCALAPACK: &str = "/usr/lib/x86_64-linux-gnu/scalapack";

#[test]
fn scalapack_for_mpich_has_the_same_residuals_on_open_mpi() {
    let folder = format!("{SCALAPACK}/mpich-tests");
    for program in ["xdlu", "xzllt"] {
        let program = format!("{folder}/{program}");
        same_numbers((Mpich, Mpich4), &[OpenMpi4, OpenMpi5], 2, &program, (&folder, &[]), residuals);
    }
}

#[test]
fn scalapack_for_open_mpi_has_the_same_residuals_on_mpich() {
    let folder = format!("{SCALAPACK}/openmpi-tests");
    for program in ["xdlu", "xzllt"] {
        let program = format!("{folder}/{program}");
        same_numbers((OpenMpi, OpenMpi4), &[Mpich4, Mpich5], 2, &program, (&folder, &[]), residuals);
    }
}

/// NetPIPE sends messages of every size up to 256 KiB, and checks what arrives.
#[track_caller]
fn check_netpipe(door: Door, host: Host, name: &str) {
    let Some(program) = component(Path::new("/usr/bin").join(name)) else { return };
    let (Some(timed), Some(checked)) = (on(door, host, 2), on(door, host, 2)) else { return };
    let folder = workplace(&format!("{name}-{host:?}"), "/usr/bin");
    printed(timed, &folder, &program, &["-u", "262144", "-o", "np.out"]);
    let text = std::fs::read_to_string(folder.join("np.out")).expect("netpipe's results");
    let sizes: Vec<u64> = text.lines().filter_map(|l| l.split_whitespace().next()?.parse().ok()).collect();
    assert!(sizes.len() > 40 && sizes.last().is_some_and(|s| *s >= 262_000), "{text}");
    let said = printed(checked, &folder, &program, &["-i", "-u", "65536"]);
    assert!(!said.to_lowercase().contains("mismatch"), "{said}");
}

#[test]
fn netpipe_for_open_mpi_transfers_every_size_on_mpich() {
    check_netpipe(OpenMpi, Mpich5, "NPopenmpi");
}

#[test]
fn netpipe_for_mpich_transfers_every_size_on_open_mpi() {
    check_netpipe(Mpich, OpenMpi4, "NPmpich2");
}

#[test]
fn hpcc_for_open_mpi_succeeds_in_all_its_parts_on_mpich() {
    let (Some(program), Some(command)) = (component("/usr/bin/hpcc"), on(OpenMpi, Mpich5, 2)) else { return };
    let folder = workplace("hpcc-cells", "/usr/bin");
    let input = std::fs::read_to_string("/usr/share/doc/hpcc/examples/_hpccinf.txt").expect("hpcc's example");
    // Small matrices, and two ranks in the place of four.
    let rows = input.lines().map(|line| match line.split_whitespace().last() {
        Some("Ns") => "200 Ns".to_string(),
        Some("Ps") => "1 Ps".to_string(),
        Some("Qs") => "2 Qs".to_string(),
        _ => line.to_string(),
    });
    std::fs::write(folder.join("hpccinf.txt"), rows.collect::<Vec<_>>().join("\n") + "\n").expect("the input");
    printed(command, &folder, &program, &[]);
    let report = std::fs::read_to_string(folder.join("hpccoutf.txt")).expect("hpcc's report");
    assert!(report.contains("Success=1") && !report.contains("FAILED"), "{report}");
}
