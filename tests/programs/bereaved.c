/* Ranks whose parent dies while it spawns them: bereaved FOLDER.
 *
 * The first rank spawns two others for itself alone, and one of them kills it before it calls MPI_Init: so all that they do comes while nobody
 * knows that they have started. Each writes a file into FOLDER when it has left MPI_Finalize, the second a while after the first. The
 * other ranks of the first job wait for these before they finalize, as nothing connects them with the spawned ones. */
#define _GNU_SOURCE
#include <mpi.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { PATIENCE = 10, CHILDREN = 2 };

static const char *volatile doing = "MPI_Init";

static void too_late(int signal)
{
    char text[128];
    int n = snprintf(text, sizeof text, "pid %d: no return from %s\n", (int)getpid(), doing);
    _exit(write(2, text, n) < 0 ? 9 : signal);
}

static const char *file_of(int child, const char *folder)
{
    static char path[4096];
    snprintf(path, sizeof path, "%s/%d", folder, child);
    return path;
}

static int child(const char *folder, pid_t parent)
{
    MPI_Comm parents;
    int rank, error;
    /* Nothing tells the ranks of one program apart before MPI_Init: whoever is first kills. */
    kill(parent, SIGKILL);
    MPI_Init(NULL, NULL);
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_get_parent(&parents);
    MPI_Comm_set_errhandler(parents, MPI_ERRORS_RETURN);
    doing = "MPI_Comm_disconnect";
    MPI_Error_class(MPI_Comm_disconnect(&parents), &error);
    if (error != MPIX_ERR_PROC_FAILED) {
        fprintf(stderr, "MPI_Comm_disconnect from the dead: %d\n", error);
        return 9;
    }
    doing = "MPI_Finalize";
    MPI_Finalize();
    if (rank == 1)
        usleep(300000);
    fclose(fopen(file_of(rank, folder), "w"));
    return 0;
}

int main(int argc, char **argv)
{
    char pid[16], *arguments[] = {argv[1], pid, NULL};
    MPI_Comm children;
    int rank;
    signal(SIGALRM, too_late);
    alarm(PATIENCE);
    if (argc == 3)
        return child(argv[1], atoi(argv[2]));
    MPI_Init(&argc, &argv);
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    snprintf(pid, sizeof pid, "%d", (int)getpid());
    if (rank == 0)
        MPI_Comm_spawn(argv[0], arguments, CHILDREN, MPI_INFO_NULL, 0, MPI_COMM_SELF, &children, MPI_ERRCODES_IGNORE);
    doing = "spawned ranks";
    for (int i = 0; i < CHILDREN; i++)
        while (access(file_of(i, argv[1]), F_OK) != 0)
            usleep(1000);
    doing = "MPI_Finalize";
    MPI_Finalize();
    printf("rank %d has seen them leave\n", rank);
    return 0;
}
