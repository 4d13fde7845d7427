/* Statuses and arrays of requests: every way in which they come back. */
#include "check.h"

enum { MANY = 70 }; /* More than a translation converts on its stack. */

static int data[MANY], received[MANY];
static MPI_Request requests[2 * MANY];
static MPI_Status each[2 * MANY];

static void start(int n)
{
    int next = (rank + 1) % size;
    for (int i = 0; i < n; i++) {
        data[i] = i * i;
        received[i] = -1;
        OK(MPI_Irecv(&received[i], 1, MPI_INT, (rank + size - 1) % size, i, MPI_COMM_WORLD, &requests[i]));
        OK(MPI_Isend(&data[i], 1, MPI_INT, next, i, MPI_COMM_WORLD, &requests[n + i]));
    }
}

static void finished(int n)
{
    for (int i = 0; i < n; i++)
        EQUAL(received[i], i * i);
    for (int i = 0; i < 2 * n; i++)
        CHECK(requests[i] == MPI_REQUEST_NULL);
}

static void arrays(int n)
{
    int flag, index, outcount, indices[2 * MANY];
    start(n);
    OK(MPI_Waitall(2 * n, requests, each));
    finished(n);
    for (int i = 0; i < n; i++) {
        EQUAL(each[i].MPI_TAG, i);
        EQUAL(each[i].MPI_SOURCE, (rank + size - 1) % size);
        OK(MPI_Get_count(&each[i], MPI_INT, &index));
        EQUAL(index, 1);
    }
    start(n);
    OK(MPI_Waitall(2 * n, requests, MPI_STATUSES_IGNORE));
    finished(n);
    start(n);
    do
        OK(MPI_Testall(2 * n, requests, &flag, each));
    while (!flag);
    finished(n);
    EQUAL(each[n - 1].MPI_TAG, n - 1);
    start(n);
    for (int left = 2 * n; left > 0; left--) {
        OK(MPI_Waitany(2 * n, requests, &index, &each[0]));
        CHECK(index >= 0 && index < 2 * n && requests[index] == MPI_REQUEST_NULL);
        if (index < n)
            EQUAL(each[0].MPI_TAG, index);
    }
    finished(n);
    OK(MPI_Waitany(2 * n, requests, &index, &each[0]));
    EQUAL(index, MPI_UNDEFINED);
    start(n);
    for (int left = 2 * n; left > 0; left -= flag)
        OK(MPI_Testany(2 * n, requests, &index, &flag, &each[0]));
    finished(n);
    start(n);
    for (int left = 2 * n; left > 0; left -= outcount) {
        OK(MPI_Waitsome(2 * n, requests, &outcount, indices, each));
        CHECK(outcount > 0);
        for (int i = 0; i < outcount; i++)
            if (indices[i] < n)
                EQUAL(each[i].MPI_TAG, indices[i]);
    }
    finished(n);
    start(n);
    for (int left = 2 * n; left > 0; left -= outcount)
        OK(MPI_Testsome(2 * n, requests, &outcount, indices, each));
    finished(n);
    OK(MPI_Testsome(2 * n, requests, &outcount, indices, MPI_STATUSES_IGNORE));
    EQUAL(outcount, MPI_UNDEFINED);
    /* Every second place holds no request. */
    start(n);
    MPI_Request spread[4 * MANY];
    static MPI_Status all[4 * MANY];
    for (int i = 0; i < 2 * n; i++) {
        spread[2 * i] = MPI_REQUEST_NULL;
        spread[2 * i + 1] = requests[i];
        requests[i] = MPI_REQUEST_NULL;
    }
    OK(MPI_Waitall(4 * n, spread, all));
    finished(n);
    for (int i = 0; i < n; i++) {
        CHECK(spread[2 * i + 1] == MPI_REQUEST_NULL);
        EQUAL(all[2 * i + 1].MPI_TAG, i);
        CHECK(all[2 * i].MPI_SOURCE == MPI_ANY_SOURCE && all[2 * i].MPI_TAG == MPI_ANY_TAG);
        OK(MPI_Get_count(&all[2 * i], MPI_INT, &index));
        EQUAL(index, 0);
    }
    /* And only then do ranks send again, with the tags they have sent with. */
    OK(MPI_Barrier(MPI_COMM_WORLD));
}

static void one_status(void)
{
    MPI_Status status;
    MPI_Count large;
    int count, flag;
    double value = 1.5, got;
    status.MPI_ERROR = 1234;
    OK(MPI_Sendrecv(&value, 1, MPI_DOUBLE, 0, 9, &got, 1, MPI_DOUBLE, MPI_ANY_SOURCE, MPI_ANY_TAG, MPI_COMM_SELF,
                    &status));
    EQUAL(status.MPI_SOURCE, 0);
    EQUAL(status.MPI_TAG, 9);
    OK(MPI_Get_count(&status, MPI_DOUBLE, &count));
    EQUAL(count, 1);
    OK(MPI_Get_count(&status, MPI_INT, &count));
    EQUAL(count, 2);
    OK(MPI_Get_elements(&status, MPI_BYTE, &count));
    EQUAL(count, 8);
    OK(MPI_Get_elements_x(&status, MPI_BYTE, &large));
    EQUAL(large, 8);
    OK(MPI_Test_cancelled(&status, &flag));
    EQUAL(flag, 0);
    /* Part of an element. */
    char bytes[6] = {0}, sink[6];
    OK(MPI_Sendrecv(bytes, 6, MPI_BYTE, 0, 9, sink, 6, MPI_BYTE, 0, 9, MPI_COMM_SELF, &status));
    OK(MPI_Get_count(&status, MPI_INT, &count));
    EQUAL(count, MPI_UNDEFINED);
    MPI_Status copy = status;
    OK(MPI_Get_count(&copy, MPI_SHORT, &count));
    EQUAL(count, 3);
}

static void made_by_hand(void)
{
    MPI_Status status;
    int count, flag;
    MPI_Count large;
    memset(&status, 0, sizeof status);
    OK(MPI_Status_set_elements(&status, MPI_INT, 11));
    OK(MPI_Get_count(&status, MPI_INT, &count));
    EQUAL(count, 11);
    OK(MPI_Status_set_elements_x(&status, MPI_BYTE, (MPI_Count)3 << 40));
    OK(MPI_Get_elements_x(&status, MPI_BYTE, &large));
    EQUAL(large, (MPI_Count)3 << 40);
    OK(MPI_Get_count(&status, MPI_BYTE, &count));
    EQUAL(count, MPI_UNDEFINED);
    OK(MPI_Status_set_cancelled(&status, 1));
    OK(MPI_Test_cancelled(&status, &flag));
    CHECK(flag);
    OK(MPI_Get_elements_x(&status, MPI_BYTE, &large));
    EQUAL(large, (MPI_Count)3 << 40);
    OK(MPI_Status_set_cancelled(&status, 0));
    OK(MPI_Test_cancelled(&status, &flag));
    EQUAL(flag, 0);
#if MPI_VERSION > 4 || (MPI_VERSION == 4 && MPI_SUBVERSION >= 1)
    if (HAS(MPI_Status_set_source(&status, 3), "MPI_Status_set_source")) {
        OK(MPI_Status_set_tag(&status, 4));
        OK(MPI_Status_set_error(&status, MPI_ERR_TRUNCATE));
        int source, tag, error;
        OK(MPI_Status_get_source(&status, &source));
        OK(MPI_Status_get_tag(&status, &tag));
        OK(MPI_Status_get_error(&status, &error));
        CHECK(source == 3 && tag == 4 && error == MPI_ERR_TRUNCATE);
        CHECK(status.MPI_SOURCE == 3 && status.MPI_TAG == 4 && status.MPI_ERROR == MPI_ERR_TRUNCATE);
    }
#endif
}

static void cancelled(void)
{
    MPI_Request request;
    MPI_Status status;
    int flag;
    OK(MPI_Irecv(data, 1, MPI_INT, 0, 77, MPI_COMM_SELF, &request));
    OK(MPI_Cancel(&request));
    OK(MPI_Wait(&request, &status));
    CHECK(request == MPI_REQUEST_NULL);
    OK(MPI_Test_cancelled(&status, &flag));
    CHECK(flag);
    OK(MPI_Wait(&request, &status));
    EQUAL(status.MPI_SOURCE, MPI_ANY_SOURCE);
    EQUAL(status.MPI_TAG, MPI_ANY_TAG);
    OK(MPI_Irecv(data, 1, MPI_INT, 0, 77, MPI_COMM_SELF, &request));
    OK(MPI_Request_get_status(request, &flag, &status));
    EQUAL(flag, 0);
    OK(MPI_Send(&rank, 1, MPI_INT, 0, 77, MPI_COMM_SELF));
    do
        OK(MPI_Request_get_status(request, &flag, &status));
    while (!flag);
    CHECK(request != MPI_REQUEST_NULL && status.MPI_TAG == 77);
    OK(MPI_Wait(&request, MPI_STATUS_IGNORE));
    OK(MPI_Irecv(data, 1, MPI_INT, 0, 78, MPI_COMM_SELF, &request));
    OK(MPI_Send(&rank, 1, MPI_INT, 0, 78, MPI_COMM_SELF));
    OK(MPI_Request_free(&request));
    CHECK(request == MPI_REQUEST_NULL);
}

static void persistent(void)
{
    MPI_Request pair[2];
    MPI_Status both[2];
    int out, in, flag;
    OK(MPI_Send_init(&out, 1, MPI_INT, (rank + 1) % size, 6, MPI_COMM_WORLD, &pair[0]));
    OK(MPI_Recv_init(&in, 1, MPI_INT, MPI_ANY_SOURCE, 6, MPI_COMM_WORLD, &pair[1]));
    OK(MPI_Test(&pair[0], &flag, MPI_STATUS_IGNORE));
    CHECK(flag && pair[0] != MPI_REQUEST_NULL);
    for (int i = 0; i < 3; i++) {
        MPI_Request before[2] = {pair[0], pair[1]};
        out = 100 * i + rank;
        OK(MPI_Startall(2, pair));
        OK(MPI_Waitall(2, pair, both));
        EQUAL(in, 100 * i + (rank + size - 1) % size);
        CHECK(pair[0] == before[0] && pair[1] == before[1]);
        EQUAL(both[1].MPI_SOURCE, (rank + size - 1) % size);
        OK(MPI_Barrier(MPI_COMM_WORLD));
    }
    OK(MPI_Start(&pair[1]));
    OK(MPI_Start(&pair[0]));
    OK(MPI_Wait(&pair[1], &both[1]));
    OK(MPI_Wait(&pair[0], MPI_STATUS_IGNORE));
    EQUAL(both[1].MPI_TAG, 6);
    OK(MPI_Request_free(&pair[0]));
    OK(MPI_Request_free(&pair[1]));
    CHECK(pair[0] == MPI_REQUEST_NULL && pair[1] == MPI_REQUEST_NULL);
}

void statuses(void)
{
    one_status();
    made_by_hand();
    cancelled();
    arrays(1);
    arrays(3);
    arrays(33);
    arrays(MANY);
    persistent();
}
