//! The jobs of a run as the launcher sees them: the ranks of the command line, and each set of spawned ones. Jobs that are linked by
//! communicators end together when a rank of one fails; others go on.

use super::member::Member;
use super::outcome::sentence;
use super::spawn::Prepared;
use super::supervise::Supervisor;
use super::verdict::Verdict;
use anympi_engine::world::job::Phase;
use anympi_engine::world::petition::Answer;
use std::ops::Range;
use std::time::{Duration, Instant};

/// From SIGTERM to SIGKILL for ranks that are being stopped.
const GRACE: Duration = Duration::from_millis(250);
/// The number of a stream for what the launcher says itself: no rank's has it.
const OWN_STREAM: usize = 0;

pub struct Job {
    /// 0 for the ranks of the command line.
    pub number: u32,
    /// The first of its seats.
    pub first: u32,
    /// Indices of its ranks among all members.
    pub members: Range<usize>,
    pub programs: Vec<Prepared>,
    /// The seat of the rank that waits until it has started.
    pub parent: Option<u32>,
    /// Its ranks are being ended, and get SIGKILL at this time.
    pub kill_at: Option<Instant>,
    pub killed: bool,
    /// A rank has left the others waiting since then.
    pub deserted: Option<Instant>,
    /// All its processes have ended.
    pub is_over: bool,
    /// Its seats are free again.
    pub is_freed: bool,
}

impl Job {
    pub fn new(number: u32, first: u32, members: Range<usize>) -> Job {
        Job {
            number,
            first,
            members,
            programs: Vec::new(),
            parent: None,
            kill_at: None,
            killed: false,
            deserted: None,
            is_over: false,
            is_freed: false,
        }
    }
}

impl Supervisor<'_> {
    /// The index of the member that has `seat` now.
    pub fn member_in(&self, seat: u32) -> Option<usize> {
        let has = |job: &&Job| !job.is_freed && (job.first..job.first + job.members.len() as u32).contains(&seat);
        let job = self.jobs.iter().rev().find(has)?;
        Some(job.members.start + (seat - job.first) as usize)
    }

    /// The jobs that end with job `index`: those linked with it, and those that were when it was aborted.
    pub fn connected(&self, index: usize) -> Vec<usize> {
        let first = self.jobs[index].first;
        let (linked, aborted) = (self.world.connected(first), self.world.aborted_job(first));
        let ends_too = |job: &Job| {
            linked.contains(&job.first) || (aborted.is_some() && self.world.aborted_job(job.first) == aborted)
        };
        let jobs = self.jobs.iter().enumerate().filter(|(_, job)| !job.is_freed);
        jobs.filter(|&(other, job)| other == index || ends_too(job)).map(|(other, _)| other).collect()
    }

    pub fn all_jobs(&self) -> Vec<usize> {
        (0..self.jobs.len()).filter(|&job| !self.jobs[job].is_over).collect()
    }

    /// The first failure that concerns these jobs ends them. If others go on, that is said at once, else when all is over.
    pub fn fail(&mut self, verdict: Verdict, jobs: &[usize]) {
        let fresh: Vec<usize> = jobs.iter().copied().filter(|&job| self.jobs[job].kill_at.is_none()).collect();
        if fresh.is_empty() {
            return;
        }
        let adopted = fresh.iter().any(|&job| self.is_adopted(job));
        if adopted {
            // Its exit code is to be the one that a launcher's would be.
            self.world.abort(self.jobs[fresh[0]].first, verdict.exit_code().into());
        }
        for &job in &fresh {
            self.stop(job);
            if self.meets {
                self.world.end_guests(self.jobs[job].first, verdict.exit_code().into());
            }
            if self.jobs[job].is_over {
                self.world.bury(self.jobs[job].first);
            }
        }
        let stopped_others =
            fresh.iter().any(|&job| self.members[self.jobs[job].members.clone()].iter().any(Member::is_running));
        let others_go_on = self.jobs.iter().any(|job| !job.is_over && job.kill_at.is_none());
        let is_first = !std::mem::replace(&mut self.state.decided, true);
        // An adopted process may take its time to end.
        let told = others_go_on || adopted;
        if told || !is_first {
            let sentence = sentence(&verdict, stopped_others, &self.members, &self.processes, &self.jobs);
            let sink = &mut self.sinks[self.sink_of[1]];
            sink.push(OWN_STREAM, format!("anympi: {sentence}\n").as_bytes());
        }
        if is_first {
            self.state.told = told;
            self.state.verdict = Some(verdict);
            self.state.stopped_others = stopped_others;
        }
    }

    fn is_adopted(&self, job: usize) -> bool {
        self.members[self.jobs[job].members.clone()].iter().any(|rank| self.processes[rank.process].adopted.is_some())
    }

    fn stop(&mut self, job: usize) {
        self.jobs[job].kill_at = Some(Instant::now() + GRACE);
        self.send_to_job(job, libc::SIGTERM);
        // A stopped process takes SIGTERM only when it goes on.
        self.send_to_job(job, libc::SIGCONT);
    }

    pub fn send_to_job(&self, job: usize, signal: i32) {
        let members = &self.jobs[job].members;
        let of_job = |ranks: &Range<usize>| ranks.start < members.end && members.start < ranks.end;
        for process in self.processes.iter().filter(|process| of_job(&process.ranks)) {
            process.send(signal);
        }
    }

    /// Whether a rank's end is that of a job that has not begun: then it is the business of who wanted the job. One that has begun may be
    /// over before that one knows, and goes on without it.
    pub fn fails_to_start(&mut self, member: usize) -> bool {
        let job = self.members[member].job;
        let first = self.jobs[job].first;
        if self.jobs[job].number == 0 || self.jobs[job].is_freed || self.world.has_started(first) {
            return false;
        }
        if self.world.end_start(first, Phase::Failed) {
            let Member { rank, program, end, .. } = &self.members[member];
            let how = end.as_ref().map_or(String::new(), |end| end.to_string());
            let why =
                format!("{program}, which was to be rank {rank}, {how} before all spawned ranks had called MPI_Init");
            self.refuse_start(job, why);
        }
        true
    }

    /// Ends what there is of a job that cannot start, and says why to who wanted it.
    pub fn refuse_start(&mut self, job: usize, why: String) {
        self.world.end_start(self.jobs[job].first, Phase::Failed);
        self.stop(job);
        if let Some(parent) = self.jobs[job].parent.take() {
            self.world.reply(parent, &Answer::Refused(why));
        }
    }

    /// Takes note of jobs that have ended: nothing of them is left, and their seats can be used again.
    pub fn look_for_ends(&mut self) {
        for index in 0..self.jobs.len() {
            let job = &self.jobs[index];
            let ends_now = !job.is_over && self.members[job.members.clone()].iter().all(|member| !self.lives(member));
            if ends_now {
                self.jobs[index].is_over = true;
                self.pass_on(index);
                // Somebody else may have patience with ranks that have left.
                if self.jobs[index].kill_at.is_some() || self.deserter(index).is_none() || !self.has_guests(index) {
                    self.world.bury(self.jobs[index].first);
                }
                if self.jobs[index].number > 0 {
                    self.send_to_job(index, libc::SIGKILL);
                    self.forget_groups(index);
                }
            }
            let job = &self.jobs[index];
            if job.is_over && !job.is_freed && job.number > 0 {
                self.jobs[index].is_freed = self.world.exclusively(|| self.world.end_job(job.first, false));
            }
            if ends_now {
                // Its last ranks may have been killed before they could.
                self.world.wake_leaving();
            }
        }
    }

    /// Whether the process of a rank runs.
    fn lives(&self, member: &Member) -> bool {
        self.processes[member.process].is_running()
    }

    fn forget_groups(&mut self, job: usize) {
        let members = self.jobs[job].members.clone();
        for member in members {
            self.processes[self.members[member].process].gone = true;
        }
    }
}
