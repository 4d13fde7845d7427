//! The whole guest API driven with random arguments against the engine, alone and in worlds of several ranks.
//!
//! Most arguments are plausible, so that calls come far: handles that were given out, addresses that fit. The others are at
//! the edges: null, the last bytes of the memory, around 2^32, counts without bounds, negative numbers, handles of other
//! kinds. Whatever a call returns or traps with is right, as long as it comes back: what may not happen is a panic, a crash
//! of this process, or a call that never ends.
//!
//! `ANYMPI_FUZZ_SECONDS` says for how long, `ANYMPI_FUZZ_SEED` where to begin. Should the process crash, the last line of
//! target/tmp/fuzz-sequence has the seed of the sequence.

mod playground;

use anympi_engine::standard::*;
use anympi_engine::world::World;
use anympi_spec::{Direction, Handle, Kind, Parameter};
use playground::{Ended, Import, MOST, Playground, imports, is_address, is_wide};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};
use wasmtime::Val;

/// How long a sequence of calls may wait for ranks that never come, before its world is ended.
const PATIENCE: Duration = Duration::from_millis(60);

/// How long a call may go on in a world that was ended.
const HANGS: Duration = Duration::from_secs(60);

/// Calls of one sequence.
const CALLS: usize = 60;

/// Where addresses that fit lead: slots of 512 bytes each.
const SLOTS: u32 = 4096;
const SLOT: u32 = 512;
const SLOT_COUNT: u32 = 64;

/// Numbers without a pattern (splitmix64).
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&mut self, n: u64) -> u64 {
        self.next() % n
    }

    fn one_in(&mut self, n: u64) -> bool {
        self.below(n) == 0
    }

    fn of<T: Copy>(&mut self, choices: &[T]) -> T {
        choices[self.below(choices.len() as u64) as usize]
    }
}

/// A guest that makes calls, and what it has been given.
struct Driver {
    random: Random,
    guest: Playground,
    handles: Vec<(Handle, u32)>,
    log: Vec<String>,
}

impl Driver {
    fn handle(&mut self, kind: Handle) -> u32 {
        let given: Vec<u32> = self.handles.iter().filter(|(of, _)| *of == kind).map(|(_, handle)| *handle).collect();
        match self.random.below(40) {
            0 => self.random.next() as u32,
            1 => self.random.of(&[0, 1, 0x7fff_ffff, 0x8000_0000, 0xffff_ffff]),
            2 => self.random.below(0x500) as u32,
            _ if given.is_empty() || self.random.one_in(3) => self.random.of(predefined(kind)) as u32,
            _ => self.random.of(&given),
        }
    }

    /// A number that is plausible for the kind, or at an edge.
    fn number(&mut self, kind: Kind) -> i64 {
        let special =
            [-1, -2, -3, MPI_PROC_NULL, MPI_ANY_SOURCE, MPI_ANY_TAG, MPI_ROOT, MPI_UNDEFINED, MPI_KEYVAL_INVALID];
        match self.random.below(40) {
            0 => self.random.next() as i64,
            1 => self.random.of(&[i64::MAX, i64::MIN, i32::MAX.into(), i32::MIN.into(), 1 << 31, 1 << 32, 1 << 61]),
            2 => self.random.below(1 << 20) as i64,
            3 => i64::from(self.random.of(&special)),
            4 => -(self.random.below(300) as i64),
            5 => self.random.of(&[100, 511, 512, 1000, 4096, 65536, 1 << 20]),
            _ if matches!(kind, Kind::Rank | Kind::RankNni | Kind::Tag) => 0,
            _ => self.random.below(5) as i64,
        }
    }

    /// An address, with something suitable at it where it fits.
    fn address(&mut self, parameter: &Parameter, slot: &mut u32) -> u32 {
        let edge = self.guest.edge();
        match self.random.below(24) {
            0 => return 0,
            1 => return edge - self.random.below(64) as u32,
            2 => {
                return self.random.of(&[
                    edge,
                    edge - 1,
                    edge - 4,
                    edge.wrapping_add(1),
                    u32::MAX,
                    u32::MAX - 3,
                    1 << 31,
                ]);
            }
            3 => return self.random.below(16) as u32,
            4 => return self.random.next() as u32,
            _ => {}
        }
        *slot = (*slot + 1 + self.random.below(3) as u32) % SLOT_COUNT;
        let at = SLOTS + *slot * SLOT;
        self.fill(parameter, at);
        at
    }

    fn fill(&mut self, parameter: &Parameter, at: u32) {
        let kind = parameter.kind;
        if let Some(handle) = kind.handle() {
            let words: Vec<u8> = (0..8).flat_map(|_| self.handle(handle).to_le_bytes()).collect();
            return self.guest.write(at, &words);
        }
        if parameter.direction == Direction::Out || kind == Kind::Buffer {
            return;
        }
        match kind {
            Kind::String => {
                let text = self.random.of(&["", "name", "self", "mpi://WORLD", "mpi://SELF", "external32", "a%sb%n"]);
                self.guest.write(at, &[text.as_bytes(), &[0]].concat());
            }
            Kind::StringArray | Kind::ArgumentList | Kind::String2darray => {
                let words: Vec<u8> = [at + 16, at + 16, 0].iter().flat_map(|word: &u32| word.to_le_bytes()).collect();
                self.guest.write(at, &words);
                self.guest.write(at + 16, b"word\0");
            }
            _ => {
                let wide = is_wide_element(parameter);
                let words: Vec<u8> = (0..8)
                    .flat_map(|_| {
                        let number = self.number(kind);
                        if wide { number.to_le_bytes().to_vec() } else { (number as i32).to_le_bytes().to_vec() }
                    })
                    .collect();
                self.guest.write(at, &words);
            }
        }
    }

    fn argument(&mut self, import: &Import, parameter: &Parameter, slot: &mut u32) -> Val {
        if is_address(parameter) {
            return Val::I32(self.address(parameter, slot) as i32);
        }
        let number = match parameter.kind.handle() {
            Some(handle) => self.handle(handle).into(),
            None if matches!(parameter.kind, Kind::Function | Kind::PolyFunction) => self.random.below(11) as i64,
            None => self.number(parameter.kind),
        };
        if is_wide(parameter, import.form) { Val::I64(number) } else { Val::I32(number as i32) }
    }

    /// One call. False if the guest cannot go on.
    fn step(&mut self) -> bool {
        let at = self.random.below(imports().len() as u64) as usize;
        let import = &imports()[at];
        if self.is_rare(&import.name) {
            return true;
        }
        let mut slot = self.random.below(SLOT_COUNT.into()) as u32;
        let parameters: Vec<&Parameter> = import.procedure.parameters_of(import.form).collect();
        let arguments: Vec<Val> =
            parameters.iter().map(|parameter| self.argument(import, parameter, &mut slot)).collect();
        self.log.push(format!("{} {:?}", import.name, arguments.iter().map(shown).collect::<Vec<_>>()));
        let ended = self.guest.call(at, &arguments);
        if ended == Ended::Code(0) {
            self.keep(&parameters, &arguments);
        }
        let over = matches!(ended, Ended::Trap(_));
        self.log.push(format!("  {ended:?}"));
        // A guest whose call trapped does not go on, and its memory stays within its limit.
        !over && self.guest.memory.data_size(&self.guest.store) <= MOST
    }

    /// What ends everything, or waits for others, comes seldom.
    fn is_rare(&mut self, name: &str) -> bool {
        let waits = ["MPI_Recv", "MPI_Probe", "MPI_Mprobe", "MPI_Wait", "MPI_Ssend", "MPI_Sendrecv", "MPI_Win_"];
        match name {
            "MPI_Abort" | "MPI_Finalize" | "MPI_Session_finalize" => !self.random.one_in(30),
            name if waits.iter().any(|start| name.starts_with(start)) => !self.random.one_in(4),
            _ => false,
        }
    }

    /// Remembers the handles that a call has given out.
    fn keep(&mut self, parameters: &[&Parameter], arguments: &[Val]) {
        for (parameter, argument) in parameters.iter().zip(arguments) {
            if let (Some(handle), Val::I32(at)) = (parameter.kind.handle(), argument)
                && parameter.direction != Direction::In
                && (*at as u32) < self.guest.edge().saturating_sub(4)
                && self.handles.len() < 200
            {
                let value = self.guest.word(*at as u32);
                self.handles.push((handle, value));
            }
        }
    }
}

fn is_wide_element(parameter: &Parameter) -> bool {
    use anympi_spec::{CType, Form};
    matches!(parameter.kind.c_type(Form::Small), CType::Count | CType::Offset)
}

fn shown(value: &Val) -> String {
    match value {
        Val::I32(value) => format!("{:#x}", *value as u32),
        Val::I64(value) => format!("{value:#x}l"),
        _ => String::new(),
    }
}

/// Some of the handles that every rank has.
fn predefined(kind: Handle) -> &'static [usize] {
    match kind {
        Handle::Comm => &[MPI_COMM_WORLD.0, MPI_COMM_SELF.0, MPI_COMM_WORLD.0, MPI_COMM_SELF.0, MPI_COMM_NULL.0],
        Handle::Datatype => &[
            MPI_INT.0,
            MPI_BYTE.0,
            MPI_DOUBLE.0,
            MPI_LONG.0,
            MPI_AINT.0,
            MPI_LONG_DOUBLE.0,
            MPI_PACKED.0,
            MPI_2INT.0,
            MPI_DOUBLE_INT.0,
            MPI_COUNT.0,
            MPI_DATATYPE_NULL.0,
        ],
        Handle::Op => &[MPI_SUM.0, MPI_MAX.0, MPI_MINLOC.0, MPI_REPLACE.0, MPI_NO_OP.0, MPI_OP_NULL.0],
        Handle::Group => &[MPI_GROUP_NULL.0, MPI_GROUP_EMPTY.0],
        Handle::Info => &[MPI_INFO_NULL.0, MPI_INFO_ENV.0],
        Handle::Errhandler => &[MPI_ERRORS_RETURN.0, MPI_ERRHANDLER_NULL.0],
        Handle::Request => &[MPI_REQUEST_NULL.0],
        Handle::Message => &[MPI_MESSAGE_NULL.0, MPI_MESSAGE_NO_PROC.0],
        Handle::Win => &[MPI_WIN_NULL.0],
        Handle::File => &[MPI_FILE_NULL.0],
        Handle::Session => &[MPI_SESSION_NULL.0],
    }
}

/// The world under way, for who watches over it.
static WATCHED: Mutex<Option<(Instant, Arc<World>)>> = Mutex::new(None);
static CURRENT: AtomicU64 = AtomicU64::new(0);

/// Ends worlds that wait for ever, and the process, should a call not even notice that.
fn watch() {
    loop {
        std::thread::sleep(Duration::from_millis(5));
        let Some((since, world)) = WATCHED.lock().expect("the world").clone() else { continue };
        if since.elapsed() > PATIENCE {
            world.abort(0, 1);
        }
        if since.elapsed() > HANGS {
            eprintln!("a call hangs: ANYMPI_FUZZ_SEED={}", CURRENT.load(Ordering::Relaxed));
            std::process::abort();
        }
    }
}

/// One sequence in a new world of `ranks`; what was called by whom, if it went wrong.
fn sequence(seed: u64, ranks: u32) -> Result<(), String> {
    let world = World::private(ranks as usize).expect("memory for a world");
    *WATCHED.lock().expect("the world") = Some((Instant::now(), world.clone()));
    let logs: Vec<Option<String>> = std::thread::scope(|scope| {
        let rank = |index: u32| {
            let world = world.clone();
            move || {
                let mut random = Random(seed ^ (u64::from(index) << 32));
                random.next();
                let guest = Playground::new(&world, index);
                let mut driver = Driver { random, guest, handles: Vec::new(), log: Vec::new() };
                let result = catch_unwind(AssertUnwindSafe(|| {
                    driver.guest.call_named("MPI_Init", &[0, 0]);
                    if !driver.random.one_in(8) {
                        for comm in [MPI_COMM_WORLD, MPI_COMM_SELF] {
                            let arguments = [comm.0 as u32, MPI_ERRORS_RETURN.0 as u32];
                            driver.guest.call_named("MPI_Comm_set_errhandler", &arguments);
                        }
                    }
                    let _ = (0..CALLS).try_for_each(|_| if driver.step() { Some(()) } else { None });
                }));
                // The others may wait for this one; and they may read its memory until they have ended.
                world.abort(index, 0);
                let log = result.is_err().then(|| format!("rank {index}:\n{}", driver.log.join("\n")));
                (driver, log)
            }
        };
        let threads: Vec<_> = (0..ranks).map(|index| scope.spawn(rank(index))).collect();
        let ended: Vec<_> = threads.into_iter().map(|thread| thread.join()).collect();
        // Guests go only when all ranks have stopped.
        ended
            .into_iter()
            .map(|ended| ended.map_or_else(|_| Some("a rank panicked late".into()), |(_, log)| log))
            .collect()
    });
    *WATCHED.lock().expect("the world") = None;
    let logs: Vec<String> = logs.into_iter().flatten().collect();
    if logs.is_empty() { Ok(()) } else { Err(logs.join("\n")) }
}

fn variable(name: &str, otherwise: u64) -> u64 {
    std::env::var(name).ok().and_then(|value| value.parse().ok()).unwrap_or(otherwise)
}

#[test]
fn random_calls_neither_panic_nor_hang_nor_leave_the_guest() {
    std::thread::spawn(watch);
    let seconds = variable("ANYMPI_FUZZ_SECONDS", 5);
    let first = variable("ANYMPI_FUZZ_SEED", 1);
    let end = Instant::now() + Duration::from_secs(seconds);
    let note = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("fuzz-sequence");
    let mut seed = first;
    while Instant::now() < end {
        CURRENT.store(seed, Ordering::Relaxed);
        std::fs::write(&note, format!("{seed}\n")).expect("a note of the seed");
        let ranks = [1, 1, 2, 3][seed as usize % 4];
        if let Err(log) = sequence(seed, ranks) {
            panic!("ANYMPI_FUZZ_SEED={seed}, {ranks} ranks:\n{log}");
        }
        seed += 1;
    }
    println!("{} sequences from seed {first} on", seed - first);
    assert!(seed > first);
}
