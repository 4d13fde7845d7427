//! Debian packages: installed when they are missing and this user may, asked for when not.

use crate::Result;
use crate::step::{run, succeeds};
use std::process::Command;

/// Sees to it that `packages` are installed.
pub fn ensure(packages: &[&str]) -> Result {
    let missing: Vec<&str> = packages.iter().copied().filter(|package| !is_installed(package)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    println!("These Debian packages are missing: {}", missing.join(" "));
    let by_hand = || format!("install them and try again: sudo apt-get install {}", missing.join(" "));
    if !succeeds(Command::new("apt-get").arg("--version")) {
        return Err(format!("this is not Debian or Ubuntu; install what corresponds to {}", missing.join(" ")).into());
    }
    let mut prefix = Vec::new();
    // SAFETY: only returns a number.
    if unsafe { libc::geteuid() } != 0 {
        if !succeeds(Command::new("sudo").args(["-n", "true"])) {
            return Err(by_hand().into());
        }
        prefix.push("sudo");
    }
    let apt = |arguments: &[&str]| {
        let words =
            [&prefix[..], &["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq", "-y"], arguments].concat();
        run(Command::new(words[0]).args(&words[1..]).stdin(std::process::Stdio::null()))
    };
    let install = [&["install", "--no-install-recommends"], &missing[..]].concat();
    // The lists of packages may be old or absent: fetch them, and go on with what there is if that fails.
    let _ = apt(&["update"]);
    apt(&install).map_err(|error| format!("{error}; {}", by_hand()).into())
}

fn is_installed(package: &str) -> bool {
    let query = Command::new("dpkg-query").args(["-W", "-f=${db:Status-Abbrev}", package]).output();
    query.is_ok_and(|output| output.stdout.starts_with(b"ii"))
}
