/* What an MPI costs, in one program that any mpicc compiles: each line of output is
 *
 *     KERNEL SIZE VALUE UNIT
 *
 * with SIZE in bytes (0 where there is none) and VALUE the median over several equally long batches. With the word
 * `fastest` it is the best of many short ones: some of them no other process of the machine disturbs.
 * Time per kernel and size is bounded, so that an MPI which crawls on oversubscribed cores still ends.
 *
 *     mpirun -n N ./mpibench [fastest] [BYTES ...] [KERNEL ...]
 *
 * kernels: latency bandwidth rate barrier bcast allreduce alltoall; with no BYTES, a list of sizes for each.
 * One-sided ones, in which every even rank works on the memory of its neighbour, only when they are named: put get put-bandwidth
 * get-bandwidth accumulate fetch-and-op compare-and-swap lock lock-all, and all of these with -created, for windows over
 * memory that was there before. What they are held against: memcpy into such memory, and atomic, an addition there, by its owner.
 * put-flush-rate (and -created): all ranks at once put 8 bytes to each other in turn, each with its flush, in an epoch of lock_all.
 * Of files, only when they are named, too: file-write file-read, in which every rank has some columns of a matrix in a file under
 * $TMPDIR or /tmp, pieces of 256 bytes, and all call MPI_File_write_at_all or MPI_File_read_at_all.
 */
#include <mpi.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { WINDOW = 32, MOST_BATCHES = 60 };
static int batches = 9;
static double batch_seconds = 0.02;

static int rank, size;
static char *sendbuf, *recvbuf;

static int by_value(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

/* One repetition of a kernel on `bytes`; every rank calls it. */
typedef void kernel_fn(int bytes);

static void latency(int bytes) {
    int peer = rank ^ 1;
    if (peer >= size) return;
    if (rank & 1) {
        MPI_Recv(recvbuf, bytes, MPI_BYTE, peer, 1, MPI_COMM_WORLD, MPI_STATUS_IGNORE);
        MPI_Send(sendbuf, bytes, MPI_BYTE, peer, 1, MPI_COMM_WORLD);
    } else {
        MPI_Send(sendbuf, bytes, MPI_BYTE, peer, 1, MPI_COMM_WORLD);
        MPI_Recv(recvbuf, bytes, MPI_BYTE, peer, 1, MPI_COMM_WORLD, MPI_STATUS_IGNORE);
    }
}

/* A window of messages one way, then an empty answer. */
static void window(int bytes) {
    MPI_Request requests[WINDOW];
    int peer = rank ^ 1;
    if (peer >= size) return;
    for (int i = 0; i < WINDOW; i++) {
        if (rank & 1)
            MPI_Irecv(recvbuf, bytes, MPI_BYTE, peer, 2, MPI_COMM_WORLD, &requests[i]);
        else
            MPI_Isend(sendbuf, bytes, MPI_BYTE, peer, 2, MPI_COMM_WORLD, &requests[i]);
    }
    MPI_Waitall(WINDOW, requests, MPI_STATUSES_IGNORE);
    if (rank & 1)
        MPI_Send(NULL, 0, MPI_BYTE, peer, 3, MPI_COMM_WORLD);
    else
        MPI_Recv(NULL, 0, MPI_BYTE, peer, 3, MPI_COMM_WORLD, MPI_STATUS_IGNORE);
}

/* One-sided kernels: one operation and its flush, or a row of them and one flush. */
static MPI_Win win;
static char *own_part;

static void put(int bytes) {
    MPI_Put(sendbuf, bytes, MPI_BYTE, rank ^ 1, 0, bytes, MPI_BYTE, win);
    MPI_Win_flush(rank ^ 1, win);
}
static void get(int bytes) {
    MPI_Get(recvbuf, bytes, MPI_BYTE, rank ^ 1, 0, bytes, MPI_BYTE, win);
    MPI_Win_flush(rank ^ 1, win);
}
static void row_of_puts(int bytes) {
    for (int i = 0; i < WINDOW; i++) MPI_Put(sendbuf, bytes, MPI_BYTE, rank ^ 1, 0, bytes, MPI_BYTE, win);
    MPI_Win_flush(rank ^ 1, win);
}
static void row_of_gets(int bytes) {
    for (int i = 0; i < WINDOW; i++) MPI_Get(recvbuf, bytes, MPI_BYTE, rank ^ 1, 0, bytes, MPI_BYTE, win);
    MPI_Win_flush(rank ^ 1, win);
}
static void accumulate(int bytes) {
    MPI_Accumulate(sendbuf, bytes / 8, MPI_DOUBLE, rank ^ 1, 0, bytes / 8, MPI_DOUBLE, MPI_SUM, win);
    MPI_Win_flush(rank ^ 1, win);
}
static void fetch_and_op(int bytes) {
    (void)bytes;
    MPI_Fetch_and_op(sendbuf, recvbuf, MPI_LONG, rank ^ 1, 0, MPI_SUM, win);
    MPI_Win_flush(rank ^ 1, win);
}
static void compare_and_swap(int bytes) {
    (void)bytes;
    MPI_Compare_and_swap(sendbuf, sendbuf, recvbuf, MPI_LONG, rank ^ 1, 0, win);
    MPI_Win_flush(rank ^ 1, win);
}
static void lock(int bytes) {
    (void)bytes;
    MPI_Win_lock(MPI_LOCK_EXCLUSIVE, rank ^ 1, 0, win);
    MPI_Win_unlock(rank ^ 1, win);
}
static void lock_all(int bytes) {
    MPI_Win_lock_all(0, win);
    put(bytes);
    MPI_Win_unlock_all(win);
}
/* Everybody's operations, each to the next of the others. */
static void row_of_flushes(int bytes) {
    for (int i = 0; i < WINDOW; i++) {
        int target = (rank + 1 + i % (size - 1)) % size;
        MPI_Put(sendbuf, bytes, MPI_BYTE, target, 8 * rank, bytes, MPI_BYTE, win);
        MPI_Win_flush(target, win);
    }
}
/* Without MPI. */
static void copy(int bytes) {
    memcpy(own_part, sendbuf, bytes);
    __asm__ volatile("" ::: "memory");
}
static void atomic(int bytes) {
    (void)bytes;
    __atomic_fetch_add((long *)own_part, 1, __ATOMIC_SEQ_CST);
}
/* Kernels of files: all ranks' columns at once. */
static MPI_File matrix;

static void file_write(int bytes) {
    MPI_File_write_at_all(matrix, 0, sendbuf, bytes / 8, MPI_DOUBLE, MPI_STATUS_IGNORE);
}
static void file_read(int bytes) {
    MPI_File_read_at_all(matrix, 0, recvbuf, bytes / 8, MPI_DOUBLE, MPI_STATUS_IGNORE);
}
/* Who takes no part serves the others while it waits for the end of the batch. */
static void nothing(int bytes) { (void)bytes; }

static void barrier(int bytes) { (void)bytes; MPI_Barrier(MPI_COMM_WORLD); }
static void bcast(int bytes) { MPI_Bcast(sendbuf, bytes, MPI_BYTE, 0, MPI_COMM_WORLD); }
static void allreduce(int bytes) {
    MPI_Allreduce(sendbuf, recvbuf, bytes / 8, MPI_DOUBLE, MPI_SUM, MPI_COMM_WORLD);
}
static void alltoall(int bytes) {
    MPI_Alltoall(sendbuf, bytes, MPI_BYTE, recvbuf, bytes, MPI_BYTE, MPI_COMM_WORLD);
}

/* Seconds for `n` repetitions as the slowest rank saw them. */
static double batch(kernel_fn *kernel, int bytes, long n) {
    double mine, all;
    MPI_Barrier(MPI_COMM_WORLD);
    mine = MPI_Wtime();
    for (long i = 0; i < n; i++) kernel(bytes);
    mine = MPI_Wtime() - mine;
    MPI_Allreduce(&mine, &all, 1, MPI_DOUBLE, MPI_MAX, MPI_COMM_WORLD);
    return all;
}

static double least(double x, double y) { return x < y ? x : y; }

/* Seconds of one repetition. */
static double measure(kernel_fn *kernel, int bytes) {
    double seconds[MOST_BATCHES], t;
    long n = 1;
    while ((t = least(batch(kernel, bytes, n), batch(kernel, bytes, n))) < batch_seconds / 4 && n < 1L << 24) n *= 4;
    n = (long)(n * batch_seconds / t);
    if (n < 1) n = 1;
    MPI_Bcast(&n, 1, MPI_LONG, 0, MPI_COMM_WORLD);
    for (int i = 0; i < batches; i++) seconds[i] = batch(kernel, bytes, n) / n;
    qsort(seconds, batches, sizeof seconds[0], by_value);
    return batches == MOST_BATCHES ? seconds[0] : seconds[batches / 2];
}

/* Arguments that are numbers choose sizes, all others kernels; where there is none of a sort, all are wanted. */
static int wanted(int argc, char **argv, const char *kernel) {
    int words = 0;
    for (int i = 1; i < argc; i++) {
        if (!strcmp(argv[i], kernel)) return 1;
        words += !atoi(argv[i]);
    }
    return !words;
}
static int wanted_size(int argc, char **argv, int bytes) {
    int numbers = 0;
    for (int i = 1; i < argc; i++) {
        if (atoi(argv[i]) == bytes) return 1;
        numbers += atoi(argv[i]) > 0;
    }
    return !numbers;
}

static int named(int argc, char **argv, const char *kernel) {
    for (int i = 1; i < argc; i++)
        if (!strcmp(argv[i], kernel)) return 1;
    return 0;
}

static void one_sided(int argc, char **argv, int created) {
    static const int sizes[] = {8, 4096, 65536, 1048576};
    static const struct {
        const char *name;
        kernel_fn *run;
        int sizes, is_rate, locks_itself;
    } kernels[] = {{"memcpy", copy, 4, 0, 0},
                   {"atomic", atomic, 1, 0, 0},
                   {"put", put, 4, 0, 0},
                   {"get", get, 4, 0, 0},
                   {"put-bandwidth", row_of_puts, 4, 1, 0},
                   {"get-bandwidth", row_of_gets, 4, 1, 0},
                   {"accumulate", accumulate, 4, 0, 0},
                   {"fetch-and-op", fetch_and_op, 1, 0, 0},
                   {"compare-and-swap", compare_and_swap, 1, 0, 0},
                   {"lock", lock, 1, 0, 1},
                   {"lock-all", lock_all, 1, 0, 1},
                   {"put-flush-rate", row_of_flushes, 1, 1, 0}};
    for (unsigned k = 0; k < sizeof kernels / sizeof *kernels; k++) {
        void *memory = NULL, *own = NULL;
        MPI_Aint all = sizes[3];
        char name[64];
        snprintf(name, sizeof name, "%s%s", kernels[k].name, created ? "-created" : "");
        if (!named(argc, argv, name)) continue;
        /* A window for each kernel, as programs have one for each purpose. */
        if (created) {
            memory = own = aligned_alloc(4096, all);
            MPI_Win_create(memory, all, 1, MPI_INFO_NULL, MPI_COMM_WORLD, &win);
        } else
            MPI_Win_allocate(all, 1, MPI_INFO_NULL, MPI_COMM_WORLD, &memory, &win);
        memset(memory, 0, all);
        own_part = memory;
        MPI_Barrier(MPI_COMM_WORLD);
        int together = kernels[k].run == row_of_flushes;
        int active = together || (!(rank & 1) && (rank ^ 1) < size);
        kernel_fn *run = active ? kernels[k].run : nothing;
        if (!kernels[k].locks_itself) MPI_Win_lock_all(0, win);
        for (int i = 0; i < kernels[k].sizes; i++) {
            int bytes = sizes[i];
            if (!wanted_size(argc, argv, bytes)) continue;
            double t = measure(run, bytes);
            if (rank) continue;
            if (together)
                printf("%s %d %.4f Mop/s\n", name, bytes, (double)size * WINDOW / t / 1e6);
            else if (kernels[k].is_rate)
                printf("%s %d %.2f MB/s\n", name, bytes, (double)bytes * WINDOW / t / 1e6);
            else
                printf("%s %d %.4f us\n", name, bytes, t * 1e6);
            fflush(stdout);
        }
        if (!kernels[k].locks_itself) MPI_Win_unlock_all(win);
        MPI_Win_free(&win);
        free(own);
    }
}

static void files(int argc, char **argv) {
    enum { COLUMNS = 32 };
    static const int sizes[] = {8192, 1048576, 4194304};
    char path[4096] = "";
    if (!named(argc, argv, "file-write") && !named(argc, argv, "file-read")) return;
    if (!rank) {
        const char *folder = getenv("TMPDIR");
        snprintf(path, sizeof path, "%s/mpibench-%ld", folder ? folder : "/tmp", (long)getpid());
    }
    MPI_Bcast(path, sizeof path, MPI_CHAR, 0, MPI_COMM_WORLD);
    int amode = MPI_MODE_CREATE | MPI_MODE_RDWR | MPI_MODE_DELETE_ON_CLOSE;
    if (MPI_File_open(MPI_COMM_WORLD, path, amode, MPI_INFO_NULL, &matrix) != MPI_SUCCESS) {
        fprintf(stderr, "mpibench cannot open %s\n", path);
        MPI_Abort(MPI_COMM_WORLD, 1);
    }
    for (unsigned i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        int bytes = sizes[i], whole[2] = {bytes / 8 / COLUMNS, size * COLUMNS};
        int part[2] = {whole[0], COLUMNS}, first[2] = {0, rank * COLUMNS};
        MPI_Datatype columns;
        if (!wanted_size(argc, argv, bytes)) continue;
        MPI_Type_create_subarray(2, whole, part, first, MPI_ORDER_C, MPI_DOUBLE, &columns);
        MPI_Type_commit(&columns);
        MPI_File_set_view(matrix, 0, MPI_DOUBLE, columns, "native", MPI_INFO_NULL);
        MPI_Type_free(&columns);
        double wrote = measure(file_write, bytes), read = measure(file_read, bytes);
        if (rank) continue;
        if (named(argc, argv, "file-write")) printf("file-write %d %.2f MB/s\n", bytes, (double)bytes * size / wrote / 1e6);
        if (named(argc, argv, "file-read")) printf("file-read %d %.2f MB/s\n", bytes, (double)bytes * size / read / 1e6);
        fflush(stdout);
    }
    MPI_File_close(&matrix);
}

int main(int argc, char **argv) {
    static const int p2p_sizes[] = {8, 64, 512, 4096, 32768, 262144, 1048576, 4194304};
    static const int coll_sizes[] = {8, 1024, 32768, 1048576};
    static const struct {
        const char *name;
        kernel_fn *run;
    } collectives[] = {{"bcast", bcast}, {"allreduce", allreduce}, {"alltoall", alltoall}};

    MPI_Init(&argc, &argv);
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &size);
    if (size < 2) {
        fprintf(stderr, "mpibench needs two ranks; it was started as a world of one\n");
        MPI_Abort(MPI_COMM_WORLD, 1);
    }
    if (argc > 1 && !strcmp(argv[1], "fastest")) {
        batches = MOST_BATCHES;
        batch_seconds = 0.001;
        argc--;
        argv++;
    }
    size_t room = (size_t)(size > 4 ? size : 4) * 1048576 + 64;
    sendbuf = aligned_alloc(64, room);
    recvbuf = aligned_alloc(64, room);
    memset(sendbuf, 0, room);
    memset(recvbuf, 0, room);

    for (unsigned i = 0; i < sizeof p2p_sizes / sizeof *p2p_sizes; i++) {
        int bytes = p2p_sizes[i];
        if (!wanted_size(argc, argv, bytes)) continue;
        if (wanted(argc, argv, "latency")) {
            double t = measure(latency, bytes) / 2;
            if (!rank) printf("latency %d %.4f us\n", bytes, t * 1e6);
        }
        if (wanted(argc, argv, "bandwidth")) {
            double t = measure(window, bytes);
            if (!rank) printf("bandwidth %d %.2f MB/s\n", bytes, (double)bytes * WINDOW / t / 1e6);
        }
        if (!rank) fflush(stdout);
    }
    if (wanted(argc, argv, "rate")) {
        double t = measure(window, 8);
        if (!rank) printf("rate 8 %.4f Mmsg/s\n", WINDOW / t / 1e6);
    }
    if (wanted(argc, argv, "barrier")) {
        double t = measure(barrier, 0);
        if (!rank) printf("barrier 0 %.4f us\n", t * 1e6);
    }
    for (unsigned k = 0; k < sizeof collectives / sizeof *collectives; k++)
        for (unsigned i = 0; wanted(argc, argv, collectives[k].name) && i < sizeof coll_sizes / sizeof *coll_sizes; i++) {
            if (!wanted_size(argc, argv, coll_sizes[i])) continue;
            double t = measure(collectives[k].run, coll_sizes[i]);
            if (!rank) printf("%s %d %.4f us\n", collectives[k].name, coll_sizes[i], t * 1e6);
            if (!rank) fflush(stdout);
        }
    one_sided(argc, argv, 0);
    one_sided(argc, argv, 1);
    files(argc, argv);
    MPI_Finalize();
    return 0;
}
