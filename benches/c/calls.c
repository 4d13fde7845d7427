/* What a call costs at one rank, in one program that any mpicc compiles: after a line with the name of the library
 * that does the work, each line of output is
 *
 *     KERNEL CALLS MINIMUM MEDIAN
 *
 * with CALLS the MPI calls of one repetition, and the nanoseconds of one repetition: in the fastest block and in the
 * median block. A block is so short that many fall between two interruptions; the blocks of a kernel are spread over
 * the run, so that a slow stretch of the machine does not hit one kernel alone.
 *
 *     mpirun -n 1 ./calls [KERNEL ...]
 */
#include <mpi.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { SWEEPS = 5, BLOCKS = 12, MANY = 128 };
static const double BLOCK_NANOSECONDS = 250e3;

static MPI_Datatype pair;
static MPI_Op product;
static MPI_Request inactive[MANY], requests[MANY];
static MPI_Status statuses[MANY], status;
static int here[MANY], there[MANY];
static volatile int sink;

static void type_size_int(void) {
    int bytes;
    MPI_Type_size(MPI_INT, &bytes);
    sink = bytes;
}
static void type_size_derived(void) {
    int bytes;
    MPI_Type_size(pair, &bytes);
    sink = bytes;
}
static void comm_rank(void) {
    int rank;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    sink = rank;
}
static void get_count(void) {
    int count;
    MPI_Get_count(&status, MPI_INT, &count);
    sink = count;
}
static void send_null(void) { MPI_Send(here, 1, MPI_INT, MPI_PROC_NULL, 1, MPI_COMM_WORLD); }
static void irecv_wait_null(void) {
    MPI_Irecv(there, 1, MPI_INT, MPI_PROC_NULL, 1, MPI_COMM_WORLD, requests);
    MPI_Wait(requests, MPI_STATUS_IGNORE);
}
static void irecv_send_wait_self(void) {
    MPI_Irecv(there, 1, MPI_INT, 0, 1, MPI_COMM_WORLD, requests);
    MPI_Send(here, 1, MPI_INT, 0, 1, MPI_COMM_WORLD);
    MPI_Wait(requests, &status);
}
static void sendrecv_self(void) {
    MPI_Sendrecv(here, 1, MPI_INT, 0, 1, there, 1, MPI_INT, 0, 1, MPI_COMM_WORLD, &status);
}
static void irecv_isend_waitall_self(void) {
    MPI_Irecv(there, 1, MPI_INT, 0, 1, MPI_COMM_WORLD, &requests[0]);
    MPI_Isend(here, 1, MPI_INT, 0, 1, MPI_COMM_WORLD, &requests[1]);
    MPI_Waitall(2, requests, MPI_STATUSES_IGNORE);
}
static void allreduce_1(void) { MPI_Allreduce(here, there, 1, MPI_INT, MPI_SUM, MPI_COMM_WORLD); }
/* Nothing is under way: what is left is looking at 128 handles and writing 128 empty statuses. */
static void waitall_128_inactive(void) { MPI_Waitall(MANY, inactive, statuses); }
static void waitall_128_self(void) {
    for (int i = 0; i < MANY; i += 2) {
        MPI_Irecv(&there[i], 1, MPI_INT, 0, i, MPI_COMM_WORLD, &requests[i]);
        MPI_Isend(&here[i], 1, MPI_INT, 0, i, MPI_COMM_WORLD, &requests[i + 1]);
    }
    MPI_Waitall(MANY, requests, statuses);
}
static void user_op(void) { MPI_Reduce_local(here, there, 1, MPI_INT, product); }

static void multiply(void *in, void *inout, int *count, MPI_Datatype *type) {
    (void)type;
    for (int i = 0; i < *count; i++) ((int *)inout)[i] *= ((int *)in)[i];
}

static const struct {
    const char *name;
    int calls;
    void (*run)(void);
} kernels[] = {
    {"type_size_int", 1, type_size_int},
    {"type_size_derived", 1, type_size_derived},
    {"comm_rank", 1, comm_rank},
    {"get_count", 1, get_count},
    {"send_null", 1, send_null},
    {"irecv_wait_null", 2, irecv_wait_null},
    {"irecv_send_wait_self", 3, irecv_send_wait_self},
    {"sendrecv_self", 1, sendrecv_self},
    {"irecv_isend_waitall_self", 3, irecv_isend_waitall_self},
    {"allreduce_1", 1, allreduce_1},
    {"waitall_128_inactive", 1, waitall_128_inactive},
    {"waitall_128_self", MANY + 1, waitall_128_self},
    {"user_op", 1, user_op},
};
enum { KERNELS = sizeof kernels / sizeof *kernels };

static int by_value(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

/* Not MPI_Wtime, which is a call through the door itself. */
static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec * 1e9 + t.tv_nsec;
}

static double block(int k, long n) {
    double start = now();
    for (long i = 0; i < n; i++) kernels[k].run();
    return (now() - start) / n;
}

static int wanted(int argc, char **argv, const char *kernel) {
    for (int i = 1; i < argc; i++)
        if (!strcmp(argv[i], kernel)) return 1;
    return argc == 1;
}

int main(int argc, char **argv) {
    static double times[KERNELS][SWEEPS * BLOCKS];
    static char library[MPI_MAX_LIBRARY_VERSION_STRING];
    int length;
    MPI_Init(&argc, &argv);
    MPI_Get_library_version(library, &length);
    library[strcspn(library, "\n")] = 0;
    printf("%s\n", library);
    MPI_Type_contiguous(2, MPI_INT, &pair);
    MPI_Type_commit(&pair);
    MPI_Op_create(multiply, 1, &product);
    for (int i = 0; i < MANY; i++) {
        here[i] = there[i] = 1;
        MPI_Recv_init(there, 1, MPI_INT, 0, 2, MPI_COMM_WORLD, &inactive[i]);
    }
    sendrecv_self();

    for (int sweep = 0; sweep < SWEEPS; sweep++)
        for (int k = 0; k < KERNELS; k++) {
            if (!wanted(argc, argv, kernels[k].name)) continue;
            /* Two rounds warm the caches and the branch predictor; then the faster one sets the length. */
            double once = block(k, 20), again = block(k, 200);
            long n = (long)(BLOCK_NANOSECONDS / (once < again ? once : again)) + 1;
            for (int b = 0; b < BLOCKS; b++) times[k][sweep * BLOCKS + b] = block(k, n);
        }
    for (int k = 0; k < KERNELS; k++) {
        if (!wanted(argc, argv, kernels[k].name)) continue;
        qsort(times[k], SWEEPS * BLOCKS, sizeof times[k][0], by_value);
        printf("%s %d %.3f %.3f\n", kernels[k].name, kernels[k].calls, times[k][0], times[k][SWEEPS * BLOCKS / 2]);
    }
    for (int i = 0; i < MANY; i++) MPI_Request_free(&inactive[i]);
    MPI_Op_free(&product);
    MPI_Type_free(&pair);
    MPI_Finalize();
    return 0;
}
