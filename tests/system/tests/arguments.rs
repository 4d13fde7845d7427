//! Bad arguments reach the error handler with the right class, and stop the job when the handler says so.

use anympi_system_tests::*;
use std::time::Duration;

#[test]
fn bad_arguments_give_the_right_class_under_errors_return() {
    let Some(program) = compiled("arguments") else { return };
    run(mpirun(1).expect("staged").arg(&program), Duration::from_secs(20)).success();
    run(mpirun(2).expect("staged").arg(&program), Duration::from_secs(20)).success();
}

#[test]
fn a_bad_argument_under_errors_are_fatal_names_rank_function_and_class() {
    let Some(program) = compiled("arguments") else { return };
    let outcome = run(mpirun(2).expect("staged").arg(&program).arg("fatal"), Duration::from_secs(20));
    assert!(!outcome.status.success(), "{outcome:#?}");
    assert!(!outcome.stdout.contains("still here"), "{outcome:#?}");
    for word in ["MPI_Send", "MPI_ERR_RANK", "rank "] {
        assert!(outcome.stderr.contains(word), "no {word} in {outcome:#?}");
    }
}
