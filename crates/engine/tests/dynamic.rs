//! Ranks that meet at ports, over sockets and by names, in worlds of threads. Spawning needs a launcher: the system tests do that.

use anympi_engine::api::{comm as comms, dynamic as api, p2p};
use anympi_engine::standard::*;
use anympi_engine::types::*;
use anympi_engine::{Rank, Result, testing};
use std::ffi::{CString, c_char, c_int};
use std::os::fd::AsRawFd;
use std::os::unix::net::UnixStream;
use std::sync::{Mutex, mpsc};
use std::time::{Duration, Instant};

fn class<T>(result: Result<T>) -> c_int {
    result.err().map_or(MPI_SUCCESS, |error| error.code)
}

fn open(rank: &Rank) -> CString {
    let mut name = [0 as c_char; MPI_MAX_PORT_NAME as usize];
    // SAFETY: the buffer has the room that the standard asks for.
    unsafe {
        api::open_port(rank, MPI_INFO_NULL, name.as_mut_ptr()).unwrap();
        std::ffi::CStr::from_ptr(name.as_ptr()).to_owned()
    }
}

fn accept(rank: &Rank, port: &CString, comm: Comm) -> Result<Comm> {
    let mut made = MPI_COMM_NULL;
    // SAFETY: a C string.
    unsafe { api::comm_accept(rank, port.as_ptr(), MPI_INFO_NULL, 0, comm, &mut made) }.map(|()| made)
}

fn connect(rank: &Rank, port: &CString, comm: Comm) -> Result<Comm> {
    let mut made = MPI_COMM_NULL;
    // SAFETY: a C string.
    unsafe { api::comm_connect(rank, port.as_ptr(), MPI_INFO_NULL, 0, comm, &mut made) }.map(|()| made)
}

/// Rank 0 of either side sends the other a number, both wait for each other, and the communicator is no more.
fn talk_and_part(rank: &Rank, mut comm: Comm) -> i32 {
    let object = rank.comm(comm).unwrap();
    assert!(object.is_inter());
    let (out, mut into) = (rank.index as i32, -1);
    if object.rank == 0 {
        let (from, to) = ((&raw mut into).cast(), (&raw const out).cast());
        let status = std::ptr::null_mut();
        // SAFETY: both buffers are one integer.
        unsafe { p2p::sendrecv(rank, to, 1, MPI_INT, 0, 3, from, 1, MPI_INT, 0, 3, comm, status) }.unwrap();
    }
    // SAFETY: no pointers.
    unsafe { comms::comm_disconnect(rank, &mut comm) }.unwrap();
    assert_eq!(comm, MPI_COMM_NULL);
    into
}

fn split(rank: &Rank, color: c_int) -> Comm {
    let mut made = MPI_COMM_NULL;
    // SAFETY: no pointers.
    unsafe { comms::comm_split(rank, MPI_COMM_WORLD, color, 0, &mut made) }.unwrap();
    made
}

/// A name for all ranks of a test, said by one of them.
struct Said(Mutex<Option<CString>>);

impl Said {
    fn wait(&self) -> CString {
        let end = Instant::now() + Duration::from_secs(20);
        loop {
            if let Some(name) = self.0.lock().unwrap().clone() {
                return name;
            }
            assert!(Instant::now() < end, "nobody has opened a port");
            std::thread::sleep(Duration::from_millis(1));
        }
    }
}

#[test]
fn groups_of_any_size_meet_at_a_port_again_and_again() {
    for (servers, clients) in [(1, 1), (1, 3), (3, 1), (2, 2)] {
        let said = Said(Mutex::new(None));
        testing::run(servers + clients, |rank| {
            let serves = (rank.index as usize) < servers;
            let mine = split(rank, serves as c_int);
            if rank.index == 0 {
                *said.0.lock().unwrap() = Some(open(rank));
            }
            let port = said.wait();
            for _ in 0..10 {
                let met = if serves { accept(rank, &port, mine) } else { connect(rank, &port, mine) }.unwrap();
                let object = rank.comm(met).unwrap();
                let (here, there) = if serves { (servers, clients) } else { (clients, servers) };
                assert_eq!((object.size(), object.peers().len()), (here, there));
                let first = rank.comm(mine).unwrap().rank == 0;
                let heard = talk_and_part(rank, met);
                assert_eq!(
                    heard,
                    if !first {
                        -1
                    } else if serves {
                        servers as i32
                    } else {
                        0
                    }
                );
            }
        });
    }
}

#[test]
fn whoever_waits_at_a_port_that_is_closed_gets_an_error() {
    let said = Said(Mutex::new(None));
    testing::run(2, |rank| {
        if rank.index == 0 {
            let port = open(rank);
            *said.0.lock().unwrap() = Some(port.clone());
            std::thread::sleep(Duration::from_millis(30));
            // SAFETY: a C string.
            unsafe { api::close_port(rank, port.as_ptr()) }.unwrap();
            assert_eq!(class(accept(rank, &port, MPI_COMM_SELF)), MPI_ERR_PORT);
            // The next port in its place knows nothing of those who waited.
            *said.0.lock().unwrap() = Some(open(rank));
            let met = accept(rank, &said.wait(), MPI_COMM_SELF).unwrap();
            talk_and_part(rank, met);
        } else {
            let port = said.wait();
            assert_eq!(class(connect(rank, &port, MPI_COMM_SELF)), MPI_ERR_PORT);
            let end = Instant::now() + Duration::from_secs(20);
            while said.wait() == port {
                assert!(Instant::now() < end);
                std::thread::yield_now();
            }
            let met = connect(rank, &said.wait(), MPI_COMM_SELF).unwrap();
            talk_and_part(rank, met);
        }
    });
}

#[test]
fn a_name_that_is_no_port_here_is_an_error_for_all_members() {
    let said = Said(Mutex::new(None));
    testing::run(1, |rank| *said.0.lock().unwrap() = Some(open(rank)));
    let foreign = said.wait();
    testing::run(3, |rank| {
        for name in [&foreign, &c"".into(), &c"tcp://1.2.3.4:5".into(), &c"anympi-port:x:1:2".into()] {
            assert_eq!(class(connect(rank, name, MPI_COMM_WORLD)), MPI_ERR_PORT, "{name:?}");
            assert_eq!(class(accept(rank, name, MPI_COMM_WORLD)), MPI_ERR_PORT, "{name:?}");
        }
        let note = rank.process.take_note(MPI_ERR_PORT).unwrap();
        assert!(note.contains("is no port"), "{note}");
    });
}

#[test]
fn only_the_rank_that_has_opened_a_port_accepts_there() {
    let said = Said(Mutex::new(None));
    testing::run(2, |rank| {
        if rank.index == 0 {
            *said.0.lock().unwrap() = Some(open(rank));
            assert_eq!(class(connect(rank, &said.wait(), MPI_COMM_SELF)), MPI_ERR_PORT);
        } else {
            assert_eq!(class(accept(rank, &said.wait(), MPI_COMM_SELF)), MPI_ERR_PORT);
            // SAFETY: a C string.
            assert_eq!(class(unsafe { api::close_port(rank, said.wait().as_ptr()) }), MPI_ERR_PORT);
        }
    });
}

#[test]
fn published_names_lead_to_ports_until_they_are_taken_back() {
    testing::run(2, |rank| {
        let service = CString::new(format!("service {}", rank.index)).unwrap();
        let mut found = [0 as c_char; MPI_MAX_PORT_NAME as usize];
        // SAFETY: C strings, and the room that the standard asks for.
        unsafe {
            let mut lookup = || api::lookup_name(rank, service.as_ptr(), MPI_INFO_NULL, found.as_mut_ptr());
            assert_eq!(class(lookup()), MPI_ERR_NAME);
            api::publish_name(rank, service.as_ptr(), MPI_INFO_NULL, c"here".as_ptr()).unwrap();
            lookup().unwrap();
            let again = api::publish_name(rank, service.as_ptr(), MPI_INFO_NULL, c"there".as_ptr());
            assert_eq!(class(again), MPI_ERR_SERVICE);
            let unpublish = || api::unpublish_name(rank, service.as_ptr(), MPI_INFO_NULL, c"here".as_ptr());
            unpublish().unwrap();
            assert_eq!(class(unpublish()), MPI_ERR_SERVICE);
            assert_eq!(std::ffi::CStr::from_ptr(found.as_ptr()), c"here");
        }
    });
}

fn join(rank: &Rank, fd: c_int) -> Result<Comm> {
    let mut made = MPI_COMM_WORLD;
    // SAFETY: no pointers.
    unsafe { api::comm_join(rank, fd, &mut made) }.map(|()| made)
}

#[test]
fn ranks_join_over_a_socket_and_strangers_do_not() {
    let (a, b) = UnixStream::pair().unwrap();
    testing::run(2, |rank| {
        let met = join(rank, [&a, &b][rank.index as usize].as_raw_fd()).unwrap();
        assert_eq!(talk_and_part(rank, met), 1 - rank.index as i32);
        // The socket is as it was.
        assert_ne!(join(rank, [&a, &b][rank.index as usize].as_raw_fd()).unwrap(), MPI_COMM_NULL);
        assert_eq!(class(join(rank, -1)), MPI_ERR_ARG);
    });
    let stranger = |socket: &UnixStream| testing::run(1, |rank| join(rank, socket.as_raw_fd()).unwrap())[0];
    std::thread::scope(|scope| {
        let other = scope.spawn(|| stranger(&b));
        assert_eq!((stranger(&a), other.join().unwrap()), (MPI_COMM_NULL, MPI_COMM_NULL));
    });
    drop(b);
    testing::run(1, |rank| assert_ne!(class(join(rank, a.as_raw_fd())), MPI_SUCCESS));
}

#[test]
fn a_rank_that_waits_for_a_socket_ends_with_its_world() {
    let (a, _b) = UnixStream::pair().unwrap();
    let (told, tell) = mpsc::channel();
    let told = Mutex::new(told);
    testing::run(2, |rank| {
        if rank.index == 0 {
            assert_eq!(class(join(rank, a.as_raw_fd())), MPI_ERR_PROC_ABORTED);
            told.lock().unwrap().send(()).unwrap();
        } else {
            std::thread::sleep(Duration::from_millis(20));
            rank.world.abort(1, 1);
        }
    });
    tell.recv_timeout(Duration::from_secs(5)).unwrap();
}

#[test]
fn a_process_without_a_launcher_cannot_spawn_and_is_told_what_to_do() {
    testing::run(2, |rank| {
        let (mut made, mut codes) = (MPI_COMM_NULL, Vec::new());
        // SAFETY: a C string; the others do not count where they are null.
        let result = unsafe {
            let command = c"/bin/true".as_ptr();
            let argv = std::ptr::null_mut();
            api::comm_spawn(rank, command, argv, 2, MPI_INFO_NULL, 1, MPI_COMM_WORLD, &mut made, &mut codes)
        };
        assert_eq!((class(result), codes), (MPI_ERR_SPAWN, vec![MPI_ERR_SPAWN; 2]));
        assert!(rank.process.take_note(MPI_ERR_SPAWN).unwrap().contains("anympi run -n 1"));
        // SAFETY: no pointer is looked at for such a number, at any rank.
        let result = unsafe {
            let (null, argv) = (c"x".as_ptr(), std::ptr::null_mut());
            api::comm_spawn(rank, null, argv, -1, MPI_INFO_NULL, 0, MPI_COMM_WORLD, &mut made, &mut Vec::new())
        };
        assert_eq!(class(result), MPI_ERR_ARG);
        // SAFETY: no pointers.
        unsafe { api::comm_get_parent(rank, &mut made) }.unwrap();
        assert_eq!(made, MPI_COMM_NULL);
    });
}
