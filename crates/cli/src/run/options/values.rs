//! What may follow an option: numbers, sizes, variables, words. An error is a sentence for the user.

use super::Stdin;
use crate::family::Family;
use std::ffi::{OsStr, OsString};
use std::os::unix::ffi::OsStrExt;
use std::time::Duration;

pub fn number_of_ranks(value: &OsStr) -> Result<usize, String> {
    match value.to_str().and_then(|value| value.parse().ok()) {
        Some(count) if count > 0 => Ok(count),
        _ => Err(format!("`{}` is not a number of ranks", value.to_string_lossy())),
    }
}

pub fn variable_name(name: &OsStr) -> Result<OsString, String> {
    if name.is_empty() || name.as_bytes().contains(&b'=') {
        return Err(format!("`{}` is not the name of an environment variable", name.to_string_lossy()));
    }
    Ok(name.to_os_string())
}

/// `VAR=VALUE`, or `VAR` with its present value; nothing when it has none, since there is then nothing to pass on.
pub fn exported(text: &OsStr) -> Result<Option<(OsString, OsString)>, String> {
    let mut parts = text.as_bytes().splitn(2, |byte| *byte == b'=');
    let name = variable_name(OsStr::from_bytes(parts.next().unwrap_or_default()))?;
    let value = match parts.next() {
        Some(value) => Some(OsStr::from_bytes(value).to_os_string()),
        None => std::env::var_os(&name),
    };
    Ok(value.map(|value| (name, value)))
}

/// All `VAR=VALUE` of a file, each of which ends with a null byte.
pub fn variables_of(file: &OsStr) -> Result<Vec<(OsString, OsString)>, String> {
    let text = std::fs::read(file).map_err(|error| format!("--env-file: cannot read {}: {error}", file.display()))?;
    let variable = |text: &[u8]| {
        let at = text.iter().position(|byte| *byte == b'=').filter(|at| *at > 0);
        let at = at.ok_or_else(|| format!("--env-file: {}: not all in it is VAR=VALUE", file.display()))?;
        Ok((OsStr::from_bytes(&text[..at]).into(), OsStr::from_bytes(&text[at + 1..]).into()))
    };
    text.split(|byte| *byte == 0).filter(|text| !text.is_empty()).map(variable).collect()
}

pub fn seconds(value: &OsStr) -> Result<Duration, String> {
    let parsed = value.to_str().and_then(|value| value.parse::<f64>().ok());
    let parsed = parsed.filter(|seconds| *seconds > 0.0).and_then(|seconds| Duration::try_from_secs_f64(seconds).ok());
    parsed.ok_or_else(|| format!("`{}` is not a number of seconds", value.to_string_lossy()))
}

/// A folder for a guest, whose two names are those before and after a `::`.
pub fn folder(value: OsString) -> Result<OsString, String> {
    let bytes = value.as_bytes().strip_suffix(b":ro").unwrap_or(value.as_bytes());
    let separator = bytes.windows(2).position(|two| two == b"::");
    let (host, guest) = separator.map_or((bytes, None), |at| (&bytes[..at], Some(&bytes[at + 2..])));
    if host.is_empty() || guest.is_some_and(<[u8]>::is_empty) {
        return Err(format!("--dir is followed by HOST, HOST::GUEST or HOST::GUEST:ro, not by `{}`", value.display()));
    }
    Ok(value)
}

/// A number of bytes: `65536`, `64K`, `64M`, `64MiB`, `1G`.
pub fn size(value: &OsStr) -> Result<u64, String> {
    let parsed = value.to_str().and_then(|text| {
        let digits = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
        let shift = match text[digits..].to_ascii_lowercase().trim_end_matches("ib").trim_end_matches('b') {
            "" => 0,
            "k" => 10,
            "m" => 20,
            "g" => 30,
            _ => return None,
        };
        text[..digits].parse::<u64>().ok()?.checked_mul(1 << shift)
    });
    parsed.ok_or_else(|| format!("`{}` is not an amount of memory, such as 64M", value.to_string_lossy()))
}

pub fn fuel(value: &OsStr) -> Result<u64, String> {
    let parsed = value.to_str().and_then(|value| value.parse().ok());
    parsed.ok_or_else(|| format!("`{}` is not a number of instructions", value.to_string_lossy()))
}

pub fn family(word: &OsStr) -> Result<Family, String> {
    let word = word.to_string_lossy();
    Family::from_word(&word).ok_or_else(|| format!("-F is followed by openmpi, mpich, intel or abi, not by `{word}`"))
}

/// The words of `text` as a shell would see them: quotes keep a word together, a backslash keeps the next character.
pub fn words(text: &OsStr) -> Result<Vec<OsString>, String> {
    let (mut words, mut word, mut quote) = (Vec::new(), None::<Vec<u8>>, None);
    let mut bytes = text.as_bytes().iter().copied();
    while let Some(byte) = bytes.next() {
        match (quote, byte) {
            (Some(open), _) if byte == open => quote = None,
            (None, b'\'' | b'"') => {
                quote = Some(byte);
                word.get_or_insert_default();
            }
            (None, b' ' | b'\t' | b'\n') => words.extend(word.take()),
            (None | Some(b'"'), b'\\') => word.get_or_insert_default().extend(bytes.next()),
            _ => word.get_or_insert_default().push(byte),
        }
    }
    words.extend(word);
    match quote {
        None => Ok(words.into_iter().map(|word| OsStr::from_bytes(&word).to_os_string()).collect()),
        Some(_) => Err(format!("a quote is not closed in `{}`", text.to_string_lossy())),
    }
}

pub fn stdin(value: &OsStr) -> Result<Stdin, String> {
    match value.to_str() {
        Some("none") => Ok(Stdin::None),
        Some("all") => Ok(Stdin::All),
        Some(rank) if rank.parse::<usize>().is_ok() => Ok(Stdin::Rank(rank.parse().unwrap_or(0))),
        _ => Err(format!("--stdin is followed by none, all or a rank, not by `{}`", value.to_string_lossy())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_for_the_host_are_taken_apart_as_a_shell_does() {
        let check = |text: &str, expected: &[&str]| assert_eq!(words(OsStr::new(text)).unwrap(), expected, "{text}");
        check("  --mca btl  self ", &["--mca", "btl", "self"]);
        check(r#"-x 'A=1 2' "b \"c" '' d\ e"#, &["-x", "A=1 2", "b \"c", "", "d e"]);
        assert_eq!(words(OsStr::new("'a")).unwrap_err(), "a quote is not closed in `'a`");
    }

    #[test]
    fn sizes_have_the_usual_units() {
        let check = |text: &str, expected: u64| assert_eq!(size(OsStr::new(text)), Ok(expected), "{text}");
        check("65536", 65536);
        check("64k", 65536);
        check("64KiB", 65536);
        check("4G", 1 << 32);
    }
}
