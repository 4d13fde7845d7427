/* One-sided communication: all flavours of windows, their attributes, locks, epochs and atomic operations. */
#include "check.h"

static int memory[8];

static void predefined_attributes(MPI_Win win, void *base, MPI_Aint bytes, int unit, int flavor)
{
    void *found_base;
    MPI_Aint *found_bytes;
    int *value, flag;
    OK(MPI_Win_get_attr(win, MPI_WIN_BASE, &found_base, &flag));
    CHECK(flag && (!base || found_base == base));
    OK(MPI_Win_get_attr(win, MPI_WIN_SIZE, &found_bytes, &flag));
    CHECK(flag && *found_bytes == bytes);
    OK(MPI_Win_get_attr(win, MPI_WIN_DISP_UNIT, &value, &flag));
    CHECK(flag && *value == unit);
    OK(MPI_Win_get_attr(win, MPI_WIN_CREATE_FLAVOR, &value, &flag));
    CHECK(flag);
    EQUAL(*value, flavor);
    OK(MPI_Win_get_attr(win, MPI_WIN_MODEL, &value, &flag));
    CHECK(flag && (*value == MPI_WIN_SEPARATE || *value == MPI_WIN_UNIFIED));
}

static void fences(MPI_Win win)
{
    int next = (rank + 1) % size, previous = (rank + size - 1) % size, value = 100 + rank, got = -1;
    OK(MPI_Win_fence(MPI_MODE_NOPRECEDE, win));
    OK(MPI_Put(&value, 1, MPI_INT, next, 0, 1, MPI_INT, win));
    OK(MPI_Win_fence(0, win));
    EQUAL(memory[0], 100 + previous);
    OK(MPI_Get(&got, 1, MPI_INT, next, 0, 1, MPI_INT, win));
    OK(MPI_Win_fence(MPI_MODE_NOPUT | MPI_MODE_NOSTORE, win));
    EQUAL(got, 100 + rank);
    memory[1] = 0;
    OK(MPI_Win_fence(0, win));
    value = 1;
    OK(MPI_Accumulate(&value, 1, MPI_INT, 0, 1, 1, MPI_INT, MPI_SUM, win));
    OK(MPI_Win_fence(MPI_MODE_NOSUCCEED, win));
    if (rank == 0)
        EQUAL(memory[1], size);
    OK(MPI_Barrier(MPI_COMM_WORLD));
}

static void locks(MPI_Win win)
{
    int value = 5 + rank, got = -1, zero = 0;
    MPI_Request request;
    memory[2] = 0;
    memory[3] = 0;
    OK(MPI_Barrier(MPI_COMM_WORLD));
    OK(MPI_Win_lock(MPI_LOCK_EXCLUSIVE, 0, 0, win));
    OK(MPI_Get(&got, 1, MPI_INT, 0, 2, 1, MPI_INT, win));
    OK(MPI_Win_flush(0, win));
    got++;
    OK(MPI_Put(&got, 1, MPI_INT, 0, 2, 1, MPI_INT, win));
    OK(MPI_Win_unlock(0, win));
    OK(MPI_Win_lock_all(MPI_MODE_NOCHECK, win));
    OK(MPI_Fetch_and_op(&value, &got, MPI_INT, 0, 3, MPI_SUM, win));
    OK(MPI_Win_flush_all(win));
    OK(MPI_Win_flush_local(0, win));
    OK(MPI_Win_flush_local_all(win));
    OK(MPI_Win_sync(win));
    OK(MPI_Fetch_and_op(&zero, &got, MPI_INT, 0, 3, MPI_NO_OP, win));
    OK(MPI_Win_flush(0, win));
    CHECK(got >= 5);
    OK(MPI_Rput(&value, 1, MPI_INT, rank, 4, 1, MPI_INT, win, &request));
    OK(MPI_Wait(&request, MPI_STATUS_IGNORE));
    OK(MPI_Win_flush(rank, win));
    OK(MPI_Rget(&got, 1, MPI_INT, rank, 4, 1, MPI_INT, win, &request));
    OK(MPI_Wait(&request, MPI_STATUS_IGNORE));
    EQUAL(got, value);
    int compare = value, other = -9;
    OK(MPI_Compare_and_swap(&other, &compare, &got, MPI_INT, rank, 4, win));
    OK(MPI_Win_flush(rank, win));
    EQUAL(got, value);
    OK(MPI_Get_accumulate(&value, 1, MPI_INT, &got, 1, MPI_INT, rank, 4, 1, MPI_INT, MPI_REPLACE, win));
    OK(MPI_Win_flush(rank, win));
    EQUAL(got, -9);
    OK(MPI_Raccumulate(&value, 1, MPI_INT, rank, 4, 1, MPI_INT, MPI_MAX, win, &request));
    OK(MPI_Wait(&request, MPI_STATUS_IGNORE));
    OK(MPI_Rget_accumulate(&zero, 1, MPI_INT, &got, 1, MPI_INT, rank, 4, 1, MPI_INT, MPI_NO_OP, win, &request));
    OK(MPI_Wait(&request, MPI_STATUS_IGNORE));
    EQUAL(got, value);
    OK(MPI_Win_unlock_all(win));
    OK(MPI_Barrier(MPI_COMM_WORLD));
    OK(MPI_Win_lock(MPI_LOCK_SHARED, 0, 0, win));
    OK(MPI_Get(&got, 1, MPI_INT, 0, 2, 1, MPI_INT, win));
    OK(MPI_Win_unlock(0, win));
    EQUAL(got, size);
}

static void epochs(MPI_Win win)
{
    MPI_Group world, from, to;
    int next = (rank + 1) % size, previous = (rank + size - 1) % size, value = 200 + rank, flag;
    OK(MPI_Win_get_group(win, &world));
    OK(MPI_Group_incl(world, 1, &previous, &from));
    OK(MPI_Group_incl(world, 1, &next, &to));
    OK(MPI_Win_post(from, 0, win));
    OK(MPI_Win_start(to, 0, win));
    OK(MPI_Put(&value, 1, MPI_INT, next, 5, 1, MPI_INT, win));
    OK(MPI_Win_complete(win));
    OK(MPI_Win_wait(win));
    EQUAL(memory[5], 200 + previous);
    OK(MPI_Win_post(from, MPI_MODE_NOSTORE, win));
    OK(MPI_Win_start(to, 0, win));
    OK(MPI_Win_complete(win));
    do
        OK(MPI_Win_test(win, &flag));
    while (!flag);
    OK(MPI_Group_free(&world));
    OK(MPI_Group_free(&from));
    OK(MPI_Group_free(&to));
}

static MPI_Win heard_win, expected_win;
static int heard_code, copies, deletes, expected_keyval;

static void win_error(MPI_Win *win, int *code, ...)
{
    heard_win = *win;
    heard_code = *code;
}

static int copy_win(MPI_Win win, int keyval, void *extra, void *in, void *out, int *flag)
{
    (void)win, (void)keyval, (void)extra;
    copies++;
    *(void **)out = in;
    *flag = 1;
    return MPI_SUCCESS;
}

static int delete_win(MPI_Win win, int keyval, void *value, void *extra)
{
    deletes++;
    CHECK(win == expected_win && value == memory && extra == &copies);
    EQUAL(keyval, expected_keyval);
    return MPI_SUCCESS;
}

static void functions(MPI_Win win)
{
    MPI_Errhandler handler, current;
    int keyval, other, flag, length;
    void *value;
    char name[MPI_MAX_OBJECT_NAME];
    OK(MPI_Win_create_errhandler(win_error, &handler));
    OK(MPI_Win_set_errhandler(win, handler));
    OK(MPI_Win_get_errhandler(win, &current));
    CHECK(current == handler);
    OK(MPI_Errhandler_free(&current));
    OK(MPI_Win_call_errhandler(win, MPI_ERR_ASSERT));
    CHECK(heard_win == win && heard_code == MPI_ERR_ASSERT);
    OK(MPI_Win_set_errhandler(win, MPI_ERRORS_RETURN));
    OK(MPI_Errhandler_free(&handler));
    CHECK(MPI_Win_lock(12345, 0, 0, win) != MPI_SUCCESS);
    expected_win = win;
    OK(MPI_Win_create_keyval(copy_win, delete_win, &keyval, &copies));
    expected_keyval = keyval;
    OK(MPI_Win_set_attr(win, keyval, memory));
    OK(MPI_Win_get_attr(win, keyval, &value, &flag));
    CHECK(flag && value == memory);
    OK(MPI_Win_delete_attr(win, keyval));
    EQUAL(deletes, 1);
    OK(MPI_Win_set_attr(win, keyval, memory));
    OK(MPI_Win_free_keyval(&keyval));
    EQUAL(keyval, MPI_KEYVAL_INVALID);
    OK(MPI_Win_create_keyval(MPI_WIN_DUP_FN, MPI_WIN_NULL_DELETE_FN, &other, NULL));
    OK(MPI_Win_free_keyval(&other));
    OK(MPI_Win_create_keyval(MPI_WIN_NULL_COPY_FN, MPI_WIN_NULL_DELETE_FN, &other, NULL));
    OK(MPI_Win_free_keyval(&other));
    OK(MPI_Win_set_name(win, "pane"));
    OK(MPI_Win_get_name(win, name, &length));
    CHECK(strcmp(name, "pane") == 0 && length == 4);
    MPI_Info info;
    OK(MPI_Win_get_info(win, &info));
    OK(MPI_Win_set_info(win, info));
    OK(MPI_Info_free(&info));
}

static void allocated(void)
{
    MPI_Win win;
    int *base = NULL, value = 9 + rank;
    OK(MPI_Win_allocate(4 * sizeof(int), sizeof(int), MPI_INFO_NULL, MPI_COMM_WORLD, &base, &win));
    CHECK(base != NULL);
    predefined_attributes(win, base, 4 * sizeof(int), sizeof(int), MPI_WIN_FLAVOR_ALLOCATE);
    OK(MPI_Win_fence(0, win));
    OK(MPI_Put(&value, 1, MPI_INT, (rank + 1) % size, 3, 1, MPI_INT, win));
    OK(MPI_Win_fence(0, win));
    EQUAL(base[3], 9 + (rank + size - 1) % size);
    OK(MPI_Win_free(&win));
    CHECK(win == MPI_WIN_NULL);
}

static void shared(void)
{
    MPI_Win win;
    MPI_Aint bytes;
    int *base = NULL, *first, unit;
    if (!HAS(MPI_Win_allocate_shared(2 * sizeof(int), sizeof(int), MPI_INFO_NULL, MPI_COMM_WORLD, &base, &win),
             "MPI_Win_allocate_shared"))
        return;
    predefined_attributes(win, base, 2 * sizeof(int), sizeof(int), MPI_WIN_FLAVOR_SHARED);
    OK(MPI_Win_shared_query(win, 0, &bytes, &unit, &first));
    CHECK(bytes == 2 * sizeof(int) && unit == sizeof(int));
    OK(MPI_Win_shared_query(win, MPI_PROC_NULL, &bytes, &unit, &first));
    OK(MPI_Win_fence(0, win));
    base[0] = 70 + rank;
    OK(MPI_Win_fence(0, win));
    EQUAL(first[0], 70);
    OK(MPI_Win_fence(0, win));
    OK(MPI_Win_free(&win));
}

static void dynamic(void)
{
    MPI_Win win;
    MPI_Aint here, there;
    int value = 40 + rank, got = -1;
    OK(MPI_Win_create_dynamic(MPI_INFO_NULL, MPI_COMM_WORLD, &win));
    predefined_attributes(win, MPI_BOTTOM, 0, 1, MPI_WIN_FLAVOR_DYNAMIC);
    OK(MPI_Win_attach(win, memory, sizeof memory));
    memory[6] = value;
    OK(MPI_Get_address(&memory[6], &here));
    OK(MPI_Sendrecv(&here, 1, MPI_AINT, (rank + size - 1) % size, 0, &there, 1, MPI_AINT, (rank + 1) % size, 0,
                    MPI_COMM_WORLD, MPI_STATUS_IGNORE));
    OK(MPI_Win_fence(0, win));
    OK(MPI_Get(&got, 1, MPI_INT, (rank + 1) % size, there, 1, MPI_INT, win));
    OK(MPI_Win_fence(0, win));
    EQUAL(got, 40 + (rank + 1) % size);
    OK(MPI_Win_detach(win, memory));
    OK(MPI_Win_free(&win));
}

void windows(void)
{
    MPI_Win win;
    if (size == 1 && library_fault("Open MPI", "4", "windows on one rank"))
        return;
    if (!HAS(MPI_Win_create(memory, sizeof memory, sizeof(int), MPI_INFO_NULL, MPI_COMM_WORLD, &win), "windows"))
        return;
    CHECK(win != MPI_WIN_NULL);
    predefined_attributes(win, memory, sizeof memory, sizeof(int), MPI_WIN_FLAVOR_CREATE);
    fences(win);
    locks(win);
    epochs(win);
    functions(win);
    OK(MPI_Win_free(&win));
    CHECK(win == MPI_WIN_NULL);
    EQUAL(deletes, 2);
    allocated();
    shared();
    dynamic();
}
