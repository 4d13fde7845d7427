//! Host lists. The embedded engine runs on this machine only, so a list is right when it names nothing else.

use std::ffi::OsStr;

/// Accepts `localhost,thishost:4,…`; the error names the first host that is another machine.
pub fn check_list(list: &str) -> Result<(), String> {
    match list.split(',').map(host_name).find(|host| !host.is_empty() && !is_this_machine(host)) {
        None => Ok(()),
        Some(other) => Err(format!(
            "`{other}` is not this machine, and `anympi run` starts ranks on this machine only; \
             for several machines say with -T on which MPI, for example `-T openmpi`"
        )),
    }
}

/// A file of hosts, one a line: `name`, `name:4` or `name slots=4`, with `#` before comments.
pub fn check_file(path: &OsStr) -> Result<(), String> {
    let text = std::fs::read_to_string(path)
        .map_err(|error| format!("cannot read the host file {}: {error}", path.to_string_lossy()))?;
    for line in text.lines() {
        let line = line.split('#').next().unwrap_or_default();
        check_list(line.split_whitespace().next().unwrap_or_default())?;
    }
    Ok(())
}

/// `name:4` without its number of slots. An IPv6 address has several colons and no slots.
fn host_name(entry: &str) -> &str {
    match entry.split_once(':') {
        Some((name, slots)) if !slots.contains(':') => name,
        _ => entry,
    }
}

fn is_this_machine(host: &str) -> bool {
    let own = own_name();
    let short = |name: &str| name.split('.').next().unwrap_or_default().to_owned();
    ["localhost", "127.0.0.1", "::1", "[::1]"].contains(&host) || host == own || host == short(&own)
}

fn own_name() -> String {
    let mut buffer = [0u8; 256];
    // SAFETY: the buffer is writable over the length given, and its last byte stays zero.
    unsafe { libc::gethostname(buffer.as_mut_ptr().cast(), buffer.len() - 1) };
    let end = buffer.iter().position(|byte| *byte == 0).unwrap_or(0);
    String::from_utf8_lossy(&buffer[..end]).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn this_machine_goes_by_several_names() {
        for list in ["localhost", "localhost:4,127.0.0.1", "::1", &own_name(), &format!("{}:8", own_name())] {
            assert_eq!(check_list(list), Ok(()), "{list}");
        }
    }

    #[test]
    fn another_machine_is_refused_by_name() {
        assert!(check_list("localhost,node7:2").unwrap_err().starts_with("`node7` is not this machine"));
    }
}
