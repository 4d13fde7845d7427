//! Messages between guests, and what calls give back.

use super::{DATA, END, run, world};
use anympi_engine::standard::*;

const INT: i64 = MPI_INT32_T.0 as i64;

#[test]
fn a_message_goes_round_with_its_status() {
    run(3, |program| {
        let (rank, comm) = (program.rank(), world());
        let (left, right) = ((rank + 2) % 3, (rank + 1) % 3);
        program.put(DATA, &[100 + rank, 7]);
        program.done("MPI_Isend", &[DATA.into(), 2, INT, right.into(), 5, comm, 2048]);
        program.done("MPI_Recv", &[3000, 9, INT, left.into(), MPI_ANY_TAG.into(), comm, 2100]);
        assert_eq!([program.get(3000), program.get(3004)], [100 + left, 7]);
        assert_eq!([program.get(2100), program.get(2104)], [left, 5]);
        program.done("MPI_Get_count", &[2100, INT, 2200]);
        assert_eq!(program.get(2200), 2);
        program.done("MPI_Wait", &[2048, 0]);
        assert_eq!(program.word(2048), MPI_REQUEST_NULL.0 as i64);
    });
}

#[test]
fn large_forms_take_64_bit_counts() {
    run(2, |program| {
        let (rank, comm) = (program.rank(), world());
        if rank == 0 {
            program.put(DATA, &[1, 2, 3]);
            program.done("MPI_Send_c", &[DATA.into(), 3, INT, 1, 0, comm]);
        } else {
            program.done("MPI_Recv_c", &[DATA.into(), 3, INT, 0, 0, comm, 2100]);
            program.done("MPI_Get_count_c", &[2100, INT, 2200]);
            assert_eq!([program.get(DATA + 8), program.get(2200), program.get(2204)], [3, 3, 0]);
        }
    });
}

#[test]
fn collectives_work_in_place_and_with_arrays_of_counts() {
    run(4, |program| {
        let (rank, comm) = (program.rank(), world());
        program.put(DATA, &[rank + 1]);
        let sum = MPI_SUM.0 as i64;
        program.done("MPI_Allreduce", &[1, DATA.into(), 1, INT, sum, comm]);
        assert_eq!(program.get(DATA), 10);
        // Rank i contributes i elements, which lie apart by one more at everybody's.
        program.put(2000, &[0, 1, 2, 3]);
        program.put(2100, &[0, 1, 3, 6]);
        program.put(DATA, &[rank; 4]);
        program.done("MPI_Allgatherv", &[DATA.into(), rank.into(), INT, 3000, 2000, 2100, INT, comm]);
        let all: Vec<i32> = (1..9).map(|i| program.get(3000 + 4 * i)).collect();
        assert_eq!(all, [1, 0, 2, 2, 0, 3, 3, 3]);
        // Only the root has a receive buffer, and arrays: elsewhere any address will do.
        let (recv, arrays) =
            if rank == 2 { (3100, [2000, 2100]) } else { (0xffff_fff0u32, [0xffff_fff0, 0xffff_fff0]) };
        let gatherv = [DATA as i64, rank.into(), INT, recv.into(), arrays[0], arrays[1], INT, 2, comm];
        program.done("MPI_Gatherv", &gatherv);
        if rank == 2 {
            assert_eq!([program.get(3104), program.get(3132)], [1, 3]);
        }
    });
}

#[test]
fn requests_and_statuses_pass_in_arrays_longer_than_a_few() {
    const N: i32 = 20;
    run(2, |program| {
        let (rank, comm) = (program.rank(), world());
        let other = i64::from(1 - rank);
        for i in 0..N {
            let (at, request) = (i64::from(4 * i), i64::from(4096 + 4 * i));
            program.put(DATA + 4 * i as u32, &[1000 * rank + i]);
            program.done("MPI_Irecv", &[3000 + at, 1, INT, other, i.into(), comm, request]);
            program.done("MPI_Isend", &[DATA as i64 + at, 1, INT, other, i.into(), comm, request + i64::from(4 * N)]);
        }
        program.done("MPI_Waitall", &[(2 * N).into(), 4096, 8192]);
        for i in 0..N as u32 {
            assert_eq!(program.get(3000 + 4 * i), 1000 * other as i32 + i as i32);
            assert_eq!(program.word(4096 + 4 * i), MPI_REQUEST_NULL.0 as i64);
            assert_eq!(program.get(8192 + 32 * i + 4), i as i32, "the tag in status {i}");
        }
    });
}

#[test]
fn a_receive_buffer_stays_good_when_the_memory_grows() {
    run(2, |program| {
        let (rank, comm) = (program.rank(), world());
        if rank == 0 {
            program.done("MPI_Irecv", &[DATA.into(), 1, INT, 1, 0, comm, 2048]);
            let before = program.memory.data_size(&program.store);
            program.done("MPI_Alloc_mem", &[8 << 20, MPI_INFO_NULL.0 as i64, 2060]);
            assert!(program.memory.data_size(&program.store) > before);
            program.done("MPI_Barrier", &[comm]);
            program.done("MPI_Wait", &[2048, 0]);
            assert_eq!(program.get(DATA), 77);
            // The new memory is the guest's as well.
            let base = program.word(2060);
            program.done("MPI_Recv", &[base, 1 << 20, INT, 1, 1, comm, 0]);
            assert_eq!(program.get(base as u32 + (4 << 20) - 4), 99);
        } else {
            program.done("MPI_Barrier", &[comm]);
            program.put(DATA, &[77]);
            program.done("MPI_Send", &[DATA.into(), 1, INT, 0, 0, comm]);
            program.done("MPI_Alloc_mem", &[4 << 20, MPI_INFO_NULL.0 as i64, 2060]);
            let base = program.word(2060);
            program.put(base as u32 + (4 << 20) - 4, &[99]);
            program.done("MPI_Send", &[base, 1 << 20, INT, 0, 1, comm]);
        }
    });
}

#[test]
fn types_of_addresses_count_from_the_guests_address_0() {
    run(1, |program| {
        let comm = world();
        program.put(DATA, &[11, 0, 22]);
        program.done("MPI_Get_address", &[DATA.into(), 2000]);
        program.done("MPI_Get_address", &[i64::from(DATA) + 8, 2004]);
        program.put(2100, &[1, 1]);
        program.done("MPI_Type_create_hindexed", &[2, 2100, 2000, INT, 2200]);
        program.done("MPI_Type_commit", &[2200]);
        let of = program.word(2200);
        let itself = MPI_COMM_SELF.0 as i64;
        program.done("MPI_Sendrecv", &[0, 1, of, 0, 0, 3000, 2, INT, 0, 0, itself, 0]);
        assert_eq!([program.get(3000), program.get(3004)], [11, 22]);
        // A null buffer of a type without addresses is missing.
        assert_eq!(program.call("MPI_Send", &[0, 1, INT, 0, 0, comm]), MPI_ERR_BUFFER);
        let first = program.get(2000);
        program.done("MPI_Type_get_contents", &[of, 3, 2, 1, 2300, 2400, 2500]);
        assert_eq!([program.get(2400), program.get(2404) - first], [first, 8]);
    });
}

#[test]
fn strings_and_their_lengths_come_and_go() {
    run(1, |program| {
        program.text(2000, "a world");
        program.done("MPI_Comm_set_name", &[world(), 2000]);
        program.done("MPI_Comm_get_name", &[world(), 2100, 2400]);
        assert_eq!((program.string(2100).as_str(), program.get(2400)), ("a world", 7));
        program.done("MPI_Info_create", &[2500]);
        let info = program.word(2500);
        program.text(2600, "key");
        program.text(2700, "value");
        program.done("MPI_Info_set", &[info, 2600, 2700]);
        program.put(2800, &[3]);
        program.done("MPI_Info_get_string", &[info, 2600, 2800, 2900, 2804]);
        assert_eq!((program.string(2900).as_str(), program.get(2800), program.get(2804)), ("va", 6, 1));
        program.done("MPI_Info_get", &[info, 2600, 4, 2900, 2804]);
        assert_eq!(program.string(2900), "valu");
        program.done("MPI_Info_get_nthkey", &[info, 0, 2900]);
        assert_eq!(program.string(2900), "key");
        // What is written is as long as the string, not as its limit: this one ends where the memory does.
        program.done("MPI_Info_get_nthkey", &[info, 0, i64::from(END) - 4]);
        assert_eq!(program.string(END - 4), "key");
    });
}

#[test]
fn a_grid_and_a_graph_pass_arrays_whose_length_the_communicator_knows() {
    run(4, |program| {
        let rank = program.rank();
        program.put(2000, &[2, 2]);
        program.put(2100, &[0, 1]);
        program.done("MPI_Cart_create", &[world(), 2, 2000, 2100, 0, 2200]);
        let grid = program.word(2200);
        program.put(2300, &[rank / 2, rank % 2]);
        program.done("MPI_Cart_rank", &[grid, 2300, 2400]);
        assert_eq!(program.get(2400), rank);
        program.put(2500, &[0; 8]);
        program.done("MPI_Cart_get", &[grid, 2, 2500, 2508, 2516]);
        let got: Vec<i32> = (0..6).map(|i| program.get(2500 + 4 * i)).collect();
        assert_eq!(got, [2, 2, 0, 1, rank / 2, rank % 2]);
        // Four neighbours in the grid; those over the edge send nothing.
        program.put(DATA, &[10 + rank]);
        program.put(3000, &[-1; 4]);
        program.done("MPI_Neighbor_allgather", &[DATA.into(), 1, INT, 3000, 1, INT, grid]);
        let (up, beside) = (10 + (rank + 2) % 4, 10 + (rank ^ 1));
        let vertical = if rank < 2 { [-1, up] } else { [up, -1] };
        let got: Vec<i32> = (0..4).map(|i| program.get(3000 + 4 * i)).collect();
        assert_eq!(got, [vertical[0], vertical[1], beside, beside]);

        program.put(2600, &[(rank + 1) % 4]);
        let create = [world(), 1, 2600, MPI_UNWEIGHTED as i64, 1, 2600, MPI_UNWEIGHTED as i64];
        let create = [&create[..], &[MPI_INFO_NULL.0 as i64, 0, 2700]].concat();
        program.done("MPI_Dist_graph_create_adjacent", &create);
        let graph = program.word(2700);
        program.done("MPI_Dist_graph_neighbors", &[graph, 1, 2800, MPI_UNWEIGHTED as i64, 1, 2804, 0]);
        assert_eq!([program.get(2800), program.get(2804)], [(rank + 1) % 4; 2]);
    });
}
