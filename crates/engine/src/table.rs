//! Handle tables: a standard-ABI handle on one side, a counted object on the other.
//!
//! A dynamic handle is `1 << 31 | kind << 27 | generation << 20 | index`: 32 bits, so that MPICH's `int` and a
//! wasm32 pointer carry it unchanged. The generation makes a freed handle an error, not another object.
//! Predefined handles (below 0x1000) index an array of their own.

use std::cell::RefCell;
use std::rc::Rc;

const INDEX_BITS: u32 = 20;
const GENERATION_BITS: u32 = 7;
const GENERATION_MASK: u32 = (1 << GENERATION_BITS) - 1;

/// The kind field of a dynamic handle.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u32)]
pub enum Kind {
    Comm = 1,
    Group = 2,
    Datatype = 3,
    File = 4,
    Errhandler = 5,
    Op = 6,
    Info = 7,
    Win = 8,
    Session = 9,
    Request = 10,
    Message = 11,
    Keyval = 12,
}

struct Slot<T> {
    generation: u32,
    object: Option<Rc<T>>,
}

/// All objects of one kind that a rank has.
pub struct Table<T> {
    kind: Kind,
    /// The number of the first predefined handle; `predefined[i]` has handle `base + i`.
    base: usize,
    predefined: RefCell<Vec<Option<Rc<T>>>>,
    slots: RefCell<Vec<Slot<T>>>,
    free: RefCell<Vec<u32>>,
}

impl<T> Table<T> {
    pub fn new(kind: Kind, base: usize) -> Table<T> {
        Table {
            kind,
            base,
            predefined: RefCell::new(Vec::new()),
            slots: RefCell::new(Vec::new()),
            free: RefCell::new(Vec::new()),
        }
    }

    /// Installs (or, with `None`, removes) the object behind a predefined handle.
    pub fn set_predefined(&self, handle: usize, object: Option<Rc<T>>) {
        let i = handle - self.base;
        let mut predefined = self.predefined.borrow_mut();
        if predefined.len() <= i {
            predefined.resize_with(i + 1, || None);
        }
        predefined[i] = object;
    }

    /// A new handle, or `None` when 2^20 objects of this kind live.
    pub fn insert(&self, object: Rc<T>) -> Option<usize> {
        let mut slots = self.slots.borrow_mut();
        let index = match self.free.borrow_mut().pop() {
            Some(index) => index,
            None if slots.len() < 1 << INDEX_BITS => {
                slots.push(Slot { generation: 0, object: None });
                slots.len() as u32 - 1
            }
            None => return None,
        };
        let slot = &mut slots[index as usize];
        slot.object = Some(object);
        let bits =
            1 << 31 | (self.kind as u32) << (INDEX_BITS + GENERATION_BITS) | slot.generation << INDEX_BITS | index;
        Some(bits as usize)
    }

    /// Puts another object behind a living dynamic handle.
    pub fn replace(&self, handle: usize, object: Rc<T>) {
        let Some(index) = self.index(handle).filter(|_| self.get(handle).is_some()) else { return };
        // The old object is dropped after the borrow: dropping it may come back to this table.
        let old = self.slots.borrow_mut()[index].object.replace(object);
        drop(old);
    }

    #[inline]
    pub fn get(&self, handle: usize) -> Option<Rc<T>> {
        if handle < 0x1000 {
            return self.predefined.borrow().get(handle.wrapping_sub(self.base))?.clone();
        }
        let slots = self.slots.borrow();
        let slot = slots.get(self.index(handle)?)?;
        if slot.generation == (handle as u32 >> INDEX_BITS) & GENERATION_MASK { slot.object.clone() } else { None }
    }

    /// What `f` finds in the object. `f` must not come back to this table.
    #[inline]
    pub fn with<R>(&self, handle: usize, f: impl FnOnce(&T) -> R) -> Option<R> {
        if handle < 0x1000 {
            return self.predefined.borrow().get(handle.wrapping_sub(self.base))?.as_deref().map(f);
        }
        let _unchanged = self.slots.borrow();
        // SAFETY: who would change the table meanwhile finds it borrowed.
        unsafe { self.with_dynamic(handle, f) }
    }

    /// The same for objects that are never predefined, and without a note that the table is in use.
    ///
    /// # Safety
    /// `f` does not change this table.
    #[inline(always)]
    pub unsafe fn with_dynamic<R>(&self, handle: usize, f: impl FnOnce(&T) -> R) -> Option<R> {
        // SAFETY: the caller's promise.
        let slots = unsafe { self.slots.try_borrow_unguarded() }.ok()?;
        let slot = slots.get(self.index(handle)?)?;
        let is_it = slot.generation == (handle as u32 >> INDEX_BITS) & GENERATION_MASK;
        slot.object.as_deref().filter(|_| is_it).map(f)
    }

    /// Takes a dynamic handle out of the table; later uses of it find nothing.
    pub fn remove(&self, handle: usize) -> Option<Rc<T>> {
        self.remove_if(handle, |_| true)
    }

    /// Takes the object behind a dynamic handle out of the table if it is `wanted`. `wanted` must not come back to this table.
    #[inline]
    pub fn remove_if(&self, handle: usize, wanted: impl FnOnce(&T) -> bool) -> Option<Rc<T>> {
        let index = self.index(handle)?;
        let mut slots = self.slots.borrow_mut();
        let slot = slots.get_mut(index)?;
        if slot.generation != (handle as u32 >> INDEX_BITS) & GENERATION_MASK || !wanted(slot.object.as_deref()?) {
            return None;
        }
        let object = slot.object.take()?;
        slot.generation = (slot.generation + 1) & GENERATION_MASK;
        self.free.borrow_mut().push(index as u32);
        Some(object)
    }

    /// Every living dynamic object with its handle.
    pub fn dynamic(&self) -> Vec<(usize, Rc<T>)> {
        let slots = self.slots.borrow();
        let prefix = 1 << 31 | (self.kind as u32) << (INDEX_BITS + GENERATION_BITS);
        slots
            .iter()
            .enumerate()
            .filter_map(|(i, s)| {
                let handle = prefix | s.generation << INDEX_BITS | i as u32;
                s.object.clone().map(|o| (handle as usize, o))
            })
            .collect()
    }

    #[inline]
    fn index(&self, handle: usize) -> Option<usize> {
        let prefix =
            (1usize << 31 | (self.kind as usize) << (INDEX_BITS + GENERATION_BITS)) >> (INDEX_BITS + GENERATION_BITS);
        if handle >> (INDEX_BITS + GENERATION_BITS) != prefix {
            return None;
        }
        Some(handle & ((1 << INDEX_BITS) - 1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_freed_handle_finds_nothing_even_when_its_slot_is_used_again() {
        let table = Table::new(Kind::Op, 0x20);
        let a = table.insert(Rc::new(1)).unwrap();
        assert_eq!(table.get(a).as_deref(), Some(&1));
        assert!(table.remove(a).is_some());
        let b = table.insert(Rc::new(2)).unwrap();
        assert_ne!(a, b);
        assert!(table.get(a).is_none());
        assert!(table.remove(a).is_none());
        assert_eq!(table.get(b).as_deref(), Some(&2));
        assert!(b >> 31 == 1, "32 bits with the top bit set");
    }

    #[test]
    fn only_an_object_that_is_wanted_is_taken_out() {
        let table = Table::new(Kind::Request, 0x180);
        let a = table.insert(Rc::new(1)).unwrap();
        assert!(table.remove_if(a, |&n| n == 2).is_none());
        assert_eq!(table.remove_if(a, |&n| n == 1).as_deref(), Some(&1));
        assert!(table.get(a).is_none() && table.remove_if(a, |_| true).is_none());
        table.set_predefined(0x181, Some(Rc::new(3)));
        assert!(table.remove_if(0x181, |_| true).is_none(), "predefined");
    }
}
