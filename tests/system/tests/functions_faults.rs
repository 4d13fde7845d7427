//! What a server of functions and its clients make of a bad day: full disks, nobody at the other end, damaged records,
//! a machine without certificates, an impatient user.

use anympi_system_tests::functions::*;
use anympi_system_tests::*;
use serde_json::{Value, json};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::{Duration, Instant};

const SOON: Duration = Duration::from_secs(30);

/// A small disk, which only root can make.
struct SmallDisk(PathBuf);

impl SmallDisk {
    fn mount(name: &str) -> Option<SmallDisk> {
        let folder = root().join("target/system-tests").join(format!("{name}-{}", std::process::id()));
        std::fs::create_dir_all(&folder).expect("a folder to mount at");
        let path = std::ffi::CString::new(folder.to_str().expect("UTF-8")).expect("no null byte");
        let (kind, options) = (c"tmpfs", c"size=8m");
        // SAFETY: a plain mount(2) with strings that end.
        let mounted = unsafe { libc::mount(kind.as_ptr(), path.as_ptr(), kind.as_ptr(), 0, options.as_ptr().cast()) };
        if mounted != 0 {
            println!("skipped: cannot mount a small disk: {}", std::io::Error::last_os_error());
            return None;
        }
        Some(SmallDisk(folder))
    }

    /// Leaves not a byte free.
    fn fill(&self) -> PathBuf {
        let ballast = self.0.join("ballast");
        let mut file = std::fs::File::create(&ballast).expect("a file");
        while file.write(&[0; 4096]).is_ok() {}
        ballast
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let path = std::ffi::CString::new(self.0.to_str().expect("UTF-8")).expect("no null byte");
        // SAFETY: a plain umount2(2) with a string that ends.
        unsafe { libc::umount2(path.as_ptr(), libc::MNT_DETACH) };
        let _ = std::fs::remove_dir(&self.0);
    }
}

/// Puts a file where a folder was, so that nothing can be written there; for root, too.
struct Blocked {
    folder: PathBuf,
    aside: PathBuf,
}

impl Blocked {
    fn at(folder: PathBuf) -> Blocked {
        let aside = folder.with_extension("aside");
        std::fs::rename(&folder, &aside).expect("move it aside");
        std::fs::write(&folder, "").expect("a file");
        Blocked { folder, aside }
    }

    fn free(self) {
        std::fs::remove_file(&self.folder).expect("the file");
        std::fs::rename(&self.aside, &self.folder).expect("move it back");
    }
}

#[track_caller]
fn until_trouble_is_told(server: &Server) {
    let end = Instant::now() + SOON;
    while server.get("/status")["trouble"].is_null() {
        assert!(Instant::now() < end, "the trouble is not told");
        std::thread::sleep(Duration::from_millis(20));
    }
}

#[test]
fn a_success_on_a_full_disk_is_one() {
    let Some(disk) = SmallDisk::mount("small-disk") else { return };
    let Some(server) = Server::start(&["--store", &format!("{}/store", disk.0.display())]) else { return };
    let server = server.with_function();
    let id = server.submit(json!({"args": ["sleep", "1"]}));
    assert_eq!(server.first_line(&id), "begin");
    let ballast = disk.fill();
    until_trouble_is_told(&server);
    assert_eq!(server.get(&format!("/invocations/{id}"))["state"], "running", "no result that is not kept");
    std::fs::remove_file(ballast).unwrap();
    let result = server.result(&id);
    assert_eq!((&result["state"], stdout(&result, 0).as_str()), (&json!("done"), "begin\nend\n"), "{result}");
}

#[test]
fn an_output_that_cannot_be_kept_is_left_to_the_next_server() {
    let Some(server) = Server::start(&[]) else { return };
    let mut server = server.with_function();
    let id = server.submit(json!({"args": ["sleep", "0.5"]}));
    server.until(&id, "running");
    let blocked = Blocked::at(server.folder.join("store/outputs"));
    until_trouble_is_told(&server);
    assert!(server.stop() < Duration::from_secs(5));
    blocked.free();
    server.start_again();
    let result = server.result(&id);
    assert_eq!((&result["state"], stdout(&result, 0).as_str()), (&json!("lost"), "begin\nend\n"), "{result}");
}

#[test]
fn what_a_restart_cannot_keep_is_not_thrown_away() {
    let Some(server) = Server::start(&[]) else { return };
    let mut server = server.with_function();
    let id = server.submit(json!({"args": ["sleep", "600"]}));
    assert_eq!(server.first_line(&id), "begin");
    server.kill();
    let in_the_way = server.folder.join("store/outputs").join(format!("{id}.jsonl"));
    std::fs::create_dir(&in_the_way).unwrap();
    server.start_again();
    let result = server.get(&format!("/invocations/{id}"));
    assert_eq!((&result["state"], &result["output_cut"]), (&json!("lost"), &json!(true)), "{result}");
    server.kill();
    std::fs::remove_dir(&in_the_way).unwrap();
    server.start_again();
    assert_eq!(stdout(&server.result(&id), 0), "begin\n");
}

#[test]
fn a_server_whose_words_nobody_can_keep_goes_on() {
    let Some(mut server) = Server::start(&[]) else { return };
    server.stop();
    server.start_again_with_stderr(Path::new("/dev/full"));
    let server = server.with_function();
    let id = server.submit(json!({"args": ["sleep", "0.5"]}));
    server.until(&id, "running");
    let blocked = Blocked::at(server.folder.join("store/invocations"));
    until_trouble_is_told(&server);
    blocked.free();
    assert_eq!(server.result(&id)["state"], "done");
    let mut client = server.command(&["invoke", "demo/function", "--", "exit", "5"]);
    let full = std::fs::File::options().write(true).open("/dev/full").unwrap();
    let status = client.stderr(full).stdout(Stdio::null()).status().unwrap();
    assert!(status.code().is_some_and(|code| code == 5 || code == 125), "{status}");
    let mut client = server.command(&["cancel", "none"]);
    let full = std::fs::File::options().write(true).open("/dev/full").unwrap();
    assert_eq!(client.stderr(full).status().unwrap().code(), Some(125));
}

#[test]
fn a_client_on_this_machine_needs_no_certificates_and_no_proxy() {
    let Some(server) = Server::start(&[]) else { return };
    let mut bare = server.command(&["list"]);
    bare.env("SSL_CERT_FILE", "/nonexistent").env("SSL_CERT_DIR", "/nonexistent");
    run(&mut bare, SOON).success();
    let mut proxied = server.command(&["list"]);
    for name in ["http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"] {
        proxied.env(name, "http://127.0.0.1:1");
    }
    run(proxied.env_remove("no_proxy").env_remove("NO_PROXY"), SOON).success();
}

#[test]
fn an_interrupt_before_the_reply_cancels_as_well() {
    let Some(server) = Server::start(&[]) else { return };
    let server = server.with_function();
    let signal = |pid: u32, signal: i32| {
        // SAFETY: plain kill(2) of our own children.
        assert_eq!(unsafe { libc::kill(pid as i32, signal) }, 0);
    };
    signal(server.pid(), libc::SIGSTOP);
    let mut client = server.command(&["invoke", "demo/function", "--", "sleep", "60"]);
    let mut client = client.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().expect("start");
    // It waits for the reply, which does not come; nothing tells when.
    std::thread::sleep(Duration::from_millis(500));
    signal(client.id(), libc::SIGINT);
    let mut said = [0; 10];
    client.stderr.as_mut().expect("piped").read_exact(&mut said).expect("it says that it cancels");
    signal(server.pid(), libc::SIGCONT);
    assert_eq!(wait(&mut client, SOON).expect("the client ends").code(), Some(130));
    let listed = server.get("/invocations");
    assert_eq!(listed["invocations"][0]["state"], "cancelled", "{listed}");
}

#[test]
fn output_that_is_cut_is_told_to_the_user() {
    let Some(server) = Server::start(&["--output-size", "1K"]) else { return };
    let server = server.with_function();
    let outcome = run(&mut server.command(&["invoke", "demo/function", "--", "lines", "1000"]), SOON).success();
    assert!(outcome.stderr.contains("its output was longer than the server keeps"), "{outcome:?}");
}

#[test]
fn a_key_whose_record_cannot_be_read_runs_nothing() {
    let Some(server) = Server::start(&[]) else { return };
    let mut server = server.with_function();
    let ask = |server: &Server| {
        server.ask("POST", "/functions/demo/function/invoke", &[("Idempotency-Key", "one")], br#"{"wait": true}"#)
    };
    let id = ask(&server).json(200)["id"].as_str().expect("an id").to_owned();
    server.kill();
    let record = server.folder.join("store/invocations").join(format!("{id}.json"));
    std::fs::write(&record, "{").unwrap();
    server.start_again();
    let refused = ask(&server).error(409);
    assert!(refused.contains(&id) && refused.contains("cannot be read"), "{refused}");
    assert_eq!(std::fs::read_to_string(record).unwrap(), "{");
}

#[test]
fn large_requests_are_neither_listed_nor_kept_in_memory_but_known_again() {
    let Some(server) = Server::start(&["--ranks", "1"]) else { return };
    let mut server = server.with_function();
    let running = server.submit(json!({"args": ["sleep", "60"]}));
    let ask = |server: &Server, text: &str| {
        let body = json!({"args": ["echo"], "stdin": text, "env": {"A": "secret"}}).to_string();
        server.ask("POST", "/functions/demo/function/invoke", &[("Idempotency-Key", "one")], body.as_bytes())
    };
    let large = "x".repeat(1 << 20);
    let id = ask(&server, &large).json(202)["id"].as_str().expect("an id").to_owned();
    assert_eq!(server.get(&format!("/invocations/{id}"))["stdin"], json!(large));
    assert!(server.get("/invocations").to_string().len() < 10_000);
    server.ask("DELETE", &format!("/invocations/{running}"), &[], b"").json(200);
    assert_eq!(stdout(&server.result(&id), 0), large);
    for restarted in [false, true] {
        let known = ask(&server, &large).json(200);
        assert_eq!((&known["state"], &known["stdin"], &known["env"]), (&json!("done"), &Value::Null, &Value::Null));
        assert!(ask(&server, "other").error(409).contains("another request"));
        if !restarted {
            server.kill();
            server.start_again();
        }
    }
}

#[test]
fn variables_are_not_shown_in_the_list_of_processes() {
    let Some(server) = Server::start(&[]) else { return };
    let server = server.with_function();
    let id = server.submit(json!({"args": ["sleep", "60"], "env": {"SECRET": "open sesame"}}));
    assert_eq!(server.first_line(&id), "begin");
    let processes = server.processes();
    assert!(processes.len() >= 3, "{processes:?}");
    for process in processes {
        let line = std::fs::read(format!("/proc/{process}/cmdline")).unwrap_or_default();
        assert!(!String::from_utf8_lossy(&line).contains("open sesame"), "{}", String::from_utf8_lossy(&line));
    }
}

#[test]
fn an_output_that_is_gone_is_not_an_empty_one() {
    let Some(server) = Server::start(&[]) else { return };
    let server = server.with_function();
    let id = server.submit(json!({}));
    server.result(&id);
    std::fs::remove_file(server.folder.join("store/outputs").join(format!("{id}.jsonl"))).unwrap();
    let gone = server.ask("GET", &format!("/invocations/{id}/output"), &[], b"");
    assert!(gone.error(404).contains("not kept any more"), "{gone:?}");
}
