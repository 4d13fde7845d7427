/* The forms with large counts, which the header has since MPI 4.0: they work with a library that lacks them, as long as
 * the numbers fit. */
#include "check.h"

#if MPI_VERSION >= 4
static int calls;
static MPI_Datatype expected_type;

static void add_c(void *in, void *inout, MPI_Count *length, MPI_Datatype *type)
{
    int *a = in, *b = inout;
    calls++;
    CHECK(*type == expected_type);
    for (MPI_Count i = 0; i < *length; i++)
        b[i] += a[i];
}

static void messages_c(void)
{
    int out[3] = {1, 2, rank}, in[3] = {0}, next = (rank + 1) % size, previous = (rank + size - 1) % size;
    MPI_Request r[2];
    MPI_Status status;
    MPI_Count count = -1;
    OK(MPI_Irecv_c(in, 3, MPI_INT, previous, 0, MPI_COMM_WORLD, &r[0]));
    OK(MPI_Send_c(out, 3, MPI_INT, next, 0, MPI_COMM_WORLD));
    OK(MPI_Wait(&r[0], &status));
    OK(MPI_Get_count_c(&status, MPI_INT, &count));
    CHECK(count == 3 && in[2] == previous);
    OK(MPI_Get_elements_c(&status, MPI_INT, &count));
    EQUAL(count, 3);
    memset(in, 0, sizeof in);
    OK(MPI_Sendrecv_c(out, 2, MPI_INT, next, 1, in, 3, MPI_INT, previous, 1, MPI_COMM_WORLD, &status));
    OK(MPI_Get_count_c(&status, MPI_INT, &count));
    EQUAL(count, 2);
    EQUAL(in[1], 2);
    OK(MPI_Isend_c(out, 1, MPI_INT, MPI_PROC_NULL, 1, MPI_COMM_WORLD, &r[0]));
    OK(MPI_Recv_c(in, 1, MPI_INT, MPI_PROC_NULL, 1, MPI_COMM_WORLD, &status));
    CHECK(status.MPI_SOURCE == MPI_PROC_NULL);
    OK(MPI_Wait(&r[0], MPI_STATUS_IGNORE));
}

static void collective_forms(void)
{
    MPI_Count counts[16];
    MPI_Aint places[16], bytes[16];
    MPI_Datatype types[16];
    MPI_Request request;
    int mine = rank, all[16] = {0}, sum = 0, out[16];
    for (int i = 0; i < size; i++) {
        counts[i] = 1;
        places[i] = size - 1 - i;
        bytes[i] = 4 * i;
        types[i] = MPI_INT;
        out[i] = 10 * rank + i;
    }
    OK(MPI_Allgatherv_c(&mine, 1, MPI_INT, all, counts, places, MPI_INT, MPI_COMM_WORLD));
    for (int i = 0; i < size; i++)
        EQUAL(all[size - 1 - i], i);
    OK(MPI_Alltoallw_c(out, counts, bytes, types, all, counts, bytes, types, MPI_COMM_WORLD));
    for (int i = 0; i < size; i++)
        EQUAL(all[i], 10 * i + rank);
    memset(all, 0, sizeof all);
    OK(MPI_Ialltoallw_c(out, counts, bytes, types, all, counts, bytes, types, MPI_COMM_WORLD, &request));
    OK(MPI_Wait(&request, MPI_STATUS_IGNORE));
    for (int i = 0; i < size; i++)
        EQUAL(all[i], 10 * i + rank);
    OK(MPI_Allreduce_c(&mine, &sum, 1, MPI_INT, MPI_SUM, MPI_COMM_WORLD));
    EQUAL(sum, size * (size - 1) / 2);
    OK(MPI_Bcast_c(&sum, 1, MPI_INT, 0, MPI_COMM_WORLD));
}

static void types(void)
{
    MPI_Datatype type, base;
    MPI_Count bytes, ni, na, nc, nd, low, extent, lengths[2] = {1, 2}, places[2] = {0, 64}, counts[8];
    MPI_Aint addresses[8];
    int combiner, integers[8];
    OK(MPI_Type_contiguous_c(4, MPI_INT, &type));
    OK(MPI_Type_size_c(type, &bytes));
    EQUAL(bytes, 16);
    OK(MPI_Type_get_extent_c(type, &low, &extent));
    CHECK(low == 0 && extent == 16);
    if (HAS(MPI_Type_get_envelope_c(type, &ni, &na, &nc, &nd, &combiner), "MPI_Type_get_envelope_c")) {
        EQUAL(combiner, MPI_COMBINER_CONTIGUOUS);
        CHECK(ni + nc == 1 && na == 0 && nd == 1);
        OK(MPI_Type_get_contents_c(type, ni, na, nc, nd, integers, addresses, counts, &base));
        CHECK(base == MPI_INT && (nc ? counts[0] : integers[0]) == 4);
    }
    OK(MPI_Type_free(&type));
    OK(MPI_Type_create_hindexed_c(2, lengths, places, MPI_INT, &type));
    OK(MPI_Type_size_c(type, &bytes));
    EQUAL(bytes, 12);
    OK(MPI_Type_free(&type));
    MPI_Datatype both[2] = {MPI_INT, MPI_DOUBLE};
    OK(MPI_Type_create_struct_c(2, lengths, places, both, &type));
    OK(MPI_Type_get_true_extent_c(type, &low, &extent));
    CHECK(low == 0 && extent == 80);
    OK(MPI_Type_free(&type));
    char packed[64];
    MPI_Count position = 0;
    int value = 3, back = 0;
    OK(MPI_Pack_c(&value, 1, MPI_INT, packed, sizeof packed, &position, MPI_COMM_SELF));
    EQUAL(position, 4);
    position = 0;
    OK(MPI_Unpack_c(packed, 4, &position, &back, 1, MPI_INT, MPI_COMM_SELF));
    EQUAL(back, 3);
}

/* More elements than an int holds: only a library with these forms can make such a type. */
static void beyond(void)
{
    MPI_Datatype type;
    MPI_Count bytes, many = (MPI_Count)3 << 30;
    int code = MPI_Type_contiguous_c(many, MPI_BYTE, &type);
    if (!library_has(4, 0)) {
        skip("counts above 2^31", "the library is older than MPI 4.0");
        CHECK(code == MPI_SUCCESS || class_of(code) == MPI_ERR_COUNT || class_of(code) == MPI_ERR_ARG ||
              class_of(code) == MPI_ERR_UNSUPPORTED_OPERATION);
        if (code == MPI_SUCCESS)
            OK(MPI_Type_free(&type));
        return;
    }
    OK(code);
    OK(MPI_Type_size_c(type, &bytes));
    EQUAL(bytes, many);
    int small;
    OK(MPI_Type_size(type, &small));
    EQUAL(small, MPI_UNDEFINED);
    OK(MPI_Type_free(&type));
}

static void operations_c(void)
{
    MPI_Op op;
    int in = 1, out = 0;
    if (!HAS(MPI_Op_create_c(add_c, 1, &op), "MPI_Op_create_c"))
        return;
    expected_type = MPI_INT;
    OK(MPI_Allreduce(&in, &out, 1, MPI_INT, op, MPI_COMM_WORLD));
    EQUAL(out, size);
    out = 5;
    OK(MPI_Reduce_local_c(&in, &out, 1, MPI_INT, op));
    EQUAL(out, 6);
    CHECK(calls > 0);
    OK(MPI_Op_free(&op));
    CHECK(op == MPI_OP_NULL);
}

void large(void)
{
    messages_c();
    collective_forms();
    types();
    beyond();
    operations_c();
}
#else
void large(void)
{
    skip("large counts", "the header is older than MPI 4.0");
}
#endif
