/* Cases of perish: messages between two. */
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
