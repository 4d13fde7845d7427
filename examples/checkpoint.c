/*
 * A parallel checkpoint: a grid that the ranks share goes into one file, each rank's block in its place, and the file is
 * replaced as a whole.
 *
 *   anympi mpicc checkpoint.c -o checkpoint && anympi run -n 4 ./checkpoint state 100
 *
 * Kill it at any time and start it again, with any number of ranks: it goes on from the last checkpoint that was finished.
 * The new one is written beside it, MPI_File_sync says that it has reached the disk, and only then rename() puts it in the
 * place of the old one, which is whole until then.
 *
 * The file: the number of the step in 8 bytes, and the grid, a row after the other.
 */
#include <errno.h>
#include <mpi.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { SIDE = 512 };

static int rank, ranks;
/* This rank's block of the grid: its first row and column, and how many of each. */
static int starts[2], lengths[2];
static double *block;

/* Ends all ranks with a sentence unless a call of MPI's has succeeded. */
static void check(int code, const char *what)
{
    char why[MPI_MAX_ERROR_STRING];
    int length;
    if (code == MPI_SUCCESS)
        return;
    MPI_Error_string(code, why, &length);
    fprintf(stderr, "rank %d: %s: %s\n", rank, what, why);
    MPI_Abort(MPI_COMM_WORLD, 1);
}

/* What step T adds to cell (I, J). */
static double change(int i, int j, long long t)
{
    return (i * 31 + j * 17 + t) % 7;
}

static double *cell(int i, int j)
{
    return &block[(size_t)(i - starts[0]) * lengths[1] + (j - starts[1])];
}

/* Divides the grid among the ranks, as evenly as it goes. */
static void divide(void)
{
    int dims[2] = {0, 0}, periods[2] = {0, 0}, coords[2];
    MPI_Comm grid;
    MPI_Dims_create(ranks, 2, dims);
    MPI_Cart_create(MPI_COMM_WORLD, 2, dims, periods, 0, &grid);
    MPI_Cart_coords(grid, rank, 2, coords);
    for (int d = 0; d < 2; d++) {
        starts[d] = (int)((long long)SIDE * coords[d] / dims[d]);
        lengths[d] = (int)((long long)SIDE * (coords[d] + 1) / dims[d]) - starts[d];
    }
    MPI_Comm_free(&grid);
    block = calloc((size_t)lengths[0] * lengths[1], sizeof *block);
}

/* Shows this rank its block in the file. */
static void show_block(MPI_File file)
{
    int sizes[2] = {SIDE, SIDE};
    MPI_Datatype place;
    MPI_Type_create_subarray(2, sizes, lengths, starts, MPI_ORDER_C, MPI_DOUBLE, &place);
    MPI_Type_commit(&place);
    check(MPI_File_set_view(file, sizeof(long long), MPI_DOUBLE, place, "native", MPI_INFO_NULL), "MPI_File_set_view");
    MPI_Type_free(&place);
}

/* Replaces the checkpoint NAME by the state after STEP. */
static void save(const char *name, long long step)
{
    char aside[4096];
    MPI_File file;
    snprintf(aside, sizeof aside, "%s.new", name);
    check(MPI_File_open(MPI_COMM_WORLD, aside, MPI_MODE_CREATE | MPI_MODE_WRONLY, MPI_INFO_NULL, &file), aside);
    if (rank == 0)
        check(MPI_File_write_at(file, 0, &step, 1, MPI_LONG_LONG, MPI_STATUS_IGNORE), aside);
    show_block(file);
    check(MPI_File_write_at_all(file, 0, block, lengths[0] * lengths[1], MPI_DOUBLE, MPI_STATUS_IGNORE), aside);
    check(MPI_File_sync(file), aside);
    check(MPI_File_close(&file), aside);
    if (rank == 0 && rename(aside, name) != 0) {
        fprintf(stderr, "%s: %s\n", name, strerror(errno));
        MPI_Abort(MPI_COMM_WORLD, 1);
    }
    /* Nobody writes the next one before this one is in its place. */
    MPI_Barrier(MPI_COMM_WORLD);
}

/* The step that the checkpoint NAME has the state of, which is read; 0 if there is none. */
static long long load(const char *name)
{
    MPI_File file;
    MPI_Status status;
    long long step;
    int class, count, code = MPI_File_open(MPI_COMM_WORLD, name, MPI_MODE_RDONLY, MPI_INFO_NULL, &file);
    MPI_Error_class(code, &class);
    if (class == MPI_ERR_NO_SUCH_FILE)
        return 0;
    check(code, name);
    check(MPI_File_read_at_all(file, 0, &step, 1, MPI_LONG_LONG, MPI_STATUS_IGNORE), name);
    show_block(file);
    check(MPI_File_read_at_all(file, 0, block, lengths[0] * lengths[1], MPI_DOUBLE, &status), name);
    MPI_Get_count(&status, MPI_DOUBLE, &count);
    check(count == lengths[0] * lengths[1] ? MPI_SUCCESS : MPI_ERR_TRUNCATE, name);
    check(MPI_File_close(&file), name);
    return step;
}

int main(int argc, char **argv)
{
    MPI_Init(&argc, &argv);
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);
    if (argc != 3) {
        if (rank == 0)
            fprintf(stderr, "usage: checkpoint FILE STEPS\n");
        MPI_Finalize();
        return 2;
    }
    long long steps = atoll(argv[2]);
    divide();
    long long first = load(argv[1]);
    if (rank == 0) {
        printf("%s step %lld\n", first ? "going on from" : "beginning at", first);
        fflush(stdout);
    }
    for (long long t = first + 1; t <= steps; t++) {
        for (int i = starts[0]; i < starts[0] + lengths[0]; i++)
            for (int j = starts[1]; j < starts[1] + lengths[1]; j++)
                *cell(i, j) += change(i, j, t);
        save(argv[1], t);
    }
    /* Whatever happened in between, every cell has had every step. */
    int wrong = 0, all;
    for (int i = starts[0]; i < starts[0] + lengths[0]; i++)
        for (int j = starts[1]; j < starts[1] + lengths[1]; j++) {
            double sum = 0;
            for (long long t = 1; t <= steps; t++)
                sum += change(i, j, t);
            wrong += *cell(i, j) != sum;
        }
    MPI_Allreduce(&wrong, &all, 1, MPI_INT, MPI_SUM, MPI_COMM_WORLD);
    if (rank == 0)
        printf("%d cells of %d are wrong after step %lld\n", all, SIDE * SIDE, steps);
    free(block);
    MPI_Finalize();
    return all != 0;
}
