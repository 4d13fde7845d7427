//! An open file as one member holds it, and how its members agree (MPI 5.0 § 14.2).

use super::access::Unfinished;
use super::gathering::Staging;
use super::pointer::SharedPointer;
use super::view::View;
use crate::coll::gather::words_of_all;
use crate::comm::Communicator;
use crate::comm::agree::Circle;
use crate::errhandler::ErrhandlerObject;
use crate::error::{Error, Result, check};
use crate::info::InfoObject;
use crate::p2p::Channel;
use crate::rank::Rank;
use crate::standard::*;
use crate::types::{Count, File};
use std::cell::{Cell, RefCell};
use std::ffi::c_int;
use std::path::PathBuf;
use std::rc::Rc;

pub struct OpenFile {
    /// The members, in a context of the file's own.
    pub comm: Rc<Communicator>,
    pub amode: c_int,
    pub errhandler: RefCell<Rc<ErrhandlerObject>>,
    pub info: RefCell<InfoObject>,
    pub view: RefCell<Rc<View>>,
    /// The individual pointer, in etypes.
    pub position: Cell<Count>,
    pub atomic: Cell<bool>,
    pub(super) path: PathBuf,
    /// This member's own descriptor.
    pub(super) file: std::fs::File,
    pub(super) shared: SharedPointer,
    /// A split collective that has begun.
    pub(super) unfinished: RefCell<Option<Unfinished>>,
    pub(super) staging: RefCell<Staging>,
    /// This member has changed the file since it was last synchronized.
    pub(super) changed: Cell<bool>,
}

impl Rank {
    pub fn file(&self, handle: File) -> Result<Rc<OpenFile>> {
        self.files.get(handle.0).ok_or(Error::new(MPI_ERR_FILE))
    }
}

impl OpenFile {
    pub fn view(&self) -> Rc<View> {
        self.view.borrow().clone()
    }

    pub fn may_read(&self) -> bool {
        self.amode & MPI_MODE_WRONLY == 0
    }

    pub fn may_write(&self) -> bool {
        self.amode & MPI_MODE_RDONLY == 0
    }

    pub fn is_sequential(&self) -> bool {
        self.amode & MPI_MODE_SEQUENTIAL != 0
    }

    /// Where the shared pointer is, in etypes.
    pub fn shared_position(&self) -> Count {
        self.shared.get()
    }

    /// `MPI_File_get_size`: bytes.
    pub fn size(&self, rank: &Rank) -> Result<Count> {
        let metadata = self.file.metadata().map_err(|error| rank.io_error(error))?;
        Ok(metadata.len() as Count)
    }

    /// The members' agreement: what each says, and what the first does when all are there. `mine` is what this member brings, or why
    /// it cannot take part; then nothing is done, and every member has an error.
    pub(super) fn agree(
        &self,
        rank: &Rank,
        mine: Result<Vec<Count>>,
        act: impl FnOnce(&[Vec<Count>]) -> Result<Vec<Count>>,
    ) -> Result<(Vec<Vec<Count>>, Vec<Count>)> {
        agree(rank, &self.comm, mine, act)
    }

    /// What each member says, `N` words, where nobody acts: as [`Self::agree`], and faster.
    pub(super) fn tell<const N: usize>(&self, rank: &Rank, mine: Result<[Count; N]>) -> Result<Vec<Vec<Count>>> {
        self.tell_all(rank, mine.map(|words| words.to_vec()), N)
    }

    /// The same for `n` words.
    pub(super) fn tell_all(&self, rank: &Rank, mine: Result<Vec<Count>>, n: usize) -> Result<Vec<Vec<Count>>> {
        let (code, words) = match &mine {
            Ok(words) => (MPI_SUCCESS, &words[..]),
            Err(error) => (error.code, &[][..]),
        };
        let mut said = vec![0; n + 1];
        said[0] = code.into();
        said[1..=words.len()].copy_from_slice(words);
        let mut all = words_of_all(rank, &self.comm, &said)?;
        mine?;
        let failed = all.iter().map(|words| words[0]).find(|&code| code != MPI_SUCCESS.into());
        check(failed.is_none(), failed.unwrap_or_default() as c_int)?;
        all.iter_mut().for_each(|words| _ = words.remove(0));
        Ok(all)
    }

    /// The same as [`Self::agree`] for arguments that must be equal on all members; the first acts.
    pub(super) fn agree_on_same(
        &self,
        rank: &Rank,
        mine: Result<Vec<Count>>,
        act: impl FnOnce() -> Result<()>,
    ) -> Result<()> {
        self.agree(rank, mine, |all| {
            check(all.iter().all(|words| *words == all[0]), MPI_ERR_NOT_SAME)?;
            act().map(|()| vec![])
        })?;
        Ok(())
    }
}

/// What [`OpenFile::agree`] does, before there is a file.
pub(super) fn agree(
    rank: &Rank,
    comm: &Rc<Communicator>,
    mine: Result<Vec<Count>>,
    act: impl FnOnce(&[Vec<Count>]) -> Result<Vec<Count>>,
) -> Result<(Vec<Vec<Count>>, Vec<Count>)> {
    let (code, mut words) = match &mine {
        Ok(words) => (MPI_SUCCESS, words.clone()),
        Err(error) => (error.code, vec![]),
    };
    words.insert(0, code.into());
    let (mut all, decision) = Circle::of(comm, Channel::File).exchange(rank, &words, |all| {
        let failed = all.iter().map(|words| words[0]).find(|&code| code != MPI_SUCCESS.into());
        let said: Vec<Vec<Count>> = all.iter().map(|words| words[1..].to_vec()).collect();
        match failed.map_or_else(|| act(&said), |code| Err(Error::new(code as c_int))) {
            Ok(mut decision) => {
                decision.insert(0, MPI_SUCCESS.into());
                decision
            }
            Err(error) => vec![error.code.into()],
        }
    })?;
    mine?;
    let (&code, decision) = decision.split_first().ok_or(Error::new(MPI_ERR_INTERN))?;
    check(code == MPI_SUCCESS.into(), code as c_int)?;
    all.iter_mut().for_each(|words| _ = words.remove(0));
    Ok((all, decision.to_vec()))
}
