/* MPI_Send and MPI_Recv: each rank gives its neighbour a greeting and a row of numbers. */
#include "expect.h"

enum { NUMBERS = 100 };

int main(int argc, char **argv)
{
    int numbers[NUMBERS];
    char greeting[40], wanted[40];

    begin(&argc, &argv);
    /* One after the other, so that no two ranks wait for each other. */
    if (rank > 0) {
        MPI_Recv(greeting, sizeof greeting, MPI_CHAR, rank - 1, 1, MPI_COMM_WORLD, MPI_STATUS_IGNORE);
        MPI_Recv(numbers, NUMBERS, MPI_INT, rank - 1, 2, MPI_COMM_WORLD, MPI_STATUS_IGNORE);
        snprintf(wanted, sizeof wanted, "greetings from rank %d", rank - 1);
        expect(strcmp(greeting, wanted) == 0, "\"%s\" came instead of \"%s\"", greeting, wanted);
        for (int i = 0; i < NUMBERS; i++)
            expect(numbers[i] == i * i + rank - 1, "number %d is %d", i, numbers[i]);
    }
    if (rank < size - 1) {
        int length = snprintf(greeting, sizeof greeting, "greetings from rank %d", rank);
        for (int i = 0; i < NUMBERS; i++)
            numbers[i] = i * i + rank;
        MPI_Send(greeting, length + 1, MPI_CHAR, rank + 1, 1, MPI_COMM_WORLD);
        MPI_Send(numbers, NUMBERS, MPI_INT, rank + 1, 2, MPI_COMM_WORLD);
    }
    return end("send: %d messages arrived", 2 * (size - 1));
}
