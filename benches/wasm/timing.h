/* What the whole programs share: time spent in MPI is told apart from time spent computing, and a wrong result is no
 * result. Each program prints
 *
 *     NAME compute SECONDS
 *     NAME communication SECONDS
 *     NAME total SECONDS
 *
 * the first two as means over the ranks, the last as the slowest rank saw it. */
#include <mpi.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int rank, size;
static double in_mpi, started;

/* Runs an MPI call, or a few, and adds up how long they take. */
#define TIMED(calls) \
    do { \
        double before_ = MPI_Wtime(); \
        calls; \
        in_mpi += MPI_Wtime() - before_; \
    } while (0)

static inline void begin(int *argc, char ***argv)
{
    MPI_Init(argc, argv);
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &size);
}

/* The number that argument I is, or DEFAULT. */
static inline int argument(int argc, char **argv, int i, int otherwise)
{
    return argc > i ? atoi(argv[i]) : otherwise;
}

static inline void start(void)
{
    MPI_Barrier(MPI_COMM_WORLD);
    in_mpi = 0;
    started = MPI_Wtime();
}

static inline void stop(const char *name)
{
    double total = MPI_Wtime() - started, parts[2] = {total - in_mpi, in_mpi}, sums[2], slowest;
    MPI_Reduce(parts, sums, 2, MPI_DOUBLE, MPI_SUM, 0, MPI_COMM_WORLD);
    MPI_Reduce(&total, &slowest, 1, MPI_DOUBLE, MPI_MAX, 0, MPI_COMM_WORLD);
    if (rank == 0) {
        printf("%s compute %.6f\n", name, sums[0] / size);
        printf("%s communication %.6f\n", name, sums[1] / size);
        printf("%s total %.6f\n", name, slowest);
        fflush(stdout);
    }
}

static inline void require(int holds, const char *what)
{
    if (holds)
        return;
    fprintf(stderr, "rank %d: %s\n", rank, what);
    MPI_Abort(MPI_COMM_WORLD, 1);
}

/* Which of COUNT items are ours: FROM up to but not including the next rank's. */
static inline int first_of(int count, int r)
{
    return (int)((long long)count * r / size);
}
