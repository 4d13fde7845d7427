/* MPI_Status: who sent a message, with which tag, how much of it there is, and what is left in place if it is shorter
 * than the room for it. */
#include "expect.h"

int main(int argc, char **argv)
{
    MPI_Status status;
    double out[20], in[20];
    int count, cancelled, answer = 42;

    begin(&argc, &argv);
    int next = (rank + 1) % size, previous = (rank + size - 1) % size, length = 1 + rank % 20;
    for (int i = 0; i < 20; i++) {
        out[i] = rank + i / 4.0;
        in[i] = -1;
    }
    MPI_Request request;
    MPI_Isend(out, length, MPI_DOUBLE, next, 10 + rank, MPI_COMM_WORLD, &request);
    MPI_Recv(in, 20, MPI_DOUBLE, MPI_ANY_SOURCE, MPI_ANY_TAG, MPI_COMM_WORLD, &status);
    expect(status.MPI_SOURCE == previous, "the message is from rank %d, not %d", status.MPI_SOURCE, previous);
    expect(status.MPI_TAG == 10 + previous, "its tag is %d, not %d", status.MPI_TAG, 10 + previous);
    MPI_Get_count(&status, MPI_DOUBLE, &count);
    expect(count == 1 + previous % 20, "it has %d doubles, not %d", count, 1 + previous % 20);
    for (int i = 0; i < 20; i++)
        expect(in[i] == (i < count ? previous + i / 4.0 : -1), "double %d is %g", i, in[i]);
    MPI_Get_count(&status, MPI_BYTE, &count);
    expect(count == (1 + previous % 20) * (int)sizeof(double), "it has %d bytes", count);
    MPI_Test_cancelled(&status, &cancelled);
    expect(!cancelled, "it was cancelled");
    MPI_Wait(&request, MPI_STATUS_IGNORE);

    /* Five bytes are no whole number of ints. */
    MPI_Sendrecv("bytes", 5, MPI_CHAR, rank, 0, in, sizeof in, MPI_BYTE, rank, 0, MPI_COMM_WORLD, &status);
    MPI_Get_count(&status, MPI_INT, &count);
    expect(count == MPI_UNDEFINED, "five bytes are %d ints", count);
    /* From nobody comes nothing, at once. */
    MPI_Recv(&answer, 1, MPI_INT, MPI_PROC_NULL, 0, MPI_COMM_WORLD, &status);
    MPI_Get_count(&status, MPI_INT, &count);
    expect(status.MPI_SOURCE == MPI_PROC_NULL && status.MPI_TAG == MPI_ANY_TAG && count == 0 && answer == 42,
           "something came from nobody");
    return end("status: source, tag and length of %d messages are right", size);
}
