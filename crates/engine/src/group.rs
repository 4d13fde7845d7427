//! Groups: ordered sets of processes (MPI 5.0 § 7.3). A process is its index in the world.

/// An immutable group.
#[derive(Debug, PartialEq, Eq)]
pub struct GroupObject {
    /// World index of each rank.
    pub procs: Vec<u32>,
}

impl GroupObject {
    pub fn len(&self) -> usize {
        self.procs.len()
    }

    pub fn is_empty(&self) -> bool {
        self.procs.is_empty()
    }

    /// The rank of process `proc`, if it is a member.
    pub fn rank_of(&self, proc: u32) -> Option<usize> {
        // Groups made from the world in order are their own inverse: try that before searching.
        match self.procs.get(proc as usize) {
            Some(&p) if p == proc => Some(proc as usize),
            _ => self.procs.iter().position(|&p| p == proc),
        }
    }
}
