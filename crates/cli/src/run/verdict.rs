//! How a run ended: one exit code and one line.
//!
//! Of several things that went wrong at once, the cause is chosen over its effects: an abort that a rank asked for, then
//! a rank that a signal killed, then one that failed, then one that left the others waiting.

use super::program::CANNOT_EXECUTE;
use super::signals;

/// Why a run failed. A success has no verdict.
#[derive(Clone, Debug, PartialEq)]
pub enum Verdict {
    /// A rank called MPI_Abort, or an error handler did.
    Aborted {
        rank: usize,
        code: i32,
    },
    Killed {
        rank: usize,
        signal: i32,
    },
    Failed {
        rank: usize,
        code: i32,
    },
    /// A rank was stopped for what it did; where it did that stands below the first line.
    Trapped {
        rank: usize,
        text: String,
    },
    /// The program could not be made to run.
    Refused {
        rank: usize,
        text: String,
    },
    /// A rank ended, content with itself, after MPI_Init and before MPI_Finalize.
    Unfinalized {
        rank: usize,
    },
    /// A rank ended without MPI_Init, and others have called it.
    NeverInitialized {
        rank: usize,
    },
    /// A run of another launcher, whose process that is, has failed, with which this one is connected.
    Connected {
        launcher: u32,
        code: i32,
    },
    TimedOut {
        seconds: f64,
    },
    /// The reader of stdout has gone, as `head` goes when it has seen enough.
    Unread,
    /// The user stopped the run.
    Interrupted {
        signal: i32,
    },
}

impl Verdict {
    /// Smaller is nearer to the cause.
    pub fn distance(&self) -> u8 {
        match self {
            Verdict::TimedOut { .. } | Verdict::Unread | Verdict::Interrupted { .. } => 0,
            Verdict::Aborted { .. } | Verdict::Connected { .. } => 1,
            Verdict::Killed { .. } | Verdict::Trapped { .. } | Verdict::Refused { .. } => 2,
            Verdict::Failed { .. } => 3,
            Verdict::Unfinalized { .. } | Verdict::NeverInitialized { .. } => 4,
        }
    }

    /// Whether it is about the end of one rank, and nothing that the others have to end for.
    pub fn is_of_one_rank(&self) -> bool {
        !matches!(
            self,
            Verdict::Aborted { .. }
                | Verdict::Connected { .. }
                | Verdict::TimedOut { .. }
                | Verdict::Unread
                | Verdict::Interrupted { .. }
        )
    }

    /// The launcher's exit code: as a shell would report the rank, and never 0.
    pub fn exit_code(&self) -> u8 {
        let code = match self {
            // As abort() ends a native program.
            Verdict::Trapped { .. } => 128 + libc::SIGABRT,
            Verdict::Refused { .. } => i32::from(CANNOT_EXECUTE),
            Verdict::Aborted { code, .. } | Verdict::Failed { code, .. } | Verdict::Connected { code, .. } => {
                code & 0xff
            }
            Verdict::Killed { signal, .. } | Verdict::Interrupted { signal } => 128 + signal,
            Verdict::Unfinalized { .. } | Verdict::NeverInitialized { .. } => 1,
            Verdict::Unread => 128 + libc::SIGPIPE,
            Verdict::TimedOut { .. } => 124,
        };
        u8::try_from(code).ok().filter(|code| *code != 0).unwrap_or(1)
    }

    /// The line for the user, and those below it that say where a rank was. `name` describes a rank: `rank 2 (pid 1234, ./ring)`.
    pub fn sentence(&self, name: impl Fn(usize) -> String, stopped_others: bool) -> String {
        let mut where_it_was = String::new();
        let what = match self {
            Verdict::Aborted { rank, code } => format!("{} called MPI_Abort with code {code}", name(*rank)),
            Verdict::Killed { rank, signal } => format!("{} was killed by {}", name(*rank), signals::name(*signal)),
            Verdict::Failed { rank, code } => format!("{} exited with code {code}", name(*rank)),
            Verdict::Trapped { rank, text } => {
                let (reason, rest) = text.split_once('\n').unwrap_or((text, ""));
                where_it_was = rest.lines().map(|line| format!("\n{line}")).collect();
                format!("{} {reason}", name(*rank))
            }
            Verdict::Refused { text, .. } => return text.clone(),
            Verdict::Unfinalized { rank } => format!("{} exited without calling MPI_Finalize", name(*rank)),
            Verdict::NeverInitialized { rank } => {
                format!("{} exited without calling MPI_Init, which others have called", name(*rank))
            }
            Verdict::Connected { launcher, code } => {
                format!("the run of launcher {launcher}, with which this one is connected, has failed with code {code}")
            }
            Verdict::TimedOut { seconds } => format!("the time limit of {seconds} s has passed"),
            Verdict::Unread => "nobody reads the output any more".into(),
            Verdict::Interrupted { signal } => format!("interrupted by {}", signals::name(*signal)),
        };
        let others = match self {
            Verdict::Connected { .. } | Verdict::TimedOut { .. } | Verdict::Unread | Verdict::Interrupted { .. } => {
                "; the ranks were stopped"
            }
            _ if stopped_others => "; the other ranks were stopped",
            _ => "",
        };
        format!("{what}{others}{where_it_was}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failure_has_a_code_and_a_sentence() {
        let check = |verdict: Verdict, code: u8, sentence: &str| {
            let name = |rank| format!("rank {rank} (pid 9, ./a)");
            assert_eq!((verdict.exit_code(), verdict.sentence(name, true).as_str()), (code, sentence));
        };
        check(
            Verdict::Killed { rank: 2, signal: libc::SIGSEGV },
            139,
            "rank 2 (pid 9, ./a) was killed by SIGSEGV; the other ranks were stopped",
        );
        check(
            Verdict::Aborted { rank: 0, code: 7 },
            7,
            "rank 0 (pid 9, ./a) called MPI_Abort with code 7; the other ranks were stopped",
        );
        check(
            Verdict::Failed { rank: 1, code: 3 },
            3,
            "rank 1 (pid 9, ./a) exited with code 3; the other ranks were stopped",
        );
        check(
            Verdict::Trapped { rank: 3, text: "divided by zero\n    at f\n    at main".into() },
            134,
            "rank 3 (pid 9, ./a) divided by zero; the other ranks were stopped\n    at f\n    at main",
        );
        check(Verdict::Refused { rank: 0, text: "a.wasm is cut off".into() }, 126, "a.wasm is cut off");
        check(
            Verdict::Connected { launcher: 7, code: 3 },
            3,
            "the run of launcher 7, with which this one is connected, has failed with code 3; the ranks were stopped",
        );
        check(Verdict::TimedOut { seconds: 1.5 }, 124, "the time limit of 1.5 s has passed; the ranks were stopped");
    }

    #[test]
    fn a_failure_never_looks_like_a_success() {
        for code in [0, 256, -256] {
            assert_eq!(Verdict::Aborted { rank: 0, code }.exit_code(), 1);
        }
        assert_eq!(Verdict::Aborted { rank: 0, code: -1 }.exit_code(), 255);
    }
}
