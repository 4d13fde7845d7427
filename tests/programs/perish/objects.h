/* Cases of perish: windows, communicators, ports, spawning and files. */
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
