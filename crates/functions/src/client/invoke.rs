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
use crate::say::say;
use anyhow::{Context, Result, bail};
use reqwest::blocking::Response;
use std::io::{BufRead, BufReader, Read, Write, stdout};
use std::sync::Arc;
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
    // From the first try on the server may have accepted it.
    let id = crate::id::of_key(&key)?;
    interrupted.cancels(connection.clone(), (!arguments.has("detach")).then_some(id));
    let path = format!("/functions/{name}/invoke");
    let invocation: Invocation = patiently(false, || Ok(connection.post(&path, &key, &body)?.json()?))?;
    if arguments.has("detach") {
        match arguments.has("json") {
            true => writeln!(stdout(), "{}", serde_json::to_string(&invocation)?)?,
            false => writeln!(stdout(), "{}", invocation.id)?,
        }
        return Ok(0);
    }
    let path = format!("/invocations/{}", invocation.id);
    if arguments.has("json") {
        let text = patiently(true, || Ok(connection.get(&format!("{path}?wait=1&output=1"))?.text()?))?;
        write!(stdout(), "{text}")?;
        let (code, _) = conclusion(&serde_json::from_str(&text)?, false);
        return Ok(code);
    }
    let mut shown = Shown { tag: arguments.has("tag-output"), lines: 0, launcher: false };
    if let Err(error) = show(&connection, &path, &mut shown) {
        if error.is::<std::io::Error>() {
            // Where nobody reads the output any more, the launcher ends a world, too.
            let _ = connection.delete(&path);
        }
        return Err(error);
    }
    let invocation = patiently(true, || Ok(connection.get(&format!("{path}?wait=1"))?.json()?))?;
    let (code, words) = conclusion(&invocation, shown.launcher);
    for words in words {
        say(format_args!("anympi: invocation {}: {words}", invocation.id));
    }
    Ok(code)
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
fn patiently<T>(known: bool, ask: impl FnMut() -> Result<T>) -> Result<T> {
    patiently_for(PATIENCE, known, ask)
}

fn patiently_for<T>(patience: Duration, mut known: bool, mut ask: impl FnMut() -> Result<T>) -> Result<T> {
    let mut end = Instant::now() + patience;
    loop {
        let asked = Instant::now();
        let error = match ask() {
            Err(error) if !is_final(&error) => error,
            result => return result,
        };
        let broken = error.downcast_ref::<Broken>();
        if broken.is_some_and(|broken| !broken.replied) && asked.elapsed() > PAUSE {
            // It was there until now, and may have been for days: a run is waited for within one request.
            end = Instant::now() + patience;
        }
        known |= broken.is_some();
        if !known || Instant::now() >= end {
            return Err(error);
        }
        std::thread::sleep(PAUSE);
    }
}

/// The server has understood and refused: asking again changes nothing.
fn is_final(error: &anyhow::Error) -> bool {
    error.is::<super::connection::Refused>()
}

/// What the user has seen, and how.
struct Shown {
    tag: bool,
    lines: usize,
    /// The launcher's own words were among them.
    launcher: bool,
}

/// Shows the output until the invocation has ended.
fn show(connection: &Connection, path: &str, shown: &mut Shown) -> Result<()> {
    let mut broken = None;
    loop {
        let (began, before) = (Instant::now(), shown.lines);
        let url = format!("{path}/output?format=events&follow=1&skip={before}");
        let reply = patiently(true, || connection.get(&url))?;
        if let Ended::Yes = show_some(reply, shown)? {
            return Ok(());
        }
        if shown.lines > before || began.elapsed() > PATIENCE {
            broken = None;
        }
        if broken.get_or_insert_with(Instant::now).elapsed() > PATIENCE {
            return Ok(());
        }
        std::thread::sleep(PAUSE);
    }
}

enum Ended {
    Yes,
    Broken,
}

fn show_some(reply: Response, shown: &mut Shown) -> Result<Ended> {
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
        shown.lines += 1;
        shown.launcher |= line.rank.is_none();
        let mut bytes = match line.rank.filter(|_| shown.tag) {
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

/// The exit code, and what there is to say beside the output. The launcher has said why a world has failed, unless its
/// words were too many as well.
fn conclusion(invocation: &Invocation, launcher_spoke: bool) -> (u8, Vec<String>) {
    let code = invocation.exit_code.and_then(|code| u8::try_from(code).ok());
    let message = invocation.message.as_deref().unwrap_or("no reason is known");
    let (code, words) = match invocation.state {
        State::Done => (0, None),
        State::Failed => {
            let unsaid = code.is_none() || invocation.output_cut && !launcher_spoke;
            (code.unwrap_or(NO_RESULT), unsaid.then(|| message.to_owned()))
        }
        State::Cancelled => (INTERRUPTED, Some("cancelled".into())),
        _ => (NO_RESULT, Some(format!("{message}; it may have done its work or not"))),
    };
    let cut = invocation.output_cut.then(|| "its output was longer than the server keeps".to_owned());
    (code, cut.into_iter().chain(words).collect())
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

    /// The first signal cancels this invocation, whose end is then waited for; a second ends the command, and so does
    /// the first if there is nothing to cancel.
    fn cancels(self, connection: Arc<Connection>, id: Option<String>) {
        let next = move || {
            let mut signal = 0;
            // SAFETY: the set is initialized, and the signal is written to a local.
            unsafe { libc::sigwait(&self.0, &mut signal) };
        };
        std::thread::spawn(move || {
            next();
            if let Some(id) = id {
                say(format_args!("anympi: cancelling {id}; interrupt again to leave it"));
                let path = format!("/invocations/{id}");
                // The request may be on its way still: the command ends when that is known.
                std::thread::spawn(move || {
                    while connection.delete(&path).is_err() {
                        std::thread::sleep(PAUSE);
                    }
                });
                next();
            }
            std::process::exit(INTERRUPTED.into());
        });
    }
}

#[cfg(test)]
mod tests {
    use super::super::connection::Broken;
    use super::*;
    use anyhow::anyhow;

    const SHORT: Duration = Duration::from_millis(500);

    #[test]
    fn a_connection_that_lasted_long_may_break_as_often_as_it_likes() {
        let mut left = 4;
        let ask = || {
            left -= 1;
            std::thread::sleep(SHORT);
            if left > 0 { Err(anyhow!(Broken::test(false))) } else { Ok("there") }
        };
        assert_eq!(patiently_for(SHORT, true, ask).unwrap(), "there");
    }

    #[test]
    fn nobody_waits_for_ever_for_a_server_that_is_gone_or_cannot() {
        let began = Instant::now();
        let gone = patiently_for(SHORT, true, || Err::<(), _>(anyhow!("connection refused")));
        assert!(gone.unwrap_err().to_string().contains("refused"));
        let cannot = || {
            std::thread::sleep(2 * PAUSE);
            Err::<(), _>(anyhow!(Broken::test(true)))
        };
        assert!(patiently_for(SHORT, false, cannot).is_err());
        assert!(began.elapsed() < 8 * SHORT, "{:?}", began.elapsed());
        let unknown = Instant::now();
        assert!(patiently_for(SHORT, false, || Err::<(), _>(anyhow!("refused"))).is_err());
        assert!(unknown.elapsed() < PAUSE);
    }
}
