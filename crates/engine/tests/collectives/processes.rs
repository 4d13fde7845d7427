//! The same between processes, which read each other's memory through the kernel or, where that is forbidden, not at all.

use crate::{movement, reduction};
use anympi_engine::callback::Native;
use anympi_engine::standard::MPI_THREAD_SINGLE;
use anympi_engine::world::{World, environment};
use anympi_engine::{Rank, init};
use std::process::{Child, Command, Stdio};

/// Runs all bodies as each rank of a world of `n` processes: this executable again, told to run `test` only.
fn everything(n: usize, test: &str, single_copy: &str) {
    if std::env::var_os(environment::RANK).is_some() {
        let place = environment::enter().unwrap();
        let rank = Rank::new(place.world, place.index, Box::new(Native));
        init::init_rank(&rank, MPI_THREAD_SINGLE).unwrap();
        movement::BODIES.iter().for_each(|&body| movement::every_case(&rank, n, body));
        reduction::BODIES.iter().for_each(|&body| reduction::every_case(&rank, n, body));
        init::finalize_rank(&rank).unwrap();
        return;
    }
    let (world, fd) = World::create(n).unwrap();
    let start = |i: usize| {
        Command::new(std::env::current_exe().unwrap())
            .args([test, "--exact", "--nocapture"])
            .env(environment::WORLD, environment::describe(&world, &fd))
            .env(environment::RANK, i.to_string())
            .env("ANYMPI_SINGLE_COPY", single_copy)
            .stdout(Stdio::null())
            .spawn()
            .unwrap()
    };
    let children: Vec<Child> = (0..n).map(start).collect();
    for (i, mut child) in children.into_iter().enumerate() {
        let status = child.wait().unwrap();
        if !status.success() {
            world.abort(i as u32, 1);
        }
        assert!(status.success(), "rank {i}: {status}");
    }
}

#[test]
fn processes_agree_with_threads() {
    everything(3, "processes::processes_agree_with_threads", "1");
}

#[test]
fn processes_that_cannot_read_each_other_agree_too() {
    everything(4, "processes::processes_that_cannot_read_each_other_agree_too", "0");
}
