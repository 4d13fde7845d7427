/* MPI_Sendrecv: rows of numbers go around the ring in both directions, with no fear of a deadlock. */
#include "expect.h"

enum { NUMBERS = 30000 };

int main(int argc, char **argv)
{
    static long long right[NUMBERS], left[NUMBERS], in[NUMBERS];

    begin(&argc, &argv);
    int next = (rank + 1) % size, previous = (rank + size - 1) % size;
    for (int i = 0; i < NUMBERS; i++) {
        right[i] = 10000000000LL * rank + i;
        left[i] = -right[i];
    }
    MPI_Sendrecv(right, NUMBERS, MPI_LONG_LONG, next, 1, in, NUMBERS, MPI_LONG_LONG, previous, 1, MPI_COMM_WORLD,
                 MPI_STATUS_IGNORE);
    for (int i = 0; i < NUMBERS; i++)
        expect(in[i] == 10000000000LL * previous + i, "number %d from the left is %lld", i, in[i]);
    for (int step = 0; step < size; step++)
        MPI_Sendrecv_replace(left, NUMBERS, MPI_LONG_LONG, previous, 2, next, 2, MPI_COMM_WORLD, MPI_STATUS_IGNORE);
    for (int i = 0; i < NUMBERS; i++)
        expect(left[i] == -right[i], "number %d is %lld after its way around all ranks", i, left[i]);
    return end("sendrecv: %d numbers went around %d ranks in both directions", NUMBERS, size);
}
