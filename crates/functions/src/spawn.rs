//! Starts processes that end when the server does, however it ends.
//!
//! The kernel sends the signal that PR_SET_PDEATHSIG asks for when the *thread* ends that started the process. So one
//! thread, which lives as long as the server, starts them all.

use std::io;
use std::sync::mpsc;
use tokio::process::{Child, Command};
use tokio::sync::oneshot;

#[derive(Clone)]
pub struct Spawner(mpsc::Sender<(Command, oneshot::Sender<io::Result<Child>>)>);

/// Variables of the server's that processes keep: where programs, caches and temporary files lie.
const KEPT: [&str; 5] = ["PATH", "HOME", "XDG_CACHE_HOME", "TMPDIR", "ANYMPI_CACHE"];

impl Spawner {
    /// To be called within the runtime that will wait for the processes.
    pub fn start() -> io::Result<Spawner> {
        let (sender, receiver) = mpsc::channel::<(Command, oneshot::Sender<io::Result<Child>>)>();
        let runtime = tokio::runtime::Handle::current();
        std::thread::Builder::new().name("spawner".into()).spawn(move || {
            let _runtime = runtime.enter();
            for (mut command, reply) in receiver {
                // Whoever asked may have gone; the child is then killed as it is dropped.
                let _ = reply.send(command.spawn());
            }
        })?;
        Ok(Spawner(sender))
    }

    /// Starts `command` in a process group of its own, with nothing of the server's but its standard streams and a few
    /// variables.
    pub async fn spawn(&self, mut command: Command) -> io::Result<Child> {
        command.env_clear().process_group(0);
        command.envs(KEPT.iter().filter_map(|name| Some((name, std::env::var_os(name)?))));
        let server = std::process::id();
        // SAFETY: `before_exec` only makes system calls, which a child of fork may.
        unsafe { command.pre_exec(move || before_exec(server)) };
        let (reply, child) = oneshot::channel();
        let gone = || io::Error::other("the server is shutting down");
        self.0.send((command, reply)).map_err(|_| gone())?;
        child.await.map_err(|_| gone())?
    }
}

/// In the child: die with the server, inherit no descriptor but 0, 1 and 2, and no blocked signal.
fn before_exec(server: u32) -> io::Result<()> {
    // SAFETY: plain system calls on numbers and on a local signal set.
    unsafe {
        if libc::prctl(libc::PR_SET_PDEATHSIG, libc::SIGKILL) != 0 {
            return Err(io::Error::last_os_error());
        }
        // The server may have died before the line above.
        if libc::getppid() as u32 != server {
            libc::_exit(1);
        }
        // Marked only: one of them tells the server whether exec has worked.
        libc::syscall(libc::SYS_close_range, 3, u32::MAX, libc::CLOSE_RANGE_CLOEXEC);
        let mut none = std::mem::zeroed();
        libc::sigemptyset(&mut none);
        libc::sigprocmask(libc::SIG_SETMASK, &none, std::ptr::null_mut());
    }
    Ok(())
}
