//! Every MPI procedure that the engine serves, by chapter, in its large-count form and the standard ABI's types.
//!
//! The signature follows from the row in `anympi_spec`: see `docs/engine-api.md`.

pub mod init;
pub mod p2p;
pub mod request;
pub mod datatype;
pub mod coll;
pub mod neighbor;
pub mod op;
pub mod group;
pub mod comm;
pub mod attr;
pub mod errhandler;
pub mod info;
pub mod session;
pub mod topo;
