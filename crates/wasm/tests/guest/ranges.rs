//! Pointers that reach outside of the guest's memory: a trap that says what, where and how much, and no byte read or
//! written there. Each test would write to, or read from, the host's memory if a check were missing.

use super::{DATA, END, Program, run, world};
use anympi_engine::standard::*;
use anympi_wasm::error::{Fault, Range};

const INT: i64 = MPI_INT32_T.0 as i64;
const LAST: i64 = END as i64 - 4;

/// A fresh world of one for each case, as a fault ends a rank.
fn check(name: &'static str, arguments: &[i64], parameter: &str) -> Range {
    check_after(|_| (), name, arguments, parameter)
}

fn check_after(before: impl Fn(&mut Program) + Sync, name: &'static str, arguments: &[i64], parameter: &str) -> Range {
    let faults = run(1, |program| {
        before(program);
        program.fault(name, arguments)
    });
    let Fault::BadRange { function, parameter: named, range, memory } = &faults[0] else { panic!("{:?}", faults[0]) };
    assert_eq!((*function, *named, *memory), (name, parameter, END.into()));
    *range
}

fn bytes(start: i128, length: i128) -> Range {
    Range::Bytes { start, length }
}

#[test]
fn a_buffer_may_end_where_the_memory_ends_and_not_a_byte_later() {
    let itself = MPI_COMM_SELF.0 as i64;
    run(1, |program| {
        program.done("MPI_Isend", &[LAST, 1, INT, 0, 0, itself, 2000]);
        program.done("MPI_Recv", &[LAST - 4, 1, INT, 0, 0, itself, 0]);
        program.done("MPI_Wait", &[2000, 0]);
    });
    assert_eq!(check("MPI_Send", &[LAST + 1, 1, INT, 0, 0, world()], "buf"), bytes(LAST as i128 + 1, 4));
    assert_eq!(check("MPI_Recv", &[LAST, 2, INT, 0, 0, world(), 0], "buf"), bytes(LAST as i128, 8));
    // The whole address space, and counts whose product wraps in 32 and in 64 bits.
    assert_eq!(check("MPI_Send", &[-4, 1, INT, 0, 0, world()], "buf"), bytes(0xffff_fffc, 4));
    assert_eq!(check("MPI_Send", &[4, 0x4000_0000, INT, 0, 0, world()], "buf"), bytes(4, 1 << 32));
    let boundless = check("MPI_Send_c", &[4, i64::MAX, INT, 0, 0, world()], "buf");
    assert_eq!(boundless, Range::Boundless { start: 4 });
}

#[test]
fn types_reach_as_far_as_their_bytes_do_in_either_direction() {
    // One int, 8 bytes before the buffer's address.
    let negative = |program: &mut Program| {
        program.put(2000, &[1]);
        program.put(2004, &[-8]);
        program.done("MPI_Type_create_hindexed", &[1, 2000, 2004, INT, 2100]);
        program.done("MPI_Type_commit", &[2100]);
        assert_eq!(program.word(2100), FIRST_TYPE);
    };
    // The handle of the first type that a rank makes.
    const FIRST_TYPE: i64 = 0x9800_0000;
    assert_eq!(check_after(negative, "MPI_Send", &[4, 1, FIRST_TYPE, 0, 0, world()], "buf"), bytes(-4, 4));
    // Two ints, a megabyte apart.
    let wide = |program: &mut Program| {
        program.done("MPI_Type_vector", &[2, 1, 1 << 18, INT, 2100]);
        program.done("MPI_Type_commit", &[2100]);
    };
    assert_eq!(check_after(wide, "MPI_Send", &[64, 1, FIRST_TYPE, 0, 0, world()], "buf"), bytes(64, (1 << 20) + 4));
    run(1, |program| {
        negative(program);
        program.done("MPI_Isend", &[8, 1, FIRST_TYPE, 0, 0, MPI_COMM_SELF.0 as i64, 2200]);
        program.done("MPI_Recv", &[DATA.into(), 1, INT, 0, 0, MPI_COMM_SELF.0 as i64, 0]);
        program.done("MPI_Wait", &[2200, 0]);
    });
}

#[test]
fn arrays_and_single_values_are_checked_over_their_whole_length() {
    let comm = world();
    assert_eq!(check("MPI_Comm_rank", &[comm, LAST + 1], "rank"), bytes(LAST as i128 + 1, 4));
    assert_eq!(check("MPI_Wait", &[LAST + 1, 0], "request"), bytes(LAST as i128 + 1, 4));
    let status = i128::from(END) - 31;
    let probe = [MPI_ANY_SOURCE.into(), MPI_ANY_TAG.into(), comm, 2000, status as i64];
    assert_eq!(check("MPI_Iprobe", &probe, "status"), bytes(status, 32));
    assert_eq!(check("MPI_Waitall", &[2, LAST, 0], "array_of_requests"), bytes(LAST as i128, 8));
    assert_eq!(check("MPI_Waitall", &[i32::MAX.into(), DATA.into(), 0], "array_of_requests"), {
        bytes(DATA.into(), i128::from(i32::MAX) * 4)
    });
    let none = |program: &mut Program| program.put(2000, &[0; 2]);
    assert_eq!(check_after(none, "MPI_Waitall", &[2, 2000, END as i64 - 63], "array_of_statuses"), {
        bytes(i128::from(END) - 63, 64)
    });
    let indexed = [2, LAST, 2000, INT, 2100];
    assert_eq!(check("MPI_Type_indexed", &indexed, "array_of_blocklengths"), bytes(LAST as i128, 8));
    let indexed = [2, 2000, LAST, INT, 2100];
    assert_eq!(check("MPI_Type_indexed_c", &indexed, "array_of_displacements"), bytes(LAST as i128, 16));
}

#[test]
fn strings_must_end_inside_the_memory() {
    let fill = |program: &mut Program| program.put(END - 8, &[0x6161_6161; 2]);
    let start = END as i64 - 8;
    assert_eq!(check_after(fill, "MPI_Comm_set_name", &[world(), start], "comm_name"), Range::Text { start: END - 8 });
    assert_eq!(check("MPI_Get_processor_name", &[END as i64 - 1, 2000], "name"), {
        let host = anympi_engine::init::processor_name();
        bytes(i128::from(END) - 1, host.len() as i128 + 1)
    });
}

#[test]
fn arrays_of_counts_and_displacements_say_how_far_a_collective_reaches() {
    let comm = world();
    let with = |count: i32, displ: i32| {
        move |program: &mut Program| {
            program.put(2000, &[count]);
            program.put(2100, &[displ]);
        }
    };
    let gatherv = [DATA as i64, 1, INT, 3000, 2000, 2100, INT, comm];
    assert_eq!(check_after(with(1, 1 << 20), "MPI_Allgatherv", &gatherv, "recvbuf"), bytes(3000 + (4 << 20), 4));
    assert_eq!(check_after(with(1, -1000), "MPI_Allgatherv", &gatherv, "recvbuf"), bytes(-1000, 4));
    assert_eq!(check_after(with(1 << 30, 0), "MPI_Allgatherv", &gatherv, "recvbuf"), bytes(3000, 4 << 30));
    // In place, the send buffer is no address, and the receive buffer still is.
    assert_eq!(check("MPI_Allreduce", &[1, LAST, 2, INT, MPI_SUM.0 as i64, comm], "recvbuf"), bytes(LAST as i128, 8));
    assert_eq!(check("MPI_Allreduce", &[LAST, DATA.into(), 2, INT, MPI_SUM.0 as i64, comm], "sendbuf"), {
        bytes(LAST as i128, 8)
    });
    assert_eq!(check("MPI_Cart_create", &[comm, 2, LAST, DATA.into(), 0, 2000], "dims"), bytes(LAST as i128, 8));
}

#[test]
fn windows_and_attached_buffers_lie_inside_the_memory() {
    let (comm, info) = (world(), MPI_INFO_NULL.0 as i64);
    assert_eq!(check("MPI_Win_create", &[DATA.into(), END.into(), 1, info, comm, 2000], "base"), {
        bytes(DATA.into(), END.into())
    });
    assert_eq!(check("MPI_Buffer_attach", &[END as i64 - 10, 11], "buffer"), bytes(i128::from(END) - 10, 11));
    assert_eq!(check("MPI_Pack", &[DATA.into(), 1, INT, LAST, 100, 2000, comm], "outbuf"), bytes(LAST as i128, 100));
    assert_eq!(check("MPI_Unpack", &[LAST, 100, 2000, DATA.into(), 1, INT, comm], "inbuf"), bytes(LAST as i128, 100));
}

#[test]
fn null_where_an_object_must_be_is_an_argument_error() {
    run(1, |program| {
        let comm = world();
        assert_eq!(program.call("MPI_Comm_rank", &[comm, 0]), MPI_ERR_ARG);
        assert_eq!(program.call("MPI_Wait", &[0, 0]), MPI_ERR_ARG);
        assert_eq!(program.call("MPI_Comm_set_name", &[comm, 0]), MPI_ERR_ARG);
        assert_eq!(program.call("MPI_Comm_get_name", &[comm, 0, 2000]), MPI_ERR_ARG);
        assert_eq!(program.call("MPI_Isend", &[DATA.into(), 1, INT, 0, 0, comm, 0]), MPI_ERR_ARG);
    });
}

#[test]
fn what_is_not_significant_is_not_looked_at() {
    run(2, |program| {
        let (rank, comm) = (program.rank(), world());
        let nowhere = -16;
        program.put(DATA, &[rank + 5, 0]);
        let receive = if rank == 0 { DATA as i64 + 64 } else { nowhere };
        program.done("MPI_Gather", &[DATA.into(), 1, INT, receive, 1, INT, 0, comm]);
        let send = if rank == 0 { DATA as i64 + 64 } else { nowhere };
        program.done("MPI_Scatter", &[send, 1, INT, DATA as i64 + 32, 1, INT, 0, comm]);
        assert_eq!(program.get(DATA + 32), rank + 5);
        program.done("MPI_Reduce", &[DATA.into(), receive, 1, INT, MPI_SUM.0 as i64, 0, comm]);
    });
}
