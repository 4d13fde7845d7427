/* Datatypes: arrays of handles both ways, and the numbers inside envelopes and contents. */
#include "check.h"

enum { MANY = 70 }; /* More than a door converts on its stack. */

static void all_predefined(void)
{
    MPI_Datatype types[] = {
        MPI_CHAR, MPI_SIGNED_CHAR, MPI_UNSIGNED_CHAR, MPI_BYTE, MPI_WCHAR, MPI_SHORT, MPI_UNSIGNED_SHORT, MPI_INT,
        MPI_UNSIGNED, MPI_LONG, MPI_UNSIGNED_LONG, MPI_LONG_LONG, MPI_UNSIGNED_LONG_LONG, MPI_FLOAT, MPI_DOUBLE,
        MPI_LONG_DOUBLE, MPI_C_BOOL, MPI_C_FLOAT_COMPLEX, MPI_C_DOUBLE_COMPLEX, MPI_C_LONG_DOUBLE_COMPLEX, MPI_INT8_T,
        MPI_INT16_T, MPI_INT32_T, MPI_INT64_T, MPI_UINT8_T, MPI_UINT16_T, MPI_UINT32_T, MPI_UINT64_T, MPI_AINT,
        MPI_COUNT, MPI_OFFSET, MPI_FLOAT_INT, MPI_DOUBLE_INT, MPI_LONG_INT, MPI_SHORT_INT, MPI_2INT,
        MPI_LONG_DOUBLE_INT, MPI_PACKED, MPI_INTEGER, MPI_REAL, MPI_DOUBLE_PRECISION, MPI_COMPLEX, MPI_LOGICAL,
        MPI_CHARACTER,
    };
    enum { LONG = sizeof(long), AINT = sizeof(MPI_Aint) }; /* 4 where pointers have 32 bits */
    int sizes[] = {1, 1, 1, 1, 4, 2, 2, 4, 4, LONG, LONG, 8, 8, 4, 8, 16, 1, 8, 16, 32, 1, 2, 4, 8, 1, 2,
                   4, 8, AINT, 8, 8, 8, 12, LONG + 4, 6, 8, 20, 1, 4, 4, 8, 8, 4, 1};
    for (int i = 0; i < LENGTH(types); i++) {
        int size, ni, na, nd, combiner;
        MPI_Datatype dup, base;
        OK(MPI_Type_size(types[i], &size));
        EQUAL(size, sizes[i]);
        OK(MPI_Type_get_envelope(types[i], &ni, &na, &nd, &combiner));
        EQUAL(combiner, MPI_COMBINER_NAMED);
        OK(MPI_Type_dup(types[i], &dup));
        OK(MPI_Type_get_envelope(dup, &ni, &na, &nd, &combiner));
        EQUAL(combiner, MPI_COMBINER_DUP);
        CHECK(ni == 0 && na == 0 && nd == 1);
        OK(MPI_Type_get_contents(dup, 0, 0, 1, NULL, NULL, &base));
        CHECK(base == types[i]);
        OK(MPI_Type_free(&dup));
    }
}

static void structures(int n)
{
    int lengths[MANY], ni, na, nd, combiner, integers[MANY + 1];
    MPI_Aint places[MANY], addresses[MANY];
    MPI_Datatype types[MANY], inner, type, found[MANY];
    OK(MPI_Type_contiguous(2, MPI_SHORT, &inner));
    for (int i = 0; i < n; i++) {
        lengths[i] = i % 3;
        places[i] = 32 * i;
        types[i] = i % 2 ? MPI_DOUBLE : inner;
    }
    OK(MPI_Type_create_struct(n, lengths, places, types, &type));
    OK(MPI_Type_get_envelope(type, &ni, &na, &nd, &combiner));
    EQUAL(combiner, MPI_COMBINER_STRUCT);
    CHECK(ni == n + 1 && na == n && nd == n);
    OK(MPI_Type_get_contents(type, ni, na, nd, integers, addresses, found));
    EQUAL(integers[0], n);
    for (int i = 0; i < n; i++) {
        EQUAL(integers[i + 1], lengths[i]);
        EQUAL(addresses[i], places[i]);
        if (i % 2)
            CHECK(found[i] == MPI_DOUBLE);
        else
            OK(MPI_Type_free(&found[i]));
    }
    OK(MPI_Type_free(&type));
    OK(MPI_Type_free(&inner));
}

static void grids(void)
{
    int sizes[] = {4, 5}, subsizes[] = {2, 3}, starts[] = {1, 2}, ni, na, nd, combiner, integers[16];
    MPI_Datatype type, base;
    OK(MPI_Type_create_subarray(2, sizes, subsizes, starts, MPI_ORDER_FORTRAN, MPI_INT, &type));
    OK(MPI_Type_get_envelope(type, &ni, &na, &nd, &combiner));
    EQUAL(combiner, MPI_COMBINER_SUBARRAY);
    OK(MPI_Type_get_contents(type, ni, na, nd, integers, NULL, &base));
    EQUAL(integers[ni - 1], MPI_ORDER_FORTRAN);
    CHECK(base == MPI_INT);
    OK(MPI_Type_free(&type));
    int distributions[] = {MPI_DISTRIBUTE_BLOCK, MPI_DISTRIBUTE_NONE}, grid[] = {1, 1};
    int arguments[] = {MPI_DISTRIBUTE_DFLT_DARG, MPI_DISTRIBUTE_DFLT_DARG};
    OK(MPI_Type_create_darray(1, 0, 2, sizes, distributions, arguments, grid, MPI_ORDER_C, MPI_INT, &type));
    OK(MPI_Type_get_envelope(type, &ni, &na, &nd, &combiner));
    EQUAL(combiner, MPI_COMBINER_DARRAY);
    EQUAL(ni, 12);
    OK(MPI_Type_get_contents(type, ni, na, nd, integers, NULL, &base));
    CHECK(integers[0] == 1 && integers[1] == 0 && integers[2] == 2);
    for (int i = 0; i < 2; i++) {
        EQUAL(integers[3 + i], sizes[i]);
        EQUAL(integers[5 + i], distributions[i]);
        EQUAL(integers[7 + i], arguments[i]);
        EQUAL(integers[9 + i], grid[i]);
    }
    EQUAL(integers[11], MPI_ORDER_C);
    OK(MPI_Type_free(&type));
    OK(MPI_Type_match_size(MPI_TYPECLASS_REAL, 8, &type));
    int size;
    OK(MPI_Type_size(type, &size));
    EQUAL(size, 8);
}

static void typed_exchange(void)
{
    int out[2] = {7, 8}, in[2] = {0, 0}, count = 1, zero = 0;
    MPI_Datatype pair;
    MPI_Request request;
    OK(MPI_Type_contiguous(2, MPI_INT, &pair));
    OK(MPI_Type_commit(&pair));
    OK(MPI_Alltoallw(out, &count, &zero, &pair, in, &count, &zero, &pair, MPI_COMM_SELF));
    CHECK(in[0] == 7 && in[1] == 8);
    OK(MPI_Alltoallw(MPI_IN_PLACE, NULL, NULL, NULL, in, &count, &zero, &pair, MPI_COMM_SELF));
    CHECK(in[0] == 7 && in[1] == 8);
    MPI_Datatype types[] = {pair};
    in[0] = 0;
    OK(MPI_Ialltoallw(out, &count, &zero, types, in, &count, &zero, types, MPI_COMM_SELF, &request));
    OK(MPI_Type_free(&pair));
    OK(MPI_Wait(&request, MPI_STATUS_IGNORE));
    CHECK(in[0] == 7 && in[1] == 8);
}

static void body(void)
{
    all_predefined();
    structures(3);
    structures(MANY);
    grids();
    typed_exchange();
}
