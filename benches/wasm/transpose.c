/* A transpose: a square matrix in rows shared among the ranks becomes its transposed one, again and again.
 *
 *     transpose [SIDE [TIMES]]
 *
 * Blocks are turned over while they are packed, so that what arrives is copied row by row. */
#include "timing.h"

static double entry(int row, int column)
{
    return row + column / 65536.0;
}

/* The block of our `rows` rows in columns `from` to `from + columns`, turned over. */
static void turn(const double *restrict matrix, double *restrict block, int rows, int side, int from, int columns)
{
    enum { TILE = 16 };
    for (int c = 0; c < columns; c += TILE)
        for (int r = 0; r < rows; r += TILE)
            for (int k = c; k < c + TILE && k < columns; k++)
                for (int i = r; i < r + TILE && i < rows; i++)
                    block[(size_t)k * rows + i] = matrix[(size_t)i * side + from + k];
}

int main(int argc, char **argv)
{
    begin(&argc, &argv);
    int side = argument(argc, argv, 1, 1024), times = argument(argc, argv, 2, 40);
    int top = first_of(side, rank), rows = first_of(side, rank + 1) - top;
    size_t cells = (size_t)rows * side;
    double *matrix = malloc(cells * sizeof *matrix), *out = malloc(cells * sizeof *out), *in = malloc(cells * sizeof *in);
    int *counts = malloc(size * sizeof *counts), *places = malloc(size * sizeof *places);

    for (int r = 0; r < rows; r++)
        for (int c = 0; c < side; c++)
            matrix[(size_t)r * side + c] = entry(top + r, c);
    for (int i = 0; i < size; i++) {
        counts[i] = rows * (first_of(side, i + 1) - first_of(side, i));
        places[i] = rows * first_of(side, i);
    }
    start();
    for (int t = 0; t < times; t++) {
        for (int i = 0; i < size; i++)
            turn(matrix, out + places[i], rows, side, first_of(side, i), first_of(side, i + 1) - first_of(side, i));
        TIMED(MPI_Alltoallv(out, counts, places, MPI_DOUBLE, in, counts, places, MPI_DOUBLE, MPI_COMM_WORLD));
        for (int i = 0; i < size; i++) {
            int from = first_of(side, i), columns = first_of(side, i + 1) - from;
            for (int r = 0; r < rows; r++)
                memcpy(matrix + (size_t)r * side + from, in + places[i] + (size_t)r * columns, columns * sizeof *in);
        }
    }
    stop("transpose");
    for (int r = 0; r < rows; r++)
        for (int c = 0; c < side; c++)
            require(matrix[(size_t)r * side + c] == (times % 2 ? entry(c, top + r) : entry(top + r, c)),
                    "an entry of the matrix is wrong");
    free(matrix);
    free(out);
    free(in);
    free(counts);
    free(places);
    MPI_Finalize();
    return 0;
}
