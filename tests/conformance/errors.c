/* Error classes and codes: which a bad argument gives, those that programs add, and those inside statuses. */
#include "check.h"

static void bad_arguments(void)
{
    int value = 0, flag;
    MPI_Comm comm;
    MPI_Datatype type;
    MPI_Group group;
    MPI_Request request = MPI_REQUEST_NULL;
    FAILS(MPI_Send(&value, 1, MPI_INT, 1, 0, MPI_COMM_SELF), MPI_ERR_RANK);
    FAILS(MPI_Send(&value, 1, MPI_INT, MPI_ANY_SOURCE, 0, MPI_COMM_SELF), MPI_ERR_RANK);
    FAILS(MPI_Send(&value, 1, MPI_INT, -77, 0, MPI_COMM_SELF), MPI_ERR_RANK);
    FAILS(MPI_Send(&value, 1, MPI_INT, 0, -77, MPI_COMM_SELF), MPI_ERR_TAG);
    FAILS(MPI_Send(&value, 1, MPI_INT, 0, MPI_ANY_TAG, MPI_COMM_SELF), MPI_ERR_TAG);
    FAILS(MPI_Send(&value, -1, MPI_INT, 0, 0, MPI_COMM_SELF), MPI_ERR_COUNT);
    FAILS(MPI_Send(&value, 1, MPI_DATATYPE_NULL, 0, 0, MPI_COMM_SELF), MPI_ERR_TYPE);
    FAILS(MPI_Send(&value, 1, MPI_INT, 0, 0, MPI_COMM_NULL), MPI_ERR_COMM);
    FAILS(MPI_Bcast(&value, 1, MPI_INT, 3, MPI_COMM_SELF), MPI_ERR_ROOT);
    FAILS(MPI_Allreduce(&value, &flag, 1, MPI_INT, MPI_OP_NULL, MPI_COMM_SELF), MPI_ERR_OP);
    FAILS(MPI_Group_size(MPI_GROUP_NULL, &value), MPI_ERR_GROUP);
    FAILS(MPI_Comm_rank(MPI_COMM_SELF, NULL), MPI_ERR_ARG);
    FAILS(MPI_Request_free(&request), MPI_ERR_REQUEST);
    FAILS(MPI_Comm_set_attr(MPI_COMM_SELF, MPI_KEYVAL_INVALID, NULL), MPI_ERR_KEYVAL);
    FAILS(MPI_Cartdim_get(MPI_COMM_SELF, &value), MPI_ERR_TOPOLOGY);
    OK(MPI_Type_contiguous(2, MPI_INT, &type));
    FAILS(MPI_Send(&value, 1, type, 0, 0, MPI_COMM_SELF), MPI_ERR_TYPE);
    MPI_Datatype freed = type;
    OK(MPI_Type_free(&type));
    FAILS(MPI_Type_commit(&freed), MPI_ERR_TYPE);
    OK(MPI_Comm_dup(MPI_COMM_SELF, &comm));
    MPI_Comm gone = comm;
    OK(MPI_Comm_free(&comm));
    FAILS(MPI_Comm_size(gone, &value), MPI_ERR_COMM);
    OK(MPI_Comm_group(MPI_COMM_SELF, &group));
    int ranks[] = {0, 0};
    MPI_Group made;
    FAILS(MPI_Group_incl(group, 2, ranks, &made), MPI_ERR_RANK);
    OK(MPI_Group_free(&group));
}

static void added_codes(void)
{
    int class, code, found, *last, flag, length;
    char text[MPI_MAX_ERROR_STRING];
    OK(MPI_Comm_get_attr(MPI_COMM_WORLD, MPI_LASTUSEDCODE, &last, &flag));
    CHECK(flag && *last >= MPI_ERR_LASTCODE);
    OK(MPI_Add_error_class(&class));
    CHECK(class > MPI_ERR_LASTCODE);
    OK(MPI_Add_error_code(class, &code));
    CHECK(code > MPI_ERR_LASTCODE);
    OK(MPI_Error_class(code, &found));
    EQUAL(found, class);
    OK(MPI_Error_class(class, &found));
    EQUAL(found, class);
    OK(MPI_Add_error_string(code, "forty-two"));
    OK(MPI_Error_string(code, text, &length));
    CHECK(strcmp(text, "forty-two") == 0 && length == 9);
    OK(MPI_Comm_get_attr(MPI_COMM_WORLD, MPI_LASTUSEDCODE, &last, &flag));
    CHECK(flag && *last >= code);
    OK(MPI_Error_string(MPI_ERR_TRUNCATE, text, &length));
    EQUAL(length, strlen(text));
    CHECK(length > 0);
}

static void in_statuses(void)
{
    int small = 0, big[4] = {1, 2, 3, 4}, fine = 0;
    MPI_Request requests[4];
    MPI_Status statuses[4];
    OK(MPI_Irecv(&small, 1, MPI_INT, 0, 1, MPI_COMM_SELF, &requests[0]));
    OK(MPI_Irecv(&fine, 1, MPI_INT, 0, 2, MPI_COMM_SELF, &requests[1]));
    OK(MPI_Isend(big, 4, MPI_INT, 0, 1, MPI_COMM_SELF, &requests[2]));
    OK(MPI_Isend(big, 1, MPI_INT, 0, 2, MPI_COMM_SELF, &requests[3]));
    FAILS(MPI_Waitall(4, requests, statuses), MPI_ERR_IN_STATUS);
    FAILS(statuses[0].MPI_ERROR, MPI_ERR_TRUNCATE);
    for (int i = 1; i < 4; i++)
        CHECK(statuses[i].MPI_ERROR == MPI_SUCCESS || statuses[i].MPI_ERROR == MPI_ERR_PENDING);
    for (int i = 1; i < 4; i++)
        OK(MPI_Wait(&requests[i], MPI_STATUS_IGNORE));
    EQUAL(fine, 1);
}

static void body(void)
{
    bad_arguments();
    added_codes();
    in_statuses();
}
