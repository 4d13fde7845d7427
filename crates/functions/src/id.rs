//! Names of invocations.
//!
//! One that is made for a client with a key is derived from the key, so that the same key always leads to the same
//! invocation; any other begins with the time and is unique.

use crate::error::{Error, Result};
use crate::name::{Hash, hexadecimal};
use crate::record::now;

const LONGEST_KEY: usize = 256;

pub fn unique() -> String {
    format!("{:011x}-{}", now(), hexadecimal(&random::<5>()))
}

pub fn of_key(key: &str) -> Result<String> {
    match (1..=LONGEST_KEY).contains(&key.len()) && key.chars().all(|c| c.is_ascii_graphic()) {
        true => Ok(format!("key-{}", &Hash::of(key.as_bytes()).as_str()[..24])),
        false => Err(Error::Invalid(format!("an idempotency key has 1 to {LONGEST_KEY} visible ASCII characters"))),
    }
}

/// What a client may ask for: it becomes part of a path.
pub fn is_possible(id: &str) -> bool {
    (1..=64).contains(&id.len()) && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    // SAFETY: the pointer and the length are those of a local array. So few bytes come at once, or not at all.
    let got = unsafe { libc::getrandom(bytes.as_mut_ptr().cast(), N, 0) };
    assert_eq!(got, N as isize, "the kernel has random numbers");
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_always_leads_to_the_same_invocation_and_none_else() {
        assert_eq!(of_key("a").unwrap(), of_key("a").unwrap());
        assert_ne!(of_key("a").unwrap(), of_key("b").unwrap());
        for bad in ["", "a b", "ü", "a\n", &"x".repeat(257)] {
            assert!(of_key(bad).is_err(), "{bad:?}");
        }
    }

    #[test]
    fn a_name_can_be_part_of_a_path() {
        let (one, two) = (unique(), unique());
        assert_ne!(one, two);
        assert!(is_possible(&one) && is_possible(&of_key("../x").unwrap()));
        for bad in ["", "..", "a/b", "a.json", "a\0"] {
            assert!(!is_possible(bad), "{bad:?}");
        }
    }
}
