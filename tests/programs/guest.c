/* What the launcher's tests of guests need: each mode does one thing, for all ranks or for one of them. */
#include <mpi.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define APART __attribute__((noinline))

static int rank, size;

/* What is stored here is not optimised away. */
static char *volatile kept;

/* A function of its own, for the backtrace. */
APART static int read_far_away(volatile int *address) { return address[0] + 1; }

APART static int descend(int depth) { return depth == 0 ? read_far_away((int *)0xfffffff0u) : descend(depth - 1) + depth; }

APART static unsigned recurse(volatile unsigned *cell, unsigned depth) {
    unsigned here = depth + *cell;
    return recurse(cell, depth + 1) ^ here;
}

static void spin(void) {
    for (volatile unsigned turns = 0;; turns++) {}
}

static void print_file(const char *path) {
    char text[256];
    FILE *file = fopen(path, "r");
    if (!file) {
        printf("cannot read %s\n", path);
        return;
    }
    while (fgets(text, sizeof text, file)) printf("%s", text);
    fclose(file);
}

static void write_file(const char *path, const char *text) {
    FILE *file = fopen(path, "w");
    if (!file || fprintf(file, "%s\n", text) < 0 || fclose(file) != 0) {
        printf("cannot write %s\n", path);
        return;
    }
    printf("wrote %s\n", path);
}

static void sum_of_ranks(void) {
    long mine = rank + 1, sum = 0;
    MPI_Allreduce(&mine, &sum, 1, MPI_LONG, MPI_SUM, MPI_COMM_WORLD);
    if (sum != (long)size * (size + 1) / 2) exit(9);
    if (rank == 0) printf("sum %ld of %d\n", sum, size);
}

int main(int argc, char **argv) {
    MPI_Init(&argc, &argv);
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &size);
    const char *mode = argc > 1 ? argv[1] : "sum";
    int last = rank == size - 1;

    if (!strcmp(mode, "sum")) {
        sum_of_ranks();
    } else if (!strcmp(mode, "trap")) {
        if (last) printf("%d\n", descend(2));
        MPI_Barrier(MPI_COMM_WORLD);
    } else if (!strcmp(mode, "trap-among-spinning")) {
        if (last) printf("%d\n", descend(2));
        spin();
    } else if (!strcmp(mode, "abort-among-spinning")) {
        if (last) MPI_Abort(MPI_COMM_WORLD, 42);
        spin();
    } else if (!strcmp(mode, "exit")) {
        printf("rank %d was here\n", rank);
        fflush(stdout);
        if (last) exit(atoi(argv[2]));
        spin();
    } else if (!strcmp(mode, "leave")) {
        if (last) exit(0);
        MPI_Barrier(MPI_COMM_WORLD);
    } else if (!strcmp(mode, "late")) {
        MPI_Finalize();
        return last ? 5 : 0;
    } else if (!strcmp(mode, "error")) {
        if (last) MPI_Send(&rank, 1, MPI_INT, size, 0, MPI_COMM_WORLD);
        MPI_Barrier(MPI_COMM_WORLD);
    } else if (!strcmp(mode, "bad-buffer")) {
        if (last) MPI_Send((void *)0xfffffff0u, 64, MPI_INT, 0, 0, MPI_COMM_WORLD);
        MPI_Barrier(MPI_COMM_WORLD);
    } else if (!strcmp(mode, "recurse")) {
        unsigned cell = 1;
        printf("%u\n", recurse(&cell, 0));
    } else if (!strcmp(mode, "spin")) {
        spin();
    } else if (!strcmp(mode, "cat")) {
        char line[256];
        while (fgets(line, sizeof line, stdin)) printf("%d:%s", rank, line);
    } else if (!strcmp(mode, "read")) {
        print_file(argv[2]);
    } else if (!strcmp(mode, "write")) {
        write_file(argv[2], argv[3]);
    } else if (!strcmp(mode, "grow")) {
        int blocks = 0;
        while (blocks < 64 && (kept = malloc(1 << 20))) memset(kept, 1, 1 << 20), blocks++;
        printf("%d MiB\n", blocks);
    } else if (!strcmp(mode, "variable")) {
        const char *value = getenv(argv[2]);
        printf("%s\n", value ? value : "(none)");
    } else if (!strcmp(mode, "lines")) {
        for (int line = 0; line < 200; line++) {
            printf("aaaaaaaaaaaaaaaaaaaa");
            fflush(stdout);
            printf("bbbbbbbbbb%d\n", rank);
            fflush(stdout);
        }
    } else if (!strcmp(mode, "arguments")) {
        for (int i = 0; i < argc; i++) fprintf(rank == 0 ? stdout : stderr, "[%s]", argv[i]);
        fprintf(rank == 0 ? stdout : stderr, " by %d\n", rank);
    }
    return MPI_Finalize();
}
