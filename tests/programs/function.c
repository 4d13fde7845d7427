/* A program for the tests of `anympi serve`: its first argument says what it does. */
#include <mpi.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static int rank, size;

static int is(const char *mode, const char *word) { return strcmp(mode, word) == 0; }

static void append(const char *path, const char *word) {
    FILE *file = fopen(path, "a");
    if (!file) {
        perror(path);
        exit(9);
    }
    fprintf(file, "%s\n", word);
    fclose(file);
}

int main(int argc, char **argv) {
    MPI_Init(&argc, &argv);
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &size);
    const char *mode = argc > 1 ? argv[1] : "hello";
    const char *word = argc > 2 ? argv[2] : "";
    int sum = 0;
    MPI_Allreduce(&rank, &sum, 1, MPI_INT, MPI_SUM, MPI_COMM_WORLD);
    if (sum != size * (size - 1) / 2)
        return 8;
    if (is(mode, "hello")) {
        printf("rank %d of %d\n", rank, size);
        for (int i = 2; i < argc; i++)
            printf("%d: %s\n", i, argv[i]);
        fprintf(stderr, "error of %d\n", rank);
    } else if (is(mode, "sleep")) {
        printf("begin\n");
        fflush(stdout);
        usleep((useconds_t)(atof(word) * 1e6));
        printf("end\n");
    } else if (is(mode, "exit")) {
        if (rank == size - 1)
            exit(atoi(word));
    } else if (is(mode, "trap")) {
        if (rank == size - 1)
            __builtin_trap();
    } else if (is(mode, "spin")) {
        for (volatile unsigned i = 0;; i++)
            ;
    } else if (is(mode, "echo")) {
        int c;
        while (rank == 0 && (c = getchar()) != EOF)
            putchar(c);
    } else if (is(mode, "env")) {
        const char *value = getenv(word);
        printf("%s\n", value ? value : "(none)");
    } else if (is(mode, "open")) {
        FILE *file = fopen(word, "r");
        printf("%s\n", file ? "opened" : "refused");
    } else if (is(mode, "memory")) {
        size_t megabytes = 0;
        /* Volatile, or the compiler finds that nobody needs the memory. */
        volatile char *block;
        while (megabytes < 3000 && (block = malloc(1 << 20))) {
            block[0] = 1;
            megabytes++;
        }
        printf("%zu\n", megabytes);
    } else if (is(mode, "lines")) {
        for (int i = 0; i < atoi(word); i++)
            printf("line %d of rank %d\n", i, rank);
    } else if (is(mode, "append")) {
        if (rank == 0)
            append(word, argv[3]);
    } else {
        return 7;
    }
    MPI_Finalize();
    return 0;
}
