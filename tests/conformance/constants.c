/* Numbers and addresses with a name: each means the same to the library as to the header. */
#include "check.h"

static void levels_and_kinds(void)
{
    int level, result, kind, flag, *value;
    MPI_Comm comm, cart;
    MPI_Group group;
    OK(MPI_Query_thread(&level));
    CHECK(level == MPI_THREAD_SINGLE || level == MPI_THREAD_FUNNELED || level == MPI_THREAD_SERIALIZED ||
          level == MPI_THREAD_MULTIPLE);
    OK(MPI_Comm_dup(MPI_COMM_SELF, &comm));
    OK(MPI_Comm_compare(comm, comm, &result));
    EQUAL(result, MPI_IDENT);
    OK(MPI_Comm_compare(comm, MPI_COMM_SELF, &result));
    EQUAL(result, MPI_CONGRUENT);
    OK(MPI_Comm_group(comm, &group));
    OK(MPI_Group_compare(group, MPI_GROUP_EMPTY, &result));
    EQUAL(result, MPI_UNEQUAL);
    OK(MPI_Topo_test(comm, &kind));
    EQUAL(kind, MPI_UNDEFINED);
    int one = 1, zero = 0, source, dest;
    OK(MPI_Cart_create(comm, 1, &one, &zero, 0, &cart));
    OK(MPI_Topo_test(cart, &kind));
    EQUAL(kind, MPI_CART);
    OK(MPI_Cart_shift(cart, 0, 1, &source, &dest));
    EQUAL(source, MPI_PROC_NULL);
    EQUAL(dest, MPI_PROC_NULL);
    OK(MPI_Comm_free(&cart));
    OK(MPI_Comm_split_type(comm, MPI_COMM_TYPE_SHARED, 0, MPI_INFO_NULL, &cart));
    CHECK(cart != MPI_COMM_NULL);
    OK(MPI_Comm_free(&cart));
    OK(MPI_Comm_split_type(comm, MPI_UNDEFINED, 0, MPI_INFO_NULL, &cart));
    CHECK(cart == MPI_COMM_NULL);
    OK(MPI_Comm_split(comm, MPI_UNDEFINED, 0, &cart));
    CHECK(cart == MPI_COMM_NULL);
    int ranks[] = {0, MPI_PROC_NULL}, translated[2];
    OK(MPI_Group_translate_ranks(group, 2, ranks, group, translated));
    EQUAL(translated[0], 0);
    EQUAL(translated[1], MPI_PROC_NULL);
    OK(MPI_Group_translate_ranks(group, 1, ranks, MPI_GROUP_EMPTY, translated));
    EQUAL(translated[0], MPI_UNDEFINED);
    OK(MPI_Comm_get_attr(MPI_COMM_WORLD, MPI_TAG_UB, &value, &flag));
    CHECK(flag && *value >= 32767);
    OK(MPI_Comm_get_attr(MPI_COMM_WORLD, MPI_IO, &value, &flag));
    CHECK(!flag || *value == MPI_ANY_SOURCE || *value == MPI_PROC_NULL || *value == 0);
    OK(MPI_Comm_get_attr(MPI_COMM_WORLD, MPI_HOST, &value, &flag));
    CHECK(!flag || *value == MPI_PROC_NULL || *value == 0);
    OK(MPI_Comm_get_attr(MPI_COMM_WORLD, MPI_WTIME_IS_GLOBAL, &value, &flag));
    CHECK(!flag || *value == 0 || *value == 1);
    OK(MPI_Group_free(&group));
    OK(MPI_Comm_free(&comm));
}

static void weights(void)
{
    MPI_Comm graph;
    int zero = 0, three = 3, in, out, weighted, from, to, weight_in, weight_out;
    OK(MPI_Dist_graph_create_adjacent(MPI_COMM_SELF, 1, &zero, MPI_UNWEIGHTED, 1, &zero, MPI_UNWEIGHTED, MPI_INFO_NULL,
                                      0, &graph));
    OK(MPI_Dist_graph_neighbors_count(graph, &in, &out, &weighted));
    CHECK(in == 1 && out == 1 && !weighted);
    OK(MPI_Comm_free(&graph));
    OK(MPI_Dist_graph_create_adjacent(MPI_COMM_SELF, 1, &zero, &three, 1, &zero, &three, MPI_INFO_NULL, 0, &graph));
    OK(MPI_Dist_graph_neighbors_count(graph, &in, &out, &weighted));
    CHECK(in == 1 && out == 1 && weighted);
    OK(MPI_Dist_graph_neighbors(graph, 1, &from, &weight_in, 1, &to, &weight_out));
    CHECK(from == 0 && to == 0 && weight_in == 3 && weight_out == 3);
    OK(MPI_Dist_graph_neighbors(graph, 1, &from, MPI_UNWEIGHTED, 1, &to, MPI_UNWEIGHTED));
    OK(MPI_Comm_free(&graph));
    OK(MPI_Dist_graph_create_adjacent(MPI_COMM_SELF, 0, NULL, MPI_WEIGHTS_EMPTY, 0, NULL, MPI_WEIGHTS_EMPTY,
                                      MPI_INFO_NULL, 0, &graph));
    OK(MPI_Dist_graph_neighbors_count(graph, &in, &out, &weighted));
    CHECK(in == 0 && out == 0 && weighted);
    OK(MPI_Comm_free(&graph));
}

static void buffers(void)
{
    int value = 6, got = 0, size;
    void *address;
    OK(MPI_Allreduce(MPI_IN_PLACE, &value, 1, MPI_INT, MPI_SUM, MPI_COMM_SELF));
    EQUAL(value, 6);
    MPI_Datatype absolute;
    MPI_Aint where;
    int one = 1;
    OK(MPI_Get_address(&got, &where));
    OK(MPI_Type_create_hindexed(1, &one, &where, MPI_INT, &absolute));
    OK(MPI_Type_commit(&absolute));
    OK(MPI_Sendrecv(&value, 1, MPI_INT, 0, 0, MPI_BOTTOM, 1, absolute, 0, 0, MPI_COMM_SELF, MPI_STATUS_IGNORE));
    EQUAL(got, 6);
    OK(MPI_Type_free(&absolute));
    /* Just as large as the header says that it must be. */
    char buffer[sizeof(int) + MPI_BSEND_OVERHEAD];
    OK(MPI_Buffer_attach(buffer, sizeof buffer));
    OK(MPI_Bsend(&value, 1, MPI_INT, 0, 1, MPI_COMM_SELF));
    OK(MPI_Recv(&got, 1, MPI_INT, 0, 1, MPI_COMM_SELF, MPI_STATUS_IGNORE));
    OK(MPI_Buffer_detach(&address, &size));
    CHECK(address == buffer && size == (int)sizeof buffer);
}

static void strings(void)
{
    char name[MPI_MAX_PROCESSOR_NAME], object[MPI_MAX_OBJECT_NAME], key[MPI_MAX_INFO_KEY];
    int length, flag;
    MPI_Info info;
    OK(MPI_Get_processor_name(name, &length));
    CHECK(length > 0 && length < MPI_MAX_PROCESSOR_NAME);
    EQUAL(strlen(name), length);
    OK(MPI_Comm_get_name(MPI_COMM_WORLD, object, &length));
    CHECK(strcmp(object, "MPI_COMM_WORLD") == 0 && length == 14);
    OK(MPI_Type_get_name(MPI_INT, object, &length));
    CHECK(strcmp(object, "MPI_INT") == 0);
    OK(MPI_Info_create(&info));
    OK(MPI_Info_set(info, "color", "red"));
    OK(MPI_Info_get_nthkey(info, 0, key));
    CHECK(strcmp(key, "color") == 0);
    char value[8];
    length = sizeof value;
    OK(MPI_Info_get_string(info, "color", &length, value, &flag));
    CHECK(flag && length == 4 && strcmp(value, "red") == 0);
    OK(MPI_Info_free(&info));
    CHECK(info == MPI_INFO_NULL);
}

static void body(void)
{
    levels_and_kinds();
    weights();
    buffers();
    strings();
}
