//! `anympi serve`: the server's options, its start and its end.

use crate::arguments::{Arguments, Command, flag, option};
use crate::check::Checker;
use crate::functions::Functions;
use crate::http::{Access, Server, connections, router};
use crate::invocations::{Invocations, Limits};
use crate::run::Runner;
use crate::say::serve_says;
use crate::spawn::Spawner;
use crate::store::{Place, Store, lock};
use anyhow::{Context, Result, bail};
use std::fs::File;
use std::io::Write;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};

pub const COMMAND: Command = Command {
    name: "serve",
    words: "[OPTION]...",
    purpose: "keeps MPI programs compiled to WebAssembly, and runs them for clients over HTTP",
    options: &[
        &[
            option(&["listen"], "ADDRESS:PORT", "where (default 127.0.0.1:8470); elsewhere than loopback with a token"),
            option(
                &["store"],
                "DIR|s3://BUCKET/PREFIX",
                "where functions and results are kept (default: a data folder)",
            ),
            option(&["token"], "TOKEN", "what clients have to know; $ANYMPI_TOKEN is the same"),
            option(&["token-file"], "FILE", "the same, from the first line of a file"),
        ],
        &[
            option(&["ranks"], "N", "ranks that run at once (default: 8, or four for each core)"),
            option(&["queue"], "N", "invocations that may wait (default 10000)"),
            option(&["timeout"], "SECONDS", "what an invocation may take (default 3600)"),
            option(&["memory"], "SIZE", "what a rank may have (default 1G)"),
            option(&["fuel"], "N", "end a rank after about N instructions"),
            option(&["dir"], "HOST[::GUEST][:ro]", "a folder that all functions may use"),
        ],
        &[
            option(&["keep"], "N", "results that are kept (default 1000)"),
            option(&["module-size"], "SIZE", "the largest module (default 64M)"),
            option(&["output-size"], "SIZE", "what is kept of the output of an invocation (default 16M)"),
            flag(&["sync"], "survive power failures: wait for the disk at every record"),
            option(
                &["scratch"],
                "DIR",
                "where invocations live while they run (default: in the store, if it is a folder)",
            ),
        ],
    ],
    positional: 0,
    program: false,
};

/// Connections at a time, if there are descriptors for four times as many files: invocations need some, too.
const MOST_CONNECTIONS: usize = 4096;
/// How long a connection may be silent.
const SILENCE: Duration = Duration::from_secs(30);
/// How long clients may take to read their last replies.
const FAREWELL: Duration = Duration::from_millis(500);
/// How long invocations may take to end.
const LONGEST_END: Duration = Duration::from_secs(10);

#[derive(Debug)]
struct Options {
    listen: SocketAddr,
    store: Place,
    scratch: Option<PathBuf>,
    token: Option<String>,
    limits: Limits,
    fuel: Option<u64>,
    folders: Vec<String>,
    largest_module: usize,
    sync: bool,
}

pub fn main(arguments: &Arguments) -> Result<()> {
    let options = options(arguments)?;
    let files = allow_many_files();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().context("cannot start threads")?;
    let served = runtime.block_on(serve(options, files));
    runtime.shutdown_background();
    served
}

fn options(arguments: &Arguments) -> Result<Options> {
    let wrong = anyhow::Error::msg::<String>;
    let listen = arguments.value("listen").unwrap_or("127.0.0.1:8470");
    let listen: SocketAddr = listen.parse().with_context(|| format!("--listen: `{listen}` is not ADDRESS:PORT"))?;
    let token = token(arguments)?;
    if !listen.ip().is_loopback() && token.is_none() {
        bail!("--listen {listen}: others can reach this address, so a token is needed (--token-file FILE)");
    }
    let store = match arguments.value("store") {
        Some(store) => store.parse()?,
        None => Place::Folder(data_folder()?.join("functions")),
    };
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let at_least_one = |name: &str, default: usize| match arguments.number(name).map_err(wrong)? {
        Some(0) => bail!("--{name}: at least 1"),
        number => Ok(number.unwrap_or(default)),
    };
    Ok(Options {
        listen,
        store,
        scratch: arguments.value("scratch").map(PathBuf::from),
        token,
        limits: Limits {
            ranks: at_least_one("ranks", (4 * cores).max(8))?,
            queue: at_least_one("queue", 10_000)?,
            timeout: arguments.seconds("timeout").map_err(wrong)?.unwrap_or(3600.0),
            memory: arguments.size("memory").map_err(wrong)?.unwrap_or(1 << 30),
            output: arguments.size("output-size").map_err(wrong)?.unwrap_or(16 << 20),
            keep: at_least_one("keep", 1000)?,
        },
        fuel: arguments.number("fuel").map_err(wrong)?,
        folders: arguments.values("dir").map(absolute).collect::<Result<_>>()?,
        largest_module: arguments.size("module-size").map_err(wrong)?.unwrap_or(64 << 20) as usize,
        sync: arguments.has("sync"),
    })
}

fn token(arguments: &Arguments) -> Result<Option<String>> {
    let token = match (arguments.value("token-file"), arguments.value("token")) {
        (Some(_), Some(_)) => bail!("--token and --token-file: one of them"),
        (Some(file), None) => {
            let text = std::fs::read_to_string(file).with_context(|| format!("cannot read the token from {file}"))?;
            Some(text.lines().next().unwrap_or_default().trim().to_owned())
        }
        (None, Some(token)) => Some(token.to_owned()),
        (None, None) => std::env::var("ANYMPI_TOKEN").ok().filter(|token| !token.is_empty()),
    };
    match token {
        Some(token) if token.len() < 8 => bail!("a token has at least 8 characters: it must not be guessed"),
        // A header carries nothing else, so no client could say it.
        Some(token) if token.trim() != token || !token.bytes().all(|byte| (b' '..=b'~').contains(&byte)) => {
            bail!("a token consists of visible ASCII characters, with blanks only between them")
        }
        token => Ok(token),
    }
}

fn data_folder() -> Result<PathBuf> {
    let set = |name: &str| std::env::var_os(name).map(PathBuf::from).filter(|path| path.is_absolute());
    let folder = set("XDG_DATA_HOME").or_else(|| Some(set("HOME")?.join(".local/share")));
    Ok(folder.context("neither XDG_DATA_HOME nor HOME is set; name a --store")?.join("anympi"))
}

/// The launcher runs elsewhere, so `HOST` of `HOST[::GUEST][:ro]` is made absolute; the guest's name stays as it was
/// typed.
fn absolute(folder: &str) -> Result<String> {
    let (rest, suffix) = folder.strip_suffix(":ro").map_or((folder, ""), |rest| (rest, ":ro"));
    let (host, guest) = rest.split_once("::").unwrap_or((rest, rest));
    let host = Path::new(host).canonicalize().with_context(|| format!("--dir {folder}"))?;
    Ok(format!("{}::{guest}{suffix}", host.display()))
}

async fn serve(options: Options, files: usize) -> Result<()> {
    let store = Arc::new(Store::open(&options.store, options.sync)?);
    let (scratch, _lock) = scratch(&options, &store)?;
    let (anympi, anympi_wasm) = programs()?;
    let spawner = Spawner::start().context("cannot start threads")?;

    let (uploads, copies) = (scratch.join("uploads"), scratch.join("copies"));
    for left_behind in [&uploads, &copies] {
        // What cannot be removed is in nobody's way.
        let _ = std::fs::remove_dir_all(left_behind);
    }
    let checker = Checker::new(anympi_wasm, uploads, options.fuel.is_some(), spawner.clone());
    let functions = Arc::new(Functions::load(store.clone(), checker, copies).await?);
    let runner = Runner { program: anympi, spawner, folders: options.folders, fuel: options.fuel };
    let (running, ranks) = (scratch.join("running"), options.limits.ranks);
    let invocations = Invocations::load(store, functions.clone(), runner, running, options.limits).await?;
    let invocations = Arc::new(invocations);
    functions.sweep().await?;
    for damaged in functions.damaged().into_iter().chain(invocations.load_now().damaged) {
        serve_says(format_args!("a record cannot be read, and is left as it is: {damaged}"));
    }

    let listener = TcpListener::bind(options.listen).await;
    let listener = listener.with_context(|| format!("cannot listen at {}", options.listen))?;
    let address = listener.local_addr()?;
    invocations.resume();
    // Whoever started it may not want to know.
    let _ = writeln!(std::io::stdout(), "anympi serves functions at http://{address}/, up to {ranks} ranks at once");

    let access = Access::new(options.token.as_deref());
    let app = router(Server::new(functions, invocations.clone(), access, options.largest_module));
    let (say_goodbye, goodbye) = tokio::sync::oneshot::channel::<()>();
    let limits = connections::Limits { connections: MOST_CONNECTIONS.min(files / 4), silence: SILENCE };
    let server = tokio::spawn(connections::serve(listener, app, limits, async { drop(goodbye.await) }));

    let (mut terminate, mut interrupt) = (signal(SignalKind::terminate())?, signal(SignalKind::interrupt())?);
    tokio::select! { _ = terminate.recv() => {} _ = interrupt.recv() => {} }
    // What cannot be recorded in time is found as running by the next server, which comes to the same.
    let _ = tokio::time::timeout(LONGEST_END, invocations.close()).await;
    drop(say_goodbye);
    let _ = tokio::time::timeout(FAREWELL, server).await;
    Ok(())
}

/// The folder in which invocations live, with the lock that keeps other servers out of it.
fn scratch(options: &Options, store: &Store) -> Result<(PathBuf, Option<File>)> {
    let folder = match (&options.scratch, store.folder(), &options.store) {
        (Some(folder), ..) => folder.clone(),
        (None, Some(folder), _) => return Ok((folder.to_owned(), None)),
        // Two servers with two buckets are two servers.
        (None, None, place) => {
            let name = crate::name::Hash::of(format!("{place:?}").as_bytes());
            data_folder()?.join("scratch").join(&name.as_str()[..16])
        }
    };
    let cannot = || format!("cannot use the scratch folder {}", folder.display());
    std::fs::create_dir_all(&folder).with_context(cannot)?;
    let folder = folder.canonicalize().with_context(cannot)?;
    match lock(&folder.join("lock")).with_context(cannot)? {
        Some(lock) => Ok((folder, Some(lock))),
        None => bail!("another server uses the scratch folder {}", folder.display()),
    }
}

/// `anympi` and `anympi-wasm`: `PREFIX/bin` and `PREFIX/lib/anympi`, or beside each other as cargo builds them.
fn programs() -> Result<(PathBuf, PathBuf)> {
    let own = std::env::current_exe().and_then(|path| path.canonicalize()).context("cannot find its own executable")?;
    let folder = own.parent().unwrap_or(Path::new("/"));
    let installed = folder.ends_with("lib/anympi").then(|| folder.join("../../bin/anympi"));
    let anympi = installed.unwrap_or_else(|| folder.join("anympi"));
    let anympi_wasm = folder.join("anympi-wasm");
    for program in [&anympi, &anympi_wasm] {
        if !program.exists() {
            bail!("{} is missing", program.display());
        }
    }
    Ok((anympi.canonicalize()?, anympi_wasm))
}

/// Every invocation that runs and every client that waits needs a few. How many there may be.
fn allow_many_files() -> usize {
    // SAFETY: both calls only read or write the local structure.
    unsafe {
        let mut limit: libc::rlimit = std::mem::zeroed();
        if libc::getrlimit(libc::RLIMIT_NOFILE, &mut limit) == 0 {
            let own = limit.rlim_cur;
            limit.rlim_cur = limit.rlim_max;
            if libc::setrlimit(libc::RLIMIT_NOFILE, &limit) != 0 {
                limit.rlim_cur = own;
            }
        }
        limit.rlim_cur.max(64) as usize
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(line: &str) -> Result<Options, String> {
        let words = line.split_whitespace().map(Into::into).collect();
        options(&COMMAND.parse(words).unwrap()).map_err(|error| format!("{error:#}"))
    }

    #[test]
    fn only_loopback_is_served_without_a_token() {
        assert!(parsed("--store x").unwrap().listen.ip().is_loopback());
        assert!(parsed("--store x --listen [::1]:0").is_ok());
        for open in ["0.0.0.0:8470", "192.168.1.1:80", "[::]:8470"] {
            assert!(parsed(&format!("--store x --listen {open}")).unwrap_err().contains("token"), "{open}");
            assert!(parsed(&format!("--store x --listen {open} --token 12345678")).is_ok(), "{open}");
        }
        assert!(parsed("--store x --token short").unwrap_err().contains("8 characters"));
        for unspeakable in ["pässwörter", " 12345678", "12345678 ", "1234\t5678"] {
            let words = ["--store", "x", "--token", unspeakable].map(Into::into).to_vec();
            let error = options(&COMMAND.parse(words).unwrap()).unwrap_err().to_string();
            assert!(error.contains("ASCII"), "{unspeakable:?}: {error}");
        }
    }

    #[test]
    fn numbers_that_make_no_sense_are_refused() {
        for line in
            ["--ranks 0", "--ranks x", "--timeout 0", "--memory 1X", "--keep 0", "--listen 8470", "--dir /nowhere"]
        {
            assert!(parsed(&format!("--store x {line}")).is_err(), "{line}");
        }
        let options = parsed("--store x --ranks 3 --timeout 1.5 --memory 64M --dir /::data:ro").unwrap();
        assert_eq!((options.limits.ranks, options.limits.timeout), (3, 1.5));
        assert_eq!((options.limits.memory, options.folders), (64 << 20, vec!["/::data:ro".to_owned()]));
    }
}
