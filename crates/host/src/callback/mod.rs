//! User functions that the host calls in its own ABI, and the program wrote in another.
pub mod thunk;
