//! One-sided operations with absurd displacements, counts and types: nothing outside the target's window is ever touched, nor outside
//! of what the call names at the origin.

use super::layouts::derive;
use super::{Arena, Modest, Random, arena, for_seeds};
use anympi_engine::api::{coll, datatype, rma as api};
use anympi_engine::datatype::PREDEFINED;
use anympi_engine::standard::*;
use anympi_engine::types::*;
use anympi_engine::{Rank, testing};
use std::ops::Range;

/// The part of a rank's arena that is its window.
const WINDOW: Range<usize> = 16 << 10..48 << 10;

const OPS: [Op; 8] = [MPI_SUM, MPI_MAX, MPI_BXOR, MPI_LAND, MPI_REPLACE, MPI_NO_OP, MPI_MINLOC, MPI_PROD];

/// A window of every rank's arena: created, or dynamic.
fn window(rank: &Rank, memory: &Arena, dynamic: bool, unit: Count) -> Win {
    let mut win = MPI_WIN_NULL;
    let (base, bytes) = (memory.at(WINDOW.start).cast(), WINDOW.len() as Count);
    // SAFETY: the arena outlives the window.
    unsafe {
        if dynamic {
            api::win_create_dynamic(rank, MPI_INFO_NULL, MPI_COMM_WORLD, &mut win).unwrap();
            api::win_attach(rank, win, base, bytes).unwrap();
        } else {
            api::win_create(rank, base, bytes, unit, MPI_INFO_NULL, MPI_COMM_WORLD, &mut win).unwrap();
        }
        api::win_lock_all(rank, 0, win).unwrap();
    }
    win
}

/// One random operation; what it may change in this rank's arena.
fn operate(
    random: &mut Random,
    rank: &Rank,
    memory: &Arena,
    win: Win,
    types: &[Datatype],
    at: Count,
    requests: &mut Vec<Request>,
) -> Vec<Range<usize>> {
    let numbers = |random: &mut Random| (random.below(40) as Count, random.below(arena::SIZE as u64) as usize);
    let ((count, offset), (more, result)) = (numbers(random), numbers(random));
    let origin = random.pick(types);
    let there = if random.below(2) == 0 { origin } else { random.pick(types) };
    let target_count = if random.below(3) == 0 { random.extreme() } else { count };
    let target = random.pick(&[0, 0, 1, 1, -1, 2, i32::MAX, MPI_PROC_NULL]);
    let near = at + random.below(WINDOW.len() as u64 + 64) as Count - 32;
    let disp = if random.below(3) == 0 { random.extreme() } else { near };
    let op = random.pick(&OPS);
    let span = |t: Datatype, count, offset| Arena::span(&rank.datatype(t).unwrap(), count, offset);
    let (Some(mine), Some(results)) = (span(origin, count, offset), span(origin, more, result)) else { return vec![] };
    let (Some(one), Some(other)) = (span(origin, 1, offset), span(origin, 1, result)) else { return vec![] };
    let (from, to) = (memory.at(offset).cast(), memory.at(result).cast());
    let mut request = MPI_REQUEST_NULL;
    // SAFETY: the arena has what the types span.
    let (changed, done) = unsafe {
        match random.below(9) {
            0 => (vec![], api::put(rank, from, count, origin, target, disp, target_count, there, win)),
            1 => (vec![mine], api::get(rank, from, count, origin, target, disp, target_count, there, win)),
            2 => (vec![], api::accumulate(rank, from, count, origin, target, disp, target_count, there, op, win)),
            3 => (
                vec![results],
                api::get_accumulate(
                    rank,
                    from,
                    count,
                    origin,
                    to,
                    more,
                    origin,
                    target,
                    disp,
                    target_count,
                    there,
                    op,
                    win,
                ),
            ),
            4 => (vec![other], api::fetch_and_op(rank, from, to, origin, target, disp, op, win)),
            5 if one.end <= other.start || other.end <= one.start => {
                (vec![other], api::compare_and_swap(rank, from, from, to, origin, target, disp, win))
            }
            6 => (vec![], api::rput(rank, from, count, origin, target, disp, target_count, there, win, &mut request)),
            7 => {
                (vec![mine], api::rget(rank, from, count, origin, target, disp, target_count, there, win, &mut request))
            }
            _ => (
                vec![],
                api::raccumulate(rank, from, count, origin, target, disp, target_count, there, op, win, &mut request),
            ),
        }
    };
    if done.is_ok() && request != MPI_REQUEST_NULL {
        requests.push(request);
    }
    changed
}

#[test]
fn no_operation_touches_anything_outside_of_the_windows() {
    for_seeds(0..12, |random| {
        let seed = std::sync::Mutex::new(random);
        let make = |world, index| Rank::new(world, index, Box::new(Modest));
        testing::run_made(2, MPI_THREAD_SINGLE, make, |rank| {
            let mut random = Random::new(seed.lock().unwrap().below(1 << 30));
            let mut memory = Arena::new();
            for (dynamic, unit) in [(false, 1), (false, 8), (false, 1 << 40), (true, 1)] {
                let mut win = window(rank, &memory, dynamic, unit);
                // SAFETY: plain arguments.
                unsafe { coll::barrier(rank, MPI_COMM_WORLD) }.unwrap();
                memory.remember();
                if rank.index == 0 {
                    let mut types: Vec<Datatype> = PREDEFINED.iter().map(|p| p.handle).collect();
                    let mut requests = Vec::new();
                    for _ in 0..1500 {
                        if let Some(mut new) = derive(&mut random, rank, &types).filter(|_| types.len() < 300) {
                            // SAFETY: the handle is alive.
                            unsafe { datatype::type_commit(rank, &mut new) }.unwrap();
                            types.push(new);
                        }
                        memory.remember();
                        let at = if dynamic { memory.at(WINDOW.start) as Count } else { 0 };
                        let mut changed = operate(&mut random, rank, &memory, win, &types, at, &mut requests);
                        changed.push(WINDOW);
                        memory.check(&changed, "an operation");
                    }
                    for mut request in requests {
                        // SAFETY: the handle is alive.
                        unsafe { anympi_engine::api::request::wait(rank, &mut request, std::ptr::null_mut()) }.unwrap();
                    }
                }
                // SAFETY: the handle is alive.
                unsafe {
                    coll::barrier(rank, MPI_COMM_WORLD).unwrap();
                    api::win_unlock_all(rank, win).unwrap();
                    api::win_free(rank, &mut win).unwrap();
                }
                if rank.index == 1 {
                    memory.check(&[WINDOW], "another rank");
                }
            }
        });
    });
}
