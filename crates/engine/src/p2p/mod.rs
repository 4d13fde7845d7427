//! Point-to-point communication: protocols, matching, probes.

pub mod bsend;
pub mod data;

pub use data::{Channel, Mode, irecv, isend};
