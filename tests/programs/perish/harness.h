/* What the cases of perish share: what is sent, looking at what has come, waiting, and giving up. */
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
