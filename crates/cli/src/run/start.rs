//! Starts the ranks of one program after another, and connects the supervisor to them.

use super::guests::Guests;
use super::member::{Endings, Hosting, Member, Process};
use super::output::Stream;
use super::spawn::{Launch, Prepared};
use super::supervise::Supervisor;
use std::fs::File;
use std::io;
use std::os::fd::OwnedFd;
use std::path::Path;
use std::process::Child;
use std::time::SystemTime;

pub struct Start<'a, 'w> {
    pub launch: &'a Launch<'a>,
    pub supervisor: Supervisor<'w>,
    /// The sinks of stdout and stderr.
    pub sinks: [usize; 2],
    pub tag_output: bool,
    /// Where the launcher's standard input goes.
    pub stdin: Vec<File>,
}

impl Start<'_, '_> {
    /// Starts a process for each rank of `program`, which is number `appnum`.
    pub fn processes(&mut self, program: &Prepared, appnum: usize) -> io::Result<()> {
        for _ in 0..program.ranks {
            let rank = self.supervisor.members.len();
            self.supervisor.world.set_program(rank as u32, appnum);
            let mut child = self.launch.start(program, appnum, rank)?;
            self.stdin.extend(child.stdin.take().map(|pipe| File::from(OwnedFd::from(pipe))));
            let outputs = outputs(&mut child);
            self.watch(&child, 1, None);
            self.add(program, outputs);
        }
        Ok(())
    }

    /// Starts one process for all ranks of `program`, in which they are threads.
    pub fn threads(&mut self, program: &Prepared, host: &Path, appnum: usize) -> io::Result<()> {
        let first = self.supervisor.members.len();
        for rank in first..first + program.ranks {
            self.supervisor.world.set_program(rank as u32, appnum);
        }
        let Guests { mut child, endings, outputs: of_ranks, stdin } =
            self.launch.start_guests(program, host, appnum, first)?;
        self.stdin.extend(stdin);
        let [_, stderr] = outputs(&mut child);
        let number = 2 * self.launch.size + self.supervisor.processes.len();
        let stderr = stderr.map(|pipe| Stream::new(number, pipe, String::new(), self.sinks[1]));
        self.watch(&child, program.ranks, Some(Hosting { endings: Endings::new(endings), stderr }));
        of_ranks.into_iter().for_each(|outputs| self.add(program, outputs));
        Ok(())
    }

    /// Adds the process of the next `ranks` ranks.
    fn watch(&mut self, child: &Child, ranks: usize, hosting: Option<Hosting>) {
        let (pid, first) = (child.id() as i32, self.supervisor.members.len());
        self.supervisor.guard.watch(pid);
        self.supervisor.processes.push(Process { pid, ranks: first..first + ranks, status: None, hosting });
    }

    /// Adds the next rank, which lives in the last process.
    fn add(&mut self, program: &Prepared, outputs: [Option<File>; 2]) {
        let rank = self.supervisor.members.len();
        let tag = if self.tag_output { format!("[{rank}] ") } else { String::new() };
        let numbered = outputs.into_iter().zip(self.sinks).enumerate();
        let streams = numbered
            .filter_map(|(index, (pipe, sink))| Some(Stream::new(2 * rank + index, pipe?, tag.clone(), sink)))
            .collect();
        self.supervisor.members.push(Member {
            process: self.supervisor.processes.len() - 1,
            program: program.command[0].to_string_lossy().into_owned(),
            end: None,
            started: SystemTime::now(),
            ended: None,
            streams,
        });
    }
}

fn outputs(child: &mut Child) -> [Option<File>; 2] {
    let stdout = child.stdout.take().map(|pipe| File::from(OwnedFd::from(pipe)));
    let stderr = child.stderr.take().map(|pipe| File::from(OwnedFd::from(pipe)));
    [stdout, stderr]
}
