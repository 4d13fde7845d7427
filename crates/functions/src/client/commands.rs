//! `anympi upload`, `list`, `delete`, `logs` and `cancel`.

use super::Connection;
use super::connection::OPTIONS;
use crate::arguments::{Arguments, Command, flag, option};
use crate::name::Name;
use crate::record::{Function, Invocation, now};
use anyhow::{Context, Result, bail};
use serde::Deserialize;
use std::io::{Read, Write, stdout};

pub const UPLOAD: Command = Command {
    name: "upload",
    words: "USER/NAME FILE.wasm [OPTION]...",
    purpose: "gives a module to the server, under a name",
    options: &[OPTIONS],
    positional: 2,
    program: false,
};

pub const LIST: Command = Command {
    name: "list",
    words: "[OPTION]...",
    purpose: "shows the server's functions, or its invocations",
    options: &[
        &[flag(&["invocations", "i"], "invocations, the latest first"), flag(&["json"], "as the server says it")],
        OPTIONS,
    ],
    positional: 0,
    program: false,
};

pub const DELETE: Command = Command {
    name: "delete",
    words: "USER/NAME [OPTION]...",
    purpose: "takes a function from the server; what runs or waits is not touched",
    options: &[OPTIONS],
    positional: 1,
    program: false,
};

pub const LOGS: Command = Command {
    name: "logs",
    words: "ID [OPTION]...",
    purpose: "shows what an invocation has written",
    options: &[
        &[
            flag(&["follow", "f"], "and goes on until it has ended"),
            flag(&["tag-output", "l"], "write `[rank] ` before each line"),
            option(&["rank"], "N", "of this rank only"),
        ],
        OPTIONS,
    ],
    positional: 1,
    program: false,
};

pub const CANCEL: Command = Command {
    name: "cancel",
    words: "ID [OPTION]...",
    purpose: "ends an invocation that runs, or takes it from the queue",
    options: &[OPTIONS],
    positional: 1,
    program: false,
};

pub fn upload(arguments: &Arguments) -> Result<()> {
    let (name, file) = (name(&arguments.positional[0])?, &arguments.positional[1]);
    let module = std::fs::read(file).with_context(|| format!("cannot read {file}"))?;
    let function: Function = Connection::new(arguments)?.put(&format!("/functions/{name}"), module)?.json()?;
    writeln!(stdout(), "{} is {} ({} bytes)", function.function, &function.module.as_str()[..12], function.bytes)?;
    Ok(())
}

pub fn delete(arguments: &Arguments) -> Result<()> {
    let name = name(&arguments.positional[0])?;
    Connection::new(arguments)?.delete(&format!("/functions/{name}"))?;
    writeln!(stdout(), "{name} is deleted")?;
    Ok(())
}

pub fn cancel(arguments: &Arguments) -> Result<()> {
    let id = id(arguments)?;
    let invocation: Invocation = Connection::new(arguments)?.delete(&format!("/invocations/{id}"))?.json()?;
    writeln!(stdout(), "{id} is {}", invocation.state.word())?;
    Ok(())
}

pub fn logs(arguments: &Arguments) -> Result<()> {
    let (id, rank) = (id(arguments)?, arguments.number::<usize>("rank").map_err(anyhow::Error::msg)?);
    let mut path = format!("/invocations/{id}/output?");
    for (name, wanted) in [("follow", arguments.has("follow")), ("tag", arguments.has("tag-output"))] {
        path.push_str(&format!("{name}={}&", u8::from(wanted)));
    }
    if let Some(rank) = rank {
        path.push_str(&format!("rank={rank}"));
    }
    let mut reply = Connection::new(arguments)?.get(path.trim_end_matches(['?', '&']))?;
    let (mut out, mut buffer) = (stdout().lock(), [0; 16 * 1024]);
    loop {
        match reply.read(&mut buffer).context("the connection broke")? {
            0 => return Ok(()),
            count => out.write_all(&buffer[..count]).and_then(|()| out.flush())?,
        }
    }
}

#[derive(Deserialize)]
struct Functions {
    functions: Vec<Function>,
}

#[derive(Deserialize)]
struct Invocations {
    invocations: Vec<Invocation>,
}

pub fn list(arguments: &Arguments) -> Result<()> {
    let connection = Connection::new(arguments)?;
    let path = if arguments.has("invocations") { "/invocations" } else { "/functions" };
    let reply = connection.get(path)?;
    if arguments.has("json") {
        write!(stdout(), "{}", reply.text()?)?;
    } else if arguments.has("invocations") {
        for one in reply.json::<Invocations>()?.invocations {
            let code = one.exit_code.filter(|code| *code != 0).map_or(String::new(), |code| format!(" ({code})"));
            let state = format!("{}{code}", one.state.word());
            writeln!(
                stdout(),
                "{:<28} {:<24} {:>4} ranks  {state:<14} {}",
                one.id,
                one.function.to_string(),
                one.request.ranks,
                ago(one.created)
            )?;
        }
    } else {
        for one in reply.json::<Functions>()?.functions {
            let module = &one.module.as_str()[..12];
            writeln!(
                stdout(),
                "{:<32} {module} {:>10} bytes  {}",
                one.function.to_string(),
                one.bytes,
                ago(one.uploaded)
            )?;
        }
    }
    Ok(())
}

/// How long ago a time is, in the largest unit that there is one of.
fn ago(time: u64) -> String {
    let seconds = now().saturating_sub(time) / 1000;
    let (count, unit) = match seconds {
        0..60 => (seconds, "s"),
        60..3600 => (seconds / 60, "min"),
        3600..86400 => (seconds / 3600, "h"),
        _ => (seconds / 86400, "days"),
    };
    format!("{count} {unit} ago")
}

pub fn name(text: &str) -> Result<Name> {
    Ok(text.parse()?)
}

fn id(arguments: &Arguments) -> Result<&str> {
    let id = &arguments.positional[0];
    match crate::id::is_possible(id) {
        true => Ok(id),
        false => bail!("`{}` is not the name of an invocation", id.escape_debug()),
    }
}
