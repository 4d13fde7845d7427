//! Programs that use MPI's files: a checkpoint that survives its writer, accesses in which a rank dies, and Debian's libraries for
//! parallel data.

use anympi_system_tests::cells::{Door, built};
use anympi_system_tests::guests::{Toolchain, guest};
use anympi_system_tests::*;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// A fresh folder.
fn workplace(test: &str) -> PathBuf {
    let folder = root().join("target/system-tests").join(test);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).expect("a folder to run in");
    folder
}

/// The example examples/checkpoint.c, compiled in `folder`.
fn checkpoint(folder: &Path) -> Option<PathBuf> {
    let mpicc = component("target/anympi/bin/mpicc")?;
    let program = folder.join("checkpoint");
    let mut command = Command::new(mpicc);
    command.args(["-O1", "-Wall", "-Wextra", "-Werror", "-o"]).arg(&program);
    run(command.arg(root().join("examples/checkpoint.c")), Duration::from_secs(60)).success();
    Some(program)
}

const SIDE: usize = 512;

/// The step of a checkpoint, all of whose cells must be those of that step.
#[track_caller]
fn step_of(file: &Path) -> i64 {
    let bytes = std::fs::read(file).expect("a checkpoint");
    assert_eq!(bytes.len(), 8 + SIDE * SIDE * 8);
    let (step, cells) = bytes.split_at(8);
    let step = i64::from_le_bytes(step.try_into().expect("eight bytes"));
    for (n, cell) in cells.chunks(8).enumerate() {
        let base = (n / SIDE * 31 + n % SIDE * 17) as i64;
        let expected: i64 = (1..=step).map(|t| (base + t) % 7).sum();
        assert_eq!(f64::from_le_bytes(cell.try_into().expect("eight bytes")), expected as f64, "cell {n} at {step}");
    }
    step
}

#[test]
fn a_checkpoint_is_whole_however_its_writers_are_killed_and_they_go_on_from_it() {
    let folder = workplace("checkpoint");
    let Some(program) = checkpoint(&folder) else { return };
    let state = folder.join("state");
    let mut last = 0;
    for (ranks, delay) in [(4, 30), (3, 11), (4, 53), (1, 7), (5, 90)] {
        let mut command = mpirun(ranks).expect("compiled with the same tree");
        command.arg(&program).arg(&state).arg("100000").stdin(Stdio::null());
        let mut child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("start mpirun");
        // Some checkpoints are written, and then one rank dies in the middle of something.
        let end = Instant::now() + Duration::from_secs(60);
        let written = || std::fs::metadata(&state).and_then(|metadata| metadata.modified()).ok();
        let first = written();
        while written() == first {
            assert!(Instant::now() < end && child.try_wait().expect("a child").is_none(), "no checkpoint is written");
            std::thread::sleep(Duration::from_millis(1));
        }
        std::thread::sleep(Duration::from_millis(delay));
        let victims = processes(&format!("{} {}", program.display(), state.display()));
        let victims = victims.into_iter().filter(|&pid| pid != child.id());
        let victim = victims.max().expect("a rank that runs");
        // SAFETY: plain kill(2) of a process that our own child started.
        unsafe { libc::kill(victim as i32, libc::SIGKILL) };
        let status = wait(&mut child, Duration::from_secs(20)).expect("the launcher ends");
        assert!(!status.success());
        let step = step_of(&state);
        assert!(step > last, "{step} after {last}");
        last = step;
    }
    let mut command = mpirun(2).expect("compiled with the same tree");
    command.arg(&program).arg(&state).arg((last + 3).to_string());
    let outcome = run(&mut command, Duration::from_secs(60)).success();
    assert!(outcome.stdout.contains(&format!("going on from step {last}\n")), "{outcome:#?}");
    assert!(outcome.stdout.contains("\n0 cells"), "{outcome:#?}");
    assert_eq!(step_of(&state), last + 3);
}

#[test]
fn guests_write_files_in_the_folder_that_they_were_given_and_in_no_other() {
    let folder = workplace("checkpoint-guests");
    let source = root().join("examples/checkpoint.c");
    let Some(program) = guest("checkpoint", Toolchain::Clang, &["-Werror"], &[source]) else { return };
    let as_guests = |given: Option<&str>| {
        let mut command = mpirun(3).expect("compiled with the same tree");
        if let Some(suffix) = given {
            command.arg("--dir").arg(format!("{}::data{suffix}", folder.display()));
        }
        run(command.arg(&program).args(["data/state", "5"]).current_dir(&folder), Duration::from_secs(60))
    };
    let outcome = as_guests(Some("")).success();
    assert!(outcome.stdout.contains("beginning at step 0\n") && outcome.stdout.contains("\n0 cells"), "{outcome:#?}");
    assert_eq!(step_of(&folder.join("state")), 5);
    let outcome = as_guests(Some("")).success();
    assert!(outcome.stdout.contains("going on from step 5\n"), "{outcome:#?}");
    std::fs::remove_file(folder.join("state")).expect("it was written");
    // The file that is there is not seen where it was not given, and not written where it may only be read.
    for (given, class) in [(None, "MPI_ERR_ACCESS"), (Some(":ro"), "MPI_ERR_READ_ONLY")] {
        let outcome = as_guests(given);
        assert!(!outcome.status.success() && outcome.stderr.contains(class), "{given:?}: {outcome:#?}");
        assert!(!folder.join("state").exists() && !folder.join("state.new").exists() && !folder.join("data").exists());
    }
}

/// Three ranks access one file together, and the last is killed `delay` after they have begun; what became of them.
#[track_caller]
fn killed_in_an_access(program: &Path, folder: &Path, keep_going: bool, delay: Duration) -> (Outcome, Duration) {
    let (data, pid) = (folder.join("data"), folder.join("pid"));
    let _ = (std::fs::remove_file(&data), std::fs::remove_file(&pid));
    let mut command = mpirun(3).expect("compiled with the same tree");
    if keep_going {
        command.arg("--keep-going");
    }
    command.arg(program).arg(&data).arg(&pid);
    let killer = std::thread::spawn(move || {
        let end = Instant::now() + Duration::from_secs(20);
        while !pid.exists() && Instant::now() < end {
            std::thread::sleep(Duration::from_millis(1));
        }
        let victim: i32 = std::fs::read_to_string(&pid).expect("a rank that runs").trim().parse().expect("a pid");
        std::thread::sleep(delay);
        // SAFETY: plain kill(2) of a process that our own child started.
        assert_eq!(unsafe { libc::kill(victim, libc::SIGKILL) }, 0, "the victim lives until we kill it");
        Instant::now()
    });
    let outcome = run(&mut command, Duration::from_secs(30));
    let killed = killer.join().expect("the victim was killed");
    (outcome, killed.elapsed())
}

#[test]
fn a_rank_killed_in_a_collective_access_leaves_no_other_waiting() {
    let Some(program) = compiled("file_survivors") else { return };
    let folder = workplace("file-survivors");
    for microseconds in [0, 137, 1_713, 5_003, 20_011] {
        let delay = Duration::from_micros(microseconds);
        let (outcome, took) = killed_in_an_access(&program, &folder, false, delay);
        assert_eq!((outcome.code(), outcome.stdout.as_str()), (128 + 9, ""), "{outcome:#?}");
        assert!(took < Duration::from_secs(2), "the launcher took {took:?}");
        let (outcome, took) = killed_in_an_access(&program, &folder, true, delay);
        assert_eq!((outcome.code(), outcome.stdout.as_str()), (0, "survived\nsurvived\n"), "{outcome:#?}");
        assert!(took < Duration::from_secs(5), "the others took {took:?}");
    }
}

/// Debian's h5py, which was built for Open MPI: all ranks write one file, and read each other's parts.
const HDF5: &str = r#"
import h5py, numpy, sys
from mpi4py import MPI
world = MPI.COMM_WORLD
rank, size = world.rank, world.size
assert h5py.get_config().mpi
with h5py.File(sys.argv[1], "w", driver="mpio", comm=world) as file:
    grid = file.create_dataset("grid", (8 * size, 50), dtype="f8")
    whole = file.create_dataset("interleaved", (1000 * size,), dtype="i4")
    chunks = file.create_dataset("chunks", (size, 300), dtype="i8", chunks=(1, 100))
    file.attrs["ranks"] = size
    grid[8 * rank : 8 * (rank + 1), :] = numpy.arange(400).reshape(8, 50) + 1000 * rank
    with whole.collective:
        whole[rank::size] = numpy.arange(1000) * size + rank
    with chunks.collective:
        chunks[rank, :] = rank
with h5py.File(sys.argv[1], "r", driver="mpio", comm=world) as file:
    other = (rank + 1) % size
    assert file.attrs["ranks"] == size
    assert (file["grid"][8 * other : 8 * (other + 1), :] == numpy.arange(400).reshape(8, 50) + 1000 * other).all()
    with file["interleaved"].collective:
        assert (file["interleaved"][:] == numpy.arange(1000 * size)).all()
    assert (file["chunks"][other, :] == other).all()
world.Barrier()
if rank == 0:
    print("written and read by", size)
"#;

#[test]
fn h5py_built_for_open_mpi_writes_and_reads_one_file_with_all_ranks() {
    if component("/usr/lib/python3/dist-packages/h5py/_debian_h5py_mpi").is_none() {
        return;
    }
    let folder = workplace("h5py");
    std::fs::write(folder.join("parallel.py"), HDF5).expect("a program");
    for n in [1, 2, 4] {
        let Some(mut command) = mpirun(n) else { return };
        command.args(["/usr/bin/python3", "parallel.py", "data.h5"]).current_dir(&folder);
        // Debian's h5py asks Open MPI's own variables otherwise, which no other launcher sets.
        command.env("H5PY_ALWAYS_USE_MPI", "1").env("OMP_NUM_THREADS", "1").env("OPENBLAS_NUM_THREADS", "1");
        let outcome = run(&mut command, Duration::from_secs(120)).success();
        assert_eq!(outcome.stdout, format!("written and read by {n}\n"), "{outcome:#?}");
        // Who knows nothing of MPI reads the same.
        let check =
            "import h5py; f = h5py.File('data.h5'); print((f['interleaved'][:] == range(len(f['interleaved']))).all())";
        let mut serial = Command::new("/usr/bin/python3");
        let outcome = run(serial.args(["-c", check]).current_dir(&folder), Duration::from_secs(60)).success();
        assert_eq!(outcome.stdout, "True\n");
    }
}

#[test]
fn pnetcdf_built_for_open_mpi_writes_and_reads_one_file_with_all_ranks() {
    if component("/usr/lib/x86_64-linux-gnu/libpnetcdf.so").is_none() {
        return;
    }
    let folder = workplace("pnetcdf");
    let source = root().join("tests/programs/pnetcdf.c");
    let flags = ["-Wextra", "-Wl,--no-as-needed", "-lpnetcdf"];
    let Some(program) = built("pnetcdf", Door::OpenMpi, &flags, &[source]) else { return };
    let all = |n: usize, words: &[&str]| {
        let mut command = mpirun(n).expect("as above");
        run(command.args(words).current_dir(&folder), Duration::from_secs(120)).success().stdout
    };
    let program = program.to_str().expect("UTF-8");
    for writers in [1, 2, 4, 6] {
        let file = format!("by-{writers}.nc");
        assert_eq!(all(writers, &[program, "write", &file]), format!("write with {writers}\n"));
        for readers in [1, 3, 4] {
            assert_eq!(all(readers, &[program, "read", &file]), format!("read with {readers}\n"));
        }
    }
    // However many have written it, it is the same file, to the library's own tool and to one that knows nothing of MPI.
    all(3, &["/usr/bin/ncmpidiff", "by-1.nc", "by-6.nc"]);
    let dumped = all(1, &["/usr/bin/ncmpidump", "-v", "series", "by-4.nc"]);
    let mut serial = Command::new("/usr/bin/ncdump");
    serial.args(["-v", "series", "by-4.nc"]).current_dir(&folder);
    let cells = |dump: &str| {
        let data = dump.split("data:").nth(1).expect("a dump with data").to_string();
        data.split([',', ';'])
            .filter_map(|word| word.split_whitespace().last()?.parse::<i64>().ok())
            .collect::<Vec<_>>()
    };
    let outcome = run(&mut serial, Duration::from_secs(60)).success();
    assert_eq!(cells(&dumped).len(), 4 * 61 * 83);
    assert_eq!(cells(&dumped), cells(&outcome.stdout));
}

/// A library that is all C may be compiled with the headers for C++, which make it import what operations of C++ functions need.
#[test]
fn an_operation_of_a_function_in_cxx_is_called_by_way_of_the_library_for_cxx() {
    let Some(compiler) = component("/usr/bin/mpicxx.openmpi") else { return };
    let program = workplace("cxx-operation").join("cxx_operation");
    let mut command = Command::new(compiler);
    command.args(["-O1", "-Wall", "-Wno-cast-function-type", "-Wno-literal-suffix", "-o"]).arg(&program);
    command.arg(root().join("tests/programs/cxx_operation.cpp"));
    run(&mut command, Duration::from_secs(60)).success();
    for n in [1, 3] {
        let Some(mut command) = mpirun(n) else { return };
        let outcome = run(command.arg(&program), Duration::from_secs(60)).success();
        assert_eq!(outcome.stdout, "two operations, each of its own function\n");
    }
}
