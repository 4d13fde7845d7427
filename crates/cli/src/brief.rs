//! Asks another program something: runs it for what it prints, and not for long.
//!
//! For questions to installed tools (`mpiexec --version`, `pkg-config`), never for the user's program.

use std::io::Read;
use std::os::fd::AsRawFd;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// How a question ended.
#[derive(Debug)]
pub struct Answer {
    pub success: bool,
    /// stdout and stderr, as they came.
    pub text: String,
}

/// `None` when the program cannot be started.
pub fn ask(command: &mut Command, limit: Duration) -> Option<Answer> {
    let (mut reader, writer) = std::io::pipe().ok()?;
    let stderr = writer.try_clone().ok()?;
    let child = command.stdin(Stdio::null()).stdout(writer).stderr(stderr).spawn();
    // The command keeps the pipe's other end open, which would hide the end of the output.
    command.stdout(Stdio::null()).stderr(Stdio::null());
    let mut child = child.ok()?;
    let end = Instant::now() + limit;
    let (mut text, mut late) = (Vec::new(), false);
    let mut buffer = [0; 4096];
    loop {
        let left = end.saturating_duration_since(Instant::now());
        let mut poll = libc::pollfd { fd: reader.as_raw_fd(), events: libc::POLLIN, revents: 0 };
        // SAFETY: one pollfd, which is a local.
        let ready = unsafe { libc::poll(&mut poll, 1, left.as_millis() as i32) };
        if ready > 0 {
            match reader.read(&mut buffer) {
                Ok(0) | Err(_) => break,
                Ok(length) => text.extend_from_slice(&buffer[..length]),
            }
        } else if Instant::now() >= end {
            late = true;
            // Whoever fails to do so has ended already.
            let _ = child.kill();
            break;
        }
    }
    let success = child.wait().is_ok_and(|status| status.success()) && !late;
    Some(Answer { success, text: String::from_utf8_lossy(&text).into_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_what_was_printed_and_how_it_ended() {
        let check = |script: &str, expected: (bool, &str)| {
            let answer = ask(Command::new("sh").args(["-c", script]), Duration::from_millis(500)).unwrap();
            assert_eq!((answer.success, answer.text.as_str()), expected, "{script}");
        };
        check("echo a; echo b >&2", (true, "a\nb\n"));
        check("echo a; exit 3", (false, "a\n"));
        check("echo a; exec sleep 9", (false, "a\n"));
        assert!(ask(&mut Command::new("/no/such/program"), Duration::from_secs(1)).is_none());
    }
}
