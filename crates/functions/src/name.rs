//! Names of functions (`demo/hello`) and of modules (the SHA-256 of their bytes). Both become parts of paths in the
//! store, so neither can hold anything that a path could be bent with.

use crate::error::Error;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::fmt;
use std::str::FromStr;

const LONGEST: usize = 64;

/// A user and a name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Name {
    user: String,
    name: String,
}

impl Name {
    pub fn new(user: &str, name: &str) -> Result<Name, Error> {
        for (what, part) in [("user", user), ("name", name)] {
            if !is_plain(part) {
                return Err(Error::Invalid(format!(
                    "`{}` is no {what} of a function: letters, digits, `-`, `_` and `.` (not first), at most {LONGEST}",
                    part.escape_debug()
                )));
            }
        }
        Ok(Name { user: user.into(), name: name.into() })
    }

    pub fn user(&self) -> &str {
        &self.user
    }

    /// Without the user.
    pub fn name(&self) -> &str {
        &self.name
    }
}

fn is_plain(part: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_.".contains(c);
    (1..=LONGEST).contains(&part.len()) && part.chars().all(plain) && !part.starts_with(['.', '-'])
}

impl fmt::Display for Name {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}/{}", self.user, self.name)
    }
}

impl FromStr for Name {
    type Err = Error;

    fn from_str(text: &str) -> Result<Name, Error> {
        let (user, name) = text
            .split_once('/')
            .ok_or_else(|| Error::Invalid(format!("`{}` is not USER/NAME, such as demo/hello", text.escape_debug())))?;
        Name::new(user, name)
    }
}

impl TryFrom<String> for Name {
    type Error = Error;

    fn try_from(text: String) -> Result<Name, Error> {
        text.parse()
    }
}

impl From<Name> for String {
    fn from(name: Name) -> String {
        name.to_string()
    }
}

/// The SHA-256 of a module, as 64 hexadecimal digits.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Hash(String);

impl Hash {
    pub fn of(bytes: &[u8]) -> Hash {
        Hash(hexadecimal(&Sha256::digest(bytes)))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

pub fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

impl fmt::Display for Hash {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl TryFrom<String> for Hash {
    type Error = Error;

    fn try_from(text: String) -> Result<Hash, Error> {
        let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte));
        match text.len() == 64 && digits(&text) {
            true => Ok(Hash(text)),
            false => Err(Error::Invalid(format!("`{}` is not a SHA-256", text.escape_debug()))),
        }
    }
}

impl From<Hash> for String {
    fn from(hash: Hash) -> String {
        hash.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_two_plain_parts() {
        for good in ["demo/hello", "a/b", "A-1/b_2.v3"] {
            assert_eq!(good.parse::<Name>().unwrap().to_string(), good);
        }
        let long = format!("a/{}", "x".repeat(65));
        for bad in ["", "hello", "/b", "a/", "a/../b", "../b", "a/.b", "a/b/c", "a/b c", "a/-b", "a/b\0", "a/ü", &long]
        {
            assert!(bad.parse::<Name>().is_err(), "{bad:?}");
        }
    }

    #[test]
    fn a_module_is_named_by_its_bytes() {
        let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        assert_eq!(Hash::of(b"").as_str(), empty);
        assert!(Hash::try_from(empty.to_string()).is_ok());
        for bad in ["", "../../etc", &empty[1..], &empty.to_uppercase()] {
            assert!(Hash::try_from(bad.to_string()).is_err(), "{bad:?}");
        }
    }
}
