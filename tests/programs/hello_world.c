/* Prints "RANK of SIZE appnum N ARGUMENT". */
#include <mpi.h>
#include <stdio.h>

int main(int argc, char **argv) {
    int rank, size, flag, *appnum;
    MPI_Init(&argc, &argv);
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &size);
    MPI_Comm_get_attr(MPI_COMM_WORLD, MPI_APPNUM, &appnum, &flag);
    printf("%d of %d appnum %d %s\n", rank, size, flag ? *appnum : -1, argc > 1 ? argv[1] : "");
    return MPI_Finalize();
}
