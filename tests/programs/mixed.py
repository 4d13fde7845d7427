"""A ring and two reductions, the same as in mixed.c: ranks that were built for different MPIs meet in one world."""

from array import array

from mpi4py import MPI


def larger(a, b, datatype):
    a, b = memoryview(a).cast("i"), memoryview(b).cast("i")
    for i in range(0, len(a), 2):
        if a[i] > b[i]:
            b[i : i + 2] = a[i : i + 2]


comm = MPI.COMM_WORLD
rank, size = comm.rank, comm.size
token, status = array("i", [0]), MPI.Status()
if rank == 0:
    token[0] = 1
    comm.Send(token, 1 % size, 7)
comm.Recv(token, MPI.ANY_SOURCE, MPI.ANY_TAG, status)
assert (status.source, status.tag, status.Get_count(MPI.INT)) == ((rank - 1) % size, 7, 1)
if rank != 0:
    token[0] *= 2
    comm.Send(token, (rank + 1) % size, 7)
sum = array("d", [0])
comm.Allreduce(array("d", [rank + 0.5]), sum, MPI.SUM)
pair, op = MPI.INT.Create_contiguous(2).Commit(), MPI.Op.Create(larger, commute=True)
most = array("i", [0, 0])
comm.Allreduce([array("i", [rank * 10, rank]), 1, pair], [most, 1, pair], op)
print(f"rank {rank} of {size}: token {token[0]}, sum {sum[0]:.1f}, most {most[0]} by {most[1]}")
op.Free()
pair.Free()
