/* User functions: each gets the program's own handles, codes and values, and its answer is understood. */
#include "check.h"

static MPI_Datatype expected_type;
static int calls;

static void add_pairs(void *in, void *inout, int *len, MPI_Datatype *datatype)
{
    int *a = in, *b = inout;
    calls++;
    CHECK(*datatype == expected_type);
    for (int i = 0; i < 2 * *len; i++)
        b[i] += a[i];
}

static void operations(void)
{
    MPI_Op op;
    MPI_Datatype pair;
    int in[4] = {1, 2, 3, 4}, inout[4] = {10, 20, 30, 40}, commute = -1;
    OK(MPI_Type_contiguous(2, MPI_INT, &pair));
    OK(MPI_Type_commit(&pair));
    OK(MPI_Op_create(add_pairs, 0, &op));
    OK(MPI_Op_commutative(op, &commute));
    EQUAL(commute, 0);
    expected_type = pair;
    OK(MPI_Reduce_local(in, inout, 2, pair, op));
    EQUAL(calls, 1);
    for (int i = 0; i < 4; i++)
        EQUAL(inout[i], 11 * in[i]);
    OK(MPI_Op_free(&op));
    CHECK(op == MPI_OP_NULL);
    OK(MPI_Type_free(&pair));
    CHECK(pair == MPI_DATATYPE_NULL);
}

static MPI_Comm expected_comm;
static int expected_keyval, copies, deletes, refuse;

static int copy_attr(MPI_Comm comm, int keyval, void *extra, void *in, void *out, int *flag)
{
    copies++;
    CHECK(comm == expected_comm);
    EQUAL(keyval, expected_keyval);
    CHECK(extra == &copies);
    *(void **)out = (char *)in + 1;
    *flag = 1;
    return refuse ? MPI_ERR_OTHER : MPI_SUCCESS;
}

static int delete_attr(MPI_Comm comm, int keyval, void *value, void *extra)
{
    deletes++;
    CHECK(comm == expected_comm);
    EQUAL(keyval, expected_keyval);
    CHECK(extra == &copies && value != NULL);
    return MPI_SUCCESS;
}

static void attributes(void)
{
    MPI_Comm comm, dup;
    char anchor[2];
    void *value;
    int keyval, flag;
    OK(MPI_Comm_dup(MPI_COMM_SELF, &comm));
    OK(MPI_Comm_create_keyval(copy_attr, delete_attr, &keyval, &copies));
    expected_comm = comm;
    expected_keyval = keyval;
    OK(MPI_Comm_set_attr(comm, keyval, anchor));
    OK(MPI_Comm_dup(comm, &dup));
    EQUAL(copies, 1);
    OK(MPI_Comm_get_attr(dup, keyval, &value, &flag));
    CHECK(flag && value == anchor + 1);
    expected_comm = dup;
    OK(MPI_Comm_free(&dup));
    CHECK(dup == MPI_COMM_NULL);
    EQUAL(deletes, 1);
    expected_comm = comm;
    refuse = 1;
    FAILS(MPI_Comm_dup(comm, &dup), MPI_ERR_OTHER);
    OK(MPI_Comm_delete_attr(comm, keyval));
    EQUAL(deletes, 2);
    OK(MPI_Comm_get_attr(comm, keyval, &value, &flag));
    EQUAL(flag, 0);
    OK(MPI_Comm_free_keyval(&keyval));
    EQUAL(keyval, MPI_KEYVAL_INVALID);
    OK(MPI_Comm_free(&comm));
}

static void predefined_functions(void)
{
    MPI_Comm comm, dup;
    MPI_Datatype type, other;
    char anchor;
    void *value;
    int copied, dropped, keyval, flag;
    OK(MPI_Comm_dup(MPI_COMM_SELF, &comm));
    OK(MPI_Comm_create_keyval(MPI_COMM_DUP_FN, MPI_COMM_NULL_DELETE_FN, &copied, NULL));
    OK(MPI_Comm_create_keyval(MPI_COMM_NULL_COPY_FN, MPI_COMM_NULL_DELETE_FN, &dropped, NULL));
    OK(MPI_Comm_set_attr(comm, copied, &anchor));
    OK(MPI_Comm_set_attr(comm, dropped, &anchor));
    OK(MPI_Comm_dup(comm, &dup));
    OK(MPI_Comm_get_attr(dup, copied, &value, &flag));
    CHECK(flag && value == &anchor);
    OK(MPI_Comm_get_attr(dup, dropped, &value, &flag));
    EQUAL(flag, 0);
    OK(MPI_Comm_free(&dup));
    OK(MPI_Comm_free(&comm));
    OK(MPI_Comm_free_keyval(&copied));
    OK(MPI_Comm_free_keyval(&dropped));
    OK(MPI_Type_create_keyval(MPI_TYPE_DUP_FN, MPI_TYPE_NULL_DELETE_FN, &keyval, NULL));
    OK(MPI_Type_contiguous(3, MPI_INT, &type));
    OK(MPI_Type_set_attr(type, keyval, &anchor));
    OK(MPI_Type_dup(type, &other));
    OK(MPI_Type_get_attr(other, keyval, &value, &flag));
    CHECK(flag && value == &anchor);
    OK(MPI_Type_free(&type));
    OK(MPI_Type_free(&other));
    OK(MPI_Type_free_keyval(&keyval));
}

static MPI_Comm heard_comm;
static MPI_Session heard_session;
static int heard_code;

static void comm_error(MPI_Comm *comm, int *code, ...)
{
    heard_comm = *comm;
    heard_code = *code;
}

static void session_error(MPI_Session *session, int *code, ...)
{
    heard_session = *session;
    heard_code = *code;
}

static void error_handlers(void)
{
    MPI_Comm comm;
    MPI_Errhandler handler, current;
    MPI_Session session;
    int code, class, added, dummy = 0;
    OK(MPI_Comm_dup(MPI_COMM_SELF, &comm));
    OK(MPI_Comm_create_errhandler(comm_error, &handler));
    OK(MPI_Comm_set_errhandler(comm, handler));
    OK(MPI_Comm_get_errhandler(comm, &current));
    CHECK(current != MPI_ERRHANDLER_NULL);
    OK(MPI_Errhandler_free(&current));
    code = MPI_Send(&dummy, 1, MPI_INT, 5, 0, comm);
    EQUAL(heard_code, code);
    CHECK(heard_comm == comm);
    OK(MPI_Error_class(code, &class));
    EQUAL(class, MPI_ERR_RANK);
    OK(MPI_Add_error_class(&class));
    OK(MPI_Add_error_code(class, &added));
    OK(MPI_Comm_call_errhandler(comm, added));
    EQUAL(heard_code, added);
    OK(MPI_Errhandler_free(&handler));
    CHECK(handler == MPI_ERRHANDLER_NULL);
    OK(MPI_Comm_free(&comm));
    OK(MPI_Session_create_errhandler(session_error, &handler));
    OK(MPI_Session_init(MPI_INFO_NULL, handler, &session));
    OK(MPI_Session_call_errhandler(session, MPI_ERR_TRUNCATE));
    CHECK(heard_session == session);
    EQUAL(heard_code, MPI_ERR_TRUNCATE);
    OK(MPI_Session_finalize(&session));
    CHECK(session == MPI_SESSION_NULL);
    OK(MPI_Errhandler_free(&handler));
}

static int queried, freed, cancelled_with;

static int query(void *extra, MPI_Status *status)
{
    queried++;
    CHECK(extra == &queried);
    status->MPI_SOURCE = MPI_ANY_SOURCE;
    status->MPI_TAG = 42;
    MPI_Status_set_elements(status, MPI_INT, 3);
    MPI_Status_set_cancelled(status, cancelled_with >= 0);
    return MPI_SUCCESS;
}

static int release(void *extra)
{
    freed++;
    CHECK(extra == &queried);
    return MPI_SUCCESS;
}

static int cancel(void *extra, int complete)
{
    CHECK(extra == &queried);
    cancelled_with = complete;
    return MPI_SUCCESS;
}

static void generalized_requests(void)
{
    MPI_Request request;
    MPI_Status status;
    int count, flag;
    cancelled_with = -1;
    OK(MPI_Grequest_start(query, release, cancel, &queried, &request));
    OK(MPI_Test(&request, &flag, &status));
    EQUAL(flag, 0);
    OK(MPI_Cancel(&request));
    EQUAL(cancelled_with, 0);
    OK(MPI_Grequest_complete(request));
    OK(MPI_Wait(&request, &status));
    CHECK(request == MPI_REQUEST_NULL);
    EQUAL(queried, 1);
    EQUAL(freed, 1);
    EQUAL(status.MPI_SOURCE, MPI_ANY_SOURCE);
    EQUAL(status.MPI_TAG, 42);
    OK(MPI_Get_count(&status, MPI_INT, &count));
    EQUAL(count, 3);
    OK(MPI_Test_cancelled(&status, &flag));
    EQUAL(flag, 1);
}

static void body(void)
{
    operations();
    attributes();
    predefined_functions();
    error_handlers();
    generalized_requests();
}
