//! What of this machine is in the way of speed or of large runs, each with what can be done.

use std::ffi::CString;

/// One sentence or two for each thing; none when nothing is wrong.
pub fn remarks() -> Vec<String> {
    [shared_memory(), single_copy(), open_files(), locked_memory()].into_iter().flatten().collect()
}

/// Open MPI and MPICH keep their ranks' shared memory in /dev/shm; containers give it 64 MiB.
fn shared_memory() -> Option<String> {
    let path = CString::new("/dev/shm").ok()?;
    // SAFETY: the structure is written only when the call succeeds, and all zeros is a valid value of it.
    let (known, found) = unsafe {
        let mut found: libc::statvfs = std::mem::zeroed();
        (libc::statvfs(path.as_ptr(), &mut found) == 0, found)
    };
    let total = found.f_blocks * found.f_frsize;
    let left = found.f_bavail * found.f_frsize;
    match known {
        false => Some("/dev/shm is missing, which Open MPI and MPICH need (the engine does not).".into()),
        true if left >= 256 << 20 => None,
        true => Some(format!(
            "/dev/shm has {} MiB left of {}, which is little for the ranks of Open MPI and MPICH (not for the engine's); \
             in a container, start it with more (docker run --shm-size=1g).",
            left >> 20,
            total >> 20
        )),
    }
}

/// Ranks copy long messages straight from each other's memory if the kernel lets them.
fn single_copy() -> Option<String> {
    let scope = std::fs::read_to_string("/proc/sys/kernel/yama/ptrace_scope").unwrap_or_default();
    let (source, mut target) = (1u8, 0u8);
    let local = libc::iovec { iov_base: (&raw mut target).cast(), iov_len: 1 };
    let remote = libc::iovec { iov_base: (&raw const source).cast_mut().cast(), iov_len: 1 };
    // SAFETY: reads one byte of this very process into another.
    let copied = unsafe { libc::process_vm_readv(libc::getpid(), &local, 1, &remote, 1, 0) };
    if copied != 1 {
        return Some(
            "process_vm_readv is forbidden here (by a container's seccomp profile, most likely), so long messages are \
             copied twice; docker run --cap-add=SYS_PTRACE allows it."
                .into(),
        );
    }
    match scope.trim() {
        "" | "0" => None,
        "1" => Some(
            "ptrace_scope is 1: the engine's ranks allow each other to read their memory, but those of other MPIs may \
             not, and then copy long messages twice (sysctl kernel.yama.ptrace_scope=0)."
                .into(),
        ),
        scope => Some(format!(
            "ptrace_scope is {scope}: ranks may not read each other's memory, so long messages are copied twice \
             (sysctl kernel.yama.ptrace_scope=0)."
        )),
    }
}

fn open_files() -> Option<String> {
    let (soft, hard) = limit(libc::RLIMIT_NOFILE)?;
    (soft < 1024).then(|| {
        let more = if hard > soft { format!("; `ulimit -n {hard}` allows more") } else { String::new() };
        format!("A process may have {soft} open files, which is little for large runs{more}.")
    })
}

/// Networks with remote memory access pin what they send.
fn locked_memory() -> Option<String> {
    let fast_network = std::fs::read_dir("/sys/class/infiniband").is_ok_and(|mut entries| entries.next().is_some());
    let (soft, _) = limit(libc::RLIMIT_MEMLOCK)?;
    (fast_network && soft < 1 << 30).then(|| {
        format!("Only {} KiB of memory may be locked, and this machine's network needs more (`ulimit -l`).", soft >> 10)
    })
}

fn limit(resource: libc::__rlimit_resource_t) -> Option<(u64, u64)> {
    // SAFETY: writes a local structure, for which all zeros is a valid value.
    unsafe {
        let mut found: libc::rlimit = std::mem::zeroed();
        (libc::getrlimit(resource, &mut found) == 0).then_some((found.rlim_cur, found.rlim_max))
    }
}
