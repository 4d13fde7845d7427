//! Collective communication (MPI 5.0 chapters 6 and 8.6).
//!
//! Each collective is a plan: its arguments, checked, and what to do with them ([`launch::Collective`]). By messages it
//! is an `async fn` ([`link`]) that the blocking, the non-blocking and the persistent form all run. Blocking ones on
//! intracommunicators go through shared memory first ([`shm`]). Data movement without arithmetic is an [`exchange`] of blocks;
//! arithmetic is in [`reduce`], [`reduce_scatter`] and [`scan`], always in rank order, so that results are the same
//! on every run and operations need not commute.
//!
//! Not here: what an operation does to a type ([`crate::op`]), and how messages travel ([`crate::p2p`]).

pub mod alltoall;
pub mod barrier;
pub mod bcast;
pub mod block;
pub mod exchange;
pub mod gather;
pub mod launch;
pub mod link;
pub mod neighbor;
pub mod operator;
pub mod plan;
pub mod reduce;
pub mod reduce_scatter;
pub mod scan;
pub mod shm;

use std::cell::{Cell, RefCell};

/// What a communicator keeps for its collectives.
#[derive(Default)]
pub struct CollState {
    /// The tag of the next collective: equal on all members, as they call collectives in the same order.
    pub next_tag: Cell<i32>,
    /// The tag of the next persistent collective, which it keeps over all its starts.
    pub next_persistent: Cell<i32>,
    /// Where its blocking collectives meet.
    pub area: RefCell<shm::area::State>,
}
