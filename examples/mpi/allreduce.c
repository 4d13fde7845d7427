/* MPI_Allreduce, of one number and of many, in place, and while something else is done. */
#include "expect.h"

enum { NUMBERS = 100000 };

int main(int argc, char **argv)
{
    begin(&argc, &argv);
    int sum, ranks = size * (size - 1) / 2;
    MPI_Allreduce(&rank, &sum, 1, MPI_INT, MPI_SUM, MPI_COMM_WORLD);
    expect(sum == ranks, "the ranks add up to %d, not %d", sum, ranks);
    double *numbers = malloc(NUMBERS * sizeof *numbers);
    long long *large = malloc(NUMBERS * sizeof *large), *most = malloc(NUMBERS * sizeof *most);
    for (int i = 0; i < NUMBERS; i++) {
        numbers[i] = i + rank;
        large[i] = 5000000000LL + i * (rank + 1);
    }
    MPI_Request request;
    MPI_Iallreduce(large, most, NUMBERS, MPI_LONG_LONG, MPI_MAX, MPI_COMM_WORLD, &request);
    MPI_Allreduce(MPI_IN_PLACE, numbers, NUMBERS, MPI_DOUBLE, MPI_SUM, MPI_COMM_WORLD);
    MPI_Wait(&request, MPI_STATUS_IGNORE);
    for (int i = 0; i < NUMBERS; i++) {
        expect(numbers[i] == (double)size * i + ranks, "sum %d is %g", i, numbers[i]);
        expect(most[i] == 5000000000LL + (long long)i * size, "maximum %d is %lld", i, most[i]);
    }
    free(numbers);
    free(large);
    free(most);
    return end("allreduce: %d sums and maxima over %d ranks are right", NUMBERS, size);
}
