/* Debian's PnetCDF with all ranks: `pnetcdf write FILE` and, with any number of ranks, `pnetcdf read FILE`.
 *
 * A grid is dealt out in blocks of two dimensions. It is written at once, in non-blocking requests, from memory with a frame
 * around the data, every so many columns, one cell at a time, and a second one in records, of which each write makes the file
 * longer. What is read is compared with what every cell must be, whoever wrote it. */
#include <mpi.h>
#include <pnetcdf.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { ROWS = 61, COLUMNS = 83, STEPS = 4, FRAME = 2 };

static int rank, size;
static MPI_Offset first[2], many[2];

#define CHECK(call) check((call), #call)

static void check(int status, const char *call) {
    if (status == NC_NOERR) return;
    fprintf(stderr, "rank %d: %s: %s\n", rank, call, ncmpi_strerror(status));
    MPI_Abort(MPI_COMM_WORLD, 1);
}

static void expect(int right, const char *what) {
    if (right) return;
    fprintf(stderr, "rank %d: %s\n", rank, what);
    MPI_Abort(MPI_COMM_WORLD, 1);
}

/* This rank's block. */
static void divide(void) {
    static const int whole[2] = {ROWS, COLUMNS};
    int grid[2] = {0, 0}, at[2];
    MPI_Dims_create(size, 2, grid);
    at[0] = rank / grid[1];
    at[1] = rank % grid[1];
    for (int d = 0; d < 2; d++) {
        first[d] = (MPI_Offset)whole[d] * at[d] / grid[d];
        many[d] = (MPI_Offset)whole[d] * (at[d] + 1) / grid[d] - first[d];
    }
}

static int cell(MPI_Offset row, MPI_Offset column, int salt) { return (int)(row * 1000 + column) * 8 + salt; }

static void fill(int *to, MPI_Offset step, int salt) {
    for (MPI_Offset r = 0; r < many[0]; r++)
        for (MPI_Offset c = 0; c < many[1]; c++) *to++ = cell(first[0] + r, first[1] + c, salt) + 1000000 * (int)step;
}

static void compare(const int *got, MPI_Offset step, int salt, const char *what) {
    for (MPI_Offset r = 0; r < many[0]; r++)
        for (MPI_Offset c = 0; c < many[1]; c++)
            expect(*got++ == cell(first[0] + r, first[1] + c, salt) + 1000000 * (int)step, what);
}

/* The memory of a block with a frame around it, whose first byte it begins at. */
static MPI_Datatype framed(void) {
    MPI_Datatype type;
    int whole[2] = {(int)many[0] + 2 * FRAME, (int)many[1] + 2 * FRAME}, part[2] = {(int)many[0], (int)many[1]};
    int start[2] = {FRAME, FRAME};
    MPI_Type_create_subarray(2, whole, part, start, MPI_ORDER_C, MPI_INT, &type);
    MPI_Type_commit(&type);
    return type;
}

static void write_all(const char *path) {
    MPI_Offset cells = many[0] * many[1], width = many[1] + 2 * FRAME;
    int *block = malloc(sizeof(int) * (cells + 1)), *halves = malloc(sizeof(int) * (cells + 1));
    int *frame = calloc((many[0] + 2 * FRAME) * width, sizeof(int)), *records = malloc(sizeof(int) * (STEPS * cells + 1));
    int nc, dims[3], once, twice, around, stripes, each, series, requests[STEPS], statuses[STEPS];
    CHECK(ncmpi_create(MPI_COMM_WORLD, path, NC_CLOBBER | NC_64BIT_DATA, MPI_INFO_NULL, &nc));
    CHECK(ncmpi_def_dim(nc, "step", NC_UNLIMITED, &dims[0]));
    CHECK(ncmpi_def_dim(nc, "row", ROWS, &dims[1]));
    CHECK(ncmpi_def_dim(nc, "column", COLUMNS, &dims[2]));
    CHECK(ncmpi_def_var(nc, "once", NC_DOUBLE, 2, dims + 1, &once));
    CHECK(ncmpi_def_var(nc, "twice", NC_INT, 2, dims + 1, &twice));
    CHECK(ncmpi_def_var(nc, "around", NC_INT64, 2, dims + 1, &around));
    CHECK(ncmpi_def_var(nc, "stripes", NC_INT, 2, dims + 1, &stripes));
    CHECK(ncmpi_def_var(nc, "each", NC_INT, 2, dims + 1, &each));
    CHECK(ncmpi_def_var(nc, "series", NC_INT, 3, dims, &series));
    CHECK(ncmpi_put_att_text(nc, NC_GLOBAL, "title", 5, "cells"));
    CHECK(ncmpi_put_att_double(nc, once, "scale", NC_DOUBLE, 2, (double[]){0.5, -2}));
    CHECK(ncmpi_enddef(nc));

    fill(block, 0, 1);
    CHECK(ncmpi_put_vara_int_all(nc, once, first, many, block));

    /* The upper and the lower half, written together. */
    MPI_Offset upper[2] = {many[0] / 2, many[1]}, lower[2] = {many[0] - upper[0], many[1]};
    MPI_Offset below[2] = {first[0] + upper[0], first[1]};
    fill(halves, 0, 2);
    CHECK(ncmpi_iput_vara_int(nc, twice, below, lower, halves + upper[0] * many[1], &requests[0]));
    CHECK(ncmpi_iput_vara_int(nc, twice, first, upper, halves, &requests[1]));
    CHECK(ncmpi_wait_all(nc, 2, requests, statuses));
    CHECK(statuses[0]);
    CHECK(statuses[1]);

    MPI_Datatype inside = framed();
    for (MPI_Offset r = 0; r < many[0]; r++)
        for (MPI_Offset c = 0; c < many[1]; c++)
            frame[(r + FRAME) * width + c + FRAME] = cell(first[0] + r, first[1] + c, 3);
    CHECK(ncmpi_put_vara_all(nc, around, first, many, frame, 1, inside));
    MPI_Type_free(&inside);

    /* Every size-th column. */
    MPI_Offset start[2] = {0, rank}, count[2] = {ROWS, (COLUMNS - rank + size - 1) / size}, stride[2] = {1, size};
    int *columns = malloc(sizeof(int) * count[0] * count[1]), *to = columns;
    for (MPI_Offset r = 0; r < ROWS; r++)
        for (MPI_Offset c = rank; c < COLUMNS; c += size) *to++ = cell(r, c, 4);
    CHECK(ncmpi_put_vars_int_all(nc, stripes, start, count, stride, columns));

    CHECK(ncmpi_begin_indep_data(nc));
    for (MPI_Offset r = 0; r < many[0]; r++)
        for (MPI_Offset c = 0; c < many[1]; c++) {
            MPI_Offset at[2] = {first[0] + r, first[1] + c};
            int value = cell(at[0], at[1], 5);
            CHECK(ncmpi_put_var1_int(nc, each, at, &value));
        }
    CHECK(ncmpi_end_indep_data(nc));

    for (int step = 0; step < STEPS; step++) {
        MPI_Offset at[3] = {step, first[0], first[1]}, n[3] = {1, many[0], many[1]};
        fill(records + step * cells, step, 6);
        CHECK(ncmpi_iput_vara_int(nc, series, at, n, records + step * cells, &requests[step]));
    }
    CHECK(ncmpi_wait_all(nc, STEPS, requests, statuses));
    for (int step = 0; step < STEPS; step++) CHECK(statuses[step]);
    CHECK(ncmpi_close(nc));
    free(block);
    free(halves);
    free(frame);
    free(columns);
    free(records);
}

static void read_all(const char *path) {
    static const char *names[] = {"once", "twice", "around", "stripes", "each"};
    MPI_Offset cells = many[0] * many[1], length, steps, width = many[1] + 2 * FRAME;
    int *got = malloc(sizeof(int) * (STEPS * cells + 1)), *frame = malloc(sizeof(int) * (many[0] + 2 * FRAME) * width);
    int nc, id, requests[STEPS], statuses[STEPS];
    char title[6] = "";
    double scale[2];
    CHECK(ncmpi_open(MPI_COMM_WORLD, path, NC_NOWRITE, MPI_INFO_NULL, &nc));
    CHECK(ncmpi_inq_attlen(nc, NC_GLOBAL, "title", &length));
    CHECK(ncmpi_get_att_text(nc, NC_GLOBAL, "title", title));
    expect(length == 5 && !strcmp(title, "cells"), "the title");
    for (int i = 0; i < 5; i++) {
        CHECK(ncmpi_inq_varid(nc, names[i], &id));
        if (i == 0) {
            CHECK(ncmpi_get_att_double(nc, id, "scale", scale));
            expect(scale[0] == 0.5 && scale[1] == -2, "the scale");
        }
        memset(got, -1, sizeof(int) * cells);
        CHECK(ncmpi_get_vara_int_all(nc, id, first, many, got));
        compare(got, 0, i + 1, names[i]);
    }
    CHECK(ncmpi_inq_varid(nc, "series", &id));
    CHECK(ncmpi_inq_dimlen(nc, 0, &steps));
    expect(steps == STEPS, "the number of records");
    for (int step = 0; step < STEPS; step++) {
        MPI_Offset at[3] = {step, first[0], first[1]}, n[3] = {1, many[0], many[1]};
        CHECK(ncmpi_iget_vara_int(nc, id, at, n, got + step * cells, &requests[step]));
    }
    CHECK(ncmpi_wait_all(nc, STEPS, requests, statuses));
    for (int step = 0; step < STEPS; step++) {
        CHECK(statuses[step]);
        compare(got + step * cells, step, 6, "a record");
    }
    /* Into memory whose frame stays as it is. */
    MPI_Datatype inside = framed();
    for (MPI_Offset i = 0; i < (many[0] + 2 * FRAME) * width; i++) frame[i] = -7;
    CHECK(ncmpi_inq_varid(nc, "stripes", &id));
    CHECK(ncmpi_get_vara_all(nc, id, first, many, frame, 1, inside));
    MPI_Type_free(&inside);
    for (MPI_Offset r = -FRAME; r < many[0] + FRAME; r++)
        for (MPI_Offset c = -FRAME; c < many[1] + FRAME; c++) {
            int is_inside = r >= 0 && r < many[0] && c >= 0 && c < many[1];
            int wanted = is_inside ? cell(first[0] + r, first[1] + c, 4) : -7;
            expect(frame[(r + FRAME) * width + c + FRAME] == wanted, "a block with a frame");
        }
    CHECK(ncmpi_close(nc));
    free(got);
    free(frame);
}

int main(int argc, char **argv) {
    MPI_Init(&argc, &argv);
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &size);
    expect(argc == 3, "usage: pnetcdf write|read FILE");
    divide();
    if (!strcmp(argv[1], "write"))
        write_all(argv[2]);
    else
        read_all(argv[2]);
    MPI_Barrier(MPI_COMM_WORLD);
    if (!rank) printf("%s with %d\n", argv[1], size);
    MPI_Finalize();
    return 0;
}
