/* MPI_Reduce of ints, with every operation that ints have, to every rank in turn. */
#include "expect.h"

enum { NUMBERS = 1000 };

static int in[NUMBERS], out[NUMBERS];

static int combined(MPI_Op op, int i)
{
    int result = i + 1;
    for (int r = 1; r < size; r++) {
        int value = i + r + 1;
        result = op == MPI_SUM    ? result + value
                 : op == MPI_PROD ? (int)((unsigned)result * (unsigned)value)
                 : op == MPI_MAX  ? (value > result ? value : result)
                 : op == MPI_MIN  ? (value < result ? value : result)
                 : op == MPI_BAND ? result & value
                 : op == MPI_BOR  ? result | value
                                  : result ^ value;
    }
    return result;
}

int main(int argc, char **argv)
{
    MPI_Op ops[] = {MPI_SUM, MPI_PROD, MPI_MAX, MPI_MIN, MPI_BAND, MPI_BOR, MPI_BXOR};
    const char *names[] = {"sum", "product", "maximum", "minimum", "and", "or", "exclusive or"};

    begin(&argc, &argv);
    for (int o = 0; o < 7; o++) {
        int root = o % size;
        for (int i = 0; i < NUMBERS; i++) {
            in[i] = i + rank + 1;
            out[i] = -1;
        }
        MPI_Reduce(in, out, NUMBERS, MPI_INT, ops[o], root, MPI_COMM_WORLD);
        for (int i = 0; i < NUMBERS; i++) {
            expect(in[i] == i + rank + 1, "what was sent has changed");
            int wanted = rank == root ? combined(ops[o], i) : -1;
            expect(out[i] == wanted, "the %s at %d is %d, not %d", names[o], i, out[i], wanted);
        }
    }
    return end("reduce: seven operations on ints of %d ranks are right", size);
}
