/* Point to point: every mode of sending, matched probes, buffers, threads' forms and partitions. */
#include "check.h"

static void modes(void)
{
    int next = (rank + 1) % size, previous = (rank + size - 1) % size, out = rank, in[4], attached, code;
    MPI_Request r[4], started[4];
    char buffer[1024 + MPI_BSEND_OVERHEAD];
    void *detached;
    for (int i = 0; i < 4; i++)
        OK(MPI_Irecv(&in[i], 1, MPI_INT, previous, i, MPI_COMM_WORLD, &r[i]));
    OK(MPI_Barrier(MPI_COMM_WORLD));
    OK(MPI_Buffer_attach(buffer, sizeof buffer));
    OK(MPI_Ibsend(&out, 1, MPI_INT, next, 0, MPI_COMM_WORLD, &started[0]));
    OK(MPI_Issend(&out, 1, MPI_INT, next, 1, MPI_COMM_WORLD, &started[1]));
    OK(MPI_Irsend(&out, 1, MPI_INT, next, 2, MPI_COMM_WORLD, &started[2]));
    OK(MPI_Isend(&out, 1, MPI_INT, next, 3, MPI_COMM_WORLD, &started[3]));
    OK(MPI_Waitall(4, r, MPI_STATUSES_IGNORE));
    OK(MPI_Waitall(4, started, MPI_STATUSES_IGNORE));
    for (int i = 0; i < 4; i++)
        EQUAL(in[i], previous);
    OK(MPI_Bsend_init(&out, 1, MPI_INT, next, 0, MPI_COMM_WORLD, &started[0]));
    OK(MPI_Ssend_init(&out, 1, MPI_INT, next, 1, MPI_COMM_WORLD, &started[1]));
    OK(MPI_Rsend_init(&out, 1, MPI_INT, next, 2, MPI_COMM_WORLD, &started[2]));
    OK(MPI_Send_init(&out, 1, MPI_INT, next, 3, MPI_COMM_WORLD, &started[3]));
    out = rank + 50;
    for (int i = 0; i < 4; i++)
        OK(MPI_Irecv(&in[i], 1, MPI_INT, previous, i, MPI_COMM_WORLD, &r[i]));
    OK(MPI_Barrier(MPI_COMM_WORLD));
    OK(MPI_Startall(4, started));
    OK(MPI_Waitall(4, r, MPI_STATUSES_IGNORE));
    OK(MPI_Waitall(4, started, MPI_STATUSES_IGNORE));
    for (int i = 0; i < 4; i++) {
        EQUAL(in[i], previous + 50);
        OK(MPI_Request_free(&started[i]));
    }
    OK(MPI_Irecv(&in[0], 1, MPI_INT, rank, 9, MPI_COMM_WORLD, &r[0]));
    OK(MPI_Ssend(&out, 1, MPI_INT, rank, 9, MPI_COMM_WORLD));
    OK(MPI_Wait(&r[0], MPI_STATUS_IGNORE));
    OK(MPI_Irecv(&in[0], 1, MPI_INT, rank, 9, MPI_COMM_WORLD, &r[0]));
    OK(MPI_Rsend(&out, 1, MPI_INT, rank, 9, MPI_COMM_WORLD));
    OK(MPI_Wait(&r[0], MPI_STATUS_IGNORE));
    OK(MPI_Bsend(&out, 1, MPI_INT, rank, 9, MPI_COMM_WORLD));
    OK(MPI_Recv(&in[0], 1, MPI_INT, rank, 9, MPI_COMM_WORLD, MPI_STATUS_IGNORE));
    code = MPI_Buffer_detach(&detached, &attached);
    OK(code);
    CHECK(detached == buffer && attached == (int)sizeof buffer);
}

static void matched(void)
{
    MPI_Message message;
    MPI_Request request;
    MPI_Status status;
    int flag, value = 5, got = 0;
    OK(MPI_Isend(&value, 1, MPI_INT, 0, 4, MPI_COMM_SELF, &request));
    do
        OK(MPI_Improbe(0, MPI_ANY_TAG, MPI_COMM_SELF, &flag, &message, &status));
    while (!flag);
    EQUAL(status.MPI_TAG, 4);
    CHECK(message != MPI_MESSAGE_NULL && message != MPI_MESSAGE_NO_PROC);
    OK(MPI_Mrecv(&got, 1, MPI_INT, &message, MPI_STATUS_IGNORE));
    CHECK(message == MPI_MESSAGE_NULL);
    EQUAL(got, 5);
    OK(MPI_Wait(&request, MPI_STATUS_IGNORE));
    OK(MPI_Improbe(0, 99, MPI_COMM_SELF, &flag, &message, &status));
    EQUAL(flag, 0);
    OK(MPI_Mprobe(MPI_PROC_NULL, 0, MPI_COMM_SELF, &message, &status));
    CHECK(message == MPI_MESSAGE_NO_PROC);
    EQUAL(status.MPI_SOURCE, MPI_PROC_NULL);
    OK(MPI_Mrecv(&got, 1, MPI_INT, &message, &status));
    CHECK(message == MPI_MESSAGE_NULL);
    EQUAL(status.MPI_SOURCE, MPI_PROC_NULL);
    value = 6;
    OK(MPI_Isend(&value, 1, MPI_INT, (rank + 1) % size, 4, MPI_COMM_WORLD, &request));
    OK(MPI_Mprobe(MPI_ANY_SOURCE, 4, MPI_COMM_WORLD, &message, &status));
    EQUAL(status.MPI_SOURCE, (rank + size - 1) % size);
    MPI_Request receive;
    OK(MPI_Imrecv(&got, 1, MPI_INT, &message, &receive));
    CHECK(message == MPI_MESSAGE_NULL);
    OK(MPI_Wait(&receive, &status));
    EQUAL(got, 6);
    OK(MPI_Wait(&request, MPI_STATUS_IGNORE));
}

static void long_ones(void)
{
    enum { INTS = 300000 };
    int *out = malloc(INTS * sizeof *out), *in = calloc(INTS, sizeof *in), wrong = 0;
    MPI_Status status;
    for (int i = 0; i < INTS; i++)
        out[i] = i + rank;
    OK(MPI_Sendrecv(out, INTS, MPI_INT, (rank + 1) % size, 1, in, INTS, MPI_INT, (rank + size - 1) % size, 1,
                    MPI_COMM_WORLD, &status));
    for (int i = 0; i < INTS; i++)
        wrong += in[i] != i + (rank + size - 1) % size;
    EQUAL(wrong, 0);
    OK(MPI_Sendrecv_replace(out, INTS, MPI_INT, (rank + 1) % size, 1, (rank + size - 1) % size, 1, MPI_COMM_WORLD,
                            &status));
    CHECK(memcmp(in, out, INTS * sizeof *in) == 0);
    free(in);
    free(out);
}

#if MPI_VERSION >= 4
static void partitions(void)
{
    enum { PARTS = 4 };
    double out[PARTS * 2], in[PARTS * 2] = {0};
    MPI_Request send, receive;
    int arrived;
    if (!HAS(MPI_Psend_init(out, PARTS, 2, MPI_DOUBLE, (rank + 1) % size, 3, MPI_COMM_WORLD, MPI_INFO_NULL, &send),
             "partitioned communication"))
        return;
    OK(MPI_Precv_init(in, PARTS, 2, MPI_DOUBLE, (rank + size - 1) % size, 3, MPI_COMM_WORLD, MPI_INFO_NULL,
                      &receive));
    for (int round = 0; round < 2; round++) {
        OK(MPI_Start(&receive));
        OK(MPI_Start(&send));
        for (int i = 0; i < 2 * PARTS; i++)
            out[i] = i + 10 * round;
        OK(MPI_Pready(0, send));
        OK(MPI_Pready_range(1, 2, send));
        int last = 3;
        OK(MPI_Pready_list(1, &last, send));
        do
            OK(MPI_Parrived(receive, 3, &arrived));
        while (!arrived);
        OK(MPI_Wait(&send, MPI_STATUS_IGNORE));
        OK(MPI_Wait(&receive, MPI_STATUS_IGNORE));
        EQUAL(in[7], 7 + 10 * round);
    }
    OK(MPI_Request_free(&send));
    OK(MPI_Request_free(&receive));
}

static void both_ways(void)
{
    int out = rank, in = -1;
    MPI_Request request;
    if (!HAS(MPI_Isendrecv(&out, 1, MPI_INT, (rank + 1) % size, 8, &in, 1, MPI_INT, (rank + size - 1) % size, 8,
                           MPI_COMM_WORLD, &request),
             "MPI_Isendrecv"))
        return;
    OK(MPI_Wait(&request, MPI_STATUS_IGNORE));
    EQUAL(in, (rank + size - 1) % size);
    OK(MPI_Isendrecv_replace(&out, 1, MPI_INT, (rank + 1) % size, 8, (rank + size - 1) % size, 8, MPI_COMM_WORLD,
                             &request));
    OK(MPI_Wait(&request, MPI_STATUS_IGNORE));
    EQUAL(out, in);
}
#endif

void messages(void)
{
    modes();
    matched();
    long_ones();
#if MPI_VERSION >= 4
    partitions();
    both_ways();
#else
    skip("partitioned communication and MPI_Isendrecv", "the header is older than MPI 4.0");
#endif
}
