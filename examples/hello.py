"""Every rank says who it is, in order."""

from mpi4py import MPI

world = MPI.COMM_WORLD
for turn in range(world.size):
    if turn == world.rank:
        print(f"hello from rank {world.rank} of {world.size} on {MPI.Get_processor_name()}", flush=True)
    world.Barrier()

if world.rank == 0:
    print(MPI.Get_library_version().strip("\0\n"))
