//! A small process that outlives the launcher by a moment. The kernel kills the ranks when the launcher dies, but not
//! what the ranks have started; the guard, who knows their process groups, does.
//!
//! It learns of the launcher's death from the end of a pipe. It lives in a session of its own, so that what is sent to
//! the launcher's process group does not reach it, and it holds no file of the launcher's open.

use std::fs::File;
use std::io::{self, Read, Write};
use std::os::fd::{AsRawFd, FromRawFd, RawFd};

pub struct Guard {
    pid: i32,
    pipe: File,
}

impl Guard {
    /// Starts the guard, which does `last` too when the launcher dies. The caller has one thread only, so that the child may do
    /// as it likes.
    pub fn start(last: impl FnOnce()) -> io::Result<Guard> {
        let mut ends = [0; 2];
        // SAFETY: two descriptors are written to the array.
        if unsafe { libc::pipe2(ends.as_mut_ptr(), libc::O_CLOEXEC) } != 0 {
            return Err(io::Error::last_os_error());
        }
        // SAFETY: both descriptors are new and owned here alone.
        let (reader, writer) = unsafe { (File::from_raw_fd(ends[0]), File::from_raw_fd(ends[1])) };
        // SAFETY: this process has one thread, so the child's copy of it is whole.
        match unsafe { libc::fork() } {
            -1 => Err(io::Error::last_os_error()),
            0 => {
                drop(writer);
                keep_watch(reader, last)
            }
            pid => Ok(Guard { pid, pipe: writer }),
        }
    }

    pub fn pid(&self) -> i32 {
        self.pid
    }

    /// Tells it of a process group to kill when the launcher dies.
    pub fn watch(&mut self, group: i32) {
        self.tell(group);
    }

    /// Tells it that a process group is empty, so that its number may soon mean something else.
    pub fn forget(&mut self, group: i32) {
        self.tell(-group);
    }

    fn tell(&mut self, word: i32) {
        // A guard that somebody has killed is no reason to stop.
        let _ = self.pipe.write_all(&word.to_ne_bytes());
    }

    /// Ends the guard, all process groups being gone.
    pub fn dismiss(mut self) {
        self.tell(0);
        // SAFETY: waits for a child of this process.
        unsafe { libc::waitpid(self.pid, std::ptr::null_mut(), 0) };
    }
}

fn keep_watch(mut pipe: File, last: impl FnOnce()) -> ! {
    close_all_but(pipe.as_raw_fd());
    // SAFETY: plain system calls.
    unsafe {
        libc::setsid();
        let mut all = std::mem::zeroed();
        libc::sigfillset(&mut all);
        libc::sigprocmask(libc::SIG_SETMASK, &all, std::ptr::null_mut());
    }
    let mut groups: Vec<i32> = Vec::new();
    let mut word = [0; 4];
    while pipe.read_exact(&mut word).is_ok() {
        match i32::from_ne_bytes(word) {
            // SAFETY: ends this process at once, running no destructor of the launcher's.
            0 => unsafe { libc::_exit(0) },
            group if group > 0 => groups.push(group),
            gone => groups.retain(|group| *group != -gone),
        }
    }
    for group in groups {
        // SAFETY: a plain system call.
        unsafe { libc::kill(-group, libc::SIGKILL) };
    }
    last();
    // SAFETY: as above.
    unsafe { libc::_exit(0) }
}

fn close_all_but(kept: RawFd) {
    // SAFETY: this process is a copy that uses no other descriptor any more.
    unsafe {
        if kept > 0 {
            libc::syscall(libc::SYS_close_range, 0, kept as u32 - 1, 0);
        }
        libc::syscall(libc::SYS_close_range, kept as u32 + 1, u32::MAX, 0);
    }
}
