//! Functions: MPI programs compiled to WebAssembly that a server keeps under names and runs for its clients.
//!
//! The server: [`serve`] starts it, [`http`] is what clients see, [`functions`] and [`invocations`] are what it knows,
//! [`store`] is where that outlives it. An invocation waits in the [`queue`] and runs as a process of its own ([`run`]):
//! nothing of a guest's is ever loaded into the server. The commands of its clients are in [`client`].
//!
//! This crate knows nothing of MPI or WebAssembly: it starts `anympi run` and `anympi-wasm --check`.

pub mod arguments;
mod check;
pub mod client;
mod entry;
pub mod error;
mod functions;
mod http;
mod id;
mod invocations;
mod keeping;
mod log;
pub mod name;
pub mod output;
mod queue;
pub mod record;
mod report;
mod restart;
mod run;
pub mod say;
mod scratch;
pub mod serve;
mod spawn;
mod store;
