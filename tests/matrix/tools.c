/* The tool interface: variables and categories are there and can be read. */
#include "check.h"

#define T_OK(call) EQUAL(call, MPI_SUCCESS)

static void control_variables(void)
{
    int count, readable = 0;
    T_OK(MPI_T_cvar_get_num(&count));
    CHECK(count >= 0);
    for (int i = 0; i < count && i < 60; i++) {
        char name[256], text[1024];
        int name_length = sizeof name, text_length = sizeof text, verbosity, bind, scope, elements, index;
        MPI_Datatype type;
        MPI_T_enum items;
        int code = MPI_T_cvar_get_info(i, name, &name_length, &verbosity, &type, &items, text, &text_length, &bind,
                                       &scope);
        if (code == MPI_T_ERR_INVALID_INDEX)
            continue;
        T_OK(code);
        CHECK(verbosity >= MPI_T_VERBOSITY_USER_BASIC && verbosity <= MPI_T_VERBOSITY_MPIDEV_ALL);
        CHECK(scope == MPI_T_SCOPE_CONSTANT || scope == MPI_T_SCOPE_READONLY || scope == MPI_T_SCOPE_LOCAL ||
              scope == MPI_T_SCOPE_GROUP || scope == MPI_T_SCOPE_GROUP_EQ || scope == MPI_T_SCOPE_ALL ||
              scope == MPI_T_SCOPE_ALL_EQ);
        T_OK(MPI_T_cvar_get_index(name, &index));
        if (bind != MPI_T_BIND_NO_OBJECT)
            continue;
        MPI_T_cvar_handle handle;
        T_OK(MPI_T_cvar_handle_alloc(i, NULL, &handle, &elements));
        int bytes;
        T_OK(MPI_Type_size(type, &bytes));
        if (type == MPI_INT && elements == 1) {
            int value;
            T_OK(MPI_T_cvar_read(handle, &value));
            readable++;
        }
        T_OK(MPI_T_cvar_handle_free(&handle));
        CHECK(handle == MPI_T_CVAR_HANDLE_NULL);
    }
    CHECK(count == 0 || readable > 0);
}

static void performance_variables(void)
{
    int count;
    MPI_T_pvar_session session;
    T_OK(MPI_T_pvar_get_num(&count));
    T_OK(MPI_T_pvar_session_create(&session));
    CHECK(session != MPI_T_PVAR_SESSION_NULL);
    for (int i = 0; i < count && i < 20; i++) {
        char name[256], text[1024];
        int name_length = sizeof name, text_length = sizeof text, verbosity, class, bind, readonly, continuous, atomic;
        MPI_Datatype type;
        MPI_T_enum items;
        int code = MPI_T_pvar_get_info(i, name, &name_length, &verbosity, &class, &type, &items, text, &text_length,
                                       &bind, &readonly, &continuous, &atomic);
        /* One that Open MPI has left out answers so. */
        if (code == MPI_T_ERR_INVALID_INDEX || code == MPI_T_ERR_INVALID)
            continue;
        T_OK(code);
        CHECK(class == MPI_T_PVAR_CLASS_STATE || class == MPI_T_PVAR_CLASS_LEVEL || class == MPI_T_PVAR_CLASS_SIZE ||
              class == MPI_T_PVAR_CLASS_PERCENTAGE || class == MPI_T_PVAR_CLASS_HIGHWATERMARK ||
              class == MPI_T_PVAR_CLASS_LOWWATERMARK || class == MPI_T_PVAR_CLASS_COUNTER ||
              class == MPI_T_PVAR_CLASS_AGGREGATE || class == MPI_T_PVAR_CLASS_TIMER ||
              class == MPI_T_PVAR_CLASS_GENERIC);
    }
    /* There are none, so this does nothing, successfully. */
#ifdef MPI_ABI_VERSION
    if (!library_fault("MPICH Version", "5", "MPI_T_PVAR_ALL_HANDLES in the standard ABI"))
#endif
    if (count > 0) {
        T_OK(MPI_T_pvar_start(session, MPI_T_PVAR_ALL_HANDLES));
        T_OK(MPI_T_pvar_stop(session, MPI_T_PVAR_ALL_HANDLES));
    }
    T_OK(MPI_T_pvar_session_free(&session));
    CHECK(session == MPI_T_PVAR_SESSION_NULL);
}

/* anympi's engine has these: what is written takes effect, and what happens is counted. */
static void variables_that_work(void)
{
    int limit, sent, elements, out = rank, in = -1;
    unsigned long long before, value = 4096, number;
    MPI_T_cvar_handle control;
    MPI_T_pvar_session session;
    MPI_T_pvar_handle counter;
    MPI_Request request;
    if (MPI_T_cvar_get_index("eager_limit", &limit) != MPI_SUCCESS ||
        MPI_T_pvar_get_index("messages_sent", MPI_T_PVAR_CLASS_COUNTER, &sent) != MPI_SUCCESS)
        return;
    T_OK(MPI_T_cvar_handle_alloc(limit, NULL, &control, &elements));
    EQUAL(elements, 1);
    T_OK(MPI_T_cvar_read(control, &before));
    T_OK(MPI_T_cvar_write(control, &value));
    value = 0;
    T_OK(MPI_T_cvar_read(control, &value));
    CHECK(value == 4096);
    T_OK(MPI_T_cvar_write(control, &before));
    T_OK(MPI_T_cvar_handle_free(&control));
    T_OK(MPI_T_pvar_session_create(&session));
    T_OK(MPI_T_pvar_handle_alloc(session, sent, NULL, &counter, &elements));
    T_OK(MPI_T_pvar_start(session, counter));
    OK(MPI_Isend(&out, 1, MPI_INT, rank, 77, MPI_COMM_WORLD, &request));
    OK(MPI_Recv(&in, 1, MPI_INT, rank, 77, MPI_COMM_WORLD, MPI_STATUS_IGNORE));
    OK(MPI_Wait(&request, MPI_STATUS_IGNORE));
    T_OK(MPI_T_pvar_readreset(session, counter, &number));
    CHECK(number == 1);
    T_OK(MPI_T_pvar_read(session, counter, &number));
    CHECK(number == 0);
    T_OK(MPI_T_pvar_handle_free(session, &counter));
    CHECK(counter == MPI_T_PVAR_HANDLE_NULL);
    T_OK(MPI_T_pvar_session_free(&session));
}

void tools(void)
{
    int level, categories;
    int code = MPI_T_init_thread(MPI_THREAD_SINGLE, &level);
    if (code != MPI_SUCCESS) {
        skip("MPI_T", class_of(code) == MPI_ERR_UNSUPPORTED_OPERATION ? "the library does not have it"
                                                                    : "it cannot be initialized");
        return;
    }
    CHECK(level == MPI_THREAD_SINGLE || level == MPI_THREAD_FUNNELED || level == MPI_THREAD_SERIALIZED ||
          level == MPI_THREAD_MULTIPLE);
    control_variables();
    performance_variables();
    variables_that_work();
    T_OK(MPI_T_category_get_num(&categories));
    CHECK(categories >= 0);
    T_OK(MPI_T_finalize());
}
