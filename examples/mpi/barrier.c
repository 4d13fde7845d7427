/* MPI_Barrier: nobody passes before the last has come. */
#include "expect.h"

enum { ROUNDS = 200 };

int main(int argc, char **argv)
{
    MPI_Win window;
    int *arrived, seen, one = 1;

    begin(&argc, &argv);
    /* A counter on rank 0, to which everybody adds before the barrier and which everybody reads behind it. */
    MPI_Win_allocate(sizeof(int), sizeof(int), MPI_INFO_NULL, MPI_COMM_WORLD, &arrived, &window);
    *arrived = 0;
    MPI_Barrier(MPI_COMM_WORLD);
    MPI_Win_lock_all(0, window);
    for (int round = 1; round <= ROUNDS; round++) {
        MPI_Fetch_and_op(&one, &seen, MPI_INT, 0, 0, MPI_SUM, window);
        MPI_Win_flush(0, window);
        MPI_Barrier(MPI_COMM_WORLD);
        MPI_Fetch_and_op(NULL, &seen, MPI_INT, 0, 0, MPI_NO_OP, window);
        MPI_Win_flush(0, window);
        expect(seen >= round * size, "behind barrier %d only %d had come, not %d", round, seen, round * size);
        MPI_Barrier(MPI_COMM_WORLD);
    }
    MPI_Win_unlock_all(window);
    MPI_Win_free(&window);
    return end("barrier: %d ranks met %d times", size, ROUNDS);
}
