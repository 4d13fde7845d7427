/* MPI_Scan and MPI_Exscan: each rank gets what it and the ranks before it have. */
#include "expect.h"

int main(int argc, char **argv)
{
    begin(&argc, &argv);
    int in[3] = {rank + 1, 2 * rank, 1}, out[3], before[3] = {-7, -7, -7};
    MPI_Scan(in, out, 3, MPI_INT, MPI_SUM, MPI_COMM_WORLD);
    int triangle = rank * (rank + 1) / 2;
    expect(out[0] == triangle + rank + 1 && out[1] == 2 * triangle && out[2] == rank + 1, "the sums are %d, %d, %d",
           out[0], out[1], out[2]);
    MPI_Exscan(in, before, 3, MPI_INT, MPI_SUM, MPI_COMM_WORLD);
    for (int i = 0; i < 3; i++) /* On rank 0 the result is undefined; nobody is before it. */
        expect(rank == 0 || before[i] == out[i] - in[i], "sum %d before us is %d, not %d", i, before[i], out[i] - in[i]);
    double peak = rank % 3 + rank / 100.0, highest, wanted = 0;
    MPI_Scan(&peak, &highest, 1, MPI_DOUBLE, MPI_MAX, MPI_COMM_WORLD);
    for (int r = 0; r <= rank; r++)
        wanted = r % 3 + r / 100.0 > wanted ? r % 3 + r / 100.0 : wanted;
    expect(highest == wanted, "the highest so far is %g, not %g", highest, wanted);
    return end("scan: what %d ranks have so far is right", size);
}
