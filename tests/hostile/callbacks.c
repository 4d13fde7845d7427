/* Functions that MPI is given to call: numbers that are none, functions of other types, and functions that trap, end the
 * program, call themselves without end, or call MPI where they should not. */
#include "scenario.h"
#include <stdlib.h>

#define SELF MPI_COMM_SELF

static int value = 7, other = 1, depth;

static void nothing(void *in, void *inout, int *length, MPI_Datatype *type) { (void)in, (void)inout, (void)length, (void)type; }

/* Lets MPI call a function of ours. */
static int reduce_with(MPI_User_function *function)
{
    MPI_Op op;
    int code = MPI_Op_create(function, 1, &op);
    if (code == MPI_SUCCESS)
        code = MPI_Reduce_local(&value, &other, 1, MPI_INT, op);
    return code;
}

static void index_of_nothing(void)
{
    printf("class %d\n", class_of(reduce_with((MPI_User_function *)0x7fffff)));
}

static void index_around(void)
{
    printf("class %d\n", class_of(reduce_with((MPI_User_function *)0xffffffff)));
}

static int without_arguments(void) { return 0; }

static void other_type(void)
{
    printf("class %d\n", class_of(reduce_with((MPI_User_function *)(void *)without_arguments)));
}

static double of_doubles(double a) { return a; }

static void other_type_of_handler(void)
{
    MPI_Errhandler handler;
    MPI_Comm_create_errhandler((MPI_Comm_errhandler_function *)(void *)of_doubles, &handler);
    MPI_Comm_set_errhandler(SELF, handler);
    MPI_Send(&value, 1, MPI_INT, 5, 0, SELF);
}

static void no_function(void)
{
    MPI_Op op;
    FAILS(MPI_Op_create(NULL, 1, &op));
}

static void trapping(void *in, void *inout, int *length, MPI_Datatype *type)
{
    (void)in, (void)inout, (void)length, (void)type;
    __builtin_trap();
}
static void traps_inside(void) { reduce_with(trapping); }

static void aborting(void *in, void *inout, int *length, MPI_Datatype *type)
{
    nothing(in, inout, length, type);
    MPI_Abort(MPI_COMM_WORLD, 7);
}
static void aborts_inside(void) { reduce_with(aborting); }

static void exiting(void *in, void *inout, int *length, MPI_Datatype *type)
{
    nothing(in, inout, length, type);
    exit(5);
}
static void exits_inside(void) { reduce_with(exiting); }

static void again(void *in, void *inout, int *length, MPI_Datatype *type)
{
    nothing(in, inout, length, type);
    depth++;
    reduce_with(again);
}
static void calls_itself_without_end(void) { reduce_with(again); }

static void handler_in_handler(MPI_Comm *comm, int *code, ...)
{
    (void)code;
    depth++;
    MPI_Send(&value, 1, MPI_INT, -77, 0, *comm);
}

static void errors_without_end(void)
{
    MPI_Errhandler handler;
    MPI_Comm_create_errhandler(handler_in_handler, &handler);
    MPI_Comm_set_errhandler(SELF, handler);
    MPI_Send(&value, 1, MPI_INT, 5, 0, SELF);
}

/* Makes and breaks objects while an operation is under way. */
static void making(void *in, void *inout, int *length, MPI_Datatype *type)
{
    nothing(in, inout, length, type);
    MPI_Comm comm;
    MPI_Comm_dup(SELF, &comm);
    MPI_Barrier(comm);
    MPI_Comm_free(&comm);
}
static void calls_mpi_inside(void)
{
    CHECK(reduce_with(making) == MPI_SUCCESS);
}

/* Ends MPI in the middle of an operation. */
static void finalizing(void *in, void *inout, int *length, MPI_Datatype *type)
{
    nothing(in, inout, length, type);
    /* The others take part in it. */
    for (int r = 1; r < size; r++)
        MPI_Send(&r, 1, MPI_INT, r, THE_END, MPI_COMM_WORLD);
    MPI_Finalize();
    MPI_Finalize();
}
static void finalizes_inside(void) { reduce_with(finalizing); }

static MPI_Op freed_op;
static void freeing(void *in, void *inout, int *length, MPI_Datatype *type)
{
    nothing(in, inout, length, type);
    MPI_Op_free(&freed_op);
}
static void frees_its_operation(void)
{
    int in[4] = {1, 2, 3, 4}, out[4] = {0};
    MPI_Op_create(freeing, 1, &freed_op);
    MPI_Reduce_local(in, out, 4, MPI_INT, freed_op);
}

static int freed_keyval;

static int delete_again(MPI_Comm comm, int keyval, void *attribute, void *extra)
{
    (void)attribute, (void)extra;
    depth++;
    MPI_Comm_delete_attr(comm, keyval);
    return MPI_SUCCESS;
}

/* Deletes the attribute while it is being deleted, again and again. */
static void deletes_in_delete(void)
{
    MPI_Comm_create_keyval(MPI_COMM_NULL_COPY_FN, delete_again, &freed_keyval, NULL);
    MPI_Comm_set_attr(SELF, freed_keyval, &value);
    MPI_Comm_delete_attr(SELF, freed_keyval);
}

static int copy_and_free(MPI_Comm comm, int keyval, void *extra, void *in, void *out, int *flag)
{
    MPI_Comm copy = comm;
    (void)keyval, (void)extra;
    MPI_Comm_free_keyval(&freed_keyval);
    MPI_Comm_free(&copy);
    *(void **)out = in;
    *flag = 1;
    return MPI_SUCCESS;
}

/* Frees the communicator that is being copied, and the keyval for which it was called. */
static void frees_in_copy(void)
{
    MPI_Comm comm, dup;
    int code;
    MPI_Comm_dup(SELF, &comm);
    MPI_Comm_create_keyval(copy_and_free, MPI_COMM_NULL_DELETE_FN, &freed_keyval, NULL);
    MPI_Comm_set_attr(comm, freed_keyval, &value);
    code = MPI_Comm_dup(comm, &dup);
    printf("class %d\n", class_of(code));
}

static void growing(void *in, void *inout, int *length, MPI_Datatype *type)
{
    int *a = in, *b = inout;
    (void)type;
    __builtin_wasm_memory_grow(0, 100);
    for (int i = 0; i < *length; i++)
        b[i] += a[i];
}

/* The memory in which the operands lie grows while they are combined. */
static void grows_inside(void)
{
    static int in[100000], out[100000];
    MPI_Op op;
    for (int i = 0; i < 100000; i++)
        in[i] = i;
    MPI_Op_create(growing, 1, &op);
    CHECK(MPI_Allreduce(in, out, 100000, MPI_INT, op, SELF) == MPI_SUCCESS);
    CHECK(MPI_Reduce_local(in, out, 100000, MPI_INT, op) == MPI_SUCCESS);
    for (int i = 0; i < 100000; i++)
        CHECK(out[i] == 2 * i);
    MPI_Op_free(&op);
}

static int query(void *extra, MPI_Status *status)
{
    (void)extra, (void)status;
    __builtin_trap();
}
static int no_free(void *extra) { (void)extra; return MPI_SUCCESS; }
static int no_cancel(void *extra, int complete) { (void)extra, (void)complete; return MPI_SUCCESS; }

static void query_traps(void)
{
    MPI_Request request;
    MPI_Grequest_start(query, no_free, no_cancel, NULL, &request);
    MPI_Grequest_complete(request);
    MPI_Wait(&request, MPI_STATUS_IGNORE);
}

/* A function looks where it should not. */
static void astray(void *in, void *inout, int *length, MPI_Datatype *type)
{
    nothing(in, inout, length, type);
    *(volatile int *)(edge() - 1) = 1;
}
static void writes_out_inside(void) { reduce_with(astray); }

static const struct scenario scenarios[] = {
    SCENARIO(index_of_nothing, "trap", "MPI_"),
    SCENARIO(index_around, "trap", "MPI_"),
    SCENARIO(other_type, "trap", "MPI_"),
    SCENARIO(other_type_of_handler, "trap", "MPI_"),
    SCENARIO(no_function, "fine", "came back"),
    SCENARIO(traps_inside, "trap", "trapping"),
    SCENARIO(aborts_inside, "exit 7", "MPI_Abort"),
    SCENARIO(exits_inside, "exit 5", "5"),
    SCENARIO(calls_itself_without_end, "trap", "again"),
    SCENARIO(errors_without_end, "trap", "handler_in_handler"),
    SCENARIO(calls_mpi_inside, "fine", "came back"),
    SCENARIO(finalizes_inside, "any", ""),
    SCENARIO(frees_its_operation, "fine", "came back"),
    SCENARIO(deletes_in_delete, "trap", "delete_again"),
    SCENARIO(frees_in_copy, "fine", "came back"),
    SCENARIO(grows_inside, "fine", "came back"),
    SCENARIO(query_traps, "trap", "query"),
    SCENARIO(writes_out_inside, "trap", "astray"),
};

int main(int argc, char **argv)
{
    return run(argc, argv, scenarios, sizeof scenarios / sizeof *scenarios);
}
