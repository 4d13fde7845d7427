//! Processes that ranks have started and left behind. The launcher is their "subreaper": when a parent ends, the kernel
//! makes them children of the launcher, in whatever session or group they are.

use std::time::{Duration, Instant};

/// The kernel needs a moment to end a process; one that takes longer hangs in a driver, and nobody can end it.
const LONGEST: Duration = Duration::from_millis(500);

/// From now on, orphans among the descendants become children of this process.
pub fn adopt() {
    // SAFETY: a plain system call.
    unsafe { libc::prctl(libc::PR_SET_CHILD_SUBREAPER, 1) };
}

/// Kills all children but `spared`, and their children as they are adopted.
pub fn kill_all(spared: i32) {
    let give_up = Instant::now() + LONGEST;
    loop {
        // SAFETY: waits for no one; the status is not asked for.
        while unsafe { libc::waitpid(-1, std::ptr::null_mut(), libc::WNOHANG) } > 0 {}
        let left = children(spared);
        if left.is_empty() || Instant::now() > give_up {
            return;
        }
        for pid in left {
            // SAFETY: a plain system call on a child that has not been waited for, so the number is still its own.
            unsafe { libc::kill(pid, libc::SIGKILL) };
        }
        std::thread::sleep(Duration::from_millis(1));
    }
}

fn children(spared: i32) -> Vec<i32> {
    let pid = std::process::id();
    let list = std::fs::read_to_string(format!("/proc/{pid}/task/{pid}/children")).unwrap_or_default();
    list.split_whitespace().filter_map(|pid| pid.parse().ok()).filter(|pid| *pid != spared).collect()
}
