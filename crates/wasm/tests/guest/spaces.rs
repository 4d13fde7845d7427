//! Memory that MPI makes for a guest, and addresses that it gives back.

use super::{DATA, END, run, world};
use anympi_engine::standard::*;

const INT: i64 = MPI_INT32_T.0 as i64;
const NO_INFO: i64 = MPI_INFO_NULL.0 as i64;

#[test]
fn allocated_memory_is_the_guests_own_aligned_and_freed_once() {
    run(1, |program| {
        program.done("MPI_Alloc_mem", &[1000, NO_INFO, 2000]);
        program.done("MPI_Alloc_mem", &[0, NO_INFO, 2004]);
        let (a, b) = (program.word(2000), program.word(2004));
        assert!(a >= END.into() && a % 64 == 0 && b >= END.into() && a != b);
        program.put(a as u32 + 996, &[1]);
        program.done("MPI_Free_mem", &[a]);
        for forged in [a, a + 64, b + 16, DATA.into(), -64] {
            assert_eq!(program.call("MPI_Free_mem", &[forged]), MPI_ERR_BASE, "{forged:#x}");
        }
        program.done("MPI_Free_mem", &[b]);
        program.done("MPI_Free_mem", &[0]);
        // What is free is used again, and the guest's limit is one.
        program.done("MPI_Alloc_mem", &[1000, NO_INFO, 2000]);
        assert_eq!(program.word(2000), a);
        assert_eq!(program.call("MPI_Alloc_mem", &[1 << 30, NO_INFO, 2000]), MPI_ERR_NO_MEM);
        assert_eq!(program.call("MPI_Alloc_mem", &[-1, NO_INFO, 2000]), MPI_ERR_ARG);
    });
}

#[test]
fn addresses_are_offsets_of_32_bits() {
    run(1, |program| {
        program.done("MPI_Get_address", &[DATA.into(), 2000]);
        assert_eq!(program.word(2000), DATA.into());
        let sum = program.try_call("MPI_Aint_add", &[i32::MAX.into(), 1]).unwrap();
        assert_eq!(sum.i32(), Some(i32::MIN));
        let difference = program.try_call("MPI_Aint_diff", &[DATA.into(), i64::from(DATA) + 12]).unwrap();
        assert_eq!(difference.i32(), Some(-12));
        let same = program.try_call("MPI_Comm_toint", &[world()]).unwrap();
        assert_eq!(same.i32(), Some(world() as i32));
        assert!(program.try_call("MPI_Wtime", &[]).unwrap().f64().is_some_and(|time| time > 0.0));
    });
}

#[test]
fn predefined_attributes_are_addresses_of_numbers_in_the_guest() {
    run(2, |program| {
        program.done("MPI_Comm_get_attr", &[world(), MPI_TAG_UB.into(), 2000, 2004]);
        assert_eq!(program.get(2004), 1);
        let cell = program.get(2000) as u32;
        assert!(cell >= END);
        assert_eq!(program.get(cell), i32::MAX);
        program.done("MPI_Comm_get_attr", &[world(), MPI_TAG_UB.into(), 2008, 2004]);
        assert_eq!(program.get(2008) as u32, cell);
        program.done("MPI_Comm_get_attr", &[world(), MPI_UNIVERSE_SIZE.into(), 2000, 2004]);
        assert_eq!(program.get(program.get(2000) as u32), 2);
    });
}

#[test]
fn windows_over_the_guests_memory_are_put_to_and_got_from() {
    run(2, |program| {
        let rank = program.rank();
        program.put(DATA, &[0; 8]);
        program.done("MPI_Win_create", &[DATA.into(), 32, 4, NO_INFO, world(), 2000]);
        let win = program.word(2000);
        program.done("MPI_Win_set_errhandler", &[win, MPI_ERRORS_RETURN.0 as i64]);
        program.done("MPI_Win_get_attr", &[win, MPI_WIN_BASE.into(), 2010, 2020]);
        assert_eq!(program.word(2010), DATA.into());
        program.done("MPI_Win_get_attr", &[win, MPI_WIN_SIZE.into(), 2010, 2020]);
        assert_eq!(program.get(program.get(2010) as u32), 32);
        program.done("MPI_Win_fence", &[0, win]);
        program.put(3000, &[70 + rank]);
        let other = i64::from(1 - rank);
        program.done("MPI_Put", &[3000, 1, INT, other, 3, 1, INT, win]);
        program.done("MPI_Win_fence", &[0, win]);
        assert_eq!(program.get(DATA + 12), 71 - rank);
        // A displacement outside of the window is an error of the target's memory, not of the origin's.
        assert_eq!(program.call("MPI_Put", &[3000, 1, INT, other, 8, 1, INT, win]), MPI_ERR_RMA_RANGE);
        program.done("MPI_Win_fence", &[0, win]);
        program.done("MPI_Win_free", &[2000]);
    });
}

#[test]
fn a_detached_buffer_has_the_address_that_was_attached() {
    run(1, |program| {
        program.done("MPI_Buffer_attach", &[8192, 4096]);
        program.put(DATA, &[5]);
        program.done("MPI_Bsend", &[DATA.into(), 1, INT, 0, 0, world()]);
        program.done("MPI_Recv", &[3000, 1, INT, 0, 0, world(), 0]);
        program.done("MPI_Buffer_detach", &[2000, 2004]);
        assert_eq!((program.get(2000), program.get(2004), program.get(3000)), (8192, 4096, 5));
        let automatic = MPI_BUFFER_AUTOMATIC as i64;
        program.done("MPI_Buffer_attach", &[automatic, 0]);
        program.done("MPI_Buffer_detach", &[2000, 2004]);
        assert_eq!(program.word(2000), automatic);
    });
}

#[test]
fn windows_that_mpi_allocates_lie_in_every_guests_own_memory() {
    run(3, |program| {
        let rank = program.rank();
        let others: Vec<i32> = (0..3).filter(|&other| other != rank).collect();
        for (name, shared) in [("MPI_Win_allocate", false), ("MPI_Win_allocate_shared", true)] {
            program.done(name, &[64, 4, NO_INFO, world(), 2000, 2004]);
            let (base, win) = (program.word(2000), program.word(2004));
            assert!(base >= END.into(), "{name}: {base:#x}");
            program.put(base as u32, &[500 + rank, 0]);
            program.done("MPI_Win_fence", &[0, win]);
            program.put(3000, &[70 + rank]);
            program.done("MPI_Put", &[3000, 1, INT, ((rank + 1) % 3).into(), 1, 1, INT, win]);
            program.done("MPI_Win_fence", &[0, win]);
            assert_eq!(program.get(base as u32 + 4), 70 + (rank + 2) % 3, "{name}");
            for &other in others.iter().filter(|_| shared) {
                program.done("MPI_Win_shared_query", &[win, other.into(), 2100, 2104, 2108]);
                let there = program.word(2108) as u32;
                assert_eq!((program.get(2100), program.get(2104), program.get(there)), (64, 4, 500 + other));
            }
            program.done("MPI_Win_fence", &[0, win]);
            program.done("MPI_Win_free", &[2004]);
            // The memory is the guest's own again.
            assert_eq!(program.get(base as u32), 0);
        }
    });
}

#[test]
fn displacements_in_dynamic_windows_are_addresses_of_the_target() {
    run(2, |program| {
        let other = i64::from(1 - program.rank());
        program.done("MPI_Win_create_dynamic", &[NO_INFO, world(), 2000]);
        let win = program.word(2000);
        program.done("MPI_Win_set_errhandler", &[win, MPI_ERRORS_RETURN.0 as i64]);
        program.put(DATA, &[0; 4]);
        program.done("MPI_Win_attach", &[win, DATA.into(), 16]);
        program.done("MPI_Win_fence", &[0, win]);
        program.put(3000, &[88]);
        program.done("MPI_Put", &[3000, 1, INT, other, i64::from(DATA) + 8, 1, INT, win]);
        assert_eq!(
            program.call("MPI_Put", &[3000, 1, INT, other, i64::from(DATA) + 16, 1, INT, win]),
            MPI_ERR_RMA_RANGE
        );
        program.done("MPI_Win_fence", &[0, win]);
        assert_eq!(program.get(DATA + 8), 88);
        program.done("MPI_Win_detach", &[win, DATA.into()]);
        program.done("MPI_Win_free", &[2000]);
    });
}
