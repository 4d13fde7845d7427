/* Messages between two ranks do not overtake each other, not even when a long one is followed by a short one, and a
 * receive that names a tag takes the first message with this tag. */
#include "expect.h"

enum { ROUNDS = 100, LONG = 20000 };

int main(int argc, char **argv)
{
    static int out[LONG], in[LONG];
    MPI_Request requests[3];

    begin(&argc, &argv);
    int next = (rank + 1) % size, previous = (rank + size - 1) % size;
    for (int round = 0; round < ROUNDS; round++) {
        int first = 3 * round, second = 3 * round + 1, third = 3 * round + 2, a, c;
        MPI_Status status;
        out[0] = first;
        MPI_Isend(out, LONG, MPI_INT, next, 5, MPI_COMM_WORLD, &requests[0]);
        MPI_Isend(&second, 1, MPI_INT, next, 6, MPI_COMM_WORLD, &requests[1]);
        MPI_Isend(&third, 1, MPI_INT, next, 5, MPI_COMM_WORLD, &requests[2]);
        /* Tag 6 may be taken out of turn; the two of tag 5 come as they were sent. */
        MPI_Recv(&a, 1, MPI_INT, previous, 6, MPI_COMM_WORLD, MPI_STATUS_IGNORE);
        MPI_Recv(in, LONG, MPI_INT, MPI_ANY_SOURCE, MPI_ANY_TAG, MPI_COMM_WORLD, &status);
        MPI_Recv(&c, 1, MPI_INT, previous, 5, MPI_COMM_WORLD, MPI_STATUS_IGNORE);
        expect(a == second, "%d came with tag 6, not %d", a, second);
        expect(in[0] == first && status.MPI_TAG == 5, "%d came first, not %d", in[0], first);
        expect(c == third, "%d came last, not %d", c, third);
        MPI_Waitall(3, requests, MPI_STATUSES_IGNORE);
    }
    return end("order: %d messages came in the order in which they were sent", 3 * ROUNDS * size);
}
