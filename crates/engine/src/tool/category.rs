//! Categories (MPI 5.0 § 15.3.9): all variables, sorted by what they are about. They never change.

use super::control::CONTROLS;
use super::performance::PERFORMANCES;
use super::{Result, Tool, entry};
use crate::standard::*;
use std::ffi::c_int;

pub struct Category {
    pub name: &'static str,
    pub description: &'static str,
    controls: &'static [&'static str],
    performances: &'static [&'static str],
}

pub static CATEGORIES: [Category; 3] = [
    Category {
        name: "messages",
        description: "How messages travel, and how many have.",
        controls: &["eager_limit", "single_copy", "unexpected_limit", "short_limit", "inbox_length"],
        performances: &[
            "messages_sent",
            "bytes_sent",
            "messages_received",
            "bytes_received",
            "unexpected_messages",
            "unexpected_queue_length",
            "unexpected_queue_highest",
            "unexpected_bytes",
            "posted_receives",
            "offers_received",
            "single_copies",
        ],
    },
    Category {
        name: "waiting",
        description: "What a rank does that waits.",
        controls: &["waiting", "spin_time"],
        performances: &["sleeps", "time_asleep"],
    },
    Category {
        name: "collectives",
        description: "How collectives are done.",
        controls: &["collectives"],
        performances: &["collectives_by_shared_memory", "collectives_by_messages"],
    },
];

/// `MPI_T_category_get_info`
pub fn info(tool: &Tool, index: c_int) -> Result<&'static Category> {
    tool.live()?;
    entry(&CATEGORIES, index)
}

/// `MPI_T_category_get_index`
pub fn index(tool: &Tool, name: &str) -> Result<c_int> {
    tool.live()?;
    CATEGORIES.iter().position(|c| c.name == name).map(|i| i as c_int).ok_or(MPI_T_ERR_INVALID_NAME)
}

impl Category {
    /// The indices of its control variables.
    pub fn controls(&self) -> Vec<c_int> {
        indices(CONTROLS.iter().map(|c| c.name), self.controls)
    }

    /// The indices of its performance variables.
    pub fn performances(&self) -> Vec<c_int> {
        indices(PERFORMANCES.iter().map(|p| p.name), self.performances)
    }
}

/// Where in `table` those are that have one of `names`.
fn indices(table: impl Iterator<Item = &'static str>, names: &[&str]) -> Vec<c_int> {
    table.zip(0..).filter(|(name, _)| names.contains(name)).map(|(_, index)| index).collect()
}
