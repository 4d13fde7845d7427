/* A profiling tool: it replaces two procedures and calls the library's own under their other names. */
#include <mpi.h>
#include <stdio.h>

int MPI_Init(int *argc, char ***argv)
{
    fprintf(stderr, "tool: MPI_Init\n");
    return PMPI_Init(argc, argv);
}

int MPI_Finalize(void)
{
    fprintf(stderr, "tool: MPI_Finalize\n");
    return PMPI_Finalize();
}
