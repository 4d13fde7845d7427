//! Barriers that one process has the others execute (membarrier(2)): who rarely needs an order pays for it, and who often does
//! goes without.

/// `MEMBARRIER_CMD_GLOBAL_EXPEDITED` and its registration.
const BARRIER: libc::c_long = 1 << 1;
const REGISTER: libc::c_long = 1 << 2;

fn membarrier(command: libc::c_long) -> bool {
    // SAFETY: no pointers.
    unsafe { libc::syscall(libc::SYS_membarrier, command, 0, 0) == 0 }
}

/// Lets others have this process's threads execute barriers; false where the kernel does not know of it, or must not be asked.
pub fn register() -> bool {
    membarrier(REGISTER)
}

/// All running threads of processes that have registered execute a full barrier before this returns; false when they do not.
pub fn everywhere() -> bool {
    membarrier(BARRIER)
}
