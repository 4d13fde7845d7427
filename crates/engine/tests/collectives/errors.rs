//! Bad arguments give the right error class, on the rank that passes them.

use crate::*;
use anympi_engine::Result;
use anympi_engine::testing::run;
use std::ptr::null_mut;

#[track_caller]
fn class(result: Result<()>, expected: i32) {
    assert_eq!(result.map_err(|e| e.code), Err(expected));
}

#[test]
fn bad_arguments_are_found_before_anything_is_sent() {
    run(2, |rank| {
        let (w, int, mut buffer) = (MPI_COMM_WORLD, MPI_INT, vec![0u32; 8]);
        let data = recvbuf(&mut buffer);
        let other = data.wrapping_byte_add(16);
        for form in FORMS {
            let bcast = |count, datatype, root, comm| collective!(rank, form, coll::[bcast, ibcast, bcast_init](data, count, datatype, root, comm));
            class(bcast(1, int, 2, w), MPI_ERR_ROOT);
            class(bcast(1, int, -1, w), MPI_ERR_ROOT);
            class(bcast(1, int, MPI_ROOT, w), MPI_ERR_ROOT);
            class(bcast(-1, int, 0, w), MPI_ERR_COUNT);
            class(bcast(1, MPI_DATATYPE_NULL, 0, w), MPI_ERR_TYPE);
            class(bcast(1, Datatype(0x8765_4321), 0, w), MPI_ERR_TYPE);
            class(bcast(1, int, 0, MPI_COMM_NULL), MPI_ERR_COMM);
            class(collective!(rank, form, coll::[bcast, ibcast, bcast_init](null_mut(), 1, int, 0, w)), MPI_ERR_BUFFER);

            let allreduce = |send, recv, op, datatype| collective!(rank, form, coll::[allreduce, iallreduce, allreduce_init](send, recv, 1, datatype, op, w));
            class(allreduce(data.cast_const(), other, MPI_OP_NULL, int), MPI_ERR_OP);
            class(allreduce(data.cast_const(), other, MPI_BAND, MPI_DOUBLE), MPI_ERR_OP);
            class(allreduce(data.cast_const(), other, MPI_MAXLOC, int), MPI_ERR_OP);
            class(allreduce(data.cast_const(), data, MPI_SUM, int), MPI_ERR_BUFFER);
            class(allreduce(data.cast_const(), IN_PLACE.cast_mut(), MPI_SUM, int), MPI_ERR_BUFFER);

            let counts = [1, -1];
            let (counts, displs) = (ints(&counts), ints(&[0, 1]));
            class(
                collective!(rank, form, coll::[allgatherv, iallgatherv, allgatherv_init](
                data.cast_const(), 1, int, other, counts, displs, int, w)),
                MPI_ERR_COUNT,
            );
            class(
                collective!(rank, form, coll::[reduce_scatter, ireduce_scatter, reduce_scatter_init](
                data.cast_const(), other, counts, int, MPI_SUM, w)),
                MPI_ERR_COUNT,
            );
            class(
                collective!(rank, form, neighbor::[neighbor_alltoall, ineighbor_alltoall, neighbor_alltoall_init](
                data.cast_const(), 1, int, other, 1, int, w)),
                MPI_ERR_TOPOLOGY,
            );
        }
        // All that failed on all ranks left no trace.
        collective!(rank, Form::Blocking, coll::[barrier, ibarrier, barrier_init](w)).unwrap();
    });
}

#[test]
fn more_data_than_there_is_room_for_is_an_error_where_it_arrives() {
    run(2, |rank| {
        for form in [Form::Blocking, Form::Nonblocking] {
            for scale in [1, 30_000] {
                let mut buffer = vec![0u32; 2 * scale];
                let count = (if rank.index == 0 { 2 * scale } else { scale }) as Count;
                let result = collective!(rank, form, coll::[bcast, ibcast, bcast_init](recvbuf(&mut buffer), count, MPI_INT, 0, MPI_COMM_WORLD));
                if rank.index == 0 { result.unwrap() } else { class(result, MPI_ERR_TRUNCATE) }
            }
        }
        collective!(rank, Form::Blocking, coll::[barrier, ibarrier, barrier_init](MPI_COMM_WORLD)).unwrap();
    });
}

#[test]
fn what_only_the_root_needs_only_the_root_has_to_pass() {
    run(3, |rank| {
        let me = rank.index;
        let mine = [me];
        let mut all = vec![0u32; 3];
        for form in FORMS {
            let (recv, count, datatype) =
                if me == 1 { (recvbuf(&mut all), 1, MPI_UINT32_T) } else { (null_mut(), -7, MPI_DATATYPE_NULL) };
            collective!(rank, form, coll::[gather, igather, gather_init](
                sendbuf(&mine), 1, MPI_UINT32_T, recv, count, datatype, 1, MPI_COMM_WORLD))
            .unwrap();
            if me == 1 {
                assert_eq!(all, [0, 1, 2]);
            }
        }
    });
}
