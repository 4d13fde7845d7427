//! The areas of the communicators that a rank leads.
//!
//! An area is given back by its members one by one, whenever they drop the communicator; it is free when the last has.
//! The leader looks for such ones when it needs another.

use super::area::{Header, Shape};
use crate::rank::Rank;
use crate::world::World;
use crate::world::sync::Ordering;
use std::cell::RefCell;

/// Offsets of the areas in use.
#[derive(Default)]
pub struct Pool(RefCell<Vec<u64>>);

fn header(world: &World, offset: u64) -> &Header {
    // SAFETY: an area begins with its header, all of it atomics, and stays mapped as long as the world.
    unsafe { &*world.bytes(offset, size_of::<Header>()).cast() }
}

/// The offset of a fresh area that `rank` leads; `None` when there is no room.
pub fn take(rank: &Rank, shape: Shape) -> Option<u64> {
    let mut areas = rank.areas.0.borrow_mut();
    areas.retain(|&offset| {
        let used = header(&rank.world, offset).members.load(Ordering::Acquire) != 0;
        if !used {
            rank.seat.free(offset);
        }
        used
    });
    let offset = rank.seat.allocate(shape.bytes())?;
    header(&rank.world, offset).members.store(shape.n as u32, Ordering::Release);
    areas.push(offset);
    Some(offset)
}
