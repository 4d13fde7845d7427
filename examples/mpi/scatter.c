/* MPI_Scatter and MPI_Scatterv: every rank in turn hands out shares, its own included. */
#include "expect.h"

enum { SHARE = 5 };

int main(int argc, char **argv)
{
    begin(&argc, &argv);
    int *all = malloc(SHARE * size * sizeof *all), mine[SHARE], part[64];
    int *lengths = malloc(size * sizeof *lengths), *places = malloc(size * sizeof *places);

    for (int root = 0; root < size; root++) {
        for (int i = 0; i < SHARE * size; i++)
            all[i] = rank == root ? 1000 * root + i : -1;
        MPI_Scatter(all, SHARE, MPI_INT, mine, SHARE, MPI_INT, root, MPI_COMM_WORLD);
        for (int i = 0; i < SHARE; i++)
            expect(mine[i] == 1000 * root + SHARE * rank + i, "number %d from rank %d is %d", i, root, mine[i]);
        /* Rank i gets i numbers, those before the place where the share of the rank before it begins. */
        for (int i = 0, place = SHARE * size; i < size; i++) {
            lengths[i] = i % SHARE;
            places[i] = place -= i % SHARE;
        }
        MPI_Scatterv(all, lengths, places, MPI_INT, part, rank % SHARE, MPI_INT, root, MPI_COMM_WORLD);
        for (int i = 0; i < rank % SHARE; i++)
            expect(part[i] == 1000 * root + places[rank] + i, "number %d of part %d is %d", i, rank, part[i]);
    }
    free(all);
    free(lengths);
    free(places);
    return end("scatter: every one of %d ranks got its shares", size);
}
