/* Conjugate gradients for Poisson's equation on a cube, with the matrix stored in compressed rows, shared among the ranks
 * in layers.
 *
 *     cg [SIDE [ITERATIONS]]
 *
 * The right side belongs to a known solution, and what was found must be it. */
#include "timing.h"

static int side, layers, bottom, rows;
static int *begins, *columns;
static double *values;

/* Columns count from the layer below ours: 0 to side * side - 1 is the neighbour's last layer. */
static void build(void)
{
    int area = side * side, entries = 0;
    begins = malloc((rows + 1) * sizeof *begins);
    columns = malloc((size_t)7 * rows * sizeof *columns);
    values = malloc((size_t)7 * rows * sizeof *values);
    for (int row = 0; row < rows; row++) {
        int z = bottom + row / area, y = row / side % side, x = row % side, here = row + area;
        const struct {
            int is_there, column;
        } around[6] = {{z > 0, here - area}, {y > 0, here - side}, {x > 0, here - 1},
                       {x < side - 1, here + 1}, {y < side - 1, here + side}, {z < side - 1, here + area}};
        begins[row] = entries;
        columns[entries] = here;
        values[entries++] = 6;
        for (int i = 0; i < 6; i++)
            if (around[i].is_there) {
                columns[entries] = around[i].column;
                values[entries++] = -1;
            }
    }
    begins[rows] = entries;
}

/* out = A x, once the neighbours' layers have come. */
static void multiply(double *x, double *out)
{
    int area = side * side, up = rank > 0 ? rank - 1 : MPI_PROC_NULL, down = rank < size - 1 ? rank + 1 : MPI_PROC_NULL;
    TIMED({
        MPI_Sendrecv(x + area, area, MPI_DOUBLE, up, 1, x + area + rows, area, MPI_DOUBLE, down, 1, MPI_COMM_WORLD,
                     MPI_STATUS_IGNORE);
        MPI_Sendrecv(x + rows, area, MPI_DOUBLE, down, 2, x, area, MPI_DOUBLE, up, 2, MPI_COMM_WORLD, MPI_STATUS_IGNORE);
    });
    for (int row = 0; row < rows; row++) {
        double sum = 0;
        for (int e = begins[row]; e < begins[row + 1]; e++)
            sum += values[e] * x[columns[e]];
        out[row] = sum;
    }
}

static double dot(const double *a, const double *b)
{
    double part = 0, whole;
    for (int i = 0; i < rows; i++)
        part += a[i] * b[i];
    TIMED(MPI_Allreduce(&part, &whole, 1, MPI_DOUBLE, MPI_SUM, MPI_COMM_WORLD));
    return whole;
}

int main(int argc, char **argv)
{
    begin(&argc, &argv);
    side = argument(argc, argv, 1, 64);
    int iterations = argument(argc, argv, 2, 200), area = side * side;
    require(size <= side, "there are more ranks than layers");
    bottom = first_of(side, rank);
    layers = first_of(side, rank + 1) - bottom;
    rows = layers * area;
    build();
    double *x = calloc(rows, sizeof *x), *r = malloc(rows * sizeof *r), *product = malloc(rows * sizeof *product);
    /* With room for the layers before and behind ours. */
    double *p = calloc(rows + 2 * area, sizeof *p), *wanted = malloc(rows * sizeof *wanted);

    for (int i = 0; i < rows; i++)
        p[area + i] = wanted[i] = 1 + ((long long)bottom * area + i) % 17 / 16.0;
    multiply(p, r);
    memcpy(p + area, r, rows * sizeof *p);
    start();
    double rr = dot(r, r);
    const double first = rr;
    for (int k = 0; k < iterations && rr > 1e-22 * first; k++) {
        multiply(p, product);
        double alpha = rr / dot(p + area, product);
        for (int i = 0; i < rows; i++) {
            x[i] += alpha * p[area + i];
            r[i] -= alpha * product[i];
        }
        double before = rr;
        rr = dot(r, r);
        for (int i = 0; i < rows; i++)
            p[area + i] = r[i] + rr / before * p[area + i];
    }
    stop("cg");
    for (int i = 0; i < rows; i++)
        require(fabs(x[i] - wanted[i]) < 1e-6, "the solution is wrong");
    free(begins);
    free(columns);
    free(values);
    free(x);
    free(r);
    free(p);
    free(product);
    free(wanted);
    MPI_Finalize();
    return 0;
}
