/* Reductions: every predefined operation, and the program's own, however many. */
#include "check.h"
#include <stdbool.h>

static int reduced(int value, MPI_Op op)
{
    int result = -1;
    OK(MPI_Allreduce(&value, &result, 1, MPI_INT, op, MPI_COMM_WORLD));
    return result;
}

static void predefined(void)
{
    MPI_Op all[] = {MPI_MAX,  MPI_MIN, MPI_SUM,  MPI_PROD, MPI_LAND,   MPI_BAND,   MPI_LOR,
                    MPI_BOR,  MPI_LXOR, MPI_BXOR, MPI_MINLOC, MPI_MAXLOC, MPI_REPLACE, MPI_NO_OP};
    int factorial = 1, bits = 0, flips = 0, commute;
    for (int i = 0; i < size; i++) {
        factorial *= i + 1;
        bits |= 1 << i;
        flips ^= i;
    }
    EQUAL(reduced(rank, MPI_MAX), size - 1);
    EQUAL(reduced(rank, MPI_MIN), 0);
    EQUAL(reduced(rank, MPI_SUM), size * (size - 1) / 2);
    EQUAL(reduced(rank + 1, MPI_PROD), factorial);
    EQUAL(reduced(rank, MPI_LAND), 0);
    EQUAL(reduced(rank + 1, MPI_LAND), 1);
    EQUAL(reduced(rank, MPI_LOR), size > 1);
    EQUAL(reduced(1, MPI_LXOR), size % 2);
    EQUAL(reduced(~(1 << rank), MPI_BAND), ~bits);
    EQUAL(reduced(1 << rank, MPI_BOR), bits);
    EQUAL(reduced(rank, MPI_BXOR), flips);
    struct {
        int value, where;
    } in = {(rank + 1) % size, rank}, out;
    OK(MPI_Allreduce(&in, &out, 1, MPI_2INT, MPI_MINLOC, MPI_COMM_WORLD));
    CHECK(out.value == 0 && out.where == size - 1);
    OK(MPI_Allreduce(&in, &out, 1, MPI_2INT, MPI_MAXLOC, MPI_COMM_WORLD));
    CHECK(out.value == size - 1 && out.where == (size > 1 ? size - 2 : 0));
    struct {
        double value;
        int where;
    } real = {-rank, rank}, least;
    OK(MPI_Allreduce(&real, &least, 1, MPI_DOUBLE_INT, MPI_MINLOC, MPI_COMM_WORLD));
    CHECK(least.value == 1 - size && least.where == size - 1);
    bool yes = rank == 0, any = false;
    OK(MPI_Allreduce(&yes, &any, 1, MPI_C_BOOL, MPI_LOR, MPI_COMM_WORLD));
    CHECK(any);
    for (int i = 0; i < LENGTH(all); i++) {
        OK(MPI_Op_commutative(all[i], &commute));
        /* Of MPI_REPLACE and MPI_NO_OP the standard says nothing. */
        if (i < 12)
            EQUAL(commute, 1);
        for (int k = 0; k < i; k++)
            CHECK(all[i] != all[k]);
        CHECK(all[i] != MPI_OP_NULL);
    }
}

static MPI_Datatype expected_type;
static int calls, other_types;

static void add(void *in, void *inout, int *length, MPI_Datatype *type)
{
    int *a = in, *b = inout, ints = 1;
    calls++;
    /* A library may hand on the elements of a type in its own copy of that type; its size stays. */
    if (*type != expected_type)
        other_types++;
    if (expected_type != MPI_INT)
        ints = 2;
    for (int i = 0; i < ints * *length; i++)
        b[i] += a[i];
}

/* 2 by 2 matrices: not commutative. */
static void multiply(void *in, void *inout, int *length, MPI_Datatype *type)
{
    long *a = in, *b = inout;
    (void)type;
    for (int i = 0; i < *length; i++, a += 4, b += 4) {
        long product[4] = {a[0] * b[0] + a[1] * b[2], a[0] * b[1] + a[1] * b[3], a[2] * b[0] + a[3] * b[2],
                           a[2] * b[1] + a[3] * b[3]};
        memcpy(b, product, sizeof product);
    }
}

static void of_basic_types(void)
{
    MPI_Op op;
    int in[3] = {rank, 10 * rank, 100 * rank}, out[3], commute, sum = size * (size - 1) / 2;
    OK(MPI_Op_create(add, 1, &op));
    CHECK(op != MPI_OP_NULL && op != MPI_SUM);
    OK(MPI_Op_commutative(op, &commute));
    EQUAL(commute, 1);
    expected_type = MPI_INT;
    calls = other_types = 0;
    OK(MPI_Allreduce(in, out, 3, MPI_INT, op, MPI_COMM_WORLD));
    CHECK(out[0] == sum && out[1] == 10 * sum && out[2] == 100 * sum);
    OK(MPI_Scan(in, out, 3, MPI_INT, op, MPI_COMM_WORLD));
    EQUAL(out[0], rank * (rank + 1) / 2);
    out[0] = 0;
    OK(MPI_Exscan(in, out, 3, MPI_INT, op, MPI_COMM_WORLD));
    EQUAL(out[0], rank * (rank - 1) / 2);
    out[0] = 5;
    OK(MPI_Reduce_local(in, out, 1, MPI_INT, op));
    EQUAL(out[0], rank + 5);
    CHECK(calls > 0);
    EQUAL(other_types, 0);
    MPI_Request request;
    OK(MPI_Iallreduce(in, out, 3, MPI_INT, op, MPI_COMM_WORLD, &request));
    /* Marked for freeing while still in use. */
    OK(MPI_Op_free(&op));
    CHECK(op == MPI_OP_NULL);
    OK(MPI_Wait(&request, MPI_STATUS_IGNORE));
    EQUAL(out[2], 100 * sum);
    EQUAL(other_types, 0);
}

static void of_derived_types(void)
{
    MPI_Op op;
    MPI_Datatype pair, matrix;
    int in[4] = {1, 2, 3, 4}, out[4] = {10, 20, 30, 40}, commute = -1;
    OK(MPI_Type_contiguous(2, MPI_INT, &pair));
    OK(MPI_Type_commit(&pair));
    OK(MPI_Op_create(add, 0, &op));
    OK(MPI_Op_commutative(op, &commute));
    EQUAL(commute, 0);
    expected_type = pair;
    calls = other_types = 0;
    OK(MPI_Reduce_local(in, out, 2, pair, op));
    EQUAL(calls, 1);
    for (int i = 0; i < 4; i++)
        EQUAL(out[i], 11 * in[i]);
    OK(MPI_Allreduce(in, out, 2, pair, op, MPI_COMM_WORLD));
    for (int i = 0; i < 4; i++)
        EQUAL(out[i], size * in[i]);
    EQUAL(other_types, 0);
    OK(MPI_Op_free(&op));
    OK(MPI_Type_free(&pair));
    OK(MPI_Type_contiguous(4, MPI_LONG, &matrix));
    OK(MPI_Type_commit(&matrix));
    OK(MPI_Op_create(multiply, 0, &op));
    long mine[4] = {1, rank + 1, 1, 1}, product[4], expected[4] = {1, 1, 1, 1};
    for (int i = 1; i < size; i++) {
        long next[4] = {1, i + 1, 1, 1}, left[4];
        int one = 1;
        memcpy(left, expected, sizeof left);
        memcpy(expected, next, sizeof next);
        multiply(left, expected, &one, NULL);
    }
    OK(MPI_Allreduce(mine, product, 1, matrix, op, MPI_COMM_WORLD));
    CHECK(memcmp(product, expected, sizeof product) == 0);
    memset(product, 0, sizeof product);
    OK(MPI_Reduce(mine, product, 1, matrix, op, size - 1, MPI_COMM_WORLD));
    CHECK(rank != size - 1 || memcmp(product, expected, sizeof product) == 0);
    OK(MPI_Op_free(&op));
    OK(MPI_Type_free(&matrix));
}

static void scattered(void)
{
    int counts[16], in[32], out[2] = {0, 0};
    for (int i = 0; i < 2 * size; i++)
        in[i] = i;
    for (int i = 0; i < size; i++)
        counts[i] = 2;
    OK(MPI_Reduce_scatter(in, out, counts, MPI_INT, MPI_SUM, MPI_COMM_WORLD));
    CHECK(out[0] == 2 * rank * size && out[1] == (2 * rank + 1) * size);
    OK(MPI_Reduce_scatter_block(in, out, 2, MPI_INT, MPI_MAX, MPI_COMM_WORLD));
    CHECK(out[0] == 2 * rank && out[1] == 2 * rank + 1);
}

/* The functions of the program are remembered only as long as their operations. */
static void ten_thousand(void)
{
    static MPI_Op alive[600];
    int in = 1, out;
    expected_type = MPI_INT;
    for (int i = 0; i < 10000; i++) {
        MPI_Op op;
        OK(MPI_Op_create(i % 2 ? add : multiply, i % 2, &op));
        if (i % 100 == 1) {
            out = 2;
            OK(MPI_Reduce_local(&in, &out, 1, MPI_INT, op));
            EQUAL(out, 3);
        }
        OK(MPI_Op_free(&op));
    }
    for (int i = 0; i < LENGTH(alive); i++)
        OK(MPI_Op_create(add, 1, &alive[i]));
    for (int i = 0; i < LENGTH(alive); i++) {
        out = i;
        OK(MPI_Reduce_local(&in, &out, 1, MPI_INT, alive[i]));
        EQUAL(out, i + 1);
        OK(MPI_Op_free(&alive[i]));
    }
}

void operations(void)
{
    predefined();
    of_basic_types();
    of_derived_types();
    scattered();
    ten_thousand();
}
