//! Ranks that end without `MPI_Finalize`, as a trapped guest's thread does, while others still have to do with them.

use super::guests;
use anympi_engine::Rank;
use anympi_engine::api::{coll, comm, datatype, init, p2p, request, rma};
use anympi_engine::callback::Native;
use anympi_engine::process::Home;
use anympi_engine::standard::*;
use anympi_engine::types::*;
use anympi_engine::world::World;
use std::ffi::c_void;
use std::sync::{Arc, Barrier};

/// A native rank that has called `MPI_Init`.
fn start(world: &Arc<World>, index: u32) -> Rank {
    let rank = Rank::new(world.clone(), index, Box::new(Native));
    anympi_engine::init::init_rank(&rank, MPI_THREAD_SINGLE).unwrap();
    rank
}

/// Every second `int` of a row.
fn strided(rank: &Rank, count: Count) -> Datatype {
    let mut new = MPI_DATATYPE_NULL;
    // SAFETY: plain arguments.
    unsafe {
        datatype::type_vector(rank, count, 1, 2, MPI_INT, &mut new, false).unwrap();
        datatype::type_commit(rank, &mut new).unwrap();
    }
    new
}

#[test]
fn what_a_rank_has_offered_can_be_received_after_it_has_ended() {
    // Long and with gaps: the data is a copy in the engine's memory, which the receiver reads there.
    const N: usize = 1 << 16;
    let world = World::private(2).unwrap();
    let ended = Barrier::new(2);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            let rank = start(&world, 0);
            let data: Vec<i32> = (0..2 * N as i32).collect();
            let mut request = MPI_REQUEST_NULL;
            let datatype = strided(&rank, N as Count);
            // SAFETY: the buffer has the type's extent.
            unsafe { p2p::isend(&rank, data.as_ptr().cast(), 1, datatype, 1, 0, MPI_COMM_WORLD, &mut request) }
                .unwrap();
            drop(rank);
            // Whatever takes the freed memory now writes to it.
            let rubbish: Vec<Vec<u8>> = (0..8).map(|_| vec![0xee; 4 * N]).collect();
            ended.wait();
            drop((rubbish, data));
        });
        scope.spawn(|| {
            let rank = start(&world, 1);
            ended.wait();
            let mut data = vec![0i32; N];
            let mut status = Status::EMPTY;
            // SAFETY: the buffer has `N` elements.
            unsafe {
                let to = data.as_mut_ptr().cast();
                p2p::recv(&rank, to, N as Count, MPI_INT, 0, 0, MPI_COMM_WORLD, &mut status).unwrap();
            }
            assert!(data.iter().enumerate().all(|(i, &n)| n == 2 * i as i32));
        });
    });
}

#[test]
fn an_abort_by_a_thread_ends_the_waits_of_all_and_leaves_the_process_alive() {
    let said = guests(8, |rank| {
        assert!(rank.process.home.get().is_thread());
        // SAFETY: plain arguments.
        unsafe {
            if rank.index == 5 {
                let aborted = init::abort(rank, MPI_COMM_WORLD, 17).map_err(|e| e.code);
                assert_eq!(aborted, Err(MPI_ERR_PROC_ABORTED));
            } else {
                let waited = coll::barrier(rank, MPI_COMM_WORLD).map_err(|e| e.code);
                assert_eq!(waited, Err(MPI_ERR_PROC_ABORTED));
            }
        }
        assert_eq!(rank.world.aborted(), Some((5, 17)));
    });
    assert_eq!(said, ["anympi: rank 5 called MPI_Abort(MPI_COMM_WORLD, 17)"]);
}

#[test]
fn a_launched_thread_leaves_it_to_the_launcher_to_say_that_it_aborted() {
    let said = guests(1, |rank| {
        rank.process.home.set(Home::LaunchedThread);
        // SAFETY: plain arguments.
        unsafe { init::abort(rank, MPI_COMM_WORLD, 3) }.unwrap_err();
    });
    assert!(said.is_empty(), "{said:?}");
}

#[test]
fn messages_to_a_rank_that_has_ended_do_not_hurt_the_sender() {
    let world = World::private(2).unwrap();
    std::thread::scope(|scope| {
        scope.spawn(|| drop(start(&world, 1)));
        scope.spawn(|| {
            let rank = start(&world, 0);
            let data = vec![0u8; 1 << 20];
            let mut refused = 0;
            for bytes in [1, 1000, 20_000, 1 << 20].repeat(200) {
                let mut request = MPI_REQUEST_NULL;
                // SAFETY: the buffer has that many bytes.
                unsafe {
                    let from = data.as_ptr().cast::<c_void>();
                    p2p::isend(&rank, from, bytes, MPI_BYTE, 1, 0, MPI_COMM_WORLD, &mut request).unwrap();
                    let mut done = 0;
                    request::test(&rank, &mut request, &mut done, std::ptr::null_mut()).unwrap();
                    refused += 1 - done;
                }
            }
            assert!(refused > 200, "nobody takes them: {refused}");
        });
    });
}

#[test]
fn a_collective_that_meets_another_is_an_error_and_never_a_wild_read() {
    for scatters in [0, 1] {
        let world = World::private(2).unwrap();
        std::thread::scope(|scope| {
            for index in 0..2 {
                let world = &world;
                scope.spawn(move || {
                    let rank = start(world, index);
                    const N: usize = 1 << 15;
                    let mut data = vec![index as i32; 2 * N];
                    let at = data.as_mut_ptr().cast::<c_void>();
                    let count = N as Count;
                    // SAFETY: the buffers have room for `N` elements of each rank.
                    let outcome = unsafe {
                        coll::barrier(&rank, MPI_COMM_WORLD).unwrap();
                        if index == scatters {
                            let mut mine = vec![0i32; N];
                            let to = mine.as_mut_ptr().cast();
                            coll::scatter(&rank, at, count, MPI_INT, to, count, MPI_INT, 0, MPI_COMM_WORLD)
                        } else {
                            coll::bcast(&rank, at, count, MPI_INT, 0, MPI_COMM_WORLD)
                        }
                    };
                    if index == 1 {
                        assert_eq!(outcome.map_err(|e| e.code), Err(MPI_ERR_OTHER));
                        assert!(data.iter().all(|&n| n == 1));
                    }
                    // The root waits for a reader that will not come.
                    rank.world.abort(index, 0);
                });
            }
        });
    }
}

#[test]
fn what_a_program_broadcasts_is_never_taken_for_what_the_engine_agrees_on() {
    // Rank 0 sends crafted numbers where the others would hear of a window's memory, a communicator's context or an area.
    let made: [unsafe fn(&Rank) -> bool; 3] = [
        |rank| {
            let (mut win, mut base) = (MPI_WIN_NULL, std::ptr::null_mut::<u8>());
            let out = (&raw mut base).cast::<c_void>();
            // SAFETY: the address of a pointer.
            unsafe { rma::win_allocate(rank, 64, 1, MPI_INFO_NULL, MPI_COMM_WORLD, out, &mut win) }.is_ok()
        },
        |rank| {
            let mut new = MPI_COMM_NULL;
            // SAFETY: plain arguments.
            unsafe { comm::comm_dup(rank, MPI_COMM_WORLD, &mut new) }.is_ok()
        },
        |rank| {
            // SAFETY: plain arguments.
            unsafe { coll::barrier(rank, MPI_COMM_WORLD) }.is_ok()
        },
    ];
    for make in made {
        let (world, forging) = (World::private(2).unwrap(), Barrier::new(2));
        std::thread::scope(|scope| {
            let (world, forging) = (&world, &forging);
            scope.spawn(move || {
                let rank = start(world, 0);
                let words = [1i64, 1, 1 << 40, 0x4242_4242, 64];
                for _ in 0..50 {
                    let mut request = MPI_REQUEST_NULL;
                    let at = words.as_ptr().cast_mut().cast();
                    // SAFETY: the buffer has five numbers.
                    unsafe { coll::ibcast(&rank, at, 5, MPI_INT64_T, 0, MPI_COMM_WORLD, &mut request) }.unwrap();
                }
                forging.wait();
                std::thread::sleep(std::time::Duration::from_millis(100));
                rank.world.abort(0, 0);
            });
            scope.spawn(move || {
                let rank = start(world, 1);
                forging.wait();
                // SAFETY: as above.
                assert!(!unsafe { make(&rank) }, "rank 0 has not agreed to anything");
            });
        });
    }
}
