/* What hostile guests share. Rank 0 does what it should not, one scenario a run; the others watch over memory of their own,
 * and tell if anything in it changes.
 *
 *     program list        every scenario, what it must end in, and a word that must be said then
 *     program SCENARIO
 *
 * A scenario ends in "trap" (rank 0 is stopped inside the call that the word names), in "fine" (it comes back, and the
 * word is printed), in "timeout" or in "exit N"; "any" is whichever of them, as long as it ends. */
#include <mpi.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct scenario {
    const char *name, *ends, *says;
    void (*body)(void);
    /* What the others do before they watch, if anything. */
    void (*others)(void);
};

#define SCENARIO(name, ends, says) {#name, ends, says, name, NULL}
#define TOGETHER(name, ends, says) {#name, ends, says, name, name}

static int rank, size;

enum { PAGE = 65536, WATCHED = 1 << 20, THE_END = 4711 };

/* The first address behind the guest's memory. */
static inline char *edge(void)
{
    return (char *)(__builtin_wasm_memory_size(0) * PAGE);
}

/* The class of an error. */
static inline int class_of(int code)
{
    int class = -1;
    MPI_Error_class(code, &class);
    return class;
}

#define FAILS(call) \
    do { \
        if ((call) == MPI_SUCCESS) { \
            printf("wrong: %s succeeds\n", #call); \
            wrong++; \
        } \
        tried++; \
    } while (0)

#define CHECK(condition) \
    do { \
        if (!(condition)) { \
            printf("wrong: %s:%d: not so: %s\n", __FILE__, __LINE__, #condition); \
            wrong++; \
        } \
        tried++; \
    } while (0)

static int tried, wrong;

/* Waits for the end of the scenario, and meanwhile looks whether anybody writes to our memory. */
static void watch(void)
{
    static unsigned char ours[WATCHED];
    unsigned char *grown = malloc(WATCHED);
    int over = 0;
    memset(ours, 0xa5, WATCHED);
    memset(grown, 0x5a, WATCHED);
    while (!over) {
        MPI_Iprobe(0, THE_END, MPI_COMM_WORLD, &over, MPI_STATUS_IGNORE);
        for (int i = 0; i < WATCHED; i++)
            if (ours[i] != 0xa5 || grown[i] != 0x5a) {
                printf("damaged: byte %d of rank %d\n", i, rank);
                fflush(stdout);
                MPI_Abort(MPI_COMM_WORLD, 99);
            }
    }
    MPI_Recv(&over, 1, MPI_INT, 0, THE_END, MPI_COMM_WORLD, MPI_STATUS_IGNORE);
    free(grown);
}

static int run(int argc, char **argv, const struct scenario *scenarios, int count)
{
    if (argc < 2 || strcmp(argv[1], "list") == 0) {
        for (int i = 0; i < count; i++)
            printf("%s\t%s\t%s\n", scenarios[i].name, scenarios[i].ends, scenarios[i].says);
        return 0;
    }
    MPI_Init(&argc, &argv);
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &size);
    MPI_Comm_set_errhandler(MPI_COMM_WORLD, MPI_ERRORS_RETURN);
    MPI_Comm_set_errhandler(MPI_COMM_SELF, MPI_ERRORS_RETURN);
    MPI_Barrier(MPI_COMM_WORLD);
    if (rank == 0) {
        int found = 0;
        for (int i = 0; i < count; i++)
            if (strcmp(argv[1], scenarios[i].name) == 0) {
                found = 1;
                scenarios[i].body();
            }
        for (int r = 1; r < size; r++)
            MPI_Send(&found, 1, MPI_INT, r, THE_END, MPI_COMM_WORLD);
        printf("%s: %s after %d checks, %d wrong\n", argv[1], found ? "came back" : "no such scenario", tried, wrong);
        fflush(stdout);
    } else {
        for (int i = 0; i < count; i++)
            if (strcmp(argv[1], scenarios[i].name) == 0 && scenarios[i].others)
                scenarios[i].others();
        watch();
    }
    MPI_Finalize();
    return wrong != 0;
}
