//! Watches a running world until it has ended, and nothing of it is left.
//!
//! One thread and one loop:
//!
//! ```text
//! wait for: output, room for output, input, a signal, a time limit
//! SIGCHLD   → judge each rank that ended; on a failure, start to end the others
//! ending    → SIGTERM now, SIGKILL after GRACE
//! nobody left → kill what the ranks have started, pass on the last output
//! ```
//!
//! What a rank's end means depends on what it did in the world: leaving before MPI_Init, between MPI_Init and
//! MPI_Finalize, or after; the shared memory says which.

use super::guard::Guard;
use super::input::Input;
use super::output::{Sink, Stream};
use super::signals::Signals;
use super::verdict::Verdict;
use anympi_engine::world::{State, World};
use std::os::fd::RawFd;
use std::os::unix::process::ExitStatusExt;
use std::process::ExitStatus;
use std::time::{Duration, Instant};

/// From SIGTERM to SIGKILL for ranks that are being stopped.
const GRACE: Duration = Duration::from_millis(250);
/// How long the others may go on when a rank has left without MPI_Finalize: sloppy programs end together.
const PATIENCE: Duration = Duration::from_millis(200);
/// How long an unfinished line waits before it is taken for a prompt.
const PROMPT: Duration = Duration::from_millis(100);

/// A rank's process.
pub struct Process {
    pub pid: i32,
    /// As the user typed it.
    pub program: String,
    pub status: Option<ExitStatus>,
    /// stdout and stderr.
    pub streams: Vec<Stream>,
}

pub struct Supervisor<'a> {
    pub world: &'a World,
    pub processes: Vec<Process>,
    pub signals: Signals,
    pub guard: Guard,
    pub sinks: Vec<Sink>,
    pub input: Input,
    /// When to give up, and after how many seconds that is.
    pub deadline: Option<(Instant, f64)>,
    pub state: Progress,
}

/// How far the run has come.
#[derive(Default)]
pub struct Progress {
    verdict: Option<Verdict>,
    stopped_others: bool,
    /// The others are being ended, and get SIGKILL at this time.
    kill_at: Option<Instant>,
    killed: bool,
    /// SIGINT, SIGTERM or SIGHUP was passed on.
    interrupted: Option<i32>,
    /// A rank has left the others waiting since then.
    deserted: Option<Instant>,
    /// Unfinished lines are shown then.
    prompt_at: Option<Instant>,
}

impl Supervisor<'_> {
    /// Runs to the end; the verdict, and whether other ranks were stopped because of it.
    pub fn run(mut self) -> Outcome {
        while self.processes.iter().any(|process| process.status.is_none()) {
            self.wait();
            while let Some((signal, _)) = self.signals.next() {
                self.on_signal(signal);
            }
            self.look_at_the_clock();
        }
        self.clear_away();
        self.guard.dismiss();
        let names = self.processes.iter().map(|process| (process.pid, process.program.clone())).collect();
        Outcome { verdict: self.state.verdict, stopped_others: self.state.stopped_others, names }
    }

    /// Ends the ranks that have been started when another cannot be.
    pub fn give_up(mut self) {
        self.clear_away();
        self.guard.dismiss();
    }

    /// Waits until there is something to do, and moves input and output.
    fn wait(&mut self) {
        let mut polls = vec![poll(self.signals.fd(), libc::POLLIN)];
        let mut streams = Vec::new();
        for (rank, process) in self.processes.iter().enumerate() {
            for (index, stream) in process.streams.iter().enumerate() {
                if let Some(fd) = stream.fd().filter(|_| !self.sinks[stream.sink].is_full()) {
                    streams.push((rank, index));
                    polls.push(poll(fd, libc::POLLIN));
                }
            }
        }
        let first_sink = polls.len();
        polls.extend(self.sinks.iter().filter(|sink| !sink.is_empty()).map(|sink| poll(sink.fd(), libc::POLLOUT)));
        let first_input = polls.len();
        polls.extend(self.input.interests().into_iter().map(|(fd, events)| poll(fd, events)));

        // SAFETY: the pointer and the length are those of one vector of pollfds.
        unsafe { libc::poll(polls.as_mut_ptr(), polls.len() as libc::nfds_t, self.milliseconds_to_wait()) };

        let mut buffer = [0; 64 * 1024];
        for (poll, (rank, index)) in polls[1..first_sink].iter().zip(streams) {
            if poll.revents != 0 {
                let stream = &mut self.processes[rank].streams[index];
                stream.read_some(&mut self.sinks[stream.sink], &mut buffer);
            }
        }
        self.sinks.iter_mut().for_each(Sink::flush_some);
        for poll in polls[first_input..].iter().filter(|poll| poll.revents != 0) {
            self.input.ready(poll.fd);
        }
    }

    /// The time until the next thing that happens by the clock; -1 for none.
    fn milliseconds_to_wait(&mut self) -> i32 {
        if self.input.is_terminal() && self.processes.iter().flat_map(|p| &p.streams).any(Stream::has_partial) {
            self.state.prompt_at.get_or_insert_with(|| Instant::now() + PROMPT);
        }
        let state = &self.state;
        let mut times: Vec<Instant> = [
            self.deadline.map(|(at, _)| at),
            state.kill_at.filter(|_| !state.killed),
            state.deserted.map(|since| since + PATIENCE),
            state.prompt_at,
        ]
        .into_iter()
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
        if let Some((_, seconds)) = self.deadline.filter(|(at, _)| *at <= now && self.state.verdict.is_none()) {
            self.fail(Verdict::TimedOut { seconds });
        }
        // A rank that is told so may end alone and leave the others waiting: what SIGPIPE does to one program is
        // done to all.
        if self.sinks[0].is_closed() {
            self.fail(Verdict::Unread);
        }
        if self.state.prompt_at.is_some_and(|at| at <= now) {
            self.state.prompt_at = None;
            for stream in self.processes.iter_mut().flat_map(|process| &mut process.streams) {
                stream.flush_partial(&mut self.sinks[stream.sink]);
            }
        }
        self.look_for_deserters(now);
        if !self.state.killed && self.state.kill_at.is_some_and(|at| at <= now) {
            self.state.killed = true;
            self.send_to_all(libc::SIGKILL);
        }
    }

    fn on_signal(&mut self, signal: i32) {
        match signal {
            libc::SIGCHLD => self.reap(),
            libc::SIGINT | libc::SIGTERM | libc::SIGHUP => {
                if self.state.interrupted.replace(signal).is_some() && signal != libc::SIGHUP {
                    self.state.verdict.get_or_insert(Verdict::Interrupted { signal });
                    self.state.kill_at = Some(Instant::now());
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
            if let Some(rank) = self.processes.iter().position(|process| process.pid == pid && process.status.is_none())
            {
                self.processes[rank].status = Some(ExitStatus::from_raw(status));
                ended.push(rank);
            }
        }
        for rank in &ended {
            // SAFETY: asks whether the group still has members.
            if unsafe { libc::kill(-self.processes[*rank].pid, 0) } != 0 {
                self.guard.forget(self.processes[*rank].pid);
            }
        }
        let verdicts = ended.into_iter().filter_map(|rank| self.judge(rank));
        if let Some(verdict) = verdicts.min_by_key(Verdict::distance) {
            self.fail(verdict);
        }
    }

    /// What the end of `rank` means at once; what it means later is for [`Self::look_for_deserters`].
    fn judge(&mut self, rank: usize) -> Option<Verdict> {
        let status = self.processes[rank].status?;
        if let Some((rank, code)) = self.world.aborted() {
            return Some(Verdict::Aborted { rank: rank as usize, code });
        }
        match (self.state.interrupted, status.signal(), status.code()) {
            (_, _, Some(0)) => None,
            (Some(signal), _, _) => Some(Verdict::Interrupted { signal }),
            (None, Some(signal), _) => Some(Verdict::Killed { rank, signal }),
            (None, None, code) => {
                let failed = Verdict::Failed { rank, code: code.unwrap_or(1) };
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

    /// Finds ranks that ended quietly while others count on them.
    fn look_for_deserters(&mut self, now: Instant) {
        let deserter = self.processes.iter().enumerate().find_map(|(rank, process)| {
            process.status?;
            match self.state_of(rank) {
                State::Claimed | State::Initialized => Some(Verdict::Unfinalized { rank }),
                State::Free => Some(Verdict::NeverInitialized { rank }),
                State::Finalized => None,
            }
        });
        if deserter.is_none() || self.state.kill_at.is_some() || !self.anybody_is_in() {
            self.state.deserted = None;
            return;
        }
        match (deserter, self.state.deserted) {
            (Some(verdict), Some(since)) if since + PATIENCE <= now => {
                self.fail(verdict);
            }
            (Some(_), None) => self.state.deserted = Some(now),
            _ => {}
        }
    }

    fn state_of(&self, rank: usize) -> State {
        self.world.state(rank as u32).0
    }

    /// A rank that still runs is between MPI_Init and MPI_Finalize.
    fn anybody_is_in(&self) -> bool {
        let running = self.processes.iter().enumerate().filter(|(_, process)| process.status.is_none());
        let mut states = running.map(|(rank, _)| self.state_of(rank));
        states.any(|state| matches!(state, State::Claimed | State::Initialized))
    }

    /// A rank has ended before MPI_Init, so that it matters whether another calls it later.
    fn somebody_left_early(&self) -> bool {
        let mut ended = self.processes.iter().enumerate().filter(|(_, process)| process.status.is_some());
        ended.any(|(rank, _)| self.state_of(rank) != State::Finalized)
    }

    /// The first failure that concerns the others decides, and ends them.
    fn fail(&mut self, verdict: Verdict) {
        if self.state.kill_at.is_some() {
            return;
        }
        self.state.verdict = Some(verdict);
        self.state.stopped_others = self.processes.iter().any(|process| process.status.is_none());
        self.state.kill_at = Some(Instant::now() + GRACE);
        self.send_to_all(libc::SIGTERM);
        // A stopped process takes SIGTERM only when it goes on.
        self.send_to_all(libc::SIGCONT);
    }

    fn send_to_all(&self, signal: i32) {
        for process in &self.processes {
            // SAFETY: a plain system call. The group of a rank that has ended may still have members.
            unsafe { libc::kill(-process.pid, signal) };
        }
    }

    /// Kills whatever the ranks have left behind, then passes on the last output.
    fn clear_away(&mut self) {
        self.send_to_all(libc::SIGKILL);
        super::orphans::kill_all(self.guard.pid());
        let mut buffer = [0; 64 * 1024];
        for stream in self.processes.iter_mut().flat_map(|process| &mut process.streams) {
            let sink = &mut self.sinks[stream.sink];
            while stream.read_some(sink, &mut buffer) {
                if sink.is_full() {
                    sink.flush_all();
                }
            }
            stream.close(sink);
        }
        self.sinks.iter_mut().for_each(Sink::flush_all);
    }
}

/// What there is to say at the end.
pub struct Outcome {
    pub verdict: Option<Verdict>,
    pub stopped_others: bool,
    /// Process and program of each rank.
    pub names: Vec<(i32, String)>,
}

fn poll(fd: RawFd, events: i16) -> libc::pollfd {
    libc::pollfd { fd, events, revents: 0 }
}
