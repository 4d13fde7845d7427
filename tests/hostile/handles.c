/* Handles that were never given, or given for something else, or freed: every one is an error, and nothing else. */
#include "scenario.h"

#define SELF MPI_COMM_SELF

static int value = 7, other;

/* Numbers that are nobody's handle, and some that are another kind's. */
static const uintptr_t forged[] = {0,          1,          2,          0xff,       0x3ff,     0x400,      0x12345,
                                   0x10000000, 0x7fffffff, 0x80000000, 0x80000001, 0xdeadbee0, 0xfffffff0, 0xffffffff};

enum { FORGED = sizeof forged / sizeof *forged };

static void communicators(MPI_Comm comm)
{
    MPI_Comm copy = comm;
    FAILS(MPI_Comm_rank(comm, &other));
    FAILS(MPI_Comm_dup(comm, &copy));
    copy = comm;
    FAILS(MPI_Comm_free(&copy));
    FAILS(MPI_Send(&value, 1, MPI_INT, 0, 0, comm));
    FAILS(MPI_Bcast(&value, 1, MPI_INT, 0, comm));
    FAILS(MPI_Barrier(comm));
    FAILS(MPI_Comm_set_name(comm, "name"));
    FAILS(MPI_Cart_create(comm, 1, &value, &value, 0, &copy));
}

static void datatypes(MPI_Datatype type)
{
    MPI_Datatype copy = type;
    FAILS(MPI_Type_size(type, &other));
    FAILS(MPI_Type_commit(&copy));
    copy = type;
    FAILS(MPI_Type_free(&copy));
    FAILS(MPI_Type_contiguous(2, type, &copy));
    FAILS(MPI_Send(&value, 1, type, 0, 0, SELF));
    FAILS(MPI_Allreduce(&value, &other, 1, type, MPI_SUM, SELF));
    MPI_Aint zero = 0;
    int one = 1;
    copy = type;
    FAILS(MPI_Type_create_struct(1, &one, &zero, &copy, &copy));
}

static void operations(MPI_Op op)
{
    MPI_Op copy = op;
    FAILS(MPI_Allreduce(&value, &other, 1, MPI_INT, op, SELF));
    FAILS(MPI_Reduce_local(&value, &other, 1, MPI_INT, op));
    FAILS(MPI_Op_free(&copy));
}

static void groups(MPI_Group group)
{
    MPI_Group copy = group;
    FAILS(MPI_Group_size(group, &other));
    FAILS(MPI_Group_incl(group, 0, NULL, &copy));
    copy = group;
    FAILS(MPI_Group_free(&copy));
}

static void infos(MPI_Info info)
{
    MPI_Info copy = info;
    FAILS(MPI_Info_set(info, "key", "value"));
    FAILS(MPI_Info_get_nkeys(info, &other));
    FAILS(MPI_Info_free(&copy));
}

static void requests(MPI_Request request)
{
    MPI_Request copy = request;
    FAILS(MPI_Wait(&copy, MPI_STATUS_IGNORE));
    copy = request;
    FAILS(MPI_Test(&copy, &other, MPI_STATUS_IGNORE));
    FAILS(MPI_Cancel(&copy));
    FAILS(MPI_Start(&copy));
    FAILS(MPI_Request_free(&copy));
    MPI_Request array[3] = {MPI_REQUEST_NULL, request, MPI_REQUEST_NULL};
    FAILS(MPI_Waitall(3, array, MPI_STATUSES_IGNORE));
    FAILS(MPI_Grequest_complete(request));
}

static void windows(MPI_Win window)
{
    MPI_Win copy = window;
    FAILS(MPI_Win_fence(0, window));
    FAILS(MPI_Put(&value, 1, MPI_INT, 0, 0, 1, MPI_INT, window));
    FAILS(MPI_Win_lock_all(0, window));
    FAILS(MPI_Win_free(&copy));
}

static void error_handlers(MPI_Errhandler handler)
{
    MPI_Errhandler copy = handler;
    FAILS(MPI_Comm_set_errhandler(SELF, handler));
    FAILS(MPI_Errhandler_free(&copy));
}

static void messages(MPI_Message message)
{
    MPI_Message copy = message;
    MPI_Request request;
    FAILS(MPI_Mrecv(&value, 1, MPI_INT, &copy, MPI_STATUS_IGNORE));
    copy = message;
    FAILS(MPI_Imrecv(&value, 1, MPI_INT, &copy, &request));
}

static void sessions(MPI_Session session)
{
    MPI_Session copy = session;
    FAILS(MPI_Session_get_num_psets(session, MPI_INFO_NULL, &other));
    FAILS(MPI_Session_finalize(&copy));
}

static void files(MPI_File file)
{
    MPI_File copy = file;
    MPI_Offset bytes;
    FAILS(MPI_File_get_size(file, &bytes));
    FAILS(MPI_File_write(file, &value, 1, MPI_INT, MPI_STATUS_IGNORE));
    FAILS(MPI_File_close(&copy));
}

static void every_kind(uintptr_t number)
{
    communicators((MPI_Comm)number);
    datatypes((MPI_Datatype)number);
    operations((MPI_Op)number);
    groups((MPI_Group)number);
    infos((MPI_Info)number);
    requests((MPI_Request)number);
    windows((MPI_Win)number);
    error_handlers((MPI_Errhandler)number);
    messages((MPI_Message)number);
    sessions((MPI_Session)number);
    files((MPI_File)number);
}

static void forged_handles(void)
{
    for (int i = 0; i < FORGED; i++)
        every_kind(forged[i]);
}

/* What is one kind's handle is no other kind's. */
static void mistaken_handles(void)
{
    communicators((MPI_Comm)MPI_INT);
    datatypes((MPI_Datatype)MPI_COMM_WORLD);
    operations((MPI_Op)MPI_INT);
    groups((MPI_Group)MPI_COMM_WORLD);
    infos((MPI_Info)MPI_SUM);
    requests((MPI_Request)MPI_COMM_SELF);
    windows((MPI_Win)MPI_INT);
    error_handlers((MPI_Errhandler)MPI_INT);
    messages((MPI_Message)MPI_COMM_SELF);
    sessions((MPI_Session)MPI_COMM_SELF);
    files((MPI_File)MPI_COMM_SELF);
}

static void add(void *in, void *inout, int *length, MPI_Datatype *type) { (void)in, (void)inout, (void)length, (void)type; }
static void hear(MPI_Comm *comm, int *code, ...) { (void)comm, (void)code; }

static void freed_handles(void)
{
    MPI_Comm comm, old_comm;
    MPI_Datatype type, old_type;
    MPI_Op op, old_op;
    MPI_Group group, old_group;
    MPI_Info info, old_info;
    MPI_Request request, old_request;
    MPI_Win window, old_window;
    MPI_Errhandler handler, old_handler;
    void *base;
    MPI_Comm_dup(SELF, &comm);
    old_comm = comm;
    MPI_Comm_free(&comm);
    communicators(old_comm);
    MPI_Type_contiguous(2, MPI_INT, &type);
    old_type = type;
    MPI_Type_free(&type);
    datatypes(old_type);
    MPI_Op_create(add, 1, &op);
    old_op = op;
    MPI_Op_free(&op);
    operations(old_op);
    MPI_Comm_group(SELF, &group);
    old_group = group;
    MPI_Group_free(&group);
    groups(old_group);
    MPI_Info_create(&info);
    old_info = info;
    MPI_Info_free(&info);
    infos(old_info);
    MPI_Isend(&value, 1, MPI_INT, 0, 0, SELF, &request);
    old_request = request;
    MPI_Recv(&other, 1, MPI_INT, 0, 0, SELF, MPI_STATUS_IGNORE);
    MPI_Wait(&request, MPI_STATUS_IGNORE);
    requests(old_request);
    MPI_Win_allocate(64, 1, MPI_INFO_NULL, SELF, &base, &window);
    old_window = window;
    MPI_Win_free(&window);
    windows(old_window);
    MPI_Comm_create_errhandler(hear, &handler);
    old_handler = handler;
    MPI_Errhandler_free(&handler);
    error_handlers(old_handler);
}

static void predefined_handles_stay(void)
{
    MPI_Comm world = MPI_COMM_WORLD, self = SELF;
    MPI_Datatype type = MPI_INT;
    MPI_Op op = MPI_SUM;
    FAILS(MPI_Comm_free(&world));
    FAILS(MPI_Comm_free(&self));
    FAILS(MPI_Type_free(&type));
    FAILS(MPI_Op_free(&op));
    CHECK(MPI_Allreduce(&value, &other, 1, MPI_INT, MPI_SUM, SELF) == MPI_SUCCESS && other == value);
}

static void forged_keyvals(void)
{
    int keyvals[] = {0, 1, -1, 12345, INT32_MAX, INT32_MIN};
    void *found;
    int flag;
    for (int i = 0; i < 6; i++) {
        int keyval = keyvals[i];
        FAILS(MPI_Comm_set_attr(SELF, keyval, &value));
        FAILS(MPI_Comm_get_attr(SELF, keyval, &found, &flag));
        FAILS(MPI_Comm_delete_attr(SELF, keyval));
        FAILS(MPI_Comm_free_keyval(&keyval));
    }
}

/* A guest that never frees anything is told when there is no more, or goes on. */
static void never_freed(void)
{
    for (int i = 0; i < 200000; i++) {
        MPI_Info info;
        MPI_Datatype type;
        if (MPI_Info_create(&info) != MPI_SUCCESS || MPI_Type_contiguous(i + 1, MPI_BYTE, &type) != MPI_SUCCESS)
            break;
    }
    for (int i = 0; i < 70000; i++) {
        MPI_Comm comm;
        if (MPI_Comm_dup(SELF, &comm) != MPI_SUCCESS)
            break;
    }
    CHECK(MPI_Allreduce(&value, &other, 1, MPI_INT, MPI_SUM, SELF) == MPI_SUCCESS && other == value);
}

static const struct scenario scenarios[] = {
    SCENARIO(forged_handles, "fine", "came back"),        SCENARIO(mistaken_handles, "fine", "came back"),
    SCENARIO(freed_handles, "fine", "came back"),         SCENARIO(predefined_handles_stay, "fine", "came back"),
    SCENARIO(forged_keyvals, "fine", "came back"),        SCENARIO(never_freed, "fine", "came back"),
};

int main(int argc, char **argv)
{
    return run(argc, argv, scenarios, sizeof scenarios / sizeof *scenarios);
}
