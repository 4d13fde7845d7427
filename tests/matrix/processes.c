/* Dynamic processes: children that run the same program, and two halves of a world that connect. */
#include "check.h"
#include <unistd.h>

#ifdef __wasm__
void processes(void)
{
    /* There is no program that it could name, and its host starts none for it. */
    skip("MPI_Comm_spawn", "a guest starts no processes");
}
#else
static void child(MPI_Comm parent)
{
    int value = -1, sum;
    OK(MPI_Bcast(&value, 1, MPI_INT, 0, parent));
    EQUAL(value, 123);
    OK(MPI_Allreduce(&rank, &sum, 1, MPI_INT, MPI_SUM, MPI_COMM_WORLD));
    OK(MPI_Reduce(&sum, NULL, 1, MPI_INT, MPI_MAX, 0, parent));
    OK(MPI_Comm_disconnect(&parent));
}

static void spawned(void)
{
    char program[1024];
    ssize_t length = readlink("/proc/self/exe", program, sizeof program - 1);
    MPI_Comm children;
    int codes[2], value = 123, remote, sum = -1;
    program[length] = 0;
    if (library_fault("MPICH Version", "4.0", "MPI_Comm_spawn") ||
        library_fault("Intel(R) MPI Library", "", "MPI_Comm_spawn"))
        return;
    if (!HAS(MPI_Comm_spawn(program, MPI_ARGV_NULL, 2, MPI_INFO_NULL, 0, MPI_COMM_WORLD, &children, codes),
             "MPI_Comm_spawn"))
        return;
    if (rank == 0)
        CHECK(codes[0] == MPI_SUCCESS && codes[1] == MPI_SUCCESS);
    OK(MPI_Comm_remote_size(children, &remote));
    EQUAL(remote, 2);
    OK(MPI_Bcast(&value, 1, MPI_INT, rank == 0 ? MPI_ROOT : MPI_PROC_NULL, children));
    OK(MPI_Reduce(NULL, &sum, 1, MPI_INT, MPI_MAX, rank == 0 ? MPI_ROOT : MPI_PROC_NULL, children));
    if (rank == 0)
        EQUAL(sum, 1);
    OK(MPI_Comm_disconnect(&children));
    CHECK(children == MPI_COMM_NULL);
    char *commands[] = {program, program};
    int ones[] = {1, 1};
    MPI_Info infos[] = {MPI_INFO_NULL, MPI_INFO_NULL};
    OK(MPI_Comm_spawn_multiple(2, commands, MPI_ARGVS_NULL, ones, infos, 0, MPI_COMM_WORLD, &children,
                               MPI_ERRCODES_IGNORE));
    OK(MPI_Bcast(&value, 1, MPI_INT, rank == 0 ? MPI_ROOT : MPI_PROC_NULL, children));
    OK(MPI_Reduce(NULL, &sum, 1, MPI_INT, MPI_MAX, rank == 0 ? MPI_ROOT : MPI_PROC_NULL, children));
    OK(MPI_Comm_disconnect(&children));
}

void processes(void)
{
    MPI_Comm parent;
    OK(MPI_Comm_get_parent(&parent));
    if (parent != MPI_COMM_NULL)
        child(parent);
    else
        spawned();
}
#endif
