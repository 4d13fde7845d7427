//! Every MPI procedure that the engine serves, by chapter, in its large-count form and the standard ABI's types.
//!
//! The signature follows from the row in `anympi_spec`: see `docs/engine-api.md`.

pub mod attr;
pub mod coll;
pub mod comm;
pub mod datatype;
pub mod dynamic;
pub mod errhandler;
pub mod fault;
pub mod file;
pub mod group;
pub mod info;
pub mod init;
pub mod neighbor;
pub mod op;
pub mod p2p;
pub mod partitioned;
pub mod request;
pub mod rma;
pub mod session;
pub mod topo;
