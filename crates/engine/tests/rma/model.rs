//! Random programs of epochs, played on windows and on plain vectors.
//!
//! Every rank draws the same program. In one epoch no byte is put and otherwise used, and what is accumulated is only added to, so the
//! result does not depend on the order; what is got was not changed in the epoch.

use super::*;
use std::ops::Range;

/// Words of every rank's memory.
const WORDS: usize = 6000;

#[derive(Clone, Copy, Debug, PartialEq)]
enum What {
    Put,
    Get,
    Add,
    GetAndAdd,
}

/// One operation on every `step`th word of a rank's memory.
#[derive(Clone, Debug)]
struct Operation {
    what: What,
    origin: usize,
    target: usize,
    first: usize,
    count: usize,
    step: usize,
    /// Of the origin's words, which have another layout.
    origin_step: usize,
    seed: u32,
}

impl Operation {
    fn words(&self) -> impl Iterator<Item = usize> + use<> {
        let (first, step) = (self.first, self.step);
        (0..self.count).map(move |i| first + i * step)
    }

    /// What word `i` of the origin's data is.
    fn value(&self, i: usize) -> u32 {
        self.seed.wrapping_mul(i as u32 + 1)
    }
}

/// The operations of one epoch that do not disturb each other: each has a part of its target's memory, some parts are added to by
/// many.
fn epoch(random: &mut Random, n: usize) -> Vec<Operation> {
    let mut operations = Vec::new();
    for target in 0..n {
        let cut = 1000 + random.below(2000);
        let mut part = |range: Range<usize>, shared: bool| {
            let step = 1 + random.below(3);
            let count = 1 + random.below((range.len() - 1) / step);
            let sharers = if shared { 1 + random.below(4) } else { 1 };
            for _ in 0..sharers {
                let what = match (shared, random.below(3)) {
                    (true, 0) => What::GetAndAdd,
                    (true, _) => What::Add,
                    (false, 0) => What::Get,
                    (false, _) => What::Put,
                };
                operations.push(Operation {
                    what,
                    origin: random.below(n),
                    target,
                    first: range.start,
                    count,
                    step,
                    origin_step: 1 + random.below(2),
                    seed: random.below(1 << 20) as u32,
                });
            }
        };
        part(0..cut, false);
        part(cut..cut + 50, true);
        part(cut + 50..WORDS - 60, true);
        part(WORDS - 60..WORDS, false);
    }
    operations
}

/// What the operation gives its origin back, if anything.
fn play_on_model(memory: &mut [Vec<u32>], operation: &Operation) -> Option<Vec<u32>> {
    let target = &mut memory[operation.target];
    let before = operation.words().map(|w| target[w]).collect();
    for (i, w) in operation.words().enumerate() {
        match operation.what {
            What::Put => target[w] = operation.value(i),
            What::Add | What::GetAndAdd => target[w] = target[w].wrapping_add(operation.value(i)),
            What::Get => {}
        }
    }
    (operation.what == What::Get).then_some(before)
}

/// The buffer that results arrive in, still to be compared.
struct Open {
    data: Vec<u32>,
    old: Vec<u32>,
    types: [Datatype; 2],
}

/// Starts the operation. Its buffers must be kept until the epoch ends.
fn play(window: &Window, operation: &Operation) -> Open {
    let Operation { count, step, origin_step, target, .. } = *operation;
    let rank = window.rank;
    let types = [vector(rank, count, 1, origin_step, MPI_UINT32_T), vector(rank, count, 1, step, MPI_UINT32_T)];
    let mut data = vec![0; count * origin_step];
    (0..count).for_each(|i| data[i * origin_step] = operation.value(i));
    let mut open = Open { old: vec![0; data.len()], data, types };
    let (disp, target) = (window.disp(target, operation.first * 4), target as c_int);
    let (from, to) = (open.data.as_ptr().cast(), open.old.as_mut_ptr().cast());
    let [here, there] = types;
    // SAFETY: both buffers are as long as the types say, and are kept.
    unsafe {
        match operation.what {
            What::Put => api::put(rank, from, 1, here, target, disp, 1, there, window.win),
            What::Get => api::get(rank, to, 1, here, target, disp, 1, there, window.win),
            What::Add => api::accumulate(rank, from, 1, here, target, disp, 1, there, MPI_SUM, window.win),
            What::GetAndAdd => {
                api::get_accumulate(rank, from, 1, here, to, 1, here, target, disp, 1, there, MPI_SUM, window.win)
            }
        }
    }
    .unwrap_or_else(|e| panic!("{operation:?}: {}", e.code));
    open
}

/// How an epoch is opened and closed.
#[derive(Clone, Copy, Debug)]
enum Sync {
    Fence,
    StartPost,
    LockAll,
    Locks,
}

/// Runs `f` in an epoch of that kind towards all ranks.
fn inside<T>(window: &Window, sync: Sync, f: impl FnOnce() -> T) -> T {
    let (rank, win) = (window.rank, window.win);
    let n = rank.world.size as c_int;
    let mut group = MPI_GROUP_NULL;
    // SAFETY: no pointers.
    unsafe {
        match sync {
            Sync::Fence => api::win_fence(rank, 0, win).unwrap(),
            Sync::StartPost => {
                api::win_get_group(rank, win, &mut group).unwrap();
                api::win_post(rank, group, 0, win).unwrap();
                api::win_start(rank, group, 0, win).unwrap();
            }
            Sync::LockAll => api::win_lock_all(rank, 0, win).unwrap(),
            Sync::Locks => (0..n).for_each(|r| api::win_lock(rank, MPI_LOCK_SHARED, r, 0, win).unwrap()),
        }
        let result = f();
        match sync {
            Sync::Fence => api::win_fence(rank, MPI_MODE_NOSUCCEED, win).unwrap(),
            Sync::StartPost => {
                api::win_complete(rank, win).unwrap();
                api::win_wait(rank, win).unwrap();
                anympi_engine::api::group::group_free(rank, &mut group).unwrap();
            }
            Sync::LockAll => api::win_unlock_all(rank, win).unwrap(),
            Sync::Locks => (0..n).for_each(|r| api::win_unlock(rank, r, win).unwrap()),
        }
        result
    }
}

fn random_programs(rank: &Rank, kind: Kind, seed: u64, epochs: usize) {
    let mut random = Random::new(seed);
    let n = rank.world.size;
    let window = Window::new(rank, kind, WORDS * 4);
    let mut memory = vec![vec![0u32; WORDS]; n];
    for round in 0..epochs {
        let operations = epoch(&mut random, n);
        let sync = [Sync::Fence, Sync::StartPost, Sync::LockAll, Sync::Locks][random.below(4)];
        let expected: Vec<_> = operations.iter().map(|o| play_on_model(&mut memory, o)).collect();
        let mine = |o: &Operation| o.origin == rank.index as usize;
        let open: Vec<Open> =
            inside(&window, sync, || operations.iter().filter(|o| mine(o)).map(|o| play(&window, o)).collect());
        let answers = operations.iter().zip(expected).filter(|(o, _)| mine(o));
        for (mut open, (operation, expected)) in open.into_iter().zip(answers) {
            if let Some(expected) = expected {
                let got: Vec<u32> = open.old.iter().step_by(operation.origin_step).copied().collect();
                assert_eq!(got, expected, "{kind:?} {sync:?} round {round}: {operation:?}");
            }
            // SAFETY: the types are ours.
            open.types.iter_mut().for_each(|t| unsafe { datatype::type_free(rank, t) }.unwrap());
        }
        barrier(rank);
        let words: Vec<u32> =
            window.bytes().chunks_exact(4).map(|b| u32::from_ne_bytes(b.try_into().unwrap())).collect();
        assert!(words == memory[rank.index as usize], "{kind:?} {sync:?} round {round}");
        barrier(rank);
    }
    window.free();
}

#[test]
fn random_epochs_leave_what_the_model_has() {
    everywhere(3, "model::random_epochs_leave_what_the_model_has", |rank| {
        for (i, kind) in KINDS.into_iter().enumerate() {
            random_programs(rank, kind, 77 + i as u64, 25);
        }
    });
}
