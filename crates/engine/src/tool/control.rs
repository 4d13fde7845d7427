//! Control variables (MPI 5.0 § 15.3.6): how the engine works, and what of it a tool may change.
//!
//! A variable that can be written can be at any time, and the next operation goes by it.

use super::choice::{self, CHOICES, Choice};
use super::{Result, Tool, Value, entry};
use crate::rank::Rank;
use crate::standard::*;
use crate::world::chunk::CHUNK;
use crate::world::ring::{CELLS, PAYLOAD};
use std::ffi::c_int;

pub struct Control {
    pub name: &'static str,
    pub description: &'static str,
    pub verbosity: c_int,
    pub scope: c_int,
    /// Which of [`CHOICES`] its values are, if they are no plain numbers.
    choice: Option<usize>,
    read: fn(&Rank) -> u64,
    /// False where the value makes no sense.
    write: Option<fn(&Rank, u64) -> bool>,
}

pub static CONTROLS: [Control; 8] = [
    Control {
        name: "eager_limit",
        description: "The longest message, in bytes, that its sender copies away at once. A longer one stays where it is until the \
                      receiver copies it. 32768 is the most; between ranks that cannot read each other's memory it is always that.",
        verbosity: MPI_T_VERBOSITY_TUNER_BASIC,
        scope: MPI_T_SCOPE_LOCAL,
        choice: None,
        read: |rank| rank.p2p.single_copy.limit.get() as u64,
        write: Some(|rank, value| {
            let fits = value <= CHUNK as u64;
            if fits {
                rank.p2p.single_copy.limit.set(value as usize);
            }
            fits
        }),
    },
    Control {
        name: "single_copy",
        description: "Whether this rank copies long messages straight from the sender's memory; else they come in parts.",
        verbosity: MPI_T_VERBOSITY_TUNER_BASIC,
        scope: MPI_T_SCOPE_LOCAL,
        choice: Some(1),
        read: |rank| rank.p2p.single_copy.wanted.get().into(),
        write: Some(|rank, value| rank.p2p.single_copy.set_wanted(value == 1)),
    },
    Control {
        name: "unexpected_limit",
        description: "How many bytes messages may take that come before their receives. Those above it are lost, which their \
                      receives report.",
        verbosity: MPI_T_VERBOSITY_TUNER_DETAIL,
        scope: MPI_T_SCOPE_LOCAL,
        choice: None,
        read: |rank| rank.p2p.unexpected_limit.get() as u64,
        write: Some(|rank, value| {
            let fits = value <= rank.convention.memory_limit() as u64;
            if fits {
                rank.p2p.unexpected_limit.set(value as usize);
            }
            fits
        }),
    },
    Control {
        name: "waiting",
        description: "What a rank does first that waits: gives its core to another, or looks again and again for a while. At first \
                      this goes by whether there are as many cores as ranks.",
        verbosity: MPI_T_VERBOSITY_TUNER_BASIC,
        scope: MPI_T_SCOPE_LOCAL,
        choice: Some(0),
        read: |rank| rank.progress.roomy.get().into(),
        write: Some(|rank, value| {
            rank.progress.roomy.set(value == 1);
            true
        }),
    },
    Control {
        name: "spin_time",
        description: "The longest time, in microseconds, that a rank that spins does so before it sleeps. How much of it is used \
                      depends on how often that has paid. With 0 it sleeps at once.",
        verbosity: MPI_T_VERBOSITY_TUNER_BASIC,
        scope: MPI_T_SCOPE_LOCAL,
        choice: None,
        read: |rank| rank.progress.longest_spin().into(),
        write: Some(|rank, value| match u32::try_from(value) {
            Ok(micros) => rank.progress.set_longest_spin(micros),
            Err(_) => false,
        }),
    },
    Control {
        name: "collectives",
        description: "What blocking collectives of an intracommunicator go through. All its ranks must have the same value whenever \
                      they call one.",
        verbosity: MPI_T_VERBOSITY_TUNER_BASIC,
        scope: MPI_T_SCOPE_ALL_EQ,
        choice: Some(2),
        read: |rank| rank.tool.collectives_by_messages.get().into(),
        write: Some(|rank, value| {
            rank.tool.collectives_by_messages.set(value == 1);
            true
        }),
    },
    Control {
        name: "short_limit",
        description: "The longest message, in bytes, that travels in the receiver's inbox itself.",
        verbosity: MPI_T_VERBOSITY_MPIDEV_BASIC,
        scope: MPI_T_SCOPE_CONSTANT,
        choice: None,
        read: |_| PAYLOAD as u64,
        write: None,
    },
    Control {
        name: "inbox_length",
        description: "How many messages a rank's inbox has room for. More wait with their senders.",
        verbosity: MPI_T_VERBOSITY_MPIDEV_BASIC,
        scope: MPI_T_SCOPE_CONSTANT,
        choice: None,
        read: |_| CELLS as u64,
        write: None,
    },
];

/// `MPI_T_cvar_get_info`
pub fn info(tool: &Tool, index: c_int) -> Result<&'static Control> {
    tool.live()?;
    entry(&CONTROLS, index)
}

/// `MPI_T_cvar_get_index`
pub fn index(tool: &Tool, name: &str) -> Result<c_int> {
    tool.live()?;
    CONTROLS.iter().position(|c| c.name == name).map(|i| i as c_int).ok_or(MPI_T_ERR_INVALID_NAME)
}

/// `MPI_T_cvar_handle_alloc`
pub fn alloc(tool: &Tool, index: c_int) -> Result<u32> {
    info(tool, index)?;
    let handle = tool.handle()?;
    tool.controls.borrow_mut().insert(handle, index as usize);
    Ok(handle)
}

/// `MPI_T_cvar_handle_free`
pub fn free(tool: &Tool, handle: u32) -> Result<()> {
    tool.live()?;
    tool.controls.borrow_mut().remove(&handle).map(|_| ()).ok_or(MPI_T_ERR_INVALID_HANDLE)
}

/// The variable that a handle is for.
pub fn of(tool: &Tool, handle: u32) -> Result<&'static Control> {
    tool.live()?;
    tool.controls.borrow().get(&handle).map(|&index| &CONTROLS[index]).ok_or(MPI_T_ERR_INVALID_HANDLE)
}

impl Control {
    /// The enumeration's handle and itself.
    pub fn choice(&self) -> Option<(u32, &'static Choice)> {
        self.choice.map(|index| (choice::handle(index), &CHOICES[index]))
    }

    /// Any value of the variable's type.
    pub fn sample(&self) -> Value {
        if self.choice.is_some() { Value::Int(0) } else { Value::Unsigned(0) }
    }

    /// `MPI_T_cvar_read`
    pub fn read(&self, rank: &Rank) -> Value {
        let value = (self.read)(rank);
        if self.choice.is_some() { Value::Int(value as c_int) } else { Value::Unsigned(value) }
    }

    /// `MPI_T_cvar_write`: a value that makes no sense is `MPI_T_ERR_INVALID` and changes nothing.
    pub fn write(&self, rank: &Rank, value: Value) -> Result<()> {
        let write = self.write.ok_or(MPI_T_ERR_CVAR_SET_NEVER)?;
        let value = match value {
            Value::Unsigned(value) => Some(value),
            Value::Int(value) => u64::try_from(value).ok(),
            Value::Double(_) => None,
        };
        let known = |&value: &u64| self.choice().is_none_or(|(_, choice)| value < choice.items.len() as u64);
        let value = value.filter(known).ok_or(MPI_T_ERR_INVALID)?;
        if write(rank, value) { Ok(()) } else { Err(MPI_T_ERR_INVALID) }
    }
}
