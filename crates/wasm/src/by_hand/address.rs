//! Addresses, which in a guest are offsets into its memory and have 32 bits, and memory that MPI makes there (MPI 5.0
//! § 5.1.5, § 9.2).

use super::Body;
use crate::call::{Arguments, Cx};
use crate::error::Failure;
use crate::guest::Mpi;
use anympi_engine::Error;
use anympi_engine::standard::{MPI_ERR_ARG, MPI_ERR_BASE, MPI_ERR_NO_MEM};
use anympi_engine::types::{Count, Info};

/// `MPI_Aint_add(base, disp)`
pub fn aint_add(_: &Cx, a: &mut Arguments) -> Body {
    a.return_int(a.int(0).wrapping_add(a.int(1)));
    Ok(())
}

/// `MPI_Aint_diff(addr1, addr2)`
pub fn aint_diff(_: &Cx, a: &mut Arguments) -> Body {
    a.return_int(a.int(0).wrapping_sub(a.int(1)));
    Ok(())
}

/// `MPI_Get_address(location, address)`: any number is an address.
pub fn get_address(cx: &Cx, a: &mut Arguments) -> Body {
    cx.place::<u32>("address", a.word(1))?.write(a.word(0));
    Ok(())
}

/// `MPI_Alloc_mem(size, info, baseptr)`
pub fn alloc_mem(cx: &Cx, a: &mut Arguments) -> Body {
    let size = Count::from(a.int(0));
    let info = cx.handle::<Info>(a.word(1));
    let base = cx.place::<u32>("baseptr", a.word(2))?;
    let Ok(size) = u64::try_from(size) else { return Err(Error::new(MPI_ERR_ARG).into()) };
    let at = cx.state.allocate(size, alignment(cx, info)?).ok_or(Error::new(MPI_ERR_NO_MEM))?;
    base.write(at);
    Ok(())
}

/// A cache line, or what the info key `mpi_minimum_memory_alignment` asks for.
fn alignment(cx: &Cx, info: Info) -> Result<u64, Failure> {
    let wanted = match cx.mpi {
        Mpi::Engine(me) => {
            let info = me.info_or_empty(info)?;
            info.get("mpi_minimum_memory_alignment").and_then(|value| value.trim().parse().ok())
        }
        Mpi::Host(host) => host.info_value(info, c"mpi_minimum_memory_alignment")?,
    };
    Ok(wanted.unwrap_or(0u64).clamp(64, 1 << 30).next_power_of_two())
}

/// `MPI_Free_mem(base)`: only what [`alloc_mem`] gave, once.
pub fn free_mem(cx: &Cx, a: &mut Arguments) -> Body {
    let base = a.word(0);
    if base == 0 || cx.state.release(base) {
        return Ok(());
    }
    Err(Error::new(MPI_ERR_BASE).into())
}
