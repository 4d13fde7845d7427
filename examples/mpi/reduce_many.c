/* Many reductions in a row, to changing ranks, with an operation of our own that is not commutative. */
#include "expect.h"

enum { ROUNDS = 500 };

/* The composition of two functions x -> a x + b, modulo a prime, the lower rank's first. */
struct linear {
    int a, b;
};

static void compose(void *first, void *second, int *length, MPI_Datatype *type)
{
    struct linear *f = first, *g = second;
    (void)type;
    for (int i = 0; i < *length; i++) {
        struct linear both = {f[i].a * g[i].a % 9973, (g[i].a * f[i].b + g[i].b) % 9973};
        g[i] = both;
    }
}

int main(int argc, char **argv)
{
    MPI_Datatype linear;
    MPI_Op op;

    begin(&argc, &argv);
    MPI_Type_contiguous(2, MPI_INT, &linear);
    MPI_Type_commit(&linear);
    MPI_Op_create(compose, 0, &op);
    for (int round = 0; round < ROUNDS; round++) {
        int root = round % size, sum = 0;
        struct linear mine = {rank + 2, round}, all = {0, 0};
        MPI_Reduce(&mine, &all, 1, linear, op, root, MPI_COMM_WORLD);
        struct linear wanted = {2, round};
        for (int r = 1; r < size; r++) {
            struct linear next = {r + 2, round};
            int one = 1;
            compose(&wanted, &next, &one, &linear);
            wanted = next;
        }
        expect(rank != root || (all.a == wanted.a && all.b == wanted.b), "round %d: %d x + %d, not %d x + %d", round,
               all.a, all.b, wanted.a, wanted.b);
        int value = round + rank;
        MPI_Reduce(&value, &sum, 1, MPI_INT, MPI_SUM, root, MPI_COMM_WORLD);
        expect(rank != root || sum == size * round + size * (size - 1) / 2, "round %d: the sum is %d", round, sum);
    }
    MPI_Op_free(&op);
    MPI_Type_free(&linear);
    return end("reduce_many: %d reductions over %d ranks are right", 2 * ROUNDS, size);
}
