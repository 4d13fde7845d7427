// Names variables of the C library, which the linker therefore copies into the executable, and lets one of them move.
#include <mpi.h>
#include <stdio.h>
#include <stdlib.h>

extern char **environ;

int main(int argc, char **argv)
{
    char name[32];
    int before = 0, after = 0, size, rank;
    for (char **variable = environ; *variable; variable++)
        before++;
    for (int i = 0; i < 500; i++) {
        snprintf(name, sizeof name, "ANOTHER_%d", i);
        setenv(name, "value", 1);
    }
    MPI_Init(&argc, &argv);
    MPI_Comm_size(MPI_COMM_WORLD, &size);
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    for (char **variable = environ; *variable; variable++)
        after++;
    fprintf(stdout, "%d of %d: %s\n", rank, size, after >= before + 500 ? "all there" : "too few");
    MPI_Finalize();
    return 0;
}
