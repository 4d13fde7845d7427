//! Handles that are none, and calls with nothing but nonsense: an error or a trap, never a panic and never another's
//! object.

use super::{DATA, END, run, world};
use anympi_engine::standard::*;
use anympi_spec::procedures;

const INT: i64 = MPI_INT32_T.0 as i64;

#[test]
fn forged_and_freed_handles_are_errors_of_their_class() {
    run(1, |program| {
        for forged in [0, 1, 0x100, 0x7fff_ffff, 0x8800_0000, 0xffff_ffff, 0x8fff_ffff, 0x9000_0007] {
            assert_eq!(program.call("MPI_Send", &[DATA.into(), 1, INT, 0, 0, forged]), MPI_ERR_COMM, "{forged:#x}");
            assert_eq!(program.call("MPI_Send", &[DATA.into(), 1, forged, 0, 0, world()]), MPI_ERR_TYPE, "{forged:#x}");
            program.put(2000, &[forged as i32]);
            assert_eq!(program.call("MPI_Wait", &[2000, 0]), MPI_ERR_REQUEST, "{forged:#x}");
        }
        program.done("MPI_Comm_dup", &[world(), 2000]);
        let freed = program.word(2000);
        program.done("MPI_Comm_free", &[2000]);
        assert_eq!(program.word(2000), MPI_COMM_NULL.0 as i64);
        assert_eq!(program.call("MPI_Barrier", &[freed]), MPI_ERR_COMM);
        program.done("MPI_Comm_dup", &[world(), 2000]);
        assert_eq!(program.call("MPI_Barrier", &[freed]), MPI_ERR_COMM, "its place is taken by another");
    });
}

#[test]
fn a_call_out_of_season_is_a_fault_that_names_it() {
    use anympi_wasm::error::Fault;
    run(1, |program| {
        program.done("MPI_Finalize", &[]);
        let fault = program.fault("MPI_Barrier", &[world()]);
        assert_eq!(fault, Fault::NotRunning { function: "MPI_Barrier", finalized: true });
        program.done("MPI_Finalized", &[2000]);
        assert_eq!(program.get(2000), 1);
        program.done("MPI_Get_version", &[2000, 2004]);
    });
}

#[test]
fn an_abort_traps_with_its_code() {
    use anympi_wasm::error::Fault;
    let faults = run(2, |program| {
        let (message, comm) = (DATA.into(), world());
        if program.rank() == 0 {
            program.done("MPI_Recv", &[message, 1, INT, 1, 0, comm, 0]);
            return program.fault("MPI_Abort", &[comm, 42]);
        }
        // Rank 0 may be quicker than the return from this one.
        let sent = program.try_call("MPI_Send", &[message, 1, INT, 0, 0, comm]);
        match sent.map_err(|error| error.downcast_ref().cloned()) {
            Ok(_) => program.fault("MPI_Recv", &[message, 1, INT, 0, 0, comm, 0]),
            Err(fault) => fault.expect("a fault of ours"),
        }
    });
    assert_eq!(faults, [Fault::Ended { code: 42 }, Fault::Ended { code: 42 }]);
}

/// Calls after which no other can be made.
const NOT_NONSENSE: [&str; 3] = ["MPI_Abort", "MPI_Finalize", "MPI_Init"];

#[test]
fn every_procedure_survives_nonsense() {
    let last = i64::from(END) - 4;
    let nonsense = [0, 1, -1, 2, last, i64::from(i32::MIN), i64::from(i32::MAX), i64::MIN, i64::MAX];
    let nonsense = [&nonsense[..], &[world(), MPI_COMM_SELF.0 as i64, INT, DATA.into(), 0x9800_0000]].concat();
    let rows = procedures().iter().filter(|row| row.in_standard_abi() && !NOT_NONSENSE.contains(&row.name));
    let names: Vec<(String, usize)> = rows
        .flat_map(|row| row.forms().iter().map(|&form| (row.form_name(form), row.parameters_of(form).count())))
        .collect();
    let calls = names.iter().flat_map(|(name, count)| {
        // All arguments the same, and each one alone among plausible ones.
        let alone = move |(i, value)| {
            let mut arguments = vec![i64::from(DATA); *count];
            arguments[i] = value;
            (name.as_str(), arguments)
        };
        let same = nonsense.iter().map(move |&value| (name.as_str(), vec![value; *count]));
        let each = nonsense.iter().flat_map(move |&value| (0..*count).map(move |i| (i, value)));
        same.chain(each.map(alone))
    });
    let calls: Vec<(&str, Vec<i64>)> = calls.collect();
    assert!(calls.len() > 40_000, "{}", calls.len());
    // What nonsense has ended (a function that is none was called, say) goes on in another world.
    let mut next = 0;
    let mut worlds = 0;
    while next < calls.len() {
        worlds += 1;
        let done = run(1, |program| {
            let mut done = 0;
            for (name, arguments) in &calls[next..] {
                done += 1;
                let _ = program.try_call(name, arguments);
                if ended(program) {
                    break;
                }
            }
            done
        });
        next += done[0];
    }
    assert!(worlds < 100, "{worlds} worlds: most nonsense should be told to whoever called");
}

fn ended(program: &super::Program) -> bool {
    let anympi_wasm::Mpi::Engine(rank) = program.store.data().mpi() else { panic!("it is on the engine") };
    rank.world.aborted().is_some()
}
