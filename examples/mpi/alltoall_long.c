/* A long MPI_Alltoall: blocks of a quarter of a megabyte between all ranks, again and again. */
#include "expect.h"

enum { BLOCK = 32768, ROUNDS = 5 };

int main(int argc, char **argv)
{
    begin(&argc, &argv);
    double *out = malloc((size_t)size * BLOCK * sizeof *out), *in = malloc((size_t)size * BLOCK * sizeof *in);
    for (int round = 0; round < ROUNDS; round++) {
        for (int to = 0; to < size; to++)
            for (int i = 0; i < BLOCK; i++)
                out[(size_t)to * BLOCK + i] = round + 10 * rank + 1000 * to + i / 65536.0;
        MPI_Alltoall(out, BLOCK, MPI_DOUBLE, in, BLOCK, MPI_DOUBLE, MPI_COMM_WORLD);
        for (int from = 0; from < size; from++)
            for (int i = 0; i < BLOCK; i++) {
                double found = in[(size_t)from * BLOCK + i];
                expect(found == round + 10 * from + 1000 * rank + i / 65536.0, "round %d: double %d of rank %d is %g",
                       round, i, from, found);
            }
    }
    free(out);
    free(in);
    return end("alltoall_long: %d blocks of %d bytes arrived", ROUNDS * size * size, BLOCK * (int)sizeof(double));
}
