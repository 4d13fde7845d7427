//! Info objects: (key, value) strings in the order in which the keys were first set (MPI 5.0 chapter 10).

use crate::error::{Error, Result, check};
use crate::rank::Rank;
use crate::standard::*;
use crate::types::Info;
use std::cell::RefCell;
use std::ffi::c_int;
use std::path::PathBuf;
use std::rc::Rc;

/// Keys that a program may put into one object.
const MOST_KEYS: usize = 1 << 16;

#[derive(Clone, Default, Debug, PartialEq, Eq)]
pub struct InfoObject {
    pub entries: Vec<(String, String)>,
}

impl InfoObject {
    pub fn get(&self, key: &str) -> Option<&str> {
        self.entries.iter().find(|(k, _)| k == key).map(|(_, v)| v.as_str())
    }

    /// Sets without checks: for keys and values that the engine makes itself.
    pub fn put(&mut self, key: &str, value: impl Into<String>) {
        let value = value.into();
        match self.entries.iter_mut().find(|(k, _)| k == key) {
            Some(entry) => entry.1 = value,
            None => self.entries.push((key.to_string(), value)),
        }
    }

    pub fn set(&mut self, key: &str, value: &str) -> Result<()> {
        check_key(key)?;
        check(value.len() < MPI_MAX_INFO_VAL as usize, MPI_ERR_INFO_VALUE)?;
        check(self.entries.len() < MOST_KEYS || self.get(key).is_some(), MPI_ERR_NO_MEM)?;
        self.put(key, value);
        Ok(())
    }

    pub fn delete(&mut self, key: &str) -> Result<()> {
        check_key(key)?;
        let i = self.entries.iter().position(|(k, _)| k == key).ok_or(Error::new(MPI_ERR_INFO_NOKEY))?;
        self.entries.remove(i);
        Ok(())
    }

    pub fn nth_key(&self, n: c_int) -> Result<&str> {
        let entry = usize::try_from(n).ok().and_then(|n| self.entries.get(n));
        entry.map(|(k, _)| k.as_str()).ok_or(Error::new(MPI_ERR_ARG))
    }
}

/// `MPI_ERR_INFO_KEY` unless `key` is neither empty nor too long.
pub fn check_key(key: &str) -> Result<()> {
    check(!key.is_empty() && key.len() < MPI_MAX_INFO_KEY as usize, MPI_ERR_INFO_KEY)
}

impl Rank {
    pub fn info(&self, handle: Info) -> Result<Rc<RefCell<InfoObject>>> {
        self.infos.get(handle.0).ok_or(Error::new(MPI_ERR_INFO))
    }

    /// An info argument that may be `MPI_INFO_NULL`.
    pub fn info_or_empty(&self, handle: Info) -> Result<InfoObject> {
        if handle == MPI_INFO_NULL {
            return Ok(InfoObject::default());
        }
        Ok(self.info(handle)?.borrow().clone())
    }

    pub fn new_info(&self, info: InfoObject) -> Result<Info> {
        self.infos.insert(Rc::new(RefCell::new(info))).map(Info).ok_or(Error::new(MPI_ERR_INTERN))
    }
}

/// What `MPI_INFO_ENV` and `MPI_Info_create_env` say about a process started as `argv` in `directory` (MPI 5.0 § 11.2.1).
///
/// Keys that this engine cannot know (`soft`, `file`) are absent.
pub fn environment(world_size: usize, argv: &[String], directory: Option<PathBuf>) -> InfoObject {
    let mut info = InfoObject::default();
    put_command_line(&mut info, argv);
    info.put("maxprocs", world_size.to_string());
    info.put("host", crate::init::processor_name());
    info.put("arch", std::env::consts::ARCH);
    if let Some(directory) = directory {
        info.put("wdir", cut(&directory.to_string_lossy()));
    }
    info
}

/// Leaves `info` as it is when there is no `argv`.
pub fn put_command_line(info: &mut InfoObject, argv: &[String]) {
    if let Some((command, arguments)) = argv.split_first() {
        info.put("command", cut(command));
        info.put("argv", cut(&arguments.join(" ")));
    }
}

fn cut(value: &str) -> &str {
    crate::text::fit(value, MPI_MAX_INFO_VAL as usize)
}

pub fn thread_level_name(level: c_int) -> &'static str {
    match level {
        MPI_THREAD_FUNNELED => "MPI_THREAD_FUNNELED",
        MPI_THREAD_SERIALIZED => "MPI_THREAD_SERIALIZED",
        MPI_THREAD_MULTIPLE => "MPI_THREAD_MULTIPLE",
        _ => "MPI_THREAD_SINGLE",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_keep_the_order_in_which_they_were_first_set() {
        let mut info = InfoObject::default();
        for (key, value) in [("b", "1"), ("a", "2"), ("b", "3")] {
            info.set(key, value).unwrap();
        }
        assert_eq!((info.nth_key(0), info.nth_key(1)), (Ok("b"), Ok("a")));
        assert_eq!(info.get("b"), Some("3"));
        assert_eq!(info.nth_key(2), Err(Error::new(MPI_ERR_ARG)));
        assert_eq!(info.delete("c"), Err(Error::new(MPI_ERR_INFO_NOKEY)));
    }

    #[test]
    fn keys_and_values_that_do_not_fit_a_c_buffer_are_refused() {
        let mut info = InfoObject::default();
        assert_eq!(info.set("", "x"), Err(Error::new(MPI_ERR_INFO_KEY)));
        assert_eq!(info.set(&"k".repeat(256), "x"), Err(Error::new(MPI_ERR_INFO_KEY)));
        assert_eq!(info.set("k", &"v".repeat(1024)), Err(Error::new(MPI_ERR_INFO_VALUE)));
        assert_eq!(info.set(&"k".repeat(255), &"v".repeat(1023)), Ok(()));
    }
}
