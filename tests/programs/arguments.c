/* Bad arguments give the right error class through the error handler.
 *
 *     arguments            under MPI_ERRORS_RETURN: checks every class, exits with the number of mismatches
 *     arguments fatal      under MPI_ERRORS_ARE_FATAL: the first bad call ends the job
 */
#include <mpi.h>
#include <stdio.h>
#include <string.h>

static int mismatches;

static void expect_class(const char *call, int code, int wanted) {
    int got = -1;
    MPI_Error_class(code, &got);
    if (got != wanted) {
        char text[MPI_MAX_ERROR_STRING];
        int length;
        MPI_Error_string(code, text, &length);
        printf("%s: class %d (%s), not %d\n", call, got, text, wanted);
        mismatches++;
    }
}

#define EXPECT(class, call) expect_class(#call, call, class)

static void handler(MPI_Comm *comm, int *code, ...) {
    int class;
    MPI_Error_class(*code, &class);
    if (*comm != MPI_COMM_WORLD || class != MPI_ERR_RANK) mismatches++;
    *code = -1;
}

int main(int argc, char **argv) {
    int value = 0, other = 0, flag, size, number;
    MPI_Datatype type, freed_type;
    MPI_Comm freed_comm, comm = MPI_COMM_WORLD;
    MPI_Op freed_op;
    MPI_Group group, subgroup;
    MPI_Request request = MPI_REQUEST_NULL, stale;
    MPI_Info info = MPI_INFO_NULL;
    MPI_Errhandler errhandler;
    int keyval, dims[2] = {0, 0}, ranks[2] = {0, 0};

    MPI_Init(&argc, &argv);
    MPI_Comm_size(comm, &size);
    if (argc > 1 && !strcmp(argv[1], "fatal")) {
        MPI_Send(&value, 1, MPI_INT, size + 3, 0, comm);
        printf("still here\n");
        return 0;
    }
    MPI_Comm_set_errhandler(MPI_COMM_WORLD, MPI_ERRORS_RETURN);
    MPI_Comm_set_errhandler(MPI_COMM_SELF, MPI_ERRORS_RETURN);

    MPI_Type_contiguous(2, MPI_INT, &type); /* never committed */
    MPI_Type_contiguous(2, MPI_INT, &freed_type);
    MPI_Type_commit(&freed_type);
    {
        MPI_Datatype copy = freed_type;
        MPI_Type_free(&copy);
    }
    MPI_Comm_dup(comm, &freed_comm);
    {
        MPI_Comm copy = freed_comm;
        MPI_Comm_free(&copy);
    }
    MPI_Op_create((MPI_User_function *)handler, 1, &freed_op);
    {
        MPI_Op copy = freed_op;
        MPI_Op_free(&copy);
    }

    EXPECT(MPI_ERR_RANK, MPI_Send(&value, 1, MPI_INT, size, 0, comm));
    EXPECT(MPI_ERR_RANK, MPI_Send(&value, 1, MPI_INT, -77, 0, comm));
    EXPECT(MPI_ERR_RANK, MPI_Recv(&value, 1, MPI_INT, size, 0, comm, MPI_STATUS_IGNORE));
    EXPECT(MPI_ERR_TAG, MPI_Send(&value, 1, MPI_INT, 0, -7, comm));
    EXPECT(MPI_ERR_TAG, MPI_Send(&value, 1, MPI_INT, 0, MPI_ANY_TAG, comm));
    EXPECT(MPI_ERR_TAG, MPI_Irecv(&value, 1, MPI_INT, 0, -7, comm, &request));
    EXPECT(MPI_ERR_COUNT, MPI_Send(&value, -1, MPI_INT, 0, 0, comm));
    EXPECT(MPI_ERR_COUNT, MPI_Bcast(&value, -1, MPI_INT, 0, comm));
    EXPECT(MPI_ERR_TYPE, MPI_Send(&value, 1, MPI_DATATYPE_NULL, 0, 0, comm));
    EXPECT(MPI_ERR_TYPE, MPI_Send(&value, 1, type, 0, 0, comm));
    EXPECT(MPI_ERR_TYPE, MPI_Send(&value, 1, freed_type, 0, 0, comm));
    EXPECT(MPI_ERR_TYPE, MPI_Type_size(freed_type, &number));
    EXPECT(MPI_ERR_COMM, MPI_Send(&value, 1, MPI_INT, 0, 0, MPI_COMM_NULL));
    EXPECT(MPI_ERR_COMM, MPI_Send(&value, 1, MPI_INT, 0, 0, freed_comm));
    EXPECT(MPI_ERR_COMM, MPI_Comm_size(freed_comm, &number));
    EXPECT(MPI_ERR_BUFFER, MPI_Send(NULL, 1, MPI_INT, 0, 0, comm));
    EXPECT(MPI_ERR_BUFFER, MPI_Recv(NULL, 1, MPI_INT, 0, 0, comm, MPI_STATUS_IGNORE));
    EXPECT(MPI_ERR_ROOT, MPI_Bcast(&value, 1, MPI_INT, size, comm));
    EXPECT(MPI_ERR_ROOT, MPI_Reduce(&value, &other, 1, MPI_INT, MPI_SUM, -9, comm));
    EXPECT(MPI_ERR_OP, MPI_Allreduce(&value, &other, 1, MPI_INT, MPI_OP_NULL, comm));
    EXPECT(MPI_ERR_OP, MPI_Allreduce(&value, &other, 1, MPI_INT, freed_op, comm));
    EXPECT(MPI_ERR_OP, MPI_Allreduce(&value, &other, 1, MPI_FLOAT, MPI_BAND, comm));
    EXPECT(MPI_ERR_ARG, MPI_Comm_rank(comm, NULL));
    EXPECT(MPI_ERR_ARG, MPI_Comm_dup(comm, NULL));
    EXPECT(MPI_ERR_ARG, MPI_Isend(&value, 1, MPI_INT, 0, 0, comm, NULL));
    EXPECT(MPI_ERR_ARG, MPI_Initialized(NULL));
    EXPECT(MPI_ERR_GROUP, MPI_Group_size(MPI_GROUP_NULL, &number));
    MPI_Comm_group(comm, &group);
    EXPECT(MPI_ERR_RANK, MPI_Group_incl(group, 2, ranks, &subgroup));
    EXPECT(MPI_ERR_INFO, MPI_Info_set(info, "key", "value"));
    MPI_Info_create(&info);
    EXPECT(MPI_ERR_INFO_NOKEY, MPI_Info_delete(info, "absent"));
    EXPECT(MPI_ERR_DIMS, MPI_Dims_create(7, 2, (dims[0] = 2, dims)));
    EXPECT(MPI_ERR_TOPOLOGY, MPI_Cartdim_get(comm, &number));
    keyval = MPI_KEYVAL_INVALID;
    EXPECT(MPI_ERR_KEYVAL, MPI_Comm_set_attr(comm, keyval, NULL));

    /* A request that was waited for is a stale handle. */
    MPI_Irecv(&value, 1, MPI_INT, MPI_PROC_NULL, 0, comm, &request);
    stale = request;
    MPI_Wait(&request, MPI_STATUS_IGNORE);
    if (stale != MPI_REQUEST_NULL) EXPECT(MPI_ERR_REQUEST, MPI_Wait(&stale, MPI_STATUS_IGNORE));

    /* Truncation is reported by the receive, and by the request inside a list. */
    {
        int two[2] = {1, 2};
        MPI_Status statuses[2];
        MPI_Request list[2];
        MPI_Isend(two, 2, MPI_INT, 0, 5, MPI_COMM_SELF, &list[0]);
        EXPECT(MPI_ERR_TRUNCATE, MPI_Recv(&value, 1, MPI_INT, 0, 5, MPI_COMM_SELF, MPI_STATUS_IGNORE));
        MPI_Wait(&list[0], MPI_STATUS_IGNORE);
        MPI_Irecv(&value, 1, MPI_INT, 0, 6, MPI_COMM_SELF, &list[0]);
        MPI_Isend(two, 2, MPI_INT, 0, 6, MPI_COMM_SELF, &list[1]);
        EXPECT(MPI_ERR_IN_STATUS, MPI_Waitall(2, list, statuses));
        EXPECT(MPI_ERR_TRUNCATE, statuses[0].MPI_ERROR);
        EXPECT(MPI_SUCCESS, statuses[1].MPI_ERROR);
    }

    /* What this version does not serve is an error that says so, not a missing symbol. */
    {
        MPI_Win win;
        MPI_Initialized(&flag);
        int code = MPI_Win_create(&value, sizeof value, 1, MPI_INFO_NULL, comm, &win);
        if (code != MPI_SUCCESS) EXPECT(MPI_ERR_UNSUPPORTED_OPERATION, code);
    }

    MPI_Comm_create_errhandler(handler, &errhandler);
    MPI_Comm_set_errhandler(comm, errhandler);
    MPI_Errhandler_free(&errhandler);
    MPI_Send(&value, 1, MPI_INT, size, 0, comm);
    MPI_Comm_set_errhandler(comm, MPI_ERRORS_RETURN);

    MPI_Type_free(&type);
    MPI_Info_free(&info);
    MPI_Group_free(&group);
    MPI_Finalize();
    return mismatches;
}
