//! Naming processes for good: a pid may be used again, a pid with its start time may not.

/// The start time of process `pid` in clock ticks since boot, `None` when there is no such process, or only its corpse.
pub fn started(pid: u32) -> Option<u64> {
    let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
    // The name, in parentheses, may hold anything; after it come the state (field 3) and, as field 22, the time.
    let mut fields = stat.rsplit_once(')')?.1.split_whitespace();
    let state = fields.next()?;
    let started = fields.nth(18)?.parse().ok()?;
    (state != "Z" && state != "X").then_some(started)
}
