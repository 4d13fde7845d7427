//! The standard's error classes by number, and those of fault tolerance: name and sentence (MPI 5.0 § 9.4).

use crate::standard::*;
use crate::types::fault_tolerance::*;
use std::ffi::c_int;

/// Name and meaning of a class.
pub fn describe(class: c_int) -> Option<(&'static str, &'static str)> {
    CLASSES.iter().find(|c| c.0 == class).map(|&(_, name, sentence)| (name, sentence))
}

macro_rules! classes {
    ($($name:ident $sentence:literal)*) => {
        const CLASSES: &[(c_int, &str, &str)] = &[$(($name, stringify!($name), $sentence)),*];
    };
}

classes! {
    MPI_SUCCESS "no error"
    MPI_ERR_BUFFER "invalid buffer pointer"
    MPI_ERR_COUNT "invalid count"
    MPI_ERR_TYPE "invalid datatype, or one that is not committed"
    MPI_ERR_TAG "invalid tag"
    MPI_ERR_COMM "invalid communicator, or one of the wrong kind"
    MPI_ERR_RANK "invalid rank"
    MPI_ERR_REQUEST "invalid request, or one of the wrong kind"
    MPI_ERR_ROOT "invalid root"
    MPI_ERR_GROUP "invalid group"
    MPI_ERR_OP "invalid operation, or one that the datatype does not allow"
    MPI_ERR_TOPOLOGY "invalid topology, or a communicator without one"
    MPI_ERR_DIMS "invalid number or size of dimensions"
    MPI_ERR_ARG "invalid argument"
    MPI_ERR_UNKNOWN "unknown error"
    MPI_ERR_TRUNCATE "the message is longer than the receive buffer"
    MPI_ERR_OTHER "another error: the call does not fit the state of MPI"
    MPI_ERR_INTERN "internal error in the MPI library, or out of a resource"
    MPI_ERR_PENDING "the operation is neither finished nor failed"
    MPI_ERR_IN_STATUS "the error of each operation is in its status"
    MPI_ERR_ACCESS "permission denied"
    MPI_ERR_AMODE "invalid or contradictory access mode"
    MPI_ERR_ASSERT "invalid assertion"
    MPI_ERR_BAD_FILE "invalid file name"
    MPI_ERR_BASE "invalid base address"
    MPI_ERR_CONVERSION "a data conversion function failed"
    MPI_ERR_DISP "invalid displacement"
    MPI_ERR_DUP_DATAREP "the data representation is registered already"
    MPI_ERR_FILE_EXISTS "the file exists"
    MPI_ERR_FILE_IN_USE "the file is in use"
    MPI_ERR_FILE "invalid file handle"
    MPI_ERR_INFO_KEY "the info key is empty or too long"
    MPI_ERR_INFO_NOKEY "the info object has no such key"
    MPI_ERR_INFO_VALUE "the info value is too long or not understood"
    MPI_ERR_INFO "invalid info object"
    MPI_ERR_IO "input or output failed"
    MPI_ERR_KEYVAL "invalid keyval"
    MPI_ERR_LOCKTYPE "invalid lock type"
    MPI_ERR_NAME "the service name is not published"
    MPI_ERR_NO_MEM "out of memory"
    MPI_ERR_NOT_SAME "the processes of a collective call passed different arguments"
    MPI_ERR_NO_SPACE "no space left on the device"
    MPI_ERR_NO_SUCH_FILE "no such file"
    MPI_ERR_PORT "invalid port name"
    MPI_ERR_QUOTA "quota exceeded"
    MPI_ERR_READ_ONLY "read-only file or file system"
    MPI_ERR_RMA_ATTACH "the memory cannot be attached to the window"
    MPI_ERR_RMA_CONFLICT "conflicting accesses to a window"
    MPI_ERR_RMA_RANGE "the target memory is not part of the window"
    MPI_ERR_RMA_SHARED "the memory cannot be shared"
    MPI_ERR_RMA_SYNC "wrong synchronization of a window"
    MPI_ERR_SERVICE "the service name cannot be published or withdrawn"
    MPI_ERR_SIZE "invalid size"
    MPI_ERR_SPAWN "processes could not be spawned"
    MPI_ERR_UNSUPPORTED_DATAREP "unsupported data representation"
    MPI_ERR_UNSUPPORTED_OPERATION "this version of anympi does not support the operation"
    MPI_ERR_WIN "invalid window"
    MPI_ERR_RMA_FLAVOR "the window has the wrong flavor"
    MPI_ERR_PROC_ABORTED "a peer process aborted"
    MPI_ERR_VALUE_TOO_LARGE "the value does not fit the variable that should hold it"
    MPI_ERR_SESSION "invalid session"
    MPI_ERR_ERRHANDLER "invalid error handler, or one for another kind of object"
    MPI_ERR_ABI "the ABI does not allow it"
    MPI_T_ERR_CANNOT_INIT "the tool interface cannot be initialized"
    MPI_T_ERR_NOT_ACCESSIBLE "the requested functionality is not accessible"
    MPI_T_ERR_NOT_INITIALIZED "the tool interface is not initialized"
    MPI_T_ERR_NOT_SUPPORTED "the requested functionality is not supported"
    MPI_T_ERR_MEMORY "out of memory in the tool interface"
    MPI_T_ERR_INVALID "invalid or wrong use of the tool interface"
    MPI_T_ERR_INVALID_INDEX "the tool index is invalid"
    MPI_T_ERR_INVALID_ITEM "the tool item index is out of range"
    MPI_T_ERR_INVALID_SESSION "invalid performance experiment session"
    MPI_T_ERR_INVALID_HANDLE "invalid tool handle"
    MPI_T_ERR_INVALID_NAME "no variable or category has this name"
    MPI_T_ERR_OUT_OF_HANDLES "no more tool handles"
    MPI_T_ERR_OUT_OF_SESSIONS "no more performance experiment sessions"
    MPI_T_ERR_CVAR_SET_NOT_NOW "the control variable cannot be set at this moment"
    MPI_T_ERR_CVAR_SET_NEVER "the control variable cannot be set until the end of execution"
    MPI_T_ERR_PVAR_NO_WRITE "the performance variable cannot be written or reset"
    MPI_T_ERR_PVAR_NO_STARTSTOP "the performance variable cannot be started or stopped"
    MPI_T_ERR_PVAR_NO_ATOMIC "the performance variable cannot be read and reset atomically"
    MPIX_ERR_PROC_FAILED "a process has failed"
    MPIX_ERR_PROC_FAILED_PENDING "a process has failed that may still match the receive"
    MPIX_ERR_REVOKED "the communicator was revoked"
    MPI_ERR_LASTCODE "the last error code of the standard"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_class_of_the_standard_has_a_name_and_a_sentence_of_its_own() {
        let mut sentences = std::collections::HashSet::new();
        for class in (MPI_SUCCESS..=MPI_ERR_ABI).chain(MPI_T_ERR_CANNOT_INIT..=MPI_T_ERR_PVAR_NO_ATOMIC) {
            let (name, sentence) = describe(class).unwrap_or_else(|| panic!("class {class} has no entry"));
            assert!(name.starts_with("MPI_") && !sentence.is_empty());
            assert!(sentences.insert(sentence), "{name} repeats another class's sentence");
        }
        assert!(describe(63).is_none());
    }
}
