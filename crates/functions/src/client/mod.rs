//! The commands that ask a server.

pub mod commands;
mod connection;
pub mod invoke;

pub use connection::Connection;
