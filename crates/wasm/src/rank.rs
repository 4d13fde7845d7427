//! One rank: an instance of the program, on the thread that calls this.

use crate::callback::Calls;
use crate::folders::Folders;
use crate::guest::{Guest, Mpi};
use crate::program::Program;
use crate::sandbox::{Sandbox, Streams};
use crate::verdict;
use anympi_engine::Rank;
use anympi_engine::datatype::DataModel;
use anympi_engine::info::InfoObject;
use anympi_engine::process::Home;
use anympi_engine::standard::{MPI_APPNUM, MPI_INFO_ENV, MPI_MAX_INFO_VAL};
use anympi_engine::world::ending::Ending;
use anympi_engine::world::environment::Place;
use std::cell::RefCell;
use std::mem::ManuallyDrop;
use std::rc::Rc;
use wasmtime::{Store, Trap, WasmBacktrace};
use wasmtime_wasi::WasiCtxBuilder;

/// A rank of the engine, in its place, for a guest that is told `arguments`.
pub fn on_engine(place: Place, calls: Calls, sandbox: &Sandbox) -> Mpi {
    // Those that cannot be opened have ended the rank already.
    let calls = calls.with_folders(Folders::open(&sandbox.folders).unwrap_or_default());
    let rank = Rank::with_model(place.world, place.index, Box::new(calls), DataModel::Ilp32);
    rank.process.home.set(if place.launched { Home::LaunchedThread } else { Home::Thread });
    if let Some(appnum) = place.appnum {
        rank.process.predefined.set(MPI_APPNUM, appnum);
    }
    // The engine would tell of this process, of which a guest need not know anything.
    let mut environment = InfoObject::default();
    if let Some((command, arguments)) = sandbox.arguments.split_first() {
        environment.put("command", cut(command));
        environment.put("argv", cut(&arguments.join(" ")));
    }
    environment.put("maxprocs", rank.world.size.to_string());
    environment.put("arch", "wasm32");
    rank.infos.set_predefined(MPI_INFO_ENV.0, Some(Rc::new(RefCell::new(environment))));
    Mpi::Engine(rank)
}

fn cut(value: &str) -> &str {
    anympi_engine::text::fit(value, MPI_MAX_INFO_VAL as usize)
}

/// Runs the program from `_start` to its end. What the rank has written is then written, and its files are closed.
///
/// Its memory stays until the process ends, as other ranks may still copy from it; so does its rank.
pub fn run(program: &Program, mpi: impl FnOnce(Calls) -> Mpi, sandbox: &Sandbox, streams: Streams) -> Ending {
    let wasi = match sandbox.wasi(streams) {
        Ok(wasi) => wasi,
        Err(reason) => return Ending::Refused(reason),
    };
    // Even a panic of ours must not end it.
    let mut store =
        ManuallyDrop::new(Store::new(&program.engine, Guest::new(mpi, wasi, sandbox.limits(), sandbox.host_memory())));
    let ending = start(program, &mut store, sandbox);
    *store.data_mut().wasi() = WasiCtxBuilder::new().build_p1();
    ending
}

fn start(program: &Program, store: &mut Store<Guest>, sandbox: &Sandbox) -> Ending {
    store.limiter(|guest| guest.limits());
    if let Some(fuel) = sandbox.fuel
        && let Err(error) = store.set_fuel(fuel)
    {
        return Ending::Refused(format!("{error:#}"));
    }
    let began = program.instance.instantiate(&mut *store).and_then(|instance| {
        if program.mpi_functions > 0 {
            Guest::bind(&mut *store, &instance)?;
        }
        instance.get_typed_func::<(), ()>(&mut *store, "_start")
    });
    let called = match began {
        Ok(start) => start.call(&mut *store, ()),
        // A module may have code of its own that runs before `_start`.
        Err(error) if error.is::<Trap>() || error.is::<WasmBacktrace>() => Err(error),
        Err(error) => return Ending::Refused(cannot_start(&error, sandbox)),
    };
    match called {
        Ok(()) => Ending::Exited(0),
        Err(error) => verdict::ending(&error, sandbox),
    }
}

fn cannot_start(error: &wasmtime::Error, sandbox: &Sandbox) -> String {
    let reason = crate::module::one_line(error);
    match sandbox.memory {
        Some(bytes) if reason.contains("memory") => format!("cannot start within {bytes} bytes of memory: {reason}"),
        _ => format!("cannot start: {reason}"),
    }
}
