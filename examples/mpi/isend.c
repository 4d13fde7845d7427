/* MPI_Isend and MPI_Irecv: everybody writes to everybody, and nobody waits before all is under way. */
#include "expect.h"

enum { NUMBERS = 50000 };

int main(int argc, char **argv)
{
    begin(&argc, &argv);
    double *out = malloc(NUMBERS * sizeof *out), *in = malloc((size_t)size * NUMBERS * sizeof *in);
    MPI_Request *requests = malloc(2 * size * sizeof *requests);
    for (int i = 0; i < NUMBERS; i++)
        out[i] = 1000.0 * rank + i / 1024.0;
    for (int i = 0; i < size; i++)
        MPI_Irecv(&in[(size_t)i * NUMBERS], NUMBERS, MPI_DOUBLE, i, 3, MPI_COMM_WORLD, &requests[i]);
    for (int i = 0; i < size; i++)
        MPI_Isend(out, NUMBERS, MPI_DOUBLE, i, 3, MPI_COMM_WORLD, &requests[size + i]);
    MPI_Waitall(2 * size, requests, MPI_STATUSES_IGNORE);
    for (int from = 0; from < size; from++)
        for (int i = 0; i < NUMBERS; i++) {
            double found = in[(size_t)from * NUMBERS + i];
            expect(found == 1000.0 * from + i / 1024.0, "number %d of rank %d is %g", i, from, found);
        }
    for (int i = 0; i < 2 * size; i++)
        expect(requests[i] == MPI_REQUEST_NULL, "request %d is still there", i);
    free(out);
    free(in);
    free(requests);
    return end("isend: %d messages of %d doubles arrived", size * size, NUMBERS);
}
