//! Programs with 4-byte `long` beside those with 8: sizes, what passes between them, and what does not.

use super::{guests, mixed};
use anympi_engine::api::{coll, datatype, p2p, rma};
use anympi_engine::datatype::DataModel;
use anympi_engine::errhandler::{Argument, raise};
use anympi_engine::standard::*;
use anympi_engine::types::*;
use anympi_engine::{Error, Rank};
use std::ffi::c_void;

/// The last rank is a guest.
fn last_is_a_guest(n: u32) -> impl Fn(u32) -> DataModel {
    move |index| if index == n - 1 { DataModel::Ilp32 } else { DataModel::Lp64 }
}

fn size(rank: &Rank, datatype: Datatype) -> (Count, Count) {
    let object = rank.datatype(datatype).unwrap();
    (object.size, object.extent)
}

#[test]
fn a_guests_types_have_the_sizes_of_its_c() {
    guests(1, |rank| {
        for (datatype, expected) in [
            (MPI_LONG, (4, 4)),
            (MPI_UNSIGNED_LONG, (4, 4)),
            (MPI_AINT, (4, 4)),
            (MPI_LONG_LONG, (8, 8)),
            (MPI_OFFSET, (8, 8)),
            (MPI_COUNT, (8, 8)),
            (MPI_WCHAR, (4, 4)),
            (MPI_C_BOOL, (1, 1)),
            (MPI_LONG_DOUBLE, (16, 16)),
            (MPI_C_LONG_DOUBLE_COMPLEX, (32, 32)),
            (MPI_LONG_INT, (8, 8)),
            (MPI_DOUBLE_INT, (12, 16)),
            (MPI_LONG_DOUBLE_INT, (20, 32)),
        ] {
            assert_eq!(size(rank, datatype), expected, "{datatype:?}");
        }
    });
}

/// `value` and 1.0 in IEEE binary128.
const ONE: u128 = 0x3fff << 112;
const TWO: u128 = 0x4000 << 112;

#[test]
fn a_guests_reductions_work_on_its_formats() {
    guests(2, |rank| {
        let mine = [rank.index as i32 + 1, -1];
        let mut sum = [0i32; 3];
        let (mut quad, one) = ([0u128; 2], [ONE, 7]);
        let pair = (ONE + rank.index as u128, rank.index as i32, [0i32; 3]);
        let mut best = pair;
        // SAFETY: the buffers are as long as said in the guest's types.
        unsafe {
            let (from, to) = (mine.as_ptr().cast(), sum.as_mut_ptr().cast());
            coll::allreduce(rank, from, to, 2, MPI_LONG, MPI_SUM, MPI_COMM_WORLD).unwrap();
            let (from, to) = (one.as_ptr().cast(), quad.as_mut_ptr().cast());
            coll::allreduce(rank, from, to, 1, MPI_LONG_DOUBLE, MPI_SUM, MPI_COMM_WORLD).unwrap();
            let (from, to) = ((&raw const pair).cast::<c_void>(), (&raw mut best).cast::<c_void>());
            coll::allreduce(rank, from, to, 1, MPI_LONG_DOUBLE_INT, MPI_MAXLOC, MPI_COMM_WORLD).unwrap();
        }
        assert_eq!(sum, [3, -2, 0], "and nothing behind them is touched");
        assert_eq!(quad, [TWO, 0]);
        assert_eq!((best.0, best.1), (ONE + 1, 1));
    });
}

#[test]
fn external32_is_the_same_in_both_models() {
    let external = |rank: &Rank| {
        let mut out = vec![0u8; 64];
        let mut position = 0;
        let (long, aint, quad): (i64, i64, u128) =
            (-2, -3, if rank.model == DataModel::Ilp32 { TWO } else { 0x4000_8000_0000_0000_0000 });
        // SAFETY: each value has at least the bytes of its type in the rank's model, the lowest first.
        unsafe {
            for (value, datatype) in [
                ((&raw const long).cast::<c_void>(), MPI_LONG),
                ((&raw const aint).cast(), MPI_AINT),
                ((&raw const quad).cast(), MPI_LONG_DOUBLE),
            ] {
                let (out, name) = (out.as_mut_ptr().cast(), c"external32".as_ptr());
                datatype::pack_external(rank, name, value, 1, datatype, out, 64, &mut position).unwrap();
            }
        }
        let (mut back, mut at) = ([0i64; 2], 0);
        // SAFETY: as above.
        unsafe {
            for (i, datatype) in [MPI_LONG, MPI_AINT].into_iter().enumerate() {
                let (from, to) = (out.as_ptr().cast(), back[i..].as_mut_ptr().cast());
                datatype::unpack_external(rank, c"external32".as_ptr(), from, 64, &mut at, to, 1, datatype).unwrap();
            }
        }
        let signed = |n: i64| if rank.model == DataModel::Ilp32 { n as i32 as i64 } else { n };
        assert_eq!(back.map(signed), [-2, -3]);
        out.truncate(position as usize);
        out
    };
    let outcome = std::sync::Mutex::new(Vec::new());
    mixed(2, last_is_a_guest(2), |rank| outcome.lock().unwrap().push(external(rank)));
    let outcome = outcome.into_inner().unwrap();
    assert_eq!(outcome[0].len(), 4 + 8 + 16);
    if cfg!(target_arch = "x86_64") {
        assert_eq!(outcome[0], outcome[1]);
    }
}

/// Sends `count` elements of `datatype` from rank 0 to 1, and gives what the receiver gets: bytes, or an error.
fn transfer(datatype: Datatype, count: Count, receive: Datatype) -> Result<Count, i32> {
    let got = std::sync::Mutex::new(Ok(0));
    mixed(2, last_is_a_guest(2), |rank| {
        let mut buffer = vec![0u8; 1 << 20];
        let at = buffer.as_mut_ptr().cast::<c_void>();
        let mut status = Status::EMPTY;
        // SAFETY: the buffer is long enough in either model.
        unsafe {
            if rank.index == 0 {
                p2p::send(rank, at, count, datatype, 1, 0, MPI_COMM_WORLD).unwrap();
            } else {
                let room = (1 << 20) / rank.datatype(receive).unwrap().size;
                let received = p2p::recv(rank, at, room, receive, 0, 0, MPI_COMM_WORLD, &mut status);
                *got.lock().unwrap() = received.map(|()| status.bytes()).map_err(|e| e.code);
            }
        }
    });
    got.into_inner().unwrap()
}

#[test]
fn long_is_refused_between_models_and_other_types_pass_whatever_their_way() {
    for count in [1, 1000, 100_000] {
        assert_eq!(transfer(MPI_INT, count, MPI_INT), Ok(4 * count));
        assert_eq!(transfer(MPI_LONG, count, MPI_LONG), Err(MPI_ERR_TYPE), "{count}");
        assert_eq!(transfer(MPI_LONG, count, MPI_PACKED), Err(MPI_ERR_TYPE), "the sender's type counts");
        assert_eq!(transfer(MPI_INT64_T, count, MPI_LONG), Err(MPI_ERR_TYPE), "and the receiver's");
    }
    assert_eq!(transfer(MPI_LONG, 0, MPI_LONG), Ok(0), "nothing is the same everywhere");
    if cfg!(target_arch = "x86_64") {
        assert_eq!(transfer(MPI_LONG_DOUBLE, 1, MPI_LONG_DOUBLE), Err(MPI_ERR_TYPE), "as large, and not the same");
    }
}

#[test]
fn a_struct_with_a_long_is_as_bad_as_a_long_and_both_models_agree_among_themselves() {
    mixed(
        4,
        |index| if index >= 2 { DataModel::Ilp32 } else { DataModel::Lp64 },
        |rank| {
            let mut pair = MPI_DATATYPE_NULL;
            let (lengths, at, types) = ([1, 1], [0, 8], [MPI_INT, MPI_LONG]);
            let mut buffer = [0u8; 64];
            let to = buffer.as_mut_ptr().cast::<c_void>();
            // SAFETY: the arrays have two elements, the buffer room for two of the type.
            unsafe {
                let (lengths, at) = (
                    anympi_engine::ints::Ints::Int(lengths.as_ptr()),
                    anympi_engine::ints::Ints::Count([at[0], at[1]].as_ptr()),
                );
                datatype::type_create_struct(rank, 2, lengths, at, types.as_ptr(), &mut pair, false).unwrap();
                datatype::type_commit(rank, &mut pair).unwrap();
                for (peer, expected) in [(rank.index ^ 1, Ok(())), (rank.index ^ 2, Err(MPI_ERR_TYPE))] {
                    let (peer, mut status) = (peer as i32, Status::EMPTY);
                    let done = p2p::sendrecv(
                        rank,
                        to,
                        1,
                        pair,
                        peer,
                        0,
                        buffer[32..].as_mut_ptr().cast(),
                        1,
                        pair,
                        peer,
                        0,
                        MPI_COMM_WORLD,
                        &mut status,
                    );
                    assert_eq!(done.map_err(|e| e.code), expected);
                }
            }
        },
    );
}

#[test]
fn collectives_refuse_long_on_all_ranks_and_go_on_with_other_types() {
    mixed(3, last_is_a_guest(3), |rank| {
        let (mut a, mut b) = (vec![1i64; 3 << 15], vec![0i64; 3 << 15]);
        let comm = MPI_COMM_WORLD;
        for count in [1, 1 << 15] {
            let (from, to) = (a.as_mut_ptr().cast::<c_void>(), b.as_mut_ptr().cast::<c_void>());
            // SAFETY: the buffers have room for three times `count` of the largest type.
            unsafe {
                let outcomes = [
                    coll::bcast(rank, from, count, MPI_LONG, 1, comm),
                    coll::allreduce(rank, from, to, count, MPI_LONG, MPI_SUM, comm),
                    coll::reduce(rank, from, to, count, MPI_AINT, MPI_SUM, 0, comm),
                    coll::scan(rank, from, to, count, MPI_LONG, MPI_SUM, comm),
                    coll::gather(rank, from, count, MPI_LONG, to, count, MPI_LONG, 0, comm),
                    coll::scatter(rank, from, count, MPI_LONG, to, count, MPI_LONG, 0, comm),
                    coll::allgather(rank, from, count, MPI_LONG, to, count, MPI_LONG, comm),
                    coll::alltoall(rank, from, count, MPI_LONG, to, count, MPI_LONG, comm),
                    coll::reduce_scatter_block(rank, from, to, count, MPI_LONG, MPI_SUM, comm),
                ];
                for (i, outcome) in outcomes.into_iter().enumerate() {
                    assert_eq!(outcome.map_err(|e| e.code), Err(MPI_ERR_TYPE), "collective {i}, {count} elements");
                }
                coll::allreduce(rank, from, to, count, MPI_INT64_T, MPI_SUM, comm).unwrap();
            }
            assert!(b[..count as usize].iter().all(|&n| n == 3));
        }
    });
}

#[test]
fn an_alltoallw_may_exchange_long_where_both_have_the_same() {
    mixed(3, last_is_a_guest(3), |rank| {
        let guest = |r: usize| r == 2;
        let types: Vec<Datatype> =
            (0..3).map(|r| if guest(r) == guest(rank.index as usize) { MPI_LONG } else { MPI_INT }).collect();
        let (counts, displs) = ([1, 1, 1], [0, 8, 16]);
        let (a, mut b) = ([rank.index as i64; 3], [0i64; 3]);
        let (counts, displs) =
            (anympi_engine::ints::Ints::Int(counts.as_ptr()), anympi_engine::ints::Ints::Int(displs.as_ptr()));
        let mut exchange = |types: &[Datatype]| {
            // SAFETY: the arrays have an element per rank, the buffers room for three `long`.
            unsafe {
                let (from, to) = (a.as_ptr().cast(), b.as_mut_ptr().cast());
                coll::alltoallw(
                    rank,
                    from,
                    counts,
                    displs,
                    types.as_ptr(),
                    to,
                    counts,
                    displs,
                    types.as_ptr(),
                    MPI_COMM_WORLD,
                )
            }
        };
        exchange(&types).unwrap();
        assert_eq!(exchange(&[MPI_LONG; 3]).map_err(|e| e.code), Err(MPI_ERR_TYPE));
        assert_eq!(b, [0, 1, 2]);
    });
}

#[test]
fn windows_refuse_long_at_members_of_the_other_model() {
    mixed(3, last_is_a_guest(3), |rank| {
        let mut memory = vec![0i64; 16];
        let mut win = MPI_WIN_NULL;
        let (value, mut old) = (5i64, 0i64);
        // SAFETY: the window's memory outlives it, and the values have room for either model's type.
        unsafe {
            let base = memory.as_mut_ptr().cast();
            rma::win_create(rank, base, 128, 8, MPI_INFO_NULL, MPI_COMM_WORLD, &mut win).unwrap();
            rma::win_fence(rank, 0, win).unwrap();
            let (from, to) = ((&raw const value).cast::<c_void>(), (&raw mut old).cast::<c_void>());
            for target in 0..3 {
                let same = (target == 2) == (rank.index == 2);
                let expected = if same { Ok(()) } else { Err(MPI_ERR_TYPE) };
                let at = rank.index as Count;
                // Twice each: the second is quick where that is allowed.
                for _ in 0..2 {
                    let outcomes = [
                        rma::put(rank, from, 1, MPI_LONG, target, at, 1, MPI_LONG, win),
                        rma::accumulate(rank, from, 1, MPI_LONG, target, at + 4, 1, MPI_LONG, MPI_SUM, win),
                        rma::fetch_and_op(rank, from, to, MPI_LONG, target, at + 4, MPI_SUM, win),
                        rma::compare_and_swap(rank, from, from, to, MPI_LONG, target, at + 4, win),
                        rma::get(rank, to, 1, MPI_LONG, target, at, 1, MPI_LONG, win),
                    ];
                    assert!(outcomes.iter().all(|o| o.map_err(|e| e.code) == expected), "{target}: {outcomes:?}");
                    rma::accumulate(rank, from, 1, MPI_COUNT, target, at + 8, 1, MPI_COUNT, MPI_SUM, win).unwrap();
                }
            }
            rma::win_fence(rank, 0, win).unwrap();
            rma::win_free(rank, &mut win).unwrap();
        }
        assert_eq!(memory[8..11], [10, 10, 10], "and MPI_Count is the same for all");
    });
}

#[test]
fn the_user_hears_why() {
    let said = mixed(
        2,
        |index| if index == 0 { DataModel::Lp64 } else { DataModel::Ilp32 },
        |rank| {
            let mut value = 0i64;
            let at = (&raw mut value).cast::<c_void>();
            // SAFETY: the value has room for either model's type.
            unsafe {
                if rank.index == 0 {
                    p2p::send(rank, at, 1, MPI_LONG, 1, 0, MPI_COMM_WORLD).unwrap();
                } else {
                    let mut status = Status::EMPTY;
                    let error: Error = p2p::recv(rank, at, 1, MPI_LONG, 0, 0, MPI_COMM_WORLD, &mut status).unwrap_err();
                    raise(rank, error, Some(Argument::Comm(MPI_COMM_WORLD)), "MPI_Recv");
                }
            }
        },
    );
    assert!(said[0].contains("MPI_LONG has 8 bytes in rank 0, a 64-bit program, and 4 here"), "{said:?}");
    assert!(said[0].contains("MPI_Recv") && said[0].contains("rank 1"), "{said:?}");
}
