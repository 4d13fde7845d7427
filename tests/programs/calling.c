/* `calling server` publishes a name, `calling client` looks for it until it is there. The ranks of both runs become one communicator, and
   each says how many it sees. Compiled to WebAssembly, too. */
#include <mpi.h>
#include <stdio.h>
#include <string.h>

int main(int argc, char **argv)
{
    char port[MPI_MAX_PORT_NAME] = "";
    int serves = argc == 2 && strcmp(argv[1], "server") == 0, rank, size, sum = 0;
    MPI_Comm others, all;

    MPI_Init(&argc, &argv);
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    if (serves) {
        if (rank == 0) {
            MPI_Open_port(MPI_INFO_NULL, port);
            MPI_Publish_name("calling", MPI_INFO_NULL, port);
        }
        MPI_Comm_accept(port, MPI_INFO_NULL, 0, MPI_COMM_WORLD, &others);
    } else {
        MPI_Comm_set_errhandler(MPI_COMM_SELF, MPI_ERRORS_RETURN);
        while (rank == 0 && MPI_Lookup_name("calling", MPI_INFO_NULL, port) != MPI_SUCCESS)
            ;
        MPI_Comm_connect(port, MPI_INFO_NULL, 0, MPI_COMM_WORLD, &others);
    }
    MPI_Intercomm_merge(others, !serves, &all);
    MPI_Comm_rank(all, &rank);
    MPI_Comm_size(all, &size);
    MPI_Allreduce(&rank, &sum, 1, MPI_INT, MPI_SUM, all);
    printf("%d ranks, sum %d\n", size, sum);
    MPI_Comm_free(&all);
    MPI_Comm_disconnect(&others);
    MPI_Finalize();
    return sum != size * (size - 1) / 2;
}
