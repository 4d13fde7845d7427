/* Synchronous and asynchronous sends side by side: MPI_Ssend ends once its message is being received, MPI_Isend goes on
 * at once, and the messages of both come in order. */
#include "expect.h"

enum { ROUNDS = 50 };

int main(int argc, char **argv)
{
    MPI_Request requests[ROUNDS];
    int out[ROUNDS], in, flag;

    begin(&argc, &argv);
    if (rank == 0) {
        for (int from = 1; from < size; from++)
            for (int i = 0; i < 2 * ROUNDS; i++) {
                MPI_Recv(&in, 1, MPI_INT, from, 0, MPI_COMM_WORLD, MPI_STATUS_IGNORE);
                expect(in == from * 1000 + i, "%d of rank %d is %d", i, from, in);
            }
    } else {
        for (int i = 0; i < ROUNDS; i++) {
            int synchronous = rank * 1000 + 2 * i + 1;
            out[i] = rank * 1000 + 2 * i;
            MPI_Isend(&out[i], 1, MPI_INT, 0, 0, MPI_COMM_WORLD, &requests[i]);
            MPI_Ssend(&synchronous, 1, MPI_INT, 0, 0, MPI_COMM_WORLD);
            /* What was sent before a message that has been received has been received too. */
            MPI_Wait(&requests[i], MPI_STATUS_IGNORE);
        }
    }
    /* Nobody receives this one before it has been seen to wait. */
    MPI_Request waiting;
    MPI_Issend(&rank, 1, MPI_INT, rank, 9, MPI_COMM_WORLD, &waiting);
    MPI_Test(&waiting, &flag, MPI_STATUS_IGNORE);
    expect(!flag, "a synchronous send ended before its message was received");
    MPI_Recv(&in, 1, MPI_INT, rank, 9, MPI_COMM_WORLD, MPI_STATUS_IGNORE);
    MPI_Wait(&waiting, MPI_STATUS_IGNORE);
    return end("sync_async: %d messages of both sorts arrived", (size - 1) * 2 * ROUNDS);
}
