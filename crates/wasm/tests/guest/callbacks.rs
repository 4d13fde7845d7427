//! MPI's calls of guests' functions, and what becomes of those that do not return.

use super::{DATA, DELETED, HANDLED, Program, function, run, world};
use anympi_engine::standard::*;
use anympi_wasm::error::{Fault, TRAP_CODE};
use wasmtime::Trap;

const INT: i64 = MPI_INT32_T.0 as i64;
/// Where the operation's handle is.
const OP: i64 = 900;

fn operation(program: &mut Program, f: i64, form: &str) -> i64 {
    program.done(&format!("MPI_Op_create{form}"), &[f, 1, OP]);
    program.word(OP as u32)
}

#[test]
fn a_users_operation_reduces_in_both_forms_wherever_its_operands_are() {
    run(3, |program| {
        let rank = program.rank();
        for form in ["", "_c"] {
            let op = operation(program, function::SUM, form);
            program.put(DATA, &[rank, 10, 20]);
            program.done("MPI_Allreduce", &[DATA.into(), 3000, 3, INT, op, world()]);
            assert_eq!([program.get(3000), program.get(3004), program.get(3008)], [3, 30, 60]);
            program.put(DATA, &[1; 600]);
            program.done("MPI_Scan", &[DATA.into(), 8192, 600, INT, op, world()]);
            assert_eq!([program.get(8192), program.get(8192 + 4 * 599)], [rank + 1; 2]);
            program.done("MPI_Reduce_local", &[DATA.into(), 8192, 600, INT, op]);
            assert_eq!(program.get(8192), rank + 2);
            program.done("MPI_Op_free", &[OP]);
        }
    });
}

#[test]
fn an_operation_may_call_mpi() {
    run(2, |program| {
        let rank = program.rank();
        let op = operation(program, function::RANK_IN_OP, "");
        program.put(DATA, &[50, 60]);
        program.done("MPI_Reduce_local", &[DATA.into(), i64::from(DATA) + 4, 1, INT, op]);
        assert_eq!(program.get(DATA + 4), rank);
    });
}

#[test]
fn attributes_are_copied_and_deleted_by_the_guests_functions() {
    run(1, |program| {
        program.put(DELETED, &[0]);
        // The copy function is element 1 of the table, which is also MPI_COMM_DUP_FN: its type decides.
        program.done("MPI_Comm_create_keyval", &[function::COPY, function::DELETE, 2000, 0]);
        let keyval = program.get(2000).into();
        program.done("MPI_Comm_set_attr", &[world(), keyval, 0xfedc_ba98]);
        program.done("MPI_Comm_dup", &[world(), 2100]);
        let copy = program.word(2100);
        program.done("MPI_Comm_get_attr", &[copy, keyval, 2200, 2204]);
        assert_eq!((program.word(2200), program.get(2204)), (0xfedc_ba99, 1));
        program.done("MPI_Comm_free", &[2100]);
        assert_eq!(program.get(DELETED), 1);
        program.done("MPI_Comm_delete_attr", &[world(), keyval]);
        assert_eq!(program.get(DELETED), 2);
        program.done("MPI_Comm_get_attr", &[world(), keyval, 2200, 2204]);
        assert_eq!(program.get(2204), 0);
        // As our mpi.h spells MPI_COMM_DUP_FN for guests.
        program.done("MPI_Comm_create_keyval", &[-1, 0, 2000, 0]);
        let keyval = program.get(2000).into();
        program.done("MPI_Comm_set_attr", &[world(), keyval, 7]);
        program.done("MPI_Comm_dup", &[world(), 2100]);
        let copy = program.word(2100);
        program.done("MPI_Comm_get_attr", &[copy, keyval, 2200, 2204]);
        assert_eq!((program.word(2200), program.get(2204)), (7, 1));
    });
}

#[test]
fn error_handlers_hear_of_errors_with_and_without_the_address_of_more() {
    run(1, |program| {
        for (handler, expected) in [(function::HANDLER, MPI_ERR_RANK), (function::PLAIN_HANDLER, 1000 + MPI_ERR_RANK)] {
            program.done("MPI_Comm_create_errhandler", &[handler, 2000]);
            let handler = program.word(2000);
            program.done("MPI_Comm_set_errhandler", &[world(), handler]);
            assert_eq!(program.call("MPI_Send", &[DATA.into(), 1, INT, 9, 0, world()]), MPI_ERR_RANK);
            assert_eq!(program.get(HANDLED), expected);
        }
    });
}

#[test]
fn a_generalized_request_asks_the_guest_for_its_status() {
    run(1, |program| {
        program.put(DELETED, &[0]);
        program.done("MPI_Grequest_start", &[function::QUERY, function::FREE, function::CANCEL, 42, 2000]);
        let request = program.word(2000);
        program.done("MPI_Grequest_complete", &[request]);
        program.done("MPI_Wait", &[2000, 2100]);
        assert_eq!((program.get(2104), program.get(DELETED)), (42, 1));
    });
}

#[test]
fn a_trap_in_an_operation_ends_its_rank_and_the_world() {
    let ended = run(2, |program| {
        let f = if program.rank() == 0 { function::TRAP } else { function::SUM };
        let op = operation(program, f, "");
        program.put(DATA, &[1, 2]);
        // Everybody reduces: rank 0 traps, rank 1 hears of it in this call or in the next.
        let mut calls = 0;
        loop {
            calls += 1;
            if let Err(error) = program.try_call("MPI_Allreduce", &[DATA.into(), 3000, 1, INT, op, world()]) {
                return (error.downcast_ref::<Trap>().copied(), error.downcast_ref::<Fault>().cloned(), calls);
            }
        }
    });
    assert_eq!(ended[0], (Some(Trap::UnreachableCodeReached), None, 1));
    assert_eq!(ended[1].1, Some(Fault::Ended { code: TRAP_CODE }));
}

#[test]
fn what_is_no_function_of_the_type_is_a_fault_that_says_so() {
    let cases = [
        (function::DELETE, "is a function of another type"),
        (function::NULL, "is null"),
        (99, "does not exist"),
        (-1, "does not exist"),
    ];
    for (f, expected) in cases {
        let faults = run(1, |program| {
            let op = operation(program, f, "");
            program.put(DATA, &[1, 2]);
            program.fault("MPI_Reduce_local", &[DATA.into(), i64::from(DATA) + 4, 1, INT, op])
        });
        let Fault::BadFunction { function, reason, index, .. } = &faults[0] else { panic!("{:?}", faults[0]) };
        assert_eq!((*function, *reason, *index), ("MPI_Reduce_local", expected, f as u32));
    }
}
