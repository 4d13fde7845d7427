//! The tool information interface: variables that say what happened and change what happens, and the page that lists them.

use anympi_engine::Rank;
use anympi_engine::api;
use anympi_engine::standard::*;
use anympi_engine::testing::run;
use anympi_engine::tool::calls::{self, Program, Spelling, Stop};
use anympi_engine::tool::category::CATEGORIES;
use anympi_engine::tool::choice::CHOICES;
use anympi_engine::tool::control::{self, CONTROLS};
use anympi_engine::tool::performance::{self, PERFORMANCES, Which};
use anympi_engine::tool::{Value, category};
use anympi_engine::types::*;
use std::cell::RefCell;
use std::convert::Infallible;
use std::ffi::c_int;
use std::time::Duration;

fn send(rank: &Rank, data: &[u8], dest: c_int, tag: c_int) {
    let (buf, count) = (data.as_ptr().cast(), data.len() as Count);
    // SAFETY: a slice is a buffer of its bytes.
    unsafe { api::p2p::send(rank, buf, count, MPI_BYTE, dest, tag, MPI_COMM_WORLD).unwrap() };
}

fn recv(rank: &Rank, data: &mut [u8], source: c_int, tag: c_int) {
    let (buf, count) = (data.as_mut_ptr().cast(), data.len() as Count);
    let status = std::ptr::null_mut();
    // SAFETY: as above.
    unsafe { api::p2p::recv(rank, buf, count, MPI_BYTE, source, tag, MPI_COMM_WORLD, status).unwrap() };
}

fn barrier(rank: &Rank) {
    // SAFETY: no pointers.
    unsafe { api::coll::barrier(rank, MPI_COMM_WORLD).unwrap() };
}

/// A started handle for a performance variable in a session of its own.
struct Watch<'a>(&'a Rank, u32, u32);

impl<'a> Watch<'a> {
    fn new(rank: &'a Rank, name: &str) -> Watch<'a> {
        let class = PERFORMANCES.iter().find(|p| p.name == name).expect(name).class;
        let session = performance::create(&rank.tool).unwrap();
        let handle = performance::alloc(rank, session, performance::index(&rank.tool, name, class).unwrap()).unwrap();
        performance::start(rank, session, Which::All).unwrap();
        Watch(rank, session, handle)
    }

    fn read(&self) -> u64 {
        match performance::read(self.0, self.1, self.2).unwrap() {
            Value::Unsigned(value) => value,
            other => panic!("{other:?}"),
        }
    }
}

fn set(rank: &Rank, name: &str, value: Value) -> Result<(), c_int> {
    let handle = control::alloc(&rank.tool, control::index(&rank.tool, name).unwrap()).unwrap();
    let variable = control::of(&rank.tool, handle).unwrap();
    let result = variable.write(rank, value);
    if result.is_ok() {
        assert_eq!(variable.read(rank), value, "{name}");
    }
    control::free(&rank.tool, handle).unwrap();
    result
}

#[test]
fn messages_bytes_and_the_queue_are_counted_where_they_are() {
    run(2, |rank| {
        rank.tool.init();
        let names = ["messages_sent", "bytes_sent", "messages_received", "bytes_received", "unexpected_messages"];
        let watches = names.map(|name| Watch::new(rank, name));
        let (length, highest) =
            (Watch::new(rank, "unexpected_queue_length"), Watch::new(rank, "unexpected_queue_highest"));
        let mut data = [0; 100];
        if rank.index == 0 {
            for tag in 0..3 {
                send(rank, &data, 1, tag);
            }
            send(rank, &[], 1, 9);
            recv(rank, &mut [], 1, 0);
            assert_eq!(watches.each_ref().map(Watch::read)[..4], [4, 300, 1, 0]);
        } else {
            recv(rank, &mut [], 0, 9);
            assert_eq!((length.read(), highest.read()), (3, 3));
            assert_eq!(Watch::new(rank, "unexpected_bytes").read() / 300, 1);
            // Another begins with what there is now, and takes nothing from the first.
            recv(rank, &mut data, 0, 2);
            let second = Watch::new(rank, "unexpected_queue_highest");
            assert_eq!((length.read(), highest.read(), second.read()), (2, 3, 2));
            recv(rank, &mut data, 0, 0);
            performance::reset(rank, highest.1, Which::One(highest.2)).unwrap();
            assert_eq!((length.read(), highest.read(), second.read()), (1, 1, 2));
            recv(rank, &mut data, 0, 1);
            send(rank, &[], 0, 0);
            assert_eq!(watches.each_ref().map(Watch::read), [1, 0, 4, 300, 3]);
            assert_eq!((length.read(), highest.read()), (0, 1));
        }
    });
}

#[test]
fn a_handle_counts_while_it_is_started() {
    run(1, |rank| {
        rank.tool.init();
        let watch = Watch::new(rank, "messages_sent");
        let Watch(_, session, handle) = watch;
        let round = || {
            send(rank, &[1], 0, 0);
            recv(rank, &mut [0], 0, 0);
        };
        round();
        performance::stop(rank, session, Which::One(handle)).unwrap();
        round();
        assert_eq!(watch.read(), 1);
        performance::start(rank, session, Which::One(handle)).unwrap();
        performance::start(rank, session, Which::One(handle)).unwrap();
        round();
        assert_eq!(watch.read(), 2);
        assert_eq!(performance::read_and_reset(rank, session, handle), Ok(Value::Unsigned(2)));
        round();
        assert_eq!(watch.read(), 1);
        performance::write(rank, session, handle, Value::Unsigned(40)).unwrap();
        round();
        assert_eq!(watch.read(), 41);

        let level = Watch::new(rank, "posted_receives");
        let one = Which::One(level.2);
        assert_eq!(performance::start(rank, level.1, one), Err(MPI_T_ERR_PVAR_NO_STARTSTOP));
        assert_eq!(performance::reset(rank, level.1, one), Err(MPI_T_ERR_PVAR_NO_WRITE));
        assert_eq!(performance::read_and_reset(rank, level.1, level.2), Err(MPI_T_ERR_PVAR_NO_ATOMIC));
        assert_eq!(performance::read(rank, session, level.2), Err(MPI_T_ERR_INVALID_HANDLE), "it is another session's");
        performance::close(&rank.tool, session).unwrap();
        assert_eq!(performance::read(rank, session, handle), Err(MPI_T_ERR_INVALID_SESSION));
        rank.tool.finalize().unwrap();
        assert_eq!(performance::create(&rank.tool), Err(MPI_T_ERR_NOT_INITIALIZED));
    });
}

#[test]
fn the_time_that_a_rank_sleeps_is_measured_and_spinning_is_what_was_asked_for() {
    run(2, |rank| {
        rank.tool.init();
        set(rank, "waiting", Value::Int(1)).unwrap();
        for (micros, sleeps) in [(0, true), (400_000, false)] {
            set(rank, "spin_time", Value::Unsigned(micros)).unwrap();
            barrier(rank);
            let time = Watch::new(rank, "time_asleep");
            let count = Watch::new(rank, "sleeps");
            if rank.index == 0 {
                std::thread::sleep(Duration::from_millis(60));
                send(rank, &[], 1, 0);
            } else {
                recv(rank, &mut [], 0, 0);
                let Ok(Value::Double(seconds)) = performance::read(rank, time.1, time.2) else { panic!("a timer") };
                assert_eq!((seconds > 0.03, count.read() > 0), (sleeps, sleeps), "{micros} µs: {seconds} s");
            }
        }
    });
}

#[test]
fn the_eager_limit_says_which_messages_wait_for_their_receives() {
    run(2, |rank| {
        rank.tool.init();
        for limit in [0, 2_000, 32_768] {
            set(rank, "eager_limit", Value::Unsigned(limit)).unwrap();
            let (offers, copies) = (Watch::new(rank, "offers_received"), Watch::new(rank, "single_copies"));
            for bytes in [992, 1_999, 2_001, 30_000] {
                // A short message is in the inbox whatever the limit is.
                let waits = bytes as u64 > limit.max(992);
                let mut data = vec![0; bytes];
                barrier(rank);
                if rank.index == 0 {
                    let mut request = MPI_REQUEST_NULL;
                    let mut flag = -1;
                    let (buf, comm) = (data.as_ptr().cast(), MPI_COMM_WORLD);
                    // SAFETY: a slice is a buffer of its bytes, which outlives the request.
                    unsafe {
                        api::p2p::isend(rank, buf, bytes as Count, MPI_BYTE, 1, 0, comm, &mut request).unwrap();
                        api::request::request_get_status(rank, request, &mut flag, std::ptr::null_mut()).unwrap();
                        assert_eq!(flag == 0, waits, "{bytes} bytes at {limit}");
                        send(rank, &[], 1, 1);
                        api::request::wait(rank, &mut request, std::ptr::null_mut()).unwrap();
                    }
                } else {
                    recv(rank, &mut [], 0, 1);
                    recv(rank, &mut data, 0, 0);
                }
            }
            if rank.index == 1 {
                let expected = [992, 1_999, 2_001, 30_000].into_iter().filter(|&b| b > limit.max(992)).count() as u64;
                assert_eq!((offers.read(), copies.read()), (expected, expected));
            }
        }
        assert_eq!(set(rank, "eager_limit", Value::Unsigned(32_769)), Err(MPI_T_ERR_INVALID));
        assert_eq!(set(rank, "short_limit", Value::Unsigned(1)), Err(MPI_T_ERR_CVAR_SET_NEVER));
        set(rank, "single_copy", Value::Int(0)).unwrap();
        let (offers, copies) = (Watch::new(rank, "offers_received"), Watch::new(rank, "single_copies"));
        let mut data = vec![rank.index as u8; 100_000];
        if rank.index == 0 {
            send(rank, &data, 1, 0);
        } else {
            recv(rank, &mut data, 0, 0);
            assert_eq!((offers.read(), copies.read()), (1, 0), "it came in parts");
            assert!(data.iter().all(|&byte| byte == 0));
        }
        assert_eq!(set(rank, "single_copy", Value::Int(2)), Err(MPI_T_ERR_INVALID));
    });
}

#[test]
fn what_collectives_go_through_can_be_chosen() {
    run(3, |rank| {
        rank.tool.init();
        let shared = Watch::new(rank, "collectives_by_shared_memory");
        let messages = Watch::new(rank, "collectives_by_messages");
        for choice in [1, 0, 1] {
            let before = (shared.read(), messages.read());
            set(rank, "collectives", Value::Int(choice)).unwrap();
            let (mine, mut sum) = (rank.index as i32 + 1, 0);
            let (from, to) = ((&raw const mine).cast(), (&raw mut sum).cast());
            // SAFETY: one number each.
            unsafe { api::coll::allreduce(rank, from, to, 1, MPI_INT32_T, MPI_SUM, MPI_COMM_WORLD).unwrap() };
            assert_eq!(sum, 6);
            let added = (1 - choice as u64, choice as u64);
            assert_eq!((shared.read(), messages.read()), (before.0 + added.0, before.1 + added.1));
        }
    });
}

#[test]
fn a_limit_for_unexpected_messages_is_kept() {
    run(2, |rank| {
        rank.tool.init();
        let mut data = [0; 5_000];
        if rank.index == 1 {
            set(rank, "unexpected_limit", Value::Unsigned(2_000)).unwrap();
            barrier(rank);
            recv(rank, &mut [], 0, 1);
            let (buf, status) = (data.as_mut_ptr().cast(), std::ptr::null_mut());
            // SAFETY: a slice is a buffer of its bytes.
            let lost = unsafe { api::p2p::recv(rank, buf, 5_000, MPI_BYTE, 0, 0, MPI_COMM_WORLD, status) };
            assert_eq!(lost.map_err(|e| e.code), Err(MPI_ERR_NO_MEM));
        } else {
            barrier(rank);
            send(rank, &data, 1, 0);
            send(rank, &[], 1, 1);
        }
    });
}

/// A program whose arguments are these, and which has room for one of each thing that a call writes.
#[derive(Default)]
struct Paper {
    arguments: [u32; 13],
    name: String,
    numbers: RefCell<[Option<c_int>; 13]>,
    texts: RefCell<Vec<String>>,
    handle: RefCell<u32>,
    datatype: RefCell<Option<Datatype>>,
    elements: RefCell<Vec<c_int>>,
    value: RefCell<Option<Value>>,
}

type Written = Result<(), Stop<Infallible>>;

impl Program for Paper {
    type Fault = Infallible;

    fn is_null(&self, _: usize) -> bool {
        false
    }

    fn int(&self, i: usize) -> c_int {
        self.arguments[i] as c_int
    }

    fn class(&self, i: usize) -> c_int {
        self.int(i)
    }

    fn handle(&self, i: usize) -> u32 {
        self.arguments[i]
    }

    fn handle_at(&self, _: usize) -> Result<u32, Stop<Infallible>> {
        Ok(*self.handle.borrow())
    }

    fn text(&self, _: usize) -> Result<String, Stop<Infallible>> {
        Ok(self.name.clone())
    }

    fn value(&self, _: usize, like: Value) -> Result<Value, Stop<Infallible>> {
        Ok(self.value.borrow().unwrap_or(like))
    }

    fn put_int(&self, i: usize, _: Spelling, value: c_int) -> Written {
        self.numbers.borrow_mut()[i] = Some(value);
        Ok(())
    }

    fn put_handle(&self, _: usize, handle: u32) -> Written {
        self.handle.replace(handle);
        Ok(())
    }

    fn put_datatype(&self, _: usize, datatype: Datatype) -> Written {
        self.datatype.replace(Some(datatype));
        Ok(())
    }

    fn put_text(&self, _: usize, text: &str) -> Written {
        self.texts.borrow_mut().push(text.to_string());
        Ok(())
    }

    fn put_value(&self, _: usize, value: Value) -> Written {
        self.value.replace(Some(value));
        Ok(())
    }

    fn put_element(&self, _: usize, _: usize, value: c_int) -> Written {
        self.elements.borrow_mut().push(value);
        Ok(())
    }
}

/// Calls `MPI_T_` + `name`; the code and what was written.
fn tool(rank: &Rank, name: &str, arguments: &[u32], paper: Paper) -> (c_int, Paper) {
    let mut paper = paper;
    paper.arguments[..arguments.len()].copy_from_slice(arguments);
    match calls::call(rank, &format!("MPI_T_{name}"), &paper) {
        Ok(()) => (MPI_SUCCESS, paper),
        Err(Stop::Code(code)) => (code, paper),
    }
}

#[test]
fn every_procedure_needs_the_interface_and_finds_what_the_tables_have() {
    run(1, |rank| {
        let call = |name: &str, arguments: &[u32]| tool(rank, name, arguments, Paper::default());
        for procedure in anympi_spec::procedures() {
            let Some(name) = procedure.name.strip_prefix("MPI_T_").filter(|_| !procedure.callback) else { continue };
            if name != "init_thread" {
                assert_eq!(call(name, &[0]).0, MPI_T_ERR_NOT_INITIALIZED, "{name}");
            }
        }
        assert_eq!(call("init_thread", &[0]).1.numbers.borrow()[1], Some(MPI_THREAD_MULTIPLE));
        for (name, n) in [
            ("cvar_get_num", CONTROLS.len()),
            ("pvar_get_num", PERFORMANCES.len()),
            ("category_get_num", CATEGORIES.len()),
            ("event_get_num", 0),
            ("source_get_num", 0),
        ] {
            assert_eq!(call(name, &[]).1.numbers.borrow()[0], Some(n as c_int), "{name}");
        }
        for (i, variable) in CONTROLS.iter().enumerate() {
            let (code, info) = call("cvar_get_info", &[i as u32]);
            assert_eq!(code, MPI_SUCCESS);
            assert_eq!(*info.texts.borrow(), [variable.name, variable.description]);
            let named = Paper { name: variable.name.to_string(), ..Paper::default() };
            assert_eq!(tool(rank, "cvar_get_index", &[], named).1.numbers.borrow()[1], Some(i as c_int));
            let handle = *call("cvar_handle_alloc", &[i as u32]).1.handle.borrow();
            let value = call("cvar_read", &[handle]).1.value.take().expect("a value");
            assert_eq!(Some(value.datatype()), *info.datatype.borrow());
            let same = Paper { value: RefCell::new(Some(value)), ..Paper::default() };
            let expected = if variable.scope == MPI_T_SCOPE_CONSTANT { MPI_T_ERR_CVAR_SET_NEVER } else { MPI_SUCCESS };
            assert_eq!(tool(rank, "cvar_write", &[handle], same).0, expected, "{}", variable.name);
            if let Some((enumeration, choice)) = variable.choice() {
                assert_eq!(*info.handle.borrow(), enumeration);
                assert_eq!(
                    call("enum_get_info", &[enumeration]).1.numbers.borrow()[1],
                    Some(choice.items.len() as c_int)
                );
                assert_eq!(*call("enum_get_item", &[enumeration, 1]).1.texts.borrow(), [choice.items[1]]);
                assert_eq!(call("enum_get_item", &[enumeration, 9]).0, MPI_T_ERR_INVALID_ITEM);
            }
            let freed = Paper { handle: RefCell::new(handle), ..Paper::default() };
            assert_eq!(tool(rank, "cvar_handle_free", &[], freed).0, MPI_SUCCESS);
            assert_eq!(call("cvar_read", &[handle]).0, MPI_T_ERR_INVALID_HANDLE);
        }
        let session = *call("pvar_session_create", &[]).1.handle.borrow();
        for (i, variable) in PERFORMANCES.iter().enumerate() {
            let (_, info) = call("pvar_get_info", &[i as u32]);
            assert_eq!(*info.texts.borrow(), [variable.name, variable.description]);
            let handle = *call("pvar_handle_alloc", &[session, i as u32]).1.handle.borrow();
            let value = call("pvar_read", &[session, handle]).1.value.take().expect("a value");
            assert_eq!(Some(value.datatype()), *info.datatype.borrow());
        }
        assert_eq!(call("pvar_start", &[session, MPI_T_PVAR_ALL_HANDLES as u32]).0, MPI_SUCCESS);
        assert_eq!(call("pvar_start", &[session, 7]).0, MPI_T_ERR_INVALID_HANDLE);
        for (index, name) in
            [(CONTROLS.len(), "cvar_get_info"), (PERFORMANCES.len(), "pvar_get_info"), (0, "event_get_info")]
        {
            assert_eq!(call(name, &[index as u32]).0, MPI_T_ERR_INVALID_INDEX);
        }
        assert_eq!(call("finalize", &[]).0, MPI_SUCCESS);
    });
}

#[test]
fn every_variable_is_in_one_category() {
    run(1, |rank| {
        rank.tool.init();
        let (mut controls, mut performances) = (vec![], vec![]);
        for i in 0..CATEGORIES.len() as c_int {
            let category = category::info(&rank.tool, i).unwrap();
            assert_eq!(category::index(&rank.tool, category.name), Ok(i));
            controls.extend(category.controls());
            performances.extend(category.performances());
        }
        controls.sort();
        performances.sort();
        assert_eq!(controls, (0..CONTROLS.len() as c_int).collect::<Vec<_>>());
        assert_eq!(performances, (0..PERFORMANCES.len() as c_int).collect::<Vec<_>>());
    });
}

/// The rows of the page's tables, from the code.
fn rows() -> Vec<String> {
    let scope = |scope| match scope {
        MPI_T_SCOPE_CONSTANT => "never",
        MPI_T_SCOPE_LOCAL => "at any time",
        MPI_T_SCOPE_ALL_EQ => "at any time, by all ranks alike",
        other => panic!("scope {other}"),
    };
    let class = |class| match class {
        MPI_T_PVAR_CLASS_COUNTER => "counter",
        MPI_T_PVAR_CLASS_AGGREGATE => "sum",
        MPI_T_PVAR_CLASS_TIMER => "timer",
        MPI_T_PVAR_CLASS_LEVEL => "level",
        MPI_T_PVAR_CLASS_HIGHWATERMARK => "highest level",
        other => panic!("class {other}"),
    };
    let controls = CONTROLS.iter().map(|c| {
        let values = c.choice().map_or("number".to_string(), |(_, choice)| {
            choice.items.iter().enumerate().map(|(i, item)| format!("{i} {item}")).collect::<Vec<_>>().join(", ")
        });
        format!("| `{}` | {values} | {} | {} |", c.name, scope(c.scope), c.description)
    });
    let performances =
        PERFORMANCES.iter().map(|p| format!("| `{}` | {} | {} |", p.name, class(p.class), p.description));
    controls.chain(performances).collect()
}

#[test]
fn the_page_lists_the_variables_and_nothing_else() {
    let page = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/mpi_t.md")).unwrap();
    let listed: Vec<&str> = page.lines().filter(|line| line.starts_with("| `")).collect();
    assert_eq!(listed, rows(), "\nThe rows should be:\n{}\n", rows().join("\n"));
    assert!(
        CHOICES.iter().all(|choice| CONTROLS.iter().any(|c| c.choice().is_some_and(|(_, of)| of.name == choice.name)))
    );
}
