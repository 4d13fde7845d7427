/* Every rank says who it is, and rank 0 sees that each rank is there once. */
#include "expect.h"

int main(int argc, char **argv)
{
    char name[MPI_MAX_PROCESSOR_NAME];
    int length, seen[64] = {0};

    begin(&argc, &argv);
    MPI_Get_processor_name(name, &length);
    expect(length > 0 && (int)strlen(name) == length, "the name of the processor is %d long, not %d", (int)strlen(name),
           length);
    printf("hello from rank %d of %d on %s\n", rank, size, name);
    fflush(stdout);
    if (rank == 0) {
        for (int i = 1; i < size; i++) {
            int who;
            MPI_Recv(&who, 1, MPI_INT, MPI_ANY_SOURCE, 0, MPI_COMM_WORLD, MPI_STATUS_IGNORE);
            expect(who > 0 && who < size && !seen[who], "rank %d came twice or does not exist", who);
            seen[who] = 1;
        }
    } else
        MPI_Send(&rank, 1, MPI_INT, 0, 0, MPI_COMM_WORLD);
    return end("hello: all %d ranks are there", size);
}
