//! The three programs in mpi4py in every cell of the matrix, with one build of mpi4py for each ABI: its wheel from PyPI
//! holds the ones for MPICH and Open MPI, and our mpicc built that for the standard ABI.

use Door::{Mpich, OpenMpi, Standard};
use Host::{Engine, Intel, Mpich4, Mpich5, OpenMpi4, OpenMpi5};
use anympi_system_tests::cells::*;
use anympi_system_tests::*;
use std::time::Duration;

const DEADLINE: Duration = Duration::from_secs(120);

/// What `examples/NAME.py` prints with `n` ranks.
#[track_caller]
fn printed(door: Door, host: Host, name: &str, n: usize) -> Option<String> {
    let venv = if door == Standard { "target/venv-abi" } else { "target/venv" };
    let python = component(format!("{venv}/bin/python"))?;
    let mut command = on(door, host, n)?;
    command.arg(python).arg(root().join("examples").join(format!("{name}.py")));
    Some(run(&mut command, DEADLINE).success().stdout)
}

#[track_caller]
fn cell(door: Door, host: Host) {
    let Some(said) = printed(door, host, "hello", 3) else { return };
    for rank in 0..3 {
        assert!(said.contains(&format!("hello from rank {rank} of 3 on ")), "{said}");
    }
    assert!(said.contains(host.says()), "not {host:?}: {said}");
    let said = printed(door, host, "ring", 3).expect("all is there");
    assert_eq!(said.lines().filter(|line| line.contains("put in")).count(), 3, "{said}");
    let said = printed(door, host, "bandwidth", 2).expect("all is there");
    assert_eq!(said.lines().count(), 21, "{said}");
}

macro_rules! cells {
    ($($name:ident $door:ident $host:ident;)*) => {
        $(#[test] fn $name() { cell($door, $host); })*
    };
}

cells! {
    the_standard_build_runs_on_the_engine Standard Engine;
    the_standard_build_runs_on_open_mpi_4 Standard OpenMpi4;
    the_standard_build_runs_on_open_mpi_5 Standard OpenMpi5;
    the_standard_build_runs_on_mpich_4 Standard Mpich4;
    the_standard_build_runs_on_mpich_5 Standard Mpich5;
    the_standard_build_runs_on_intel Standard Intel;
    the_wheel_for_open_mpi_runs_on_the_engine OpenMpi Engine;
    the_wheel_for_open_mpi_runs_on_open_mpi_4 OpenMpi OpenMpi4;
    the_wheel_for_open_mpi_runs_on_open_mpi_5 OpenMpi OpenMpi5;
    the_wheel_for_open_mpi_runs_on_mpich_4 OpenMpi Mpich4;
    the_wheel_for_open_mpi_runs_on_mpich_5 OpenMpi Mpich5;
    the_wheel_for_open_mpi_runs_on_intel OpenMpi Intel;
    the_wheel_for_mpich_runs_on_the_engine Mpich Engine;
    the_wheel_for_mpich_runs_on_open_mpi_4 Mpich OpenMpi4;
    the_wheel_for_mpich_runs_on_open_mpi_5 Mpich OpenMpi5;
    the_wheel_for_mpich_runs_on_mpich_4 Mpich Mpich4;
    the_wheel_for_mpich_runs_on_mpich_5 Mpich Mpich5;
    the_wheel_for_mpich_runs_on_intel Mpich Intel;
}
