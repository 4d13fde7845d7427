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

enum { PATIENCE = 10, MOST = 16, LONG = 300000, ROOM = 1 << 20, REQUESTS = 64, COMMS = 8 };

static MPI_Comm world;
static int rank, size, first_rank, round_number;
static uint64_t seed;
static const char *name, *volatile doing = "nothing";
static int out[ROOM], in[ROOM], more[ROOM];
static MPI_Request requests[REQUESTS];
static int pending;
/* Communicators beside the world that are to be revoked after an error. */
static MPI_Comm others[COMMS];
static MPI_Win window = MPI_WIN_NULL;
static MPI_File file = MPI_FILE_NULL;
static int *memory;

static void give_up(const char *what, int code)
{
    char text[MPI_MAX_ERROR_STRING] = "";
    int length;
    MPI_Error_string(code, text, &length);
    fprintf(stderr, "perish %s %llu: rank %d, round %d: %s: %s (in %s)\n", name, (unsigned long long)seed, first_rank, round_number,
            what, text, doing);
    _exit(9);
}

static void too_late(int signal)
{
    char text[512];
    int n = snprintf(text, sizeof text, "perish %s %llu: rank %d (pid %d), round %d: no return from %s\n", name,
                     (unsigned long long)seed, first_rank, (int)getpid(), round_number, doing);
    (void)signal;
    if (write(2, text, n) < 0 || getenv("PERISH_PAUSE"))
        pause();
    _exit(8);
}

/* A number below `n` that is the same for the same seed, round and `a`, `b`. */
static uint64_t mix(uint64_t x)
{
    x ^= x >> 33, x *= 0xff51afd7ed558ccdu, x ^= x >> 33, x *= 0xc4ceb9fe1a85ec53u;
    return x ^ x >> 33;
}

static int dice(int n, uint64_t a, uint64_t b)
{
    if (n < 1)
        return 0;
    return mix(mix(mix(seed) + round_number * 1000003u + a) + b * 7919u) % n;
}

/* What is at `k` of what `from` sends in step `step`. */
static int value(int step, int from, int k)
{
    return (step * 31 + from) * 1009 + k % 1000;
}

static int some_count(int step)
{
    static const int counts[] = {1, 2, 100, 250, 1500, 9000, 60000, LONG};
    return counts[dice(8, step, 1)];
}

static void fill(int *buffer, int n, int step, int from)
{
    for (int k = 0; k < n; k++)
        buffer[k] = value(step, from, k);
}

static void check(const int *buffer, int n, int step, int from, const char *what)
{
    for (int k = 0; k < n; k++)
        if (buffer[k] != value(step, from, k)) {
            fprintf(stderr, "step %d from %d: %d of %d is %d\n", step, from, k, n, buffer[k]);
            give_up(what, MPI_ERR_TRUNCATE);
        }
}

#define TRY(call)                                                                                                                  \
    do {                                                                                                                           \
        doing = #call, alarm(PATIENCE);                                                                                            \
        int code_ = call;                                                                                                          \
        if (code_ != MPI_SUCCESS)                                                                                                  \
            return code_;                                                                                                          \
    } while (0)
#define MUST(call)                                                                                                                 \
    do {                                                                                                                           \
        doing = #call, alarm(PATIENCE);                                                                                            \
        int code_ = call;                                                                                                          \
        if (code_ != MPI_SUCCESS)                                                                                                  \
            give_up(#call, code_);                                                                                                 \
    } while (0)

/* Waits for the pending requests, in one of the ways there are. */
static int wait_for_all(int step)
{
    int index, n = pending, done, indices[REQUESTS];
    switch (dice(5, step, 2 + first_rank)) {
    case 0:
        for (int i = 0; i < n; i++)
            TRY(MPI_Wait(&requests[i], MPI_STATUS_IGNORE));
        break;
    case 1:
        for (int i = 0; i < n; i++)
            TRY(MPI_Waitany(n, requests, &index, MPI_STATUS_IGNORE));
        break;
    case 2:
        for (done = 0; done != MPI_UNDEFINED;)
            TRY(MPI_Waitsome(n, requests, &done, indices, MPI_STATUSES_IGNORE));
        break;
    case 3:
        doing = "MPI_Testall", alarm(PATIENCE);
        for (done = 0; !done;) {
            int code = MPI_Testall(n, requests, &done, MPI_STATUSES_IGNORE);
            if (code != MPI_SUCCESS)
                return code;
        }
        break;
    default:
        TRY(MPI_Waitall(n, requests, MPI_STATUSES_IGNORE));
    }
    pending = 0;
    return MPI_SUCCESS;
}

/* One collective of all kinds over `comm`, blocking, or started as the next request; `n` ranks with `n` blocks. */
static int collective(MPI_Comm comm, int blocking, int step, int *send, int *recv, int *count, int *kind)
{
    int n = size, c = some_count(step), root = dice(n, step, 3), counts[MOST], displs[MOST], *s = send, *r = recv;
    MPI_Datatype types[MOST];
    MPI_Request *q = &requests[pending];
    *kind = dice(15, step, 4);
    *count = c = c * n > ROOM / 4 ? 1500 : c;
    for (int i = 0; i < n; i++)
        counts[i] = c, displs[i] = i * c, types[i] = MPI_INT;
    fill(s, *kind == 7 || *kind == 8 || *kind == 9 || *kind >= 13 ? c * n : c, step, rank);
    if (*kind == 1 && rank != root)
        memset(s, 0, c * sizeof *s);
    pending += !blocking;
#define EITHER(call, ...) TRY(blocking ? MPI_##call(__VA_ARGS__) : MPI_I##call(__VA_ARGS__, q))
#define BOTH(lower, upper, ...)                                                                                                    \
    do {                                                                                                                           \
        if (blocking)                                                                                                              \
            TRY(MPI_##upper(__VA_ARGS__));                                                                                         \
        else                                                                                                                       \
            TRY(MPI_I##lower(__VA_ARGS__, q));                                                                                     \
    } while (0)
    switch (*kind) {
    case 0: BOTH(barrier, Barrier, comm); break;
    case 1: BOTH(bcast, Bcast, s, c, MPI_INT, root, comm); break;
    case 2: BOTH(gather, Gather, s, c, MPI_INT, r, c, MPI_INT, root, comm); break;
    case 3: BOTH(gatherv, Gatherv, s, c, MPI_INT, r, counts, displs, MPI_INT, root, comm); break;
    case 4: BOTH(allgather, Allgather, s, c, MPI_INT, r, c, MPI_INT, comm); break;
    case 5: BOTH(allgatherv, Allgatherv, s, c, MPI_INT, r, counts, displs, MPI_INT, comm); break;
    case 6: BOTH(allreduce, Allreduce, s, r, c, MPI_INT, MPI_SUM, comm); break;
    case 7: BOTH(alltoall, Alltoall, s, c, MPI_INT, r, c, MPI_INT, comm); break;
    case 8: BOTH(alltoallv, Alltoallv, s, counts, displs, MPI_INT, r, counts, displs, MPI_INT, comm); break;
    case 9:
        for (int i = 0; i < n; i++)
            displs[i] *= sizeof *s;
        BOTH(alltoallw, Alltoallw, s, counts, displs, types, r, counts, displs, types, comm);
        break;
    case 10: BOTH(reduce, Reduce, s, r, c, MPI_INT, MPI_SUM, root, comm); break;
    case 11: BOTH(scan, Scan, s, r, c, MPI_INT, MPI_SUM, comm); break;
    case 12: BOTH(exscan, Exscan, s, r, c, MPI_INT, MPI_SUM, comm); break;
    case 13: BOTH(reduce_scatter_block, Reduce_scatter_block, s, r, c, MPI_INT, MPI_SUM, comm); break;
    case 14: BOTH(scatter, Scatter, s, c, MPI_INT, r, c, MPI_INT, root, comm); break;
    }
    return MPI_SUCCESS;
}

/* Whether what [collective] left is right, in an intracommunicator. */
static void check_collective(int step, const int *send, const int *recv, int c, int kind)
{
    int n = size, root = dice(n, step, 3), from = 0, to = 0;
    if (kind == 1)
        check(send, c, step, root, "MPI_Bcast");
    if (((kind == 2 || kind == 3) && rank == root) || kind == 4 || kind == 5)
        for (int i = 0; i < n; i++)
            check(recv + i * c, c, step, i, "gathered");
    if (kind >= 7 && kind <= 9)
        for (int i = 0; i < n; i++)
            for (int k = 0; k < c; k++)
                if (recv[i * c + k] != value(step, i, rank * c + k))
                    give_up("MPI_Alltoall", MPI_ERR_TRUNCATE);
    if (kind == 14)
        for (int k = 0; k < c; k++)
            if (recv[k] != value(step, root, rank * c + k))
                give_up("MPI_Scatter", MPI_ERR_TRUNCATE);
    to = kind == 11 ? rank + 1 : kind == 12 ? rank : n;
    if (kind == 6 || (kind == 10 && rank == root) || kind == 11 || (kind == 12 && rank > 0) || kind == 13)
        for (int k = 0; k < c; k++) {
            int sum = 0;
            for (int i = from; i < to; i++)
                sum += value(step, i, kind == 13 ? rank * c + k : k);
            if (recv[k] != sum)
                give_up("a reduction", MPI_ERR_OP);
        }
}

static int collectives(int step)
{
    int c, kind;
    TRY(collective(world, 1, step, out, in, &c, &kind));
    check_collective(step, out, in, c, kind);
    return MPI_SUCCESS;
}

static int icollectives(int step)
{
    int c[3], kind[3], half = ROOM / 4;
    for (int i = 0; i < 3; i++)
        TRY(collective(world, 0, 3 * step + i, out + i * half, in + i * half, &c[i], &kind[i]));
    TRY(wait_for_all(step));
    for (int i = 0; i < 3; i++)
        check_collective(3 * step + i, out + i * half, in + i * half, c[i], kind[i]);
    return MPI_SUCCESS;
}

static int persistent(int step)
{
    int n = 3000;
    if (step == 0) {
        TRY(MPI_Allreduce_init(out, in, n, MPI_INT, MPI_SUM, world, MPI_INFO_NULL, &requests[pending]));
        pending++;
        TRY(MPI_Bcast_init(more, LONG, MPI_INT, 0, world, MPI_INFO_NULL, &requests[pending]));
        pending++;
        TRY(MPI_Barrier_init(world, MPI_INFO_NULL, &requests[pending]));
        pending++;
        TRY(MPI_Send_init(out, n, MPI_INT, (rank + 1) % size, 1, world, &requests[pending]));
        pending++;
        TRY(MPI_Recv_init(in + n, n, MPI_INT, (rank + size - 1) % size, 1, world, &requests[pending]));
        pending++;
    }
    fill(out, n, step, rank);
    if (rank == 0)
        fill(more, LONG, step, 0);
    TRY(MPI_Startall(pending, requests));
    TRY(MPI_Waitall(pending, requests, MPI_STATUSES_IGNORE));
    check(more, LONG, step, 0, "a persistent MPI_Bcast");
    check(in + n, n, step, (rank + size - 1) % size, "a persistent MPI_Recv");
    return MPI_SUCCESS;
}

static char port[MPI_MAX_PORT_NAME];

/* Nobody waits for us any more. */
static void revoke_all(void)
{
    MUST(MPIX_Comm_revoke(world));
    for (int i = 0; i < COMMS; i++)
        if (others[i] != MPI_COMM_NULL)
            MUST(MPIX_Comm_revoke(others[i]));
    if (port[0] != 0 && rank == 0)
        MUST(MPI_Close_port(port));
    port[0] = 0;
}

/* Whether all have succeeded, for all the same. Who uses a communicator that others may not have got has to ask: one without a dead member does
 * not tell. */
static int all_well(int code)
{
    int flag = code == MPI_SUCCESS, agreed;
    const char *what = doing;
    if (code != MPI_SUCCESS)
        revoke_all();
    doing = "MPIX_Comm_agree", alarm(PATIENCE);
    agreed = MPIX_Comm_agree(world, &flag);
    doing = what;
    return code != MPI_SUCCESS ? code : agreed != MPI_SUCCESS ? agreed : flag ? MPI_SUCCESS : MPIX_ERR_PROC_FAILED;
}

/* An intercommunicator of the even and the odd ranks, in others[0] and [1]. */
static int two_groups(void)
{
    TRY(all_well(MPI_Comm_split(world, rank % 2, 0, &others[0])));
    TRY(all_well(MPI_Intercomm_create(others[0], 0, world, 1 - rank % 2, 5, &others[1])));
    return MPI_SUCCESS;
}

static int intercommunicator(int step)
{
    int c = some_count(step) / MOST + 1, there, kind = dice(6, step, 5), blocking = dice(2, step, 6);
    int root = rank % 2 ? 0 : rank == 0 ? MPI_ROOT : MPI_PROC_NULL;
    MPI_Request *q = requests;
    MPI_Comm merged;
    if (step == 0)
        TRY(two_groups());
    MPI_Comm_remote_size(others[1], &there);
    fill(out, c * MOST, step, rank);
    pending = !blocking;
    switch (kind) {
    case 0: BOTH(barrier, Barrier, others[1]); break;
    case 1: BOTH(bcast, Bcast, out, c, MPI_INT, root, others[1]); break;
    case 2: BOTH(allgather, Allgather, out, c, MPI_INT, in, c, MPI_INT, others[1]); break;
    case 3: BOTH(allreduce, Allreduce, out, in, c, MPI_INT, MPI_MAX, others[1]); break;
    case 4: BOTH(alltoall, Alltoall, out, c, MPI_INT, in, c, MPI_INT, others[1]); break;
    case 5:
        pending = 0;
        TRY(MPI_Intercomm_merge(others[1], rank % 2, &merged));
        TRY(MPI_Comm_free(&merged));
    }
    TRY(wait_for_all(step));
    if (kind == 1 && rank % 2)
        check(out, c, step, 0, "MPI_Bcast to the other group");
    for (int i = 0; kind == 2 && i < there; i++)
        check(in + i * c, c, step, 2 * i + 1 - rank % 2, "MPI_Allgather of the other group");
    return MPI_SUCCESS;
}

static int neighbours(int step)
{
    int c = some_count(step) / 4 + 1, dims[1] = {size}, periods[1] = {1}, left, right;
    if (step == 0)
        TRY(MPI_Cart_create(world, 1, dims, periods, 0, &others[0]));
    MPI_Cart_shift(others[0], 0, 1, &left, &right);
    fill(out, 2 * c, step, rank);
    if (step % 2) {
        TRY(MPI_Neighbor_allgather(out, c, MPI_INT, in, c, MPI_INT, others[0]));
    } else {
        pending = 1;
        TRY(MPI_Ineighbor_alltoall(out, c, MPI_INT, in, c, MPI_INT, others[0], requests));
        TRY(wait_for_all(step));
    }
    if (step % 2)
        check(in, c, step, left, "MPI_Neighbor_allgather"), check(in + c, c, step, right, "MPI_Neighbor_allgather");
    return MPI_SUCCESS;
}

static int sendrecv(int step)
{
    int c = some_count(step), d = 1 + dice(size - 1, step, 7), to = (rank + d) % size, from = (rank + size - d) % size;
    MPI_Status status;
    fill(out, c, step, rank);
    switch (dice(4, step, 8)) {
    case 0: TRY(MPI_Sendrecv(out, c, MPI_INT, to, 3, in, c, MPI_INT, from, 3, world, &status)); break;
    case 1:
        memcpy(in, out, c * sizeof *out);
        TRY(MPI_Sendrecv_replace(in, c, MPI_INT, to, 3, from, 3, world, &status));
        break;
    case 2:
        pending = 1;
        TRY(MPI_Isendrecv(out, c, MPI_INT, to, 3, in, c, MPI_INT, from, 3, world, requests));
        TRY(MPI_Wait(requests, &status));
        pending = 0;
        break;
    default:
        memcpy(in, out, c * sizeof *out);
        pending = 1;
        TRY(MPI_Isendrecv_replace(in, c, MPI_INT, to, 3, from, 3, world, requests));
        TRY(MPI_Wait(requests, &status));
        pending = 0;
    }
    check(in, c, step, from, "what was sent and received");
    return MPI_SUCCESS;
}

static int exchange(int step)
{
    int c = some_count(step);
    c = c > ROOM / size ? 20000 : c;
    fill(out, c, step, rank);
    for (int i = 0; i < size; i++)
        TRY(MPI_Irecv(in + i * c, c, MPI_INT, i, step % 1000, world, &requests[pending++]));
    for (int i = 0; i < size; i++) {
        int to = (rank + i) % size;
        TRY(dice(2, step, i) ? MPI_Issend(out, c, MPI_INT, to, step % 1000, world, &requests[pending++])
                             : MPI_Isend(out, c, MPI_INT, to, step % 1000, world, &requests[pending++]));
    }
    TRY(wait_for_all(step));
    for (int i = 0; i < size; i++)
        check(in + i * c, c, step, i, "what all send to all");
    return MPI_SUCCESS;
}

/* The first takes what comes from anybody, in one of the ways there are, and answers. */
static int any_source(int step)
{
    int c = some_count(step), acknowledged, code, way = dice(4, step, 9);
    MPI_Status status;
    MPI_Message message;
    if (rank != 0) {
        fill(out, c, step, rank);
        TRY(way == 1 ? MPI_Ssend(out, c, MPI_INT, 0, 4, world) : MPI_Send(out, c, MPI_INT, 0, 4, world));
        TRY(MPI_Recv(in, c, MPI_INT, 0, 5, world, &status));
        return MPI_SUCCESS;
    }
    for (int i = 1; i < size; i++) {
        switch (way) {
        case 0: TRY(MPI_Recv(in, c, MPI_INT, MPI_ANY_SOURCE, 4, world, &status)); break;
        case 1:
            TRY(MPI_Probe(MPI_ANY_SOURCE, 4, world, &status));
            TRY(MPI_Recv(in, c, MPI_INT, status.MPI_SOURCE, 4, world, &status));
            break;
        case 2:
            TRY(MPI_Mprobe(MPI_ANY_SOURCE, 4, world, &message, &status));
            TRY(MPI_Mrecv(in, c, MPI_INT, &message, &status));
            break;
        default:
            pending = 1;
            TRY(MPI_Irecv(in, c, MPI_INT, MPI_ANY_SOURCE, 4, world, requests));
            doing = "MPI_Wait of any source", alarm(PATIENCE);
            code = MPI_Wait(requests, &status);
            if (code == MPIX_ERR_PROC_FAILED_PENDING) {
                if (requests[0] == MPI_REQUEST_NULL)
                    give_up("MPIX_ERR_PROC_FAILED_PENDING has ended the receive", code);
                MUST(MPIX_Comm_ack_failed(world, size, &acknowledged));
                MUST(MPI_Cancel(requests));
                TRY(MPI_Wait(requests, &status));
                pending = 0;
                return MPIX_ERR_PROC_FAILED;
            }
            if (code != MPI_SUCCESS)
                return code;
            pending = 0;
        }
        check(in, c, step, status.MPI_SOURCE, "what came from any source");
    }
    for (int i = 1; i < size; i++)
        TRY(MPI_Rsend(in, 1, MPI_INT, i, 5, world));
    return MPI_SUCCESS;
}

/* One way round the ring, where every send waits for its receiver. */
static int chain(int step)
{
    int c = some_count(step), to = (rank + 1) % size, from = (rank + size - 1) % size;
    fill(out, c, step, 0);
    if (rank != 0) {
        TRY(MPI_Recv(in, c, MPI_INT, from, 6, world, MPI_STATUS_IGNORE));
        check(in, c, step, 0, "what went round");
    }
    TRY(MPI_Ssend(rank == 0 ? out : in, c, MPI_INT, to, 6, world));
    if (rank == 0)
        TRY(MPI_Recv(in, c, MPI_INT, from, 6, world, MPI_STATUS_IGNORE));
    return MPI_SUCCESS;
}

static int buffered(int step)
{
    static char space[64 << 10];
    int c = some_count(step) % 3000 + 1, to = (rank + 1) % size, from = (rank + size - 1) % size;
    fill(out, c, step, rank);
    TRY(MPI_Comm_attach_buffer(world, space, sizeof space));
    TRY(MPI_Bsend(out, c, MPI_INT, to, 7, world));
    TRY(MPI_Recv(in, c, MPI_INT, from, 7, world, MPI_STATUS_IGNORE));
    check(in, c, step, from, "a buffered message");
    void *address;
    int bytes;
    TRY(MPI_Comm_detach_buffer(world, &address, &bytes));
    return MPI_SUCCESS;
}

static int partitioned(int step)
{
    enum { PARTS = 8 };
    int c = some_count(dice(1000, 0, 0)) / PARTS + 1, to = (rank + 1) % size, from = (rank + size - 1) % size, flag;
    if (step == 0) {
        pending = 2;
        TRY(MPI_Psend_init(out, PARTS, c, MPI_INT, to, 1, world, MPI_INFO_NULL, &requests[0]));
        TRY(MPI_Precv_init(in, PARTS, c, MPI_INT, from, 1, world, MPI_INFO_NULL, &requests[1]));
    }
    TRY(MPI_Startall(2, requests));
    fill(out, PARTS * c, step, rank);
    for (int i = 0; i < PARTS; i++)
        TRY(MPI_Pready((i * 3 + step) % PARTS, requests[0]));
    TRY(MPI_Parrived(requests[1], step % PARTS, &flag));
    TRY(MPI_Waitall(2, requests, MPI_STATUSES_IGNORE));
    check(in, PARTS * c, step, from, "partitions");
    return MPI_SUCCESS;
}

static int make_window(int allocated)
{
    int bytes = 4096 * sizeof *memory;
    TRY(allocated ? MPI_Win_allocate(bytes, sizeof *memory, MPI_INFO_NULL, world, &memory, &window)
                  : MPI_Win_create(memory = more, bytes, sizeof *memory, MPI_INFO_NULL, world, &window));
    MPI_Win_set_errhandler(window, MPI_ERRORS_RETURN);
    return MPI_SUCCESS;
}

static int fence(int step)
{
    int to = (rank + 1 + dice(size - 1, step, 10)) % size, one = 1;
    if (step == 0)
        TRY(make_window(dice(2, 0, 11)));
    TRY(MPI_Win_fence(0, window));
    TRY(MPI_Put(&rank, 1, MPI_INT, to, rank, 1, MPI_INT, window));
    TRY(MPI_Accumulate(&one, 1, MPI_INT, 0, MOST, 1, MPI_INT, MPI_SUM, window));
    TRY(MPI_Get(in, 1000, MPI_INT, to, 100, 1000, MPI_INT, window));
    TRY(MPI_Win_fence(0, window));
    return MPI_SUCCESS;
}

static int post_start(int step)
{
    int left = (rank + size - 1) % size, right = (rank + 1) % size;
    MPI_Group all, before, after;
    if (step == 0)
        TRY(make_window(dice(2, 0, 11)));
    MPI_Comm_group(world, &all);
    MPI_Group_incl(all, 1, &left, &before);
    MPI_Group_incl(all, 1, &right, &after);
    TRY(MPI_Win_post(before, 0, window));
    TRY(MPI_Win_start(after, 0, window));
    fill(out, 1000, step, rank);
    TRY(MPI_Put(out, 1000, MPI_INT, right, 0, 1000, MPI_INT, window));
    TRY(MPI_Win_complete(window));
    TRY(MPI_Win_wait(window));
    check(memory, 1000, step, left, "what was put");
    MPI_Group_free(&all), MPI_Group_free(&before), MPI_Group_free(&after);
    return MPI_SUCCESS;
}

static int locks(int step)
{
    int to = dice(size, step, 12), one = 1, old;
    if (step == 0)
        TRY(make_window(dice(2, 0, 11)));
    TRY(MPI_Win_lock(dice(3, step, first_rank) ? MPI_LOCK_EXCLUSIVE : MPI_LOCK_SHARED, to, 0, window));
    TRY(MPI_Put(out, 100, MPI_INT, to, 100 + rank * 100, 100, MPI_INT, window));
    TRY(MPI_Win_flush(to, window));
    TRY(MPI_Fetch_and_op(&one, &old, MPI_INT, to, 0, MPI_SUM, window));
    TRY(MPI_Win_unlock(to, window));
    return MPI_SUCCESS;
}

static int flushes(int step)
{
    int to = dice(size, step, first_rank), one = 1, old;
    if (step == 0) {
        TRY(make_window(dice(2, 0, 11)));
        TRY(MPI_Win_lock_all(0, window));
    }
    TRY(MPI_Get_accumulate(&one, 1, MPI_INT, &old, 1, MPI_INT, to, 0, 1, MPI_INT, MPI_SUM, window));
    TRY(MPI_Win_flush_local(to, window));
    TRY(MPI_Compare_and_swap(&one, &old, &old, MPI_INT, to, 1, window));
    TRY(MPI_Rget(in, 2000, MPI_INT, to, 0, 2000, MPI_INT, window, &requests[pending++]));
    TRY(wait_for_all(step));
    TRY(MPI_Win_flush_all(window));
    return MPI_SUCCESS;
}

static int windows(int step)
{
    TRY(make_window(step % 2));
    TRY(MPI_Win_free(&window));
    return MPI_SUCCESS;
}

static int new_communicator(int step)
{
    MPI_Comm new = MPI_COMM_NULL;
    MPI_Group group;
    int dims[1] = {size}, periods[1] = {0}, next = (rank + 1) % size;
    switch (dice(8, step, 13)) {
    case 0: TRY(MPI_Comm_dup(world, &new)); break;
    case 1: TRY(MPI_Comm_split(world, rank % 2, -rank, &new)); break;
    case 2:
        MPI_Comm_group(world, &group);
        TRY(MPI_Comm_create(world, group, &new));
        MPI_Group_free(&group);
        break;
    case 3:
        MPI_Comm_group(world, &group);
        TRY(MPI_Comm_create_group(world, group, step % 100, &new));
        MPI_Group_free(&group);
        break;
    case 4: TRY(MPI_Comm_split_type(world, MPI_COMM_TYPE_SHARED, 0, MPI_INFO_NULL, &new)); break;
    case 5:
        pending = 1;
        TRY(MPI_Comm_idup(world, &others[0], requests));
        TRY(wait_for_all(step));
        new = others[0], others[0] = MPI_COMM_NULL;
        break;
    case 6: TRY(MPI_Cart_create(world, 1, dims, periods, 1, &new)); break;
    default: TRY(MPI_Dist_graph_create(world, 1, &rank, (int[]){1}, &next, (int[]){1}, MPI_INFO_NULL, 0, &new));
    }
    others[0] = new;
    return MPI_SUCCESS;
}

static int communicators(int step)
{
    int n;
    TRY(all_well(new_communicator(step)));
    TRY(all_well(MPI_Allreduce((int[]){1}, &n, 1, MPI_INT, MPI_SUM, others[0])));
    MUST(MPI_Comm_free(&others[0]));
    return MPI_SUCCESS;
}

static int merge(void)
{
    TRY(MPI_Intercomm_merge(others[1], rank % 2, &others[2]));
    TRY(MPI_Barrier(others[2]));
    TRY(MPI_Comm_disconnect(&others[2]));
    TRY(MPI_Comm_free(&others[1]));
    TRY(MPI_Comm_free(&others[0]));
    return MPI_SUCCESS;
}

static int intercommunicators(int step)
{
    (void)step;
    TRY(two_groups());
    return all_well(merge());
}

static int meet(void)
{
    if (rank == 0)
        MUST(MPI_Open_port(MPI_INFO_NULL, port));
    TRY(MPI_Bcast(port, sizeof port, MPI_CHAR, 0, world));
    if (rank % 2 == 0)
        TRY(MPI_Comm_accept(port, MPI_INFO_NULL, 0, others[0], &others[1]));
    else
        TRY(MPI_Comm_connect(port, MPI_INFO_NULL, 0, others[0], &others[1]));
    MPI_Comm_set_errhandler(others[1], MPI_ERRORS_RETURN);
    TRY(MPI_Barrier(others[1]));
    TRY(MPI_Comm_disconnect(&others[1]));
    return MPI_SUCCESS;
}

/* Those who accept die: who connects is told by the port. */
static int ports(int step)
{
    (void)step;
    TRY(all_well(MPI_Comm_split(world, rank % 2, 0, &others[0])));
    TRY(all_well(meet()));
    TRY(MPI_Comm_free(&others[0]));
    if (rank == 0)
        MUST(MPI_Close_port(port));
    port[0] = 0;
    return MPI_SUCCESS;
}

static char *program;

static int spawns(int step)
{
    char *arguments[] = {"child", NULL};
    (void)step;
    TRY(MPI_Comm_spawn(program, arguments, 2, MPI_INFO_NULL, 0, world, &others[0], MPI_ERRCODES_IGNORE));
    MPI_Comm_set_errhandler(others[0], MPI_ERRORS_RETURN);
    TRY(MPI_Barrier(others[0]));
    TRY(MPI_Comm_disconnect(&others[0]));
    return MPI_SUCCESS;
}

static int child(void)
{
    MPI_Comm parent;
    name = "child", doing = "MPI_Init", alarm(PATIENCE);
    MPI_Init(NULL, NULL);
    MPI_Comm_set_errhandler(MPI_COMM_WORLD, MPI_ERRORS_RETURN);
    MPI_Comm_set_errhandler(MPI_COMM_SELF, MPI_ERRORS_RETURN);
    MPI_Comm_get_parent(&parent);
    MPI_Comm_set_errhandler(parent, MPI_ERRORS_RETURN);
    doing = "MPI_Barrier", alarm(PATIENCE);
    MPI_Barrier(parent);
    doing = "MPI_Comm_disconnect", alarm(PATIENCE);
    MPI_Comm_disconnect(&parent);
    doing = "MPI_Finalize", alarm(PATIENCE);
    MPI_Finalize();
    return 0;
}

static char path[4096];

static int open_file(void)
{
    TRY(MPI_File_open(world, path, MPI_MODE_CREATE | MPI_MODE_RDWR, MPI_INFO_NULL, &file));
    return MPI_SUCCESS;
}

static int files(int step)
{
    int c = some_count(step) / MOST + 1, before = (rank + 1) % size;
    if (step == 0)
        TRY(open_file());
    fill(out, c, step, rank);
    switch (dice(4, step, 14)) {
    case 0: TRY(MPI_File_write_at_all(file, rank * c * 4, out, c, MPI_INT, MPI_STATUS_IGNORE)); break;
    case 1:
        TRY(MPI_File_seek(file, rank * c * 4, MPI_SEEK_SET));
        TRY(MPI_File_iwrite_all(file, out, c, MPI_INT, requests));
        pending = 1;
        TRY(wait_for_all(step));
        break;
    case 2:
        TRY(MPI_File_seek_shared(file, 0, MPI_SEEK_SET));
        TRY(MPI_File_write_ordered(file, out, c, MPI_INT, MPI_STATUS_IGNORE));
        break;
    default:
        TRY(MPI_File_set_view(file, rank * c * 4, MPI_INT, MPI_INT, "native", MPI_INFO_NULL));
        TRY(MPI_File_write_all(file, out, c, MPI_INT, MPI_STATUS_IGNORE));
        TRY(MPI_File_set_view(file, 0, MPI_BYTE, MPI_BYTE, "native", MPI_INFO_NULL));
    }
    TRY(MPI_File_sync(file));
    TRY(MPI_Barrier(world));
    TRY(MPI_File_read_at_all(file, before * c * 4, in, c, MPI_INT, MPI_STATUS_IGNORE));
    check(in, c, step, before, "what the file has");
    TRY(MPI_Barrier(world));
    return MPI_SUCCESS;
}

static int opened_files(int step)
{
    (void)step;
    TRY(open_file());
    TRY(MPI_File_set_size(file, 1000));
    TRY(MPI_File_write_shared(file, out, 10, MPI_INT, MPI_STATUS_IGNORE));
    TRY(MPI_File_close(&file));
    return MPI_SUCCESS;
}

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
