/* User functions: each gets the program's own handles, codes and values, and its answer is understood. */
#include "check.h"

static int expected_keyval, copies, deletes, refuse, anchor[4];
static MPI_Comm expected_comm;
static MPI_Datatype expected_type;

#define COPY_AND_DELETE(Kind, kind, expected) \
    static int copy_##kind(MPI_##Kind object, int keyval, void *extra, void *in, void *out, int *flag) \
    { \
        copies++; \
        CHECK(object == expected); \
        EQUAL(keyval, expected_keyval); \
        CHECK(extra == &copies); \
        *(void **)out = (int *)in + 1; \
        *flag = 1; \
        return refuse ? MPI_ERR_OTHER : MPI_SUCCESS; \
    } \
    static int delete_##kind(MPI_##Kind object, int keyval, void *value, void *extra) \
    { \
        deletes++; \
        CHECK(object == expected); \
        EQUAL(keyval, expected_keyval); \
        CHECK(extra == &copies && value != NULL); \
        return refuse > 1 ? MPI_ERR_ARG : MPI_SUCCESS; \
    }

COPY_AND_DELETE(Comm, comm, expected_comm)
COPY_AND_DELETE(Datatype, type, expected_type)

static void comm_attributes(void)
{
    MPI_Comm comm, dup;
    void *value;
    int keyval, flag;
    copies = deletes = refuse = 0;
    OK(MPI_Comm_dup(MPI_COMM_SELF, &comm));
    OK(MPI_Comm_create_keyval(copy_comm, delete_comm, &keyval, &copies));
    CHECK(keyval != MPI_KEYVAL_INVALID);
    expected_comm = comm;
    expected_keyval = keyval;
    OK(MPI_Comm_get_attr(comm, keyval, &value, &flag));
    EQUAL(flag, 0);
    OK(MPI_Comm_set_attr(comm, keyval, anchor));
    OK(MPI_Comm_dup(comm, &dup));
    EQUAL(copies, 1);
    OK(MPI_Comm_get_attr(dup, keyval, &value, &flag));
    CHECK(flag && value == anchor + 1);
    expected_comm = dup;
    OK(MPI_Comm_free(&dup));
    EQUAL(deletes, 1);
    expected_comm = comm;
    OK(MPI_Comm_set_attr(comm, keyval, anchor + 2));
    EQUAL(deletes, 2);
    refuse = 1;
    CHECK(MPI_Comm_dup(comm, &dup) != MPI_SUCCESS);
    refuse = 0;
    OK(MPI_Comm_delete_attr(comm, keyval));
    EQUAL(deletes, 3);
    OK(MPI_Comm_get_attr(comm, keyval, &value, &flag));
    EQUAL(flag, 0);
    /* A keyval lives on while an attribute has it. */
    OK(MPI_Comm_set_attr(comm, keyval, anchor));
    OK(MPI_Comm_free_keyval(&keyval));
    EQUAL(keyval, MPI_KEYVAL_INVALID);
    OK(MPI_Comm_free(&comm));
    EQUAL(deletes, 4);
    for (int i = 0; i < 1000; i++) {
        OK(MPI_Comm_create_keyval(copy_comm, delete_comm, &keyval, &copies));
        OK(MPI_Comm_free_keyval(&keyval));
    }
}

static void type_attributes(void)
{
    MPI_Datatype type, dup;
    void *value;
    int keyval, flag;
    copies = deletes = refuse = 0;
    OK(MPI_Type_contiguous(3, MPI_INT, &type));
    OK(MPI_Type_create_keyval(copy_type, delete_type, &keyval, &copies));
    expected_type = type;
    expected_keyval = keyval;
    OK(MPI_Type_set_attr(type, keyval, anchor));
    OK(MPI_Type_dup(type, &dup));
    EQUAL(copies, 1);
    OK(MPI_Type_get_attr(dup, keyval, &value, &flag));
    CHECK(flag && value == anchor + 1);
    expected_type = dup;
    OK(MPI_Type_delete_attr(dup, keyval));
    EQUAL(deletes, 1);
    OK(MPI_Type_free(&dup));
    expected_type = type;
    OK(MPI_Type_free(&type));
    EQUAL(deletes, 2);
    OK(MPI_Type_free_keyval(&keyval));
    EQUAL(keyval, MPI_KEYVAL_INVALID);
}

static void predefined_functions(void)
{
    MPI_Comm comm, dup;
    MPI_Datatype type, other;
    void *value;
    int copied, dropped, keyval, flag;
    OK(MPI_Comm_dup(MPI_COMM_SELF, &comm));
    OK(MPI_Comm_create_keyval(MPI_COMM_DUP_FN, MPI_COMM_NULL_DELETE_FN, &copied, NULL));
    OK(MPI_Comm_create_keyval(MPI_COMM_NULL_COPY_FN, MPI_COMM_NULL_DELETE_FN, &dropped, NULL));
    OK(MPI_Comm_set_attr(comm, copied, anchor));
    OK(MPI_Comm_set_attr(comm, dropped, anchor));
    OK(MPI_Comm_dup(comm, &dup));
    OK(MPI_Comm_get_attr(dup, copied, &value, &flag));
    CHECK(flag && value == anchor);
    OK(MPI_Comm_get_attr(dup, dropped, &value, &flag));
    EQUAL(flag, 0);
    OK(MPI_Comm_free(&dup));
    OK(MPI_Comm_free(&comm));
    OK(MPI_Comm_free_keyval(&copied));
    OK(MPI_Comm_free_keyval(&dropped));
    OK(MPI_Type_create_keyval(MPI_TYPE_DUP_FN, MPI_TYPE_NULL_DELETE_FN, &keyval, NULL));
    OK(MPI_Type_contiguous(3, MPI_INT, &type));
    OK(MPI_Type_set_attr(type, keyval, anchor));
    OK(MPI_Type_dup(type, &other));
    OK(MPI_Type_get_attr(other, keyval, &value, &flag));
    CHECK(flag && value == anchor);
    OK(MPI_Type_free(&type));
    OK(MPI_Type_free(&other));
    OK(MPI_Type_free_keyval(&keyval));
    OK(MPI_Type_create_keyval(MPI_TYPE_NULL_COPY_FN, MPI_TYPE_NULL_DELETE_FN, &keyval, NULL));
    OK(MPI_Type_free_keyval(&keyval));
}

/* The names of MPI-1, which every library still has. */
static void deprecated_attributes(void)
{
    int keyval, flag;
    void *value;
    MPI_Comm comm, dup;
    OK(MPI_Comm_dup(MPI_COMM_SELF, &comm));
    copies = deletes = refuse = 0;
    OK(MPI_Keyval_create(copy_comm, delete_comm, &keyval, &copies));
    expected_comm = comm;
    expected_keyval = keyval;
    OK(MPI_Attr_put(comm, keyval, anchor));
    OK(MPI_Attr_get(comm, keyval, &value, &flag));
    CHECK(flag && value == anchor);
    OK(MPI_Comm_dup(comm, &dup));
    EQUAL(copies, 1);
    OK(MPI_Attr_delete(comm, keyval));
    EQUAL(deletes, 1);
    expected_comm = dup;
    OK(MPI_Comm_free(&dup));
    EQUAL(deletes, 2);
    OK(MPI_Keyval_free(&keyval));
    OK(MPI_Keyval_create(MPI_DUP_FN, MPI_NULL_DELETE_FN, &keyval, NULL));
    OK(MPI_Keyval_free(&keyval));
    OK(MPI_Keyval_create(MPI_NULL_COPY_FN, MPI_NULL_DELETE_FN, &keyval, NULL));
    OK(MPI_Keyval_free(&keyval));
    OK(MPI_Comm_free(&comm));
}

static MPI_Comm heard_comm;
static int heard_code, heard;

static void comm_error(MPI_Comm *comm, int *code, ...)
{
    heard++;
    heard_comm = *comm;
    heard_code = *code;
}

static void other_error(MPI_Comm *comm, int *code, ...)
{
    (void)comm;
    heard += 100;
    heard_code = *code;
}

static void error_handlers(void)
{
    MPI_Comm comm, dup;
    MPI_Errhandler handler, other, current;
    int code, class, added, dummy = 0;
    OK(MPI_Comm_dup(MPI_COMM_WORLD, &comm));
    OK(MPI_Comm_create_errhandler(comm_error, &handler));
    OK(MPI_Comm_create_errhandler(other_error, &other));
    CHECK(handler != other && handler != MPI_ERRORS_RETURN);
    OK(MPI_Comm_set_errhandler(comm, handler));
    OK(MPI_Comm_get_errhandler(comm, &current));
    CHECK(current == handler);
    OK(MPI_Errhandler_free(&current));
    code = MPI_Send(&dummy, 1, MPI_INT, size, 0, comm);
    /* The standard leaves open what the call returns when the function has returned. */
    CHECK(code == heard_code || code == MPI_SUCCESS);
    CHECK(heard == 1 && heard_comm == comm);
    EQUAL(class_of(heard_code), MPI_ERR_RANK);
    OK(MPI_Add_error_class(&class));
    OK(MPI_Add_error_code(class, &added));
    OK(MPI_Comm_call_errhandler(comm, added));
    EQUAL(heard_code, added);
    OK(MPI_Comm_call_errhandler(comm, MPI_ERR_TOPOLOGY));
    EQUAL(heard_code, MPI_ERR_TOPOLOGY);
    /* Children inherit it, even when the program has freed its handle. */
    OK(MPI_Errhandler_free(&handler));
    CHECK(handler == MPI_ERRHANDLER_NULL);
    OK(MPI_Comm_dup(comm, &dup));
    MPI_Send(&dummy, 1, MPI_INT, 0, -5, dup);
    EQUAL(class_of(heard_code), MPI_ERR_TAG);
    CHECK(heard_comm == dup);
    heard = heard_code = 0;
    OK(MPI_Comm_set_errhandler(dup, other));
    MPI_Send(&dummy, 1, MPI_INT, 0, -5, dup);
    EQUAL(class_of(heard_code), MPI_ERR_TAG);
    EQUAL(heard, 100);
    OK(MPI_Errhandler_free(&other));
    OK(MPI_Comm_free(&dup));
    OK(MPI_Comm_free(&comm));
    for (int i = 0; i < 1000; i++) {
        OK(MPI_Comm_create_errhandler(i % 2 ? comm_error : other_error, &handler));
        OK(MPI_Errhandler_free(&handler));
    }
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
    MPI_Request request, two[2];
    MPI_Status status, both[2];
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
    CHECK(queried >= 1);
    EQUAL(freed, 1);
    EQUAL(status.MPI_SOURCE, MPI_ANY_SOURCE);
    EQUAL(status.MPI_TAG, 42);
    OK(MPI_Get_count(&status, MPI_INT, &count));
    EQUAL(count, 3);
    OK(MPI_Test_cancelled(&status, &flag));
    CHECK(flag);
    cancelled_with = -1;
    freed = 0;
    for (int i = 0; i < 2; i++)
        OK(MPI_Grequest_start(query, release, cancel, &queried, &two[i]));
    OK(MPI_Grequest_complete(two[1]));
    OK(MPI_Grequest_complete(two[0]));
    OK(MPI_Waitall(2, two, both));
    EQUAL(freed, 2);
    EQUAL(both[1].MPI_TAG, 42);
    OK(MPI_Test_cancelled(&both[1], &flag));
    EQUAL(flag, 0);
    OK(MPI_Grequest_start(query, release, cancel, &queried, &request));
    OK(MPI_Grequest_complete(request));
    OK(MPI_Wait(&request, MPI_STATUS_IGNORE));
    EQUAL(freed, 3);
}

void callbacks(void)
{
    comm_attributes();
    type_attributes();
    predefined_functions();
    deprecated_attributes();
    error_handlers();
    generalized_requests();
}
