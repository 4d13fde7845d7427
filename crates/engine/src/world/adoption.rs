//! How a process that nobody has launched gets a launcher when it needs one, as `MPI_Comm_spawn` does.
//!
//! ```text
//! process:  asks, as if there were a launcher; starts `anympi adopt` with the world's memory as its standard input
//! command:  forks, so that the launcher is no child of the process, whose waits are its own affair
//! launcher: maps the world; names itself in it; looks for petitions     (the command ends now)
//! process:  waits for the answer
//! ```
//!
//! The command is the one beside the library that this code is in: `PREFIX/bin/anympi` for `PREFIX/lib/anympi/libmpi.so.12`, or
//! what cargo has put into the same folder.
//!
//! Should such a launcher be killed, its ranks end with it, and those that are linked with them learn it by
//! [`World::lose_launcher`].

use super::World;
use super::layout::Header;
use super::meeting::KILLED;
use std::ffi::{CStr, OsStr};
use std::fs::File;
use std::mem::offset_of;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The command's word for it.
pub const WORD: &str = "adopt";
/// `PREFIX/lib/anympi/beside-openmpi/libmpi.so.12`: so many folders up lies the one with the commands.
const STEPS: usize = 4;

impl World {
    /// Starts a launcher for this world of one; an error is a sentence for the user.
    pub(crate) fn call_launcher(&self) -> Result<(), String> {
        const NONE: &str = "this process has no launcher (`anympi run -n 1` starts it with one), and";
        let memory = self.memory().ok_or_else(|| format!("{NONE} no memory to share with one"))?;
        let library =
            own_library().ok_or_else(|| format!("{NONE} no library beside which the command `anympi` could lie"))?;
        let command = beside(&library)
            .ok_or_else(|| format!("{NONE} there is no command `anympi` beside {}", library.display()))?;
        let shown = command.display();
        // Its output is ours: it passes on what the spawned ranks write.
        let child = Command::new(&command).arg(WORD).stdin(Stdio::from(memory)).spawn();
        let ended = child.map_err(|error| format!("cannot start {shown}: {error}"))?.wait();
        match (self.launcher(), ended) {
            (Some(_), _) => Ok(()),
            (None, Ok(status)) => Err(format!("{shown} was to start others, and has ended with {status}")),
            (None, Err(error)) => Err(format!("{shown} was to start others, and is gone: {error}")),
        }
    }

    /// The memory, if the program has not closed its descriptor meanwhile.
    fn memory(&self) -> Option<File> {
        let file = self.file.as_ref()?;
        let mut identity = [0; 8];
        file.read_exact_at(&mut identity, offset_of!(Header, identity) as u64).ok()?;
        file.try_clone().ok().filter(|_| u64::from_ne_bytes(identity) == self.identity())
    }

    /// The launcher was killed, and all that it has started: who is linked with that ends too.
    pub fn lose_launcher(&self) {
        self.set_launcher(0);
        for first in self.firsts().filter(|&first| first != 0) {
            self.abort(first, KILLED);
        }
        self.wake_all();
    }
}

/// The file of the library, or of the executable, that this function is in.
fn own_library() -> Option<PathBuf> {
    // SAFETY: a structure of pointers and numbers, for which zeroes are values.
    let mut info: libc::Dl_info = unsafe { std::mem::zeroed() };
    // SAFETY: the address is one of code that is loaded, and the structure is written to.
    let found = unsafe { libc::dladdr(own_library as *const libc::c_void, &mut info) } != 0;
    if !found || info.dli_fname.is_null() {
        return None;
    }
    // SAFETY: a C string that lives as long as the library is loaded.
    let name = unsafe { CStr::from_ptr(info.dli_fname) };
    Some(PathBuf::from(OsStr::from_bytes(name.to_bytes())))
}

/// The command `anympi` of the installation that `library` belongs to.
fn beside(library: &Path) -> Option<PathBuf> {
    let real = library.canonicalize().ok();
    let folders =
        [Some(library), real.as_deref()].into_iter().flatten().flat_map(|path| path.ancestors().skip(1).take(STEPS));
    let mut commands = folders.flat_map(|folder| [folder.join("bin/anympi"), folder.join("anympi")]);
    commands.find(|command| command.is_file())
}

#[cfg(all(test, not(loom)))]
mod tests {
    use super::*;

    #[test]
    fn the_command_is_found_from_wherever_the_library_lies() {
        let top = std::env::temp_dir().join(format!("anympi-adoption-{}", std::process::id()));
        let put = |path: &str| {
            let path = top.join(path);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(&path, "").unwrap();
            path
        };
        let installed = [put("a/lib/anympi/libmpi.so.12"), put("a/lib/anympi/beside-openmpi/libmpi.so.12")];
        assert!(installed.iter().all(|library| beside(library).is_none()));
        let command = put("a/bin/anympi");
        assert!(installed.iter().all(|library| beside(library).as_ref() == Some(&command)));
        let (built, command) = (put("target/debug/libanympi_abi.so"), put("target/debug/anympi"));
        let link = put("elsewhere/deep/down/under/x").with_file_name("libmpi_abi.so.1");
        std::os::unix::fs::symlink(&built, &link).unwrap();
        assert_eq!((beside(&built), beside(&link)), (Some(command.clone()), Some(command.canonicalize().unwrap())));
        std::fs::remove_dir_all(&top).unwrap();
    }

    #[test]
    fn the_memory_of_a_world_of_one_is_known_from_another_file_in_its_place() {
        let mut world = World::alone().unwrap();
        assert!(world.memory().is_some() && world.seats() > 1 && world.launcher().is_none());
        let other = File::open("/proc/self/exe").unwrap();
        std::sync::Arc::get_mut(&mut world).unwrap().file = Some(other);
        assert!(world.memory().is_none());
        assert!(World::private(1).unwrap().memory().is_none());
    }
}
