/* Pointers that lead out of the guest's memory: by one byte, around 2^32, by a count, a displacement or a type. What just
 * fits must work. */
#include "scenario.h"

#define WORLD MPI_COMM_WORLD
#define SELF MPI_COMM_SELF
#define LAST ((char *)0xfffffff0)

static int value = 7, other;

/* Does the call and then, if that comes back, says so. */
#define CAME_BACK(call) \
    do { \
        int code_ = call; \
        printf("came back with class %d\n", class_of(code_)); \
        wrong++; \
    } while (0)

static void send_just_fits(void)
{
    int *last = (int *)(edge() - sizeof *last), in = 0;
    MPI_Request request;
    *last = 12345;
    MPI_Irecv(&in, 1, MPI_INT, 0, 0, SELF, &request);
    CHECK(MPI_Send(last, 1, MPI_INT, 0, 0, SELF) == MPI_SUCCESS);
    MPI_Wait(&request, MPI_STATUS_IGNORE);
    CHECK(in == 12345);
    /* So does an empty message from anywhere. */
    CHECK(MPI_Sendrecv(edge(), 0, MPI_INT, 0, 0, &in, 1, MPI_INT, 0, 0, SELF, MPI_STATUS_IGNORE) == MPI_SUCCESS);
}

static void status_just_fits(void)
{
    MPI_Status *last = (MPI_Status *)(edge() - sizeof *last);
    CHECK(MPI_Sendrecv(&value, 1, MPI_INT, 0, 9, &other, 1, MPI_INT, 0, 9, SELF, last) == MPI_SUCCESS);
    CHECK(last->MPI_TAG == 9 && last->MPI_SOURCE == 0);
}

static void send_one_byte_out(void) { CAME_BACK(MPI_Send(edge() - 3, 1, MPI_INT, 0, 0, SELF)); }
static void send_around(void) { CAME_BACK(MPI_Send(LAST, 100, MPI_BYTE, 0, 0, SELF)); }
static void send_much(void) { CAME_BACK(MPI_Send(&value, INT32_MAX, MPI_DOUBLE, 0, 0, SELF)); }
static void send_very_much(void) { CAME_BACK(MPI_Send_c(&value, INT64_MAX / 2, MPI_DOUBLE, 0, 0, SELF)); }
static void recv_one_byte_out(void) { CAME_BACK(MPI_Recv(edge() - 3, 1, MPI_INT, 0, 0, SELF, MPI_STATUS_IGNORE)); }

static void irecv_one_byte_out(void)
{
    MPI_Request request;
    CAME_BACK(MPI_Irecv(edge() - 99, 100, MPI_BYTE, 0, 0, SELF, &request));
}

static void persistent_one_byte_out(void)
{
    MPI_Request request;
    CAME_BACK(MPI_Recv_init(edge() - 99, 100, MPI_BYTE, 0, 0, SELF, &request));
}

static void request_half_out(void) { CAME_BACK(MPI_Isend(&value, 1, MPI_INT, 0, 0, SELF, (MPI_Request *)(edge() - 2))); }
static void result_half_out(void) { CAME_BACK(MPI_Comm_rank(WORLD, (int *)(edge() - 2))); }
static void result_around(void) { CAME_BACK(MPI_Comm_size(WORLD, (int *)0xfffffffe)); }
static void handle_half_out(void) { CAME_BACK(MPI_Comm_dup(SELF, (MPI_Comm *)(edge() - 1))); }
static void count_half_out(void) { CAME_BACK(MPI_Type_size_x(MPI_INT, (MPI_Count *)(edge() - 7))); }
static void address_half_out(void) { CAME_BACK(MPI_Type_get_extent(MPI_INT, (MPI_Aint *)(edge() - 3), (MPI_Aint *)&value)); }

static void status_half_out(void)
{
    MPI_Request request;
    MPI_Isend(&value, 1, MPI_INT, 0, 0, SELF, &request);
    CAME_BACK(MPI_Recv(&other, 1, MPI_INT, 0, 0, SELF, (MPI_Status *)(edge() - sizeof(MPI_Status) + 1)));
}

static void statuses_half_out(void)
{
    MPI_Request requests[3] = {MPI_REQUEST_NULL, MPI_REQUEST_NULL, MPI_REQUEST_NULL};
    CAME_BACK(MPI_Waitall(3, requests, (MPI_Status *)(edge() - 2 * sizeof(MPI_Status))));
}

static void requests_half_out(void)
{
    MPI_Request *requests = (MPI_Request *)(edge() - 2 * sizeof *requests);
    requests[0] = requests[1] = MPI_REQUEST_NULL;
    CHECK(MPI_Waitall(2, requests, MPI_STATUSES_IGNORE) == MPI_SUCCESS);
    CAME_BACK(MPI_Waitall(3, requests, MPI_STATUSES_IGNORE));
}

static void requests_without_end(void)
{
    MPI_Request request = MPI_REQUEST_NULL;
    CAME_BACK(MPI_Waitall(INT32_MAX, &request, MPI_STATUSES_IGNORE));
}

static void indices_half_out(void)
{
    MPI_Request requests[2];
    int done;
    MPI_Irecv(&other, 1, MPI_INT, 0, 1, SELF, &requests[0]);
    MPI_Isend(&value, 1, MPI_INT, 0, 1, SELF, &requests[1]);
    CAME_BACK(MPI_Waitsome(2, requests, &done, (int *)(edge() - 4), MPI_STATUSES_IGNORE));
}

static void vector_out(void)
{
    MPI_Datatype type;
    MPI_Type_vector(1000, 1, 1000000, MPI_INT, &type);
    MPI_Type_commit(&type);
    CAME_BACK(MPI_Send(&value, 1, type, 0, 0, SELF));
}

static void negative_displacement(void)
{
    MPI_Datatype type;
    MPI_Aint far = -(MPI_Aint)1000000000;
    int one = 1;
    MPI_Type_create_hindexed(1, &one, &far, MPI_INT, &type);
    MPI_Type_commit(&type);
    CAME_BACK(MPI_Recv(&value, 1, type, MPI_ANY_SOURCE, 0, SELF, MPI_STATUS_IGNORE));
}

static void negative_just_fits(void)
{
    MPI_Datatype type;
    MPI_Aint back;
    int one = 1, numbers[2] = {0, 0};
    back = (char *)&numbers[0] - (char *)&numbers[1];
    MPI_Type_create_hindexed(1, &one, &back, MPI_INT, &type);
    MPI_Type_commit(&type);
    CHECK(MPI_Sendrecv(&value, 1, MPI_INT, 0, 0, &numbers[1], 1, type, 0, 0, SELF, MPI_STATUS_IGNORE) == MPI_SUCCESS);
    CHECK(numbers[0] == 7 && numbers[1] == 0);
    MPI_Type_free(&type);
}

static void extent_times_count_out(void)
{
    MPI_Datatype type;
    MPI_Type_create_resized(MPI_INT, 0, 1 << 30, &type);
    MPI_Type_commit(&type);
    CHECK(MPI_Sendrecv(&value, 1, type, 0, 0, &other, 1, MPI_INT, 0, 0, SELF, MPI_STATUS_IGNORE) == MPI_SUCCESS);
    CAME_BACK(MPI_Send(&value, 5, type, 0, 0, SELF));
}

static void negative_extent_out(void)
{
    MPI_Datatype type;
    MPI_Type_create_resized(MPI_INT, 0, -(1 << 30), &type);
    MPI_Type_commit(&type);
    CAME_BACK(MPI_Send(&value, 2, type, 0, 0, SELF));
}

static void extent_overflows(void)
{
    MPI_Datatype type;
    MPI_Type_create_resized_c(MPI_INT, 0, INT64_MAX / 4, &type);
    MPI_Type_commit(&type);
    CAME_BACK(MPI_Send(&value, 1000, type, 0, 0, SELF));
}

static void bottom_out(void)
{
    MPI_Datatype type;
    MPI_Aint far = (MPI_Aint)edge() - 2;
    int one = 1;
    MPI_Type_create_hindexed(1, &one, &far, MPI_INT, &type);
    MPI_Type_commit(&type);
    CAME_BACK(MPI_Send(MPI_BOTTOM, 1, type, 0, 0, SELF));
}

static void bcast_out(void) { CAME_BACK(MPI_Bcast(edge() - 4, 2, MPI_INT, 0, SELF)); }
static void reduce_in_out(void) { CAME_BACK(MPI_Allreduce(edge() - 4, &other, 2, MPI_INT, MPI_SUM, SELF)); }
static void reduce_result_out(void) { CAME_BACK(MPI_Allreduce(&value, edge() - 3, 1, MPI_INT, MPI_SUM, SELF)); }
static void gather_all_out(void) { CAME_BACK(MPI_Allgather(&value, 1, MPI_INT, edge() - 3, 1, MPI_INT, SELF)); }

/* The root's place for everybody is 2 ints, of which only one fits. */
static void gather_times_size_out(void)
{
    MPI_Request request;
    CAME_BACK(MPI_Igather(&value, 1, MPI_INT, edge() - 4, 1, MPI_INT, 0, WORLD, &request));
}

static void counts_half_out(void)
{
    int zero = 0;
    CAME_BACK(MPI_Alltoallv(&value, (int *)(edge() - 2), &zero, MPI_INT, &other, &zero, &zero, MPI_INT, SELF));
}

static void displacement_out(void)
{
    int one = 1, zero = 0, far = 1 << 30;
    CAME_BACK(MPI_Alltoallv(&value, &one, &zero, MPI_INT, &other, &one, &far, MPI_INT, SELF));
}

static void displacement_before(void)
{
    int one = 1, zero = 0, far = -(1 << 30);
    CAME_BACK(MPI_Alltoallv(&value, &one, &far, MPI_INT, &other, &one, &zero, MPI_INT, SELF));
}

static void types_half_out(void)
{
    int one = 1, zero = 0;
    MPI_Datatype type = MPI_INT;
    CAME_BACK(MPI_Alltoallw(&value, &one, &zero, (MPI_Datatype *)(edge() - 2), &other, &one, &zero, &type, SELF));
}

static void struct_without_end(void)
{
    MPI_Datatype type;
    CAME_BACK(MPI_Type_create_struct(INT32_MAX, &value, (MPI_Aint *)&value, (MPI_Datatype *)&value, &type));
}

static void group_without_end(void)
{
    MPI_Group group, made;
    MPI_Comm_group(WORLD, &group);
    CAME_BACK(MPI_Group_incl(group, INT32_MAX, &value, &made));
}

static void graph_half_out(void)
{
    MPI_Comm graph;
    int me = 0, degree = 1000000;
    CAME_BACK(MPI_Dist_graph_create(SELF, 1, &me, &degree, &me, MPI_UNWEIGHTED, MPI_INFO_NULL, 0, &graph));
}

static void name_without_end(void)
{
    memset(edge() - 100, 'x', 100);
    CAME_BACK(MPI_Comm_set_name(SELF, edge() - 100));
}

static void key_without_end(void)
{
    MPI_Info info;
    MPI_Info_create(&info);
    memset(edge() - 10, 'k', 10);
    CAME_BACK(MPI_Info_set(info, edge() - 10, "value"));
}

static void name_result_out(void)
{
    CAME_BACK(MPI_Get_processor_name(edge() - 2, &other));
}

static void version_result_out(void)
{
    CAME_BACK(MPI_Get_library_version(edge() - 5, &other));
}

static void arguments_out(void)
{
    int n = 1000000;
    char **words = (char **)(edge() - 8);
    MPI_Info info;
    CAME_BACK(MPI_Info_create_env(n, words, &info));
}

static void window_out(void)
{
    MPI_Win window;
    CAME_BACK(MPI_Win_create(edge() - 10, 100, 1, MPI_INFO_NULL, SELF, &window));
}

static void attach_out(void)
{
    MPI_Win window;
    MPI_Win_create_dynamic(MPI_INFO_NULL, SELF, &window);
    CAME_BACK(MPI_Win_attach(window, edge() - 10, 100));
}

static void put_origin_out(void)
{
    MPI_Win window;
    int *base;
    MPI_Win_allocate(64, 1, MPI_INFO_NULL, SELF, &base, &window);
    MPI_Win_fence(0, window);
    CAME_BACK(MPI_Put(edge() - 4, 8, MPI_BYTE, 0, 0, 8, MPI_BYTE, window));
}

static void attach_buffer_out(void) { CAME_BACK(MPI_Buffer_attach(edge() - 10, 10000)); }

static void pack_out(void)
{
    int position = 0;
    CAME_BACK(MPI_Pack(&value, 1, MPI_INT, edge() - 2, 100, &position, SELF));
}

static void unpack_out(void)
{
    int position = 0;
    CAME_BACK(MPI_Unpack(edge() - 2, 100, &position, &other, 1, MPI_INT, SELF));
}

static void local_reduction_out(void) { CAME_BACK(MPI_Reduce_local(&value, edge() - 2, 1, MPI_INT, MPI_SUM)); }

static void extra_results_out(void)
{
    CAME_BACK(MPI_Testall(0, NULL, (int *)(edge() - 1), MPI_STATUSES_IGNORE));
}

/* Where the standard wants an object, null is an error and no crash. */
static void null_pointers(void)
{
    FAILS(MPI_Comm_rank(WORLD, NULL));
    FAILS(MPI_Comm_dup(SELF, NULL));
    FAILS(MPI_Send(&value, 1, MPI_INT, 0, -5, SELF));
    FAILS(MPI_Type_contiguous(3, MPI_INT, NULL));
    FAILS(MPI_Wait(NULL, MPI_STATUS_IGNORE));
    FAILS(MPI_Info_create(NULL));
    FAILS(MPI_Comm_set_name(SELF, NULL));
    FAILS(MPI_Get_count(NULL, MPI_INT, &value));
}

/* Arguments that are not significant are not looked at. */
static void ignored_arguments(void)
{
    CHECK(MPI_Send((void *)0xfffffff0, 0, MPI_BYTE, MPI_PROC_NULL, 0, WORLD) == MPI_SUCCESS);
    CHECK(MPI_Send((void *)0xfffffff0, 100, MPI_BYTE, MPI_PROC_NULL, 0, WORLD) == MPI_SUCCESS);
    CHECK(MPI_Recv((void *)0xfffffff0, 100, MPI_BYTE, MPI_PROC_NULL, 0, WORLD, MPI_STATUS_IGNORE) == MPI_SUCCESS);
    CHECK(MPI_Sendrecv((void *)0xfffffff0, 100, MPI_BYTE, MPI_PROC_NULL, 0, &value, 1, MPI_INT, MPI_PROC_NULL, 0, WORLD,
                       MPI_STATUS_IGNORE) == MPI_SUCCESS);
    CHECK(MPI_Allgather((void *)0xfffffff0, 0, MPI_INT, (void *)0xfffffff0, 0, MPI_INT, SELF) == MPI_SUCCESS);
    CHECK(MPI_Allgather(MPI_IN_PLACE, -1, MPI_DATATYPE_NULL, &value, 1, MPI_INT, SELF) == MPI_SUCCESS);
    CHECK(MPI_Waitall(0, (MPI_Request *)0xfffffff0, (MPI_Status *)0xfffffff0) == MPI_SUCCESS);
}

/* The target's side of one-sided operations: beyond the window is an error, whatever the numbers. */
static void targets_out_of_the_window(void)
{
    MPI_Win window;
    char *base;
    MPI_Win_allocate(64, 1, MPI_INFO_NULL, SELF, &base, &window);
    MPI_Win_set_errhandler(window, MPI_ERRORS_RETURN);
    MPI_Win_lock(MPI_LOCK_EXCLUSIVE, 0, 0, window);
    MPI_Aint places[] = {61, 64, 1 << 20, INT32_MAX, -1, INT32_MIN};
    for (int i = 0; i < 6; i++) {
        FAILS(MPI_Put(&value, 1, MPI_INT, 0, places[i], 1, MPI_INT, window));
        FAILS(MPI_Get(&value, 1, MPI_INT, 0, places[i], 1, MPI_INT, window));
        FAILS(MPI_Accumulate(&value, 1, MPI_INT, 0, places[i], 1, MPI_INT, MPI_SUM, window));
        FAILS(MPI_Fetch_and_op(&value, &other, MPI_INT, 0, places[i], MPI_SUM, window));
        FAILS(MPI_Compare_and_swap(&value, &value, &other, MPI_INT, 0, places[i], window));
    }
    CHECK(MPI_Put(&value, 1, MPI_INT, 0, 60, 1, MPI_INT, window) == MPI_SUCCESS);
    MPI_Win_unlock(0, window);
    MPI_Win_free(&window);
}

static const struct scenario scenarios[] = {
    SCENARIO(send_just_fits, "fine", "came back"),
    SCENARIO(status_just_fits, "fine", "came back"),
    SCENARIO(negative_just_fits, "fine", "came back"),
    SCENARIO(null_pointers, "fine", "came back"),
    SCENARIO(ignored_arguments, "fine", "came back"),
    SCENARIO(targets_out_of_the_window, "fine", "came back"),
    SCENARIO(send_one_byte_out, "trap", "MPI_Send"),
    SCENARIO(send_around, "trap", "MPI_Send"),
    SCENARIO(send_much, "trap", "MPI_Send"),
    SCENARIO(send_very_much, "trap", "MPI_Send_c"),
    SCENARIO(recv_one_byte_out, "trap", "MPI_Recv"),
    SCENARIO(irecv_one_byte_out, "trap", "MPI_Irecv"),
    SCENARIO(persistent_one_byte_out, "trap", "MPI_Recv_init"),
    SCENARIO(request_half_out, "trap", "MPI_Isend"),
    SCENARIO(result_half_out, "trap", "MPI_Comm_rank"),
    SCENARIO(result_around, "trap", "MPI_Comm_size"),
    SCENARIO(handle_half_out, "trap", "MPI_Comm_dup"),
    SCENARIO(count_half_out, "trap", "MPI_Type_size_x"),
    SCENARIO(address_half_out, "trap", "MPI_Type_get_extent"),
    SCENARIO(status_half_out, "trap", "MPI_Recv"),
    SCENARIO(statuses_half_out, "trap", "MPI_Waitall"),
    SCENARIO(requests_half_out, "trap", "MPI_Waitall"),
    SCENARIO(requests_without_end, "trap", "MPI_Waitall"),
    SCENARIO(indices_half_out, "trap", "MPI_Waitsome"),
    SCENARIO(vector_out, "trap", "MPI_Send"),
    SCENARIO(negative_displacement, "trap", "MPI_Recv"),
    SCENARIO(extent_times_count_out, "trap", "MPI_Send"),
    SCENARIO(negative_extent_out, "trap", "MPI_Send"),
    SCENARIO(extent_overflows, "trap", "MPI_Send"),
    SCENARIO(bottom_out, "trap", "MPI_Send"),
    SCENARIO(bcast_out, "trap", "MPI_Bcast"),
    SCENARIO(reduce_in_out, "trap", "MPI_Allreduce"),
    SCENARIO(reduce_result_out, "trap", "MPI_Allreduce"),
    SCENARIO(gather_all_out, "trap", "MPI_Allgather"),
    SCENARIO(gather_times_size_out, "trap", "MPI_Igather"),
    SCENARIO(counts_half_out, "trap", "MPI_Alltoallv"),
    SCENARIO(displacement_out, "trap", "MPI_Alltoallv"),
    SCENARIO(displacement_before, "trap", "MPI_Alltoallv"),
    SCENARIO(types_half_out, "trap", "MPI_Alltoallw"),
    SCENARIO(struct_without_end, "trap", "MPI_Type_create_struct"),
    SCENARIO(group_without_end, "trap", "MPI_Group_incl"),
    SCENARIO(graph_half_out, "trap", "MPI_Dist_graph_create"),
    SCENARIO(name_without_end, "trap", "MPI_Comm_set_name"),
    SCENARIO(key_without_end, "trap", "MPI_Info_set"),
    SCENARIO(name_result_out, "trap", "MPI_Get_processor_name"),
    SCENARIO(version_result_out, "trap", "MPI_Get_library_version"),
    SCENARIO(arguments_out, "trap", "MPI_Info_create_env"),
    SCENARIO(window_out, "trap", "MPI_Win_create"),
    SCENARIO(attach_out, "trap", "MPI_Win_attach"),
    SCENARIO(put_origin_out, "trap", "MPI_Put"),
    SCENARIO(attach_buffer_out, "trap", "MPI_Buffer_attach"),
    SCENARIO(pack_out, "trap", "MPI_Pack"),
    SCENARIO(unpack_out, "trap", "MPI_Unpack"),
    SCENARIO(local_reduction_out, "trap", "MPI_Reduce_local"),
    SCENARIO(extra_results_out, "trap", "MPI_Testall"),
};

int main(int argc, char **argv)
{
    return run(argc, argv, scenarios, sizeof scenarios / sizeof *scenarios);
}
