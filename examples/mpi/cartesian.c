/* A periodic grid of ranks: coordinates lead to ranks and back, neighbours know each other, and rows add up. */
#include "expect.h"

int main(int argc, char **argv)
{
    int sides[2] = {0, 0}, around[2] = {1, 0}, found_sides[2], found_around[2], me[2], there[2], who;
    MPI_Comm grid, row;

    begin(&argc, &argv);
    MPI_Dims_create(size, 2, sides);
    expect(sides[0] * sides[1] == size && sides[0] >= sides[1], "a grid of %d by %d for %d ranks", sides[0], sides[1],
           size);
    MPI_Cart_create(MPI_COMM_WORLD, 2, sides, around, 0, &grid);
    MPI_Cart_get(grid, 2, found_sides, found_around, me);
    expect(found_sides[0] == sides[0] && found_sides[1] == sides[1] && found_around[0] && !found_around[1],
           "the grid was made otherwise: %d by %d", found_sides[0], found_sides[1]);
    for (int i = 0; i < size; i++) {
        MPI_Cart_coords(grid, i, 2, there);
        MPI_Cart_rank(grid, there, &who);
        expect(there[0] == i / sides[1] && there[1] == i % sides[1] && who == i, "rank %d is at (%d, %d)", i, there[0],
               there[1]);
    }
    for (int side = 0; side < 2; side++) {
        int from, to, value = -1;
        MPI_Cart_shift(grid, side, 1, &from, &to);
        MPI_Sendrecv(&rank, 1, MPI_INT, to, 0, &value, 1, MPI_INT, from, 0, grid, MPI_STATUS_IGNORE);
        int before = side == 0 ? (me[0] + sides[0] - 1) % sides[0] * sides[1] + me[1] : me[1] > 0 ? rank - 1 : -1;
        expect(value == before, "%d came along side %d, not %d", value, side, before);
        /* The grid is open at its second side. */
        expect(side == 0 || (from == MPI_PROC_NULL) == (me[1] == 0), "rank %d is before the grid's edge", from);
    }
    int rows[2] = {0, 1}, sum, wanted = 0;
    MPI_Cart_sub(grid, rows, &row);
    MPI_Allreduce(&rank, &sum, 1, MPI_INT, MPI_SUM, row);
    for (int i = 0; i < sides[1]; i++)
        wanted += me[0] * sides[1] + i;
    expect(sum == wanted, "the ranks of row %d add up to %d, not %d", me[0], sum, wanted);
    MPI_Comm_free(&row);
    MPI_Comm_free(&grid);
    return end("cartesian: a grid of %d by %d is in order", sides[0], sides[1]);
}
