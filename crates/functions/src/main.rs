//! `anympi-functions`: what `anympi serve`, `upload`, `invoke`, `list`, `delete`, `logs` and `cancel` become.

use anympi_functions::arguments::{Arguments, Command, Instead};
use anympi_functions::client::{commands, invoke};
use anympi_functions::say::say;
use anympi_functions::serve;
use std::process::ExitCode;

type Main = fn(&Arguments) -> anyhow::Result<u8>;

/// Each command, and what carries it out; it returns the exit code.
const COMMANDS: [(&Command, Main); 7] = [
    (&serve::COMMAND, |arguments| serve::main(arguments).map(|()| 0)),
    (&commands::UPLOAD, |arguments| commands::upload(arguments).map(|()| 0)),
    (&invoke::COMMAND, invoke::main),
    (&commands::LIST, |arguments| commands::list(arguments).map(|()| 0)),
    (&commands::DELETE, |arguments| commands::delete(arguments).map(|()| 0)),
    (&commands::LOGS, |arguments| commands::logs(arguments).map(|()| 0)),
    (&commands::CANCEL, |arguments| commands::cancel(arguments).map(|()| 0)),
];

/// The command itself could not do its work. No world ends with this code by itself.
const FAILED: u8 = 125;
const USAGE: u8 = 2;
/// 128 + SIGPIPE.
const UNREAD: u8 = 141;

/// Nobody reads the output any more, as `head` when it has seen enough.
fn is_unread(error: &anyhow::Error) -> bool {
    error.downcast_ref::<std::io::Error>().is_some_and(|error| error.kind() == std::io::ErrorKind::BrokenPipe)
}

fn main() -> ExitCode {
    let mut words = std::env::args_os().skip(1);
    let name = words.next().unwrap_or_default();
    let Some((command, main)) = COMMANDS.iter().find(|(command, _)| name == command.name) else {
        let names = COMMANDS.map(|(command, _)| command.name).join(", ");
        say(format_args!("anympi: `{}` is not one of {names}", name.display()));
        return ExitCode::from(USAGE);
    };
    let arguments = match command.parse(words.collect()) {
        Ok(arguments) => arguments,
        Err(Instead::Help) => {
            print!("{}", command.help());
            return ExitCode::SUCCESS;
        }
        Err(Instead::Wrong(message)) => {
            say(format_args!("anympi {}: {message}", command.name));
            return ExitCode::from(USAGE);
        }
    };
    match main(&arguments) {
        Ok(code) => ExitCode::from(code),
        Err(error) if is_unread(&error) => ExitCode::from(UNREAD),
        Err(error) => {
            say(format_args!("anympi {}: {error:#}", command.name));
            ExitCode::from(FAILED)
        }
    }
}
