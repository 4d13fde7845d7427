//! Many invocations from 50 clients at once, and a server that is killed in the middle: nothing is lost, nothing runs
//! twice.
//!
//! How many is in ANYMPI_INVOCATIONS; `cargo xtask bench functions` runs 10,000 and keeps what ANYMPI_FIGURES names.

use anympi_system_tests::functions::*;
use serde_json::{Value, json};
use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

const CLIENTS: usize = 50;
const RANKS: usize = 8;

#[test]
fn fifty_clients_lose_nothing_when_the_server_is_killed() {
    let wanted = std::env::var("ANYMPI_INVOCATIONS").ok().and_then(|count| count.parse().ok());
    let count: usize = wanted.unwrap_or(1500);
    let kept = (2 * count).to_string();
    let ranks = RANKS.to_string();
    let options = ["--ranks", &ranks, "--keep", &kept, "--dir", "{folder}/given::/given"];
    let Some(server) = Server::start(&options) else { return };
    let mut server = server.with_function();

    let (next, ended) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let address = server.address.clone();
    let began = Instant::now();
    let (results, away) = std::thread::scope(|scope| {
        let work = || {
            let mut results = Vec::new();
            while let Some(number) = Some(next.fetch_add(1, Ordering::Relaxed)).filter(|number| *number < count) {
                results.push(one(&address, number));
                ended.fetch_add(1, Ordering::Relaxed);
            }
            results
        };
        let clients: Vec<_> = (0..CLIENTS).map(|_| scope.spawn(work)).collect();
        while ended.load(Ordering::Relaxed) < count / 2 {
            std::thread::sleep(Duration::from_millis(1));
        }
        let killed = Instant::now();
        server.kill();
        server.start_again();
        let away = killed.elapsed();
        let results: Vec<(Value, Duration)> =
            clients.into_iter().flat_map(|client| client.join().expect("a client")).collect();
        (results, away)
    });
    let took = began.elapsed();

    assert_eq!(results.len(), count);
    let log = std::fs::read_to_string(server.folder.join("given/log")).expect("what they have appended");
    let mut runs: HashMap<&str, usize> = HashMap::new();
    log.lines().for_each(|line| *runs.entry(line).or_default() += 1);
    let mut lost = 0;
    for (result, _) in &results {
        let word = result["args"][2].as_str().expect("its word");
        let ran = runs.remove(word).unwrap_or(0);
        match result["state"].as_str() {
            Some("done") => assert_eq!(ran, 1, "{result}"),
            Some("lost") => {
                assert!(ran <= 1, "{result} ran {ran} times");
                lost += 1;
            }
            _ => panic!("{result}"),
        }
    }
    assert!(runs.is_empty(), "nobody has asked for {runs:?}");
    assert!(lost <= RANKS, "{lost} are lost, and only {RANKS} can have been running");
    let listed = server.get(&format!("/invocations?limit={kept}"));
    assert_eq!(listed["invocations"].as_array().expect("a list").len(), count);
    report(&results, took, away, lost);
}

/// A client's patience: it asks again until it knows the result.
fn one(address: &str, number: usize) -> (Value, Duration) {
    let key = format!("run-{number}");
    let ranks = 1 + number % 3;
    let body = json!({"ranks": ranks, "args": ["append", "/given/log", key], "wait": true}).to_string();
    let began = Instant::now();
    let end = began + Duration::from_secs(600);
    loop {
        let headers = [("Idempotency-Key", key.as_str())];
        match ask(address, "POST", "/functions/demo/function/invoke", &headers, body.as_bytes()) {
            Ok(reply) if reply.status == 200 => return (reply.json(200), began.elapsed()),
            Ok(reply) => assert!([429, 503].contains(&reply.status), "{reply:?}"),
            Err(_) => {}
        }
        assert!(Instant::now() < end, "{key} has no result");
        std::thread::sleep(Duration::from_millis(20));
    }
}

/// The figures, as a page of docs/benchmarks has them.
fn report(results: &[(Value, Duration)], took: Duration, away: Duration, lost: usize) {
    let done: Vec<_> = results.iter().filter(|(result, _)| result["state"] == "done").collect();
    let time = |result: &Value, name: &str| result[name].as_u64().expect("a time") as f64;
    let median = |mut values: Vec<f64>| {
        values.sort_by(f64::total_cmp);
        values[values.len() / 2]
    };
    let of = |value: &dyn Fn(&Value, Duration) -> f64| median(done.iter().map(|(r, d)| value(r, *d)).collect());
    let waited = of(&|result, _| time(result, "started") - time(result, "created"));
    let ran = of(&|result, _| time(result, "ended") - time(result, "started"));
    let whole = of(&|_, took| took.as_secs_f64() * 1e3);
    let text = format!(
        "| invocations | clients | s | invocations/s | lost | away, ms | client waits, ms | in the queue, ms | runs, ms |\n\
         |---:|---:|---:|---:|---:|---:|---:|---:|---:|\n\
         | {} | {CLIENTS} | {:.1} | {:.1} | {lost} | {:.0} | {whole:.0} | {waited:.0} | {ran:.0} |\n",
        results.len(),
        took.as_secs_f64(),
        results.len() as f64 / took.as_secs_f64(),
        away.as_secs_f64() * 1e3,
    );
    println!("{text}");
    if let Some(path) = std::env::var_os("ANYMPI_FIGURES") {
        std::fs::write(path, text).expect("write the figures");
    }
}
