/* Spawns two copies of itself, and does with them what its first argument says. */
#include <mpi.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const char *what;
static int rank;

static int is(const char *word)
{
    return strcmp(what, word) == 0;
}

static void child(MPI_Comm parent)
{
    int *appnum, flag;
    char directory[1000];
    MPI_Comm_get_attr(MPI_COMM_WORLD, MPI_APPNUM, &appnum, &flag);
    printf("child %d appnum %d in %s\n", rank, flag ? *appnum : -1, getcwd(directory, sizeof directory));
    fflush(stdout);
    if (is("names")) {
        char port[MPI_MAX_PORT_NAME];
        MPI_Comm server;
        MPI_Lookup_name("spawn-test", MPI_INFO_NULL, port);
        MPI_Comm_connect(port, MPI_INFO_NULL, 0, MPI_COMM_WORLD, &server);
        MPI_Comm_disconnect(&server);
    }
    MPI_Barrier(parent);
    if (is("child-is-killed") && rank == 1)
        kill(getpid(), SIGKILL);
    if (is("child-aborts") && rank == 1)
        MPI_Abort(MPI_COMM_WORLD, 5);
    if (is("child-exits") && rank == 1)
        _exit(3);
    if (is("parent-is-killed") || is("waits"))
        sleep(1000);
    if (is("disconnected-child-is-killed")) {
        MPI_Comm_disconnect(&parent);
        if (rank == 1)
            kill(getpid(), SIGKILL);
        MPI_Barrier(MPI_COMM_WORLD);
    }
    if (!is("connected"))
        MPI_Comm_disconnect(&parent);
}

/* A spawn that cannot succeed, of two ranks. */
static void refused(char *command, char **argv, MPI_Info info)
{
    MPI_Comm children;
    int codes[2] = {0, 0}, class;
    MPI_Comm_set_errhandler(MPI_COMM_WORLD, MPI_ERRORS_RETURN);
    MPI_Error_class(MPI_Comm_spawn(command, argv, 2, info, 0, MPI_COMM_WORLD, &children, codes), &class);
    if (class != MPI_ERR_SPAWN || codes[0] != MPI_ERR_SPAWN || codes[1] != MPI_ERR_SPAWN)
        printf("rank %d: class %d, codes %d %d\n", rank, class, codes[0], codes[1]);
    printf("refused\n");
}

static void parent(char *program, int rounds)
{
    char *argv[] = {(char *)what, NULL};
    MPI_Comm children;
    MPI_Info info;
    MPI_Info_create(&info);
    if (is("in-directory"))
        MPI_Info_set(info, "wdir", "/usr");
    if (is("soft"))
        MPI_Info_set(info, "soft", "1");
    for (; rounds > 0; rounds--) {
        char port[MPI_MAX_PORT_NAME];
        if (is("names") && rank == 0) {
            MPI_Open_port(MPI_INFO_NULL, port);
            MPI_Publish_name("spawn-test", MPI_INFO_NULL, port);
        }
        MPI_Comm_spawn(program, argv, 2, info, 0, MPI_COMM_WORLD, &children, MPI_ERRCODES_IGNORE);
        if (is("names")) {
            MPI_Comm client;
            MPI_Comm_accept(port, MPI_INFO_NULL, 0, MPI_COMM_WORLD, &client);
            MPI_Comm_disconnect(&client);
            if (rank == 0)
                MPI_Unpublish_name("spawn-test", MPI_INFO_NULL, port);
            if (rank == 0)
                MPI_Close_port(port);
        }
        MPI_Barrier(children);
        if (is("parent-is-killed") && rank == 0)
            kill(getpid(), SIGKILL);
        if (!is("connected"))
            MPI_Comm_disconnect(&children);
    }
    if (is("disconnected-child-is-killed"))
        usleep(500000);
    MPI_Barrier(MPI_COMM_WORLD);
    printf("parent %d goes on\n", rank);
}

int main(int argc, char **argv)
{
    MPI_Comm of;
    what = argv[1];
    MPI_Init(&argc, &argv);
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_get_parent(&of);
    if (of != MPI_COMM_NULL)
        child(of);
    else if (is("no-program"))
        refused("no-such-program", MPI_ARGV_NULL, MPI_INFO_NULL);
    else if (is("no-mpi"))
        refused("true", MPI_ARGV_NULL, MPI_INFO_NULL);
    else if (is("fails")) {
        char *words[] = {"-c", "exit 3", NULL};
        MPI_Comm children;
        MPI_Comm_spawn("sh", words, 1, MPI_INFO_NULL, 0, MPI_COMM_WORLD, &children, MPI_ERRCODES_IGNORE);
    } else
        parent(argv[0], argc > 2 ? atoi(argv[2]) : 1);
    MPI_Finalize();
    return 0;
}
