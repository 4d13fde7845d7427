//! Every address that every procedure takes, one after the other led out of the guest's memory, while all other arguments
//! are right: the call traps or says that something is wrong, and never succeeds. The same address moved to where its
//! object just fits changes nothing.

mod playground;

use anympi_engine::standard::*;
use anympi_engine::world::World;
use anympi_spec::{CType, Direction, Handle, Kind, Parameter};
use playground::{Ended, Import, Playground, imports, is_address, is_wide};
use std::sync::Arc;
use std::sync::mpsc::RecvTimeoutError;
use std::time::Duration;
use wasmtime::Val;

/// Objects of every kind in a world of one.
struct Objects {
    group: u32,
    info: u32,
    errhandler: u32,
    keyval: u32,
    win: u32,
    session: u32,
    cart: u32,
}

/// Where results of preparing calls go.
const RESULT: u32 = 1024;
/// Each argument has a slot of its own.
const SLOTS: u32 = 8192;
const SLOT: u32 = 1024;

/// A call that can fail for no other reason than the one that is tried.
struct Trial {
    guest: Playground,
    objects: Objects,
}

impl Trial {
    fn new(world: &Arc<World>) -> Trial {
        let mut guest = Playground::new(world, 0);
        let mut made = |name: &str, arguments: &[u32]| {
            let ended = guest.call_named(name, arguments);
            assert_eq!(ended, Ended::Code(0), "{name}");
            guest.word(RESULT)
        };
        let (world, own) = (MPI_COMM_WORLD.0 as u32, MPI_COMM_SELF.0 as u32);
        made("MPI_Init", &[0, 0]);
        for comm in [world, own] {
            made("MPI_Comm_set_errhandler", &[comm, MPI_ERRORS_RETURN.0 as u32]);
        }
        let group = made("MPI_Comm_group", &[world, RESULT]);
        let info = made("MPI_Info_create", &[RESULT]);
        let errhandler = made("MPI_Comm_create_errhandler", &[4, RESULT]);
        let keyval = made("MPI_Comm_create_keyval", &[0, 0, RESULT, 0]);
        let none = MPI_INFO_NULL.0 as u32;
        let win = made("MPI_Win_allocate", &[64, 1, none, world, RESULT + 8, RESULT]);
        made("MPI_Win_lock_all", &[0, win]);
        let session = made("MPI_Session_init", &[none, MPI_ERRORS_RETURN.0 as u32, RESULT]);
        guest.write(RESULT + 16, &1u32.to_le_bytes());
        let mut made = |name: &str, arguments: &[u32]| {
            assert_eq!(guest.call_named(name, arguments), Ended::Code(0), "{name}");
            guest.word(RESULT)
        };
        let cart = made("MPI_Cart_create", &[world, 1, RESULT + 16, RESULT + 16, 0, RESULT]);
        Trial { guest, objects: Objects { group, info, errhandler, keyval, win, session, cart } }
    }

    fn handle(&self, import: &Import, kind: Handle) -> u32 {
        let null = match kind {
            Handle::Comm if import.name.contains("eighbor") || import.name.contains("Cart_") => {
                return self.objects.cart;
            }
            Handle::Comm => MPI_COMM_WORLD.0,
            Handle::Datatype => MPI_INT.0,
            Handle::Op => MPI_SUM.0,
            Handle::Group => return self.objects.group,
            Handle::Info => return self.objects.info,
            Handle::Errhandler => return self.objects.errhandler,
            Handle::Win => return self.objects.win,
            Handle::Session => return self.objects.session,
            Handle::Request => MPI_REQUEST_NULL.0,
            Handle::Message => MPI_MESSAGE_NO_PROC.0,
            Handle::File => MPI_FILE_NULL.0,
        };
        null as u32
    }

    /// What the parameter is by value; `bad` is what will be led astray.
    fn value(&self, import: &Import, parameter: &Parameter, bad: &Parameter) -> i64 {
        if let Some(handle) = parameter.kind.handle() {
            return self.handle(import, handle).into();
        }
        let is_rank = matches!(parameter.kind, Kind::Rank | Kind::RankNni) && parameter.name != "root";
        match parameter.kind {
            Kind::Keyval => self.objects.keyval.into(),
            Kind::Function | Kind::PolyFunction if import.name.contains("Op_create") => 1,
            Kind::Function | Kind::PolyFunction => 0,
            // Nobody sends, and a message to oneself needs a receiver: but for a buffer it may be nobody's.
            _ if is_rank && bad.kind != Kind::Buffer => MPI_PROC_NULL.into(),
            _ if is_rank || matches!(parameter.kind, Kind::Tag | Kind::Weight | Kind::PolyRmaDisplacement) => 0,
            Kind::RmaDisplacementNni | Kind::Assert | Kind::Index | Kind::KeyIndex | Kind::Coordinate => 0,
            Kind::ThreadLevel => MPI_THREAD_SINGLE.into(),
            Kind::LockType => MPI_LOCK_SHARED.into(),
            Kind::Order => MPI_ORDER_C.into(),
            Kind::SplitType => MPI_COMM_TYPE_SHARED.into(),
            Kind::Typeclass => MPI_TYPECLASS_REAL.into(),
            Kind::TypeclassSize => 8,
            Kind::NumDims | Kind::Dimension | Kind::ArrayLength | Kind::ArrayLengthNni | Kind::Degree => 1,
            _ => 1,
        }
    }

    /// Something right for an address to lead to.
    fn content(&self, import: &Import, parameter: &Parameter, bad: &Parameter) -> Vec<u8> {
        if let Some(handle) = parameter.kind.handle() {
            return self.handle(import, handle).to_le_bytes().repeat(4);
        }
        match parameter.kind {
            Kind::String => b"name\0".to_vec(),
            Kind::StringArray | Kind::ArgumentList | Kind::String2darray => vec![0; 4],
            _ if parameter.direction == Direction::Out => Vec::new(),
            kind if parameter.is_array() => {
                // Displacements, ranks and coordinates are 0; lengths, counts and degrees 1.
                let place = format!("{kind:?}").contains("Disp") || parameter.name == "edges";
                let is_zero = place || matches!(kind, Kind::Rank | Kind::RankNni | Kind::Coordinate | Kind::Logical);
                i64::from(!is_zero).to_le_bytes().to_vec()
            }
            _ => self.value(import, parameter, bad).to_le_bytes().to_vec(),
        }
    }

    /// Calls with parameter `bad` at `address`, or all as they should be.
    fn call(&mut self, at: usize, bad: usize, address: Option<u32>) -> Ended {
        let import = &imports()[at];
        let parameters: Vec<&Parameter> = import.procedure.parameters_of(import.form).collect();
        let mut arguments = Vec::new();
        for (i, parameter) in parameters.iter().enumerate() {
            let value = match address {
                Some(address) if i == bad => address.into(),
                _ if is_address(parameter) => {
                    let slot = SLOTS + SLOT * i as u32;
                    let content = self.content(import, parameter, parameters[bad]);
                    self.guest.write(slot, &content);
                    slot.into()
                }
                _ => self.value(import, parameter, parameters[bad]),
            };
            arguments.push(if is_wide(parameter, import.form) { Val::I64(value) } else { Val::I32(value as i32) });
        }
        self.guest.call(at, &arguments)
    }
}

/// What ends the rank or the world, or waits for others whatever it is given.
fn is_left_out(name: &str) -> bool {
    ["MPI_Abort", "MPI_Finalize", "MPI_Init", "MPI_Init_thread", "MPI_Session_finalize"].contains(&name)
        || ["MPI_Comm_accept", "MPI_Comm_connect", "MPI_Comm_join"].contains(&name)
        || name.starts_with("MPI_Intercomm_create")
}

/// Addresses that are not looked at, or that say themselves what is at fault: an address that is asked for is no access,
/// and the key that is asked for has no value.
fn is_unused(name: &str, parameter: &str) -> bool {
    matches!((name, parameter), ("MPI_Get_address", "location") | ("MPI_Info_get" | "MPI_Info_get_string", "value"))
}

/// Ends a world whose rank waits.
fn with_patience<R>(f: impl FnOnce(&Arc<World>) -> R) -> R {
    let world = World::private(1).expect("memory for a world");
    let (done, wait) = std::sync::mpsc::channel::<()>();
    std::thread::scope(|scope| {
        let waiting = world.clone();
        scope.spawn(move || {
            if wait.recv_timeout(Duration::from_secs(5)) == Err(RecvTimeoutError::Timeout) {
                waiting.abort(0, 1);
            }
        });
        let result = f(&world);
        drop(done);
        result
    })
}

/// Tries every address of every procedure; `wrong` says what is wrong with an ending, if anything.
fn everywhere(wrong: impl Fn(&mut Trial, usize, usize) -> Option<String>) -> Vec<String> {
    let mut complaints = Vec::new();
    for (at, import) in imports().iter().enumerate().filter(|(_, import)| !is_left_out(&import.name)) {
        let parameters: Vec<&Parameter> = import.procedure.parameters_of(import.form).collect();
        let tried = |parameter: &Parameter| is_address(parameter) && !is_unused(&import.name, parameter.name);
        for (i, parameter) in parameters.iter().enumerate().filter(|(_, parameter)| tried(parameter)) {
            let complaint = with_patience(|world| wrong(&mut Trial::new(world), at, i));
            complaints.extend(complaint.map(|text| format!("{}: {}: {text}", import.name, parameter.name)));
        }
    }
    complaints
}

/// Bytes that one element at the address has at least.
fn bytes_of_one(parameter: &Parameter, import: &Import) -> u32 {
    match parameter.kind.c_type(import.form) {
        CType::Count | CType::Offset | CType::Double => 8,
        CType::Status => 32,
        CType::Void if parameter.kind == Kind::Buffer || ["baseptr", "attribute_val"].contains(&parameter.name) => 4,
        CType::Char | CType::Void => 1,
        _ => 4,
    }
}

#[test]
fn no_call_succeeds_with_an_address_outside_of_the_memory() {
    let complaints = everywhere(|trial, at, i| {
        let right = trial.call(at, i, None);
        if right != Ended::Code(0) {
            return None;
        }
        let edge = trial.guest.edge();
        // One byte out, behind the end, and around 2^32.
        let import = &imports()[at];
        let parameter = import.procedure.parameters_of(import.form).nth(i)?;
        let bytes = bytes_of_one(parameter, import);
        for address in [edge - bytes + 1, edge, edge + 4, u32::MAX - bytes / 2] {
            let ended = trial.call(at, i, Some(address));
            if ended == Ended::Code(0) {
                return Some(format!("succeeds at {address:#x}, with memory up to {edge:#x}"));
            }
        }
        None
    });
    assert!(complaints.is_empty(), "{}:\n{}", complaints.len(), complaints.join("\n"));
}

#[test]
fn an_object_that_just_fits_is_as_good_as_any() {
    let tried = std::cell::Cell::new(0);
    let complaints = everywhere(|trial, at, i| {
        let import = &imports()[at];
        let parameter = import.procedure.parameters_of(import.form).nth(i)?;
        // How long arrays and strings are is not known here; the grid has two neighbours, not one.
        let unknown = parameter.is_array() || matches!(parameter.kind.c_type(import.form), CType::Char);
        if unknown || import.name.contains("eighbor_al") || import.name.contains("_fortran_booleans") {
            return None;
        }
        let right = trial.call(at, i, None);
        if right != Ended::Code(0) {
            return None;
        }
        tried.set(tried.get() + 1);
        let bytes = bytes_of_one(parameter, import);
        let address = trial.guest.edge() - bytes;
        let ended = with_patience(|world| {
            let mut other = Trial::new(world);
            let content = other.content(import, parameter, parameter);
            other.guest.write(address, &content[..content.len().min(bytes as usize)]);
            other.call(at, i, Some(address))
        });
        (ended != right).then(|| format!("ends in {ended:?} at {address:#x}"))
    });
    assert!(tried.get() > 100, "{} calls were right", tried.get());
    assert!(complaints.is_empty(), "{}:\n{}", complaints.len(), complaints.join("\n"));
}
