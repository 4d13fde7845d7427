//! Every call that waits, tests or looks, against a model that is a list of what each request is.
//!
//! One rank: a receive completes when the rank sends to itself, a generalised request when it says so. Each request has a
//! tag of its own, so the model knows at any time what is done.

use crate::calls::*;
use crate::generalized::{Operation, begin, finish};
use anympi_engine::standard::*;
use anympi_engine::testing::run;
use anympi_engine::types::*;
use anympi_engine::{Rank, Result, api};
use std::ffi::c_int;

const N: usize = 6;

#[derive(Clone, Copy, Debug, PartialEq)]
enum Kind {
    Receive,
    Persistent,
    Generalized,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum State {
    /// `MPI_REQUEST_NULL`, or a persistent request between rounds.
    Empty,
    Pending,
    /// With (source, tag, bytes) unless the code is an error.
    Done((c_int, c_int, Count), c_int),
}

struct Model {
    kinds: [Kind; N],
    states: [State; N],
}

impl Model {
    fn active(&self) -> Vec<usize> {
        (0..N).filter(|&i| self.states[i] != State::Empty).collect()
    }

    fn done(&self) -> Vec<usize> {
        (0..N).filter(|&i| matches!(self.states[i], State::Done(..))).collect()
    }

    fn failed(&self, which: &[usize]) -> bool {
        which.iter().any(|&i| matches!(self.states[i], State::Done(_, code) if code != MPI_SUCCESS))
    }

    /// The status of `i` from a call whose statuses say `MPI_ERROR` only when `several_failed`.
    fn check_status(&self, i: usize, status: &Status, several_failed: bool) {
        match self.states[i] {
            State::Empty => assert_eq!(*status, Status::EMPTY),
            State::Pending => panic!("{i} is not done"),
            State::Done(facts, code) => {
                assert_eq!(status.error, if several_failed { code } else { UNTOUCHED });
                if code == MPI_SUCCESS {
                    assert_eq!((status.source, status.tag, status.bytes()), facts);
                }
            }
        }
    }

    fn take(&mut self, which: &[usize]) {
        which.iter().for_each(|&i| self.states[i] = State::Empty);
    }
}

/// The requests themselves.
struct World<'r> {
    rank: &'r Rank,
    requests: [Request; N],
    buffers: Vec<[u8; 2]>,
    operations: Vec<Operation>,
}

impl World<'_> {
    fn start(&mut self, i: usize, kind: Kind) {
        let request = &mut self.requests[i];
        match kind {
            Kind::Receive => *request = irecv(self.rank, &mut self.buffers[i], 0, i as c_int).unwrap(),
            Kind::Persistent if *request == MPI_REQUEST_NULL => {
                *request = recv_init(self.rank, &mut self.buffers[i], MPI_ANY_SOURCE, i as c_int).unwrap();
                start(self.rank, request).unwrap();
            }
            Kind::Persistent => start(self.rank, request).unwrap(),
            Kind::Generalized => *request = begin(self.rank, &self.operations[i]),
        }
    }

    /// Lets `i` complete; its state then.
    fn complete(&mut self, i: usize, kind: Kind, dice: &mut Dice) -> State {
        if kind == Kind::Generalized {
            finish(self.rank, self.requests[i]).unwrap();
            return State::Done((self.operations[i].source, 1_000, 12), self.operations[i].query_answer);
        }
        let bytes = dice.below(4);
        send(self.rank, &[9; 4][..bytes], 0, i as c_int).unwrap();
        State::Done((0, i as c_int, bytes as Count), if bytes > 2 { MPI_ERR_TRUNCATE } else { MPI_SUCCESS })
    }
}

/// The class a call must end with.
fn check_class(result: Result<()>, expected: c_int) {
    assert_eq!(result.map_or_else(|e| e.code, |()| MPI_SUCCESS), expected);
}

/// Calls `all` (waitall, testall, get_status_all) and compares. Not called where it would wait for ever.
fn check_all(model: &mut Model, takes: bool, call: impl FnOnce(&mut c_int, *mut Status) -> Result<()>) {
    let (mut flag, mut statuses) = (-1, [blank(); N]);
    let result = call(&mut flag, statuses.as_mut_ptr());
    let complete = model.active() == model.done();
    assert_eq!(flag, complete as c_int);
    if !complete {
        check_class(result, MPI_SUCCESS);
        assert_eq!(statuses, [blank(); N], "nothing is written");
        return;
    }
    let failed = model.failed(&model.done());
    check_class(result, if failed { MPI_ERR_IN_STATUS } else { MPI_SUCCESS });
    for (i, status) in statuses.iter().enumerate() {
        model.check_status(i, status, failed);
    }
    if takes {
        model.take(&model.done());
    }
}

fn check_any(model: &mut Model, takes: bool, call: impl FnOnce(&mut c_int, &mut c_int, *mut Status) -> Result<()>) {
    let (mut index, mut flag, mut status) = (-1, -1, blank());
    let result = call(&mut index, &mut flag, &mut status);
    if model.active().is_empty() {
        check_class(result, MPI_SUCCESS);
        assert_eq!((index, flag, status), (MPI_UNDEFINED, 1, Status::EMPTY));
        return;
    }
    if model.done().is_empty() {
        check_class(result, MPI_SUCCESS);
        assert_eq!((index, flag, status), (MPI_UNDEFINED, 0, blank()));
        return;
    }
    let i = index as usize;
    assert!(model.done().contains(&i));
    let State::Done(_, code) = model.states[i] else { unreachable!() };
    check_class(result, code);
    assert_eq!(flag, 1);
    model.check_status(i, &status, false);
    if takes {
        model.take(&[i]);
    }
}

fn check_some(model: &mut Model, takes: bool, call: impl FnOnce(&mut c_int, *mut c_int, *mut Status) -> Result<()>) {
    let (mut count, mut indices, mut statuses) = (-1, [-1; N], [blank(); N]);
    let result = call(&mut count, indices.as_mut_ptr(), statuses.as_mut_ptr());
    if model.active().is_empty() {
        check_class(result, MPI_SUCCESS);
        assert_eq!(count, MPI_UNDEFINED);
        return;
    }
    let done = model.done();
    assert_eq!(indices[..count as usize].iter().map(|&i| i as usize).collect::<Vec<_>>(), done);
    let failed = model.failed(&done);
    check_class(result, if failed { MPI_ERR_IN_STATUS } else { MPI_SUCCESS });
    for (&i, status) in done.iter().zip(&statuses) {
        model.check_status(i, status, failed);
    }
    if takes {
        model.take(&done);
    }
}

fn check_one(model: &mut Model, i: usize, takes: bool, call: impl FnOnce(&mut c_int, *mut Status) -> Result<()>) {
    let (mut flag, mut status) = (-1, blank());
    let result = call(&mut flag, &mut status);
    match model.states[i] {
        State::Pending => assert_eq!((result, flag, status), (Ok(()), 0, blank())),
        State::Empty => assert_eq!((result, flag, status), (Ok(()), 1, Status::EMPTY)),
        State::Done(_, code) => {
            check_class(result, code);
            assert_eq!(flag, 1);
            model.check_status(i, &status, false);
            if takes {
                model.take(&[i]);
            }
        }
    }
}

/// One random call on all requests or one of them.
fn call(world: &mut World, model: &mut Model, dice: &mut Dice) {
    use api::request::*;
    let (rank, n) = (world.rank, N as c_int);
    let requests = world.requests.as_mut_ptr();
    let complete = model.active() == model.done();
    let some_done = !model.done().is_empty() || model.active().is_empty();
    let i = dice.below(N);
    // SAFETY: `N` requests, statuses and indices; `i` is below `N`.
    unsafe {
        let one = &mut *requests.add(i);
        match dice.below(12) {
            0 if complete => check_all(model, true, |flag, statuses| {
                *flag = 1;
                waitall(rank, n, requests, statuses)
            }),
            1 => check_all(model, true, |flag, statuses| testall(rank, n, requests, flag, statuses)),
            2 => check_all(model, false, |flag, statuses| request_get_status_all(rank, n, requests, flag, statuses)),
            3 if some_done => check_any(model, true, |index, flag, status| {
                *flag = 1;
                waitany(rank, n, requests, index, status)
            }),
            4 => check_any(model, true, |index, flag, status| testany(rank, n, requests, index, flag, status)),
            5 => check_any(model, false, |index, flag, status| {
                request_get_status_any(rank, n, requests, index, flag, status)
            }),
            6 if some_done => check_some(model, true, |count, indices, statuses| {
                waitsome(rank, n, requests, count, indices, statuses)
            }),
            7 => check_some(model, true, |count, indices, statuses| {
                testsome(rank, n, requests, count, indices, statuses)
            }),
            8 => check_some(model, false, |count, indices, statuses| {
                request_get_status_some(rank, n, requests, count, indices, statuses)
            }),
            9 if model.states[i] != State::Pending => check_one(model, i, true, |flag, status| {
                *flag = 1;
                wait(rank, one, status)
            }),
            10 => check_one(model, i, true, |flag, status| test(rank, one, flag, status)),
            11 => check_one(model, i, false, |flag, status| request_get_status(rank, *one, flag, status)),
            _ => {}
        }
    }
}

#[test]
fn completion_calls_do_what_a_list_of_states_says() {
    for seed in 0..400 {
        run(1, |rank| {
            let mut dice = Dice(seed);
            let kinds = std::array::from_fn(|_| dice.pick(&[Kind::Receive, Kind::Persistent, Kind::Generalized]));
            let mut model = Model { kinds, states: [State::Empty; N] };
            let operations = (0..N as c_int)
                .map(|source| Operation {
                    source,
                    query_answer: dice.pick(&[0, 0, 0, MPI_ERR_OTHER]),
                    ..Operation::default()
                })
                .collect();
            let mut world = World { rank, requests: [MPI_REQUEST_NULL; N], buffers: vec![[0; 2]; N], operations };
            for _ in 0..60 {
                let i = dice.below(N);
                let kind = model.kinds[i];
                match model.states[i] {
                    State::Empty => {
                        world.start(i, kind);
                        model.states[i] = State::Pending;
                    }
                    State::Pending => model.states[i] = world.complete(i, kind, &mut dice),
                    State::Done(..) => {}
                }
                call(&mut world, &mut model, &mut dice);
                for i in 0..N {
                    if model.kinds[i] != Kind::Persistent {
                        assert_eq!(
                            world.requests[i] == MPI_REQUEST_NULL,
                            model.states[i] == State::Empty,
                            "seed {seed}"
                        );
                    }
                }
            }
            // Everything comes to an end, so that nothing is received into buffers that are gone.
            for i in 0..N {
                if model.states[i] == State::Pending {
                    world.complete(i, model.kinds[i], &mut dice);
                }
            }
            let _ = waitall_ignoring(rank, &mut world.requests);
            for request in world.requests.iter_mut().filter(|request| **request != MPI_REQUEST_NULL) {
                free(rank, request).unwrap();
            }
            assert!(rank.requests.dynamic().is_empty(), "seed {seed}: every handle is freed");
        });
    }
}

#[test]
fn errors_are_told_even_where_statuses_are_ignored() {
    run(1, |rank| {
        let (mut short, mut long) = ([0; 1], [0; 9]);
        let mut requests = [irecv(rank, &mut long, 0, 1).unwrap(), irecv(rank, &mut short, 0, 1).unwrap()];
        send(rank, &[1, 2, 3], 0, 1).unwrap();
        send(rank, &[1, 2, 3], 0, 1).unwrap();
        assert_eq!(class(waitall_ignoring(rank, &mut requests)), MPI_ERR_IN_STATUS);
        assert_eq!(requests, [MPI_REQUEST_NULL; 2]);
    });
}

#[test]
fn a_bad_handle_among_many_frees_nothing() {
    run(1, |rank| {
        let mut got = [0];
        let good = irecv(rank, &mut got, 0, 1).unwrap();
        let mut gone = isend(rank, &[4], 0, 1).unwrap();
        let copy = gone;
        wait(rank, &mut gone).unwrap();
        let mut requests = [good, copy];
        assert_eq!(class(waitall(rank, &mut requests).0), MPI_ERR_REQUEST);
        assert_eq!(requests, [good, copy]);
        assert_eq!(facts(wait(rank, &mut requests[0]).unwrap()), (0, 1, 1));
    });
}
