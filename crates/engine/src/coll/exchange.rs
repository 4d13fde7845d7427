//! The exchange of blocks: every collective that moves data without arithmetic, by messages.
//!
//! All receives are posted, then all sends, then the rank's own block is copied: one wait, so a rank is woken
//! once and not once per step. Between two ranks blocks match in the order in which they are listed.

use super::block::Block;
use super::link::Link;
use crate::comm::Communicator;
use crate::error::Result;

/// A block that goes to, or comes from, a rank.
pub type Transfer = (usize, Block);

/// Sends and receives all the blocks at once, and copies `own` from its first block to its second.
pub async fn exchange(
    link: &Link,
    sends: impl IntoIterator<Item = Transfer>,
    recvs: impl IntoIterator<Item = Transfer>,
    own: Option<(Block, Block)>,
) -> Result<()> {
    let mut batch = link.batch();
    for (source, block) in recvs {
        batch.recv(&block, source)?;
    }
    for (dest, block) in sends {
        batch.send(&block, dest)?;
    }
    let copied = match own {
        // SAFETY: both blocks are checked arguments of this rank.
        Some((from, to)) => unsafe { from.copy_to(&to) },
        None => Ok(()),
    };
    batch.wait().await.and(copied)
}

/// The ranks that `comm`'s collectives exchange with: the others, or all of the remote group. Each starts with a
/// different one, so that not everyone turns to rank 0 first.
pub fn peers(comm: &Communicator) -> impl Iterator<Item = usize> + use<> {
    let (me, n, inter) = (comm.rank, comm.peers().len(), comm.is_inter());
    (0..n).map(move |i| (me + i) % n).filter(move |&r| inter || r != me)
}
