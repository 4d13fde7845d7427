//! The handles that a guest has of another MPI's objects.
//!
//! That MPI's own are pointers, or numbers that it takes for pointers, and a guest may pass any 32 bits. So a guest gets
//! entries of tables, one for each kind of object; only what is in them ever reaches the MPI. Predefined handles are the
//! standard's small numbers on both sides, if they are of the kind that is asked for.
//!
//! ```text
//! 1 << 31 | kind << 27 | generation << 22 | index
//! ```
//!
//! Programs compare handles, so an object that comes again has the handle that it had. MPI counts how often it has given
//! some objects to the program, and so do the entries: they end with the last reference. Requests and messages are never
//! asked for again, and some MPIs give one handle to many that are complete: each has an entry of its own.

use crate::facts::Layout;
use anympi_engine::standard::*;
use anympi_engine::types::*;
use anympi_spec::{Value, constants};
use std::any::Any;
use std::cell::{Cell, RefCell};
use std::collections::{HashMap, VecDeque};
use std::ffi::c_int;
use std::rc::Rc;

const INDEX_BITS: u32 = 22;
const GENERATION_BITS: u32 = 5;
const KINDS: usize = 12;
/// All predefined handles are below it.
const PREDEFINED: usize = 0x400;

/// A handle of the standard ABI, of whatever kind.
pub trait Handle: Copy {
    const KIND: u32;
    /// What is passed for a handle that does not exist, so that nothing can be found by it.
    const FORGED: Self;
    /// What a call with such a handle ends with.
    const ERROR: c_int;

    fn of(bits: usize) -> Self;
    fn bits(self) -> usize;
}

macro_rules! handles {
    ($($kind:literal $name:ident $null:ident $error:ident $c_name:literal;)*) => {
        $(impl Handle for $name {
            const KIND: u32 = $kind;
            const FORGED: $name = $null;
            const ERROR: c_int = $error;

            fn of(bits: usize) -> $name {
                $name(bits)
            }

            fn bits(self) -> usize {
                self.0
            }
        })*

        /// The kind of a handle that C calls so.
        fn kind(c_name: &str) -> Option<u8> {
            match c_name {
                $($c_name => Some($kind),)*
                _ => None,
            }
        }
    };
}

handles! {
    1 Comm MPI_COMM_NULL MPI_ERR_COMM "MPI_Comm";
    2 Group MPI_GROUP_NULL MPI_ERR_GROUP "MPI_Group";
    3 Datatype MPI_DATATYPE_NULL MPI_ERR_TYPE "MPI_Datatype";
    4 File MPI_FILE_NULL MPI_ERR_FILE "MPI_File";
    5 Errhandler MPI_ERRHANDLER_NULL MPI_ERR_ERRHANDLER "MPI_Errhandler";
    6 Op MPI_OP_NULL MPI_ERR_OP "MPI_Op";
    7 Info MPI_INFO_NULL MPI_ERR_INFO "MPI_Info";
    8 Win MPI_WIN_NULL MPI_ERR_WIN "MPI_Win";
    9 Session MPI_SESSION_NULL MPI_ERR_SESSION "MPI_Session";
    10 Request MPI_REQUEST_NULL MPI_ERR_REQUEST "MPI_Request";
    11 Message MPI_MESSAGE_NULL MPI_ERR_REQUEST "MPI_Message";
}

/// An object that the guest has a handle of.
struct Entry {
    bits: usize,
    /// How often the guest was given it, less how often it gave it back.
    references: u32,
    layout: Option<Layout>,
    /// A datatype's parts as the guest named them, if some are others over there.
    parts: Option<Rc<[u32]>>,
    /// What must live as long: arrays that a request reads.
    _kept: Option<Box<dyn Any>>,
}

struct Slot {
    generation: u32,
    entry: Option<Entry>,
}

#[derive(Default)]
struct Table {
    slots: Vec<Slot>,
    /// The one that was left first in front, so that stale handles stay stale for long.
    free: VecDeque<u32>,
    by_bits: HashMap<usize, u32>,
}

impl Table {
    fn entry(&mut self, word: u32) -> Option<&mut Entry> {
        let slot = self.slots.get_mut((word & ((1 << INDEX_BITS) - 1)) as usize)?;
        let generation = (word >> INDEX_BITS) & ((1 << GENERATION_BITS) - 1);
        if slot.generation == generation { slot.entry.as_mut() } else { None }
    }

    fn insert(&mut self, kind: u32, entry: Entry) -> Option<u32> {
        let index = match self.free.pop_front() {
            Some(index) => index,
            None if self.slots.len() < 1 << INDEX_BITS => {
                self.slots.push(Slot { generation: 0, entry: None });
                self.slots.len() as u32 - 1
            }
            None => return None,
        };
        let slot = &mut self.slots[index as usize];
        slot.entry = Some(entry);
        Some(1 << 31 | kind << (INDEX_BITS + GENERATION_BITS) | slot.generation << INDEX_BITS | index)
    }

    /// One reference less.
    fn release(&mut self, word: u32) {
        let Some(entry) = self.entry(word) else { return };
        entry.references -= 1;
        if entry.references > 0 {
            return;
        }
        let bits = entry.bits;
        if self.by_bits.get(&bits) == Some(&word) {
            self.by_bits.remove(&bits);
        }
        let index = word & ((1 << INDEX_BITS) - 1);
        let slot = &mut self.slots[index as usize];
        slot.entry = None;
        slot.generation = (slot.generation + 1) % (1 << GENERATION_BITS);
        self.free.push_back(index);
    }
}

/// All handles of a guest.
pub struct Handles {
    tables: [RefCell<Table>; KINDS],
    /// The kind of each small number, 0 if it is none.
    predefined: [u8; PREDEFINED],
    /// What the call under way ends with, as the guest passed a handle that does not exist; 0 if it did not.
    forged: Cell<c_int>,
    /// What the next request keeps.
    keep: RefCell<Option<Box<dyn Any>>>,
    full: Cell<bool>,
}

impl Default for Handles {
    fn default() -> Handles {
        let mut predefined = [0; PREDEFINED];
        for constant in constants() {
            if let (Some(kind), Value::Number(number)) = (kind(constant.c_type), constant.standard)
                && let Some(place) = predefined.get_mut(number as usize)
            {
                *place = kind;
            }
        }
        predefined[Datatype::C_FLOAT16.0] = Datatype::KIND as u8;
        Handles {
            tables: Default::default(),
            predefined,
            forged: Cell::new(0),
            keep: RefCell::new(None),
            full: Cell::new(false),
        }
    }
}

impl Handles {
    /// A call begins: nothing is known against its arguments.
    #[inline]
    pub fn begin(&self) {
        self.forged.set(0);
    }

    /// What the call must end with, 0 if all its handles exist.
    #[inline]
    pub fn forged(&self) -> c_int {
        self.forged.get()
    }

    /// A handle could not be made, as there are too many.
    pub fn is_full(&self) -> bool {
        self.full.get()
    }

    /// What the guest names by `word`. If that is nothing, the call is told.
    #[inline]
    pub fn read<H: Handle>(&self, word: u32) -> H {
        self.find(word).unwrap_or_else(|| {
            self.forged.set(H::ERROR);
            H::FORGED
        })
    }

    /// What the guest names by `word`, if it exists.
    #[inline]
    pub fn find<H: Handle>(&self, word: u32) -> Option<H> {
        if let Some(&kind) = self.predefined.get(word as usize) {
            return (u32::from(kind) == H::KIND).then_some(H::of(word as usize));
        }
        if word >> (INDEX_BITS + GENERATION_BITS) != (1 << 4 | H::KIND) {
            return None;
        }
        self.tables[H::KIND as usize].borrow_mut().entry(word).map(|entry| H::of(entry.bits))
    }

    /// The guest gets `handle`: one reference more.
    pub fn give<H: Handle>(&self, handle: H) -> u32 {
        self.spell(handle, 1)
    }

    /// The guest sees `handle`, which it has already, or which is not for it to free.
    pub fn show<H: Handle>(&self, handle: H) -> u32 {
        self.spell(handle, 0)
    }

    /// What the guest knows `handle` by: null, if it does not.
    pub fn known<H: Handle>(&self, handle: H) -> u32 {
        let bits = handle.bits();
        if bits < PREDEFINED {
            return bits as u32;
        }
        let table = self.tables[H::KIND as usize].borrow();
        table.by_bits.get(&bits).copied().unwrap_or(H::FORGED.bits() as u32)
    }

    fn spell<H: Handle>(&self, handle: H, references: u32) -> u32 {
        let bits = handle.bits();
        if bits < PREDEFINED {
            return bits as u32;
        }
        let mut table = self.tables[H::KIND as usize].borrow_mut();
        let is_asked_for_again = H::KIND != Request::KIND && H::KIND != Message::KIND;
        if is_asked_for_again && let Some(&word) = table.by_bits.get(&bits) {
            if let Some(entry) = table.entry(word) {
                entry.references += references;
            }
            return word;
        }
        let kept = if H::KIND == Request::KIND { self.keep.take() } else { None };
        match table.insert(H::KIND, Entry { bits, references: 1, layout: None, parts: None, _kept: kept }) {
            Some(word) => {
                if is_asked_for_again {
                    table.by_bits.insert(bits, word);
                }
                word
            }
            None => {
                self.full.set(true);
                H::FORGED.bits() as u32
            }
        }
    }

    /// What the guest has after a call that was given `word` and left `handle` in its place.
    pub fn update<H: Handle>(&self, word: u32, handle: H) -> u32 {
        match self.find::<H>(word) {
            Some(before) if before.bits() == handle.bits() => word,
            Some(_) => {
                if word as usize >= PREDEFINED {
                    self.tables[H::KIND as usize].borrow_mut().release(word);
                }
                self.give(handle)
            }
            // What was forged stays as it is.
            None => word,
        }
    }

    /// The request that is given to the guest next keeps `what` until it is complete.
    pub fn keep(&self, what: Box<dyn Any>) {
        *self.keep.borrow_mut() = Some(what);
    }

    /// How many objects of a kind the guest has.
    pub fn count<H: Handle>(&self) -> usize {
        let table = self.tables[H::KIND as usize].borrow();
        table.slots.len() - table.free.len()
    }

    /// What was noted of a datatype that is not predefined.
    pub fn layout(&self, bits: usize) -> Option<Layout> {
        let mut table = self.tables[Datatype::KIND as usize].borrow_mut();
        let word = *table.by_bits.get(&bits)?;
        table.entry(word)?.layout
    }

    pub fn note_layout(&self, bits: usize, layout: Layout) {
        let mut table = self.tables[Datatype::KIND as usize].borrow_mut();
        if let Some(&word) = table.by_bits.get(&bits)
            && let Some(entry) = table.entry(word)
        {
            entry.layout = Some(layout);
        }
    }
}

impl Handles {
    /// The datatype `word` was made of these.
    pub fn note_parts(&self, word: u32, parts: &[u32]) {
        if let Some(entry) = self.tables[Datatype::KIND as usize].borrow_mut().entry(word) {
            entry.parts = Some(parts.into());
        }
    }

    /// What the datatype `word` was made of, where that was noted.
    pub fn parts(&self, word: u32) -> Option<Rc<[u32]>> {
        self.tables[Datatype::KIND as usize].borrow_mut().entry(word)?.parts.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_was_given_and_not_given_back_is_found() {
        let handles = Handles::default();
        let word = handles.give(Comm(0x7f00_dead_beef));
        assert_eq!(handles.find(word), Some(Comm(0x7f00_dead_beef)));
        assert_eq!(handles.find::<Group>(word), None, "it is no group");
        assert_eq!(handles.find::<Comm>(word + 1), None);
        assert_eq!(handles.find::<Comm>(word ^ 1 << INDEX_BITS), None, "of another time");
        assert_eq!(handles.update(word, MPI_COMM_NULL), MPI_COMM_NULL.0 as u32);
        assert_eq!(handles.find::<Comm>(word), None);
        let again = handles.give(Comm(0x7f00_dead_beef));
        assert_ne!(again, word);
        assert_eq!(handles.read::<Comm>(word), MPI_COMM_NULL);
        assert_eq!(handles.forged(), MPI_ERR_COMM);
    }

    #[test]
    fn an_object_that_comes_again_has_its_handle_until_all_references_are_given_back() {
        let handles = Handles::default();
        let first = handles.give(Errhandler(0x1_0000));
        assert_eq!(handles.give(Errhandler(0x1_0000)), first);
        assert_eq!(handles.show(Errhandler(0x1_0000)), first);
        handles.update(first, MPI_ERRHANDLER_NULL);
        assert_eq!(handles.find(first), Some(Errhandler(0x1_0000)));
        handles.update(first, MPI_ERRHANDLER_NULL);
        assert_eq!(handles.find::<Errhandler>(first), None);
    }

    #[test]
    fn requests_that_share_a_handle_are_told_apart() {
        let handles = Handles::default();
        let (a, b) = (handles.give(Request(0x2000)), handles.give(Request(0x2000)));
        assert_ne!(a, b);
        assert_eq!(handles.update(a, MPI_REQUEST_NULL), MPI_REQUEST_NULL.0 as u32);
        assert_eq!(handles.find(b), Some(Request(0x2000)));
        assert_eq!(handles.count::<Request>(), 1);
    }

    #[test]
    fn predefined_handles_are_themselves_and_of_one_kind() {
        let handles = Handles::default();
        assert_eq!(handles.read::<Comm>(MPI_COMM_WORLD.0 as u32), MPI_COMM_WORLD);
        assert_eq!(handles.find::<Comm>(MPI_INT.0 as u32), None);
        assert_eq!(handles.find::<Datatype>(0x3ff), None, "a number that the standard does not use");
        assert_eq!(handles.find::<Comm>(0), None);
        assert_eq!(handles.give(MPI_SUM), MPI_SUM.0 as u32);
    }
}
