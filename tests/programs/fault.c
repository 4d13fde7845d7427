/* Loops in one MPI function so that it can be killed there:  fault FUNCTION FILE
 *
 * Rank VICTIM (the last) writes its pid to FILE when it is about to enter the loop.
 * FUNCTION: send recv allreduce init finalize
 */
#include <mpi.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static void announce(const char *file) {
    char temporary[4096];
    snprintf(temporary, sizeof temporary, "%s.new", file);
    FILE *f = fopen(temporary, "w");
    fprintf(f, "%d\n", (int)getpid());
    fclose(f);
    rename(temporary, file);
}

int main(int argc, char **argv) {
    int rank, size, value = 0, sum, right, left;
    static char big[1 << 20];
    const char *what = argc > 2 ? argv[1] : "";
    /* Before MPI there are no ranks: with `init` the victim is whoever creates the file first. */
    if (!strcmp(what, "init")) {
        char lock[4096];
        snprintf(lock, sizeof lock, "%s.lock", argv[2]);
        FILE *f = fopen(lock, "wx");
        if (f) {
            fclose(f);
            announce(argv[2]);
            usleep(200000);
        }
    }
    MPI_Init(&argc, &argv);
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &size);
    right = (rank + 1) % size;
    left = (rank + size - 1) % size;
    MPI_Barrier(MPI_COMM_WORLD);
    if (rank == size - 1 && strcmp(what, "init")) announce(argv[2]);
    if (!strcmp(what, "finalize")) {
        /* The victim stays out of MPI_Finalize until it is killed; the others wait in theirs. */
        if (rank == size - 1) pause();
        MPI_Finalize();
        return 0;
    }
    for (;;) {
        if (!strcmp(what, "send")) {
            if (rank == size - 1)
                MPI_Send(big, sizeof big, MPI_BYTE, 0, 0, MPI_COMM_WORLD);
            else if (rank == 0)
                MPI_Recv(big, sizeof big, MPI_BYTE, size - 1, 0, MPI_COMM_WORLD, MPI_STATUS_IGNORE);
            else
                MPI_Recv(&value, 1, MPI_INT, size - 1, 9, MPI_COMM_WORLD, MPI_STATUS_IGNORE);
        } else if (!strcmp(what, "recv")) {
            MPI_Sendrecv(&rank, 1, MPI_INT, right, 1, &value, 1, MPI_INT, left, 1, MPI_COMM_WORLD, MPI_STATUS_IGNORE);
        } else {
            MPI_Allreduce(&rank, &sum, 1, MPI_INT, MPI_SUM, MPI_COMM_WORLD);
        }
    }
}
