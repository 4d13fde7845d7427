/* Time, memory, stack and what is left behind: a guest that wants too much, or goes without a word. */
#include "scenario.h"
#include <stdlib.h>

#define SELF MPI_COMM_SELF

static int value = 7;

/* A receive is under way while the memory in which it ends grows. */
static void grows_during_a_receive(void)
{
    enum { BYTES = 3000000 };
    char *in = calloc(BYTES, 1), *out = malloc(BYTES);
    MPI_Request request;
    memset(out, 'x', BYTES);
    MPI_Irecv(in, BYTES, MPI_CHAR, 0, 0, SELF, &request);
    CHECK(__builtin_wasm_memory_grow(0, 500) != (size_t)-1);
    CHECK(MPI_Send(out, BYTES, MPI_CHAR, 0, 0, SELF) == MPI_SUCCESS);
    CHECK(MPI_Wait(&request, MPI_STATUS_IGNORE) == MPI_SUCCESS);
    CHECK(memcmp(in, out, BYTES) == 0);
    /* What is new is there for MPI too, to its last byte. */
    CHECK(MPI_Sendrecv(out, 10, MPI_CHAR, 0, 0, edge() - 10, 10, MPI_CHAR, 0, 0, SELF, MPI_STATUS_IGNORE) == MPI_SUCCESS);
    CHECK(edge()[-1] == 'x');
}

static int fibonacci(int n) { return n < 2 ? n : fibonacci(n - 1) + fibonacci(n - 2); }

static void without_end(void)
{
    volatile int zero = 0;
    while (!zero)
        value += fibonacci(10);
}

/* Waits for a message that nobody sends. */
static void waits_for_ever(void)
{
    MPI_Recv(&value, 1, MPI_INT, 0, 12, SELF, MPI_STATUS_IGNORE);
}

static int deeper(volatile int *n)
{
    volatile int here[64] = {0};
    here[*n % 64] = ++*n;
    return *n < 0 ? 0 : deeper(n) + here[3];
}

static void deep_recursion(void)
{
    volatile int n = 0;
    printf("%d\n", deeper(&n));
}

/* With --memory 64M: less than that is there, and no more. */
static void takes_all_memory(void)
{
    long long pages = 0;
    while (__builtin_wasm_memory_grow(0, 16) != (size_t)-1)
        pages += 16;
    CHECK(pages > 100 && pages <= 1024);
    void *memory;
    FAILS(MPI_Alloc_mem(100 << 20, MPI_INFO_NULL, &memory));
    /* A compiler knows that what malloc gives is never used. */
    void *volatile room = malloc(100 << 20);
    CHECK(room == NULL);
}

static void takes_gigabytes(void)
{
    long long pages = 0;
    void *memory;
    MPI_Win window;
    while (__builtin_wasm_memory_grow(0, 1024) != (size_t)-1)
        pages += 1024;
    CHECK(pages <= 65536);
    FAILS(MPI_Alloc_mem(INT32_MAX, MPI_INFO_NULL, &memory));
    FAILS(MPI_Alloc_mem(-1, MPI_INFO_NULL, &memory));
    FAILS(MPI_Win_allocate(INT32_MAX, 1, MPI_INFO_NULL, SELF, &memory, &window));
    FAILS(MPI_Win_allocate(-5, 1, MPI_INFO_NULL, SELF, &memory, &window));
    FAILS(MPI_Win_allocate_shared(INT32_MAX, 1, MPI_INFO_NULL, SELF, &memory, &window));
}

static void frees_what_is_not_its_own(void)
{
    void *memory;
    CHECK(MPI_Alloc_mem(1000, MPI_INFO_NULL, &memory) == MPI_SUCCESS);
    CHECK(MPI_Free_mem(memory) == MPI_SUCCESS);
    MPI_Free_mem(memory);
    MPI_Free_mem((char *)memory + 8);
    MPI_Free_mem(&value);
    MPI_Free_mem((void *)0xfffffff0);
    MPI_Free_mem(edge());
    void *again, *another;
    CHECK(MPI_Alloc_mem(1000, MPI_INFO_NULL, &again) == MPI_SUCCESS);
    CHECK(MPI_Alloc_mem(1000, MPI_INFO_NULL, &another) == MPI_SUCCESS);
    CHECK(again != another && again != NULL && another != NULL);
    memset(again, 1, 1000);
    memset(another, 2, 1000);
    CHECK(((char *)again)[999] == 1);
}

static void long_text(void)
{
    enum { LONG = 100 << 20 };
    MPI_Info info;
    char *text = malloc(LONG + 1);
    memset(text, 't', LONG);
    text[LONG] = 0;
    MPI_Info_create(&info);
    FAILS(MPI_Info_set(info, "key", text));
    FAILS(MPI_Info_set(info, text, "value"));
    FAILS(MPI_Info_set(info, "", "value"));
    MPI_Comm_set_name(SELF, text);
    char name[MPI_MAX_OBJECT_NAME];
    int length;
    CHECK(MPI_Comm_get_name(SELF, name, &length) == MPI_SUCCESS && length < MPI_MAX_OBJECT_NAME);
    FAILS(MPI_Info_get_string(info, text, &length, name, &length));
    MPI_Info_free(&info);
}

static void negative_numbers(void)
{
    MPI_Datatype type;
    MPI_Request request = MPI_REQUEST_NULL;
    MPI_Group group, made;
    int low = INT32_MIN, flag;
    MPI_Comm comm;
    FAILS(MPI_Send(&value, -1, MPI_INT, 0, 0, SELF));
    FAILS(MPI_Send(&value, INT32_MIN, MPI_INT, 0, 0, SELF));
    FAILS(MPI_Send_c(&value, INT64_MIN, MPI_INT, 0, 0, SELF));
    FAILS(MPI_Type_contiguous(-1, MPI_INT, &type));
    FAILS(MPI_Type_vector(-1, 1, 1, MPI_INT, &type));
    FAILS(MPI_Type_vector(1, -1, 1, MPI_INT, &type));
    FAILS(MPI_Type_create_struct(-1, &value, NULL, NULL, &type));
    FAILS(MPI_Type_create_subarray(-3, &low, &low, &low, MPI_ORDER_C, MPI_INT, &type));
    FAILS(MPI_Waitall(-1, &request, MPI_STATUSES_IGNORE));
    FAILS(MPI_Testall(-1, &request, &flag, MPI_STATUSES_IGNORE));
    MPI_Comm_group(SELF, &group);
    FAILS(MPI_Group_incl(group, -1, &low, &made));
    FAILS(MPI_Cart_create(SELF, -1, &low, &low, 0, &comm));
    FAILS(MPI_Alltoallv(&value, &low, &low, MPI_INT, &value, &low, &low, MPI_INT, SELF));
    FAILS(MPI_Dims_create(-5, 2, &low));
}

static void leaves_requests_behind(void)
{
    static char room[1 << 20];
    MPI_Request requests[3];
    MPI_Irecv(room, sizeof room, MPI_BYTE, MPI_ANY_SOURCE, 55, MPI_COMM_WORLD, &requests[0]);
    MPI_Irecv(room, 100, MPI_BYTE, 0, 56, SELF, &requests[1]);
    MPI_Isend(room, sizeof room, MPI_BYTE, 0, 57, SELF, &requests[2]);
    exit(3);
}

static void goes_without_a_word(void) { exit(0); }

static void floods_its_neighbour(void)
{
    for (int i = 0; i < 20000; i++)
        if (MPI_Send(&value, 1, MPI_INT, size - 1, 77, MPI_COMM_WORLD) != MPI_SUCCESS)
            break;
    CHECK(1);
}

/* The same memory as a window again and again, and as a send buffer while it is written. */
static void many_windows(void)
{
    MPI_Win windows[50];
    static int memory[100];
    int made = 0;
    for (; made < 50; made++)
        if (MPI_Win_create(memory, sizeof memory, 1, MPI_INFO_NULL, SELF, &windows[made]) != MPI_SUCCESS)
            break;
    CHECK(made > 0);
    while (made-- > 0)
        MPI_Win_free(&windows[made]);
}

static void starts_programs(void)
{
    MPI_Comm children;
    int codes[2];
    char *commands[2] = {"/bin/sh", "/bin/sh"};
    int ones[2] = {1, 1};
    MPI_Info infos[2] = {MPI_INFO_NULL, MPI_INFO_NULL};
    FAILS(MPI_Comm_spawn("/bin/sh", MPI_ARGV_NULL, 1, MPI_INFO_NULL, 0, SELF, &children, codes));
    FAILS(MPI_Comm_spawn_multiple(2, commands, MPI_ARGVS_NULL, ones, infos, 0, SELF, &children, codes));
}

static const struct scenario scenarios[] = {
    SCENARIO(grows_during_a_receive, "fine", "came back"),
    SCENARIO(without_end, "timeout", "time limit"),
    SCENARIO(waits_for_ever, "timeout", "time limit"),
    SCENARIO(deep_recursion, "trap", "deeper"),
    SCENARIO(takes_all_memory, "fine", "came back"),
    SCENARIO(takes_gigabytes, "fine", "came back"),
    SCENARIO(frees_what_is_not_its_own, "fine", "came back"),
    SCENARIO(long_text, "fine", "came back"),
    SCENARIO(negative_numbers, "fine", "came back"),
    SCENARIO(leaves_requests_behind, "exit 3", ""),
    SCENARIO(goes_without_a_word, "any", ""),
    SCENARIO(floods_its_neighbour, "fine", "came back"),
    SCENARIO(many_windows, "fine", "came back"),
    SCENARIO(starts_programs, "fine", "came back"),
};

int main(int argc, char **argv)
{
    return run(argc, argv, scenarios, sizeof scenarios / sizeof *scenarios);
}
