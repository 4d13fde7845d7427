/* What the conformance programs share. Each is one body for every ABI, compiled against each ABI's mpi.h. */
#include <mpi.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int failures;

#define CHECK(condition) \
    do { \
        if (!(condition)) { \
            failures++; \
            fprintf(stderr, "%s:%d: not so: %s\n", __FILE__, __LINE__, #condition); \
        } \
    } while (0)

#define EQUAL(actual, expected) \
    do { \
        long long actual_ = (long long)(actual), expected_ = (long long)(expected); \
        if (actual_ != expected_) { \
            failures++; \
            fprintf(stderr, "%s:%d: %s is %lld, not %lld\n", __FILE__, __LINE__, #actual, actual_, expected_); \
        } \
    } while (0)

/* The call succeeds. */
#define OK(call) EQUAL(call, MPI_SUCCESS)

/* The call fails with an error of this class. */
#define FAILS(call, class) \
    do { \
        int class_ = -1; \
        OK(MPI_Error_class(call, &class_)); \
        EQUAL(class_, class); \
    } while (0)

#define LENGTH(array) ((int)(sizeof(array) / sizeof(array)[0]))

static void body(void);

int main(int argc, char **argv)
{
    OK(MPI_Init(&argc, &argv));
    OK(MPI_Comm_set_errhandler(MPI_COMM_WORLD, MPI_ERRORS_RETURN));
    OK(MPI_Comm_set_errhandler(MPI_COMM_SELF, MPI_ERRORS_RETURN));
    body();
    OK(MPI_Finalize());
    return failures != 0;
}
