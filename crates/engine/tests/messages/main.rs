//! Point-to-point messages and requests, through the engine's API, in worlds whose ranks are threads.

mod calls;
mod modes;
mod persistent;
mod probes;
