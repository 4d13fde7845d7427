//! Collective communication (MPI 5.0 chapter 6).

use std::cell::Cell;

/// What a communicator keeps for its collectives.
#[derive(Default)]
pub struct CollState {
    /// The tag of the next collective: equal on all members, as they call collectives in the same order.
    pub next_tag: Cell<i32>,
    /// Offset of the shared collective area in the world, 0 for none; the area's layout is [`crate::coll`]'s.
    pub area: Cell<u64>,
}
