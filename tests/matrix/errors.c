/* Error classes and codes: those that the standard names, those of bad arguments, and those that a program adds. */
#include "check.h"

static void classes_of_the_standard(void)
{
    int classes[] = {
        MPI_SUCCESS, MPI_ERR_BUFFER, MPI_ERR_COUNT, MPI_ERR_TYPE, MPI_ERR_TAG, MPI_ERR_COMM, MPI_ERR_RANK,
        MPI_ERR_REQUEST, MPI_ERR_ROOT, MPI_ERR_GROUP, MPI_ERR_OP, MPI_ERR_TOPOLOGY, MPI_ERR_DIMS, MPI_ERR_ARG,
        MPI_ERR_UNKNOWN, MPI_ERR_TRUNCATE, MPI_ERR_OTHER, MPI_ERR_INTERN, MPI_ERR_IN_STATUS, MPI_ERR_PENDING,
        MPI_ERR_KEYVAL, MPI_ERR_NO_MEM, MPI_ERR_BASE, MPI_ERR_INFO_KEY, MPI_ERR_INFO_VALUE, MPI_ERR_INFO_NOKEY,
        MPI_ERR_SPAWN, MPI_ERR_PORT, MPI_ERR_SERVICE, MPI_ERR_NAME, MPI_ERR_WIN, MPI_ERR_SIZE, MPI_ERR_DISP,
        MPI_ERR_INFO, MPI_ERR_LOCKTYPE, MPI_ERR_ASSERT, MPI_ERR_RMA_CONFLICT, MPI_ERR_RMA_SYNC, MPI_ERR_RMA_RANGE,
        MPI_ERR_RMA_ATTACH, MPI_ERR_RMA_SHARED, MPI_ERR_RMA_FLAVOR, MPI_ERR_FILE, MPI_ERR_NOT_SAME, MPI_ERR_AMODE,
        MPI_ERR_UNSUPPORTED_DATAREP, MPI_ERR_UNSUPPORTED_OPERATION, MPI_ERR_NO_SUCH_FILE, MPI_ERR_FILE_EXISTS,
        MPI_ERR_BAD_FILE, MPI_ERR_ACCESS, MPI_ERR_NO_SPACE, MPI_ERR_QUOTA, MPI_ERR_READ_ONLY, MPI_ERR_FILE_IN_USE,
        MPI_ERR_DUP_DATAREP, MPI_ERR_CONVERSION, MPI_ERR_IO,
#if MPI_VERSION >= 4
        MPI_ERR_PROC_ABORTED, MPI_ERR_VALUE_TOO_LARGE, MPI_ERR_SESSION,
#endif
    };
    char text[MPI_MAX_ERROR_STRING];
    int length;
    for (int i = 0; i < LENGTH(classes); i++) {
        for (int k = 0; k < i; k++)
            CHECK(classes[i] != classes[k]);
#if MPI_VERSION >= 4
        if (i >= LENGTH(classes) - 3 && !library_has(4, 0)) {
            skip("three classes of MPI 4.0", "the library is older than MPI 4.0");
            break;
        }
#endif
        EQUAL(class_of(classes[i]), classes[i]);
        OK(MPI_Error_string(classes[i], text, &length));
        CHECK(length > 0 && (int)strlen(text) == length);
    }
}

static void bad_arguments(void)
{
    int value = 0, other;
    MPI_Comm comm;
    MPI_Datatype type;
    MPI_Group group, made;
    MPI_Request request = MPI_REQUEST_NULL;
    FAILS(MPI_Send(&value, 1, MPI_INT, size, 0, MPI_COMM_WORLD), MPI_ERR_RANK);
    FAILS(MPI_Send(&value, 1, MPI_INT, -77, 0, MPI_COMM_WORLD), MPI_ERR_RANK);
    FAILS(MPI_Send(&value, 1, MPI_INT, 0, -77, MPI_COMM_WORLD), MPI_ERR_TAG);
    FAILS(MPI_Send(&value, -1, MPI_INT, 0, 0, MPI_COMM_WORLD), MPI_ERR_COUNT);
    FAILS(MPI_Send(&value, 1, MPI_DATATYPE_NULL, 0, 0, MPI_COMM_WORLD), MPI_ERR_TYPE);
    FAILS(MPI_Send(&value, 1, MPI_INT, 0, 0, MPI_COMM_NULL), MPI_ERR_COMM);
    FAILS(MPI_Recv(&value, 1, MPI_INT, size, 0, MPI_COMM_WORLD, MPI_STATUS_IGNORE), MPI_ERR_RANK);
    FAILS(MPI_Bcast(&value, 1, MPI_INT, size, MPI_COMM_WORLD), MPI_ERR_ROOT);
    FAILS(MPI_Allreduce(&value, &other, 1, MPI_INT, MPI_OP_NULL, MPI_COMM_SELF), MPI_ERR_OP);
    FAILS(MPI_Group_size(MPI_GROUP_NULL, &value), MPI_ERR_GROUP);
    FAILS(MPI_Request_free(&request), MPI_ERR_REQUEST);
    FAILS(MPI_Cartdim_get(MPI_COMM_SELF, &value), MPI_ERR_TOPOLOGY);
    OK(MPI_Type_contiguous(2, MPI_INT, &type));
    FAILS(MPI_Send(&value, 1, type, 0, 0, MPI_COMM_SELF), MPI_ERR_TYPE);
    OK(MPI_Type_free(&type));
    OK(MPI_Comm_dup(MPI_COMM_SELF, &comm));
    OK(MPI_Comm_free(&comm));
    FAILS(MPI_Comm_size(comm, &value), MPI_ERR_COMM);
    OK(MPI_Comm_group(MPI_COMM_WORLD, &group));
    int ranks[] = {0, size};
    FAILS(MPI_Group_incl(group, 2, ranks, &made), MPI_ERR_RANK);
    OK(MPI_Group_free(&group));
}

static void truncated(void)
{
    int small = 0, big[4] = {1, 2, 3, 4}, fine = 0, done, indices[2];
    MPI_Request requests[4];
    MPI_Status each[4];
    OK(MPI_Isend(big, 4, MPI_INT, 0, 1, MPI_COMM_SELF, &requests[0]));
    FAILS(MPI_Recv(&small, 1, MPI_INT, 0, 1, MPI_COMM_SELF, MPI_STATUS_IGNORE), MPI_ERR_TRUNCATE);
    OK(MPI_Wait(&requests[0], MPI_STATUS_IGNORE));
    if (library_fault("Open MPI", "", "truncation in arrays of statuses"))
        return;
    OK(MPI_Irecv(&small, 1, MPI_INT, 0, 1, MPI_COMM_SELF, &requests[0]));
    OK(MPI_Irecv(&fine, 1, MPI_INT, 0, 2, MPI_COMM_SELF, &requests[1]));
    OK(MPI_Isend(big, 4, MPI_INT, 0, 1, MPI_COMM_SELF, &requests[2]));
    OK(MPI_Isend(big, 1, MPI_INT, 0, 2, MPI_COMM_SELF, &requests[3]));
    FAILS(MPI_Waitall(4, requests, each), MPI_ERR_IN_STATUS);
    FAILS(each[0].MPI_ERROR, MPI_ERR_TRUNCATE);
    for (int i = 1; i < 4; i++) {
        CHECK(each[i].MPI_ERROR == MPI_SUCCESS || each[i].MPI_ERROR == MPI_ERR_PENDING);
        OK(MPI_Wait(&requests[i], MPI_STATUS_IGNORE));
    }
    EQUAL(fine, 1);
    OK(MPI_Irecv(&small, 1, MPI_INT, 0, 1, MPI_COMM_SELF, &requests[0]));
    OK(MPI_Isend(big, 4, MPI_INT, 0, 1, MPI_COMM_SELF, &requests[1]));
    OK(MPI_Wait(&requests[1], MPI_STATUS_IGNORE));
    FAILS(MPI_Waitsome(1, requests, &done, indices, each), MPI_ERR_IN_STATUS);
    CHECK(done == 1 && indices[0] == 0);
    FAILS(each[0].MPI_ERROR, MPI_ERR_TRUNCATE);
}

static void added(void)
{
    int class, code, second, *last, flag, length;
    char text[MPI_MAX_ERROR_STRING];
    OK(MPI_Comm_get_attr(MPI_COMM_WORLD, MPI_LASTUSEDCODE, &last, &flag));
    CHECK(flag && *last >= MPI_ERR_LASTCODE);
    OK(MPI_Add_error_class(&class));
    CHECK(class > MPI_ERR_LASTCODE);
    OK(MPI_Add_error_code(class, &code));
    OK(MPI_Add_error_code(MPI_ERR_TRUNCATE, &second));
    CHECK(code > MPI_ERR_LASTCODE && second != MPI_ERR_TRUNCATE && code != second);
    EQUAL(class_of(code), class);
    if (!library_fault("Open MPI", "", "the class of a class that the program added"))
        EQUAL(class_of(class), class);
    EQUAL(class_of(second), MPI_ERR_TRUNCATE);
    OK(MPI_Add_error_string(code, "forty-two"));
    OK(MPI_Add_error_string(class, "six times seven"));
    OK(MPI_Error_string(code, text, &length));
    CHECK(strcmp(text, "forty-two") == 0 && length == 9);
    OK(MPI_Error_string(class, text, &length));
    CHECK(strcmp(text, "six times seven") == 0);
    OK(MPI_Comm_get_attr(MPI_COMM_WORLD, MPI_LASTUSEDCODE, &last, &flag));
    CHECK(flag && *last >= class);
    EQUAL(MPI_Comm_call_errhandler(MPI_COMM_SELF, code), MPI_SUCCESS);
#if MPI_VERSION > 4 || (MPI_VERSION == 4 && MPI_SUBVERSION >= 1)
    if (!HAS(MPI_Remove_error_string(code), "MPI_Remove_error_string"))
        return;
    OK(MPI_Remove_error_string(class));
    OK(MPI_Error_string(code, text, &length));
    EQUAL(length, 0);
    OK(MPI_Remove_error_code(code));
    OK(MPI_Remove_error_code(second));
    OK(MPI_Remove_error_class(class));
#endif
}

void errors(void)
{
    classes_of_the_standard();
    bad_arguments();
    truncated();
    added();
}
