//! Point-to-point messages and requests, through the engine's API, in worlds whose ranks are threads.

mod arguments;
mod buffered;
mod calls;
mod completion;
mod generalized;
mod matching;
mod modes;
mod partitioned;
mod persistent;
mod probes;
mod strided;
mod threads;
