//! `anympi serve` and its clients: real servers, real modules, real kills.

use anympi_system_tests::functions::*;
use anympi_system_tests::*;
use serde_json::{Value, json};
use std::io::Read;
use std::process::Stdio;
use std::time::{Duration, Instant};

const SOON: Duration = Duration::from_secs(30);

#[test]
fn a_user_uploads_invokes_lists_and_deletes() {
    let Some(server) = Server::start(&[]) else { return };
    let module = server.module("function");
    let say = |words: &[&str]| run(&mut server.command(words), SOON);
    let uploaded = say(&["upload", "demo/hello", &module.to_string_lossy()]).success();
    assert!(uploaded.stdout.starts_with("demo/hello is "), "{uploaded:?}");
    assert!(say(&["list"]).success().stdout.starts_with("demo/hello "));

    let invoked = say(&["invoke", "demo/hello", "-n", "3", "-l", "--", "hello", "a b", "-n"]).success();
    for line in ["[0] rank 0 of 3", "[2] rank 2 of 3", "[1] 2: a b", "[1] 3: -n"] {
        assert!(invoked.stdout.lines().any(|found| found == line), "{line}: {invoked:?}");
    }
    assert!(invoked.stderr.lines().any(|line| line == "[1] error of 1"), "{invoked:?}");

    let failed = say(&["invoke", "demo/hello", "-n", "2", "--", "exit", "5"]);
    assert_eq!(failed.code(), 5, "{failed:?}");
    let result: Value = serde_json::from_str(&say(&["invoke", "demo/hello", "--json"]).success().stdout).unwrap();
    assert_eq!((result["state"].as_str(), stdout(&result, 0).as_str()), (Some("done"), "rank 0 of 1\n"));

    let listed = say(&["list", "-i"]).success().stdout;
    let ids: Vec<&str> = listed.lines().map(|line| line.split(' ').next().unwrap()).collect();
    assert_eq!(ids.len(), 3, "{listed}");
    assert!(listed.contains("failed (5)"), "{listed}");
    let logs = say(&["logs", ids[2], "-l", "--rank", "1"]).success().stdout;
    assert!(logs.contains("[1] rank 1 of 3\n") && logs.contains("[1 stderr] error of 1\n"), "{logs}");

    say(&["delete", "demo/hello"]).success();
    assert_eq!(say(&["list"]).success().stdout, "");
    let gone = say(&["invoke", "demo/hello"]);
    assert_eq!((gone.code(), gone.stderr.contains("there is no function demo/hello")), (125, true), "{gone:?}");
    assert_eq!(std::fs::read_dir(server.folder.join("store/modules")).unwrap().count(), 0);
    let kept = say(&["logs", ids[0]]).success().stdout;
    assert!(["rank 0 of 1\nerror of 0\n", "error of 0\nrank 0 of 1\n"].contains(&kept.as_str()), "{kept}");
}

#[test]
fn without_a_server_a_client_says_how_to_start_one() {
    let Some(mut server) = Server::start(&[]) else { return };
    server.kill();
    let outcome = run(&mut server.command(&["list"]), SOON);
    assert_eq!(outcome.code(), 125, "{outcome:?}");
    assert!(outcome.stderr.contains("anympi serve") && outcome.stderr.lines().count() == 1, "{outcome:?}");
}

#[test]
fn a_result_carries_how_each_rank_ended() {
    let Some(server) = Server::start(&[]) else { return };
    let server = server.with_function();
    let result = server.result(&server.submit(json!({"ranks": 2, "args": ["trap"]})));
    assert_eq!((&result["state"], &result["exit_code"]), (&json!("failed"), &json!(134)), "{result}");
    let message = result["message"].as_str().expect("a message");
    assert!(message.contains("rank 1") && message.contains("trapped in `main`"), "{message}");
    assert!(result["results"][1]["trap"].as_str().is_some_and(|trap| trap.contains("main")), "{result}");
    for time in ["created", "started", "ended"] {
        assert!(result[time].as_u64().is_some_and(|time| time > 1_700_000_000_000), "{time}: {result}");
    }
    assert!(result["results"][0]["started"].as_u64() <= result["ended"].as_u64(), "{result}");
}

#[test]
fn a_request_can_wait_for_its_result() {
    let Some(server) = Server::start(&[]) else { return };
    let server = server.with_function();
    let request = json!({"ranks": 2, "args": ["echo"], "stdin": "one\ntwö", "wait": true});
    let result = server.invoke(request).json(200);
    assert_eq!((stdout(&result, 0).as_str(), stdout(&result, 1).as_str()), ("one\ntwö", ""), "{result}");
}

#[test]
fn output_is_shown_while_it_is_written() {
    let Some(server) = Server::start(&[]) else { return };
    let server = server.with_function();
    let started = Instant::now();
    let id = server.submit(json!({"args": ["sleep", "8"]}));
    assert_eq!(server.first_line(&id), "begin");
    assert_eq!(server.ask("GET", &format!("/invocations/{id}/output"), &[], b"").text(), "begin\n");
    let mut follower = server.command(&["logs", "-f", &id]).stdout(Stdio::piped()).spawn().expect("start");
    let mut stdout = follower.stdout.take().expect("piped");
    let mut first = [0; 6];
    stdout.read_exact(&mut first).expect("the first line");
    assert_eq!(&first, b"begin\n");
    assert!(started.elapsed() < Duration::from_secs(7), "{:?}", started.elapsed());
    server.ask("DELETE", &format!("/invocations/{id}"), &[], b"").json(200);
    assert!(wait(&mut follower, SOON).expect("the follower ends").success());
    let mut rest = String::new();
    stdout.read_to_string(&mut rest).expect("the rest");
    assert!(!rest.contains("end"), "{rest}");
}

#[test]
fn what_runs_and_what_waits_can_be_cancelled() {
    let Some(server) = Server::start(&["--ranks", "2"]) else { return };
    let server = server.with_function();
    let running = server.submit(json!({"ranks": 2, "args": ["spin"]}));
    let waiting = server.submit(json!({"args": ["append", "/given/log", "x"]}));
    server.until(&running, "running");
    assert_eq!(server.get(&format!("/invocations/{waiting}"))["before"], 0);
    let cancelled = run(&mut server.command(&["cancel", &waiting]), SOON).success();
    assert_eq!(cancelled.stdout, format!("{waiting} is cancelled\n"));
    let result = server.ask("DELETE", &format!("/invocations/{running}"), &[], b"").json(200);
    assert_eq!(result["state"], "cancelled", "{result}");
    let again = server.ask("DELETE", &format!("/invocations/{running}"), &[], b"").error(409);
    assert!(again.contains("cancelled"), "{again}");
    assert_eq!(server.result(&waiting)["started"], Value::Null);
    assert_eq!(server.processes().len(), 1, "only the server is left");
}

#[test]
fn an_interrupted_client_cancels_its_invocation() {
    let Some(server) = Server::start(&[]) else { return };
    let server = server.with_function();
    let mut client = server
        .command(&["invoke", "demo/function", "--id", "it", "--", "sleep", "60"])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut begin = [0; 6];
    client.stdout.take().expect("piped").read_exact(&mut begin).expect("it has begun");
    // SAFETY: plain kill(2) of our own child.
    unsafe { libc::kill(client.id() as i32, libc::SIGINT) };
    assert_eq!(wait(&mut client, SOON).expect("the client ends").code(), Some(130));
    let listed = server.get("/invocations");
    assert_eq!(listed["invocations"][0]["state"], "cancelled", "{listed}");
}

#[test]
fn invocations_wait_for_room_and_run_in_their_order() {
    let Some(server) = Server::start(&["--ranks", "3", "--dir", "{folder}/given::/given"]) else { return };
    let server = server.with_function();
    let first = server.submit(json!({"ranks": 2, "args": ["sleep", "1"]}));
    server.until(&first, "running");
    let large = server.submit(json!({"ranks": 3, "args": ["append", "/given/log", "large"]}));
    let small = server.submit(json!({"ranks": 1, "args": ["append", "/given/log", "small"]}));
    assert_eq!(server.get(&format!("/invocations/{small}"))["before"], 1);
    for id in [&first, &large, &small] {
        assert_eq!(server.result(id)["state"], "done", "{}", server.result(id));
    }
    assert_eq!(std::fs::read_to_string(server.folder.join("given/log")).unwrap(), "large\nsmall\n");
}

#[test]
fn a_queue_has_an_end() {
    let Some(server) = Server::start(&["--ranks", "1", "--queue", "2"]) else { return };
    let server = server.with_function();
    let running = server.submit(json!({"args": ["sleep", "60"]}));
    server.until(&running, "running");
    server.submit(json!({}));
    server.submit(json!({}));
    let reply = server.invoke(json!({}));
    assert!(reply.error(429).contains("2 invocations wait") && reply.head.contains("retry-after"), "{reply:?}");
    assert_eq!(server.get("/status")["queued"], 2);
}

#[test]
fn limits_bind_what_runs() {
    let Some(server) = Server::start(&["--ranks", "4", "--memory", "64M", "--timeout", "2", "--output-size", "1K"])
    else {
        return;
    };
    let server = server.with_function();
    let refused = |request: Value| server.invoke(request).error(400);
    assert!(refused(json!({"ranks": 5})).contains("allows 4"));
    assert!(refused(json!({"timeout": 3})).contains("allows 2"));
    assert!(refused(json!({"memory": 1u64 << 30})).contains("allows 67108864"));

    let spinning = server.submit(json!({"ranks": 2, "args": ["spin"], "timeout": 0.5}));
    let result = server.result(&spinning);
    assert_eq!((&result["state"], &result["exit_code"]), (&json!("failed"), &json!(124)), "{result}");
    assert!(result["message"].as_str().unwrap().contains("time limit of 0.5 s"), "{result}");

    let result = server.invoke(json!({"args": ["memory"], "wait": true})).json(200);
    let megabytes: usize = stdout(&result, 0).trim().parse().expect("a number");
    assert!((32..64).contains(&megabytes), "{result}");

    let result = server.invoke(json!({"args": ["lines", "1000"], "wait": true})).json(200);
    assert_eq!((&result["state"], &result["output_cut"]), (&json!("done"), &json!(true)), "{}", result["state"]);
    assert!((900..=1024).contains(&stdout(&result, 0).len()), "{}", stdout(&result, 0).len());
}

#[test]
fn fuel_ends_what_computes_for_ever() {
    let Some(server) = Server::start(&["--fuel", "100000000"]) else { return };
    let server = server.with_function();
    let result = server.invoke(json!({"args": ["spin"], "wait": true})).json(200);
    assert_eq!(result["state"], "failed", "{result}");
    assert!(result["message"].as_str().is_some_and(|text| text.contains("fuel")), "{result}");
    assert_eq!(server.invoke(json!({"wait": true})).json(200)["state"], "done");
}

#[test]
fn a_function_has_nothing_that_it_was_not_given() {
    let Some(server) = Server::start(&["--dir", "{folder}/given::/given:ro"]) else { return };
    std::fs::write(server.folder.join("given/file"), "x").unwrap();
    let server = server.with_function();
    let says = |args: &[&str], env: Value| {
        let result = server.invoke(json!({"args": args, "env": env, "wait": true})).json(200);
        assert_eq!(result["state"], "done", "{result}");
        stdout(&result, 0).trim().to_owned()
    };
    assert_eq!(says(&["env", "ANYMPI_CACHE"], json!({})), "(none)");
    assert_eq!(says(&["env", "PATH"], json!({})), "(none)");
    assert_eq!(says(&["env", "GIVEN"], json!({"GIVEN": "a=b c"})), "a=b c");
    for path in ["/etc/passwd", "../stdin", ".", "/given/../../store/lock"] {
        assert_eq!(says(&["open", path], json!({})), "refused", "{path}");
    }
    assert_eq!(says(&["open", "/given/file"], json!({})), "opened");
    let wrote = server.invoke(json!({"args": ["append", "/given/file", "y"], "wait": true})).json(200);
    assert_eq!(wrote["exit_code"], 9, "{wrote}");
}

#[test]
fn a_request_cannot_start_another_program() {
    let Some(server) = Server::start(&[]) else { return };
    let server = server.with_function();
    let witness = server.folder.join("witness");
    let words = json!({"args": ["hello", ":", "-n", "1", "touch", witness], "wait": true});
    let reply = server.invoke(words);
    assert!(!witness.exists(), "{}", reply.text());
    assert!(reply.error(400).contains("`:`"));
    // What a process would obey is a variable of the guest's like any other.
    let evil =
        json!({"LD_PRELOAD": "/nowhere.so", "ANYMPI_CACHE": "/nowhere", "HOME": "/nowhere", "ANYMPI_TO": "mpich"});
    let result = server.invoke(json!({"args": ["env", "LD_PRELOAD"], "env": evil, "wait": true})).json(200);
    assert_eq!((stdout(&result, 0).as_str(), &result["state"]), ("/nowhere.so\n", &json!("done")), "{result}");
    assert_eq!(
        server.ask("GET", &format!("/invocations/{}/output", result["id"].as_str().unwrap()), &[], b"").text(),
        "/nowhere.so\n"
    );
}

#[test]
fn what_is_no_module_is_refused_with_a_reason() {
    let Some(server) = Server::start(&["--module-size", "100K"]) else { return };
    let upload = |name: &str, body: &[u8]| server.ask("PUT", &format!("/functions/{name}"), &[], body);
    assert!(upload("a/b", b"int main() {}").error(400).contains("not a WebAssembly module"));
    assert!(upload("a/b", b"\0asm\x01\0\0\0\xff").error(400).len() > 10);
    assert!(upload("a/b", b"\0asm\x01\0\0\0").error(400).len() > 10, "a module without a start");
    assert!(upload("a/b", &vec![0; 200 << 10]).error(413).contains("102400"));
    let huge = server.ask("PUT", "/functions/a/b", &[("Content-Length", "99999999999")], b"");
    assert!(huge.error(413).contains("102400"));
    for name in ["../x", "a/..%2Fx", "a/.b", "a/b%00", "a/%2e%2e", "a/b%20c", "%ff/b"] {
        assert!([400, 404].contains(&upload(name, b"\0asm").status), "{name}");
    }
    assert_eq!(server.get("/functions"), json!({"functions": []}));
    assert_eq!(std::fs::read_dir(server.folder.join("store/modules")).unwrap().count(), 0);
}

#[test]
fn what_is_asked_wrongly_is_answered_clearly() {
    let Some(server) = Server::start(&[]) else { return };
    let server = server.with_function();
    let ask = |method: &str, path: &str, body: &str| server.ask(method, path, &[], body.as_bytes());
    let check = |reply: Reply, status: u16, word: &str| {
        assert!(reply.head.contains("application/json"), "{reply:?}");
        assert!(reply.error(status).contains(word), "{reply:?}");
    };
    check(ask("GET", "/nothing", ""), 404, "nothing at this path");
    check(ask("PATCH", "/functions", ""), 405, "method");
    check(ask("GET", "/functions/no/such", ""), 404, "no/such");
    check(ask("POST", "/functions/no/such/invoke", "{}"), 404, "no/such");
    check(ask("GET", "/invocations/none", ""), 404, "none");
    check(ask("GET", "/invocations/..%2f..%2flock", ""), 404, "no invocation");
    check(ask("GET", "/invocations?limit=x", ""), 400, "limit");
    let invoke = |body: &str| ask("POST", "/functions/demo/function/invoke", body);
    check(invoke("{"), 400, "cannot be read");
    check(invoke("[]"), 400, "cannot be read");
    check(invoke(r#"{"ranks": "two"}"#), 400, "two");
    check(invoke(r#"{"rank": 2}"#), 400, "rank");
    check(invoke(r#"{"ranks": 0}"#), 400, "at least 1");
    check(invoke(r#"{"ranks": 18446744073709551615}"#), 400, "allows");
    check(server.ask("POST", "/functions/demo/function/invoke", &[("Idempotency-Key", "")], b"{}"), 400, "key");
    assert_eq!(server.get("/invocations"), json!({"invocations": []}));
}

#[test]
fn a_server_with_a_token_answers_to_it_alone() {
    let Some(mut server) = Server::start(&["--token", "open sesame"]) else { return };
    assert!(server.ask("GET", "/functions", &[], b"").error(401).contains("token"));
    let wrong = server.ask("GET", "/functions", &[("Authorization", "Bearer open sesamf")], b"");
    assert!(wrong.error(401).contains("not the server's token"));
    assert_eq!(server.ask("GET", "/functions", &[("Authorization", "Bearer open sesame")], b"").status, 200);
    let page = server.ask("GET", "/", &[], b"");
    assert!(page.status == 200 && page.head.contains("content-security-policy: default-src 'none'"), "{}", page.head);
    run(&mut server.command(&["list", "--token", "open sesame"]), SOON).success();
    run(server.command(&["list"]).env("ANYMPI_TOKEN", "open sesame"), SOON).success();
    let refused = run(&mut server.command(&["list"]), SOON);
    assert!(refused.code() == 125 && refused.stderr.contains("token"), "{refused:?}");
    server.kill();
    let open = run(&mut server.command(&["serve", "--listen", "0.0.0.0:0"]), SOON);
    assert!(open.code() == 125 && open.stderr.contains("token"), "{open:?}");
}

#[test]
fn pages_of_others_cannot_use_a_server() {
    let Some(server) = Server::start(&[]) else { return };
    let get = |headers: &[(&str, &str)]| server.ask("GET", "/functions", headers, b"").status;
    assert_eq!(get(&[("Origin", "http://evil.example")]), 403);
    assert_eq!(get(&[("Host", "evil.example")]), 403);
    assert_eq!(get(&[("Origin", &format!("http://{}", server.address))]), 200);
}
