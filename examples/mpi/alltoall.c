/* MPI_Alltoall and MPI_Alltoallv: a matrix of numbers is turned over. */
#include "expect.h"

int main(int argc, char **argv)
{
    begin(&argc, &argv);
    int *out = malloc(size * size * sizeof *out), *in = malloc(size * size * sizeof *in);
    int *lengths_out = malloc(size * sizeof(int)), *lengths_in = malloc(size * sizeof(int));
    int *places = malloc(size * sizeof(int));

    for (int i = 0; i < size; i++)
        out[i] = 100 * rank + i;
    MPI_Alltoall(out, 1, MPI_INT, in, 1, MPI_INT, MPI_COMM_WORLD);
    for (int i = 0; i < size; i++)
        expect(in[i] == 100 * i + rank, "number %d is %d, not %d", i, in[i], 100 * i + rank);
    /* Rank r sends (r + i) mod size numbers to rank i. */
    for (int i = 0; i < size; i++) {
        lengths_out[i] = lengths_in[i] = (rank + i) % size;
        places[i] = size * i;
        for (int k = 0; k < size; k++) {
            out[size * i + k] = 10000 * rank + 100 * i + k;
            in[size * i + k] = -1;
        }
    }
    MPI_Alltoallv(out, lengths_out, places, MPI_INT, in, lengths_in, places, MPI_INT, MPI_COMM_WORLD);
    for (int i = 0; i < size; i++)
        for (int k = 0; k < size; k++) {
            int wanted = k < (rank + i) % size ? 10000 * i + 100 * rank + k : -1;
            expect(in[size * i + k] == wanted, "number %d from rank %d is %d, not %d", k, i, in[size * i + k], wanted);
        }
    free(out);
    free(in);
    free(lengths_out);
    free(lengths_in);
    free(places);
    return end("alltoall: %d ranks have exchanged everything", size);
}
