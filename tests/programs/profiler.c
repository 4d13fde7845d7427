/* A tool: counts calls by the profiling interface (MPI 5.0 § 15.2), and tells in MPI_Finalize. */
#include <mpi.h>
#include <stdio.h>

static int sends, receives, broadcasts, others;

int MPI_Send(const void *buf, int count, MPI_Datatype type, int dest, int tag, MPI_Comm comm) {
    sends++;
    return PMPI_Send(buf, count, type, dest, tag, comm);
}

int MPI_Recv(void *buf, int count, MPI_Datatype type, int source, int tag, MPI_Comm comm, MPI_Status *status) {
    receives++;
    return PMPI_Recv(buf, count, type, source, tag, comm, status);
}

int MPI_Bcast(void *buf, int count, MPI_Datatype type, int root, MPI_Comm comm) {
    broadcasts++;
    return PMPI_Bcast(buf, count, type, root, comm);
}

int MPI_Isend(const void *buf, int count, MPI_Datatype type, int dest, int tag, MPI_Comm comm, MPI_Request *request) {
    others++;
    return PMPI_Isend(buf, count, type, dest, tag, comm, request);
}

int MPI_Barrier(MPI_Comm comm) {
    others++;
    return PMPI_Barrier(comm);
}

int MPI_Finalize(void) {
    int rank;
    PMPI_Comm_rank(MPI_COMM_WORLD, &rank);
    printf("rank %d: %d %d %d %d\n", rank, sends, receives, broadcasts, others);
    return PMPI_Finalize();
}
