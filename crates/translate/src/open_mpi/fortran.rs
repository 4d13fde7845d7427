//! The integers by which Open MPI's Fortran programs know predefined handles: their places in a table of each kind, as
//! its `mpif.h` has them.
//!
//! A dynamic handle's integer is its standard bits, of which the highest is set: a negative number, and no place.

use anympi_spec::standard as std_abi;

/// All places are below. A predefined handle that has none is its standard number, which is not.
const PLACES: usize = 0x80;

/// Standard handles by their places; 0 where the standard has none.
pub(super) struct Places(&'static [usize]);

impl Places {
    pub(super) fn of(&self, standard: usize) -> usize {
        self.0.iter().position(|&handle| handle == standard && handle != 0).unwrap_or(standard)
    }

    /// The standard's bits for an integer; 0 for one that means nothing.
    pub(super) fn standard(&self, integer: usize) -> usize {
        if integer >= PLACES { integer } else { self.0.get(integer).copied().unwrap_or(0) }
    }
}

macro_rules! places {
    ($($list:ident [$($name:tt)*])*) => {$(
        pub(super) const $list: Places = Places(&[$(places!(@one $name)),*]);
        const _: () = assert!($list.0.len() <= PLACES);
    )*};
    (@one _) => { 0 };
    (@one $name:ident) => { std_abi::$name.0 };
}

places! {
    COMM [MPI_COMM_WORLD MPI_COMM_SELF MPI_COMM_NULL]
    GROUP [MPI_GROUP_NULL MPI_GROUP_EMPTY]
    WIN [MPI_WIN_NULL]
    FILE [MPI_FILE_NULL]
    SESSION [MPI_SESSION_NULL]
    MESSAGE [MPI_MESSAGE_NULL MPI_MESSAGE_NO_PROC]
    INFO [MPI_INFO_NULL MPI_INFO_ENV]
    ERRHANDLER [MPI_ERRHANDLER_NULL MPI_ERRORS_ARE_FATAL MPI_ERRORS_RETURN]
    REQUEST [MPI_REQUEST_NULL]
    OP [MPI_OP_NULL MPI_MAX MPI_MIN MPI_SUM MPI_PROD MPI_LAND MPI_BAND MPI_LOR MPI_BOR MPI_LXOR MPI_BXOR MPI_MAXLOC
        MPI_MINLOC MPI_REPLACE MPI_NO_OP]
    DATATYPE [MPI_DATATYPE_NULL MPI_BYTE MPI_PACKED _ _ MPI_CHARACTER MPI_LOGICAL MPI_INTEGER MPI_INTEGER1 MPI_INTEGER2
        MPI_INTEGER4 MPI_INTEGER8 MPI_INTEGER16 MPI_REAL MPI_REAL4 MPI_REAL8 MPI_REAL16 MPI_DOUBLE_PRECISION
        MPI_COMPLEX MPI_COMPLEX8 MPI_COMPLEX16 MPI_COMPLEX32 MPI_DOUBLE_COMPLEX MPI_2REAL MPI_2DOUBLE_PRECISION
        MPI_2INTEGER _ _ MPI_REAL2 MPI_LOGICAL1 MPI_LOGICAL2 MPI_LOGICAL4 MPI_LOGICAL8 MPI_WCHAR MPI_CHAR
        MPI_UNSIGNED_CHAR MPI_SIGNED_CHAR MPI_SHORT MPI_UNSIGNED_SHORT MPI_INT MPI_UNSIGNED MPI_LONG MPI_UNSIGNED_LONG
        MPI_LONG_LONG_INT MPI_UNSIGNED_LONG_LONG MPI_FLOAT MPI_DOUBLE MPI_LONG_DOUBLE MPI_FLOAT_INT MPI_DOUBLE_INT
        MPI_LONG_DOUBLE_INT MPI_LONG_INT MPI_2INT MPI_SHORT_INT MPI_CXX_BOOL MPI_CXX_FLOAT_COMPLEX
        MPI_CXX_DOUBLE_COMPLEX MPI_CXX_LONG_DOUBLE_COMPLEX MPI_INT8_T MPI_UINT8_T MPI_INT16_T MPI_UINT16_T MPI_INT32_T
        MPI_UINT32_T MPI_INT64_T MPI_UINT64_T MPI_AINT MPI_OFFSET MPI_C_BOOL MPI_C_FLOAT_COMPLEX MPI_C_DOUBLE_COMPLEX
        MPI_C_LONG_DOUBLE_COMPLEX MPI_COUNT]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn handles_have_the_numbers_of_mpif_h() {
        let check = |places: Places, standard: usize, integer: usize| {
            assert_eq!(places.of(standard), integer);
            assert_eq!(places.standard(integer), standard);
        };
        check(COMM, std_abi::MPI_COMM_WORLD.0, 0);
        check(COMM, std_abi::MPI_COMM_NULL.0, 2);
        check(OP, std_abi::MPI_SUM.0, 3);
        check(OP, std_abi::MPI_NO_OP.0, 14);
        check(DATATYPE, std_abi::MPI_INTEGER.0, 7);
        check(DATATYPE, std_abi::MPI_DOUBLE_PRECISION.0, 17);
        check(DATATYPE, std_abi::MPI_REAL2.0, 28);
        check(DATATYPE, std_abi::MPI_DOUBLE.0, 46);
        check(DATATYPE, std_abi::MPI_2INT.0, 52);
        check(DATATYPE, std_abi::MPI_UINT64_T.0, 65);
        check(DATATYPE, std_abi::MPI_COUNT.0, 72);
    }

    #[test]
    fn other_handles_are_their_numbers_and_other_places_are_nothing() {
        for bits in [0x8800_0001, 0xffff_ffff, std_abi::MPI_LOGICAL16.0] {
            assert_eq!((DATATYPE.of(bits), DATATYPE.standard(bits)), (bits, bits));
        }
        for place in [3, 4, 26, 73, 127] {
            assert_eq!(DATATYPE.standard(place), 0);
        }
    }
}
