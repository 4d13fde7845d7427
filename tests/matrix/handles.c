/* Handles: predefined ones and those that a program makes keep their identity on every way out of the library. */
#include "check.h"

static void communicators(void)
{
    MPI_Comm dup, split, group_made, none, sub;
    MPI_Group world, self, same, part;
    int result, length;
    CHECK(MPI_COMM_WORLD != MPI_COMM_SELF && MPI_COMM_WORLD != MPI_COMM_NULL && MPI_COMM_SELF != MPI_COMM_NULL);
    OK(MPI_Comm_dup(MPI_COMM_WORLD, &dup));
    CHECK(dup != MPI_COMM_NULL && dup != MPI_COMM_WORLD);
    OK(MPI_Comm_compare(dup, dup, &result));
    EQUAL(result, MPI_IDENT);
    OK(MPI_Comm_compare(MPI_COMM_WORLD, MPI_COMM_WORLD, &result));
    EQUAL(result, MPI_IDENT);
    OK(MPI_Comm_compare(dup, MPI_COMM_WORLD, &result));
    EQUAL(result, MPI_CONGRUENT);
    OK(MPI_Comm_split(dup, 0, -rank, &split));
    OK(MPI_Comm_compare(dup, split, &result));
    EQUAL(result, size == 1 ? MPI_CONGRUENT : MPI_SIMILAR);
    OK(MPI_Comm_compare(MPI_COMM_SELF, dup, &result));
    EQUAL(result, size == 1 ? MPI_CONGRUENT : MPI_UNEQUAL);
    OK(MPI_Comm_split(dup, rank == 0 ? MPI_UNDEFINED : 1, 0, &none));
    CHECK((none == MPI_COMM_NULL) == (rank == 0));
    if (none != MPI_COMM_NULL)
        OK(MPI_Comm_free(&none));
    CHECK(none == MPI_COMM_NULL);
    OK(MPI_Comm_split_type(dup, MPI_COMM_TYPE_SHARED, 0, MPI_INFO_NULL, &sub));
    CHECK(sub != MPI_COMM_NULL);
    OK(MPI_Comm_free(&sub));
    OK(MPI_Comm_split_type(dup, MPI_UNDEFINED, 0, MPI_INFO_NULL, &sub));
    CHECK(sub == MPI_COMM_NULL);

    OK(MPI_Comm_group(MPI_COMM_WORLD, &world));
    OK(MPI_Comm_group(MPI_COMM_SELF, &self));
    OK(MPI_Comm_group(dup, &same));
    CHECK(world != MPI_GROUP_NULL && world != MPI_GROUP_EMPTY);
    OK(MPI_Group_compare(world, same, &result));
    EQUAL(result, MPI_IDENT);
    OK(MPI_Group_compare(world, MPI_GROUP_EMPTY, &result));
    EQUAL(result, MPI_UNEQUAL);
    OK(MPI_Group_difference(world, same, &part));
    OK(MPI_Group_compare(part, MPI_GROUP_EMPTY, &result));
    EQUAL(result, MPI_IDENT);
    OK(MPI_Group_size(part, &length));
    EQUAL(length, 0);
    if (part != MPI_GROUP_EMPTY)
        OK(MPI_Group_free(&part));
    OK(MPI_Group_union(self, world, &part));
    OK(MPI_Group_size(part, &length));
    EQUAL(length, size);
    OK(MPI_Group_free(&part));
    OK(MPI_Group_intersection(self, world, &part));
    OK(MPI_Group_rank(part, &length));
    EQUAL(length, 0);
    OK(MPI_Group_free(&part));
    int ranks[] = {0, MPI_PROC_NULL, size - 1}, translated[3], range[1][3] = {{0, size - 1, 1}};
    OK(MPI_Group_translate_ranks(world, 3, ranks, same, translated));
    CHECK(translated[0] == 0 && translated[1] == MPI_PROC_NULL && translated[2] == size - 1);
    OK(MPI_Group_translate_ranks(world, 1, ranks, MPI_GROUP_EMPTY, translated));
    EQUAL(translated[0], MPI_UNDEFINED);
    OK(MPI_Group_rank(MPI_GROUP_EMPTY, &length));
    EQUAL(length, MPI_UNDEFINED);
    OK(MPI_Group_incl(world, 1, ranks, &part));
    OK(MPI_Comm_create(dup, part, &group_made));
    CHECK((group_made != MPI_COMM_NULL) == (rank == 0));
    if (group_made != MPI_COMM_NULL)
        OK(MPI_Comm_free(&group_made));
    if (rank == 0) {
        OK(MPI_Comm_create_group(dup, part, 3, &group_made));
        OK(MPI_Comm_size(group_made, &length));
        EQUAL(length, 1);
        OK(MPI_Comm_free(&group_made));
    }
    OK(MPI_Group_free(&part));
    CHECK(part == MPI_GROUP_NULL);
    OK(MPI_Group_range_incl(world, 1, range, &part));
    OK(MPI_Group_compare(part, world, &result));
    EQUAL(result, MPI_IDENT);
    OK(MPI_Group_free(&part));
    OK(MPI_Group_range_excl(world, 1, range, &part));
    OK(MPI_Group_size(part, &length));
    EQUAL(length, 0);
    if (part != MPI_GROUP_EMPTY)
        OK(MPI_Group_free(&part));
    OK(MPI_Group_free(&world));
    OK(MPI_Group_free(&self));
    OK(MPI_Group_free(&same));
    OK(MPI_Comm_free(&split));
    OK(MPI_Comm_free(&dup));
    CHECK(dup == MPI_COMM_NULL);
}

static void intercommunicators(void)
{
    MPI_Comm half, inter, merged, twin;
    MPI_Group remote;
    int flag, there, whole, result;
    if (size < 2) {
        skip("intercommunicators", "one rank has no other side");
        return;
    }
    OK(MPI_Comm_split(MPI_COMM_WORLD, rank % 2, rank, &half));
    OK(MPI_Intercomm_create(half, 0, MPI_COMM_WORLD, 1 - rank % 2, 12, &inter));
    OK(MPI_Comm_test_inter(inter, &flag));
    EQUAL(flag, 1);
    OK(MPI_Comm_test_inter(half, &flag));
    EQUAL(flag, 0);
    OK(MPI_Comm_remote_size(inter, &there));
    EQUAL(there, rank % 2 ? (size + 1) / 2 : size / 2);
    OK(MPI_Comm_remote_group(inter, &remote));
    OK(MPI_Group_size(remote, &whole));
    EQUAL(whole, there);
    OK(MPI_Group_free(&remote));
    OK(MPI_Comm_dup(inter, &twin));
    OK(MPI_Comm_compare(inter, twin, &result));
    EQUAL(result, MPI_CONGRUENT);
    OK(MPI_Comm_free(&twin));
    /* The root's side names MPI_ROOT and MPI_PROC_NULL, the other the root's rank. */
    int value = rank == 0 ? 77 : 0;
    OK(MPI_Bcast(&value, 1, MPI_INT, rank == 0 ? MPI_ROOT : rank % 2 ? 0 : MPI_PROC_NULL, inter));
    EQUAL(value, rank == 0 || rank % 2 ? 77 : 0);
    OK(MPI_Intercomm_merge(inter, rank % 2, &merged));
    OK(MPI_Comm_size(merged, &whole));
    EQUAL(whole, size);
    OK(MPI_Comm_free(&merged));
    OK(MPI_Comm_free(&inter));
    OK(MPI_Comm_free(&half));
}

static void many(void)
{
    enum { COMMS = 100, TYPES = 3000 };
    MPI_Comm comms[COMMS];
    static MPI_Datatype types[TYPES];
    int bytes;
    for (int i = 0; i < COMMS; i++)
        OK(MPI_Comm_dup(MPI_COMM_SELF, &comms[i]));
    for (int i = 0; i < COMMS; i++)
        for (int k = 0; k < i; k++)
            CHECK(comms[i] != comms[k]);
    for (int i = 0; i < COMMS; i++)
        OK(MPI_Comm_free(&comms[i]));
    for (int i = 0; i < TYPES; i++)
        OK(MPI_Type_contiguous(i + 1, MPI_CHAR, &types[i]));
    for (int i = 0; i < TYPES; i++) {
        OK(MPI_Type_size(types[i], &bytes));
        EQUAL(bytes, i + 1);
    }
    for (int i = TYPES; i-- > 0;)
        OK(MPI_Type_free(&types[i]));
    CHECK(types[0] == MPI_DATATYPE_NULL);
}

static void idup(void)
{
    MPI_Comm twin, other;
    MPI_Request request;
    MPI_Info info;
    int result;
    OK(MPI_Comm_idup(MPI_COMM_WORLD, &twin, &request));
    OK(MPI_Wait(&request, MPI_STATUS_IGNORE));
    CHECK(request == MPI_REQUEST_NULL);
    OK(MPI_Comm_compare(MPI_COMM_WORLD, twin, &result));
    EQUAL(result, MPI_CONGRUENT);
    OK(MPI_Info_create(&info));
    OK(MPI_Comm_dup_with_info(twin, info, &other));
    OK(MPI_Comm_set_info(other, info));
    OK(MPI_Info_free(&info));
    OK(MPI_Comm_get_info(other, &info));
    CHECK(info != MPI_INFO_NULL);
    OK(MPI_Info_free(&info));
    OK(MPI_Comm_free(&other));
#if MPI_VERSION >= 4
    if (HAS(MPI_Comm_idup_with_info(twin, MPI_INFO_NULL, &other, &request), "MPI_Comm_idup_with_info")) {
        OK(MPI_Wait(&request, MPI_STATUS_IGNORE));
        OK(MPI_Comm_compare(twin, other, &result));
        EQUAL(result, MPI_CONGRUENT);
        OK(MPI_Comm_free(&other));
    }
#endif
    OK(MPI_Comm_free(&twin));
}

/* The numbers that stand for handles in Fortran, or in C where the standard ABI has no others. */
#if defined(MPI_ABI_VERSION)
#define TO_NUMBER(kind, handle) MPI_##kind##_toint(handle)
#define FROM_NUMBER(kind, number) MPI_##kind##_fromint(number)
#define NUMBER int
#else
#define TO_NUMBER(kind, handle) MPI_##kind##_c2f(handle)
#define FROM_NUMBER(kind, number) MPI_##kind##_f2c(number)
#define NUMBER MPI_Fint
#endif
#define ROUND_TRIP(kind, handle) \
    do { \
        NUMBER number_ = TO_NUMBER(kind, handle); \
        CHECK(FROM_NUMBER(kind, number_) == (handle)); \
    } while (0)

static void numbers(void)
{
    MPI_Comm comm;
    MPI_Datatype type;
    MPI_Group group;
    MPI_Info info;
    MPI_Request request;
    MPI_Errhandler handler;
    int value = 0;
    ROUND_TRIP(Comm, MPI_COMM_WORLD);
    ROUND_TRIP(Comm, MPI_COMM_SELF);
    ROUND_TRIP(Comm, MPI_COMM_NULL);
    ROUND_TRIP(Group, MPI_GROUP_EMPTY);
    ROUND_TRIP(Group, MPI_GROUP_NULL);
    ROUND_TRIP(Op, MPI_SUM);
    ROUND_TRIP(Op, MPI_MINLOC);
    ROUND_TRIP(Op, MPI_OP_NULL);
    ROUND_TRIP(Info, MPI_INFO_NULL);
    ROUND_TRIP(Info, MPI_INFO_ENV);
    ROUND_TRIP(Request, MPI_REQUEST_NULL);
    ROUND_TRIP(Win, MPI_WIN_NULL);
    ROUND_TRIP(File, MPI_FILE_NULL);
    ROUND_TRIP(Message, MPI_MESSAGE_NULL);
    ROUND_TRIP(Message, MPI_MESSAGE_NO_PROC);
    ROUND_TRIP(Errhandler, MPI_ERRORS_RETURN);
    ROUND_TRIP(Errhandler, MPI_ERRORS_ARE_FATAL);
    ROUND_TRIP(Errhandler, MPI_ERRHANDLER_NULL);
    ROUND_TRIP(Type, MPI_INT);
    ROUND_TRIP(Type, MPI_DOUBLE_INT);
    ROUND_TRIP(Type, MPI_DATATYPE_NULL);
    OK(MPI_Comm_dup(MPI_COMM_SELF, &comm));
    ROUND_TRIP(Comm, comm);
    OK(MPI_Type_vector(2, 3, 4, MPI_INT, &type));
    ROUND_TRIP(Type, type);
    OK(MPI_Comm_group(comm, &group));
    ROUND_TRIP(Group, group);
    OK(MPI_Info_create(&info));
    ROUND_TRIP(Info, info);
    OK(MPI_Irecv(&value, 1, MPI_INT, 0, 0, comm, &request));
    ROUND_TRIP(Request, request);
    OK(MPI_Send(&rank, 1, MPI_INT, 0, 0, comm));
    OK(MPI_Wait(&request, MPI_STATUS_IGNORE));
    OK(MPI_Comm_get_errhandler(MPI_COMM_SELF, &handler));
    CHECK(handler == MPI_ERRORS_RETURN);
    ROUND_TRIP(Errhandler, handler);
    OK(MPI_Errhandler_free(&handler));
    OK(MPI_Info_free(&info));
    OK(MPI_Group_free(&group));
    OK(MPI_Type_free(&type));
    OK(MPI_Comm_free(&comm));
}

static void error_handlers(void)
{
    MPI_Comm comm;
    MPI_Errhandler handler;
    OK(MPI_Comm_dup(MPI_COMM_SELF, &comm));
    OK(MPI_Comm_get_errhandler(comm, &handler));
    CHECK(handler == MPI_ERRORS_RETURN);
    OK(MPI_Errhandler_free(&handler));
    CHECK(handler == MPI_ERRHANDLER_NULL);
    OK(MPI_Comm_set_errhandler(comm, MPI_ERRORS_ARE_FATAL));
    OK(MPI_Comm_get_errhandler(comm, &handler));
    CHECK(handler == MPI_ERRORS_ARE_FATAL);
    OK(MPI_Errhandler_free(&handler));
#if MPI_VERSION >= 4
    if (library_has(4, 0) && !library_fault("MPICH Version", "4.0", "MPI_ERRORS_ABORT")) {
        OK(MPI_Comm_set_errhandler(comm, MPI_ERRORS_ABORT));
        OK(MPI_Comm_get_errhandler(comm, &handler));
        CHECK(handler == MPI_ERRORS_ABORT);
        OK(MPI_Errhandler_free(&handler));
    } else if (!library_has(4, 0))
        skip("MPI_ERRORS_ABORT", "the library is older than MPI 4.0");
#endif
    OK(MPI_Comm_free(&comm));
}

void handles(void)
{
    communicators();
    intercommunicators();
    many();
    idup();
    numbers();
    error_handlers();
}
