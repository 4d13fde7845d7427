"""A parcel of different Python objects goes around all ranks, and each adds its own.

With one rank the ring is that rank's message to itself.
"""

import numpy
from mpi4py import MPI

world = MPI.COMM_WORLD
following = (world.rank + 1) % world.size
previous = (world.rank - 1) % world.size

presents = [
    {"colour": "red", "sizes": (1, 2.5, 3 + 4j)},
    numpy.arange(6.0).reshape(2, 3),
    "a text with Ünïcödé",
    b"\x00raw bytes\xff",
    {frozenset({1, 2}), None, True},
    10**40,
]
mine = (world.rank, presents[world.rank % len(presents)])

if world.rank == 0:
    request = world.isend([mine], dest=following)
    parcel = world.recv(source=previous)
    request.wait()
    assert [rank for rank, _ in parcel] == list(range(world.size))
    for rank, present in parcel:
        text = repr(present).replace("\n", " ")
        print(f"rank {rank} put in {type(present).__name__:8} {text}", flush=True)
else:
    parcel = world.recv(source=previous)
    world.send(parcel + [mine], dest=following)
