//! Why a library cannot be the host, in words that say what to do.

use std::ffi::CStr;
use std::fmt::{self, Display, Formatter};
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

/// A library that cannot be the host.
#[derive(Debug)]
pub struct OpenError {
    path: PathBuf,
    reason: Reason,
}

#[derive(Debug, PartialEq, Eq)]
pub enum Reason {
    NoSuchFile,
    NotReadable(String),
    NotElf,
    /// The number of bits that its addresses have.
    OtherBits(u32),
    OtherMachine,
    /// The name of a library that it needs.
    Missing(String),
    /// What the dynamic loader said.
    Loader(String),
    NotMpi,
}

impl OpenError {
    pub(super) fn new(path: &Path, reason: Reason) -> OpenError {
        OpenError { path: path.to_owned(), reason }
    }

    pub fn reason(&self) -> &Reason {
        &self.reason
    }
}

impl std::error::Error for OpenError {}

impl Display for OpenError {
    fn fmt(&self, f: &mut Formatter) -> fmt::Result {
        write!(f, "the MPI library {} ", self.path.display())?;
        match &self.reason {
            Reason::NoSuchFile => {
                write!(f, "does not exist here. Is it installed on this machine too? `anympi doctor` lists what is")
            }
            Reason::NotReadable(why) => write!(f, "cannot be read: {why}"),
            Reason::NotElf => write!(
                f,
                "is no shared library (perhaps a linker script or a text file). Name the file that it stands for, such \
                 as libmpi.so.12"
            ),
            Reason::OtherBits(bits) => {
                write!(
                    f,
                    "is a {bits}-bit one, which a {}-bit program cannot load. Name one of the same kind",
                    usize::BITS
                )
            }
            Reason::OtherMachine => write!(f, "was built for another kind of processor"),
            Reason::Missing(name) => {
                write!(f, "needs {name}, which is not found. Install it, or name its folder in LD_LIBRARY_PATH")
            }
            Reason::Loader(said) => write!(f, "cannot be loaded: {said}"),
            Reason::NotMpi => {
                write!(f, "exports no PMPI_Init: it is no MPI library, or one without the profiling names")
            }
        }
    }
}

impl Reason {
    /// Why `dlopen` has just failed: the file is looked at first, since its words are for experts.
    pub(super) fn of_dlopen(path: &Path) -> Reason {
        // SAFETY: it returns null or a string that lives until the next call on this thread.
        let said = unsafe { libc::dlerror() };
        let said = if said.is_null() {
            String::new()
        } else {
            // SAFETY: as above.
            unsafe { CStr::from_ptr(said) }.to_string_lossy().into_owned()
        };
        let mut header = [0; 20];
        match File::open(path).and_then(|mut file| file.read(&mut header)) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Reason::NoSuchFile,
            Err(error) => return Reason::NotReadable(error.to_string()),
            Ok(_) => {}
        }
        if let Some(reason) = Reason::of_header(&header) {
            return reason;
        }
        match said.split_once(": cannot open shared object file") {
            Some((name, _)) => Reason::Missing(name.rsplit('/').next().unwrap_or(name).to_string()),
            None => Reason::Loader(said),
        }
    }

    /// What is wrong with the first bytes of the file, if anything is.
    fn of_header(header: &[u8; 20]) -> Option<Reason> {
        let bits = match header {
            [0x7f, b'E', b'L', b'F', 1, ..] => 32,
            [0x7f, b'E', b'L', b'F', 2, ..] => 64,
            _ => return Some(Reason::NotElf),
        };
        let machine = u16::from_le_bytes([header[18], header[19]]);
        let ours = if cfg!(target_arch = "aarch64") { libc::EM_AARCH64 } else { libc::EM_X86_64 };
        if bits != usize::BITS {
            Some(Reason::OtherBits(bits))
        } else if machine != ours {
            Some(Reason::OtherMachine)
        } else {
            None
        }
    }
}
