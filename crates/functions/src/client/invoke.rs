//! `anympi invoke`: runs a function on the server, as if it ran here: its output is shown as it comes, its exit code is
//! the command's.
//!
//! Each request has a key, so that it can be sent again when a connection breaks and still runs once. A server that
//! restarts meanwhile is waited for.

use super::Connection;
use super::commands::name;
use super::connection::{Broken, OPTIONS};
use crate::arguments::{Arguments, Command, flag, option};
use crate::output::{Line, Stream};
use crate::record::{Invocation, Request, State};
use anyhow::{Context, Result, bail};
use reqwest::blocking::Response;
use std::io::{BufRead, BufReader, Read, Write, stdout};
use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant};

pub const COMMAND: Command = Command {
    name: "invoke",
    words: "USER/NAME [OPTION]... [-- ARG...]",
    purpose: "runs a function on the server and shows its output; the exit code is that of `anympi run`",
    options: &[
        &[
            option(&["n", "np"], "N", "ranks (default 1)"),
            option(&["env"], "VAR=VALUE", "set VAR for every rank"),
            option(&["stdin"], "FILE|-", "what rank 0 reads"),
            option(&["timeout"], "SECONDS", "end it, with exit code 124, after this time"),
            option(&["memory"], "SIZE", "how much memory a rank may have"),
            flag(&["tag-output", "l"], "write `[rank] ` before each line"),
            flag(&["detach", "d"], "print its name and leave it to the server"),
            flag(&["json"], "print the result as JSON, with each rank's output, at the end"),
            option(&["id"], "KEY", "a second request with this key is the same invocation"),
        ],
        OPTIONS,
    ],
    positional: 1,
    program: true,
};

/// How long a server that was there may be away.
const PATIENCE: Duration = Duration::from_secs(15);
const PAUSE: Duration = Duration::from_millis(200);
/// For what prevents a result from being known.
const NO_RESULT: u8 = 125;
/// 128 + SIGINT.
const INTERRUPTED: u8 = 130;

/// The exit code.
pub fn main(arguments: &Arguments) -> Result<u8> {
    let name = name(&arguments.positional[0])?;
    let body = serde_json::to_value(request(arguments)?)?;
    let key = arguments.value("id").map_or_else(crate::id::unique, str::to_owned);
    // A thread will wait for signals, so they must be blocked before any thread starts, the connection's included.
    let interrupted = Interrupt::block();
    let connection = Arc::new(Connection::new(arguments)?);
    let accepted = interrupted.cancels(connection.clone());
    let path = format!("/functions/{name}/invoke");
    let invocation: Invocation = patiently(false, || Ok(connection.post(&path, &key, &body)?.json()?))?;
    if arguments.has("detach") {
        match arguments.has("json") {
            true => writeln!(stdout(), "{}", serde_json::to_string(&invocation)?)?,
            false => writeln!(stdout(), "{}", invocation.id)?,
        }
        return Ok(0);
    }
    let _ = accepted.set(invocation.id.clone());
    let path = format!("/invocations/{}", invocation.id);
    if arguments.has("json") {
        let text = patiently(true, || Ok(connection.get(&format!("{path}?wait=1&output=1"))?.text()?))?;
        write!(stdout(), "{text}")?;
        return Ok(conclusion(&serde_json::from_str(&text)?, false));
    }
    if let Err(error) = show(&connection, &path, arguments.has("tag-output")) {
        // Where nobody reads the output any more, the launcher ends a world, too.
        let _ = connection.delete(&path);
        return Err(error);
    }
    let invocation = patiently(true, || Ok(connection.get(&format!("{path}?wait=1"))?.json()?))?;
    Ok(conclusion(&invocation, true))
}

fn request(arguments: &Arguments) -> Result<Request> {
    let wrong = anyhow::Error::msg::<String>;
    let mut request = Request {
        ranks: arguments.number("n").map_err(wrong)?.unwrap_or(1),
        args: arguments.program.clone(),
        timeout: arguments.seconds("timeout").map_err(wrong)?,
        memory: arguments.size("memory").map_err(wrong)?,
        ..Request::default()
    };
    for variable in arguments.values("env") {
        let Some((name, value)) = variable.split_once('=') else { bail!("--env is followed by VAR=VALUE") };
        request.env.insert(name.into(), value.into());
    }
    match arguments.value("stdin") {
        None => {}
        Some("-") => drop(std::io::stdin().read_to_string(&mut request.stdin).context("cannot read standard input")?),
        Some(file) => request.stdin = std::fs::read_to_string(file).with_context(|| format!("cannot read {file}"))?,
    }
    request.check()?;
    Ok(request)
}

/// Asks again while the connection breaks, and, if the server is `known` to be there, while nobody answers.
fn patiently<T>(known: bool, mut ask: impl FnMut() -> Result<T>) -> Result<T> {
    let mut known = known;
    let end = Instant::now() + PATIENCE;
    loop {
        match ask() {
            Err(error) if Instant::now() < end && (known || error.is::<Broken>()) && !is_final(&error) => {
                known = true;
                std::thread::sleep(PAUSE);
            }
            result => return result,
        }
    }
}

/// The server has understood and refused: asking again changes nothing.
fn is_final(error: &anyhow::Error) -> bool {
    error.is::<super::connection::Refused>()
}

/// Shows the output until the invocation has ended.
fn show(connection: &Connection, path: &str, tag: bool) -> Result<()> {
    let mut seen = 0;
    let mut broken = None;
    loop {
        let url = format!("{path}/output?format=events&follow=1&skip={seen}");
        let reply = patiently(true, || connection.get(&url))?;
        match show_some(reply, tag, &mut seen)? {
            Ended::Yes => return Ok(()),
            Ended::Broken if broken.is_some_and(|since: Instant| since.elapsed() > PATIENCE) => return Ok(()),
            Ended::Broken => drop(broken.get_or_insert_with(Instant::now)),
        }
        std::thread::sleep(PAUSE);
    }
}

enum Ended {
    Yes,
    Broken,
}

fn show_some(reply: Response, tag: bool, seen: &mut usize) -> Result<Ended> {
    // Not locked while it waits: an interrupt has something to say, too.
    let (mut out, mut error_out) = (stdout(), std::io::stderr());
    let mut reader = BufReader::new(reply);
    let mut json = Vec::new();
    loop {
        json.clear();
        match reader.read_until(b'\n', &mut json) {
            Ok(0) => return Ok(Ended::Yes),
            Ok(_) if json.ends_with(b"\n") => {}
            Ok(_) | Err(_) => return Ok(Ended::Broken),
        }
        let line: Line = serde_json::from_slice(&json).context("the server sends what is no output")?;
        *seen += 1;
        let mut bytes = match line.rank.filter(|_| tag) {
            Some(rank) => format!("[{rank}] ").into_bytes(),
            None => Vec::new(),
        };
        bytes.extend(line.bytes());
        match line.stream {
            Stream::Stdout => out.write_all(&bytes).and_then(|()| out.flush())?,
            Stream::Stderr => error_out.write_all(&bytes)?,
        }
    }
}

/// The exit code, and what there is to say that the launcher's own words have not said.
fn conclusion(invocation: &Invocation, speak: bool) -> u8 {
    let code = invocation.exit_code.and_then(|code| u8::try_from(code).ok());
    let message = invocation.message.as_deref().unwrap_or("no reason is known");
    let (code, words) = match invocation.state {
        State::Done => (0, None),
        State::Failed => (code.unwrap_or(NO_RESULT), code.is_none().then(|| message.to_owned())),
        State::Cancelled => (INTERRUPTED, Some("cancelled".into())),
        _ => (NO_RESULT, Some(format!("{message}; it may have done its work or not"))),
    };
    if let Some(words) = words.filter(|_| speak) {
        eprintln!("anympi: invocation {}: {words}", invocation.id);
    }
    code
}

/// The signals by which a user ends a command.
struct Interrupt(libc::sigset_t);

impl Interrupt {
    fn block() -> Interrupt {
        // SAFETY: plain system calls on a local signal set.
        unsafe {
            let mut set = std::mem::zeroed();
            libc::sigemptyset(&mut set);
            libc::sigaddset(&mut set, libc::SIGINT);
            libc::sigaddset(&mut set, libc::SIGTERM);
            libc::pthread_sigmask(libc::SIG_BLOCK, &set, std::ptr::null_mut());
            Interrupt(set)
        }
    }

    /// The first signal cancels the invocation whose name is set by then, and whose end is then waited for; a second
    /// ends the command, and so does the first if nothing is known to be accepted.
    fn cancels(self, connection: Arc<Connection>) -> Arc<OnceLock<String>> {
        let accepted = Arc::new(OnceLock::<String>::new());
        let next = move || {
            let mut signal = 0;
            // SAFETY: the set is initialized, and the signal is written to a local.
            unsafe { libc::sigwait(&self.0, &mut signal) };
        };
        let known = accepted.clone();
        std::thread::spawn(move || {
            next();
            if let Some(id) = known.get() {
                eprintln!("anympi: cancelling {id}; interrupt again to leave it");
                let path = format!("/invocations/{id}");
                std::thread::spawn(move || connection.delete(&path).map(drop));
                next();
            }
            std::process::exit(INTERRUPTED.into());
        });
        accepted
    }
}
