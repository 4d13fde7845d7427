/* Pi, by two ways of sharing work: an integral of which each rank has every size-th strip, and points thrown at a
 * quarter of a circle. */
#include "expect.h"

enum { STRIPS = 1000000, POINTS = 200000 };

/* The same random numbers everywhere: a linear congruential generator, one sequence for each rank. */
static unsigned long long state;

static double random_number(void)
{
    state = state * 6364136223846793005ULL + 1442695040888963407ULL;
    return (state >> 11) / 9007199254740992.0;
}

int main(int argc, char **argv)
{
    const double known = 3.14159265358979323846;
    double part = 0, pi, error;
    long long inside = 0, all;

    begin(&argc, &argv);
    for (int i = rank; i < STRIPS; i += size) {
        double x = (i + 0.5) / STRIPS;
        part += 4 / (1 + x * x) / STRIPS;
    }
    MPI_Allreduce(&part, &pi, 1, MPI_DOUBLE, MPI_SUM, MPI_COMM_WORLD);
    error = pi > known ? pi - known : known - pi;
    expect(error < 1e-10, "the integral is %.15f", pi);
    state = 12345 + 999 * rank;
    for (int i = 0; i < POINTS; i++) {
        double x = random_number(), y = random_number();
        inside += x * x + y * y < 1;
    }
    MPI_Reduce(&inside, &all, 1, MPI_LONG_LONG, MPI_SUM, 0, MPI_COMM_WORLD);
    if (rank == 0) {
        double thrown = 4.0 * all / size / POINTS;
        expect(thrown > 3.12 && thrown < 3.16, "the points say %.5f", thrown);
    }
    return end("pi: %.12f", pi);
}
