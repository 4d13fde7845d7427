/* What MPI says about itself and about wrong arguments: versions, names, time, threads, and errors that come back. */
#include "expect.h"

int main(int argc, char **argv)
{
    char text[MPI_MAX_LIBRARY_VERSION_STRING > MPI_MAX_ERROR_STRING ? MPI_MAX_LIBRARY_VERSION_STRING
                                                                    : MPI_MAX_ERROR_STRING];
    int flag, major, minor, length, class, code, *limit, level;

    MPI_Initialized(&flag);
    expect(!flag, "MPI says that it is initialized before it was");
    MPI_Init_thread(&argc, &argv, MPI_THREAD_SINGLE, &level);
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &size);
    MPI_Initialized(&flag);
    expect(flag, "MPI says that it is not initialized");
    MPI_Finalized(&flag);
    expect(!flag, "MPI says that it is finalized");
    expect(rank >= 0 && rank < size, "rank %d of %d", rank, size);
    expect(argc >= 1, "the program's own arguments are gone");
    MPI_Get_version(&major, &minor);
    expect(major >= 3 && minor >= 0, "version %d.%d", major, minor);
    MPI_Get_library_version(text, &length);
    expect(length > 0 && strlen(text) > 0, "the library has no name");
    double before = MPI_Wtime(), after = MPI_Wtime();
    expect(after >= before && after - before < 60 && MPI_Wtick() > 0, "time went from %g to %g", before, after);
    MPI_Comm_get_attr(MPI_COMM_WORLD, MPI_TAG_UB, &limit, &flag);
    expect(flag && *limit >= 32767, "the highest tag is too low");

    /* Errors return, and tell their class. */
    MPI_Comm_set_errhandler(MPI_COMM_WORLD, MPI_ERRORS_RETURN);
    code = MPI_Send(&rank, 1, MPI_INT, size, 0, MPI_COMM_WORLD);
    MPI_Error_class(code, &class);
    expect(class == MPI_ERR_RANK, "a send to nobody has class %d", class);
    MPI_Error_string(code, text, &length);
    expect(length > 0 && (int)strlen(text) == length, "the error has no text");
    code = MPI_Send(&rank, -1, MPI_INT, rank, 0, MPI_COMM_WORLD);
    MPI_Error_class(code, &class);
    expect(class == MPI_ERR_COUNT, "a send of -1 numbers has class %d", class);
    code = MPI_Bcast(&rank, 1, MPI_INT, -3, MPI_COMM_WORLD);
    MPI_Error_class(code, &class);
    expect(class == MPI_ERR_ROOT, "a broadcast from nobody has class %d", class);
    int two[2] = {1, 2}, one;
    MPI_Request request;
    MPI_Isend(two, 2, MPI_INT, rank, 1, MPI_COMM_WORLD, &request);
    code = MPI_Recv(&one, 1, MPI_INT, rank, 1, MPI_COMM_WORLD, MPI_STATUS_IGNORE);
    MPI_Error_class(code, &class);
    expect(class == MPI_ERR_TRUNCATE, "two numbers in the room of one have class %d", class);
    MPI_Wait(&request, MPI_STATUS_IGNORE);

    /* Groups and what is made of them. */
    MPI_Comm half;
    int members;
    MPI_Comm_split(MPI_COMM_WORLD, rank % 2, -rank, &half);
    MPI_Comm_size(half, &members);
    expect(members == (size + (rank % 2 == 0)) / 2, "our half has %d members", members);
    int highest;
    MPI_Allreduce(&rank, &highest, 1, MPI_INT, MPI_MAX, half);
    int first = rank;
    MPI_Bcast(&first, 1, MPI_INT, 0, half);
    expect(first == highest, "rank %d is first, not %d, though keys were turned around", first, highest);
    MPI_Comm_free(&half);
    return end("checks: all is as the standard says");
}
