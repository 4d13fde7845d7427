/* Cases of perish: collective calls. */
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
