/* Ranks of several mpiruns that meet: `meet ROLE WHERE [HOW]`. WHERE is a file for the port's name, or `name:NAME` for a published
   name. Each role checks what arrives, and exits with a code of its own if that is wrong. */
#include <arpa/inet.h>
#include <mpi.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#define CHECK(condition, code)                                                  \
    do {                                                                        \
        if (!(condition)) {                                                     \
            fprintf(stderr, "line %d: %s\n", __LINE__, #condition);             \
            exit(code);                                                         \
        }                                                                       \
    } while (0)

static const char *where, *how;
static int rank, size;

static int is(const char *word)
{
    return strcmp(how, word) == 0;
}

static void say(const char *what)
{
    printf("%s\n", what);
    fflush(stdout);
}

/* Whole or not at all, for those who wait for it. */
static void write_file(const char *path, const char *text)
{
    char other[4096];
    snprintf(other, sizeof other, "%s.new", path);
    FILE *file = fopen(other, "w");
    CHECK(file && fputs(text, file) >= 0 && fclose(file) == 0 && rename(other, path) == 0, 20);
}

static void read_file(const char *path, char *text, int bytes)
{
    FILE *file = NULL;
    for (int i = 0; i < 20000 && !(file = fopen(path, "r")); i++)
        usleep(1000);
    CHECK(file && fgets(text, bytes, file), 21);
    fclose(file);
}

static void offer(char *port)
{
    if (rank)
        return;
    MPI_Open_port(MPI_INFO_NULL, port);
    if (strncmp(where, "name:", 5) == 0)
        MPI_Publish_name(where + 5, MPI_INFO_NULL, port);
    else
        write_file(where, port);
}

static void take_back(char *port)
{
    if (rank)
        return;
    if (strncmp(where, "name:", 5) == 0)
        MPI_Unpublish_name(where + 5, MPI_INFO_NULL, port);
    MPI_Close_port(port);
}

static void look(char *port)
{
    if (rank)
        return;
    if (strncmp(where, "name:", 5) != 0) {
        read_file(where, port, MPI_MAX_PORT_NAME);
        return;
    }
    MPI_Comm_set_errhandler(MPI_COMM_SELF, MPI_ERRORS_RETURN);
    MPI_Comm_set_errhandler(MPI_COMM_WORLD, MPI_ERRORS_RETURN);
    int code = MPI_ERR_NAME, class = 0;
    for (int i = 0; i < 20000 && code != MPI_SUCCESS; i++) {
        code = MPI_Lookup_name(where + 5, MPI_INFO_NULL, port);
        MPI_Error_class(code, &class);
        CHECK(class == MPI_SUCCESS || class == MPI_ERR_NAME, 22);
        usleep(1000);
    }
    CHECK(code == MPI_SUCCESS, 22);
    MPI_Comm_set_errhandler(MPI_COMM_WORLD, MPI_ERRORS_ARE_FATAL);
}

static MPI_Comm accepted(char *port)
{
    MPI_Comm comm;
    MPI_Comm_accept(port, MPI_INFO_NULL, 0, MPI_COMM_WORLD, &comm);
    return comm;
}

static MPI_Comm connected(void)
{
    char port[MPI_MAX_PORT_NAME];
    MPI_Comm comm;
    look(port);
    MPI_Comm_connect(port, MPI_INFO_NULL, 0, MPI_COMM_WORLD, &comm);
    return comm;
}

/* All to all, between the two groups. */
static void exchange(MPI_Comm comm)
{
    int others, mine = size * 1000 + rank;
    MPI_Comm_remote_size(comm, &others);
    int *all = calloc(others, sizeof *all);
    MPI_Allgather(&mine, 1, MPI_INT, all, 1, MPI_INT, comm);
    for (int i = 0; i < others; i++)
        CHECK(all[i] == others * 1000 + i, 23);
    free(all);
}

/* Collective calls, long messages, windows by create and by allocate, and shared ones, of ranks of both runs. */
static void together(MPI_Comm inter, int high)
{
    MPI_Comm comm;
    int me, n, *shared, *theirs, unit;
    MPI_Aint bytes;
    MPI_Win window;
    MPI_Intercomm_merge(inter, high, &comm);
    MPI_Comm_rank(comm, &me);
    MPI_Comm_size(comm, &n);
    CHECK(high ? me >= n - size : me < size, 30);

    long sum = 0, one = me + 1;
    MPI_Allreduce(&one, &sum, 1, MPI_LONG, MPI_SUM, comm);
    CHECK(sum == (long)n * (n + 1) / 2, 31);
    int count = 1 << 20, *data = malloc(sizeof *data * count), *from = malloc(sizeof *from * count);
    for (int i = 0; i < count; i++)
        data[i] = me * 7 + i;
    MPI_Sendrecv(data, count, MPI_INT, (me + 1) % n, 5, from, count, MPI_INT, (me + n - 1) % n, 5, comm, MPI_STATUS_IGNORE);
    for (int i = 0; i < count; i++)
        CHECK(from[i] == (me + n - 1) % n * 7 + i, 32);
    MPI_Bcast(data, count, MPI_INT, n - 1, comm);
    CHECK(data[count - 1] == (n - 1) * 7 + count - 1, 33);

    memset(from, 0, sizeof *from * n);
    MPI_Win_create(from, sizeof *from * n, sizeof *from, MPI_INFO_NULL, comm, &window);
    MPI_Win_fence(0, window);
    for (int i = 0; i < n; i++)
        MPI_Put(&me, 1, MPI_INT, i, me, 1, MPI_INT, window);
    MPI_Win_fence(0, window);
    for (int i = 0; i < n; i++)
        CHECK(from[i] == i, 34);
    MPI_Win_free(&window);

    int *counter, got;
    MPI_Win_allocate(sizeof *counter, sizeof *counter, MPI_INFO_NULL, comm, &counter, &window);
    *counter = 0;
    MPI_Barrier(comm);
    MPI_Win_lock_all(0, window);
    for (int i = 0; i < 100; i++) {
        int plus = 1;
        MPI_Fetch_and_op(&plus, &got, MPI_INT, n - 1, 0, MPI_SUM, window);
    }
    MPI_Win_unlock_all(window);
    MPI_Barrier(comm);
    CHECK(me != n - 1 || *counter == 100 * n, 35);
    MPI_Win_free(&window);

    MPI_Win_allocate_shared(sizeof *shared, sizeof *shared, MPI_INFO_NULL, comm, &shared, &window);
    *shared = me * me;
    MPI_Win_fence(0, window);
    for (int i = 0; i < n; i++) {
        MPI_Win_shared_query(window, i, &bytes, &unit, &theirs);
        CHECK(*theirs == i * i, 36);
    }
    MPI_Win_fence(0, window);
    MPI_Win_free(&window);
    free(data);
    free(from);
    MPI_Comm_disconnect(&comm);
}

/* What this side does with whom it has met. */
static void meet(MPI_Comm comm, int high)
{
    int word = 0, code, class;
    exchange(comm);
    if (is("merge"))
        together(comm, high);
    if (is("dies") && rank == size - 1)
        kill(getpid(), SIGKILL);
    if (is("aborts") && rank == size - 1)
        MPI_Abort(MPI_COMM_WORLD, 7);
    if (is("leaves"))
        exit(0);
    if (is("waits") || is("dies") || is("aborts"))
        MPI_Recv(&word, 1, MPI_INT, 0, 99, comm, MPI_STATUS_IGNORE);
    if (is("survives")) {
        MPI_Comm_set_errhandler(comm, MPI_ERRORS_RETURN);
        code = MPI_Recv(&word, 1, MPI_INT, 0, 99, comm, MPI_STATUS_IGNORE);
        MPI_Error_class(code, &class);
        CHECK(code != MPI_SUCCESS, 24);
        say("survived");
        return;
    }
    MPI_Comm_disconnect(&comm);
}

static void server(int rounds)
{
    char port[MPI_MAX_PORT_NAME];
    offer(port);
    for (int i = 0; i < rounds; i++) {
        meet(accepted(port), 0);
        if (rank == 0)
            say("served");
    }
    take_back(port);
}

/* A port that nobody here can reach. */
static void stranger(void)
{
    char port[MPI_MAX_PORT_NAME];
    int class;
    MPI_Comm comm;
    read_file(where, port, sizeof port);
    MPI_Comm_set_errhandler(MPI_COMM_SELF, MPI_ERRORS_RETURN);
    MPI_Error_class(MPI_Comm_connect(port, MPI_INFO_NULL, 0, MPI_COMM_SELF, &comm), &class);
    CHECK(class == MPI_ERR_PORT, 25);
}

/* Two processes with a socket between them, of which the first to come listens. */
static void join(int listens)
{
    int one = 1, fd = socket(AF_INET, SOCK_STREAM, 0);
    struct sockaddr_in at = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t bytes = sizeof at;
    char text[32];
    MPI_Comm comm;
    if (listens) {
        CHECK(bind(fd, (struct sockaddr *)&at, sizeof at) == 0 && listen(fd, 1) == 0, 26);
        getsockname(fd, (struct sockaddr *)&at, &bytes);
        snprintf(text, sizeof text, "%d", ntohs(at.sin_port));
        write_file(where, text);
        fd = accept(fd, NULL, NULL);
    } else {
        read_file(where, text, sizeof text);
        at.sin_port = htons(atoi(text));
        CHECK(connect(fd, (struct sockaddr *)&at, sizeof at) == 0, 27);
    }
    setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &one, sizeof one);
    MPI_Comm_join(fd, &comm);
    CHECK((comm == MPI_COMM_NULL) == is("alone"), 28);
    if (comm != MPI_COMM_NULL) {
        exchange(comm);
        MPI_Comm_disconnect(&comm);
    }
}

int main(int argc, char **argv)
{
    const char *role = argv[1];
    char text[16];
    MPI_Comm parent;
    where = argv[2];
    how = argc > 3 ? argv[3] : "";
    MPI_Init(&argc, &argv);
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &size);
    MPI_Comm_get_parent(&parent);
    if (parent != MPI_COMM_NULL)
        MPI_Comm_disconnect(&parent);
    if (strcmp(role, "server") == 0)
        server(argc > 4 ? atoi(argv[4]) : 1);
    else if (strcmp(role, "client") == 0)
        meet(connected(), 1);
    else if (strcmp(role, "stranger") == 0)
        stranger();
    else if (strcmp(role, "listen") == 0 || strcmp(role, "join") == 0)
        join(role[0] == 'l');
    else if (strcmp(role, "spawn") == 0) {
        char *words[] = {"client", (char *)where, NULL};
        MPI_Comm children;
        MPI_Comm_spawn(argv[0], words, 2, MPI_INFO_NULL, 0, MPI_COMM_WORLD, &children, MPI_ERRCODES_IGNORE);
        MPI_Comm_disconnect(&children);
    } else {
        /* Goes on until the file is there. */
        if (rank == 0)
            say("ready");
        if (rank == 0)
            read_file(where, text, sizeof text);
        MPI_Barrier(MPI_COMM_WORLD);
    }
    MPI_Finalize();
    if (rank == 0)
        say("done");
    return 0;
}
