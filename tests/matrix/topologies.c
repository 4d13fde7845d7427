/* Process topologies: grids, graphs, and what neighbours say to each other. */
#include "check.h"

static void grid(void)
{
    int dims[2] = {0, 0}, periods[2] = {1, 0}, coords[2], back, kind, count, source, dest, got[2], flags[2];
    MPI_Comm cart, row;
    OK(MPI_Dims_create(size, 2, dims));
    EQUAL(dims[0] * dims[1], size);
    OK(MPI_Cart_create(MPI_COMM_WORLD, 2, dims, periods, 0, &cart));
    OK(MPI_Topo_test(cart, &kind));
    EQUAL(kind, MPI_CART);
    OK(MPI_Cartdim_get(cart, &count));
    EQUAL(count, 2);
    OK(MPI_Cart_get(cart, 2, got, flags, coords));
    CHECK(got[0] == dims[0] && got[1] == dims[1] && flags[0] && !flags[1]);
    OK(MPI_Cart_rank(cart, coords, &back));
    EQUAL(back, rank);
    OK(MPI_Cart_coords(cart, rank, 2, got));
    CHECK(got[0] == coords[0] && got[1] == coords[1]);
    OK(MPI_Cart_shift(cart, 1, 1, &source, &dest));
    EQUAL(source == MPI_PROC_NULL, coords[1] == 0);
    EQUAL(dest == MPI_PROC_NULL, coords[1] == dims[1] - 1);
    OK(MPI_Cart_shift(cart, 0, 1, &source, &dest));
    CHECK(source != MPI_PROC_NULL && dest != MPI_PROC_NULL);
    int in[4] = {-1, -1, -1, -1}, out = rank;
    OK(MPI_Neighbor_allgather(&out, 1, MPI_INT, in, 1, MPI_INT, cart));
    CHECK(in[0] == source && in[1] == dest);
    EQUAL(in[2] == -1, coords[1] == 0);
    int keep[2] = {1, 0};
    OK(MPI_Cart_sub(cart, keep, &row));
    OK(MPI_Comm_size(row, &count));
    EQUAL(count, dims[0]);
    OK(MPI_Comm_free(&row));
    int line[1] = {1}, none[1] = {0};
    OK(MPI_Cart_create(MPI_COMM_WORLD, 1, line, none, 0, &row));
    CHECK((row == MPI_COMM_NULL) == (rank != 0));
    if (row != MPI_COMM_NULL)
        OK(MPI_Comm_free(&row));
    OK(MPI_Cart_map(MPI_COMM_WORLD, 1, line, none, &count));
    if (!library_fault("Open MPI", "", "MPI_Cart_map for ranks that get no place"))
        EQUAL(count, rank == 0 ? 0 : MPI_UNDEFINED);
    OK(MPI_Comm_free(&cart));
    OK(MPI_Topo_test(MPI_COMM_WORLD, &kind));
    EQUAL(kind, MPI_UNDEFINED);
}

static void graph(void)
{
    int index[16], edges[16], count, nodes, links, kind, list[4];
    MPI_Comm ring;
    for (int i = 0; i < size; i++) {
        index[i] = i + 1;
        edges[i] = (i + 1) % size;
    }
    OK(MPI_Graph_create(MPI_COMM_WORLD, size, index, edges, 0, &ring));
    OK(MPI_Topo_test(ring, &kind));
    EQUAL(kind, MPI_GRAPH);
    OK(MPI_Graphdims_get(ring, &nodes, &links));
    CHECK(nodes == size && links == size);
    OK(MPI_Graph_neighbors_count(ring, rank, &count));
    EQUAL(count, 1);
    OK(MPI_Graph_neighbors(ring, rank, 1, list));
    EQUAL(list[0], (rank + 1) % size);
    OK(MPI_Graph_get(ring, size, size, index, edges));
    EQUAL(edges[size - 1], 0);
    OK(MPI_Comm_free(&ring));
}

static void neighbours(void)
{
    int from[2] = {(rank + size - 1) % size, rank}, to[2] = {(rank + 1) % size, rank}, in[2], out[2] = {rank, -rank};
    int ones[2] = {1, 1}, places[2] = {0, 1};
    MPI_Aint bytes[2] = {0, sizeof(int)};
    MPI_Datatype types[2];
    MPI_Comm around;
    MPI_Request request;
    OK(MPI_Dist_graph_create_adjacent(MPI_COMM_WORLD, 2, from, MPI_UNWEIGHTED, 2, to, MPI_UNWEIGHTED, MPI_INFO_NULL,
                                      0, &around));
    OK(MPI_Neighbor_alltoall(out, 1, MPI_INT, in, 1, MPI_INT, around));
    CHECK(in[0] == from[0] && in[1] == -rank);
    OK(MPI_Neighbor_alltoallv(out, ones, places, MPI_INT, in, ones, places, MPI_INT, around));
    CHECK(in[0] == from[0] && in[1] == -rank);
    OK(MPI_Neighbor_allgatherv(out, 1, MPI_INT, in, ones, places, MPI_INT, around));
    CHECK(in[0] == from[0] && in[1] == rank);
    OK(MPI_Type_contiguous(1, MPI_INT, &types[0]));
    OK(MPI_Type_commit(&types[0]));
    types[1] = MPI_INT;
    in[0] = in[1] = 77;
    OK(MPI_Neighbor_alltoallw(out, ones, bytes, types, in, ones, bytes, types, around));
    CHECK(in[0] == from[0] && in[1] == -rank);
    in[0] = in[1] = 77;
    OK(MPI_Ineighbor_alltoallw(out, ones, bytes, types, in, ones, bytes, types, around, &request));
    /* The arrays stay as they are until the end, but the types may be freed. */
    MPI_Datatype freed = types[0];
    OK(MPI_Type_free(&freed));
    OK(MPI_Wait(&request, MPI_STATUS_IGNORE));
    CHECK(in[0] == from[0] && in[1] == -rank);
    OK(MPI_Ineighbor_allgather(out, 1, MPI_INT, in, 1, MPI_INT, around, &request));
    OK(MPI_Wait(&request, MPI_STATUS_IGNORE));
    CHECK(in[0] == from[0] && in[1] == rank);
    OK(MPI_Ineighbor_alltoallv(out, ones, places, MPI_INT, in, ones, places, MPI_INT, around, &request));
    OK(MPI_Wait(&request, MPI_STATUS_IGNORE));
    CHECK(in[0] == from[0] && in[1] == -rank);
#if MPI_VERSION >= 4
    if (HAS(MPI_Neighbor_alltoall_init(out, 1, MPI_INT, in, 1, MPI_INT, around, MPI_INFO_NULL, &request),
            "MPI_Neighbor_alltoall_init")) {
        in[0] = in[1] = 77;
        OK(MPI_Start(&request));
        OK(MPI_Wait(&request, MPI_STATUS_IGNORE));
        CHECK(in[0] == from[0] && in[1] == -rank);
        OK(MPI_Request_free(&request));
    }
#endif
    OK(MPI_Comm_free(&around));
}

void topologies(void)
{
    grid();
    graph();
    neighbours();
}
