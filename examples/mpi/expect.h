/* What the examples share: starting and ending, and a check that ends every rank with a sentence when it does not hold. */
#include <mpi.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int rank, size;

/* Ends the world with exit code 1 unless HOLDS; the sentence says what is wrong. */
static inline void expect(int holds, const char *sentence, ...)
{
    va_list values;
    if (holds)
        return;
    fprintf(stderr, "rank %d: ", rank);
    va_start(values, sentence);
    vfprintf(stderr, sentence, values);
    va_end(values);
    fprintf(stderr, "\n");
    MPI_Abort(MPI_COMM_WORLD, 1);
}

static inline void begin(int *argc, char ***argv)
{
    MPI_Init(argc, argv);
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &size);
}

/* Once every rank has come here, rank 0 tells the result. */
static inline int end(const char *sentence, ...)
{
    va_list values;
    MPI_Barrier(MPI_COMM_WORLD);
    if (rank == 0) {
        va_start(values, sentence);
        vprintf(sentence, values);
        va_end(values);
        printf("\n");
    }
    MPI_Finalize();
    return 0;
}
