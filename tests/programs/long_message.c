/* A message of more than 2^31 bytes from rank 0 to rank 1: with a large count, or (given any argument) as an int count
 * of a derived type. */
#include <mpi.h>
#include <stdio.h>
#include <stdlib.h>

enum { ELEMENT = 1000000, ELEMENTS = 2200 };
static const MPI_Count bytes = (MPI_Count)ELEMENT * ELEMENTS;

/* Marks at the ends, in the middle and around 2^31. */
static int marks(unsigned char *data, int write) {
    MPI_Count places[] = {0, 1, bytes / 2, ((MPI_Count)1 << 31) - 1, (MPI_Count)1 << 31, bytes - 1};
    int wrong = 0;
    for (int i = 0; i < 6; i++) {
        if (write) data[places[i]] = (unsigned char)(i + 3);
        wrong += data[places[i]] != i + 3;
    }
    return wrong;
}

int main(int argc, char **argv) {
    int rank, few, derived = argc > 1;
    MPI_Count count;
    MPI_Status status;
    MPI_Datatype element;
    MPI_Init(&argc, &argv);
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Type_contiguous(ELEMENT, MPI_BYTE, &element);
    MPI_Type_commit(&element);
    unsigned char *data = calloc((size_t)bytes, 1);
    if (rank == 0) {
        marks(data, 1);
        if (derived) MPI_Send(data, ELEMENTS, element, 1, 0, MPI_COMM_WORLD);
        else MPI_Send_c(data, bytes, MPI_BYTE, 1, 0, MPI_COMM_WORLD);
    } else if (derived) {
        MPI_Recv(data, ELEMENTS, element, 0, 0, MPI_COMM_WORLD, &status);
        MPI_Get_count(&status, element, &few);
        MPI_Get_elements_c(&status, element, &count);
        printf("%d wrong\n", (few != ELEMENTS) + (count != bytes) + marks(data, 0));
    } else {
        MPI_Recv_c(data, bytes, MPI_BYTE, 0, 0, MPI_COMM_WORLD, &status);
        MPI_Get_count_c(&status, MPI_BYTE, &count);
        MPI_Get_count(&status, MPI_BYTE, &few);
        printf("%d wrong\n", (few != MPI_UNDEFINED) + (count != bytes) + marks(data, 0));
    }
    return MPI_Finalize();
}
