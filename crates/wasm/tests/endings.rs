//! How small modules, written as text, end: what the launcher is told of each.

use anympi_engine::world::World;
use anympi_engine::world::ending::Ending;
use anympi_engine::world::environment::Place;
use anympi_wasm::module;
use anympi_wasm::program::Program;
use anympi_wasm::rank;
use anympi_wasm::sandbox::{Sandbox, Streams};
use anympi_wasm::unfit::Unfit;
use std::path::PathBuf;

fn file(text: &str) -> PathBuf {
    let name = std::thread::current().name().unwrap_or("test").replace(':', "-");
    let path = std::env::temp_dir().join(format!("anympi-{name}-{}.wasm", std::process::id()));
    std::fs::write(&path, wat::parse_str(text).expect("a module")).expect("a file");
    path
}

fn program(text: &str, fuel: bool) -> Result<Program, Unfit> {
    let path = file(text);
    let engine = module::engine(fuel).expect("an engine");
    let program = module::load(&engine, &path, None).and_then(|module| Program::link(&module));
    std::fs::remove_file(path).expect("it was there");
    program
}

/// How a module with `body` as its `_start` ends, as a world of one.
fn ending(body: &str, sandbox: &Sandbox) -> Ending {
    let text = format!(
        r#"(module
            (import "wasi_snapshot_preview1" "proc_exit" (func $proc_exit (param i32)))
            (import "mpi" "MPI_Init" (func $init (param i32 i32) (result i32)))
            (import "mpi" "MPI_Finalize" (func $finalize (result i32)))
            (import "mpi" "MPI_Abort" (func $abort (param i32 i32) (result i32)))
            (import "env" "PMPI_Comm_rank" (func $rank (param i32 i32) (result i32)))
            (memory (export "memory") 1)
            (func $inner (param i32) (result i32) (i32.div_u (i32.const 1) (local.get 0)))
            (func $deep (param i32) (result i32) (i32.add (i32.const 1) (call $deep (local.get 0))))
            (func $start (export "_start") {body}))"#
    );
    let program = program(&text, sandbox.fuel.is_some()).expect("it can be run");
    let world = World::private(1).expect("memory");
    let place = Place { world, index: 0, appnum: None, launched: false };
    rank::run(&program, |calls| rank::on_engine(place, calls, sandbox), sandbox, Streams::OF_PROCESS)
}

#[track_caller]
fn check(body: &str, expected: Ending) {
    assert_eq!(ending(body, &Sandbox::default()), expected);
}

/// The module traps, and the text begins so.
#[track_caller]
fn check_trap(body: &str, sandbox: &Sandbox, expected: &str) {
    match ending(body, sandbox) {
        Ending::Trapped(text) => assert!(text.starts_with(expected), "{text}"),
        other => panic!("{other:?}"),
    }
}

#[test]
fn returning_and_exiting_are_told_by_their_codes() {
    check("(drop (call $init (i32.const 0) (i32.const 0))) (drop (call $finalize))", Ending::Exited(0));
    check("(call $proc_exit (i32.const 0))", Ending::Exited(0));
    check("(call $proc_exit (i32.const 7))", Ending::Exited(7));
    check("(call $proc_exit (i32.const 200))", Ending::Exited(200));
    check("(call $proc_exit (i32.const -1))", Ending::Exited(255));
}

#[test]
fn an_abort_ends_the_rank_with_its_code() {
    let body = "(drop (call $init (i32.const 0) (i32.const 0))) (drop (call $abort (i32.const 257) (i32.const 42)))";
    check(body, Ending::Exited(42));
}

#[test]
fn a_trap_is_told_with_the_functions_it_was_in() {
    check_trap(
        "(drop (call $inner (i32.const 0)))",
        &Sandbox::default(),
        "trapped in `inner`: integer divide by zero\n    at inner (byte 0x",
    );
    check_trap("unreachable", &Sandbox::default(), "trapped in `start`: it reached code that is never to be reached");
    check_trap("(drop (call $deep (i32.const 0)))", &Sandbox::default(), "trapped in `deep`: its calls are nested too");
}

#[test]
fn a_call_before_init_is_told_by_its_name() {
    let body = "(drop (call $rank (i32.const 257) (i32.const 0)))";
    check_trap(body, &Sandbox::default(), "trapped in `start`: MPI_Comm_rank was called before MPI_Init");
}

#[test]
fn fuel_runs_out() {
    let sandbox = Sandbox { fuel: Some(10_000), ..Sandbox::default() };
    check_trap("(loop (br 0))", &sandbox, "used up its fuel of 10000 in `start`");
}

#[test]
fn memory_has_a_limit_from_the_beginning_and_later() {
    let sandbox = Sandbox { memory: Some(2 << 16), ..Sandbox::default() };
    // Exits with the number of pages before each growth, which is -1 if that is refused, and as an exit code 255.
    let grow = |by: u32| format!("(call $proc_exit (memory.grow (i32.const {by})))");
    assert_eq!(ending(&grow(1), &sandbox), Ending::Exited(1));
    assert_eq!(ending(&grow(2), &sandbox), Ending::Exited(255));
    let sandbox = Sandbox { memory: Some(1 << 15), ..Sandbox::default() };
    match ending("", &sandbox) {
        Ending::Refused(text) => assert!(text.starts_with("cannot start within 32768 bytes of memory"), "{text}"),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_folder_that_is_not_there_is_refused() {
    let folder = anympi_wasm::sandbox::Folder { host: "/no/such".into(), guest: ".".into(), read_only: false };
    match ending("", &Sandbox { folders: vec![folder], ..Sandbox::default() }) {
        Ending::Refused(text) => assert!(text.starts_with("cannot open the folder /no/such"), "{text}"),
        other => panic!("{other:?}"),
    }
}

#[test]
fn what_cannot_be_linked_is_named() {
    let check = |text: &str, expected: &str| {
        let unfit = program(text, false).err().expect("it is unfit").to_string();
        assert!(unfit.starts_with(expected), "{unfit}");
    };
    check("(module)", "has no `_start`");
    let start = r#"(func (export "_start"))"#;
    check(
        &format!(r#"(module (import "mpi" "MPI_Frob" (func)) (import "x" "y" (func (param i64))) {start})"#),
        "needs what nobody here has: MPI_Frob of module `mpi`, y of module `x` (MPI 5.0 has",
    );
    check(
        &format!(r#"(module (import "env" "memory" (memory 1)) {start})"#),
        "needs what nobody here has: memory of module `env` (link it without --import-memory",
    );
    check(
        &format!(r#"(module (import "mpi" "MPI_Init" (func (param i64))) {start})"#),
        "was compiled with another mpi.h",
    );
}
