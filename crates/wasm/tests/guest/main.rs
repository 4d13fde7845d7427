//! Guests on worlds inside the test's process: what they call, byte by byte. The programs' compilers are not needed here.

mod callbacks;
mod handles;
mod imports;
mod messages;
mod ranges;
mod spaces;

use anympi_engine::Rank;
use anympi_engine::datatype::DataModel;
use anympi_engine::standard::{MPI_COMM_WORLD, MPI_ERRORS_RETURN, MPI_SUCCESS};
use anympi_engine::world::World;
use anympi_wasm::error::Fault;
use anympi_wasm::{Guest, Mpi, add_to_linker};
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::Arc;
use wasmtime::{Config, Engine, Linker, Memory, Module, Result, Store, StoreLimitsBuilder, Val, ValType};
use wasmtime_wasi::WasiCtxBuilder;

/// Two pages of memory, and functions of each type that MPI calls. What they do is seen at the addresses below.
const MODULE: &str = include_str!("module.wat");

/// How often delete functions were called.
const DELETED: u32 = 8;
/// What the error handler was given.
const HANDLED: u32 = 16;
/// Where tests put what they pass.
const DATA: u32 = 1024;
/// The size of the memory.
const END: u32 = 2 << 16;

/// Elements of the function table.
mod function {
    pub const COPY: i64 = 1;
    pub const SUM: i64 = 2;
    pub const DELETE: i64 = 3;
    pub const HANDLER: i64 = 4;
    pub const PLAIN_HANDLER: i64 = 5;
    pub const TRAP: i64 = 6;
    pub const QUERY: i64 = 7;
    pub const FREE: i64 = 8;
    pub const CANCEL: i64 = 9;
    pub const RANK_IN_OP: i64 = 10;
    pub const NULL: i64 = 15;
}

/// A guest whose memory the test reads and writes, and whose imports it calls as the guest's code would.
struct Program {
    store: Store<Guest>,
    linker: Linker<Guest>,
    memory: Memory,
}

impl Program {
    fn new(engine: &Engine, module: &Module, mpi: Arc<World>, index: u32) -> Result<Program> {
        let mut linker = Linker::new(engine);
        add_to_linker(&mut linker)?;
        let limits = StoreLimitsBuilder::new().memory_size(64 << 20).build();
        let wasi = WasiCtxBuilder::new().build_p1();
        let guest = Guest::new(
            |calls| Mpi::Engine(Rank::with_model(mpi, index, Box::new(calls), DataModel::Ilp32)),
            wasi,
            limits,
            1 << 32,
        );
        let mut store = Store::new(engine, guest);
        store.limiter(|guest| guest.limits());
        let instance = linker.instantiate(&mut store, module)?;
        Guest::bind(&mut store, &instance)?;
        let memory = instance.get_memory(&mut store, "memory").expect("it is exported");
        Ok(Program { store, linker, memory })
    }

    /// Calls an import. Arguments have the widths that it says.
    fn try_call(&mut self, name: &str, arguments: &[i64]) -> Result<Val> {
        let function = self.linker.get(&mut self.store, "mpi", name).ok().and_then(|item| item.into_func());
        let function = function.unwrap_or_else(|| panic!("{name} is not in the linker"));
        let of = function.ty(&self.store);
        assert_eq!(of.params().len(), arguments.len(), "{name}");
        let spell = |(of, &value): (ValType, &i64)| match of {
            ValType::I32 => Val::I32(value as i32),
            _ => Val::I64(value),
        };
        let arguments: Vec<Val> = of.params().zip(arguments).map(spell).collect();
        let mut results = [Val::I32(-1)];
        function.call(&mut self.store, &arguments, &mut results)?;
        Ok(results[0])
    }

    fn call(&mut self, name: &str, arguments: &[i64]) -> i32 {
        let result = self.try_call(name, arguments).unwrap_or_else(|trap| panic!("{name}: {trap:?}"));
        result.i32().expect("an error code")
    }

    fn done(&mut self, name: &str, arguments: &[i64]) {
        assert_eq!(self.call(name, arguments), MPI_SUCCESS, "{name}");
    }

    /// The fault that a call ends with.
    fn fault(&mut self, name: &str, arguments: &[i64]) -> Fault {
        match self.try_call(name, arguments) {
            Ok(value) => panic!("{name} returned {value:?}"),
            Err(error) => error.downcast_ref::<Fault>().unwrap_or_else(|| panic!("{name}: {error:?}")).clone(),
        }
    }

    fn put(&mut self, at: u32, values: &[i32]) {
        let bytes: Vec<u8> = values.iter().flat_map(|value| value.to_le_bytes()).collect();
        self.memory.write(&mut self.store, at as usize, &bytes).expect("inside the memory");
    }

    fn text(&mut self, at: u32, text: &str) {
        self.memory.write(&mut self.store, at as usize, text.as_bytes()).expect("inside the memory");
        self.memory.write(&mut self.store, at as usize + text.len(), &[0]).expect("inside the memory");
    }

    fn get(&self, at: u32) -> i32 {
        let mut bytes = [0; 4];
        self.memory.read(&self.store, at as usize, &mut bytes).expect("inside the memory");
        i32::from_le_bytes(bytes)
    }

    fn word(&self, at: u32) -> i64 {
        i64::from(self.get(at) as u32)
    }

    fn string(&self, at: u32) -> String {
        let bytes = self.memory.data(&self.store)[at as usize..].iter().take_while(|&&byte| byte != 0).copied();
        String::from_utf8(bytes.collect()).expect("text")
    }

    fn rank(&mut self) -> i32 {
        self.done("MPI_Comm_rank", &[world(), 512]);
        self.get(512)
    }
}

fn world() -> i64 {
    MPI_COMM_WORLD.0 as i64
}

fn config() -> Config {
    let mut config = Config::new();
    config.memory_may_move(false).memory_reservation(4 << 30);
    config
}

/// Runs `f` as each rank of a world of `n` whose errors return; all memories live until all are done.
fn run<R: Send>(n: usize, f: impl Fn(&mut Program) -> R + Sync) -> Vec<R> {
    let engine = Engine::new(&config()).expect("an engine");
    let module = Module::new(&engine, wat::parse_str(MODULE).expect("a module")).expect("a module");
    let world = World::private(n).expect("memory for a world");
    let start = |index: usize| {
        let mut program = Program::new(&engine, &module, world.clone(), index as u32).expect("a guest");
        let result = catch_unwind(AssertUnwindSafe(|| {
            program.done("MPI_Init", &[0, 0]);
            for comm in [MPI_COMM_WORLD, anympi_engine::standard::MPI_COMM_SELF] {
                program.done("MPI_Comm_set_errhandler", &[comm.0 as i64, MPI_ERRORS_RETURN.0 as i64]);
            }
            let result = f(&mut program);
            // What a fault has ended is not finalized.
            if world.aborted().is_none() {
                program.done("MPI_Finalized", &[512]);
                if program.get(512) == 0 {
                    program.done("MPI_Finalize", &[]);
                }
            }
            result
        }));
        if result.is_err() {
            world.abort(index as u32, 1);
        }
        (result, program)
    };
    let ended: Vec<_> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..n).map(|index| scope.spawn(move || start(index))).collect();
        threads.into_iter().map(|thread| thread.join().expect("panics are caught inside")).collect()
    });
    let culprit = world.aborted().map(|(rank, _)| rank as usize);
    let mut results = vec![];
    let mut panics = vec![];
    for (index, (result, _program)) in ended.into_iter().enumerate() {
        match result {
            Ok(result) => results.push(result),
            Err(panic) if Some(index) == culprit => panics.insert(0, panic),
            Err(panic) => panics.push(panic),
        }
    }
    if !panics.is_empty() {
        resume_unwind(panics.remove(0));
    }
    results
}
