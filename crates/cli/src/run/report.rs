//! How a run ended, for programs: `--report FILE` writes it as JSON when everything is over.
//!
//! ```json
//! { "exit_code": 134, "verdict": "rank 1 (pid 4711, a.wasm) ...", "started": 1763740800.25, "ended": 1763740801.5,
//!   "ranks": [ { "rank": 0, "program": "a.wasm", "pid": 4711, "exit_code": 0, "signal": null, "trap": null,
//!                "started": 1763740800.26, "ended": 1763740801.49 } ], "spawned": [] }
//! ```
//!
//! Ranks that were spawned have a list of their own, in which `job` says which of the spawned jobs they belong to.
//! Times are seconds since 1970. Of `exit_code`, `signal` and `trap`, one is set for each rank; a rank that the launcher
//! stopped because of another has the signal that did it. `verdict` is the line that the launcher prints, null for a
//! success. A run that could not start has no ranks.

use super::member::{End, Member};
use super::outcome::Outcome;
use super::program::{Refusal, USAGE};
use super::signals;
use std::ffi::OsStr;
use std::fmt::Write as _;
use std::fs::File;
use std::io::Write as _;
use std::time::{SystemTime, UNIX_EPOCH};

pub struct Report {
    file: File,
    path: String,
    started: SystemTime,
}

impl Report {
    /// Makes the file before anything is started: a report that cannot be written is known at once.
    pub fn create(path: &OsStr) -> Result<Report, Refusal> {
        let shown = path.to_string_lossy().into_owned();
        match File::create(path) {
            Ok(file) => Ok(Report { file, path: shown, started: SystemTime::now() }),
            Err(error) => Err(Refusal::new(USAGE, format!("cannot write the report {shown}: {error}"))),
        }
    }

    /// Writes what `outcome` says, and the launcher's own exit code and line; true if that worked.
    pub fn write(mut self, exit_code: u8, verdict: Option<&str>, outcome: Option<&Outcome>) -> bool {
        let mut text = format!("{{\"exit_code\": {exit_code}, \"verdict\": {}", optional(verdict));
        let _ =
            write!(text, ", \"started\": {}, \"ended\": {}, \"ranks\": [", time(self.started), time(SystemTime::now()));
        for spawned in [false, true] {
            let members = outcome.iter().flat_map(|outcome| {
                let members = outcome.members.iter().filter(|member| (outcome.jobs[member.job].number > 0) == spawned);
                members.map(|member| (outcome.jobs[member.job].number, outcome.processes[member.process].pid, member))
            });
            for (index, (job, pid, member)) in members.enumerate() {
                text.push_str(if index == 0 { "\n" } else { ",\n" });
                text.push_str(&entry(job, pid, member));
            }
            text.push_str(if spawned { "]}\n" } else { "], \"spawned\": [" });
        }
        let written = self.file.write_all(text.as_bytes());
        written.inspect_err(|error| eprintln!("anympi: cannot write the report {}: {error}", self.path)).is_ok()
    }
}

fn entry(job: u32, pid: i32, member: &Member) -> String {
    let (code, signal, trap) = match &member.end {
        Some(End::Exited(code)) => (Some(code.to_string()), None, None),
        Some(End::Killed(signal)) => (None, Some(signals::name(*signal)), None),
        Some(End::Trapped(text) | End::Refused(text)) => (None, None, Some(text.as_str())),
        None => (None, None, None),
    };
    format!(
        "  {{{}\"rank\": {}, \"program\": {}, \"pid\": {pid}, \"exit_code\": {}, \"signal\": {}, \"trap\": {}, \
         \"started\": {}, \"ended\": {}}}",
        if job > 0 { format!("\"job\": {job}, ") } else { String::new() },
        member.rank,
        string(&member.program),
        code.as_deref().unwrap_or("null"),
        optional(signal.as_deref()),
        optional(trap),
        time(member.started),
        member.ended.map_or("null".into(), time),
    )
}

fn time(time: SystemTime) -> String {
    format!("{:.3}", time.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs_f64())
}

fn optional(text: Option<&str>) -> String {
    text.map_or("null".into(), string)
}

/// `text` as a JSON string.
fn string(text: &str) -> String {
    let mut quoted = String::from("\"");
    for character in text.chars() {
        match character {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            control if control < ' ' => {
                let _ = write!(quoted, "\\u{:04x}", control as u32);
            }
            other => quoted.push(other),
        }
    }
    quoted.push('"');
    quoted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_string_is_quoted_as_json_has_it() {
        assert_eq!(string("a \"b\"\\\n\té\u{1}"), "\"a \\\"b\\\"\\\\\\n\\u0009é\\u0001\"");
    }

    #[test]
    fn a_rank_has_one_of_code_signal_and_trap() {
        let member = |end: Option<End>| Member {
            job: 0,
            rank: 3,
            seat: 3,
            appnum: 0,
            process: 0,
            program: "./a".into(),
            end,
            started: UNIX_EPOCH,
            ended: None,
            streams: Vec::new(),
        };
        let check = |end: Option<End>, expected: &str| {
            let entry = entry(0, 9, &member(end));
            assert!(entry.contains(expected), "{entry}");
            assert!(entry.starts_with("  {\"rank\": 3, \"program\": \"./a\", \"pid\": 9, "), "{entry}");
            assert!(entry.ends_with(", \"started\": 0.000, \"ended\": null}"), "{entry}");
        };
        check(Some(End::Exited(3)), "\"exit_code\": 3, \"signal\": null, \"trap\": null");
        check(Some(End::Killed(15)), "\"exit_code\": null, \"signal\": \"SIGTERM\", \"trap\": null");
        check(Some(End::Trapped("x\ny".into())), "\"exit_code\": null, \"signal\": null, \"trap\": \"x\\ny\"");
        check(None, "\"exit_code\": null, \"signal\": null, \"trap\": null");
    }
}
