//! Random atomic operations, and whether what every rank was told is linearisable at each location (Herlihy and Wing, 1990).
//!
//! Ranks work at their own pace and note when each of their operations began and ended. One rank then looks for an order of all of a
//! location's operations in which each is told what a sequential memory would tell it, and none comes before one that had ended
//! when it began.

use super::*;
use std::collections::HashSet;

/// Elements of the window. Runs cover all of them, other operations one of [`WATCHED`].
const ELEMENTS: usize = 24;
const WATCHED: [usize; 3] = [0, 1, 17];
const OPERATIONS: usize = 60;
const RANKS: usize = 3;

/// What is done to an element, and with what.
#[derive(Clone, Copy, Debug, PartialEq)]
enum What {
    Op(Op, i64),
    /// Expected, new.
    Swap(i64, i64),
}

#[derive(Clone, Copy, Debug)]
struct Event {
    begin: f64,
    end: f64,
    what: What,
    told: i64,
}

const OPS: [Op; 7] = [MPI_SUM, MPI_REPLACE, MPI_NO_OP, MPI_BXOR, MPI_MAX, MPI_PROD, MPI_BAND];

/// The sequential memory: what an element is afterwards.
fn after(what: What, now: i64) -> i64 {
    match what {
        What::Op(MPI_SUM, x) => now.wrapping_add(x),
        What::Op(MPI_REPLACE, x) => x,
        What::Op(MPI_BXOR, x) => now ^ x,
        What::Op(MPI_MAX, x) => now.max(x),
        What::Op(MPI_PROD, x) => now.wrapping_mul(x),
        What::Op(MPI_BAND, x) => now & x,
        What::Swap(expected, new) if now == expected => new,
        _ => now,
    }
}

/// Whether the ranks' events, each rank's in its order, are some order of operations on one element that begins as 0 and ends as
/// `last`.
fn is_linearisable(events: &[Vec<Event>], last: i64) -> bool {
    let mut seen = HashSet::new();
    let mut states = vec![(vec![0usize; events.len()], 0i64)];
    while let Some((done, now)) = states.pop() {
        let next = |rank: usize| events[rank].get(done[rank]);
        let Some(earliest) = (0..events.len()).filter_map(next).map(|event| event.end).min_by(f64::total_cmp) else {
            if now == last {
                return true;
            }
            continue;
        };
        for rank in 0..events.len() {
            let Some(event) = next(rank).filter(|event| event.begin <= earliest && event.told == now) else { continue };
            let mut done = done.clone();
            done[rank] += 1;
            let state = (done, after(event.what, now));
            if seen.insert(state.clone()) {
                states.push(state);
            }
        }
    }
    false
}

#[test]
fn the_oracle_knows_histories_that_no_order_explains() {
    let event = |begin: f64, end: f64, what, told| Event { begin, end, what, told };
    let add = What::Op(MPI_SUM, 1);
    let read = What::Op(MPI_NO_OP, 0);
    // Both were told that they were the first; a read that had ended saw what came after it; a swap that must have failed.
    assert!(!is_linearisable(&[vec![event(0., 1., add, 0)], vec![event(0., 1., add, 0)]], 2));
    assert!(!is_linearisable(&[vec![event(2., 3., add, 0)], vec![event(0., 1., read, 1)]], 1));
    assert!(!is_linearisable(&[vec![event(0., 1., What::Swap(5, 6), 0)]], 6));
    assert!(is_linearisable(&[vec![event(0., 3., add, 0)], vec![event(1., 2., read, 1)]], 1));
    assert!(is_linearisable(&[vec![event(0., 1., add, 1)], vec![event(0., 1., add, 0)]], 2));
}

/// This rank's operations on elements of rank 0, and what they were told, by watched element.
fn play(window: &Window, random: &mut Random) -> [Vec<Event>; WATCHED.len()] {
    let mut events: [Vec<Event>; WATCHED.len()] = Default::default();
    let mut last = [0i64; WATCHED.len()];
    window.lock_all();
    for _ in 0..OPERATIONS {
        let (which, x) = (random.below(WATCHED.len()), random.below(1 << 20) as i64 - 5000);
        let op = OPS[random.below(OPS.len())];
        let begin = seconds();
        match random.below(4) {
            0 => {
                // A run of all elements, each of which is an operation of its own.
                let mut old = [0i64; ELEMENTS];
                window.get_accumulate(&[x; ELEMENTS], &mut old, MPI_INT64_T, op, 0, 0).unwrap();
                // SAFETY: no pointers.
                unsafe { api::win_flush(window.rank, 0, window.win) }.unwrap();
                let end = seconds();
                for (i, &element) in WATCHED.iter().enumerate() {
                    events[i].push(Event { begin, end, what: What::Op(op, x), told: old[element] });
                    last[i] = old[element];
                }
                continue;
            }
            1 => {
                // What was last seen, so that some of them find it still there.
                let expected = last[which];
                last[which] = window.swap_if(expected, x, MPI_INT64_T, 0, 8 * WATCHED[which]);
                let what = What::Swap(expected, x);
                events[which].push(Event { begin, end: seconds(), what, told: last[which] });
            }
            _ => {
                last[which] = window.fetch(x, MPI_INT64_T, op, 0, 8 * WATCHED[which]);
                events[which].push(Event { begin, end: seconds(), what: What::Op(op, x), told: last[which] });
            }
        }
        if random.below(8) == 0 {
            std::thread::yield_now();
        }
    }
    window.unlock_all();
    events
}

/// An event in words of 8 bytes, as it is told to rank 0.
fn words(event: &Event) -> [i64; 6] {
    let (kind, x, y) = match event.what {
        What::Op(op, x) => (op.0 as i64, x, 0),
        What::Swap(expected, new) => (0, expected, new),
    };
    [event.begin.to_bits() as i64, event.end.to_bits() as i64, kind, x, y, event.told]
}

fn event(words: &[i64]) -> Event {
    let what = if words[2] == 0 { What::Swap(words[3], words[4]) } else { What::Op(Op(words[2] as usize), words[3]) };
    let time = |word: i64| f64::from_bits(word as u64);
    Event { begin: time(words[0]), end: time(words[1]), what, told: words[5] }
}

fn check_histories(rank: &Rank, kind: Kind, seed: u64) {
    let me = rank.index as usize;
    let window = Window::new(rank, kind, ELEMENTS * 8);
    let mine = play(&window, &mut Random::new(seed * RANKS as u64 + me as u64));
    // For each watched element and rank: how many events, and these.
    let row = 1 + 6 * OPERATIONS;
    let told = Window::new(rank, Kind::Allocated, WATCHED.len() * RANKS * row * 8);
    told.fence();
    for (i, events) in mine.iter().enumerate() {
        let data: Vec<i64> = [events.len() as i64].into_iter().chain(events.iter().flat_map(words)).collect();
        told.put(&data, MPI_INT64_T, 0, (i * RANKS + me) * row * 8).unwrap();
    }
    told.fence();
    if me == 0 {
        let word = |bytes: &[u8]| i64::from_ne_bytes(bytes.try_into().unwrap());
        let rows: Vec<i64> = told.bytes().chunks_exact(8).map(word).collect();
        let histories: Vec<Vec<Event>> = rows
            .chunks_exact(row)
            .map(|row| row[1..].chunks_exact(6).take(row[0] as usize).map(event).collect())
            .collect();
        for (i, &element) in WATCHED.iter().enumerate() {
            let events = &histories[i * RANKS..(i + 1) * RANKS];
            let last = word(&window.bytes()[element * 8..][..8]);
            assert!(is_linearisable(events, last), "{kind:?}, seed {seed}, element {element}, {last}: {events:#?}");
        }
    }
    barrier(rank);
    told.free();
    window.free();
}

#[test]
fn what_ranks_are_told_is_linearisable_at_each_location() {
    everywhere(RANKS, "histories::what_ranks_are_told_is_linearisable_at_each_location", |rank| {
        for seed in 1..=30 {
            for kind in KINDS {
                check_histories(rank, kind, seed);
            }
        }
    });
}
