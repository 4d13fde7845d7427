/* MPI_Gather and MPI_Gatherv: rank 0, then the last one, collects equal and unequal shares. */
#include "expect.h"

enum { SHARE = 3 };

int main(int argc, char **argv)
{
    begin(&argc, &argv);
    int mine[SHARE] = {rank, rank * rank, -rank}, *all = malloc(SHARE * size * sizeof *all);
    int *lengths = malloc(size * sizeof *lengths), *places = malloc(size * sizeof *places), total = 0;
    double *row = malloc((rank + 1) * sizeof *row), *rows;

    MPI_Gather(mine, SHARE, MPI_INT, all, SHARE, MPI_INT, 0, MPI_COMM_WORLD);
    for (int i = 0; rank == 0 && i < size; i++)
        expect(all[SHARE * i] == i && all[SHARE * i + 1] == i * i && all[SHARE * i + 2] == -i,
               "rank %d's share is %d, %d, %d", i, all[SHARE * i], all[SHARE * i + 1], all[SHARE * i + 2]);
    /* Rank i has i + 1 doubles, and they lie with a gap behind each row. */
    for (int i = 0; i < size; i++) {
        lengths[i] = i + 1;
        places[i] = total;
        total += i + 2;
    }
    rows = malloc(total * sizeof *rows);
    for (int i = 0; i < total; i++)
        rows[i] = -1;
    for (int i = 0; i <= rank; i++)
        row[i] = rank + i / 16.0;
    MPI_Gatherv(row, rank + 1, MPI_DOUBLE, rows, lengths, places, MPI_DOUBLE, size - 1, MPI_COMM_WORLD);
    for (int i = 0; rank == size - 1 && i < size; i++) {
        for (int k = 0; k <= i; k++)
            expect(rows[places[i] + k] == i + k / 16.0, "double %d of rank %d is %g", k, i, rows[places[i] + k]);
        expect(rows[places[i] + i + 1] == -1, "the gap behind rank %d's row was written to", i);
    }
    free(all);
    free(lengths);
    free(places);
    free(row);
    free(rows);
    return end("gather: the shares of %d ranks are complete", size);
}
