//! How much memory a world takes while all its ranks are there: the proportional share of the launcher and of everything
//! that it has started, so that what several map is counted once.

use crate::Result;
use std::collections::HashMap;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

/// Bytes. The program says `ready` when all ranks are there, and ends when its input does.
pub fn of_all_ranks(command: &mut Command) -> Result<u64> {
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn()?;
    let result = measured(&mut child);
    // With its input closed it ends by itself.
    drop(child.stdin.take());
    let status = child.wait()?;
    let bytes = result?;
    if status.success() { Ok(bytes) } else { Err(format!("it ended with {status}").into()) }
}

fn measured(child: &mut Child) -> Result<u64> {
    let stdout = child.stdout.take().ok_or("no output")?;
    let mut line = String::new();
    BufReader::new(stdout).read_line(&mut line)?;
    if line.trim() != "ready" {
        return Err(format!("it said {line:?}").into());
    }
    Ok(descendants(child.id()).into_iter().filter_map(share).sum())
}

/// The process and all that come from it.
fn descendants(root: u32) -> Vec<u32> {
    let mut children: HashMap<u32, Vec<u32>> = HashMap::new();
    let pids = std::fs::read_dir("/proc").into_iter().flatten().flatten();
    for pid in pids.filter_map(|entry| entry.file_name().to_str()?.parse::<u32>().ok()) {
        let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).unwrap_or_default();
        // The name in brackets may have anything in it; state and parent follow it.
        let parent = stat.rsplit(')').next().and_then(|rest| rest.split_whitespace().nth(1)?.parse().ok());
        if let Some(parent) = parent {
            children.entry(parent).or_default().push(pid);
        }
    }
    let mut found = vec![root];
    let mut next = 0;
    while next < found.len() {
        found.extend(children.remove(&found[next]).unwrap_or_default());
        next += 1;
    }
    found
}

/// Bytes of a process's memory, what it shares divided by those who share it.
fn share(pid: u32) -> Option<u64> {
    let rollup = std::fs::read_to_string(format!("/proc/{pid}/smaps_rollup")).ok()?;
    let line = rollup.lines().find(|line| line.starts_with("Pss:"))?;
    line.split_whitespace().nth(1)?.parse::<u64>().ok().map(|kib| kib << 10)
}
