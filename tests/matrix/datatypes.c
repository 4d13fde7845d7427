/* Every predefined datatype: its size, name, envelope, a copy of it, and data of it packed, sent and reduced. */
#include "check.h"
#include <complex.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <wchar.h>

enum kind { TEXT, INTEGER, FLOAT, COMPLEX, LOGICAL, PAIR, BYTES };

struct entry {
    MPI_Datatype type;
    const char *name;
    int bytes; /* 0 where it is the library's to say */
    enum kind kind;
};

#define ROW(type, c, kind) {type, #type, (int)sizeof(c), kind}
#define FORTRAN(type, bytes, kind) {type, #type, bytes, kind}

static int is_one_of(const char *name, const char *const *names)
{
    for (; *names; names++)
        if (strcmp(*names, name) == 0)
            return 1;
    return 0;
}

/* Names that some header gives to the same type, under which the library may know it. */
static int alias(const char *name, const char *found)
{
    static const char *const long_long[] = {"MPI_LONG_LONG", "MPI_LONG_LONG_INT", NULL};
    static const char *const c_complex[] = {"MPI_C_COMPLEX", "MPI_C_FLOAT_COMPLEX", NULL};
    return strcmp(name, found) == 0 || (is_one_of(name, long_long) && is_one_of(found, long_long)) ||
           (is_one_of(name, c_complex) && is_one_of(found, c_complex));
}

static void every_way(const struct entry *entry)
{
    MPI_Datatype type = entry->type, dup, base;
    MPI_Aint low, extent;
    MPI_Count large;
    char name[MPI_MAX_OBJECT_NAME], in[64], out[64], packed[128];
    int bytes = -1, length, ni, na, nd, combiner, position = 0;
    if (MPI_Type_size(type, &bytes) != MPI_SUCCESS || bytes == 0) {
        skip(entry->name, "the library does not have this type");
        return;
    }
    if (entry->bytes && entry->kind != PAIR)
        EQUAL(bytes, entry->bytes);
    OK(MPI_Type_size_x(type, &large));
    EQUAL(large, bytes);
    OK(MPI_Type_get_extent(type, &low, &extent));
    EQUAL(low, 0);
    CHECK(extent >= bytes);
    OK(MPI_Type_get_name(type, name, &length));
    if (!alias(entry->name, name))
        failed(entry->name, length, name);
    OK(MPI_Type_get_envelope(type, &ni, &na, &nd, &combiner));
#ifdef MPI_COMBINER_VALUE_INDEX
    CHECK(combiner == MPI_COMBINER_NAMED || (entry->kind == PAIR && combiner == MPI_COMBINER_VALUE_INDEX));
#else
    EQUAL(combiner, MPI_COMBINER_NAMED);
#endif
    OK(MPI_Type_dup(type, &dup));
    OK(MPI_Type_get_envelope(dup, &ni, &na, &nd, &combiner));
    EQUAL(combiner, MPI_COMBINER_DUP);
    CHECK(ni == 0 && na == 0 && nd == 1);
    OK(MPI_Type_get_contents(dup, 0, 0, 1, &ni, &low, &base));
    if (base != type)
        failed(entry->name, __LINE__, "its copy was made of another type");
    OK(MPI_Type_free(&dup));
    for (int i = 0; i < (int)sizeof in; i++)
        in[i] = (char)(i + 1);
    memset(out, 0, sizeof out);
    OK(MPI_Pack(in, 1, type, packed, sizeof packed, &position, MPI_COMM_SELF));
    EQUAL(position, bytes);
    OK(MPI_Pack_size(1, type, MPI_COMM_SELF, &length));
    CHECK(length >= bytes);
    position = 0;
    OK(MPI_Unpack(packed, sizeof packed, &position, out, 1, type, MPI_COMM_SELF));
    if (entry->kind != PAIR)
        CHECK(memcmp(in, out, bytes) == 0);
    MPI_Status status;
    int next = (rank + 1) % size, count;
    memset(out, 0, sizeof out);
    OK(MPI_Sendrecv(in, 1, type, next, 0, out, 1, type, MPI_ANY_SOURCE, 0, MPI_COMM_WORLD, &status));
    OK(MPI_Get_count(&status, type, &count));
    EQUAL(count, 1);
    /* Libraries differ in whether a pair is one basic element or two, and MPICH crashes with most of them. */
    if (entry->kind != PAIR) {
        OK(MPI_Get_elements(&status, type, &count));
        EQUAL(count, 1);
    }
    if (entry->kind != PAIR)
        CHECK(memcmp(in, out, bytes) == 0);
    OK(MPI_Get_elements_x(&status, MPI_BYTE, &large));
    EQUAL(large, bytes);
}

/* The sum of ranks, in whatever type. */
#define SUM(type, c) \
    do { \
        c mine_ = (c)(rank + 1), all_ = 0; \
        OK(MPI_Allreduce(&mine_, &all_, 1, type, MPI_SUM, MPI_COMM_WORLD)); \
        if (all_ != (c)(size * (size + 1) / 2)) \
            failed(#type, __LINE__, "MPI_SUM is wrong"); \
        checks++; \
    } while (0)

static void sums(void)
{
    SUM(MPI_SIGNED_CHAR, signed char);
    SUM(MPI_UNSIGNED_CHAR, unsigned char);
    SUM(MPI_SHORT, short);
    SUM(MPI_UNSIGNED_SHORT, unsigned short);
    SUM(MPI_INT, int);
    SUM(MPI_UNSIGNED, unsigned);
    SUM(MPI_LONG, long);
    SUM(MPI_UNSIGNED_LONG, unsigned long);
    SUM(MPI_LONG_LONG, long long);
    SUM(MPI_LONG_LONG_INT, long long);
    SUM(MPI_UNSIGNED_LONG_LONG, unsigned long long);
    SUM(MPI_FLOAT, float);
    SUM(MPI_DOUBLE, double);
    SUM(MPI_LONG_DOUBLE, long double);
    SUM(MPI_INT8_T, int8_t);
    SUM(MPI_INT16_T, int16_t);
    SUM(MPI_INT32_T, int32_t);
    SUM(MPI_INT64_T, int64_t);
    SUM(MPI_UINT8_T, uint8_t);
    SUM(MPI_UINT16_T, uint16_t);
    SUM(MPI_UINT32_T, uint32_t);
    SUM(MPI_UINT64_T, uint64_t);
    SUM(MPI_AINT, MPI_Aint);
    SUM(MPI_OFFSET, MPI_Offset);
    SUM(MPI_COUNT, MPI_Count);
    SUM(MPI_C_FLOAT_COMPLEX, float complex);
    SUM(MPI_C_COMPLEX, float complex);
    SUM(MPI_C_DOUBLE_COMPLEX, double complex);
    SUM(MPI_C_LONG_DOUBLE_COMPLEX, long double complex);
}

static void fortran_numbers(void)
{
    MPI_Datatype type;
    int bytes, ni, na, nd, combiner, integers[2];
    MPI_Aint none;
    MPI_Datatype none_either;
    if (MPI_Type_create_f90_real(15, MPI_UNDEFINED, &type) != MPI_SUCCESS) {
        skip("MPI_Type_create_f90_real", "the library has no Fortran types");
        return;
    }
    OK(MPI_Type_size(type, &bytes));
    EQUAL(bytes, 8);
    OK(MPI_Type_get_envelope(type, &ni, &na, &nd, &combiner));
    EQUAL(combiner, MPI_COMBINER_F90_REAL);
    CHECK(ni == 2 && na == 0 && nd == 0);
    OK(MPI_Type_get_contents(type, 2, 0, 0, integers, &none, &none_either));
    CHECK(integers[0] == 15 && integers[1] == MPI_UNDEFINED);
    OK(MPI_Type_create_f90_complex(6, MPI_UNDEFINED, &type));
    OK(MPI_Type_get_envelope(type, &ni, &na, &nd, &combiner));
    EQUAL(combiner, MPI_COMBINER_F90_COMPLEX);
    OK(MPI_Type_create_f90_integer(9, &type));
    OK(MPI_Type_size(type, &bytes));
    EQUAL(bytes, 4);
    OK(MPI_Type_get_envelope(type, &ni, &na, &nd, &combiner));
    EQUAL(combiner, MPI_COMBINER_F90_INTEGER);
    CHECK(ni == 1);
}

static void external32(void)
{
    int in[3] = {1, -2, 0x01020304}, out[3] = {0};
    unsigned char packed[64];
    MPI_Aint position = 0, bytes;
    int code = MPI_Pack_external("external32", in, 3, MPI_INT, packed, sizeof packed, &position);
    OK(code);
    EQUAL(position, 12);
    CHECK(packed[3] == 1 && packed[7] == 0xfe && packed[8] == 1 && packed[11] == 4);
    position = 0;
    OK(MPI_Unpack_external("external32", packed, 12, &position, out, 3, MPI_INT));
    CHECK(out[0] == 1 && out[1] == -2 && out[2] == 0x01020304);
    OK(MPI_Pack_external_size("external32", 3, MPI_INT, &bytes));
    EQUAL(bytes, 12);
}

void datatypes(void)
{
    struct float_int { float a; int b; };
    struct double_int { double a; int b; };
    struct long_int { long a; int b; };
    struct short_int { short a; int b; };
    struct long_double_int { long double a; int b; };
    struct entry all[] = {
        ROW(MPI_CHAR, char, TEXT),
        ROW(MPI_SIGNED_CHAR, char, INTEGER),
        ROW(MPI_UNSIGNED_CHAR, char, INTEGER),
        ROW(MPI_BYTE, char, BYTES),
        ROW(MPI_WCHAR, wchar_t, TEXT),
        ROW(MPI_SHORT, short, INTEGER),
        ROW(MPI_UNSIGNED_SHORT, short, INTEGER),
        ROW(MPI_INT, int, INTEGER),
        ROW(MPI_UNSIGNED, int, INTEGER),
        ROW(MPI_LONG, long, INTEGER),
        ROW(MPI_UNSIGNED_LONG, long, INTEGER),
        ROW(MPI_LONG_LONG, long long, INTEGER),
        ROW(MPI_LONG_LONG_INT, long long, INTEGER),
        ROW(MPI_UNSIGNED_LONG_LONG, long long, INTEGER),
        ROW(MPI_FLOAT, float, FLOAT),
        ROW(MPI_DOUBLE, double, FLOAT),
        ROW(MPI_LONG_DOUBLE, long double, FLOAT),
        ROW(MPI_C_BOOL, bool, LOGICAL),
        ROW(MPI_C_COMPLEX, float complex, COMPLEX),
        ROW(MPI_C_FLOAT_COMPLEX, float complex, COMPLEX),
        ROW(MPI_C_DOUBLE_COMPLEX, double complex, COMPLEX),
        ROW(MPI_C_LONG_DOUBLE_COMPLEX, long double complex, COMPLEX),
        ROW(MPI_INT8_T, int8_t, INTEGER),
        ROW(MPI_INT16_T, int16_t, INTEGER),
        ROW(MPI_INT32_T, int32_t, INTEGER),
        ROW(MPI_INT64_T, int64_t, INTEGER),
        ROW(MPI_UINT8_T, uint8_t, INTEGER),
        ROW(MPI_UINT16_T, uint16_t, INTEGER),
        ROW(MPI_UINT32_T, uint32_t, INTEGER),
        ROW(MPI_UINT64_T, uint64_t, INTEGER),
        ROW(MPI_AINT, MPI_Aint, INTEGER),
        ROW(MPI_COUNT, MPI_Count, INTEGER),
        ROW(MPI_OFFSET, MPI_Offset, INTEGER),
        ROW(MPI_PACKED, char, BYTES),
        ROW(MPI_FLOAT_INT, struct float_int, PAIR),
        ROW(MPI_DOUBLE_INT, struct double_int, PAIR),
        ROW(MPI_LONG_INT, struct long_int, PAIR),
        ROW(MPI_SHORT_INT, struct short_int, PAIR),
        ROW(MPI_2INT, int[2], PAIR),
        ROW(MPI_LONG_DOUBLE_INT, struct long_double_int, PAIR),
        FORTRAN(MPI_CXX_BOOL, 1, LOGICAL),
        FORTRAN(MPI_CXX_FLOAT_COMPLEX, 8, COMPLEX),
        FORTRAN(MPI_CXX_DOUBLE_COMPLEX, 16, COMPLEX),
        FORTRAN(MPI_CXX_LONG_DOUBLE_COMPLEX, 32, COMPLEX),
        FORTRAN(MPI_CHARACTER, 1, TEXT),
        FORTRAN(MPI_LOGICAL, 4, LOGICAL),
        FORTRAN(MPI_INTEGER, 4, INTEGER),
        FORTRAN(MPI_REAL, 4, FLOAT),
        FORTRAN(MPI_DOUBLE_PRECISION, 8, FLOAT),
        FORTRAN(MPI_COMPLEX, 8, COMPLEX),
        FORTRAN(MPI_DOUBLE_COMPLEX, 16, COMPLEX),
        FORTRAN(MPI_INTEGER1, 1, INTEGER),
        FORTRAN(MPI_INTEGER2, 2, INTEGER),
        FORTRAN(MPI_INTEGER4, 4, INTEGER),
        FORTRAN(MPI_INTEGER8, 8, INTEGER),
        FORTRAN(MPI_REAL4, 4, FLOAT),
        FORTRAN(MPI_REAL8, 8, FLOAT),
        FORTRAN(MPI_REAL16, 16, FLOAT),
        FORTRAN(MPI_COMPLEX8, 8, COMPLEX),
        FORTRAN(MPI_COMPLEX16, 16, COMPLEX),
        FORTRAN(MPI_COMPLEX32, 32, COMPLEX),
        FORTRAN(MPI_2REAL, 8, PAIR),
        FORTRAN(MPI_2DOUBLE_PRECISION, 16, PAIR),
        FORTRAN(MPI_2INTEGER, 8, PAIR),
    };
    for (int i = 0; i < LENGTH(all); i++)
        every_way(&all[i]);
    sums();
    fortran_numbers();
    external32();
}
