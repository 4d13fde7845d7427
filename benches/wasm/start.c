/* Start-up and what a rank costs: all ranks add up their numbers and finish.
 *
 *     start        as fast as it can
 *     start wait   rank 0 says `ready` when all are there, and goes on when its input ends
 */
#include "timing.h"

int main(int argc, char **argv)
{
    int sum;
    begin(&argc, &argv);
    MPI_Allreduce(&rank, &sum, 1, MPI_INT, MPI_SUM, MPI_COMM_WORLD);
    require(sum == size * (size - 1) / 2, "the sum of the ranks is wrong");
    if (argc > 1 && strcmp(argv[1], "wait") == 0) {
        if (rank == 0) {
            printf("ready\n");
            fflush(stdout);
            while (getchar() != EOF)
                ;
        }
        MPI_Barrier(MPI_COMM_WORLD);
    }
    MPI_Finalize();
    return 0;
}
