/* A token goes around all ranks; each adds its rank number to it and notes that it has seen it. */
#include <mpi.h>
#include <stdio.h>

struct token {
    double sum;
    int hops;
    char last[32];
};

int main(int argc, char **argv)
{
    int rank, size;
    struct token token = {0.0, 0, "nobody"};

    MPI_Init(&argc, &argv);
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &size);

    /* The struct as MPI sees it: its members, where they are, and how far one is from the next. */
    MPI_Datatype members, type;
    int lengths[3] = {1, 1, 32};
    MPI_Aint offsets[3] = {
        (char *)&token.sum - (char *)&token,
        (char *)&token.hops - (char *)&token,
        (char *)&token.last - (char *)&token,
    };
    MPI_Datatype types[3] = {MPI_DOUBLE, MPI_INT, MPI_CHAR};
    MPI_Type_create_struct(3, lengths, offsets, types, &members);
    MPI_Type_create_resized(members, 0, sizeof token, &type);
    MPI_Type_commit(&type);

    int next = (rank + 1) % size, previous = (rank + size - 1) % size;
    MPI_Request request = MPI_REQUEST_NULL;
    if (rank != 0)
        MPI_Recv(&token, 1, type, previous, 7, MPI_COMM_WORLD, MPI_STATUS_IGNORE);
    token.sum += rank;
    token.hops += 1;
    snprintf(token.last, sizeof token.last, "rank %d", rank);
    MPI_Isend(&token, 1, type, next, 7, MPI_COMM_WORLD, &request);

    if (rank == 0) {
        struct token back;
        MPI_Recv(&back, 1, type, previous, 7, MPI_COMM_WORLD, MPI_STATUS_IGNORE);
        printf("the token is back after %d hops: its sum is %g, and %s had it last\n", back.hops, back.sum, back.last);
        if (back.hops != size || back.sum != size * (size - 1) / 2.0)
            MPI_Abort(MPI_COMM_WORLD, 1);
    }
    MPI_Wait(&request, MPI_STATUS_IGNORE);
    MPI_Type_free(&members);
    MPI_Type_free(&type);
    MPI_Finalize();
    return 0;
}
