/* An integer sort: random keys go to the rank whose range they are in, and are sorted there by their digits.
 *
 *     sort [KEYS [TIMES]]
 *
 * KEYS is the number of keys of all ranks together. In the end every rank's keys are in order, no key of a rank is below
 * one of the rank before it, and no key was lost or made up. */
#include "timing.h"

enum { BITS = 24, DIGIT = 12, BUCKETS = 1 << DIGIT };

static unsigned long long state;

static unsigned next_key(void)
{
    state = state * 6364136223846793005ULL + 1442695040888963407ULL;
    return (unsigned)(state >> 33) & ((1u << BITS) - 1);
}

/* Which rank a key goes to. */
static int owner(unsigned key)
{
    return (int)((unsigned long long)key * size >> BITS);
}

/* Sorts by two digits, the lower one first. */
static void sort(unsigned *keys, unsigned *spare, int count)
{
    for (int shift = 0; shift < BITS; shift += DIGIT) {
        static int places[BUCKETS];
        memset(places, 0, sizeof places);
        for (int i = 0; i < count; i++)
            places[keys[i] >> shift & (BUCKETS - 1)]++;
        for (int b = 0, at = 0; b < BUCKETS; b++) {
            int here = places[b];
            places[b] = at;
            at += here;
        }
        for (int i = 0; i < count; i++)
            spare[places[keys[i] >> shift & (BUCKETS - 1)]++] = keys[i];
        unsigned *other = keys;
        keys = spare;
        spare = other;
    }
}

int main(int argc, char **argv)
{
    begin(&argc, &argv);
    int all = argument(argc, argv, 1, 4000000), times = argument(argc, argv, 2, 8);
    int count = first_of(all, rank + 1) - first_of(all, rank), got = 0, most = count + all / size / 2 + 1000;
    unsigned *keys = malloc(count * sizeof *keys), *out = malloc(count * sizeof *out);
    unsigned *in = malloc(most * sizeof *in), *spare = malloc(most * sizeof *spare);
    int *counts = malloc(size * sizeof(int)), *places = malloc(size * sizeof(int));
    int *counts_in = malloc(size * sizeof(int)), *places_in = malloc(size * sizeof(int)), *at = malloc(size * sizeof(int));
    long long before[2] = {count, 0}, after[2] = {0, 0}, sums[2], sums_after[2];

    state = 271828 + rank;
    for (int i = 0; i < count; i++)
        before[1] += keys[i] = next_key();
    start();
    for (int t = 0; t < times; t++) {
        memset(counts, 0, size * sizeof(int));
        for (int i = 0; i < count; i++)
            counts[owner(keys[i])]++;
        TIMED(MPI_Alltoall(counts, 1, MPI_INT, counts_in, 1, MPI_INT, MPI_COMM_WORLD));
        got = 0;
        for (int i = 0, place = 0; i < size; i++) {
            at[i] = places[i] = place;
            place += counts[i];
            places_in[i] = got;
            got += counts_in[i];
        }
        require(got <= most, "too many keys came");
        for (int i = 0; i < count; i++)
            out[at[owner(keys[i])]++] = keys[i];
        TIMED(MPI_Alltoallv(out, counts, places, MPI_UNSIGNED, in, counts_in, places_in, MPI_UNSIGNED, MPI_COMM_WORLD));
        sort(in, spare, got);
    }
    stop("sort");
    after[0] = got;
    for (int i = 0; i < got; i++) {
        require(owner(in[i]) == rank && (i == 0 || in[i - 1] <= in[i]), "a key is out of order");
        after[1] += in[i];
    }
    MPI_Allreduce(before, sums, 2, MPI_LONG_LONG, MPI_SUM, MPI_COMM_WORLD);
    MPI_Allreduce(after, sums_after, 2, MPI_LONG_LONG, MPI_SUM, MPI_COMM_WORLD);
    require(sums[0] == sums_after[0] && sums[1] == sums_after[1], "a key was lost or made up");
    free(keys);
    free(out);
    free(in);
    free(spare);
    free(counts);
    free(places);
    free(counts_in);
    free(places_in);
    free(at);
    MPI_Finalize();
    return 0;
}
