//! A rank that dies takes its world with it: at once, with one clear line, leaving nothing behind.

use anympi_system_tests::*;
use std::collections::BTreeSet;
use std::process::Stdio;
use std::time::{Duration, Instant};

fn shared_memory_files() -> BTreeSet<std::ffi::OsString> {
    std::fs::read_dir("/dev/shm").map(|d| d.flatten().map(|e| e.file_name()).collect()).unwrap_or_default()
}

/// Kills one of three ranks with SIGKILL `delay` after it entered `function`.
#[track_caller]
fn check_killed_in(function: &str, delay: Duration) {
    let Some(program) = compiled("fault") else { return };
    let before = shared_memory_files();
    let file =
        std::env::temp_dir().join(format!("anympi-fault-{function}-{}-{}", std::process::id(), delay.as_micros()));
    let lock = file.with_extension("lock");
    let _ = (std::fs::remove_file(&file), std::fs::remove_file(&lock));
    let mut command = mpirun(3).expect("compiled with the same tree");
    command.arg(&program).arg(function).arg(&file);
    let mut child = command.stdin(Stdio::null()).stderr(Stdio::piped()).spawn().expect("start mpirun");

    let end = Instant::now() + Duration::from_secs(20);
    let victim: i32 = loop {
        if let Ok(text) = std::fs::read_to_string(&file) {
            break text.trim().parse().expect("a pid");
        }
        assert!(Instant::now() < end, "no rank reached {function}");
        std::thread::sleep(Duration::from_millis(1));
    };
    std::thread::sleep(delay);
    // SAFETY: plain kill(2) of a process that our own child started.
    assert_eq!(unsafe { libc::kill(victim, libc::SIGKILL) }, 0, "the victim lives until we kill it");
    let killed = Instant::now();
    let status = wait(&mut child, Duration::from_secs(10)).expect("the launcher ends");
    let took = killed.elapsed();
    let mut stderr = String::new();
    std::io::Read::read_to_string(&mut child.stderr.take().expect("piped"), &mut stderr).expect("stderr");
    let _ = (std::fs::remove_file(&file), std::fs::remove_file(&lock));

    assert!(took < Duration::from_secs(1), "{function}: the launcher took {took:?}\n{stderr}");
    assert_eq!(status.code(), Some(128 + 9), "{function}: {stderr}");
    assert!(stderr.contains("SIGKILL") && stderr.contains(&victim.to_string()), "{function}: {stderr}");
    assert!(stderr.contains("rank "), "{function}: {stderr}");
    assert_eq!(processes(program.to_str().expect("UTF-8")), Vec::<u32>::new(), "{function}: processes are left");
    let after = shared_memory_files();
    assert!(after.is_subset(&before), "{function}: left in /dev/shm: {:?}", after.difference(&before));
}

/// A few delays, so that the rank dies at different points of the call.
#[track_caller]
fn check(function: &str) {
    for microseconds in [0, 137, 1_713, 20_011] {
        check_killed_in(function, Duration::from_micros(microseconds));
    }
}

#[test]
fn a_rank_killed_in_send_ends_the_world() {
    check("send");
}

#[test]
fn a_rank_killed_in_recv_ends_the_world() {
    check("recv");
}

#[test]
fn a_rank_killed_in_allreduce_ends_the_world() {
    check("allreduce");
}

#[test]
fn a_rank_killed_in_init_ends_the_world() {
    check("init");
}

#[test]
fn a_rank_killed_in_finalize_ends_the_world() {
    check("finalize");
}
