/* Ranks that live on when another is killed: survive FUNCTION FILE.
 *
 * All call FUNCTION again and again. The last rank writes its pid into FILE when it has begun, for somebody to kill it. The others must
 * be told of it by that very call within a second, agree on it, shrink the world, and find that what is left works. */
#include <mpi.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

enum { LONG = 1 << 18 };

static int rank, size, victim;
static double numbers[LONG], others[LONG];
static MPI_Win window;
static MPI_Comm world;

static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec + time.tv_nsec / 1e9;
}

static void give_up(const char *what, int code)
{
    char text[MPI_MAX_ERROR_STRING];
    int length;
    MPI_Error_string(code, text, &length);
    fprintf(stderr, "rank %d: %s: %s\n", rank, what, text);
    MPI_Abort(MPI_COMM_WORLD, 1);
}

static int is(const char *function, const char *name)
{
    return strcmp(function, name) == 0;
}

/* Rank 0 receives from the victim and sends to rank 1, which takes part only as long as the victim lives: it asks for what was sent last when
 * rank 0 has returned, and has made something else of its buffer. */
static int half(const char *function)
{
    static int step;
    MPI_Status status;
    MPI_Request request = MPI_REQUEST_NULL;
    int code = MPI_SUCCESS, flag;

    step++;
    if (rank == victim) {
        code = MPI_Send(numbers, 10, MPI_DOUBLE, 1, 0, world);
        return code != MPI_SUCCESS ? code : MPI_Send(numbers, 10, MPI_DOUBLE, 0, 0, world);
    }
    if (rank == 0) {
        for (int i = 0; i < LONG; i++)
            numbers[i] = step + i;
        if (is(function, "half_sendrecv"))
            code = MPI_Sendrecv(numbers, LONG, MPI_DOUBLE, 1, 0, others, 10, MPI_DOUBLE, victim, 0, world, &status);
        else if (is(function, "half_sendrecv_replace"))
            code = MPI_Sendrecv_replace(numbers, LONG, MPI_DOUBLE, 1, 0, victim, 0, world, &status);
        else
            MPI_Isendrecv(numbers, LONG, MPI_DOUBLE, 1, 0, others, 10, MPI_DOUBLE, victim, 0, world, &request);
        if (request != MPI_REQUEST_NULL)
            code = MPI_Wait(&request, &status);
        if (code != MPI_SUCCESS) {
            memset(numbers, 0, sizeof numbers);
            MPI_Send(&step, 1, MPI_INT, 1, 1, world);
            MPI_Recv(&flag, 1, MPI_INT, 1, 2, world, &status);
        }
        return code;
    }
    if (rank != 1)
        return MPI_Barrier(world);
    code = MPI_Recv(others, 10, MPI_DOUBLE, victim, 0, world, &status);
    if (code != MPI_SUCCESS)
        MPI_Recv(&flag, 1, MPI_INT, 0, 1, world, &status);
    flag = code == MPI_SUCCESS;
    if (!flag)
        MPI_Iprobe(0, 0, world, &flag, &status);
    if (flag) {
        int got = MPI_Recv(others, LONG, MPI_DOUBLE, 0, 0, world, &status);
        /* Those who wait in a barrier may have been quicker, and have revoked the communicator. */
        if (got == MPIX_ERR_REVOKED)
            code = got;
        for (int i = 0; i < LONG && got != MPIX_ERR_REVOKED; i++)
            if (got != MPI_SUCCESS || others[i] != step + i)
                give_up("what was sent beside a receive from the dead", got);
    }
    if (code != MPI_SUCCESS)
        MPI_Send(&step, 1, MPI_INT, 0, 2, world);
    return code;
}

/* One call of FUNCTION by this rank; those of point-to-point communication are between rank 0 and the victim. */
static int once(const char *function)
{
    MPI_Status status;
    MPI_Request requests[2];
    int peer = rank == victim ? 0 : victim, flag = 1, code;

    if (is(function, "barrier"))
        return MPI_Barrier(world);
    if (is(function, "allreduce"))
        return MPI_Allreduce(numbers, others, 1, MPI_DOUBLE, MPI_SUM, world);
    if (is(function, "allreduce_long"))
        return MPI_Allreduce(numbers, others, LONG, MPI_DOUBLE, MPI_SUM, world);
    if (is(function, "bcast"))
        return MPI_Bcast(numbers, 4, MPI_DOUBLE, victim, world);
    if (is(function, "bcast_long"))
        return MPI_Bcast(numbers, LONG, MPI_DOUBLE, 0, world);
    if (is(function, "alltoall"))
        return MPI_Alltoall(numbers, 100, MPI_DOUBLE, others, 100, MPI_DOUBLE, world);
    if (is(function, "iallreduce")) {
        MPI_Iallreduce(numbers, others, 1000, MPI_DOUBLE, MPI_SUM, world, requests);
        return MPI_Wait(requests, MPI_STATUS_IGNORE);
    }
    if (is(function, "dup")) {
        MPI_Comm copy;
        code = MPI_Comm_dup(world, &copy);
        return code != MPI_SUCCESS ? code : MPI_Comm_free(&copy);
    }
    if (is(function, "split")) {
        MPI_Comm half;
        code = MPI_Comm_split(world, rank % 2, 0, &half);
        return code != MPI_SUCCESS ? code : MPI_Comm_free(&half);
    }
    if (is(function, "agree"))
        return MPIX_Comm_agree(world, &flag);
    if (is(function, "shrink")) {
        MPI_Comm fewer;
        int left;
        code = MPIX_Comm_shrink(world, &fewer);
        if (code != MPI_SUCCESS)
            give_up("MPIX_Comm_shrink", code);
        MPI_Comm_size(fewer, &left);
        MPI_Comm_free(&fewer);
        return left == size ? MPI_SUCCESS : MPIX_ERR_PROC_FAILED;
    }
    if (is(function, "fence")) {
        code = MPI_Win_fence(0, window);
        if (code != MPI_SUCCESS || rank == victim)
            return code;
        return MPI_Put(numbers, 1, MPI_DOUBLE, victim, rank, 1, MPI_DOUBLE, window);
    }
    if (is(function, "lock")) {
        code = MPI_Win_lock(MPI_LOCK_EXCLUSIVE, 0, 0, window);
        if (code != MPI_SUCCESS)
            return code;
        MPI_Put(numbers, 1, MPI_DOUBLE, 0, 0, 1, MPI_DOUBLE, window);
        code = MPI_Win_unlock(0, window);
        /* Whoever takes the lock when the victim is dead need not be told. */
        if (code == MPI_SUCCESS && rank != victim) {
            code = MPI_Win_lock(MPI_LOCK_SHARED, victim, 0, window);
            return code != MPI_SUCCESS ? code : MPI_Win_unlock(victim, window);
        }
        return code;
    }
    if (strncmp(function, "half_", 5) == 0)
        return half(function);
    if (rank != 0 && rank != victim) {
        /* A collective call tells them when it is over. */
        return MPI_Barrier(world);
    }
    if (is(function, "send"))
        return rank == 0 ? MPI_Send(numbers, 10, MPI_DOUBLE, peer, 0, world)
                         : MPI_Recv(numbers, 10, MPI_DOUBLE, peer, 0, world, &status);
    if (is(function, "send_long"))
        return rank == 0 ? MPI_Send(numbers, LONG, MPI_DOUBLE, peer, 0, world)
                         : MPI_Recv(numbers, LONG, MPI_DOUBLE, peer, 0, world, &status);
    if (is(function, "ssend"))
        return rank == 0 ? MPI_Ssend(numbers, 10, MPI_DOUBLE, peer, 0, world)
                         : MPI_Recv(numbers, 10, MPI_DOUBLE, peer, 0, world, &status);
    if (is(function, "recv"))
        return rank != 0 ? MPI_Send(numbers, 10, MPI_DOUBLE, peer, 0, world)
                         : MPI_Recv(others, 10, MPI_DOUBLE, peer, 0, world, &status);
    if (is(function, "recv_long"))
        return rank != 0 ? MPI_Send(numbers, LONG, MPI_DOUBLE, peer, 0, world)
                         : MPI_Recv(others, LONG, MPI_DOUBLE, peer, 0, world, &status);
    if (is(function, "recv_any"))
        return rank != 0 ? MPI_Send(numbers, 10, MPI_DOUBLE, peer, 0, world)
                         : MPI_Recv(others, 10, MPI_DOUBLE, MPI_ANY_SOURCE, 0, world, &status);
    if (is(function, "irecv_any")) {
        if (rank != 0)
            return MPI_Send(numbers, 10, MPI_DOUBLE, peer, 0, world);
        MPI_Irecv(others, 10, MPI_DOUBLE, MPI_ANY_SOURCE, 0, world, requests);
        code = MPI_Wait(requests, &status);
        /* The others, who wait in a barrier, may have been quicker, and have revoked the communicator. */
        if (code != MPI_SUCCESS && code != MPIX_ERR_REVOKED) {
            int acknowledged;
            if (code != MPIX_ERR_PROC_FAILED_PENDING || requests[0] == MPI_REQUEST_NULL)
                give_up("MPI_Wait of any source", code);
            /* Once that is known, the receive goes on: somebody else may still send. */
            MPIX_Comm_ack_failed(world, size, &acknowledged);
            code = MPI_Test(requests, &flag, &status);
            if (code == MPIX_ERR_REVOKED)
                return code;
            if (code != MPI_SUCCESS || flag || acknowledged != 1)
                give_up("MPI_Test after MPIX_Comm_ack_failed", code);
            MPI_Cancel(requests);
            MPI_Wait(requests, &status);
            return MPIX_ERR_PROC_FAILED;
        }
        return code;
    }
    if (is(function, "probe")) {
        if (rank != 0)
            return MPI_Send(numbers, 10, MPI_DOUBLE, peer, 0, world);
        code = MPI_Probe(peer, 0, world, &status);
        return code != MPI_SUCCESS ? code : MPI_Recv(others, 10, MPI_DOUBLE, peer, 0, world, &status);
    }
    if (is(function, "iprobe")) {
        if (rank != 0)
            return MPI_Send(numbers, 10, MPI_DOUBLE, peer, 0, world);
        code = MPI_Iprobe(peer, 0, world, &flag, &status);
        return code != MPI_SUCCESS || !flag ? code : MPI_Recv(others, 10, MPI_DOUBLE, peer, 0, world, &status);
    }
    if (is(function, "waitall")) {
        MPI_Irecv(others, 10, MPI_DOUBLE, peer, 0, world, &requests[0]);
        MPI_Isend(numbers, 10, MPI_DOUBLE, peer, 0, world, &requests[1]);
        code = MPI_Waitall(2, requests, MPI_STATUSES_IGNORE);
        return code == MPI_ERR_IN_STATUS ? MPIX_ERR_PROC_FAILED : code;
    }
    if (is(function, "sendrecv"))
        return MPI_Sendrecv(numbers, 10, MPI_DOUBLE, peer, 0, others, 10, MPI_DOUBLE, peer, 0, world, &status);
    give_up(function, MPI_ERR_ARG);
    return MPI_SUCCESS;
}

int main(int argc, char **argv)
{
    MPI_Comm fewer;
    MPI_Group failed;
    int code, error, left, count, flag, sum, revoked, place;
    double *memory, begun;

    MPI_Init(&argc, &argv);
    if (argc != 3)
        give_up("survive FUNCTION FILE", MPI_ERR_ARG);
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &size);
    victim = size - 1;
    MPI_Comm_dup(MPI_COMM_WORLD, &world);
    MPI_Comm_set_errhandler(MPI_COMM_WORLD, MPI_ERRORS_RETURN);
    MPI_Comm_set_errhandler(world, MPI_ERRORS_RETURN);
    MPI_Win_allocate(sizeof *memory * size, sizeof *memory, MPI_INFO_NULL, world, &memory, &window);
    MPI_Win_set_errhandler(window, MPI_ERRORS_RETURN);
    MPI_Barrier(world);
    if (rank == victim) {
        char temporary[4096];
        snprintf(temporary, sizeof temporary, "%s.new", argv[2]);
        FILE *file = fopen(temporary, "w");
        fprintf(file, "%d\n", (int)getpid());
        fclose(file);
        rename(temporary, argv[2]);
    }
    do {
        begun = now();
        code = once(argv[1]);
    } while (code == MPI_SUCCESS);
    if (rank == victim)
        give_up("the victim was told", code);
    MPI_Error_class(code, &error);
    if (error != MPIX_ERR_PROC_FAILED && error != MPIX_ERR_REVOKED)
        give_up(argv[1], code);
    if (now() - begun > 1.0)
        give_up("it took more than a second", code);

    /* Those who have not heard of it wait for somebody: not for long. */
    MPIX_Comm_revoke(world);
    code = MPIX_Comm_is_revoked(world, &revoked);
    if (code != MPI_SUCCESS || !revoked)
        give_up("MPIX_Comm_is_revoked", code);
    code = MPI_Barrier(world);
    if (code != MPIX_ERR_REVOKED)
        give_up("MPI_Barrier on what was revoked", code);
    MPIX_Comm_get_failed(world, &failed);
    MPI_Group_size(failed, &count);
    MPI_Group_free(&failed);
    if (count != 1)
        give_up("MPIX_Comm_get_failed", MPI_ERR_GROUP);

    /* Everybody gets the same: an error as long as not all have acknowledged the failure, and the flags in any case. */
    flag = ~(1 << rank);
    code = MPIX_Comm_agree(world, &flag);
    if (rank == 0 && code != MPIX_ERR_PROC_FAILED && !is(argv[1], "irecv_any"))
        give_up("MPIX_Comm_agree before acknowledging", code);
    if (flag != ~((1 << victim) - 1))
        give_up("MPIX_Comm_agree: the flag", code);
    MPIX_Comm_failure_ack(world);
    code = MPIX_Comm_agree(world, &flag);
    if (code != MPI_SUCCESS)
        give_up("MPIX_Comm_agree", code);

    code = MPIX_Comm_shrink(world, &fewer);
    if (code != MPI_SUCCESS)
        give_up("MPIX_Comm_shrink", code);
    MPI_Comm_size(fewer, &left);
    MPI_Comm_rank(fewer, &place);
    code = MPI_Allreduce(&rank, &sum, 1, MPI_INT, MPI_SUM, fewer);
    if (code != MPI_SUCCESS || left != size - 1 || place != rank || sum != victim * (victim - 1) / 2)
        give_up("the shrunk communicator", code);
    code = MPI_Allreduce(MPI_IN_PLACE, numbers, LONG, MPI_DOUBLE, MPI_SUM, fewer);
    if (code != MPI_SUCCESS)
        give_up("a long MPI_Allreduce on it", code);
    MPI_Win_free(&window);
    MPI_Comm_free(&world);
    MPI_Comm_free(&fewer);
    if (rank == 0)
        printf("%d ranks survived %s\n", left, argv[1]);
    MPI_Finalize();
    return 0;
}
