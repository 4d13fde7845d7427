//! What a server of functions keeps: over kills and restarts, on full disks and in buckets.

use anympi_system_tests::bucket::Bucket;
use anympi_system_tests::functions::*;
use anympi_system_tests::*;
use serde_json::{Value, json};
use std::process::Stdio;
use std::time::{Duration, Instant};

const SOON: Duration = Duration::from_secs(30);

#[test]
fn a_client_waits_for_a_server_that_starts_again() {
    let Some(server) = Server::start(&["--ranks", "1"]) else { return };
    let mut server = server.with_function();
    let running = server.submit(json!({"args": ["sleep", "600"]}));
    server.until(&running, "running");
    let words = ["invoke", "demo/function", "--", "hello", "again"];
    let client = server.command(&words).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("start");
    let end = Instant::now() + SOON;
    while server.get("/status")["queued"] != 1 {
        assert!(Instant::now() < end, "the client does not ask");
        std::thread::sleep(Duration::from_millis(5));
    }
    server.kill();
    std::thread::sleep(Duration::from_millis(500));
    server.start_again();
    let output = client.wait_with_output().expect("the client ends");
    assert!(output.status.success(), "{output:?}");
    assert_eq!(String::from_utf8_lossy(&output.stdout), "rank 0 of 1\n2: again\n");
}

#[test]
fn a_key_makes_a_request_run_once() {
    let Some(mut server) = Server::start(&["--dir", "{folder}/given::/given"]) else { return };
    server = server.with_function();
    let body = json!({"args": ["append", "/given/log", "x"], "wait": true}).to_string();
    let path = "/functions/demo/function/invoke";
    let send = |server: &Server| server.ask("POST", path, &[("Idempotency-Key", "one")], body.as_bytes()).json(200);
    let first = std::thread::scope(|scope| {
        let all: Vec<_> = (0..8).map(|_| scope.spawn(|| send(&server))).collect();
        let all: Vec<Value> = all.into_iter().map(|one| one.join().unwrap()).collect();
        assert!(all.iter().all(|one| *one == all[0] && one["state"] == "done"), "{all:?}");
        all[0].clone()
    });
    server.kill();
    server.start_again();
    assert_eq!(send(&server), first);
    assert_eq!(std::fs::read_to_string(server.folder.join("given/log")).unwrap(), "x\n");
    let other = server.ask("POST", path, &[("Idempotency-Key", "one")], b"{}");
    assert!(other.error(409).contains("another request"));
}

#[test]
fn a_server_that_was_killed_forgets_nothing_and_repeats_nothing() {
    let Some(server) = Server::start(&["--ranks", "2", "--dir", "{folder}/given::/given"]) else { return };
    let mut server = server.with_function();
    let done = server.submit(json!({"args": ["hello"]}));
    let before = server.result(&done);
    let running = server.submit(json!({"ranks": 2, "args": ["sleep", "600"]}));
    assert_eq!(server.first_line(&running), "begin");
    let waiting = server.submit(json!({"args": ["append", "/given/log", "x"]}));
    let processes_before = server.processes();
    assert!(processes_before.len() >= 3, "{processes_before:?}");
    server.kill();
    let end = Instant::now() + Duration::from_secs(2);
    while !server.processes().is_empty() {
        assert!(Instant::now() < end, "what ran goes on: {:?}", server.processes());
        std::thread::sleep(Duration::from_millis(10));
    }
    server.start_again();
    assert_eq!(server.result(&done), before);
    let lost = server.result(&running);
    assert_eq!((&lost["state"], &lost["message"]), (&json!("lost"), &json!("interrupted: the server ended")), "{lost}");
    assert!(stdout(&lost, 0).starts_with("begin\n"), "what it had written is kept: {lost}");
    assert_eq!(server.result(&waiting)["state"], "done");
    assert_eq!(std::fs::read_to_string(server.folder.join("given/log")).unwrap(), "x\n");
    assert_eq!(server.invoke(json!({"wait": true})).json(200)["state"], "done", "the function is there");
}

#[test]
fn a_server_that_is_asked_to_end_ends_what_it_runs() {
    let Some(server) = Server::start(&["--ranks", "1"]) else { return };
    let mut server = server.with_function();
    let running = server.submit(json!({"args": ["spin"]}));
    let waiting = server.submit(json!({}));
    server.until(&running, "running");
    assert!(server.stop() < Duration::from_secs(5));
    assert_eq!(server.processes(), Vec::<u32>::new());
    server.start_again();
    assert_eq!(server.result(&running)["state"], "lost");
    assert_eq!(server.result(&waiting)["state"], "done");
}

#[test]
fn damaged_records_are_reported_and_left() {
    let Some(server) = Server::start(&[]) else { return };
    let mut server = server.with_function();
    let good = server.submit(json!({}));
    server.result(&good);
    server.kill();
    let store = server.folder.join("store");
    let cut = store.join("invocations/cut.json");
    std::fs::write(&cut, r#"{"id": "cut", "func"#).unwrap();
    std::fs::write(store.join("functions/demo/empty.json"), "").unwrap();
    std::fs::write(store.join("invocations/litter.json#1"), "{").unwrap();
    server.start_again();
    let damaged = server.get("/status")["damaged"].to_string();
    assert!(damaged.contains("invocations/cut.json") && damaged.contains("functions/demo/empty.json"), "{damaged}");
    assert_eq!(server.result(&good)["state"], "done");
    assert_eq!(server.invoke(json!({"wait": true})).json(200)["state"], "done");
    assert!(cut.exists());
}

#[test]
fn a_module_that_the_store_has_lost_or_damaged_is_not_run() {
    let Some(server) = Server::start(&[]) else { return };
    let mut server = server.with_function();
    server.kill();
    let modules = server.folder.join("store/modules");
    let module = std::fs::read_dir(&modules).unwrap().next().unwrap().unwrap().path();
    let mut bytes = std::fs::read(&module).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    std::fs::write(&module, bytes).unwrap();
    server.start_again();
    let result = server.invoke(json!({"wait": true})).json(200);
    assert_eq!(result["state"], "failed", "{result}");
    assert!(result["message"].as_str().unwrap().contains("damaged"), "{result}");
    let good = std::fs::read(server.folder.join("function.wasm")).unwrap();
    server.ask("PUT", "/functions/demo/function", &[], &good).json(200);
    assert_eq!(server.invoke(json!({"wait": true})).json(200)["state"], "done", "an upload repairs it");
    std::fs::remove_file(&module).unwrap();
    let result = server.invoke(json!({"wait": true})).json(200);
    assert!(result["message"].as_str().unwrap().contains("has lost"), "{result}");
}

#[test]
fn a_full_disk_is_told_and_survived() {
    let Some(server) = Server::start(&[]) else { return };
    let server = server.with_function();
    // A folder that cannot be written to any more, for root too.
    let records = server.folder.join("store/invocations");
    let aside = server.folder.join("aside");
    std::fs::rename(&records, &aside).unwrap();
    std::fs::write(&records, "").unwrap();
    let refused = server.invoke(json!({}));
    assert!(refused.error(503).contains("the store cannot write"), "{refused:?}");
    std::fs::remove_file(&records).unwrap();
    std::fs::rename(&aside, &records).unwrap();

    let id = server.submit(json!({"args": ["sleep", "1"]}));
    server.until(&id, "running");
    std::fs::rename(&records, &aside).unwrap();
    std::fs::write(&records, "").unwrap();
    let end = Instant::now() + SOON;
    while server.get("/status")["trouble"].is_null() {
        assert!(Instant::now() < end, "the trouble is not told");
        std::thread::sleep(Duration::from_millis(20));
    }
    assert_eq!(server.get(&format!("/invocations/{id}"))["state"], "running", "no result that is not kept");
    std::fs::remove_file(&records).unwrap();
    std::fs::rename(&aside, &records).unwrap();
    assert_eq!(server.result(&id)["state"], "done");
    assert_eq!(server.get("/status")["trouble"], Value::Null);
}

#[test]
fn old_results_are_forgotten_in_their_order() {
    let Some(server) = Server::start(&["--keep", "2"]) else { return };
    let mut server = server.with_function();
    let ids: Vec<String> = (0..4)
        .map(|_| {
            let id = server.submit(json!({}));
            server.result(&id);
            id
        })
        .collect();
    for restarted in [false, true] {
        let end = Instant::now() + SOON;
        while server.get("/invocations")["invocations"].as_array().unwrap().len() > 2 && Instant::now() < end {
            std::thread::sleep(Duration::from_millis(5));
        }
        assert_eq!(server.ask("GET", &format!("/invocations/{}", ids[1]), &[], b"").status, 404);
        assert_eq!(server.result(&ids[3])["state"], "done");
        if !restarted {
            server.stop();
            assert_eq!(std::fs::read_dir(server.folder.join("store/invocations")).unwrap().count(), 2);
            assert_eq!(std::fs::read_dir(server.folder.join("store/outputs")).unwrap().count(), 2);
            server.start_again();
        }
    }
}

#[test]
fn a_store_has_one_server() {
    let Some(server) = Server::start(&[]) else { return };
    let store = server.folder.join("store");
    let mut second = server.command(&["serve", "--listen", "127.0.0.1:0", "--store", &store.to_string_lossy()]);
    let outcome = run(&mut second, SOON);
    assert!(outcome.code() == 125 && outcome.stderr.contains("another server"), "{outcome:?}");
}

#[test]
fn one_module_under_two_names_is_kept_once_and_until_the_last_is_gone() {
    let Some(server) = Server::start(&["--ranks", "1"]) else { return };
    let server = server.with_function();
    let module = std::fs::read(server.folder.join("function.wasm")).unwrap();
    let again = server.ask("PUT", "/functions/demo/function", &[], &module);
    assert_eq!(again.status, 200, "{again:?}");
    server.ask("PUT", "/functions/other/name", &[], &module).json(201);
    let modules = || std::fs::read_dir(server.folder.join("store/modules")).unwrap().count();
    assert_eq!(modules(), 1);
    let running = server.submit(json!({"args": ["sleep", "1"]}));
    let waiting = server.submit(json!({}));
    server.until(&running, "running");
    for name in ["demo/function", "other/name"] {
        server.ask("DELETE", &format!("/functions/{name}"), &[], b"").json(200);
    }
    assert_eq!(modules(), 1, "an invocation waits for it");
    assert_eq!(server.result(&waiting)["state"], "done");
    let end = Instant::now() + SOON;
    while modules() > 0 {
        assert!(Instant::now() < end, "the module stays");
        std::thread::sleep(Duration::from_millis(5));
    }
}

#[test]
fn a_bucket_is_a_store_as_well() {
    let bucket = Bucket::start();
    let variables = [
        ("AWS_ENDPOINT_URL", bucket.endpoint.as_str()),
        ("AWS_ACCESS_KEY_ID", "user"),
        ("AWS_SECRET_ACCESS_KEY", "secret"),
        ("AWS_REGION", "nowhere"),
    ];
    let options = ["--store", "s3://b/some/prefix", "--scratch", "{folder}/scratch", "--ranks", "1"];
    let Some(server) = Server::start_with(&options, &variables) else { return };
    let mut server = server.with_function();
    let done = server.submit(json!({}));
    let before = server.result(&done);
    assert_eq!(stdout(&before, 0), "rank 0 of 1\n");
    let running = server.submit(json!({"args": ["spin"]}));
    let waiting = server.submit(json!({}));
    server.until(&running, "running");
    assert!(bucket.keys().iter().all(|key| key.starts_with("some/prefix/")), "{:?}", bucket.keys());
    server.kill();
    // Another machine, which has nothing but the bucket.
    std::fs::remove_dir_all(server.folder.join("scratch")).unwrap();
    server.start_again();
    assert_eq!(server.result(&done), before);
    assert_eq!(server.result(&running)["state"], "lost");
    assert_eq!(server.result(&waiting)["state"], "done");
    server.ask("DELETE", "/functions/demo/function", &[], b"").json(200);
    assert!(
        !bucket.keys().iter().any(|key| key.contains("modules") || key.contains("functions")),
        "{:?}",
        bucket.keys()
    );
}
