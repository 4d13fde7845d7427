//! The three forms of every collective: blocking, non-blocking (`MPI_I…`) and persistent (`MPI_…_init`).

use super::link::Link;
use super::shm::{Area, Outcome};
use crate::comm::Communicator;
use crate::datatype::TypeObject;
use crate::error::{Error, Result};
use crate::rank::Rank;
use crate::request::{RequestObject, Task};
use crate::standard::MPI_ERR_NO_MEM;
use crate::tool::counters::count;
use crate::types::Request;
use std::future::Future;
use std::pin::{Pin, pin};
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

/// A collective with its arguments, checked.
pub(crate) trait Collective: 'static {
    /// Whether [`Self::shared`] is worth trying: the same for all ranks.
    const SHARED: bool = true;

    fn comm(&self) -> &Rc<Communicator>;

    /// The type of the data, if all ranks must give types of the same elements.
    fn datatype(&self) -> Option<&Rc<TypeObject>>;

    /// This rank's part through the shared area of its intracommunicator, if it can be done there.
    fn shared(&self, rank: &Rank, area: &Area) -> Result<Outcome>;

    /// This rank's part, by messages.
    async fn run(&self, link: &Link) -> Result<()>;
}

/// Runs `plan` to its end.
pub(crate) fn blocking<C: Collective>(rank: &Rank, plan: C) -> Result<()> {
    rank.check_whole(plan.comm())?;
    if C::SHARED
        && !rank.tool.collectives_by_messages.get()
        && let Some(area) = Area::of(rank, plan.comm())?
    {
        let _turn = area.turn()?;
        if area.is_mixed() {
            agree_on_elements(rank, &plan, &area)?;
        }
        if plan.shared(rank, &area)? == Outcome::Done {
            count(&rank.tool.counters.shared_collectives, 1);
            return Ok(());
        }
    }
    count(&rank.tool.counters.collectives, 1);
    let link = Link::new(plan.comm(), false);
    finish(rank, &link, plan.run(&link))
}

/// Refuses data that is not the same to all members' programs. They all give types of the same elements, so all refuse it,
/// before one waits for another.
#[cold]
fn agree_on_elements<C: Collective>(rank: &Rank, plan: &C, area: &Area) -> Result<()> {
    let Some(datatype) = plan.datatype().filter(|datatype| datatype.varies) else { return Ok(()) };
    let other = area.foreign.iter().position(|&foreign| foreign).unwrap_or(area.me);
    Err(Error::new(rank.disagreement(area.procs[other], datatype)))
}

/// Runs an algorithm on `link` to its end.
pub(crate) fn finish(rank: &Rank, link: &Link, algorithm: impl Future<Output = Result<()>>) -> Result<()> {
    let mut future = pin!(algorithm);
    let mut result = Ok(());
    let mut poll = || match link.enter(rank, || future.as_mut().poll(&mut Context::from_waker(Waker::noop()))) {
        Poll::Ready(r) => {
            result = r;
            true
        }
        Poll::Pending => false,
    };
    // Much is done at the first look: all of it, where there is only one rank.
    if poll() {
        return result;
    }
    let waited = rank.wait_until(poll);
    if waited.is_err() {
        link.abandon();
    }
    waited.and(result)
}

/// Starts `plan`; `request` completes it.
pub(crate) fn nonblocking(rank: &Rank, plan: impl Collective, request: &mut Request) -> Result<()> {
    let link = Link::new(plan.comm(), false);
    let running = start(rank, &Rc::new(plan), link);
    publish(rank, running, request)
}

/// Makes a request that `MPI_Start` runs `plan` with, again and again.
pub(crate) fn persistent<C: Collective>(rank: &Rank, plan: C, request: &mut Request) -> Result<()> {
    let comm = Rc::clone(plan.comm());
    let link = Link::new(&comm, true);
    let plan = Rc::new(plan);
    let start = Box::new(move |rank: &Rank| Ok(start(rank, &plan, link.again())));
    publish(rank, RequestObject::persistent(&comm, start), request)
}

fn publish(rank: &Rank, object: Rc<RequestObject>, request: &mut Request) -> Result<()> {
    *request = Request(rank.requests.insert(object).ok_or(Error::new(MPI_ERR_NO_MEM))?);
    Ok(())
}

fn start<C: Collective>(rank: &Rank, plan: &Rc<C>, link: Link) -> Rc<RequestObject> {
    count(&rank.tool.counters.collectives, 1);
    let (plan, link) = (Rc::clone(plan), Rc::new(link));
    let comm = Rc::clone(plan.comm());
    if let Err(error) = rank.check_whole(&comm) {
        return RequestObject::failed(&comm, error.code);
    }
    let inner = Rc::clone(&link);
    let future: Pin<Box<dyn Future<Output = Result<()>>>> = Box::pin(async move { plan.run(&inner).await });
    rank.spawn(&comm, Box::new(Running { link, future, done: false }))
}

/// A collective in the background.
struct Running {
    link: Rc<Link>,
    future: Pin<Box<dyn Future<Output = Result<()>>>>,
    done: bool,
}

impl Task for Running {
    fn advance(&mut self, rank: &Rank) -> Result<bool> {
        let Running { link, future, done } = self;
        match link.enter(rank, || future.as_mut().poll(&mut Context::from_waker(Waker::noop()))) {
            Poll::Ready(result) => {
                *done = true;
                result.map(|()| true)
            }
            Poll::Pending => Ok(false),
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        if !self.done {
            self.link.abandon();
        }
    }
}
