//! A module that is ready to run: all its imports are found.

use crate::guest::Guest;
use crate::imports;
use crate::module::one_line;
use crate::unfit::Unfit;
use wasmtime::{Engine, ExternType, InstancePre, Linker, Module, UnknownImportError};
use wasmtime_wasi::I32Exit;

pub struct Program {
    pub engine: Engine,
    /// What each rank makes its instance of.
    pub instance: InstancePre<Guest>,
    /// How many functions of MPI it imports.
    pub mpi_functions: usize,
}

impl Program {
    /// Links `module` to MPI and WASI; an error names everything that it needs and nobody has.
    pub fn link(module: &Module) -> Result<Program, Unfit> {
        let engine = module.engine().clone();
        if !matches!(module.get_export("_start"), Some(ExternType::Func(_))) {
            return Err(Unfit::NoStart);
        }
        let mut linker = Linker::new(&engine);
        let invalid = |error: wasmtime::Error| Unfit::Invalid(one_line(&error));
        imports::add_imports_of(&mut linker, module).map_err(invalid)?;
        wasmtime_wasi::p1::add_to_linker_sync(&mut linker, Guest::wasi).map_err(invalid)?;
        // Wasmtime's own takes no code above 125; native programs end with any.
        linker.allow_shadowing(true);
        let exit = |code: i32| -> wasmtime::Result<()> { Err(I32Exit(code).into()) };
        linker.func_wrap("wasi_snapshot_preview1", "proc_exit", exit).map_err(invalid)?;
        let mpi_functions = module.imports().filter(|import| imports::find(import.name()).is_some()).count();
        let instance = instantiable(linker, module)?;
        Ok(Program { engine, instance, mpi_functions })
    }
}

fn instantiable(mut linker: Linker<Guest>, module: &Module) -> Result<InstancePre<Guest>, Unfit> {
    let mut missing = Vec::new();
    loop {
        let error = match linker.instantiate_pre(module) {
            Ok(instance) if missing.is_empty() => return Ok(instance),
            Ok(_) => return Err(Unfit::Missing(missing)),
            Err(error) => error,
        };
        let Some(unknown) = error.downcast_ref::<UnknownImportError>() else {
            return Err(if missing.is_empty() { Unfit::Mismatched(one_line(&error)) } else { Unfit::Missing(missing) });
        };
        missing.push((unknown.module().to_owned(), unknown.name().to_owned()));
        // Something in its place, for the next one to be named; what is no function has no simple stand-in.
        let ExternType::Func(of_type) = unknown.ty() else { return Err(Unfit::Missing(missing)) };
        let (module, name) = (unknown.module(), unknown.name());
        if linker.func_new(module, name, of_type, |_, _, _| wasmtime::bail!("a stand-in was called")).is_err() {
            return Err(Unfit::Missing(missing));
        }
    }
}
