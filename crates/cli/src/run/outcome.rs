//! What the launcher says when its ranks have ended: an exit code and, if there is anything to say, a line for each rank that matters.
//!
//! A run that went on without some of its ranks is as good as those that were left: 0 if they were content. One that left nobody
//! ended as its first rank did.

use super::member::{End, Member, Process};
use super::supervise::Progress;
use super::verdict::Verdict;

pub struct Outcome {
    verdict: Option<Verdict>,
    /// What became of ranks that the others went on without, and whether any did so to its end.
    lost: Vec<Verdict>,
    stopped_others: bool,
    pub members: Vec<Member>,
    pub processes: Vec<Process>,
}

impl Outcome {
    pub fn new(state: Progress, members: Vec<Member>, processes: Vec<Process>) -> Outcome {
        let (mut verdict, mut lost) = (state.verdict, state.lost);
        let is_lost = |rank: usize| lost.iter().any(|(lost, _)| *lost == rank);
        let somebody_is_left =
            members.iter().enumerate().any(|(rank, member)| !is_lost(rank) && member.end == Some(End::Exited(0)));
        // A rank that gave up of its own accord has failed its user, even if nobody waited for it.
        let cause = lost.iter().position(|(_, of)| !somebody_is_left || matches!(of, Verdict::Failed { .. }));
        if verdict.is_none()
            && let Some(cause) = cause
        {
            verdict = Some(lost.remove(cause).1);
        }
        let lost = lost.into_iter().map(|(_, verdict)| verdict).collect();
        Outcome { verdict, lost, stopped_others: state.stopped_others, members, processes }
    }

    /// The launcher's own.
    pub fn exit_code(&self) -> u8 {
        self.verdict.as_ref().map_or(0, Verdict::exit_code)
    }

    /// What the launcher says, if there is anything to say.
    pub fn line(&self) -> Option<String> {
        let lost = self.lost.iter().map(|lost| format!("{}; the others went on", self.sentence(lost, false)));
        let verdict = self.verdict.iter().map(|verdict| self.sentence(verdict, self.stopped_others));
        let lines: Vec<String> = lost.chain(verdict).collect();
        (!lines.is_empty()).then(|| lines.join("\nanympi: "))
    }

    fn sentence(&self, verdict: &Verdict, stopped_others: bool) -> String {
        let name = |rank: usize| {
            let Some(member) = self.members.get(rank) else { return format!("rank {rank}") };
            let Process { pid, ranks, .. } = &self.processes[member.process];
            match verdict {
                Verdict::Killed { .. } if ranks.len() > 1 => {
                    format!("the process of ranks {} to {} (pid {pid}, {})", ranks.start, ranks.end - 1, member.program)
                }
                _ => format!("rank {rank} (pid {pid}, {})", member.program),
            }
        };
        verdict.sentence(name, stopped_others)
    }
}
