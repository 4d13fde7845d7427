/* A plate whose upper edge is hot, by Jacobi's iteration, that loses ranks on the way and finishes with the right answer.
 *
 *   anympi run --keep-going -n 4 ./jacobi 1 3
 *
 * Each rank has some rows of the plate. Every EVERY steps it keeps a copy of them, and one of the rows of the rank before it: no file
 * is written. The ranks that are named kill themselves in the middle. Those that are left
 *
 *   revoke the communicator, so that nobody waits for somebody who waits for the dead;
 *   shrink it, so that all have the same idea of who is left;
 *   put the plate together from the copies, divide it anew, and go on from there.
 *
 * In the end rank 0 compares the plate with one that it has calculated alone. */
#include <mpi.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { ROWS = 96, COLUMNS = 64, STEPS = 600, EVERY = 40 };

typedef double Row[COLUMNS];

/* A plate with the edges above and below it. */
static Row plate[ROWS + 2], next[ROWS + 2], alone[ROWS + 2];

/* Who works on it now: rows first to end, counted from 1, are this rank's. */
static MPI_Comm comm;
static int rank, size, first, end;

/* What all members of a group knew at some step: this rank's rows and those of the rank before it. */
static struct {
    int step;
    MPI_Group group;
    Row rows[ROWS + 2];
} saved;

static int begin_of(int r, int n)
{
    return 1 + r * ROWS / n;
}

static void divide(void)
{
    MPI_Comm_rank(comm, &rank);
    MPI_Comm_size(comm, &size);
    first = begin_of(rank, size);
    end = begin_of(rank + 1, size);
}

static void heat(Row *rows)
{
    memset(rows, 0, (ROWS + 2) * sizeof(Row));
    for (int x = 0; x < COLUMNS; x++)
        rows[0][x] = 100;
}

/* One step of rows FROM to END of OLD into NEW. */
static void step(Row *old, Row *new, int from, int to)
{
    for (int y = from; y < to; y++)
        for (int x = 1; x < COLUMNS - 1; x++)
            new[y][x] = (old[y - 1][x] + old[y + 1][x] + old[y][x - 1] + old[y][x + 1]) / 4;
    memcpy(old + from, new + from, (to - from) * sizeof(Row));
}

/* Gets the rows above and below this rank's. */
static int exchange(void)
{
    int above = rank > 0 ? rank - 1 : MPI_PROC_NULL, below = rank < size - 1 ? rank + 1 : MPI_PROC_NULL;
    int code = MPI_Sendrecv(plate[first], COLUMNS, MPI_DOUBLE, above, 0, plate[end], COLUMNS, MPI_DOUBLE, below, 0, comm,
                            MPI_STATUS_IGNORE);
    if (code != MPI_SUCCESS)
        return code;
    return MPI_Sendrecv(plate[end - 1], COLUMNS, MPI_DOUBLE, below, 1, plate[first - 1], COLUMNS, MPI_DOUBLE, above, 1,
                        comm, MPI_STATUS_IGNORE);
}

/* Keeps what is to be had at this step, if all have kept it: else what was kept before stays good. */
static int save(int now)
{
    static Row copy[ROWS + 2];
    int after = (rank + 1) % size, before = (rank + size - 1) % size;
    int from = begin_of(before, size), to = begin_of(before + 1, size);
    int code = MPI_Sendrecv(plate[first], (end - first) * COLUMNS, MPI_DOUBLE, after, 2, copy[from], (to - from) * COLUMNS,
                            MPI_DOUBLE, before, 2, comm, MPI_STATUS_IGNORE);
    int all_have = code == MPI_SUCCESS;
    int agreed = MPIX_Comm_agree(comm, &all_have);

    if (all_have) {
        if (saved.group != MPI_GROUP_NULL)
            MPI_Group_free(&saved.group);
        MPI_Comm_group(comm, &saved.group);
        memcpy(saved.rows, copy, sizeof copy);
        memcpy(saved.rows + first, plate + first, (end - first) * sizeof(Row));
        saved.step = now;
    }
    return code != MPI_SUCCESS ? code : agreed;
}

/* Puts the plate together from what the survivors have kept. */
static int restore(void)
{
    int n, mine, code;
    heat(plate);
    memset(plate + 1, 0, ROWS * sizeof(Row));
    if (saved.group == MPI_GROUP_NULL) {
        saved.step = 0;
        return MPI_SUCCESS;
    }
    MPI_Group now;
    MPI_Comm_group(comm, &now);
    MPI_Group_size(saved.group, &n);
    MPI_Group_rank(saved.group, &mine);
    for (int r = 0; r < n; r++) {
        /* The rank itself has its rows, or else the one after it. */
        int holders[2] = {r, (r + 1) % n}, live[2];
        MPI_Group_translate_ranks(saved.group, 2, holders, now, live);
        int holder = live[0] != MPI_UNDEFINED ? holders[0] : holders[1];
        if (live[0] == MPI_UNDEFINED && live[1] == MPI_UNDEFINED) {
            fprintf(stderr, "rows %d to %d are lost with both ranks that had them\n", begin_of(r, n), begin_of(r + 1, n) - 1);
            MPI_Abort(MPI_COMM_WORLD, 2);
        }
        if (holder == mine)
            memcpy(plate + begin_of(r, n), saved.rows + begin_of(r, n), (begin_of(r + 1, n) - begin_of(r, n)) * sizeof(Row));
    }
    MPI_Group_free(&now);
    /* Each row has come from one rank; all others have zeroes. */
    code = MPI_Allreduce(MPI_IN_PLACE, plate[1], ROWS * COLUMNS, MPI_DOUBLE, MPI_SUM, comm);
    return code;
}

/* Goes on with those who are left. */
static int recover(void)
{
    int code;
    do {
        MPI_Comm fewer;
        MPIX_Comm_revoke(comm);
        if (MPIX_Comm_shrink(comm, &fewer) != MPI_SUCCESS)
            MPI_Abort(MPI_COMM_WORLD, 2);
        MPI_Comm_free(&comm);
        comm = fewer;
        divide();
        code = restore();
    } while (code != MPI_SUCCESS);
    if (rank == 0)
        printf("%d ranks go on from step %d\n", size, saved.step);
    return saved.step;
}

int main(int argc, char **argv)
{
    int original, all, now = 0, code;

    MPI_Init(&argc, &argv);
    MPI_Comm_rank(MPI_COMM_WORLD, &original);
    MPI_Comm_size(MPI_COMM_WORLD, &all);
    MPI_Comm_dup(MPI_COMM_WORLD, &comm);
    MPI_Comm_set_errhandler(comm, MPI_ERRORS_RETURN);
    divide();
    saved.group = MPI_GROUP_NULL;
    heat(plate);
    heat(next);
    while (now < STEPS) {
        code = now % EVERY == 0 ? save(now) : MPI_SUCCESS;
        for (int i = 1; i < argc; i++)
            if (original == atoi(argv[i]) && now == 50 + 170 * i)
                kill(getpid(), SIGKILL);
        if (code == MPI_SUCCESS)
            code = exchange();
        if (code != MPI_SUCCESS) {
            now = recover();
            continue;
        }
        step(plate, next, first, end);
        now++;
        /* Those who are done still help those who may lose somebody at the very end. */
        if (now == STEPS && save(now) != MPI_SUCCESS && saved.step < STEPS)
            now = recover();
    }
    while (restore() != MPI_SUCCESS)
        recover();

    if (rank == 0) {
        heat(alone);
        for (int i = 0; i < STEPS; i++)
            step(alone, next, 1, ROWS + 1);
        if (memcmp(alone, plate, sizeof alone) != 0) {
            fprintf(stderr, "the plate is not what it should be\n");
            MPI_Abort(MPI_COMM_WORLD, 1);
        }
        printf("the right answer, with %d of %d ranks\n", size, all);
    }
    MPI_Group_free(&saved.group);
    MPI_Comm_free(&comm);
    MPI_Finalize();
    return 0;
}
