//! Small puts and gets at a target that is now inside MPI and now computes: whoever of the two does them, they are done once, in
//! time, and no later.

use super::*;
use anympi_engine::api::p2p;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

/// What a rank does now and then: computes for a shorter or longer while, stays in MPI, or only looks in.
fn live(rank: &Rank, random: &mut Random) {
    let begun = Instant::now();
    match random.below(4) {
        0 => {
            let long = Duration::from_micros(random.below(30) as u64);
            while begun.elapsed() < long {
                std::hint::spin_loop();
            }
        }
        1 => {
            let long = Duration::from_micros(random.below(300) as u64);
            while begun.elapsed() < long {
                std::hint::spin_loop();
            }
        }
        2 => {
            let long = Duration::from_micros(random.below(300) as u64);
            while begun.elapsed() < long {
                look(rank);
            }
        }
        _ => look(rank),
    }
}

/// A call of MPI that makes progress and does nothing else.
fn look(rank: &Rank) {
    let mut flag = 0;
    // SAFETY: the flag is written to.
    unsafe { p2p::iprobe(rank, MPI_ANY_SOURCE, 4711, MPI_COMM_WORLD, &mut flag, std::ptr::null_mut()) }.unwrap();
    assert_eq!(flag, 0);
}

fn flush(window: &Window, target: usize) -> Result<()> {
    // SAFETY: no pointers.
    unsafe { api::win_flush(window.rank, target as c_int, window.win) }
}

/// Rank 1 counts up a word of rank 0, with a flush after each put. A put that came twice, or after its flush, would take it back.
#[test]
fn what_was_flushed_never_comes_again() {
    everywhere(2, "parcels::what_was_flushed_never_comes_again", |rank| {
        for kind in [Kind::Created, Kind::Dynamic] {
            let window = Window::new(rank, kind, 64);
            let mut random = Random::new(u64::from(rank.index) + 5);
            const LAST: u64 = 4000;
            barrier(rank);
            if rank.index == 0 {
                // SAFETY: an aligned word of memory that lives as long as the window.
                let word = unsafe { AtomicU64::from_ptr(window.base.cast()) };
                let mut seen = 0;
                while seen < LAST {
                    live(rank, &mut random);
                    for _ in 0..100 {
                        let now = word.load(Ordering::Relaxed);
                        assert!(now >= seen, "{kind:?}: {now} after {seen}");
                        seen = now;
                    }
                }
            } else {
                window.lock_all();
                for value in 1..=LAST {
                    window.put(&[value], MPI_UINT64_T, 0, 0).unwrap();
                    flush(&window, 0).unwrap();
                    let mut back = [0u64];
                    if value % 3 == 0 {
                        window.get(&mut back, MPI_UINT64_T, 0, 0).unwrap();
                        flush(&window, 0).unwrap();
                        assert_eq!(back, [value], "{kind:?}");
                    }
                }
                window.unlock_all();
            }
            barrier(rank);
            window.free();
        }
    });
}

/// Each rank works at random on memory of the other that nobody else changes, so it knows what is there.
fn check_at_random(rank: &Rank, kind: Kind, seed: u64) {
    const WORDS: usize = 4096;
    let (other, mut random) = (1 - rank.index as usize, Random::new(2 * seed + u64::from(rank.index)));
    let window = Window::new(rank, kind, 8 * WORDS);
    let mut model = vec![0u64; WORDS];
    barrier(rank);
    window.lock_all();
    for _ in 0..60 {
        // Operations of one round do not touch what others of it have touched: these have no order.
        let (mut at, mut wanted) = (0, Vec::new());
        for _ in 0..random.below(60) {
            let room = if random.below(6) == 0 { 700 } else { 8 };
            at += random.below(20);
            let n = (1 + random.below(room)).min(WORDS.saturating_sub(at));
            if n == 0 {
                break;
            }
            let data: Vec<u64> = (0..n).map(|_| random.below(1 << 30) as u64).collect();
            let here = &mut model[at..at + n];
            match random.below(5) {
                0 | 1 => {
                    window.put(&data, MPI_UINT64_T, other, 8 * at).unwrap();
                    here.copy_from_slice(&data);
                }
                2 => {
                    window.accumulate(&data, MPI_UINT64_T, MPI_SUM, other, 8 * at).unwrap();
                    here.iter_mut().zip(&data).for_each(|(here, more)| *here += more);
                }
                3 => {
                    let told = window.fetch(data[0], MPI_UINT64_T, MPI_SUM, other, 8 * at);
                    assert_eq!(told, here[0], "{kind:?}, seed {seed}");
                    here[0] += data[0];
                }
                _ => wanted.push((at, vec![u64::MAX; n])),
            }
            at += n;
        }
        for (at, data) in &mut wanted {
            window.get(data, MPI_UINT64_T, other, 8 * *at).unwrap();
        }
        if random.below(8) == 0 {
            window.unlock_all();
            window.lock_all();
        } else {
            flush(&window, other).unwrap();
        }
        for (at, data) in wanted {
            assert_eq!(data, &model[at..at + data.len()], "{kind:?}, seed {seed}, at {at}");
        }
        live(rank, &mut random);
    }
    window.unlock_all();
    let mut all = vec![0u64; WORDS];
    window.lock_all();
    window.get(&mut all, MPI_UINT64_T, other, 0).unwrap();
    window.unlock_all();
    assert_eq!(all, model, "{kind:?}, seed {seed}");
    if kind == Kind::Dynamic {
        // The other may still need what is detached.
        barrier(rank);
    }
    // Freed at once: letters that it has not found yet must do no harm.
    window.free();
}

#[test]
fn random_operations_on_ranks_that_come_and_go_do_what_they_say() {
    everywhere(2, "parcels::random_operations_on_ranks_that_come_and_go_do_what_they_say", |rank| {
        for seed in 1..=12 {
            for kind in [Kind::Created, Kind::Dynamic] {
                check_at_random(rank, kind, seed);
            }
        }
    });
}

#[test]
fn a_target_that_computes_is_reached_all_the_same() {
    let name = "parcels::a_target_that_computes_is_reached_all_the_same";
    if std::env::var_os(environment::RANK).is_none() {
        return processes(2, name, "1");
    }
    everywhere(2, name, |rank| {
        let window = Window::new(rank, Kind::Created, 8192);
        barrier(rank);
        if rank.index == 0 {
            // SAFETY: an aligned word of memory that lives as long as the window.
            let last = unsafe { AtomicU64::from_ptr(window.base.add(8184).cast()) };
            // No call of MPI before all is there.
            while last.load(Ordering::Acquire) != 1000 {
                std::hint::spin_loop();
            }
        } else {
            window.lock_all();
            for value in 1..=1000u64 {
                window.put(&[value; 40], MPI_UINT64_T, 0, 16 * (value as usize % 100)).unwrap();
                flush(&window, 0).unwrap();
                window.put(&[value], MPI_UINT64_T, 0, 8184).unwrap();
                flush(&window, 0).unwrap();
            }
            window.unlock_all();
        }
        barrier(rank);
        window.free();
    });
}

/// The environment variable that says when the rank that is to die does, in microseconds.
const LIFETIME: &str = "ANYMPI_TEST_LIFETIME";

#[test]
fn whoever_works_on_a_rank_that_dies_hears_of_it() {
    let name = "parcels::whoever_works_on_a_rank_that_dies_hears_of_it";
    if let Ok(lifetime) = std::env::var(LIFETIME) {
        let place = environment::enter().unwrap();
        let rank = Rank::new(place.world, place.index, Box::new(Native));
        anympi_engine::init::init_rank(&rank, MPI_THREAD_SINGLE).unwrap();
        let window = Window::new(&rank, Kind::Created, 8192);
        barrier(&rank);
        let mut random = Random::new(lifetime.len() as u64 + 7);
        if rank.index == 0 {
            let (begun, lifetime) = (Instant::now(), Duration::from_micros(lifetime.parse().unwrap()));
            while begun.elapsed() < lifetime {
                live(&rank, &mut random);
            }
            std::process::exit(0);
        }
        window.lock_all();
        let error = loop {
            for i in 0..random.below(50) {
                let _ = window.put(&[i as u64], MPI_UINT64_T, 0, 8 * i);
            }
            if let Err(error) = flush(&window, 0) {
                break error;
            }
        };
        assert_eq!(error.code, fault_tolerance::MPIX_ERR_PROC_FAILED);
        std::process::exit(0);
    }
    for i in 0..30 {
        let (world, fd) = World::create(2).unwrap();
        let children = [0, 1].map(|rank| {
            Command::new(std::env::current_exe().unwrap())
                .args([name, "--exact", "--nocapture"])
                .env(environment::WORLD, environment::describe(&world, &fd))
                .env(environment::RANK, rank.to_string())
                .env(LIFETIME, (i * i * 7).to_string())
                .stdout(Stdio::null())
                .spawn()
                .unwrap()
        });
        for (rank, mut child) in children.into_iter().enumerate() {
            assert!(child.wait().unwrap().success(), "rank {rank}, lifetime {i}");
            world.fail(rank as u32);
        }
    }
}
