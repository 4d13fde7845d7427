//! A thousand ranks in one process: they start, meet and end, and cost what they touch.

use super::mixed;
use anympi_engine::api::coll;
use anympi_engine::callback::Native;
use anympi_engine::datatype::DataModel;
use anympi_engine::standard::*;
use anympi_engine::world::World;
use anympi_engine::{Rank, init};
use std::time::{Duration, Instant};

fn sum(rank: &Rank) -> i64 {
    let (mine, mut sum) = (rank.index as i64, 0i64);
    // SAFETY: one number each.
    unsafe {
        let (from, to) = ((&raw const mine).cast(), (&raw mut sum).cast());
        coll::allreduce(rank, from, to, 1, MPI_INT64_T, MPI_SUM, MPI_COMM_WORLD).unwrap();
    }
    sum
}

/// Kilobytes of memory that this process has touched.
fn resident() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with("VmRSS:")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}

#[test]
fn a_thousand_ranks_start_meet_and_end_soon_and_take_little_memory() {
    const N: usize = 1000;
    let before = resident();
    let start = Instant::now();
    let world = World::private(N).unwrap();
    let most = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..N)
            .map(|i| {
                let world = world.clone();
                let run = move || {
                    let rank = Rank::with_model(world, i as u32, Box::new(Native), DataModel::Ilp32);
                    init::init_rank(&rank, MPI_THREAD_SINGLE).unwrap();
                    assert_eq!(sum(&rank), (N * (N - 1) / 2) as i64);
                    let most = if i == 0 { resident() } else { 0 };
                    init::finalize_rank(&rank).unwrap();
                    most
                };
                std::thread::Builder::new().stack_size(256 << 10).spawn_scoped(scope, run).unwrap()
            })
            .collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).max().unwrap()
    });
    let (time, memory) = (start.elapsed(), (most - before) / N);
    eprintln!("{N} ranks: {time:?}, {memory} KiB each");
    // Far more than it takes alone on two cores: tests run beside each other.
    assert!(time < Duration::from_secs(20), "{time:?}");
    assert!(memory < 512, "{memory} KiB for each rank");
}

#[test]
fn ranks_that_wait_do_not_keep_others_from_running() {
    // Far more ranks than cores, in a ring: each hears of its predecessor only.
    mixed(
        200,
        |_| DataModel::Ilp32,
        |rank| {
            let (n, me) = (200, rank.index as i32);
            let mut token = 0i32;
            // SAFETY: one number.
            unsafe {
                use anympi_engine::api::p2p;
                let at = (&raw mut token).cast::<std::ffi::c_void>();
                for _ in 0..5 {
                    let mut status = anympi_engine::types::Status::EMPTY;
                    if me == 0 {
                        token += 1;
                        p2p::send(rank, at, 1, MPI_INT, 1, 0, MPI_COMM_WORLD).unwrap();
                        p2p::recv(rank, at, 1, MPI_INT, n - 1, 0, MPI_COMM_WORLD, &mut status).unwrap();
                    } else {
                        p2p::recv(rank, at, 1, MPI_INT, me - 1, 0, MPI_COMM_WORLD, &mut status).unwrap();
                        token += 1;
                        p2p::send(rank, at, 1, MPI_INT, (me + 1) % n, 0, MPI_COMM_WORLD).unwrap();
                    }
                }
            }
            if me == 0 {
                assert_eq!(token, 5 * n);
            }
        },
    );
}
