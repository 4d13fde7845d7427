//! What is generated from the table of procedures and constants.

pub mod callbacks;
pub mod constants;
pub mod functions;
