//! What the launcher says when its ranks have ended: an exit code and, if there is anything to say, a line for each rank that matters.
//!
//! A run that went on without some of its ranks is as good as those that were left: 0 if they were content. One that left nobody
//! ended as its first rank did.

use super::job::Job;
use super::member::{End, Member, Process};
use super::supervise::Progress;
use super::verdict::Verdict;

pub struct Outcome {
    verdict: Option<Verdict>,
    /// What became of ranks that the others went on without, and whether any did so to its end.
    lost: Vec<Verdict>,
    stopped_others: bool,
    /// The verdict has been said already.
    told: bool,
    pub members: Vec<Member>,
    pub processes: Vec<Process>,
    pub jobs: Vec<Job>,
}

impl Outcome {
    pub fn new(state: Progress, members: Vec<Member>, processes: Vec<Process>, jobs: Vec<Job>) -> Outcome {
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
        let Progress { stopped_others, told, .. } = state;
        Outcome { verdict, lost, stopped_others, told, members, processes, jobs }
    }

    /// The launcher's own.
    pub fn exit_code(&self) -> u8 {
        self.verdict.as_ref().map_or(0, Verdict::exit_code)
    }

    /// What there is to say, if anything.
    pub fn line(&self) -> Option<String> {
        self.lines(true)
    }

    /// The same without what has been said already.
    pub fn news(&self) -> Option<String> {
        self.lines(!self.told)
    }

    fn lines(&self, with_verdict: bool) -> Option<String> {
        let sentence = |verdict: &Verdict, stopped_others| {
            sentence(verdict, stopped_others, &self.members, &self.processes, &self.jobs)
        };
        let lost = self.lost.iter().map(|lost| format!("{}; the others went on", sentence(lost, false)));
        let verdict =
            self.verdict.iter().filter(|_| with_verdict).map(|verdict| sentence(verdict, self.stopped_others));
        let lines: Vec<String> = lost.chain(verdict).collect();
        (!lines.is_empty()).then(|| lines.join("\nanympi: "))
    }
}

/// A verdict for the user.
pub fn sentence(
    verdict: &Verdict,
    stopped_others: bool,
    members: &[Member],
    processes: &[Process],
    jobs: &[Job],
) -> String {
    let name = |rank: usize| {
        let Some(member) = members.get(rank) else { return format!("rank {rank}") };
        let of_job = match jobs[member.job].number {
            0 => String::new(),
            number => format!(" of spawned job {number}"),
        };
        let Process { pid, ranks, .. } = &processes[member.process];
        match verdict {
            Verdict::Killed { .. } if ranks.len() > 1 => {
                let (first, last) = (members[ranks.start].rank, members[ranks.end - 1].rank);
                format!("the process of ranks {first} to {last}{of_job} (pid {pid}, {})", member.program)
            }
            _ => format!("rank {}{of_job} (pid {pid}, {})", member.rank, member.program),
        }
    };
    verdict.sentence(name, stopped_others)
}
