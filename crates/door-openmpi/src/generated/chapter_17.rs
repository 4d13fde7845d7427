//! Exports: MPI 5.0 chapter 17, Removed interfaces. Written by `cargo xtask codegen` from the table.
//!
//! # Safety
//! Programs pass what the standard says; pointers that must not be null are checked.
#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(non_snake_case, unused_imports, unused_unsafe, unused_variables, clippy::missing_safety_doc, clippy::too_many_arguments, clippy::useless_conversion)]
#![allow(clippy::undocumented_unsafe_blocks)] // One promise for all: that above.

use anympi_door::call::{call, call_any_time, quickly, unsupported};
use anympi_door::slot::{Text, convert, converted, narrow, narrow_or_undefined, required};
use anympi_door::{attribute, datatype, fortran, length, lifecycle, spawn, tool};
use anympi_engine::api;
use anympi_engine::errhandler::Argument;
use anympi_engine::ints::Ints;
use anympi_engine::standard;
use anympi_engine::types::Count;
use anympi_translate::{Abi, Convert, Converted, Places};
use anympi_translate::OpenMpi as A;
use anympi_translate::open_mpi::{
    Comm, Datatype, Errhandler, File, Group, Info, Message, Op, Request, Session, Status, Win,
};
use std::ffi::{c_char, c_int, c_void};

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Address(location: *mut c_void, address: *mut Count) -> c_int {
    unsafe { answer!(MPI_Address engine_MPI_Address undecided_MPI_Address (location, address)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Address(location: *mut c_void, address: *mut Count) -> c_int {
    unsafe { answer!(MPI_Address engine_MPI_Address undecided_MPI_Address (location, address)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Address(location: *mut c_void, address: *mut Count) -> c_int {
    super::decide();
    unsafe { PMPI_Address(location, address) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Address(location: *mut c_void, address: *mut Count) -> c_int {
    unsafe {
        call::<A>("MPI_Address", || None, |me| {
            let address = required(address)?;
            api::init::get_address(me, location, address)
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Errhandler_create(comm_errhandler_fn: *const c_void, errhandler: *mut Errhandler) -> c_int {
    unsafe { answer!(MPI_Errhandler_create engine_MPI_Errhandler_create undecided_MPI_Errhandler_create (comm_errhandler_fn, errhandler)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Errhandler_create(comm_errhandler_fn: *const c_void, errhandler: *mut Errhandler) -> c_int {
    unsafe { answer!(MPI_Errhandler_create engine_MPI_Errhandler_create undecided_MPI_Errhandler_create (comm_errhandler_fn, errhandler)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Errhandler_create(comm_errhandler_fn: *const c_void, errhandler: *mut Errhandler) -> c_int {
    super::decide();
    unsafe { PMPI_Errhandler_create(comm_errhandler_fn, errhandler) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Errhandler_create(comm_errhandler_fn: *const c_void, errhandler: *mut Errhandler) -> c_int {
    unsafe {
        call::<A>("MPI_Errhandler_create", || None, |me| {
            let errhandler = required(errhandler)?;
            let mut errhandler_ = Errhandler::EMPTY;
            api::errhandler::comm_create_errhandler(me, comm_errhandler_fn.addr(), &mut errhandler_)?;
            *errhandler = Errhandler::foreign(errhandler_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Errhandler_get(comm: Comm, errhandler: *mut Errhandler) -> c_int {
    unsafe { answer!(MPI_Errhandler_get engine_MPI_Errhandler_get undecided_MPI_Errhandler_get (comm, errhandler)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Errhandler_get(comm: Comm, errhandler: *mut Errhandler) -> c_int {
    unsafe { answer!(MPI_Errhandler_get engine_MPI_Errhandler_get undecided_MPI_Errhandler_get (comm, errhandler)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Errhandler_get(comm: Comm, errhandler: *mut Errhandler) -> c_int {
    super::decide();
    unsafe { PMPI_Errhandler_get(comm, errhandler) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Errhandler_get(comm: Comm, errhandler: *mut Errhandler) -> c_int {
    unsafe {
        call::<A>("MPI_Errhandler_get", || Some(Argument::Comm(comm.standard())), |me| {
            let errhandler = required(errhandler)?;
            let mut errhandler_ = Errhandler::EMPTY;
            api::errhandler::comm_get_errhandler(me, comm.standard(), &mut errhandler_)?;
            *errhandler = Errhandler::foreign(errhandler_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Errhandler_set(comm: Comm, errhandler: Errhandler) -> c_int {
    unsafe { answer!(MPI_Errhandler_set engine_MPI_Errhandler_set undecided_MPI_Errhandler_set (comm, errhandler)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Errhandler_set(comm: Comm, errhandler: Errhandler) -> c_int {
    unsafe { answer!(MPI_Errhandler_set engine_MPI_Errhandler_set undecided_MPI_Errhandler_set (comm, errhandler)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Errhandler_set(comm: Comm, errhandler: Errhandler) -> c_int {
    super::decide();
    unsafe { PMPI_Errhandler_set(comm, errhandler) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Errhandler_set(comm: Comm, errhandler: Errhandler) -> c_int {
    unsafe {
        call::<A>("MPI_Errhandler_set", || Some(Argument::Comm(comm.standard())), |me| {
            api::errhandler::comm_set_errhandler(me, comm.standard(), errhandler.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Type_extent(datatype: Datatype, extent: *mut Count) -> c_int {
    unsafe { answer!(MPI_Type_extent engine_MPI_Type_extent undecided_MPI_Type_extent (datatype, extent)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Type_extent(datatype: Datatype, extent: *mut Count) -> c_int {
    unsafe { answer!(MPI_Type_extent engine_MPI_Type_extent undecided_MPI_Type_extent (datatype, extent)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Type_extent(datatype: Datatype, extent: *mut Count) -> c_int {
    super::decide();
    unsafe { PMPI_Type_extent(datatype, extent) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Type_extent(datatype: Datatype, extent: *mut Count) -> c_int {
    unsafe { datatype::extent::<A>(datatype, extent) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Type_hindexed(count: c_int, array_of_blocklengths: *mut c_int, array_of_displacements: *mut Count, oldtype: Datatype, newtype: *mut Datatype) -> c_int {
    unsafe { answer!(MPI_Type_hindexed engine_MPI_Type_hindexed undecided_MPI_Type_hindexed (count, array_of_blocklengths, array_of_displacements, oldtype, newtype)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Type_hindexed(count: c_int, array_of_blocklengths: *mut c_int, array_of_displacements: *mut Count, oldtype: Datatype, newtype: *mut Datatype) -> c_int {
    unsafe { answer!(MPI_Type_hindexed engine_MPI_Type_hindexed undecided_MPI_Type_hindexed (count, array_of_blocklengths, array_of_displacements, oldtype, newtype)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Type_hindexed(count: c_int, array_of_blocklengths: *mut c_int, array_of_displacements: *mut Count, oldtype: Datatype, newtype: *mut Datatype) -> c_int {
    super::decide();
    unsafe { PMPI_Type_hindexed(count, array_of_blocklengths, array_of_displacements, oldtype, newtype) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Type_hindexed(count: c_int, array_of_blocklengths: *mut c_int, array_of_displacements: *mut Count, oldtype: Datatype, newtype: *mut Datatype) -> c_int {
    unsafe {
        call::<A>("MPI_Type_hindexed", || None, |me| {
            let newtype = required(newtype)?;
            let mut newtype_ = Datatype::EMPTY;
            api::datatype::type_create_hindexed(me, count.into(), Ints::Int(array_of_blocklengths), Ints::Count(array_of_displacements), oldtype.standard(), &mut newtype_, false)?;
            *newtype = Datatype::foreign(newtype_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Type_hvector(count: c_int, blocklength: c_int, stride: Count, oldtype: Datatype, newtype: *mut Datatype) -> c_int {
    unsafe { answer!(MPI_Type_hvector engine_MPI_Type_hvector undecided_MPI_Type_hvector (count, blocklength, stride, oldtype, newtype)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Type_hvector(count: c_int, blocklength: c_int, stride: Count, oldtype: Datatype, newtype: *mut Datatype) -> c_int {
    unsafe { answer!(MPI_Type_hvector engine_MPI_Type_hvector undecided_MPI_Type_hvector (count, blocklength, stride, oldtype, newtype)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Type_hvector(count: c_int, blocklength: c_int, stride: Count, oldtype: Datatype, newtype: *mut Datatype) -> c_int {
    super::decide();
    unsafe { PMPI_Type_hvector(count, blocklength, stride, oldtype, newtype) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Type_hvector(count: c_int, blocklength: c_int, stride: Count, oldtype: Datatype, newtype: *mut Datatype) -> c_int {
    unsafe {
        call::<A>("MPI_Type_hvector", || None, |me| {
            let newtype = required(newtype)?;
            let mut newtype_ = Datatype::EMPTY;
            api::datatype::type_create_hvector(me, count.into(), blocklength.into(), stride, oldtype.standard(), &mut newtype_, false)?;
            *newtype = Datatype::foreign(newtype_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Type_lb(datatype: Datatype, displacement: *mut Count) -> c_int {
    unsafe { answer!(MPI_Type_lb engine_MPI_Type_lb undecided_MPI_Type_lb (datatype, displacement)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Type_lb(datatype: Datatype, displacement: *mut Count) -> c_int {
    unsafe { answer!(MPI_Type_lb engine_MPI_Type_lb undecided_MPI_Type_lb (datatype, displacement)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Type_lb(datatype: Datatype, displacement: *mut Count) -> c_int {
    super::decide();
    unsafe { PMPI_Type_lb(datatype, displacement) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Type_lb(datatype: Datatype, displacement: *mut Count) -> c_int {
    unsafe { datatype::lb::<A>(datatype, displacement) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Type_struct(count: c_int, array_of_blocklengths: *mut c_int, array_of_displacements: *mut Count, array_of_types: *mut Datatype, newtype: *mut Datatype) -> c_int {
    unsafe { answer!(MPI_Type_struct engine_MPI_Type_struct undecided_MPI_Type_struct (count, array_of_blocklengths, array_of_displacements, array_of_types, newtype)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Type_struct(count: c_int, array_of_blocklengths: *mut c_int, array_of_displacements: *mut Count, array_of_types: *mut Datatype, newtype: *mut Datatype) -> c_int {
    unsafe { answer!(MPI_Type_struct engine_MPI_Type_struct undecided_MPI_Type_struct (count, array_of_blocklengths, array_of_displacements, array_of_types, newtype)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Type_struct(count: c_int, array_of_blocklengths: *mut c_int, array_of_displacements: *mut Count, array_of_types: *mut Datatype, newtype: *mut Datatype) -> c_int {
    super::decide();
    unsafe { PMPI_Type_struct(count, array_of_blocklengths, array_of_displacements, array_of_types, newtype) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Type_struct(count: c_int, array_of_blocklengths: *mut c_int, array_of_displacements: *mut Count, array_of_types: *mut Datatype, newtype: *mut Datatype) -> c_int {
    unsafe {
        call::<A>("MPI_Type_struct", || None, |me| {
            let mut array_of_types_places = Places::new();
            let array_of_types_ = Converted::<Datatype>::new(&mut array_of_types_places, array_of_types, count.into());
            let newtype = required(newtype)?;
            let mut newtype_ = Datatype::EMPTY;
            api::datatype::type_create_struct(me, count.into(), Ints::Int(array_of_blocklengths), Ints::Count(array_of_displacements), array_of_types_.as_ptr(), &mut newtype_, false)?;
            *newtype = Datatype::foreign(newtype_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Type_ub(datatype: Datatype, displacement: *mut Count) -> c_int {
    unsafe { answer!(MPI_Type_ub engine_MPI_Type_ub undecided_MPI_Type_ub (datatype, displacement)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Type_ub(datatype: Datatype, displacement: *mut Count) -> c_int {
    unsafe { answer!(MPI_Type_ub engine_MPI_Type_ub undecided_MPI_Type_ub (datatype, displacement)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Type_ub(datatype: Datatype, displacement: *mut Count) -> c_int {
    super::decide();
    unsafe { PMPI_Type_ub(datatype, displacement) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Type_ub(datatype: Datatype, displacement: *mut Count) -> c_int {
    unsafe { datatype::ub::<A>(datatype, displacement) }
}
