/* One-sided communication without the other side's help: a ticket counter, a flag and a strided read, all under locks. */
#include "expect.h"
#include <stddef.h>

enum { TICKETS = 50, ROWS = 6, COLUMNS = 4 };

int main(int argc, char **argv)
{
    begin(&argc, &argv);
    struct shared {
        int tickets, owner, unused[2], taken[8 * TICKETS]; /* a multiple of 16 bytes, for MPICH 4.0 */
        double table[ROWS][COLUMNS];
    } *memory;
    int ticket, one = 1, nobody = -1, found;
    MPI_Win window;
    MPI_Datatype column;

    expect(size <= 8, "this example is for at most 8 ranks");
    MPI_Win_allocate(sizeof *memory, 1, MPI_INFO_NULL, MPI_COMM_WORLD, &memory, &window);
    memset(memory, 0, sizeof *memory);
    memory->owner = -1;
    for (int r = 0; r < ROWS; r++)
        for (int c = 0; c < COLUMNS; c++)
            memory->table[r][c] = 100 * rank + 10 * r + c;
    MPI_Barrier(MPI_COMM_WORLD);

    MPI_Win_lock_all(0, window);
    /* Every ticket of rank 0 is given out once. */
    for (int i = 0; i < TICKETS; i++) {
        MPI_Fetch_and_op(&one, &ticket, MPI_INT, 0, offsetof(struct shared, tickets), MPI_SUM, window);
        MPI_Win_flush(0, window);
        expect(ticket >= 0 && ticket < size * TICKETS, "there is no ticket %d", ticket);
        MPI_Aint place = offsetof(struct shared, taken) + ticket * sizeof(int);
        MPI_Accumulate(&one, 1, MPI_INT, 0, place, 1, MPI_INT, MPI_SUM, window);
    }
    /* Only the first who finds nobody there becomes the owner. */
    MPI_Compare_and_swap(&rank, &nobody, &found, MPI_INT, 0, offsetof(struct shared, owner), window);
    MPI_Win_flush_all(window);
    MPI_Win_unlock_all(window);
    int owners, won = found == -1;
    MPI_Allreduce(&won, &owners, 1, MPI_INT, MPI_SUM, MPI_COMM_WORLD);
    expect(owners == 1, "%d ranks are the owner", owners);
    if (rank == 0) {
        MPI_Win_lock(MPI_LOCK_SHARED, 0, 0, window);
        for (int i = 0; i < size * TICKETS; i++)
            expect(memory->taken[i] == 1, "ticket %d was taken %d times", i, memory->taken[i]);
        MPI_Win_unlock(0, window);
    }
    /* A column of the neighbour's table. */
    double in[ROWS];
    int next = (rank + 1) % size;
    MPI_Type_vector(ROWS, 1, COLUMNS, MPI_DOUBLE, &column);
    MPI_Type_commit(&column);
    MPI_Win_lock(MPI_LOCK_SHARED, next, 0, window);
    MPI_Get(in, ROWS, MPI_DOUBLE, next, offsetof(struct shared, table) + 2 * sizeof(double), 1, column, window);
    MPI_Win_unlock(next, window);
    for (int r = 0; r < ROWS; r++)
        expect(in[r] == 100 * next + 10 * r + 2, "row %d of rank %d's column is %g", r, next, in[r]);
    MPI_Type_free(&column);
    MPI_Win_free(&window);
    return end("one_sided: %d tickets were taken once each", size * TICKETS);
}
