/* Numbers and addresses with a name: each means the same to the library as to the header. */
#include "check.h"

static void levels(void)
{
    int level, flag;
    OK(MPI_Query_thread(&level));
    CHECK(level == MPI_THREAD_SINGLE || level == MPI_THREAD_FUNNELED || level == MPI_THREAD_SERIALIZED ||
          level == MPI_THREAD_MULTIPLE);
    CHECK(MPI_THREAD_SINGLE < MPI_THREAD_FUNNELED && MPI_THREAD_SERIALIZED < MPI_THREAD_MULTIPLE);
    OK(MPI_Is_thread_main(&flag));
    EQUAL(flag, 1);
    OK(MPI_Initialized(&flag));
    EQUAL(flag, 1);
    OK(MPI_Finalized(&flag));
    EQUAL(flag, 0);
    double before = MPI_Wtime();
    CHECK(before >= 0 && MPI_Wtime() >= before && MPI_Wtick() > 0 && MPI_Wtick() < 1);
}

static void wildcards(void)
{
    MPI_Status status;
    int value = rank, got = -1, flag, index, count;
    MPI_Request request;
    OK(MPI_Sendrecv(&value, 1, MPI_INT, rank, 5, &got, 1, MPI_INT, MPI_ANY_SOURCE, MPI_ANY_TAG, MPI_COMM_WORLD,
                    &status));
    CHECK(got == rank && status.MPI_SOURCE == rank && status.MPI_TAG == 5);
    OK(MPI_Send(&value, 1, MPI_INT, MPI_PROC_NULL, 0, MPI_COMM_WORLD));
    OK(MPI_Recv(&got, 1, MPI_INT, MPI_PROC_NULL, 0, MPI_COMM_WORLD, &status));
    CHECK(status.MPI_SOURCE == MPI_PROC_NULL && status.MPI_TAG == MPI_ANY_TAG);
    OK(MPI_Get_count(&status, MPI_INT, &count));
    EQUAL(count, 0);
    OK(MPI_Probe(MPI_PROC_NULL, MPI_ANY_TAG, MPI_COMM_WORLD, &status));
    CHECK(status.MPI_SOURCE == MPI_PROC_NULL && status.MPI_TAG == MPI_ANY_TAG);
    OK(MPI_Iprobe(MPI_PROC_NULL, MPI_ANY_TAG, MPI_COMM_WORLD, &flag, &status));
    CHECK(flag && status.MPI_SOURCE == MPI_PROC_NULL);
    OK(MPI_Irecv(&got, 1, MPI_INT, MPI_PROC_NULL, MPI_ANY_TAG, MPI_COMM_WORLD, &request));
    OK(MPI_Wait(&request, &status));
    if (!library_fault("MPICH Version", "4.0", "the status of MPI_Irecv from MPI_PROC_NULL"))
        CHECK(status.MPI_SOURCE == MPI_PROC_NULL && status.MPI_TAG == MPI_ANY_TAG);
    request = MPI_REQUEST_NULL;
    OK(MPI_Waitany(1, &request, &index, &status));
    EQUAL(index, MPI_UNDEFINED);
    CHECK(status.MPI_SOURCE == MPI_ANY_SOURCE && status.MPI_TAG == MPI_ANY_TAG);
    OK(MPI_Waitany(0, NULL, &index, MPI_STATUS_IGNORE));
    EQUAL(index, MPI_UNDEFINED);
    FAILS(MPI_Send(&value, 1, MPI_INT, MPI_ANY_SOURCE, 0, MPI_COMM_WORLD), MPI_ERR_RANK);
    FAILS(MPI_Send(&value, 1, MPI_INT, 0, MPI_ANY_TAG, MPI_COMM_WORLD), MPI_ERR_TAG);
}

static void buffers(void)
{
    int value = 6, got = 0, bytes, one = 1, all[16] = {0};
    void *address;
    MPI_Datatype absolute;
    MPI_Aint where;
    OK(MPI_Allreduce(MPI_IN_PLACE, &value, 1, MPI_INT, MPI_SUM, MPI_COMM_WORLD));
    EQUAL(value, 6 * size);
    all[rank] = rank + 1;
    OK(MPI_Allgather(MPI_IN_PLACE, 0, MPI_DATATYPE_NULL, all, 1, MPI_INT, MPI_COMM_WORLD));
    for (int i = 0; i < size; i++)
        EQUAL(all[i], i + 1);
    OK(MPI_Gather(rank == 0 ? MPI_IN_PLACE : (void *)&all[rank], 1, MPI_INT, all, 1, MPI_INT, 0, MPI_COMM_WORLD));
    OK(MPI_Scatter(all, 1, MPI_INT, rank == 0 ? MPI_IN_PLACE : (void *)&got, 1, MPI_INT, 0, MPI_COMM_WORLD));
    EQUAL(got, rank == 0 ? 0 : rank + 1);
    value = 3;
    OK(MPI_Reduce(rank == size - 1 ? MPI_IN_PLACE : (void *)&value, &value, 1, MPI_INT, MPI_PROD, size - 1,
                  MPI_COMM_WORLD));
    OK(MPI_Alltoall(MPI_IN_PLACE, 0, MPI_DATATYPE_NULL, all, 1, MPI_INT, MPI_COMM_WORLD));
    for (int i = 0; i < size; i++)
        EQUAL(all[i], rank + 1);
    OK(MPI_Get_address(&got, &where));
    EQUAL(where, (MPI_Aint)&got);
    OK(MPI_Type_create_hindexed(1, &one, &where, MPI_INT, &absolute));
    OK(MPI_Type_commit(&absolute));
    value = 7;
    OK(MPI_Sendrecv(&value, 1, MPI_INT, 0, 0, MPI_BOTTOM, 1, absolute, 0, 0, MPI_COMM_SELF, MPI_STATUS_IGNORE));
    EQUAL(got, 7);
    got = rank == 0 ? 88 : 0;
    OK(MPI_Bcast(MPI_BOTTOM, 1, absolute, 0, MPI_COMM_WORLD));
    EQUAL(got, 88);
    OK(MPI_Type_free(&absolute));
    /* Just as large as the header says that it must be. */
    char buffer[sizeof(int) + MPI_BSEND_OVERHEAD];
    OK(MPI_Buffer_attach(buffer, sizeof buffer));
    OK(MPI_Bsend(&value, 1, MPI_INT, 0, 1, MPI_COMM_SELF));
    OK(MPI_Recv(&got, 1, MPI_INT, 0, 1, MPI_COMM_SELF, MPI_STATUS_IGNORE));
    OK(MPI_Buffer_detach(&address, &bytes));
    CHECK(address == buffer && bytes == (int)sizeof buffer);
    void *memory;
    OK(MPI_Alloc_mem(1000, MPI_INFO_NULL, &memory));
    memset(memory, 1, 1000);
    OK(MPI_Free_mem(memory));
}

static void weights(void)
{
    MPI_Comm graph;
    int self = rank, three = 3, in, out, weighted, from, to, weight_in, weight_out;
    OK(MPI_Dist_graph_create_adjacent(MPI_COMM_WORLD, 1, &self, MPI_UNWEIGHTED, 1, &self, MPI_UNWEIGHTED,
                                      MPI_INFO_NULL, 0, &graph));
    OK(MPI_Dist_graph_neighbors_count(graph, &in, &out, &weighted));
    CHECK(in == 1 && out == 1 && !weighted);
    OK(MPI_Topo_test(graph, &weighted));
    EQUAL(weighted, MPI_DIST_GRAPH);
    OK(MPI_Comm_free(&graph));
    OK(MPI_Dist_graph_create_adjacent(MPI_COMM_WORLD, 1, &self, &three, 1, &self, &three, MPI_INFO_NULL, 0, &graph));
    OK(MPI_Dist_graph_neighbors_count(graph, &in, &out, &weighted));
    CHECK(in == 1 && out == 1 && weighted);
    OK(MPI_Dist_graph_neighbors(graph, 1, &from, &weight_in, 1, &to, &weight_out));
    CHECK(from == rank && to == rank && weight_in == 3 && weight_out == 3);
    OK(MPI_Dist_graph_neighbors(graph, 1, &from, MPI_UNWEIGHTED, 1, &to, MPI_UNWEIGHTED));
    OK(MPI_Comm_free(&graph));
    OK(MPI_Dist_graph_create_adjacent(MPI_COMM_WORLD, 0, NULL, MPI_WEIGHTS_EMPTY, 0, NULL, MPI_WEIGHTS_EMPTY,
                                      MPI_INFO_NULL, 0, &graph));
    OK(MPI_Dist_graph_neighbors_count(graph, &in, &out, &weighted));
    CHECK(in == 0 && out == 0 && weighted);
    OK(MPI_Comm_free(&graph));
    int degree = 1, next = (rank + 1) % size;
    OK(MPI_Dist_graph_create(MPI_COMM_WORLD, 1, &rank, &degree, &next, MPI_UNWEIGHTED, MPI_INFO_NULL, 0, &graph));
    OK(MPI_Dist_graph_neighbors_count(graph, &in, &out, &weighted));
    CHECK(in == 1 && out == 1 && !weighted);
    OK(MPI_Dist_graph_neighbors(graph, 1, &from, MPI_UNWEIGHTED, 1, &to, MPI_UNWEIGHTED));
    CHECK(from == (rank + size - 1) % size && to == next);
    OK(MPI_Comm_free(&graph));
}

static void ignored_statuses(void)
{
    MPI_Request requests[2];
    MPI_Message message;
    int in = 4, out = 0, flag, index, done, indices[2];
    OK(MPI_Isend(&in, 1, MPI_INT, 0, 0, MPI_COMM_SELF, &requests[0]));
    OK(MPI_Irecv(&out, 1, MPI_INT, 0, 0, MPI_COMM_SELF, &requests[1]));
    OK(MPI_Waitall(2, requests, MPI_STATUSES_IGNORE));
    EQUAL(out, 4);
    OK(MPI_Testall(2, requests, &flag, MPI_STATUSES_IGNORE));
    EQUAL(flag, 1);
    OK(MPI_Testany(2, requests, &index, &flag, MPI_STATUS_IGNORE));
    CHECK(flag && index == MPI_UNDEFINED);
    OK(MPI_Testsome(2, requests, &done, indices, MPI_STATUSES_IGNORE));
    EQUAL(done, MPI_UNDEFINED);
    OK(MPI_Waitsome(2, requests, &done, indices, MPI_STATUSES_IGNORE));
    EQUAL(done, MPI_UNDEFINED);
    OK(MPI_Test(&requests[0], &flag, MPI_STATUS_IGNORE));
    EQUAL(flag, 1);
    OK(MPI_Wait(&requests[0], MPI_STATUS_IGNORE));
    OK(MPI_Request_get_status(requests[0], &flag, MPI_STATUS_IGNORE));
    EQUAL(flag, 1);
    OK(MPI_Isend(&in, 1, MPI_INT, 0, 0, MPI_COMM_SELF, &requests[0]));
    OK(MPI_Probe(0, 0, MPI_COMM_SELF, MPI_STATUS_IGNORE));
    OK(MPI_Iprobe(0, 0, MPI_COMM_SELF, &flag, MPI_STATUS_IGNORE));
    EQUAL(flag, 1);
    OK(MPI_Mprobe(0, 0, MPI_COMM_SELF, &message, MPI_STATUS_IGNORE));
    OK(MPI_Mrecv(&out, 1, MPI_INT, &message, MPI_STATUS_IGNORE));
    OK(MPI_Wait(&requests[0], MPI_STATUS_IGNORE));
    OK(MPI_Sendrecv_replace(&out, 1, MPI_INT, 0, 1, 0, 1, MPI_COMM_SELF, MPI_STATUS_IGNORE));
}

static void lengths(void)
{
    char name[MPI_MAX_PROCESSOR_NAME], object[MPI_MAX_OBJECT_NAME], text[MPI_MAX_ERROR_STRING];
    static char library[MPI_MAX_LIBRARY_VERSION_STRING];
    int length;
    memset(name, 'x', sizeof name);
    OK(MPI_Get_processor_name(name, &length));
    CHECK(length > 0 && length < MPI_MAX_PROCESSOR_NAME && (int)strlen(name) == length);
    OK(MPI_Comm_get_name(MPI_COMM_WORLD, object, &length));
    CHECK(strcmp(object, "MPI_COMM_WORLD") == 0 && length == 14);
    OK(MPI_Error_string(MPI_ERR_TRUNCATE, text, &length));
    CHECK(length > 0 && (int)strlen(text) == length);
    OK(MPI_Get_library_version(library, &length));
    CHECK(length > 0 && length < MPI_MAX_LIBRARY_VERSION_STRING);
}

static void type_classes(void)
{
    struct {
        int class, bytes;
    } wanted[] = {{MPI_TYPECLASS_REAL, 4},    {MPI_TYPECLASS_REAL, 8},    {MPI_TYPECLASS_INTEGER, 1},
                  {MPI_TYPECLASS_INTEGER, 4}, {MPI_TYPECLASS_INTEGER, 8}, {MPI_TYPECLASS_COMPLEX, 8},
                  {MPI_TYPECLASS_COMPLEX, 16}};
    for (int i = 0; i < LENGTH(wanted); i++) {
        MPI_Datatype type = MPI_DATATYPE_NULL;
        int bytes = 0;
        int code = MPI_Type_match_size(wanted[i].class, wanted[i].bytes, &type);
        if (code != MPI_SUCCESS) {
            /* A library that was built without a Fortran compiler. */
            skip("MPI_Type_match_size", "the library has no Fortran types");
            continue;
        }
        OK(MPI_Type_size(type, &bytes));
        EQUAL(bytes, wanted[i].bytes);
    }
}

void constants(void)
{
    levels();
    wildcards();
    buffers();
    weights();
    ignored_statuses();
    lengths();
    type_classes();
}
