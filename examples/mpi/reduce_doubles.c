/* Reductions of doubles and floats: sums, extremes, and who has them. */
#include "expect.h"

enum { NUMBERS = 10000 };

int main(int argc, char **argv)
{
    static double in[NUMBERS], out[NUMBERS];
    struct {
        double value;
        int rank;
    } mine, best;
    float part, whole = -1;

    begin(&argc, &argv);
    /* Multiples of 1/8 add up without rounding, in whatever order. */
    for (int i = 0; i < NUMBERS; i++)
        in[i] = i / 8.0 + rank;
    MPI_Reduce(in, out, NUMBERS, MPI_DOUBLE, MPI_SUM, 0, MPI_COMM_WORLD);
    for (int i = 0; rank == 0 && i < NUMBERS; i++)
        expect(out[i] == size * (i / 8.0) + size * (size - 1) / 2, "sum %d is %g", i, out[i]);
    MPI_Allreduce(in, out, NUMBERS, MPI_DOUBLE, MPI_MIN, MPI_COMM_WORLD);
    for (int i = 0; i < NUMBERS; i++)
        expect(out[i] == i / 8.0, "minimum %d is %g", i, out[i]);
    mine.value = (rank * 5 + 3) % size + 0.25;
    mine.rank = rank;
    MPI_Allreduce(&mine, &best, 1, MPI_DOUBLE_INT, MPI_MAXLOC, MPI_COMM_WORLD);
    /* The highest value, and of those who have it the lowest rank. */
    for (int r = size - 1; r >= 0; r--) {
        double value = (r * 5 + 3) % size + 0.25;
        expect(value < best.value || (value == best.value && r >= best.rank), "rank %d has %g, not rank %d with %g", r,
               value, best.rank, best.value);
    }
    expect(best.value == (best.rank * 5 + 3) % size + 0.25, "rank %d does not have %g", best.rank, best.value);
    part = rank + 0.5f;
    MPI_Reduce(&part, &whole, 1, MPI_FLOAT, MPI_PROD, size - 1, MPI_COMM_WORLD);
    float product = 1;
    for (int r = 0; r < size; r++)
        product *= r + 0.5f;
    float difference = whole - product;
    expect(rank != size - 1 || (difference < product / 1000 && -difference < product / 1000), "the product is %g, not %g",
           whole, product);
    return end("reduce_doubles: sums and extremes of %d ranks are right", size);
}
