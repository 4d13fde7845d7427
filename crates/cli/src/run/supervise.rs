//! Watches a running world until it has ended, and nothing of it is left.
//!
//! One thread and one loop:
//!
//! ```text
//! wait for: output, room for output, input, a signal, a time limit
//! SIGCHLD, or word from a process with several ranks
//!           → judge each rank that ended; on a failure, start to end the others
//! ending    → SIGTERM now, SIGKILL after GRACE
//! nobody left → kill what the ranks have started, pass on the last output
//! ```
//!
//! With `--keep-going`, the end of a rank that the others count on is noted in the world, where they see it, and nobody is ended.
//!
//! What a rank's end means depends on what it did in the world: leaving before MPI_Init, between MPI_Init and
//! MPI_Finalize, or after; the shared memory says which. Whom it concerns is said in [`super::job`]; spawned ranks come by
//! [`super::petitions`].

use super::guard::Guard;
use super::input::Input;
use super::job::Job;
use super::member::{End, Member, Process};
use super::neighbours::Neighbour;
use super::outcome::Outcome;
use super::output::{Sink, Stream};
use super::signals::Signals;
use super::spawn::Launch;
use super::verdict::Verdict;
use anympi_engine::world::petition::SIGNAL;
use anympi_engine::world::{State, World};
use std::ffi::c_int;
use std::fs::File;
use std::os::fd::{AsRawFd, RawFd};
use std::os::unix::process::ExitStatusExt;
use std::process::ExitStatus;
use std::time::{Duration, Instant};

/// How long the others may go on when a rank has left without MPI_Finalize: sloppy programs end together.
const PATIENCE: Duration = Duration::from_millis(200);
/// How long an unfinished line waits before it is taken for a prompt.
const PROMPT: Duration = Duration::from_millis(100);
/// The exit code of a guest that traps, with which its world ends if MPI is in the middle of a call then.
const TRAP: c_int = 134;

pub struct Supervisor<'a> {
    pub world: &'a World,
    pub launch: Launch<'a>,
    /// In the order in which they were started: those of the command line by rank.
    pub members: Vec<Member>,
    pub processes: Vec<Process>,
    pub jobs: Vec<Job>,
    pub signals: Signals,
    pub guard: Guard,
    pub sinks: Vec<Sink>,
    /// The sinks of stdout and stderr.
    pub sink_of: [usize; 2],
    pub streams_made: usize,
    pub tag_output: bool,
    pub verbose: bool,
    /// Where the launcher's standard input goes, until [`Self::input`] has it.
    pub stdin: Vec<File>,
    pub input: Input,
    /// A rank that dies does not end the others.
    pub keep_going: bool,
    /// There may be other launchers in the world.
    pub meets: bool,
    pub neighbours: Vec<Neighbour>,
    /// When to give up, and after how many seconds that is.
    pub deadline: Option<(Instant, f64)>,
    pub state: Progress,
}

/// How far the run has come.
#[derive(Default)]
pub struct Progress {
    pub verdict: Option<Verdict>,
    /// What became of ranks that the others went on without.
    pub lost: Vec<(usize, Verdict)>,
    pub stopped_others: bool,
    /// A failure has ended somebody: the verdict stands.
    pub decided: bool,
    /// The verdict was passed on while other jobs went on.
    pub told: bool,
    /// SIGINT, SIGTERM or SIGHUP was passed on.
    interrupted: Option<i32>,
    /// Unfinished lines are shown then.
    prompt_at: Option<Instant>,
}

impl<'a> Supervisor<'a> {
    /// One that has nobody to watch yet, and was told nothing by a user. The sinks are those that [`super::output::sinks`] makes.
    pub fn new(
        world: &'a World,
        launch: Launch<'a>,
        guard: Guard,
        signals: Signals,
        (sinks, sink_of): (Vec<Sink>, [usize; 2]),
    ) -> Supervisor<'a> {
        Supervisor {
            world,
            launch,
            members: Vec::new(),
            processes: Vec::new(),
            jobs: Vec::new(),
            signals,
            guard,
            sinks,
            sink_of,
            streams_made: 0,
            tag_output: false,
            verbose: false,
            stdin: Vec::new(),
            input: Input::none(),
            keep_going: false,
            meets: false,
            neighbours: Vec::new(),
            deadline: None,
            state: Progress::default(),
        }
    }
}

impl Supervisor<'_> {
    /// Runs to the end; the verdict, and whether other ranks were stopped because of it.
    pub fn run(mut self) -> Outcome {
        while self.processes.iter().any(Process::is_running) || self.is_awaited() {
            self.wait();
            while let Some((signal, _)) = self.signals.next() {
                self.on_signal(signal);
            }
            self.look_at_the_clock();
        }
        self.clear_away();
        self.jobs.iter().filter(|job| self.meets && !job.is_freed).for_each(|job| self.world.bury(job.first));
        let Supervisor { members, processes, jobs, state, guard, .. } = self;
        guard.dismiss();
        Outcome::new(state, members, processes, jobs)
    }

    /// Ends the ranks that have been started when another cannot be.
    pub fn give_up(mut self) {
        self.clear_away();
        self.guard.dismiss();
    }

    /// Waits until there is something to do, and moves input and output.
    fn wait(&mut self) {
        let mut polls = vec![poll(self.signals.fd(), libc::POLLIN)];
        let mut sources = Vec::new();
        for (source, stream) in self.streams() {
            if let Some(fd) = stream.fd().filter(|_| !self.sinks[stream.sink].is_full()) {
                sources.push(source);
                polls.push(poll(fd, libc::POLLIN));
            }
        }
        for (index, process) in self.processes.iter().enumerate() {
            if let Some(fd) = process.hosting.as_ref().and_then(|hosting| hosting.endings.fd()) {
                sources.push(Source::Endings(index));
                polls.push(poll(fd, libc::POLLIN));
            }
            if let Some(adopted) = process.adopted.as_ref().filter(|_| process.is_running()) {
                sources.push(Source::Adopted(index));
                polls.push(poll(adopted.as_raw_fd(), libc::POLLIN));
            }
        }
        for (index, neighbour) in self.neighbours.iter().enumerate() {
            if let Some(fd) = neighbour.fd() {
                sources.push(Source::Neighbour(index));
                polls.push(poll(fd, libc::POLLIN));
            }
        }
        let first_sink = polls.len();
        polls.extend(self.sinks.iter().filter(|sink| !sink.is_empty()).map(|sink| poll(sink.fd(), libc::POLLOUT)));
        let first_input = polls.len();
        polls.extend(self.input.interests().into_iter().map(|(fd, events)| poll(fd, events)));

        // SAFETY: the pointer and the length are those of one vector of pollfds.
        unsafe { libc::poll(polls.as_mut_ptr(), polls.len() as libc::nfds_t, self.milliseconds_to_wait()) };

        let mut buffer = [0; 64 * 1024];
        let (mut endings, mut buried, mut lost) = (Vec::new(), Vec::new(), Vec::new());
        for (poll, source) in polls[1..first_sink].iter().zip(sources) {
            if poll.revents == 0 {
                continue;
            }
            let stream = match source {
                Source::Rank(rank, index) => Some(&mut self.members[rank].streams[index]),
                Source::Process(index) => {
                    self.processes[index].hosting.as_mut().and_then(|hosting| hosting.stderr.as_mut())
                }
                Source::Endings(index) => {
                    endings.push(index);
                    None
                }
                Source::Adopted(index) => {
                    buried.push(index);
                    None
                }
                Source::Neighbour(index) => {
                    lost.push(index);
                    None
                }
            };
            if let Some(stream) = stream {
                stream.read_some(&mut self.sinks[stream.sink], &mut buffer);
            }
        }
        self.sinks.iter_mut().for_each(Sink::flush_some);
        for poll in polls[first_input..].iter().filter(|poll| poll.revents != 0) {
            self.input.ready(poll.fd);
        }
        let ended = endings.into_iter().flat_map(|process| self.take_endings(process)).collect();
        self.judge_all(ended);
        buried.into_iter().for_each(|process| self.bury(process));
        lost.into_iter().for_each(|neighbour| self.lose_neighbour(neighbour));
    }

    /// Everything that is read from ranks and their processes to be passed on.
    fn streams(&self) -> impl Iterator<Item = (Source, &Stream)> {
        let of_ranks = self.members.iter().enumerate().flat_map(|(rank, member)| {
            member.streams.iter().enumerate().map(move |(index, stream)| (Source::Rank(rank, index), stream))
        });
        let of_processes = self.processes.iter().enumerate();
        let of_processes = of_processes
            .filter_map(|(index, process)| Some((Source::Process(index), process.hosting.as_ref()?.stderr.as_ref()?)));
        of_ranks.chain(of_processes)
    }

    fn streams_mut(&mut self) -> impl Iterator<Item = &mut Stream> {
        let of_processes = self.processes.iter_mut().filter_map(|process| process.hosting.as_mut()?.stderr.as_mut());
        self.members.iter_mut().flat_map(|member| &mut member.streams).chain(of_processes)
    }

    /// Passes on what the ranks of a job have written that have all ended: it comes before the news of that, if the reader lets it.
    pub fn pass_on(&mut self, job: usize) {
        let mut buffer = [0; 64 * 1024];
        for stream in self.members[self.jobs[job].members.clone()].iter_mut().flat_map(|member| &mut member.streams) {
            let sink = &mut self.sinks[stream.sink];
            while !sink.is_full() && stream.read_some(sink, &mut buffer) {}
            sink.flush_some();
        }
    }

    /// The time until the next thing that happens by the clock; -1 for none.
    fn milliseconds_to_wait(&mut self) -> i32 {
        if self.input.is_terminal() && self.streams().any(|(_, stream)| stream.has_partial()) {
            self.state.prompt_at.get_or_insert_with(|| Instant::now() + PROMPT);
        }
        let state = &self.state;
        let mut times: Vec<Instant> = [self.deadline.map(|(at, _)| at), state.prompt_at]
            .into_iter()
            .chain(
                self.jobs
                    .iter()
                    .filter(|job| !job.is_over)
                    .flat_map(|job| [job.kill_at.filter(|_| !job.killed), job.deserted.map(|since| since + PATIENCE)]),
            )
            .flatten()
            .collect();
        if self.input.is_in_background() || self.somebody_left_early() {
            times.push(Instant::now() + PATIENCE);
        }
        match times.into_iter().min() {
            None => -1,
            // Rounded up, so that the time has come when poll returns.
            Some(at) => at.saturating_duration_since(Instant::now()).as_millis() as i32 + 1,
        }
    }

    fn look_at_the_clock(&mut self) {
        let now = Instant::now();
        if let Some((_, seconds)) = self.deadline.take_if(|(at, _)| *at <= now) {
            self.fail(Verdict::TimedOut { seconds }, &self.all_jobs());
        }
        // A rank that is told so may end alone and leave the others waiting: what SIGPIPE does to one program is
        // done to all.
        if self.sinks[0].is_closed() {
            self.fail(Verdict::Unread, &self.all_jobs());
        }
        if self.state.prompt_at.is_some_and(|at| at <= now) {
            self.state.prompt_at = None;
            let mut sinks = std::mem::take(&mut self.sinks);
            self.streams_mut().for_each(|stream| stream.flush_partial(&mut sinks[stream.sink]));
            self.sinks = sinks;
        }
        self.look_for_deserters(now);
        for job in 0..self.jobs.len() {
            if !self.jobs[job].killed && self.jobs[job].kill_at.is_some_and(|at| at <= now) {
                self.jobs[job].killed = true;
                self.send_to_job(job, libc::SIGKILL);
            }
        }
    }

    fn on_signal(&mut self, signal: i32) {
        match signal {
            libc::SIGCHLD => self.reap(),
            SIGNAL => {
                self.answer_petitions();
                self.look_around();
            }
            libc::SIGINT | libc::SIGTERM | libc::SIGHUP => {
                if self.state.interrupted.replace(signal).is_some() && signal != libc::SIGHUP {
                    self.state.verdict.get_or_insert(Verdict::Interrupted { signal });
                    self.jobs.iter_mut().for_each(|job| job.kill_at = Some(Instant::now()));
                } else {
                    self.send_to_all(signal);
                }
            }
            libc::SIGTSTP => {
                self.send_to_all(signal);
                // SAFETY: stops this process until SIGCONT.
                unsafe { libc::raise(libc::SIGSTOP) };
            }
            other => self.send_to_all(other),
        }
    }

    /// Takes note of every process that has ended, and judges those that were ranks.
    fn reap(&mut self) {
        let mut ended = Vec::new();
        loop {
            let mut status = 0;
            // SAFETY: waits for no one, writes one int.
            let pid = unsafe { libc::waitpid(-1, &mut status, libc::WNOHANG) };
            if pid <= 0 {
                break;
            }
            let found = self.processes.iter().position(|process| process.pid == pid && process.is_running());
            let Some(index) = found else { continue };
            // What its ranks could still say comes before what its own end says of them.
            ended.extend(self.take_endings(index));
            let status = ExitStatus::from_raw(status);
            self.processes[index].status = Some(status);
            for rank in self.processes[index].ranks.clone() {
                if self.members[rank].is_running() {
                    self.members[rank].set_end(End::from(status));
                    ended.push(rank);
                }
            }
            // SAFETY: asks whether the group still has members.
            if unsafe { libc::kill(-pid, 0) } != 0 {
                self.guard.forget(pid);
                self.processes[index].gone = true;
            }
        }
        self.judge_all(ended);
        self.look_for_ends();
    }

    /// Takes note of what process `index` says of its ranks; those that have ended.
    fn take_endings(&mut self, index: usize) -> Vec<usize> {
        let Process { ranks, hosting, .. } = &mut self.processes[index];
        let mut ended = Vec::new();
        for (seat, end) in hosting.as_mut().map(|hosting| hosting.endings.read()).unwrap_or_default() {
            let rank = ranks.clone().find(|&rank| self.members[rank].seat == seat);
            if let Some(rank) = rank.filter(|&rank| self.members[rank].is_running()) {
                self.members[rank].set_end(end);
                ended.push(rank);
            }
        }
        ended
    }

    pub fn judge_all(&mut self, ended: Vec<usize>) {
        let ended: Vec<usize> = ended.into_iter().filter(|&rank| !self.fails_to_start(rank)).collect();
        let mut verdicts: Vec<(usize, Verdict)> =
            ended.into_iter().filter_map(|rank| Some((rank, self.judge(rank)?))).collect();
        // The sort is stable. Those of a job that a nearer cause has ended have nothing more to say.
        verdicts.sort_by_key(|(_, verdict)| verdict.distance());
        let of_one_rank_each = verdicts.iter().all(|(_, verdict)| verdict.is_of_one_rank());
        for (rank, verdict) in verdicts {
            let job = self.members[rank].job;
            match of_one_rank_each && self.goes_on(job) {
                true => self.lose(rank, verdict),
                false => self.fail(verdict, &self.connected(job)),
            }
        }
    }

    /// Whether the others go on when a rank of `job` dies.
    fn goes_on(&self, job: usize) -> bool {
        self.keep_going && self.jobs[job].kill_at.is_none() && self.state.interrupted.is_none()
    }

    /// The others go on without `rank`, and are told.
    fn lose(&mut self, rank: usize, verdict: Verdict) {
        if !self.is_lost(rank) {
            self.world.fail(self.members[rank].seat);
            self.state.lost.push((rank, verdict));
        }
    }

    fn is_lost(&self, rank: usize) -> bool {
        self.state.lost.iter().any(|(lost, _)| *lost == rank)
    }

    /// What the end of `rank`, an index among the members, means at once; what it means later is for
    /// [`Self::look_for_deserters`].
    fn judge(&mut self, rank: usize) -> Option<Verdict> {
        let end = self.members[rank].end.as_ref()?;
        let first = self.jobs[self.members[rank].job].first;
        if let Some((seat, code)) = self.world.aborted_job(first) {
            let Some(rank) = self.member_in(seat) else { return Some(self.foreign(seat, code)) };
            return match &self.members[rank].end {
                // A function of a guest's that MPI called has trapped: the world is ended at once, the guest says how.
                Some(End::Trapped(text)) => Some(Verdict::Trapped { rank, text: text.clone() }),
                None if code == TRAP && self.is_guest(rank) => None,
                _ => Some(Verdict::Aborted { rank, code }),
            };
        }
        match (self.state.interrupted, end) {
            (_, End::Exited(0)) => None,
            (Some(signal), _) => Some(Verdict::Interrupted { signal }),
            (None, End::Killed(signal)) => Some(Verdict::Killed { rank, signal: *signal }),
            (None, End::Trapped(text)) => Some(Verdict::Trapped { rank, text: text.clone() }),
            (None, End::Refused(text)) => Some(Verdict::Refused { rank, text: text.clone() }),
            (None, End::Exited(code)) => {
                let failed = Verdict::Failed { rank, code: *code };
                match self.state_of(rank) {
                    // It owes nothing to the others, who may have work to finish: they go on, and this is for the end.
                    State::Finalized => {
                        self.state.verdict.get_or_insert(failed);
                        None
                    }
                    _ => Some(failed),
                }
            }
        }
    }

    /// Whether a rank is one of several of a process that says itself how each ends.
    fn is_guest(&self, rank: usize) -> bool {
        self.processes.iter().any(|process| process.hosting.is_some() && process.ranks.contains(&rank))
    }

    /// Finds ranks that ended quietly while others count on them.
    fn look_for_deserters(&mut self, now: Instant) {
        for job in 0..self.jobs.len() {
            let Job { is_freed, kill_at, deserted, .. } = self.jobs[job];
            let deserter = if is_freed || kill_at.is_some() { None } else { self.deserter(job) };
            let matters = deserter.is_some() && (self.anybody_is_in(&self.connected(job)) || self.has_guests(job));
            let Some((rank, verdict)) = deserter.filter(|_| matters) else {
                self.jobs[job].deserted = None;
                continue;
            };
            match deserted {
                Some(since) if since + PATIENCE <= now && self.goes_on(job) => self.lose(rank, verdict),
                Some(since) if since + PATIENCE <= now => self.fail(verdict, &self.connected(job)),
                Some(_) => {}
                None => self.jobs[job].deserted = Some(now),
            }
        }
    }

    /// All processes have ended, and the patience with those that have left others waiting has not.
    fn is_awaited(&self) -> bool {
        self.meets && self.jobs.iter().any(|job| job.deserted.is_some() && job.kill_at.is_none())
    }

    /// A rank of the job that has ended before its time.
    pub fn deserter(&self, job: usize) -> Option<(usize, Verdict)> {
        self.jobs[job].members.clone().find_map(|rank| {
            self.members[rank].end.as_ref().filter(|_| !self.is_lost(rank))?;
            match self.state_of(rank) {
                State::Claimed | State::Initialized | State::Leaving => Some((rank, Verdict::Unfinalized { rank })),
                State::Free => Some((rank, Verdict::NeverInitialized { rank })),
                State::Finalized => None,
            }
        })
    }

    /// How far a member has come, as long as its job has its seat: whose is another's now, had come to the end.
    fn state_of(&self, rank: usize) -> State {
        match &self.members[rank] {
            member if self.jobs[member.job].is_freed => State::Finalized,
            member => self.world.state(member.seat).0,
        }
    }

    /// A rank of these jobs that still runs is between MPI_Init and MPI_Finalize.
    fn anybody_is_in(&self, jobs: &[usize]) -> bool {
        let members = jobs.iter().flat_map(|&job| self.jobs[job].members.clone());
        let mut running = members.filter(|&rank| self.members[rank].is_running());
        running.any(|rank| matches!(self.state_of(rank), State::Claimed | State::Initialized | State::Leaving))
    }

    /// A rank has ended before MPI_Init, so that it matters whether another calls it later.
    fn somebody_left_early(&self) -> bool {
        let mut jobs = self.jobs.iter().filter(|job| !job.is_freed).flat_map(|job| job.members.clone());
        let left = |rank: usize| !self.members[rank].is_running() && self.state_of(rank) != State::Finalized;
        jobs.any(|rank| left(rank) && !self.is_lost(rank))
    }

    /// An adopted process is in the group of our own: it has got what we have got.
    fn send_to_all(&self, signal: i32) {
        self.processes.iter().filter(|process| process.adopted.is_none()).for_each(|process| process.send(signal));
    }

    /// Kills whatever the ranks have left behind, then passes on the last output.
    fn clear_away(&mut self) {
        self.send_to_all(libc::SIGKILL);
        super::orphans::kill_all(self.guard.pid());
        let mut buffer = [0; 64 * 1024];
        let mut sinks = std::mem::take(&mut self.sinks);
        for stream in self.streams_mut() {
            let sink = &mut sinks[stream.sink];
            while stream.read_some(sink, &mut buffer) {
                if sink.is_full() {
                    sink.flush_all();
                }
            }
            stream.close(sink);
        }
        sinks.iter_mut().for_each(Sink::flush_all);
    }
}

/// What there is to read from.
enum Source {
    /// An output of a rank.
    Rank(usize, usize),
    /// What a process with several ranks has to say itself.
    Process(usize),
    /// What it says of its ranks.
    Endings(usize),
    /// The end of a process that is not our child.
    Adopted(usize),
    /// The end of another launcher.
    Neighbour(usize),
}

fn poll(fd: RawFd, events: i16) -> libc::pollfd {
    libc::pollfd { fd, events, revents: 0 }
}
