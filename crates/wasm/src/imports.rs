//! What a guest may import: every procedure of the table, by its C name and its profiling name, from the module `mpi`
//! and from `env`, where linkers put undefined symbols.

use crate::call::{Arguments, Cx, enter};
use crate::error::Failure;
use crate::generated;
use crate::guest::Guest;
use std::collections::HashMap;
use wasmtime::{Caller, Engine, ExternType, FuncType, Linker, Module, Result, ValType};

/// A procedure in one form, as a guest imports it.
pub(crate) struct Import {
    /// In C.
    pub name: &'static str,
    /// The types of the parameters, and of the result after `>`: `i` and `l` are integers of 32 and 64 bits, `d` is a
    /// double.
    pub signature: &'static str,
    /// Whose error handler hears of an error.
    pub object: Object,
    /// It may be called before MPI is initialized and after it is finalized.
    pub any_time: bool,
    /// The body gives the result itself, which is no error code.
    pub has_value: bool,
    pub body: fn(&Cx, &mut Arguments) -> std::result::Result<(), Failure>,
}

/// The first communicator, session, window or file among a procedure's arguments, by its index: by value, or (`…At`) by
/// address.
#[derive(Clone, Copy)]
pub(crate) enum Object {
    None,
    Comm(u8),
    Session(u8),
    Win(u8),
    File(u8),
    CommAt(u8),
    SessionAt(u8),
    WinAt(u8),
    FileAt(u8),
    /// There is no file yet: the handler of files in general.
    NoFile,
}

/// The modules that MPI's functions are imported from.
pub const MODULES: [&str; 2] = ["mpi", "env"];

/// Adds everything a guest may import of MPI.
pub fn add_to_linker(linker: &mut Linker<Guest>) -> Result<()> {
    let mut types = Types::new(linker.engine());
    for import in generated::IMPORTS.iter().flat_map(|chapter| chapter.iter()) {
        for module in MODULES {
            for prefix in ["", "P"] {
                define(linker, &mut types, module, &format!("{prefix}{}", import.name), import)?;
            }
        }
    }
    Ok(())
}

/// Adds what `module` imports of MPI, and no more: making thousands of functions takes longer than starting a guest.
pub fn add_imports_of(linker: &mut Linker<Guest>, module: &Module) -> Result<()> {
    let mut types = Types::new(linker.engine());
    for wanted in module.imports() {
        let is_function = matches!(wanted.ty(), ExternType::Func(_));
        if let (true, true, Some(import)) = (is_function, MODULES.contains(&wanted.module()), find(wanted.name())) {
            define(linker, &mut types, wanted.module(), wanted.name(), import)?;
        }
    }
    Ok(())
}

/// The procedure behind a name, which may be that of the profiling interface.
pub(crate) fn find(name: &str) -> Option<&'static Import> {
    let name = if name.starts_with("PMPI_") { &name[1..] } else { name };
    generated::IMPORTS.iter().flat_map(|chapter| chapter.iter()).find(|import| import.name == name)
}

/// Function types by their signature: few, and each costs a look into the engine's registry.
struct Types {
    engine: Engine,
    by_signature: HashMap<&'static str, FuncType>,
}

impl Types {
    fn new(engine: &Engine) -> Types {
        Types { engine: engine.clone(), by_signature: HashMap::new() }
    }

    fn of(&mut self, signature: &'static str) -> FuncType {
        let make = || {
            let (parameters, result) = signature.split_once('>').unwrap_or((signature, ""));
            FuncType::new(&self.engine, parameters.chars().map(value_type), result.chars().map(value_type))
        };
        self.by_signature.entry(signature).or_insert_with(make).clone()
    }
}

fn value_type(letter: char) -> ValType {
    match letter {
        'l' => ValType::I64,
        'd' => ValType::F64,
        _ => ValType::I32,
    }
}

fn define(
    linker: &mut Linker<Guest>,
    types: &mut Types,
    module: &str,
    name: &str,
    import: &'static Import,
) -> Result<()> {
    let call = move |mut caller: Caller<'_, Guest>, values: &mut [_]| enter(&mut caller, import, values);
    // SAFETY: the body reads and writes the values as the signature says: both are generated from one row.
    unsafe { linker.func_new_unchecked(module, name, types.of(import.signature), call) }?;
    Ok(())
}
