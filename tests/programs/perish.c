/* Ranks that die at random moments: perish CASE SEED, and perish list.
 *
 * All do what CASE says again and again, until one or two of them, which a timer kills with SIGKILL, are dead. Every call must return
 * within some seconds, with the right data or with an error of fault tolerance. The others revoke, drain what they had under way,
 * shrink, find that what is left works, and begin again without the dead, until two are left.
 *
 * What happens is made from SEED, but for the moment of the deaths. */
#define _GNU_SOURCE
#include <mpi.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "perish/harness.h"

#include "perish/collectives.h"
#include "perish/messages.h"
#include "perish/objects.h"

/* A failure that somebody knows of is no error here; what is agreed on is the same for all, which only they can tell. */
static int agreements(int step)
{
    int flag = ~(1 << rank), left;
    MPI_Comm fewer;
    switch (dice(4, step, 15)) {
    case 0: TRY(MPIX_Comm_agree(world, &flag)); break;
    case 1:
        TRY(MPIX_Comm_iagree(world, &flag, &requests[pending++]));
        TRY(wait_for_all(step));
        break;
    case 2:
        MUST(MPIX_Comm_shrink(world, &fewer));
        MPI_Comm_size(fewer, &left);
        MUST(MPI_Comm_free(&fewer));
        return left == size ? MPI_SUCCESS : MPIX_ERR_PROC_FAILED;
    default:
        TRY(MPIX_Comm_ishrink(world, &others[0], &requests[pending++]));
        TRY(wait_for_all(step));
        MPI_Comm_size(others[0], &left);
        MUST(MPI_Comm_free(&others[0]));
        return left == size ? MPI_SUCCESS : MPIX_ERR_PROC_FAILED;
    }
    if (flag != ~((1 << size) - 1))
        give_up("MPIX_Comm_agree", MPI_ERR_OP);
    return MPI_SUCCESS;
}

static int from_groups(int step)
{
    MPI_Group all;
    char tag[32];
    snprintf(tag, sizeof tag, "%d %d", round_number, step);
    MPI_Comm_group(world, &all);
    TRY(MPI_Comm_create_from_group(all, tag, MPI_INFO_NULL, MPI_ERRORS_RETURN, &others[0]));
    TRY(MPI_Barrier(others[0]));
    TRY(MPI_Comm_free(&others[0]));
    MPI_Group_free(&all);
    return MPI_SUCCESS;
}

static int finalize(int step)
{
    (void)step;
    MUST(MPI_Finalize());
    exit(0);
}

static const struct {
    const char *name;
    int (*once)(int step);
} cases[] = {
    {"collectives", collectives},
    {"icollectives", icollectives},
    {"persistent", persistent},
    {"intercommunicator", intercommunicator},
    {"neighbours", neighbours},
    {"sendrecv", sendrecv},
    {"exchange", exchange},
    {"any_source", any_source},
    {"chain", chain},
    {"buffered", buffered},
    {"partitioned", partitioned},
    {"fence", fence},
    {"post_start", post_start},
    {"locks", locks},
    {"flushes", flushes},
    {"windows", windows},
    {"communicators", communicators},
    {"intercommunicators", intercommunicators},
    {"ports", ports},
    {"spawns", spawns},
    {"files", files},
    {"opened_files", opened_files},
    {"agreements", agreements},
    {"from_groups", from_groups},
    {"finalize", finalize},
};
enum { CASES = sizeof cases / sizeof *cases };

static int is_fault(int code)
{
    /* A port that is closed, or whose owner has died. */
    if (code == MPI_ERR_PORT && strcmp(name, "ports") == 0)
        return 1;
    return code == MPIX_ERR_PROC_FAILED || code == MPIX_ERR_REVOKED || code == MPIX_ERR_PROC_FAILED_PENDING;
}

/* Kills this process after a random time. */
static void die_soon(void)
{
    struct sigevent event = {.sigev_notify = SIGEV_SIGNAL, .sigev_signo = SIGKILL};
    long most = (long[]){50, 500, 5000, 50000}[dice(4, 16, first_rank)];
    struct itimerspec when = {.it_value.tv_nsec = 1000 * (1 + dice(most, 17, first_rank))};
    timer_t timer;
    if (timer_create(CLOCK_MONOTONIC, &event, &timer) != 0 || timer_settime(timer, 0, &when, NULL) != 0)
        give_up("no timer", MPI_ERR_OTHER);
}

/* Ends what was under way, and makes a world of those who live. */
static void recover(void)
{
    int ok, code, sum, error;
    MPI_Comm fewer;
    revoke_all();
    for (int i = 0; i < pending; i++) {
        doing = "MPI_Wait for what was under way", alarm(PATIENCE);
        code = requests[i] == MPI_REQUEST_NULL ? MPI_SUCCESS : MPI_Wait(&requests[i], MPI_STATUS_IGNORE);
        MPI_Error_class(code, &error);
        if (error != MPI_SUCCESS && !is_fault(error))
            give_up(doing, code);
        if (requests[i] != MPI_REQUEST_NULL)
            MUST(MPI_Request_free(&requests[i]));
    }
    pending = 0;
    for (int i = 0; i < COMMS; i++)
        if (others[i] != MPI_COMM_NULL)
            MUST(MPI_Comm_free(&others[i]));
    if (window != MPI_WIN_NULL)
        MUST(MPI_Win_free(&window));
    if (file != MPI_FILE_NULL) {
        doing = "MPI_File_close", alarm(PATIENCE);
        MPI_File_close(&file);
    }
    do {
        MUST(MPIX_Comm_shrink(world, &fewer));
        doing = "MPI_Allreduce on what is left", alarm(PATIENCE);
        code = MPI_Allreduce((int[]){1}, &sum, 1, MPI_INT, MPI_SUM, fewer);
        MPI_Comm_size(fewer, &size);
        if (code != MPI_SUCCESS && !is_fault(code))
            give_up(doing, code);
        if (code == MPI_SUCCESS && sum != size)
            give_up("MPI_Allreduce on what is left is wrong", MPI_ERR_OP);
        ok = code == MPI_SUCCESS;
        doing = "MPIX_Comm_agree", alarm(PATIENCE);
        code = MPIX_Comm_agree(fewer, &ok);
        if (code != MPI_SUCCESS && code != MPIX_ERR_PROC_FAILED)
            give_up(doing, code);
        if (world != MPI_COMM_WORLD)
            MUST(MPI_Comm_free(&world));
        world = fewer;
    } while (!ok || code != MPI_SUCCESS);
    MPI_Comm_rank(world, &rank);
}

int main(int argc, char **argv)
{
    int (*once)(int) = NULL, code, error;

    if (argc == 2 && strcmp(argv[1], "list") == 0) {
        for (int i = 0; i < CASES; i++)
            puts(cases[i].name);
        return 0;
    }
    signal(SIGALRM, too_late);
    program = argv[0];
    if (argc == 2 && strcmp(argv[1], "child") == 0)
        return child();
    MPI_Init(&argc, &argv);
    for (int i = 0; argc == 4 && i < CASES; i++)
        if (strcmp(argv[1], cases[i].name) == 0)
            once = cases[i].once, name = argv[1];
    if (once == NULL) {
        fputs("perish CASE SEED FILE\n", stderr);
        MPI_Abort(MPI_COMM_WORLD, 1);
    }
    seed = strtoull(argv[2], NULL, 0);
    snprintf(path, sizeof path, "%s", argv[3]);
    MPI_Comm_rank(MPI_COMM_WORLD, &first_rank);
    MPI_Comm_set_errhandler(MPI_COMM_WORLD, MPI_ERRORS_RETURN);
    MPI_Comm_set_errhandler(MPI_COMM_SELF, MPI_ERRORS_RETURN);
    for (int i = 0; i < COMMS; i++)
        others[i] = MPI_COMM_NULL;
    for (int i = 0; i < REQUESTS; i++)
        requests[i] = MPI_REQUEST_NULL;
    world = MPI_COMM_WORLD;
    MPI_Comm_rank(world, &rank);
    MPI_Comm_size(world, &size);
    /* Who has a timer may live on for a round or two. */
    for (int doomed = 0, left = size - 2; doomed < left; round_number++) {
        int victims = 1 + (doomed + 1 < left && dice(2, 18, 0)), victim = dice(size, 19, 0);
        doomed += victims;
        if (once == ports)
            victim -= victim % 2, victims = 1;
        if (rank == victim || (victims == 2 && rank == (victim + 1) % size))
            die_soon();
        for (int step = 0;; step++) {
            code = once(step);
            MPI_Error_class(code, &error);
            if (code != MPI_SUCCESS)
                break;
        }
        if (!is_fault(error) && error != MPI_ERR_IN_STATUS)
            give_up(doing, code);
        recover();
    }
    printf("rank %d is left\n", first_rank);
    MUST(MPI_Finalize());
    return 0;
}
