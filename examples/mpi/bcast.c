/* MPI_Bcast: every rank in turn tells the others a row of numbers, then a whole picture. */
#include "expect.h"

enum { SMALL = 4, LARGE = 300000 };

int main(int argc, char **argv)
{
    int small[SMALL];

    begin(&argc, &argv);
    float *large = malloc(LARGE * sizeof *large);
    for (int root = 0; root < size; root++) {
        for (int i = 0; i < SMALL; i++)
            small[i] = rank == root ? 10 * root + i : -1;
        MPI_Bcast(small, SMALL, MPI_INT, root, MPI_COMM_WORLD);
        for (int i = 0; i < SMALL; i++)
            expect(small[i] == 10 * root + i, "number %d of rank %d is %d", i, root, small[i]);
        for (int i = 0; i < LARGE; i++)
            large[i] = rank == root ? root + i % 1000 / 8.0f : 0;
        MPI_Bcast(large, LARGE, MPI_FLOAT, root, MPI_COMM_WORLD);
        for (int i = 0; i < LARGE; i++)
            expect(large[i] == root + i % 1000 / 8.0f, "float %d of rank %d is %g", i, root, large[i]);
    }
    free(large);
    return end("bcast: %d ranks heard each other", size);
}
