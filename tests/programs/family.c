/* `family PROGRAM` spawns three ranks of PROGRAM, which is this one, and both generations tell each other their numbers. */
#include <mpi.h>
#include <stdio.h>

int main(int argc, char **argv)
{
    MPI_Comm parents, between;
    int rank, mine, sum = 0;
    MPI_Init(&argc, &argv);
    MPI_Comm_get_parent(&parents);
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    mine = rank + 1;
    if (parents == MPI_COMM_NULL)
        MPI_Comm_spawn(argv[1], MPI_ARGV_NULL, 3, MPI_INFO_NULL, 0, MPI_COMM_WORLD, &between, MPI_ERRCODES_IGNORE);
    else
        between = parents;
    MPI_Allreduce(&mine, &sum, 1, MPI_INT, MPI_SUM, between);
    printf("%s %d got %d\n", parents == MPI_COMM_NULL ? "parent" : "child", rank, sum);
    fflush(stdout);
    MPI_Comm_disconnect(&between);
    MPI_Finalize();
    return 0;
}
