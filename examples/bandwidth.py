"""How fast lists of floats travel between two ranks as pickled Python objects, for lengths 2^0 to 2^19.

Most of the time goes into pickling; what MPI adds is the rest.
"""

import pickle
import sys

from mpi4py import MPI

world = MPI.COMM_WORLD
if world.size != 2:
    sys.exit("this example needs two ranks: anympi run -n 2 python3 bandwidth.py")

if world.rank == 0:
    print(f"{'floats':>8} {'bytes':>9} {'one way, µs':>12} {'MB/s':>8}")

for power in range(20):
    message = [float(value) for value in range(2**power)]
    repeats = max(3, min(200, 2**19 // 2**power // 4))
    world.Barrier()
    start = MPI.Wtime()
    for _ in range(repeats):
        if world.rank == 0:
            world.send(message, dest=1)
            back = world.recv(source=1)
        else:
            back = world.recv(source=0)
            world.send(back, dest=0)
    seconds = (MPI.Wtime() - start) / repeats / 2
    assert back == message
    if world.rank == 0:
        size = len(pickle.dumps(message, protocol=pickle.HIGHEST_PROTOCOL))
        print(f"{2**power:8} {size:9} {seconds * 1e6:12.1f} {size / seconds / 1e6:8.1f}", flush=True)
