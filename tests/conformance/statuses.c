/* Statuses and arrays of requests: every way in which they come back. */
#include "check.h"

enum { MANY = 70 }; /* More than a door converts on its stack. */

static int data[MANY], received[MANY];
static MPI_Request requests[2 * MANY];
static MPI_Status statuses[2 * MANY];

static void start(int n)
{
    for (int i = 0; i < n; i++) {
        data[i] = i * i;
        OK(MPI_Irecv(&received[i], 1, MPI_INT, 0, i, MPI_COMM_SELF, &requests[i]));
        OK(MPI_Isend(&data[i], 1, MPI_INT, 0, i, MPI_COMM_SELF, &requests[n + i]));
    }
}

static void finished(int n)
{
    for (int i = 0; i < n; i++)
        EQUAL(received[i], i * i);
    for (int i = 0; i < 2 * n; i++)
        CHECK(requests[i] == MPI_REQUEST_NULL);
}

static void one_status(void)
{
    MPI_Status status;
    int count, flag;
    double value = 1.5, got;
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
    OK(MPI_Test_cancelled(&status, &flag));
    EQUAL(flag, 0);
    OK(MPI_Recv(&got, 1, MPI_DOUBLE, MPI_PROC_NULL, 3, MPI_COMM_SELF, &status));
    EQUAL(status.MPI_SOURCE, MPI_PROC_NULL);
    EQUAL(status.MPI_TAG, MPI_ANY_TAG);
    OK(MPI_Get_count(&status, MPI_DOUBLE, &count));
    EQUAL(count, 0);
    OK(MPI_Recv(&got, 1, MPI_DOUBLE, MPI_PROC_NULL, 3, MPI_COMM_SELF, MPI_STATUS_IGNORE));
    OK(MPI_Iprobe(MPI_ANY_SOURCE, MPI_ANY_TAG, MPI_COMM_SELF, &flag, MPI_STATUS_IGNORE));
    EQUAL(flag, 0);
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
    EQUAL(flag, 1);
    OK(MPI_Get_elements_x(&status, MPI_BYTE, &large));
    EQUAL(large, (MPI_Count)3 << 40);
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
    EQUAL(flag, 1);
    OK(MPI_Wait(&request, &status));
    EQUAL(status.MPI_SOURCE, MPI_ANY_SOURCE);
    EQUAL(status.MPI_TAG, MPI_ANY_TAG);
}

static void matched_probe(void)
{
    MPI_Message message;
    MPI_Request request;
    MPI_Status status;
    int flag, value = 5, got = 0;
    OK(MPI_Isend(&value, 1, MPI_INT, 0, 4, MPI_COMM_SELF, &request));
    OK(MPI_Improbe(0, MPI_ANY_TAG, MPI_COMM_SELF, &flag, &message, &status));
    EQUAL(flag, 1);
    EQUAL(status.MPI_TAG, 4);
    OK(MPI_Mrecv(&got, 1, MPI_INT, &message, MPI_STATUS_IGNORE));
    CHECK(message == MPI_MESSAGE_NULL);
    EQUAL(got, 5);
    OK(MPI_Wait(&request, MPI_STATUS_IGNORE));
    OK(MPI_Mprobe(MPI_PROC_NULL, 0, MPI_COMM_SELF, &message, &status));
    CHECK(message == MPI_MESSAGE_NO_PROC);
    EQUAL(status.MPI_SOURCE, MPI_PROC_NULL);
    OK(MPI_Mrecv(&got, 1, MPI_INT, &message, &status));
    CHECK(message == MPI_MESSAGE_NULL);
}

static void body(void)
{
    one_status();
    made_by_hand();
    cancelled();
    matched_probe();

    int sizes[] = {1, 3, 32, MANY};
    for (int s = 0; s < LENGTH(sizes); s++) {
        int n = sizes[s], flag, index, outcount, indices[2 * MANY];
        start(n);
        OK(MPI_Waitall(2 * n, requests, statuses));
        finished(n);
        for (int i = 0; i < n; i++) {
            EQUAL(statuses[i].MPI_TAG, i);
            EQUAL(statuses[i].MPI_SOURCE, 0);
        }
        start(n);
        OK(MPI_Waitall(2 * n, requests, MPI_STATUSES_IGNORE));
        finished(n);
        start(n);
        do
            OK(MPI_Testall(2 * n, requests, &flag, statuses));
        while (!flag);
        finished(n);
        EQUAL(statuses[n - 1].MPI_TAG, n - 1);
        start(n);
        for (int left = 2 * n; left > 0; left--) {
            OK(MPI_Waitany(2 * n, requests, &index, &statuses[0]));
            CHECK(index >= 0 && index < 2 * n && requests[index] == MPI_REQUEST_NULL);
        }
        finished(n);
        OK(MPI_Waitany(2 * n, requests, &index, &statuses[0]));
        EQUAL(index, MPI_UNDEFINED);
        start(n);
        for (int left = 2 * n; left > 0; left -= outcount) {
            OK(MPI_Waitsome(2 * n, requests, &outcount, indices, statuses));
            CHECK(outcount > 0);
        }
        finished(n);
        OK(MPI_Testsome(2 * n, requests, &outcount, indices, MPI_STATUSES_IGNORE));
        EQUAL(outcount, MPI_UNDEFINED);
    }
}
