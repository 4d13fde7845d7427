//! Worlds of processes over a memfd: each test starts its own executable again, once per rank.

use anympi_engine::callback::Native;
use anympi_engine::p2p::{self, Channel::User, Mode};
use anympi_engine::standard::*;
use anympi_engine::world::{State, World, environment};
use anympi_engine::{Rank, init};
use std::process::{Child, Command, Stdio};

/// Runs `f` as each rank of a world of `n` processes, in the test called `test`, with `variables` set.
fn processes(n: usize, test: &str, variables: &[(&str, &str)], f: impl Fn(&Rank)) {
    if std::env::var_os(environment::RANK).is_some() {
        let place = environment::enter().unwrap();
        assert_eq!(place.appnum, Some(3));
        let rank = Rank::new(place.world, place.index, Box::new(Native));
        init::init_rank(&rank, MPI_THREAD_SINGLE).unwrap();
        f(&rank);
        init::finalize_rank(&rank).unwrap();
        return;
    }
    let (world, fd) = World::with_seats(n, n + 2).unwrap();
    let children: Vec<Child> = (0..n)
        .map(|i| {
            Command::new(std::env::current_exe().unwrap())
                .args([test, "--exact", "--nocapture", "--include-ignored"])
                .env(environment::WORLD, environment::describe(&world, &fd))
                .env(environment::RANK, i.to_string())
                .env(environment::APPNUM, "3")
                .envs(variables.iter().copied())
                .stdout(Stdio::null())
                .spawn()
                .unwrap()
        })
        .collect();
    for (i, mut child) in children.into_iter().enumerate() {
        let status = child.wait().unwrap();
        if !status.success() {
            world.abort(i as u32, 1);
        }
        assert!(status.success(), "rank {i}: {status}");
    }
    for i in 0..n {
        assert_eq!(world.state(i as u32), (State::Finalized, None));
    }
}

/// Every rank sends to every other one at every size, all at once.
fn all_to_all(rank: &Rank) {
    let (comm, byte) = (rank.comm(MPI_COMM_WORLD).unwrap(), rank.datatype(MPI_BYTE).unwrap());
    let n = comm.size();
    for len in [0, 5, 300, 4096, 32_768, 40_000, 3_000_000] {
        let out = vec![rank.index as u8 + 1; len];
        let mut into = vec![vec![0; len]; n];
        let mut requests = Vec::new();
        for (peer, into) in into.iter_mut().enumerate() {
            // SAFETY: both buffers live until the requests are done, below.
            unsafe {
                let buf = into.as_mut_ptr();
                requests.push(p2p::irecv(rank, &comm, User, buf, len as i64, &byte, peer as i32, 5).unwrap());
                let mode = if peer % 2 == 0 { Mode::Standard } else { Mode::Synchronous };
                requests.push(
                    p2p::isend(rank, &comm, User, mode, out.as_ptr(), len as i64, &byte, peer as i32, 5).unwrap(),
                );
            }
        }
        for request in &requests {
            rank.wait(request).unwrap();
        }
        for (peer, data) in into.iter().enumerate() {
            assert!(data.iter().all(|&b| b == peer as u8 + 1), "{len} bytes from {peer}");
        }
    }
}

#[test]
fn processes_exchange_messages_of_every_size() {
    processes(4, "processes_exchange_messages_of_every_size", &[], all_to_all);
}

#[test]
fn they_do_without_reading_each_others_memory() {
    let off = [("ANYMPI_SINGLE_COPY", "0")];
    processes(3, "they_do_without_reading_each_others_memory", &off, all_to_all);
}

#[test]
fn a_program_that_a_rank_starts_is_a_world_of_one() {
    let name = "a_program_that_a_rank_starts_is_a_world_of_one";
    if std::env::var_os("ANYMPI_TEST_GRANDCHILD").is_some() {
        let place = environment::enter().unwrap();
        assert_eq!((place.world.size, place.index), (1, 0));
        return;
    }
    processes(2, name, &[], |_| {
        let grandchild = Command::new(std::env::current_exe().unwrap())
            .args([name, "--exact", "--nocapture"])
            .env("ANYMPI_TEST_GRANDCHILD", "1")
            .stdout(Stdio::null())
            .status();
        assert!(grandchild.unwrap().success());
    });
}

#[test]
fn a_process_finds_its_world_though_its_descriptors_were_closed() {
    let (world, fd) = World::create(1).unwrap();
    let name = "processes_exchange_messages_of_every_size";
    let described = environment::describe(&world, &fd);
    let status = Command::new("/bin/sh")
        .args(["-c", &format!("exec {}>&-; exec \"$0\" {name} --exact", std::os::fd::AsRawFd::as_raw_fd(&fd))])
        .arg(std::env::current_exe().unwrap())
        .env(environment::WORLD, described)
        .env(environment::RANK, "0")
        .env(environment::APPNUM, "3")
        .stdout(Stdio::null())
        .status();
    assert!(status.unwrap().success());
    assert_eq!(world.state(0), (State::Finalized, None));
}

#[test]
fn more_unexpected_data_than_allowed_is_an_error_of_the_receive_and_nothing_else() {
    let name = "more_unexpected_data_than_allowed_is_an_error_of_the_receive_and_nothing_else";
    processes(2, name, &[("ANYMPI_UNEXPECTED_LIMIT", "20000")], |rank| {
        let (comm, byte) = (rank.comm(MPI_COMM_WORLD).unwrap(), rank.datatype(MPI_BYTE).unwrap());
        let mut data = [7u8; 1000];
        let send = |tag| {
            // SAFETY: `data` is alive and as long as said.
            unsafe { p2p::send_blocking(rank, &comm, User, Mode::Standard, [7u8; 1000].as_ptr(), 1000, &byte, 1, tag) }
        };
        if rank.index == 0 {
            (0..100).for_each(|tag| send(tag).unwrap());
            send(100).unwrap();
            return;
        }
        let mut receive = |tag| {
            // SAFETY: as above.
            unsafe { p2p::recv_blocking(rank, &comm, User, data.as_mut_ptr(), 1000, &byte, 0, tag) }
        };
        // Asked for first, it makes all others unexpected.
        receive(100).unwrap();
        let errors: Vec<_> = (0..100).filter_map(|tag| receive(tag).err()).collect();
        assert!((70..95).contains(&errors.len()), "{} of 100 were lost", errors.len());
        assert!(errors.iter().all(|e| e.code == MPI_ERR_NO_MEM));
    });
}

#[test]
fn a_message_may_be_longer_than_two_gigabytes() {
    processes(2, "a_message_may_be_longer_than_two_gigabytes", &[], |rank| {
        let (comm, byte) = (rank.comm(MPI_COMM_WORLD).unwrap(), rank.datatype(MPI_BYTE).unwrap());
        let len = (2usize << 30) + 12_345;
        let mut data = vec![0u8; len];
        // SAFETY: `data` is alive and as long as said.
        unsafe {
            if rank.index == 0 {
                data[len - 1] = 9;
                p2p::send_blocking(rank, &comm, User, Mode::Standard, data.as_ptr(), len as i64, &byte, 1, 0).unwrap();
            } else {
                let status = p2p::recv_blocking(rank, &comm, User, data.as_mut_ptr(), len as i64, &byte, 0, 0).unwrap();
                assert_eq!(status.bytes(), len as i64);
                assert_eq!(data[len - 1], 9);
            }
        }
    });
}
