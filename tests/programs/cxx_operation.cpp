// Operations of C++ functions, made with MPI's old C++ bindings.
#include <mpi.h>
#include <cstdio>

static void add_and_one(const void *in, void *inout, int len, const MPI::Datatype &type) {
    if (type != MPI::INT) MPI::COMM_WORLD.Abort(2);
    for (int i = 0; i < len; i++) static_cast<int *>(inout)[i] += static_cast<const int *>(in)[i] + 1;
}

static void multiply(const void *in, void *inout, int len, const MPI::Datatype &) {
    for (int i = 0; i < len; i++) static_cast<int *>(inout)[i] *= static_cast<const int *>(in)[i];
}

int main() {
    MPI::Init();
    int rank = MPI::COMM_WORLD.Get_rank(), size = MPI::COMM_WORLD.Get_size(), power = 1;
    int mine[2] = {rank, 2}, sums[2], products[2];
    MPI::Op first, second;
    first.Init(add_and_one, true);
    second.Init(multiply, true);
    MPI::COMM_WORLD.Allreduce(mine, sums, 2, MPI::INT, first);
    MPI::COMM_WORLD.Allreduce(mine, products, 2, MPI::INT, second);
    for (int i = 0; i < size; i++) power *= 2;
    bool right = sums[0] == size * (size - 1) / 2 + size - 1 && sums[1] == 2 * size + size - 1 && products[1] == power;
    first.Free();
    second.Free();
    if (!right) MPI::COMM_WORLD.Abort(3);
    if (rank == 0) std::printf("two operations, each of its own function\n");
    MPI::Finalize();
    return 0;
}
