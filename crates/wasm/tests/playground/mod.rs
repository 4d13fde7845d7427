//! A guest without code of its own: a module that imports every procedure of the table and hands it out again, so that a
//! test can call each with arguments of its choice, and look into the guest's memory.
//!
//! The module is written here, byte by byte, as no compiler would make it.

use anympi_engine::Rank;
use anympi_engine::datatype::DataModel;
use anympi_engine::world::World;
use anympi_spec::{CType, Form, Kind, Parameter, Procedure, procedures};
use anympi_wasm::{Guest, Mpi, add_imports_of};
use std::sync::{Arc, OnceLock};
use wasmtime::{Config, Engine, Func, InstancePre, Linker, Memory, Module, Store, StoreLimitsBuilder, Val};
use wasmtime_wasi::WasiCtxBuilder;

/// Pages of a guest's memory, of 64 KiB each.
pub const PAGES: u32 = 4;

/// A guest may have no more.
pub const MOST: usize = 64 << 20;

/// A procedure in one form, as it stands in the module.
pub struct Import {
    pub procedure: &'static Procedure,
    pub form: Form,
    pub name: String,
}

/// Every procedure that guests can import, in every form.
pub fn imports() -> &'static [Import] {
    static IMPORTS: OnceLock<Vec<Import>> = OnceLock::new();
    IMPORTS.get_or_init(|| {
        let wanted = procedures().iter().filter(|procedure| procedure.in_standard_abi());
        let forms = wanted.flat_map(|procedure| procedure.forms().iter().map(move |form| (procedure, *form)));
        forms.map(|(procedure, form)| Import { procedure, form, name: procedure.form_name(form) }).collect()
    })
}

/// The WebAssembly type of a parameter, as the standard ABI has it for pointers of 32 bits.
pub fn is_wide(parameter: &Parameter, form: Form) -> bool {
    let by_value = !parameter.is_array() && !parameter.is_pointer();
    by_value && matches!(parameter.kind.c_type(form), CType::Count | CType::Offset)
}

/// The functions in the guest's table: what MPI may call, of its types and of others.
const FUNCTIONS: [(&[u8], &[u8], &[u8]); 9] = [
    // Nothing of element 0: in C it is null.
    (&[], &[], &[0x0b]),
    // MPI_User_function, MPI_User_function_c and the delete function of an attribute: 4 parameters.
    (&[0x7f; 4], &[], &[0x0b]),
    (&[0x7f; 4], &[0x7f], &[0x41, 0x00, 0x0b]),
    // An attribute's copy function.
    (&[0x7f; 6], &[0x7f], &[0x41, 0x00, 0x0b]),
    // An error handler: variadic.
    (&[0x7f; 3], &[], &[0x0b]),
    // Of generalized requests.
    (&[0x7f; 2], &[0x7f], &[0x41, 0x00, 0x0b]),
    (&[0x7f; 1], &[0x7f], &[0x41, 0x00, 0x0b]),
    // Those that trap: an operation, and a copy function.
    (&[0x7f; 4], &[], &[0x00, 0x0b]),
    (&[0x7f; 6], &[0x7f], &[0x00, 0x0b]),
];

fn number(mut value: u32) -> Vec<u8> {
    let mut bytes = Vec::new();
    while value >= 0x80 {
        bytes.push(value as u8 | 0x80);
        value >>= 7;
    }
    bytes.push(value as u8);
    bytes
}

fn text(text: &str) -> Vec<u8> {
    [number(text.len() as u32), text.as_bytes().to_vec()].concat()
}

fn section(id: u8, items: &[Vec<u8>]) -> Vec<u8> {
    let body = [number(items.len() as u32), items.concat()].concat();
    [vec![id], number(body.len() as u32), body].concat()
}

fn function_type(parameters: &[u8], results: &[u8]) -> Vec<u8> {
    [vec![0x60], number(parameters.len() as u32), parameters.to_vec(), number(results.len() as u32), results.to_vec()]
        .concat()
}

/// The module: types in the order of the functions, imported ones first.
fn module() -> Vec<u8> {
    let imports = imports();
    let import_type = |import: &Import| {
        let parameters: Vec<u8> = import
            .procedure
            .parameters_of(import.form)
            .map(|parameter| if is_wide(parameter, import.form) { 0x7e } else { 0x7f })
            .collect();
        let results = match import.procedure.return_kind.c_type(import.form) {
            CType::Nothing => 0x40,
            CType::Double => 0x7c,
            CType::Count | CType::Offset => 0x7e,
            _ => 0x7f,
        };
        function_type(&parameters, &[results])
    };
    let own = FUNCTIONS.iter().map(|(parameters, results, _)| function_type(parameters, results));
    let types: Vec<Vec<u8>> = imports.iter().map(import_type).chain(own).collect();
    let imported: Vec<Vec<u8>> = imports
        .iter()
        .enumerate()
        .map(|(i, import)| [text("mpi"), text(&import.name), vec![0x00], number(i as u32)].concat())
        .collect();
    let first = imports.len() as u32;
    let functions: Vec<Vec<u8>> = (0..FUNCTIONS.len() as u32).map(|i| number(first + i)).collect();
    let tables = [[vec![0x70, 0x00], number(FUNCTIONS.len() as u32)].concat()];
    let memories = [[vec![0x00], number(PAGES)].concat()];
    let mut exports: Vec<Vec<u8>> = imports
        .iter()
        .enumerate()
        .map(|(i, import)| [text(&import.name), vec![0x00], number(i as u32)].concat())
        .collect();
    exports.push([text("memory"), vec![0x02, 0x00]].concat());
    exports.push([text("__indirect_function_table"), vec![0x01, 0x00]].concat());
    // The table's elements from the second on: `i32.const 1 end`, and the functions.
    let members: Vec<u8> = (1..FUNCTIONS.len() as u32).flat_map(|i| number(first + i)).collect();
    let elements = [[vec![0x00, 0x41, 0x01, 0x0b], number(FUNCTIONS.len() as u32 - 1), members].concat()];
    let code: Vec<Vec<u8>> = FUNCTIONS
        .iter()
        .map(|(_, _, body)| [number(body.len() as u32 + 1), vec![0x00], body.to_vec()].concat())
        .collect();
    [
        b"\0asm\x01\0\0\0".to_vec(),
        section(1, &types),
        section(2, &imported),
        section(3, &functions),
        section(4, &tables),
        section(5, &memories),
        section(7, &exports),
        section(9, &elements),
        section(10, &code),
    ]
    .concat()
}

/// Compiled and linked once for all guests of a test.
fn prepared() -> &'static (Engine, InstancePre<Guest>) {
    static PREPARED: OnceLock<(Engine, InstancePre<Guest>)> = OnceLock::new();
    PREPARED.get_or_init(|| {
        let mut config = Config::new();
        config.memory_may_move(false).memory_reservation(4 << 30);
        let engine = Engine::new(&config).expect("an engine");
        let module = Module::new(&engine, module()).expect("the module is one");
        let mut linker = Linker::new(&engine);
        add_imports_of(&mut linker, &module).expect("what the module imports");
        let instance = linker.instantiate_pre(&module).expect("every procedure of the table, with its type");
        (engine, instance)
    })
}

/// One guest, as rank `index` of a world.
pub struct Playground {
    pub store: Store<Guest>,
    pub memory: Memory,
    functions: Vec<Func>,
}

/// How a call ended.
#[derive(Debug, Clone, PartialEq)]
pub enum Ended {
    /// With an error code, or another integer.
    Code(i32),
    /// With something that is no integer.
    Value,
    /// In a trap, which says this.
    Trap(String),
}

impl Playground {
    /// Before MPI_Init.
    pub fn new(world: &Arc<World>, index: u32) -> Playground {
        let (engine, instance) = prepared();
        let wasi = WasiCtxBuilder::new().build_p1();
        let limits = StoreLimitsBuilder::new().memory_size(MOST).build();
        let mpi = |calls| Mpi::Engine(Rank::with_model(world.clone(), index, Box::new(calls), DataModel::Ilp32));
        let mut store = Store::new(engine, Guest::new(mpi, wasi, limits, 1 << 32));
        store.limiter(|guest| guest.limits());
        let instance = instance.instantiate(&mut store).expect("an instance");
        Guest::bind(&mut store, &instance).expect("memory and table");
        let memory = instance.get_memory(&mut store, "memory").expect("a memory");
        let find = |import: &Import| instance.get_func(&mut store, &import.name).expect("a function");
        let functions = imports().iter().map(find).collect();
        Playground { store, memory, functions }
    }

    /// Calls the procedure that stands at `at` in [`imports`].
    pub fn call(&mut self, at: usize, arguments: &[Val]) -> Ended {
        let mut results = [Val::I32(0)];
        match self.functions[at].call(&mut self.store, arguments, &mut results) {
            Ok(()) => match results[0] {
                Val::I32(code) => Ended::Code(code),
                _ => Ended::Value,
            },
            Err(error) => Ended::Trap(error.root_cause().to_string()),
        }
    }

    /// Calls a procedure by its name, with arguments of 32 bits.
    pub fn call_named(&mut self, name: &str, arguments: &[u32]) -> Ended {
        let at = imports().iter().position(|import| import.name == name).expect("a procedure");
        let arguments: Vec<Val> = arguments.iter().map(|&word| Val::I32(word as i32)).collect();
        self.call(at, &arguments)
    }

    /// The end of the guest's memory.
    pub fn edge(&self) -> u32 {
        self.memory.data_size(&self.store) as u32
    }

    pub fn write(&mut self, at: u32, bytes: &[u8]) {
        self.memory.write(&mut self.store, at as usize, bytes).expect("inside the memory");
    }

    pub fn word(&self, at: u32) -> u32 {
        let mut bytes = [0; 4];
        self.memory.read(&self.store, at as usize, &mut bytes).expect("inside the memory");
        u32::from_le_bytes(bytes)
    }
}

/// Whether the parameter is an address in the guest's memory that the call reads or writes.
pub fn is_address(parameter: &Parameter) -> bool {
    let kind = parameter.kind;
    let untyped = matches!(kind, Kind::Buffer | Kind::CBuffer | Kind::CBuffer2 | Kind::CBuffer3 | Kind::CBuffer4);
    let result = parameter.direction != anympi_spec::Direction::In
        && matches!(kind, Kind::AttributeVal | Kind::ExtraState | Kind::LogicalVoid);
    let text = matches!(kind, Kind::String | Kind::ArgumentList | Kind::StringArray | Kind::String2darray);
    parameter.is_array() || parameter.is_pointer() || untyped || result || text
}
