/* Objects that are freed, and whose handles are given anew, while MPI works with them; calls inside of calls; and small
 * things without number. */
#include "scenario.h"

#define SELF MPI_COMM_SELF

static int value = 7;

static void sum_of_four(void *in, void *inout, int *length, MPI_Datatype *type)
{
    (void)type;
    for (int i = 0; i < 4 * *length; i++)
        ((int *)inout)[i] += ((int *)in)[i];
}

/* Handles come around after some times; then this one means something far away. */
static void takes_its_handle(MPI_Datatype freed)
{
    MPI_Datatype type = MPI_DATATYPE_NULL;
    const MPI_Count length = 8, away = (MPI_Count)1 << 40;
    for (int i = 0; i < 1000; i++) {
        MPI_Type_create_hindexed_c(1, &length, &away, MPI_INT, &type);
        if (type == freed)
            return;
        MPI_Type_free(&type);
    }
}

static void type_freed_during_a_reduction(void)
{
    MPI_Datatype four, freed;
    MPI_Op op;
    MPI_Request request;
    int mine[4] = {1, 2, 3, rank}, all[4] = {0, 0, 0, 0}, go = 0;
    MPI_Type_contiguous(4, MPI_INT, &four);
    MPI_Type_commit(&four);
    MPI_Op_create(sum_of_four, 1, &op);
    if (rank == 0) {
        MPI_Iallreduce(mine, all, 1, four, op, MPI_COMM_WORLD, &request);
        freed = four;
        MPI_Type_free(&four);
        takes_its_handle(freed);
        for (int r = 1; r < size; r++)
            MPI_Send(&go, 1, MPI_INT, r, 1, MPI_COMM_WORLD);
    } else {
        MPI_Recv(&go, 1, MPI_INT, 0, 1, MPI_COMM_WORLD, MPI_STATUS_IGNORE);
        MPI_Iallreduce(mine, all, 1, four, op, MPI_COMM_WORLD, &request);
        MPI_Type_free(&four);
    }
    CHECK(MPI_Wait(&request, MPI_STATUS_IGNORE) == MPI_SUCCESS);
    CHECK(all[0] == size && all[1] == 2 * size && all[2] == 3 * size && all[3] == size * (size - 1) / 2);
}

static void more_regions_than_a_window_takes(void)
{
    static char memory[40000];
    MPI_Win win;
    MPI_Datatype far;
    const MPI_Count length = 8, away = (MPI_Count)5 << 30;
    int attached = 0;
    MPI_Win_create_dynamic(MPI_INFO_NULL, SELF, &win);
    MPI_Win_set_errhandler(win, MPI_ERRORS_RETURN);
    for (; attached < 5000; attached++)
        if (MPI_Win_attach(win, memory + 8 * attached, 4) != MPI_SUCCESS)
            break;
    CHECK(attached >= 32 && attached < 5000);
    MPI_Type_create_hindexed_c(1, &length, &away, MPI_BYTE, &far);
    MPI_Type_commit(&far);
    MPI_Win_lock(MPI_LOCK_EXCLUSIVE, 0, 0, win);
    FAILS(MPI_Put(memory, 8, MPI_BYTE, 0, 0, 1, far, win));
    FAILS(MPI_Get(memory, 8, MPI_BYTE, 0, 0, 1, far, win));
    FAILS(MPI_Put(memory, 8, MPI_BYTE, 0, (MPI_Aint)(memory + 4), 8, MPI_BYTE, win));
    MPI_Win_unlock(0, win);
    while (attached-- > 0)
        CHECK(MPI_Win_detach(win, memory + 8 * attached) == MPI_SUCCESS);
    CHECK(MPI_Win_attach(win, memory, sizeof memory) == MPI_SUCCESS);
}

static MPI_Win taken;

static int frees_the_window(MPI_Win win, int keyval, void *value, void *extra)
{
    static int inside;
    (void)keyval, (void)value, (void)extra;
    if (!inside++) {
        MPI_Win again = win;
        CHECK(MPI_Win_free(&again) == MPI_SUCCESS);
        /* Takes the memory that the window has given back. */
        MPI_Win_create_dynamic(MPI_INFO_NULL, SELF, &taken);
    }
    return MPI_SUCCESS;
}

static void window_freed_in_its_freeing(void)
{
    static char memory[64];
    MPI_Win win, next;
    int keyval;
    MPI_Win_create_keyval(MPI_WIN_NULL_COPY_FN, frees_the_window, &keyval, NULL);
    MPI_Win_create(memory, sizeof memory, 1, MPI_INFO_NULL, SELF, &win);
    MPI_Win_set_errhandler(win, MPI_ERRORS_RETURN);
    MPI_Win_set_attr(win, keyval, &value);
    FAILS(MPI_Win_free(&win));
    MPI_Win_create(memory, sizeof memory, 1, MPI_INFO_NULL, SELF, &next);
    MPI_Win_lock(MPI_LOCK_EXCLUSIVE, 0, 0, taken);
    MPI_Win_lock(MPI_LOCK_EXCLUSIVE, 0, 0, next);
    MPI_Win_unlock(0, next);
    MPI_Win_unlock(0, taken);
    MPI_Win_free(&next);
    MPI_Win_free(&taken);
}

static void meets_inside(void *in, void *inout, int *length, MPI_Datatype *type)
{
    sum_of_four(in, inout, length, type);
    FAILS(MPI_Barrier(MPI_COMM_WORLD));
}

static void collective_in_an_operation(void)
{
    MPI_Datatype four;
    MPI_Op op;
    int mine[4] = {1, 1, 1, 1}, all[4] = {0, 0, 0, 0};
    MPI_Type_contiguous(4, MPI_INT, &four);
    MPI_Type_commit(&four);
    MPI_Op_create(meets_inside, 1, &op);
    CHECK(MPI_Allreduce(mine, all, 1, four, op, MPI_COMM_WORLD) == MPI_SUCCESS);
    CHECK(all[0] == size && all[3] == size);
}

static int no_free(void *extra) { return (void)extra, MPI_SUCCESS; }
static int no_cancel(void *extra, int complete) { return (void)extra, (void)complete, MPI_SUCCESS; }

/* A function of MPI's is one that MPI calls. */
static void waits_inside_for_the_same(void)
{
    static MPI_Request request;
    MPI_Grequest_query_function *wait = (MPI_Grequest_query_function *)(void *)MPI_Wait;
    MPI_Grequest_start(wait, no_free, no_cancel, &request, &request);
    MPI_Grequest_complete(request);
    MPI_Wait(&request, MPI_STATUS_IGNORE);
}

static void asks_without_end(void)
{
    MPI_Request request;
    for (;;) {
        MPI_Irecv(&value, 1, MPI_INT, 0, 5, SELF, &request);
        MPI_Request_free(&request);
    }
}

static void sends_itself_without_end(void)
{
    static char room[100000];
    MPI_Request request;
    for (;;) {
        MPI_Isend(room, sizeof room, MPI_BYTE, 0, 6, SELF, &request);
        MPI_Request_free(&request);
    }
}

static void one_long_argument_many_times(void)
{
    enum { MANY = 100000, LONG = 1 << 20 };
    static char text[LONG], *arguments[MANY];
    MPI_Info info;
    memset(text, 'x', LONG - 1);
    for (int i = 0; i < MANY; i++)
        arguments[i] = text;
    FAILS(MPI_Info_create_env(MANY, arguments, &info));
}

static const struct scenario scenarios[] = {
    TOGETHER(type_freed_during_a_reduction, "fine", "came back"),
    SCENARIO(more_regions_than_a_window_takes, "fine", "came back"),
    SCENARIO(window_freed_in_its_freeing, "fine", "came back"),
    TOGETHER(collective_in_an_operation, "fine", "came back"),
    SCENARIO(waits_inside_for_the_same, "trap", "too deeply nested"),
    SCENARIO(asks_without_end, "trap", "host's memory"),
    SCENARIO(sends_itself_without_end, "trap", "host's memory"),
    SCENARIO(one_long_argument_many_times, "fine", "came back"),
};

int main(int argc, char **argv)
{
    return run(argc, argv, scenarios, sizeof scenarios / sizeof *scenarios);
}
