//! The program as one rank of another MPI: `anympi exec` has become this process, and that MPI's launcher sees it end.
//!
//! The rank is on the process's first thread, as MPIs want theirs to be. A rank that ends without a trap ends as a native
//! program does, whatever its code: what becomes of the others is for the MPI's launcher to say. A trap is reported first,
//! with the guest's backtrace, and ends the job.

use crate::hosting::{caught, end};
use crate::options::Run;
use anympi_engine::world::ending::Ending;
use anympi_wasm::error::TRAP_CODE;
use anympi_wasm::host::{self, Door, Host};
use anympi_wasm::program::Program;
use anympi_wasm::{Mpi, rank};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Our library for the standard ABI, beside this program if it is installed. The way to it is set up otherwise, too.
const DOOR: &str = "libmpi_abi.so.1";

/// Whether another MPI is to answer.
pub fn is_wanted() -> bool {
    std::env::var_os("ANYMPI_HOST").is_some_and(|path| !path.is_empty())
}

pub fn run(prepared: Result<Program, String>, run: &Run) -> ExitCode {
    let opened = prepared.and_then(|program| {
        let door = Door::open(&door()).map_err(|error| error.to_string())?;
        Ok((program, door))
    });
    let (program, door) = match opened {
        Ok(ready) => ready,
        Err(message) => return end(&Ending::Refused(message)),
    };
    let mpi = |calls| Mpi::Host(Box::new(Host::new(door, calls)));
    let ending = caught(|| rank::run(&program, mpi, &run.sandbox, run.streams[0]));
    let code = end(&ending);
    if matches!(ending, Ending::Trapped(_)) {
        host::abort(TRAP_CODE);
    }
    code
}

fn door() -> PathBuf {
    let beside = std::env::current_exe().ok().and_then(|program| Some(program.parent()?.join(DOOR)));
    beside.filter(|path| path.exists()).unwrap_or_else(|| Path::new(DOOR).to_path_buf())
}
