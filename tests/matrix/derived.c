/* Derived datatypes: how each was made can be asked, and the answer has the program's own handles and numbers. */
#include "check.h"

enum { MANY = 70 }; /* More than a translation converts on its stack. */

struct made {
    int ni, na, nd, combiner, integers[3 * MANY];
    MPI_Aint addresses[MANY];
    MPI_Datatype types[MANY];
};

/* Takes the type apart and frees it. */
static void apart(MPI_Datatype type, struct made *made)
{
    OK(MPI_Type_get_envelope(type, &made->ni, &made->na, &made->nd, &made->combiner));
    OK(MPI_Type_get_contents(type, made->ni, made->na, made->nd, made->integers, made->addresses, made->types));
    OK(MPI_Type_free(&type));
    CHECK(type == MPI_DATATYPE_NULL);
}

#define MADE(ni_, na_, nd_, combiner_) \
    do { \
        EQUAL(made.combiner, combiner_); \
        EQUAL(made.ni, ni_); \
        EQUAL(made.na, na_); \
        EQUAL(made.nd, nd_); \
        CHECK(made.types[0] == MPI_INT); \
    } while (0)

static void regular(void)
{
    struct made made;
    MPI_Datatype type;
    OK(MPI_Type_contiguous(5, MPI_INT, &type));
    apart(type, &made);
    MADE(1, 0, 1, MPI_COMBINER_CONTIGUOUS);
    EQUAL(made.integers[0], 5);
    OK(MPI_Type_vector(2, 3, 4, MPI_INT, &type));
    apart(type, &made);
    MADE(3, 0, 1, MPI_COMBINER_VECTOR);
    CHECK(made.integers[0] == 2 && made.integers[1] == 3 && made.integers[2] == 4);
    OK(MPI_Type_create_hvector(2, 3, 40, MPI_INT, &type));
    apart(type, &made);
    MADE(2, 1, 1, MPI_COMBINER_HVECTOR);
    EQUAL(made.addresses[0], 40);
    OK(MPI_Type_create_resized(MPI_INT, -4, 32, &type));
    apart(type, &made);
    MADE(0, 2, 1, MPI_COMBINER_RESIZED);
    CHECK(made.addresses[0] == -4 && made.addresses[1] == 32);
}

static void indexed(int n)
{
    struct made made;
    MPI_Datatype type;
    int lengths[MANY], places[MANY];
    MPI_Aint far[MANY];
    for (int i = 0; i < n; i++) {
        lengths[i] = i % 3 + 1;
        places[i] = 5 * i;
        far[i] = 64 * (n - i);
    }
    OK(MPI_Type_indexed(n, lengths, places, MPI_INT, &type));
    apart(type, &made);
    MADE(2 * n + 1, 0, 1, MPI_COMBINER_INDEXED);
    EQUAL(made.integers[n], lengths[n - 1]);
    EQUAL(made.integers[2 * n], places[n - 1]);
    OK(MPI_Type_create_hindexed(n, lengths, far, MPI_INT, &type));
    apart(type, &made);
    MADE(n + 1, n, 1, MPI_COMBINER_HINDEXED);
    EQUAL(made.addresses[n - 1], far[n - 1]);
    OK(MPI_Type_create_indexed_block(n, 2, places, MPI_INT, &type));
    apart(type, &made);
    MADE(n + 2, 0, 1, MPI_COMBINER_INDEXED_BLOCK);
    OK(MPI_Type_create_hindexed_block(n, 2, far, MPI_INT, &type));
    apart(type, &made);
    MADE(2, n, 1, MPI_COMBINER_HINDEXED_BLOCK);
    EQUAL(made.addresses[0], far[0]);
}

static void structures(int n)
{
    struct made made;
    int lengths[MANY];
    MPI_Aint places[MANY];
    MPI_Datatype types[MANY], inner, type;
    OK(MPI_Type_contiguous(2, MPI_SHORT, &inner));
    for (int i = 0; i < n; i++) {
        lengths[i] = i % 3;
        places[i] = 32 * i;
        types[i] = i % 2 ? MPI_DOUBLE : inner;
    }
    types[0] = MPI_INT;
    OK(MPI_Type_create_struct(n, lengths, places, types, &type));
    apart(type, &made);
    MADE(n + 1, n, n, MPI_COMBINER_STRUCT);
    for (int i = 0; i < n; i++) {
        EQUAL(made.integers[i + 1], lengths[i]);
        EQUAL(made.addresses[i], places[i]);
        if (i % 2)
            CHECK(made.types[i] == MPI_DOUBLE);
        else if (i > 0) {
            CHECK(made.types[i] != MPI_DATATYPE_NULL);
            OK(MPI_Type_free(&made.types[i]));
        }
    }
    OK(MPI_Type_free(&inner));
}

static void grids(void)
{
    struct made made;
    MPI_Datatype type;
    int sizes[] = {4, 5}, subsizes[] = {2, 3}, starts[] = {1, 2}, orders[] = {MPI_ORDER_C, MPI_ORDER_FORTRAN};
    CHECK(MPI_ORDER_C != MPI_ORDER_FORTRAN);
    for (int o = 0; o < 2; o++) {
        OK(MPI_Type_create_subarray(2, sizes, subsizes, starts, orders[o], MPI_INT, &type));
        apart(type, &made);
        MADE(8, 0, 1, MPI_COMBINER_SUBARRAY);
        EQUAL(made.integers[0], 2);
        EQUAL(made.integers[7], orders[o]);
        int distributions[] = {MPI_DISTRIBUTE_BLOCK, o ? MPI_DISTRIBUTE_NONE : MPI_DISTRIBUTE_CYCLIC}, grid[] = {2, 1};
        int arguments[] = {o ? 3 : MPI_DISTRIBUTE_DFLT_DARG, MPI_DISTRIBUTE_DFLT_DARG};
        OK(MPI_Type_create_darray(2, 0, 2, sizes, distributions, arguments, grid, orders[o], MPI_INT, &type));
        apart(type, &made);
        MADE(12, 0, 1, MPI_COMBINER_DARRAY);
        CHECK(made.integers[0] == 2 && made.integers[1] == 0 && made.integers[2] == 2);
        for (int i = 0; i < 2; i++) {
            EQUAL(made.integers[3 + i], sizes[i]);
            EQUAL(made.integers[5 + i], distributions[i]);
            EQUAL(made.integers[7 + i], arguments[i]);
            EQUAL(made.integers[9 + i], grid[i]);
        }
        EQUAL(made.integers[11], orders[o]);
    }
}

static void extents(void)
{
    MPI_Datatype type;
    MPI_Aint low, extent, true_low, true_extent;
    MPI_Count low_x, extent_x;
    OK(MPI_Type_create_resized(MPI_INT, -8, 100, &type));
    OK(MPI_Type_get_extent(type, &low, &extent));
    CHECK(low == -8 && extent == 100);
    OK(MPI_Type_get_true_extent(type, &true_low, &true_extent));
    CHECK(true_low == 0 && true_extent == 4);
    OK(MPI_Type_get_extent_x(type, &low_x, &extent_x));
    CHECK(low_x == -8 && extent_x == 100);
    OK(MPI_Type_get_true_extent_x(type, &low_x, &extent_x));
    CHECK(low_x == 0 && extent_x == 4);
    OK(MPI_Type_free(&type));
    EQUAL(MPI_Aint_add((MPI_Aint)100, 28), 128);
    EQUAL(MPI_Aint_diff((MPI_Aint)100, 28), 72);
}

/* A matrix is sent with its columns as rows. */
static void transposed(void)
{
    enum { N = 5 };
    int in[N][N], out[N][N], next = (rank + 1) % size;
    MPI_Datatype column, columns;
    for (int i = 0; i < N * N; i++)
        (&in[0][0])[i] = i;
    OK(MPI_Type_vector(N, 1, N, MPI_INT, &column));
    OK(MPI_Type_create_hvector(N, 1, sizeof(int), column, &columns));
    OK(MPI_Type_free(&column));
    OK(MPI_Type_commit(&columns));
    OK(MPI_Sendrecv(in, 1, columns, next, 0, out, N * N, MPI_INT, MPI_ANY_SOURCE, 0, MPI_COMM_WORLD,
                    MPI_STATUS_IGNORE));
    for (int i = 0; i < N; i++)
        for (int j = 0; j < N; j++)
            EQUAL(out[i][j], in[j][i]);
    OK(MPI_Type_free(&columns));
}

static void own_name(void)
{
    MPI_Datatype type;
    char name[MPI_MAX_OBJECT_NAME];
    int length;
    OK(MPI_Type_contiguous(3, MPI_INT, &type));
    OK(MPI_Type_get_name(type, name, &length));
    EQUAL(length, 0);
    OK(MPI_Type_set_name(type, "three"));
    OK(MPI_Type_get_name(type, name, &length));
    CHECK(strcmp(name, "three") == 0 && length == 5);
    OK(MPI_Type_free(&type));
}

void derived(void)
{
    regular();
    indexed(3);
    indexed(MANY);
    structures(3);
    structures(MANY);
    grids();
    extents();
    transposed();
    own_name();
}
