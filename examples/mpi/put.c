/* MPI_Put and MPI_Accumulate: ranks write into each other's memory, between fences and under locks. */
#include "expect.h"

/* Two cells more than are put to: one to add to, one that nobody touches. MPICH 4.0 mislays the memory of neighbours
 * whose size is no multiple of 16. */
enum { CELLS = 1002 };

int main(int argc, char **argv)
{
    begin(&argc, &argv);
    int *memory, out[CELLS], next = (rank + 1) % size, previous = (rank + size - 1) % size, mine = rank + 1;
    MPI_Win window;

    MPI_Win_allocate((CELLS + 2) * sizeof *memory, sizeof *memory, MPI_INFO_NULL, MPI_COMM_WORLD, &memory, &window);
    for (int i = 0; i < CELLS + 2; i++)
        memory[i] = 0;
    for (int i = 0; i < CELLS; i++)
        out[i] = 10000 * rank + i;
    MPI_Win_fence(0, window);
    MPI_Put(out, CELLS, MPI_INT, next, 0, CELLS, MPI_INT, window);
    MPI_Win_fence(0, window);
    for (int i = 0; i < CELLS; i++)
        expect(memory[i] == 10000 * previous + i, "cell %d is %d", i, memory[i]);
    /* Everybody adds to one cell of everybody, whenever it likes. */
    for (int other = 0; other < size; other++) {
        MPI_Win_lock(MPI_LOCK_SHARED, other, 0, window);
        MPI_Accumulate(&mine, 1, MPI_INT, other, CELLS, 1, MPI_INT, MPI_SUM, window);
        MPI_Win_unlock(other, window);
    }
    MPI_Barrier(MPI_COMM_WORLD);
    MPI_Win_lock(MPI_LOCK_EXCLUSIVE, rank, 0, window);
    int sum = memory[CELLS], untouched = memory[CELLS + 1];
    MPI_Win_unlock(rank, window);
    expect(sum == size * (size + 1) / 2, "what was added is %d", sum);
    expect(untouched == 0, "somebody wrote where nobody should");
    MPI_Win_free(&window);
    return end("put: %d cells were written by neighbours", size * CELLS);
}
