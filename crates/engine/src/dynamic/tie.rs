//! Which other jobs a rank is tied to by its communicators: see [`crate::world::job`].

use crate::comm::Communicator;
use crate::rank::Rank;
use std::collections::BTreeSet;

impl Rank {
    /// Notes the other jobs of a communicator that now has a handle.
    pub(crate) fn tie(&self, comm: &Communicator) {
        let own = self.world.own_seats();
        if self.world.seats() == own.len() {
            return;
        }
        let members = comm.group.procs.iter().chain(comm.remote.iter().flat_map(|remote| &remote.procs));
        let others: BTreeSet<u32> =
            members.filter(|seat| !own.contains(seat)).map(|&seat| self.world.job_of(seat)).collect();
        for &other in &others {
            self.world.tie(self.index, other);
            *self.process.ties.borrow_mut().entry(other).or_default() += 1;
        }
        *comm.ties.borrow_mut() = others.into_iter().collect();
    }

    /// The communicator is being disconnected; true when it has tied jobs together.
    pub(crate) fn untie(&self, comm: &Communicator) -> bool {
        let others = comm.ties.take();
        for &other in &others {
            if let Some(count) = self.process.ties.borrow_mut().get_mut(&other) {
                *count -= 1;
            }
            self.world.untie(self.index, other, 1);
        }
        !others.is_empty()
    }

    /// The rank leaves: communicators that were freed and not disconnected count no more.
    pub(crate) fn untie_all(&self) {
        for (other, count) in self.process.ties.take() {
            if count > 0 {
                self.world.untie(self.index, other, count);
            }
        }
    }
}
