//! Guests that mean harm (tests/hostile): each is stopped or told, the neighbours' memory stays as it is, and the host
//! neither panics nor hangs.

use anympi_system_tests::guests::{Toolchain, folder_of_its_own, guest, guests_on, unhurt};
use anympi_system_tests::{Outcome, cells::Host, root, run};
use std::path::PathBuf;
use std::time::Duration;

const DEADLINE: Duration = Duration::from_secs(60);

/// The exit code of a trap, as of an abort.
const TRAP: i32 = 134;
/// Of a time that is over.
const TIMEOUT: i32 = 124;

fn hostile(name: &str) -> Option<PathBuf> {
    let source = root().join("tests/hostile").join(format!("{name}.c"));
    guest(&format!("hostile-{name}"), Toolchain::Clang, &[], &[source])
}

/// Options that some scenarios are about.
fn options(scenario: &str) -> &'static [&'static str] {
    match scenario {
        "takes_all_memory" | "asks_without_end" | "sends_itself_without_end" => &["--memory", "64M"],
        "without_end" | "waits_for_ever" => &["--timeout", "2"],
        _ => &[],
    }
}

fn ends_as_it_must(ends: &str, says: &str, outcome: &Outcome) -> bool {
    let back = outcome.stdout.contains("came back after");
    let said = outcome.stdout.contains(says) || outcome.stderr.contains(says);
    match ends {
        "trap" => outcome.code() == TRAP && said && !back && outcome.stderr.contains("rank 0"),
        "fine" => outcome.code() == 0 && said && back,
        "timeout" => outcome.code() == TIMEOUT && !back && said,
        "any" => true,
        exit => exit.strip_prefix("exit ").is_some_and(|code| code == outcome.code().to_string()) && said && !back,
    }
}

/// Runs every scenario of a program between two neighbours, and tells of all that went wrong at once.
#[track_caller]
fn all_scenarios(name: &str, wanted: impl Fn(&str) -> bool) {
    let (Some(program), Some(mut command)) = (hostile(name), guests_on(Host::Engine, 1)) else { return };
    let list = run(command.arg(&program).arg("list"), DEADLINE).success().stdout;
    let scenarios: Vec<Vec<&str>> = list.lines().map(|line| line.split('\t').collect()).collect();
    let scenarios: Vec<_> = scenarios.iter().filter(|scenario| wanted(scenario[0])).collect();
    assert!(!scenarios.is_empty(), "{name} has no such scenario: {list}");
    let mut wrong = Vec::new();
    for scenario in scenarios {
        let [name, ends, says] = scenario[..] else { panic!("not a scenario: {scenario:?}") };
        let Some(mut command) = guests_on(Host::Engine, 2) else { return };
        let outcome = run(command.args(options(name)).arg(&program).arg(name), DEADLINE);
        unhurt(&outcome);
        let damaged = outcome.stdout.contains("damaged") || outcome.stdout.contains("wrong:");
        if damaged || !ends_as_it_must(ends, says, &outcome) {
            wrong.push(format!("{name} should end in {ends} and say {says:?}: {outcome:#?}"));
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn pointers_that_lead_out_of_the_memory_stop_the_rank_and_say_where() {
    all_scenarios("pointers", |_| true);
}

#[test]
fn forged_mistaken_and_freed_handles_are_errors() {
    all_scenarios("handles", |_| true);
}

#[test]
fn functions_that_mpi_calls_can_do_no_harm() {
    all_scenarios("callbacks", |_| true);
}

#[test]
fn what_mpi_works_with_cannot_be_taken_away() {
    all_scenarios("entangled", |_| true);
}

#[test]
fn time_memory_and_stack_have_limits() {
    all_scenarios("resources", |_| true);
}

/// The message about a bad pointer names the function, the parameter, the range and the memory's size.
#[test]
fn a_bad_pointer_is_told_in_full() {
    let (Some(program), Some(mut command)) = (hostile("pointers"), guests_on(Host::Engine, 2)) else { return };
    let outcome = run(command.arg(program).arg("send_one_byte_out"), DEADLINE);
    assert_eq!(outcome.code(), TRAP, "{outcome:#?}");
    for part in ["rank 0", "MPI_Send", "buf", "send_one_byte_out"] {
        assert!(outcome.stderr.contains(part), "no {part}: {outcome:#?}");
    }
}

#[test]
fn a_guest_gets_at_nothing_outside_its_folder() {
    let Some(program) = hostile("sandbox") else { return };
    let folder = folder_of_its_own("sandbox");
    let given = folder.join("given");
    std::fs::create_dir_all(given.join("inside")).expect("a folder for the guest");
    std::fs::write(folder.join("secret"), "not the guest's\n").expect("a secret");
    std::os::unix::fs::symlink(folder.join("secret"), given.join("link")).expect("a link out");
    std::os::unix::fs::symlink("..", given.join("link-to-folder")).expect("a link to the folder above");
    let with = |options: &[&str]| {
        let mut command = guests_on(Host::Engine, 1)?;
        command.args(options).arg(&program).arg("/given").arg("secret");
        Some(run(&mut command, DEADLINE))
    };
    let dir = format!("{}::/given", given.display());
    let Some(outcome) = with(&["--dir", &dir]) else { return };
    unhurt(&outcome);
    assert!(outcome.status.success() && outcome.stdout.contains("got at 0 things"), "{outcome:#?}");
    assert_eq!(std::fs::read_to_string(given.join("own")).expect("the guest's own file"), "mine\n");
    assert_eq!(std::fs::read_to_string(folder.join("secret")).expect("the secret"), "not the guest's\n");
    // Without a folder, and with one that may only be read, even its own file is out of reach.
    let read_only = format!("{dir}:ro");
    for options in [&[][..], &["--dir", &read_only]] {
        let Some(outcome) = with(options) else { return };
        unhurt(&outcome);
        assert!(outcome.code() == 3 && !outcome.stdout.contains("got at"), "{options:?}: {outcome:#?}");
    }
    std::fs::remove_dir_all(folder).expect("the test's folder");
}

#[test]
fn an_instruction_limit_ends_a_loop() {
    let (Some(program), Some(mut command)) = (hostile("resources"), guests_on(Host::Engine, 2)) else { return };
    let outcome = run(command.args(["--fuel", "50000000"]).arg(program).arg("without_end"), DEADLINE);
    unhurt(&outcome);
    assert!(!outcome.status.success() && outcome.stderr.contains("fuel"), "{outcome:#?}");
}

#[test]
fn a_trap_in_one_of_many_ranks_ends_all_of_them_at_once() {
    let (Some(program), Some(mut command)) = (hostile("pointers"), guests_on(Host::Engine, 16)) else { return };
    let outcome = run(command.arg(program).arg("result_half_out"), DEADLINE);
    unhurt(&outcome);
    assert_eq!(outcome.code(), TRAP, "{outcome:#?}");
    assert!(outcome.elapsed < Duration::from_secs(20), "{outcome:#?}");
}
