/* A ring and two reductions, the same as in mixed.py: ranks that were built for different MPIs meet in one world. */
#include <mpi.h>
#include <stdio.h>

/* The larger first number of each pair. */
static void larger(void *in, void *inout, int *len, MPI_Datatype *type)
{
    int size;
    MPI_Type_size(*type, &size);
    for (int i = 0; i < *len && size == 2 * (int)sizeof(int); i++) {
        int *a = (int *)in + 2 * i, *b = (int *)inout + 2 * i;
        if (a[0] > b[0]) {
            b[0] = a[0];
            b[1] = a[1];
        }
    }
}

int main(int argc, char **argv)
{
    int rank, size, token = 0, count;
    double sum, share;
    MPI_Status status;
    MPI_Datatype pair;
    MPI_Op op;
    MPI_Init(&argc, &argv);
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &size);
    if (rank == 0) {
        token = 1;
        MPI_Send(&token, 1, MPI_INT, 1 % size, 7, MPI_COMM_WORLD);
    }
    MPI_Recv(&token, 1, MPI_INT, MPI_ANY_SOURCE, MPI_ANY_TAG, MPI_COMM_WORLD, &status);
    MPI_Get_count(&status, MPI_INT, &count);
    if (status.MPI_SOURCE != (rank + size - 1) % size || status.MPI_TAG != 7 || count != 1)
        MPI_Abort(MPI_COMM_WORLD, 3);
    if (rank != 0) {
        token *= 2;
        MPI_Send(&token, 1, MPI_INT, (rank + 1) % size, 7, MPI_COMM_WORLD);
    }
    share = rank + 0.5;
    MPI_Allreduce(&share, &sum, 1, MPI_DOUBLE, MPI_SUM, MPI_COMM_WORLD);
    int mine[2] = {rank * 10, rank}, most[2];
    MPI_Type_contiguous(2, MPI_INT, &pair);
    MPI_Type_commit(&pair);
    MPI_Op_create(larger, 1, &op);
    MPI_Allreduce(mine, most, 1, pair, op, MPI_COMM_WORLD);
    printf("rank %d of %d: token %d, sum %.1f, most %d by %d\n", rank, size, token, sum, most[0], most[1]);
    MPI_Op_free(&op);
    MPI_Type_free(&pair);
    MPI_Finalize();
    return 0;
}
