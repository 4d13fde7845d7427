//! A server of functions, and a client that says exactly what a test wants said: HTTP over a plain socket.

use crate::{component, root, run};
use serde_json::Value;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// `anympi serve`, which ends with the test.
pub struct Server {
    pub address: String,
    pub folder: PathBuf,
    child: Child,
    options: Vec<String>,
    variables: Vec<(String, String)>,
}

/// What a server replies.
#[derive(Debug)]
pub struct Reply {
    pub status: u16,
    /// The first lines, in lower case.
    pub head: String,
    pub body: Vec<u8>,
}

impl Server {
    /// Starts one with a store of its own, empty, in target/system-tests. `{folder}` in an option is that folder.
    #[track_caller]
    pub fn start(options: &[&str]) -> Option<Server> {
        Server::start_with(options, &[])
    }

    /// The same with environment variables.
    #[track_caller]
    pub fn start_with(options: &[&str], variables: &[(&str, &str)]) -> Option<Server> {
        component("target/anympi/bin/anympi")?;
        component("target/anympi/lib/anympi/anympi-functions")?;
        let test = std::thread::current().name().unwrap_or("main").replace(':', "-");
        let folder = root().join("target/system-tests").join(format!("serve-{test}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(folder.join("given")).expect("a folder for the server");
        let here = folder.display().to_string();
        let mut options: Vec<String> = options.iter().map(|option| option.replace("{folder}", &here)).collect();
        if !options.iter().any(|option| option == "--store") {
            options.extend(["--store".into(), format!("{here}/store")]);
        }
        let variables: Vec<_> = variables.iter().map(|(name, value)| (name.to_string(), value.to_string())).collect();
        let (child, address) = spawn("127.0.0.1:0", &options, &variables, Stdio::inherit());
        Some(Server { address, folder, child, options, variables })
    }

    /// Kills it with a signal that it cannot catch.
    pub fn kill(&mut self) {
        self.child.kill().expect("kill the server");
        self.child.wait().expect("the server is gone");
    }

    /// Asks it to end, and waits for that.
    pub fn stop(&mut self) -> Duration {
        let started = Instant::now();
        // SAFETY: plain kill(2) of our own child.
        unsafe { libc::kill(self.child.id() as i32, libc::SIGTERM) };
        crate::wait(&mut self.child, Duration::from_secs(20)).expect("the server ends when it is asked to");
        started.elapsed()
    }

    /// Starts it again, at the same address and on the same store.
    #[track_caller]
    pub fn start_again(&mut self) {
        (self.child, _) = spawn(&self.address, &self.options, &self.variables, Stdio::inherit());
    }

    /// The same, with what it has to say written there.
    #[track_caller]
    pub fn start_again_with_stderr(&mut self, path: &Path) {
        let stderr = std::fs::File::options().write(true).open(path).expect("a place for its words");
        (self.child, _) = spawn(&self.address, &self.options, &self.variables, stderr.into());
    }

    pub fn pid(&self) -> u32 {
        self.child.id()
    }

    /// `anympi COMMAND` as a user of this server types it.
    pub fn command(&self, words: &[&str]) -> Command {
        let mut command = Command::new(root().join("target/anympi/bin/anympi"));
        command.args(words).env("ANYMPI_SERVER", format!("http://{}", self.address)).env_remove("ANYMPI_TOKEN");
        command
    }

    /// Compiles tests/programs/NAME.c to WebAssembly.
    #[track_caller]
    pub fn module(&self, name: &str) -> PathBuf {
        let module = self.folder.join(format!("{name}.wasm"));
        let source = root().join("tests/programs").join(format!("{name}.c"));
        let mut command = Command::new(root().join("target/anympi/bin/anympi"));
        command.arg("compile").arg("-O1").arg(source).arg("-o").arg(&module);
        run(&mut command, Duration::from_secs(120)).success();
        module
    }

    /// The test program, uploaded as demo/function.
    #[track_caller]
    pub fn with_function(self) -> Server {
        let module = std::fs::read(self.module("function")).expect("the module");
        let reply = self.ask("PUT", "/functions/demo/function", &[], &module);
        assert_eq!(reply.status, 201, "{reply:?}");
        self
    }

    /// A request, and the reply that must come.
    #[track_caller]
    pub fn ask(&self, method: &str, path: &str, headers: &[(&str, &str)], body: &[u8]) -> Reply {
        ask(&self.address, method, path, headers, body).unwrap_or_else(|error| panic!("{method} {path}: {error}"))
    }

    #[track_caller]
    pub fn get(&self, path: &str) -> Value {
        self.ask("GET", path, &[], b"").json(200)
    }

    /// Invokes demo/function.
    #[track_caller]
    pub fn invoke(&self, request: Value) -> Reply {
        self.ask("POST", "/functions/demo/function/invoke", &[], request.to_string().as_bytes())
    }

    /// The name of an invocation that is accepted.
    #[track_caller]
    pub fn submit(&self, request: Value) -> String {
        self.invoke(request).json(202)["id"].as_str().expect("an id").to_owned()
    }

    /// Waits until it has ended.
    #[track_caller]
    pub fn result(&self, id: &str) -> Value {
        self.get(&format!("/invocations/{id}?wait=1&output=1"))
    }

    /// Waits until it is in `state`.
    #[track_caller]
    pub fn until(&self, id: &str, state: &str) {
        let end = Instant::now() + Duration::from_secs(20);
        while self.get(&format!("/invocations/{id}"))["state"] != state {
            assert!(Instant::now() < end, "{}", self.get(&format!("/invocations/{id}")));
            std::thread::sleep(Duration::from_millis(10));
        }
    }

    /// Its own process, and those of what it runs.
    pub fn processes(&self) -> Vec<u32> {
        crate::processes(&self.folder.display().to_string())
    }

    /// What it writes into its first line, and no more.
    pub fn first_line(&self, id: &str) -> String {
        let mut stream = TcpStream::connect(&self.address).expect("connect");
        stream.set_read_timeout(Some(Duration::from_secs(20))).expect("a limit");
        write!(stream, "GET /invocations/{id}/output?follow=1 HTTP/1.0\r\nHost: localhost\r\n\r\n").expect("send");
        let mut lines = BufReader::new(stream).lines().map(|line| line.expect("a line"));
        lines.by_ref().find(String::is_empty).expect("the end of the head");
        lines.next().unwrap_or_default()
    }
}

/// What rank `rank` has written, in a result.
#[track_caller]
pub fn stdout(result: &Value, rank: usize) -> String {
    let mut results = result["results"].as_array().expect("results").iter();
    let of_rank = results.find(|one| one["rank"] == rank).unwrap_or_else(|| panic!("no rank {rank}: {result}"));
    of_rank["stdout"].as_str().expect("output").to_owned()
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
        if !std::thread::panicking() {
            let _ = std::fs::remove_dir_all(&self.folder);
        }
    }
}

impl Reply {
    /// The body, which comes with `status`.
    #[track_caller]
    pub fn json(&self, status: u16) -> Value {
        assert_eq!(self.status, status, "{}{}", self.head, self.text());
        serde_json::from_slice(&self.body).unwrap_or_else(|error| panic!("{error}: {}", self.text()))
    }

    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// What is said of an error.
    #[track_caller]
    pub fn error(&self, status: u16) -> String {
        self.json(status)["error"].as_str().expect("an error").to_owned()
    }
}

#[track_caller]
fn spawn(listen: &str, options: &[String], variables: &[(String, String)], stderr: Stdio) -> (Child, String) {
    let mut command = Command::new(root().join("target/anympi/bin/anympi"));
    command.args(["serve", "--listen", listen]).args(options);
    // A cache that the tests share, so that a module is compiled once.
    command.env("ANYMPI_CACHE", root().join("target/system-tests/cache")).env_remove("ANYMPI_TOKEN");
    command.envs(variables.iter().map(|(name, value)| (name, value)));
    let mut child =
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(stderr).spawn().expect("start the server");
    let mut line = String::new();
    BufReader::new(child.stdout.take().expect("piped")).read_line(&mut line).expect("the server's first line");
    let address = line.split_once("http://").and_then(|(_, rest)| rest.split_once('/')).map(|(address, _)| address);
    let address = address.unwrap_or_else(|| panic!("the server did not start: {line}")).to_owned();
    (child, address)
}

/// One request over a connection of its own.
pub fn ask(address: &str, method: &str, path: &str, headers: &[(&str, &str)], body: &[u8]) -> io::Result<Reply> {
    let mut stream = TcpStream::connect(address)?;
    stream.set_nodelay(true)?;
    stream.set_read_timeout(Some(Duration::from_secs(120)))?;
    let mut head = format!("{method} {path} HTTP/1.1\r\nConnection: close\r\n");
    let given = |name: &str| headers.iter().any(|(given, _)| given.eq_ignore_ascii_case(name));
    if !given("host") {
        head.push_str(&format!("Host: {address}\r\n"));
    }
    if !given("content-length") {
        head.push_str(&format!("Content-Length: {}\r\n", body.len()));
    }
    headers.iter().for_each(|(name, value)| head.push_str(&format!("{name}: {value}\r\n")));
    head.push_str("\r\n");
    let mut message = head.into_bytes();
    message.extend_from_slice(body);
    stream.write_all(&message)?;
    let mut reply = Vec::new();
    stream.read_to_end(&mut reply)?;
    parse(&reply).ok_or_else(|| io::Error::other("the connection ended within the reply"))
}

fn parse(reply: &[u8]) -> Option<Reply> {
    let end = reply.windows(4).position(|four| four == b"\r\n\r\n")?;
    let head = String::from_utf8_lossy(&reply[..end + 2]).to_lowercase();
    let status = head.split(' ').nth(1)?.parse().ok()?;
    let body = &reply[end + 4..];
    let body = match head.lines().find_map(|line| line.strip_prefix("content-length: ")) {
        Some(length) if body.len() < length.trim().parse().ok()? => return None,
        Some(_) => body.to_vec(),
        None if head.contains("transfer-encoding: chunked") => unchunk(body)?,
        None => body.to_vec(),
    };
    Some(Reply { status, head, body })
}

fn unchunk(mut body: &[u8]) -> Option<Vec<u8>> {
    let mut whole = Vec::new();
    loop {
        let end = body.windows(2).position(|two| two == b"\r\n")?;
        let length = usize::from_str_radix(std::str::from_utf8(&body[..end]).ok()?, 16).ok()?;
        let chunk = body.get(end + 2..end + 2 + length)?;
        if length == 0 {
            return Some(whole);
        }
        whole.extend_from_slice(chunk);
        body = body.get(end + 4 + length..)?;
    }
}
