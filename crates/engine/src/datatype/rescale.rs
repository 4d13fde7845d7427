//! A type as it lies in a file whose basic elements have other sizes than in memory (MPI 5.0 § 14.5.1).
//!
//! The constructors run again over the new elements: distances that are extents scale with them, distances in bytes stay.

use super::array::{self, Distribution, Slice};
use super::build;
use super::layout::Layout;
use super::{Contents, TypeObject};
use crate::error::{Error, Result};
use crate::standard::*;
use crate::types::Count;
use std::collections::HashMap;
use std::ffi::c_int;
use std::rc::Rc;

/// `datatype`, with every predefined type in it replaced by as many of `byte`, which is `MPI_BYTE`, as `bytes` says. It is the same
/// object when that changes nothing.
pub fn rescaled(
    datatype: &Rc<TypeObject>,
    byte: &TypeObject,
    bytes: &dyn Fn(&TypeObject) -> Result<Count>,
) -> Result<Rc<TypeObject>> {
    Rescaling { byte, bytes, done: HashMap::new() }.of(datatype)
}

struct Rescaling<'a> {
    byte: &'a TypeObject,
    bytes: &'a dyn Fn(&TypeObject) -> Result<Count>,
    /// By the address of the original: a type may be part of another more than once.
    done: HashMap<*const TypeObject, Rc<TypeObject>>,
}

impl Rescaling<'_> {
    fn of(&mut self, datatype: &Rc<TypeObject>) -> Result<Rc<TypeObject>> {
        let key = Rc::as_ptr(datatype);
        if let Some(done) = self.done.get(&key) {
            return Ok(done.clone());
        }
        let new = if datatype.is_predefined() { self.element(datatype)? } else { self.derived(datatype)? };
        self.done.insert(key, new.clone());
        Ok(new)
    }

    fn element(&self, datatype: &Rc<TypeObject>) -> Result<Rc<TypeObject>> {
        let bytes = (self.bytes)(datatype)?;
        if bytes == datatype.size && datatype.contiguous {
            return Ok(datatype.clone());
        }
        let contents = Contents::new(MPI_COMBINER_CONTIGUOUS, true);
        Ok(Rc::new(build::derived(build::contiguous(bytes, self.byte)?, contents)))
    }

    fn derived(&mut self, datatype: &Rc<TypeObject>) -> Result<Rc<TypeObject>> {
        let contents = datatype.contents();
        let parts = contents.datatypes.iter().map(|part| self.of(part)).collect::<Result<Vec<_>>>()?;
        if parts.iter().zip(&contents.datatypes).all(|(new, old)| Rc::ptr_eq(new, old)) {
            return Ok(datatype.clone());
        }
        let layout = layout(contents, &parts).ok_or(Error::new(MPI_ERR_UNSUPPORTED_DATAREP))??;
        Ok(Rc::new(build::derived(layout, Contents::new(contents.combiner, true))))
    }
}

/// What the constructor of `contents` makes of other `parts`; `None` if it has none that is known.
fn layout(contents: &Contents, parts: &[Rc<TypeObject>]) -> Option<Result<Layout>> {
    let mut arguments = Arguments::new(contents);
    let a = &mut arguments;
    let old = parts.first()?;
    Some(match contents.combiner {
        MPI_COMBINER_DUP => Ok(Layout::of(old)),
        MPI_COMBINER_CONTIGUOUS => build::contiguous(a.count()?, old),
        MPI_COMBINER_VECTOR => build::vector(a.count()?, a.count()?, a.count()?, old),
        MPI_COMBINER_HVECTOR => build::hvector(a.count()?, a.count()?, a.address()?, old),
        MPI_COMBINER_INDEXED => {
            let n = a.count()?;
            let (lengths, at) = (a.counts(n)?, a.counts(n)?);
            build::indexed(lengths.into_iter().zip(at), old)
        }
        MPI_COMBINER_HINDEXED => {
            let n = a.count()?;
            let (lengths, at) = (a.counts(n)?, a.addresses(n)?);
            build::hindexed(lengths.into_iter().zip(at), old)
        }
        MPI_COMBINER_INDEXED_BLOCK => {
            let (n, length) = (a.count()?, a.count()?);
            build::indexed(a.counts(n)?.into_iter().map(|at| (length, at)), old)
        }
        MPI_COMBINER_HINDEXED_BLOCK => {
            let (n, length) = (a.count()?, a.count()?);
            build::hindexed(a.addresses(n)?.into_iter().map(|at| (length, at)), old)
        }
        MPI_COMBINER_STRUCT => {
            let n = a.count()?;
            let (lengths, at) = (a.counts(n)?, a.addresses(n)?);
            let fields = lengths.into_iter().zip(at).zip(parts);
            build::structure(fields.map(|((length, at), part)| (length, at, &**part)))
        }
        MPI_COMBINER_SUBARRAY => {
            let n = Count::from(a.int()?);
            let (sizes, subsizes, starts) = (a.counts(n)?, a.counts(n)?, a.counts(n)?);
            let sides = sizes.into_iter().zip(subsizes).zip(starts);
            let dims: Vec<Slice> = sides.map(|((size, subsize), start)| Slice { size, subsize, start }).collect();
            array::subarray(&dims, a.int()?, &Layout::of(old))
        }
        MPI_COMBINER_DARRAY => {
            let (size, of_rank, n) = (a.int()?, a.int()?, Count::from(a.int()?));
            let sizes = a.counts(n)?;
            let (distribs, dargs, psizes) = (a.ints(n)?, a.ints(n)?, a.ints(n)?);
            let dims: Vec<Distribution> = sizes
                .into_iter()
                .zip(distribs.into_iter().zip(dargs).zip(psizes))
                .map(|(size, ((distrib, darg), psize))| Distribution { size, distrib, darg, psize })
                .collect();
            array::darray(size, of_rank, &dims, a.int()?, &Layout::of(old))
        }
        MPI_COMBINER_RESIZED => Layout::of(old).resize(a.address()?, a.address()?),
        _ => return None,
    })
}

/// A constructor's arguments, in the order of the standard, wherever its form keeps them.
struct Arguments<'a> {
    large: bool,
    integers: std::slice::Iter<'a, c_int>,
    addresses: std::slice::Iter<'a, Count>,
    large_counts: std::slice::Iter<'a, Count>,
}

impl Arguments<'_> {
    fn new(contents: &Contents) -> Arguments<'_> {
        Arguments {
            large: contents.is_large(),
            integers: contents.integers.iter(),
            addresses: contents.addresses.iter(),
            large_counts: contents.large_counts.iter(),
        }
    }

    fn int(&mut self) -> Option<c_int> {
        self.integers.next().copied()
    }

    fn count(&mut self) -> Option<Count> {
        if self.large { self.large_counts.next().copied() } else { self.int().map(Count::from) }
    }

    fn address(&mut self) -> Option<Count> {
        if self.large { self.large_counts.next().copied() } else { self.addresses.next().copied() }
    }

    fn ints(&mut self, n: Count) -> Option<Vec<c_int>> {
        (0..n).map(|_| self.int()).collect()
    }

    fn counts(&mut self, n: Count) -> Option<Vec<Count>> {
        (0..n).map(|_| self.count()).collect()
    }

    fn addresses(&mut self, n: Count) -> Option<Vec<Count>> {
        (0..n).map(|_| self.address()).collect()
    }
}
