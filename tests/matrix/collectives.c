/* Collective operations in their blocking, nonblocking and persistent forms. */
#include "check.h"

enum { MOST = 16 };

static int counts[MOST], places[MOST], in[4 * MOST], out[4 * MOST], all;
static MPI_Datatype types[MOST];

static void prepare(void)
{
    all = 0;
    for (int i = 0; i < size; i++) {
        counts[i] = i + 1;
        places[i] = all;
        all += i + 1;
    }
    memset(in, 0xff, sizeof in);
}

/* What Allgatherv of `rank + 1` ints of value `rank` brings. */
static void gathered(const int *where)
{
    for (int i = 0, k = 0; i < size; i++)
        for (int n = 0; n <= i; n++, k++)
            EQUAL(where[k], i);
}

static void blocking(void)
{
    int mine[MOST], got[MOST], value = rank;
    prepare();
    for (int i = 0; i < MOST; i++)
        mine[i] = rank;
    OK(MPI_Barrier(MPI_COMM_WORLD));
    OK(MPI_Bcast(&value, 1, MPI_INT, size - 1, MPI_COMM_WORLD));
    EQUAL(value, size - 1);
    OK(MPI_Gatherv(mine, rank + 1, MPI_INT, in, counts, places, MPI_INT, 0, MPI_COMM_WORLD));
    if (rank == 0)
        gathered(in);
    OK(MPI_Scatterv(in, counts, places, MPI_INT, got, rank + 1, MPI_INT, 0, MPI_COMM_WORLD));
    for (int i = 0; i <= rank; i++)
        EQUAL(got[i], rank);
    memset(in, 0xff, sizeof in);
    OK(MPI_Allgatherv(mine, rank + 1, MPI_INT, in, counts, places, MPI_INT, MPI_COMM_WORLD));
    gathered(in);
    for (int i = 0; i < size; i++) {
        out[i] = 10 * rank + i;
        counts[i] = 1;
        places[i] = i;
    }
    OK(MPI_Alltoall(out, 1, MPI_INT, in, 1, MPI_INT, MPI_COMM_WORLD));
    for (int i = 0; i < size; i++)
        EQUAL(in[i], 10 * i + rank);
    memset(in, 0xff, sizeof in);
    OK(MPI_Alltoallv(out, counts, places, MPI_INT, in, counts, places, MPI_INT, MPI_COMM_WORLD));
    for (int i = 0; i < size; i++)
        EQUAL(in[i], 10 * i + rank);
}

/* Types of the program's own, freed before the exchange is over; the arrays live as long as the standard asks. */
static void typed(void)
{
    MPI_Datatype freed;
    MPI_Request request;
    for (int form = 0; form < 2; form++) {
        int *many = malloc(2 * size * sizeof *many), *bytes = malloc(size * sizeof *bytes);
        int *ones = malloc(size * sizeof *ones);
        MPI_Datatype *pairs = malloc(size * sizeof(MPI_Datatype));
        for (int i = 0; i < size; i++) {
            OK(MPI_Type_contiguous(2, MPI_INT, &pairs[i]));
            OK(MPI_Type_commit(&pairs[i]));
            ones[i] = 1;
            bytes[i] = i * 2 * (int)sizeof(int);
            many[2 * i] = 10 * rank + i;
            many[2 * i + 1] = -many[2 * i];
        }
        memset(in, 0xff, sizeof in);
        if (form == 0)
            OK(MPI_Alltoallw(many, ones, bytes, pairs, in, ones, bytes, pairs, MPI_COMM_WORLD));
        else
            OK(MPI_Ialltoallw(many, ones, bytes, pairs, in, ones, bytes, pairs, MPI_COMM_WORLD, &request));
        for (int i = 0; i < size; i++) {
            freed = pairs[i];
            OK(MPI_Type_free(&freed));
        }
        if (form == 1) {
            OK(MPI_Wait(&request, MPI_STATUS_IGNORE));
            CHECK(request == MPI_REQUEST_NULL);
        }
        for (int i = 0; i < size; i++)
            CHECK(in[2 * i] == 10 * i + rank && in[2 * i + 1] == -(10 * i + rank));
        free(many);
        free(bytes);
        free(ones);
        free(pairs);
    }
    for (int i = 0; i < size; i++) {
        types[i] = MPI_INT;
        counts[i] = 1;
        places[i] = i * (int)sizeof(int);
        in[i] = 10 * rank + i;
    }
    OK(MPI_Alltoallw(MPI_IN_PLACE, NULL, NULL, NULL, in, counts, places, types, MPI_COMM_WORLD));
    for (int i = 0; i < size; i++)
        EQUAL(in[i], 10 * i + rank);
}

/* Many under way at once, in arrays of requests that end in another order. */
static void nonblocking(void)
{
    enum { KINDS = 9 };
    MPI_Request requests[KINDS];
    int value = rank, sum = 0, least[MOST], mine[MOST], gather[4 * MOST], spread[MOST], scan = -1, before = -1, part = -1;
    prepare();
    for (int i = 0; i < MOST; i++) {
        mine[i] = rank;
        least[i] = 1;
    }
    OK(MPI_Ibarrier(MPI_COMM_WORLD, &requests[0]));
    OK(MPI_Ibcast(&value, 1, MPI_INT, size - 1, MPI_COMM_WORLD, &requests[1]));
    OK(MPI_Iallreduce(&rank, &sum, 1, MPI_INT, MPI_SUM, MPI_COMM_WORLD, &requests[2]));
    OK(MPI_Iallgatherv(mine, rank + 1, MPI_INT, gather, counts, places, MPI_INT, MPI_COMM_WORLD, &requests[3]));
    OK(MPI_Ialltoall(least, 1, MPI_INT, spread, 1, MPI_INT, MPI_COMM_WORLD, &requests[4]));
    OK(MPI_Iscan(&rank, &scan, 1, MPI_INT, MPI_MAX, MPI_COMM_WORLD, &requests[5]));
    OK(MPI_Iexscan(&rank, &before, 1, MPI_INT, MPI_MAX, MPI_COMM_WORLD, &requests[6]));
    OK(MPI_Ireduce_scatter_block(least, &part, 1, MPI_INT, MPI_SUM, MPI_COMM_WORLD, &requests[7]));
    OK(MPI_Igatherv(mine, rank + 1, MPI_INT, in, counts, places, MPI_INT, 0, MPI_COMM_WORLD, &requests[8]));
    for (int left = KINDS; left > 0; left--) {
        int index;
        OK(MPI_Waitany(KINDS, requests, &index, MPI_STATUS_IGNORE));
        CHECK(index >= 0 && index < KINDS && requests[index] == MPI_REQUEST_NULL);
    }
    EQUAL(value, size - 1);
    EQUAL(sum, size * (size - 1) / 2);
    gathered(gather);
    EQUAL(spread[size - 1], 1);
    EQUAL(scan, rank);
    EQUAL(before, rank - 1);
    EQUAL(part, size);
    if (rank == 0)
        gathered(in);
}

#if MPI_VERSION >= 4
static void persistent(void)
{
    MPI_Request request, typed_request;
    int value = 0, sum, *bytes = malloc(size * sizeof *bytes), *ones = malloc(size * sizeof *ones);
    MPI_Datatype *ints = malloc(size * sizeof(MPI_Datatype));
    if (!HAS(MPI_Allreduce_init(&value, &sum, 1, MPI_INT, MPI_SUM, MPI_COMM_WORLD, MPI_INFO_NULL, &request),
             "persistent collectives")) {
        free(bytes);
        free(ones);
        free(ints);
        return;
    }
    for (int i = 0; i < size; i++) {
        ints[i] = MPI_INT;
        ones[i] = 1;
        bytes[i] = i * (int)sizeof(int);
        out[i] = 10 * rank + i;
    }
    OK(MPI_Alltoallw_init(out, ones, bytes, ints, in, ones, bytes, ints, MPI_COMM_WORLD, MPI_INFO_NULL,
                          &typed_request));
    for (int round = 0; round < 3; round++) {
        value = rank + round;
        sum = -1;
        memset(in, 0xff, sizeof in);
        MPI_Request before = request;
        OK(MPI_Start(&request));
        OK(MPI_Wait(&request, MPI_STATUS_IGNORE));
        CHECK(request == before);
        EQUAL(sum, size * (size - 1) / 2 + round * size);
        OK(MPI_Start(&typed_request));
        OK(MPI_Wait(&typed_request, MPI_STATUS_IGNORE));
        for (int i = 0; i < size; i++)
            EQUAL(in[i], 10 * i + rank);
    }
    OK(MPI_Request_free(&request));
    OK(MPI_Request_free(&typed_request));
    free(bytes);
    free(ones);
    free(ints);
}
#endif

void collectives(void)
{
    blocking();
    typed();
    nonblocking();
#if MPI_VERSION >= 4
    persistent();
#else
    skip("persistent collectives", "the header is older than MPI 4.0");
#endif
}
