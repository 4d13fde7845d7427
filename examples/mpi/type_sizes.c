/* MPI's datatypes are as large as C's, whatever machine this was compiled for. */
#include "expect.h"
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define SAME(type, c) \
    do { \
        MPI_Aint low, extent; \
        int bytes; \
        MPI_Type_size(type, &bytes); \
        expect(bytes == (int)sizeof(c), #type " has %d bytes, but " #c " has %d", bytes, (int)sizeof(c)); \
        MPI_Type_get_extent(type, &low, &extent); \
        expect(low == 0 && extent == (MPI_Aint)sizeof(c), #type " spans %ld bytes", (long)extent); \
        types++; \
    } while (0)

struct mixed {
    char letter;
    double number;
    short little[3];
    long far;
};

int main(int argc, char **argv)
{
    int types = 0;

    begin(&argc, &argv);
    SAME(MPI_CHAR, char);
    SAME(MPI_SIGNED_CHAR, signed char);
    SAME(MPI_UNSIGNED_CHAR, unsigned char);
    SAME(MPI_BYTE, unsigned char);
    SAME(MPI_WCHAR, wchar_t);
    SAME(MPI_SHORT, short);
    SAME(MPI_UNSIGNED_SHORT, unsigned short);
    SAME(MPI_INT, int);
    SAME(MPI_UNSIGNED, unsigned);
    SAME(MPI_LONG, long);
    SAME(MPI_UNSIGNED_LONG, unsigned long);
    SAME(MPI_LONG_LONG, long long);
    SAME(MPI_UNSIGNED_LONG_LONG, unsigned long long);
    SAME(MPI_FLOAT, float);
    SAME(MPI_DOUBLE, double);
    SAME(MPI_LONG_DOUBLE, long double);
    SAME(MPI_C_BOOL, bool);
    SAME(MPI_INT8_T, int8_t);
    SAME(MPI_INT16_T, int16_t);
    SAME(MPI_INT32_T, int32_t);
    SAME(MPI_INT64_T, int64_t);
    SAME(MPI_UINT8_T, uint8_t);
    SAME(MPI_UINT16_T, uint16_t);
    SAME(MPI_UINT32_T, uint32_t);
    SAME(MPI_UINT64_T, uint64_t);
    SAME(MPI_AINT, MPI_Aint);
    SAME(MPI_OFFSET, MPI_Offset);
    SAME(MPI_COUNT, MPI_Count);
    SAME(MPI_2INT, int[2]);
    expect(sizeof(MPI_Aint) == sizeof(void *), "an MPI_Aint holds no address");

    /* A struct as the compiler lays it out: sent as it is, it arrives as it was. */
    int lengths[] = {1, 1, 3, 1};
    MPI_Aint places[] = {offsetof(struct mixed, letter), offsetof(struct mixed, number), offsetof(struct mixed, little),
                         offsetof(struct mixed, far)};
    MPI_Datatype members[] = {MPI_CHAR, MPI_DOUBLE, MPI_SHORT, MPI_LONG}, packed, whole;
    MPI_Aint low, extent;
    int bytes;
    MPI_Type_create_struct(4, lengths, places, members, &packed);
    MPI_Type_create_resized(packed, 0, sizeof(struct mixed), &whole);
    MPI_Type_commit(&whole);
    MPI_Type_size(whole, &bytes);
    MPI_Type_get_extent(whole, &low, &extent);
    expect(bytes == (int)(1 + sizeof(double) + 3 * sizeof(short) + sizeof(long)), "the struct has %d bytes", bytes);
    expect(low == 0 && extent == (MPI_Aint)sizeof(struct mixed), "the struct spans %ld bytes", (long)extent);
    struct mixed out[2] = {{'a', 1.5, {1, 2, 3}, rank}, {'b', -2.5, {4, 5, 6}, -7}}, in[2];
    memset(in, 0, sizeof in);
    int next = (rank + 1) % size, previous = (rank + size - 1) % size;
    MPI_Sendrecv(out, 2, whole, next, 0, in, 2, whole, previous, 0, MPI_COMM_WORLD, MPI_STATUS_IGNORE);
    expect(in[0].letter == 'a' && in[0].number == 1.5 && in[0].little[2] == 3 && in[0].far == previous,
           "the first struct came otherwise");
    expect(in[1].letter == 'b' && in[1].number == -2.5 && in[1].little[0] == 4 && in[1].far == -7,
           "the second struct came otherwise");
    MPI_Type_free(&packed);
    MPI_Type_free(&whole);
    return end("type_sizes: %d types are as large as C's", types);
}
