/* Sessions, which the header has since MPI 4.0. */
#include "check.h"

#if MPI_VERSION >= 4
static MPI_Session heard_session;
static int heard_code;

static void session_error(MPI_Session *session, int *code, ...)
{
    heard_session = *session;
    heard_code = *code;
}

void sessions(void)
{
    MPI_Session session;
    MPI_Errhandler handler, current;
    MPI_Info info;
    MPI_Group group;
    MPI_Comm comm;
    int count, length, members, found = 0, sum = 0;
    char name[MPI_MAX_PSET_NAME_LEN + 1];
    if (!HAS(MPI_Session_create_errhandler(session_error, &handler), "sessions"))
        return;
    if (!HAS(MPI_Session_init(MPI_INFO_NULL, MPI_ERRORS_RETURN, &session), "sessions")) {
        OK(MPI_Errhandler_free(&handler));
        return;
    }
    CHECK(session != MPI_SESSION_NULL);
    OK(MPI_Session_set_errhandler(session, handler));
    OK(MPI_Session_get_errhandler(session, &current));
    CHECK(current == handler);
    OK(MPI_Errhandler_free(&current));
    OK(MPI_Session_call_errhandler(session, MPI_ERR_TRUNCATE));
    CHECK(heard_session == session);
    EQUAL(heard_code, MPI_ERR_TRUNCATE);
    OK(MPI_Session_get_num_psets(session, MPI_INFO_NULL, &count));
    CHECK(count >= 2);
    for (int i = 0; i < count; i++) {
        length = 0;
        OK(MPI_Session_get_nth_pset(session, MPI_INFO_NULL, i, &length, NULL));
        CHECK(length > 0 && length <= MPI_MAX_PSET_NAME_LEN + 1);
        length = sizeof name;
        OK(MPI_Session_get_nth_pset(session, MPI_INFO_NULL, i, &length, name));
        found += strcmp(name, "mpi://WORLD") == 0 || strcmp(name, "mpi://SELF") == 0;
    }
    EQUAL(found, 2);
    OK(MPI_Session_get_info(session, &info));
    OK(MPI_Info_free(&info));
    OK(MPI_Session_get_pset_info(session, "mpi://WORLD", &info));
    char text[16];
    int flag;
    OK(MPI_Info_get(info, "mpi_size", 15, text, &flag));
    CHECK(flag && atoi(text) == size);
    OK(MPI_Info_free(&info));
    OK(MPI_Group_from_session_pset(session, "mpi://WORLD", &group));
    OK(MPI_Group_size(group, &members));
    EQUAL(members, size);
    OK(MPI_Comm_create_from_group(group, "matrix", MPI_INFO_NULL, MPI_ERRORS_RETURN, &comm));
    OK(MPI_Group_free(&group));
    OK(MPI_Allreduce(&rank, &sum, 1, MPI_INT, MPI_SUM, comm));
    EQUAL(sum, size * (size - 1) / 2);
    OK(MPI_Comm_get_errhandler(comm, &current));
    CHECK(current == MPI_ERRORS_RETURN);
    OK(MPI_Errhandler_free(&current));
    OK(MPI_Comm_free(&comm));
    OK(MPI_Session_finalize(&session));
    CHECK(session == MPI_SESSION_NULL);
    OK(MPI_Errhandler_free(&handler));
    CHECK(handler == MPI_ERRHANDLER_NULL);
}
#else
void sessions(void)
{
    skip("sessions", "the header is older than MPI 4.0");
}
#endif
