//! Windows of ranks that see only their own memory: allocated ones lie there, and addresses count from its beginning.

use super::{MEMORY, guests, is_inside, memory, mixed};
use anympi_engine::Rank;
use anympi_engine::api::{attr, coll, init, rma};
use anympi_engine::datatype::DataModel;
use anympi_engine::standard::*;
use anympi_engine::types::*;
use std::ffi::c_void;

fn barrier(rank: &Rank) {
    // SAFETY: no arguments.
    unsafe { coll::barrier(rank, MPI_COMM_WORLD) }.unwrap();
}

fn put(rank: &Rank, value: u64, target: usize, at: Count, win: Win) -> anympi_engine::Result<()> {
    // SAFETY: one number.
    unsafe {
        let from = (&raw const value).cast();
        rma::put(rank, from, 1, MPI_UINT64_T, target as i32, at, 1, MPI_UINT64_T, win)
    }
}

fn fence(rank: &Rank, win: Win) {
    // SAFETY: no pointers.
    unsafe { rma::win_fence(rank, 0, win) }.unwrap();
}

/// What `MPI_Win_shared_query` says of `target`.
fn query(rank: &Rank, win: Win, target: i32) -> (*mut u8, Count) {
    let (mut size, mut unit, mut base) = (-1, -1, std::ptr::null_mut::<u8>());
    // SAFETY: the address of a pointer.
    unsafe { rma::win_shared_query(rank, win, target, &mut size, &mut unit, (&raw mut base).cast()) }.unwrap();
    (base, size)
}

type Allocate = unsafe fn(&Rank, Count, Count, Info, Comm, *mut c_void, &mut Win) -> anympi_engine::Result<()>;

/// A window of `size` bytes, and where it is.
fn allocate(rank: &Rank, f: Allocate, size: usize) -> (Win, *mut u8) {
    let (mut win, mut base) = (MPI_WIN_NULL, std::ptr::null_mut::<u8>());
    // SAFETY: the address of a pointer.
    unsafe { f(rank, size as Count, 8, MPI_INFO_NULL, MPI_COMM_WORLD, (&raw mut base).cast(), &mut win) }.unwrap();
    (win, base)
}

#[test]
fn an_allocated_window_is_the_guests_own_memory_and_what_others_put_arrives_there() {
    for size in [8, 4096, 1 << 20] {
        guests(3, |rank| {
            let (mut win, base) = allocate(rank, rma::win_allocate, size);
            assert!(is_inside(rank, base, size), "{size}");
            fence(rank, win);
            for target in 0..3 {
                let last = (size / 8 - 1) as Count;
                put(rank, 7, target, last, win).unwrap();
            }
            fence(rank, win);
            // SAFETY: the window's memory.
            unsafe {
                assert_eq!(base.add(size - 8).cast::<u64>().read(), 7);
                base.cast::<u64>().write(rank.index as u64);
            }
            fence(rank, win);
            let mut got = [9u64; 3];
            for (target, got) in got.iter_mut().enumerate() {
                // SAFETY: one number.
                unsafe {
                    let to = (&raw mut *got).cast();
                    rma::get(rank, to, 1, MPI_UINT64_T, target as i32, 0, 1, MPI_UINT64_T, win).unwrap();
                }
            }
            fence(rank, win);
            assert_eq!(got, if size == 8 { got } else { [0, 1, 2] });
            assert_eq!(query(rank, win, rank.index as i32), (base, size as Count));
            let other = (rank.index as i32 + 1) % 3;
            assert_eq!(query(rank, win, other), (std::ptr::null_mut(), 0), "others' memory is out of sight");
            // SAFETY: the handle is alive.
            unsafe { rma::win_free(rank, &mut win) }.unwrap();
            // SAFETY: the guest's own memory again.
            assert_eq!(unsafe { base.cast::<u64>().read() }, 0, "nothing is left of it");
        });
    }
}

#[test]
fn a_shared_window_is_in_every_guests_memory() {
    guests(3, |rank| {
        let (mut win, base) = allocate(rank, rma::win_allocate_shared, 24);
        // SAFETY: the window's memory, as each rank sees it.
        unsafe {
            base.cast::<u64>().write(rank.index as u64 + 1);
            barrier(rank);
            for r in 0..3 {
                let (theirs, size) = query(rank, win, r);
                assert!(is_inside(rank, theirs, 24) && size == 24);
                assert_eq!(theirs.offset_from(query(rank, win, 0).0), 24 * r as isize, "one after the other");
                assert_eq!(theirs.cast::<u64>().read(), r as u64 + 1);
            }
            barrier(rank);
            query(rank, win, (rank.index as i32 + 1) % 3).0.cast::<u64>().write(50);
            barrier(rank);
            assert_eq!(base.cast::<u64>().read(), 50, "a store of another guest's");
            rma::win_free(rank, &mut win).unwrap();
        }
    });
}

#[test]
fn a_native_rank_and_a_guest_share_a_window() {
    mixed(
        2,
        |index| if index == 0 { DataModel::Lp64 } else { DataModel::Ilp32 },
        |rank| {
            let (mut win, base) = allocate(rank, rma::win_allocate_shared, 8);
            // SAFETY: the window's memory, as each rank sees it.
            unsafe {
                base.cast::<u64>().write(rank.index as u64 + 1);
                barrier(rank);
                let other = 1 - rank.index as i32;
                assert_eq!(query(rank, win, other).0.cast::<u64>().read(), other as u64 + 1);
                barrier(rank);
                rma::win_free(rank, &mut win).unwrap();
            }
        },
    );
}

#[test]
fn places_are_used_again_after_a_window_is_freed() {
    guests(2, |rank| {
        let mut first = None;
        for _ in 0..200 {
            let (mut win, base) = allocate(rank, rma::win_allocate, MEMORY / 4);
            assert_eq!(*first.get_or_insert(base), base);
            // SAFETY: the handle is alive.
            unsafe { rma::win_free(rank, &mut win) }.unwrap();
        }
    });
}

#[test]
fn a_window_that_does_not_fit_a_guest_is_an_error_for_all() {
    mixed(
        2,
        |index| if index == 0 { DataModel::Lp64 } else { DataModel::Ilp32 },
        |rank| {
            let (mut win, mut base) = (MPI_WIN_NULL, std::ptr::null_mut::<u8>());
            let out = (&raw mut base).cast::<c_void>();
            let size = if rank.index == 0 { 8 } else { MEMORY as Count };
            for size in [size, Count::MAX, Count::MAX - 4096] {
                // SAFETY: the address of a pointer.
                let made = unsafe { rma::win_allocate(rank, size, 1, MPI_INFO_NULL, MPI_COMM_WORLD, out, &mut win) };
                assert_eq!(made.map_err(|e| e.code), Err(MPI_ERR_NO_MEM), "{size}");
            }
        },
    );
}

#[test]
fn windows_of_different_kinds_at_the_members_are_an_error_for_all() {
    guests(2, |rank| {
        let (mut win, mut base) = (MPI_WIN_NULL, std::ptr::null_mut::<u8>());
        let (out, comm) = ((&raw mut base).cast::<c_void>(), MPI_COMM_WORLD);
        for turn in 0..2 {
            // SAFETY: the address of a pointer, and memory of the guest's.
            let made = unsafe {
                if rank.index == turn {
                    rma::win_create(rank, memory(rank, 4096).cast(), 4096, 1, MPI_INFO_NULL, comm, &mut win)
                } else {
                    rma::win_allocate(rank, 4096, 1, MPI_INFO_NULL, comm, out, &mut win)
                }
            };
            assert_eq!(made.map_err(|e| e.code), Err(MPI_ERR_RMA_FLAVOR));
        }
    });
}

#[test]
fn addresses_in_dynamic_windows_are_the_guests() {
    guests(2, |rank| {
        let mut win = MPI_WIN_NULL;
        let (place, mut address) = (memory(rank, 0x2000), 0);
        // SAFETY: memory of the guest's.
        unsafe {
            rma::win_create_dynamic(rank, MPI_INFO_NULL, MPI_COMM_WORLD, &mut win).unwrap();
            rma::win_attach(rank, win, place.cast(), 64).unwrap();
            init::get_address(rank, place.cast(), &mut address).unwrap();
            assert_eq!(address, 0x2000);
            let (mut base, mut flag) = (1usize, 0);
            attr::win_get_attr(rank, win, MPI_WIN_BASE, (&raw mut base).cast(), &mut flag).unwrap();
            assert_eq!((base, flag), (0, 1), "MPI_BOTTOM");
            fence(rank, win);
            let other = 1 - rank.index as usize;
            put(rank, 11, other, 0x2000 + 56, win).unwrap();
            for outside in [0, 0x1ff8, 0x2000 + 57, 0x2000 + 64, -8, place as Count, i64::MAX, i64::MIN, 1 << 32] {
                let refused = put(rank, 12, other, outside, win).map_err(|e| e.code);
                assert!(matches!(refused, Err(MPI_ERR_RMA_RANGE | MPI_ERR_DISP)), "{outside:#x}: {refused:?}");
            }
            fence(rank, win);
            assert_eq!(place.add(56).cast::<u64>().read(), 11);
            rma::win_detach(rank, win, place.cast()).unwrap();
            rma::win_free(rank, &mut win).unwrap();
        }
    });
}

#[test]
fn members_reach_each_others_created_windows_and_not_a_byte_more() {
    guests(2, |rank| {
        let mut win = MPI_WIN_NULL;
        let place = memory(rank, 0x4000);
        // SAFETY: memory of the guest's.
        unsafe {
            place.sub(64).write_bytes(0x55, 64 + 64 + 64);
            rma::win_create(rank, place.cast(), 64, 1, MPI_INFO_NULL, MPI_COMM_WORLD, &mut win).unwrap();
        }
        fence(rank, win);
        let other = 1 - rank.index as usize;
        put(rank, 1, other, 0, win).unwrap();
        put(rank, 2, other, 56, win).unwrap();
        for outside in [-1, -8, 57, 64, 1 << 31, 1 << 32, i64::MAX, i64::MAX - 7, i64::MIN] {
            assert!(put(rank, 3, other, outside, win).is_err(), "{outside}");
        }
        fence(rank, win);
        // SAFETY: memory of the guest's; the window's handle is alive.
        unsafe {
            assert_eq!((place.cast::<u64>().read(), place.add(56).cast::<u64>().read()), (1, 2));
            let around = |at: *mut u8| (0..64).all(|i| at.add(i).read() == 0x55);
            assert!(around(place.sub(64)) && around(place.add(64)));
            rma::win_free(rank, &mut win).unwrap();
        }
    });
}
