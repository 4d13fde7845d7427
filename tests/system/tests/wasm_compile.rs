//! `anympi compile`, `anympi wasm-cc` and their like: real programs, with each toolchain.

use anympi_system_tests::guests::{Toolchain, folder_of_its_own};
use anympi_system_tests::modules::Module;
use anympi_system_tests::*;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

const DEADLINE: Duration = Duration::from_secs(120);
const BOTH: [Toolchain; 2] = [Toolchain::Clang, Toolchain::Zig];

/// A folder with sources, and the staged commands to compile them with.
struct Project {
    folder: PathBuf,
}

impl Project {
    /// `None` after saying so, if something is missing.
    fn new(name: &str, files: &[(&str, &str)]) -> Option<Project> {
        component("target/anympi/bin/anympi-wasm-cc")?;
        component("/usr/include/wasm32-wasi")?;
        component("target/venv/bin/python")?;
        let folder = folder_of_its_own(&format!("compile-{name}"));
        for (name, text) in files {
            std::fs::write(folder.join(name), text).expect("a source");
        }
        Some(Project { folder })
    }

    /// A command of the staged tree, run in the folder. The Python that is found has ziglang.
    fn command(&self, program: &str, toolchain: Toolchain) -> Command {
        let path = std::env::var_os("PATH").unwrap_or_default();
        let first = [root().join("target/anympi/bin"), root().join("target/venv/bin")];
        let path = std::env::join_paths(first.into_iter().chain(std::env::split_paths(&path))).expect("a path");
        let mut command = Command::new(program);
        command.current_dir(&self.folder).env("PATH", path).env("ANYMPI_WASM_TOOLCHAIN", toolchain.flag());
        command.env_remove("VIRTUAL_ENV").env_remove("WASI_SDK_PATH").env_remove("MAKEFLAGS");
        command
    }

    fn shell(&self, toolchain: Toolchain, line: &str) -> Outcome {
        run(self.command("sh", toolchain).args(["-c", line]), DEADLINE)
    }

    #[track_caller]
    fn compile(&self, toolchain: Toolchain, flags: &str) -> Outcome {
        self.shell(toolchain, &format!("anympi compile {flags}"))
    }

    /// The module, which is such that it runs: it imports nothing but MPI and WASI, and exports what MPI calls.
    #[track_caller]
    fn module(&self, name: &str) -> Module {
        let module = Module::read(&self.folder.join(name));
        for (from, name) in &module.imports {
            assert!(["mpi", "wasi_snapshot_preview1"].contains(&from.as_str()), "{name} from {from}");
        }
        for name in ["memory", "_start", "__indirect_function_table"] {
            assert!(module.exports.iter().any(|export| export == name), "{name} is not among {:?}", module.exports);
        }
        module
    }

    /// What `n` ranks of `program` print.
    #[track_caller]
    fn run(&self, n: usize, program: &str) -> Option<String> {
        component("target/anympi/lib/anympi/anympi-wasm")?;
        let outcome = run(mpirun(n)?.arg(self.folder.join(program)), DEADLINE);
        Some(outcome.success().stdout)
    }
}

const RING: &str = r#"
#include <mpi.h>
#include <stdio.h>
static void larger(void *in, void *inout, int *count, MPI_Datatype *datatype) {
    (void)datatype;
    for (int i = 0; i < *count; i++)
        if (((int *)in)[i] > ((int *)inout)[i]) ((int *)inout)[i] = ((int *)in)[i];
}
int main(int argc, char **argv) {
    int rank, size, token = 0, largest;
    MPI_Op op;
    MPI_Init(&argc, &argv);
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &size);
    if (rank > 0) MPI_Recv(&token, 1, MPI_INT, rank - 1, 0, MPI_COMM_WORLD, MPI_STATUS_IGNORE);
    token += rank;
    if (rank < size - 1) MPI_Send(&token, 1, MPI_INT, rank + 1, 0, MPI_COMM_WORLD);
    MPI_Op_create(larger, 1, &op);
    MPI_Allreduce(&token, &largest, 1, MPI_INT, op, MPI_COMM_WORLD);
    MPI_Op_free(&op);
    if (rank == 0) printf("largest %d\n", largest);
    MPI_Finalize();
    return 0;
}
"#;

const CONTAINERS: &str = r#"
#include <mpi.h>
#include <algorithm>
#include <iostream>
#include <map>
#include <memory>
#include <string>
#include <vector>
struct Shape { virtual ~Shape() {} virtual double area() const = 0; };
struct Square : Shape { double side; explicit Square(double s) : side(s) {} double area() const override { return side * side; } };
extern "C" int from_c(void);
int main(int argc, char **argv) {
    MPI_Init(&argc, &argv);
    int rank;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    std::vector<int> numbers{3, 1, 2};
    std::sort(numbers.begin(), numbers.end());
    std::map<std::string, std::unique_ptr<Shape>> shapes;
    shapes["a"] = std::make_unique<Square>(rank + 2);
    MPI_Bcast(numbers.data(), 3, MPI_INT, 0, MPI_COMM_WORLD);
    std::cout << rank << ": " << numbers[0] << numbers[1] << numbers[2] << " " << shapes["a"]->area() << " " << from_c() << std::endl;
    MPI_Finalize();
}
"#;

/// Valid in C, not in C++.
const IN_C: &str = "int from_c(void) { int class = 42; return class; }\n";

#[test]
fn a_program_in_c_imports_mpi_and_wasi_only_and_exports_its_table() {
    let Some(project) = Project::new("c", &[("ring.c", RING)]) else { return };
    for toolchain in BOTH {
        project.compile(toolchain, "ring.c").success();
        let module = project.module("ring.wasm");
        let mut imports = module.imported_from("mpi");
        imports.sort_unstable();
        let expected = "MPI_Allreduce MPI_Comm_rank MPI_Comm_size MPI_Finalize MPI_Init MPI_Op_create MPI_Op_free \
                        MPI_Recv MPI_Send";
        assert_eq!(imports.join(" "), expected);
        let has = |name: &str| module.custom.iter().any(|custom| custom == name);
        assert!(has("name") && !has(".debug_info"), "functions have names for backtraces: {module:?}");
        if let Some(output) = project.run(4, "ring.wasm") {
            assert_eq!(output, "largest 6\n");
        }
        project.compile(toolchain, "-g ring.c").success();
        assert!(project.module("ring.wasm").custom.iter().any(|custom| custom == ".debug_info"));
    }
}

#[test]
fn a_program_in_two_languages_with_the_library_of_cxx_runs() {
    let Some(project) = Project::new("cxx", &[("main.cpp", CONTAINERS), ("c.c", IN_C)]) else { return };
    for toolchain in BOTH {
        project.compile(toolchain, "-std=c++17 main.cpp -c -o main.o").success();
        project.compile(toolchain, "main.cpp c.c -o both.wasm").success();
        project.module("both.wasm");
        if let Some(output) = project.run(2, "both.wasm") {
            let mut lines: Vec<&str> = output.lines().collect();
            lines.sort_unstable();
            assert_eq!(lines, ["0: 123 4 42", "1: 123 9 42"]);
        }
    }
    // Objects in whatever language.
    project.compile(Toolchain::Clang, "-c c.c main.cpp && anympi compile c.o main.o -o objects.wasm").success();
    project.module("objects.wasm");
}

#[test]
fn what_the_header_declares_has_the_sizes_of_the_standard_abi() {
    const SIZES: &str = "
#include <mpi.h>
#ifdef __cplusplus
#define CHECK(type, size) static_assert(sizeof(type) == size, #type)
#else
#define CHECK(type, size) _Static_assert(sizeof(type) == size, #type)
#endif
CHECK(MPI_Aint, 4); CHECK(MPI_Count, 8); CHECK(MPI_Offset, 8); CHECK(MPI_Status, 32);
CHECK(MPI_Comm, 4); CHECK(MPI_Datatype, 4); CHECK(MPI_Errhandler, 4); CHECK(MPI_File, 4); CHECK(MPI_Group, 4);
CHECK(MPI_Info, 4); CHECK(MPI_Message, 4); CHECK(MPI_Op, 4); CHECK(MPI_Request, 4); CHECK(MPI_Session, 4);
CHECK(MPI_Win, 4); CHECK(MPI_T_enum, 4); CHECK(MPI_T_pvar_session, 4); CHECK(MPI_User_function *, 4);
CHECK(long, 4); CHECK(long double, 16); CHECK(((MPI_Status *)0)->MPI_ERROR, 4);
";
    let Some(project) = Project::new("sizes", &[("sizes.c", SIZES), ("sizes.cpp", SIZES)]) else { return };
    for toolchain in BOTH {
        project.compile(toolchain, "-c -Wall -Wextra -pedantic -Werror -std=c11 sizes.c").success();
        project.compile(toolchain, "-c -Wall -Wextra -pedantic -Werror -std=c++11 sizes.cpp").success();
    }
}

#[test]
fn a_function_of_mpi_that_the_program_defines_takes_the_imports_place() {
    let profiler = "#include <mpi.h>\nstatic int sends;\n\
        int MPI_Send(const void *buf, int count, MPI_Datatype datatype, int dest, int tag, MPI_Comm comm) {\n\
        sends++;\n    return PMPI_Send(buf, count, datatype, dest, tag, comm);\n}\n";
    let Some(project) = Project::new("profiling", &[("ring.c", RING), ("profiler.c", profiler)]) else { return };
    for toolchain in BOTH {
        let library = "anympi wasm-cc -c profiler.c && anympi wasm-ar rcs libprofiler.a profiler.o";
        project.shell(toolchain, library).success();
        for inputs in ["ring.c profiler.c", "profiler.c ring.c", "ring.c -L. -lprofiler", "ring.c libprofiler.a"] {
            project.compile(toolchain, &format!("-Wall -Werror {inputs} -o profiled.wasm")).success();
            let module = project.module("profiled.wasm");
            let imports = module.imported_from("mpi");
            assert!(imports.contains(&"PMPI_Send") && !imports.contains(&"MPI_Send"), "{inputs}: {imports:?}");
        }
        if let Some(output) = project.run(3, "profiled.wasm") {
            assert_eq!(output, "largest 3\n");
        }
    }
}

#[test]
fn make_builds_a_project_with_the_wrappers_in_the_compilers_places() {
    let makefile = "CFLAGS = -O2 -march=native -pthread\nprogram: main.o libpart.a\n\t$(CXX) -pthread main.o -L. -lpart -lm -o $@\n\
        libpart.a: c.o\n\t$(AR) rcs $@ c.o\n\t$(RANLIB) $@\n";
    let files = [("Makefile", makefile), ("main.cpp", CONTAINERS), ("c.c", IN_C)];
    let Some(project) = Project::new("make", &files) else { return };
    for toolchain in BOTH {
        let line = "rm -f *.o *.a && make CC=anympi-wasm-cc CXX=anympi-wasm-c++ AR=anympi-wasm-ar \
                    RANLIB=anympi-wasm-ranlib -B";
        project.shell(toolchain, line).success();
        assert!(project.module("program").imported_from("mpi").contains(&"MPI_Bcast"));
    }
}

#[test]
fn cmake_finds_mpi_when_the_wrappers_are_its_compilers() {
    let lists = "cmake_minimum_required(VERSION 3.13)\nproject(p C CXX)\nfind_package(MPI REQUIRED)\n\
        add_library(part STATIC c.c)\nadd_executable(program main.cpp)\n\
        target_link_libraries(program PRIVATE part MPI::MPI_CXX)\n";
    let files = [("CMakeLists.txt", lists), ("main.cpp", CONTAINERS), ("c.c", IN_C)];
    let Some(project) = Project::new("cmake", &files) else { return };
    let line = "cmake -DCMAKE_C_COMPILER=anympi-wasm-cc -DCMAKE_CXX_COMPILER=anympi-wasm-c++ \
                -DCMAKE_AR=$(which anympi-wasm-ar) -DCMAKE_RANLIB=$(which anympi-wasm-ranlib) -B build \
                && cmake --build build";
    let outcome = project.shell(Toolchain::Clang, line).success();
    assert!(!outcome.stderr.contains("warning"), "{outcome:#?}");
    assert!(project.module("build/program").imported_from("mpi").contains(&"MPI_Bcast"));
}

#[test]
fn options_reach_the_compiler_and_what_follows_two_dashes_untouched() {
    let source = "#include \"answer.h\"\n#if ANSWER != 42 || !defined(SECOND) || defined(__OPTIMIZE__)\n#error no\n\
        #endif\n#ifndef __wasm_simd128__\n#error no SIMD\n#endif\nint main(void) { return 0; }\n";
    let files = [("a.c", source), ("answer.h", "#define ANSWER 42\n")];
    let Some(project) = Project::new("options", &files) else { return };
    for toolchain in BOTH {
        project.compile(toolchain, "a.c -I . -O0 -o x.wasm -- -DSECOND -std=c99").success();
        project.module("x.wasm");
        let outcome = project.compile(toolchain, "a.c -o y.wasm -- -DSECOND");
        assert_ne!(outcome.code(), 0, "-O3 is the default");
        let outcome = project.compile(toolchain, "-mno-simd128 a.c -o z.wasm -- -DSECOND -O0");
        assert!(outcome.code() != 0 && outcome.stderr.contains("no SIMD"), "{outcome:#?}");
    }
    let outcome = project.compile(Toolchain::Clang, "--tolchain=zig a.c");
    assert_eq!(outcome.stderr, "anympi: there is no option --tolchain=zig; what is for the compiler goes after --\n");
    let outcome = project.compile(Toolchain::Clang, "-O0 -march=native -DSECOND a.c").success();
    assert_eq!(outcome.stderr, "anympi: -march=native left out: guests run on any processor\n");
    let shown = project.compile(Toolchain::Clang, "a.c -show").success().stdout;
    assert!(shown.contains("--target=wasm32-wasi") && shown.contains(" a.c ") && shown.contains("-O3"), "{shown}");
}

#[test]
fn the_toolchain_is_told_and_so_is_how_to_get_one() {
    let Some(project) = Project::new("toolchain", &[("ring.c", RING)]) else { return };
    let outcome = project.compile(Toolchain::Zig, "--toolchain clang --print-toolchain").success();
    assert!(outcome.stdout.starts_with("clang with wasi-libc\n"), "{outcome:#?}");
    assert!(outcome.stdout.contains("without exceptions"), "{outcome:#?}");
    let outcome = project.compile(Toolchain::Clang, "--toolchain=zig --print-toolchain").success();
    assert!(outcome.stdout.starts_with("zig\n") && outcome.stdout.contains("with exceptions"), "{outcome:#?}");
    let python = root().join("target/venv/bin/python");
    let outcome = project.compile(Toolchain::Clang, &format!("--toolchain={} --print-toolchain", python.display()));
    assert!(outcome.success().stdout.starts_with("zig\n"));

    let anympi = root().join("target/anympi/bin/anympi");
    let mut bare = project.command(&anympi.to_string_lossy(), Toolchain::Clang);
    bare.env("PATH", project.folder.join("nothing")).env_remove("ANYMPI_WASM_TOOLCHAIN").args(["compile", "ring.c"]);
    let outcome = run(&mut bare, DEADLINE);
    assert_eq!(outcome.code(), 1);
    for words in
        ["there is no compiler for WebAssembly", "apt-get install clang", "pip install ziglang", "WASI_SDK_PATH"]
    {
        assert!(outcome.stderr.contains(words), "{outcome:#?}");
    }
    let outcome = project.compile(Toolchain::Clang, "--toolchain=/nowhere/clang ring.c");
    assert!(outcome.stderr.contains("there is no toolchain /nowhere/clang"), "{outcome:#?}");
}

#[test]
fn objects_for_this_machine_are_refused_before_the_linker_sees_them() {
    let Some(project) = Project::new("native", &[("ring.c", RING), ("c.c", IN_C)]) else { return };
    let line = "gcc -c c.c -o native.o && ar rc libnative.a native.o && anympi wasm-cc -c c.c && rm -f libplain.a \
                && ar rc libplain.a c.o";
    project.shell(Toolchain::Clang, line).success();
    for inputs in ["ring.c native.o", "ring.c libnative.a", "ring.c -L. -lnative"] {
        let outcome = project.compile(Toolchain::Clang, inputs);
        assert_eq!(outcome.code(), 1);
        assert!(outcome.stderr.contains("was compiled for this machine, not for WebAssembly"), "{outcome:#?}");
    }
    let outcome = project.compile(Toolchain::Clang, "ring.c libplain.a");
    assert!(outcome.stderr.contains("libplain.a has no index"), "{outcome:#?}");
    let fixed = "anympi wasm-ranlib libplain.a && anympi compile ring.c libplain.a";
    project.shell(Toolchain::Clang, fixed).success();
}

const EXCEPTIONS: &str = r#"
#include <mpi.h>
#include <iostream>
#include <new>
#include <stdexcept>
#include <string>
#include <vector>
struct Counted { int *count; ~Counted() { ++*count; } };
static int destroyed;
static void deep(int levels) {
    Counted counted{&destroyed};
    if (levels == 0) throw std::runtime_error("from the depth");
    deep(levels - 1);
}
int main(int argc, char **argv) {
    MPI_Init(&argc, &argv);
    try { deep(5); } catch (const std::exception &error) { std::cout << error.what() << " " << destroyed; }
    try { std::vector<int>(3).at(7) = 1; } catch (const std::out_of_range &) { std::cout << " range"; }
    try { std::stoi("none"); } catch (const std::invalid_argument &) { std::cout << " number"; }
    try { try { throw 3; } catch (int &number) { number++; throw; } } catch (int number) { std::cout << " " << number; }
    try { volatile size_t many = (size_t)3 << 30; char *volatile kept = new char[many]; delete[] kept; } catch (const std::bad_alloc &) { std::cout << " memory"; }
    std::cout << std::endl;
    MPI_Finalize();
}
"#;

#[test]
fn exceptions_work_with_zig_and_are_explained_where_they_do_not() {
    let Some(project) = Project::new("exceptions", &[("main.cpp", EXCEPTIONS)]) else { return };
    project.compile(Toolchain::Zig, "main.cpp").success();
    project.module("main.wasm");
    if let Some(output) = project.run(1, "main.wasm") {
        assert_eq!(output, "from the depth 6 range number 4 memory\n");
    }
    let outcome = project.compile(Toolchain::Clang, "main.cpp");
    assert_ne!(outcome.code(), 0);
    assert!(outcome.stderr.contains("-fno-exceptions") && outcome.stderr.contains("WASI SDK"), "{outcome:#?}");
}

#[test]
fn what_guests_do_not_have_is_explained() {
    let foreign = "int MPI_Barrier(int);\nint main(void) { return MPI_Barrier(0); }\n";
    let files = [
        ("foreign.c", foreign),
        ("openmp.c", "#include <omp.h>\nint main(void) { return omp_get_num_threads(); }\n"),
        ("linux.c", "#include <linux/types.h>\nint main(void) { return 0; }\n"),
    ];
    let Some(project) = Project::new("missing", &files) else { return };
    for toolchain in BOTH {
        let complains = |file: &str, words: &str| {
            let outcome = project.compile(toolchain, file);
            assert!(outcome.code() != 0 && outcome.stderr.contains(words), "{outcome:#?}");
        };
        complains("foreign.c", "include <mpi.h>");
        complains("openmp.c", "no OpenMP");
        complains("linux.c", "'linux/types.h' file not found");
    }
}

#[test]
fn a_stack_of_eight_mebibytes_is_there_and_one_that_overflows_traps() {
    // A frame whose address others may know keeps its size.
    let source = "#include <mpi.h>\n#include <stdio.h>\nstatic char *volatile last;\nstatic int deep(int levels) {\n\
        char kibibytes[64 << 10];\n    last = kibibytes;\n    last[5] = (char)levels;\n    if (levels == 0) return 0;\n\
        int below = deep(levels - 1);\n    return below + (kibibytes[5] == (char)levels);\n}\n\
        int main(int argc, char **argv) {\n    MPI_Init(&argc, &argv);\n\
        printf(\"%d\\n\", deep(argc > 1 ? 1000 : 100));\n    MPI_Finalize();\n    return 0;\n}\n";
    let Some(project) = Project::new("stack", &[("stack.c", source)]) else { return };
    for toolchain in BOTH {
        project.compile(toolchain, "stack.c").success();
        let Some(output) = project.run(1, "stack.wasm") else { return };
        assert_eq!(output, "100\n");
        let mut command = mpirun(1).expect("it has just run");
        let outcome = run(command.arg(project.folder.join("stack.wasm")).arg("deeper"), DEADLINE);
        assert_eq!(outcome.code(), 134, "{outcome:#?}");
        assert!(outcome.stderr.contains("deep"), "the backtrace names the function: {outcome:#?}");
    }
}

#[test]
fn long_doubles_signals_clocks_and_process_ids_are_there_as_far_as_they_can_be() {
    let source = "#include <math.h>\n#include <signal.h>\n#include <stdio.h>\n#include <sys/mman.h>\n#include <time.h>\n\
        #include <unistd.h>\nstatic void handler(int number) { printf(\"signal %d\\n\", number); }\n\
        int main(void) {\n    signal(SIGUSR1, handler);\n    raise(SIGUSR1);\n    (void)clock();\n    (void)getpid();\n\
            (void)mmap(0, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);\n\
            printf(\"%.1f\\n\", sqrt(4.0));\n\
        #ifdef LONG_DOUBLES\n    printf(\"%.1Lf\\n\", 2.0L);\n#endif\n    return 0;\n}\n";
    let Some(project) = Project::new("libc", &[("libc.c", source)]) else { return };
    for toolchain in BOTH {
        // zig's C library does not print them.
        let long_doubles = if toolchain == Toolchain::Zig { "" } else { "-DLONG_DOUBLES" };
        project.compile(toolchain, &format!("-Wall -Werror {long_doubles} libc.c")).success();
        if let Some(output) = project.run(1, "libc.wasm") {
            assert!(output.starts_with("signal ") && output.ends_with("2.0\n"), "{output}");
        }
    }
}

/// A guest in Rust needs a target that only rustup brings.
#[test]
fn the_rust_crate_for_guests_passes_a_ring() {
    let Some(anympi) = component("target/anympi/lib/anympi/anympi-wasm") else { return };
    if !has_rust_for_wasi() {
        eprintln!("skipped: Rust's standard library for wasm32-wasip1 is missing: `rustup target add wasm32-wasip1`");
        return;
    }
    let target = root().join("target/guest-rust");
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args(["build", "--quiet", "--release", "--offline", "--example", "ring", "--target", "wasm32-wasip1"]);
    cargo.arg("--manifest-path").arg(root().join("guest/rust/Cargo.toml")).arg("--target-dir").arg(&target);
    run(cargo.env_remove("RUSTFLAGS"), DEADLINE).success();
    let program = target.join("wasm32-wasip1/release/examples/ring.wasm");
    let module = Module::read(&program);
    for (from, name) in &module.imports {
        assert!(["mpi", "wasi_snapshot_preview1"].contains(&from.as_str()), "{name} from {from}");
    }
    assert!(anympi.exists() && module.imported_from("mpi").contains(&"MPI_Allreduce_c"));
    for n in [1, 2, 5] {
        let outcome = run(mpirun(n).expect("it is staged").arg(&program), DEADLINE).success();
        let sum = n * (n - 1) / 2;
        assert_eq!(outcome.stdout, format!("the token has come around {n} ranks: {sum}\n"));
    }
}

fn has_rust_for_wasi() -> bool {
    let mut ask = Command::new("rustc");
    ask.args(["--print", "target-libdir", "--target", "wasm32-wasip1"]);
    let outcome = run(&mut ask, DEADLINE);
    outcome.status.success() && Path::new(outcome.stdout.trim()).is_dir()
}
