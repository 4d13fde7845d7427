//! MPICH's ABI, which its whole family shares: 32-bit handles, a 20-byte status, numbers of its own.
//!
//! Handles that the engine makes keep their 32 bits: bit 31 is set in them and in no predefined handle of
//! MPICH but five pair types, which are datatypes and below every dynamic datatype.

mod error;
mod handle;
mod number;
mod status;

pub use handle::{Comm, Datatype, Errhandler, File, Group, Info, Message, Op, Request, Session, Win};
pub use status::Status;

use crate::Abi;
use anympi_spec::mpich as ours;
use anympi_spec::standard;
use std::ffi::{c_int, c_void};
use std::ptr;

/// The ABI of `libmpi.so.12`.
pub struct Mpich;

const STATUS_IGNORE: usize = 1;
const IN_PLACE: isize = -1;
const BUFFER_AUTOMATIC: isize = -2;

/// The objects at whose addresses MPICH's `MPI_UNWEIGHTED` and `MPI_WEIGHTS_EMPTY` point.
static WEIGHT_SENTINELS: [c_int; 2] = [0, 1];

/// The value of the exported pointer `MPI_UNWEIGHTED`.
pub const UNWEIGHTED: *const c_int = &WEIGHT_SENTINELS[0];
/// The value of the exported pointer `MPI_WEIGHTS_EMPTY`.
pub const WEIGHTS_EMPTY: *const c_int = &WEIGHT_SENTINELS[1];

impl Abi for Mpich {
    type Comm = Comm;
    type Datatype = Datatype;
    type Errhandler = Errhandler;
    type File = File;
    type Group = Group;
    type Info = Info;
    type Message = Message;
    type Op = Op;
    type Request = Request;
    type Session = Session;
    type Win = Win;
    type Status = Status;

    const MAX_PROCESSOR_NAME: usize = ours::MPI_MAX_PROCESSOR_NAME as usize;
    const MAX_INFO_KEY: usize = ours::MPI_MAX_INFO_KEY as usize;
    const MAX_PORT_NAME: usize = ours::MPI_MAX_PORT_NAME as usize;
    const BSEND_OVERHEAD: usize = ours::MPI_BSEND_OVERHEAD as usize;
    const F_STATUS_SIZE: usize = ours::MPI_F_STATUS_SIZE as usize;

    #[inline]
    fn status_in(status: *mut Status) -> *mut Status {
        if status.addr() == STATUS_IGNORE { ptr::null_mut() } else { status }
    }

    #[inline]
    fn buffer_in(buffer: *const c_void) -> *mut c_void {
        match buffer.addr() as isize {
            IN_PLACE => ptr::without_provenance_mut(standard::MPI_IN_PLACE),
            BUFFER_AUTOMATIC => ptr::without_provenance_mut(standard::MPI_BUFFER_AUTOMATIC),
            _ => buffer.cast_mut(),
        }
    }

    #[inline]
    fn buffer_out(buffer: *mut c_void) -> *mut c_void {
        match buffer.addr() {
            standard::MPI_BUFFER_AUTOMATIC => ptr::without_provenance_mut(BUFFER_AUTOMATIC as usize),
            _ => buffer,
        }
    }

    #[inline]
    fn weights_in(weights: *const c_int) -> *mut c_int {
        if weights == UNWEIGHTED {
            ptr::without_provenance_mut(standard::MPI_UNWEIGHTED)
        } else if weights == WEIGHTS_EMPTY {
            ptr::without_provenance_mut(standard::MPI_WEIGHTS_EMPTY)
        } else {
            weights.cast_mut()
        }
    }

    #[inline]
    fn rank_in(rank: c_int) -> c_int {
        number::rank_in(rank)
    }
    #[inline]
    fn rank_out(rank: c_int) -> c_int {
        number::rank_out(rank)
    }
    #[inline]
    fn tag_in(tag: c_int) -> c_int {
        number::tag_in(tag)
    }
    #[inline]
    fn tag_out(tag: c_int) -> c_int {
        number::tag_out(tag)
    }
    #[inline]
    fn error_in(code: c_int) -> c_int {
        error::code_in(code)
    }
    #[inline]
    fn error_out(code: c_int) -> c_int {
        error::code_out(code)
    }
    fn keyval_in(keyval: c_int) -> c_int {
        number::KEYVALS.inward(keyval)
    }
    fn keyval_out(keyval: c_int) -> c_int {
        number::KEYVALS.outward(keyval)
    }
    fn thread_level_in(level: c_int) -> c_int {
        number::THREAD_LEVELS.inward(level)
    }
    fn thread_level_out(level: c_int) -> c_int {
        number::THREAD_LEVELS.outward(level)
    }
    fn split_type_in(split_type: c_int) -> c_int {
        number::SPLIT_TYPES.inward(split_type)
    }
    fn comparison_out(result: c_int) -> c_int {
        number::COMPARISONS.outward(result)
    }
    fn topology_out(topology: c_int) -> c_int {
        number::TOPOLOGIES.outward(topology)
    }
    fn combiner_out(combiner: c_int) -> c_int {
        number::COMBINERS.outward(combiner)
    }
    fn order_in(order: c_int) -> c_int {
        number::ORDERS.inward(order)
    }
    fn order_out(order: c_int) -> c_int {
        number::ORDERS.outward(order)
    }
    fn distribution_in(distribution: c_int) -> c_int {
        number::DISTRIBUTIONS.inward(distribution)
    }
    fn distribution_out(distribution: c_int) -> c_int {
        number::DISTRIBUTIONS.outward(distribution)
    }
    fn distribution_argument_in(argument: c_int) -> c_int {
        number::DISTRIBUTION_ARGUMENTS.inward(argument)
    }
    fn distribution_argument_out(argument: c_int) -> c_int {
        number::DISTRIBUTION_ARGUMENTS.outward(argument)
    }
    fn type_class_in(class: c_int) -> c_int {
        number::TYPE_CLASSES.inward(class)
    }
}
