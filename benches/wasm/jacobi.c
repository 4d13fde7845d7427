/* A stencil: Jacobi's iteration for Laplace's equation on a square grid, in rows shared among the ranks.
 *
 *     jacobi [SIDE [SWEEPS]]
 *
 * The start is a solution plus one eigenvector of the iteration, so that the values after any number of sweeps are known:
 * the solution plus the eigenvector, shrunk by its eigenvalue each time. */
#include "timing.h"

static double exact(int i, int j, int side, double shrunk)
{
    const double pi = 3.14159265358979323846;
    return 1e-3 * i * j + shrunk * sin(3 * pi * i / (side + 1)) * sin(2 * pi * j / (side + 1));
}

/* One sweep over rows 1 to `rows` of `from`; the largest change. */
static double sweep(const double *restrict from, double *restrict to, int rows, int width)
{
    double largest = 0;
    for (int i = 1; i <= rows; i++) {
        const double *above = from + (size_t)(i - 1) * width, *here = above + width, *below = here + width;
        double *out = to + (size_t)i * width;
        for (int j = 1; j < width - 1; j++)
            out[j] = 0.25 * (above[j] + below[j] + here[j - 1] + here[j + 1]);
    }
    /* Enough to see that it converges: one row of ours. */
    for (int j = 1; j < width - 1; j++)
        largest = fmax(largest, fabs(to[width + j] - from[width + j]));
    return largest;
}

int main(int argc, char **argv)
{
    begin(&argc, &argv);
    int side = argument(argc, argv, 1, 1000), sweeps = argument(argc, argv, 2, 400), width = side + 2;
    int top = first_of(side, rank), rows = first_of(side, rank + 1) - top;
    double *from = malloc((size_t)(rows + 2) * width * sizeof *from), *to = malloc((size_t)(rows + 2) * width * sizeof *to);
    int up = rank > 0 ? rank - 1 : MPI_PROC_NULL, down = rank < size - 1 ? rank + 1 : MPI_PROC_NULL;

    for (int i = 0; i < rows + 2; i++)
        for (int j = 0; j < width; j++)
            from[(size_t)i * width + j] = to[(size_t)i * width + j] = exact(top + i, j, side, 1);
    start();
    for (int s = 0; s < sweeps; s++) {
        double change = sweep(from, to, rows, width), largest;
        double *first = to + width, *last = to + (size_t)rows * width;
        TIMED({
            MPI_Sendrecv(first, width, MPI_DOUBLE, up, 1, last + width, width, MPI_DOUBLE, down, 1, MPI_COMM_WORLD,
                         MPI_STATUS_IGNORE);
            MPI_Sendrecv(last, width, MPI_DOUBLE, down, 2, to, width, MPI_DOUBLE, up, 2, MPI_COMM_WORLD,
                         MPI_STATUS_IGNORE);
            if (s % 10 == 0)
                MPI_Allreduce(&change, &largest, 1, MPI_DOUBLE, MPI_MAX, MPI_COMM_WORLD);
        });
        double *other = from;
        from = to;
        to = other;
    }
    stop("jacobi");
    const double pi = 3.14159265358979323846;
    double shrunk = pow((cos(3 * pi / (side + 1)) + cos(2 * pi / (side + 1))) / 2, sweeps);
    for (int i = 1; i <= rows; i++)
        for (int j = 1; j <= side; j++)
            require(fabs(from[(size_t)i * width + j] - exact(top + i, j, side, shrunk)) < 1e-9 * side,
                    "a value of the grid is wrong");
    free(from);
    free(to);
    MPI_Finalize();
    return 0;
}
