//! What ranks ask of the launcher: to spawn a job (MPI 5.0 § 11.8). Programs are found as those of the command line are, from the
//! directory of the rank that asks; what its own program was given (environment, family, bounds) goes on to those it starts.
//!
//! Info keys: `wdir`, `path`, `host`, `soft`, and `file`, which names a file of such keys with their values, a line each.

use super::hosts;
use super::options::Sandbox;
use super::program::{self, Found};
use super::spawn::{Prepared, allow_files_for};
use super::supervise::Supervisor;
use anympi_engine::world::job::NewJob;
use anympi_engine::world::petition::{Answer, Command, Petition};
use std::ffi::OsStr;
use std::path::{Path, PathBuf};

impl Supervisor<'_> {
    /// Answers all ranks that wait.
    pub fn answer_petitions(&mut self) {
        for (seat, petition) in self.world.petitions() {
            let answer = match self.serve(seat, petition) {
                Ok((first, ranks)) => Answer::Started { first, ranks },
                Err(why) => Answer::Refused(why),
            };
            self.world.reply(seat, &answer);
        }
    }

    /// Starts a job; its first seat, and how many ranks of each command there are.
    fn serve(&mut self, seat: u32, petition: Option<Petition>) -> Result<(u32, Vec<u32>), String> {
        let petition = petition.ok_or("the request makes no sense")?;
        let asker = self.member_in(seat).map(|member| &self.members[member]).filter(|member| member.is_running());
        let asker = asker.ok_or("the rank that asks has ended")?;
        let origin = &self.jobs[asker.job].programs[asker.appnum];
        if origin.found.is_guest && !origin.sandbox.allow_spawn {
            return Err("a program compiled to WebAssembly may start others only with --allow-spawn".into());
        }
        let mut programs = Vec::new();
        let mut wanted = Vec::new();
        for command in &petition.commands {
            let hints = Hints::new(&command.info, &directory_of(&petition))?;
            programs.push(prepare(command, &hints, &petition, origin, self)?);
            wanted.push(hints.counts(command.most, self.world.seats() as u32)?);
        }
        self.look_for_ends();
        let number = self.jobs.len() as u32;
        let running = self.members.iter().filter(|member| member.is_running()).count();
        let (first, ranks) = self.world.exclusively(|| {
            let (first, room) = self.world.take_seats(wanted.iter().map(|counts| counts[0] as usize).sum());
            let ranks = fit(&wanted, room)?;
            for (program, &ranks) in programs.iter_mut().zip(&ranks) {
                program.ranks = ranks as usize;
            }
            allow_files_for(running, &programs).map_err(|refusal| refusal.message)?;
            let job = NewJob {
                size: ranks.iter().sum::<u32>() as usize,
                number,
                parent: Some(seat),
                context: petition.context,
                parent_context: petition.parent_context,
                parents: petition.parents,
                parents_count: petition.parents_count,
                universe: self.world.universe_size(),
                keeps_going: self.keep_going,
            };
            self.world.begin_job(first, &job);
            Ok::<_, String>((first, ranks))
        })?;
        if self.verbose {
            for program in &programs {
                eprintln!("anympi: job {number}: {} ranks run {}", program.ranks, program.found.path.display());
            }
        }
        let started = self.start(number, first, programs);
        let index = self.jobs.len() - 1;
        match started {
            Ok(()) => {
                self.jobs[index].parent = Some(seat);
                Ok((first, ranks))
            }
            Err(refusal) => {
                self.refuse_start(index, String::new());
                Err(refusal.message)
            }
        }
    }
}

/// Where the rank that asks is, if it is somewhere.
fn directory_of(petition: &Petition) -> PathBuf {
    let here = std::env::current_dir().unwrap_or_else(|_| PathBuf::from("/"));
    here.join(&petition.directory)
}

fn prepare(
    command: &Command,
    hints: &Hints,
    petition: &Petition,
    origin: &Prepared,
    supervisor: &Supervisor,
) -> Result<Prepared, String> {
    let layout = supervisor.launch.layout;
    let asker = directory_of(petition);
    let directory = asker.join(hints.directory.as_deref().unwrap_or(Path::new("")));
    if !directory.is_dir() {
        return Err(format!("there is no directory {}", directory.display()));
    }
    let name = &command.words[0];
    let find = |name: &OsStr, directory: &Path| -> Result<Found, String> {
        program::find(name, directory, layout).map_err(|refusal| refusal.message)
    };
    let in_path = hints.path.iter().map(|folder| asker.join(folder).join(name)).find(|path| path.is_file());
    let found = match in_path {
        Some(path) => find(path.as_os_str(), &directory)?,
        None => find(name, &directory).or_else(|why| find(name, &asker).map_err(|_| why))?,
    };
    let bounded = found.is_guest && origin.found.is_guest;
    Ok(Prepared {
        command: command.words.clone(),
        directory,
        found,
        environment: origin.environment.clone(),
        family: origin.family,
        sandbox: if bounded { origin.sandbox.clone() } else { Sandbox::default() },
        ranks: 0,
    })
}

/// What the info of a command says.
#[derive(Debug, Default, PartialEq, Eq)]
struct Hints {
    directory: Option<PathBuf>,
    path: Vec<PathBuf>,
    /// Which numbers of ranks will do, besides all: first, last, stride.
    soft: Option<Vec<[i64; 3]>>,
}

impl Hints {
    fn new(info: &[(String, String)], asker: &Path) -> Result<Hints, String> {
        let mut hints = Hints::default();
        for (key, value) in info {
            if key == "file" {
                let path = asker.join(value);
                let text = std::fs::read_to_string(&path)
                    .map_err(|error| format!("cannot read the file {}: {error}", path.display()))?;
                let lines = text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
                for (key, value) in lines.filter_map(|line| line.split_once('=').or_else(|| line.split_once(' '))) {
                    hints.take(key.trim(), value.trim())?;
                }
            } else {
                hints.take(key, value.trim())?;
            }
        }
        Ok(hints)
    }

    /// Other keys are hints for somebody else.
    fn take(&mut self, key: &str, value: &str) -> Result<(), String> {
        match key {
            "wdir" | "wd" => self.directory = Some(value.into()),
            "path" => {
                self.path = value.split([':', ' ']).filter(|folder| !folder.is_empty()).map(PathBuf::from).collect()
            }
            "host" | "hosts" => hosts::check_list(value)?,
            "soft" => self.soft = Some(triplets(value)?),
            _ => {}
        }
        Ok(())
    }

    /// The numbers of ranks that will do, the largest first: at most `most`, and no more than there are seats.
    fn counts(&self, most: u32, seats: u32) -> Result<Vec<u32>, String> {
        let Some(soft) = &self.soft else { return Ok(vec![most]) };
        let fits = |n: &u32| soft.iter().any(|&triplet| contains(triplet, i64::from(*n)));
        let counts: Vec<u32> = (0..=most.min(seats)).rev().filter(fits).collect();
        if counts.is_empty() {
            return Err(format!("`soft` allows no number of ranks up to {most}"));
        }
        Ok(counts)
    }
}

/// `a`, `a:b` and `a:b:c`, separated by commas (MPI 5.0 § 11.8.4).
fn triplets(text: &str) -> Result<Vec<[i64; 3]>, String> {
    let one = |text: &str| {
        let numbers: Option<Vec<i64>> = text.split(':').map(|number| number.trim().parse().ok()).collect();
        match numbers.as_deref() {
            Some(&[a]) => Some([a, a, 1]),
            Some(&[a, b]) => Some([a, b, 1]),
            Some(&[a, b, c]) if c != 0 => Some([a, b, c]),
            _ => None,
        }
    };
    text.split(',').map(|text| one(text).ok_or(format!("`{text}` makes no sense in `soft`"))).collect()
}

fn contains([first, last, stride]: [i64; 3], n: i64) -> bool {
    (first.min(last)..=first.max(last)).contains(&n)
        && (if stride > 0 { first <= last } else { first >= last })
        && (n - first) % stride == 0
}

/// As many of each command as there is room for: the last ones give way first.
fn fit(wanted: &[Vec<u32>], room: usize) -> Result<Vec<u32>, String> {
    let mut chosen = vec![0; wanted.len()];
    let ranks = |chosen: &[usize]| -> Vec<u32> { chosen.iter().zip(wanted).map(|(&i, counts)| counts[i]).collect() };
    let total = |chosen: &[usize]| ranks(chosen).iter().map(|&ranks| ranks as usize).sum::<usize>();
    while total(&chosen) > room {
        let Some(last) = (0..wanted.len()).rev().find(|&i| chosen[i] + 1 < wanted[i].len()) else {
            let room = match room {
                0 => "no more rank".into(),
                1 => "one more rank".into(),
                _ => format!("{room} more ranks"),
            };
            return Err(format!("there is room for {room}; `anympi run --universe-size N` makes more"));
        };
        chosen[last] += 1;
    }
    match total(&chosen) {
        0 => Err("no rank is to be started".into()),
        _ => Ok(ranks(&chosen)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn soft_counts_are_those_that_the_standard_means() {
        let check = |soft: &str, most: u32, expected: &[u32]| {
            let hints = Hints { soft: Some(triplets(soft).unwrap()), ..Hints::default() };
            assert_eq!(hints.counts(most, 100).unwrap_or_default(), expected, "{soft}");
        };
        check("0:10", 3, &[3, 2, 1, 0]);
        check("0:10:4,3", 9, &[8, 4, 3, 0]);
        check("9:1:-4", 9, &[9, 5, 1]);
        check("5,7", 4, &[]);
        assert!(triplets("1:2:0").is_err() && triplets("x").is_err() && triplets("").is_err());
    }

    #[test]
    fn what_there_is_no_room_for_gives_way_if_it_may() {
        assert_eq!(fit(&[vec![3], vec![2, 1, 0]], 4), Ok(vec![3, 1]));
        assert_eq!(fit(&[vec![3, 1], vec![2, 0]], 2), Ok(vec![1, 0]));
        assert!(fit(&[vec![3], vec![2]], 4).unwrap_err().contains("room for 4 more ranks"));
        assert!(fit(&[vec![0]], 4).is_err());
    }

    #[test]
    fn a_file_of_keys_says_what_the_keys_would() {
        let path = std::env::temp_dir().join(format!("anympi-spawn-{}", std::process::id()));
        std::fs::write(&path, "# where\nwdir = /tmp\nsoft 1:4\n\npath=/a:b\n").unwrap();
        let info = vec![("file".to_string(), path.to_string_lossy().into_owned()), ("other".into(), "x".into())];
        let hints = Hints::new(&info, Path::new("/")).unwrap();
        std::fs::remove_file(&path).unwrap();
        let expected =
            Hints { directory: Some("/tmp".into()), path: vec!["/a".into(), "b".into()], soft: Some(vec![[1, 4, 1]]) };
        assert_eq!(hints, expected);
        assert!(Hints::new(&[("host".into(), "node7".into())], Path::new("/")).is_err());
    }
}
