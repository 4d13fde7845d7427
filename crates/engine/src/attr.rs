//! Attribute caching on communicators, datatypes and windows (MPI 5.0 § 7.7).
//!
//! Attributes are copied in the order in which they were set and deleted in the opposite order. Callbacks run
//! with no borrow alive: they may set, get and delete attributes themselves.

use crate::error::{Error, Result, check};
use crate::rank::Rank;
use crate::standard::*;
use crate::types::{Comm, Datatype, Win};
use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::ffi::{c_int, c_void};
use std::rc::Rc;

/// The object that attributes are on, as callbacks see it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Owner {
    Comm(Comm),
    Type(Datatype),
    Win(Win),
}

/// The kind of object that a keyval is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyvalKind {
    Comm,
    Type,
    Win,
}

impl Owner {
    fn kind(self) -> KeyvalKind {
        match self {
            Owner::Comm(_) => KeyvalKind::Comm,
            Owner::Type(_) => KeyvalKind::Type,
            Owner::Win(_) => KeyvalKind::Win,
        }
    }
}

/// `MPI_*_NULL_COPY_FN` and `MPI_*_NULL_DELETE_FN` in the standard ABI.
const NULL_FN: usize = 0;
/// `MPI_*_DUP_FN` in the standard ABI.
const DUP_FN: usize = 1;

pub struct Keyval {
    number: c_int,
    kind: KeyvalKind,
    copy: usize,
    delete: usize,
    extra: usize,
}

struct Attribute {
    keyval: Rc<Keyval>,
    value: usize,
}

/// The attributes set on one object, oldest first.
#[derive(Default)]
pub struct Attributes(RefCell<Vec<Attribute>>);

/// The keyvals of one rank by number. A freed one lives on in the attributes that use it.
pub struct Keyvals {
    by_number: RefCell<HashMap<c_int, Rc<Keyval>>>,
    next: Cell<c_int>,
}

/// Keyvals that a program may have at a time.
const MOST_KEYVALS: usize = 1 << 20;

/// Clear of the predefined attributes' numbers, which end below 1000.
const FIRST_KEYVAL: c_int = 1000;

impl Default for Keyvals {
    fn default() -> Self {
        Keyvals { by_number: RefCell::default(), next: Cell::new(FIRST_KEYVAL) }
    }
}

impl Keyvals {
    pub fn create(&self, kind: KeyvalKind, copy: usize, delete: usize, extra: *mut c_void) -> Result<c_int> {
        check(self.by_number.borrow().len() < MOST_KEYVALS, MPI_ERR_NO_MEM)?;
        let number = self.next.get();
        self.next.set(number.checked_add(1).ok_or(Error::new(MPI_ERR_INTERN))?);
        let keyval = Rc::new(Keyval { number, kind, copy, delete, extra: extra as usize });
        self.by_number.borrow_mut().insert(number, keyval);
        Ok(number)
    }

    pub fn free(&self, kind: KeyvalKind, number: &mut c_int) -> Result<()> {
        self.get(kind, *number)?;
        self.by_number.borrow_mut().remove(number);
        *number = MPI_KEYVAL_INVALID;
        Ok(())
    }

    fn get(&self, kind: KeyvalKind, number: c_int) -> Result<Rc<Keyval>> {
        match self.by_number.borrow().get(&number) {
            Some(keyval) if keyval.kind == kind => Ok(keyval.clone()),
            _ => Err(Error::new(MPI_ERR_KEYVAL)),
        }
    }
}

/// Values of the predefined attributes of communicators, at addresses that stay (the user gets pointers to them).
pub struct PredefinedAttributes(Box<[Cell<c_int>; 7]>);

impl Default for PredefinedAttributes {
    fn default() -> Self {
        let values = [LARGEST_TAG, MPI_ANY_SOURCE, MPI_PROC_NULL, 1, 0, MPI_ERR_LASTCODE, 1];
        PredefinedAttributes(Box::new(values.map(Cell::new)))
    }
}

/// The largest tag that a program may use.
pub const LARGEST_TAG: c_int = c_int::MAX;

impl PredefinedAttributes {
    pub fn set(&self, keyval: c_int, value: c_int) {
        self.0[(keyval - MPI_TAG_UB) as usize].set(value);
    }

    fn address(&self, keyval: c_int) -> Option<usize> {
        let i = usize::try_from(keyval.checked_sub(MPI_TAG_UB)?).ok()?;
        self.0.get(i).map(|cell| cell.as_ptr() as usize)
    }
}

fn is_predefined(keyval: c_int) -> bool {
    (MPI_TAG_UB..=MPI_UNIVERSE_SIZE).contains(&keyval)
}

/// A callback's return code as a result. The code is the user's own, whatever it is.
fn outcome(code: c_int) -> Result<()> {
    check(code == MPI_SUCCESS, code)
}

impl Attributes {
    fn find(&self, number: c_int) -> Option<(Rc<Keyval>, usize)> {
        let list = self.0.borrow();
        list.iter().find(|a| a.keyval.number == number).map(|a| (a.keyval.clone(), a.value))
    }

    fn remove(&self, keyval: &Rc<Keyval>) {
        self.0.borrow_mut().retain(|a| !Rc::ptr_eq(&a.keyval, keyval));
    }

    /// Sets a value; an old one is deleted first, and stays if its callback fails.
    pub fn set(&self, rank: &Rank, owner: Owner, number: c_int, value: *mut c_void) -> Result<()> {
        check(!is_predefined(number), MPI_ERR_KEYVAL)?;
        let keyval = rank.process.keyvals.get(owner.kind(), number)?;
        if let Some((_, old)) = self.find(number) {
            call_delete(rank, owner, &keyval, old)?;
        }
        let mut list = self.0.borrow_mut();
        match list.iter_mut().find(|a| Rc::ptr_eq(&a.keyval, &keyval)) {
            Some(attribute) => attribute.value = value as usize,
            None => list.push(Attribute { keyval, value: value as usize }),
        }
        Ok(())
    }

    /// The value, if one is set. For a predefined attribute, the address of an `int`.
    pub fn get(&self, rank: &Rank, owner: Owner, number: c_int) -> Result<Option<usize>> {
        if let (Owner::Comm(_), Some(address)) = (owner, rank.process.predefined.address(number)) {
            rank.process.predefined.set(MPI_LASTUSEDCODE, rank.process.codes.last_used());
            return Ok(Some(address));
        }
        rank.process.keyvals.get(owner.kind(), number)?;
        Ok(self.find(number).map(|(_, value)| value))
    }

    /// Deletes one attribute; it stays if its callback fails. Without one there is nothing to do.
    pub fn delete(&self, rank: &Rank, owner: Owner, number: c_int) -> Result<()> {
        check(!is_predefined(number), MPI_ERR_KEYVAL)?;
        rank.process.keyvals.get(owner.kind(), number)?;
        if let Some((keyval, value)) = self.find(number) {
            call_delete(rank, owner, &keyval, value)?;
            self.remove(&keyval);
        }
        Ok(())
    }

    /// Deletes everything, newest first. Stops at the first callback that fails: its attribute and the older ones stay.
    pub fn delete_all(&self, rank: &Rank, owner: Owner) -> Result<()> {
        loop {
            let newest = self.0.borrow().last().map(|a| (a.keyval.clone(), a.value));
            let Some((keyval, value)) = newest else { return Ok(()) };
            call_delete(rank, owner, &keyval, value)?;
            self.remove(&keyval);
        }
    }

    /// What duplicating the object `owner` copies, per the copy callbacks. An error of one is the duplication's.
    pub fn copy_all(&self, rank: &Rank, owner: Owner) -> Result<Attributes> {
        let old: Vec<_> = self.0.borrow().iter().map(|a| (a.keyval.clone(), a.value)).collect();
        let new = Attributes::default();
        for (keyval, value) in old {
            if let Some(value) = call_copy(rank, owner, &keyval, value)? {
                new.0.borrow_mut().push(Attribute { keyval, value });
            }
        }
        Ok(new)
    }

    /// Takes over what [`Self::copy_all`] made.
    pub fn adopt(&self, copied: Attributes) {
        *self.0.borrow_mut() = copied.0.into_inner();
    }
}

fn call_delete(rank: &Rank, owner: Owner, keyval: &Keyval, value: usize) -> Result<()> {
    if keyval.delete == NULL_FN {
        return Ok(());
    }
    let (f, number, value, extra) = (keyval.delete, keyval.number, value as *mut c_void, keyval.extra as *mut c_void);
    // SAFETY: the address came with this keyval from the rank's own door, for this kind of object.
    outcome(unsafe {
        match owner {
            Owner::Comm(comm) => rank.convention.comm_delete_attr(f, comm, number, value, extra),
            Owner::Type(datatype) => rank.convention.type_delete_attr(f, datatype, number, value, extra),
            Owner::Win(win) => rank.convention.win_delete_attr(f, win, number, value, extra),
        }
    })
}

fn call_copy(rank: &Rank, owner: Owner, keyval: &Keyval, value: usize) -> Result<Option<usize>> {
    match keyval.copy {
        NULL_FN => return Ok(None),
        DUP_FN => return Ok(Some(value)),
        _ => {}
    }
    let (f, number, value, extra) = (keyval.copy, keyval.number, value as *mut c_void, keyval.extra as *mut c_void);
    let mut copied = std::ptr::null_mut();
    let mut flag = 0;
    // SAFETY: the address came with this keyval from the rank's own door, for this kind of object.
    outcome(unsafe {
        match owner {
            Owner::Comm(comm) => rank.convention.comm_copy_attr(f, comm, number, extra, value, &mut copied, &mut flag),
            Owner::Type(datatype) => {
                rank.convention.type_copy_attr(f, datatype, number, extra, value, &mut copied, &mut flag)
            }
            Owner::Win(win) => rank.convention.win_copy_attr(f, win, number, extra, value, &mut copied, &mut flag),
        }
    })?;
    Ok((flag != 0).then_some(copied as usize))
}
