//! Sessions (MPI 5.0 § 11.3).

use crate::errhandler::ErrhandlerObject;
use crate::info::InfoObject;
use crate::p2p::bsend::AttachedBuffer;
use std::cell::RefCell;
use std::rc::Rc;

pub struct SessionObject {
    pub errhandler: RefCell<Rc<ErrhandlerObject>>,
    pub info: InfoObject,
    pub buffer: RefCell<Option<AttachedBuffer>>,
}
