//! Starts the ranks of a job, one program after another, and lets the supervisor watch them.

use super::guests::Guests;
use super::job::Job;
use super::member::{Endings, Hosting, Member, Process};
use super::output::Stream;
use super::program::{self, Refusal};
use super::spawn::{Post, Prepared};
use super::supervise::Supervisor;
use std::fs::File;
use std::io;
use std::os::fd::OwnedFd;
use std::path::Path;
use std::process::Child;
use std::time::SystemTime;

impl Supervisor<'_> {
    /// Starts the ranks of `programs` as job `number`, in the seats from `first` on. What could be started before something
    /// went wrong is among the members all the same.
    pub fn start(&mut self, number: u32, first: u32, programs: Vec<Prepared>) -> Result<(), Refusal> {
        let members = self.members.len()..self.members.len();
        let size = programs.iter().map(|program| program.ranks).sum();
        self.jobs.push(Job::new(number, first, members));
        // All of them before the first rank looks.
        let of_ranks = programs.iter().enumerate().flat_map(|(appnum, of)| std::iter::repeat_n(appnum, of.ranks));
        (first..).zip(of_ranks).for_each(|(seat, appnum)| self.world.set_program(seat, appnum));
        let mut started = Ok(());
        for (appnum, program) in programs.iter().enumerate() {
            let host = program.found.is_guest.then(|| self.launch.layout.wasm_host()).transpose();
            started = host.map_err(|message| Refusal::new(1, message)).and_then(|host| {
                let post = Post { job: number, rank: 0, size, seat: first, appnum };
                let started = match &host {
                    Some(host) => self.start_threads(program, host, post),
                    None => self.start_processes(program, post),
                };
                started.map_err(|error| program::explain(&program.command[0], &program.found.path, &error))
            });
            if started.is_err() {
                break;
            }
        }
        if let Some(job) = self.jobs.last_mut() {
            job.programs = programs;
        }
        started
    }

    /// The post of the next rank of the job that is being started.
    fn next(&self, post: Post) -> Post {
        let rank = self.jobs.last().map_or(0, |job| job.members.len());
        Post { rank, seat: post.seat + rank as u32, ..post }
    }

    /// A process for each rank of `program`.
    fn start_processes(&mut self, program: &Prepared, post: Post) -> io::Result<()> {
        for _ in 0..program.ranks {
            let post = self.next(post);
            let mut child = self.launch.start(program, post)?;
            self.stdin.extend(child.stdin.take().map(|pipe| File::from(OwnedFd::from(pipe))));
            let outputs = outputs(&mut child);
            self.watch(&child, 1, None);
            self.add(program, post, outputs);
        }
        Ok(())
    }

    /// One process for all ranks of `program`, in which they are threads.
    fn start_threads(&mut self, program: &Prepared, host: &Path, post: Post) -> io::Result<()> {
        let post = self.next(post);
        let Guests { mut child, endings, outputs: of_ranks, stdin } = self.launch.start_guests(program, host, post)?;
        self.stdin.extend(stdin);
        let [_, stderr] = outputs(&mut child);
        let stderr = stderr.map(|pipe| self.stream(pipe, String::new(), 1));
        self.watch(&child, program.ranks, Some(Hosting { endings: Endings::new(endings), stderr }));
        for outputs in of_ranks {
            let post = self.next(post_of_job(post));
            self.add(program, post, outputs);
        }
        Ok(())
    }

    /// Adds the process of the next `ranks` ranks.
    fn watch(&mut self, child: &Child, ranks: usize, hosting: Option<Hosting>) {
        let (pid, first) = (child.id() as i32, self.members.len());
        self.guard.watch(pid);
        self.processes.push(Process { hosting, ..Process::new(pid, first..first + ranks) });
    }

    /// Adds the next rank, which lives in the last process.
    fn add(&mut self, program: &Prepared, post: Post, outputs: [Option<File>; 2]) {
        let tag = match (self.tag_output, post.job) {
            (false, _) => String::new(),
            (true, 0) => format!("[{}] ", post.rank),
            (true, job) => format!("[{job}.{}] ", post.rank),
        };
        let mut streams = Vec::new();
        for (index, pipe) in outputs.into_iter().enumerate() {
            streams.extend(pipe.map(|pipe| self.stream(pipe, tag.clone(), index)));
        }
        self.members.push(Member {
            job: self.jobs.len() - 1,
            rank: post.rank,
            seat: post.seat,
            appnum: post.appnum,
            process: self.processes.len() - 1,
            program: program.command[0].to_string_lossy().into_owned(),
            end: None,
            started: SystemTime::now(),
            ended: None,
            streams,
        });
        if let Some(job) = self.jobs.last_mut() {
            job.members.end = self.members.len();
        }
    }

    /// A stream with a number of its own, to stdout (0) or stderr (1).
    fn stream(&mut self, pipe: File, tag: String, to: usize) -> Stream {
        self.streams_made += 1;
        Stream::new(self.streams_made, pipe, tag, self.sink_of[to])
    }
}

/// The post without its place in the job.
fn post_of_job(post: Post) -> Post {
    Post { rank: 0, seat: post.seat - post.rank as u32, ..post }
}

fn outputs(child: &mut Child) -> [Option<File>; 2] {
    let stdout = child.stdout.take().map(|pipe| File::from(OwnedFd::from(pipe)));
    let stderr = child.stderr.take().map(|pipe| File::from(OwnedFd::from(pipe)));
    [stdout, stderr]
}
